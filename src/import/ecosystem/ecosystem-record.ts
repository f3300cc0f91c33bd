/** Reads one row of a table of an ecosystem into typed values, with its faults. Pure. */

import type { FaultRule } from '../../words/fault-labels.js';
import { audienceLabels } from '../../words/labels.js';
import { findContactPerson, isBareName } from '../../words/persons/contact-person.js';
import { findPersons } from '../../words/persons/find-persons.js';
import { findControlCharacter, withoutControlCharacters } from '../../write/control-characters.js';
import { explainInversion } from '../cells/dates.js';
import { DecimalSigns } from '../cells/decimal-signs.js';
import { withoutFormulaGuard } from '../cells/formula-guard.js';
import { repairText } from '../cells/repair-text.js';
import { nameValues } from '../closed-lists.js';
import type { RejectedRow } from '../options.js';
import type { FileFault } from '../report.js';
import { noteOfAudience, readAudiences } from './audience-words.js';
import { ECOSYSTEM_TABLES, type TableName } from './ecosystem-tables.js';
import { faultOf } from './fault-of.js';
import { checkAddress, listIn, readValue, type Value } from './read-value.js';
import { readResources, type StatedResource } from './stated-resources.js';

export type { Value } from './read-value.js';

export interface EcosystemRecord {
  readonly table: TableName;
  readonly file: string;
  readonly line: number;
  /** By column; empty and unreadable cells are absent. Dates are ISO, money is in cents, references are as stated. */
  readonly values: ReadonlyMap<string, Value>;
  /** The cells as stated, by heading. */
  readonly cells: Cells;
  readonly faults: FileFault[];
  isRejected: boolean;
  /** Keys of the row that another row gives to something else. */
  sharedKeys?: readonly string[];
  /** For a row of another format: the original row. */
  readonly origin?: RejectedRow;
  /** For a row of another format: an additional record of the row, which is not counted as a row. */
  readonly isAside?: true;
  /** The file's headings for our columns, for messages. */
  readonly headings?: Readonly<Record<string, string>>;
}

type OfAnotherFormat = Pick<EcosystemRecord, 'origin' | 'isAside' | 'headings'>;

export type Cells = ReadonlyMap<string, string>;

/** Learns the decimal sign of each column of money from the amounts of a table. */
export function seeAmounts(
  table: TableName,
  rows: Iterable<{ readonly named: Cells; readonly numbers?: readonly string[] | undefined }>,
): DecimalSigns {
  const signs = new DecimalSigns();
  const money = Object.entries(ECOSYSTEM_TABLES[table]).filter(([, { type }]) => type === 'money');
  for (const { named, numbers } of rows)
    for (const [column] of money) signs.see(column, named.get(column) ?? '', numbers);
  return signs;
}

/** How the ids in an export begin, by table; in other tables, ids are names that people choose. */
const ID_BEGINS: Readonly<Partial<Record<TableName, string>>> = {
  actors: 'actor-',
  initiatives: 'initiative-',
  'funding-links': 'funding-',
};
const ID_PATTERN = /^[\w-]{8,120}$/;

/** Values of one cell are separated by `|`. */
export function readRecord(
  table: TableName,
  file: string,
  line: number,
  cells: Cells,
  signs = new DecimalSigns(),
  more: OfAnotherFormat = {},
): EcosystemRecord {
  const values = new Map<string, Value>();
  const record: EcosystemRecord = { ...more, table, file, line, values, cells, faults: [], isRejected: false };
  for (const [name, column] of Object.entries(ECOSYSTEM_TABLES[table])) {
    const stated = withoutFormulaGuard(cells.get(name) ?? '');
    const plain = stated.trim();
    // Some control characters are halves of garbled letters, so the text is repaired before they are removed.
    const repaired = repairText(plain);
    const shown = withoutControlCharacters(repaired).trim();
    // Word processors write no-break spaces, which nobody sees.
    const cell = NAMES_OTHERS.has(name) ? shown.replace(/[\u00a0\u202f]/g, ' ') : shown;
    if (repaired !== plain) {
      const message = `"${plain}" is read as "${cell}": another program has garbled its accents`;
      blame(record, name, plain, 'broken-accents', message, 'save the table as CSV UTF-8', { after: cell });
    }
    const control = findControlCharacter(repaired, true);
    if (control !== undefined) {
      const message = `it contains the control character ${control}, which is ignored`;
      blame(record, name, cell, 'control-sign', message, 'remove that character');
    }
    if (cell === '') {
      if (column.isRequired)
        reject(record, name, cell, 'missing-value', `${headingOf(record, name)} is empty`, 'fill it in');
      continue;
    }
    const person = findPublicPerson(name, cell, cells);
    if (person !== undefined) {
      if (name === 'contact') values.set('personalContact', cell);
      blamePerson(record, name, cell, person, column.isRequired);
      continue;
    }
    const id = name === 'id' ? ID_BEGINS[table] : undefined;
    if (id !== undefined && !(cell.startsWith(id) && ID_PATTERN.test(cell))) {
      const message = `"${cell}" is not an id from Passerelle; the row is recognised by its other cells`;
      blame(record, name, cell, 'invalid-id', message, `leave the cell empty, or write the id of an export: ${id}…`);
      continue;
    }
    if (column.type === 'resources') {
      const { items, faults } = readResources(cell);
      const named = findPersons(cell)[0]?.text;
      if (items.length > 0) values.set(name, named === undefined ? items : items.map(withoutNote));
      if (named !== undefined) {
        const message = `"${named}" refers to a person; the note is left out`;
        blame(record, name, cell, 'person', message, 'remove what refers to the person');
      }
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
      if (told !== undefined) blame(record, name, cell, told.rule, told.message, told.remedy, { after: told.after });
    } else {
      blame(record, name, cell, outcome.rule, outcome.message, outcome.remedy);
      // Without its amount, a funding link says nothing.
      if (column.isRequired || (column.type === 'money' && table === 'funding-links')) record.isRejected = true;
    }
  }
  tellBareName(record);
  leaveInverted(record, values, 'startDate', 'endDate');
  leaveInverted(record, values, 'from', 'to');
  return record;
}

