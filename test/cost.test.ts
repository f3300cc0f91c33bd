/** The budget of work: estimated before an operation, measured during it, and returned after it; on a small graph, because the estimates are the same on every machine. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, getIntrospectionQuery, isObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { local } from '../src/answers/access.js';
import { createContext } from '../src/answers/context.js';
import { createMeter, type Meter, MOST_OBJECTS, MOST_WORK, units } from '../src/answers/meter.js';
import { publicSchema } from '../src/api/public.js';
import { type Sizes, usualSizes } from '../src/api/sizes.js';
import { budgetOf, findWork, workOf } from '../src/api/work.js';
import { projectRoot } from '../src/config.js';
import { openFresh } from '../src/fresh/fresh.js';
import { defaultOptions } from '../src/fresh/graph-state.js';
import { checkOperation } from '../src/server/limits/check-operation.js';
import { limitCost } from '../src/server/limits/limit-cost.js';
import { limitWork } from '../src/server/limits/limit-work.js';
import { testDatabase, viewOf } from './database.js';
import { serve } from './serve.js';

const database = testDatabase();
const schema = await publicSchema(database.driver);
// Twelve actors in each of forty initiatives, so that an answer can repeat them; and two hundred initiatives of one actor, which the average length of lists does not show.
const busy = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`A${n}`, 'PARTNER']));
const numbered = (name: string, count: number, actors: (n: number) => Record<string, string>) =>
  Array.from({ length: count }, (_, n) => [
    `${name}${n}`,
    { themes: ['demarches'], covers: ['E1'], actors: actors(n) },
  ]);
const initiatives = Object.fromEntries([
  ...numbered('i', 40, () => busy),
  ...numbered('s', 200, (n) => ({ [`S${n}`]: 'LEAD' })),
]);
const hash = 'd'.repeat(8);
const address = serve(database, { home: 'DEP', initiatives }, [], {
  persisted: { manifest: new Map([[hash, '{ actors(first: 3) { nodes { id name } } }']]), only: false },
});

async function post(body: object, language = 'en') {
  const headers = { 'content-type': 'application/json', 'accept-language': language };
  const response = await fetch(`${address()}graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  return { status: response.status, headers: response.headers, answer: (await response.json()) as any };
}
const ask = (query: string, variables: object = {}) => post({ query, variables });

/** The sizes of a département: larger than the graphs of the tests. */
const sizes = usualSizes;

function count(query: string, variables: Record<string, unknown> = {}, of = sizes): number {
  const meter = createMeter();
  limit(query, variables, of, meter);
  return meter.counted;
}

function limit(query: string, variables: Record<string, unknown>, of: Sizes, meter: Meter): void {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition');
  if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
  limitCost({ schema, document, operation, variables }, of, meter);
}

const day = (n: number) =>
  `2026-${String(1 + Math.floor(n / 28)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
const thirty = (field: (day: string) => string) =>
  `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: ${field(day(n))}`).join(' ')} }`;

describe('the work of a question', () => {
  it('is declared at the root, and for pages and filters below an entity', () => {
    const roots = [schema.getQueryType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
    );
    const below = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !['Query', 'Mutation', 'Subscription'].includes(type.name) && !type.name.startsWith('__')
        ? Object.values(type.getFields()).flatMap(({ name, args }) =>
            args.some((argument) => argument.name === 'asOf' || argument.name === 'minimumScore')
              ? [`${type.name}.${name}`]
              : [],
          )
        : [],
    );
    expect([...roots, ...below].filter((name) => findWork(name) === undefined)).toEqual([]);
  });

  it('is that of the whole graph when the question has no entry', () => {
    expect(findWork('Query.newcomers')?.(sizes, {})).toBeGreaterThan(
      workOf['Query.fundingCliff']?.(sizes, {}) ?? Infinity,
    );
    expect(findWork('Actor.newcomers')).toBeUndefined();
  });

  it('is declared only for questions in the schema', () => {
    const unknown = Object.keys(workOf).filter((name) => {
      const [type = '', field = ''] = name.split('.');
      const known = schema.getType(type);
      return !isObjectType(known) || known.getFields()[field] === undefined;
    });
    expect(unknown).toEqual([]);
  });

  it('is within the budget for any single question, at every size', () => {
    for (const times of [1, 10, 100, 1_000]) {
      const large = { ...sizes, actors: 500 * times, initiatives: 500 * times, fundingLinks: 500 * times };
      for (const work of Object.values(workOf)) expect(work(large, {})).toBeLessThan(budgetOf(large));
    }
  });
});

