/** Which sets of themes may make a synergy with a given set: those that share a theme with it, or only a root. */

import { createSubjectFactors, fillSubjectFactors } from '../../../measures/subject/subject-factor.js';
import { floatAt, intAt } from '../../../model/at.js';
import { haveCommon, listAt } from '../../../model/lists.js';
import type { Columns } from '../../../model/snapshot.js';

export interface RelatedSubjects {
  /** The sets that share a theme. */
  readonly sets: readonly number[];
  /** By set: Σ IC shared, 0 where nothing is; and θ, valid where Σ IC shared is above 0. */
  readonly shared: Float64Array;
  readonly factor: Float64Array;
  /** By set, for the sets that share a theme: 1 when both name the same theme below the roots. */
  readonly sharesLeaf: Uint8Array;
  /** Whether both have a root in common. */
  readonly sharesRoot: (set: number) => boolean;
  /** Whether a set shares a root and no theme. */
  readonly sharesOnlyRoot: (set: number) => boolean;
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
  const [sharesLeaf, isMet] = [new Uint8Array(count), new Uint8Array(count)];
  const [isLeafOfSubject, isRootOfSubject] = [new Uint8Array(themes.table.count), new Uint8Array(themes.table.count)];
  const { leaves, rootsOfLeaves } = subjects;
  let last = -1;
  let sets: number[] = [];

  const isWanted = (set: number, isSameLeaf: boolean): boolean =>
    wanted === null ||
    [subjects.themes, rootsOfLeaves].some((lists) => haveCommon(listAt(lists, last), listAt(lists, set), wanted)) ||
    (!isSameLeaf && [last, set].some((each) => listAt(leaves, each).some((leaf) => wanted.has(leaf))));
  /** Two sets that only a relation joins make an overlap, not a synergy. */
  const sharesTheme = (set: number) => floatAt(factors.shared, set) > 0 && floatAt(factors.common, set) > 0;
  /** Whether a list of the set has one of the marked themes. */
  const hasMarked = ({ start, size, pool }: typeof leaves, set: number, marks: Uint8Array): boolean => {
    const from = start.values[set] ?? 0;
    const to = from + (size.values[set] ?? 0);
    for (let at = from; at < to; at += 1) if (marks[intAt(pool.values, at)] === 1) return true;
    return false;
  };
  const sharesRoot = (set: number) => hasMarked(rootsOfLeaves, set, isRootOfSubject);
  const mark = (subject: number, value: 0 | 1): void => {
    for (const leaf of listAt(leaves, subject)) isLeafOfSubject[leaf] = value;
    for (const root of listAt(rootsOfLeaves, subject)) isRootOfSubject[root] = value;
  };
  const relate = (subject: number): void => {
    if (last >= 0) mark(last, 0);
    last = subject;
    mark(subject, 1);
    fillSubjectFactors(factors, subjects, weights, subject);
    sets = [];
    for (const set of factors.sets) {
      if (isMet[set] === 1 || !sharesTheme(set)) continue;
      isMet[set] = 1;
      sharesLeaf[set] = hasMarked(leaves, set, isLeafOfSubject) ? 1 : 0;
      sets.push(set);
    }
    for (const set of sets) isMet[set] = 0;
    if (wanted !== null) sets = sets.filter((set) => isWanted(set, sharesLeaf[set] === 1));
  };
  const sharesOnlyRoot = (set: number) => !sharesTheme(set) && sharesRoot(set) && isWanted(set, false);
  return (subject) => {
    if (subject !== last) relate(subject);
    const { shared, factor } = factors;
    return { sets, shared, factor, sharesLeaf, sharesRoot, sharesOnlyRoot };
  };
}
