/** Makes funding links of grants, each with the two organisations that it names. */

import type { DecimalSigns } from '../cells/decimal-signs.js';
import { hashText } from '../cells/digest.js';
import { normalizeName } from '../cells/normalize-name.js';
import { readRegistration } from '../cells/registrations.js';
import { blame, type EcosystemRecord } from '../ecosystem/ecosystem-record.js';
import { recordOf } from '../ecosystem/record-of.js';
import { keep } from '../places/place-records.js';
import type { StatedRow } from '../rows/stated-row.js';
import { readGrantAmounts } from './grant-amounts.js';
import { GRANT_HEADINGS } from './grant-columns.js';

/** Replaces the name of a person, which is not stored. */
const PERSON = 'Personne physique';

interface StatedOrganisation {
  readonly id: string;
  readonly name: string;
}

interface IdentifiedOrganisation {
  /** Undefined when neither a number nor a name is stated. */
  readonly actor: string | undefined;
  /** French: a SIRET, a SIREN or an RNA number. */
  readonly number: string;
  /** An id of another register, stored with the actor. */
  readonly identifier: string;
  /** The publisher made the id itself, so other publishers use another id for the same organisation. */
  readonly isOwn: boolean;
}

/**
 * By a French number in its id, else by the id of a public register, else by its publisher's own id, else by its name.
 * @param scope names are compared only within it @see https://org-id.guide
 */
function identifyOrganisation({ id, name }: StatedOrganisation, scope: string): IdentifiedOrganisation {
  const nothing = { number: '', identifier: '', isOwn: false };
  const code = /^(FR-[A-Z]+)-(.+)$/i.exec(id)?.[2] ?? '';
  const number = readRegistration(code)?.number;
  if (number !== undefined) return { ...nothing, actor: `actor-${number}`, number };
  if (id !== '') {
    const isOwn = /^360G-/i.test(id) || !/^[A-Z]{2,3}-[A-Z0-9]+-.+/i.test(id);
    const key = isOwn ? [scope, id] : [id.toUpperCase()];
    return { ...nothing, actor: `actor-${hashText('org-id', ...key)}`, identifier: id, isOwn };
  }
  if (normalizeName(name) === '') return { ...nothing, actor: undefined };
  return { ...nothing, actor: `actor-${hashText('360giving', scope, normalizeName(name))}` };
}

export function grantRecords(rows: readonly StatedRow[], signs: DecimalSigns): EcosystemRecord[] {
  const grants = new Map<string, StatedRow>();
  const namesMet = new Set<string>();
  return rows.flatMap((row) => {
    const grant = row.get('id');
    const funder = organisationOf(row, 'fundingOrganization');
    const funderIs = identifyOrganisation(funder, 'funder');
    const recipient = recipientOf(row);
    const recipientIs = identifyOrganisation(recipient, funderIs.actor ?? '');
    const { cells, fault } = readGrantAmounts(row, signs);
    const record = recordOf(
      row,
      'funding-links',
      {
        ...{
          funder: funderIs.actor ?? '',
          beneficiary: recipientIs.actor ?? '',
          status: 'GRANTED',
          nature: 'SUBSIDY',
          ...cells,
        },
        ...{ decidedOn: row.get('awardDate'), purpose: row.get('title'), reference: grant },
        ...{ startDate: row.get('plannedDates/0/startDate'), endDate: row.get('plannedDates/0/endDate') },
        programme: row.get('grantProgramme/0/title'),
        id: grant === '' ? '' : `funding-${hashText('360giving', grant)}`,
      },
      { headings: GRANT_HEADINGS, signs },
    );
    if (fault !== undefined) blame(record, 'amount', row.get('amountAwarded'), fault.rule, fault.message, fault.remedy);
    if (fault?.rule === 'amount') record.isRejected = true;
    rejectSeveral(row, record, grants);
    if (record.isRejected) return [record];
    const parties = [
      ...organisationRecords(row, record, 'fundingOrganization', funder, funderIs, namesMet),
      ...organisationRecords(row, record, 'recipientOrganization', recipient, recipientIs, namesMet),
    ];
    return record.isRejected ? [record] : [record, ...parties];
  });
}