it.each([
  ['initiatives', '{ initiatives { totalCount } }'],
  ['overlaps', '{ themes(first: 2) { totalCount } o: overlaps(first: 1) { nodes { id } } }'],
  ['initiatives.nodes.participants', '{ initiatives(first: 200) { nodes { id participants { id name } } } }'],
  [
    'actors.nodes.initiatives.themes',
    '{ ...a } fragment a on Query { actors { nodes { name ... on Actor { initiatives { themes { id } } } } } }',
  ],
])('a refusal for cost names the field that costs most: %s', (field, query) => {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
  expect(() => limitCost({ schema, document, operation, variables: {} }, sizes, createMeter(1))).toThrow(
    `units of work, most of all for ${field}, and the limit is 1;`,
  );
});

it('a question that would take minutes is refused in words, and one entity can still be asked about', () => {
  const huge = { ...sizes, actors: 1_000_000, initiatives: 1_000_000, fundingLinks: 1_500_000 };
  const costLimit = 40_000_000;
  const check = (query: string) => {
    const document = parse(query);
    const [operation] = document.definitions;
    if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
    const meter = createMeter(budgetOf(huge, costLimit));
    limitCost({ schema, document, operation, variables: {} }, huge, meter);
  };
  expect(() => check('{ matters(first: 1) { totalCount } }')).toThrow(
    /^graphql: the operation could take [\d,]+ units of work in a graph of this size, most of all for matters, and the limit is 40,000,000; ask about one /,
  );
  for (const question of [
    'pivot(rows: FUNDER, columns: YEAR, measure: EUROS) { counts }',
    'isolatedActors(first: 20) { nodes { sentence } }',
  ])
    expect(() => check(`{ ${question} }`)).toThrow(/in a graph of this size/);
  expect(() =>
    check('{ isolatedActors(first: 200) { totalCount nodes { id introductions { actor { id } } } } }'),
  ).not.toThrow();
  expect(() => check('{ isolatedActors(first: 5) { nodes { sentence } } }')).not.toThrow();
  expect(() => check('{ overlaps(initiative: "i1") { totalCount } }')).not.toThrow();
  expect(() => check('{ search(text: "club") { totalCount } initiatives(first: 20) { nodes { id } } }')).not.toThrow();
  // Thirty questions at once are too many in any graph, and a manifest is held to the budget of a small one.
  expect(() =>
    check(`{ ${Array.from({ length: 30 }, (_, n) => `a${n}: brokers(asOf: "${day(n)}") { totalCount }`).join(' ')} }`),
  ).toThrow(/ask fewer/);
  const several = parse('{ gaps { totalCount } coverage { totalCount } introductions { pairsCloser } }');
  const [operation] = several.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
  const asked = { schema, document: several, operation, variables: {} };
  expect(() => limitCost(asked, sizes, createMeter(MOST_WORK))).toThrow(/ask fewer/);
  // In a small graph it changes nothing.
  expect(budgetOf(sizes, costLimit)).toBe(budgetOf(sizes));
  expect(budgetOf(sizes, 1)).toBe(MOST_WORK);
});

it('an undo is estimated as that of one act, which is on few suggestions', () => {
  const rows =
    'id decision { status } ... on Matter { rows { id decision { status } } within { id decision { status } } }';
  expect(count(`mutation { undo(change: "change-1") { suggestions { ${rows} } hidden shown } }`)).toBeLessThan(
    MOST_WORK / 4,
  );
});

