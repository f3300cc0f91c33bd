/** The question synergies, between initiatives and between actors, on small worlds. */
import { describe, expect, it } from 'vitest';
import { deferRepeats } from '../src/measures/defer-repeats.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { full } from './runs.js';
import { type ActorOf, given, type InitiativeOf } from './world.js';

const database = testDatabase();
const { ask, answer, cost } = asker(database, { day: '2026-01-01' });

async function suggested(args = ''): Promise<string[]> {
  const { synergies } = await ask(
    `{ synergies(first: 200, repeats: true, asOf: "2026-01-01" ${args}) { totalCount nodes { id score } } }`,
  );
  expect(synergies.totalCount).toBe(synergies.nodes.length);
  return synergies.nodes.map(
    ({ id, score }: { id: string; score: number }) => `${id.replace('synergy-', '')} ${score.toFixed(6)}`,
  );
}

const teleconsultation = (covers: string[], more: Partial<InitiativeOf> = {}): InitiativeOf => ({
  themes: ['teleconsultation'],
  covers,
  ...more,
});

describe('S3 two EPCI with the same purchase', () => {
  const world = {
    initiatives: { v: teleconsultation(['E1']), w: teleconsultation(['E2']), x: teleconsultation(['E4']) },
  };

  it('pools neighbours before those further away', async () => {
    await given(database, world);
    const { overlaps, synergies } = await ask(
      '{ overlaps(asOf: "2026-01-01") { totalCount } synergies(asOf: "2026-01-01", kind: POOLING, repeats: true) { nodes { id score adjacent } } }',
    );
    expect(overlaps.totalCount).toBe(0);
    expect(synergies.nodes).toEqual([
      { id: 'synergy-POOLING-v-w', score: 1, adjacent: true },
      { id: 'synergy-POOLING-v-x', score: 0.5, adjacent: false },
      { id: 'synergy-POOLING-w-x', score: 0.5, adjacent: false },
    ]);
  });

  it('says that nearness is unknown where no neighbour is known', async () => {
    await given(database, world);
    await database.driver.executeQuery('MATCH ()-[near:NEIGHBOUR_OF]->() DELETE near');
    const { synergies } = await ask(
      '{ synergies(asOf: "2026-01-01", first: 1) { nodes { adjacent evidence { nearness } } } }',
    );
    expect(synergies.nodes).toEqual([{ adjacent: null, evidence: { nearness: 0.5 } }]);
  });

  it('names a lead and its territory once when they have the same name', async () => {
    await given(database, {
      actors: { Lv: { name: 'E1' } },
      initiatives: {
        v: teleconsultation(['E1'], { actors: { Lv: 'LEAD' } }),
        w: teleconsultation(['E2'], { actors: { Lw: 'LEAD' } }),
      },
    });
    const { synergies } = await ask(
      '{ synergies(asOf: "2026-01-01", kind: POOLING) { nodes { sentence en: sentence(language: EN) } } }',
    );
    expect(synergies.nodes[0].sentence).toContain(
      '«\u202fv\u202f» (E1) et «\u202fw\u202f» (Lw, territoire\u00a0: E2) portent sur le même sujet',
    );
    expect(synergies.nodes[0].en).toContain('“v” (E1) and “w” (Lw, area: E2) address the same subject');
  });

  it('says why, and who already works with both', async () => {
    await given(database, {
      initiatives: {
        ...world.initiatives,
        y1: { themes: ['fibre'], actors: { Lv: 'LEAD', Z: 'PARTNER' } },
        y2: { themes: ['fibre'], actors: { Lw: 'LEAD', Z: 'PARTNER' }, covers: ['E4'] },
      },
    });
    const { synergies } = await ask(
      '{ synergies(asOf: "2026-01-01", kind: POOLING, first: 1, theme: "san") { edges { sentence en: sentence(language: EN) node { evidence { goBetweens { actor { id } initiatives { id } } } } } } }',
    );
    expect(synergies.edges).toEqual([
      {
        sentence:
          '«\u202fv\u202f» (Lv, territoire\u00a0: E1) et «\u202fw\u202f» (Lw, territoire\u00a0: E2) portent sur le même sujet, teleconsultation, dans des territoires voisins. Même sujet aussi\u00a0: Lx. À proposer\u00a0: que chacun présente ce qu’il fait. Z travaille déjà avec les deux\u00a0: «\u202fy1\u202f» et «\u202fy2\u202f». À écarter si les deux travaillent déjà ensemble. D’après les données connues au 1er\u00a0janvier\u00a02026.',
        en: '“v” (Lv, area: E1) and “w” (Lw, area: E2) address the same subject, teleconsultation, in neighbouring areas. Others on the same subject: Lx. To propose: show each other what each does. Z already works with both: “y1” and “y2”. To dismiss if the two work together already. From data known on 1 January 2026.',
        node: { evidence: { goBetweens: [{ actor: { id: 'Z' }, initiatives: [{ id: 'y1' }, { id: 'y2' }] }] } },
      },
    ]);
  });
});

