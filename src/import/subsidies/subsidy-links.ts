/** Gives the funding links of a row their ids: the same content gets the same ids, in whichever file and row it is. */

import { storeDate, storeInteger } from '../../write/stored-values.js';
import type { Occurrences } from '../occurrences.js';
import { contentOfGrant, idOfGrant } from './grant-content.js';
import type { Instrument } from './subsidy-instruments.js';
import { ofItsOwn, type StatedParty } from './subsidy-parties.js';
import type { StatedSubsidy } from './subsidy-row.js';

/** As cypher/import/funding-links.cypher takes it. */
export interface NewFundingLink {
  readonly id: string;
  readonly funder: string;
  readonly beneficiary: string;
  readonly source: string;
  readonly line: bigint;
  /** The table of the source whose row this link represents; empty for further links of a row. */
  readonly tables: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface LinkedSubsidy {
  /** None for a grant that was cancelled. */
  readonly links: readonly NewFundingLink[];
  readonly parties: readonly [StatedParty, StatedParty];
  /** Cents of the links that an earlier row of the import states in the same words; undefined: there are none. */
  readonly equalCents: bigint | undefined;
}

/**
 * Equal links are numbered within one import, so that none is lost. Migration 012 computes the same ids for links of
 * earlier releases from what is stored, so the ids depend only on stored values, in this order; where there is one day
 * of payment, it stands for both days.
 */
export function linkSubsidy(subsidy: StatedSubsidy, source: string, occurrences: Occurrences): LinkedSubsidy {
  const { funder, instruments, line } = subsidy;
  let equalCents: bigint | undefined;
  const named: { readonly id: string; readonly properties: Record<string, unknown> }[] = [];
  for (const instrument of instruments) {
    const { cents, before } = instrument;
    // Nothing remains of a grant that was cancelled.
    if (before !== undefined && cents === 0n) continue;
    const content = contentOfGrant(subsidy, instrument);
    const number = occurrences.count(content);
    if (number > 1) equalCents = (equalCents ?? 0n) + (cents ?? 0n);
    named.push({ id: idOfGrant(content, number), properties: propertiesOf(subsidy, instrument) });
  }
  const beneficiary = ofItsOwn(subsidy.beneficiary, named[0]?.id ?? '');
  const links = named.map(({ id, properties }, position) => ({
    id,
    funder: funder.id,
    beneficiary: beneficiary.id,
    source,
    line: BigInt(line),
    tables: position === 0 ? ['subsidies'] : [],
    properties,
  }));
  return { links, parties: [funder, beneficiary], equalCents };
}

/**
 * Without nulls: a new node has no property to remove, and values that are not sent need not be read, which saves nearly
 * half of the statement's time.
 */
function propertiesOf(
  subsidy: StatedSubsidy,
  { nature, cents, words, correctedBy }: Instrument,
): Record<string, unknown> {
  const { decidedOn, decidedIn, startDate, endDate, isPaidAtOnce, programme, reference } = subsidy;
  const purpose = words ?? subsidy.purpose;
  const properties: Record<string, unknown> = { status: subsidy.status ?? 'GRANTED', nature };
  if (programme !== null) properties.programme = programme;
  if (reference !== null) properties.reference = reference;
  if (decidedIn !== null) properties.decidedIn = storeInteger(decidedIn);
  if (decidedOn !== null) properties.decidedOn = storeDate(decidedOn);
  if (startDate !== null) properties.startDate = storeDate(startDate);
  if (endDate !== null && !isPaidAtOnce) properties.endDate = storeDate(endDate);
  if (cents !== null) properties[subsidy.status === undefined ? 'amount' : 'amountRequested'] = cents;
  if (correctedBy !== undefined) properties.correctedBy = correctedBy;
  if (purpose !== null) properties.purpose = purpose;
  return properties;
}
