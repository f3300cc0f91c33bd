/** Until when money that is sought, or that ends, can be asked for: a call, open today, closes. */
import { COMPANY } from '../../../model/actors.js';
import { intAt } from '../../../model/at.js';
import { codeOf, resources } from '../../../model/closed-lists.js';
import { dayOf, NO_END } from '../../../model/days.js';
import { isOpenRequest } from '../../../model/funding.js';
import { groundOfActor } from '../../../model/home-epci.js';
import { findNumber, idOf } from '../../../model/ids.js';
import { listAt } from '../../../model/lists.js';
import type { Snapshot } from '../../../model/snapshot.js';
import type { FundingEndRow } from '../../funding-cliff/row.js';
import type { MetNeed } from '../find-needs.js';
import { callsAround } from './calls-around.js';

const FUNDING = codeOf(resources, 'FUNDING');

/** The day of the first that closes; NO_END without any, and where a request waits for an answer already. */
export function closingOfNeed(snapshot: Snapshot, { seeker, resource, theme, offers }: MetNeed, day: number): number {
  const { actors, funding } = snapshot;
  if (resource !== FUNDING) return NO_END;
  const providers = offers.map(({ provider }) => provider).filter((each) => actors.kind.values[each] !== COMPANY);
  const isAsked = listAt(actors.received, seeker).some(
    (link) =>
      isOpenRequest(funding, link) && listAt(funding.funders, link).some((funder) => providers.includes(funder)),
  );
  if (isAsked) return NO_END;
  const ids = providers.map((each) => idOf(actors.table, each));
  const call = callsAround(snapshot, [theme], [groundOfActor(snapshot, seeker)], day, true).find(
    ({ funders, opensOn }) => opensOn === null && funders.some((each) => ids.includes(each)),
  );
  return call?.closesOn ? dayOf(call.closesOn) : NO_END;
}

/**
 * The day on which the call closes by which money that ends could be asked for again: the first on its themes to close,
 * before the end. NO_END without any, and where a request of who receives it waits already.
 * @param initiative −1 without one
 */
export function closingBeforeEnd(
  snapshot: Snapshot,
  { beneficiaries, endsOn }: FundingEndRow,
  initiative: number,
  leaves: readonly number[],
  day: number,
): number {
  const { actors, funding, initiatives } = snapshot;
  const receivers = beneficiaries.map((id) => findNumber(actors.table, id)).filter((each) => each >= 0);
  const links = receivers.flatMap((each) => [...listAt(actors.received, each)]);
  const ofInitiative = initiative < 0 ? [] : listAt(initiatives.funding, initiative);
  if ([...links, ...ofInitiative].some((link) => isOpenRequest(funding, link))) return NO_END;
  const grounds =
    initiative < 0
      ? receivers.map((each) => groundOfActor(snapshot, each))
      : [intAt(initiatives.ground.values, initiative)];
  const call = callsAround(snapshot, leaves, grounds, day, true).find(
    ({ opensOn, closesOn }) => opensOn === null && closesOn !== null && closesOn < endsOn,
  );
  return call?.closesOn ? dayOf(call.closesOn) : NO_END;
}
