/** Finds the words beside an amount in euros that do not change it: "12 000 € (voté)", "5 000 euros par an". Pure. */

export interface WordedAmount {
  /** Without the words: "12 000 €". */
  readonly amount: string;
  /** It is what is granted each year. */
  readonly isYearly: boolean;
}

const YEARLY = /^(?:par an(?:n[ée]e)?|\/ ?an(?:n[ée]e)?|l['’]an|annuel(?:le|s|les)?|chaque ann[ée]e)$/i;
/** "environ", "dont" and "jusqu'à" are not here: beside them, the number is not the amount, or there is another one. */
const HARMLESS =
  /^(?:brute?s?|max(?:i(?:mum|mal|male)?)?\.?|forfaitaires?|(?:vot|accord|attribu|allou|octroy|notifi|d[ée]cid)[ée]e?s?|de (?:subvention|fonctionnement|aide)|d['’](?:aide|investissement)|(?:pour|en|au titre de) (?:l['’](?:ann[ée]e|exercice) )?(?:19|20)\d{2})$/i;
const LABEL = /^(?:montant|subvention|aide|somme)(?: (?:vot|accord|attribu|allou)[ée]e?)?(?: de)? ?:? ?(?=[\d€-])/i;
const NUMBER_AND_WORDS = /^([^\p{L}€]*\d[^\p{L}€]*(?:€|eur(?:os?)?\b))[ ,:;–-]*(.*)$/iu;

/** Undefined for an amount without words, and for one whose words may change it. */
export function withoutWords(text: string): WordedAmount | undefined {
  const labelled = text.replace(LABEL, '');
  const [, amount = '', rest = ''] = NUMBER_AND_WORDS.exec(labelled) ?? [];
  const words = rest.replace(/^[([]|[)\].]$/g, '').trim();
  if (amount === '' || (words === '' && labelled === text)) return undefined;
  const isYearly = YEARLY.test(words);
  return words === '' || isYearly || HARMLESS.test(words) ? { amount, isYearly } : undefined;
}
