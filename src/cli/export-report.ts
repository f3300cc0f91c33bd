/** Describes in a few lines what an export wrote, and what it left out. */
import type { ExportFilters } from '../export/filters.js';
import type { ExportFormat } from '../export/formats.js';
import type { Written } from '../export/write-files.js';
import { filterLabels, tableLabels } from '../words/export-headings.js';
import { tellRemark } from '../words/export-remarks.js';
import { formatNumber } from '../words/formats.js';
import { type Labels, type Language, label } from '../words/labels.js';
import { fill, say } from './language/reader.js';

export interface ExportReport {
  readonly format: ExportFormat;
  /** The day of the export, YYYY-MM-DD. */
  readonly day: string;
  readonly filters: ExportFilters;
  readonly files: readonly Written[];
  /** Number of rows by table; formats without tables have names of their own, such as nodes. */
  readonly rows: Readonly<Record<string, number>>;
  /** Number of entities and fields left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

const tables: Labels = tableLabels;
const filterNames: Labels = filterLabels;

export function describeWritten(
  { format, day, filters, files, rows, leftOut }: ExportReport,
  language: Language,
): string {
  const n = (count: number) => formatNumber(count, language);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const asked = Object.entries(filters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${label(filterNames, name, language)} ${value}`],
  );
  const held = Object.entries(rows).map(([name, count]) => `${n(count)} ${nameOf(name, language)}`);
  return [
    fill('export <1>: <2> bytes, as known on <3>', format, n(bytes), day),
    `  ${fill('filters: <1>', asked.join(', ') || label(filterNames, 'none', language))}`,
    `  ${fill('contains: <1>', held.join(', ') || say('nothing'))}`,
    ...files.filter(({ file }) => file !== '-').map(({ file }) => `  ${file}`),
    ...Object.entries(leftOut).map(([reason, count]) => `  ${tellRemark(reason, count, language)}`),
  ].join('\n');
}

/** Tables made for people have a name in each language; tables made for programs have one name. */
function nameOf(table: string, language: Language): string {
  return table in tables ? label(tables, table, language).toLowerCase() : table;
}
