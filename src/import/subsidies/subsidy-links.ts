/** Gives the funding links of a row their ids: the same row of the same source has the same ids, wherever it stands in the file. */

import { storeDate, storeInteger } from '../../write/stored-values.js';
import { hashText, joinParts } from '../cells/digest.js';
import type { Occurrences } from '../occurrences.js';
import type { StatedSubsidy } from './subsidy-row.js';

/** As cypher/import/funding-links.cypher takes it. */
export interface NewFundingLink {
  readonly id: string;
  readonly funder: string;
  readonly beneficiary: string;
  readonly source: string;
  readonly line: bigint;
  /** The table of the source whose row this link stands for; empty for the further links of a row. */
  readonly tables: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Rows that say the same are told apart by their number among themselves, so that none is lost. */
export function linkSubsidy(subsidy: StatedSubsidy, source: string, occurrences: Occurrences): NewFundingLink[] {
  const { funder, beneficiary, instruments, line, purpose, ...stated } = subsidy;
  const { decidedOn, decidedIn, startDate, endDate, programme, reference } = stated;
  const content = joinParts([
    ...[source, funder.id, beneficiary.id, decidedOn, decidedIn, startDate, endDate],
    ...[purpose, programme, reference, ...instruments.flatMap(({ nature, cents, words }) => [nature, cents, words])],
  ]);
  const occurrence = occurrences.count(content);
  const common = {
    ...{ status: 'GRANTED', programme, reference, decidedIn: storeInteger(decidedIn) },
    ...{ decidedOn: storeDate(decidedOn), startDate: storeDate(startDate), endDate: storeDate(endDate) },
  };
  return instruments.map(({ nature, cents, words }, position) => ({
    id: `funding-${hashText(content, nature, occurrence, ...(position > 0 && nature === instruments[0]?.nature ? [position] : []))}`,
    ...{ funder: funder.id, beneficiary: beneficiary.id, source, line: BigInt(line) },
    tables: position === 0 ? ['subsidies'] : [],
    properties: leaveOutNulls({ ...common, nature, amount: cents, purpose: words ?? purpose }),
  }));
}

/** A new node has no property to take away, and what is not sent need not be read: that takes nearly half of the statement's time. */
function leaveOutNulls(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
