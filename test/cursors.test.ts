/** Pages of every connection of the schema, at the root and below: after each cursor come the rows after its row, also when that row is gone. */
import { execute, type GraphQLSchema, isNonNullType, isObjectType, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { local } from '../src/answers/access.js';
import { type Context, createContext } from '../src/answers/context.js';
import { publicSchema } from '../src/api/public.js';
import { asker } from './ask.js';
import { testDatabase, viewOf, writeAtOnce } from './database.js';
import { createDefinedContext } from './definitions/definitions.js';
import { richWorld } from './rich-world.js';
import { isFull } from './runs.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);
const day = '2026-01-15';
/** Lists the connections; the schema that answers is made once the database is there. */
const language = await publicSchema();
let schema: GraphQLSchema;
let contexts: readonly (() => Context)[];

interface Connection {
  /** `Query` or the type below which it stands. */
  readonly type: string;
  readonly field: string;
  readonly needsArguments: boolean;
}

const connections: readonly Connection[] = Object.values(language.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ args }) => args.some(({ name }) => name === 'after'))
      .map(({ name: field, args }) => ({
        ...{ type: type.name, field },
        needsArguments: args.some((each) => isNonNullType(each.type)),
      })),
  );
const nameOf = ({ type, field }: Connection) => `${type}.${field}`;

const project = 'themes: ["demarches"], territories: ["E1"]';
/** Arguments that a connection requires, or with which it has more rows. */
const asked: Readonly<Record<string, string>> = {
  'Query.checkProject': project,
  'Query.difference': 'from: "2020-01-01", to: "2030-01-01"',
  'Query.search': 'text: "E"',
  'Query.synergies': 'between: ACTORS',
  'Query.fundingCliff': 'months: 24',
};
/** They have at most one row in this world; `Query.synergies`, whose pages they share, has more. */
const few = new Set(['Initiative.synergies', 'ProjectCheckConnection.synergies']);
/** What of each type has several rows in every connection below it. */
const parents: Readonly<Record<string, string>> = {
  Query: '',
  Actor: 'node(id: "Hub")',
  FundingLink: 'node(id: "funding-1")',
  Initiative: 'node(id: "d")',
  Territory: 'node(id: "E2")',
  Theme: 'node(id: "demarches")',
  ProjectCheckConnection: `checkProject(${project})`,
  InvitedActor: 'invitedActor',
  // Only a body meets.
  'Actor.meetings': 'node(id: "CDN")',
};
const parentOf = (each: Connection): string | undefined => parents[nameOf(each)] ?? parents[each.type];

/** Several rows for these parents. */
const added: readonly (readonly [from: string, type: string, to: string, properties?: object])[] = [
  ...['E1', 'E2'].map((id) => ['Hub', 'ACTS_IN', id] as const),
  ...['demarches', 'outils'].map((id) => ['Hub', 'WORKS_ON', id] as const),
  ...['demarches', 'outils'].map((id) => ['funding-1', 'ABOUT', id] as const),
  ...[6, 7].flatMap((n) => [['Hub', 'GRANTS', `funding-${n}`] as const, [`funding-${n}`, 'BENEFITS', 'X'] as const]),
  ...[8, 9].flatMap((n) => [['P', 'GRANTS', `funding-${n}`] as const, [`funding-${n}`, 'BENEFITS', 'Hub'] as const]),
  ...[8, 9].map((n) => [`funding-${n}`, 'FINANCES', 'd'] as const),
  ['Hub', 'MEMBER_OF', 'CDN', { role: 'MEMBER' }],
  ['Lb', 'MEMBER_OF', 'Hub', { role: 'MEMBER' }],
  ['Hub', 'LINKED_TO', 'X', { nature: 'CONVENTION_WITH' }],
  ['Lb', 'WORKS_ON', 'demarches'],
  ['Lb', 'SEATED_IN', 'E2'],
  ['E2', 'WITHIN', 'REG'],
  ['demarches', 'BROADER', 'ter'],
  ['demarches', 'RELATED_TO', 'outils', { weight: 0.5 }],
  ...['one', 'two'].map((id) => [id, 'BROADER', 'demarches'] as const),
  ['d', 'COVERS', 'E2'],
  ...['k', 'l'].map((id) => ['d', 'PART_OF', id] as const),
  ...['r', 'e'].map((id) => [id, 'PART_OF', 'd'] as const),
];

/** In the end each relation that has properties stands twice: what its rows are ordered by is equal. */
const several = [
  "CREATE (:Territory:Entity {id: 'REG', name: 'R', level: 'REGION', population: 100000})",
  "UNWIND ['one', 'two'] AS id CREATE (:Theme:Entity {id: id, labelFr: id, labelEn: id})",
  "UNWIND range(6, 9) AS n CREATE (:FundingLink:Entity {id: 'funding-' + n, status: 'GRANTED', nature: 'SUBSIDY', amount: 100})",
  `UNWIND $added AS each
   MATCH (from:Entity {id: each[0]})
   MATCH (to:Entity {id: each[2]})
   CREATE (from)-[one:$(each[1])]->(to)
   SET one = coalesce(each[3], {})`,
  `UNWIND ['source-1', 'source-2'] AS id
   CREATE (source:Source {id: id})
   WITH source
   MATCH (stated:Actor|Initiative|FundingLink)
   UNWIND [['actors', 9], ['actors', 18], ['participations', 18]] AS place
   CREATE (stated)-[:STATED_BY {table: place[0], row: place[1]}]->(source)`,
  `MATCH (from)-[one:PARTICIPATES_IN|MEMBER_OF|LINKED_TO|RELATED_TO|STATED_BY]->(to)
   WITH from, one, to
   CREATE (from)-[same:$(type(one))]->(to)
   SET same = properties(one)`,
];

