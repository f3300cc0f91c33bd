/** Entities by what people type, for every question that takes such words. */
import type { Context } from '../../answers/context.js';
import { luceneQuery } from '../../answers/lists/lucene-query.js';
import { readCached } from '../../answers/read-cached.js';
import type { SearchKind } from '../../language/generated/types.js';

/** A row of cypher/search.cypher. */
export interface Found {
  readonly id: string;
  readonly label: string;
  readonly score: number;
  readonly name: string;
}

const labels: Readonly<Record<SearchKind, string>> = {
  ACTOR: 'Actor',
  INITIATIVE: 'Initiative',
  THEME: 'Theme',
  TERRITORY: 'Territory',
};

/** An identifier or a code is asked for by itself, and only by what can be one: codes of old and of the post are in no index. */
function numbersOf(typed: string): string[] {
  const compact = typed.replace(/\s/g, '').toUpperCase();
  return /^[\dW][\dAB]{1,13}$/.test(compact) ? [compact] : [];
}

/** @param typed as checkText leaves it @param kind null: of every kind */
export function findNamed(
  context: Context,
  typed: string,
  kind: readonly SearchKind[] | null | undefined,
): Promise<Found[]> {
  return readCached<Found>(context, 'search', {
    numbers: numbersOf(typed),
    words: luceneQuery(typed, { forgiving: true }),
    labels: kind ? kind.map((each) => labels[each]) : null,
    limit: 1_000_000,
  });
}
