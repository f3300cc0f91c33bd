/** Checks the column `related` of a file of themes. */
import type { FaultRule } from '../../words/fault-labels.js';
import type { Fault } from '../fault.js';
import type { ThemeRow } from './theme-file.js';

/** The weight of a theme for an initiative or actor that names a related theme. */
export const RELATED_WEIGHT = 0.5;

/**
 * The text of the Change of an import with relations between themes: a graph without such a Change has never had any
 * stated.
 */
export const THEMES_RELATED = 'themes and their relations imported';

/** @param parentsOf the themes directly above a theme; undefined when there is no such theme */
export function refuseRelation(
  { line, id, parent, related }: ThemeRow,
  parentsOf: (id: string) => readonly string[] | undefined,
): Fault | undefined {
  const refuse = (value: string, rule: FaultRule, message: string, remedy: string): Fault => ({
    ...{ line, column: 'related', value, rule, message, remedy },
  });
  for (const other of related ?? []) {
    if (other === id) return refuse(other, 'related-itself', 'the theme is related to itself', 'name another theme');
    const above = parentsOf(other);
    if (above === undefined) {
      return refuse(
        other,
        'unknown-related',
        `the related theme "${other}" is neither in the file nor known`,
        'correct the id, or the row of that theme',
      );
    }
    const root = parent === '' ? id : above.length === 0 ? other : undefined;
    if (root === undefined) continue;
    return refuse(
      other,
      'related-root',
      `"${root}" is a root theme, and root themes have no related themes`,
      'relate sub-themes',
    );
  }
  return undefined;
}

/** Each pair with its ids in order and the line of a row that states it; both rows may. */
export function statedPairs(rows: readonly ThemeRow[]): { one: string; two: string; line: number }[] {
  return rows.flatMap(({ id, line, related }) =>
    (related ?? []).map((other) => (id < other ? { one: id, two: other, line } : { one: other, two: id, line })),
  );
}
