/** Fields of entities below an answer: read in any form of query, with errors at their path, and cached until the graph changes. */
import { execute, type GraphQLSchema, parse } from 'graphql';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Context, createContext } from '../src/answers/context.js';
import { publicSchema } from '../src/api/public.js';
import { statement } from '../src/database/statements.js';
import { openFresh } from '../src/fresh/fresh.js';
import { recordChange } from '../src/write/record-change.js';
import { asker } from './ask.js';
import { countStatements } from './count-statements.js';
import { testDatabase, viewOf } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);
/** Whether a statement is the loader's. */
const isReading = (text: string) => text.includes('this.id IN');
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await publicSchema(database.driver);
});

beforeEach(() =>
  given(database, {
    home: 'DEP',
    actors: { A: { name: 'Alpha', themes: ['demarches'] }, B: { name: 'Beta', themes: ['outils'] } },
    initiatives: {
      a: { themes: ['demarches'], covers: ['E1'], actors: { A: 'LEAD', B: 'PARTNER' } },
      b: { themes: ['outils'], covers: ['E2'], actors: { B: 'LEAD' } },
    },
    funding: [
      { funder: 'A', beneficiary: 'B', initiative: 'a', amount: 12_345 },
      { funder: 'A', beneficiary: 'B', initiative: 'b', amount: 100 },
    ],
  }),
);

describe('the fields of an entity', () => {
  it('are read in fragments, under aliases, and once where they are asked for twice', async () => {
    const { initiatives } = await ask(
      `query ($no: Boolean!) { initiatives { nodes {
        ... on Node { key: id }
        ...Names
        place: territories { name ... @include(if: $no) { population } }
        participants { kind @skip(if: true) name }
        participants { other: name themes { id __typename } }
        missing: summary @include(if: $no)
      } } }
      fragment Names on Initiative { name: title participants { id } }`,
      { no: false },
    );
    expect(initiatives.nodes[0]).toEqual({
      key: 'a',
      name: 'a',
      place: [{ name: 'E1' }],
      participants: expect.arrayContaining([
        { id: 'A', name: 'Alpha', other: 'Alpha', themes: [{ id: 'demarches', __typename: 'Theme' }] },
      ]),
    });
  });

  it('can be asked beside the questions below an entity, at any depth', async () => {
    const { initiatives } = await ask(
      '{ initiatives { nodes { participants { name isolation(asOf: "2026-01-01") { kind actor { initiatives { title } } } } } } }',
    );
    const [beta] = initiatives.nodes[1].participants;
    expect(beta.name).toBe('Beta');
    expect(beta.isolation.actor.initiatives.map(({ title }: { title: string }) => title).sort()).toEqual(['a', 'b']);
  });

  it('take one statement where two places ask for the same, and none for an id under any alias', async () => {
    const readings = async (query: string) => {
      const contextValue = createContext(database, await viewOf(database));
      const counted = countStatements(database);
      await execute({ schema, document: parse(query), contextValue });
      counted.stop();
      return counted.statements.filter(isReading).length;
    };
    const twice = '{ isolatedActors(asOf: "2030-01-01") { nodes { actor { name } again: actor { name } } } }';
    expect(await readings(twice)).toBe(1);
    expect(await readings('{ initiatives { nodes { name: id } } }')).toBe(0);
  });

  it('keep amounts exact', async () => {
    const { fundingLinks } = await ask('{ fundingLinks { nodes { given: amount amountPaid } } }');
    expect(fundingLinks.nodes.map(({ given }: { given: string }) => given).sort()).toEqual(['1.00', '123.45']);
    expect(fundingLinks.nodes[0].amountPaid).toBeNull();
  });

  it('fail alone, at the place where they were asked for', async () => {
    await database.driver.executeQuery(
      "MATCH (l:FundingLink)-[:FINANCES]->(:Initiative {id: 'a'}) SET l.amount = 'lots'",
    );
    const { data, errors } = await answer('{ initiatives { nodes { title fundingLinks { amount } } } }');
    expect(errors?.map(({ message, path }) => [path?.join('.'), message])).toEqual([
      [
        'initiatives.nodes.0.fundingLinks.0.amount',
        expect.stringMatching(/^Money: "lots" in the graph is not whole cents/),
      ],
    ]);
    expect(JSON.parse(JSON.stringify(data)).initiatives.nodes).toEqual([
      { title: 'a', fundingLinks: [{ amount: null }] },
      { title: 'b', fundingLinks: [{ amount: '1.00' }] },
    ]);
  });
});

