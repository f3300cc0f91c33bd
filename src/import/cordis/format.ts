/** The format `cordis`: research projects of the European Union and who takes part. */
import type { Database } from '../../database/database.js';
import { importRecords } from '../ecosystem/ecosystem.js';
import type { Format } from '../format.js';
import type { ImportOptions } from '../options.js';
import type { ImportReport } from '../report.js';
import { CORDIS_COLUMNS, listCordisFiles, readCordisFiles } from './cordis-files.js';

export const cordis = {
  name: 'cordis',
  about: 'research projects of the European Union (CORDIS): a folder, or its tables',
  fields: CORDIS_COLUMNS,
  listFiles: listCordisFiles,
  recognize: ({ isFolder, has }) => {
    if (isFolder) return 'it is a folder';
    return has('projectRcn') || has('rcn') || has('new_org_id') ? 'its columns are those of CORDIS' : undefined;
  },
  import: importCordis,
} as const satisfies Format;

/** The column of CORDIS for each of our columns. */
const columns: Readonly<Record<string, string>> = {
  ...{ title: 'acronym', key: 'rcn', budget: 'totalCost', actor: 'new_org_id', initiative: 'projectRcn' },
};

/** @throws BadInput when a file as a whole is not a table of CORDIS. */
async function importCordis(
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
