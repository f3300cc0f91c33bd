/** Reads one row of a table of an ecosystem into typed values, and says what is wrong with it; pure. */

import { audienceLabels } from '../../words/labels.js';
import { findSchemeFault, isWebAddress } from '../../write/addresses.js';
import { findControlSign, withoutControlSigns } from '../../write/control-signs.js';
import { findPersons } from '../../write/find-persons.js';
import { noteOfAudience, readAudiences } from '../audience-words.js';
import { explainAmount, readAmount, writeEuros } from '../cells/amounts.js';
import { readDate } from '../cells/dates.js';
import { DecimalSigns } from '../cells/decimal-signs.js';
import type { DecimalSign } from '../cells/decimals.js';
import { withoutFormulaGuard } from '../cells/formula-guard.js';
import { repairText } from '../cells/repair-text.js';
import { CLOSED_LISTS, findCode, type ListName, nameValues } from '../closed-lists.js';
import type { FileFault } from '../report.js';
import { type ColumnRule, ECOSYSTEM_TABLES, type TableName } from './ecosystem-tables.js';
import { readResources, type StatedResource } from './stated-resources.js';

export type Value = string | readonly string[] | readonly StatedResource[] | bigint | boolean;

export interface EcosystemRecord {
  readonly table: TableName;
  readonly file: string;
  readonly line: number;
  /** By column; what is empty or cannot be read is absent. Dates are ISO, money is in cents, references as stated. */
  readonly values: ReadonlyMap<string, Value>;
  /** As the file has them, by heading. */
  readonly cells: Cells;
  readonly faults: FileFault[];
  isRejected: boolean;
}

