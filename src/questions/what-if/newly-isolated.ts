/** The actors that a change would leave to connect, and that are not among them today. */
import { askingOf } from '../../answers/asking.js';
import type { Context } from '../../answers/context.js';
import { dayOf } from '../../model/days.js';
import { idsOf } from '../../model/ids.js';
import { shareSnapshot } from '../../model/share-snapshot.js';
import { type IsolatedActors, type IsolationAsk, isolatedActorsJob } from '../isolated-actors/find.js';
import { documentedOf, findUsual } from '../isolated-actors/rank.js';
import { usualAsk } from './isolated-of.js';
import type { WhatIfRow } from './row.js';
import { suppose } from './suppose.js';
import { suppositionOf } from './supposition-of.js';

const weigh = ({ actor }: IsolatedActors): number => 5 * actor.length;

/** Ids, sorted. Both lists are found in a thread. */
export async function newlyIsolated(context: Context, { change, asOf }: WhatIfRow): Promise<string[]> {
  const asking = askingOf(context);
  const { known, signal } = asking;
  const { snapshot } = known;
  const supposition = suppositionOf(snapshot, change);
  if (!supposition) return [];
  const day = dayOf(asOf);
  const before = new Set((await findUsual(asking, asOf)).actors);
  const after = await known.compute(
    isolatedActorsJob,
    `supposed ${asOf} ${JSON.stringify(change)}`,
    {
      input: (): [ReturnType<typeof shareSnapshot>, IsolationAsk] => [
        shareSnapshot(suppose(snapshot, supposition, day)),
        usualAsk(day),
      ],
      weigh,
    },
    signal,
  );
  return idsOf(
    snapshot.actors.table,
    [...documentedOf(after)].filter((actor) => !before.has(actor)),
  );
}
