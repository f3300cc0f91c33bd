/** The question dataQuality: shares of each source, counted by hand here, and the range of each figure. */
import { expect, it } from 'vitest';
import { groupPairs, rangesOf } from '../src/questions/data-quality/ranges.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-03-01' });

const STATED = `
  CREATE (s:Source {id: 'source-s', publisher: 'P'}), (:Source {id: 'source-empty'})
  WITH s
  MATCH (x:Actor|Initiative|FundingLink)
  CREATE (x)-[:STATED_BY]->(s)
  WITH x
  WHERE x.id = 'funding-2'
  REMOVE x.amount`;

it('dataQuality gives for each source the share with a number, a day, an amount and a place', async () => {
  await given(database, {
    actors: {
      A: { siret: '73282932000074', seat: 'c1' },
      B: { actsIn: ['E1'] },
      C: {},
      council: { kind: 'BODY' },
    },
    initiatives: {
      one: { actors: { A: 'LEAD' } },
      two: { covers: [], start: null, end: null, actors: { A: 'LEAD' } },
    },
    funding: [
      { funder: 'A', beneficiary: 'B', amount: 1_000, decidedOn: '2025-01-01' },
      { funder: 'A', beneficiary: 'C' },
      { funder: 'A', beneficiary: 'C', status: 'SUBMITTED' },
    ],
  });
  await database.driver.executeQuery(STATED);
  const { dataQuality } = await ask(`{ dataQuality {
    sources { source { id } actorCount initiativeCount grantCount ids dates amounts places }
    ranges { figure value low high how } openDuplicateCount quarantinedRows quarantinedAmount
  } }`);
  expect(dataQuality.sources).toEqual([
    {
      ...{ source: { id: 'source-s' }, actorCount: 3, initiativeCount: 2, grantCount: 2 },
      ...{ ids: 1 / 3, dates: 2 / 4, amounts: 1 / 2, places: 3 / 5 },
    },
  ]);
  // Nothing is open and nothing is in quarantine, so no figure can move.
  expect(dataQuality).toMatchObject({ openDuplicateCount: 0, quarantinedRows: 0, quarantinedAmount: '0.00' });
  for (const { figure, value, low, high } of dataQuality.ranges) expect([low, high], figure).toEqual([value, value]);
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  const read = (name: string) => dataQuality.ranges.find(({ figure }: any) => figure === name).value;
  expect(['ACTORS', 'INITIATIVES', 'GRANTS', 'GRANTED_AMOUNT'].map(read)).toEqual([3, 2, 2, 10]);
});

it('dataQuality gives ranges that open pairs and rejected rows widen, and decided pairs and undone imports do not', async () => {
  await given(database, { actors: { A: { name: 'Atelier', seat: 'c1' }, B: { name: 'ATELIER', seat: 'c1' }, C: {} } });
  await database.driver.executeQuery(`
    CREATE (:Import {id: 'import-1', at: datetime(), by: 'x', format: 'subsidies', files: ['a.csv'], rows: 9, accepted: 6, rejected: 2, lost: 1, cents: 100, rejectedCents: 1250, faults: 3, state: 'DONE'})
    CREATE (:Import {id: 'import-2', at: datetime(), by: 'x', format: 'ecosystem', files: ['b.csv'], rows: 1, accepted: 0, rejected: 1, lost: 0, cents: 0, rejectedCents: 0, faults: 1, state: 'DONE'})
    CREATE (:Import {id: 'import-3', at: datetime(), by: 'x', format: 'subsidies', files: ['c.csv'], rows: 5, accepted: 0, rejected: 5, lost: 0, cents: 0, rejectedCents: 999, faults: 5, state: 'DONE'})
    CREATE (:Change {id: 'change-1001', import: 'import-3', after: '{}', rows: 5, at: datetime()})
    CREATE (:Change {id: 'change-1002', undoes: 'change-1001', after: '{}', at: datetime()})`);
  const query = '{ dataQuality { ranges { figure low high } openDuplicateCount quarantinedRows quarantinedAmount } }';
  const { dataQuality } = await ask(query);
  expect(dataQuality).toMatchObject({ openDuplicateCount: 1, quarantinedRows: 4, quarantinedAmount: '12.50' });
  expect(dataQuality.ranges).toEqual([
    { figure: 'ACTORS', low: 2, high: 3 + 8 },
    { figure: 'INITIATIVES', low: 0, high: 1 },
    { figure: 'GRANTS', low: 0, high: 4 },
    { figure: 'GRANTED_AMOUNT', low: 0, high: 12.5 },
    { figure: 'ISOLATED_ACTORS', low: 0, high: 2 },
  ]);
  await ask('mutation { decide(input: {suggestion: "duplicate-A-B", status: DISMISSED}) { change } }');
  expect((await ask(query)).dataQuality).toMatchObject({
    openDuplicateCount: 0,
    ranges: [{ figure: 'ACTORS', low: 3 }, {}, {}, {}, {}],
  });
});

it('dataQuality counts a group of three as one actor, and as isolated only where none of them has a tie', () => {
  const groups = groupPairs([
    { a: 'a', b: 'b' },
    { a: 'c', b: 'b' },
    { a: 'x', b: 'y' },
  ]);
  expect(groups.map((group) => group.toSorted()).toSorted()).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y'],
  ]);
  const figures = { actors: 10, initiatives: 5, grants: 7, cents: 12_345, isolated: 6 };
  const none = { rows: 0, tyingRows: 0, cents: 0 };
  const low = rangesOf(figures, none, groups, (actor) => actor !== 'y').map((range) => range.low);
  // Of a, b and c one stays; x goes with y, which is tied.
  expect(low).toEqual([10 - 3, 5, 7, 123.45, 6 - 2 - 1]);
});
