/**
 * Finds the theme of words that are not exactly its label: accents, apostrophes, small words and the plural are
 * ignored.
 */
import type { Run } from '../../database/database.js';
import { foldLabel, isOneSlipAway } from '../cells/fold-label.js';

export interface LabelledTheme {
  readonly id: string;
  readonly labelFr: string;
  readonly labelEn: string | null;
  readonly aliases: readonly string[];
  readonly archived: boolean;
  /** Ids of the themes above it. */
  readonly broader: readonly string[];
}

type ByLabel = ReadonlyMap<string, readonly LabelledTheme[]>;

export interface NearTheme {
  /** Set when only one theme can be meant. */
  readonly theme: LabelledTheme | undefined;
  /** Themes to ask about, never taken. */
  readonly proposed: readonly LabelledTheme[];
}

/** By the words as stated; without words, nothing is read. */
export async function findNearThemes(run: Run, stated: readonly string[]): Promise<ReadonlyMap<string, NearTheme>> {
  if (stated.length === 0) return new Map();
  const byLabel = new Map<string, LabelledTheme[]>();
  for (const theme of await run<LabelledTheme>('import/known-themes')) {
    if (theme.archived) continue;
    for (const key of new Set([theme.id, theme.labelFr, theme.labelEn ?? '', ...theme.aliases].map(foldTheme)))
      byLabel.set(key, [...(byLabel.get(key) ?? []), theme]);
  }
  return new Map(stated.map((words) => [words, nearTheme(words, byLabel)]));
}

/** Text in brackets only explains a label. */
const foldTheme = (label: string) => foldLabel(label.replace(/\([^)]*\)/g, ' '));

const MOST_PROPOSED = 3;
/** Shorter words are in names of any subject. */
const SHORTEST_WORD = 5;

function nearTheme(words: string, byLabel: ByLabel): NearTheme {
  const key = foldTheme(words);
  const found = byLabel.get(key) ?? [];
  const [theme, ...others] = found;
  if (theme !== undefined && others.length === 0) return { theme, proposed: [] };
  if (theme !== undefined) return { theme: undefined, proposed: found };
  const close = [...byLabel].flatMap(([label, themes]) => (isOneSlipAway(label, key) ? themes : []));
  const proposed = new Set(close.length > 0 ? close : sharingWords(key, byLabel));
  return { theme: undefined, proposed: [...proposed].slice(0, MOST_PROPOSED) };
}

/** Those with all the words; else those with a word that few themes have, such as "cybersécurité". */
function sharingWords(key: string, byLabel: ByLabel): readonly LabelledTheme[] {
  const words = key.split(' ').filter((word) => word.length >= SHORTEST_WORD);
  const withAll = (some: readonly string[]) => [
    ...new Set(
      [...byLabel].flatMap(([label, themes]) => {
        const of = new Set(label.split(' '));
        return some.every((word) => of.has(word)) ? themes : [];
      }),
    ),
  ];
  const all = words.length === 0 ? [] : withAll(words);
  if (all.length > 0 && all.length <= MOST_PROPOSED) return all;
  return words
    .map((word) => withAll([word]))
    .filter((themes) => themes.length <= MOST_PROPOSED)
    .flat();
}