describe('synergies between initiatives', () => {
  it('COMPLEMENTARY: same root and ground, different leaves, and an audience in common', async () => {
    const seniors = { audiences: ['SENIORS', 'EVERYONE'] };
    await given(database, {
      initiatives: {
        a: { ...seniors, themes: ['demarches'] },
        b: { ...seniors, themes: ['outils'], end: '2026-06-30' },
        c: { ...seniors, themes: ['materiel'], covers: ['E4'] },
        d: { ...seniors, themes: ['fibre'] },
        e: { ...seniors, themes: ['outils'], covers: ['DEP'] },
        // "Everyone" is not an audience in common, nor is a missing one.
        f: { themes: ['materiel'], audiences: ['EVERYONE', 'YOUTH'] },
        g: { themes: ['outils'], audiences: ['EVERYONE'] },
        h: { themes: ['materiel'] },
      },
    });
    expect(await suggested('kind: COMPLEMENTARY')).toEqual(['COMPLEMENTARY-a-b 1.000000']);
  });

  it('RELAY: one ends within twelve months, the other goes on, same subject and ground', async () => {
    await given(database, {
      initiatives: {
        a: { themes: ['outils'], end: '2026-12-31' },
        b: { themes: ['outils'], end: '2028-12-31' },
        c: { themes: ['outils'], end: null, covers: ['E4'] },
        d: { themes: ['fibre'], end: '2027-06-30' },
        e: { themes: ['fibre'], end: null },
      },
    });
    expect(await suggested('kind: RELAY')).toEqual(['RELAY-a-b 1.000000']);
    const { synergies } = await ask(
      '{ synergies(asOf: "2026-01-01", kind: RELAY) { nodes { sentence evidence { from { id } } } } }',
    );
    expect(synergies.nodes[0]).toEqual({
      sentence:
        '«\u202fa\u202f» (La) s’achève le 31\u00a0décembre\u00a02026\u00a0; «\u202fb\u202f» (Lb) continue jusqu’au 31\u00a0décembre\u00a02028 sur le même sujet, outils, sur le même territoire. À préparer\u00a0: le relais. À écarter si la suite est déjà décidée. D’après les données connues au 1er\u00a0janvier\u00a02026.',
      evidence: { from: { id: 'a' } },
    });
  });

  it('RELAY: not between those that an actor will run together', async () => {
    const relay = (from: string): Record<string, InitiativeOf> => ({
      a: { themes: ['outils'], end: '2026-06-30', actors: { La: 'LEAD' }, roles: [['Z', 'PARTNER', from, null]] },
      b: { themes: ['outils'], end: '2028-12-31', actors: { Lb: 'LEAD', Z: 'PARTNER' } },
    });
    await given(database, { initiatives: relay('2026-02-01') });
    expect(await suggested()).toEqual([]);
    const { overlaps, matters } = await ask(
      '{ overlaps(asOf: "2026-01-01", coordination: [JOINT]) { nodes { id } } matters(asOf: "2026-01-01", kind: RELAY) { totalCount } }',
    );
    expect(overlaps.nodes).toEqual([{ id: 'overlap-a-b' }]);
    expect(matters.totalCount).toBe(0);
  });

  it('RELAY: the other has begun by the day after, and the end is within twelve months, that day included', async () => {
    const relays = async (end: string, start: string, asOf: string): Promise<number> => {
      await given(database, {
        initiatives: {
          a: { themes: ['outils'], start: '2020-01-01', end },
          b: { themes: ['outils'], start, end: '2030-12-31' },
        },
      });
      return (await ask(`{ synergies(kind: RELAY, asOf: "${asOf}") { totalCount } }`)).synergies.totalCount;
    };
    expect(await relays('2026-06-30', '2026-07-01', '2026-01-01')).toBe(1);
    expect(await relays('2026-06-30', '2026-07-02', '2026-01-01')).toBe(0);
    expect(await relays('2027-01-01', '2026-01-01', '2026-01-01')).toBe(1);
    expect(await relays('2027-01-02', '2026-01-01', '2026-01-01')).toBe(0);
    expect(await relays('2025-02-28', '2024-01-01', '2024-02-29')).toBe(1);
    expect(await relays('2025-03-01', '2024-01-01', '2024-02-29')).toBe(0);
  });

  it('NEED_OFFER: one seeks what a participant of the other offers, on a theme that suits', async () => {
    await given(database, {
      actors: {
        La: {
          needs: [
            ['SKILLS', 'outils'],
            ['LEGAL', 'outils'],
            ['DATA', 'med'],
          ],
        },
        Lb: {
          offers: [
            ['SKILLS', 'med'],
            ['SKILLS', 'fibre'],
          ],
          kind: 'COMPANY',
        },
        Lc: {
          offers: [
            ['SKILLS', 'fibre'],
            ['DATA', 'med'],
          ],
        },
      },
      initiatives: { a: { themes: ['outils'] }, b: { themes: ['ent'], covers: ['E2'] }, c: { themes: ['outils'] } },
    });
    const { synergies } = await ask(
      `{ synergies(kind: NEED_OFFER) { nodes { id score sentence en: sentence(language: EN) evidence {
        exchanges { seeker { id } resource theme { id } initiative { id } providers { id } offers { actor { id } theme { id } fit } } } } } }`,
    );
    // A need on a root is too vague to be met; an offer on a root means every theme below it.
    expect(synergies.nodes).toEqual([
      {
        id: 'synergy-NEED_OFFER-a-b',
        score: 0.5,
        sentence:
          'Pour «\u202fa\u202f», La cherche des compétences (outils). Lb en propose, à consulter dans le respect de la commande publique. Demander d’abord conseil à qui l’a déjà fait. À écarter si le besoin est déjà couvert. D’après les données connues au 1er\u00a0janvier\u00a02026.',
        en: 'For “a”, La is looking for skills (outils). Lb offers it, to be consulted within the rules of public procurement. First ask somebody who has done it. To dismiss if the need is met already. From data known on 1 January 2026.',
        evidence: {
          exchanges: [
            {
              seeker: { id: 'La' },
              resource: 'SKILLS',
              theme: { id: 'outils' },
              initiative: { id: 'a' },
              providers: [{ id: 'Lb' }],
              offers: [{ actor: { id: 'Lb' }, theme: { id: 'med' }, fit: 0.5 }],
            },
          ],
        },
      },
    ]);
  });

  it('NEED_OFFER: once for each need and provider, on the initiative that the provider leads', async () => {
    const offerer = { themes: ['demarches'], covers: ['E1'] };
    const world = (roles: Record<string, string>) => ({
      actors: { La: { needs: [['DATA', 'outils']] as const }, O: { offers: [['DATA', 'outils']] as const } },
      initiatives: {
        a: { themes: ['outils'] },
        x: { ...offerer, themes: ['outils'], actors: { Lx: 'LEAD', O: 'PARTNER' } },
        y: { ...offerer, covers: ['E4'], actors: roles },
        z: { ...offerer, actors: { Lz: 'LEAD', O: 'PARTNER' } },
      },
    });
    const needOffers = 'kind: NEED_OFFER, everyKind: true';
    await given(database, world({ O: 'LEAD' }));
    expect(await suggested(needOffers)).toEqual(['NEED_OFFER-a-y 0.500000']);
    // Otherwise on the row that comes first: of the near ones, the one with the rarer common subject.
    await given(database, world({ Ly: 'LEAD', O: 'PARTNER' }));
    expect(await suggested(needOffers)).toEqual(['NEED_OFFER-a-x 1.000000']);
  });

  it('NEED_OFFER: premises only between actors that are near; nothing between actors with a common project or of one house', async () => {
    const town = (need: string, more: Partial<ActorOf> = {}, together: Record<string, InitiativeOf> = {}) => ({
      actors: {
        La: { needs: [[need, 'outils']] as const, actsIn: ['E1'] },
        Lb: { offers: [[need, 'outils']] as const, actsIn: ['E2'], ...more },
      },
      initiatives: { a: { themes: ['outils'] }, b: { themes: ['fibre'], covers: ['E4'] }, ...together },
    });
    const found = async (world: Parameters<typeof given>[1]) => {
      await given(database, world);
      return suggested('kind: NEED_OFFER');
    };
    const row = ['NEED_OFFER-a-b 0.500000'];
    for (const need of ['PREMISES', 'EQUIPMENT', 'STAFF', 'AUDIENCE', 'SKILLS'])
      expect(await found(town(need))).toEqual(row);
    for (const need of ['PREMISES', 'EQUIPMENT', 'STAFF', 'AUDIENCE']) {
      expect(await found(town(need, { actsIn: ['E4'] }))).toEqual([]);
      expect(await found(town(need, { actsIn: [] }))).toEqual([]);
    }
    expect(await found(town('LEGAL', { actsIn: ['E4'] }))).toEqual(row);
    const shared = { themes: ['ent'], actors: { La: 'LEAD', Lb: 'PARTNER' } };
    expect(await found(town('SKILLS', {}, { s: shared }))).toEqual([]);
    expect(await found(town('SKILLS', {}, { s: { ...shared, start: '2025-01-01', end: '2025-12-31' } }))).toEqual(row);
    expect(await found({ ...town('SKILLS'), links: [['La', 'CONVENTION_WITH', 'Lb']] })).toEqual([]);
    expect(await found(town('SKILLS', {}, { b: { themes: ['fibre'], covers: ['E4'], end: '2025-12-31' } }))).toEqual(
      [],
    );
    // A commune and its EPCI are one house by their SIRENs; an actor without a SIREN is one house with neither.
    const sirens = { c6: '1', E3: '2' };
    const known = { K: { siren: '1' } };
    const ofEpci = town('SKILLS', { siren: '2' });
    expect(await found({ ...ofEpci, sirens, actors: { ...ofEpci.actors, ...known } })).toEqual(row);
    const ofBoth = { ...ofEpci.actors, La: { ...ofEpci.actors.La, siren: '1' } };
    expect(await found({ ...ofEpci, sirens, actors: ofBoth })).toEqual([]);
    // The need is not on what the initiative is about.
    expect(
      await found({ ...town('SKILLS'), initiatives: { a: { themes: ['demarches'] }, b: { themes: ['fibre'] } } }),
    ).toEqual([]);
  });

  it('exclude pairs that are run together, of one legal unit, already linked, or part of each other', async () => {
    const disjoint = { a: teleconsultation(['E1']), b: teleconsultation(['E2']) };
    await given(database, { initiatives: disjoint });
    expect(await suggested()).toEqual(['POOLING-a-b 1.000000']);
    await given(database, {
      initiatives: { ...disjoint, b: teleconsultation(['E2'], { actors: { Lb: 'LEAD', La: 'PARTNER' } }) },
    });
    expect(await suggested()).toEqual([]);
    const laterPartner = (from: string | null, to: string | null): InitiativeOf =>
      teleconsultation(['E2'], { actors: { Lb: 'LEAD' }, roles: [['La', 'PARTNER', from, to]] });
    await given(database, { initiatives: { ...disjoint, b: laterPartner('2026-02-01', null) } });
    expect(await suggested()).toEqual([]);
    await given(database, { initiatives: { ...disjoint, b: laterPartner(null, '2025-12-31') } });
    expect(await suggested()).toEqual(['POOLING-a-b 1.000000']);
    await given(database, {
      actors: { La: { siren: '220200026' }, Lb: { siren: '220200026' } },
      initiatives: disjoint,
    });
    expect(await suggested()).toEqual([]);
    await given(database, { initiatives: disjoint, links: [['La', 'DELEGATE_OF', 'Lb']] });
    expect(await suggested()).toEqual([]);
    await given(database, { initiatives: { ...disjoint, b: teleconsultation(['E2'], { partOf: 'a' }) } });
    expect(await suggested()).toEqual([]);
  });

  it('do not pool with what has ended', async () => {
    await given(database, {
      initiatives: {
        a: teleconsultation(['E1'], { start: '2020-01-01', end: '2025-12-31' }),
        b: teleconsultation(['E2']),
      },
    });
    expect(await suggested()).toEqual([]);
  });

  it('have the same scores with any filter, and below an initiative', async () => {
    await given(database, {
      initiatives: {
        a: teleconsultation(['E1']),
        b: teleconsultation(['E2']),
        c: { themes: ['outils'], covers: ['E3'] },
        d: { themes: ['outils'], covers: ['E4'] },
      },
    });
    const all = ['POOLING-a-b 1.000000', 'POOLING-c-d 1.000000'];
    expect(await suggested()).toEqual(all);
    expect(await suggested('theme: "san"')).toEqual(all.slice(0, 1));
    expect(await suggested('territory: "c8"')).toEqual(all.slice(1));
    expect(await suggested('actor: "Lc"')).toEqual(all.slice(1));
    expect(await suggested('initiative: "a"')).toEqual(all.slice(0, 1));
    expect(await suggested('minimumScore: 1')).toEqual(all);
    expect(await suggested('minimumScore: 1, everyKind: true')).toEqual(all);
    expect(await suggested('period: {end: "2025-12-31"}')).toEqual([]);
    expect(await suggested('kind: [INTRODUCTION]')).toEqual([]);
    const { initiatives } = await ask(
      '{ initiatives(filter: {theme: "outils"}) { nodes { id synergies(asOf: "2026-01-01") { nodes { id } } } } }',
    );
    expect(initiatives.nodes[0]).toEqual({ id: 'c', synergies: { nodes: [{ id: 'synergy-POOLING-c-d' }] } });
  });
});

