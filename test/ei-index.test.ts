/** The question eiIndex on small worlds; network-agree.test.ts compares engine and definition on random ones. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

const together = (...actors: string[]) => ({
  actors: Object.fromEntries(actors.map((actor, index) => [actor, index === 0 ? 'LEAD' : 'PARTNER'])),
});
/** A B C work together, D with A; E alone. A B on demarches and D on outils, in E1; C in E2; A and D are companies. */
const town: World = {
  actors: {
    A: { themes: ['demarches'], actsIn: ['E1'], kind: 'COMPANY' },
    B: { themes: ['demarches'], actsIn: ['E1'] },
    C: { themes: ['med'], actsIn: ['c4'] },
    D: { themes: ['outils'], seat: 'c1', kind: 'COMPANY' },
    E: { themes: ['fibre'], actsIn: ['E3'] },
  },
  initiatives: { i1: together('A', 'B', 'C'), i2: together('A', 'D'), twice: together('A', 'D') },
};
const fields = 'totalCount nodes { index members internalTies externalTies theme { id } territory { id } kind }';
const of = (by: string) => `eiIndex(by: ${by}, asOf: "2026-03-01") { ${fields} }`;

describe('eiIndex', () => {
  it('says of themes, EPCI and kinds whether they keep to themselves', async () => {
    await given(database, town);
    const { themes, places, kinds } = await ask(
      `{ themes: ${of('THEME')} places: ${of('EPCI')} kinds: ${of('KIND')} }`,
    );
    // demarches: A–B within; A–C, A–D and B–C with others. outils: A–D alone. Roots are not groups.
    expect(themes.nodes).toMatchObject([
      {
        theme: { id: 'demarches' },
        internalTies: 1,
        externalTies: 3,
        index: 0.5,
        members: 2,
      },
      { theme: { id: 'outils' }, internalTies: 0, externalTies: 1, index: 1, members: 1 },
    ]);
    // E1: A–B and A–D within, A–C and B–C with C.
    expect(places.nodes).toMatchObject([
      { territory: { id: 'E1' }, internalTies: 2, externalTies: 2, index: 0, members: 3 },
      { territory: { id: 'E2' }, internalTies: 0, externalTies: 2, index: 1, members: 1 },
    ]);
    expect(kinds.nodes).toMatchObject([
      { kind: 'ASSOCIATION', internalTies: 1, externalTies: 2, theme: null, territory: null },
      { kind: 'COMPANY', internalTies: 1, externalTies: 2 },
    ]);
    expect(kinds.nodes[0].index).toBeCloseTo(1 / 3, 9);
    expect(kinds.totalCount).toBe(2);
  });

  it('has a sentence, pages, and no rows without a tie', async () => {
    await given(database, town);
    const { eiIndex } = await ask(
      '{ eiIndex(by: KIND, first: 1, asOf: "2026-03-01") { pageInfo { endCursor } nodes { sentence en: sentence(language: EN) } } }',
    );
    expect(eiIndex.nodes).toEqual([
      {
        sentence:
          'Association\u00a0: 2\u00a0acteurs avec des liens en cours. Liens entre eux\u00a0: 1\u00a0; avec d’autres\u00a0: 2. D’après les données connues au 1er\u00a0mars\u00a02026.',
        en: 'Association: 2 actors with current ties. Ties among them: 1; with others: 2. From data known on 1 March 2026.',
      },
    ]);
    const after = `after: "${eiIndex.pageInfo.endCursor}"`;
    const next = await ask(`{ eiIndex(by: KIND, first: 1, asOf: "2026-03-01", ${after}) { nodes { kind } } }`);
    expect(next.eiIndex.nodes).toEqual([{ kind: 'COMPANY' }]);
    const { errors } = await answer(`{ eiIndex(by: THEME, asOf: "2026-03-01", ${after}) { totalCount } }`);
    expect(errors?.[0]?.message).toMatch(/^eiIndex: after: this cursor belongs to another question/);
    expect((await ask('{ eiIndex(by: THEME, asOf: "2028-01-01") { totalCount } }')).eiIndex.totalCount).toBe(0);
  });
});
