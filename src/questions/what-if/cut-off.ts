/** Whom an actor that leaves would cut off: the pieces of the network without it, and who of them is isolated already. */
import { askingOf } from '../../answers/asking.js';
import type { Context } from '../../answers/context.js';
import { readNetwork } from '../../answers/network.js';
import { findNumber } from '../../model/ids.js';
import { describePieces, type NetworkPieceRow } from '../brokers/piece.js';
import { findUsual } from '../isolated-actors/rank.js';
import type { WhatIfRow } from './row.js';

/** Empty when all remain connected, and for a change that is no departure. */
export async function piecesLeft(context: Context, { change, asOf }: WhatIfRow): Promise<readonly NetworkPieceRow[]> {
  if (change.actorLeaves == null) return [];
  const gone = change.actorLeaves;
  const { network, of } = await readNetwork(context, { asOf });
  // Both questions below ask for them.
  return of.known.remember(`pieces without ${gone} ${of.name}`, () => {
    const node = network.actors.findIndex(({ id }) => id === gone);
    const pieces = node < 0 ? [] : describePieces(network, node);
    return pieces.length > 1 ? pieces : [];
  });
}

/** Ids, sorted: of those who would be cut off, who is to connect today. */
export async function alreadyIsolated(context: Context, row: WhatIfRow): Promise<string[]> {
  const [, ...smaller] = await piecesLeft(context, row);
  if (smaller.length === 0) return [];
  const asking = askingOf(context);
  const { table } = asking.known.snapshot.actors;
  const isolated = new Set((await findUsual(asking, row.asOf)).actors);
  return smaller
    .flatMap(({ actors }) => actors)
    .filter((id) => isolated.has(findNumber(table, id)))
    .sort();
}
