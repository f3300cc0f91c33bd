/** Rules for the words and typography of sentences: each violation names the sentence and the rule. */
import type { Language } from '../src/words/labels.js';
import { typeset } from '../src/words/typography.js';

const days = {
  FR: /\b(?:1er|\d{1,2})\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s\d{4}/gu,
  EN: /\b\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{4}/gu,
};
const endings = {
  FR: /(?:D’après les données connues au (?:1er|\d{1,2})\u00a0\p{L}+\u00a0\d{4}|Données d’exemple)\.$/u,
  EN: /(?:From data known on \d{1,2} \p{L}+ \d{4}|Example data)\.$/u,
};

/** Searched for in our own words. */
const refused: Readonly<Record<Language, readonly (readonly [fault: string, RegExp])[]>> = {
  FR: [
    ['ce sujet, which is not named', /\bce (?:sujet|thème)\b/iu],
    ['ici without a name behind it', /\bici\b(?!\s*[:,])/iu],
    ['counts people as served', /auprès des mêmes/iu],
    ['de plus for autres', /∅\s+de plus\b/iu],
    [
      'a word that officials refuse',
      /zones? blanches?|communautés?(?!\p{L})|doublons?|isolée?s?(?!\p{L})|nœuds?|scores?(?!\p{L})|graphes?(?!\p{L})|économies?(?!\p{L})/iu,
    ],
    ['denies what may be known', /aucun projet (?:partagé|commun) connu|aucun lien connu/iu],
  ],
  EN: [
    ['this subject, which is not named', /\bthis (?:subject|theme)\b/iu],
    ['a word that officials refuse', /\b(?:duplicates?|isolated|nodes?|scores?|graphs?|savings)\b/iu],
    ['denies what may be known', /no known shared project/iu],
  ],
};

/** Searched for in the whole text. */
const unset: Readonly<Record<Language, readonly (readonly [fault: string, RegExp])[]>> = {
  FR: [
    ['a plain space before : ; ? ! »', / [:;?!»]/u],
    ['a plain space behind «', /« /u],
    ['English quotes', /[“”]/u],
    ['a plain space in a number', /\d \d{3}(?!\d)/u],
    [
      'a day that may break',
      /(?:1er|\d) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/u,
    ],
    ['a plain space before a unit', /\d (?:%|€|habitants|autres?\b)/u],
  ],
  EN: [],
};

const always: readonly (readonly [fault: string, RegExp])[] = [
  ['a straight apostrophe', /'/u],
  ['empty quotes or brackets', /«\s*»|“\s*”|\(\s*\)/u],
  ['a value that is none', /\b(?:undefined|null|NaN)\b|\[object/u],
  ['a template', /[{}[\]]/u],
  ['a gap', / {2}| [.,]|\.\.|[:;,]\s*[.,;:]/u],
];

/** Names are not our words: they are removed before words are counted. */
export class Wordings {
  readonly #names: readonly string[];

  /** @param names of all that a sentence may name, in both languages */
  constructor(names: Iterable<string>) {
    const set = [...names].flatMap((name) => [name, typeset(name, 'FR'), typeset(name, 'EN')]);
    const lower = set.map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
    this.#names = [...new Set([...set, ...lower])].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  }

  /** The text without names, days and figures; what stood for them is ∅. */
  own(text: string, language: Language): string {
    let own = text.replace(days[language], '∅');
    for (const name of this.#names) {
      for (let from = 0; ; ) {
        const at = own.indexOf(name, from);
        if (at < 0) break;
        const isWhole = !/[\p{L}\p{N}]$/u.test(own.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(own.slice(at + name.length));
        if (isWhole) own = `${own.slice(0, at)}∅${own.slice(at + name.length)}`;
        from = at + 1;
      }
    }
    return own.replace(/\d[\d\s.,]*/gu, '∅ ');
  }

  countOwn(text: string, language: Language): number {
    return this.own(text, language)
      .split(/[\s\u00a0\u202f]+/u)
      .filter((word) => /\p{L}/u.test(word)).length;
  }

  /** The rules for any text that people read. */
  faultsOf(text: string, language: Language): string[] {
    const own = this.own(text, language);
    return [
      ...[...always, ...unset[language]].filter(([, pattern]) => pattern.test(text)),
      ...refused[language].filter(([, pattern]) => pattern.test(own)),
      ...(text.trim() === text && text !== '' ? [] : [['spaces around it, or nothing']]),
    ].map(([fault]) => `${fault}: ${text}`);
  }

  faultsOfSentence(text: string, language: Language): string[] {
    const words = this.countOwn(text, language);
    return [
      ...this.faultsOf(text, language),
      ...(words > 45 ? [`${words} words of our own: ${text}`] : []),
      ...(endings[language].test(text) ? [] : [`no day at its end: ${text}`]),
    ];
  }

  faultsOfHeadline(text: string, language: Language): string[] {
    return [
      ...this.faultsOf(text, language),
      ...(text.length > 120 ? [`a headline of ${text.length} characters: ${text}`] : []),
      ...(/\.$/u.test(text) ? [`a headline that ends like a sentence: ${text}`] : []),
    ];
  }
}
