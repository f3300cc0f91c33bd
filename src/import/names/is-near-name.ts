/** Tells whether two names may mean one organisation: "CH Tulle" and "Centre hospitalier de Tulle". They are proposed to a person, never taken. Pure. */
import { isOneSlipAway } from '../cells/fold-label.js';
import { normalizeName } from '../cells/normalize-name.js';
import { readTerritoryForm } from '../cells/territory-form.js';

const LINKING_WORDS = new Set(['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les', 'sur']);
/** A shorter name is one slip away from too many others. */
const SHORTEST_NAME = 6;
/** A shorter word is no plural: "bus". */
const SHORTEST_PLURAL = 4;
const FORMS = new Set(['asso', 'association']);
/** Letters of an abbreviation. */
const [FEWEST_LETTERS, MOST_LETTERS] = [2, 6];

/** What is compared of a name: made once for names that are compared with many. */
export interface NameShape {
  readonly words: readonly string[];
  readonly joined: string;
  readonly form: ReturnType<typeof readTerritoryForm>;
  /** Without what stands in brackets at its end: "Fablab (exemple)". */
  readonly bare?: NameShape;
}

export function shapeName(name: string): NameShape {
  const words = wordsOf(name);
  const [, bare] = /^(.*[^\s(].*?)\s*\([^()]*\)\s*$/.exec(name) ?? [];
  const shape = { words, joined: words.join(''), form: readTerritoryForm(name) };
  return bare === undefined ? shape : { ...shape, bare: shapeName(bare) };
}

export const isNearName = (one: string, other: string): boolean => areNear(shapeName(one), shapeName(other));

/** Brackets that both have tell the two apart, as communes do; those of one of them say nothing about the other. */
export const areNear = (a: NameShape, b: NameShape): boolean =>
  a.bare && b.bare ? areAlike(a, b) : areAlike(a.bare ?? a, b.bare ?? b);

function areAlike(a: NameShape, b: NameShape): boolean {
  if (a.words.length === 0 || b.words.length === 0) return false;
  const isOneLevel = a.form.level !== undefined && a.form.level === b.form.level;
  if (isOneLevel && a.form.core !== '' && a.form.core === b.form.core) return true;
  if (areEqual(a.words, b.words) || areEqual(withoutForm(a.words), withoutForm(b.words))) return true;
  return Math.min(a.joined.length, b.joined.length) >= SHORTEST_NAME && isOneSlipAway(a.joined, b.joined);
}

const wordsOf = (name: string) =>
  normalizeName(name)
    .split(' ')
    .filter((word) => word !== '' && !LINKING_WORDS.has(word))
    .map(asSingular);

/** "centres sociaux" as "centre social". */
const asSingular = (word: string): string => {
  if (word.length < SHORTEST_PLURAL) return word;
  if (word.endsWith('aux') && !word.endsWith('eaux')) return `${word.slice(0, -3)}al`;
  return /[sx]$/.test(word) ? word.slice(0, -1) : word;
};

/** "Association Les Tisserands" is often called "Les Tisserands". */
const withoutForm = (words: readonly string[]): readonly string[] =>
  words.length > 1 && FORMS.has(words[0] ?? '') ? words.slice(1) : words;

/** Word by word; an abbreviation equals the words whose first letters it has. */
function areEqual(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined) return a.length === b.length;
  if (first === second) return areEqual(a.slice(1), b.slice(1));
  const ofSecond = isAbbreviation(first, b) && areEqual(a.slice(1), b.slice(first.length));
  return ofSecond || (isAbbreviation(second, a) && areEqual(a.slice(second.length), b.slice(1)));
}

function isAbbreviation(letters: string, words: readonly string[]): boolean {
  if (letters.length < FEWEST_LETTERS || letters.length > MOST_LETTERS || words.length < letters.length) return false;
  return [...letters].every((letter, at) => words[at]?.startsWith(letter));
}
