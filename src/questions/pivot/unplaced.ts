/** The granted money of which no place is known: it is in no figure of a territory, so the tables of one tell it beside. */
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';

/** A row of cypher/unplaced-money.cypher. */
interface Unplaced {
  readonly grants: number;
  readonly actors: number;
  readonly cents: number;
}

/** Null where every grant has a place. */
export async function readUnplaced(context: Context, nature: readonly string[], asOf: string) {
  const [found] = await readCached<Unplaced>(context, 'unplaced-money', { nature, asOf, limit: 1 });
  return found === undefined || found.grants === 0
    ? null
    : { grantCount: found.grants, actorCount: found.actors, amount: found.cents };
}
