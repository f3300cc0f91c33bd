/** What a matter says beside its rows: what is requested, what also goes on, who pays, who sits together, and one thing to do. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { type ActorOf, given, type InitiativeOf, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01', definitions: false });
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/gu, ' ').replace(/’/gu, "'");

interface Told {
  readonly headline: string;
  readonly facts: readonly string[];
  readonly whyNow: string;
  readonly nextStep: string;
  readonly caveat: string;
  readonly call: readonly string[];
  readonly en: readonly string[];
}

async function first(kind: string, world: World): Promise<Told> {
  await given(database, { home: 'DEP', ...world });
  const fields = 'headline facts whyNow nextStep caveat callFirst { id }';
  const english = 'headline(language: EN) facts(language: EN) whyNow(language: EN) nextStep(language: EN)';
  const { matters, en } = await ask(
    `{ matters(kind: [${kind}]) { nodes { ${fields} } } en: matters(kind: [${kind}]) { nodes { ${english} } } }`,
  );
  const [node] = matters.nodes;
  const [other] = en.nodes;
  return {
    headline: plain(node.headline),
    facts: node.facts.map(plain),
    whyNow: plain(node.whyNow),
    nextStep: plain(node.nextStep),
    caveat: plain(node.caveat),
    call: node.callFirst.map(({ id }: { id: string }) => id),
    en: [other.headline, ...other.facts, other.whyNow, other.nextStep].map(plain),
  };
}

const of = (lead: string, covers: string[], more: Partial<InitiativeOf> = {}): InitiativeOf => ({
  ...{ themes: ['outils'], covers, actors: { [lead]: 'LEAD' }, end: '2028-12-31', ...more },
});

describe('funding that ends', () => {
  const grant = { funder: 'F', beneficiary: 'A', themes: ['outils'], amount: 1_800_000, end: '2026-10-31' };
  const actors = { A: { seat: 'c1' }, F: {}, G: {} };
  const point = of('A', ['E1'], { start: '2026-04-01', end: '2028-03-31' });
  const request = { funder: 'G', beneficiary: 'A', status: 'SUBMITTED', requested: 3_600_000, start: '2026-04-01' };

  it('tells what the same actor requests on the subject, and has it examined', async () => {
    const told = await first('FUNDING_END', {
      actors,
      initiatives: { point },
      funding: [grant, { ...request, initiative: 'point' }],
    });
    expect(told.headline).toBe("A (outils) : financement jusqu'au 31 octobre 2026, 36 000 € demandés");
    expect(told.caveat).toBe('À écarter si la demande a déjà sa réponse.');
    expect(told.facts[0]).not.toContain('Aucun autre');
    expect(told.facts).toContain('Demandé : 36 000 € pour « point » (G), pour un début le 1er avril 2026.');
    expect(told.nextStep).toBe("Se parler avant de répondre à la demande : G et F. Appeler d'abord : A.");
    expect(told.call).toEqual(['A', 'G']);
    expect(told.en).toContain('Requested: €36,000 for “point” (G), to begin on 1 April 2026.');
  });

  it('is told with the open call that closes before it, unless money is asked for already', async () => {
    const why = async (call: Partial<InitiativeOf>, funding: World['funding'] = []) => {
      const open = of('T', ['DEP'], { themes: ['outils'], kind: 'CALL', end: '2026-01-31', ...call });
      const sooner = of('T', ['DEP'], { themes: ['med'], kind: 'CALL', end: '2026-03-31' });
      const initiatives = { point, open, sooner };
      return (await first('FUNDING_END', { actors, initiatives, funding: [grant, ...funding] })).whyNow;
    };
    const day = async () => (await ask('{ matters(kind: [FUNDING_END]) { nodes { callClosesOn } } }')).matters.nodes[0];
    expect(await why({})).toBe('« open » se clôt le 31 janvier 2026. Il reste 30 jours.');
    expect(await day()).toEqual({ callClosesOn: '2026-01-31' });
    expect(await why({ end: '2026-04-30' })).toMatch(/^« sooner » se clôt le 31 mars 2026\./);
    expect(await why({ start: '2026-01-15' })).toMatch(/^« sooner »/);
    expect(await why({}, [{ ...request, initiative: 'point' }])).not.toContain('clôt');
    expect(await day()).toEqual({ callClosesOn: null });
  });

  it('is printed without the days left and without whom to call, which a sheet has in lines of their own', async () => {
    const initiatives = { point, open: of('T', ['DEP'], { themes: ['outils'], kind: 'CALL', end: '2026-01-31' }) };
    await first('FUNDING_END', { actors, initiatives, funding: [grant] });
    const text = 'whyNow nextStep sentence';
    const { matters } = await ask(
      `{ matters(kind: [FUNDING_END]) { nodes { said { ${text} onPaper { ${text} } } } } }`,
    );
    const [{ said }] = matters.nodes;
    const called = / Appeler d'abord : [^.]*\./;
    expect(plain(said.nextStep)).toMatch(called);
    const without = (words: string) => plain(words).replace(' Il reste 30 jours.', '').replace(called, '');
    expect(plain(said.whyNow)).toContain('Il reste 30 jours.');
    expect(plain(said.onPaper.whyNow)).toBe('« open » se clôt le 31 janvier 2026.');
    expect(plain(said.onPaper.nextStep)).toBe(without(said.nextStep));
    expect(plain(said.onPaper.sentence)).toBe(without(said.sentence));
  });

  it('tells no request on another subject', async () => {
    const told = await first('FUNDING_END', {
      actors,
      initiatives: { point: { ...point, themes: ['fibre'] } },
      funding: [grant, { ...request, initiative: 'point' }],
    });
    expect(told.facts[0]).toContain("Aucun autre n'est connu ensuite.");
    expect(told.facts.join()).not.toContain('Demandé');
    expect(told.nextStep).toContain("Demander au bénéficiaire s'il redemande une aide.");
  });

  it('tells what the actor receives beside, and what remains in the same place', async () => {
    const told = await first('FUNDING_END', {
      actors,
      initiatives: { other: of('B', ['E1']), far: of('C', ['E4']) },
      funding: [grant, { funder: 'G', beneficiary: 'A', themes: ['outils'], amount: 500_000, end: '2029-12-31' }],
    });
    expect(told.facts).toContain("Au même endroit, sur outils, reste : « other » (B, jusqu'au 31 décembre 2028).");
    expect(told.facts).toContain("Reçoit aussi : 5 000 € (G), jusqu'au 31 décembre 2029.");
  });
});

describe('projects to bring together', () => {
  it('do not claim to be all: those without a row are told too', async () => {
    const told = await first('POOLING', {
      initiatives: {
        a: of('La', ['E1']),
        b: of('Lb', ['E2']),
        // It ends within twelve months, so that it pools with nobody.
        c: of('Lc', ['E3'], { end: '2026-09-30' }),
        d: of('Ld', ['E3'], { themes: ['fibre'] }),
        e: of('Le', ['E3'], { start: '2024-01-01', end: '2025-12-31' }),
      },
    });
    expect(told.headline).toBe('outils : 2 projets à rapprocher, La et Lb');
    expect(told.facts).toContain("Aussi sur outils : « c » (Lc, territoire : E3, jusqu'au 30 septembre 2026).");
    expect(told.en).toContain('Also on outils: “c” (Lc, area: E3, until 30 September 2026).');
  });

  it('say whether their areas touch, and what else each is about', async () => {
    const over = of('Lx', ['E4'], { themes: ['fibre'], start: '2024-01-01', end: '2025-12-31' });
    const near = await first('POOLING', {
      initiatives: {
        a: of('La', ['E1'], { themes: ['outils', 'fibre'] }),
        b: of('Lb', ['E2']),
        // What is common joins less: these make the other theme the commoner one.
        ...{ x: over, y: over },
      },
    });
    expect(near.facts[0]).toContain('2 projets portent sur le même sujet, outils, dans des territoires voisins :');
    expect(near.facts).toContain('« a » porte aussi sur : fibre.');
    const far = await first('POOLING', {
      initiatives: { a: of('La', ['E1']), b: of('Lb', ['E4'], { phase: 'STUDY' }) },
    });
    expect(far.facts[0]).toContain('chacun sur son territoire');
    expect(far.facts).toContain('Leurs territoires ne se touchent pas.');
  });

  it('say what those who lead them seek and offer on the subject, and whom both serve', async () => {
    const told = await first('POOLING', {
      actors: {
        La: { needs: [['DATA', 'outils']], offers: [['EQUIPMENT', 'fibre']] },
        Lb: { offers: [['SKILLS', 'outils']] },
      },
      initiatives: {
        // Of who is apart, all that it states is told.
        a: of('La', ['E1'], { audiences: ['JOBSEEKERS', 'YOUTH'], roles: [['Pa', 'PARTNER', null, null]] }),
        b: of('Lb', ['E2'], { audiences: ['JOBSEEKERS', 'SENIORS'], roles: [['Pb', 'PARTNER', null, null]] }),
      },
    });
    expect(told.facts).toContain('Sur outils, La cherche des données et Lb propose des compétences.');
    expect(told.facts).toContain("Public commun : personnes en recherche d'emploi.");
    expect(told.en).toContain('On outils, La is looking for data and Lb offers skills.');
  });

  it('names one funder of both, and what it is asked for', async () => {
    const initiatives = { a: of('La', ['E1']), b: of('Lb', ['E2']) };
    const grants = (['a', 'b'] as const).map((initiative, k) => ({
      ...{ funder: 'F', beneficiary: `L${initiative}`, initiative, amount: (k + 1) * 100_000 },
    }));
    const both = await first('POOLING', { actors: { F: {} }, initiatives, funding: grants });
    expect(both.facts).toContain('F finance les deux : 1 000 € et 2 000 €.');
    const asked = await first('POOLING', {
      actors: { F: {} },
      initiatives,
      funding: [
        ...grants.slice(0, 1),
        { funder: 'F', beneficiary: 'Lb', initiative: 'b', status: 'UNDER_REVIEW', requested: 5_800_000 },
      ],
    });
    expect(asked.facts).toContain('F finance : « a » (1 000 €) ; à instruire : « b » (58 000 € demandés).');
    const apart = await first('POOLING', {
      actors: { F: {}, G: {} },
      initiatives,
      funding: [
        ...grants.slice(0, 1),
        { funder: 'G', beneficiary: 'Lb', initiative: 'b', status: 'SUBMITTED', requested: 5_800_000 },
      ],
    });
    expect(apart.facts).toEqual(
      expect.arrayContaining(['F finance « a » (1 000 €).', '« b » : 58 000 € demandés à : G.']),
    );
  });

  it('are bought together only by public buyers, shared by others', async () => {
    const initiatives = { a: of('La', ['E1']), b: of('Lb', ['E2']) };
    const people = await first('POOLING', { initiatives });
    expect(people.nextStep).toContain("À proposer : que chacun présente ce qu'il fait.");
    expect(people.caveat).toBe('À écarter si les porteurs travaillent déjà ensemble.');
    const [La, Lb] = [{ kind: 'EPCI' }, { kind: 'COMMUNE' }];
    const ahead = { a: of('La', ['E1'], { phase: 'STUDY' }), b: of('Lb', ['E2'], { start: '2026-02-01' }) };
    const bought = await first('POOLING', { actors: { La, Lb }, initiatives: ahead });
    expect(bought.nextStep).toContain('À mutualiser peut-être : achat, outil, formation.');
    const begun = await first('POOLING', { actors: { La, Lb }, initiatives: { ...ahead, a: initiatives.a } });
    expect(begun.nextStep).toContain(
      'À proposer : que La partage son cahier des charges et son expérience avec Lb avant le début.',
    );
    const shared = await first('POOLING', { actors: { La, Lb }, initiatives });
    expect(shared.nextStep).toContain('À partager peut-être : cahier des charges, expérience, formation.');
    const oneBuyer = await first('POOLING', { actors: { La, Lb: { kind: 'STATE' } }, initiatives });
    expect(oneBuyer.nextStep).toContain("À proposer : que chacun présente ce qu'il fait.");
    const services = await first('POOLING', {
      actors: { La, Lb },
      initiatives: { a: { ...initiatives.a, kind: 'SERVICE' }, b: { ...initiatives.b, kind: 'SERVICE' } },
    });
    expect(services.nextStep).toContain("À proposer : que chacun présente ce qu'il fait.");
  });

  it('are discussed with those who would buy together, without a go-between', async () => {
    const initiatives = {
      a: of('La', ['E1'], { start: '2026-02-01' }),
      b: of('Lb', ['E2'], { phase: 'STUDY' }),
      // G works with both leads.
      c: of('La', ['E4'], { themes: ['fibre'], roles: [['G', 'PARTNER', null, null]] }),
      d: of('Lb', ['E4'], { themes: ['ent'], roles: [['G', 'PARTNER', null, null]] }),
    };
    const bought = await first('POOLING', { actors: { La: { kind: 'EPCI' }, Lb: { kind: 'COMMUNE' } }, initiatives });
    expect(bought.call).toEqual(['La', 'Lb']);
    const shared = await first('POOLING', { actors: { La: {}, Lb: {} }, initiatives });
    expect(shared.call).toEqual(['La', 'G']);
    expect(shared.facts).toContain('G travaille déjà avec les porteurs de « a » et de « b ».');
    expect(shared.en).toContain('G already works with the leads of “a” and “b”.');
    const offers: ActorOf['offers'] = [
      ['LEGAL', 'fibre'],
      ['ENGINEERING', 'outils'],
    ];
    const able = await first('POOLING', { actors: { La: {}, Lb: {}, G: { offers } }, initiatives });
    expect(able.facts).toContain(
      "G, qui propose de l'ingénierie, travaille déjà avec les porteurs de « a » et de « b ».",
    );
  });

  it('call a company after all others', async () => {
    const initiatives = { a: of('La', ['E1'], { start: '2026-02-01' }), b: of('Lb', ['E2']) };
    const apart = await first('POOLING', { actors: { La: { kind: 'COMPANY' } }, initiatives });
    expect(apart.call).toEqual(['Lb', 'La']);
    const here = await first('OVERLAP', {
      actors: { La: { kind: 'COMPANY' } },
      initiatives: { ...initiatives, b: of('Lb', ['E1']) },
    });
    expect(here.call).toEqual(['Lb', 'La']);
  });

  it('tell a call that is open on the leaf, with who pays and until when', async () => {
    const call = (more: Partial<InitiativeOf>) =>
      of('R', ['DEP'], { kind: 'CALL', start: '2026-02-01', end: '2026-04-30', ...more });
    const initiatives = { a: of('La', ['E1']), b: of('Lb', ['E2']) };
    const told = await first('POOLING', {
      initiatives: {
        ...initiatives,
        call: call({}),
        closed: call({ start: '2025-01-01', end: '2025-12-31' }),
        elsewhere: call({ covers: ['E4'] }),
        other: call({ themes: ['fibre'] }),
      },
    });
    const calls = told.facts.filter((fact) => fact.startsWith('Appel'));
    expect(calls).toEqual(['Appel à projets : « call » (R), du 1er février 2026 au 30 avril 2026.']);
  });

  it('say so when a call opens after the first planned beginning: few funders pay for what has begun', async () => {
    const call = of('R', ['DEP'], { kind: 'CALL', start: '2026-03-01', end: '2026-04-30' });
    const told = async (start: string) =>
      (
        await first('POOLING', { initiatives: { a: of('La', ['E1'], { start }), b: of('Lb', ['E2']), call } })
      ).facts.find((fact) => fact.startsWith('Appel'));
    expect(await told('2026-02-01')).toBe(
      'Appel à projets : « call » (R), du 1er mars 2026 au 30 avril 2026 ; il ouvre après le premier début prévu, le 1er février 2026.',
    );
    expect(await told('2026-03-01')).toBe('Appel à projets : « call » (R), du 1er mars 2026 au 30 avril 2026.');
  });
});

describe('leads that sit together', () => {
  const body = { kind: 'BODY', bodyType: 'TECHNICAL', nextMeetingOn: '2026-01-21' };
  const seat = { memberOf: ['CT'] };

  it('have it on the agenda of that body', async () => {
    const told = await first('OVERLAP', {
      actors: { La: seat, Lb: seat, CT: body },
      initiatives: { a: of('La', ['E1']), b: of('Lb', ['E1']) },
    });
    expect(told.facts).toContain('Leurs porteurs siègent tous deux à : CT.');
    expect(told.nextStep).toContain("À inscrire à l'ordre du jour du 21 janvier 2026 : CT.");
  });

  it('settle by telephone what falls due before it meets', async () => {
    const told = await first('OVERLAP', {
      actors: { La: seat, Lb: seat, CT: body },
      initiatives: { a: of('La', ['E1']), b: of('Lb', ['E1'], { start: '2026-01-15' }) },
    });
    expect(told.whyNow).toBe(
      '« b » commence le 15 janvier 2026. À voir par téléphone, avant la réunion du 21 janvier 2026.',
    );
    expect(told.nextStep).not.toContain('ordre du jour');
  });

  it('are no longer told to put it on the agenda, or to settle it by telephone, once it is there', async () => {
    const put = async (start: string) => {
      const world = {
        actors: { La: seat, Lb: seat, CT: body },
        initiatives: { a: of('La', ['E1']), b: of('Lb', ['E1'], { start }) },
      };
      await first('OVERLAP', world);
      const [{ id }] = (await ask('{ matters(kind: [OVERLAP]) { nodes { id } } }')).matters.nodes;
      const { createMeeting } = await ask(
        `mutation { createMeeting(input: {body: "CT", on: "2026-01-21", agenda: ["${id}"]}) { userErrors { message } } }`,
      );
      expect(createMeeting.userErrors).toEqual([]);
      const { matters } = await ask('{ matters(kind: [OVERLAP]) { nodes { whyNow nextStep } } }');
      return [matters.nodes[0].whyNow, matters.nodes[0].nextStep].map(plain);
    };
    const [whyNow, nextStep] = await put('2026-01-15');
    expect(whyNow).toBe(
      '« b » commence le 15 janvier 2026. Inscrit au 21 janvier 2026, après cette date : décider avant.',
    );
    expect(nextStep).not.toContain('inscrire');
    const [, step] = await put('2025-02-01');
    expect(step).toContain("À l'ordre du jour du 21 janvier 2026 : CT.");
  });

  it('are told as one house in words', async () => {
    const told = await first('OVERLAP', {
      actors: { La: { memberOf: ['Lb'] }, Lb: { kind: 'EPCI' } },
      initiatives: { a: of('La', ['E1']), b: of('Lb', ['E1']) },
    });
    expect(told.facts).toContain('La est membre de : Lb.');
  });
});

describe('what is not decided', () => {
  it('awaits whose answer, and on how much', async () => {
    const told = await first('COMPLEMENTARY', {
      actors: { F: {} },
      initiatives: {
        a: of('La', ['E1'], { audiences: ['SENIORS'] }),
        b: of('Lb', ['E1'], { themes: ['demarches'], audiences: ['SENIORS'] }),
      },
      funding: [{ funder: 'F', beneficiary: 'La', initiative: 'a', status: 'SUBMITTED', requested: 4_800_000 }],
    });
    expect(told.whyNow).toBe('« a » attend une réponse de : F (48 000 € demandés).');
    expect(told.en).toContain('“a” awaits an answer of F (€48,000 requested).');
  });

  it('is asked of those who take part, where nobody leads', async () => {
    const told = await first('OVERLAP', {
      initiatives: { a: of('La', ['E1']), b: of('Lb', ['E1'], { actors: { Lb: 'PARTNER' } }) },
    });
    expect(told.nextStep).toContain('À vérifier avec ceux qui y prennent part : ces projets se complètent-ils ?');
  });
});

describe('a relay', () => {
  it('names the project that is all that somebody shares with others', async () => {
    const ending = of('La', ['E1'], { end: '2026-06-30', actors: { La: 'LEAD', School: 'PARTNER' } });
    const told = await first('RELAY', { initiatives: { a: ending, b: of('Lb', ['E1']) } });
    expect(told.facts.find((fact) => fact.includes('School'))).toContain(
      '« a » est le seul projet commun en cours que nous connaissons.',
    );
  });

  it('to what ends soon after is no relay', async () => {
    const ending = of('La', ['E1'], { end: '2026-06-30' });
    const shared = { themes: ['fibre'], covers: ['E4'], actors: { La: 'PARTNER', Lb: 'PARTNER' } } as const;
    const together = await first('RELAY', { initiatives: { a: ending, b: of('Lb', ['E1']), c: shared } });
    expect(together.facts).toContain('Déjà ensemble : « c ».');
    const short = await first('RELAY', { initiatives: { a: ending, b: of('Lb', ['E1'], { end: '2026-08-31' }) } });
    expect(short.headline).toBe("outils : deux projets s'arrêtent, le 30 juin 2026 et le 31 août 2026");
    expect(short.nextStep).toContain('Demander aux porteurs quelle suite est prévue, et si ces projets se complètent.');
    const long = await first('RELAY', { initiatives: { a: ending, b: of('Lb', ['E1']) } });
    expect(long.headline).toBe("« a » s'achève le 30 juin 2026 : un relais à préparer");
    expect(long.nextStep).toContain('Préparer le relais.');
  });
});

describe('a need', () => {
  it('that only companies could meet asks a public peer first', async () => {
    const told = await first('NEED', {
      actors: {
        S: { kind: 'EPCI', needs: [['ENGINEERING', 'outils']], seat: 'c1' },
        T: { kind: 'COMPANY', offers: [['ENGINEERING', 'outils']], seat: 'c4' },
        P: { kind: 'EPCI', seat: 'c5' },
      },
      initiatives: { p: of('P', ['E2'], { start: '2025-01-01' }) },
    });
    expect(told.headline).toBe("S cherche de l'ingénierie (outils)");
    expect(told.facts[0]).toContain('Expérience à solliciter : P (« p »).');
    expect(told.nextStep).toBe("Demander conseil à P avant toute consultation d'entreprises. Appeler d'abord : S.");
    expect(told.nextStep).not.toContain('relation');
    expect(told.call).toEqual(['S', 'P']);
  });

  it('of money names the call that its funder holds open, with its day', async () => {
    const told = await first('NEED', {
      actors: { S: { needs: [['FUNDING', 'outils']], seat: 'c1' }, T: { offers: [['FUNDING', 'outils']] } },
      initiatives: { call: of('T', ['DEP'], { themes: ['med'], kind: 'CALL', end: '2026-01-31' }) },
    });
    expect(told.facts).toContain("Appel à projets : « call » (T), jusqu'au 31 janvier 2026.");
    expect(told.nextStep).toBe("Prévenir S : « call » est ouvert jusqu'au 31 janvier 2026.");
    expect(told.call).toEqual(['S']);
    const { matters } = await ask('{ matters(kind: [NEED]) { nodes { dueOn urgency whyNow } } }');
    const [{ whyNow, ...due }] = matters.nodes;
    expect(due).toEqual({ dueOn: '2026-01-31', urgency: 'NOW' });
    expect(plain(whyNow)).toBe('« call » se clôt le 31 janvier 2026. Il reste 30 jours.');
  });

  it('of money has no day where a request waits, nor before the call opens', async () => {
    const dueWith = async (more: Partial<World>, call: Partial<InitiativeOf> = {}) => {
      await given(database, {
        ...{ home: 'DEP', ...more },
        actors: { S: { needs: [['FUNDING', 'outils']], seat: 'c1' }, T: { offers: [['FUNDING', 'outils']] } },
        initiatives: { call: of('T', ['DEP'], { themes: ['med'], kind: 'CALL', end: '2026-03-31', ...call }) },
      });
      const { matters } = await ask('{ matters(kind: [NEED]) { nodes { dueOn urgency } } }');
      return matters.nodes[0];
    };
    expect(await dueWith({})).toEqual({ dueOn: '2026-03-31', urgency: 'SOON' });
    expect(await dueWith({}, { start: '2026-02-01' })).toEqual({ dueOn: null, urgency: 'LATER' });
    const request = { funder: 'T', beneficiary: 'S', status: 'SUBMITTED', requested: 4_800_000 };
    expect(await dueWith({ funding: [request] })).toEqual({ dueOn: null, urgency: 'LATER' });
  });

  it('of a room offered outside an intercommunalité is no matter', async () => {
    const room = ['PREMISES', 'outils'] as const;
    const listed = async (seat: string) => {
      const S: ActorOf = { kind: 'EPCI', themes: ['outils'], needs: [room], actsIn: ['E1'] };
      const busy = (actor: string) =>
        of(actor, ['E4'], { themes: ['fibre'], roles: [[`P${actor}`, 'PARTNER', null, null]] });
      await given(database, {
        ...{ home: 'DEP', initiatives: { s: busy('S'), t: busy('T') } },
        actors: { S, T: { themes: ['outils'], offers: [room], seat } },
      });
      const { shown, all, pairs } = await ask(
        '{ shown: matters(kind: [NEED]) { totalCount } all: matters(kind: [NEED], repeats: true) { totalCount } pairs: synergies(between: ACTORS, minimumScore: 0) { nodes { id } } }',
      );
      const isPair = pairs.nodes.some(({ id }: { id: string }) => id === 'synergy-INTRODUCTION-S-T');
      return [shown.totalCount, all.totalCount, isPair];
    };
    expect(await listed('c1')).toEqual([1, 1, true]);
    expect(await listed('c4')).toEqual([0, 1, false]);
  });

  it('of data says on what the offer is, and who works on the subject', async () => {
    const told = await first('NEED', {
      actors: {
        S: { needs: [['DATA', 'outils']], seat: 'c1' },
        T: { offers: [['DATA', 'demarches']], seat: 'c4' },
        P: { kind: 'JOINT_BODY', seat: 'c5' },
      },
      initiatives: { p: of('P', ['E2'], { start: '2025-01-01' }) },
      related: [['outils', 'demarches']],
    });
    expect(told.facts[0]).toContain('T (demarches) en propose.');
    expect(told.facts[0]).toContain('Expérience à solliciter : P (« p »).');
  });

  it('of data asks first who leads something on it, where all meet', async () => {
    const told = await first('NEED', {
      actors: {
        CT: { kind: 'BODY', bodyType: 'TECHNICAL' },
        S: { needs: [['DATA', 'outils']], seat: 'c1', memberOf: ['CT'] },
        T: { offers: [['DATA', 'demarches']], seat: 'c4', memberOf: ['CT'] },
        P: { kind: 'JOINT_BODY', seat: 'c5' },
      },
      initiatives: { p: of('P', ['E2'], { start: '2025-01-01' }) },
      related: [['outils', 'demarches']],
    });
    expect(told.nextStep).toBe("Demander d'abord à P ce que couvre « p ». À inscrire à l'ordre du jour : CT.");
    expect(told.call).toEqual(['P', 'S']);
  });

  it('of a room far away has one instruction', async () => {
    const told = await first('NEED', {
      actors: {
        S: { needs: [['PREMISES', 'outils']], seat: 'c1' },
        T: { offers: [['PREMISES', 'outils']], seat: 'c4' },
        Mairie: { kind: 'COMMUNE', seat: 'c1', themes: ['eau'] },
      },
    });
    expect(told.facts[0]).toContain('Besoin : c1 ; offre : c4.');
    expect(told.nextStep).toBe("Demander d'abord sur place : Mairie ; à défaut : T.");
    expect(told.call).toEqual(['Mairie', 'S']);
  });

  it('of a room says where it is, for a seeker without a known seat too', async () => {
    const told = await first('NEED', {
      actors: {
        S: { kind: 'JOINT_BODY', needs: [['PREMISES', 'outils']], actsIn: ['E1'] },
        T: { offers: [['PREMISES', 'outils']], seat: 'c4' },
      },
    });
    expect(told.facts[0]).toContain("Lieu de l'offre : c4.");
  });

  it('of money that is asked for already goes to who examines the request', async () => {
    const told = await first('NEED', {
      actors: { S: { needs: [['FUNDING', 'outils']], seat: 'c1' }, T: { offers: [['FUNDING', 'outils']] } },
      funding: [
        {
          ...{ funder: 'T', beneficiary: 'S', status: 'SUBMITTED', requested: 4_800_000 },
          ...{ start: '2026-01-04', themes: ['outils'] },
        },
      ],
    });
    expect(told.nextStep).toBe(
      "Demander où en est la demande (48 000 €) au service instructeur : T. L'aide est demandée pour un début le 4 janvier 2026.",
    );
    expect(told.call).toEqual(['T', 'S']);
  });

  it('of what was done nearby asks there first', async () => {
    const told = await first('NEED', {
      actors: {
        S: { kind: 'EPCI', needs: [['SKILLS', 'outils']], seat: 'c1' },
        T: { offers: [['SKILLS', 'outils']], seat: 'c8' },
        P: { seat: 'c5' },
      },
      initiatives: { p: of('P', ['E2'], { start: '2025-01-01' }) },
    });
    expect(told.nextStep).toContain('Demander conseil à P');
    expect(told.nextStep).toContain('à distance : T');
    expect(told.call).toEqual(['S', 'P']);
  });
});

describe('an actor to connect', () => {
  const body = { kind: 'BODY', nextMeetingOn: '2026-01-21' };

  it('that sits in a body is no reproach, and is called before it meets', async () => {
    const told = await first('ISOLATED', { actors: { CT: body, A: { memberOf: ['CT'], seat: 'c9' } } });
    expect(told.facts[0]).toBe(
      'A est membre de : CT. Nous ne lui connaissons pas encore de projet avec un autre membre.',
    );
    expect(told.nextStep).toBe('Appeler A avant la réunion du 21 janvier 2026 : quels projets en cours ?');
  });

  it('that pays for projects is told by what it pays for', async () => {
    await given(database, {
      home: 'DEP',
      actors: { CT: body, A: { memberOf: ['CT'] } },
      initiatives: { x: of('L', ['E1'], { roles: [['A', 'FUNDER', null, null]] }) },
    });
    const { matters } = await ask('{ matters(kind: [ISOLATED]) { nodes { id headline facts nextStep } } }');
    const told = matters.nodes.find(({ id }: { id: string }) => id === 'matter-ISOLATED-A');
    expect(plain(told.headline)).toBe('A : aides à présenter');
    expect(plain(told.facts[0])).toBe('A est membre de : CT, et finance : « x ».');
    expect(plain(told.nextStep)).toBe('Inviter A à présenter ses aides à la réunion du 21 janvier 2026.');
  });

  it('that runs nothing is offered a part in what goes on nearby', async () => {
    await given(database, {
      home: 'DEP',
      actors: { A: { themes: ['outils'], seat: 'c1' } },
      initiatives: { x: of('L', ['E1'], { end: '2028-12-31' }) },
    });
    const { node } = await ask('{ node(id: "matter-ISOLATED-A") { ... on Matter { nextStep callFirst { id } } } }');
    expect(plain(node.nextStep)).toBe('Demander à L si A peut prendre part à « x ».');
    expect(node.callFirst).toEqual([{ id: 'L' }, { id: 'A' }]);
  });

  it('and is asked what it does where that is for another place', async () => {
    await given(database, {
      home: 'DEP',
      actors: { A: { themes: ['outils'], seat: 'c4' } },
      initiatives: { x: of('L', ['E1'], { end: '2028-12-31' }) },
    });
    const { node } = await ask('{ node(id: "matter-ISOLATED-A") { ... on Matter { nextStep } } }');
    expect(plain(node.nextStep)).toBe('Appeler A : quels projets en cours ?');
    const { isolatedActors } = await ask('{ isolatedActors(repeats: true) { nodes { id said { nextStep } } } }');
    const [alone] = isolatedActors.nodes.filter(({ id }: { id: string }) => id === 'isolation-A');
    expect(alone.said.nextStep).toBe('Demander quels projets sont en cours.');
  });

  it('and of what they talk where it offers something itself', async () => {
    await given(database, {
      home: 'DEP',
      actors: { A: { themes: ['outils'], seat: 'c4', offers: [['SKILLS', 'fibre']] } },
      initiatives: { x: of('L', ['E1'], { end: '2028-12-31' }) },
    });
    const { node } = await ask('{ node(id: "matter-ISOLATED-A") { ... on Matter { nextStep } } }');
    expect(plain(node.nextStep)).toContain("Proposer à A d'échanger avec L sur « x ».");
  });

  it('that pays for projects is told what it could pay for too', async () => {
    await given(database, {
      home: 'DEP',
      actors: { CT: body, A: { memberOf: ['CT'], offers: [['FUNDING', 'demarches']] } },
      initiatives: {
        x: of('L', ['E1'], { roles: [['A', 'FUNDER', null, null]] }),
        y: of('M', ['E1'], { themes: ['demarches'] }),
      },
    });
    const { node } = await ask('{ node(id: "matter-ISOLATED-A") { ... on Matter { headline facts caveat } } }');
    expect(plain(node.headline)).toBe('A : aides à présenter (demarches)');
    expect(node.facts.map(plain)).toContain('À lui présenter, sans subvention connue : « y » (M).');
    expect(plain(node.caveat)).toBe('À écarter si ces aides ont déjà été présentées.');
  });

  it('always has something to do', async () => {
    await given(database, {
      home: 'DEP',
      actors: {
        A: { themes: ['outils'], seat: 'c1' },
        B: { themes: ['outils'], seat: 'c2' },
        C: { themes: ['ent'], seat: 'c9' },
      },
    });
    const { matters } = await ask('{ matters(kind: [ISOLATED], repeats: true) { nodes { id nextStep } } }');
    const steps = Object.fromEntries(
      matters.nodes.map((each: { id: string; nextStep: string | null }) => [each.id.slice(-1), plain(each.nextStep)]),
    );
    expect(steps).toEqual({
      A: 'Présenter A à : B (outils).',
      B: 'Présenter B à : A (outils).',
      C: 'Appeler C : quels projets en cours ?',
    });
  });
});
