/** How far each figure could move if every open pair were one actor, and every row in quarantine came in; pure. */
import type { FigureRangeRow } from './row.js';

/** As the figures stand; cents. */
export interface Figures {
  readonly actors: number;
  readonly initiatives: number;
  readonly grants: number;
  readonly cents: number;
  readonly isolated: number;
}

export interface Quarantine {
  readonly rows: number;
  /** Of them, those of files that state more than grants: they may tie actors, or bring one that nothing ties. */
  readonly tyingRows: number;
  readonly cents: number;
}

/** A row names a funder and a beneficiary, or two ends of a tie, and no more. */
const MOST_ACTORS_OF_A_ROW = 2;

/** @param isIsolated whether an actor is a row of isolatedActors */
export function rangesOf(
  figures: Figures,
  quarantine: Quarantine,
  groups: readonly (readonly string[])[],
  isIsolated: (actor: string) => boolean,
): FigureRangeRow[] {
  const merged = sum(groups.map(({ length }) => length - 1));
  // One that is not isolated takes the others with it.
  const tied = sum(
    groups.map((group) => {
      const count = group.filter(isIsolated).length;
      return count === group.length ? count - 1 : count;
    }),
  );
  const { rows, tyingRows, cents } = quarantine;
  const plain = (figure: FigureRangeRow['figure'], value: number, less: number, more: number): FigureRangeRow => ({
    ...{ figure, value, low: Math.max(0, value - less), high: value + more },
  });
  return [
    plain('ACTORS', figures.actors, merged, MOST_ACTORS_OF_A_ROW * rows),
    plain('INITIATIVES', figures.initiatives, 0, tyingRows),
    plain('GRANTS', figures.grants, 0, rows),
    plain('GRANTED_AMOUNT', figures.cents / 100, 0, cents / 100),
    plain(
      'ISOLATED_ACTORS',
      figures.isolated,
      tied + MOST_ACTORS_OF_A_ROW * tyingRows,
      MOST_ACTORS_OF_A_ROW * tyingRows,
    ),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Actors that pairs join, each group once. */
export function groupPairs(pairs: readonly { readonly a: string; readonly b: string }[]): string[][] {
  const groupOf = new Map<string, Set<string>>();
  for (const { a, b } of pairs) {
    const joined = new Set([...(groupOf.get(a) ?? [a]), ...(groupOf.get(b) ?? [b])]);
    for (const actor of joined) groupOf.set(actor, joined);
  }
  return [...new Set(groupOf.values())].map((group) => [...group]);
}
