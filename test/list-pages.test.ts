/** Lists page by page in every order: joined filters compared with plain TypeScript, and cursors that stay valid when their row is gone. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { runs } from './runs.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer, cost } = asker(database);

const names = [
  'Œuvre',
  'Oeuvre deux',
  'Étape',
  'Eole',
  'Zèbre',
  'zebre bis',
  "L'Ârche",
  'Lardoise',
  'Çà et là',
  'Cabane',
];
/** By number: a kind, tags and a day on which it was checked, some without. */
const kindOf = (n: number) => ['SCHOOL', 'HEALTH', 'STATE'][n % 3] as string;
const tagsOf = (n: number) => (n % 4 === 0 ? [] : n % 4 === 1 ? ['a'] : ['a', 'b']);
const verifiedOf = (n: number) => (n % 3 === 0 ? null : `2026-0${1 + (n % 2)}-01`);
const people = names.map((name, n) => ({ id: `a${n}`, name, n }));

beforeEach(async () => {
  await given(database, {
    actors: Object.fromEntries(
      people.map(({ id, name, n }) => [id, { name, kind: kindOf(n), themes: n < 5 ? ['ent'] : [] }]),
    ),
    initiatives: {
      x: { actors: {}, start: '2026-03-01', end: null },
      y: { actors: {}, start: null, end: '2026-05-01' },
      z: { actors: {}, start: '2026-01-01', end: '2026-04-01' },
    },
    funding: [
      { amount: 500 },
      { amount: 900, decidedOn: '2026-02-01' },
      { decidedOn: '2025-01-01' },
      { amount: 500, end: '2026-01-01' },
    ],
  });
  await database.driver.executeQuery(
    'UNWIND $rows AS row MATCH (a:Actor {id: row.id}) SET a.tags = row.tags, a.verifiedOn = date(row.verifiedOn)',
    {
      rows: people.map(({ id, n }) => ({
        id,
        tags: tagsOf(n).length > 0 ? tagsOf(n) : null,
        verifiedOn: verifiedOf(n),
      })),
    },
  );
  await database.driver.executeQuery(
    "MATCH (i:Initiative) SET i.budget = CASE i.id WHEN 'x' THEN 900 WHEN 'y' THEN 1000 END",
  );
});

async function list(question: string, variables: Record<string, unknown> = {}, type = 'ActorFilter') {
  const { list: found } = await ask(
    `query ($filter: ${type}) { list: ${question} { totalCount nodes { id } } }`,
    variables,
  );
  return { count: found.totalCount, ids: found.nodes.map(({ id }: { id: string }) => id) };
}
const idsOf = async (question: string): Promise<string[]> =>
  (await ask(`{ list: ${question} { nodes { id } } }`)).list.nodes.map(({ id }: { id: string }) => id);

