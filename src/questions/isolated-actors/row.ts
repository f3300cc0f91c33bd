import type { Ordered } from '../../answers/connection.js';
import type { Keys } from '../../answers/row-place.js';
import type { Isolation } from './describe.js';
import { isolationKinds } from './kind.js';

/** An isolated actor, by the engine or a row of cypher/isolated-actors.cypher. */
export interface IsolatedActorRow extends Isolation {
  readonly id: string;
  readonly asOf: string;
}

/** What isolated actors are ordered by. */
export function keysOfIsolation({ kind, peers, actor }: IsolatedActorRow): Keys {
  return [isolationKinds.indexOf(kind), -peers, actor];
}

export interface IsolatedActorsRow {
  readonly rows: Ordered<IsolatedActorRow>;
  readonly undocumentedCount: number;
}
