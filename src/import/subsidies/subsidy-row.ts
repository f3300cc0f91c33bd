/** Reads one row of a table of subsidies: who grants what to whom, and what is wrong with the row; pure. */

import { readDate, readPeriod } from '../cells/dates.js';
import type { DecimalSigns } from '../cells/decimal-signs.js';
import type { Fault } from '../fault.js';
import type { Blame } from './blame.js';
import { readAmounts } from './subsidy-amounts.js';
import type { SubsidyCells } from './subsidy-cells.js';
import { checkOfficialCells } from './subsidy-checks.js';
import type { SubsidyColumn } from './subsidy-headings.js';
import { type Instrument, listInstruments } from './subsidy-instruments.js';
import { readParties, type StatedParty } from './subsidy-parties.js';
import type { StatedTotal } from './total-lines.js';

export interface StatedSubsidy {
  readonly line: number;
  readonly funder: StatedParty;
  readonly beneficiary: StatedParty;
  readonly instruments: readonly Instrument[];
  /** ISO date; null when only the year is stated, or nothing. */
  readonly decidedOn: string | null;
  readonly decidedIn: number | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly purpose: string | null;
  readonly programme: string | null;
  readonly reference: string | null;
}

export interface ReadSubsidy {
  /** Undefined when the row cannot be imported. */
  readonly subsidy: StatedSubsidy | undefined;
  /** There when the row is none, but the sum of those above it. */
  readonly totals?: readonly StatedTotal[];
  readonly faults: readonly Fault[];
}

/** An identifier, a date or a period that cannot be read is left out and reported; an amount that cannot be read rejects the row. */
export function readSubsidy(cells: SubsidyCells, source: string, signs: DecimalSigns): ReadSubsidy {
  const faults: Fault[] = [];
  const blame: Blame = (column, rule, message, remedy, value = cells.value(column)) => {
    faults.push({
      ...{ line: cells.line, column: cells.heading(column), value },
      ...{ rule, message, remedy },
    });
  };
  for (const [column, sign] of cells.signs) {
    blame(column, 'control-sign', `it holds the control sign ${sign}; it is read without`, 'write it without');
  }
  if (cells.isOfficial) checkOfficialCells(cells, blame);
  const parties = readParties(cells, source, blame);
  const amounts = readAmounts(cells, signs, blame);
  if (amounts === undefined) return { subsidy: undefined, faults };
  const text = (column: SubsidyColumn) => cells.value(column) || null;
  const subsidy: StatedSubsidy = {
    ...{ line: cells.line, ...parties },
    instruments: listInstruments(cells, amounts, blame),
    ...readDecision(cells, blame),
    ...readPayment(cells, blame),
    ...{ purpose: text('objet'), programme: text('dispositifAide'), reference: text('referenceDecision') },
  };
  return { subsidy, faults };
}

function readDecision(cells: SubsidyCells, blame: Blame): Pick<StatedSubsidy, 'decidedOn' | 'decidedIn'> {
  const value = cells.value('dateConvention');
  if (value === '') return { decidedOn: null, decidedIn: null };
  const read = readDate(value);
  if (read !== undefined) return { decidedOn: read.date ?? null, decidedIn: read.year };
  blame('dateConvention', 'date', `"${value}" is no date of the calendar; it is left out`, 'write it as 2019-02-28');
  return { decidedOn: null, decidedIn: null };
}

function readPayment(cells: SubsidyCells, blame: Blame): Pick<StatedSubsidy, 'startDate' | 'endDate'> {
  const unknown = { startDate: null, endDate: null };
  const value = cells.value('datesPeriodeVersement');
  // A year alone is no fault, and no period either.
  if (value === '' || /^\d{4}$/.test(value)) return unknown;
  const period = readPeriod(value);
  const column = 'datesPeriodeVersement';
  if (period === undefined) {
    blame(column, 'period', `"${value}" is no period; it is left out`, 'write it as 2019-01-01/2019-12-31');
    return unknown;
  }
  if (period.end < period.start) {
    const message = `the period "${value}" ends before it starts; it is left out`;
    blame(column, 'inverted-dates', message, 'put the first day before the last');
    return unknown;
  }
  return { startDate: period.start, endDate: period.end };
}
