/**
 * A table as CSV that French spreadsheets open: UTF-8 with a byte order mark, semicolons, a decimal comma in French.
 */
import type { Language } from '../../generated/graphql.ts';
import type { Cell, Table } from './table.ts';
import { withIds } from './with-ids.ts';

/** A text that a spreadsheet would calculate gets an apostrophe before it, as in the exports of the server. */
const guard = (text: string) => (/^'*(?:[\t\r]|\s*[=+\-@\uff0b\uff0d\uff1d\uff20])/.test(text) ? `'${text}` : text);

const quote = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function write(cell: Cell, { language, unknown }: Pick<Table, 'unknown'> & { readonly language: Language }): string {
  // An empty cell would say that there is nothing.
  if (cell === null) return unknown;
  if (typeof cell === 'string') return quote(guard(cell));
  if (typeof cell === 'object' && 'day' in cell) return cell.day;
  const number = typeof cell === 'number' ? String(cell) : cell.isEstimate ? Number(cell.euros).toFixed(0) : cell.euros;
  return language === 'FR' ? number.replace('.', ',') : number;
}

/** The table alone: notes below it would be rows to whatever program reads it. */
export function toCsv(table: Table, language: Language): Blob {
  const { headings, rows } = withIds(table);
  const { unknown } = table;
  const lines = [headings, ...rows].map((row) => row.map((cell) => write(cell, { language, unknown })).join(';'));
  return new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' });
}
