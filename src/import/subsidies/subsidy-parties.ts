/**
 * Reads the funder and the beneficiary of a row of subsidies: no natural person is stored, and a damaged number
 * identifies nobody.
 */
import { isBareName } from '../../words/persons/contact-person.js';
import { findPersons } from '../../words/persons/find-persons.js';
import { isCommonName } from '../cells/common-names.js';
import { hashText, joinParts } from '../cells/digest.js';
import {
  explainRegistration,
  isNir,
  joinNic,
  type NamedNumber,
  readNamedNumber,
  readRegistration,
  remedyOfRegistration,
} from '../cells/registrations.js';
import { type Identity, identifyActor } from '../identity.js';
import type { RoundedNumbers } from './rounded-numbers.js';
import type { Blame, SubsidyCells } from './subsidy-cells.js';
import type { SubsidyColumn } from './subsidy-headings.js';

export interface StatedParty extends Identity {
  readonly name: string;
  /** Its commune as stated; empty for none. */
  readonly place: string;
  /** Beside the place; it is no part of what identifies the party. */
  readonly postalCode: string;
  /** Id of that commune, once it is found, and the line that states it. */
  readonly seat?: { readonly id: string; readonly line: number } | undefined;
  /** It has only a common name, such as "Mairie": each row may mean another actor. */
  readonly isOneOfMany: boolean;
  /** The row has its number and no name: the name is the number. */
  readonly isUnnamed: boolean;
}

export interface Parties {
  readonly funder: StatedParty;
  readonly beneficiary: StatedParty;
}

// Money without a name still counts: the rows of a funder that name nobody share one actor.
export const NAMELESS = 'Sans nom';
/** Replaces the name of a person, which is not stored. */
export const PERSON = 'Personne physique';

interface PartyColumns {
  readonly name: SubsidyColumn;
  readonly id: SubsidyColumn;
  readonly nic?: SubsidyColumn;
  readonly rna?: SubsidyColumn;
  readonly place?: SubsidyColumn;
  readonly postalCode?: SubsidyColumn;
}

const FUNDER: PartyColumns = { name: 'nomAttribuant', id: 'idAttribuant' };
const BENEFICIARY: PartyColumns = {
  ...{ name: 'nomBeneficiaire', id: 'idBeneficiaire' },
  ...{ nic: 'nicBeneficiaire', rna: 'rnaBeneficiaire', place: 'communeBeneficiaire' },
  postalCode: 'codePostalBeneficiaire',
};

/**
 * A beneficiary without a number is identified by its name among those of one funder, in whichever file; a funder
 * without a number by its own name.
 * @param source tells apart funders that have only a common name
 * @param numbers the column of the beneficiaries
 */
export function readParties(cells: SubsidyCells, source: string, numbers: RoundedNumbers, blame: Blame): Parties {
  // Computed only when needed: most funders have a number.
  const scope = () => (isCommonName(cells.value('nomAttribuant')) ? joinParts(['funder', source]) : 'funder');
  const funder = readFunder(cells, source, blame, () =>
    readRegistration(cells.value('idAttribuant')) ? 'funder' : scope(),
  );
  const rounded = numbers.read(cells.value('idBeneficiaire'));
  const beneficiary =
    rounded === undefined
      ? readParty(cells, BENEFICIARY, funder.id, blame)
      : readRounded(cells, rounded.siren, funder.id, blame);
  return { funder: { ...funder, isOneOfMany: false }, beneficiary };
}

