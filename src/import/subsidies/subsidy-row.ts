/** Reads one row of a table of subsidies: who grants what to whom, and what is wrong with the row; pure. */

import { isRounded } from '../../write/identifiers.js';
import { readDate, readPeriod } from '../cells/dates.js';
import type { DecimalSigns } from '../cells/decimal-signs.js';
import type { Fault } from '../fault.js';
import { type Identity, identifyActor } from '../identity.js';
import type { Blame } from './blame.js';
import { readAmounts } from './subsidy-amounts.js';
import type { SubsidyCells } from './subsidy-cells.js';
import { checkOfficialCells } from './subsidy-checks.js';
import type { SubsidyColumn } from './subsidy-headings.js';
import { type Instrument, listInstruments } from './subsidy-instruments.js';

export interface StatedParty extends Identity {
  readonly name: string;
}

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
  readonly faults: readonly Fault[];
}

// Money without a name is money all the same: the rows of a source that name nobody share one actor.
const NAMELESS = 'Sans nom';

/** An identifier, a date or a period that cannot be read is left out and reported; an amount that cannot be read rejects the row. */
export function readSubsidy(cells: SubsidyCells, source: string, signs: DecimalSigns): ReadSubsidy {
  const faults: Fault[] = [];
  const blame: Blame = (column, rule, message, remedy) => {
    faults.push({
      ...{ line: cells.line, column: cells.heading(column), value: cells.value(column) },
      ...{ rule, message, remedy },
    });
  };
  for (const [column, sign] of cells.signs) {
    blame(column, 'control-sign', `it holds the control sign ${sign}; it is read without`, 'write it without');
  }
  if (cells.isOfficial) checkOfficialCells(cells, blame);
  const funder = readParty(cells, source, 'nomAttribuant', ['idAttribuant'], blame);
  const beneficiary = readParty(cells, source, 'nomBeneficiaire', ['idBeneficiaire', 'rnaBeneficiaire'], blame);
  const amounts = readAmounts(cells, signs, blame);
  if (amounts === undefined) return { subsidy: undefined, faults };
  const text = (column: SubsidyColumn) => cells.value(column) || null;
  const subsidy: StatedSubsidy = {
    ...{ line: cells.line, funder, beneficiary },
    instruments: listInstruments(cells, amounts, blame),
    ...readDecision(cells, blame),
    ...readPayment(cells, blame),
    ...{ purpose: text('objet'), programme: text('dispositifAide'), reference: text('referenceDecision') },
  };
  return { subsidy, faults };
}

function readParty(
  cells: SubsidyCells,
  source: string,
  nameColumn: SubsidyColumn,
  [idColumn, rnaColumn]: readonly [SubsidyColumn, SubsidyColumn?],
  blame: Blame,
): StatedParty {
  const name = cells.value(nameColumn);
  const id = cells.value(idColumn);
  // Some files put the RNA number of an association where its SIRET would stand.
  const isRna = /^W\d/i.test(id);
  const rna = (rnaColumn === undefined ? '' : cells.value(rnaColumn)) || (isRna ? id : '');
  const identity = identifyActor({ name, registrations: isRna ? [] : [id], rna }, source);
  const isKnownByName = identity.siren === null && identity.rna === null;
  for (const value of identity.invalid) {
    const column = value === id || rnaColumn === undefined ? idColumn : rnaColumn;
    const message = `the identifier "${value}" is ${describeFlaw(value)}; it is kept as stated and identifies nobody`;
    blame(
      column,
      'invalid-identifier',
      message,
      'correct it: a SIRET has 14 digits, a SIREN 9, an RNA number W and 9 digits',
    );
  }
  if (name === '') blame(nameColumn, 'missing-name', 'the name is empty', 'write the name');
  if (isKnownByName && identity.invalid.length === 0) {
    const message = `"${name}" has no identifier, so it is known by its name in this source only`;
    blame(idColumn, 'missing-identifier', message, 'add its SIRET, or the RNA number of an association');
  }
  return { ...identity, name: name || (identity.siret ?? identity.siren ?? identity.rna ?? NAMELESS) };
}

function describeFlaw(value: string): string {
  const digits = value.replace(/\s/g, '');
  if (isRounded(digits)) return 'rounded: no SIRET ends in 00000, which is what a spreadsheet leaves of one';
  if (/^(\d{9}|\d{14})$/.test(digits)) return 'not valid: its check digit is wrong';
  return /^W/i.test(digits) ? 'no RNA number' : 'neither a SIRET nor a SIREN';
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
