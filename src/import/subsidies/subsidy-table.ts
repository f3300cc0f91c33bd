/** Opens a file as a table of subsidies, and reads its rows one by one with their faults. */

import { hasTwoReadings } from '../cells/amounts.js';
import { hasTwoOrders } from '../cells/dates.js';
import { repairText } from '../cells/repair-text.js';
import { mayBePercent } from '../cells/share-forms.js';
import type { Fault } from '../fault.js';
import { isLoss } from '../faults/is-loss.js';
import { checkHeadings, refuseOtherFormat, scoreSubsidyHeading } from '../table/check-headings.js';
import { isHeadingAgain } from '../table/complete-rows.js';
import { explainUnread } from '../table/explain-flaw.js';
import { fillMerged } from '../table/read-records.js';
import { openTable, type Table, type TableRow } from '../table/read-table.js';
import { readStatedTable, type TableWords } from '../table/stated-table.js';
import { explainAside, explainNobody } from './aside-rows.js';
import { correctRow } from './corrections/correct-row.js';
import { Corrections } from './corrections/corrections.js';
import { type LaidOutTable, layOutTable } from './parts/lay-out-table.js';
import { PartRows } from './parts/part-rows.js';
import { type TablePart, TableParts } from './parts/table-parts.js';
import { explainForeign, explainRefusal } from './refused-rows.js';
import { RoundedNumbers } from './rounded-numbers.js';
import { type StraightCells, straightenCells } from './straighten-cells.js';
import { AMOUNT_COLUMNS } from './subsidy-amounts.js';
import type { SubsidyCells, SubsidyLayout } from './subsidy-cells.js';
import { type ReadSubsidy, readSubsidy, type SeenColumns, seeNothing } from './subsidy-row.js';
import { blameTotals } from './total-lines.js';
import { namesNobody } from './unnamed-totals.js';

/** A row as it was read, and as stated if it must be corrected. */
export interface SubsidyRow extends ReadSubsidy {
  /** The row could not be read at all, so it may not even be a row. */
  readonly isLost?: boolean;
  /** The cells of a row that cannot be imported. */
  readonly rejected?: readonly string[];
  /** The cells of a row that is imported. */
  readonly cells?: readonly string[];
  /** The cells of a row that lost a value, or of which each year is a grant. */
  readonly origin?: readonly string[];
  /** Grants that an earlier import made of the row, when it comes from a table of rows to correct. */
  readonly retakes?: readonly string[];
  /** Those of its table, if it is not the first one of the file. */
  readonly headings?: readonly string[];
}

export interface SubsidyTable extends Pick<Table, 'size' | 'position' | 'writtenAt'> {
  readonly headings: readonly string[];
  /** Faults of the heading. */
  readonly faults: readonly Fault[];
  readonly rows: AsyncIterable<SubsidyRow>;
  /** Call it at the end: columns that are not imported, with the number of their values. */
  readonly unknownColumns: () => Fault[];
}

/** What is known about a file before its rows are read. */
export interface SubsidyWords extends TableWords {
  /** Without them, no row reduces the grant of another one. */
  readonly corrections?: Corrections | undefined;
}

/** @throws BadInput when the file is not a table of subsidies. */
export async function openSubsidies(file: string, source: string, words: SubsidyWords = {}): Promise<SubsidyTable> {
  const stated = readStatedTable(words);
  const table = await openTable('subsidies', file, { score: scoreSubsidyHeading(stated.columns) });
  const headings = table.heading.cells.map((heading) => repairText(heading).trim());
  const { line } = table.heading;
  let first: LaidOutTable;
  try {
    const titles = table.above.map(({ cells }) => cells.join(' ').trim());
    first = layOutTable(file, headings, titles, stated);
    refuseOtherFormat(file, headings, first.matched, stated.constants.has('nomAttribuant'));
  } catch (error) {
    table.close();
    throw error;
  }
  const isOnSheets = 'used' in table.layout && table.layout.used > 1;
  const parts = new TableParts(file, first, line, stated);
  const rows = readRows(file, table, parts, source, words);
  const onFirst = [...table.above.map(blameAbove), ...blameCopies(table.copies)];
  return {
    ...{ size: table.size, position: table.position, writtenAt: table.writtenAt, headings },
    faults: [...onFirst, ...checkHeadings(line, headings, first.matched)],
    rows: isOnSheets ? nameSheets(rows) : rows,
    unknownColumns: () => parts.listUnknown(),
  };
}

