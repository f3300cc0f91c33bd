/** Coordination of two initiatives by funding and other relations, including relations that begin later. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { type FundingOf, given, type InitiativeOf, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01' });

type Role = NonNullable<InitiativeOf['roles']>[number];

/** i1 led by L1, i2 by L2, i3 by L3: same theme and ground. */
function world(more: { roles?: readonly Role[]; funding?: readonly FundingOf[] } & Omit<World, 'funding'>): World {
  const { roles = [], ...rest } = more;
  const i: InitiativeOf = { themes: ['demarches'] };
  return { initiatives: { i1: i, i2: { ...i, roles }, i3: i }, ...rest };
}

async function between(a: string, b: string, given_: World) {
  await given(database, given_);
  const { overlaps } =
    await ask(`{ overlaps(coordination: [JOINT, LEADER_FUNDS, SAME_HOUSE, COMMON_FUNDER, COMMON_BODY, NONE]) {
    nodes { id coordination amountAtStake sentence en: sentence(language: EN)
      evidence { leaderFunders { id } houses { bond from { id } to { id } } commonFunders { id } } } } }`);
  return overlaps.nodes.find(({ id }: { id: string }) => id === `overlap-${a}-${b}`);
}

const coordination = async (a: string, b: string, given_: World) => (await between(a, b, given_)).coordination;
const grant = { funder: 'L1', initiative: 'i2', amount: 3_000_000 };

describe('who pays for both', () => {
  it('LEADER_FUNDS: the lead of one is FUNDER of the other, or grants it money', async () => {
    expect(await between('i1', 'i2', world({ roles: [['L1', 'FUNDER', null, null]] }))).toMatchObject({
      coordination: 'LEADER_FUNDS',
      sentence: expect.stringContaining('Le porteur de l’une finance l’autre. '),
      evidence: { leaderFunders: [{ id: 'L1' }], houses: [] },
    });
    expect(await coordination('i1', 'i2', world({ funding: [grant] }))).toBe('LEADER_FUNDS');
    expect(await coordination('i1', 'i2', world({ funding: [{ ...grant, passThrough: true }] }))).toBe('LEADER_FUNDS');
    expect(await coordination('i1', 'i2', world({ roles: [['L1', 'FUNDER', null, '2025-12-31']] }))).toBe('NONE');
    expect(await coordination('i1', 'i2', world({ funding: [{ ...grant, status: 'SUBMITTED' }] }))).toBe('NONE');
  });

  it('a grant decided later does not count, for coordination and for the amount at stake', async () => {
    const other = { funder: 'R', initiative: 'i1', amount: 100, decidedOn: '2025-06-01' };
    const decided = (when: Partial<FundingOf>) =>
      between('i1', 'i2', world({ actors: { R: {} }, funding: [{ ...grant, ...when }, other] }));
    const later = { coordination: 'NONE', amountAtStake: null };
    expect(await decided({ decidedOn: '2026-02-01' })).toMatchObject(later);
    expect(await decided({ decidedIn: 2027 })).toMatchObject(later);
    const now = { coordination: 'LEADER_FUNDS', amountAtStake: '1.00' };
    for (const when of [{ decidedOn: '2026-01-01' }, { decidedIn: 2026 }, {}]) {
      expect(await decided(when)).toMatchObject(now);
    }
  });

  it('COMMON_FUNDER: FUNDER of one, and granting money to the other', async () => {
    const paid = { actors: { R: {} }, roles: [['R', 'FUNDER', null, null] as const] };
    const found = await between('i1', 'i2', world({ ...paid, funding: [{ ...grant, funder: 'R', initiative: 'i1' }] }));
    expect(found).toMatchObject({ coordination: 'COMMON_FUNDER', evidence: { commonFunders: [{ id: 'R' }] } });
  });

  it('SAME_HOUSE: the leads are one house, and the link is named', async () => {
    const linked = (last: string | null, first: string | null = null) =>
      world({ links: [['L3', 'UNIT_OF', 'L1', first, last]] });
    expect(await between('i1', 'i3', linked(null))).toMatchObject({
      coordination: 'SAME_HOUSE',
      sentence: expect.stringContaining('L3 est un service de L1. '),
      en: expect.stringContaining('L3 is a unit of L1. '),
      evidence: { houses: [{ bond: 'UNIT_OF', from: { id: 'L3' }, to: { id: 'L1' } }] },
    });
    expect(await coordination('i1', 'i3', linked('2025-12-31'))).toBe('NONE');
    expect(await coordination('i1', 'i3', linked(null, '2026-06-01'))).toBe('SAME_HOUSE');
  });

  it('SAME_HOUSE: not by a lead whose role has ended', async () => {
    const led = (to: string | null) => world({ roles: [['M', 'CO_LEAD', null, to]], links: [['M', 'UNIT_OF', 'L1']] });
    expect(await coordination('i1', 'i2', led(null))).toBe('SAME_HOUSE');
    expect(await coordination('i1', 'i2', led('2025-12-31'))).toBe('NONE');
  });

  it('JOINT: roles that begin later count', async () => {
    const joined = (from: string | null, to: string | null) => world({ roles: [['L1', 'PARTNER', from, to]] });
    expect(await coordination('i1', 'i2', joined('2026-02-01', null))).toBe('JOINT');
    expect(await coordination('i1', 'i2', joined(null, '2025-12-31'))).toBe('NONE');
  });

  it('COMMON_BODY: seats that begin later count, and the body is named', async () => {
    const seated = (from: string | null, to: string | null) =>
      world({ actors: { CDN: { kind: 'BODY' }, L1: { memberOf: ['CDN'] }, L2: { memberOf: [['CDN', from, to]] } } });
    expect(await between('i1', 'i2', seated('2026-02-01', null))).toMatchObject({
      coordination: 'COMMON_BODY',
      sentence: expect.stringContaining('Leurs porteurs siègent tous deux à\u00a0: CDN. '),
      en: expect.stringContaining('Both leads sit on CDN. '),
    });
    expect(await coordination('i1', 'i2', seated(null, '2025-12-31'))).toBe('NONE');
  });
});
