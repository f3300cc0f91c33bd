/** Adds the relations between themes to a graph of an earlier release; later changes of people to the themes stay. */
import type { Database } from '../../database/database.js';
import { recordChange } from '../../write/record-change.js';
import { nameImport } from '../options.js';
import { readThemeFile } from './theme-file.js';
import { RELATED_WEIGHT, statedPairs, THEMES_RELATED } from './theme-relations.js';
import { sourceOf } from './themes.js';

/**
 * Runs once for a graph: nothing is written when a file ever stated relations. Pairs with a theme that is unknown,
 * archived or a root are left out.
 * @returns how many pairs were written
 */
export async function relateThemes(
  database: Database,
  file: string,
  report: (text: string) => void = () => undefined,
): Promise<number> {
  const areRelated = (run: Pick<Database, 'read'>['read']) =>
    run<{ areRelated: boolean }>('import/themes-related', { what: THEMES_RELATED }).then(
      ([row]) => row?.areRelated === true,
    );
  if (await areRelated((name, parameters) => database.read(name, parameters))) return 0;
  const { rows } = readThemeFile(file);
  return database.transaction(async (run) => {
    await run('write/take-turn');
    // Two processes that start together may both have found no relations.
    if (await areRelated(run)) return 0;
    const related = await run<{ one: string; two: string }>('import/relate-known-themes', {
      ...{ pairs: statedPairs(rows), weight: RELATED_WEIGHT, source: sourceOf(file) },
    });
    if (related.length === 0) return 0;
    await recordChange(run, {
      by: 'passerelle',
      what: THEMES_RELATED,
      import: nameImport(),
      rows: rows.length,
      ids: [...new Set(related.flatMap(({ one, two }) => [one, two]))].sort(),
      before: undefined,
    });
    report(`themes: ${related.length} pairs of related themes were added to those of an earlier release`);
    return related.length;
  });
}
