/** Turns facts, each with its rows and columns, into a table: the cells, and totals in which each fact counts once. */
import { mapYielding } from '../../fresh/yield.js';
import type { PivotAxis } from '../../language/generated/types.js';
import type { PivotFact, PivotHeadingRow, PivotRow, PivotValue } from './row.js';

export interface TableAsk {
  readonly rows: PivotAxis;
  readonly columns: PivotAxis;
  readonly rowLimit: number;
  readonly columnLimit: number;
}

/** The number of facts, and the cents of those with a known amount. */
interface Sum {
  count: number;
  valued: number;
  cents: number;
}

export type Table = Pick<
  PivotRow,
  'rows' | 'columns' | 'counts' | 'rowCount' | 'columnCount' | 'distinct' | 'several' | 'outside'
> & { readonly amounts: (number | null)[][]; readonly amount: number | null; readonly valued: number };

/** The number of facts that are added without a pause: about a millisecond. */
const AT_A_TIME = 500;

/** Pauses between batches, so that other requests are answered. @param signal when aborted, the work stops */
export async function tabulate(
  facts: readonly PivotFact[],
  { rows, columns, rowLimit, columnLimit }: TableAsk,
  signal?: AbortSignal,
): Promise<Table> {
  const all = nothing();
  const ofRow = new Map<string, Sum>();
  const ofColumn = new Map<string, Sum>();
  const cells = new Map<string, Map<string, Sum>>();
  let [several, outside] = [0, 0];
  const addFact = (fact: PivotFact) => {
    add(all, fact, null);
    for (const row of fact.rows) add(sumAt(ofRow, row.value), fact, row);
    for (const column of fact.columns) add(sumAt(ofColumn, column.value), fact, column);
    for (const row of fact.rows) {
      const line = cells.get(row.value) ?? new Map<string, Sum>();
      cells.set(row.value, line);
      for (const column of fact.columns) add(sumAt(line, column.value), fact, smaller(row, column));
    }
    const places = fact.rows.length * fact.columns.length;
    if (places > 1) several += 1;
    if (places === 0) outside += 1;
  };
  const starts = Array.from({ length: Math.ceil(facts.length / AT_A_TIME) }, (_, part) => part * AT_A_TIME);
  await mapYielding(starts, (start) => facts.slice(start, start + AT_A_TIME).forEach(addFact), signal);
  const [down, across] = [headings(rows, ofRow, rowLimit), headings(columns, ofColumn, columnLimit)];
  const cellsOf = (row: PivotHeadingRow) => across.map(({ value }) => cells.get(row.value)?.get(value) ?? nothing());
  return {
    rows: down,
    columns: across,
    counts: down.map((row) => cellsOf(row).map(({ count }) => count)),
    amounts: down.map((row) => cellsOf(row).map(amountOf)),
    rowCount: ofRow.size,
    columnCount: ofColumn.size,
    distinct: all.count,
    several,
    outside,
    amount: amountOf(all),
    valued: all.valued,
  };
}

const nothing = (): Sum => ({ count: 0, valued: 0, cents: 0 });

function sumAt(sums: Map<string, Sum>, value: string): Sum {
  const sum = sums.get(value) ?? nothing();
  sums.set(value, sum);
  return sum;
}

/** @param place the value under which the fact is added; null: the whole fact */
function add(sum: Sum, { cents = null, share = 1 }: PivotFact, place: PivotValue | null): void {
  sum.count += 1;
  if (cents === null) return;
  sum.valued += 1;
  sum.cents += cents * (place?.share ?? share);
}

/** Only one of two axes divides a grant; the cell takes the share of that axis. */
export const smaller = (row: PivotValue, column: PivotValue): PivotValue => (row.share == null ? column : row);

const amountOf = ({ valued, cents }: Sum): number | null => (valued === 0 ? null : Math.round(cents));

/** The headings with the most money or facts, then by id; years in their order, the latest when there are too many. */
function headings(axis: PivotAxis, sums: ReadonlyMap<string, Sum>, limit: number): PivotHeadingRow[] {
  const found = [...sums].map(([value, sum]) => {
    return { id: value, axis, value, count: sum.count, amount: amountOf(sum) };
  });
  if (axis === 'YEAR') return found.sort((a, b) => Number(a.value) - Number(b.value)).slice(-limit);
  return found
    .sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1) || b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, limit);
}