describe('an operation is refused before it runs', () => {
  it.each([
    ['whatIf', (on: string) => `whatIf(asOf: "${on}", change: {actorLeaves: "A1"}) { after { gaps } }`],
    ['coverage', (on: string) => `coverage(asOf: "${on}") { totalCount }`],
    ['gaps', (on: string) => `gaps(asOf: "${on}") { totalCount }`],
    ['severalSpeeds', (on: string) => `severalSpeeds(asOf: "${on}") { totalCount }`],
    ['introductions', (on: string) => `introductions(asOf: "${on}", count: 20) { sentence }`],
  ])('with thirty aliases of %s, each for a different day', (_, field) => {
    expect(count(`{ ${field(day(0))} }`)).toBeLessThan(budgetOf(sizes));
    expect(count(thirty(field))).toBeGreaterThan(budgetOf(sizes));
  });

  const deep = (field: string) =>
    `{ ${field} { nodes { initiatives { participants { initiatives { participants { initiatives { participants { id } } } } } } } } }`;
  it.each([
    [
      'a nesting by a fragment of a name with underscores',
      `{ ...__x } fragment __x on Query ${deep('overlaps(first: 200)')}`,
      {},
    ],
    [
      'the second of two operations',
      `query A { themes { totalCount } } query B ${deep('overlaps(first: 200)')}`,
      { operationName: 'B' },
    ],
  ])('when it is %s', async (_, query, more) => {
    const { status, answer } = await post({ query, ...more });
    expect(answer.errors[0].extensions.code).toBe('COST_LIMIT');
    expect(answer.errors[0].message).toMatch(
      /^graphql: the operation could take [\d,]+ units of work, most of all for [\w.]+, and the limit is [\d,]+; ask /,
    );
    expect(status).toBe(400);
    expect(answer.extensions.cost).toMatchObject({ counted: expect.any(Number), spent: 0, limit: MOST_WORK });
    expect(answer.extensions.cost.counted).toBeGreaterThan(MOST_WORK);
  });
});