interface PlacedRow extends SubsidyRow {
  readonly sheet?: string | undefined;
}

async function* readRows(
  file: string,
  table: Table,
  parts: TableParts,
  source: string,
  words: SubsidyWords,
): AsyncGenerator<PlacedRow> {
  const { corrections = new Corrections() } = words;
  const none = seeNothing();
  const partRows = new PartRows();
  const numbers = new RoundedNumbers();
  let known: readonly SeenColumns[] | undefined;
  for await (const row of table.rows) {
    const { sheet } = row;
    const begun = parts.begin(row);
    const { number, layout, views, unknown, isLost } = parts.current;
    if (begun !== undefined) {
      yield { subsidy: undefined, totals: [], faults: begun, sheet };
      continue;
    }
    if (isLost) {
      parts.lose(row);
      yield { subsidy: undefined, faults: [], rejected: row.cells, headings: layout.headings, sheet };
      continue;
    }
    const { cells, faults } = straighten(row, layout, table);
    const headings = number === 0 ? {} : { headings: layout.headings };
    if (cells === undefined) {
      yield { subsidy: undefined, faults, isLost: row.flaw === 'LOST', rejected: row.cells, ...headings, sheet };
      continue;
    }
    if (isHeadingAgain(cells, layout.headings)) {
      views.beginAgain();
      continue;
    }
    unknown.see(cells);
    const all = views.of({ ...row, cells });
    for (const [at, { view, cells: named }] of all.entries()) {
      const own = at === 0 ? faults : [];
      // The rows after it count too: the file is read once more, but only for such an amount, date or row.
      numbers.see(named.value('idBeneficiaire'));
      if (known === undefined && (mayMeanTwo(named) || numbers.mayBeRounded))
        known = await seeColumns(file, parts.first, words);
      const seen = known?.[number] ?? none;
      const part = partRows.take(named, seen);
      if (part !== undefined) {
        const outcome = part.isRejected ? { rejected: row.cells, ...headings } : { totals: [] };
        yield { subsidy: undefined, ...outcome, faults: [...own, part.fault], sheet };
        continue;
      }
      const sum = seen.totals.explain(named, seen.signs);
      const totals = view.lines.take(named, cells, seen.signs, sum !== undefined);
      if (totals !== undefined) {
        yield { subsidy: undefined, totals, faults: [...own, ...blameTotals(totals)], sheet };
        continue;
      }
      const aside = sum ?? explainAside(named, row.cells, layout.headings.length);
      if (aside !== undefined) {
        yield { subsidy: undefined, totals: [], faults: [...own, aside], sheet };
        continue;
      }
      const refusal = explainNobody(named, row.cells) ?? explainForeign(named) ?? explainRefusal(named);
      if (refusal !== undefined) {
        if (refusal.isRejected) view.lines.leaveOut(named, seen.signs);
        const outcome = refusal.isRejected ? { rejected: row.cells, ...headings } : { totals: [] };
        yield { subsidy: undefined, ...outcome, faults: [...own, refusal.fault], sheet };
        continue;
      }
      const read = correctRow(readSubsidy(named, source, seen), named, corrections, file);
      const isOut = read.subsidy === undefined && !read.isNetted;
      if (isOut) view.lines.leaveOut(named, seen.signs);
      const rejected = isOut ? { rejected: row.cells } : {};
      const told = own.length === 0 ? read.faults : [...own, ...read.faults];
      const { subsidy } = read;
      const isUnnamed = subsidy?.funder.isUnnamed || subsidy?.beneficiary.isUnnamed;
      const isToCorrect = isUnnamed || all.length > 1 || told.some(({ rule }) => isLoss(rule));
      const origin = isToCorrect ? { origin: row.cells } : {};
      const retakes = row.reference === undefined ? {} : { retakes: row.reference.ids };
      yield { ...read, cells: row.cells, ...rejected, ...headings, ...origin, ...retakes, faults: told, sheet };
    }
  }
  const lost = parts.end();
  if (lost.length > 0) yield { subsidy: undefined, totals: [], faults: lost };
  const above = parts.first.views.finish();
  if (above.length > 0) yield { subsidy: undefined, totals: above, faults: blameTotals(above) };
  for (const row of table.unread) {
    const fault = explainUnread(row, row.cells.join(';').slice(0, 200));
    // A hidden sheet has the headings of the first table, so its rows wait with their euros.
    const left = row.isHidden ? { rejected: row.cells, headings: parts.first.layout.headings } : { isLost: true };
    yield { subsidy: undefined, faults: [fault], ...left };
  }
}

