/** Tells whether two names may mean one organisation: "CH Tulle" and "Centre hospitalier de Tulle". They are proposed to a person, never taken. Pure. */
import { isOneSlipAway } from '../cells/fold-label.js';
import { normalizeName } from '../cells/normalize-name.js';
import { readTerritoryForm } from '../cells/territory-form.js';

const LINKING_WORDS = new Set(['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les', 'sur']);
/** A shorter name is one slip away from too many others. */
const SHORTEST_NAME = 6;
/** Letters of an abbreviation. */
const [FEWEST_LETTERS, MOST_LETTERS] = [2, 6];

export function isNearName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  const [formA, formB] = [readTerritoryForm(one), readTerritoryForm(other)];
  const isOneLevel = formA.level !== undefined && formA.level === formB.level;
  if (isOneLevel && formA.core !== '' && formA.core === formB.core) return true;
  if (areEqual(a, b)) return true;
  const [joinedA, joinedB] = [a.join(''), b.join('')];
  return Math.min(joinedA.length, joinedB.length) >= SHORTEST_NAME && isOneSlipAway(joinedA, joinedB);
}

const wordsOf = (name: string) =>
  normalizeName(name)
    .split(' ')
    .filter((word) => word !== '' && !LINKING_WORDS.has(word));

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
