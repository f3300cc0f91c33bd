/** Imports research projects as CORDIS publishes them, and who takes part: `passerelle import cordis FOLDER`. */
import type { Database } from '../../database/database.js';
import { importRecords } from '../ecosystem/ecosystem.js';
import type { ImportOptions } from '../options.js';
import type { ImportReport } from '../report.js';
import { listCordisFiles, readCordisFiles } from './cordis-files.js';

/** The column of CORDIS for each of our columns. */
const columns: Readonly<Record<string, string>> = {
  ...{ title: 'acronym', key: 'rcn', budget: 'totalCost', actor: 'new_org_id', initiative: 'projectRcn' },
};

/** @throws BadInput when a file as a whole is not a table of CORDIS. */
export async function importCordis(
  database: Database,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const read = await readCordisFiles(listCordisFiles(paths), options.map);
  const report = await importRecords(database, 'cordis', read, options);
  return {
    ...report,
    faults: report.faults.map((fault) => ({ ...fault, column: columns[fault.column] ?? fault.column })),
  };
}
