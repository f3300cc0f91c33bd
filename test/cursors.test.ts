/** Pages of every question: after each cursor come the rows after its row, also when that row is gone. */
import { execute, type GraphQLField, type GraphQLSchema, isNonNullType, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../src/answers/context.js';
import { publicSchema } from '../src/api/public.js';
import { asker } from './ask.js';
import { testDatabase, viewOf } from './database.js';
import { createDefinedContext } from './definitions/definitions.js';
import { richWorld } from './rich-world.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);
const day = '2026-01-15';
/** Lists the questions; the schema that answers is made once the database is there. */
const language = await publicSchema();
let schema: GraphQLSchema;
let contexts: (() => ReturnType<typeof createContext>)[];

const isPaged = ({ args }: GraphQLField<unknown, unknown>) => args.some(({ name }) => name === 'after');
const questions = Object.values(language.getQueryType()?.getFields() ?? {}).filter(isPaged);
/** Arguments that a question requires, or with which it has more rows. */
const asked: Readonly<Record<string, string>> = {
  checkProject: 'themes: ["demarches"], territories: ["E1"]',
  difference: 'from: "2020-01-01", to: "2030-01-01"',
  search: 'text: "E"',
  synergies: 'between: ACTORS',
  fundingCliff: 'months: 24',
};

beforeAll(async () => {
  await given(database, richWorld);
  await ask('mutation { decide(input: {suggestion: "overlap-a-b", status: RETAINED}) { change } }');
  await ask(
    'mutation { decide(input: {suggestion: "synergy-INTRODUCTION-X-Y", status: PLANNED, dueOn: "2999-01-01"}) { change } }',
  );
  for (const on of ['2026-03-01', '2026-06-01'])
    await ask(`mutation { createMeeting(input: {body: "CDN", on: "${on}"}) { change } }`);
  for (const [name, seat] of ['Club', 'Club', 'Foyer', 'Foyer'].map((each, k) => [each, `c${1 + (k >> 1)}`] as const))
    await ask(`mutation { createActor(input: {name: "${name}", kind: ASSOCIATION, seatedIn: "${seat}"}) { change } }`);
  await database.driver.executeQuery(
    "UNWIND ['import-1', 'import-2'] AS id CREATE (:Import {id: id, at: datetime(), by: 'local', format: 'subsidies', state: 'DONE'})",
  );
  await database.driver.executeQuery(
    `UNWIND ['1', '2'] AS each
    CREATE (:Invitation {id: 'invitation-' + each, actor: 'La', function: 'Mission numérique', digest: each, invitedBy: 'local',
      expiresOn: date('2999-01-01'), invitedAt: datetime(), revision: 1})
    CREATE (:Proposal {id: 'proposal-' + each, actor: 'La', act: 'EDIT_ACTOR', author: 'Mission numérique', state: 'PENDING',
      input: '{"actor": "La"}', before: '{}', invitation: 'invitation-' + each, proposedAt: datetime(), revision: 1})`,
  );
  schema = await publicSchema(database.driver);
  const fresh = await viewOf(database);
  contexts = [
    () => createContext(database, fresh, { day }),
    () => createDefinedContext(schema, database, fresh, { day }),
  ];
});

type Pages = Record<string, { readonly edges: readonly { readonly cursor: string }[] }>;

/** Asks a question once for each cursor, with several `after` in one operation. */
async function cursorsBehind(
  context: ReturnType<typeof createContext>,
  question: string,
  places: readonly (string | null)[],
) {
  const first = asked[question] ? `${asked[question]}, ` : '';
  const fields = places.map(
    (after, k) => `p${k}: ${question}(${first}first: 200${after ? `, after: "${after}"` : ''}) { edges { cursor } }`,
  );
  const { data, errors } = await execute({
    schema,
    document: parse(`{ ${fields.join('\n')} }`),
    contextValue: context,
  });
  expect(errors).toBeUndefined();
  return places.map((_, k) => (data as Pages)[`p${k}`]?.edges.map(({ cursor }) => cursor));
}

/** A cursor at the same place, of a row that does not exist. */
function ofGone(cursor: string): string {
  const [scope, place] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  return Buffer.from(JSON.stringify([scope, { ...place, id: `${place.id}!` }])).toString('base64url');
}

describe.each([
  ['the engine', 0],
  ['the definitions', 1],
])('by %s', (_, which) => {
  it.each(questions.map(({ name }) => name))(
    '%s continues after a row, and at the place of one that has gone',
    async (question) => {
      const context = contexts[which] as (typeof contexts)[number];
      const [whole = []] = await cursorsBehind(context(), question, [null]);
      expect(whole.length, 'rows to page through').toBeGreaterThan(1);
      expect(new Set(whole).size).toBe(whole.length);
      const some = whole.slice(0, 12);
      const rest = some.map((__, k) => whole.slice(k + 1));
      expect(await cursorsBehind(context(), question, some)).toEqual(rest);
      // A list of entities continues at a place, whatever row was there before.
      expect(await cursorsBehind(context(), question, some.map(ofGone))).toEqual(rest);
    },
  );
});

it('the test gives every required argument of each question', () => {
  const needy = questions.filter(({ name, args }) => args.some(({ type }) => isNonNullType(type)) && !asked[name]);
  expect(needy.map(({ name }) => name)).toEqual([]);
});

it('a cursor continues where the same is asked in another way, and nowhere else', async () => {
  const { actors } = await ask('{ actors(first: 1, filter: {kind: [ASSOCIATION, EPCI]}) { pageInfo { endCursor } } }');
  const page = (filter: string) =>
    answer(`{ actors(first: 9, filter: ${filter}, after: "${actors.pageInfo.endCursor}") { nodes { id } } }`);
  const known = await page('{kind: [ASSOCIATION, EPCI]}');
  expect(known.data?.actors).toBeTruthy();
  expect(await page('{kind: [EPCI, ASSOCIATION], theme: null, NOT: {}}')).toEqual(known);
  for (const other of ['{kind: [EPCI]}', '{NOT: {kind: [ASSOCIATION, EPCI]}}', '{}', 'null'])
    expect((await page(other)).errors?.[0]?.message, other).toContain('cursor');
});

it('after an archived overlap, the next rows follow', async () => {
  const page = async (args: string) =>
    (await ask(`{ overlaps(${args}) { nodes { id } pageInfo { endCursor } } }`)).overlaps;
  const { nodes, pageInfo } = await page('first: 1');
  expect(nodes).toEqual([{ id: 'overlap-a-b' }]);
  await ask('mutation { archiveInitiative(input: {initiative: "a"}) { archived } }');
  const behind = await page(`first: 9, after: "${pageInfo.endCursor}"`);
  expect(behind.nodes).toEqual((await page('first: 9')).nodes);
  expect(behind.nodes).toContainEqual({ id: 'overlap-b-d' });
});
