/**
 * The theme by which a pair without shared themes is named: of the themes that count in part, the one with the lowest
 * weight, which is the widest subject.
 */
import type { RelatedThemeWeight } from '../../measures/subject/compare-subjects.js';

export function commonestRelated(themes: readonly RelatedThemeWeight[]): RelatedThemeWeight | undefined {
  return [...themes].sort(
    (one, other) => one.weight - other.weight || (one.theme < other.theme ? -1 : one.theme > other.theme ? 1 : 0),
  )[0];
}