interface Told {
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

/** A value, with what is to be told of how it was read; or why there is none. */
type Outcome = { readonly value: Value; readonly told?: Told } | Told;

export type Cells = ReadonlyMap<string, string>;

/** What the amounts of a table's rows show of each column that holds money. */
export function seeAmounts(table: TableName, rows: Iterable<Cells>): DecimalSigns {
  const signs = new DecimalSigns();
  const money = Object.entries(ECOSYSTEM_TABLES[table]).filter(([, { type }]) => type === 'money');
  for (const cells of rows) for (const [column] of money) signs.see(column, cells.get(column) ?? '');
  return signs;
}

/** How the ids begin that an export has of the rows of a table; the ids of other tables are names that people choose. */
const ID_BEGINS: Readonly<Partial<Record<TableName, string>>> = {
  actors: 'actor-',
  initiatives: 'initiative-',
  'funding-links': 'funding-',
};
const IdSigns = /^[\w-]{8,120}$/;

/** Values of one cell are separated by `|`. */
export function readRecord(
  table: TableName,
  file: string,
  line: number,
  cells: Cells,
  signs = new DecimalSigns(),
): EcosystemRecord {
  const values = new Map<string, Value>();
  const record: EcosystemRecord = { table, file, line, values, cells, faults: [], isRejected: false };
  for (const [name, column] of Object.entries(ECOSYSTEM_TABLES[table])) {
    const stated = withoutFormulaGuard(cells.get(name) ?? '');
    const plain = withoutControlSigns(stated).trim();
    const cell = repairText(plain);
    if (cell !== plain) {
      const message = `"${plain}" is read as "${cell}": a program has taken its accents for other signs`;
      blame(record, name, plain, 'broken-accents', message, 'save the table as CSV UTF-8');
    }
    const sign = findControlSign(stated, true);
    if (sign !== undefined) {
      const message = `it holds the control sign ${sign}; it is read without`;
      blame(record, name, cell, 'control-sign', message, 'write it without');
    }
    if (cell === '') {
      if (column.isRequired) reject(record, name, cell, 'missing-value', `${name} is empty`, 'fill it in');
      continue;
    }
    const person = findPublicPerson(name, cell);
    if (person !== undefined) {
      if (name === 'contact') values.set('personalContact', cell);
      blamePerson(record, name, cell, person, column.isRequired);
      continue;
    }
    const id = name === 'id' ? ID_BEGINS[table] : undefined;
    if (id !== undefined && !(cell.startsWith(id) && IdSigns.test(cell))) {
      const message = `"${cell}" is no id that Passerelle gave; the row is known by what else it says`;
      blame(record, name, cell, 'invalid-id', message, `leave the cell empty, or write the id of an export: ${id}…`);
      continue;
    }
    if (column.type === 'resources') {
      const { items, faults } = readResources(cell);
      if (items.length > 0) values.set(name, items);
      for (const { value, rule, message, remedy } of faults) blame(record, name, value, rule, message, remedy);
      continue;
    }
    if (column.type === 'audiences') {
      takeAudiences(record, values, name, cell);
      continue;
    }
    const outcome = checkAddress(name, cell) ?? readValue(cell, column, signs.of(name, cell));
    if ('value' in outcome) {
      values.set(name, outcome.value);
      const { told } = outcome;
      if (told !== undefined) blame(record, name, cell, told.rule, told.message, told.remedy);
    } else {
      blame(record, name, cell, outcome.rule, outcome.message, outcome.remedy);
      // A wrong amount of a funding link is the very thing that it says.
      if (column.isRequired || (column.type === 'money' && table === 'funding-links')) record.isRejected = true;
    }
  }
  checkOrder(record, 'startDate', 'endDate');
  checkOrder(record, 'from', 'to');
  return record;
}

/** What the closed list does not know is kept as lines of the note, and told. */
function takeAudiences(record: EcosystemRecord, values: Map<string, Value>, column: string, cell: string): void {
  const { codes, others } = readAudiences(listIn(cell));
  if (codes.length > 0) values.set(column, codes);
  if (others.length > 0) values.set('note', others.map(noteOfAudience));
  for (const other of others) {
    const message = `"${other}" is none of the audiences; it is kept in the note`;
    blame(record, column, other, 'unknown-audience', message, `write one of ${nameValues(audienceLabels)}`);
  }
}

/** Columns of words that everybody reads. */
const PUBLIC_WORDS = new Set([
  ...['name', 'aliases', 'tags', 'audiences', 'contact', 'title', 'summary', 'results', 'purpose', 'programme'],
]);

function findPublicPerson(name: string, cell: string): string | undefined {
  return PUBLIC_WORDS.has(name) ? findPersons(cell)[0]?.text : undefined;
}

/** No natural person is in open data: a contact is kept for editors, other words are left out, a row that is named after a person is rejected. */
function blamePerson(record: EcosystemRecord, name: string, cell: string, person: string, isRequired = false): void {
  const fact = `"${person}" is about a person`;
  const remedy = 'write the function, such as Direction numérique';
  if (name === 'contact') blame(record, name, cell, 'person', `${fact}; the contact is kept for editors only`, remedy);
  else if (isRequired) reject(record, name, cell, 'person', `${fact}, whom the row may not be called after`, remedy);
  else blame(record, name, cell, 'person', `${fact}; the cell is left out`, 'write it without');
}

export function blame(
  { file, line, faults }: EcosystemRecord,
  column: string,
  value: string,
  rule: string,
  message: string,
  remedy: string,
): void {
  faults.push({ file, line, column, value, rule, message, remedy });
}

function reject(record: EcosystemRecord, ...fault: [string, string, string, string, string]): void {
  blame(record, ...fault);
  record.isRejected = true;
}

function checkOrder(record: EcosystemRecord, first: string, last: string): void {
  const start = record.values.get(first);
  const end = record.values.get(last);
  if (start === undefined || end === undefined || start <= end) return;
  const message = `it ends (${end}) before it starts (${start})`;
  reject(record, last, String(end), 'inverted-dates', message, `correct ${first} or ${last}`);
}

/** Values of one cell, each once. */
function listIn(cell: string): string[] {
  return [...new Set(cell.split('|').map((value) => value.trim()))].filter((value) => value !== '');
}

function readValue(cell: string, column: ColumnRule, sign: DecimalSign | undefined): Outcome {
  switch (column.type) {
    case 'date':
    case 'dayOrYear':
    case 'time': {
      const remedy = 'write it as 2019-02-28';
      const { date, year, repair } = readDate(cell) ?? {};
      const value = date ?? (column.type === 'dayOrYear' && year !== undefined ? String(year) : undefined);
      if (value === undefined) return { rule: 'date', message: `"${cell}" is no day of the calendar`, remedy };
      if (repair === undefined) return { value };
      return { value, told: { rule: 'repaired-date', message: `"${cell}" is read as ${value}`, remedy } };
    }
    case 'money': {
      const amount = readAmount(cell, sign);
      if (amount === undefined) return explainAmount(cell);
      const written = writeEuros(amount.cents);
      const isPlain = amount.exact && amount.unit === undefined;
      const told = {
        rule: 'amount-precision',
        message: `amount "${cell}" is read as ${written}`,
        remedy: `write ${written}`,
      };
      if (amount.cents >= 0n) return { value: amount.cents, ...(isPlain ? {} : { told }) };
      const message = `amount ${writeEuros(amount.cents)} is below zero`;
      return { rule: 'negative-amount', message, remedy: 'write what was agreed, without what is paid back' };
    }
    case 'flag': {
      if (/^(true|vrai|oui|yes|1|x)$/i.test(cell)) return { value: true };
      if (/^(false|faux|non|no|0)$/i.test(cell)) return { value: false };
      return { rule: 'yes-or-no', message: `"${cell}" is neither yes nor no`, remedy: 'write true or false' };
    }
    case 'choice':
      return readChoice(cell, column);
    case 'text':
    case 'territory':
    case 'actor':
    case 'initiative':
      return { value: cell };
    default:
      return { value: listIn(cell) };
  }
}

/** What a page would make a link of; what it must not follow is left out. */
function checkAddress(name: string, cell: string): Outcome | undefined {
  const fault = name === 'contact' ? findSchemeFault(cell) : undefined;
  if (fault !== undefined) return { rule: 'scheme', message: fault, remedy: 'write a web or mail address, or words' };
  if (name !== 'url' || isWebAddress(cell)) return undefined;
  const message = `"${cell.slice(0, 80)}" is no address of a page`;
  return { rule: 'scheme', message, remedy: 'write it from https:// on' };
}

function readChoice(stated: string, { list }: ColumnRule): Outcome {
  const code = findCode(stated, list as ListName);
  if (code !== undefined) return { value: code };
  const message = `"${stated}" is not one of the values of this column`;
  return { rule: 'unknown-value', message, remedy: `write one of ${nameValues(CLOSED_LISTS[list as ListName])}` };
}
