/** From what a person types to a query of the full-text index `names`, in which only our own signs have a meaning. */

/** Letters in a word from which one, then two, may be wrong. */
const LONG_FOR_ONE = 4;
const LONG_FOR_TWO = 8;

/**
 * Every word must begin a word of the name, accents and case apart, also behind an elision: "ecole" finds "L'École".
 * Null when no word is left: text such as "!!" matches nothing.
 * @param forgiving a word may also be one or two letters off, and then comes last
 */
export function luceneQuery(text: string, { forgiving = false } = {}): string | null {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  if (!words) return null;
  return words
    .map((word) => `+(${[`${word}^4`, `${word}*^2`, `*'${word}*`, ...nearly(word, forgiving)].join(' ')})`)
    .join(' ');
}

function nearly(word: string, forgiving: boolean): string[] {
  if (!forgiving || word.length < LONG_FOR_ONE || /\d/.test(word)) return [];
  return [`${word}~${word.length < LONG_FOR_TWO ? 1 : 2}^0.1`];
}
