/** Every statement of cypher/ is understood by a real Neo4j: EXPLAIN plans it without running it. */
import { describe, expect, test } from 'vitest';
import { planAhead } from '../src/database/plan-ahead.js';
import { statement, statementNames } from '../src/database/statements.js';
import { testDatabase } from './database.js';

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
