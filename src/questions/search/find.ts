/** Finds entities by what people type, for every question that takes typed words. */
import type { Context } from '../../answers/context.js';
import { luceneQuery } from '../../answers/lists/lucene-query.js';
import { readCached } from '../../answers/read-cached.js';
import type { SearchKind } from '../../language/generated/types.js';
import { splitWords } from './split-words.js';

/** A row of cypher/search.cypher and cypher/search-by-place.cypher. */
export interface Found {
  readonly id: string;
  readonly label: string;
  readonly score: number;
  readonly name: string;
  /** Of a search by territory: the id of the one in which it wholly is; null: it covers more. */
  readonly within?: string | null;
}

const labels: Readonly<Record<SearchKind, string>> = {
  ACTOR: 'Actor',
  INITIATIVE: 'Initiative',
  THEME: 'Theme',
  TERRITORY: 'Territory',
};

/** Identifiers and codes are looked up only for text that can be one: former codes and postal codes are in no index. */
function numbersOf(typed: string): string[] {
  const compact = typed.replace(/\s/g, '').toUpperCase();
  return /^[\dW][\dAB]{1,13}$/.test(compact) ? [compact] : [];
}

/** @param typed text returned by checkText @param kind null: every kind */
export async function findNamed(
  context: Context,
  typed: string,
  kind: readonly SearchKind[] | null | undefined,
): Promise<Found[]> {
  return (await findByWords(context, typed, kind)).found;
}

/** Without a name that has every word: what has some in its name or theme, and the others in its territory. */
export async function findByWords(
  context: Context,
  typed: string,
  kind: readonly SearchKind[] | null | undefined,
): Promise<{ readonly found: Found[]; readonly isByPlace: boolean }> {
  const wanted = kind ? kind.map((each) => labels[each]) : null;
  const found = await readCached<Found>(context, 'search', {
    numbers: numbersOf(typed),
    words: luceneQuery(typed, { forgiving: true }),
    labels: wanted,
    limit: 1_000_000,
  });
  const isPlaced = wanted === null || wanted.some((each) => havePlaces.has(each));
  const splits = found.length === 0 && isPlaced ? splitWords(typed) : [];
  if (splits.length === 0) return { found, isByPlace: false };
  const there = await readCached<Found>(context, 'search-by-place', { splits, labels: wanted, limit: MOST_BY_PLACE });
  return { found: there, isByPlace: there.length > 0 };
}

/** The labels of what is in a territory. */
const havePlaces: ReadonlySet<string> = new Set([labels.ACTOR, labels.INITIATIVE]);
const MOST_BY_PLACE = 200;
