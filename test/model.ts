/** `modelOf(database)`: every living entity and relation, without revisions, to compare two graphs. */
import type { Database } from '../src/database/database.js';

const nodes = `
  MATCH (n) WHERE n.archivedOn IS NULL AND NOT n:Change AND NOT n:Journal AND NOT n:Migration AND NOT n:Import
  RETURN head([label IN labels(n) WHERE label <> 'Entity']) + ' ' + n.id AS id, n {.*, revision: null} AS properties ORDER BY id`;
const relations = `
  MATCH (a)-[r]->(b) WHERE a.archivedOn IS NULL AND b.archivedOn IS NULL
  RETURN a.id + ' ' + type(r) + ' ' + b.id AS id, properties(r) AS properties`;

export async function modelOf({ driver }: Database): Promise<string[]> {
  const lines: string[] = [];
  for (const statement of [nodes, relations]) {
    const { records } = await driver.executeQuery(statement);
    for (const record of records) {
      const known = Object.entries(record.get('properties') as object).filter(([, value]) => value !== null);
      const said = known.map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]);
      lines.push(`${record.get('id')} ${JSON.stringify(said.sort())}`);
    }
  }
  return lines.sort();
}
