/**
 * Turns what a person types into a query of the full-text index `names`. Only characters that this file adds have a
 * special meaning.
 */
import { readTyped, type TypedWord } from './typed-words.js';

/** The number of letters from which one, then two, may be wrong. */
const LONG_FOR_ONE = 4;
const LONG_FOR_TWO = 8;

/**
 * Every word must begin a word of the name, whatever the accents and case, also after an elision: "ecole" finds
 * "L'École". Other spellings count too: "St" finds "Saint". Null when no word is left: text such as "!!" matches
 * nothing.
 * @param forgiving a word may also be one or two letters off, and then comes last
 */
export function luceneQuery(text: string, { forgiving = false } = {}): string | null {
  const typed = readTyped(text);
  return typed.length === 0 ? null : typed.map((word) => clauseOf(word, forgiving)).join(' ');
}

function clauseOf({ words, others, isSmall }: TypedWord, forgiving: boolean): string {
  const [word = ''] = words;
  if (isSmall) return word;
  const own = words.length > 1 ? [`${together(words, begins)}^4`] : [begins(word), ...nearly(word, forgiving)];
  const other = others.map((way) => (way.length > 1 ? `${together(way, exactly)}^2` : `${way[0]}^4`));
  return `+(${[...own, ...other].join(' ')})`;
}

/** Agglomérations write “Grand” and their town as one word: “soissons” begins “GrandSoissons” too. */
const begins = (word: string) => `${word}^4 ${word}*^2 *'${word}* grand${word}*`;
const exactly = (word: string) => `${word} *'${word}`;
const together = (words: readonly string[], write: (word: string) => string) =>
  `(${words.map((word) => `+(${write(word)})`).join(' ')})`;

function nearly(word: string, forgiving: boolean): string[] {
  if (!forgiving || word.length < LONG_FOR_ONE || /\d/.test(word)) return [];
  return [`${word}~${word.length < LONG_FOR_TWO ? 1 : 2}^0.1`];
}
