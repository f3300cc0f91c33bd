/** Has the database plan the most likely queries in advance: planning takes up to seconds, once after each start of the database. */
import type { Database } from './database.js';
import { parametersOf, statement } from './statements.js';

/** Queries that the engine does not answer, first those that a page shows at once. */
const askedFirst = [
  ...['search', 'actors', 'initiatives', 'themes', 'territories', 'funding-links'],
  ...['gaps', 'coverage', 'several-speeds', 'funding-cliff', 'funding-concentration', 'funder-dependence'],
  ...['calls'],
];

/** Plans one query after the other, so that answers can use the rest of the machine meanwhile. @returns the planned statements */
export async function planAhead({ driver }: Database, names: readonly string[] = askedFirst): Promise<string[]> {
  for (const name of names)
    await driver.executeQuery(`EXPLAIN ${statement(name)}`, parametersOf(name, { ask: {} }), { routing: 'READ' });
  return names.map(statement);
}