describe('the orders of lists', () => {
  it('sort names as in French, without regard to accents, ligatures, case and punctuation', async () => {
    const { compare } = new Intl.Collator('fr', { sensitivity: 'base', ignorePunctuation: true });
    const sorted = [...people].sort((one, two) => compare(one.name, two.name)).map(({ id }) => id);
    expect(await idsOf('actors')).toEqual(sorted);
    expect(await idsOf('actors(orderBy: {field: NAME, direction: DESC})')).toEqual([...sorted].reverse());
  });

  it.each([
    ['actors(orderBy: {field: ID, direction: DESC}, first: 2)', ['a9', 'a8']],
    ['actors(orderBy: {field: VERIFIED_ON})', ['a2', 'a4', 'a8', 'a1', 'a5', 'a7', 'a0', 'a3', 'a6', 'a9']],
    ['actors(orderBy: {field: VERIFIED_ON, direction: DESC}, first: 4)', ['a1', 'a5', 'a7', 'a2']],
    ['initiatives(orderBy: {field: START_DATE})', ['z', 'x', 'y']],
    ['initiatives(orderBy: {field: END_DATE, direction: DESC})', ['y', 'z', 'x']],
    ['initiatives(orderBy: {field: BUDGET})', ['x', 'y', 'z']],
    ['initiatives(orderBy: {field: TITLE, direction: DESC})', ['z', 'y', 'x']],
    ['themes(orderBy: {field: LABEL}, first: 3)', ['demarches', 'edu', 'ent']],
    ['territories(orderBy: {field: POPULATION, direction: DESC}, first: 4)', ['DEP', 'E1', 'E2', 'c1']],
    ['territories(orderBy: {field: POPULATION, direction: null}, first: 2)', ['c9', 'c3']],
    ['fundingLinks', ['funding-2', 'funding-1', 'funding-4', 'funding-3']],
    ['fundingLinks(orderBy: {field: AMOUNT})', ['funding-1', 'funding-4', 'funding-2', 'funding-3']],
    ['fundingLinks(orderBy: {field: DECIDED_ON})', ['funding-3', 'funding-2', 'funding-1', 'funding-4']],
    ['fundingLinks(orderBy: {field: END_DATE})', ['funding-4', 'funding-1', 'funding-2', 'funding-3']],
  ])('%s', async (question, ids) => {
    expect(await idsOf(question)).toEqual(ids);
  });

  it('put decisions of which only the year is known before those with a day of that year', async () => {
    await database.driver.executeQuery("MATCH (f:FundingLink {id: 'funding-1'}) SET f.decidedIn = 2026");
    expect(await idsOf('fundingLinks(orderBy: {field: DECIDED_ON})')).toEqual([
      'funding-3',
      'funding-1',
      'funding-2',
      'funding-4',
    ]);
  });
});

interface Tree {
  readonly kind?: string[] | null;
  readonly tags?: string[];
  readonly theme?: string;
  readonly AND?: readonly Tree[];
  readonly OR?: readonly Tree[];
  readonly NOT?: Tree;
}

/** The filter that the words describe. */
function matches(filter: Tree, n: number): boolean {
  const { kind, tags, theme, AND = [], OR, NOT } = filter;
  return (
    (!kind || kind.includes(kindOf(n))) &&
    (!tags || tags.some((tag) => tagsOf(n).includes(tag))) &&
    (!theme || n < 5) &&
    AND.every((each) => matches(each, n)) &&
    (!OR || OR.some((each) => matches(each, n))) &&
    !(NOT && matches(NOT, n))
  );
}

