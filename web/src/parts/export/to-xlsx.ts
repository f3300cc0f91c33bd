/** A table as a workbook; the library is loaded on first use. */
import type { SheetData } from 'write-excel-file/browser';
import { save } from './save.ts';
import type { Cell, Table } from './table.ts';
import { withIds } from './with-ids.ts';

/** The widest column, in characters: longer texts are wrapped by whoever reads them. */
const WIDEST = 60;

const widthOf = (cells: readonly (Cell | undefined)[]): number =>
  Math.min(WIDEST, 2 + Math.max(10, ...cells.map((cell) => (typeof cell === 'string' ? cell.length : 12))));

function write(cell: Cell, unknown: string): SheetData[number][number] {
  // An empty cell would say that there is nothing.
  if (cell === null) return { value: unknown, type: String };
  if (typeof cell === 'string') return { value: cell, type: String };
  if (typeof cell === 'number') return { value: cell, type: Number };
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  if (cell.isEstimate) return { value: Math.round(Number(cell.euros)), type: Number, format: '#,##0 "€"' };
  return { value: Number(cell.euros), type: Number, format: '#,##0.00 "€"' };
}

/** Spreadsheets take 31 characters, and none of these. */
const nameOfSheet = (title: string): string =>
  (title.split(' · ')[0] ?? title)
    .replace(/[\\/?*:[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+/, '')
    .slice(0, 31)
    .replace(/[' ]+$/, '');

/** The notes have a sheet of their own, so that the rows of the first are the table alone. */
export async function toXlsx(table: Table): Promise<Blob> {
  const { title, lines, notes = [], source, unknown } = table;
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const sheetOf = ({ title: name, headings: first, rows: body }: NonNullable<Table['lines']>) => ({
    sheet: nameOfSheet(name),
    data: [
      first.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...body.map((row) => row.map((cell) => write(cell, unknown))),
    ],
    columns: first.map((heading, across) => ({ width: widthOf([heading, ...body.map((row) => row[across])]) })),
    stickyRowsCount: 1,
  });
  const told = {
    sheet: 'Notes',
    data: [title, ...notes, source].map((value) => [{ value, type: String, wrap: true }]),
    columns: [{ width: 2 * WIDEST }],
  };
  return writeExcelFile([sheetOf({ title, ...withIds(table) }), ...(lines ? [sheetOf(lines)] : []), told]).toBlob();
}

export const saveAsXlsx = async (table: Table): Promise<void> => save(`${table.name}.xlsx`, await toXlsx(table));
