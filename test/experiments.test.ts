/** The question experiments: typical and boundary cases of its definition, home, its words, and decisions on it. */
import { describe, expect, it } from 'vitest';
import { typeset } from '../src/words/typography.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type InitiativeOf, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database, { day: '2026-01-01' });

/** Added to the themes of every world. */
const eau =
  "MATCH (ter:Theme {id: 'ter'}) CREATE (:Theme {id: 'eau', labelFr: 'eau', labelEn: 'water'})-[:BROADER]->(ter)";
/** A commune of another département, with a separate EPCI that touches E4. */
const beyond = `
  MATCH (e4:Territory {id: 'E4'})
  CREATE (d9:Territory {id: 'D9', name: 'D9', level: 'DEPARTMENT'})<-[:WITHIN]-(e9:Territory {id: 'E9', name: 'E9', level: 'EPCI'})
    <-[:WITHIN]-(:Territory {id: 'c99', name: 'c99', level: 'COMMUNE', population: 15000}), (e4)-[:NEIGHBOUR_OF]->(e9)`;

const x: InitiativeOf = {
  kind: 'EXPERIMENT',
  themes: ['eau'],
  start: '2025-01-01',
  end: '2025-12-31',
  results: ['18 % de pertes en moins'],
};
const s19 = (initiatives: World['initiatives'] = {}, actors: World['actors'] = {}): World => ({
  home: 'DEP',
  initiatives: { x, ...initiatives },
  actors,
});

const fields = `id inhabitants placeCount initiative { id } themes { id } results lead { id } calls { id }
  places { territory { id } population presence isNear likeness mostAlike { id } needs { actor { id } resource theme { id } } }
  evidence { epci { territory { id } population } }`;

interface Place {
  readonly territory: { readonly id: string };
  readonly [field: string]: unknown;
}

async function experiments(args = 'first: 20') {
  const { experiments: found } = await ask(
    `{ experiments(${args}) { totalCount dismissedCount nodes { ${fields} } } }`,
  );
  return found;
}
const placesOf = ({ places }: { readonly places: readonly Place[] }) => places.map(({ territory }) => territory.id);
const placesIn = async (world: World) => {
  await given(database, world, [eau, beyond]);
  const { nodes } = await experiments();
  return nodes.length === 0 ? [] : placesOf(nodes[0]);
};

describe('an experiment', () => {
  it('is listed with the places without it: the nearest first, then the most similar', async () => {
    await given(database, s19(), [eau]);
    const at = (id: string, population: number, isNear: boolean, likeness: number) => ({
      ...{ territory: { id }, population, presence: 'NONE', isNear, likeness, mostAlike: { id: 'E1' }, needs: [] },
    });
    expect(await experiments()).toEqual({
      totalCount: 1,
      dismissedCount: 0,
      nodes: [
        {
          id: 'experiment-x',
          inhabitants: 60_000,
          placeCount: 3,
          initiative: { id: 'x' },
          themes: [{ id: 'eau' }],
          results: ['18 % de pertes en moins'],
          lead: { id: 'Lx' },
          calls: [],
          places: [at('E2', 30_000, true, 0.75), at('E3', 20_000, false, 0.5), at('E4', 10_000, false, 0.25)],
          evidence: { epci: [{ territory: { id: 'E1' }, population: 40_000 }] },
        },
      ],
    });
  });

  it('lists first the places where an actor needs it, unless that actor is wide', async () => {
    await given(database, s19({}, { N: { seat: 'c9', needs: [['SKILLS', 'eau']] } }), [eau]);
    const { nodes } = await experiments();
    expect(placesOf(nodes[0])).toEqual(['E4', 'E2', 'E3']);
    expect(nodes[0].places[0].needs).toEqual([{ actor: { id: 'N' }, resource: 'SKILLS', theme: { id: 'eau' } }]);
    const wide = { N: { actsIn: ['DEP'], needs: [['SKILLS', 'eau']] } } satisfies World['actors'];
    expect(await placesIn(s19({}, wide))).toEqual(['E2', 'E3', 'E4']);
    const onRoot = { N: { seat: 'c9', needs: [['SKILLS', 'ter']] } } satisfies World['actors'];
    expect(await placesIn(s19({}, onRoot))).toEqual(['E2', 'E3', 'E4']);
  });

  it('leaves out places where something local runs or begins later, whatever wide initiatives cover them', async () => {
    const eauIn = (covers: string[], more: InitiativeOf = {}): InitiativeOf => ({ themes: ['eau'], covers, ...more });
    expect(await placesIn(s19({ wide: eauIn(['DEP']) }))).toEqual(['E2', 'E3', 'E4']);
    expect((await experiments()).nodes[0].places[0].presence).toBe('WIDE_ONLY');
    expect(await placesIn(s19({ local: eauIn(['E3']) }))).toEqual(['E2', 'E4']);
    expect(await placesIn(s19({ later: eauIn(['E3'], { start: '2026-09-01', end: '2027-12-31' }) }))).toEqual([
      'E2',
      'E4',
    ]);
    expect(await placesIn(s19({ over: eauIn(['E3'], { start: '2025-01-01', end: '2025-12-31' }) }))).toHaveLength(3);
    expect(await placesIn(s19({ gone: eauIn(['E3'], { status: 'ABANDONED' }) }))).toHaveLength(3);
    expect(await placesIn(s19({ call: eauIn(['E3'], { kind: 'CALL' }) }))).toHaveLength(3);
    expect(await placesIn(s19({}, { A: { themes: ['eau'], seat: 'c6' } }))).toEqual(['E2', 'E4']);
    expect(await placesIn(s19({}, { A: { kind: 'BODY', themes: ['eau'], seat: 'c6' } }))).toHaveLength(3);
    expect(await placesIn(s19({ all: eauIn(['E2', 'E4']), local: eauIn(['c6']) }))).toEqual([]);
    expect((await experiments()).totalCount).toBe(0);
  });
});

