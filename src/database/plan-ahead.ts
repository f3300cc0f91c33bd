/** Has the database plan what strangers ask first, before they do: a plan takes up to seconds, once for each start of the database. */
import type { Database } from './database.js';
import { statement } from './statements.js';

/** What the engine does not answer. What a page shows at once comes first. */
const names = [
  ...['search', 'actors', 'initiatives', 'themes', 'territories', 'funding-links'],
  ...['gaps', 'coverage', 'several-speeds', 'funding-cliff', 'funding-concentration', 'funder-dependence'],
  ...['calls', 'ei-index'],
];

/** What a start asks before it answers. */
const reading = [
  ...['engine/standing', 'write/take-turn', 'engine/changes', 'holdings'],
  ...[
    'engine/themes',
    'engine/territories',
    'engine/every-actor',
    'engine/every-initiative',
    'engine/every-funding-link',
  ],
];

/** All at once, for the start asks them one after the other: a database that has just started plans some for half a second each. @returns their names */
export async function planReading({ driver }: Database): Promise<readonly string[]> {
  const plan = (name: string) =>
    driver.executeQuery(`EXPLAIN ${statement(name)}`, name === 'engine/changes' ? { sequence: 0 } : {});
  await Promise.all(reading.map(plan));
  return reading;
}

/** One after the other, so that the answers meanwhile have the rest of the machine. @returns the statements */
export async function planAhead({ driver }: Database): Promise<string[]> {
  const texts = names.map(statement);
  for (const text of texts) await driver.executeQuery(`EXPLAIN ${text}`, { ask: {} }, { routing: 'READ' });
  return texts;
}
