/** A real Neo4j plans every statement of cypher/ that the program asks (EXPLAIN, without running it). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../src/database/database.js';
import type { Embedded } from '../src/database/embedded.js';
import { parametersOf, statement, statementNames } from '../src/database/statements.js';
import { startDatabase } from './start-database.js';
import { temporaryFolder } from './temporary-folder.js';

/**
 * The program answers these from memory. Only the tests that compare both ask them, and so find what Neo4j does not understand; to plan
 * them takes as long as to plan half of all others.
 */
const comparedOnly = [
  ...['overlaps', 'isolated-actors', 'synergies-between-initiatives', 'synergies-between-actors'],
  ...['experiments', 'network-actors'],
];
const asked = statementNames.filter((name) => !comparedOnly.includes(name));

// A new database, into which no other test has written.
let embedded: Embedded;
let database: Database;

beforeAll(async () => {
  embedded = await startDatabase(temporaryFolder());
  database = openDatabase(embedded.connection);
});

afterAll(async () => {
  await database?.close();
  await embedded?.stop();
});

/**
 * @param given parameters; all others are null, because a plan does not need their values
 * @returns names in it that Neo4j does not know
 */
async function explain(text: string, given: object = {}): Promise<string[]> {
  const names = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name as string));
  const { summary } = await database.driver.executeQuery(`EXPLAIN ${text}`, {
    ...Object.fromEntries([...names].map((name) => [name, null])),
    ...given,
  });
  return summary.notifications
    .filter(({ code }) => /\.Unknown(Label|RelationshipType|PropertyKey)Warning$/.test(code))
    .map(({ description }) => description);
}

describe('Neo4j understands', () => {
  test.each(asked)('%s', async (name) => {
    // As the program sends them.
    const given = statement(name).includes('$ask') ? parametersOf(name, { ask: {} }) : {};
    const unknown = await explain(statement(name), given);
    expect(unknown, 'add a migration like 015-names.cypher, or each first use is planned anew').toEqual([]);
  });

  test('all but those that only tests ask', () => {
    expect(asked).toHaveLength(statementNames.length - comparedOnly.length);
  });

  test('and rejects a name that does not exist', async () => {
    expect(await explain('MATCH (a:Actor) RETURN a.neverSeen')).toEqual([expect.stringContaining('neverSeen')]);
  });
});

test('Neo4j rejects a wrong statement', async () => {
  await expect(explain('MATCH (a:Actor)\nRETURN b')).rejects.toThrow(/Variable `b` not defined/);
});