/** The cells of a row under their headings, those that are merged with the cell above filled. */
function straighten(row: TableRow, layout: SubsidyLayout, { layout: form }: Table): StraightCells {
  const isByComma = 'delimiter' in form && form.delimiter === ',';
  if (row.merged === undefined) return straightenCells(row, layout, isByComma);
  const money = new Set(AMOUNT_COLUMNS.flatMap((column) => layout.columns.get(column) ?? []));
  return straightenCells({ ...row, cells: fillMerged(row, row.cells, money) }, layout, isByComma);
}

/** In faults, columns are named as a spreadsheet shows them on their sheet. */
async function* nameSheets(rows: AsyncIterable<PlacedRow>): AsyncGenerator<SubsidyRow> {
  for await (const { sheet, ...row } of rows)
    yield sheet === undefined ? row : { ...row, faults: row.faults.map((fault) => nameSheet(fault, sheet)) };
}

const nameSheet = (fault: Fault, sheet: string) => ({ ...fault, column: `${sheet}!${fault.column}` });

const listAmounts = (cells: SubsidyCells) => AMOUNT_COLUMNS.map((column) => [column, cells.value(column)] as const);

const mayMeanTwo = (cells: SubsidyCells) =>
  listAmounts(cells).some(([, amount]) => hasTwoReadings(amount)) ||
  hasTwoOrders(cells.value('dateConvention')) ||
  mayBePercent(cells.value('pourcentageSubvention')) ||
  (namesNobody(cells) && listAmounts(cells).some(([, amount]) => amount !== ''));

/** By the number of the table in the file. */
async function seeColumns(file: string, first: TablePart, words: TableWords): Promise<readonly SeenColumns[]> {
  const stated = readStatedTable(words);
  const table = await openTable('subsidies', file, { score: scoreSubsidyHeading(stated.columns) });
  const parts = new TableParts(file, first, table.heading.line, stated);
  const known: SeenColumns[] = [];
  for await (const row of table.rows) {
    if (parts.begin(row) !== undefined || parts.current.isLost) continue;
    const { number, layout, views } = parts.current;
    const seen = known[number] ?? seeNothing();
    known[number] = seen;
    const { signs, orders, shares, totals } = seen;
    const { cells } = straighten(row, layout, table);
    if (cells === undefined) continue;
    for (const { view, cells: named } of views.of({ ...row, cells })) {
      const isTotal = view.lines.take(named, cells, signs) !== undefined;
      if (!isTotal) totals.see(named);
      if (!isTotal) seen.numbers.see(named.value('idBeneficiaire'));
      if (!isTotal) orders.see(named.value('dateConvention'));
      if (!isTotal) shares.see(named.value('pourcentageSubvention'));
      for (const [column, amount] of listAmounts(named)) {
        if (isTotal) signs.seeTotal(column, amount);
        else signs.see(column, amount, row.numbers);
      }
    }
  }
  return known;
}

/** One table for each sheet. */
function blameCopies(rows: readonly TableRow[]): Fault[] {
  const counts = new Map<string, number>();
  for (const { sheet = '' } of rows) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => ({
    ...{ line: 1, column: sheet, value: sheet, rule: 'copied-sheet' },
    message: `${count} rows of the sheet "${sheet}" are on another sheet too, so they are read once`,
    remedy: 'nothing, unless they are other grants: then import the sheet as a separate file',
  }));
}

/** Titles and remarks above the table are not rows. */
function blameAbove({ line, cells }: TableRow): Fault {
  const value = cells
    .filter((cell) => cell.trim() !== '')
    .join(' ')
    .slice(0, 200);
  const message = 'it is above the table and is not imported';
  return { line, column: '', value, rule: 'above-table', message, remedy: 'nothing, unless it is a row' };
}