describe('the length of a list is estimated', () => {
  const lengths = { ...sizes.lengths, 'Actor.initiatives': 6, 'Initiative.participants': 3 };
  const known: Sizes = {
    ...sizes,
    lengths,
    of: (field, id) => (field === 'Actor.initiatives' && id === 'HUB' ? 90 : undefined),
    met: (over, field, first, named) =>
      over === 'Initiative.participants' && field === 'Actor.initiatives'
        ? Math.min(first, named === 'HUB' ? 45 : 23)
        : undefined,
  };
  const of = (query: string, variables = {}) => count(query, variables, known);
  /** Units for an object with its row and its id. */
  const one = 16;
  const initiatives = 'initiatives(first: 100) { id }';

  it('by the average, in a list at the root', () => {
    const all = (below: string) => of(`{ actors(first: 1) { nodes { ${below} } } }`);
    expect(all(initiatives) - all('__typename')).toBe(6 * one - 1);
    expect(all('initiatives(first: 5) { id }') - all('__typename')).toBe(5 * one - 1);
  });

  it('as it is, of an entity that is named', () => {
    const named = (id: string) => of(`{ actor(id: "${id}") { ${initiatives} } }`);
    expect(named('HUB') - named('A1')).toBe((90 - 6) * one);
    expect(of(`query ($id: ID!) { actor(id: $id) { ${initiatives} } }`, { id: 'HUB' })).toBe(named('HUB'));
    const node = (id: string) =>
      of(`{ node(id: "${id}") { ... on Actor { ...F } } } fragment F on Actor { ${initiatives} }`);
    expect(node('HUB') - node('A1')).toBe((90 - 6) * one);
  });

  it('as it is met over a relation, also in pages and fragments', () => {
    const met = (below: string, id = 'I1') => of(`{ initiative(id: "${id}") { participants(first: 1) { ${below} } } }`);
    const own = met('__typename') - 1;
    expect(met(initiatives) - own).toBe(23 * one);
    expect(met('initiatives(first: 20) { id }') - own).toBe(20 * one);
    expect(met(`... on Actor { ${initiatives} }`) - own).toBe(23 * one);
    expect(met(initiatives, 'HUB') - own).toBe(45 * one);
    const page = (first: number) => met(`initiativesConnection(first: ${first}) { edges { node { id } } }`);
    expect(page(50)).toBe(page(23));
    expect(page(23)).toBeGreaterThan(page(22));
    const over = 'participantsConnection(first: 1) { edges { node { ...F } } }';
    const fragment = `fragment F on Actor { ${initiatives} }`;
    const edges = (below: string, more = '') =>
      of(`{ initiative(id: "I1") { participantsConnection(first: 1) { edges { node { ${below} } } } } } ${more}`);
    expect(edges('...F', fragment) - edges('__typename')).toBe(23 * one - 1);
    // Where a fragment stands in several places, by the longest.
    const both = of(`{ actors(first: 1) { nodes { ...F } } initiative(id: "I1") { ${over} } } ${fragment}`);
    const apart = of(`{ actors(first: 1) { nodes { ...F } } } ${fragment}`) + edges('...F', fragment);
    expect(both - apart).toBe((23 - 6) * one);
  });

  const nested = (levels: number, below = 'id') =>
    `{ actor(id: "A1") { ${'initiatives(first: 8) { participants { '.repeat(levels)} ${below} ${'} } '.repeat(levels)} } }`;
  const large = { ...known, initiatives: 10_000, actors: 10_000 };
  it('so an answer that would be far too long is refused before it is read', () => {
    const meter = createMeter(budgetOf(large));
    expect(() => limit(nested(4), {}, large, meter)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          /^graphql: the answer could have [\d,]+ objects, most of all for actor(\.initiatives\.participants){4}, and the limit is 80,000; ask for a smaller first, fewer levels, or a narrower filter$/,
        ),
        extensions: expect.objectContaining({ code: 'COST_LIMIT', http: { status: 400 } }),
      }),
    );
    expect(meter.counted).toBeLessThan(meter.limit);
    expect(meter.spent).toBe(0);
  });

  it('and one that may be short enough is not', () => {
    expect(() => limit(nested(3), {}, large, createMeter(budgetOf(large)))).not.toThrow();
    // On the command line nobody else waits.
    expect(() => limit(nested(4), {}, large, createMeter())).not.toThrow();
  });

  it('and a question below each of them counts as five objects', () => {
    const asked = (levels: number, questions: number) =>
      nested(levels, Array.from({ length: questions }, (_, k) => `q${k}: isolation { __typename }`).join(' '));
    const limited = (query: string) => () => limit(query, {}, large, createMeter(budgetOf(large)));
    expect(limited(asked(3, 2))).not.toThrow();
    expect(limited(asked(3, 3))).toThrow(/^graphql: the answer could have [\d,]+ objects, most of all for actor/);
  });
});

it('a page of a relation that is read as a list is estimated as one', () => {
  const themes = (field: string) => count(`{ actors(first: 10) { nodes { ${field} } } }`);
  const page = themes('themesConnection(first: 1) { totalCount }') - themes('themes(first: 1) { id }');
  expect(page).toBeGreaterThan(10 * 450);
  expect(page).toBeLessThan(10 * 550);
});

it('a list at the root is estimated as no longer than the graph has entities', () => {
  const known = { ...sizes, lengths: { ...sizes.lengths, 'Query.themes': 65 } };
  const themes = (first: number) => count(`{ themes(first: ${first}) { nodes { narrower { id } } } }`, {}, known);
  expect(themes(200)).toBe(themes(65));
  expect(themes(65)).toBeGreaterThan(themes(64));
});

it('all communes of France with their containing territories are estimated as too much work', () => {
  const query = '{ territory(id: "FRANCE") { contains { contains { contains { contains { within { id } } } } } } }';
  expect(count(query)).toBeGreaterThan(budgetOf(sizes));
  expect(count('{ territory(id: "DEP-02") { contains { contains { name } } } }')).toBeLessThan(MOST_WORK / 10);
});

