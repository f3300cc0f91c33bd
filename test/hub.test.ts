/** Around an actor that takes part in much, an answer meets the same initiatives again and again: each question is answered once for all of them. */
import { execute, parse } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { createContext } from '../src/answers/context.js';
import { openFresh } from '../src/fresh/fresh.js';
import { testDatabase, testSchema } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const PROJECTS = 12;
const names = Array.from({ length: PROJECTS }, (_, k) => `P${k}`);

/** H leads every project; each has two of its partners, and each partner has a project of its own that H has no part in. */
const world = {
  initiatives: Object.fromEntries([
    ...names.map((name, k) => [
      `common-${k}`,
      {
        themes: ['demarches'],
        covers: ['c1'],
        actors: { H: 'LEAD', [name]: 'PARTNER', [`P${(k + 1) % PROJECTS}`]: 'PARTNER' },
      },
    ]),
    ...names.map((name, k) => [
      `own-${k}`,
      {
        themes: [k % 2 ? 'outils' : 'demarches'],
        covers: [k < PROJECTS / 2 ? 'E2' : 'E3'],
        actors: { [name]: 'LEAD' },
      },
    ]),
  ]),
};

/** Asks one query after the other. @returns the last answer, its jobs */
async function asked(...queries: readonly string[]) {
  // Every answer goes through the pool, as those of large graphs do.
  const fresh = await openFresh(database, () => undefined, { inThreadFrom: 0 });
  const compute = vi.spyOn(fresh.known, 'compute');
  let data: unknown;
  for (const query of queries) {
    compute.mockClear();
    const contextValue = createContext(database, fresh, { day: '2026-01-01' });
    const answer = await execute({ schema: await testSchema(), document: parse(query), contextValue });
    expect(answer.errors).toBeUndefined();
    data = answer.data;
  }
  fresh.close();
  const jobs = compute.mock.calls.map(([{ name }]) => name).filter((name) => name.startsWith('rankSynergies'));
  return { data: JSON.parse(JSON.stringify(data)), jobs };
}

describe('the questions below the initiatives of all partners of a hub', () => {
  it.each(['synergies', 'overlaps'])('are answered as from the root, and few at once: %s', async (question) => {
    await given(database, world);
    const page = `${question}(first: 5) { totalCount nodes { id score sentence } }`;
    const around = await asked(`{ actor(id: "H") { initiatives { participants { initiatives { id ${page} } } } } }`);
    type Met = { readonly id: string; readonly [question: string]: unknown };
    type Partner = { readonly initiatives: readonly Met[] };
    const met: Met[] = around.data.actor.initiatives.flatMap(({ participants }: { participants: Partner[] }) =>
      participants.flatMap(({ initiatives }) => initiatives),
    );
    expect(met.length).toBeGreaterThan(5 * 2 * PROJECTS);
    expect(new Set(met.map(({ id }) => id)).size).toBe(2 * PROJECTS);
    const each = [...new Set(met.map(({ id }) => id))];
    const fromRoot = await asked(
      `{ ${each.map((id, k) => `at${k}: initiative(id: "${id}") { id ${page} }`).join(' ')} }`,
    );
    const alone = new Map((Object.values(fromRoot.data) as Met[]).map((entity) => [entity.id, entity]));
    for (const entity of met) expect(entity).toEqual(alone.get(entity.id));
    expect(met.some((entity) => (entity[question] as { totalCount: number }).totalCount > 0)).toBe(true);
    // A loader gathers what is asked for in one turn; never one job for each initiative.
    expect(around.jobs.length).toBeLessThanOrEqual(question === 'synergies' ? 3 : 0);
    if (question === 'synergies') expect(around.jobs.length).toBeGreaterThan(0);
  });

  it('are ranked once, in whatever order other requests ask for them', async () => {
    await given(database, world);
    const page = 'synergies(first: 5) { totalCount nodes { id score } }';
    const of = (ids: readonly string[]) =>
      `{ ${ids.map((id) => `${id.replace('-', '_')}: initiative(id: "${id}") { ${page} }`).join(' ')} }`;
    const ids = Array.from({ length: 5 }, (_, k) => `common-${k}`);
    const first = await asked(of(ids));
    expect(first.jobs.length).toBeGreaterThan(0);
    const again = await asked(of(ids), of(ids.toReversed()));
    expect(again).toMatchObject({ data: first.data, jobs: [] });
    const more = await asked(of(ids), of(['own-1', ...ids]));
    expect(more.jobs).toHaveLength(1);
    expect(more.data).toEqual({ ...first.data, ...(await asked(of(['own-1']))).data });
  });
});