const plain: fc.Arbitrary<Tree> = fc.record(
  {
    kind: fc.option(fc.subarray(['SCHOOL', 'HEALTH', 'STATE'], { minLength: 1 })),
    tags: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    theme: fc.constantFrom('ent', 'edu'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Tree>;
const joined = (levels: number): fc.Arbitrary<Tree> => {
  if (levels === 0) return plain;
  const below = joined(levels - 1);
  const some = fc.array(below, { minLength: 1, maxLength: 2 });
  return fc
    .tuple(plain, fc.record({ AND: some, OR: some, NOT: below }, { requiredKeys: [] }))
    .map(([own, rest]) => ({ ...own, ...rest }) as Tree);
};
const countOf = ({ AND = [], OR = [], NOT }: Tree): number =>
  [...AND, ...OR, ...(NOT ? [NOT] : [])].reduce((sum, each) => sum + countOf(each), 1);

describe('filters with AND, OR and NOT', () => {
  it('give the set that they define, in any combination', async () => {
    await fc.assert(
      fc.asyncProperty(
        joined(2).filter((tree) => countOf(tree) <= 12),
        async (filter) => {
          const expected = people.filter(({ n }) => matches(filter, n)).map(({ id }) => id);
          const { ids, count } = await list('actors(filter: $filter, orderBy: {field: ID})', { filter });
          expect(ids).toEqual(expected);
          expect(count).toBe(expected.length);
        },
      ),
      { numRuns: runs(40) },
    );
  });

  it.each([
    ['initiatives(filter: {OR: [{text: "x"}, {period: {end: "2026-01-15"}, NOT: {text: "y"}}]})', ['x', 'z']],
    ['themes(filter: {root: true, NOT: {OR: [{text: "med"}, {text: "ter"}]}})', ['edu', 'san']],
    ['territories(filter: {AND: [{within: "DEP"}, {NOT: {level: COMMUNE}}], NOT: {text: "E1"}})', ['E2', 'E3', 'E4']],
    ['themes(filter: {root: true, NOT: {text: null, OR: [{}, {NOT: {}}]}})', ['edu', 'med', 'san', 'ter']],
    ['themes(filter: {root: true, OR: [{text: null}, {text: "med"}]})', ['med']],
    ['fundingLinks(filter: {decided: {start: "2026-01-01"}})', ['funding-2']],
    ['fundingLinks(filter: {OR: [{minimumAmount: "6"}, {decided: {end: "2025-12-31"}}]})', ['funding-2', 'funding-3']],
  ])('%s', async (question, ids) => {
    expect(await idsOf(question)).toEqual(ids);
  });

  it('are counted and summed, with one statement for each filter, one for the page if asked for, and one for both sums', async () => {
    await database.driver.executeQuery("MATCH (f:FundingLink {id: 'funding-4'}) SET f.status = 'REFUSED'");
    const joinedLinks = 'fundingLinks(first: 1, filter: {OR: [{minimumAmount: "6"}, {maximumAmount: "5"}]})';
    const { fundingLinks } = await ask(`{ ${joinedLinks} { totalCount totalAmount nodes { id } } }`);
    expect(fundingLinks).toEqual({ totalCount: 3, totalAmount: '14.00', nodes: [{ id: 'funding-2' }] });
    expect(await cost(`{ ${joinedLinks} { totalCount totalAmount nodes { id } } }`)).toEqual({ engine: 4, cypher: 4 });
    expect(await cost(`{ ${joinedLinks} { nodes { id } } }`)).toEqual({ engine: 3, cypher: 3 });
    expect(await cost('{ fundingLinks { totalCount totalAmount } }')).toEqual({ engine: 1, cypher: 1 });
    expect(await cost('{ fundingLinks { nodes { id } } }')).toEqual({ engine: 1, cypher: 1 });
    const pages = '{ fundingLinks(first: 1) { edges { cursor } pageInfo { endCursor } nodes { id } } }';
    expect(await cost(pages)).toEqual({ engine: 1, cypher: 1 });
  });

  const nest = (levels: number): string => (levels === 0 ? '{kind: STATE}' : `{NOT: ${nest(levels - 1)}}`);
  it.each([
    ['{OR: []}', 'actors: filter.OR: the list is empty; leave it out, or put a value into it'],
    ['{NOT: {AND: []}}', 'actors: filter.NOT.AND: the list is empty; leave it out, or put a value into it'],
    [nest(6), 'actors: filter: the filter is 6 levels deep, and the limit is 5; nest fewer filters'],
    [
      `{OR: [${'{kind: STATE} '.repeat(13)}]}`,
      'actors: filter: it combines 13 filters, and the limit is 12; put the values of one condition into one list',
    ],
    [
      '{NOT: {theme: "none"}}',
      'actors: filter.NOT.theme: there is no Theme "none"; look it up in themes(filter: {text: …})',
    ],
  ])('are refused: %s', async (filter, words) => {
    const { errors } = await answer(`{ actors(filter: ${filter}) { nodes { id } } }`);
    expect(errors?.map(({ message }) => message)).toEqual([words]);
  });

  it.each(['note', 'personalContact', 'contact'])('never reach %s', async (field) => {
    for (const argument of [
      `filter: {${field}: "x"}`,
      `filter: {NOT: {${field}: "x"}}`,
      `orderBy: {field: ${field.toUpperCase()}}`,
    ]) {
      expect((await answer(`{ actors(${argument}) { nodes { id } } }`)).errors, argument).toBeDefined();
    }
  });
});

type Found = {
  nodes: { id: string }[];
  pageInfo: { endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
};
const page = async (field: string, rest: string, after: string | null): Promise<Found> =>
  (
    await ask(
      `query ($after: String) { list: ${field}(first: 2, after: $after${rest}) { nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage } } }`,
      { after },
    )
  ).list;

describe('the pages of lists', () => {
  it.each([
    ['actors', ''],
    ['actors', ', orderBy: {field: NAME, direction: DESC}'],
    ['actors', ', orderBy: {field: VERIFIED_ON}'],
    ['actors', ', orderBy: {field: VERIFIED_ON, direction: DESC}'],
    ['actors', ', filter: {NOT: {kind: STATE}}, orderBy: {field: ID, direction: DESC}'],
    ['territories', ', orderBy: {field: POPULATION, direction: DESC}'],
    ['territories', ''],
    ['initiatives', ', orderBy: {field: BUDGET, direction: DESC}'],
    ['themes', ', filter: {root: true}'],
    ['fundingLinks', ''],
    ['fundingLinks', ', orderBy: {field: DECIDED_ON, direction: DESC}'],
  ])('of %s%s have each row once, in order', async (field, rest) => {
    const whole = await idsOf(`${field}(first: 200${rest})`);
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { nodes, pageInfo }: Found = await page(field, rest, after);
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...nodes.map(({ id }) => id));
      // Also where the last page is full: no empty one comes after it.
      expect(pageInfo.hasNextPage).toBe(seen.length < whole.length);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(whole);
    expect(whole.length).toBeGreaterThan(2);
  });

  it.each(['', ', orderBy: {field: VERIFIED_ON, direction: DESC}'])(
    'continue at the same place when the row of the cursor is archived%s',
    async (rest) => {
      const whole = await idsOf(`actors(first: 200${rest})`);
      const { nodes, pageInfo } = await page('actors', rest, null);
      await database.driver.executeQuery(
        'MATCH (a:Actor {id: $id}) SET a.archivedOn = datetime(), a:ArchivedActor REMOVE a:Actor',
        {
          id: nodes[1]?.id,
        },
      );
      const next = await page('actors', rest, pageInfo.endCursor);
      expect(next.nodes.map(({ id }) => id)).toEqual(whole.slice(2, 4));
    },
  );

  it('refuse cursors that are broken or of another list, filter or order', async () => {
    const { pageInfo } = await page('actors', '', null);
    const { endCursor } = pageInfo;
    const read = JSON.parse(Buffer.from(endCursor, 'base64url').toString());
    const write = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const foreign = /belongs to another question or other arguments; ask for the first page again/;
    for (const [question, cursor, words] of [
      ['initiatives', endCursor, foreign],
      ['actors', (await page('initiatives', '', null)).pageInfo.endCursor, foreign],
      ['actors(filter: {kind: STATE})', endCursor, foreign],
      ['actors(orderBy: {field: NAME, direction: DESC})', endCursor, foreign],
      ['actors', 'x', /is not a cursor; take endCursor of the previous page/],
      ['actors', '', /is not a cursor/],
      ['actors', write([read[0], 'a1']), /is not a cursor/],
      ['actors', write([read[0], { key: { a: 1 }, id: 'a1' }]), /is not a cursor/],
      ['actors', write([read[0], null]), /is not a cursor/],
    ] as const) {
      const asked = question.includes('(') ? question.replace('(', '(after: $after, ') : `${question}(after: $after)`;
      const { errors } = await answer(`query ($after: String) { ${asked} { nodes { id } } }`, { after: cursor });
      expect(errors?.[0]?.message, question).toMatch(words);
    }
    // The default order, written out, gives the same list.
    expect((await page('actors', ', orderBy: {field: NAME}', endCursor)).nodes).toHaveLength(2);
  });
});
