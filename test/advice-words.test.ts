/** What a sentence adds about a need, a pooling, a relay, a grant that ends and an isolated actor, so that the actors it names can act on it. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01', definitions: false });
const asOf = '2026-01-01';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ').replace(/’/gu, "'");

async function matter(kind: string, world: World, args = ''): Promise<{ said: string; en: string; headline: string }> {
  await given(database, { home: 'DEP', ...world });
  const { matters } = await ask(
    `{ matters(kind: [${kind}], asOf: "${asOf}" ${args}) { nodes { headline sentence en: sentence(language: EN) } } }`,
  );
  const [{ headline, sentence, en }] = matters.nodes;
  return { headline: plain(headline), said: plain(sentence), en };
}

describe('a need', () => {
  const room = { needs: [['PREMISES', 'outils']] } as const;
  const offer = { offers: [['PREMISES', 'outils']] } as const;

  it('of a room says in which communes both are, and whom to ask before in the first one', async () => {
    const { said, en } = await matter('NEED', {
      actors: {
        S: { ...room, seat: 'c1' },
        T: { ...offer, seat: 'c4' },
        Mairie: { kind: 'COMMUNE', seat: 'c1', themes: ['eau'] },
      },
    });
    expect(said).toContain('T en propose. Besoin : c1 ; offre : c4.');
    expect(said).toContain("Demander d'abord sur place : Mairie ; à défaut : T.");
    expect(en).toContain('Need: c1; offer: c4.');
    expect(en).toContain('Ask on the spot first, Mairie; failing that, T.');
  });

  it('of a room in the same commune says so', async () => {
    const { said } = await matter('NEED', { actors: { S: { ...room, seat: 'c1' }, T: { ...offer, seat: 'c1' } } });
    expect(said).toContain('T en propose. Même commune : c1.');
    expect(said).toContain('Mettre en relation.');
  });

  it('of money is no promise, and tells of the request that is made', async () => {
    const world: World = {
      actors: { S: { needs: [['FUNDING', 'outils']] }, T: { offers: [['FUNDING', 'outils']] } },
    };
    const { said } = await matter('NEED', world);
    expect(said).toContain("T en propose. Sous réserve d'instruction.");
    expect(said).toContain('Mettre en relation.');
    const asked = await matter('NEED', {
      ...world,
      funding: [{ funder: 'T', beneficiary: 'S', status: 'SUBMITTED', themes: ['outils'] }],
    });
    expect(asked.said).toContain('T en propose. Demande déjà déposée auprès de : T.');
    expect(asked.said).toContain('Demander où en est la demande au service instructeur : T.');
    expect(asked.said).not.toContain('Mettre en relation.');
  });

  it('that somebody of the same technical body can meet belongs on its agenda', async () => {
    const memberOf = ['Comite'];
    const { said } = await matter('NEED', {
      actors: {
        S: { needs: [['DATA', 'outils']], memberOf },
        T: { offers: [['DATA', 'outils']], memberOf },
        Comite: { kind: 'BODY', bodyType: 'TECHNICAL' },
      },
    });
    expect(said).toContain('S et T siègent tous deux à : Comite.');
    expect(said).toContain("À inscrire à l'ordre du jour : Comite.");
  });
});

describe('a pooling', () => {
  const of = (lead: string, covers: string[], more: object = {}) => ({
    ...{ themes: ['outils'], covers, actors: { [lead]: 'LEAD' }, end: null, ...more },
  });

  it('with a company is no common purchase', async () => {
    const { said } = await matter('POOLING', {
      actors: { La: { kind: 'EPCI' }, Lb: { kind: 'COMPANY' } },
      initiatives: { a: of('La', ['E1']), b: of('Lb', ['E2']) },
    });
    expect(said).toContain('À comparer peut-être : usages, coûts, résultats, dans le respect de la commande publique.');
    expect(said).not.toContain('marché');
  });

  it('of several, one of a company, is no purchase', async () => {
    const { said } = await matter('POOLING', {
      actors: { La: { kind: 'EPCI' }, Lb: { kind: 'COMPANY' }, Lc: { kind: 'EPCI' } },
      initiatives: { a: of('La', ['E1']), b: of('Lb', ['E2']), c: of('Lc', ['E3']) },
    });
    expect(said).toContain("À proposer : que chacun présente ce qu'il fait.");
    expect(said).not.toContain('achat');
  });

  it('says what is known to be paid for, and what begins', async () => {
    await given(database, {
      actors: { F: {} },
      initiatives: { a: of('La', ['E1']), b: of('Lb', ['E2'], { start: '2026-03-01' }) },
      funding: [{ funder: 'F', beneficiary: 'La', initiative: 'a', amount: 100 }],
      home: 'DEP',
    });
    const { synergies } = await ask(`{ synergies(asOf: "${asOf}", kind: POOLING) { nodes { sentence } } }`);
    expect(plain(synergies.nodes[0].sentence)).toContain(
      'F finance « a » (1 €) ; pour « b », aucune subvention connue. « b » commence le 1er mars 2026. À proposer',
    );
  });
});

it('a relay to a project that serves fewer people, and not for long, says both', async () => {
  const outils = { themes: ['outils'], covers: ['E1'] };
  const { said } = await matter('RELAY', {
    initiatives: {
      a: { ...outils, end: '2026-06-30', audiences: ['EVERYONE'] },
      b: { ...outils, end: '2026-08-31', audiences: ['SENIORS'] },
    },
  });
  expect(said).toContain("continue : « b » (Lb), jusqu'au 31 août 2026.");
  expect(said).toContain("Publics jusqu'ici : tout public ; ensuite seulement : seniors.");
});

describe('a grant that ends', () => {
  it('of an actor says what it is for', async () => {
    const { headline, said } = await matter('FUNDING_END', {
      actors: { A: { kind: 'EPCI', seat: 'c1' }, F: {} },
      funding: [{ funder: 'F', beneficiary: 'A', themes: ['outils'], amount: 100, end: '2026-06-30' }],
    });
    expect(headline).toBe("A (outils) : financement jusqu'au 30 juin 2026, sans suite connue");
    expect(said).toContain("A (outils) : le financement connu s'achève le 30 juin 2026 (1 €) ; financeur : F.");
  });

  it.each([[[]], [['outils']]])(
    'of an actor that another pays until later denies nothing, on themes %j',
    async (themes) => {
      const name = themes.length === 0 ? 'A' : 'A (outils)';
      const ending = { beneficiary: 'A', themes, amount: 100, end: '2026-06-30' };
      const world = { actors: { A: { kind: 'EPCI', seat: 'c1' }, F: {}, G: {} } };
      const alone = await matter('FUNDING_END', { ...world, funding: [{ ...ending, funder: 'F' }] });
      expect(alone.said).toContain("Aucun autre n'est connu ensuite.");
      const { headline, said } = await matter('FUNDING_END', {
        ...world,
        funding: [
          { ...ending, funder: 'F' },
          { ...ending, funder: 'G', end: '2029-12-31' },
        ],
      });
      expect(headline).toBe(`${name} : financement jusqu'au 30 juin 2026`);
      expect(said).not.toContain('Aucun autre');
      expect(said).toMatch(/Reçoit aussi : .*G/);
    },
  );

  it('with its project says so, and names several funders as several', async () => {
    const end = '2026-06-30';
    const { said } = await matter('FUNDING_END', {
      actors: { F: {}, G: {} },
      initiatives: { x: { themes: ['outils'], covers: ['E1'], end } },
      funding: ['F', 'G'].map((funder) => ({ funder, beneficiary: 'Lx', initiative: 'x', amount: 100, end })),
    });
    expect(said).toContain("s'achève le 30 juin 2026 (2 €), comme le projet ; financeurs : F et G.");
  });
});

describe('an isolated actor', () => {
  it('that runs a project without a known partner is asked with whom', async () => {
    const alone = { initiatives: { x: { themes: ['outils'], covers: ['E1'] } } };
    const { said } = await matter('ISOLATED', alone, 'repeats: true');
    expect(said).toContain('Projet sans partenaire connu de nous : « x ». Appeler Lx : qui participe à « x » ?');
  });

  it('is not introduced to the actor that lost the same project, but asked about another one', async () => {
    const { said } = await matter('ISOLATED', {
      initiatives: {
        x: { covers: ['E1'], start: '2024-01-01', end: '2025-06-30', actors: { A: 'LEAD', B: 'PARTNER' } },
      },
    });
    expect(said).toContain('Appeler A : un autre projet est-il prévu ?');
  });
});
