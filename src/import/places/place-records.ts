/** Makes the records of places for two standards: the actor, the faults in identifying it, and its networks. */
import { hashText } from '../cells/digest.js';
import { foldLabel } from '../cells/fold-label.js';
import { blame, type EcosystemRecord, type Value } from '../ecosystem/ecosystem-record.js';
import { recordOf } from '../ecosystem/record-of.js';
import type { StatedRow } from '../rows/stated-row.js';
import type { IdentifiedPlace } from './identify-places.js';

export interface PlaceCells {
  readonly name: string;
  /** Reference of its commune. */
  readonly seat: string;
  /** The number as stated: an invalid one is stored, but identifies nothing. */
  readonly number: string;
  readonly themes?: readonly string[];
  readonly audiences?: readonly string[];
  readonly tags: readonly string[];
  readonly verifiedOn: string;
  readonly contact: string;
  /** Id of the source that the row names. */
  readonly source: string;
}

export function placeRecord(
  row: StatedRow,
  { id, number, shared, isNamesake }: IdentifiedPlace,
  { name, seat, themes, audiences, tags, verifiedOn, contact, source, number: stated }: PlaceCells,
  headings: Readonly<Record<string, string>>,
  met: Map<string, number>,
): EcosystemRecord {
  const cells = { id, name, siret: shared === undefined ? stated : '', seat, themes, audiences, tags };
  const record = recordOf(row, 'actors', { ...cells, verifiedOn, contact, source }, { headings });
  if (shared !== undefined) {
    keep(record, 'statedIdentifiers', [shared]);
    const message = `several places in the file have the number "${shared}": it is the number of the organisation that runs them, so each place is recognised by its name and commune`;
    blame(record, 'siret', shared, 'shared-identifier', message, 'give each place its own SIRET, if it has one');
  } else if (number === undefined && stated === '') {
    const message = `"${name}" has no number, so it is recognised by its name and its commune`;
    const remedy = 'add its SIRET, or the RNA number of an association';
    blame(record, 'siret', '', 'missing-identifier', message, remedy, { named: name });
  }
  const first = met.get(id);
  if (first !== undefined) {
    const message = `row ${first} is the same place: both are one actor`;
    blame(record, 'name', name, 'same-place', message, 'keep one of the two rows');
  } else met.set(id, row.line);
  if (isNamesake) {
    const message = `other places in the file have the name "${name}" in this commune: their addresses tell them apart`;
    blame(record, 'name', name, 'same-name', message, 'give each its SIRET, or make their names different');
  }
  return record;
}

/** Stores a value that is not a column of our tables. */
export function keep(record: EcosystemRecord, name: string, value: Value): void {
  if (record.values instanceof Map) record.values.set(name, value);
}

/** A network is the same actor in all files, and in both standards. */
const networkId = (name: string): string => `actor-${hashText('network', foldLabel(name))}`;

/** The networks of a place, each once in a file, and the memberships of the place. */
export function membershipRecords(
  row: StatedRow,
  member: string,
  networks: readonly string[],
  source: string,
  met: Set<string>,
  headings: Readonly<Record<string, string>>,
): EcosystemRecord[] {
  return networks.flatMap((name) => {
    const organisation = networkId(name);
    const isNew = !met.has(organisation);
    met.add(organisation);
    const more = { isAside: true, headings } as const;
    const membership = recordOf(row, 'memberships', { member, organisation, role: 'MEMBER', source }, more);
    if (!isNew) return [membership];
    return [recordOf(row, 'actors', { id: organisation, name, kind: 'NETWORK', source }, more), membership];
  });
}
