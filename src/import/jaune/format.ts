/** The format `jaune`: the yellow annexes of the budget, which list what the State grants to associations. */
import type { Database } from '../../database/database.js';
import { subsidyColumnNames } from '../../words/subsidy-columns.js';
import type { Format, NamedOptions } from '../format.js';
import { lookAtFile } from '../look-at-file.js';
import { OtherFormat } from '../other-format.js';
import type { ImportReport } from '../report.js';
import { importSubsidyFiles } from '../subsidies/import-subsidy-files.js';
import { matchJaune } from './jaune-headings.js';

export const jaune = {
  name: 'jaune',
  about: 'yellow annexes of the budget: what the State grants to associations, by ministry and programme',
  fields: subsidyColumnNames,
  hasEditions: true,
  countsDry: true,
  recognize: ({ headings }) =>
    matchJaune(headings).size > 0
      ? 'it lists what ministries grant, as the yellow annexes of the budget do'
      : undefined,
  import: importJaune,
} as const satisfies Format;

/**
 * As subsidies: the ministry is the funder, and the programme is kept. Columns that a person states take precedence.
 * @throws BadInput when a file is not a yellow annex.
 */
async function importJaune(database: Database, files: readonly string[], options: NamedOptions): Promise<ImportReport> {
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
