/** Finds entities by what people type, for every question that takes typed words. */
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

/** Identifiers and codes are looked up only for text that can be one: former codes and postal codes are in no index. */
function numbersOf(typed: string): string[] {
  const compact = typed.replace(/\s/g, '').toUpperCase();
  return /^[\dW][\dAB]{1,13}$/.test(compact) ? [compact] : [];
}

/** @param typed text returned by checkText @param kind null: every kind */
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
