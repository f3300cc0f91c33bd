/** What a funding link states, as one text: two links with the same content are the same grant, stated twice. */
import { hashText, hashWhole, joinParts } from '../cells/digest.js';
import type { Instrument } from './subsidy-instruments.js';
import type { StatedParty } from './subsidy-parties.js';
import type { StatedSubsidy } from './subsidy-row.js';

type Parties = 'funder' | 'beneficiary';

type StatedGrant = Omit<StatedSubsidy, 'line' | 'placeColumn' | 'instruments' | Parties> &
  Readonly<Record<Parties, Pick<StatedParty, 'id'>>>;

type StatedAmount = Pick<Instrument, 'cents' | 'before' | 'words'> & { readonly nature: string };

/** The amount is that of its row, whatever other rows subtract from it: so a later correction changes the same link. */
export function contentOfGrant(subsidy: StatedGrant, instrument: StatedAmount): string {
  const { funder, beneficiary, decidedOn, decidedIn, startDate, endDate, inverted, programme, reference } = subsidy;
  const { nature, cents, words, before = cents } = instrument;
  const purpose = words ?? subsidy.purpose;
  const days = [decidedOn, decidedIn, ...(inverted ?? [startDate, endDate])];
  // What is granted later in the words of the request is another link.
  const open = subsidy.status === undefined ? [] : [subsidy.status];
  const parts = [funder.id, beneficiary.id, ...days, purpose, programme, reference, nature, before, ...open];
  return hashWhole(joinParts(parts));
}

/** @param number of the link among those of one import that state the same, from 1 */
export const idOfGrant = (content: string, number: number): string => `funding-${hashText(content, number)}`;
