/** Proposes themes for a project from its title: the themes whose names share words with it, and these words. */
import { foldText } from '../../answers/lists/typed-words.js';
import { rules } from '../../measures/rules.js';

export interface NamedTheme {
  readonly id: string;
  /** Labels in both languages, and names in other taxonomies. */
  readonly names: readonly string[];
}

export interface ProposedTheme {
  readonly theme: string;
  /** The words as written in the title. */
  readonly words: readonly string[];
}

const SMALL_WORDS = new Set(
  'a au aux avec dans de des du en et la le les l d leur par pour son sur un une via the and for in of on to with'.split(
    ' ',
  ),
);

/** The singular of most French and English words, without accents. */
const stemOf = (word: string) => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

interface Word {
  readonly stem: string;
  readonly written: string;
}

function wordsOf(text: string): Word[] {
  const written: string[] = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return written
    .filter((word) => word.length > 1 && !SMALL_WORDS.has(foldText(word)))
    .map((word) => ({ stem: stemOf(foldText(word)), written: word }));
}

/** A name and its parts: text in brackets, or on either side of a colon, comma or semicolon, is a name of the theme too. */
const partsOf = (name: string) => [name, ...name.split(/[():·,;]/)].filter((part) => wordsOf(part).length > 0);

/**
 * The best first, by how much of a name is in the title, rare words counting most. Empty when no word of the title
 * tells themes apart.
 * @param themes those below the roots, sorted by id
 */
export function proposeThemes(title: string, themes: readonly NamedTheme[]): ProposedTheme[] {
  const stemsOf = (names: readonly string[]) => new Set(names.flatMap((name) => wordsOf(name).map(({ stem }) => stem)));
  const uses = new Map<string, number>();
  for (const { names } of themes) for (const stem of stemsOf(names)) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const weightOf = (stem: string) => Math.log((themes.length + 1) / (uses.get(stem) ?? 1));
  const inTitle = new Map(wordsOf(title).map(({ stem, written }) => [stem, written]));

  const judge = (name: string) => {
    const stems = [...stemsOf([name])];
    const said = stems.filter((stem) => inTitle.has(stem));
    const sum = (some: readonly string[]) => some.reduce((all, stem) => all + weightOf(stem), 0);
    const covered = sum(said) / sum(stems);
    const isWhole = said.length === stems.length;
    const tells =
      (isWhole && said.length > 1) || said.some((stem) => (uses.get(stem) ?? 0) <= rules.TITLE_WORD_THEMES.value);
    const { value: least } = said.some((stem) => uses.get(stem) === 1) ? rules.TITLE_OWN_SHARE : rules.TITLE_SHARE;
    return { said, score: tells && covered >= least ? sum(said) * covered : 0 };
  };
  const judged = themes
    .map(({ id, names }) => {
      const [best] = names
        .flatMap(partsOf)
        .map(judge)
        .sort((one, other) => other.score - one.score);
      return { theme: id, score: best?.score ?? 0, words: (best?.said ?? []).map((stem) => inTitle.get(stem) ?? stem) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.theme < other.theme ? -1 : 1));
  const least = (judged[0]?.score ?? 0) * rules.TITLE_BEST_SHARE.value;
  return judged
    .filter(({ score }) => score >= least)
    .slice(0, rules.TITLE_THEMES.value)
    .map(({ theme, words }) => ({ theme, words }));
}
