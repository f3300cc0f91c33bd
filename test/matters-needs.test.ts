/** A need stands where it is sought; told within another matter, it is told there from everywhere. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { type ActorOf, given } from './world.js';

const database = testDatabase();

describe('a need', () => {
  const { ask } = asker(database, { day: '2026-01-01', definitions: false });
  const listed = async (territory: string, more = ''): Promise<string[]> =>
    (await ask(`{ matters(first: 200, territory: "${territory}" ${more}) { nodes { id } } }`)).matters.nodes.map(
      ({ id }: { id: string }) => id,
    );

  const actors: Record<string, ActorOf> = {
    S: { needs: [['FUNDING', 'demarches']], seat: 'c1', actsIn: ['E1'] },
    G: { offers: [['FUNDING', 'demarches']], seat: 'c4', actsIn: ['DEP'] },
  };
  const aid = { themes: ['demarches'], covers: ['DEP'], actors: { G: 'LEAD' }, kind: 'PROGRAMME' };

  it('stands where it is sought, and not wherever whoever offers it acts', async () => {
    await given(database, {
      ...{ actors, home: 'DEP' },
      initiatives: { own: { themes: ['demarches'], covers: ['E1'], actors: { S: 'LEAD' } }, aid },
    });
    const all = await listed('DEP', 'kind: [NEED], repeats: true');
    expect(all).toHaveLength(1);
    expect(await listed('E1', 'kind: [NEED], repeats: true')).toEqual(all);
    expect(await listed('E3', 'kind: [NEED], repeats: true')).toEqual([]);
  });

  it('that is told within another matter is told there from everywhere', async () => {
    // The seeker sits elsewhere than the project for which it seeks.
    await given(database, {
      actors: { ...actors, S: { needs: [['FUNDING', 'demarches']], seat: 'c8' } },
      initiatives: {
        own: { themes: ['demarches'], covers: ['E1'], actors: { S: 'LEAD' } },
        same: { themes: ['demarches'], covers: ['E1'] },
      },
      home: 'DEP',
    });
    const everywhere = await listed('DEP');
    expect(everywhere).toContain('matter-OVERLAP-demarches-own');
    expect(everywhere.filter((id) => id.startsWith('matter-NEED'))).toEqual([]);
    expect((await listed('E4', 'repeats: true')).filter((id) => id.startsWith('matter-NEED'))).toHaveLength(1);
    const overlaps = 'kind: [OVERLAP, NEED]';
    expect(await listed('E4', overlaps)).toEqual(['matter-OVERLAP-demarches-own']);
    expect(await listed('E3', overlaps)).toEqual([]);
  });
});
