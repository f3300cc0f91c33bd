/**
 * A territory of 800 communes, 20 EPCI, 5 arrondissements and 60 sub-themes, with any number of initiatives: written
 * into Neo4j, or into a snapshot.
 */

import neo4j from 'neo4j-driver';
import type { Database } from '../src/database/database.js';
import { dayOf } from '../src/model/days.js';
import type { InitiativeRecord, TerritoryRecord, ThemeRecord } from '../src/model/entity-records.js';
import { putActor } from '../src/model/put-actor.js';
import { putInitiative } from '../src/model/put-initiative.js';
import { seeded } from '../src/model/random.js';
import { createSnapshot, type Snapshot } from '../src/model/snapshot.js';
import { createTerritories } from '../src/model/territories.js';

/** 10000 → `territory-1e4`. */
export const graphOf = (initiatives: number): string => `territory-${initiatives.toExponential().replace('+', '')}`;

interface Drawn {
  readonly id: string;
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly themes: string[];
  readonly covers: string[];
  readonly actors: string[];
}

const numbers = (count: number) => Array.from({ length: count }, (_, k) => k + 1);

const territories: TerritoryRecord[] = [
  ['DEP-00', 'DEPARTMENT', null, []] as const,
  ...numbers(20).map((k) => [`EPCI-${k}`, 'EPCI', null, ['DEP-00']] as const),
  ...numbers(5).map((k) => [`ARR-${k}`, 'ARRONDISSEMENT', null, ['DEP-00']] as const),
  ...numbers(800).map(
    (k) => [`COM-${k}`, 'COMMUNE', 100 + 7 * k, [`EPCI-${(k % 20) + 1}`, `ARR-${(k % 5) + 1}`]] as const,
  ),
].map(([id, level, population, within]) => ({
  id,
  level,
  siren: null,
  population,
  within,
  archived: false,
  neighbours: [],
}));

const themes: ThemeRecord[] = numbers(5).flatMap((r) => [
  { id: `r${r}`, archived: false, related: [], broader: [] },
  ...numbers(12).map((k) => ({ id: `r${r}-${k}`, archived: false, related: [], broader: [`r${r}`] })),
]);

/** Deterministic: the same count gives the same graph. */
function* draw(count: number): Generator<Drawn> {
  const random = seeded(count);
  const upTo = (most: number) => 1 + Math.floor(random() * most);
  const some = (most: number, make: () => string) => [...new Set(Array.from({ length: upTo(most) }, make))];
  const covers = () => {
    const kind = random();
    if (kind < 0.1) return ['DEP-00'];
    if (kind < 0.7) return some(2, () => `EPCI-${upTo(20)}`);
    return [`COM-${upTo(800)}`];
  };
  for (let k = 0; k < count; k += 1) {
    const year = 2023 + upTo(3);
    yield {
      id: `initiative-${k}`,
      kind: ['PROJECT', 'SERVICE', 'PROGRAMME', 'EXPERIMENT'][upTo(4) - 1] as string,
      start: random() < 0.1 ? null : `${year}-01-01`,
      end: random() < 0.2 ? null : `${year + upTo(2)}-12-31`,
      themes: some(3, () => `r${upTo(5)}-${upTo(12)}`),
      covers: covers(),
      actors: some(3, () => `actor-${upTo(Math.floor(count / 2))}`),
    };
  }
}

const ground = [
  `UNWIND $territories AS t CREATE (x:Territory:Entity {id: t.id, name: t.id, level: t.level, population: t.population})`,
  `UNWIND $territories AS t MATCH (x:Territory {id: t.id}) UNWIND t.within AS id MATCH (larger:Territory {id: id}) CREATE (x)-[:WITHIN]->(larger)`,
  `UNWIND $themes AS t CREATE (x:Theme:Entity {id: t.id, labelFr: t.id, labelEn: t.id})`,
  `UNWIND $themes AS t MATCH (x:Theme {id: t.id}) UNWIND t.broader AS id MATCH (broader:Theme {id: id}) CREATE (x)-[:BROADER]->(broader)`,
];

const actors = `UNWIND range($first, $last) AS k CREATE (:Actor:Entity {id: 'actor-' + k, name: 'Acteur ' + k, kind: 'ASSOCIATION'})`;

const initiatives = `
  UNWIND $rows AS row
  CREATE (i:Initiative:Entity {id: row.id, title: row.id, kind: row.kind, startDate: date(row.start), endDate: date(row.end)})
  WITH i, row
  CALL (i, row) { UNWIND row.themes AS id MATCH (t:Theme {id: id}) CREATE (i)-[:ABOUT]->(t) }
  CALL (i, row) { UNWIND row.covers AS id MATCH (t:Territory {id: id}) CREATE (i)-[:COVERS]->(t) }
  CALL (i, row) { UNWIND row.actors AS id MATCH (a:Actor {id: id}) CREATE (a)-[:PARTICIPATES_IN {role: CASE WHEN id = row.actors[0] THEN 'LEAD' ELSE 'PARTNER' END}]->(i) }`;

export async function writeTerritoryGraph(database: Database, count: number): Promise<void> {
  await database.driver.executeQuery('MATCH (n) WHERE NOT n:Migration AND NOT n:Journal DETACH DELETE n');
  for (const statement of ground) await database.driver.executeQuery(statement, { territories, themes });
  // Written in several transactions.
  for (let first = 1; first <= count / 2; first += 10_000) {
    const last = Math.min(first + 9_999, Math.floor(count / 2));
    await database.driver.executeQuery(actors, { first: neo4j.int(first), last: neo4j.int(last) });
  }
  let rows: Drawn[] = [];
  for (const drawn of draw(count)) {
    rows.push(drawn);
    if (rows.length < 1000) continue;
    await database.driver.executeQuery(initiatives, { rows });
    rows = [];
  }
  if (rows.length > 0) await database.driver.executeQuery(initiatives, { rows });
}

/**
 * The same graph directly in the engine: for a million initiatives, writing it into Neo4j would take longer than all
 * measurements.
 */
export function fillTerritorySnapshot(count: number): Snapshot {
  const snapshot = createSnapshot(themes, createTerritories(territories));
  const nothing: readonly never[] = [];
  for (const k of numbers(Math.floor(count / 2))) {
    putActor(snapshot, {
      id: `actor-${k}`,
      kind: 'ASSOCIATION',
      bodyType: null,
      siren: null,
      archived: false,
      needs: nothing,
      offers: nothing,
      themes: nothing,
      actsIn: nothing,
      seatedIn: nothing,
      memberships: nothing,
      links: nothing,
    });
  }
  for (const facts of drawFacts(count)) putInitiative(snapshot, facts);
  return snapshot;
}

export function* drawFacts(count: number): Generator<InitiativeRecord> {
  for (const { id, kind, start, end, themes: about, covers, actors } of draw(count)) {
    yield {
      id,
      kind,
      phase: null,
      status: null,
      archived: false,
      start: start === null ? null : dayOf(start),
      end: end === null ? null : dayOf(end),
      hasResults: false,
      audiences: [],
      themes: about,
      territories: covers,
      wholes: [],
      participants: actors.map((actor, place) => [actor, place === 0 ? 'LEAD' : 'PARTNER', null, null]),
    };
  }
}
