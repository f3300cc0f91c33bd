/** The subjects of two initiatives compared, in ids. */
import { intAt } from '../../model/at.js';
import { idOf } from '../../model/ids.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import { FULL_WEIGHT } from '../../model/themes.js';
import { type ComparedSubjects, compareSubjects, type RelatedThemeWeight } from './compare-subjects.js';
import { weighTheme } from './information.js';
import { partlyShared } from './related-themes.js';

/** θ of two initiatives with its evidence. @param a @param b their numbers */
export function compareInitiativesSubjects(snapshot: Snapshot, a: number, b: number): ComparedSubjects {
  const { initiatives, subjects } = snapshot;
  const [ofA, ofB] = [intAt(initiatives.subject.values, a), intAt(initiatives.subject.values, b)];
  return compareSubjects(
    listAt(subjects.themes, ofA),
    listAt(subjects.themes, ofB),
    (theme) => weighTheme(snapshot, theme),
    [...weighRelated(snapshot, ofA, ofB), ...weighRelated(snapshot, ofB, ofA)],
  );
}

function weighRelated(snapshot: Snapshot, set: number, other: number): RelatedThemeWeight[] {
  const { subjects, themes } = snapshot;
  return partlyShared(snapshot, set, other).map(({ theme, share }) => {
    const leaves = listAt(subjects.leaves, other);
    const closest = themes.related[theme]?.find(
      (relation) => relation.share === Math.round(share * FULL_WEIGHT) && leaves.includes(relation.theme),
    );
    return {
      ...weighTheme(snapshot, theme),
      related: closest === undefined ? '' : idOf(themes.table, closest.theme),
      share,
    };
  });
}
