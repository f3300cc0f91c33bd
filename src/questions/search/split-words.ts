/** Splits what a person types into words of a name or a theme, and words of a territory: "inclusion numérique Soissons". Pure. */
import { luceneQuery } from '../../answers/lists/lucene-query.js';

/** Words of the longest name of a territory that is looked for, such as "Pays de la Serre". */
const MOST_OF_PLACE = 4;
/** More words are a sentence, and would take too long. */
const MOST_WORDS = 8;

/** Queries of the full-text index. */
export interface Split {
  readonly words: string;
  readonly place: string;
}

/** The territory may come last or first. */
export function splitWords(typed: string): Split[] {
  const all = typed.split(/\s+/).filter((word) => word !== '');
  if (all.length < 2 || all.length > MOST_WORDS) return [];
  const found = new Map<string, Split>();
  for (let of = 1; of <= Math.min(MOST_OF_PLACE, all.length - 1); of++)
    for (const [words, place] of [
      [all.slice(0, -of), all.slice(-of)],
      [all.slice(of), all.slice(0, of)],
    ] as const) {
      const split = { words: queryOf(words), place: queryOf(place) };
      // Small words alone name nothing.
      if (split.words !== null && split.place !== null)
        found.set(`${split.words} @ ${split.place}`, { words: split.words, place: split.place });
    }
  return [...found.values()];
}

const queryOf = (words: readonly string[]): string | null =>
  words.some((word) => /\p{L}{3}/u.test(word)) ? luceneQuery(words.join(' ')) : null;
