/** Reads all territories, with Neo4j's number of each. */
import type { Database } from '../database/database.js';
import type { TerritoryRecord } from '../model/entity-records.js';
import type { Node } from './node-numbers.js';

/** A row of cypher/engine/territories.cypher. */
interface SomeTerritories {
  readonly territories: readonly (readonly [
    Node,
    id: string,
    level: string,
    siren: string | null,
    archived: boolean,
    population: number | null,
    within: string[],
    neighbours: string[],
  ])[];
}

export async function readTerritories(
  database: Pick<Database, 'stream'>,
): Promise<(TerritoryRecord & { readonly number: Node })[]> {
  const all: (TerritoryRecord & { readonly number: Node })[] = [];
  await database.stream<SomeTerritories>('engine/territories', {}, ({ territories }) => {
    for (const [number, id, level, siren, archived, population, within, neighbours] of territories)
      all.push({ number, id, level, siren, archived, population, within, neighbours });
  });
  return all;
}
