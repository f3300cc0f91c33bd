/** The question difference: what began and ended between two days, and what was created and archived, each once. */
import { beforeEach, describe, expect, it } from 'vitest';
import { today } from '../src/answers/today.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

interface Difference {
  readonly what: string;
  readonly on: string;
  readonly entity: { readonly __typename: string; readonly id: string };
}

async function difference(args: string): Promise<string[]> {
  const { difference: found } = await ask(
    `{ difference(first: 200, ${args}) { totalCount nodes { what on entity { __typename id } } } }`,
  );
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes.map(({ what, on, entity }: Difference) => `${on} ${what} ${entity.__typename} ${entity.id}`);
}

beforeEach(() =>
  given(database, {
    actors: { A: {}, B: {} },
    initiatives: {
      a: { start: '2026-01-01', end: '2026-01-31' },
      b: { start: '2026-02-01', end: '2026-06-30' },
      c: { start: '2026-02-01', end: '2026-02-10', status: 'ABANDONED' },
      d: { start: null, end: null },
    },
  }),
);

describe('the difference of two days', () => {
  it('lists what began and ended after the first day, up to the second', async () => {
    expect(await difference('from: "2026-01-01", to: "2026-02-01"')).toEqual([
      '2026-02-01 BEGAN Initiative b',
      '2026-02-01 ENDED Initiative a',
    ]);
    expect(await difference('from: "2025-12-31", to: "2026-01-31"')).toEqual(['2026-01-01 BEGAN Initiative a']);
    expect(await difference('from: "2026-01-31", to: "2026-07-01", what: [ENDED]')).toEqual([
      '2026-02-01 ENDED Initiative a',
      '2026-07-01 ENDED Initiative b',
    ]);
    expect(await difference('from: "2026-01-01", to: "2026-01-01"')).toEqual([]);
  });

  it('of three consecutive periods equals that of the whole, each row once', async () => {
    const days = ['2025-12-31', '2026-01-31', '2026-02-01', '2027-01-01'];
    const parts: string[] = [];
    for (const [place, from] of days.slice(0, -1).entries()) {
      parts.push(...(await difference(`from: "${from}", to: "${days[place + 1]}"`)));
    }
    expect(parts).toEqual(await difference(`from: "${days[0]}", to: "${days.at(-1)}"`));
  });

  it('lists what was created and still exists, and what was archived, without its name', async () => {
    const { createActor: one } = await ask(
      'mutation { createActor(input: {name: "U", siren: "732829320"}) { sequence } }',
    );
    expect(one.sequence).toBeGreaterThan(0);
    await ask('mutation { createInitiative(input: {title: "V", kind: PROJECT}) { sequence } }');
    await ask('mutation { archiveActor(input: {actor: "A"}) { sequence } }');
    const day = today();
    const now = await difference(`from: "2000-01-01", to: "${day}", what: [CREATED, ARCHIVED]`);
    expect(now.filter((row) => row.includes('ARCHIVED'))).toEqual([`${day} ARCHIVED Gone A`]);
    const created = now.filter((row) => row.includes('CREATED'));
    expect(created).toHaveLength(2);
    expect(created[0]).toBe(`${day} CREATED Actor actor-732829320`);
    expect(created[1]).toMatch(/CREATED Initiative initiative-/);
    expect(await difference(`from: "${day}", to: "${day}", what: [CREATED, ARCHIVED]`)).toEqual([]);
  });

  it('leaves out what was created and archived within the period, and a grant that was changed and changed back', async () => {
    await given(database, {
      actors: { A: {}, B: {} },
      initiatives: { a: { start: null, end: null } },
      funding: [{ funder: 'A', beneficiary: 'B', amount: 100_000 }],
    });
    const undo = (change: string) => ask(`mutation { undo(change: "${change}") { undone } }`);
    const { createActor: made } = await ask(
      'mutation { createActor(input: {name: "U", siren: "732829320"}) { change } }',
    );
    const { archiveInitiative: gone } = await ask(
      'mutation { archiveInitiative(input: {initiative: "a"}) { change } }',
    );
    const { editFundingLink: edited } = await ask(
      'mutation { editFundingLink(input: {fundingLink: "funding-1", amount: "800.00"}) { change } }',
    );
    const read = () => difference(`from: "2000-01-01", to: "${today()}"`);
    expect(await read()).toEqual([
      `${today()} ARCHIVED Gone a`,
      `${today()} CREATED Actor actor-732829320`,
      `${today()} GRANT_CHANGED FundingLink funding-1`,
    ]);
    for (const { change } of [made, gone, edited]) await undo(change);
    expect(await read()).toEqual([]);
  });

  it('lists only changes of the requested kinds of entities, archived ones too', async () => {
    await given(database, {
      actors: { A: {}, B: {} },
      initiatives: { a: { start: '2026-01-02', end: null } },
      funding: [{ funder: 'A', beneficiary: 'B', amount: 100, decidedOn: '2026-01-10' }],
    });
    await ask('mutation { archiveActor(input: {actor: "B"}) { sequence } }');
    const of = (about: string) => difference(`from: "2026-01-01", to: "${today()}", about: [${about}]`);
    const rows = {
      began: '2026-01-02 BEGAN Initiative a',
      granted: '2026-01-10 GRANTED FundingLink funding-1',
      archived: `${today()} ARCHIVED Gone B`,
    };
    expect(await of('INITIATIVE')).toEqual([rows.began]);
    expect(await of('ACTOR')).toEqual([rows.archived]);
    expect(await of('FUNDING_LINK, INITIATIVE')).toEqual([rows.began, rows.granted]);
  });

  it('lists grants by the day of decision, what was changed and what is gone, in euros and by nature', async () => {
    await given(database, {
      actors: { A: {}, B: {} },
      funding: [
        { funder: 'A', beneficiary: 'B', amount: 100_000, decidedOn: '2026-01-10' },
        { funder: 'A', beneficiary: 'B', amount: 5_000, decidedOn: '2026-01-11', nature: 'LOAN' },
        { funder: 'A', beneficiary: 'B', decidedOn: '2026-01-12' },
        { funder: 'A', beneficiary: 'B', amount: 7_000, decidedOn: '2026-01-13', passThrough: true },
        { funder: 'A', beneficiary: 'B', amount: 7_000, decidedOn: '2026-01-14', status: 'REFUSED' },
        { funder: 'A', beneficiary: 'B', amount: 7_000, decidedOn: '2026-02-02' },
        { funder: 'A', beneficiary: 'A', amount: 300, decidedOn: '2026-02-01' },
      ],
    });
    const read = async (args: string) => {
      const { difference: found } = await ask(
        `{ difference(first: 200, ${args}) { granted { nature amount } nodes { what on nature natureBefore amountBefore amount entity { id } } } }`,
      );
      const rows = found.nodes.map((row: Record<string, string> & { entity: { id: string } }) =>
        [row.what, row.entity.id, row.natureBefore, row.nature, row.amountBefore, row.amount].filter(Boolean).join(' '),
      );
      return { granted: found.granted, rows };
    };
    expect(await read('from: "2026-01-01", to: "2026-02-01"')).toEqual({
      granted: [
        { nature: 'LOAN', amount: '50.00' },
        { nature: 'OWN_FUNDS', amount: '3.00' },
        { nature: 'SUBSIDY', amount: '1000.00' },
      ],
      rows: [
        ...['GRANTED funding-1 SUBSIDY 1000.00', 'GRANTED funding-2 LOAN 50.00', 'GRANTED funding-3 SUBSIDY'],
        'GRANTED funding-7 OWN_FUNDS 3.00',
      ],
    });
    const edit = (values: string) =>
      ask(`mutation { editFundingLink(input: {fundingLink: "funding-1", ${values}}) { userErrors { message } } }`);
    await edit('amount: "800.00"');
    await edit('purpose: "no money"');
    await edit('nature: LOAN, amount: "900.00"');
    await edit('status: REFUSED');
    await edit('status: GRANTED');
    await ask('mutation { archiveFundingLink(input: {fundingLink: "funding-2"}) { userErrors { message } } }');
    const since = await read(`from: "2000-01-01", to: "${today()}", what: [GRANT_CHANGED, ARCHIVED]`);
    expect(since).toEqual({
      granted: [],
      rows: [
        'ARCHIVED funding-2 LOAN 50.00',
        'GRANT_CHANGED funding-1 LOAN 1000.00 800.00',
        'GRANT_CHANGED funding-1 SUBSIDY LOAN 800.00 900.00',
        'GRANT_CHANGED funding-1 LOAN 900.00',
      ],
    });
  });

  it('is of a territory: what covers a commune of it, who acts in it, and the money of these', async () => {
    await given(database, {
      actors: { A: {}, B: { actsIn: ['c1'] }, C: { seat: 'c4' }, W: { actsIn: ['DEP'] } },
      initiatives: {
        a: { start: '2026-01-02', covers: ['c1'] },
        b: { start: '2026-01-03', covers: ['DEP'] },
        c: { start: '2026-01-04', covers: ['E2'] },
        d: { start: '2026-01-05', covers: [] },
      },
      funding: [
        { funder: 'A', beneficiary: 'C', initiative: 'a', amount: 100, decidedOn: '2026-01-10' },
        { funder: 'A', beneficiary: 'B', initiative: 'c', amount: 200, decidedOn: '2026-01-11' },
        { funder: 'A', beneficiary: 'B', amount: 400, decidedOn: '2026-01-12' },
        { funder: 'A', beneficiary: 'C', amount: 800, decidedOn: '2026-01-13' },
      ],
    });
    for (const actor of ['B', 'C', 'W'])
      await ask(`mutation { archiveActor(input: {actor: "${actor}"}) { sequence } }`);
    const of = async (territory: string) => {
      const { difference: found } = await ask(
        `{ difference(first: 200, from: "2026-01-01", to: "2026-01-31", territory: "${territory}") { granted { amount } nodes { entity { id } } } }`,
      );
      const rows: readonly Pick<Difference, 'entity'>[] = found.nodes;
      return [...rows.map(({ entity }) => entity.id), ...found.granted.map(({ amount }: { amount: string }) => amount)];
    };
    expect(await of('E1')).toEqual(['a', 'b', 'funding-1', 'funding-3', '5.00']);
    expect(await of('E2')).toEqual(['b', 'c', 'funding-2', 'funding-4', '10.00']);
    expect(await of('DEP')).toHaveLength(8);
    const gone = async (territory: string) =>
      difference(`from: "2000-01-01", to: "${today()}", what: [ARCHIVED], territory: "${territory}"`);
    expect(await gone('E1')).toEqual([`${today()} ARCHIVED Gone B`]);
    expect(await gone('DEP')).toHaveLength(3);
  });

  it.each([
    ['from: "2026-02-01", to: "2026-03-01", territory: "nowhere"', 'nowhere'],
    ['from: "2026-02-01", to: "2026-01-01"', 'swap the two'],
    ['from: "2026-02-01", to: "2026-03-01", first: 0', 'is not a page size'],
    ['from: "2026-02-01", to: "2026-03-01", after: "x"', 'is not a cursor'],
  ])('refuses %s with a message', async (args, words) => {
    const { errors } = await answer(`{ difference(${args}) { totalCount } }`);
    expect(errors?.[0]?.message).toContain(words);
  });
});
