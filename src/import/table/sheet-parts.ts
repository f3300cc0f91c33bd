/**
 * What read-excel-file leaves out: merged cells, of which only the first one holds the value that is meant for all, the
 * errors of formulas and those without a value, and whether a sheet is hidden.
 */

import { BadInput } from '../../errors.js';
import { writeUncomputed } from '../cells/spreadsheet-error.js';
import { readEntry } from './check-archive.js';

/** A range of merged cells: rows from 1, columns from 0. */
export interface MergedCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
}

/** A sheet as a library reads it. */
export interface ParsedSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly merged: readonly MergedCells[];
  readonly isHidden: boolean;
}

export const unreadableWorkbook = (address: string) =>
  new BadInput(`${address} is a workbook that cannot be read; open it in a spreadsheet and save it as .xlsx again`);

interface SheetParts {
  /** Only ranges of several rows. */
  readonly merged: readonly MergedCells[];
  readonly errors: readonly CellError[];
  readonly isHidden: boolean;
}

/** A cell whose formula gives an error, or has no stored value: the row from 1, the column from 0. */
interface CellError {
  readonly row: number;
  readonly column: number;
  /** As in "#N/A" or "#=B2*C2". */
  readonly error: string;
}

/** By the number of the sheet in the order of the workbook. */
export function readSheetParts(bytes: Buffer): readonly SheetParts[] {
  const text = (name: string) => readEntry(bytes, name)?.toString('utf8') ?? '';
  const targets = new Map<string, string>();
  for (const [relation] of text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const [id, target] = [/\bId="([^"]*)"/, /\bTarget="([^"]*)"/].map((part) => part.exec(relation)?.[1]);
    if (id !== undefined && target !== undefined) targets.set(id, target.replace(/^\/?(?:xl\/)?/, 'xl/'));
  }
  const sheets = [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)];
  return sheets.map(([sheet]) => {
    const part = readEntry(bytes, targets.get(/\b\w+:id="([^"]*)"/.exec(sheet)?.[1] ?? '') ?? '') ?? Buffer.alloc(0);
    return {
      merged: listRanges(part),
      errors: [...listErrors(part), ...listUncomputed(part)],
      isHidden: /\bstate="(?:veryH|h)idden"/.test(sheet),
    };
  });
}

const ERROR_CELL = ' t="e"';
/** Of the cell after its type: its formula and its value. */
const LONGEST_CELL = 10_000;

function listErrors(sheet: Buffer): CellError[] {
  const errors: CellError[] = [];
  for (let at = sheet.indexOf(ERROR_CELL); at >= 0; at = sheet.indexOf(ERROR_CELL, at + 1)) {
    const start = sheet.lastIndexOf('<', at);
    const text = sheet.toString('utf8', start, at + LONGEST_CELL);
    const [, letters = '', row] = /^<(?:\w+:)?c\b[^>]*\br="([A-Z]+)(\d+)"/.exec(text) ?? [];
    const end = text.search(/<\/(?:\w+:)?c>/);
    const error = /<(?:\w+:)?v>([^<]*)</.exec(end < 0 ? text : text.slice(0, end))?.[1] ?? '#N/A';
    if (row !== undefined) errors.push({ row: Number(row), column: columnOf(letters), error });
  }
  return errors;
}

/** Formulas without a value, as programs write them that do not compute. An empty text has a type, and is a value. */
export function listUncomputed(sheet: Buffer): CellError[] {
  const prefix = /<(\w+:)?worksheet\b/.exec(sheet.toString('utf8', 0, LONGEST_CELL))?.[1] ?? '';
  const [opening, closing] = [`<${prefix}f`, `</${prefix}c>`];
  const cells: CellError[] = [];
  for (let at = sheet.indexOf(opening); at >= 0; at = sheet.indexOf(opening, at + 1)) {
    // <formula> belongs to a rule, not to a cell.
    if (!' >/'.includes(String.fromCharCode(sheet[at + opening.length] ?? 0))) continue;
    const start = sheet.lastIndexOf(`<${prefix}c `, at);
    const end = sheet.indexOf(closing, at);
    const text = sheet.toString('utf8', start, Math.min(end < 0 ? at : end, at + LONGEST_CELL));
    const [cell = '', attributes = ''] = /^<(?:\w+:)?c( [^>]*)>/.exec(text) ?? [];
    const content = text.slice(cell.length);
    const [, formula] = /<(?:\w+:)?f(?:\s[^>]*?)?(?:\/>|>([^<]*)<)/.exec(content) ?? [];
    const [, letters = '', row] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
    if (start < 0 || row === undefined || / t="(?:str|e)"/.test(attributes)) continue;
    if (/<(?:\w+:)?v[^/>]*>[^<]/.test(content)) continue;
    cells.push({ row: Number(row), column: columnOf(letters), error: writeUncomputed(formula ?? '') });
  }
  return cells;
}

/** Ranges of merged cells, those of several rows. */
export function listRanges(sheet: Buffer): MergedCells[] {
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

/** From 0: that of A. */
export const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