it('what a page has once is estimated once, however long the page is', () => {
  const project = (first: number, below: string) =>
    count(`{ checkProject(themes: ["demarches"], territories: ["E1"], first: ${first}) { ${below} } }`);
  const rows = 'nodes { id }';
  // Estimates are rounded.
  const isNear = (one: number, other: number) => Math.abs(one - other) <= 2;
  const once = 'fundingLinkCount fundingLinks(first: 50) { id amount }';
  const alone = project(20, `${rows} ${once}`) - project(20, rows);
  expect(alone).toBeLessThan(4_000);
  for (const first of [1, 200])
    expect(isNear(project(first, `${rows} ${once}`) - project(first, rows), alone)).toBe(true);
  // Rows are counted each, also within a fragment, and wherever a directive stands.
  const more = project(200, rows) - project(20, rows);
  expect(more).toBeGreaterThan(0);
  expect(isNear(project(200, `... on ProjectCheckConnection { ${rows} } ${once}`) - alone, project(200, rows))).toBe(
    true,
  );
  const spread = (first: number) =>
    count(
      `{ checkProject(themes: ["demarches"], territories: ["E1"], first: ${first}) { ...F } } fragment F on ProjectCheckConnection { ${rows} ${once} }`,
    );
  expect(isNear(spread(200) - spread(20), more)).toBe(true);
  expect(project(200, `${rows} ${once} nodes @skip(if: true) { id }`)).toBeGreaterThanOrEqual(
    project(200, `${rows} ${once}`),
  );
});

it('introspection of the schema is charged too', () => {
  expect(count('{ __schema { types { name } } }')).toBeGreaterThan(400);
  expect(count(`{ __type(name: "Actor") { fields { name } } }`)).toBeLessThan(10_000);
  const query = `fields { name description args { name description type { name } } type { name fields { name } } }`;
  const all = Array.from({ length: 29 }, (_, k) => `a${k}: __type(name: "Query") { ${query} }`).join(' ');
  expect(count(`{ ${all} }`)).toBeGreaterThan(1_000_000);
  expect(count(getIntrospectionQuery())).toBeLessThan(MOST_WORK);
});

describe('the estimate is the same', () => {
  const nested = (first: string) => `{ overlaps(first: ${first}) { nodes { initiatives { participants { id } } } } }`;
  it('whether first is 20, null or left out, as a literal or a variable', () => {
    const twenty = count(nested('20'));
    expect(count(nested('null'))).toBe(twenty);
    expect(count('{ overlaps { nodes { initiatives { participants { id } } } } }')).toBe(twenty);
    const query = `query ($first: Int) ${nested('$first')}`;
    for (const first of [20, null, undefined]) expect(count(query, { first })).toBe(twenty);
    expect(count(query, { first: 200 })).toBe(count(nested('200')));
    expect(count(nested('200'))).toBeGreaterThan(5 * twenty);
  });

  it('with and without skipped fields, which cost nothing', () => {
    const query = (directive: string) =>
      `query ($yes: Boolean!) { themes { totalCount } coverage ${directive} { totalCount } }`;
    const without = count('{ themes { totalCount } }');
    for (const [directive, yes] of [
      ['@include(if: $yes)', false],
      ['@skip(if: $yes)', true],
    ] as const) {
      expect(count(query(directive), { yes })).toBe(without);
      expect(count(query(directive), { yes: !yes })).toBeGreaterThan(without);
    }
  });

  it('for each part of a joined filter as for a separate list', () => {
    const parts = (n: number) => `{ actors(filter: {OR: [${'{text: "a"} '.repeat(n)}]}) { totalCount } }`;
    expect(count(parts(10)) - count(parts(9))).toBeGreaterThan(5_000);
    expect(count('{ actors(filter: {NOT: {AND: [{text: "a"}, {text: "b"}]}}) { totalCount } }')).toBeGreaterThan(
      count(parts(2)),
    );
  });
});

