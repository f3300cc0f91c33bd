/** Imports the tables of an ecosystem; a folder of them may also contain the themes that the others name. */
import type { Database } from '../../database/database.js';
import type { NamedOptions } from '../format.js';
import { mergeReports } from '../merge-reports.js';
import type { ImportReport } from '../report.js';
import { nameOfFile } from '../sources.js';
import { importThemeFile } from '../themes/import-theme-file.js';
import { importEcosystem } from './ecosystem.js';

export async function importTables(
  database: Database,
  files: readonly string[],
  options: NamedOptions,
): Promise<ImportReport> {
  const themes = files.filter((file) => /(^|-)themes$/.test(nameOfFile(file)));
  const tables = files.filter((file) => !themes.includes(file));
  const reports = [];
  for (const file of themes) reports.push({ file, report: await importThemeFile(database, file, options) });
  if (tables.length > 0) {
    reports.unshift({ file: tables.join(' '), report: await importEcosystem(database, tables, options) });
  }
  return mergeReports(reports);
}
