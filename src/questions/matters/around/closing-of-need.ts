/** Until when money that is sought can be asked for: the call of somebody who offers it, open today, closes. */
import { COMPANY } from '../../../model/actors.js';
import { codeOf, resources } from '../../../model/closed-lists.js';
import { dayOf, NO_END } from '../../../model/days.js';
import { isOpenRequest } from '../../../model/funding.js';
import { groundOfActor } from '../../../model/home-epci.js';
import { idOf } from '../../../model/ids.js';
import { listAt } from '../../../model/lists.js';
import type { Snapshot } from '../../../model/snapshot.js';
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
