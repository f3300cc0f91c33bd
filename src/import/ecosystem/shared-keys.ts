/**
 * Finds rows of one table that give the same key to different entities, as a row does that was copied without a new key.
 * Nobody knows which of them other rows mean by the key, so none of these rows is imported.
 */
import { basename } from 'node:path';
import { normalizeName, slugOf } from '../cells/normalize-name.js';
import { textOf } from './ecosystem-ids.js';
import { blame, type EcosystemRecord } from './ecosystem-record.js';
import type { TableName } from './ecosystem-tables.js';

/** The columns of keys, and those that show whether two rows with one key are the same entity. */
const KEYS: Readonly<
  Partial<Record<TableName, { readonly keys: readonly string[]; readonly about: readonly string[] }>>
> = {
  sources: { keys: ['id'], about: ['publisher'] },
  territories: { keys: ['id'], about: ['name'] },
  actors: { keys: ['id'], about: ['name'] },
  initiatives: { keys: ['id', 'key'], about: ['title'] },
  'funding-links': { keys: ['id'], about: ['funder', 'beneficiary', 'initiative', 'amount', 'amountRequested'] },
};

/** Two names may be those of one body, so its row is only told. */
const NUMBERS = ['siret', 'siren', 'rna'] as const;

export function blameSharedKeys(records: readonly EcosystemRecord[]): void {
  const [byKey, byNumber] = [new Map<string, EcosystemRecord[]>(), new Map<string, EcosystemRecord>()];
  const add = (record: EcosystemRecord, column: string) => {
    const key = slugOf(textOf(record, column));
    if (key === '') return;
    const name = JSON.stringify([record.table, column, key]);
    byKey.set(name, [...(byKey.get(name) ?? []), record]);
  };
  for (const record of records) {
    if (record.isRejected) continue;
    for (const column of KEYS[record.table]?.keys ?? []) add(record, column);
    if (record.table === 'actors') blameSharedNumber(record, byNumber);
  }
  for (const [name, rows] of byKey) {
    if (rows.length < 2) continue;
    const [, column] = JSON.parse(name);
    for (const record of rows) {
      const other = rows.find((one) => aboutOf(one) !== aboutOf(record));
      if (other === undefined) break;
      const message = `row ${other.line} of ${basename(other.file)} gives it to "${nameOf(other)}"; neither row is imported, nor are those that name it`;
      blame(record, column, textOf(record, column), 'shared-key', message, 'give each row a key of its own');
      record.isRejected = true;
      record.sharedKeys = [...(record.sharedKeys ?? []), textOf(record, column)];
    }
  }
}

function blameSharedNumber(record: EcosystemRecord, byNumber: Map<string, EcosystemRecord>): void {
  const column = NUMBERS.find((one) => textOf(record, one) !== '');
  const number = column && textOf(record, column).replace(/\s/g, '');
  if (column === undefined || number === undefined) return;
  const first = byNumber.get(number);
  if (first === undefined) byNumber.set(number, record);
  else if (aboutOf(first) !== aboutOf(record)) {
    const message = `row ${first.line} of ${basename(first.file)} gives it to "${nameOf(first)}"; both rows are one actor`;
    blame(
      record,
      column,
      textOf(record, column),
      'shared-number',
      message,
      'correct one of the two numbers, if they are two actors',
    );
  }
}

const aboutOf = (record: EcosystemRecord): string =>
  JSON.stringify(
    (KEYS[record.table]?.about ?? []).map((column) => normalizeName(String(record.values.get(column) ?? ''))),
  );

/** As a list of people names the entity. */
export const nameOf = (record: EcosystemRecord): string =>
  ['title', 'name', 'publisher', 'beneficiary'].map((column) => textOf(record, column)).find((name) => name !== '') ??
  '';

/** In no language. */
export const placeOf = ({ file, line }: EcosystemRecord): string => `${basename(file)}, ${line}`;
