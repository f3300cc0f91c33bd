/** Finds names of persons without a form of address: a common given name, then a capitalised word. Pure. */
import { isGivenName } from './given-names.js';

interface BareName {
  /** As written. */
  readonly text: string;
  readonly index: number;
}

export const plainWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const PAIR =
  /(?<![\p{L}\d-])(?=\p{Lu})(\p{L}+(?:-\p{Lu}\p{L}+)?)\s+((?:(?:[Dd]e [Ll]a|[Dd]e|[Dd]u|[Dd]es|[Ll]e|[Ll]a|[Bb]en|[Ee]l)\s|[dD]['’])?\p{Lu}[\p{L}'’-]+)/gu;

/** A street or a school may be called so too: see what stands around the name. */
export function bareNames(text: string): BareName[] {
  return [...text.matchAll(PAIR)].flatMap(({ 0: name, 1: given = '', index }) => {
    const [first = ''] = plainWord(given).split('-');
    return isGivenName(first) ? [{ text: name, index }] : [];
  });
}
