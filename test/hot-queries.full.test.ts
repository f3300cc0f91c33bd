/**
 * What the queries of schema/examples and a few other frequent ones cost: how many statements reach the database, and whether one of them
 * reads every node of a label; on a territory of a thousand initiatives, where reading all of them would take noticeably longer.
 */
import { readFileSync } from 'node:fs';
import { execute, parse } from 'graphql';
import { int, type ProfiledPlan } from 'neo4j-driver';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeTerritoryGraph } from '../bench/territory-graph.js';
import { createContext } from '../src/answers/context.js';
import { publicSchema } from '../src/api/public.js';
import { statement } from '../src/database/statements.js';
import { type Fresh, openFresh } from '../src/fresh/fresh.js';
import { asker } from './ask.js';
import { countStatements } from './count-statements.js';
import { testDatabase } from './database.js';

const database = testDatabase();
const { ask: askAtFirst } = asker(database);
let schema: Awaited<ReturnType<typeof publicSchema>>;
let fresh: Fresh;

beforeAll(async () => {
  await writeTerritoryGraph(database, 1_000);
  await database.driver.executeQuery(`
    UNWIND range(1, 500) AS k
    MATCH (funder:Actor {id: 'actor-1'}), (beneficiary:Actor {id: 'actor-' + k}), (i:Initiative {id: 'initiative-' + k})
    CREATE (f:FundingLink:Entity {id: 'funding-' + k, amount: k * 100, status: 'GRANTED', nature: 'SUBSIDY', decidedOn: date('2026-01-01')})
    CREATE (funder)-[:GRANTS]->(f)-[:BENEFITS]->(beneficiary), (f)-[:FINANCES]->(i)
    CREATE (i)-[:STATED_BY {row: k, table: 'initiatives'}]->(:Source {id: 'source-' + k, publisher: 'Ville'})`);
  await database.driver.executeQuery("MATCH (t:Territory {id: 'DEP-00'}) SET t.isHome = true");
  await database.driver.executeQuery('CALL db.prepareForReplanning()');
  schema = await publicSchema(database.driver);
  // The loader asks once in each process for the version of the database.
  await askAtFirst('{ actors(first: 1) { nodes { name } } }');
});
beforeEach(async () => {
  // The polls of the engine are statements too.
  fresh = await openFresh(database, () => undefined);
  fresh.close();
});

interface Statement {
  readonly text: string;
  readonly parameters: object;
}

async function ask(query: string, variableValues: Record<string, unknown>): Promise<Statement[]> {
  const counted = countStatements(database);
  const contextValue = createContext(database, fresh, { day: '2026-06-01' });
  const { data, errors } = await execute({ schema, document: parse(query), variableValues, contextValue });
  counted.stop();
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toMatch(/-\d/);
  return counted.statements.map((text, k) => ({ text, parameters: counted.parameters[k] ?? {} }));
}

/** Nodes that were read because they have a label, and for nothing else. */
async function scannedBy({ text, parameters }: Statement): Promise<string[]> {
  const { summary } = await database.driver.executeQuery(`PROFILE ${text}`, parameters);
  const list = (plan: ProfiledPlan): string[] => [
    ...(/(NodeByLabel|AllNodes)Scan/.test(plan.operatorType) && plan.dbHits > 0 ? [`${plan.arguments.Details}`] : []),
    ...plan.children.flatMap(list),
  ];
  return summary.profile ? list(summary.profile) : [];
}

const example = (name: string) => readFileSync(new URL(`../schema/examples/${name}.graphql`, import.meta.url), 'utf8');

const queries: Record<
  string,
  {
    query: string;
    variables?: Record<string, unknown> /** The first time, and again while nothing has changed. */;
    statements: [number, number];
    reads?: string[];
  }
