/** Titles and remarks between the rows of a table, such as "SPORT" or "Source: finance department": they are not subsidies. */
import { subsidyColumnNames } from '../../words/subsidy-columns.js';
import { readRegistration } from '../cells/registrations.js';
import type { Fault } from '../fault.js';
import type { ExplainedRefusal } from './refused-rows.js';
import { AMOUNT_COLUMNS } from './subsidy-amounts.js';
import type { SubsidyCells } from './subsidy-cells.js';
import type { SubsidyColumn } from './subsidy-headings.js';
import { namesNobody } from './unnamed-totals.js';

/** With fewer columns, a row of one cell may be a beneficiary whose amount is unknown. */
const LEAST_COLUMNS = 3;
/** From this number of columns on, a title may have a number beside it, such as that of its chapter. */
const MANY_COLUMNS = 5;

/** Undefined for a row that may be a subsidy. `row` has the cells as the file has them. */
export function explainAside(cells: SubsidyCells, row: readonly string[], width: number): Fault | undefined {
  if (AMOUNT_COLUMNS.some((column) => cells.value(column) !== '')) return undefined;
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (statesNothing(cells)) {
    const value = filled.join(' ').slice(0, 200);
    return {
      ...{ line: cells.line, column: '', value, rule: 'aside-row' },
      message: `the row has "${value}" and neither a beneficiary nor an amount, so it is a title or a remark; it is left out`,
      remedy: 'nothing, unless it is a subsidy: then fill in its row',
    };
  }
  const most = width >= MANY_COLUMNS ? 2 : 1;
  if (width < LEAST_COLUMNS || filled.length > most) return undefined;
  // The end of a name that was broken over two lines may be a number.
  if (filled.length > 1 && !filled.some((cell) => /\p{L}/u.test(cell))) return undefined;
  if (filled.some((cell) => readRegistration(cell) !== undefined)) return undefined;
  const value = filled.join(' ').slice(0, 200);
  return {
    ...{ line: cells.line, column: '', value, rule: 'aside-row' },
    message: `"${value}" is the only cell in its row, and no amount, so it is a title or a remark; it is left out`,
    remedy: 'nothing, unless it is a subsidy: then fill in its row',
  };
}

/** "65;6574;;;" above the grants of an article: only columns that are not read, or that are the same in the whole file. */
const statesNothing = (cells: SubsidyCells) =>
  COLUMNS.every((column) => COMMON.has(column) || cells.value(column) === '');

const COLUMNS = Object.keys(subsidyColumnNames) as SubsidyColumn[];
/** What a file may state in each of its rows, or a person for all of them. */
const COMMON: ReadonlySet<SubsidyColumn> = new Set([
  'nomAttribuant',
  'idAttribuant',
  'dateConvention',
  'anneeDecision',
]);

/**
 * A row with an amount and without a beneficiary. A sum above the rows of its group has only a label, while money for
 * persons whose names were left out has a date, a purpose and the like. Undefined for every other row.
 */
export function explainNobody(cells: SubsidyCells, row: readonly string[]): ExplainedRefusal | undefined {
  if (!namesNobody(cells)) return undefined;
  const texts = row.filter((cell) => /\p{L}/u.test(cell));
  const amount = AMOUNT_COLUMNS.map((column) => cells.value(column)).find((cell) => cell !== '');
  if (amount === undefined || texts.length > 1) return undefined;
  const value = texts[0]?.trim().slice(0, 200) ?? '';
  const place = { line: cells.line, column: cells.heading('nomBeneficiaire'), value };
  const message = `the amount "${amount}" has no beneficiary: it may be the sum of other rows`;
  const remedy = 'name the beneficiary, or leave the row out if it is a sum';
  return { fault: { ...place, rule: 'no-beneficiary', message, remedy }, isRejected: true };
}