describe('a usual operation costs far less than the limit', () => {
  const documents = (file: string) =>
    [...readFileSync(join(projectRoot, file), 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(
      ([, text]) => [file, text as string] as const,
    );
  const folder = 'schema/examples';
  const examples = readdirSync(join(projectRoot, folder))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => [`${folder}/${file}`, readFileSync(join(projectRoot, folder, file), 'utf8')] as const);
  const pages = [
    'README.md',
    'client/README.md',
    ...readdirSync(join(projectRoot, 'docs')).map((file) => `docs/${file}`),
  ];
  const all = [...examples, ...pages.filter((file) => file.endsWith('.md')).flatMap(documents)];

  it.each(all)('in %s', (file, query) => {
    const document = parse(query);
    // An example that a page shows as refused is skipped.
    if (validate(schema, document).length > 0) return expect(file).toMatch(/^(docs|README)/);
    const values = join(projectRoot, file.replace(/\.graphql$/, '.json'));
    const variables =
      file.endsWith('.graphql') && existsSync(values) ? JSON.parse(readFileSync(values, 'utf8')) : undefined;
    const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition');
    const needs =
      operation?.kind === 'OperationDefinition' &&
      operation.variableDefinitions?.some(({ type }) => type.kind === 'NonNullType');
    if (needs && variables === undefined) return;
    expect(count(query, variables)).toBeLessThan(MOST_WORK / 2);
  });

  it('and so does the introspection of tools', () => {
    expect(count(getIntrospectionQuery())).toBeLessThan(MOST_WORK / 2);
  });
});

describe('the work that is metered while an operation runs', () => {
  it('includes introspection, of which an operation may ask for a part, but not of all eight times', async () => {
    const types = '__schema { types { name fields { name args { name type { name } } type { name kind } } } }';
    const { answer } = await ask(`{ ${types} }`);
    expect(answer.data.__schema.types.length).toBeGreaterThan(300);
    expect(answer.extensions.cost.spent).toBe(answer.extensions.cost.counted);
    const often = Array.from({ length: 8 }, (_, n) => `a${n}: ${types}`).join(' ');
    const refused = await ask(`{ ${often} }`);
    expect(refused.answer.errors[0].message).toContain('most of all for __schema.types.fields, ');
    expect(refused.answer.extensions.cost).toMatchObject({ spent: 0 });
  });

  it('includes each row and object, also cached ones', async () => {
    const query = '{ initiatives(first: 10) { nodes { participants { id } } } }';
    // A different text, because the response to the same one is cached.
    const [first, again] = [(await ask(query)).answer, (await ask(`${query} `)).answer];
    expect(again.data).toEqual(first.data);
    // Ten initiatives of twelve participants each.
    expect(again.extensions.cost.spent).toBeGreaterThanOrEqual(130 * units.object);
    expect(first.extensions.cost.spent).toBeGreaterThan(again.extensions.cost.spent);
  });

  it.each([
    'gaps(presence: [LOCAL])',
    `actors(filter: {text: "${'x'.repeat(201)}"})`,
    `actors(filter: ${'{AND: ['.repeat(6)}{text: "a"}${']}'.repeat(6)})`,
    'coverage(territory: "FRANCE")',
    'severalSpeeds(territory: "FRANCE")',
    'gaps(theme: "no-such-theme")',
  ])('does not include the question of a wrong argument: %s', async (question) => {
    const { answer } = await ask(`{ ${question} { __typename } }`);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(answer.extensions.cost.counted).toBeGreaterThan(1_000);
    expect(answer.extensions.cost.spent).toBeLessThan(answer.extensions.cost.counted / 2);
  });

  it('is refused in the language of the caller', async () => {
    const query =
      '{ initiatives(first: 200) { nodes { participants { initiatives { participants { initiatives { participants { id } } } } } } } }';
    const { answer } = await post({ query }, 'fr');
    expect(answer.errors[0].extensions.code).toBe('COST_LIMIT');
    expect(answer.errors[0].message).toMatch(
      /^graphql\u00a0: l’opération pourrait prendre [\d\u202f]+ unités de travail, surtout pour [\w.]+, et la limite est 1\u202f000\u202f000/,
    );
  });

  it('stops the operation when the budget is spent, although the estimate was lower, and is reported once', async () => {
    // Forty initiatives of twelve actors of forty initiatives of twelve actors.
    const query =
      '{ themes { totalCount } initiatives(first: 40) { nodes { participants { initiatives { participants { id } } } } } }';
    const { status, answer } = await ask(query);
    // Else what was not read would look unknown, such as the seat of an actor.
    expect(answer.data).toBeNull();
    expect(answer.extensions.cost.counted).toBeGreaterThan(0);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]).toMatchObject({ extensions: { code: 'COST_LIMIT' } });
    expect(answer.errors[0].message).toMatch(/^graphql: the answer would have more than 80,000 objects; ask /);
    expect(status).toBe(400);
    expect(answer.extensions.cost.spent).toBeLessThan(1.1 * MOST_WORK);
  });

  it('stops when the answer is too long, however large the graph and its budget', () => {
    expect(() => createMeter(MOST_WORK).charge(MOST_WORK + 1)).toThrow(
      'graphql: the answer has taken 1,000,001 units of work, and the limit is 1,000,000; ask ',
    );
    const meter = createMeter(100 * MOST_WORK);
    meter.charge(50 * MOST_WORK);
    meter.chargeObjects(MOST_OBJECTS);
    const answer = 'graphql: the answer would have more than 80,000 objects; ask for a smaller first';
    expect(() => meter.chargeObjects(1)).toThrow(answer);
    expect(() => meter.chargeObjects(0)).toThrow(answer);
    // On the command line nobody else waits.
    expect(() => createMeter().chargeObjects(2 * MOST_OBJECTS)).not.toThrow();
  });

  it('is reported for a persisted operation too', async () => {
    const { answer } = await post({ documentId: hash });
    expect(answer.data.actors.nodes).toHaveLength(3);
    const { counted, spent, limit } = answer.extensions.cost;
    expect([counted > 0, spent > 0, limit]).toEqual([true, true, MOST_WORK]);
  });
});

