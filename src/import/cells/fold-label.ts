/**
 * Normalises a label so that its spellings become equal: accents, apostrophes, small words, plural and feminine are
 * ignored. Pure.
 */
import { normalizeName } from './normalize-name.js';

const SMALL_WORDS = new Set([
  'a',
  'au',
  'aux',
  'd',
  'de',
  'des',
  'du',
  'en',
  'et',
  'l',
  'la',
  'le',
  'les',
  'of',
  'the',
]);

/** "Terminée" and "terminés" become equal, and so do "Appel à projet" and "appels a projets". */
export function foldLabel(label: string): string {
  return normalizeName(label)
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '').replace(/e+$/, '') : word))
    .join(' ');
}

/**
 * Whether one letter added, removed, changed or swapped with its neighbour turns one into the other: close enough to
 * ask about, never to assume.
 */
export function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  if (rest.slice(1) === otherRest.slice(1) || rest.slice(1) === otherRest || rest === otherRest.slice(1)) return true;
  // Two neighbouring letters are swapped.
  return rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2);
}
