/** The question ties: compared with a brute-force computation in random worlds, and with the ties of the network and of isolation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { drawn, today, write } from './random-worlds.js';
import { databaseRuns } from './runs.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database, { day: today });

interface Tie {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly medium: string;
  readonly initiative: { readonly id: string } | null;
  readonly nature: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly past: boolean;
}

const fields = 'a { id } b { id } medium initiative { id } nature rolesOfA rolesOfB from to past';

async function ties(args = ''): Promise<Tie[]> {
  const { ties: found } = await ask(`{ ties(first: 200 ${args}) { totalCount nodes { ${fields} } } }`);
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes;
}

const name = ({ a, b, medium, initiative, nature }: Tie) =>
  [a.id, b.id, medium, initiative?.id ?? nature ?? ''].filter(Boolean).join(' ');

const world: World = {
  actors: {
    A: { themes: ['outils'], seat: 'c1', memberOf: ['N', ['S', '2025-01-01', null], 'Body'] },
    B: { seat: 'c4' },
    N: { kind: 'NETWORK' },
    S: { kind: 'JOINT_BODY' },
    Body: { kind: 'BODY' },
  },
  initiatives: {
    x: {
      ...{ themes: ['fibre'], covers: ['E2'], start: '2025-01-01', end: '2026-12-31', actors: {} },
      roles: [
        ['A', 'LEAD', '2025-06-01', '2026-06-30'],
        ['A', 'HOST', null, '2026-09-30'],
        ['B', 'PARTNER', null, null],
        ['C', 'FUNDER', null, null],
      ],
    },
    done: { status: 'COMPLETED', end: null, actors: { A: 'LEAD', C: 'PARTNER' } },
    dropped: { status: 'ABANDONED', actors: { A: 'LEAD', C: 'PARTNER' } },
    later: { start: '2026-03-02', actors: { A: 'LEAD', C: 'PARTNER' } },
  },
  links: [
    ['B', 'DELEGATE_OF', 'A', null, '2026-02-28'],
    ['C', 'UNIT_OF', 'A'],
    ['C', 'CONVENTION_WITH', 'B', '2026-03-01', '2027-01-01'],
  ],
};

describe('a tie', () => {
  it('is a common initiative, a link, a network or a joint body, with its days and roles', async () => {
    await given(database, world);
    const found = await ties();
    expect(found.map(name)).toEqual(['A B INITIATIVE x', 'A N NETWORK', 'A S JOINT_BODY', 'C B LINK CONVENTION_WITH']);
    expect(found[0]).toMatchObject({ rolesOfA: ['HOST', 'LEAD'], rolesOfB: ['PARTNER'] });
    expect(found[0]).toMatchObject({ from: '2025-01-01', to: '2026-09-30', past: false });
    expect(found[2]).toMatchObject({ from: '2025-01-01', to: null, rolesOfA: [], rolesOfB: [] });
  });

  it('that has ended is listed on request, but never that of an abandoned initiative', async () => {
    await given(database, world);
    const past = (await ties('past: true')).filter((tie) => tie.past);
    expect(past.map(name)).toEqual(['A C INITIATIVE done', 'B A LINK DELEGATE_OF']);
    expect(past.map(({ to }) => to)).toEqual([null, '2026-02-28']);
    expect((await ties('asOf: "2026-02-28"')).map(name)).toContain('B A LINK DELEGATE_OF');
    expect((await ties('asOf: "2026-03-02"')).map(name)).toContain('A C INITIATIVE later');
  });

  it('can be filtered by actor, theme and territory, page by page', async () => {
    await given(database, world);
    expect((await ties('actor: "B"')).map(name)).toEqual(['A B INITIATIVE x', 'C B LINK CONVENTION_WITH']);
    expect((await ties('theme: "ter"')).map(name)).toEqual(['A B INITIATIVE x']);
    expect((await ties('theme: "med"')).map(name)).toEqual(['A N NETWORK', 'A S JOINT_BODY']);
    expect((await ties('territory: "E2"')).map(name)).toEqual(['A B INITIATIVE x', 'C B LINK CONVENTION_WITH']);
    const names: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { ties: page } = await ask(
        `query ($after: String) { ties(first: 3, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      names.push(...page.nodes.map(name));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(names).toEqual((await ties()).map(name));
  });

  it.each([
    ['actor: "nobody"', 'there is no Actor "nobody"'],
    ['theme: "nothing"', 'there is no Theme "nothing"'],
    ['first: 201', 'is not a page size; write 1 to 200'],
    ['after: "x"', 'is not a cursor'],
  ])('refuses %s with a message', async (args, words) => {
    await given(database, {});
    const { errors } = await answer(`{ ties(${args}) { nodes { past } } }`);
    expect(errors?.[0]?.message).toContain(words);
  });
});

const operative = ['LEAD', 'CO_LEAD', 'PARTNER', 'OPERATOR', 'HOST', 'PRESCRIBER'];
const latest = (days: readonly (string | null)[]) =>
  days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
const earliest = (days: readonly (string | null)[]) =>
  days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);

/** Whether each tie, by its text from `name`, is past. */
function tiesByHand({ actors = {}, initiatives = {}, links = [] }: World): Record<string, boolean> {
  const found: Record<string, boolean> = {};
  const see = (key: string, begins: string | null, ends: string | null, over = false) => {
    if ((begins !== null && begins > today) || (begins !== null && ends !== null && begins > ends)) return;
    const past = over || (ends !== null && ends < today);
    found[key] = (found[key] ?? true) && past;
  };
  const isAlive = (id: string) => actors[id] !== undefined && !actors[id]?.archived;
  for (const [id, i] of Object.entries(initiatives)) {
    if (i.archived || i.status === 'ABANDONED') continue;
    const roles = (i.roles ?? []).filter(([actor, role]) => operative.includes(role) && isAlive(actor));
    for (const [a, , from, to] of roles) {
      for (const [b, , since, until] of roles) {
        if (a >= b) continue;
        const isOver = i.status === 'COMPLETED' && (i.end ?? null) === null;
        const begins = latest([i.start ?? null, from, since]);
        see(`${a} ${b} INITIATIVE ${id}`, begins, earliest([i.end ?? null, to, until]), isOver);
      }
    }
  }
  for (const [a, nature, b, from = null, to = null] of links) {
    if (nature !== 'UNIT_OF' && a !== b && isAlive(a) && isAlive(b)) see(`${a} ${b} LINK ${nature}`, from, to);
  }
  for (const [a, { memberOf = [] }] of Object.entries(actors)) {
    for (const seat of memberOf) {
      const [b, from, to] = typeof seat === 'string' ? [seat, null, null] : seat;
      const kind = actors[b]?.kind ?? '';
      if (a !== b && isAlive(a) && isAlive(b) && ['NETWORK', 'JOINT_BODY'].includes(kind))
        see(`${a} ${b} ${kind}`, from, to);
    }
  }
  return found;
}

