/** Reads some entities from Neo4j again and updates the snapshot. */

import type { Database } from '../database/database.js';
import type { ActorRecord, FundingRecord, InitiativeRecord } from '../model/entity-records.js';
import { findNumber, type Ids } from '../model/ids.js';
import { putActor } from '../model/put-actor.js';
import { type Facts, putFacts } from '../model/put-entities.js';
import { putFunding } from '../model/put-funding.js';
import { putInitiative } from '../model/put-initiative.js';
import type { Snapshot } from '../model/snapshot.js';

/** Records of some entities, as read from Neo4j. */
export interface Entities {
  readonly facts: Facts;
  /** Ids that were not found in the graph. */
  readonly gone: readonly string[];
}

/**
 * Undefined when a theme or a territory is among the ids: every entity depends on those, so the whole graph must be read again.
 * @param database a transaction, when all records must be of one moment
 */
export async function readEntities(
  database: Pick<Database, 'read'>,
  snapshot: Snapshot,
  touched: readonly string[],
): Promise<Entities | undefined> {
  const { themes, territories, actors, initiatives, funding } = snapshot;
  const isIn = (id: string, ...parts: readonly { readonly table: Ids }[]) =>
    parts.some(({ table }) => findNumber(table, id) >= 0);
  if (touched.some((id) => isIn(id, themes, territories))) return undefined;
  const unmet = touched.filter((id) => !isIn(id, actors, initiatives, funding));
  // A known id keeps its label; a new id may have any label. Statements without ids are skipped.
  const readOf = async <T extends object>(name: string, ...parts: readonly { readonly table: Ids }[]): Promise<T[]> => {
    const ids = [...touched.filter((id) => isIn(id, ...parts)), ...unmet];
    return ids.length === 0 ? [] : database.read<T>(name, { ids });
  };
  const [ofActors, ofInitiatives, ofFunding, shape] = await Promise.all([
    readOf<ActorRecord>('engine/actors', actors),
    readOf<InitiativeRecord>('engine/initiatives', initiatives),
    readOf<FundingRecord>('engine/funding-links', funding),
    readOf<{ count: number }>('engine/shape'),
  ]);
  if (shape.some(({ count }) => count > 0)) return undefined;
  const found = new Set([...ofActors, ...ofInitiatives, ...ofFunding].map(({ id }) => id));
  return {
    facts: { actors: ofActors, initiatives: ofInitiatives, funding: ofFunding },
    gone: touched.filter((id) => !found.has(id)),
  };
}

/** Whether some of them have no number yet. */
export function hasNew({ actors, initiatives, funding }: Snapshot, { facts }: Entities): boolean {
  const hasOne = ({ table }: { readonly table: Ids }, records: readonly { readonly id: string }[]) =>
    records.some(({ id }) => findNumber(table, id) < 0);
  return hasOne(actors, facts.actors) || hasOne(initiatives, facts.initiatives) || hasOne(funding, facts.funding);
}

/** Writes all records synchronously: no answer sees half of them. */
export function putEntities(snapshot: Snapshot, { facts, gone }: Entities): void {
  for (const id of gone) forget(snapshot, id);
  putFacts(snapshot, facts);
}

/** Reads these entities again and writes them into the snapshot. False, with nothing written, when the whole graph must be read again. */
export async function refreshEntities(
  database: Pick<Database, 'read'>,
  snapshot: Snapshot,
  touched: readonly string[],
): Promise<boolean> {
  const entities = await readEntities(database, snapshot, touched);
  if (entities) putEntities(snapshot, entities);
  return entities !== undefined;
}

/** An entity that is no longer in the graph is treated as archived. */
function forget(snapshot: Snapshot, id: string): void {
  const none = { id, archived: true, kind: null, status: null };
  const nothing: readonly never[] = [];
  if (snapshot.actors.table.numbers.has(id)) {
    putActor(snapshot, {
      ...none,
      bodyType: null,
      siren: null,
      needs: nothing,
      offers: nothing,
      themes: nothing,
      actsIn: nothing,
      seatedIn: nothing,
      memberships: nothing,
      links: nothing,
    });
  }
  if (snapshot.initiatives.table.numbers.has(id)) {
    putInitiative(snapshot, {
      ...none,
      phase: null,
      start: null,
      end: null,
      hasResults: false,
      audiences: nothing,
      themes: nothing,
      territories: nothing,
      wholes: nothing,
      participants: nothing,
    });
  }
  if (snapshot.funding.table.numbers.has(id)) {
    putFunding(snapshot, {
      ...none,
      nature: null,
      amount: null,
      passThrough: false,
      decidedOn: null,
      end: null,
      funders: nothing,
      beneficiaries: nothing,
      initiatives: nothing,
    });
  }
}
