/** node(id): any living entity by its id. */
import { execute, parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { anonymous, type Caller, local } from '../src/answers/access.js';
import { createContext } from '../src/answers/context.js';
import { publicSchema } from '../src/api/public.js';
import { openFresh } from '../src/fresh/fresh.js';
import { asker } from './ask.js';
import { countStatements } from './count-statements.js';
import { testDatabase, viewOf, wipe } from './database.js';

const database = testDatabase();
const { ask } = asker(database);

beforeAll(async () => {
  await wipe(database);
  await database.driver.executeQuery(`
    CREATE (:Territory:Entity {id: 'COM-1', name: 'Laon', level: 'COMMUNE'})
    CREATE (:Theme:Entity {id: 'fibre', labelFr: 'Fibre', labelEn: 'Fibre'})
    CREATE (:Actor:Entity {id: 'actor-1', name: 'Hub'})
    CREATE (:ArchivedActor:Entity {id: 'actor-2', name: 'Gone', archivedOn: datetime()})
    CREATE (:Initiative:Entity {id: 'initiative-1', title: 'Bus', kind: 'PROJECT'})
    CREATE (:FundingLink:Entity {id: 'funding-1', status: 'GRANTED', amount: 3000000})
    CREATE (:Source {id: 'source-1', publisher: 'Insee'})
    CREATE (:Change {id: 'change-1', sequence: 1, at: datetime(), by: 'local', what: 'x'})`);
  // A client would wait for a change that is not in the journal.
  await database.driver.executeQuery("MATCH (j:Journal {id: 'journal'}) SET j.sequence = 1");
});

const find = async (id: string) =>
  (
    await ask(
      `query ($id: ID!) { node(id: $id) { __typename id
        ... on Territory { name } ... on Theme { labelFr } ... on Actor { name }
        ... on Initiative { title } ... on FundingLink { amount } ... on Source { publisher } } }`,
      { id },
    )
  ).node;

test.each([
  { __typename: 'Territory', id: 'COM-1', name: 'Laon' },
  { __typename: 'Theme', id: 'fibre', labelFr: 'Fibre' },
  { __typename: 'Actor', id: 'actor-1', name: 'Hub' },
  { __typename: 'Initiative', id: 'initiative-1', title: 'Bus' },
  { __typename: 'FundingLink', id: 'funding-1', amount: '30000.00' },
  { __typename: 'Source', id: 'source-1', publisher: 'Insee' },
])('node finds a $__typename with its fields', async (entity) => expect(await find(entity.id)).toEqual(entity));

test.each([
  ['unknown', 'actor-0'],
  ['empty', ''],
])('node is null for an id that is %s', async (_, id) => expect(await find(id)).toBeNull());

test('node returns Gone with its day for an archived entity', async () => {
  const { node } = await ask(
    '{ node(id: "actor-2") { __typename id ... on Gone { was archivedOn mergedInto { id } } } }',
  );
  expect(node).toEqual({
    __typename: 'Gone',
    id: 'actor-2',
    was: 'ACTOR',
    archivedOn: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    mergedInto: null,
  });
});

test('node shows a change only to editors', async () => {
  const document = parse(
    '{ node(id: "change-1") { __typename id ... on Change { sequence } } other: node(id: "fibre") { id } }',
  );
  const schema = await publicSchema(database.driver);
  const readBy = async (caller: Caller) =>
    execute({ schema, document, contextValue: createContext(database, await viewOf(database), { caller }) });
  const { data: told } = await readBy(local);
  expect(told?.node).toMatchObject({ __typename: 'Change', id: 'change-1', sequence: 1 });
  const { data, errors } = await readBy(anonymous);
  // As for a change that does not exist.
  expect({ data, errors }).toEqual({ data: { node: null, other: { id: 'fibre' } }, errors: undefined });
});

test('the database is asked only once for each state of the graph what became of an id', async () => {
  const schema = await publicSchema(database.driver);
  const fresh = await openFresh(database, () => undefined);
  const run = async (source: string) => {
    const counted = countStatements(database);
    const { data, errors } = await execute({
      schema,
      document: parse(source),
      contextValue: createContext(database, fresh),
    });
    counted.stop();
    expect(errors).toBeUndefined();
    const asked = counted.parameters.filter((_, at) => counted.statements[at]?.includes('entity.mergedInto'));
    return { data, asked: asked.map((parameters) => ('ask' in parameters ? parameters.ask : undefined)) };
  };
  const two = '{ node(id: "actor-1") { __typename } other: node(id: "fibre") { __typename } }';
  expect(await run(two)).toEqual({
    data: { node: { __typename: 'Actor' }, other: { __typename: 'Theme' } },
    asked: [expect.objectContaining({ ids: ['actor-1', 'fibre'] })],
  });
  expect((await run(two)).asked).toEqual([]);
  const withThird = '{ node(id: "actor-1") { id } other: node(id: "COM-1") { id } none: node(id: "actor-0") { id } }';
  expect((await run(withThird)).asked).toEqual([expect.objectContaining({ ids: ['COM-1', 'actor-0'] })]);
  expect((await run(withThird)).asked).toEqual([expect.objectContaining({ ids: ['actor-0'] })]);
  await run('mutation { archiveActor(input: {actor: "actor-1"}) { archived } }');
  expect((await run(two)).data).toEqual({ node: { __typename: 'Gone' }, other: { __typename: 'Theme' } });
  fresh.close();
});
