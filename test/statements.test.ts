/** Every statement of cypher/ is understood by a real Neo4j: EXPLAIN plans it without running it. */
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../src/database/database.js';
import { planAhead, planReading } from '../src/database/plan-ahead.js';
import { statement, statementNames } from '../src/database/statements.js';
import { followJournal } from '../src/fresh/follow.js';
import { testConnection, testDatabase } from './database.js';

const database = testDatabase();

/** Null stands for every parameter: a plan does not need their values. */
async function explain(text: string): Promise<void> {
  const names = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name as string));
  await database.driver.executeQuery(`EXPLAIN\n${text}`, Object.fromEntries([...names].map((name) => [name, null])));
}

describe('Neo4j understands', () => {
  test.each(statementNames)('%s', (name) => explain(statement(name)));
});

test('and would refuse a statement that is wrong', async () => {
  await expect(explain('MATCH (a:Actor)\nRETURN b')).rejects.toThrow(/Variable `b` not defined/);
});

test('what strangers ask first is planned before they do', async () => {
  const texts = await planAhead(database);
  expect(texts).toContain(statement('actors'));
  for (const text of texts) expect(text).toMatch(/\$ask\./);
});

test('all that the first reading of the graph asks is planned side by side', async () => {
  const planned = await planReading(database);
  const asked = new Set<string>();
  const observed = openDatabase(testConnection(), (name) => asked.add(name));
  try {
    (await followJournal(observed, () => undefined)).close();
  } finally {
    await observed.close();
  }
  expect([...asked].sort()).toEqual(['engine/changes', 'engine/standing', 'write/take-turn']);
  expect(planned).toEqual(expect.arrayContaining([...asked]));
  expect(planned).toEqual(expect.arrayContaining(statementNames.filter((name) => name.startsWith('engine/every-'))));
});
