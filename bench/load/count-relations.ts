/** Counts all relations of a database. */
import type { Database } from '../../src/database/database.js';

export async function countRelations({ driver }: Database): Promise<number> {
  const { records } = await driver.executeQuery('MATCH ()-[relation]->() RETURN count(relation) AS count');
  return Number(records[0]?.get('count'));
}
