/** Reads one row of a table of subsidies: who grants what to whom, and what is wrong with the row; pure. */

import {
  DateOrders,
  type DateRepair,
  explainInversion,
  isImprobableYear,
  readDate,
  readPeriod,
  ruleOfRepair,
} from '../cells/dates.js';
import { DecimalSigns } from '../cells/decimal-signs.js';
import { ShareForms } from '../cells/share-forms.js';
import type { Fault } from '../fault.js';
import { blameOpen, type OpenStatus, openStatusOf } from './refused-rows.js';
import { RoundedNumbers } from './rounded-numbers.js';
import { readAmounts, type SeenAmounts } from './subsidy-amounts.js';
import type { Blame, SubsidyCells } from './subsidy-cells.js';
import { checkOfficialCells } from './subsidy-checks.js';
import type { SubsidyColumn } from './subsidy-headings.js';
import { type Instrument, listInstruments } from './subsidy-instruments.js';
import { findPerson, readParties, type StatedParty } from './subsidy-parties.js';
import type { StatedTotal } from './total-lines.js';
import { UnnamedTotals } from './unnamed-totals.js';

export interface StatedSubsidy {
  readonly line: number;
  readonly funder: StatedParty;
  readonly beneficiary: StatedParty;
  /** The heading of its commune, for faults. */
  readonly placeColumn: string;
  readonly instruments: readonly Instrument[];
  /** Of a request that is not decided: its amounts are requested. */
  readonly status?: OpenStatus | undefined;
  /** ISO date; null when only the year is stated, or nothing. */
  readonly decidedOn: string | null;
  readonly decidedIn: number | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** The days are one, that of the payment: a part of what identifies the grant, and no end of what it pays for. */
  readonly isPaidAtOnce?: boolean | undefined;
  /** Two days that were left out because the period would end before it starts, the earlier one first: they still identify the grant. */
  readonly inverted?: readonly [string, string] | undefined;
  readonly purpose: string | null;
  readonly programme: string | null;
  readonly reference: string | null;
  /** Cents of granted subsidies that the row states and that are not its beneficiary's; undefined when it gets the whole. */
  readonly beyondShare?: bigint | undefined;
}

export interface ReadSubsidy {
  /** Undefined when the row cannot be imported. */
  readonly subsidy: StatedSubsidy | undefined;
  /** Set when an amount of the row is below zero: money that is taken back from a grant of another row. */
  readonly reduction?: StatedSubsidy;
  /** The reduction is subtracted from its grant. */
  readonly isNetted?: boolean;
  /** Set when the row is not a subsidy but the sum of the rows above it; empty for a title or remark between the rows. */
  readonly totals?: readonly StatedTotal[];
  readonly faults: readonly Fault[];
}

/** How the cells of each column must be read, learnt from the whole column. */
export interface SeenColumns extends SeenAmounts {
  /** The date order of the decision date. */
  readonly orders: DateOrders;
  readonly totals: UnnamedTotals;
  /** Of the beneficiaries. */
  readonly numbers: RoundedNumbers;
}

/** Of columns that were not read yet, or need not be. */
export const seeNothing = (): SeenColumns => ({
  ...{ signs: new DecimalSigns(), shares: new ShareForms() },
  ...{ orders: new DateOrders(), totals: new UnnamedTotals(), numbers: new RoundedNumbers() },
});

/**
 * An identifier, a date or a period that cannot be read is left out and reported; an amount that cannot be read rejects
 * the row.
 */
