/** The money beside what ends: what is requested for the same subject, and what goes on. */
import type { Subsidy } from '../../../../answers/setting.js';
import { initiativeIds } from '../../row.js';
import { onThemes } from '../requests.js';
import type { Telling } from '../telling.js';

interface OtherMoney {
  readonly requests: Subsidy[];
  readonly grants: Subsidy[];
  /** Some of it is known to last longer than what ends, or has no known end. */
  readonly goesOn: boolean;
}

/** What else is requested and received on the subject, by the initiative or by those who received what ends. */
export function otherMoney({ row, backdrop }: Telling): OtherMoney {
  const { matter, asOf } = row;
  const [end] = matter.ends;
  const ofInitiative = initiativeIds(row).flatMap((id) => backdrop.moneyOf(id));
  const received = (end?.beneficiaries ?? []).flatMap((id) => backdrop.moneyOf(id));
  // A grant for nothing that is known is told of its beneficiary as a whole, so all that it receives until a known day counts.
  const ofReceivers =
    matter.subject < 0 && matter.leaves.length === 0
      ? received.filter(({ isRequest, end: last }) => !isRequest && last !== null)
      : onThemes(row, received, matter.leaves);
  const all = [...new Map([...ofInitiative, ...ofReceivers].map((each) => [each.id, each])).values()];
  const others = all.filter(({ id }) => !end?.links.includes(id));
  const grants = others.filter(({ isRequest, end: last }) => !isRequest && (last === null || last >= asOf));
  return {
    requests: others.filter(({ isRequest }) => isRequest),
    grants,
    goesOn: grants.some(({ end: last }) => last === null || last > (end?.endsOn ?? asOf)),
  };
}
