/** The question network: the same actors and ties as in brokers, to be drawn. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

const together = (...actors: string[]) => ({
  actors: Object.fromEntries(actors.map((actor, index) => [actor, index === 0 ? 'LEAD' : 'PARTNER'])),
});

const network = async (args = '') =>
  (await ask(`{ network${args} { actors { id } ties { a b strength } actorCount tieCount } }`)).network;

/** A and B share two initiatives, B and C one; D works on a theme and has no tie; of E only the name is known. */
const world = {
  actors: {
    A: { themes: ['demarches'], actsIn: ['E1'] },
    B: { themes: ['demarches'] },
    D: { themes: ['fibre'] },
    E: {},
  },
  initiatives: {
    i1: together('A', 'B'),
    i2: together('B', 'A'),
    i3: together('B', 'C'),
    gone: { ...together('A', 'C'), start: '2025-01-01', end: '2025-12-31' },
  },
};

describe('the network', () => {
  it('has each pair once with the number of its ties, by the places of the two', async () => {
    await given(database, world);
    expect(await network()).toEqual({
      actors: [{ id: 'A' }, { id: 'B' }, { id: 'C' }, { id: 'D' }],
      ties: [
        { a: 0, b: 1, strength: 2 },
        { a: 1, b: 2, strength: 1 },
      ],
      ...{ actorCount: 4, tieCount: 2 },
    });
    const { brokers } = await ask('{ brokers(first: 1) { nodes { evidence { actorCount tieCount } } } }');
    expect(brokers.nodes[0].evidence).toEqual({ actorCount: 4, tieCount: 2 });
  });

  it('says what ties each pair, with the common initiatives', async () => {
    await given(database, {
      actors: { A: { memberOf: ['S', 'N'] }, B: {}, S: { kind: 'JOINT_BODY' }, N: { kind: 'NETWORK' } },
      links: [['B', 'CONVENTION_WITH', 'A']],
      initiatives: { i2: together('A', 'B'), i1: together('B', 'A') },
    });
    const { network: found } = await ask('{ network { actors { id } ties { a b media initiatives } } }');
    expect(found.actors.map(({ id }: { id: string }) => id)).toEqual(['A', 'B', 'N', 'S']);
    expect(found.ties).toEqual([
      { a: 0, b: 1, media: ['INITIATIVE', 'LINK'], initiatives: ['i1', 'i2'] },
      { a: 0, b: 2, media: ['NETWORK'], initiatives: [] },
      { a: 0, b: 3, media: ['JOINT_BODY'], initiatives: [] },
    ]);
  });

  it('is computed for a day, and for a theme or a place without ties to others', async () => {
    await given(database, world);
    expect((await network('(asOf: "2025-06-01")')).ties).toEqual([{ a: 0, b: 2, strength: 1 }]);
    expect(await network('(theme: "demarches")')).toMatchObject({
      actors: [{ id: 'A' }, { id: 'B' }],
      ties: [{ a: 0, b: 1, strength: 2 }],
      ...{ actorCount: 4, tieCount: 2 },
    });
    expect(await network('(territory: "E1")')).toMatchObject({ actors: [{ id: 'A' }], ties: [] });
  });

  it('is empty for an empty graph, and refuses unknown ids', async () => {
    await given(database, {});
    expect(await network()).toEqual({ actors: [], ties: [], actorCount: 0, tieCount: 0 });
    const refused = await answer('{ network(theme: "nothing") { actorCount } }');
    expect(JSON.stringify(refused)).toContain('nothing');
  });
});
