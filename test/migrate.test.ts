/** Migrations: once, in order, never edited, and safe when two programs start together. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../src/database/migrate.js';
import { type Migration, readMigrations } from '../src/database/migration-files.js';
import { Misconfigured } from '../src/errors.js';
import { testDatabase, wipe } from './database.js';
import { full } from './runs.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const ours = readMigrations();
const told: string[] = [];
const report = (text: string) => void told.push(text);
let folder: string;

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const withMore = (): Migration[] => [
  ...ours,
  ...readMigrations(folder).map((one) => ({ ...one, id: `test-${one.id}` })),
];
const count = async (query: string): Promise<unknown> =>
  (await database.driver.executeQuery(query)).records[0]?.get('count');

/** What all migrations make of a database without constraints, indexes and nodes, in which `before` was written. */
async function migratedFrom(before: readonly string[]) {
  const { driver } = database;
  const all = async (query: string) => (await driver.executeQuery(query)).records.map((record) => record.toObject());
  for (const { name } of await all('SHOW CONSTRAINTS')) await driver.executeQuery(`DROP CONSTRAINT ${name}`);
  for (const { name } of await all("SHOW INDEXES WHERE type <> 'LOOKUP'"))
    await driver.executeQuery(`DROP INDEX ${name}`);
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  for (const query of before) await driver.executeQuery(query);
  await migrate(database, report);
  return {
    schema: [
      ...(await all('SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties ORDER BY name')),
      ...(await all('SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, options ORDER BY name')),
    ],
    nodes: await all(
      'MATCH (n) WHERE NOT n:Stranger RETURN labels(n) AS labels, n {.*, appliedAt: null, heldAt: null} AS properties ORDER BY n.id',
    ),
    relations: await all('MATCH ()-[r]->() RETURN type(r) AS type'),
  };
}

beforeEach(async () => {
  folder = temporaryFolder();
  told.length = 0;
  await wipe(database);
});

afterEach(async () => {
  await database.driver.executeQuery("MATCH (m:Migration) WHERE m.id STARTS WITH 'test-' DELETE m");
});

describe('the constraints and indexes of the database', () => {
  test('make ids unique', async () => {
    await database.driver.executeQuery("CREATE (:Actor {id: 'actor-1'})");
    await expect(database.driver.executeQuery("CREATE (:Actor {id: 'actor-1'})")).rejects.toMatchObject({
      code: 'Neo.ClientError.Schema.ConstraintValidationFailed',
    });
  });

  test('include one journal, at its beginning', async () => {
    expect(await count('MATCH (j:Journal {sequence: 0}) RETURN count(j) AS count')).toBe(1);
  });

  test('are online, and every label has its unique id', async () => {
    expect(await count("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*) AS count")).toBe(0);
    const { records } = await database.driver.executeQuery(
      "SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE properties = ['id'] AND type = 'UNIQUENESS' RETURN labelsOrTypes[0] AS label",
    );
    const labels = ['Territory', 'Theme', 'Actor', 'Initiative', 'FundingLink', 'Source', 'Change', 'Decision'];
    expect(records.map((record) => record.get('label'))).toEqual(
      expect.arrayContaining([...labels, 'Journal', 'Migration']),
    );
  });

  test('find names without regard to case and accents', async () => {
    await database.driver.executeQuery(
      "CREATE (:Actor {id: 'actor-1', name: 'Médiathèque de Château-Thierry', aliases: ['BIBLIOTHÈQUE']}), (:Initiative {id: 'initiative-1', title: 'Un vélo'})",
    );
    const found = async (text: string) => {
      const query = "CALL db.index.fulltext.queryNodes('names', $text) YIELD node RETURN node.id AS id";
      return (await database.driver.executeQuery(query, { text })).records.map((record) => record.get('id'));
    };
    expect(await found('mediatheque')).toEqual(['actor-1']);
    expect(await found('bibliotheque')).toEqual(['actor-1']);
    expect(await found('VÉLO')).toEqual(['initiative-1']);
    expect(await found('piscine')).toEqual([]);
  });
});

describe('migrations', () => {
  test('apply once', async () => {
    expect(await migrate(database, report)).toEqual([]);
    expect(told).toEqual([]);
  });

  full('make the same of a new database and of one that holds something', async () => {
    const fresh = await migratedFrom([]);
    expect(fresh.schema.length).toBeGreaterThan(30);
    expect(await migratedFrom(["CREATE (:Stranger {id: 'here before'})"])).toEqual(fresh);
  });

  test('run statement by statement, and a semicolon inside a line does not end a statement', async () => {
    write('001-two.cypher', "// What?\nCREATE (:Actor {id: 'a;b'});\n// Then?\nCREATE (:Actor {id: 'c'})\n");
    expect(await migrate(database, report, withMore())).toEqual(['test-001-two']);
    expect(told).toEqual(['database: applying migration test-001-two']);
    expect(await count('MATCH (a:Actor) RETURN count(a) AS count')).toBe(2);
  });

  test('apply once when two programs start together', async () => {
    write('001-one.cypher', '// Who was here?\nCREATE (:Actor {id: randomUUID()});\n');
    const both = await Promise.all([migrate(database, report, withMore()), migrate(database, report, withMore())]);
    expect(both.flat()).toEqual(['test-001-one']);
    expect(await count('MATCH (a:Actor) RETURN count(a) AS count')).toBe(1);
  });

  test('that fail are not recorded, and apply when they are corrected', async () => {
    write('001-one.cypher', '// Broken\nCREATE (;\n');
    await expect(migrate(database, report, withMore())).rejects.toThrow();
    write('001-one.cypher', "// Whole\nCREATE (:Actor {id: 'a'});\n");
    expect(await migrate(database, report, withMore())).toEqual(['test-001-one']);
  });

  test('edited after they were applied are refused', async () => {
    write('001-one.cypher', "// Before\nCREATE (:Actor {id: 'a'});\n");
    await migrate(database, report, withMore());
    write('001-one.cypher', "// After\nCREATE (:Actor {id: 'b'});\n");
    const again = migrate(database, report, withMore());
    await expect(again).rejects.toThrow(Misconfigured);
    await expect(again).rejects.toThrow(/test-001-one.cypher was edited after it was applied/);
    expect(await count("MATCH (a:Actor {id: 'b'}) RETURN count(a) AS count")).toBe(0);
  });

  test('of a newer program are refused', async () => {
    write('001-one.cypher', "// Newer\nCREATE (:Actor {id: 'a'});\n");
    await migrate(database, report, withMore());
    await expect(migrate(database, report)).rejects.toThrow(/has test-001-one, which this program does not know/);
  });

  test.each(['002-gap.cypher', '1-short.cypher', '001_Case.cypher'])('%s is misnamed', (name) => {
    write(name, '// What?\nRETURN 1;\n');
    expect(() => readMigrations(folder)).toThrow(`migrations: ${name} should be called 001-NAME.cypher; rename it`);
  });
});
