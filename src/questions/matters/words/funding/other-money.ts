/** The money beside what ends: what is requested for the same subject, and what goes on. */
import type { Subsidy } from '../../../../answers/setting.js';
import { initiativeIds } from '../../row.js';
import { onThemes } from '../requests.js';
import type { Telling } from '../telling.js';

/** What else is requested and received on the subject, by the initiative or by those who received what ends. */
export function otherMoney({ row, backdrop }: Telling): { readonly requests: Subsidy[]; readonly grants: Subsidy[] } {
  const { matter, asOf } = row;
  const [end] = matter.ends;
  const ofInitiative = initiativeIds(row).flatMap((id) => backdrop.moneyOf(id));
  const ofReceivers = onThemes(
    row,
    (end?.beneficiaries ?? []).flatMap((id) => backdrop.moneyOf(id)),
    matter.leaves,
  );
  const all = [...new Map([...ofInitiative, ...ofReceivers].map((each) => [each.id, each])).values()];
  const others = all.filter(({ id }) => !end?.links.includes(id));
  return {
    requests: others.filter(({ isRequest }) => isRequest),
    grants: others.filter(({ isRequest, end: last }) => !isRequest && (last === null || last >= asOf)),
  };
}
