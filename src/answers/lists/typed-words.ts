/**
 * The words of what a person types, as names are indexed: without case, accents, apostrophes and hyphens, and with
 * alternative spellings.
 */

/** Alternative spellings in French names; several words stand for a phrase without its small words. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
  ['cc', 'comcom', 'communaute communes'],
  ['ca', 'agglo', 'communaute agglomeration'],
  ['cu', 'communaute urbaine'],
  ['cd', 'conseil departemental'],
  ['cr', 'conseil regional'],
  ['dept', 'dpt', 'departement'],
  ['assoc', 'asso', 'association'],
];

/** Names are used with and without these words: "pays de la Serre", "pays Serre". */
const STOP_WORDS = new Set(['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les']);

export interface TypedWord {
  /** As typed. */
  readonly words: readonly string[];
  /** Alternative spellings, each of one word or several. */
  readonly others: readonly (readonly string[])[];
  /** Whether the word may be missing in the name. */
  readonly isSmall: boolean;
}

/** Letters as the index folds them: "Œuvre d’été" is "oeuvre d’ete". */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

/** Small words count when there are no others. */
export function readTyped(text: string): TypedWord[] {
  const all: string[] = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  if (telling.length === 0) return all.map((word) => ({ words: [word], others: [], isSmall: false }));
  const small = all
    .filter((word) => STOP_WORDS.has(word))
    .map((word) => ({ words: [word], others: [], isSmall: true }));
  const found: TypedWord[] = [];
  for (let at = 0; at < telling.length; ) {
    const phrase = telling.slice(at, at + 2);
    const words = phrase.length === 2 && waysOf(phrase) ? phrase : phrase.slice(0, 1);
    const key = words.join(' ');
    const others = (waysOf(words) ?? []).filter((way) => way !== key).map((way) => way.split(' '));
    found.push({ words, others, isSmall: false });
    at += words.length;
  }
  return [...found, ...small];
}

const waysOf = (words: readonly string[]) => SYNONYMS.find((ways) => ways.includes(words.join(' ')));

/** The most spellings of one typed text that are searched for. */
const MOST_SPELLINGS = 16;

/** All spellings of a typed text, in letters and digits only, to search texts that are in no index. */
export function writeWays(text: string): string[] {
  const all: string[] = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  let ways = [''];
  for (const word of all) {
    // In running text a phrase contains its small words, so only single words are replaced.
    const written = (waysOf([word]) ?? [word]).filter((way) => !way.includes(' '));
    ways = ways.flatMap((way) => written.map((one) => way + one)).slice(0, MOST_SPELLINGS);
  }
  return ways;
}
