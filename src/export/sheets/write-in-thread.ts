/** Writes a workbook in a thread of the pool: all sheets are written in one piece, which takes seconds for a département. */
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { job } from '../../model/job.js';
import { listsToChoose, type Validation } from './validations.js';
import type { Value } from './value.js';

export interface Sheet {
  readonly name: string;
  /** The rows in pages, each as the JSON of its rows: a thread is given bytes in no time, but objects one by one. */
  readonly pages: readonly Uint8Array[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** What the first row is: headings in bold that stay in view, or a row like the others. */
  readonly hasHeadings: boolean;
  /** Whether long texts are broken into lines. */
  readonly isWrapped?: boolean;
  /** The lists to choose from. */
  readonly validations?: readonly Validation[];
}

/**
 * @returns the bytes of an .xlsx
 * @public a thread finds it by its name
 */
export async function writeSheets(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: rowsOf(sheet),
    ...(sheet.hasHeadings && { stickyRowsCount: 1 }),
    columns: sheet.widths.map((width) => ({ width })),
  }));
  const validations = new Map(sheets.map((sheet, position) => [position, sheet.validations ?? []]));
  return writeXlsxFile(written, { features: [listsToChoose(validations)] }).toBuffer();
}

export const writeSheetsJob = job(import.meta.url, { writeSheets });

function rowsOf({ pages, hasHeadings, isWrapped }: Sheet): SheetData {
  const rows = pages.flatMap((page): Value[][] => JSON.parse(Buffer.from(page.buffer).toString()));
  const ofText = isWrapped ? { wrap: true } : {};
  const ofHeading = { fontWeight: 'bold' as const };
  return rows.map((row, at) => row.map((value) => cellOf(value, hasHeadings && at === 0 ? ofHeading : ofText)));
}

/** A text has the type of a text, which spreadsheets do not calculate, and of which no digit of a SIRET is lost. */
function cellOf(value: Value, ofText: object): SheetData[number][number] {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return { value, type: String, ...ofText };
  if ('cents' in value) return { value: value.cents / 100, type: Number, format: '#,##0.00' };
  if ('day' in value) return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return { value: value.count, type: Number };
}
