/** Money granted to an initiative, its gap, its public share, and filters by these, also compared with a brute-force computation in random worlds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase, writeAtOnce } from './database.js';
import { euros } from './funding-by-hand.js';
import { databaseRuns } from './runs.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

type Budgets = Readonly<Record<string, number | null>>;

async function givenBudgets(world: World, budgets: Budgets): Promise<void> {
  await given(database, world);
  const statement = 'UNWIND keys($budgets) AS id MATCH (i:Initiative {id: id}) SET i.budget = toInteger($budgets[id])';
  await writeAtOnce(database, [{ statement, parameters: { budgets } }]);
}

async function finances() {
  const { initiatives } = await ask(
    '{ initiatives(first: 200, orderBy: {field: ID}) { nodes { id funded gap publicShare } } }',
  );
  return Object.fromEntries(
    initiatives.nodes.map((one: { id: string; funded: string; gap: string; publicShare: number }) => [
      one.id,
      [one.funded, one.gap, one.publicShare],
    ]),
  );
}

async function those(filter: string): Promise<string[]> {
  const { initiatives } = await ask(
    `{ initiatives(first: 200, filter: {${filter}}, orderBy: {field: ID}) { totalCount nodes { id } } }`,
  );
  expect(initiatives.totalCount).toBe(initiatives.nodes.length);
  return initiatives.nodes.map(({ id }: { id: string }) => id);
}

const world: World = {
  actors: { State: { kind: 'STATE' }, Club: {}, A: {} },
  initiatives: { bare: {}, full: {}, half: {}, lent: {}, unsaid: {}, vague: {} },
  funding: [
    { funder: 'State', beneficiary: 'A', initiative: 'half', amount: 4_000 },
    { funder: 'Club', beneficiary: 'A', initiative: 'half', amount: 1_000 },
    { funder: 'State', beneficiary: 'A', initiative: 'half', amount: 50_000, status: 'SUBMITTED' },
    { funder: 'State', beneficiary: 'A', initiative: 'half', amount: 60_000, passThrough: true },
    { funder: 'State', beneficiary: 'A', initiative: 'half', amount: 70_000, nature: 'GUARANTEE' },
    { funder: 'State', beneficiary: 'A', initiative: 'full', amount: 12_000 },
    { funder: 'Club', beneficiary: 'A', initiative: 'lent', amount: 2_500, nature: 'LOAN' },
    { funder: 'A', beneficiary: 'A', initiative: 'lent', amount: 500 },
    { funder: 'State', beneficiary: 'A', initiative: 'vague' },
    { funder: 'State', beneficiary: 'A', initiative: 'unsaid', amount: 100 },
  ],
};
const budgets: Budgets = { bare: 10_000, full: 10_000, half: 10_000, lent: 10_000, unsaid: null, vague: 10_000 };

describe('the money of an initiative', () => {
  it('is the granted sum, what is left of the budget, and the public part of it', async () => {
    await givenBudgets(world, budgets);
    expect(await finances()).toEqual({
      bare: [null, '100.00', null],
      full: ['120.00', '0.00', 1.2],
      half: ['50.00', '50.00', 0.4],
      lent: [null, '70.00', null],
      unsaid: ['1.00', null, null],
      vague: [null, null, null],
    });
  });

  it('filters initiatives, bounds included, and excludes those with an unknown sum', async () => {
    await givenBudgets(world, budgets);
    expect(await those('minimumFunded: "50.00"')).toEqual(['full', 'half']);
    expect(await those('maximumFunded: "50.00"')).toEqual(['half', 'unsaid']);
    expect(await those('minimumFunded: "50.00", maximumFunded: "50.00"')).toEqual(['half']);
    expect(await those('hasGap: true')).toEqual(['bare', 'half', 'lent']);
    expect(await those('hasGap: false')).toEqual(['full']);
    expect(await those('NOT: {hasGap: true}')).toEqual(['full', 'unsaid', 'vague']);
  });

  it.each([
    ['minimumFunded: "-1.00"', 'initiatives: filter.minimumFunded: -1.00 is below 0'],
    ['minimumFunded: "2.00", maximumFunded: "1.00"', '2.00 is more than maximumFunded, 1.00'],
    ['maximumDegree: -1', 'initiatives: filter.maximumDegree: -1 is below 0; write 0 or more'],
    ['minimumDegree: 2, maximumDegree: 1', '2 is more than maximumDegree, 1; swap the two'],
  ])('refuses %s with a message', async (filter, words) => {
    await given(database, {});
    const { errors } = await answer(`{ initiatives(filter: {${filter}}) { totalCount } }`);
    expect(errors?.[0]?.message).toContain(words);
  });

  it('equals a brute-force sum in random worlds', async () => {
    const grant = fc.record(
      {
        funder: fc.constantFrom('State', 'Club', 'A'),
        beneficiary: fc.constant('A'),
        initiative: fc.constantFrom('bare', 'full', 'half'),
        amount: fc.constantFrom(0, 100, 4_000, 12_000),
        status: fc.constantFrom('GRANTED', 'GRANTED', 'GRANTED', 'REFUSED'),
        nature: fc.constantFrom('SUBSIDY', 'SUBSIDY', 'LOAN', 'GUARANTEE', 'IN_KIND', 'OWN_FUNDS'),
        passThrough: fc.constantFrom(false, false, false, true),
      },
      { requiredKeys: ['funder', 'beneficiary', 'initiative', 'status', 'nature'] },
    );
    const budget = fc.constantFrom(null, 0, 100, 12_000, 50_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(grant, { maxLength: 7 }),
        fc.record({ bare: budget, full: budget, half: budget }),
        async (funding, whole) => {
          await givenBudgets({ ...world, initiatives: { bare: {}, full: {}, half: {} }, funding }, whole);
          const found = await finances();
          const left: string[] = [];
          for (const id of ['bare', 'full', 'half'] as const) {
            const granted = funding.filter((g) => g.initiative === id && g.status === 'GRANTED' && !g.passThrough);
            const subsidies = granted.filter(({ nature, funder }) => nature === 'SUBSIDY' && funder !== 'A');
            const known = subsidies.flatMap(({ amount }) => amount ?? []);
            const covering = granted.filter(({ nature }) => nature !== 'GUARANTEE');
            const publicly = subsidies.filter(({ funder }) => funder === 'State');
            const sum = (some: readonly { readonly amount?: number }[]) =>
              some.reduce<number | null>(
                (total, { amount }) => (total === null || amount === undefined ? null : total + amount),
                0,
              );
            const [covered, paid, budgeted] = [sum(covering), sum(publicly), whole[id]];
            const gap = covered === null || budgeted === null ? null : Math.max(0, budgeted - covered);
            if (gap !== null && gap > 0) left.push(id);
            expect(found[id]).toEqual([
              euros(known.length > 0 ? known.reduce<number>((total, cents) => total + cents, 0) : null),
              euros(gap),
              budgeted && paid !== null && publicly.length > 0 ? expect.closeTo(paid / budgeted, 10) : null,
            ]);
          }
          expect(await those('hasGap: true')).toEqual(left);
          const funded = Object.entries(found).filter(([, [amount]]) => amount !== null && Number(amount) >= 1);
          expect(await those('minimumFunded: "1.00"')).toEqual(funded.map(([id]) => id));
        },
      ),
      { numRuns: databaseRuns(25) },
    );
  }, 300_000);
});