/** An audience outside the closed list becomes a line of the note, and is reported. */
function takeAudiences(record: EcosystemRecord, values: Map<string, Value>, column: string, cell: string): void {
  const { codes, others } = readAudiences(listIn(cell));
  if (codes.length > 0) values.set(column, codes);
  if (others.length > 0) values.set('note', others.map(noteOfAudience));
  for (const other of others) {
    const message = `"${other}" is not one of the audiences; it is kept in the note`;
    blame(record, column, other, 'unknown-audience', message, `write one of ${nameValues(audienceLabels)}`);
  }
}

const withoutNote = ({ resource, ways }: StatedResource): StatedResource => ({
  resource,
  ways: ways.map((way) => ({ ...way, note: null })),
});

/** Columns that name something else, which is found by exactly its name. */
const NAMES_OTHERS = new Set([
  ...['seat', 'actsIn', 'themes', 'needs', 'offers', 'territories', 'communes', 'partOf', 'initiative'],
  ...['actor', 'member', 'organisation', 'linkedTo', 'funder', 'beneficiary'],
]);

/** Columns of public text. */
const PUBLIC_WORDS = new Set([
  ...['name', 'aliases', 'tags', 'audiences', 'contact', 'title', 'summary', 'results', 'purpose', 'programme'],
]);

function findPublicPerson(name: string, cell: string, cells: Cells): string | undefined {
  const own = ['name', 'aliases', 'title', 'seat'].map((column) => cells.get(column) ?? '').join(' ');
  if (name === 'contact') return findContactPerson(cell, own);
  return PUBLIC_WORDS.has(name) ? findPersons(cell, own)[0]?.text : undefined;
}

/**
 * Open data name no natural person: a contact is kept for editors, other texts are left out, and a row that is named
 * after a person is rejected.
 */
function blamePerson(record: EcosystemRecord, name: string, cell: string, person: string, isRequired = false): void {
  const fact = `"${person}" refers to a person`;
  const remedy = 'write the function, such as Direction numérique';
  if (name === 'contact') blame(record, name, cell, 'person', `${fact}; the contact is kept for editors only`, remedy);
  else if (isRequired)
    reject(record, name, cell, 'person', `${fact}, and an entity must not be called after a person`, remedy);
  else blame(record, name, cell, 'person', `${fact}; the cell is left out`, 'remove what refers to the person');
}

/** Kinds of actors that are often called after a person. */
const NAMESAKES = new Set(['COMPANY', 'SCHOOL', 'HEALTH', 'OTHER']);

/** A person is no actor, but an association may be called after one. */
function tellBareName(record: EcosystemRecord): void {
  const name = record.values.get('name');
  if (record.table !== 'actors' || typeof name !== 'string' || !isBareName(name)) return;
  if (NAMESAKES.has(String(record.values.get('kind') ?? ''))) return;
  const message = `"${name}" looks like the name of a person, and an actor is an organisation`;
  blame(
    record,
    'name',
    name,
    'person-name',
    message,
    'write the name of the organisation, unless it is really called so',
  );
}

export function blame(
  record: EcosystemRecord,
  column: string,
  value: string,
  rule: FaultRule,
  message: string,
  remedy: string,
  { after, named }: { readonly after?: string | undefined; readonly named?: string } = {},
): void {
  const fault = faultOf(record, column, value, rule, message, remedy, after);
  record.faults.push(named === undefined ? fault : { ...fault, named });
}

function reject(record: EcosystemRecord, ...fault: [string, string, FaultRule, string, string]): void {
  blame(record, ...fault);
  record.isRejected = true;
}

/** As the file names the column. */
const headingOf = ({ headings }: EcosystemRecord, column: string): string => headings?.[column] ?? column;

/** Leaves out two days in the wrong order, which a person must correct. */
function leaveInverted(record: EcosystemRecord, values: Map<string, Value>, first: string, last: string): void {
  const [start, end] = [values.get(first), values.get(last)];
  if (typeof start !== 'string' || typeof end !== 'string') return;
  const [from = start, to = end] = [first, last].map((column) => record.cells.get(column)?.trim());
  const inverted = explainInversion(start, end, [from, to]);
  if (inverted === undefined) return;
  values.delete(first);
  values.delete(last);
  // The earlier day is a part of the id of a funding link.
  if (record.table === 'funding-links') values.set('earliestDate', end);
  blame(record, last, to, inverted.rule, inverted.message, inverted.remedy);
}
