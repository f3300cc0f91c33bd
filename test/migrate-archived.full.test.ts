/** A database of an earlier release, in which archived entities had the same label as living ones, has the same answers after its migration. */
import { afterAll, expect, it } from 'vitest';
import { hashGraph } from '../src/backup/read-graph.js';
import { openDatabase } from '../src/database/database.js';
import { migrate } from '../src/database/migrate.js';
import { asker } from './ask.js';
import { testConnection, testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const exact = openDatabase(testConnection(), undefined, true);
afterAll(() => exact.close());
const { ask } = asker(database, { day: '2026-03-01' });

const MIGRATION = '005-archived-apart';

/** The graph as an earlier release left it, without a trace of the migration. */
const EARLIER = [
  "MATCH (n:Entity) WITH n, head([l IN labels(n) WHERE l STARTS WITH 'Archived']) AS label WHERE label IS NOT NULL SET n:$(substring(label, 8)) REMOVE n:$(label)",
  'MATCH (n:Entity) REMOVE n:Entity',
  'DROP CONSTRAINT entity_id',
  ...['siren', 'siret', 'rna', 'name'].map((key) => `DROP INDEX archived_actor_${key}`),
  `MATCH (m:Migration {id: '${MIGRATION}'}) DELETE m`,
];

const labels = async () => {
  const { records } = await database.driver.executeQuery(
    "MATCH (n) WHERE n.id IN ['A', 'G', 'i1', 'i2', 'dead', 'funding-1', 'decision-x', 'DEP'] RETURN n.id AS id, apoc.coll.sort(labels(n)) AS labels, n.archivedOn IS NOT NULL AS isArchived ORDER BY id",
  );
  return records.map((record) => record.toObject());
};

const answers = () =>
  ask(`{
    actors { totalCount nodes { id initiatives { title } memberOf { name } } }
    initiatives { totalCount nodes { id themes { id } participants { name } fundingLinks { amount } } }
    themes { totalCount }
    overlaps { totalCount nodes { id score coordination } }
    fundingLinks { totalCount nodes { id amount } }
    isolatedActors { totalCount nodes { actor { id } kind } }
    node(id: "G") { __typename id }
    actor(id: "A") { name }
  }`);

it('an archived entity is migrated once, with the same hash and the same answers', async () => {
  await given(
    database,
    {
      actors: { A: { memberOf: ['G'] }, G: { kind: 'NETWORK', archived: true } },
      initiatives: {
        i1: { themes: ['demarches'], actors: { A: 'LEAD', G: 'PARTNER' } },
        i2: { themes: ['demarches'], actors: { A: 'LEAD' } },
        i3: { themes: ['demarches'], actors: { A: 'LEAD', G: 'LEAD' }, archived: true },
      },
      funding: [
        { funder: 'A', beneficiary: 'G', initiative: 'i1', amount: 100 },
        { funder: 'G', beneficiary: 'A', initiative: 'i3', amount: 200 },
      ],
    },
    [
      "MATCH (t:Theme {id: 'med'}) CREATE (:Theme {id: 'dead', archivedOn: datetime()})-[:BROADER]->(t)",
      "CREATE (:Decision {id: 'decision-x', suggestion: 'x', status: 'DONE', archivedOn: datetime()})",
    ],
  );
  const before = { hash: await hashGraph(exact), labels: await labels(), answers: await answers() };
  expect(before.labels).toContainEqual({ id: 'G', labels: ['ArchivedActor', 'Entity'], isArchived: true });
  expect(before.labels).toContainEqual({ id: 'i1', labels: ['Entity', 'Initiative'], isArchived: false });
  for (const statement of EARLIER) await database.driver.executeQuery(statement);
  // Its hash is the one in a backup of that release.
  expect(await hashGraph(exact)).toBe(before.hash);
  expect((await answers()).actors.totalCount).toBe(before.answers.actors.totalCount + 1);
  expect(await migrate(database, () => undefined)).toEqual([MIGRATION]);
  expect({ hash: await hashGraph(exact), labels: await labels(), answers: await answers() }).toEqual(before);
  expect(await migrate(database, () => undefined)).toEqual([]);
});

it('a second entity with the id of an archived one is refused', async () => {
  await given(database, { actors: { G: { archived: true } } });
  await expect(
    database.write('write/create-entities', { rows: [{ id: 'G', label: 'Actor', properties: {} }] }),
  ).rejects.toMatchObject({ code: 'Neo.ClientError.Schema.ConstraintValidationFailed' });
});
