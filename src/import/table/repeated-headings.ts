/** Headings that stand several times: of two columns "Nom" nobody can tell which is the one who grants. Pure. */
import { headingKey } from '../cells/normalize-name.js';

export interface RepeatedHeadings {
  /** Of each heading; the second "Nom" is "Nom 2", so that a person can say which is meant. */
  readonly labels: readonly string[];
  /** By position of a heading that stands several times, the how manieth it is, counted from 1. */
  readonly turns: ReadonlyMap<number, number>;
}

export function findRepeatedHeadings(headings: readonly string[]): RepeatedHeadings {
  const all = new Map<string, number[]>();
  for (const [position, heading] of headings.entries()) {
    const key = headingKey(heading);
    if (key !== '') all.set(key, [...(all.get(key) ?? []), position]);
  }
  const turns = new Map<number, number>();
  for (const positions of all.values())
    if (positions.length > 1) for (const [at, position] of positions.entries()) turns.set(position, at + 1);
  const labels = headings.map((heading, position) => {
    const turn = turns.get(position) ?? 1;
    return turn === 1 ? heading : `${heading} ${turn}`;
  });
  return { labels, turns };
}
