/** The facets of matters: each count is that of the list with this value and the other conditions. */
import { beforeAll, describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01', definitions: false });

const of = (themes: string[], covers: string[], end = '2026-12-31') => ({ themes, covers, end });

const world = {
  home: 'DEP',
  initiatives: {
    a: of(['demarches'], ['E1']),
    b: of(['demarches'], ['E1']),
    c: of(['outils'], ['E1'], '2026-02-15'),
    d: of(['outils'], ['E1']),
    e: of(['fibre'], ['E2']),
    f: of(['fibre'], ['E3']),
    g: of(['ent'], ['E2']),
    h: of(['ent'], ['E2']),
  },
  actors: {
    B: { kind: 'BODY', bodyType: 'TECHNICAL' },
    La: { memberOf: ['B'] },
  },
};

interface Facets {
  readonly urgency: { readonly value: string; readonly count: number }[];
  readonly kind: { readonly value: string; readonly count: number }[];
  readonly state: { readonly value: string; readonly count: number }[];
  readonly theme: { readonly theme: { readonly id: string }; readonly count: number }[];
  readonly territory: { readonly territory: { readonly id: string }; readonly count: number }[];
  readonly body: { readonly actor: { readonly id: string }; readonly count: number }[];
}

const list = (conditions: Readonly<Record<string, string>>, fields: string) => {
  const all = { first: '200', ...conditions };
  const args = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return ask(`{ matters(${args.join(', ')}) { ${fields} } }`);
};
const countOf = async (conditions: Readonly<Record<string, string>>): Promise<number> =>
  (await list(conditions, 'totalCount')).matters.totalCount;
const facetsOf = async (conditions: Readonly<Record<string, string>>): Promise<Facets> =>
  (
    await list(
      conditions,
      'facets { urgency { value count } kind { value count } state { value count } theme { theme { id } count } territory { territory { id } count } body { actor { id } count } }',
    )
  ).matters.facets;

beforeAll(() => given(database, world));

describe.each([
  ['all', {}],
  ['a kind', { kind: '[OVERLAP]' }],
  ['a theme', { theme: '"med"' }],
  ['a territory', { territory: '"E2"' }],
  ['a body and an urgency', { body: '"B"', urgency: '[NOW, SOON, UNDECIDED, LATER]' }],
  ['what waits', { decided: 'false' }],
])('of %s', (_, conditions: Readonly<Record<string, string>>) => {
  it('count the matters that each value would leave', async () => {
    const { urgency, kind, theme, territory, body } = await facetsOf(conditions);
    const counted = [
      ...urgency.map(({ value, count }) => ({ count, asked: { urgency: `[${value}]` } })),
      ...kind.map(({ value, count }) => ({ count, asked: { kind: `[${value}]` } })),
      ...theme.map(({ theme: { id }, count }) => ({ count, asked: { theme: `"${id}"` } })),
      ...territory.map(({ territory: { id }, count }) => ({ count, asked: { territory: `"${id}"` } })),
      ...body.map(({ actor: { id }, count }) => ({ count, asked: { body: `"${id}"` } })),
    ];
    expect(counted.length).toBeGreaterThan(4);
    for (const { count, asked } of counted)
      expect({ asked, count }).toEqual({ asked, count: await countOf({ ...conditions, ...asked }) });
    // Values without a count would select nothing.
    const kinds = ['OVERLAP', 'RELAY', 'POOLING', 'COMPLEMENTARY', 'NEED', 'EXPERIMENT', 'ISOLATED', 'FUNDING_END'];
    for (const each of kinds.filter((one) => !kind.some(({ value }) => value === one)))
      expect(await countOf({ ...conditions, kind: `[${each}]` })).toBe(0);
  });
});

it('facets count matters by their state, whatever is shown of them', async () => {
  const before = await facetsOf({});
  const total = await countOf({});
  expect(before.state).toEqual([{ value: 'WAITING', count: total }]);
  const [{ id }] = (await list({ kind: '[OVERLAP]' }, 'nodes { id }')).matters.nodes;
  const { decide } = await ask(
    `mutation { decide(input: {suggestion: "${id}", status: DISMISSED}) { change userErrors { code } } }`,
  );
  expect(decide.userErrors).toEqual([]);
  const { state } = await facetsOf({});
  expect(state).toContainEqual({ value: 'OVER', count: 1 });
  expect(await countOf({ dismissed: 'true' })).toBe(state.reduce((sum, { count }) => sum + count, 0));
  await ask(`mutation { undo(change: "${decide.change}") { change } }`);
});
