/** Loads the whole graph from Neo4j into a snapshot. */

import type { Database } from '../database/database.js';
import { createColumn, write } from '../model/column.js';
import type { DatedRelation, TerritoryRecord, ThemedResource, ThemeRecord } from '../model/entity-records.js';
import { findNumber } from '../model/ids.js';
import { putActor } from '../model/put-actor.js';
import { putFunding } from '../model/put-funding.js';
import { putInitiative } from '../model/put-initiative.js';
import { createSnapshot, type Snapshot } from '../model/snapshot.js';
import { buildTerritories } from '../model/territories.js';
import { refreshEntities } from './refresh-entities.js';
import { mapYielding, yieldIfDue } from './yield.js';

type Numbered<T> = T & { readonly number: Node };
type Text = string | null;
type Day = number | null;
type Link = readonly [from: Node, to: Node];
type Themed = readonly [from: Node, theme: Node, resource: Text];
type Dated = readonly [from: Node, ...relation: DatedRelation];
/** The relations of a row's entities, by their kind. */
type ByKind<T, R> = readonly (readonly [kind: T, relations: readonly R[]])[];

/** Row types of the statements that read every entity: its own properties, then its relations by kind. */
interface SomeActors {
  readonly actors: readonly (readonly [Node, id: string, kind: Text, bodyType: Text, siren: Text, boolean])[];
  readonly resources: ByKind<'NEEDS' | 'OFFERS', Themed>;
  readonly relations: ByKind<'WORKS_ON' | 'ACTS_IN' | 'SEATED_IN', Link>;
  readonly ties: ByKind<'MEMBER_OF' | 'LINKED_TO', Dated>;
}
interface SomeInitiatives {
  readonly initiatives: readonly [
    Node,
    id: string,
    kind: Text,
    phase: Text,
    status: Text,
    boolean,
    Day,
    Day,
    boolean,
    audiences: string[],
  ][];
  readonly relations: ByKind<'ABOUT' | 'COVERS', Link>;
  readonly wholes: readonly (readonly [from: Node, id: string])[];
  readonly participants: readonly (readonly [from: Node, actor: Node, role: Text, first?: Day, last?: Day])[];
}
interface SomeFunding {
  readonly links: readonly [Node, id: string, boolean, status: Text, nature: Text, number | null, boolean, Day, Day][];
  readonly relations: ByKind<'GRANTS' | 'BENEFITS' | 'FINANCES', Link>;
}

const ofKind = <T, R>(relations: ByKind<T, R>, wanted: T): readonly R[] =>
  relations.find(([kind]) => kind === wanted)?.[1] ?? [];

/**
 * Reads 25 entities a row, so that memory holds little beside the snapshot. A kind is read after the kinds that it refers to, so that most relations
 * arrive as two numbers, and the text of an id is sent and looked up once.
 */
export function loadSnapshot(database: Database): Promise<Snapshot> {
  return database.readTogether(load);
}

async function buildYielding(territories: Parameters<typeof buildTerritories>[0]) {
  const steps = buildTerritories(territories);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await yieldIfDue();
  }
}

async function load(database: Database): Promise<Snapshot> {
  const themes: Numbered<ThemeRecord>[] = [];
  const [territories] = await Promise.all([
    readTerritories(database),
    database.stream<Numbered<ThemeRecord>>('engine/themes', {}, (row) => themes.push(row)),
  ]);
  const snapshot = createSnapshot(themes, await buildYielding(territories));
  const nodes = createNodes();
  for (const { number, id } of themes) nodes.add(number, findNumber(snapshot.themes.table, id));
  for (const { number, id } of territories) nodes.add(number, findNumber(snapshot.territories.table, id));

  const other = ([, to]: Link) => nodes.find(to);
  const themed = ([, to, resource]: Themed): ThemedResource | undefined => {
    const theme = nodes.find(to);
    return theme === undefined || resource === null ? undefined : [resource, theme];
  };
  const dated = ([, ...relation]: Dated): DatedRelation => relation;
  const unsure: string[] = [];

  await database.stream<SomeActors>('engine/every-actor', {}, (some) => {
    const themesOf = gatherByNode(ofKind(some.relations, 'WORKS_ON'), other);
    const placesOf = gatherByNode(ofKind(some.relations, 'ACTS_IN'), other);
    const seatsOf = gatherByNode(ofKind(some.relations, 'SEATED_IN'), other);
    const membershipsOf = gatherByNode(ofKind(some.ties, 'MEMBER_OF'), dated);
    const linksOf = gatherByNode(ofKind(some.ties, 'LINKED_TO'), dated);
    const needsOf = gatherByNode(ofKind(some.resources, 'NEEDS'), themed);
    const offersOf = gatherByNode(ofKind(some.resources, 'OFFERS'), themed);
    for (const [node, id, kind, bodyType, siren, archived] of some.actors) {
      const number = putActor(snapshot, {
        id,
        kind,
        bodyType,
        siren,
        archived,
        needs: needsOf(node),
        offers: offersOf(node),
        themes: themesOf(node),
        actsIn: placesOf(node),
        seatedIn: seatsOf(node),
        memberships: membershipsOf(node),
        links: linksOf(node),
      });
      nodes.add(node, number);
    }
  });
  await database.stream<SomeInitiatives>('engine/every-initiative', {}, (some) => {
    const before = nodes.missed;
    const themesOf = gatherByNode(ofKind(some.relations, 'ABOUT'), other);
    const territoriesOf = gatherByNode(ofKind(some.relations, 'COVERS'), other);
    const wholesOf = gatherByNode(some.wholes, ([, id]) => id);
    const participantsOf = gatherByNode(some.participants, ([, actor, role, from = null, to = null]) => {
      const number = nodes.find(actor);
      return number === undefined ? undefined : ([number, role, from, to] as const);
    });
    for (const [node, id, kind, phase, status, archived, start, end, hasResults, audiences] of some.initiatives) {
      const number = putInitiative(snapshot, {
        id,
        kind,
        phase,
        status,
        archived,
        start,
        end,
        hasResults,
        audiences,
        themes: themesOf(node),
        territories: territoriesOf(node),
        wholes: wholesOf(node),
        participants: participantsOf(node),
      });
      nodes.add(node, number);
    }
    if (nodes.missed > before) unsure.push(...some.initiatives.map(([, id]) => id));
  });
  await database.stream<SomeFunding>('engine/every-funding-link', {}, (some) => {
    const before = nodes.missed;
    const fundersOf = gatherByNode(ofKind(some.relations, 'GRANTS'), other);
    const beneficiariesOf = gatherByNode(ofKind(some.relations, 'BENEFITS'), other);
    const initiativesOf = gatherByNode(ofKind(some.relations, 'FINANCES'), other);
    for (const [node, id, archived, status, nature, amount, passThrough, decidedOn, end] of some.links) {
      putFunding(snapshot, {
        id,
        archived,
        status,
        nature,
        amount,
        passThrough,
        decidedOn,
        end,
        funders: fundersOf(node),
        beneficiaries: beneficiariesOf(node),
        initiatives: initiativesOf(node),
      });
    }
    if (nodes.missed > before) unsure.push(...some.links.map(([, id]) => id));
  });
  // Relations may refer to an entity that was written after its kind was read. Such an entity is registered by its id.
  await refreshEntities(database, snapshot, unsure);
  return snapshot;
}