export function readSubsidy(cells: SubsidyCells, source: string, seen: SeenColumns): ReadSubsidy {
  const faults: Fault[] = [];
  const blame: Blame = (column, rule, message, remedy, { value = cells.value(column), ...more } = {}) => {
    faults.push({
      ...{ line: cells.line, column: cells.heading(column), value },
      ...{ rule, message, remedy, ...more },
    });
  };
  for (const [column, sign] of cells.signs) {
    blame(
      column,
      'control-sign',
      `it contains the control character ${sign}, which is ignored`,
      'remove that character',
    );
  }
  for (const [column, stated] of cells.broken) {
    const message = `"${stated}" is read as "${cells.value(column)}": another program has garbled its accents`;
    blame(column, 'broken-accents', message, 'save the table as CSV UTF-8', {
      value: stated,
      after: cells.value(column),
    });
  }
  if (cells.isOfficial) checkOfficialCells(cells, blame);
  const parties = readParties(cells, source, seen.numbers, blame);
  const read = readAmounts(cells, seen, blame);
  const text = (column: SubsidyColumn) => cells.value(column) || null;
  const purpose = readPurpose(cells, blame);
  const status = openStatusOf(cells);
  const { decidedOn, decidedIn } = readDecision(cells, seen.orders, blame);
  const { startDate, endDate, isPaidAtOnce, inverted } = readPayment(cells, blame);
  // Everything that is wrong with the row is told at once.
  if (read === undefined) return { subsidy: undefined, faults };
  const instruments = listInstruments(cells, read.amounts, purpose, blame);
  const whole = read.whole && listInstruments(cells, read.whole, purpose, () => undefined);
  const beyond = whole === undefined || status !== undefined ? 0n : grantedOf(whole) - grantedOf(instruments);
  if (status !== undefined) blameOpen(cells, status, blame);
  // Each row makes one, and spreads would take longer than all that is read.
  const subsidy: StatedSubsidy = {
    line: cells.line,
    funder: parties.funder,
    beneficiary: parties.beneficiary,
    placeColumn: cells.heading('communeBeneficiaire'),
    instruments,
    status,
    decidedOn,
    decidedIn,
    startDate,
    endDate,
    isPaidAtOnce,
    inverted,
    purpose,
    programme: text('dispositifAide'),
    reference: text('referenceDecision'),
    beyondShare: beyond === 0n ? undefined : beyond,
  };
  const isReduction = subsidy.instruments.some(({ cents }) => cents !== null && cents < 0n);
  return isReduction ? { subsidy: undefined, reduction: subsidy, faults } : { subsidy, faults };
}

/** The purpose is public: when it names a person, it is left out. */
function readPurpose(cells: SubsidyCells, blame: Blame): string | null {
  const purpose = cells.value('objet');
  if (findPerson(purpose) === undefined) return purpose || null;
  blame('objet', 'person', 'a person is named; the purpose is left out', 'write it without the name', { value: '…' });
  return null;
}

const REPAIRS: Readonly<Record<DateRepair, string>> = {
  serial: 'a spreadsheet wrote the date as its day number',
  order: 'the month and the day were swapped, and no other reading is a valid date',
  year: 'its year has two digits',
  month: 'only part of the year is stated',
  slip: 'there is no such month, and the other way round it is a date',
};

/** The year of the decision, else of the first payment. */
export function yearOfSubsidy({ decidedIn, startDate }: Pick<StatedSubsidy, 'decidedIn' | 'startDate'>): number | null {
  return decidedIn ?? (startDate === null ? null : Number(startDate.slice(0, 4)));
}

function readDecision(
  cells: SubsidyCells,
  orders: DateOrders,
  blame: Blame,
): Pick<StatedSubsidy, 'decidedOn' | 'decidedIn'> {
  const column = cells.value('dateConvention') === '' ? 'anneeDecision' : 'dateConvention';
  const value = cells.value(column);
  if (value === '') return { decidedOn: null, decidedIn: null };
  const order = orders.of(value);
  const read = readDate(value, order);
  const remedy = 'write it as 2019-02-28';
  if (read === undefined) {
    blame(column, 'date', `"${value}" is not a valid date; it is left out`, remedy);
    return { decidedOn: null, decidedIn: null };
  }
  if (isImprobableYear(read.year)) {
    blameImprobable(column, value, blame);
    return { decidedOn: null, decidedIn: null };
  }
  if (order === undefined) {
    const message = `"${value}" could be either of two days, because some dates of its column have the month first; only the year is kept`;
    blame(column, 'two-dates', message, remedy);
    return { decidedOn: null, decidedIn: read.year };
  }
  if (read.repair) {
    const after = read.date ?? String(read.year);
    blame(column, ruleOfRepair(read.repair), `"${value}" is read as ${after}: ${REPAIRS[read.repair]}`, remedy, {
      after,
    });
  }
  return { decidedOn: read.date ?? null, decidedIn: read.year };
}