/** @param siren undefined when the column does not prove it */
function readRounded(cells: SubsidyCells, siren: string | undefined, scope: string, blame: Blame): StatedParty {
  const value = cells.value('idBeneficiaire');
  const exact = {
    ...cells,
    value: (column: SubsidyColumn) => (column === 'idBeneficiaire' ? (siren ?? '') : cells.value(column)),
  };
  if (siren !== undefined) {
    const message = `the identifier "${value}" is rounded, like all of its column: its first nine digits are the SIREN ${siren}, whose check digit is right in each row`;
    blame('idBeneficiaire', 'rounded-identifier', message, `write ${siren}, or the 14 digits of the SIRET`, {
      after: siren,
    });
    return readParty(exact, BENEFICIARY, scope, blame);
  }
  const message = `the identifier "${value}" is rounded, like all of its column, which ends in 00 in each row; it is kept as stated and identifies nobody`;
  blame('idBeneficiaire', 'invalid-identifier', message, 'write all its digits, in a column of texts');
  const more: Blame = (column, rule, ...told) => {
    if (rule !== 'missing-identifier') blame(column, rule, ...told);
  };
  const party = readParty(exact, BENEFICIARY, scope, more);
  return { ...party, invalid: [...party.invalid, value] };
}

/** Without faults. Cached, because most files have one funder in all rows. */
const knownFunders = new Map<string, StatedParty>();
const MOST_KNOWN = 1_000;

function readFunder(cells: SubsidyCells, source: string, blame: Blame, scope: () => string): StatedParty {
  const key = joinParts([source, cells.value('nomAttribuant'), cells.value('idAttribuant')]);
  const before = knownFunders.get(key);
  if (before !== undefined) return before;
  let isBlamed = false;
  const funder = readParty(cells, FUNDER, scope(), (...fault) => {
    isBlamed = true;
    blame(...fault);
  });
  if (knownFunders.size >= MOST_KNOWN) knownFunders.clear();
  if (!isBlamed) knownFunders.set(key, funder);
  return funder;
}

function readParty(cells: SubsidyCells, columns: PartyColumns, scope: string, blame: Blame): StatedParty {
  const person = readPerson(cells, columns, blame);
  const joint = person ? undefined : readJoint(cells, columns, blame);
  const name = person ? PERSON : (joint?.name ?? cells.value(columns.name));
  const cellOf = (column: SubsidyColumn | undefined) => (column === undefined || person ? '' : cells.value(column));
  const place = cellOf(columns.place);
  const [id, nic] = [joint?.number ?? cellOf(columns.id), cellOf(columns.nic)];
  const siret = joinNic(id, nic);
  const identity = identifyActor({ name, registrations: [siret ?? id], rna: cellOf(columns.rna), place }, scope);
  if (columns.nic && nic !== '' && siret === undefined && identity.siret === null) {
    const message = `the NIC "${nic}" does not complete "${id}" to a SIRET; the NIC is not kept`;
    blame(columns.nic, 'invalid-identifier', message, 'correct it: a SIRET is a SIREN and the five digits of a NIC');
  }
  const columnOf = (value: string) =>
    columns.rna !== undefined && value !== cells.value(columns.id) ? columns.rna : columns.id;
  for (const { stated: value, number, kind, repair } of identity.repaired) {
    const what = repair === 'zeros' ? 'its leading zeros were lost' : 'it contains a stray character';
    const message = `the identifier "${value}" is read as the ${kind} ${number}: ${what}, and the check digit proves it`;
    blame(columnOf(value), 'repaired-identifier', message, `write ${number}`, { after: number });
  }
  for (const value of identity.invalid) {
    const message = `the identifier "${value}" is ${explainRegistration(value)}; it is kept as stated and identifies nobody`;
    blame(columnOf(value), 'invalid-identifier', message, remedyOfRegistration(value));
  }
  if (name === '') blame(columns.name, 'missing-name', 'the name is empty', 'write the name');
  const isKnownByName = identity.siren === null && identity.rna === null;
  if (isKnownByName && identity.invalid.length === 0 && !person) {
    const isFunder = columns === FUNDER;
    const byName = `"${name}" has no identifier, so it is recognised only by its name`;
    const nobody = `neither a name nor an identifier is stated; the money is kept under "${NAMELESS}"`;
    const message = name === '' ? nobody : isFunder ? byName : `${byName}, among the beneficiaries of its funder`;
    // Most files have one funder, so this is a fact about the file.
    const more = { named: name, ...(isFunder ? ({ isSettled: true } as const) : {}) };
    blame(columns.id, 'missing-identifier', message, 'add its SIRET, or the RNA number of an association', more);
    if (isBareName(name)) {
      const looks = `"${name}" looks like the name of a person, and an actor is an organisation`;
      blame(columns.name, 'person-name', looks, 'write the name of the organisation, unless it is really called so');
    }
  }
  return {
    id: identity.id,
    siren: identity.siren,
    siret: identity.siret,
    rna: identity.rna,
    invalid: identity.invalid,
    repaired: identity.repaired,
    name: name || (identity.siret ?? identity.siren ?? identity.rna ?? NAMELESS),
    place,
    postalCode: cellOf(columns.postalCode),
    isUnnamed: name === '' && !isKnownByName,
    isOneOfMany: isKnownByName && place === '' && name !== '' && (person || isCommonName(name)),
  };
}

