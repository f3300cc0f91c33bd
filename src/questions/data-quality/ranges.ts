/**
 * How far each figure could move if every open pair of duplicates were one actor, and every quarantined row were
 * accepted. Pure functions.
 */
import type { FigureRangeRow } from './row.js';

/** The figures as they are; amounts in cents. */
export interface Figures {
  readonly actors: number;
  readonly initiatives: number;
  readonly grants: number;
  readonly cents: number;
  readonly isolated: number;
}

export interface Quarantine {
  readonly rows: number;
  /** How many of the rows are in files that contain more than grants: such a row may add ties, or an actor without ties. */
  readonly tyingRows: number;
  readonly cents: number;
}

/** A row names at most a funder and a beneficiary, or the two ends of a tie. */
const MOST_ACTORS_OF_A_ROW = 2;

/** @param isIsolated whether isolatedActors lists an actor */
export function rangesOf(
  figures: Figures,
  quarantine: Quarantine,
  groups: readonly (readonly string[])[],
  isIsolated: (actor: string) => boolean,
): FigureRangeRow[] {
  const merged = sum(groups.map(({ length }) => length - 1));
  // If one actor of a group is not isolated, the merged actor is not either.
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

/** Groups of actors joined by pairs, each group once. */
export function groupPairs(pairs: readonly { readonly a: string; readonly b: string }[]): string[][] {
  const groupOf = new Map<string, Set<string>>();
  for (const { a, b } of pairs) {
    const joined = new Set([...(groupOf.get(a) ?? [a]), ...(groupOf.get(b) ?? [b])]);
    for (const actor of joined) groupOf.set(actor, joined);
  }
  return [...new Set(groupOf.values())].map((group) => [...group]);
}