describe('an initiative counts as an experiment', () => {
  const project: InitiativeOf = { ...x, kind: 'PROJECT' };
  it.each<[string, InitiativeOf, number]>([
    ['an experiment that goes on', { ...x, end: null }, 1],
    ['an experiment without stated results', { ...x, results: [] }, 0],
    ['an experiment that was abandoned', { ...x, status: 'ABANDONED' }, 0],
    ['an experiment that is archived', { ...x, archived: true }, 0],
    ['an experiment on a root alone', { ...x, themes: ['ter'] }, 0],
    ['an experiment all over home', { ...x, covers: ['DEP'] }, 0],
    ['a project that has ended', project, 1],
    ['a project that is completed, with an unknown end', { ...project, end: null, status: 'COMPLETED' }, 1],
    ['a project that goes on', { ...project, end: '2026-01-01' }, 0],
    ['a service that has ended', { ...x, kind: 'SERVICE' }, 0],
  ])('%s', async (_, initiative, count) => {
    await given(database, s19({ x: initiative }), [eau]);
    expect((await experiments()).totalCount).toBe(count);
  });

  it('is sorted by inhabitants without it, then by the later end, unknown ends last, then by id', async () => {
    const same = { ...x, themes: ['fibre'] };
    await given(
      database,
      s19({
        ...{
          b: { ...same, covers: ['E2'] },
          a: { ...same, covers: ['E2'] },
          late: { ...same, covers: ['E2'], end: '2025-12-30' },
        },
        open: { ...same, covers: ['E2'], themes: ['ent'], end: null },
        x: { ...x, covers: ['E4'] },
      }),
      [eau],
    );
    const { nodes } = await experiments();
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual([
      ...['experiment-x', 'experiment-a', 'experiment-b', 'experiment-late', 'experiment-open'],
    ]);
    const first = await ask('{ experiments(first: 2) { nodes { id } pageInfo { endCursor hasNextPage } } }');
    const { endCursor } = first.experiments.pageInfo;
    const next = await ask(`{ experiments(first: 9, after: "${endCursor}") { nodes { id } } }`);
    expect(next.experiments.nodes.map(({ id }: { id: string }) => id)).toEqual([
      ...['experiment-b', 'experiment-late', 'experiment-open'],
    ]);
  });

  it('has the calls not yet closed that name its theme or one below it', async () => {
    const call = { kind: 'CALL', covers: [], actors: {} };
    await given(
      database,
      s19({
        opens: { ...call, themes: ['eau'], start: '2026-02-01', end: '2026-04-30' },
        open: { ...call, themes: ['eau'], start: null, end: null },
        closed: { ...call, themes: ['eau'], end: '2025-12-31' },
        root: { ...call, themes: ['ter'] },
      }),
      [eau],
    );
    expect((await experiments()).nodes[0].calls).toEqual([{ id: 'opens' }, { id: 'open' }]);
  });

  it('names its lead, else its co-lead, first those whose role has not ended, else an actor with another such role', async () => {
    const leadOf = async (roles: NonNullable<InitiativeOf['roles']>) => {
      await given(database, s19({ x: { ...x, actors: {}, roles } }), [eau]);
      return (await experiments()).nodes[0].lead?.id ?? null;
    };
    const open = [null, null] as const;
    const ended = ['2025-01-01', '2025-12-31'] as const;
    expect(
      await leadOf([
        ['B', 'CO_LEAD', ...open],
        ['Z', 'LEAD', ...ended],
        ['A', 'PARTNER', ...open],
      ]),
    ).toBe('B');
    expect(
      await leadOf([
        ['B', 'CO_LEAD', ...ended],
        ['A', 'PARTNER', ...open],
      ]),
    ).toBe('B');
    expect(
      await leadOf([
        ['C', 'HOST', ...open],
        ['B', 'PARTNER', ...open],
        ['A', 'PARTNER', ...ended],
      ]),
    ).toBe('B');
    expect(
      await leadOf([
        ['A', 'FUNDER', ...open],
        ['B', 'PARTNER', ...ended],
      ]),
    ).toBeNull();
  });
});

