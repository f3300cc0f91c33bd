/** Reads the title of a request: the words to search for, and the audience that it names. */
import type { Audience } from '../../generated/graphql.ts';
import { Audience as audiences } from '../actors/closed-lists.ts';

/** The number of searches in one operation. */
const MOST_WORDS = 3;

const SMALL = new Set(
  'avec dans pour les des une aux sur par entre vers chez leur leurs projet projets ouvrir creer lancer developper installer mettre place nous voulons with from into for the and project open create'.split(
    ' ',
  ),
);

/** In small letters, without accents. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr');

const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 && !SMALL.has(fold(word)));

/**
 * At most three words, the longest first, because a long word is more specific.
 * @param place the name of the place, whose words are left out
 */
export function wordsToSearch(title: string, place: string): readonly string[] {
  const ofPlace = new Set(wordsOf(place).map(fold));
  const words = new Map(wordsOf(title).map((word) => [fold(word), word]));
  return [...words]
    .filter(([folded]) => !ofPlace.has(folded))
    .map(([, word]) => word)
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST_WORDS);
}

const singular = (word: string): string => fold(word).replace(/[sx]$/, '');

/** Whether a title has each word of the title that is asked for, singular or plural. @param place its words are left out */
export function isNamedLike(title: string, asked: string, place: string): boolean {
  const [words, ofPlace] = [title, place].map((text) => new Set(wordsOf(text).map(singular)));
  const wanted = wordsOf(asked)
    .map(singular)
    .filter((word) => !ofPlace?.has(word));
  return wanted.length > 0 && wanted.every((word) => words?.has(word));
}

/** The one audience whose label is in the title; null for none, or for several. */
export function audienceIn(title: string, labelOf: (audience: Audience) => string): Audience | null {
  const words = new Set(wordsOf(title).map(fold));
  const named = audiences.filter((audience) => {
    const label = wordsOf(labelOf(audience)).map(fold);
    return label.length > 0 && label.every((word) => words.has(word));
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}
