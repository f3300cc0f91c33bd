/** What a matter says beside its rows: what is requested, what also goes on, who pays, who sits together, and one thing to do. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type InitiativeOf, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01', definitions: false });
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/gu, ' ').replace(/’/gu, "'");

interface Told {
  readonly headline: string;
  readonly facts: readonly string[];
  readonly whyNow: string;
  readonly nextStep: string;
  readonly caveat: string;
  readonly en: readonly string[];
}

async function first(kind: string, world: World): Promise<Told> {
  await given(database, { home: 'DEP', ...world });
  const fields = 'headline facts whyNow nextStep caveat';
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
    expect(told.facts[0]).not.toContain('Aucun autre');
    expect(told.facts).toContain('Demandé : 36 000 € pour « point » (G), dès le 1er avril 2026.');
    expect(told.nextStep).toContain('Instruire la demande avec : G et F.');
    expect(told.en).toContain('Requested: €36,000 for “point” (G), from 1 April 2026.');
  });

  it('tells no request on another subject', async () => {
    const told = await first('FUNDING_END', {
      actors,
      initiatives: { point: { ...point, themes: ['fibre'] } },
      funding: [grant, { ...request, initiative: 'point' }],
    });
    expect(told.facts[0]).toContain("Aucun autre n'est connu ensuite.");
    expect(told.facts.join()).not.toContain('Demandé');
    expect(told.nextStep).toContain('Vérifier si une suite est demandée.');
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
    expect(told.facts).toContain("Aussi sur outils : « c » (Lc, E3, jusqu'au 30 septembre 2026).");
    expect(told.en).toContain('Also on outils: “c” (Lc, E3, until 30 September 2026).');
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
    const far = await first('POOLING', { initiatives: { a: of('La', ['E1']), b: of('Lb', ['E4']) } });
    expect(far.facts[0]).toContain('chacun sur son territoire');
    expect(far.facts).toContain('Leurs territoires ne se touchent pas.');
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
      expect.arrayContaining(['Financé : « a » (1 000 €, F).', 'Demandé : « b » (58 000 €, G).']),
    );
  });

  it('are bought together only by public buyers, shared by others', async () => {
    const initiatives = { a: of('La', ['E1']), b: of('Lb', ['E2']) };
    const people = await first('POOLING', { initiatives });
    expect(people.nextStep).toContain('À partager peut-être : matériel, formation, animateurs.');
    expect(people.caveat).toBe('À écarter si les porteurs travaillent déjà ensemble.');
    const [La, Lb] = [{ kind: 'EPCI' }, { kind: 'COMMUNE' }];
    const bought = await first('POOLING', { actors: { La, Lb }, initiatives });
    expect(bought.nextStep).toContain('À mutualiser peut-être : achat, outil, formation.');
    const oneBuyer = await first('POOLING', { actors: { La, Lb: { kind: 'STATE' } }, initiatives });
    expect(oneBuyer.nextStep).toContain('À partager peut-être : outil, formation, expérience.');
    const services = await first('POOLING', {
      actors: { La, Lb },
      initiatives: { a: { ...initiatives.a, kind: 'SERVICE' }, b: { ...initiatives.b, kind: 'SERVICE' } },
    });
    expect(services.nextStep).toContain('À partager peut-être : outil, formation, expérience.');
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
      '« b » commence le 15 janvier 2026. À régler par téléphone, avant la réunion du 21 janvier 2026.',
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
      "« b » commence le 15 janvier 2026. À l'ordre du jour du 21 janvier 2026, après cette date : décider avant, ou en prendre acte.",
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

describe('a relay', () => {
  it('to what ends soon after is no relay', async () => {
    const ending = of('La', ['E1'], { end: '2026-06-30' });
    const short = await first('RELAY', { initiatives: { a: ending, b: of('Lb', ['E1'], { end: '2026-08-31' }) } });
    expect(short.headline).toBe("outils : deux projets s'arrêtent, le 30 juin 2026 et le 31 août 2026");
    expect(short.nextStep).toContain('Demander aux porteurs quelle suite est prévue.');
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
  });

  it('of money names the call that its funder holds open, with its day', async () => {
    const told = await first('NEED', {
      actors: { S: { needs: [['FUNDING', 'outils']], seat: 'c1' }, T: { offers: [['FUNDING', 'outils']] } },
      initiatives: { call: of('T', ['DEP'], { themes: ['med'], kind: 'CALL', end: '2026-01-31' }) },
    });
    expect(told.facts).toContain("Appel à projets : « call » (T), jusqu'au 31 janvier 2026.");
    expect(told.nextStep).toBe(
      "Répondre à l'appel à projets avant le 31 janvier 2026 : « call ». Appeler d'abord : S.",
    );
  });

  it('of a room far away has one instruction', async () => {
    const told = await first('NEED', {
      actors: {
        S: { needs: [['PREMISES', 'outils']], seat: 'c1' },
        T: { offers: [['PREMISES', 'outils']], seat: 'c4' },
        Mairie: { kind: 'COMMUNE', seat: 'c1', themes: ['eau'] },
      },
    });
    expect(told.facts[0]).toContain('Sièges : c1 (besoin), c4 (offre).');
    expect(told.nextStep).toBe('Chercher sur place, auprès de : Mairie ; à défaut : T.');
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
    expect(plain(told.headline)).toBe('A finance : « x »');
    expect(plain(told.facts[0])).toBe('A est membre de : CT, et finance : « x ».');
    expect(plain(told.nextStep)).toBe('Inviter A à présenter ses aides à la réunion du 21 janvier 2026.');
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
    const { matters } = await ask('{ matters(kind: [ISOLATED]) { nodes { id nextStep } } }');
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