describe('home', () => {
  it('has its places examined, whatever else is covered', async () => {
    await given(
      database,
      s19({ q: { themes: ['fibre'], covers: ['DEP', 'c99'] }, x: { ...x, themes: ['fibre'], covers: ['c99'] } }),
      [eau, beyond],
    );
    const { nodes } = await experiments();
    expect(placesOf(nodes[0]).sort()).toEqual(['E1', 'E2', 'E3', 'E4']);
    expect(nodes[0].places.map(({ presence }: Place) => presence)).toEqual(Array(4).fill('WIDE_ONLY'));
    // E4 touches the EPCI of the experiment; E2 is the most alike of the others: 15,000 ÷ 20,000 is E3.
    expect(placesOf(nodes[0])).toEqual(['E4', 'E3', 'E2', 'E1']);
  });

  it('is required, or another territory', async () => {
    await given(database, { initiatives: { x: { ...x, actors: {} } } }, [eau]);
    const { errors } = await answer('{ experiments { totalCount } }');
    expect(errors?.[0]?.message).toContain('experiments: territory');
    const { nodes } = await experiments('territory: "DEP"');
    expect([nodes[0].id, nodes[0].inhabitants]).toEqual(['experiment-x@DEP', 60_000]);
  });

  it('is in no id, while another territory is, and another day after it', async () => {
    await given(database, s19(), [eau, beyond]);
    const idOf = async (args: string) => (await experiments(args)).nodes.map(({ id }: { id: string }) => id);
    expect(await idOf('territory: "DEP"')).toEqual(['experiment-x']);
    expect(await idOf('territory: "E3"')).toEqual(['experiment-x@E3']);
    expect(await idOf('territory: "c6", asOf: "2025-06-01"')).toEqual(['experiment-x@c6@2025-06-01']);
    expect(await idOf('territory: "D9"')).toEqual(['experiment-x@D9']);
    expect(await idOf('territory: "E1"')).toEqual([]);
    expect(await idOf('theme: "ter"')).toEqual(['experiment-x']);
    expect(await idOf('theme: "fibre"')).toEqual([]);
  });

  it('is remembered by a node that was once about another territory', async () => {
    await given(database, s19(), [eau, beyond]);
    const node = async (id: string) =>
      (await ask(`{ node(id: "${id}") { __typename id ... on Experiment { inhabitants } } }`)).node;
    for (const [id, inhabitants] of [
      ['experiment-x', 60_000],
      ['experiment-x@2025-06-01', 60_000],
      ['experiment-x@E3', 20_000],
      ['experiment-x@D9@2025-06-01', 15_000],
      ['experiment-x@DEP', 60_000],
    ]) {
      expect(await node(String(id))).toEqual({ __typename: 'Experiment', id, inhabitants });
    }
    expect(await node('experiment-x@E1')).toEqual({ __typename: 'NotSuggested', id: 'experiment-x@E1' });
    expect(await node('experiment-y')).toBeNull();
    expect(await node('experiment-x@nowhere')).toBeNull();
  });
});

