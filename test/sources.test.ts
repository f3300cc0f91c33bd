/** The question sources: those that state the rows of a table, and what a pivot counts. */
import { expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database, { day: '2026-03-01' });

const STATED = `
  UNWIND $stated AS each
  MERGE (s:Source {id: each[1]})
  WITH s, each
  MATCH (x:Actor|Initiative|FundingLink|ArchivedActor {id: each[0]})
  CREATE (x)-[:STATED_BY]->(s)`;

async function town() {
  await given(database, {
    actors: { A: {}, B: {}, C: {}, D: {} },
    initiatives: {
      one: { actors: { A: 'LEAD' } },
      two: { actors: { B: 'LEAD' } },
      led: { kind: 'CALL', actors: {} },
    },
    funding: [
      { funder: 'A', beneficiary: 'B', amount: 1_000 },
      { funder: 'A', beneficiary: 'C', amount: 500, status: 'REFUSED' },
    ],
  });
  const stated = [
    ...[
      ['A', 'source-b'],
      ['A', 'source-a'],
      ['B', 'source-a'],
      ['one', 'source-one'],
      ['led', 'source-led'],
    ],
    ...[
      ['funding-1', 'source-grant'],
      ['funding-2', 'source-refused'],
    ],
    ['D', 'source-archived'],
  ];
  await database.driver.executeQuery(STATED, { stated });
  await database.driver.executeQuery("MATCH (x:Actor {id: 'D'}) REMOVE x:Actor SET x:ArchivedActor");
}

it('gives the sources of the entities that are named, each once, and of no other', async () => {
  await town();
  const read = async (...ids: string[]) =>
    (await ask(`{ sources(stating: ${JSON.stringify(ids)}) { id } }`)).sources.map(({ id }: { id: string }) => id);
  expect(await read('A', 'B', 'A')).toEqual(['source-a', 'source-b']);
  expect(await read('one', 'funding-1')).toEqual(['source-grant', 'source-one']);
  expect(await read('two', 'D', 'nobody')).toEqual([]);
  const { errors } = await answer(`{ sources(stating: ${JSON.stringify(Array(2_001).fill('A'))}) { id } }`);
  expect(errors?.[0]?.message).toBe('sources: stating: it has 2001 ids; give at most 2000');
});

it('gives those of what a pivot counts: initiatives, or the grants that were granted', async () => {
  await town();
  const read = async (measure: string, more = '') =>
    (await ask(`{ pivot(rows: ACTOR, columns: FUNDER, measure: ${measure}${more}) { distinct sources { id } } }`))
      .pivot;
  expect(await read('INITIATIVES')).toEqual({ distinct: 3, sources: [{ id: 'source-led' }, { id: 'source-one' }] });
  expect(await read('INITIATIVES', ', kind: [CALL]')).toEqual({ distinct: 1, sources: [{ id: 'source-led' }] });
  expect(await read('EUROS')).toEqual({ distinct: 1, sources: [{ id: 'source-grant' }] });
});