/** A name and its number in one cell, of the column of either. */
function readJoint(cells: SubsidyCells, { name, id }: PartyColumns, blame: Blame): NamedNumber | undefined {
  const [named, numbered] = [cells.value(name), cells.value(id)];
  const column = numbered === '' ? name : id;
  const value = numbered || named;
  // A number in a column of its own is read as such.
  if (!/\d{3}/.test(value) || !/\p{L}{2}/u.test(value)) return undefined;
  if (numbered !== '' && readRegistration(numbered) !== undefined) return undefined;
  const joint = readNamedNumber(value);
  if (joint === undefined) return undefined;
  const message = `"${value}" is read as the name "${joint.name}" and the ${joint.kind} ${joint.number}, which its check digit proves`;
  blame(column, 'repaired-identifier', message, 'write the name and the number in two columns', {
    after: joint.number,
  });
  return column === id && named !== '' ? { ...joint, name: named } : joint;
}

/** The sign of a person in a text, if there is one. */
export function findPerson(text: string): string | undefined {
  return MAY_NAME_A_PERSON.test(text) ? findPersons(text)[0]?.text : undefined;
}

/**
 * One of these occurs in every text about a person, whose mobile number has nine digits at least; searching each name for all signs would take as long as the rest of
 * the import.
 */
const MAY_NAME_A_PERSON =
  /@|arobas|[[(] ?(?:at|à)|(?:\d[^\da-z]{0,4}){9}|\b(?:mm?\.|mrs?\b|ms\b|mmes?\b|m(?:lles?|elles?)\b|monsieur|messieurs|madame|mesda|mesde|mademoiselle|drs?\b|docteur|prs?\.|prof\.|professeur|ma[iî]tre)/i;

/** Whether the party is a natural person: the money counts, the name is not stored. */
function readPerson(cells: SubsidyCells, { name, id }: PartyColumns, blame: Blame): boolean {
  const hasNir = isNir(cells.value(id));
  if (hasNir) {
    const message = 'the number is that of a person (NIR); neither the number nor the name is kept';
    blame(id, 'person', message, 'leave it out: a published file must not name a natural person', { value: '…' });
  }
  const isGiven = name === 'nomBeneficiaire' && cells.value('prenomBeneficiaire') !== '';
  const seen = isGiven ? cells.value(name) : findPerson(cells.value(name));
  if (seen === undefined || hasNir) return hasNir;
  // A number in the register of companies and associations is public, and so is its name: "Madame Suzie Productions" is
  // a company.
  if (readRegistration(cells.value(id)) !== undefined) return false;
  const message = 'a person is named; the amount is kept, the name is not';
  blame(name, 'person', message, 'write the name of an organisation, or leave the name out', { value: '…' });
  return true;
}

/** The actor of a row with only a common name: one for each link. */
export function ofItsOwn(party: StatedParty, link: string): StatedParty {
  return party.isOneOfMany ? { ...party, id: `actor-${hashText(party.id, link)}` } : party;
}