describe('S16 two initiatives led by one house', () => {
  it('are not pooled, with or without a SIREN, whatever the dates', async () => {
    for (const siren of [undefined, '220200026']) {
      const world = (actors: NonNullable<InitiativeOf['roles']>) => ({
        actors: { K: { siren } },
        initiatives: {
          a: { themes: ['demarches'], covers: ['E1'], actors: { K: 'LEAD' } },
          b: { themes: ['demarches'], covers: ['E2'], start: '2025-01-01', actors: {}, roles: actors },
        },
      });
      await given(database, world([['K', 'LEAD', null, '2025-12-31']]));
      expect(await suggested()).toEqual([]);
      await given(database, world([['Lb', 'LEAD', null, '2025-12-31']]));
      expect(await suggested()).toEqual(['POOLING-a-b 1.000000']);
    }
  });
});

describe('S25 relay, pooling, needs, go-betweens', () => {
  const open = { start: '2026-01-01', end: null, themes: ['demarches'] };

  it('lists a relay beside the overlap, also when one house leads both', async () => {
    const initiatives = {
      a: { themes: ['demarches'], covers: ['E1'], end: '2026-03-31' },
      b: { themes: ['demarches'], covers: ['E1'] },
    };
    for (const links of [[], [['La', 'UNIT_OF', 'Lb'] as const]]) {
      await given(database, { initiatives, links });
      expect(await suggested()).toEqual(['RELAY-a-b 1.000000']);
      const { overlaps } = await ask('{ overlaps { nodes { id } } }');
      expect(overlaps.nodes).toEqual([{ id: 'overlap-a-b' }]);
    }
  });

  const exchange = (more: { offered?: string; end?: string; together?: Record<string, InitiativeOf> }) => ({
    actors: {
      La: { needs: [['SKILLS', 'demarches']] as const },
      Lb: { offers: [['SKILLS', more.offered ?? 'demarches']] as const },
    },
    initiatives: {
      a: { ...open, covers: ['E1'], end: more.end ?? null },
      b: { ...open, covers: ['E2'] },
      ...more.together,
    },
  });
  const rows = async (args = '') => {
    const { synergies } = await ask(`{ synergies${args} { nodes { kind score alsoKinds } } }`);
    return synergies.nodes;
  };

  it('has one row for a pair, with its other kinds', async () => {
    await given(database, exchange({}));
    expect(await rows()).toEqual([{ kind: 'POOLING', score: 1, alsoKinds: ['NEED_OFFER'] }]);
    expect(await rows('(kind: [NEED_OFFER])')).toEqual([{ kind: 'NEED_OFFER', score: 1, alsoKinds: ['POOLING'] }]);
    expect(await rows('(everyKind: true)')).toEqual([
      { kind: 'NEED_OFFER', score: 1, alsoKinds: ['POOLING'] },
      { kind: 'POOLING', score: 1, alsoKinds: ['NEED_OFFER'] },
    ]);
    await given(database, exchange({ offered: 'med' }));
    expect(await rows('(kind: [NEED_OFFER])')).toEqual([{ kind: 'NEED_OFFER', score: 0.5, alsoKinds: ['POOLING'] }]);
    // Among the kinds that score enough, the first is shown.
    expect(await rows('(kind: [NEED_OFFER, POOLING], minimumScore: 0.6)')).toEqual([
      { kind: 'POOLING', score: 1, alsoKinds: ['NEED_OFFER'] },
    ]);
    const together = { p: { ...open, themes: ['ent'], actors: { La: 'LEAD', Lb: 'PARTNER' } } };
    await given(database, exchange({ together }));
    expect(await rows()).toEqual([{ kind: 'POOLING', score: 1, alsoKinds: [] }]);
  });

  it('pools with initiatives that run for twelve months or have no known end', async () => {
    await given(database, exchange({ end: '2026-11-30' }));
    expect(await rows()).toEqual([{ kind: 'NEED_OFFER', score: 1, alsoKinds: [] }]);
    await given(database, exchange({ end: '2026-12-30' }));
    expect(await rows('(kind: POOLING)')).toEqual([]);
    await given(database, exchange({ end: '2026-12-31' }));
    expect(await rows('(kind: POOLING)')).toHaveLength(1);
  });

  it('finds every suggestion by its id, listed or not', async () => {
    await given(database, exchange({}));
    const found = await ask(
      `{ told: suggestion(id: "synergy-POOLING-a-b") { __typename id } also: suggestion(id: "synergy-NEED_OFFER-a-b") { __typename id }
         gone: suggestion(id: "synergy-REPLICATION-a-b") { __typename id } }`,
    );
    expect(found).toEqual({
      told: { __typename: 'Synergy', id: 'synergy-POOLING-a-b' },
      also: { __typename: 'Synergy', id: 'synergy-NEED_OFFER-a-b' },
      gone: { __typename: 'NotSuggested', id: 'synergy-REPLICATION-a-b' },
    });
  });

  it('names go-betweens: those who lead the shared initiatives, then networks and agencies, then others; none once the leads share a project', async () => {
    const shared = (actors: Record<string, string>): InitiativeOf => ({
      ...open,
      themes: ['ent'],
      covers: ['E4'],
      actors,
    });
    const world = (together: Record<string, InitiativeOf>) => ({
      actors: { N: { kind: 'NETWORK' }, P: { kind: 'PUBLIC_AGENCY' }, Q: { kind: 'BODY' } },
      initiatives: {
        a: { ...open, covers: ['E1'] },
        b: { ...open, covers: ['E2'] },
        // O leads one of the two, T what is on the subject, B takes part; Q is a body; X worked with one of them last year.
        s1: shared({ La: 'PARTNER', O: 'LEAD', N: 'PARTNER', P: 'PARTNER', B: 'PARTNER', Q: 'PARTNER', C: 'PARTNER' }),
        s2: shared({ Lb: 'LEAD', O: 'PARTNER', N: 'PARTNER', P: 'PARTNER', B: 'PARTNER', Q: 'PARTNER', X: 'PARTNER' }),
        s3: { ...shared({ Lb: 'LEAD', C: 'PARTNER' }), themes: ['demarches'] },
        s4: { ...shared({ La: 'LEAD', X: 'PARTNER' }), start: '2025-01-01', end: '2025-12-31' },
        ...together,
      },
    });
    const between = async () => {
      const { synergies } = await ask(
        '{ synergies(initiative: "a", kind: POOLING) { nodes { id evidence { goBetweens { actor { id } initiatives { id } } } } } }',
      );
      const pair = synergies.nodes.find(({ id }: { id: string }) => id === 'synergy-POOLING-a-b');
      return pair.evidence.goBetweens.map(
        ({ actor, initiatives }: { actor: { id: string }; initiatives: { id: string }[] }) =>
          `${actor.id}: ${initiatives.map(({ id }) => id)}`,
      );
    };
    await given(database, world({}));
    expect(await between()).toEqual(['O: s1,s2', 'N: s1,s2', 'P: s1,s2', 'C: s1,s3', 'B: s1,s2']);
    await given(database, world({ t: shared({ La: 'PARTNER', Lb: 'PARTNER', Z: 'LEAD' }) }));
    expect(await between()).toEqual([]);
  });
});

