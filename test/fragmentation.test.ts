/** The question fragmentation on small worlds; network-agree.test.ts compares engine and definition on random ones. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database);

const together = (...actors: string[]) => ({
  actors: Object.fromEntries(actors.map((actor, index) => [actor, index === 0 ? 'LEAD' : 'PARTNER'])),
});
const fields = `fragmentation distanceFragmentation actorCount largestCount aloneCount distances { ties pairs }
  sentence en: sentence(language: EN)`;

describe('fragmentation', () => {
  it('counts the pairs without a path, and how far apart the others are', async () => {
    // A ─ B ─ C, D ─ E, and F, documented but without a tie: 4 of 15 pairs are connected, one of them over two ties.
    await given(database, {
      actors: { F: { themes: ['outils'] }, club: {}, council: { kind: 'BODY', themes: ['outils'] } },
      initiatives: { i1: together('A', 'B'), i2: together('B', 'C'), i3: together('D', 'E') },
    });
    const { fragmentation } = await ask(`{ fragmentation(asOf: "2026-03-01") { ${fields} } }`);
    expect(fragmentation).toEqual({
      fragmentation: expect.closeTo(1 - 4 / 15, 9),
      distanceFragmentation: expect.closeTo(1 - 3.5 / 15, 9),
      actorCount: 6,
      largestCount: 3,
      aloneCount: 1,
      distances: [
        { ties: 1, pairs: 3 },
        { ties: 2, pairs: 1 },
      ],
      sentence:
        'Sur 6\u00a0acteurs, 3 se tiennent de proche en proche dans le plus grand ensemble\u00a0; sans aucun lien en cours\u00a0: 1. Paires d’acteurs que rien ne relie\u00a0: 11 sur 15. D’après les données connues au 1er\u00a0mars\u00a02026.',
      en: 'Of 6 actors, 3 are connected in the largest part; without any current tie: 1. Pairs of actors that nothing connects: 11 of 15. From data known on 1 March 2026.',
    });
  });

  it('is 0 where everybody works with everybody, 1 where nobody does, and unknown for a single actor', async () => {
    await given(database, { initiatives: { i1: together('A', 'B', 'C') } });
    const { now, later } = await ask(
      `{ now: fragmentation(asOf: "2026-03-01") { ${fields} } later: fragmentation(asOf: "2028-03-01") { ${fields} } }`,
    );
    expect(now).toMatchObject({ fragmentation: 0, distanceFragmentation: 0, largestCount: 3, aloneCount: 0 });
    expect(later).toMatchObject({ fragmentation: 1, distanceFragmentation: 1, largestCount: 1, aloneCount: 3 });
    await given(database, { actors: { A: { themes: ['outils'] } }, initiatives: {} });
    expect((await ask(`{ fragmentation { ${fields} } }`)).fragmentation).toMatchObject({
      fragmentation: null,
      distanceFragmentation: null,
      actorCount: 1,
      largestCount: 1,
      aloneCount: 1,
      distances: [],
    });
    await given(database, {});
    expect((await ask(`{ fragmentation { ${fields} } }`)).fragmentation).toMatchObject({
      fragmentation: null,
      actorCount: 0,
      largestCount: 0,
      aloneCount: 0,
    });
  });
});
