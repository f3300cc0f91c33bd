/** Which sets of themes may make a synergy with a given set: those that share a theme with it, or only a root. */

import { haveRelatedLeaves } from '../../../measures/subject/related-themes.js';
import { createSubjectFactors, fillSubjectFactors } from '../../../measures/subject/subject-factor.js';
import { floatAt, intAt } from '../../../model/at.js';
import { haveCommon, listAt } from '../../../model/lists.js';
import type { Columns } from '../../../model/snapshot.js';

export interface RelatedSubjects {
  readonly sets: readonly number[];
  /** By set: Σ IC shared, and θ; both are valid only for sets that share something. */
  readonly shared: Float64Array;
  readonly factor: Float64Array;
  /** By set, for the sets found: 1 when both name the same theme below the roots. */
  readonly sharesLeaf: Uint8Array;
  /** By set, for the sets found: 1 when both have a root in common. */
  readonly sharesRoot: Uint8Array;
  /** By set, for the sets found: 1 when a leaf of one is related to a leaf of the other. */
  readonly isClose: Uint8Array;
}

/**
 * The next call overwrites the result.
 * @param weights information content by theme
 * @param wanted only sets that share one of these themes, or share no leaf and have one of these as a leaf on either
 * side; null: all
 */
export function createRelatedSubjects(
  { subjects, themes }: Pick<Columns, 'subjects' | 'themes'>,
  weights: Float64Array,
  wanted: ReadonlySet<number> | null,
): (subject: number) => RelatedSubjects {
  const count = subjects.table.count;
  const factors = createSubjectFactors();
  const [sharesLeaf, sharesRoot] = [new Uint8Array(count), new Uint8Array(count)];
  const [isClose, isMet] = [new Uint8Array(count), new Uint8Array(count)];
  const isLeafOfSubject = new Uint8Array(themes.table.count);
  let last = -1;
  let sets: number[] = [];

  const isWanted = (one: number, two: number, among: ReadonlySet<number>): boolean =>
    [subjects.themes, subjects.rootsOfLeaves].some((lists) =>
      haveCommon(listAt(lists, one), listAt(lists, two), among),
    ) ||
    (sharesLeaf[two] === 0 && [one, two].some((each) => listAt(subjects.leaves, each).some((leaf) => among.has(leaf))));

  const meet = (subject: number, set: number): void => {
    if (isMet[set] === 1) return;
    isMet[set] = 1;
    sharesLeaf[set] = 0;
    sharesRoot[set] = 0;
    isClose[set] = haveRelatedLeaves({ subjects }, subject, set) ? 1 : 0;
    sets.push(set);
  };
  const relate = (subject: number): void => {
    for (const set of sets) isMet[set] = 0;
    sets = [];
    fillSubjectFactors(factors, subjects, weights, subject);
    for (const leaf of listAt(subjects.leaves, subject)) isLeafOfSubject[leaf] = 1;
    const { start, size, pool } = subjects.leaves;
    for (const set of factors.sets) {
      // Two sets that only a relation joins make an overlap, not a synergy.
      if (floatAt(factors.common, set) === 0) continue;
      meet(subject, set);
      const from = intAt(start.values, set);
      const to = from + intAt(size.values, set);
      for (let at = from; at < to; at += 1) if (isLeafOfSubject[intAt(pool.values, at)] === 1) sharesLeaf[set] = 1;
    }
    for (const leaf of listAt(subjects.leaves, subject)) isLeafOfSubject[leaf] = 0;
    for (const root of listAt(subjects.rootsOfLeaves, subject)) {
      for (const set of listAt(subjects.setsUnder, root)) {
        meet(subject, set);
        sharesRoot[set] = 1;
      }
    }
  };
  let found: RelatedSubjects | undefined;
  return (subject) => {
    if (subject !== last || found === undefined) {
      last = subject;
      relate(subject);
      const { shared, factor } = factors;
      const chosen = wanted === null ? sets : sets.filter((set) => isWanted(subject, set, wanted));
      found = { sets: chosen, shared, factor, sharesLeaf, sharesRoot, isClose };
    }
    return found;
  };
}