> = {
  // Dismissals and the council's territory are read once, and cached until the graph changes.
  overlaps: { query: example('overlaps'), statements: [5, 1], reads: ['d:Decision'] },
  // Which rows another tells rests on what each introduction says, so settings are read for all, once for each state of the graph.
  'isolated actors': { query: example('isolated-actors'), statements: [5, 1], reads: ['d:Decision'] },
  synergies: { query: example('synergies'), statements: [4, 1], reads: ['d:Decision'] },
  // The question is about every theme on every territory.
  gaps: {
    query: example('gaps'),
    statements: [7, 1],
    reads: ['call:Initiative', 'd:Decision', 'i:Initiative', 'link:FundingLink', 'theme:Theme'],
  },
  'check a project': {
    query: example('check-project'),
    variables: { themes: ['r1-1'], territories: ['EPCI-1'], start: '2025-01-01', end: '2026-12-31' },
    statements: [8, 4],
    // Grants on the subject, of every funder.
    reads: ['link:FundingLink'],
  },
  'an actor, with all that is known': { query: example('actor'), variables: { id: 'actor-1' }, statements: [4, 0] },
  search: { query: example('search'), variables: { text: 'Acteur 12' }, statements: [2, 0] },
  'an initiative, and who takes part': {
    query:
      '{ node(id: "initiative-5") { ... on Initiative { title participants { name seatedIn { name } } territories { name } sources { publisher } } } }',
    statements: [2, 0],
  },
  'what an actor receives': {
    query:
      '{ fundingLinks(filter: { beneficiary: "actor-7" }) { totalAmount nodes { amount funder { name } initiative { title } } } }',
    statements: [3, 0],
  },
  'what is missing or old, which only reading all of them can tell': {
    query:
      '{ initiatives(filter: { withoutLead: false, withoutDates: false, withoutTerritory: false, minimumDegree: 1, verifiedBefore: "2030-01-01" }) { nodes { id } } }',
    statements: [1, 0],
    reads: ['initiative:Initiative'],
  },
  'funding links of a year, a theme and a territory': {
    query: '{ fundingLinks(filter: { beneficiary: "actor-7", year: [2026], territory: "DEP-00" }) { nodes { id } } }',
    statements: [2, 0],
  },
  'facets of what is found': {
    query:
      '{ initiatives(filter: { text: "initiative" }) { nodes { id } facets { kind { value count } theme { count } } } }',
    statements: [4, 0],
  },
  'the communes of an EPCI': {
    query:
      '{ territories(filter: { within: "EPCI-3", level: [COMMUNE] }) { totalCount nodes { id name population } } }',
    statements: [4, 0],
  },
  'overlaps of one initiative': {
    query:
      '{ node(id: "initiative-5") { ... on Initiative { overlaps(first: 5) { nodes { score initiatives { title } } } } } }',
    statements: [3, 0],
    reads: ['d:Decision'],
  },
};

describe.each(Object.entries(queries))('%s', (_, { query, variables = {}, statements, reads = [] }) => {
  it('takes as few statements as possible, and reads no whole label without need', async () => {
    const asked = await ask(query, variables);
    const again = await ask(query, variables);
    expect([asked.length, again.length]).toEqual(statements);
    const scanned = (await Promise.all(asked.map(scannedBy))).flat();
    expect([...new Set(scanned)].sort()).toEqual(reads);
  });
});

it('a request for thousands of entities reads two lists of them at once, not all', async () => {
  const counted = countStatements(database);
  const contextValue = createContext(database, fresh, { day: '2026-06-01' });
  const query =
    '{ initiatives(first: 200) { nodes { participants { initiatives { title participants { name } } } } } }';
  const { errors } = await execute({ schema, document: parse(query), contextValue });
  counted.stop();
  expect(errors).toBeUndefined();
  // More or fewer, by how many fields are asked for in one turn.
  expect(counted.statements.length).toBeGreaterThan(4);
  expect(counted.mostAtOnce).toBe(2);
});

it('a sum over twice as many grants takes twice the memory of the database, not four times', async () => {
  /** @param day a different one for each, so that no answer comes from the cache */
  const bytesOf = async (grants: number, day: string) => {
    await database.driver.executeQuery(
      "MATCH (f:FundingLink) SET f.status = 'REFUSED' WITH collect(f)[..$grants] AS some UNWIND some AS f SET f.status = 'GRANTED'",
      { grants: int(grants) },
    );
    const sum = `{ pivot(rows: FUNDER, columns: ROOT_THEME, measure: EUROS, asOf: "${day}") { rows { actor { id } } } }`;
    const statement = (await ask(sum, {})).find(({ text }) => text.includes('AS links'));
    const { summary } = await database.driver.executeQuery(`PROFILE ${statement?.text}`, statement?.parameters);
    return Number((summary.profile || undefined)?.arguments.GlobalMemory);
  };
  expect((await bytesOf(500, '2026-06-02')) / (await bytesOf(250, '2026-06-01'))).toBeLessThan(2.5);
});

it.each(['actors', 'initiatives', 'funding-links'])(
  'following a change of %s reads nothing else that is archived',
  async (name) => {
    await database.driver.executeQuery(
      "MERGE (:Entity:ArchivedActor {id: 'a'}) MERGE (:Entity:ArchivedInitiative {id: 'i'}) MERGE (:Entity:ArchivedFundingLink {id: 'f'})",
    );
    const ids = ['a', 'i', 'f', 'actor-1', 'initiative-1', 'funding-1'];
    expect(await scannedBy({ text: statement(`engine/${name}`), parameters: { ids } })).toEqual([]);
  },
);
