/** Has the database plan what strangers ask first, before they do: a plan takes up to seconds, once for each start of the database. */
import type { Database } from './database.js';
import { parametersOf, statement } from './statements.js';

/** What the engine does not answer. What a page shows at once comes first. */
const askedFirst = [
  ...['search', 'actors', 'initiatives', 'themes', 'territories', 'funding-links'],
  ...['gaps', 'coverage', 'several-speeds', 'funding-cliff', 'funding-concentration', 'funder-dependence'],
  ...['calls', 'ei-index'],
];

/** One after the other, so that whatever else is asked meanwhile has the rest of the machine. @returns the statements */
export async function planAhead({ driver }: Database, names: readonly string[] = askedFirst): Promise<string[]> {
  for (const name of names)
    await driver.executeQuery(`EXPLAIN ${statement(name)}`, parametersOf(name, { ask: {} }), { routing: 'READ' });
  return names.map(statement);
}
