/** What names a pair that relations alone join: of the themes that count in part the one that tells least, for it is the wider subject. */
import type { RelatedThemeWeight } from '../../measures/subject/compare-subjects.js';

export function commonestRelated(themes: readonly RelatedThemeWeight[]): RelatedThemeWeight | undefined {
  return [...themes].sort(
    (one, other) => one.weight - other.weight || (one.theme < other.theme ? -1 : one.theme > other.theme ? 1 : 0),
  )[0];
}
