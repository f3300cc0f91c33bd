/** The merged cells of a workbook: only the first one of a range holds the value, which is meant for all. */
import { readEntry } from './check-archive.js';

/** A range of merged cells: rows from 1, columns from 0. */
export interface MergedCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
}

/** By the number of the sheet in the order of the workbook; only ranges of several rows. */
export function readMergedCells(bytes: Buffer): readonly (readonly MergedCells[])[] {
  const text = (name: string) => readEntry(bytes, name)?.toString('utf8') ?? '';
  const targets = new Map<string, string>();
  for (const [relation] of text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const [id, target] = [/\bId="([^"]*)"/, /\bTarget="([^"]*)"/].map((part) => part.exec(relation)?.[1]);
    if (id !== undefined && target !== undefined) targets.set(id, target.replace(/^\/?(?:xl\/)?/, 'xl/'));
  }
  const sheets = [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)];
  return sheets.map(([sheet]) => {
    const part = readEntry(bytes, targets.get(/\b\w+:id="([^"]*)"/.exec(sheet)?.[1] ?? '') ?? '');
    return part === undefined ? [] : listRanges(part);
  });
}

function listRanges(sheet: Buffer): MergedCells[] {
  // In the file they come after the rows, of which there may be very many.
  const start = sheet.lastIndexOf('mergeCells');
  const begin = start < 0 ? -1 : sheet.lastIndexOf('mergeCells', start - 1);
  if (begin < 0) return [];
  const text = sheet.toString('utf8', begin, start);
  return [...text.matchAll(/ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g)].flatMap(([, letters = '', first, last]) => {
    const [firstRow, lastRow] = [Number(first), Number(last)];
    return lastRow > firstRow ? [{ firstRow, lastRow, column: columnOf(letters) }] : [];
  });
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
