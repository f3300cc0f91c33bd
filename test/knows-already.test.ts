/** Whom nobody is introduced to, because the two know each other: who pays, a former partner, the body that an actor calls together. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { type FundingOf, given, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01' });

/** X seeks equipment, and Paul at the same place offers it. */
const two: World = {
  actors: {
    X: { name: 'Xavier', kind: 'ASSOCIATION', seat: 'c6', needs: [['EQUIPMENT', 'outils']] },
    P: { name: 'Paul', kind: 'ASSOCIATION', seat: 'c6', offers: [['EQUIPMENT', 'outils']] },
  },
};

async function isIntroduced(world: World): Promise<boolean> {
  await given(database, world);
  const { isolatedActors } = await ask(
    '{ isolatedActors(first: 200, repeats: true, documentedOnly: false) { nodes { id sentence } } }',
  );
  const row = isolatedActors.nodes.find(({ id }: { id: string }) => id === 'isolation-X');
  expect(row).toBeDefined();
  return row.sentence.includes('Paul (');
}

const paid = (by: Partial<FundingOf>): World => ({
  ...two,
  funding: [{ funder: 'P', beneficiary: 'X', amount: 500_000, themes: ['outils'], decidedOn: '2025-01-01', ...by }],
});

const together = (end: string, start = '2020-01-01'): World => ({
  ...two,
  initiatives: {
    past: { themes: ['fibre'], covers: ['E1'], start, end, actors: { X: 'LEAD', P: 'PARTNER' } },
  },
});

describe('an actor apart', () => {
  it('is introduced to who offers what it seeks', async () => {
    expect(await isIntroduced(two)).toBe(true);
  });

  it.each([
    ['pays it', paid({ end: '2026-06-30' })],
    ['pays it until an unknown day', paid({})],
    ['is paid by it', paid({ funder: 'X', beneficiary: 'P', end: '2026-06-30' })],
    ['examines its request', paid({ status: 'UNDER_REVIEW', end: '2026-06-30' })],
    ['worked with it once', together('2023-12-31')],
  ])('is not introduced to who %s', async (_, world) => {
    expect(await isIntroduced(world)).toBe(false);
  });

  it('is introduced to who paid it once', async () => {
    expect(await isIntroduced(paid({ end: '2025-06-30' }))).toBe(true);
  });
});

describe('a member without a common project', () => {
  const seat = async (role: string) => {
    await given(database, {
      home: 'DEP',
      actors: {
        CDN: { kind: 'BODY' },
        Chair: { kind: 'COMMUNE', seat: 'c1', memberOf: ['CDN'] },
        Other: { kind: 'COMMUNE', seat: 'c4', memberOf: ['CDN'] },
      },
    });
    await database.driver.executeQuery("MATCH (:Actor {id: 'Chair'})-[m:MEMBER_OF]->() SET m.role = $role", { role });
    const list = async (args: string) => {
      const { isolatedActors } = await ask(
        `{ isolatedActors(first: 200, documentedOnly: false ${args}) { nodes { id } } }`,
      );
      return isolatedActors.nodes.map(({ id }: { id: string }) => id);
    };
    const [shown, all] = [await list(''), await list('repeats: true')];
    expect(all).toContain('isolation-Chair');
    return shown.includes('isolation-Chair');
  };

  it.each(['CHAIR', 'SECRETARIAT'])('is left out where it calls the others (%s)', async (role) => {
    expect(await seat(role)).toBe(false);
  });

  it('is listed where it only has a seat', async () => {
    expect(await seat('MEMBER')).toBe(true);
  });
});
