/** The format `ecosystem`: our own tables of actors, initiatives, funding and what links them. */
import type { Database } from '../../database/database.js';
import { tableLabels } from '../../words/export-headings.js';
import { normalizeName } from '../cells/normalize-name.js';
import type { Format, NamedOptions } from '../format.js';
import type { LookedAt } from '../look-at-file.js';
import { mergeReports } from '../merge-reports.js';
import type { ImportReport } from '../report.js';
import { nameOfFile } from '../sources.js';
import { scoreSubsidyHeading } from '../table/check-headings.js';
import { WHOLE_HEADING } from '../table/find-table.js';
import { importThemeFile } from '../themes/import-theme-file.js';
import { importEcosystem } from './ecosystem.js';
import { ECOSYSTEM_TABLES, TABLE_NAMES } from './ecosystem-tables.js';
import { columnOfEverydayHeading, columnOfHeading, ecosystemFields } from './sheet-headings.js';
import { isEverydayName, tableOfFile, tableOfSheet } from './sheets.js';

export const ecosystem = {
  name: 'ecosystem',
  about: 'our own tables: CSV named after their table, one JSON, or one workbook (see: passerelle template ecosystem)',
  fields: ecosystemFields,
  hasEditions: true,
  needsTerritories: true,
  recognize: (file) => (file.isJson ? recognizeJson(file) : (recognizeWorkbook(file) ?? recognizeTable(file))),
  import: importTables,
} as const satisfies Format;

function recognizeJson({ start }: LookedAt): string | undefined {
  const table = TABLE_NAMES.find((name) => new RegExp(`"${name}"\\s*:\\s*\\[`).test(start));
  return table && /^\ufeff?\s*\{/.test(start) ? `it is JSON with a list of ${table}` : undefined;
}

const PEOPLE_SHEETS = tableLabels.coverage.map(normalizeName);

/** At least two sheets: one may have such a name by chance. */
function recognizeWorkbook({ sheets }: LookedAt): string | undefined {
  const known = sheets.filter((sheet) => tableOfSheet(sheet) !== undefined);
  // A workbook that was exported for people has names where the import expects references.
  if (sheets.some((sheet) => PEOPLE_SHEETS.includes(normalizeName(sheet)))) return undefined;
  return known.length > 1 ? `it has the sheets ${known.join(', ')}` : undefined;
}

/** A list of grants may be called "Projets", too. */
const scoreSubsidies = scoreSubsidyHeading(new Map());
const isSubsidies = (headings: readonly string[]) => scoreSubsidies(headings) >= WHOLE_HEADING;

function recognizeTable({ name, headings }: LookedAt): string | undefined {
  const table = tableOfFile(name)?.table;
  if (table === undefined) return undefined;
  const known = headings.filter(
    (heading) => (columnOfHeading(table, heading) ?? columnOfEverydayHeading(table, heading)) !== undefined,
  );
  // A single heading in everyday words may be that of any table.
  const isOurs =
    known.some((heading) => heading in ECOSYSTEM_TABLES[table]) ||
    (known.length * 2 >= headings.length && !(isEverydayName(name) && isSubsidies(headings)));
  return known.length > 0 && isOurs ? `it is called ${table} and has the column ${known[0]}` : undefined;
}

/** A folder of tables may also contain the themes that the others name. */
async function importTables(
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
