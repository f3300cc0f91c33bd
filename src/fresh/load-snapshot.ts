/** Reads the graph out of Neo4j into a snapshot of the engine. */
import type { Database } from '../database/database.js';
import { putActor } from '../engine/actors.js';
import type { ActorFacts, FundingFacts, InitiativeFacts, TerritoryFacts, ThemeFacts } from '../engine/facts.js';
import { putFunding } from '../engine/funding.js';
import { putInitiative } from '../engine/initiatives.js';
import { createSnapshot, putFacts, type Snapshot } from '../engine/snapshot.js';

/** The whole graph, row by row, so that what is held at once is the snapshot alone. */
export async function loadSnapshot(database: Database): Promise<Snapshot> {
  const themes: ThemeFacts[] = [];
  const territories: TerritoryFacts[] = [];
  await Promise.all([
    database.stream<ThemeFacts>('engine/themes', {}, (row) => themes.push(row)),
    database.stream<TerritoryFacts>('engine/territories', {}, (row) => territories.push(row)),
  ]);
  const snapshot = createSnapshot(themes, territories);
  // Side by side: one is read while another is decoded.
  await Promise.all([
    database.stream<InitiativeFacts>('engine/initiatives', { ids: null }, (row) => putInitiative(snapshot, row)),
    database.stream<ActorFacts>('engine/actors', { ids: null }, (row) => putActor(snapshot, row)),
    database.stream<FundingFacts>('engine/funding-links', { ids: null }, (row) => putFunding(snapshot, row)),
  ]);
  return snapshot;
}

/** Reads these entities anew, then writes them all at once: no answer sees half of a change. */
export async function refreshEntities(database: Database, snapshot: Snapshot, ids: readonly string[]): Promise<void> {
  const actors = await database.read<ActorFacts>('engine/actors', { ids });
  const initiatives = await database.read<InitiativeFacts>('engine/initiatives', { ids });
  const funding = await database.read<FundingFacts>('engine/funding-links', { ids });
  const found = new Set([...actors, ...initiatives, ...funding].map(({ id }) => id));
  for (const id of ids) if (!found.has(id)) forget(snapshot, id);
  putFacts(snapshot, { actors, initiatives, funding });
}

/** An entity that is not in the graph any more is as one that is archived. */
function forget(snapshot: Snapshot, id: string): void {
  const none = { id, archived: true, kind: null, status: null };
  const nothing: readonly never[] = [];
  if (snapshot.actors.table.numbers.has(id)) {
    putActor(snapshot, {
      ...none,
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
      funders: nothing,
      beneficiaries: nothing,
      initiatives: nothing,
    });
  }
}
