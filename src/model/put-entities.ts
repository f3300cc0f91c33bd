/** Writes records of any kind into a snapshot. */
import type { ActorRecord, FundingRecord, InitiativeRecord } from './entity-records.js';
import { putActor } from './put-actor.js';
import { putFunding } from './put-funding.js';
import { putInitiative } from './put-initiative.js';
import type { Snapshot } from './snapshot.js';

export interface Facts {
  readonly initiatives: readonly InitiativeRecord[];
  readonly actors: readonly ActorRecord[];
  readonly funding: readonly FundingRecord[];
}

/** Writes new and changed entities. An entity that is gone is written as archived. */
export function putFacts(snapshot: Snapshot, facts: Facts): void {
  for (const actor of facts.actors) putActor(snapshot, actor);
  for (const initiative of facts.initiatives) putInitiative(snapshot, initiative);
  for (const link of facts.funding) putFunding(snapshot, link);
}
