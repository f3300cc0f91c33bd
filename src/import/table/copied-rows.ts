/** Finds the sheets of a workbook whose rows are on another sheet too: a list of everything beside its parts. Pure. */
import type { TableRow } from './read-records.js';

export interface ReadOnce {
  readonly rows: readonly TableRow[];
  /** Rows that are left out, because an earlier sheet has them. */
  readonly copies: readonly TableRow[];
}

/** A sheet with at least this share of rows of other sheets is a copy of them, and not a list with a few equal rows. */
const LEAST_SHARE_COPIED = 0.5;

/** In the order of the workbook. Sheets with different years in their names state different things with equal rows. */
export function leaveCopiesOut(sheets: readonly (readonly TableRow[])[]): ReadOnce {
  const [only, ...others] = sheets;
  if (only !== undefined && others.length === 0) return { rows: only, copies: [] };
  const known = new Map<string, number>();
  const rows: TableRow[] = [];
  const copies: TableRow[] = [];
  for (const sheet of sheets) {
    const left = new Map(known);
    const keys = sheet.map(keyOf);
    const isCopy = keys.map((key) => {
      const count = key === '' ? 0 : (left.get(key) ?? 0);
      if (count > 0) left.set(key, count - 1);
      return count > 0;
    });
    const filled = keys.filter((key) => key !== '').length;
    const isCopied = isCopy.filter(Boolean).length >= LEAST_SHARE_COPIED * filled;
    for (const [at, row] of sheet.entries()) {
      if (isCopied && isCopy[at]) {
        copies.push(row);
        continue;
      }
      rows.push(row);
      const key = keys[at] ?? '';
      if (key !== '') known.set(key, (known.get(key) ?? 0) + 1);
    }
  }
  return { rows, copies };
}

/** Empty for an empty row. */
function keyOf({ cells, sheet }: TableRow): string {
  const text = cells
    .map((cell) => cell.trim())
    .join('\t')
    .trimEnd();
  return text === '' ? '' : `${yearOfSheet(sheet) ?? ''}\t${text}`;
}

/** The year in the name of a sheet, if there is exactly one. */
export function yearOfSheet(sheet = ''): string | undefined {
  const years = sheet.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  return years.length === 1 ? years[0] : undefined;
}
