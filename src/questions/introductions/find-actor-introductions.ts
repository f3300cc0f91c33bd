/**
 * Finds pairs of actors that introductions may suggest again on a day, with what they have in common; their effect on
 * the network is not computed.
 */
import type { Context } from '../../answers/context.js';
import { type Digest, digestOfEvidence, sortedIds } from '../../answers/evidence.js';
import { readNetwork } from '../../answers/network.js';
import { neighboursOf } from '../../measures/network/network.js';
import { findInCommon, type InCommon, isIntroducible } from './in-common.js';

/** Two actors without a tie that share a theme or an EPCI. */
export interface ActorIntroductionRow extends InCommon {
  readonly id: string;
  readonly asOf: string;
  readonly a: string;
  readonly b: string;
}

/** The evidence that a decision rests on: the common themes and EPCI. */
export const digestIntroduction: Digest<ActorIntroductionRow> = ({ sharedThemes, sharedEpci }) =>
  digestOfEvidence([sortedIds(sharedThemes), sortedIds(sharedEpci)]);

/** The rows by id, without the day. */
export async function findActorIntroductions(
  context: Context,
  pairs: readonly (readonly [a: string, b: string])[],
  asOf: string,
): Promise<ReadonlyMap<string, ActorIntroductionRow>> {
  if (pairs.length === 0) return new Map();
  const { network } = await readNetwork(context, { asOf });
  const nodes = new Map(network.actors.map(({ id }, node) => [id, node]));
  const found = pairs.flatMap(([a, b]) => {
    const [one, two] = [nodes.get(a), nodes.get(b)];
    if (one === undefined || two === undefined || a >= b) return [];
    if (!isIntroducible(network.actors[one], network.actors[two]) || neighboursOf(network, one).includes(two))
      return [];
    const inCommon = findInCommon(network, one, two);
    const id = `synergy-INTRODUCTION-${a}-${b}`;
    return inCommon ? [[id, { ...inCommon, id, asOf, a, b }] as const] : [];
  });
  return new Map(found);
}
