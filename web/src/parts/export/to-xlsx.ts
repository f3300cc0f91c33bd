/** A table as a workbook; the library is loaded on first use. */
import type { SheetData } from 'write-excel-file/browser';
import { save } from './save.ts';
import type { Cell, Table } from './table.ts';

function write(cell: Cell): SheetData[number][number] {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  if (typeof cell === 'number') return { value: cell, type: Number };
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
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

export async function toXlsx({ title, headings, rows, foot, notes = [], source }: Table): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const sheet = [
    headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...[...rows, ...(foot ? [foot] : [])].map((row) => row.map(write)),
    [],
    ...[title, ...notes, source].map((value) => [{ value, type: String }]),
  ];
  return writeExcelFile(sheet, { sheet: nameOfSheet(title) }).toBlob();
}

export const saveAsXlsx = async (table: Table): Promise<void> => save(`${table.name}.xlsx`, await toXlsx(table));
