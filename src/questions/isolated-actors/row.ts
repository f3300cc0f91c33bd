import type { Ranked } from '../../answers/connection.js';
import { type Digest, digestOfEvidence, known, sortedIds } from '../../answers/evidence.js';
import type { Keys } from '../../answers/row-place.js';
import type { Isolation } from './describe.js';
import { isolationKinds } from './kind.js';

/** An isolated actor, by the engine or a row of cypher/isolated-actors.cypher. */
export interface IsolatedActorRow extends Isolation {
  readonly id: string;
  readonly asOf: string;
  /** In a list that leaves them out, the rows that this one tells too. */
  readonly repeats?: () => readonly IsolatedActorRow[];
}

/** The sort keys of isolated actors. */
export function keysOfIsolation({ kind, peers, actor }: IsolatedActorRow): Keys {
  return [isolationKinds.indexOf(kind), -peers, actor];
}

export interface IsolatedActorsRow {
  readonly rows: Ranked<IsolatedActorRow>;
  readonly undocumentedCount: number;
}

/**
 * The evidence that a decision rests on: how the actor is isolated, its last or only tie, with whom, its seats and its
 * funders; not its peers.
 */
export const digestIsolation: Digest<IsolatedActorRow> = (row) =>
  digestOfEvidence([
    row.kind,
    [row.since, row.last, row.threadMedium, row.thread, row.threadEnds].map(known),
    [row.component, row.seats, row.funders].map(sortedIds),
  ]);
