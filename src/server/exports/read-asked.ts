/** Reads the address of an export: the format, and the options after the question mark. */
import type { Told } from '../../errors.js';
import type { ExportFilters } from '../../export/filters.js';
import type { Format } from '../../export/format.js';
import { EXPORT_NAMES, type ExportFormat, formatOf } from '../../export/formats.js';
import type { Language } from '../../words/labels.js';
import { told } from '../../words/tell.js';
import type { Incoming } from '../chain-handlers.js';
import { findRepeated } from '../limits/find-repeated.js';
import { isLanguage, languageOf } from './language-of.js';

export interface AskedExport {
  readonly format: Format;
  /** The file that is asked for, when the format has several. */
  readonly table: string | undefined;
  readonly filters: ExportFilters;
  readonly language: Language;
}

interface Refused {
  readonly status: 400 | 404 | 405;
  readonly refused: Told;
}

const OPTIONS = ['territory', 'theme', 'asOf', 'table', 'language'];

export function readAsked({ method = 'GET', url = '', headers }: Incoming): AskedExport | Refused {
  const refuse = (status: Refused['status'], refused: Told): Refused => ({ status, refused });
  if (method !== 'GET') return refuse(405, told('READ_ONLY', ['exports'], { method }));
  const { pathname, searchParams } = new URL(url, 'http://passerelle.invalid');
  const name = pathname.split('/').slice(2).join('/');
  const known = EXPORT_NAMES.find((each) => each === name.toLowerCase());
  if (known === undefined) {
    const formats = EXPORT_NAMES.filter((each) => !isForCommand(each)).join(', ');
    return refuse(404, told('UNKNOWN_EXPORT', ['exports'], { format: name, formats }));
  }
  if (isForCommand(known)) return refuse(400, told('EXPORT_BY_COMMAND', ['exports', known], { format: known }));
  // A mistyped filter would export everything.
  const stray = [...searchParams.keys()].find((key) => !OPTIONS.includes(key));
  if (stray !== undefined) {
    const options = OPTIONS.join(', ');
    return refuse(400, told('UNKNOWN_EXPORT_OPTION', ['exports', known], { option: stray, options }));
  }
  const repeated = findRepeated(searchParams);
  if (repeated !== undefined) return refuse(400, told('REPEATED_OPTION', ['exports', known], { option: repeated }));
  const option = (key: string) => searchParams.get(key) || undefined;
  const format = formatOf(known);
  const table = option('table');
  const wrongTable = faultOfTable(table, format.tables, ['exports', known]);
  if (wrongTable) return refuse(400, wrongTable);
  const language = option('language');
  if (language !== undefined && !isLanguage(language))
    return refuse(400, told('UNKNOWN_LANGUAGE', ['exports', known], { language }));
  const filters = { territory: option('territory'), theme: option('theme'), asOf: option('asOf') };
  return { format, table, filters, language: languageOf(language, headers) };
}

function faultOfTable(table: string | undefined, known: readonly string[] | undefined, at: string[]): Told | undefined {
  if (known === undefined) return table === undefined ? undefined : told('EXPORT_WITHOUT_TABLES', at, {});
  const tables = known.join(' | ');
  if (table === undefined) return told('EXPORT_TABLE_MISSING', at, { tables });
  return known.includes(table) ? undefined : told('UNKNOWN_EXPORT_TABLE', at, { table, tables });
}

/** Formats that lock out writers are not offered to strangers. */
const isForCommand = (name: ExportFormat): boolean => formatOf(name).isExact === true;