full('the number of statements below a list of entities is 0 by the engine, and one for each in Cypher', async () => {
  await given(database, {
    initiatives: { a: teleconsultation(['E1']), b: teleconsultation(['E2']), c: teleconsultation(['E3']) },
  });
  // The list, and what was dismissed.
  expect(await cost('{ initiatives { nodes { id synergies { nodes { id score evidence { nearness } } } } } }')).toEqual(
    { engine: 2, cypher: 2 + 3 },
  );
  expect(await cost('{ actors { nodes { id synergies { nodes { id score evidence { nearness } } } } } }')).toEqual({
    engine: 2,
    cypher: 2 + 3,
  });
});

describe('S11 actors of one house', () => {
  it('are never suggested to each other', async () => {
    const family: ActorOf = { themes: ['outils'], actsIn: ['E1'] };
    await given(database, {
      actors: {
        U: family,
        T: family,
        W: family,
        V: family,
        O1: { ...family, siren: '356000000', siret: '35600000000048' },
        O2: { ...family, siren: '356000000', siret: '35600000009075' },
      },
      links: [
        ['U', 'DELEGATE_OF', 'T'],
        ['W', 'UNIT_OF', 'V'],
      ],
    });
    const pairs = (await suggested('between: ACTORS, minimumScore: 0, perActor: 200')).map((row) => row.split(' ')[0]);
    for (const never of ['INTRODUCTION-T-U', 'INTRODUCTION-V-W', 'INTRODUCTION-O1-O2'])
      expect(pairs).not.toContain(never);
    expect(pairs).toContain('INTRODUCTION-U-V');
    expect(pairs).toHaveLength(15 - 3);
  });
});

