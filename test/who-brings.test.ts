/** What a step says beyond "meet": who brings what to whom, in what frame, until when, and with the article that a name needs. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type World } from './world.js';

const database = testDatabase();
const asOf = '2026-01-01';
const { ask } = asker(database, { day: asOf, definitions: false });
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/gu, ' ').replace(/’/gu, "'");

async function first(question: string, world: World) {
  await given(database, { home: 'DEP', ...world });
  const texts = 'said(language: FR) { headline facts whyNow nextStep } en: said(language: EN) { facts nextStep }';
  const { rows } = await ask(`{ rows: ${question} { nodes { ${texts} } } }`);
  const [{ said, en }] = rows.nodes;
  return {
    facts: (said.facts as string[]).map(plain),
    nextStep: plain(said.nextStep),
    en: [...en.facts, en.nextStep].map(plain).join(' '),
  };
}
const pooling = (world: World, more = '') => first(`synergies(kind: POOLING, asOf: "${asOf}"${more})`, world);
const isolated = (actor: string, world: World) => first(`isolatedActors(actor: "${actor}", asOf: "${asOf}")`, world);

async function matter(kind: string, world: World) {
  await given(database, { home: 'DEP', ...world });
  const fields = 'headline facts whyNow nextStep callFirst { id }';
  const { matters } = await ask(`{ matters(kind: [${kind}]) { nodes { ${fields} } } }`);
  const [node] = matters.nodes;
  return {
    ...{ headline: plain(node.headline), whyNow: plain(node.whyNow), nextStep: plain(node.nextStep) },
    call: node.callFirst.map(({ id }: { id: string }) => id),
  };
}

const of = (lead: string, covers: string[], more: object = {}) => ({
  ...{ themes: ['outils'], covers, actors: { [lead]: 'LEAD' }, end: null, ...more },
});
const pair = { a: of('La', ['E1']), b: of('Lb', ['E2']) };

describe('of two projects to pool', () => {
  it('who runs one is asked to help who seeks something, unless it is far away and bound to a place', async () => {
    const seeking = (covers: string[]): World => ({
      actors: { Lb: { needs: [['STAFF', 'outils']] } },
      initiatives: { ...pair, b: of('Lb', covers) },
    });
    const near = await pooling(seeking(['E2']));
    expect(near.nextStep).toBe('À voir avec La : quelle aide apporter à Lb, qui cherche du personnel.');
    expect(near.en).toContain('To settle with La: what help to bring to Lb, which is looking for staff.');
    // It leaves nothing to decide, so only the whole list has it.
    const far = await pooling(seeking(['E4']), ', repeats: true');
    expect(far.nextStep).toBe("À proposer : que chacun présente ce qu'il fait.");
  });

  it('what one offers is named, and to whom; what a company offers is not', async () => {
    const offering = (kind: string): World => ({
      actors: { La: { kind, offers: [['SKILLS', 'outils']] } },
      initiatives: pair,
    });
    const { nextStep, en } = await pooling(offering('ASSOCIATION'));
    expect(nextStep).toBe('À voir : ce que La, qui propose des compétences, peut apporter à Lb.');
    expect(en).toContain('To see: what La, which offers skills, can bring to Lb.');
    expect((await pooling(offering('COMPANY'))).nextStep).toContain('dans le respect de la commande publique');
  });

  it('who runs one tells who prepares the other, and who has results presents them', async () => {
    const later = await pooling({ initiatives: { ...pair, b: of('Lb', ['E2'], { start: '2026-03-01' }) } });
    expect(later.nextStep).toBe('À proposer : que La partage son expérience avec Lb avant le début.');
    expect(later.en).toContain('To propose: that La share what it knows with Lb before the beginning.');
    const studied = await pooling({ initiatives: { ...pair, a: of('La', ['E1'], { phase: 'STUDY' }) } });
    expect(studied.nextStep).toBe('À proposer : que Lb partage son expérience avec La.');
    const known = await pooling({ initiatives: { ...pair, b: of('Lb', ['E2'], { results: ['9 ateliers'] }) } });
    expect(known.nextStep).toBe('À proposer : que Lb présente ses résultats à La.');
  });

  it('neighbours of whom nothing more is known: who pays for both asks for one report', async () => {
    const funding = ['a', 'b'].map((initiative) => ({
      ...{ funder: 'G', beneficiary: `L${initiative}`, initiative, amount: 1_000_000 },
    }));
    const paid: World = { actors: { G: {} }, initiatives: pair, funding };
    expect((await pooling(paid)).nextStep).toBe(
      plain('Demander à G, qui finance les deux, un bilan commun : publics, coûts, résultats.'),
    );
    const bought = { La: { kind: 'EPCI' }, Lb: { kind: 'EPCI' } };
    expect((await pooling({ ...paid, actors: { ...bought, G: {} } })).nextStep).toContain('cahier des charges');
  });

  it('a matter of several calls who is of the kind of the seeker', async () => {
    const kind = 'EPCI';
    const { nextStep, call } = await matter('POOLING', {
      actors: { La: { kind: 'COMMUNE' }, Lb: { kind, needs: [['ENGINEERING', 'outils']] }, Lc: { kind } },
      initiatives: Object.fromEntries(
        Object.entries({ ...pair, c: of('Lc', ['E3']) }).map(([id, each]) => [id, { ...each, kind: 'SERVICE' }]),
      ),
    });
    expect(nextStep).toBe("À voir avec Lc : quelle aide apporter à Lb, qui cherche de l'ingénierie.");
    expect(call).toEqual(['Lc', 'Lb']);
  });
});

describe('an overlap', () => {
  const two = (more: object): World => ({ initiatives: { a: of('La', ['E1']), b: of('Lb', ['E1']), ...more } });
  const overlap = (world: World) => first(`overlaps(asOf: "${asOf}", first: 1)`, world);

  it('of two that run something together says what, in place of no coordination', async () => {
    const frame = { themes: ['materiel'], covers: ['DEP'], title: 'Cadre' };
    const shared = await overlap(two({ frame: { ...frame, actors: { La: 'LEAD', Lb: 'CO_LEAD' } } }));
    expect(shared.facts).toContain('La et Lb mènent ensemble « Cadre ».');
    expect(shared.facts).not.toContain('Aucune coordination connue.');
    expect(shared.en).toContain('La and Lb run “Cadre” together.');
    const onlyPart = await overlap(two({ frame: { ...frame, actors: { La: 'LEAD', Lb: 'PARTNER' } } }));
    expect(onlyPart.facts).toContain('Aucune coordination connue.');
    const over = { ...frame, actors: { La: 'LEAD', Lb: 'CO_LEAD' }, end: '2025-12-31' };
    expect((await overlap(two({ frame: over }))).facts).toContain('Aucune coordination connue.');
    const elsewhere = { ...frame, themes: ['fibre'], actors: { La: 'LEAD', Lb: 'CO_LEAD' } };
    expect((await overlap(two({ frame: elsewhere }))).facts).toContain('Aucune coordination connue.');
  });
});

describe('an actor apart', () => {
  it('is told in what the one takes part to whom it is introduced', async () => {
    const world: World = {
      actors: { R: { themes: ['outils'], seat: 'c1' }, Ligue: { themes: ['outils'], seat: 'c2' } },
      initiatives: {
        classes: { ...of('Y', ['DEP'], { end: '2028-07-05' }), actors: { Y: 'LEAD', Ligue: 'PARTNER' } },
      },
    };
    const { nextStep, en } = await isolated('R', world);
    expect(nextStep).toContain("Ligue (participe à « classes », jusqu'au 5 juillet 2028)");
    expect(en).toContain('Ligue (takes part in “classes”, until 5 July 2028)');
  });

  it('that seeks people is sent to who sends some, and to no colleague far away', async () => {
    const seeker = { needs: [['AUDIENCE', 'materiel']], seat: 'c1', memberOf: ['CDN'] } as const;
    const initiatives = {
      sud: { ...of('S', ['E1']), themes: ['materiel'] },
      nord: { ...of('N', ['E4']), themes: ['materiel'] },
    };
    const actors = { S: seeker, N: { seat: 'c8' }, CDN: { kind: 'BODY' } };
    const sent = await isolated('S', {
      actors: { ...actors, U: { offers: [['AUDIENCE', 'demarches']], seat: 'c4' } },
      initiatives,
    });
    expect(sent.nextStep).toBe("Première mise en relation proposée : U (propose d'orienter des personnes, demarches).");
    expect((await isolated('S', { actors, initiatives })).nextStep).toBe('Demander quels partenaires y participent.');
    const other = { ...actors, S: { ...seeker, needs: [] } };
    expect((await isolated('S', { actors: other, initiatives })).nextStep).toContain('à distance : N');
  });

  it('is said to study what it does not run yet', async () => {
    const { facts, en } = await isolated('S', {
      actors: { S: { seat: 'c1' } },
      initiatives: { a: of('S', ['E1']), b: of('S', ['E1'], { phase: 'STUDY' }) },
    });
    expect(facts).toContain('Mène « a » sans partenaire connu.');
    expect(facts).toContain('Étudie « b » sans partenaire connu.');
    expect(en).toContain('It studies “b” without a known partner.');
  });
});

describe('a need of money', () => {
  it('says until when the call is open', async () => {
    const { headline, whyNow } = await matter('NEED', {
      actors: { S: { needs: [['FUNDING', 'outils']], seat: 'c1' }, T: { offers: [['FUNDING', 'outils']] } },
      initiatives: { call: { ...of('T', ['DEP']), kind: 'CALL', end: '2026-01-31' } },
    });
    expect(headline).toBe("S cherche un financement (outils) : appel ouvert jusqu'au 31 janvier 2026");
    expect(whyNow).toBe('« call » se clôt le 31 janvier 2026. Il reste 30 jours.');
  });
});

describe('a name', () => {
  it.each([
    ['CC du Pont', 'EPCI', 'La CC du Pont', 'à la CC du Pont'],
    ['Département de l’Oise', 'DEPARTMENT', 'Le Département de l’Oise', 'au Département de l’Oise'],
    ['Académie d’Amiens', 'STATE', 'L’Académie d’Amiens', 'à l’Académie d’Amiens'],
    [
      'Les Aînés du Plateau',
      'ASSOCIATION',
      'L’association Les Aînés du Plateau',
      'à l’association Les Aînés du Plateau',
    ],
    ['Centre Informatique', 'COMPANY', 'Centre Informatique', 'à Centre Informatique'],
    ['Maisons de la Marne', 'NETWORK', 'Le réseau Maisons de la Marne', 'au réseau Maisons de la Marne'],
    ['Le Fil', 'ASSOCIATION', 'Le Fil', 'à l’association Le Fil'],
    ['Clic et Vermandois', 'ASSOCIATION', 'Clic et Vermandois', 'à Clic et Vermandois'],
  ])('%s has the article that it needs', async (name, kind, subject, whom) => {
    const { facts, nextStep } = await first(`synergies(kind: POOLING, asOf: "${asOf}")`, {
      actors: { G: { name, kind } },
      initiatives: pair,
      funding: ['a', 'b'].map((initiative) => ({
        ...{ funder: 'G', beneficiary: `L${initiative}`, initiative, amount: 1_000_000 },
      })),
    });
    expect(facts).toContain(plain(`${subject} finance les deux : 10 000 € et 10 000 €.`));
    expect(nextStep).toBe(
      plain(`Demander ${whom}, qui finance les deux, un bilan commun : publics, coûts, résultats.`),
    );
  });
});