describe('ties', () => {
  it('equal a brute-force answer in random worlds, and agree with network and isolatedActors', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (world) => {
        await write(database, world);
        const found = await ties('past: true');
        expect(Object.fromEntries(found.map((tie) => [name(tie), tie.past]))).toEqual(tiesByHand(world.world));
        const active = found.filter(({ past }) => !past);
        expect((await ties()).map(name)).toEqual(active.map(name));
        const { communities, isolatedActors } = await ask(`{
          communities(first: 1) { tieCount } isolatedActors(first: 200, repeats: true, documentedOnly: false) { nodes { kind actor { id } } } }`);
        const pairs = new Set(active.map(({ a, b }) => [a.id, b.id].sort().join(' ')));
        expect(communities.tieCount).toBe(pairs.size);
        const tied = new Set(active.flatMap(({ a, b }) => [a.id, b.id]));
        const ever = new Set(found.flatMap(({ a, b }) => [a.id, b.id]));
        for (const { kind, actor } of isolatedActors.nodes) {
          if (['NO_TIES', 'FUNDING_ONLY', 'SEAT_ONLY'].includes(kind)) expect(ever.has(actor.id), kind).toBe(false);
          if (kind === 'LAPSED') expect([tied.has(actor.id), ever.has(actor.id)]).toEqual([false, true]);
        }
      }),
      { numRuns: databaseRuns(40) },
    );
  }, 600_000);
});
