/** Reads all territories, with Neo4j's number of each. */
import type { Database } from '../database/database.js';
import type { TerritoryRecord } from '../model/entity-records.js';
import type { Node } from './node-numbers.js';
import { mapYielding } from './yield.js';

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

/** @param database a transaction, in which node numbers are stable */
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
