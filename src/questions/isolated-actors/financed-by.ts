/** The initiatives under way that an actor pays for: who does so is not without projects. */
import { codeOf, roles } from '../../model/closed-lists.js';
import { isGranted, isOwnFunds } from '../../model/funding.js';
import { compareIds } from '../../model/ids.js';
import { hasRoleOn, isUnderWay } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';

const FUNDER = codeOf(roles, 'FUNDER');

/** By role or by grant, each once, in the order of their ids. */
export function financedBy({ initiatives, actors, funding }: Snapshot, actor: number, day: number): number[] {
  const byRole = [...listAt(initiatives.ofActor, actor)].filter((each) =>
    hasRoleOn(initiatives, each, actor, (role) => role === FUNDER, day),
  );
  const byGrant = [...listAt(actors.grants, actor)]
    .filter((link) => isGranted(funding, link, day) && !isOwnFunds(funding, link))
    .flatMap((link) => [...listAt(funding.initiatives, link)]);
  return [...new Set([...byRole, ...byGrant])]
    .filter((each) => isUnderWay(initiatives, each, day))
    .sort(compareIds(initiatives.table));
}