describe('synergies between actors', () => {
  it('add up: logit(score) = intercept + contributions, each feature with its evidence', async () => {
    await given(database, {
      actors: {
        A: { themes: ['outils'], actsIn: ['E1'], needs: [['DATA', 'outils']] },
        B: { themes: ['outils', 'demarches'], actsIn: ['E1'], offers: [['DATA', 'med']] },
        C: { themes: ['materiel'], actsIn: ['E2'] },
        Region: { kind: 'REGION' },
      },
      initiatives: {
        x: { actors: { A: 'LEAD', Z: 'PARTNER' } },
        y: { actors: { Z: 'LEAD', B: 'PARTNER', Q: 'PARTNER' } },
      },
      funding: ['A', 'B'].map((beneficiary) => ({ funder: 'Region', beneficiary, amount: 1 })),
    });
    const { synergies } =
      await ask(`{ synergies(between: ACTORS, asOf: "2026-01-01", first: 200, minimumScore: 0) { nodes { id score adjacent actors { id } initiatives { id } sentence
      evidence { intercept contributions { feature value weight contribution } commonPartners { actor { id } share } commonFunders { id } sharedThemes { theme { id } uses weight }
        partnerCounts calibrated exchanges { seeker { id } resource } sharedEpci { id } comparedCount } } } }`);
    for (const { score, evidence } of synergies.nodes) {
      const logit = evidence.contributions.reduce(
        (sum: number, { value, weight }: { value: number; weight: number }) => sum + value * weight,
        evidence.intercept,
      );
      expect(score).toBeCloseTo(1 / (1 + Math.exp(-logit)), 9);
    }
    const [best] = synergies.nodes;
    expect(best).toMatchObject({
      id: 'synergy-INTRODUCTION-A-B',
      adjacent: true,
      actors: [{ id: 'A' }, { id: 'B' }],
      initiatives: [],
    });
    // A row whose score equals the minimum is included.
    const { just } = await ask(
      `{ just: synergies(between: ACTORS, asOf: "2026-01-01", minimumScore: ${best.score}) { nodes { id } } }`,
    );
    expect(just.nodes).toEqual([{ id: best.id }]);
    // A–Z weighs 1, Z–B 1/2, Z's strength is 1 + 1/2 + 1/2.
    expect(best.evidence).toMatchObject({
      commonPartners: [{ actor: { id: 'Z' }, share: 0.25 }],
      commonFunders: [{ id: 'Region' }],
      partnerCounts: [1, 2],
      calibrated: false,
      exchanges: [{ seeker: { id: 'A' }, resource: 'DATA' }],
      sharedEpci: [{ id: 'E1' }],
      comparedCount: 6,
    });
    expect(best.evidence.sharedThemes).toEqual([{ theme: { id: 'outils' }, uses: 2, weight: Math.log(7 / 2) }]);
    expect(best.sentence).toContain(
      'A et B\u00a0: aucun projet commun en cours. A cherche des données (outils). B en propose. ',
    );
  });

  it('name the subject beside what the two have in common', async () => {
    await given(database, {
      actors: {
        A: { themes: ['outils', 'fibre', 'ent'], actsIn: ['E1'] },
        B: { themes: ['outils', 'teleconsultation', 'materiel'], actsIn: ['E1'] },
      },
    });
    const { synergies } = await ask(
      '{ synergies(between: ACTORS, minimumScore: 0, asOf: "2026-01-01") { nodes { sentence en: sentence(language: EN) } } }',
    );
    expect(synergies.nodes[0].sentence).toContain('Sujet commun\u00a0: outils.');
    expect(synergies.nodes[0].en).toContain('Common subject: outils.');
  });

  it('list what is common in one plural', async () => {
    await given(database, {
      initiatives: {
        x: { actors: { A: 'LEAD', Y: 'PARTNER', Z: 'PARTNER' } },
        y: { actors: { B: 'LEAD', Y: 'PARTNER', Z: 'PARTNER' } },
      },
    });
    const { actors } = await ask(
      '{ actors { nodes { id synergies(asOf: "2026-01-01") { nodes { id sentence en: sentence(language: EN) } } } } }',
    );
    const [pair] = actors.nodes[0].synergies.nodes.filter(
      ({ id }: { id: string }) => id === 'synergy-INTRODUCTION-A-B',
    );
    expect(pair.sentence).toContain('A et B\u00a0: aucun projet commun en cours. Partenaires communs\u00a0: Y et Z.');
    expect(pair.en).toContain('A and B: no current shared project. Partners in common: Y and Z.');
  });

  it('include an actor without ties, through its themes and territory', async () => {
    await given(database, {
      actors: {
        A: { themes: ['outils'], actsIn: ['E1'] },
        B: { themes: ['materiel'], actsIn: ['c1'] },
        C: { themes: ['materiel'], actsIn: ['E4'] },
      },
    });
    const { actors } = await ask('{ actors { nodes { id synergies(asOf: "2026-01-01") { nodes { id } } } } }');
    expect(actors.nodes[0]).toEqual({ id: 'A', synergies: { nodes: [{ id: 'synergy-INTRODUCTION-A-B' }] } });
  });

  it('do not exist only for a common funder', async () => {
    await given(database, {
      actors: { Region: {}, K1: {}, K2: {} },
      funding: ['K1', 'K2'].map((beneficiary) => ({ funder: 'Region', beneficiary, amount: 1 })),
    });
    expect(await suggested('between: ACTORS')).toEqual([]);
  });

  it('defer the third suggestion of an actor behind all others', () => {
    const row = (a: string, b: string) => ({ a, b });
    const rows = [row('h', 'a'), row('h', 'b'), row('h', 'c'), row('c', 'd'), row('h', 'd'), row('c', 'e')];
    expect([...deferRepeats(rows)].map(([{ a, b }, late]) => a + b + (late ? '!' : ''))).toEqual([
      'ha',
      'hb',
      'cd',
      'ce',
      'hc!',
      'hd!',
    ]);
  });
});

describe('boundary cases of synergies', () => {
  it('is empty for an empty graph', async () => {
    await given(database, {});
    expect(await suggested()).toEqual([]);
    expect(await suggested('between: ACTORS')).toEqual([]);
  });

  it('orders equal scores by the rarer themes, then by id', async () => {
    await given(database, {
      initiatives: {
        a: { themes: ['outils'], covers: ['E1'] },
        b: { themes: ['outils'], covers: ['E2'] },
        c: { themes: ['outils'], covers: ['E3'] },
        y: teleconsultation(['E1']),
        z: teleconsultation(['E2']),
      },
    });
    // The first of each subject comes before the second of any.
    expect(await suggested()).toEqual([
      'POOLING-y-z 1.000000',
      'POOLING-a-b 1.000000',
      'POOLING-b-c 1.000000',
      'POOLING-a-c 0.500000',
    ]);
  });

  it.each([
    ['synergies(first: -1)', 'first: -1 is not a page size; write 1 to 200'],
    ['synergies(initiative: "none")', 'there is no Initiative "none"'],
  ])('refuses %s with a message', async (question, words) => {
    await given(database, {});
    const { errors } = await answer(`{ ${question} { totalCount } }`);
    expect(errors?.[0]?.message).toContain(words);
  });
});
