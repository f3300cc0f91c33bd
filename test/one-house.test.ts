/** One house: actors that are never suggested to each other, because they obviously belong together. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { type ActorOf, given, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01' });

const works = { themes: ['demarches'] };
const sirens = { c1: '210206660', c4: '210204087', E1: '200071892', E2: '200043495' };

async function suggested(world: World): Promise<string[]> {
  await given(database, world);
  const { synergies } = await ask(
    '{ synergies(between: ACTORS, minimumScore: 0, perActor: 200, first: 200) { nodes { id } } }',
  );
  return synergies.nodes.map(({ id }: { id: string }) => id.replace('synergy-INTRODUCTION-', '')).sort();
}

/** Whether X and Y, which work on the same subject, are suggested to each other and introduced in the network. */
async function meet(x: ActorOf, y: ActorOf, links: World['links'] = []): Promise<boolean> {
  const rows = await suggested({ sirens, actors: { X: { ...works, ...x }, Y: { ...works, ...y } }, links });
  const { introductions } = await ask('{ introductions { first { id } } }');
  expect(introductions).toHaveLength(rows.length);
  return rows.length > 0;
}

describe('two actors are one house', () => {
  it.each([
    ['with the same SIREN', { siren: '220200026' }, { siren: '220200026' }, false],
    ['with none known', {}, {}, true],
    ['as a commune and its EPCI', { siren: sirens.c1 }, { siren: sirens.E1 }, false],
    ['as an EPCI and its commune', { siren: sirens.E2 }, { siren: sirens.c4 }, false],
    ['but not as a commune and another EPCI', { siren: sirens.c1 }, { siren: sirens.E2 }, true],
    ['nor as two communes of one EPCI', { siren: sirens.c1 }, { siren: '210200014' }, true],
  ])('%s', async (_, x, y, expected) => {
    expect(await meet(x, y)).toBe(expected);
  });

  it.each([
    ['UNIT_OF', null, null, false],
    ['DELEGATE_OF', null, '2025-12-31', true],
    ['UNIT_OF', '2026-01-02', null, true],
    ['UNIT_OF', '2026-01-01', '2026-01-01', false],
  ] as const)('by a link %s from %s to %s', async (nature, from, to, expected) => {
    expect(await meet({}, {}, [['X', nature, 'Y', from, to]])).toBe(expected);
    expect(await meet({}, {}, [['Y', nature, 'X', from, to]])).toBe(expected);
  });

  it.each([
    ['EPCI', null, null, false],
    ['JOINT_BODY', null, null, false],
    ['JOINT_BODY', null, '2025-12-31', true],
    ['ASSOCIATION', null, null, true],
  ] as const)('as a member of one of kind %s from %s to %s', async (kind, from, to, expected) => {
    expect(await meet({ memberOf: [['Y', from, to]] }, { kind })).toBe(expected);
  });

  it('with each other only: two that are one house with a third need not be one house', async () => {
    const world: World = {
      actors: { U: works, V: works, W: works },
      links: [
        ['U', 'UNIT_OF', 'W'],
        ['V', 'UNIT_OF', 'W'],
      ],
    };
    expect(await suggested(world)).toEqual(['U-V']);
  });
});

describe('two initiatives whose leads are one house', () => {
  const pooled = async (world: World) => {
    await given(database, world);
    const { synergies } = await ask('{ synergies(kind: POOLING) { totalCount } }');
    return synergies.totalCount;
  };
  const [a, b] = [{ themes: ['demarches'] }, { themes: ['demarches'], covers: ['E2'] }];

  it('are not pooled, also when a lead has ended, and whether its SIREN is known or not', async () => {
    const initiatives = {
      a: { ...a, actors: { L: 'LEAD' } },
      b: { ...b, start: '2025-01-01', actors: {}, roles: [['L', 'LEAD', null, '2025-12-31'] as const] },
    };
    expect(await pooled({ initiatives })).toBe(0);
    expect(await pooled({ actors: { L: { siren: '220200026' } }, initiatives })).toBe(0);
    expect(await pooled({ initiatives: { a, b } })).toBe(1);
  });

  it('are not pooled when one leads for its EPCI, but are once a link between the leads has ended', async () => {
    const initiatives = { a: { ...a, actors: { X: 'LEAD' } }, b: { ...b, actors: { Y: 'CO_LEAD' } } };
    const actors = { X: { siren: sirens.c1 }, Y: { siren: sirens.E1 } };
    expect(await pooled({ sirens, actors, initiatives })).toBe(0);
    expect(await pooled({ initiatives, links: [['X', 'UNIT_OF', 'Y', null, '2025-12-31']] })).toBe(1);
    expect(await pooled({ initiatives, links: [['X', 'UNIT_OF', 'Y']] })).toBe(0);
  });
});