describe('the sentence', () => {
  const words = 'sentence en: sentence(language: EN)';
  it('names where it was tried, its result, the nearest places and who could speak of it', async () => {
    await given(database, s19(), [eau]);
    const { experiments: found } = await ask(`{ experiments { nodes { ${words} } } }`);
    expect(found.nodes[0]).toEqual({
      sentence: typeset(
        "Lx a mené « x », jusqu'au 31 décembre 2025 : 18 % de pertes en moins. Sur eau, rien de connu dans 3 intercommunalités ; à voir d'abord : E2 et E3. Inviter Lx à présenter ses résultats et leur suite. À écarter si un service local, inconnu de nous, existe. D'après les données connues au 1er janvier 2026.",
        'FR',
      ),
      en: 'Lx ran “x”, until 31 December 2025: 18 % de pertes en moins. On water, nothing known in 3 intercommunalités; to look at first: E2 and E3. Invite Lx to present its results and what followed. To dismiss if there is a local service unknown to us. From data known on 1 January 2026.',
    });
  });

  it('names who needs it, and does not deny what serves everybody', async () => {
    await given(
      database,
      s19({ wide: { themes: ['eau'], covers: ['DEP'] } }, { N: { seat: 'c9', needs: [['SKILLS', 'eau']] } }),
      [eau],
    );
    const { experiments: found } = await ask(`{ experiments { nodes { ${words} } } }`);
    expect(found.nodes[0].sentence).toContain(
      typeset(
        "rien de connu sur place dans 3 intercommunalités ; à voir d'abord : E4 (N cherche des compétences) et E2.",
        'FR',
      ),
    );
    expect(found.nodes[0].en).toContain('nothing known on the spot in 3');
    await given(database, s19({}, { N: { name: 'E4', seat: 'c9', needs: [['SKILLS', 'eau']] } }), [eau]);
    const { experiments: itself } = await ask(`{ experiments { nodes { ${words} } } }`);
    expect(itself.nodes[0].sentence).toContain(typeset("à voir d'abord : E4 (cherche des compétences) et E2.", 'FR'));
    await given(database, s19({ e3: { themes: ['eau'], covers: ['E3', 'E4'] } }), [eau]);
    const { experiments: one } = await ask(`{ experiments { nodes { ${words} } } }`);
    expect(one.nodes[0].sentence).toContain(typeset('rien de connu dans 1 intercommunalité ; à côté : E2.', 'FR'));
  });

  it('was run once it is completed, on whatever day it ended', async () => {
    await given(database, s19({ x: { ...x, end: null, status: 'COMPLETED' } }), [eau]);
    const { experiments: found } = await ask(`{ experiments { nodes { ${words} } } }`);
    expect(found.nodes[0].sentence).toContain(typeset('Lx a mené « x » : 18 %', 'FR'));
    expect(found.nodes[0].sentence).toContain(typeset('ses résultats et leur suite', 'FR'));
  });

  it('names who seeks knowledge of it anywhere, and a thing only nearby', async () => {
    const saidWith = async (resource: string) => {
      const world = s19({ e4: { themes: ['eau'], covers: ['E4'] } }, { N: { seat: 'c9', needs: [[resource, 'eau']] } });
      await given(database, world, [eau]);
      const { experiments: found } = await ask('{ experiments { nodes { said { facts nextStep } } } }');
      return found.nodes[0].said;
    };
    const { facts, nextStep } = await saidWith('DATA');
    expect(facts[1]).toBe(typeset('Ailleurs, N cherche des données.', 'FR'));
    expect(nextStep).toBe(typeset('Inviter Lx à présenter ses résultats et leur suite, notamment à : N.', 'FR'));
    expect((await saidWith('EQUIPMENT')).nextStep).not.toContain('N.');
  });

  it('invites who needs it, but nobody who took part in it', async () => {
    const ended = ['2025-01-01', '2025-12-31'] as const;
    const needs = { seat: 'c1', needs: [['SKILLS', 'eau']] } satisfies NonNullable<World['actors']>[string];
    const stepWith = async (roles: NonNullable<InitiativeOf['roles']>) => {
      await given(database, s19({ x: { ...x, roles } }, { N: needs }), [eau]);
      const { experiments: found } = await ask('{ experiments { nodes { said { nextStep } } } }');
      return found.nodes[0].said.nextStep;
    };
    expect(await stepWith([])).toBe(
      typeset('Inviter Lx à présenter ses résultats et leur suite, notamment à : N.', 'FR'),
    );
    expect(await stepWith([['N', 'HOST', ...ended]])).toBe(
      typeset('Inviter Lx à présenter ses résultats et leur suite.', 'FR'),
    );
  });
});

describe('a decision on it', () => {
  it('applies to one territory: dismissed for E3, it is still listed for home', async () => {
    await given(database, s19(), [eau]);
    const decide = async (suggestion: string) =>
      (
        await ask(
          `mutation { decide(input: {suggestion: "${suggestion}", status: DISMISSED}) { change userErrors { code } decision { about { id } } } }`,
        )
      ).decide;
    const counts = async (args: string) => {
      const { totalCount, dismissedCount } = await experiments(args);
      return [totalCount, dismissedCount];
    };
    const done = await decide('experiment-x@E3@2025-06-01');
    expect(done.userErrors).toEqual([]);
    expect(done.decision.about).toEqual([{ id: 'x' }, { id: 'E3' }]);
    expect(await counts('territory: "E3"')).toEqual([0, 1]);
    expect(await counts('territory: "E3", dismissed: true')).toEqual([1, 1]);
    expect(await counts('first: 20')).toEqual([1, 0]);
    await ask(`mutation { undo(change: "${done.change}") { undone } }`);
    expect(await counts('territory: "E3"')).toEqual([1, 0]);
    await decide('experiment-x');
    expect(await counts('first: 20')).toEqual([0, 1]);
    expect(await counts('territory: "E3"')).toEqual([1, 0]);
  });
});
