/** Gives the funding links of a row their ids: the same content gets the same ids, in whichever file and row it is. */

import { storeDate, storeInteger } from '../../write/stored-values.js';
import { hashText, hashWhole, joinParts } from '../cells/digest.js';
import type { Occurrences } from '../occurrences.js';
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
  readonly links: readonly NewFundingLink[];
  readonly parties: readonly [StatedParty, StatedParty];
  /** Cents of the links that an earlier row of the import states in the same words; undefined: there are none. */
  readonly equalCents: bigint | undefined;
}

/**
 * Equal links are numbered within one import, so that none is lost. Migration 012 computes the same ids for links of
 * earlier releases from what is stored, so the ids depend only on stored values, in this order.
 */
export function linkSubsidy(subsidy: StatedSubsidy, source: string, occurrences: Occurrences): LinkedSubsidy {
  const { funder, instruments, line, ...stated } = subsidy;
  const { decidedOn, decidedIn, startDate, endDate, programme, reference } = stated;
  const common = {
    ...{ status: 'GRANTED', programme, reference, decidedIn: storeInteger(decidedIn) },
    ...{ decidedOn: storeDate(decidedOn), startDate: storeDate(startDate), endDate: storeDate(endDate) },
  };
  let equalCents: bigint | undefined;
  const named = instruments.map(({ nature, cents, words }) => {
    const purpose = words ?? stated.purpose;
    const parties = [funder.id, stated.beneficiary.id];
    const days = [decidedOn, decidedIn, startDate, endDate];
    const content = hashWhole(joinParts([...parties, ...days, purpose, programme, reference, nature, cents]));
    const number = occurrences.count(content);
    if (number > 1) equalCents = (equalCents ?? 0n) + (cents ?? 0n);
    const id = `funding-${hashText(content, number)}`;
    return { id, properties: leaveOutNulls({ ...common, nature, amount: cents, purpose }) };
  });
  const beneficiary = ofItsOwn(stated.beneficiary, named[0]?.id ?? '');
  const links = named.map(({ id, properties }, position) => ({
    ...{ id, funder: funder.id, beneficiary: beneficiary.id, source, line: BigInt(line) },
    ...{ tables: position === 0 ? ['subsidies'] : [], properties },
  }));
  return { links, parties: [funder, beneficiary], equalCents };
}

/**
 * A new node has no property to remove, and values that are not sent need not be read: this saves nearly half of the
 * statement's time.
 */
function leaveOutNulls(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
