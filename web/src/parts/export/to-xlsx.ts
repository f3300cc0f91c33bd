/** A table as a workbook; the library is loaded on first use. */
import type { SheetData } from 'write-excel-file/browser';
import { save } from './save.ts';
import type { Cell, Table } from './table.ts';

function write(cell: Cell): SheetData[number][number] {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: Number(cell.euros), type: Number, format: '#,##0.00' };
}

export async function toXlsx({ headings, rows, source }: Table): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const sheet = [
    headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(write)),
    [],
    [{ value: source, type: String }],
  ];
  return writeExcelFile(sheet).toBlob();
}

export const saveAsXlsx = async (table: Table): Promise<void> => save(`${table.name}.xlsx`, await toXlsx(table));