/** A row of cypher/engine/territories.cypher. */
interface SomeTerritories {
  readonly territories: readonly (readonly [
    Node,
    id: string,
    level: string,
    siren: string | null,
    archived: boolean,
    population: number | null,
  ])[];
}

/** A row of cypher/engine/territory-relations.cypher. */
interface SomeRelations {
  readonly kind: 'WITHIN' | 'NEIGHBOUR_OF';
  readonly pairs: readonly (readonly [from: Node, to: Node])[];
}

interface Territory extends TerritoryRecord {
  readonly number: Node;
  readonly within: string[];
  readonly neighbours: string[];
}

/**
 * Reads all territories, with Neo4j's number of each.
 * @param database a transaction, in which node numbers are stable
 */
export async function readTerritories(database: Pick<Database, 'stream'>): Promise<Territory[]> {
  const byNode = new Map<Node, Territory>();
  const relations: SomeRelations[] = [];
  // Both are asked at once: the database answers the second while the first is received.
  await Promise.all([
    database.stream<SomeTerritories>('engine/territories', {}, ({ territories }) => {
      for (const [number, id, level, siren, archived, population] of territories)
        byNode.set(number, { number, id, level, siren, archived, population, within: [], neighbours: [] });
    }),
    database.stream<SomeRelations>('engine/territory-relations', {}, (some) => relations.push(some)),
  ]);
  await mapYielding(relations, ({ kind, pairs }) => {
    for (const [from, to] of pairs) {
      const [territory, other] = [byNode.get(from), byNode.get(to)];
      // One that was created in between is not in the list: its Change makes the whole graph be read again.
      if (territory === undefined || other === undefined) continue;
      (kind === 'WITHIN' ? territory.within : territory.neighbours).push(other.id);
    }
  });
  return [...byNode.values()];
}

/** Neo4j's number of a node: stable only while the node exists. */
type Node = number;

/** One row of the statements that read every entity holds this many nodes: those with the same `number / 25`, rounded down. */
const NODES_PER_ROW = 25;

interface Nodes {
  add(node: Node, number: number): void;
  /** The number in the snapshot. Undefined, and counted in `missed`, when the node was created after its kind was read. */
  find(node: Node): number | undefined;
  readonly missed: number;
}

/** Maps Neo4j's node numbers to the numbers of the snapshot, while a graph is loaded. */
function createNodes(): Nodes {
  // Stored plus one: 0 means absent.
  const numbers = createColumn(Int32Array);
  let missed = 0;
  return {
    add: (node, number) => write(numbers, node, number + 1),
    find(node) {
      const found = numbers.values[node] ?? 0;
      if (found > 0) return found - 1;
      missed += 1;
      return undefined;
    },
    get missed() {
      return missed;
    },
  };
}

/** Groups the values of rows by node, for the nodes of one row. */
function gatherByNode<R extends readonly [Node, ...unknown[]], T>(
  rows: readonly R[],
  toValue: (row: R) => T | undefined,
): (node: Node) => readonly T[] {
  const lists: T[][] = [];
  const nothing: readonly T[] = [];
  for (const row of rows) {
    const value = toValue(row);
    if (value === undefined) continue;
    const at = row[0] % NODES_PER_ROW;
    const list = lists[at];
    if (list === undefined) lists[at] = [value];
    else list.push(value);
  }
  return (node) => lists[node % NODES_PER_ROW] ?? nothing;
}