const organisationOf = (row: StatedRow, path: string): StatedOrganisation => ({
  id: row.get(`${path}/0/id`),
  name: row.get(`${path}/0/name`),
});

/** A natural person receives the money; the actor has no name, and there is one for each grant. */
function recipientOf(row: StatedRow): StatedOrganisation {
  const recipient = organisationOf(row, 'recipientOrganization');
  const isPerson = recipient.id === '' && recipient.name === '' && row.get('recipientIndividual/id') !== '';
  return isPerson ? { id: `360G-person-${hashText(row.get('id'))}`, name: PERSON } : recipient;
}

/** Rejects a grant to several organisations, whose shares are unknown, and a second row of the same grant. */
function rejectSeveral(row: StatedRow, record: EcosystemRecord, grants: Map<string, StatedRow>): void {
  for (const path of ['fundingOrganization', 'recipientOrganization']) {
    const other = row.get(`${path}/1/id`);
    if (other === '') continue;
    const message = `several organisations are named, "${other}" is the second: the share of each is unknown`;
    blame(record, path, other, 'several-organisations', message, 'write a grant for each, with its share');
    record.isRejected = true;
  }
  const grant = row.get('id');
  const first = grants.get(grant);
  if (first !== undefined && grant !== '') {
    const message = `row ${first.line} already has the grant id "${grant}"; this row is left out`;
    blame(record, 'reference', grant, 'same-grant', message, 'give each grant its own id, or leave one out');
    record.isRejected = true;
  } else grants.set(grant, row);
}

/** A record for each name of each organisation, once in a file. */
function organisationRecords(
  row: StatedRow,
  record: EcosystemRecord,
  path: string,
  { name }: StatedOrganisation,
  { actor, number, identifier, isOwn }: IdentifiedOrganisation,
  met: Set<string>,
): EcosystemRecord[] {
  if (actor === undefined || met.has(`${actor} ${name}`)) return [];
  met.add(`${actor} ${name}`);
  if (identifier === '' && number === '') {
    const message = `"${name}" has no identifier, so it is recognised only by its name, among the beneficiaries of its funder`;
    blame(
      record,
      path,
      name,
      'missing-identifier',
      message,
      'add its id of a public register, such as FR-SIREN-220200026',
      { named: name },
    );
  } else if (isOwn && name !== PERSON) {
    const message = `"${identifier}" is the publisher's own id: the same organisation may have another id elsewhere`;
    blame(
      record,
      path,
      identifier,
      'own-identifier',
      message,
      'add its id of a public register, such as FR-SIREN-220200026',
    );
  }
  const cells = { id: actor, name: name || number || identifier, siret: number, seat: seatOf(row, path) };
  const party = recordOf(row, 'actors', cells, { headings: GRANT_HEADINGS, isAside: true });
  // The row is named after a person: the money is kept, the name is not.
  if (party.isRejected) return [recordOf(row, 'actors', { ...cells, name: PERSON }, { isAside: true })];
  if (identifier !== '' && name !== PERSON) keep(party, 'statedIdentifiers', [identifier]);
  return [party];
}

/** Only places in France are territories of the graph. */
function seatOf(row: StatedRow, path: string): string {
  const [postalCode, city] = [row.get(`${path}/0/postalCode`), row.get(`${path}/0/addressLocality`)];
  const isFrench =
    /^(?:fr|fra|france)$/i.test(row.get(`${path}/0/addressCountry`)) || /^FR-/i.test(row.get(`${path}/0/id`));
  return isFrench && /^\d{5}$/.test(postalCode) && city !== '' ? `${postalCode} ${city}` : '';
}