beforeAll(async () => {
  await given(database, richWorld);
  await ask(`mutation {
    one: decide(input: {suggestion: "overlap-a-b", status: RETAINED}) { change }
    other: decide(input: {suggestion: "synergy-INTRODUCTION-X-Y", status: PLANNED, dueOn: "2999-01-01"}) { change }
    ${['2026-03-01', '2026-06-01'].map((on, k) => `m${k}: createMeeting(input: {body: "CDN", on: "${on}"}) { change }`).join('\n')}
    ${['Club', 'Club', 'Foyer', 'Foyer']
      .map(
        (name, k) =>
          `a${k}: createActor(input: {name: "${name}", kind: ASSOCIATION, seatedIn: "c${1 + (k >> 1)}"}) { change }`,
      )
      .join('\n')}
  }`);
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
  await writeAtOnce(
    database,
    several.map((statement) => ({ statement, parameters: { added } })),
  );
  schema = await publicSchema(database.driver);
  const fresh = await viewOf(database);
  const invited = { actor: 'La', invitation: 'invitation-1', function: 'Mission numérique', expiresOn: '2999-01-01' };
  const asking = { day, caller: { ...local, invited } };
  contexts = [
    () => createContext(database, fresh, asking),
    () => createDefinedContext(schema, database, fresh, asking),
  ];
}, 300_000);

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
async function answerIn(contextValue: Context, query: string): Promise<any> {
  const { data, errors } = await execute({ schema, document: parse(query), contextValue });
  expect(errors).toBeUndefined();
  return data;
}

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly cursor: string }[];
}

interface Place {
  readonly first: number;
  readonly after?: string | null;
}

/** Reads several pages of a connection in one operation. */
async function readPages(context: Context, connection: Connection, places: readonly Place[]): Promise<Page[]> {
  if (places.length === 0) return [];
  const { type, field } = connection;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const takeFrom = (found: any): Page[] => places.map((_, k) => found[`p${k}`]);
  const pages = places.map(({ first, after }, k) => {
    const stated = [asked[nameOf(connection)], `first: ${first}`, after && `after: "${after}"`]
      .filter(Boolean)
      .join(', ');
    return `p${k}: ${field}(${stated}) { totalCount pageInfo { hasNextPage endCursor } edges { cursor } }`;
  });
  const text = pages.join('\n');
  const parent = parentOf(connection);
  if (!parent) return takeFrom(await answerIn(context, `{ ${text} }`));
  return takeFrom((await answerIn(context, `{ parent: ${parent} { ... on ${type} { ${text} } } }`)).parent);
}

const cursorsOf = ({ edges }: Page) => edges.map(({ cursor }) => cursor);

/** A cursor at the same place, of a row that does not exist. */
function ofGone(cursor: string): string {
  const [scope, place] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  return Buffer.from(JSON.stringify([scope, { ...place, id: `${place.id}!` }])).toString('base64url');
}

const idOf = (cursor: string): string => JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))[1].id;

const ways = [
  ['the engine', 0],
  ['the definitions', 1],
] as const;

describe.each(isFull ? ways : ways.slice(0, 1))('by %s', (_, which) => {
  it.each(connections.map((each) => [nameOf(each), each] as const))(
    '%s continues after a row, and at the place of one that has gone',
    async (name, connection) => {
      const context = contexts[which] as (typeof contexts)[number];
      const [page] = await readPages(context(), connection, [{ first: 200 }]);
      const whole = cursorsOf(page as Page);
      if (!few.has(name)) expect(whole.length, 'rows to page through').toBeGreaterThan(1);
      expect(page?.totalCount).toBe(whole.length);
      expect(new Set(whole).size, `${name} has a cursor of its own for each row`).toBe(whole.length);
      const some = whole.slice(0, 12);
      const rest = some.map((__, k) => whole.slice(k + 1));
      const behind = async (cursors: readonly string[]) =>
        (
          await readPages(
            context(),
            connection,
            cursors.map((after) => ({ first: 200, after })),
          )
        ).map(cursorsOf);
      expect(await behind(some)).toEqual(rest);
      // A list of entities continues at a place, whatever row was there before; a relation may have several rows of one entity.
      if (new Set(whole.map(idOf)).size === whole.length) expect(await behind(some.map(ofGone))).toEqual(rest);
    },
  );
});

it('pages of any size are together the whole of every connection', async () => {
  const sizes = [1, 2, 3, 7];
  for (const connection of connections) {
    const context = (contexts[0] as (typeof contexts)[number])();
    const [whole] = await readPages(context, connection, [{ first: 200 }]);
    let open = sizes.map((first) => ({ first, after: null as string | null, seen: [] as string[] }));
    while (open.length > 0) {
      const pages = await readPages(context, connection, open);
      open = open.flatMap(({ first, seen }, k) => {
        const { pageInfo, ...page } = pages[k] as Page;
        const all = [...seen, ...cursorsOf(page as Page)];
        if (pageInfo.hasNextPage) return { first, after: pageInfo.endCursor, seen: all };
        expect(all, `${nameOf(connection)}, ${first} at a time`).toEqual(cursorsOf(whole as Page));
        return [];
      });
    }
  }
});

it('the test gives every required argument, and a parent of every connection', () => {
  const lacking = connections.filter(
    (each) => (each.needsArguments && !asked[nameOf(each)]) || parentOf(each) === undefined,
  );
  expect(lacking.map(nameOf)).toEqual([]);
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
