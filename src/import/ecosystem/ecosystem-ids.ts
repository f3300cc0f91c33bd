/** Gives each row that states an entity the id of that entity; names and keys are compared only within their source. */
import { hashText } from '../cells/digest.js';
import { normalizeName, slugOf } from '../cells/normalize-name.js';
import { type Identity, identifyActor } from '../identity.js';
import type { EcosystemRecord } from './ecosystem-record.js';
import type { StatedResource } from './stated-resources.js';

export function textOf(record: EcosystemRecord, column: string): string {
  const value = record.values.get(column);
  return typeof value === 'string' ? value : '';
}

export function listOf(record: EcosystemRecord, column: string): readonly string[] {
  const value = record.values.get(column);
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** Needs or offers. */
export function resourcesOf(record: EcosystemRecord, column: string): readonly StatedResource[] {
  const value = record.values.get(column);
  return Array.isArray(value) ? value.filter((each) => typeof each !== 'string') : [];
}

export function identifyStatedActor(record: EcosystemRecord, source: string): Identity {
  const registrations = [textOf(record, 'siret'), textOf(record, 'siren')];
  const stated = { name: textOf(record, 'name'), registrations, rna: textOf(record, 'rna') };
  const identity = identifyActor(stated, source);
  return { ...identity, id: textOf(record, 'id') || identity.id };
}

/** Whether the money of a funding link counts as a subsidy: every sum of the graph takes an unknown nature for one. */
export const isSubsidy = (record: EcosystemRecord): boolean => ['', 'SUBSIDY'].includes(textOf(record, 'nature'));

/** The id in an export; else made of the key if there is one, so that the title may change. */
export function identifyInitiative(record: EcosystemRecord, source: string): string {
  const id = textOf(record, 'id');
  if (id !== '') return id;
  const key = textOf(record, 'key');
  return key === '' ? initiativeIdOfTitle(textOf(record, 'title'), source) : initiativeIdOfKey(key, source);
}

/** A readable id with four characters of the source, so that the key `fab-lab` of two sources gives two initiatives. */
export function initiativeIdOfKey(key: string, source: string): string {
  return `initiative-${slugOf(key)}-${hashText(source).slice(0, 4)}`;
}

export function initiativeIdOfTitle(title: string, source: string): string {
  return `initiative-${hashText(source, normalizeName(title))}`;
}

/**
 * The status and the amounts of a request for funding may change, so they are not in the id. `occurrence` tells apart
 * links with the same content.
 */
export function identifyFundingLink(
  record: EcosystemRecord,
  parties: { readonly funder: string; readonly beneficiary: string; readonly initiative: string | undefined },
  source: string,
  occurrence: number,
): string {
  return textOf(record, 'id') || `funding-${hashText(...aboutFunding(record, parties, source), occurrence)}`;
}

export function aboutFunding(
  record: EcosystemRecord,
  { funder, beneficiary, initiative }: Parameters<typeof identifyFundingLink>[1],
  source: string,
): string[] {
  const reference = textOf(record, 'reference');
  const days = textOf(record, 'startDate') || textOf(record, 'earliestDate');
  const purpose = [textOf(record, 'purpose'), textOf(record, 'programme'), days];
  return [
    source,
    funder,
    beneficiary,
    initiative ?? '',
    textOf(record, 'nature'),
    reference,
    ...(reference ? [] : purpose),
  ];
}
