/** Which sets of themes are related to one: under a theme of it, or under a root of it alone. */
import { haveCommon, listAt } from './lists.js';
import type { Snapshot } from './snapshot.js';
import { createSubjectFactors, fillSubjectFactors } from './subject-factor.js';

export interface RelatedSubject {
  readonly set: number;
  /** θ; 0 where they share a root alone. */
  readonly theme: number;
  /** Σ IC shared. */
  readonly shared: number;
  /** A theme below the roots that both name themselves. */
  readonly sharesLeaf: boolean;
  readonly sharesRoot: boolean;
}

/**
 * @param weights information content by theme
 * @param wanted only sets that share one of these, or share no leaf and have one of these as a leaf on either side; null: all
 */
export function createRelatedSubjects(
  { subjects }: Snapshot,
  weights: Float64Array,
  wanted: ReadonlySet<number> | null,
): (subject: number) => readonly RelatedSubject[] {
  const factors = createSubjectFactors();
  const metInRound = new Int32Array(subjects.table.ids.length);
  let round = 0;
  let last = -1;
  let related: RelatedSubject[] = [];
  const relate = (one: number, two: number): RelatedSubject | null => {
    const shares = (lists: typeof subjects.leaves) => haveCommon(listAt(lists, one), listAt(lists, two));
    const sharesLeaf = shares(subjects.leaves);
    const isWanted =
      wanted === null ||
      [subjects.themes, subjects.rootsOfLeaves].some((lists) =>
        haveCommon(listAt(lists, one), listAt(lists, two), wanted),
      ) ||
      (!sharesLeaf && [one, two].some((each) => listAt(subjects.leaves, each).some((leaf) => wanted.has(leaf))));
    if (!isWanted) return null;
    const theme = (factors.shared[two] as number) > 0 ? (factors.factor[two] as number) : 0;
    const sharesRoot = sharesLeaf || shares(subjects.rootsOfLeaves);
    return { set: two, theme, shared: factors.shared[two] as number, sharesLeaf, sharesRoot };
  };
  return (subject) => {
    if (subject === last) return related;
    last = subject;
    round += 1;
    related = [];
    fillSubjectFactors(factors, subjects, weights, subject);
    const lists = [
      factors.sets,
      ...[...listAt(subjects.rootsOfLeaves, subject)].map((root) => listAt(subjects.setsUnder, root)),
    ];
    for (const sets of lists) {
      for (const set of sets) {
        if (metInRound[set] === round) continue;
        metInRound[set] = round;
        const found = relate(subject, set);
        if (found) related.push(found);
      }
    }
    return related;
  };
}
