/** What the sentences on pairs and on actors apart say beyond the row, so that whom they name can act on it. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01', definitions: false });
const asOf = '2026-01-01';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ').replace(/’/gu, "'");
const texts =
  'fr: said(language: FR) { headline facts whyNow nextStep caveat } en: said(language: EN) { facts nextStep }';

interface Said {
  readonly headline: string;
  readonly facts: string[];
  readonly whyNow: string | null;
  readonly nextStep: string | null;
  readonly caveat: string | null;
  readonly en: string;
}

async function first(question: string, world: World): Promise<Said> {
  await given(database, { home: 'DEP', ...world });
  const answer = await ask(`{ rows: ${question} { nodes { ${texts} } } }`);
  const [{ fr, en }] = answer.rows.nodes;
  return {
    headline: plain(fr.headline),
    facts: fr.facts.map(plain),
    whyNow: fr.whyNow && plain(fr.whyNow),
    nextStep: fr.nextStep && plain(fr.nextStep),
    caveat: fr.caveat && plain(fr.caveat),
    en: [...en.facts, en.nextStep].join(' '),
  };
}
const isolated = (actor: string, world: World) =>
  first(`isolatedActors(actor: "${actor}", asOf: "${asOf}", endingWithin: 24)`, world);
const synergy = (kind: string, world: World) =>
  first(`synergies(kind: ${kind}, repeats: true, asOf: "${asOf}")`, world);
const introduced = (world: World) => first(`synergies(between: ACTORS, minimumScore: 0, asOf: "${asOf}")`, world);
const overlap = (world: World) => first(`overlaps(asOf: "${asOf}")`, world);

const outils = { themes: ['outils'] };

describe('an actor apart', () => {
  it('is introduced to who goes on, rather than to who ends before it begins', async () => {
    const { facts, nextStep, en } = await isolated('U', {
      actors: { U: { ...outils, seat: 'c4' }, Rivet: { ...outils, seat: 'c1' }, CA: { seat: 'c1' } },
      initiatives: {
        point: { ...outils, covers: ['E2'], start: '2026-03-01', end: '2028-12-31', actors: { U: 'LEAD' } },
        permanence: { ...outils, covers: ['c1'], end: '2026-02-28', actors: { Rivet: 'LEAD' } },
        guichet: { ...outils, covers: ['E1'], end: '2028-12-31', actors: { CA: 'LEAD' } },
      },
    });
    expect(facts).toContain('Prépare « point » pour le 1er mars 2026.');
    expect(nextStep).toBe(
      "Mises en relation proposées : CA (« guichet », jusqu'au 31 décembre 2028) et Rivet (« permanence », jusqu'au 28 février 2026).",
    );
    expect(en).toContain('CA (“guichet”, until 31 December 2028)');
  });

  it('is told who nearby offers something on its subject, and who seeks what it offers', async () => {
    const world: World = {
      actors: {
        Lieu: { ...outils, offers: [['PREMISES', 'outils']], seat: 'c1' },
        CC: { offers: [['EQUIPMENT', 'outils']], seat: 'c2' },
        Relais: { needs: [['PREMISES', 'outils']], seat: 'c2' },
      },
    };
    const { facts, nextStep } = await isolated('Lieu', world);
    expect(facts.join(' ')).not.toContain("personne d'autre");
    expect(facts).toContain('Propose un local (outils).');
    expect(nextStep).toBe(
      'Mises en relation proposées : Relais (cherche un local, outils) et CC (propose du matériel, outils).',
    );
    const alone = await isolated('Lieu', { actors: { Lieu: { ...outils, seat: 'c1' } } });
    expect(alone.facts).toContain("Nous ne connaissons personne d'autre sur outils à proximité (E1 et alentours).");
    expect(alone.nextStep).toBe('Demander quels projets sont en cours.');
  });

  it('that pays for projects of other members is told to, and asked about its programme', async () => {
    const memberOf = ['CDN'];
    const { headline, facts, nextStep } = await isolated('P', {
      actors: {
        P: { kind: 'STATE', themes: ['fibre'], offers: [['FUNDING', 'outils']], memberOf },
        CA: { memberOf },
        CDN: { kind: 'BODY' },
      },
      initiatives: { bouclier: { ...outils, actors: { CA: 'LEAD' } } },
      funding: [{ funder: 'P', beneficiary: 'CA', initiative: 'bouclier', amount: 100 }],
    });
    expect(headline).toBe('P : finance des projets, sans en mener avec un autre membre');
    expect(facts[0]).toBe(
      'P est membre de : CDN. Finance « bouclier » (CA, membre) ; ne mène pas de projet avec un autre membre.',
    );
    expect(nextStep).toBe('Lui proposer de présenter ses aides (outils).');
  });

  it('pays for nothing by a grant that is decided in a later year', async () => {
    const memberOf = ['CDN'];
    const { facts } = await isolated('P', {
      actors: { P: { kind: 'STATE', memberOf }, CA: { memberOf }, CDN: { kind: 'BODY' } },
      initiatives: { bouclier: { ...outils, actors: { CA: 'LEAD' } } },
      funding: [{ funder: 'P', beneficiary: 'CA', initiative: 'bouclier', decidedIn: 2027 }],
    });
    expect(facts[0]).toBe("P est membre de : CDN, et n'a aucun projet commun en cours avec un autre membre.");
  });

  it('on one thread is told with whom, and what it runs beside it', async () => {
    const { facts, en } = await isolated('Relais', {
      actors: { Relais: {}, CC: {} },
      initiatives: {
        chaine: { ...outils, covers: ['E4'], end: '2026-12-31', actors: { Relais: 'LEAD', CC: 'PARTNER' } },
        solidaires: { themes: ['materiel'], covers: ['E4'], actors: { Relais: 'LEAD', D: 'FUNDER' } },
      },
      funding: [{ funder: 'D', beneficiary: 'Relais', initiative: 'solidaires', amount: 100 }],
    });
    expect(facts.slice(0, 2)).toEqual([
      "Relais : un seul projet commun en cours, à notre connaissance, « chaine », avec CC, jusqu'au 31 décembre 2026. Subventions reçues de : D.",
      'Mène aussi « solidaires » sans partenaire connu.',
    ]);
    expect(en).toContain('one common project today, to our knowledge, “chaine”, with CC, until 31 December 2026.');
  });
});

it('an actor on a thread that ends is told what goes on over the same ground', async () => {
  const { facts } = await isolated('A', {
    initiatives: {
      x: { ...outils, covers: ['c1'], end: '2026-03-31', actors: { A: 'LEAD', B: 'PARTNER' } },
      y: { ...outils, covers: ['E1'], end: '2028-12-31' },
      z: { ...outils, covers: ['c2'], end: '2029-12-31' },
    },
  });
  expect(facts).toContain("Sur place continue : « y » (Ly), jusqu'au 31 décembre 2028.");
});

describe('a need and an offer', () => {
  const world = (more: object = {}): World => ({
    actors: {
      S: { kind: 'ASSOCIATION', needs: [['PREMISES', 'outils']], seat: 'c1' },
      T: { offers: [['PREMISES', 'outils']], seat: 'c4' },
      Mairie: { kind: 'COMMUNE', seat: 'c1' },
    },
    initiatives: {
      s: { ...outils, covers: ['E1'], actors: { S: 'LEAD', ...more } },
      t: { ...outils, covers: ['E2'], actors: { T: 'LEAD' } },
    },
  });

  it('says where a room is, for a seeker without a known seat too', async () => {
    const { facts } = await synergy('NEED_OFFER', {
      actors: {
        S: { kind: 'JOINT_BODY', needs: [['PREMISES', 'outils']], actsIn: ['E1'] },
        T: { offers: [['PREMISES', 'outils']], seat: 'c4' },
      },
      initiatives: {
        s: { ...outils, covers: ['E1'], actors: { S: 'LEAD' } },
        t: { ...outils, covers: ['E2'], actors: { T: 'LEAD' } },
      },
    });
    expect(facts).toContain("Lieu de l'offre : c4.");
  });

  it('names who governs the place of the need, and whether it takes part already', async () => {
    const asked = await synergy('NEED_OFFER', world());
    expect(asked.facts).toEqual([
      'Pour « s », S cherche un local (outils).',
      'T en propose.',
      'Besoin : c1 ; offre : c4.',
    ]);
    expect(asked.nextStep).toBe("Demander d'abord à Mairie ; à défaut, mettre en relation.");
    expect((await synergy('NEED_OFFER', world({ Mairie: 'PARTNER' }))).nextStep).toBe(
      "Demander d'abord à Mairie, qui y prend part ; à défaut, mettre en relation.",
    );
  });

  it('introduces nobody for the room of another commune', async () => {
    const { actors, ...rest } = world();
    const commune = { ...actors, T: { ...actors?.T, kind: 'COMMUNE' } };
    const asked = await synergy('NEED_OFFER', { ...rest, actors: commune });
    expect(asked.nextStep).toBe(
      "Demander d'abord à Mairie ; un local ailleurs ne sert que si l'activité peut s'y tenir.",
    );
  });

  it('of money says which call is open, or how much is asked for', async () => {
    const money: World = {
      actors: { S: { needs: [['FUNDING', 'outils']] }, T: { offers: [['FUNDING', 'med']] } },
      initiatives: {
        s: { ...outils, covers: ['E1'], actors: { S: 'LEAD' } },
        t: { themes: ['demarches'], covers: ['E3'], actors: { T: 'LEAD' } },
        appel: { kind: 'CALL', themes: ['med'], end: '2026-01-31', covers: ['DEP'], actors: { T: 'LEAD' } },
      },
    };
    const open = await synergy('NEED_OFFER', money);
    expect(open.facts).toContain("« appel » (T) : ouvert jusqu'au 31 janvier 2026.");
    expect(open.nextStep).toBe("Prévenir S : l'appel ferme le 31 janvier 2026.");
    const asked = await synergy('NEED_OFFER', {
      ...money,
      funding: [{ funder: 'T', beneficiary: 'S', initiative: 's', status: 'SUBMITTED', requested: 4_800_000 }],
    });
    expect(asked.facts).toContain('Demande déjà déposée auprès de : T (48 000 €).');
    expect(asked.nextStep).toBe("Demander au service instructeur où en est la demande, et si elle relève de l'appel.");
  });
});

describe('a pooling', () => {
  const of = (lead: string, covers: string[], more: object = {}) => ({
    ...{ ...outils, covers, actors: { [lead]: 'LEAD' }, end: null, ...more },
  });
  const pair = { a: of('La', ['E1']), b: of('Lb', ['E2']) };

  it('in which nothing else is known goes to who pays for both', async () => {
    const far = { initiatives: { ...pair, b: of('Lb', ['E4']) } };
    const grants = ['a', 'b'].map((initiative) => ({
      ...{ funder: 'G', beneficiary: `L${initiative}`, initiative, amount: 1_000_000 },
    }));
    const { nextStep, en } = await synergy('POOLING', { ...far, actors: { G: {} }, funding: grants });
    expect(nextStep).toBe('Demander à G, qui finance les deux, un bilan commun : publics, coûts, résultats.');
    expect(en).toContain('Ask G, which funds both, for a common assessment: audiences, costs, results.');
    const [one] = grants;
    const unpaid = await synergy('POOLING', { ...far, actors: { G: {} }, funding: one ? [one] : [] });
    expect(unpaid.nextStep).toBe("À proposer : que chacun présente ce qu'il fait.");
  });

  it('of associations is no purchase', async () => {
    const { nextStep, caveat } = await synergy('POOLING', { initiatives: pair });
    expect(nextStep).toBe("À proposer : que chacun présente ce qu'il fait.");
    expect(caveat).toBe('À écarter si les deux travaillent déjà ensemble.');
    const ofState = await synergy('POOLING', {
      actors: { La: { kind: 'STATE' }, Lb: { kind: 'EPCI' } },
      initiatives: pair,
    });
    expect(ofState.nextStep).toBe("À proposer : que chacun présente ce qu'il fait.");
    const buyers = { La: { kind: 'COMMUNE' }, Lb: { kind: 'EPCI' } };
    const ahead = { a: of('La', ['E1'], { phase: 'STUDY' }), b: of('Lb', ['E2'], { start: '2026-03-01' }) };
    const ofBuyers = await synergy('POOLING', { actors: buyers, initiatives: ahead });
    expect(ofBuyers.nextStep).toBe('À mutualiser peut-être : achat, outil, formation.');
    expect(ofBuyers.caveat).toBe('À écarter si le marché est déjà commun.');
    const oneBegan = await synergy('POOLING', { actors: buyers, initiatives: { ...ahead, b: pair.b } });
    expect(oneBegan.nextStep).toBe('À proposer : que Lb partage son cahier des charges et son expérience avec La.');
    expect(oneBegan.caveat).toBe('À écarter si les deux travaillent déjà ensemble.');
    const bothBegan = await synergy('POOLING', { actors: buyers, initiatives: pair });
    expect(bothBegan.nextStep).toBe('À partager peut-être : cahier des charges, expérience, formation.');
  });

  it('says who pays for both, or pays for the one and is asked for the other', async () => {
    const both = ['La', 'Lb'].map((beneficiary, place) => ({
      ...{ funder: 'ARS', beneficiary, initiative: 'ab'[place] ?? '', amount: (place + 1) * 1_000_000 },
    }));
    const paid = await synergy('POOLING', { actors: { ARS: {} }, initiatives: pair, funding: both });
    expect(paid.facts).toContain('ARS finance les deux : 10 000 € et 20 000 €.');
    expect(paid.en).toContain('ARS pays for both: €10,000 and €20,000.');
    const asked = await synergy('POOLING', {
      actors: { ARS: {} },
      initiatives: pair,
      funding: [
        { ...both[0] },
        { funder: 'ARS', beneficiary: 'Lb', initiative: 'b', status: 'UNDER_REVIEW', requested: 2_100_000 },
      ],
    });
    expect(asked.facts).toContain('ARS finance « a » (10 000 €) ; pour « b », 21 000 € demandés à : ARS.');
    const one = await synergy('POOLING', { actors: { ARS: {} }, initiatives: pair, funding: both.slice(1) });
    expect(one.facts).toContain('ARS finance « b » (20 000 €) ; pour « a », aucune subvention connue.');
  });

  it('gives no sum where one of its amounts is unknown, and no subsidy that an actor pays to itself', async () => {
    const grant = { funder: 'ARS', beneficiary: 'La', initiative: 'a', amount: 1_000_000 };
    const partly = [grant, { funder: 'ARS', beneficiary: 'La', initiative: 'a' }];
    const { facts } = await synergy('POOLING', { actors: { ARS: {} }, initiatives: pair, funding: partly });
    expect(facts).toContain('ARS finance « a » ; pour « b », aucune subvention connue.');
    const own = [grant, { funder: 'Lb', beneficiary: 'Lb', initiative: 'b', amount: 2_000_000 }];
    const paid = await synergy('POOLING', { actors: { ARS: {} }, initiatives: pair, funding: own });
    expect(paid.facts).toContain('ARS finance « a » (10 000 €) ; pour « b », aucune subvention connue.');
  });

  it('says what the leads do together already', async () => {
    const { facts, caveat, en } = await synergy('POOLING', {
      actors: { J: { kind: 'JOINT_BODY' }, La: { memberOf: ['J'] }, Lb: { memberOf: ['J'] } },
      initiatives: {
        ...pair,
        c: { themes: ['fibre'], covers: ['E4'], actors: { La: 'PARTNER', Lb: 'PARTNER' } },
      },
    });
    expect(facts).toContain('Déjà ensemble : « c » et J.');
    expect(en).toContain('Together already: “c” and J.');
    expect(caveat).toBe("À écarter si ce qu'ils mènent déjà ensemble suffit.");
  });

  it('says who could help with knowledge, and with things only where they are offered', async () => {
    const step = async (needs: string, offers: string | null) => {
      const { nextStep } = await synergy('POOLING', {
        actors: {
          La: { needs: [[needs, 'outils']] },
          Lb: offers === null ? {} : { offers: [[offers, 'outils']] },
        },
        initiatives: pair,
      });
      return nextStep;
    };
    expect(await step('SKILLS', null)).toBe('À voir avec Lb : quelle aide apporter à La, qui cherche des compétences.');
    // What is offered is not what is sought: the need comes first.
    for (const offers of [null, 'DATA', 'SKILLS'])
      expect(await step('DATA', offers)).toBe('À voir avec Lb : quelle aide apporter à La, qui cherche des données.');
    expect(await step('EQUIPMENT', null)).toBe("À proposer : que chacun présente ce qu'il fait.");
    expect(await step('PREMISES', 'PREMISES')).not.toContain('local');
  });

  it('names who else runs something on the subject, and what a lead offers on it', async () => {
    const { facts } = await synergy('POOLING', {
      actors: { La: { offers: [['SKILLS', 'outils']] } },
      initiatives: { ...pair, c: of('Lc', ['E4']) },
    });
    expect(facts).toContain('La propose des compétences.');
    expect(facts.join(' ')).toMatch(/Même sujet aussi : L[abc]\./u);
  });
});

describe('a relay', () => {
  const world = (end: string | null, more: World['initiatives'] = {}): World => ({
    initiatives: { a: { ...outils, end: '2026-06-30' }, b: { ...outils, end }, ...more },
  });

  it('to what ends soon after is told as two ends', async () => {
    const { headline, facts, nextStep } = await synergy('RELAY', world('2026-08-31'));
    expect(headline).toBe('outils : deux fins à préparer, le 30 juin 2026 et le 31 août 2026');
    expect(facts[0]).toBe(
      "« a » (La) s'achève le 30 juin 2026 ; « b » (Lb) ne continue que jusqu'au 31 août 2026 sur le même sujet, outils, sur le même territoire.",
    );
    expect(nextStep).toBe('À préparer : la suite des deux.');
    expect((await synergy('RELAY', world('2028-08-31'))).nextStep).toBe('À préparer : le relais.');
    const c = { themes: ['fibre'], covers: ['E4'], actors: { La: 'PARTNER', Lb: 'PARTNER' } } as const;
    expect((await synergy('RELAY', world('2028-08-31', { c }))).facts).toContain('Déjà ensemble : « c ».');
  });

  it('names what goes on longer on the same ground', async () => {
    const { facts } = await first(`synergies(kind: RELAY, asOf: "${asOf}", initiative: "b", theme: "outils")`, {
      ...world('2026-08-31', { c: { themes: ['demarches'], covers: ['DEP'], end: '2028-12-31' } }),
      related: [['outils', 'demarches']],
    });
    expect(facts).toContain("Y agit aussi : « c » (Lc), jusqu'au 31 décembre 2028.");
  });
});

it('two halves of one offer are told with their leads, their audience and what to do', async () => {
  const seniors = { audiences: ['SENIORS'] };
  const { headline, facts, whyNow, nextStep } = await synergy('COMPLEMENTARY', {
    initiatives: { a: { ...seniors, themes: ['demarches'], phase: 'STUDY' }, b: { ...seniors, ...outils } },
  });
  expect(headline).toBe('E1 : « a » et « b »');
  expect(facts.slice(0, 2)).toEqual([
    '« a » (La) et « b » (Lb) se complètent sur le même territoire (E1) : demarches pour le premier projet, outils pour le second.',
    'Mêmes publics : Seniors.',
  ]);
  expect(whyNow).toBe('« a » reste à décider.');
  expect(nextStep).toBe('À proposer : se présenter les deux projets, et voir ce que chacun apporte à ce public.');
});

it('of two halves, one that is studied and has a day is meant to begin then', async () => {
  const seniors = { audiences: ['SENIORS'] };
  const { whyNow } = await synergy('COMPLEMENTARY', {
    initiatives: {
      a: { ...seniors, themes: ['demarches'], phase: 'STUDY', start: '2026-03-01' },
      b: { ...seniors, ...outils },
    },
  });
  expect(whyNow).toBe('« a » doit commencer le 1er mars 2026.');
});

describe('an introduction', () => {
  it('says in what each of the two takes part on their subject', async () => {
    const { facts, nextStep } = await introduced({
      actors: { A: { ...outils, seat: 'c1' }, B: { ...outils, seat: 'c2' } },
      initiatives: {
        bus: { ...outils, audiences: ['EVERYONE'], actors: { Z: 'LEAD', A: 'PARTNER' }, end: '2027-12-31' },
        clic: { ...outils, covers: ['c2'], audiences: ['SENIORS'], actors: { B: 'LEAD' }, end: null },
      },
    });
    expect(facts[1]).toBe("Sur outils : A participe à « bus », jusqu'au 31 décembre 2027 ; B mène « clic ».");
    expect(nextStep).toBe("À proposer : que chacun oriente vers l'autre les personnes qu'il ne peut pas accueillir.");
  });

  it('tells projects of the two that are on the same subject, before those that they lead on different ones', async () => {
    const both = { themes: ['outils', 'teleconsultation'], seat: 'c1' };
    const { facts } = await introduced({
      actors: { A: both, B: both, C: { seat: 'c4' }, D: { seat: 'c4' } },
      initiatives: {
        cours: { themes: ['outils'], covers: ['c1'], actors: { A: 'LEAD' }, end: null },
        reseau: { themes: ['teleconsultation'], covers: ['c1'], actors: { Z: 'LEAD', A: 'PARTNER' }, end: null },
        zone: { themes: ['teleconsultation'], covers: ['c2'], actors: { B: 'LEAD' }, end: null },
      },
    });
    expect(facts[1]).toBe('Sujets communs : outils et teleconsultation. A participe à « reseau » ; B mène « zone ».');
  });

  it('says what one seeks and the other offers, and never a place as a motive', async () => {
    const { facts, nextStep } = await introduced({
      actors: {
        A: { ...outils, needs: [['EQUIPMENT', 'outils']], seat: 'c1' },
        B: { themes: ['materiel'], offers: [['EQUIPMENT', 'outils']], seat: 'c1' },
      },
    });
    expect(facts).toEqual([
      'A et B : aucun projet commun en cours.',
      'A cherche du matériel (outils).',
      'B en propose.',
      'Même commune : c1.',
    ]);
    expect(nextStep).toBe('Mettre en relation.');
    const near = await introduced({ actors: { A: { ...outils, actsIn: ['E1'] }, B: { ...outils, actsIn: ['E1'] } } });
    expect(near.facts[1]).toBe('Sujet commun : outils.');
  });
});

describe('an overlap', () => {
  it('says who pays for both, and which of the two is to be decided by whom', async () => {
    const pair = { a: outils, b: outils };
    const paid = await overlap({
      actors: { D: {} },
      initiatives: pair,
      funding: ['a', 'b'].map((initiative, place) => ({
        ...{ funder: 'D', beneficiary: `L${initiative}`, initiative, amount: 6_000_000 - place * 1_500_000 },
      })),
    });
    expect(paid.facts).toContain('D finance les deux : 60 000 € et 45 000 €.');
    const asked = await overlap({
      actors: { D: {} },
      initiatives: pair,
      funding: [{ funder: 'D', beneficiary: 'Lb', initiative: 'b', status: 'SUBMITTED', requested: 12_000_000 }],
    });
    expect(asked.whyNow).toBe('« b » attend une réponse : 120 000 € demandés à : D.');
    expect(asked.nextStep).toBe('À vérifier avec leurs porteurs : se complètent-ils ?');
  });

  it('of two that one pays for says what that one has to decide, and before which end', async () => {
    const paidFor = (a: object, b: object) =>
      overlap({
        actors: { D: { name: 'Département du Test', kind: 'DEPARTMENT' } },
        initiatives: { a: { ...outils, ...a }, b: { ...outils, ...b } },
        funding: ['a', 'b'].map((initiative) => ({
          ...{ funder: 'D', beneficiary: `L${initiative}`, initiative, amount: 1_000_000 },
        })),
      });
    const both = await paidFor({ end: '2027-12-31' }, { end: '2026-12-31' });
    expect(both.nextStep).toBe(
      'À décider avec le Département du Test, qui finance les deux : qui fait quoi, et pour qui, avant la fin de « b » (31 décembre 2026).',
    );
    expect(both.caveat).toBe('À écarter si une convention dit déjà qui fait quoi.');
    expect(both.en).toContain('who does what, and for whom, before “b” ends (31 December 2026).');
    const some = await paidFor({ audiences: ['EVERYONE'], end: null }, { audiences: ['SENIORS'], end: null });
    expect(some.nextStep).toContain(': vers quel projet orienter les seniors.');
    expect((await paidFor({ phase: 'STUDY' }, {})).nextStep).toContain('se complètent-ils ?');
  });

  it('says how two leads are joined, and who runs what nobody leads', async () => {
    const { facts, en } = await overlap({
      initiatives: { a: outils, b: { ...outils, actors: { Lb: 'OPERATOR' } } },
    });
    expect(facts[0]).toContain('« a » (La) et « b » (Lb) portent');
    expect(en).toContain('“b” (Lb)');
    const joined = await overlap({
      initiatives: { a: outils, b: outils },
      links: [['La', 'UNIT_OF', 'Lb']],
    });
    expect(joined.facts).toContain('La est un service de Lb.');
  });
});

it('an experiment names who studies the same beside it, and the call', async () => {
  const { facts, whyNow, nextStep } = await first(`experiments(asOf: "${asOf}")`, {
    initiatives: {
      x: { ...outils, kind: 'EXPERIMENT', covers: ['E1'], end: '2025-12-31', start: '2024-01-01', results: ['18 %'] },
      y: { ...outils, covers: ['E2'], phase: 'STUDY' },
      appel: { kind: 'CALL', ...outils, covers: ['DEP'], end: '2026-04-30' },
    },
  });
  expect(facts[0]).toContain(
    "Lx a mené « x », jusqu'au 31 décembre 2025 : 18 %. Sur outils, rien de connu dans 2 intercommunalités",
  );
  expect(facts[1]).toBe('À côté, Ly étudie « y ».');
  expect(whyNow).toBe('« appel » se clôt le 30 avril 2026.');
  expect(nextStep).toBe('Inviter Lx à présenter ses résultats et leur suite, notamment à : Ly.');
});

it('an overlap of what nobody leads names who sits together, and asks who takes part', async () => {
  const { facts, nextStep, en } = await overlap({
    actors: {
      Prefecture: { memberOf: ['Comite'], kind: 'STATE', name: 'Préfecture de l’Aisne' },
      Lb: { memberOf: ['Comite'] },
      Comite: { kind: 'BODY', bodyType: 'TECHNICAL', name: 'Comité technique' },
    },
    initiatives: { a: { ...outils, actors: { Prefecture: 'PARTNER' } }, b: outils },
  });
  expect(facts).toContain("La Préfecture de l'Aisne et Lb siègent au Comité technique.");
  expect(nextStep).toBe('À vérifier avec ceux qui y prennent part : se complètent-ils ?');
  expect(en).toContain('Préfecture de l’Aisne and Lb sit on Comité technique.');
  const led = await overlap({
    actors: { La: { memberOf: ['C'] }, Lb: { memberOf: ['C'] }, C: { kind: 'BODY', name: 'CDN' } },
    initiatives: { a: outils, b: outils },
  });
  expect(led.facts).toContain('Leurs porteurs siègent tous deux à : CDN.');
});

it('a need that a company could meet names a public peer who has done it, and introduces nobody', async () => {
  const world: World = {
    actors: {
      S: { kind: 'EPCI', name: 'CC du Val', needs: [['ENGINEERING', 'outils']], themes: ['outils'] },
      T: { kind: 'COMPANY', offers: [['ENGINEERING', 'outils']], themes: ['outils'] },
      Serre: { kind: 'EPCI', name: 'CC de la Serre' },
    },
    initiatives: { done: { ...outils, covers: ['E4'], start: '2025-01-01', actors: { Serre: 'LEAD' } } },
  };
  const { headline, facts, nextStep, en } = await introduced(world);
  expect(headline).toBe("La CC du Val cherche de l'ingénierie (outils)");
  expect(facts.slice(1)).toEqual([
    'T en propose, à consulter dans le respect de la commande publique.',
    'CC du Val et T : aucun projet commun en cours.',
  ]);
  expect(nextStep).toBe("Prendre d'abord conseil auprès de la CC de la Serre, qui le fait déjà (« done »).");
  expect(en).toContain('First ask CC de la Serre for advice, where it is being done');
  const over = await introduced({ ...world, initiatives: { done: { ...world.initiatives?.done, end: '2025-06-30' } } });
  expect(over.nextStep).toBe("Prendre d'abord conseil auprès de la CC de la Serre, qui l'a déjà fait (« done »).");
});

describe('two actors to introduce', () => {
  const two = { A: { ...outils, seat: 'c1' }, B: { ...outils, seat: 'c2' } };

  it('whose projects serve different people are told so', async () => {
    const { facts, nextStep } = await introduced({
      actors: two,
      initiatives: {
        bus: { ...outils, covers: ['c1'], audiences: ['JOBSEEKERS'], actors: { A: 'LEAD' } },
        clic: { ...outils, covers: ['c2'], audiences: ['SENIORS'], actors: { B: 'LEAD' } },
      },
    });
    expect(facts).toContain("Publics différents : Personnes en recherche d'emploi ; Seniors.");
    expect(nextStep).toBe('À proposer : comparer les méthodes.');
  });

  it('whose projects serve different people are told what one offers on their subject', async () => {
    const { facts } = await introduced({
      actors: { ...two, B: { ...two.B, offers: [['PREMISES', 'outils']] } },
      initiatives: {
        bus: { ...outils, covers: ['c1'], actors: { A: 'LEAD' } },
        clic: { ...outils, covers: ['c2'], actors: { B: 'LEAD' } },
      },
    });
    expect(facts[2]).toBe('B propose un local.');
  });

  it('of whom one has done what the other runs, and what it seeks', async () => {
    const { facts, nextStep } = await introduced({
      actors: { ...two, B: { ...two.B, needs: [['EQUIPMENT', 'outils']] } },
      initiatives: {
        etude: { ...outils, covers: ['c1'], actors: { A: 'LEAD' }, end: '2028-06-30' },
        cabines: {
          ...outils,
          covers: ['c2'],
          actors: { Z: 'LEAD', B: 'HOST' },
          start: '2024-01-01',
          end: '2025-03-31',
        },
      },
    });
    expect(facts.slice(1, 3)).toEqual([
      "Sur outils : A mène « etude », jusqu'au 30 juin 2028 ; B a pris part à « cabines », jusqu'au 31 mars 2025.",
      'B cherche du matériel.',
    ]);
    expect(nextStep).toBe('À proposer à B : partager son expérience.');
  });

  it('of whom one begins are told who knows how', async () => {
    const { nextStep } = await introduced({
      actors: two,
      initiatives: {
        a: { ...outils, covers: ['c1'], actors: { A: 'LEAD' }, start: '2026-03-01' },
        b: { ...outils, covers: ['c2'], actors: { B: 'LEAD' } },
      },
    });
    expect(nextStep).toBe('À proposer : que B partage son expérience avant le début.');
  });
});

describe('a pooling of two', () => {
  const of = (lead: string, covers: string[], more: object = {}) => ({
    ...{ ...outils, covers, actors: { [lead]: 'LEAD' }, end: null, ...more },
  });

  it('says what one offers and the other seeks, whom both serve, and no room that is far away', async () => {
    const audiences = ['JOBSEEKERS'];
    const world = (resource: string): World => ({
      actors: { La: { offers: [[resource, 'outils']] }, Lb: { needs: [['DATA', 'outils']] } },
      initiatives: {
        a: of('La', ['E1'], { audiences }),
        b: of('Lb', ['E4'], { audiences: [...audiences, 'STUDENTS'] }),
      },
    });
    const { facts } = await synergy('POOLING', world('SKILLS'));
    expect(facts).toContain('La propose des compétences ; Lb cherche des données.');
    expect(facts).toContain("Publics communs : Personnes en recherche d'emploi.");
    expect((await synergy('POOLING', world('PREMISES'))).facts).toContain('Lb cherche des données.');
  });

  it('that are services is no purchase', async () => {
    const service = { kind: 'SERVICE' };
    const { nextStep, caveat } = await synergy('POOLING', {
      actors: { La: { kind: 'COMMUNE' }, Lb: { kind: 'EPCI' } },
      initiatives: { a: of('La', ['E1'], service), b: of('Lb', ['E2'], service) },
    });
    expect(nextStep).toBe("À proposer : que chacun présente ce qu'il fait.");
    expect(caveat).toBe('À écarter si les deux travaillent déjà ensemble.');
  });

  it('one of which waits for money is meant to begin if it gets it', async () => {
    const { facts, whyNow } = await synergy('POOLING', {
      actors: { Region: { kind: 'REGION', name: 'Région Nord' } },
      initiatives: { a: of('La', ['E1']), b: of('Lb', ['E2'], { start: '2026-03-01' }) },
      funding: [
        { funder: 'Region', beneficiary: 'La', initiative: 'a', amount: 1_000_000 },
        { funder: 'Region', beneficiary: 'Lb', initiative: 'b', status: 'SUBMITTED', requested: 2_000_000 },
      ],
    });
    expect(facts).toContain('La Région Nord finance « a » (10 000 €) ; pour « b », 20 000 € demandés à : Région Nord.');
    expect(whyNow).toBe("« b » doit commencer le 1er mars 2026, si l'aide est accordée.");
  });
});

describe('an actor apart, and what the graph knows', () => {
  it('is told what another offers on the theme of the offer', async () => {
    const { nextStep } = await isolated('Relais', {
      actors: {
        Relais: { needs: [['PREMISES', 'outils']], seat: 'c1' },
        Lieu: { offers: [['PREMISES', 'med']], seat: 'c2' },
      },
    });
    expect(nextStep).toBe('Première mise en relation proposée : Lieu (propose un local, med).');
  });

  it('is not told of a room that another seeks, unless it seeks one too', async () => {
    const step = async (needs: NonNullable<World['actors']>[string]['needs']) => {
      const { nextStep } = await isolated('Lieu', {
        actors: { Lieu: { ...outils, seat: 'c1', needs }, Clic: { needs: [['PREMISES', 'outils']], seat: 'c2' } },
        initiatives: { seniors: { ...outils, covers: ['E1'], end: '2028-12-31', actors: { Clic: 'LEAD' } } },
      });
      return nextStep;
    };
    expect(await step([])).not.toContain('cherche');
    expect(await step([['PREMISES', 'fibre']])).toContain('cherche aussi un local, outils');
  });

  it('asks first its own partner that has what it seeks, whatever the theme', async () => {
    const world: World = {
      actors: { Relais: { needs: [['PREMISES', 'materiel']] }, CC: { offers: [['PREMISES', 'ent']] } },
      initiatives: { chaine: { ...outils, covers: ['E4'], actors: { Relais: 'LEAD', CC: 'PARTNER' } } },
    };
    expect((await isolated('Relais', world)).nextStep).toBe(
      "Demander d'abord à CC, son partenaire, qui propose un local (ent).",
    );
    expect((await isolated('CC', world)).facts).toContain('Son partenaire Relais cherche un local (materiel).');
  });

  it('is introduced farther away where nobody is near: for what travels, else to who runs the same', async () => {
    const far: World = {
      actors: {
        Ecole: { offers: [['SKILLS', 'outils']], seat: 'c1' },
        CC: { needs: [['SKILLS', 'outils']], seat: 'c9' },
      },
    };
    const { nextStep, en } = await isolated('Ecole', far);
    expect(nextStep).toBe('Mise en relation proposée, à distance : CC (cherche des compétences, outils).');
    expect(en).toContain('Introduction proposed, at a distance: CC');
    const same = await isolated('A', {
      actors: { A: { ...outils, seat: 'c1', actsIn: ['E1'] }, B: { seat: 'c9', actsIn: ['E4'] } },
      initiatives: {
        a: { ...outils, covers: ['E1'], actors: { A: 'LEAD' } },
        b: { ...outils, covers: ['E4'], actors: { B: 'LEAD' }, end: null },
      },
    });
    expect(same.nextStep).toBe('Mise en relation proposée, à distance : B (« b »).');
    expect(same.facts.join(' ')).not.toContain("personne d'autre");
  });

  it('is told until when its grant lasts, and asked about what follows', async () => {
    const { facts, whyNow, nextStep } = await isolated('Familles', {
      actors: { Familles: { themes: ['ent'], seat: 'c1' }, D: {} },
      funding: [{ funder: 'D', beneficiary: 'Familles', amount: 300_000, end: '2026-02-06' }],
    });
    expect(facts[0]).toContain("subventions reçues : 3 000 € (D), jusqu'au 6 février 2026.");
    expect(whyNow).toBe('Il reste 36 jours.');
    expect(nextStep).toBe('Demander si une aide est redemandée.');
  });

  it('whose only project ends is sent to what goes on there, before new acquaintances', async () => {
    const { nextStep } = await isolated('A', {
      actors: {
        A: { offers: [['PREMISES', 'outils']], seat: 'c1' },
        N: { needs: [['PREMISES', 'outils']], seat: 'c2' },
      },
      initiatives: {
        x: { ...outils, covers: ['c1'], end: '2026-03-31', actors: { A: 'LEAD', B: 'PARTNER' } },
        y: { ...outils, covers: ['E1'], end: '2028-12-31', actors: { Ly: 'LEAD' } },
      },
      links: [['Ly', 'UNIT_OF', 'A']],
    });
    expect(nextStep).toBe('Demander si une suite y est possible : Ly.');
  });

  it('in a small group is told by what is its own', async () => {
    const share = (...all: string[]) =>
      Object.fromEntries(all.map((id, place) => [id, place === 0 ? 'LEAD' : 'PARTNER']));
    const { facts } = await isolated('X', {
      initiatives: {
        club: { ...outils, covers: ['E4'], actors: share('X', 'Y') },
        large: { themes: ['fibre'], covers: ['E1'], actors: share('P', 'Q', 'R', 'S') },
      },
    });
    expect(facts[0]).toContain('X et Y travaillent ensemble');
    expect(facts[1]).toBe('X mène « club ».');
  });

  it('that is a company whose contract has ended is told who seeks something on its subject, and not introduced', async () => {
    const { facts, nextStep } = await isolated('Studio', {
      actors: {
        Studio: { kind: 'COMPANY', ...outils, offers: [['SKILLS', 'outils']], seat: 'c1' },
        Commune: { kind: 'COMMUNE', needs: [['SKILLS', 'outils']], seat: 'c3' },
        Fabrique: { needs: [['STAFF', 'outils']], seat: 'c2' },
      },
      initiatives: {
        old: { ...outils, start: '2024-01-01', end: '2025-06-30', actors: { Z: 'LEAD', Studio: 'PARTNER' } },
      },
    });
    expect(facts).toContain('À proximité, Fabrique cherche du personnel (outils).');
    expect(nextStep).toBe('Demander si un autre projet est prévu.');
  });

  it('is not introduced to the authority on its subject', async () => {
    const { nextStep } = await isolated('Maison', {
      actors: {
        Maison: { ...outils, seat: 'c1', actsIn: ['E1'] },
        ARS: { kind: 'PUBLIC_AGENCY', ...outils, actsIn: ['DEP'] },
      },
      initiatives: {
        x: { ...outils, covers: ['E1'], end: '2026-09-30', actors: { Maison: 'LEAD', B: 'PARTNER' } },
      },
    });
    expect(nextStep).toBe('Demander si une suite est prévue.');
  });

  it('that pays is told of a project on the subject that nobody is known to pay for', async () => {
    const memberOf = ['CDN'];
    const { facts } = await isolated('P', {
      actors: {
        P: { kind: 'STATE', themes: ['fibre'], offers: [['FUNDING', 'outils']], memberOf },
        CDN: { kind: 'BODY' },
      },
      related: [['outils', 'demarches']],
      initiatives: {
        bouclier: { ...outils, actors: { CA: 'LEAD' } },
        point: { themes: ['demarches'], covers: ['E2'], start: '2026-02-01', actors: { U: 'LEAD' } },
      },
      funding: [{ funder: 'P', beneficiary: 'CA', initiative: 'bouclier', amount: 100 }],
    });
    expect(facts).toContain('À lui présenter, sans subvention connue : « point » (U).');
  });
});

describe('what has not begun', () => {
  const world = (more: object): World => ({
    actors: { A: { ...outils, seat: 'c1' }, B: { ...outils, seat: 'c2' } },
    initiatives: {
      a: { ...outils, covers: ['c1'], actors: { A: 'LEAD' }, ...more },
      b: { ...outils, covers: ['c2'], actors: { B: 'LEAD' }, end: '2028-12-31' },
    },
  });

  it.each([
    ['étudie', { phase: 'STUDY' }],
    ['prépare', { start: '2026-03-01' }],
    ['mène', {}],
  ])('is said to be studied or prepared: %s', async (verb, more) => {
    const { facts } = await introduced(world(more));
    expect(facts.join(' ')).toContain(`A ${verb} « a »`);
  });
});

it('two who look for the same are told so, and an association of a plural name takes the verb of one', async () => {
  const needs = [['STAFF', 'outils']] as const;
  const { nextStep } = await isolated('A', {
    actors: { A: { ...outils, seat: 'c1', needs }, B: { kind: 'EPCI', ...outils, seat: 'c2', needs } },
  });
  expect(nextStep).toBe('Première mise en relation proposée : B (cherche aussi du personnel, outils).');
  const { facts } = await introduced({
    actors: {
      A: { name: 'Les Aînés', kind: 'ASSOCIATION', ...outils, seat: 'c1', needs },
      B: { ...outils, seat: 'c2', offers: needs },
    },
  });
  expect(facts.join(' ')).toContain("L'association Les Aînés cherche du personnel (outils).");
});