/** The amount stays, and so does the other day of a period. */
function blameImprobable(column: SubsidyColumn, value: string, blame: Blame): void {
  const message = `"${value}" has a year before 1900 or more than 50 years ahead; that date is left out`;
  blame(column, 'improbable-date', message, 'write the date if it is known, or leave the cell empty');
}

type Payment = Pick<StatedSubsidy, 'startDate' | 'endDate' | 'isPaidAtOnce' | 'inverted'>;

/** The start and the end, each in a column of its own. */
function readBounds(cells: SubsidyCells, blame: Blame): Payment {
  const [start, end] = (['dateDebut', 'dateFin'] as const).map((column) => {
    const value = cells.value(column);
    const remedy = 'write it as 2019-02-28';
    const read = readDate(value);
    if (value === '') return null;
    if (read?.date === undefined) {
      blame(column, 'date', `"${value}" is not a valid date; it is left out`, remedy);
      return null;
    }
    if (isImprobableYear(read.year)) {
      blameImprobable(column, value, blame);
      return null;
    }
    const { date: after, repair } = read;
    if (repair)
      blame(column, ruleOfRepair(repair), `"${value}" is read as ${after}: ${REPAIRS[repair]}`, remedy, { after });
    return after;
  });
  if (!start || !end || start <= end) return { startDate: start ?? null, endDate: end ?? null };
  return leaveInverted('dateFin', start, end, blame, [cells.value('dateDebut'), cells.value('dateFin')]);
}

function readPayment(cells: SubsidyCells, blame: Blame): Payment {
  const unknown = { startDate: null, endDate: null };
  const value = cells.value('datesPeriodeVersement');
  // A year without a day is not a fault, nor is a period.
  if (value === '' || /^\d{4}$/.test(value)) return readBounds(cells, blame);
  const period = readPeriod(value);
  const column = 'datesPeriodeVersement';
  const remedy = 'write it as 2019-01-01/2019-12-31';
  if (period === undefined) {
    blame(column, 'period', `"${value}" is not a period; it is left out`, remedy);
    return unknown;
  }
  const { start, end, repair } = period;
  const [startDate, endDate] = [start, end].map((day) => (isImprobableYear(Number(day.slice(0, 4))) ? null : day));
  if (!startDate || !endDate) {
    blameImprobable(column, value, blame);
    return { startDate: startDate ?? null, endDate: endDate ?? null };
  }
  if (end < start) return leaveInverted(column, start, end, blame);
  const after = `${start}/${end}`;
  if (repair)
    blame(column, ruleOfRepair(repair), `"${value}" is read as ${after}: ${REPAIRS[repair]}`, remedy, { after });
  return { startDate: start, endDate: end, isPaidAtOnce: start === end };
}

function leaveInverted(
  column: SubsidyColumn,
  start: string,
  end: string,
  blame: Blame,
  stated?: readonly [string, string],
): Payment {
  const inverted = explainInversion(start, end, stated);
  if (inverted) blame(column, inverted.rule, inverted.message, inverted.remedy);
  return { startDate: null, endDate: null, inverted: [end, start] };
}

/** Cents of the granted subsidies of a row. */
export function grantedCents(subsidy: StatedSubsidy | undefined): bigint {
  return subsidy?.status === undefined ? grantedOf(subsidy?.instruments ?? []) : 0n;
}

const grantedOf = (instruments: readonly Instrument[]) =>
  instruments.reduce((sum, { nature, cents }) => sum + (nature === 'SUBSIDY' ? (cents ?? 0n) : 0n), 0n);
