/**
 * Imports the yellow annexes of the budget, in which the State lists its grants to associations, as subsidies: the
 * ministry is the funder, and the programme is kept.
 */
import type { Database } from '../../database/database.js';
import type { NamedOptions } from '../format.js';
import { lookAtFile } from '../look-at-file.js';
import { OtherFormat } from '../other-format.js';
import type { ImportReport } from '../report.js';
import { importSubsidyFiles } from '../subsidies/import-subsidy-files.js';
import { matchJaune } from './jaune-headings.js';

/** Columns that a person states take precedence. @throws BadInput when a file is not a yellow annex. */
export async function importJaune(
  database: Database,
  files: readonly string[],
  options: NamedOptions,
): Promise<ImportReport> {
  const maps = new Set<string>();
  for (const file of files) {
    const { headings } = await lookAtFile(file);
    const matched = matchJaune(headings, options.map);
    if (matched.size === 0)
      throw new OtherFormat(
        `import jaune: ${file} has no column of a ministry or a programme; import it as subsidies`,
        file,
      );
    for (const [heading, column] of matched) maps.add(`${heading}=${column}`);
  }
  const map = [...maps, ...(options.map ?? [])];
  return { ...(await importSubsidyFiles(database, files, { ...options, map })), format: 'jaune' };
}