it('rows are cached until the graph changes, by an act or by a write without Passerelle', async () => {
  const fresh = await openFresh(database, () => undefined);
  const document = parse('{ initiatives { nodes { title } } }');
  const titles = async () => {
    const counted = countStatements(database);
    const { data } = await execute({ schema, document, contextValue: createContext(database, fresh) });
    counted.stop();
    const nodes = (data as { initiatives: { nodes: { title: string }[] } }).initiatives.nodes;
    return [...nodes.map(({ title }) => title).sort(), counted.statements.filter(isReading).length];
  };
  try {
    expect(await titles()).toEqual(['a', 'b', 1]);
    expect(await titles()).toEqual(['a', 'b', 0]);
    await database.transaction(async (run) => {
      await run('import/initiatives', { rows: [{ id: 'a', properties: { title: 'new' } }] });
      return recordChange(run, { by: 'test', what: 'a title', ids: ['a'] });
    });
    await fresh.look();
    expect(await titles()).toEqual(['b', 'new', 1]);
    await database.driver.executeQuery(
      "MATCH (i:Initiative {id: 'b'}) SET i.title = 'past us' CREATE (:Initiative:Entity {id: 'c', title: 'c', kind: 'CALL'})",
    );
    await fresh.look();
    expect(await titles()).toEqual(['c', 'new', 'past us', 1]);
  } finally {
    fresh.close();
  }
});

it('a cached row is given where it is asked for, without what is left out there', async () => {
  const fresh = await openFresh(database, () => undefined);
  const document = parse(`
    query ($short: Boolean!) {
      one: initiatives { nodes { ...Team participants { label: name } } }
      two: initiatives { nodes { ...Team participants { label: kind } participantsConnection { edges { properties { said: role @skip(if: $short) } other: properties { __typename } } } } }
      found: search(text: "alpha demarches") { nodes { ...Words ... on Actor { name @skip(if: $short) } } }
      theme(id: "demarches") { ...Words }
    }
    fragment Team on Initiative { participants { themes { id labelFr @skip(if: $short) } } }
    fragment Words on Node { ... on Theme { label: labelFr } ... on Actor { label: name themes { id } } }`);
  const execution = async (variableValues: object, context: Context) =>
    JSON.parse(
      JSON.stringify(await execute({ schema, document, variableValues: { ...variableValues }, contextValue: context })),
    );
  try {
    for (const short of [true, false, false, true, true]) {
      const byEngine = await execution({ short }, createContext(database, fresh));
      expect(byEngine.errors).toBeUndefined();
      expect(byEngine).toEqual(await execution({ short }, createContext(database, await viewOf(database))));
    }
  } finally {
    fresh.close();
  }
});

it('a slow statement runs once for each state of the graph', async () => {
  const fresh = await openFresh(database, () => undefined);
  const ask = async (query: string) => {
    const counted = countStatements(database);
    const { data, errors } = await execute({
      schema,
      document: parse(query),
      contextValue: createContext(database, fresh),
    });
    counted.stop();
    expect(errors).toBeUndefined();
    return { data, times: counted.statements.filter((text) => slow.includes(text)).length };
  };
  const slow = ['gaps', 'coverage', 'several-speeds', 'funding-cliff'].map(statement);
  const query =
    '{ gaps { totalCount } coverage { totalCount } severalSpeeds { totalCount } fundingCliff(months: 6) { totalCount } }';
  try {
    const first = await ask(query);
    expect(first.times).toBe(4);
    expect(await ask(query)).toEqual({ ...first, times: 0 });
    expect((await ask('{ gaps(theme: "outils") { totalCount } }')).times).toBe(1);
    await database.transaction((run) => recordChange(run, { by: 'test', what: 'nothing', ids: [] }));
    await fresh.look();
    expect((await ask(query)).times).toBe(4);
  } finally {
    fresh.close();
  }
});

it('an id that the engine knows is checked without a statement, and an unknown one is refused', async () => {
  await database.driver.executeQuery(
    "MATCH (x:Initiative {id: 'b'}) SET x.archivedOn = datetime(), x:ArchivedInitiative REMOVE x:Initiative",
  );
  const fresh = await openFresh(database, () => undefined);
  const ask = async (filter: string) => {
    const counted = countStatements(database);
    const document = parse(`{ overlaps(${filter}) { totalCount } }`);
    const { errors } = await execute({ schema, document, contextValue: createContext(database, fresh) });
    counted.stop();
    return [errors?.[0]?.message, counted.statements.filter((text) => text === statement('whereabouts')).length];
  };
  try {
    expect(await ask('initiative: "a", actor: "A", theme: "demarches"')).toEqual([undefined, 0]);
    expect(await ask('initiative: "b"')).toEqual([expect.stringContaining('initiative: "b" was archived on '), 1]);
    expect(await ask('actor: "a"')).toEqual([expect.stringContaining('there is no Actor "a"'), 1]);
    expect(await ask('theme: "none"')).toEqual([expect.stringContaining('there is no Theme "none"'), 1]);
  } finally {
    fresh.close();
  }
});
