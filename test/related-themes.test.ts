/**
 * Related themes of different roots count in part for an initiative that names the other.
 *
 *     adm ── franceServices ~ demarches ── med     eau ── ter
 */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01' });

const more = [
  "CREATE (:Theme {id: 'franceServices', labelFr: 'France Services', labelEn: 'France Services'})-[:BROADER]->(:Theme {id: 'adm', labelFr: 'adm', labelEn: 'adm'})",
  "MATCH (ter:Theme {id: 'ter'}) CREATE (:Theme {id: 'eau', labelFr: 'eau', labelEn: 'eau'})-[:BROADER]->(ter)",
];
const related: World['related'] = [['demarches', 'franceServices']];
const three: World = {
  initiatives: {
    a: { themes: ['demarches'] },
    b: { themes: ['franceServices'] },
    c: { themes: ['demarches'] },
  },
};
const given17 = (world: World) => given(database, { related, ...world }, more);

const page = `{ totalCount nodes { id score sentence factors { theme } group { size pairs theme { id } initiatives { id } }
  evidence { comparedCount sharedThemes { theme { id } } relatedThemes { theme { id } related { id } share uses weight } } } }`;
const overlaps = async (args = '') =>
  (await ask(`{ overlaps(asOf: "2026-01-01" ${args.replaceAll('\n', ' ')}) ${page} }`)).overlaps;
const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);

describe('two initiatives whose leaves are related', () => {
  it('overlap by half of the weight that both themes have', async () => {
    await given17(three);
    const { totalCount, nodes } = await overlaps();
    expect(totalCount).toBe(3);
    expect(nodes.map(({ id, score }: { id: string; score: number }) => [id, score])).toEqual([
      ['overlap-a-c', 1],
      ['overlap-a-b', 0.5],
      ['overlap-b-c', 0.5],
    ]);
    expect(nodes[1].evidence).toEqual({
      comparedCount: 3,
      sharedThemes: [],
      relatedThemes: [
        { theme: { id: 'demarches' }, related: { id: 'franceServices' }, share: 0.5, uses: 2, weight: Math.log(4 / 2) },
        { theme: { id: 'franceServices' }, related: { id: 'demarches' }, share: 0.5, uses: 1, weight: Math.log(4 / 1) },
      ],
    });
  });

  it('are in one group with those that share the more common of the two themes', async () => {
    await given17(three);
    const { nodes } = await overlaps();
    const group = {
      size: 3,
      pairs: 3,
      theme: { id: 'demarches' },
      initiatives: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    };
    expect(nodes.map((node: { group: unknown }) => node.group)).toEqual([group, group, group]);
  });

  it('do not overlap when the themes are not related', async () => {
    await given17({ ...three, related: [] });
    expect(ids(await overlaps())).toEqual(['overlap-a-c']);
  });

  it('are found by a filter on either theme, and on the root of either', async () => {
    await given17(three);
    for (const theme of ['franceServices', 'adm']) {
      expect(ids(await overlaps(`theme: "${theme}"`))).toEqual(['overlap-a-b', 'overlap-b-c']);
    }
    for (const theme of ['demarches', 'med']) {
      expect(ids(await overlaps(`theme: "${theme}"`))).toEqual(['overlap-a-c', 'overlap-a-b', 'overlap-b-c']);
    }
    expect(ids(await overlaps('theme: "eau"'))).toEqual([]);
  });

  it('have a sentence that says so, and not that the subject is the same', async () => {
    await given17(three);
    const { nodes } = await overlaps();
    expect(nodes[0].sentence).toContain('portent sur le même sujet, demarches,');
    expect(nodes[1].sentence).toContain('portent sur des sujets proches\u00a0: demarches, France Services,');
    expect(nodes[2].sentence).toContain('portent sur des sujets proches\u00a0: France Services, demarches,');
    const { overlaps: english } = await ask(
      '{ overlaps(asOf: "2026-01-01", initiative: "b") { nodes { sentence(language: EN) } } }',
    );
    expect(english.nodes[0].sentence).toContain('address related subjects: demarches, France Services,');
  });

  it('are nested where one covers a larger area', async () => {
    await given17({ initiatives: { ...three.initiatives, a: { themes: ['demarches'], covers: ['DEP'] } } });
    const { nodes } = await overlaps('ground: NESTED, initiative: "b"');
    expect(nodes[0].sentence).toContain('sur des sujets proches\u00a0: demarches, France Services.');
  });
});

describe('a relation to a third theme', () => {
  it('does not join two initiatives, although both name themes related to it', async () => {
    await given17({
      related: [
        ['demarches', 'franceServices'],
        ['eau', 'demarches'],
      ],
      initiatives: {
        i: { themes: ['demarches', 'ent'] },
        j: { themes: ['demarches', 'teleconsultation'] },
        k: { themes: ['franceServices'], covers: ['E4'] },
        l: { themes: ['eau'], covers: ['E4'] },
      },
    });
    const { nodes } = await overlaps();
    expect(ids({ nodes })).toEqual(['overlap-i-j']);
    const [each, alone] = [Math.log(5 / 2), Math.log(5)];
    expect(nodes[0].score).toBeCloseTo(0.221585, 6);
    expect(nodes[0].score).toBeCloseTo(each / (each + 2 * alone), 11);
    expect(nodes[0].evidence.relatedThemes).toEqual([]);
  });
});

describe('synergies', () => {
  it('do not call two related leaves under one root complementary, because they overlap', async () => {
    const world: World = {
      initiatives: {
        a: { themes: ['demarches'], audiences: ['SENIORS'] },
        b: { themes: ['outils'], audiences: ['SENIORS'] },
      },
    };
    const question = '{ synergies(asOf: "2026-01-01", kind: COMPLEMENTARY) { totalCount } }';
    await given17(world);
    expect((await ask(question)).synergies.totalCount).toBe(1);
    await given17({ ...world, related: [['demarches', 'outils']] });
    expect((await ask(question)).synergies.totalCount).toBe(0);
    expect(ids(await overlaps())).toEqual(['overlap-a-b']);
  });
});

describe('Theme.related', () => {
  it('names the other from either end, with the weight', async () => {
    await given17({});
    const { themes } = await ask(
      '{ themes(first: 200) { nodes { id related { id } relatedConnection { totalCount edges { node { id } properties { weight } } } } } }',
    );
    const said = themes.nodes.filter(({ related: others }: { related: unknown[] }) => others.length > 0);
    const to = (id: string) => ({
      related: [{ id }],
      relatedConnection: { totalCount: 1, edges: [{ node: { id }, properties: { weight: 0.5 } }] },
    });
    expect(said).toEqual([
      { id: 'demarches', ...to('franceServices') },
      { id: 'franceServices', ...to('demarches') },
    ]);
  });
});
