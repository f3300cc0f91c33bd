/** Names in a list that hides as few as possible: "and 1 more" is often the one that its reader looks for. */
import { listNames } from './formats.js';
import type { Language } from './labels.js';
import type { Part } from './said.js';

const MOST = 6;

/** "A, B et C", with how many of its words are no names. @param total of all, of which these are the first */
export function listAll(
  names: readonly (string | Part)[],
  language: Language,
  most: number = MOST,
  total: number = names.length,
): Part {
  const parts = names.map((name) => (typeof name === 'string' ? { text: name, words: 0 } : name));
  const told = parts.slice(0, most);
  const isCut = total > told.length;
  const listed = told.length + (isCut ? 1 : 0);
  return {
    text: listNames(
      parts.map(({ text }) => text),
      language,
      most,
      total,
    ),
    words: told.reduce((sum, { words }) => sum + words, 0) + (listed > 1 ? 1 : 0) + (isCut ? 1 : 0),
  };
}