describe('every list and text in the arguments has a maximum', () => {
  const tags = 'query ($tags: [String!]) { actors(filter: {tags: $tags}) { totalCount } }';
  const lots = (n: number) => Array.from({ length: n }, (_, k) => `t${k}`);
  it.each([
    ['a list in a variable', tags, { tags: lots(201) }, 'actors: filter.tags: it has 201 values; give at most 200'],
    [
      'a list as a literal',
      `{ actors(filter: {tags: ${JSON.stringify(lots(300))}}) { totalCount } }`,
      {},
      'actors: filter.tags: it has 300 values; give at most 200',
    ],
    [
      'a list in a part of a filter',
      `{ actors(filter: {NOT: {tags: ${JSON.stringify(lots(300))}}}) { totalCount } }`,
      {},
      'actors: filter.NOT.tags: it has 300 values; give at most 200',
    ],
    [
      'closed values',
      `{ actors(filter: {kind: [${'EPCI '.repeat(201)}]}) { totalCount } }`,
      {},
      'actors: filter.kind: it has 201 values; give at most 200',
    ],
    [
      'a text',
      'query ($id: ID!) { node(id: $id) { id } }',
      { id: 'x'.repeat(1_001) },
      'node: id: it has 1001 characters; write at most 1000',
    ],
  ])('%s is refused', async (_, query, variables, message) => {
    const { status, answer } = await ask(query, variables);
    expect(answer.errors[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
    expect(status).toBe(400);
  });

  it('and a value at the maximum is answered', async () => {
    expect((await ask(tags, { tags: lots(200) })).answer.errors).toBeUndefined();
    // The rows of a table, as the application sends them.
    const rows = 'query ($ids: [ID!]!) { sources(stating: $ids) { id } }';
    const ids = lots(2_001).map((each) => `initiative-of-a-long-name-that-is-an-id-${each}`);
    expect((await ask(rows, { ids: ids.slice(1) })).answer).toMatchObject({ data: { sources: [] } });
    expect((await ask(rows, { ids })).answer.errors[0].message).toMatch(/it has 2001 values; give at most 2000/);
  });
});

describe('what is refused before anything is computed costs nothing', () => {
  it.each([
    'matters { totalCount }',
    'overlaps { totalCount }',
    'synergies { totalCount }',
    'synergies(between: ACTORS) { totalCount }',
    'whatIf(change: {actorLeaves: "A1"}) { sentence }',
  ])('%s of a graph that is too large for it', async (query) => {
    const one = { overlaps: 1, synergiesBetweenInitiatives: 1, synergiesBetweenActors: 1 };
    const most = { ...defaultOptions.mostToPair, ...one };
    const fresh = await openFresh(database, () => undefined, { mostToPair: most });
    fresh.close();
    const meter = createMeter();
    const contextValue = createContext(database, fresh, { day: '2026-01-01', meter });
    const { errors } = await execute({ schema, document: parse(`{ ${query} }`), contextValue });
    expect(errors?.[0]?.message).toMatch(/too many to /);
    // A statement or two, such as the one that finds home.
    expect(meter.spent).toBeLessThan(4 * units.statement);
  });

  it('an operation whose estimate is too high', async () => {
    const work = limitWork(1);
    const document = parse(
      '{ overlaps(first: 200) { nodes { initiatives { overlaps(first: 200) { nodes { id } } } } } }',
    );
    const [operation] = document.definitions;
    if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
    const asked = { schema, document, operation, variables: {} };
    const fresh = await viewOf(database);
    const check = (limit: number) =>
      checkOperation(asked, { caller: local, meter: createMeter(limit), fresh }, 'one', work);
    for (let times = 0; times < 3; times += 1)
      await expect(check(1_000)).rejects.toMatchObject({ extensions: { code: 'COST_LIMIT' } });
    await check(Number.POSITIVE_INFINITY);
    await expect(check(Number.POSITIVE_INFINITY)).rejects.toMatchObject({ extensions: { code: 'TOO_MANY_REQUESTS' } });
  });
});

it('lists that are refused together have one error, because each one with a stack takes long to make', async () => {
  const fresh = await viewOf(database);
  const aliases = Array.from({ length: 20 }, (_, n) => `a${n}: initiatives { nodes { themes { id } } }`);
  const document = parse(`{ ${aliases.join(' ')} }`);
  const run = async (meter: Meter) => {
    const contextValue = createContext(database, fresh, { day: '2026-01-01', meter });
    const { errors = [] } = await execute({ schema, document, contextValue });
    return errors;
  };
  // The first time, rows are read from the database.
  await run(createMeter());
  const all = createMeter();
  expect(await run(all)).toEqual([]);
  const errors = await run(createMeter(all.spent / 2));
  expect(errors.length).toBeGreaterThan(5);
  expect(new Set(errors).size).toBe(1);
  expect(errors[0]).toMatchObject({ path: expect.arrayContaining(['nodes', 'themes']) });
});

it('an operation that is refused anywhere leaves no error behind that nobody handles, which would end the program', async () => {
  const fresh = await viewOf(database);
  const document = parse(
    '{ initiatives(first: 40) { nodes { themes { id } participants { themes { id } initiatives { participants { id } } } } } }',
  );
  const run = async (meter: Meter) => {
    const contextValue = createContext(database, fresh, { day: '2026-01-01', meter });
    return execute({ schema, document, contextValue });
  };
  const all = createMeter();
  await run(all);
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', note);
  try {
    for (let part = 1; part < 60; part += 1) {
      const { errors = [] } = await run(createMeter((all.spent * part) / 60));
      expect(errors.length).toBeGreaterThan(0);
    }
    await new Promise((done) => setTimeout(done, 50));
  } finally {
    process.removeListener('unhandledRejection', note);
    for (const other of others) process.on('unhandledRejection', other);
  }
  expect(unhandled).toEqual([]);
});

it('each caller has a separate limit of work a minute', async () => {
  const work = limitWork(100);
  const asked = (counted: number, spent: number) => ({ ...createMeter(), counted, spent });
  await work.admit('one', asked(80, 0));
  // Work that was charged but not done is credited.
  await work.settle('one', asked(80, 10));
  await work.admit('one', asked(95, 0));
  await expect(work.admit('one', asked(1, 0))).rejects.toMatchObject({
    message: expect.stringMatching(/^graphql: more than 100 units of work in a minute; wait \d+ s/),
    extensions: { code: 'TOO_MANY_REQUESTS', http: { status: 429 } },
  });
  await work.admit('other', asked(80, 0));
});
