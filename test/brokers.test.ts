/** The question brokers: measures by their definitions on random graphs, and the answers on small worlds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumBetweenness } from '../src/measures/network/betweenness.js';
import { findCuts, piecesWithout } from '../src/measures/network/cuts.js';
import { adjacencyOf } from '../src/measures/network/network.js';
import { structuralHoles } from '../src/questions/brokers/structural-holes.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import {
  betweennessByHand,
  constraintByHand,
  effectiveSizeByHand,
  graphs,
  knowsOf,
  piecesByHand,
} from './network-by-hand.js';
import { runs } from './runs.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

const together = (...actors: string[]) => ({
  actors: Object.fromEntries(actors.map((actor, index) => [actor, index === 0 ? 'LEAD' : 'PARTNER'])),
});

/**
 *   A ─ B      D ─ E        A B C and D E F work in threes, X with C and with D; G is known and alone.
 *    ╲ ╱        ╲ ╱
 *     C ── X ── D          (D is of the second three)
 */
const bridge: World = {
  actors: {
    A: { themes: ['demarches'], actsIn: ['E1'], kind: 'EPCI' },
    C: { themes: ['demarches'], actsIn: ['E1'] },
    D: { themes: ['fibre'], actsIn: ['E2'] },
    G: { themes: ['outils'] },
    club: {},
    council: { kind: 'BODY', themes: ['demarches'] },
  },
  initiatives: {
    i1: together('A', 'B', 'C'),
    i2: together('D', 'E', 'F'),
    i3: together('X', 'C'),
    i4: together('X', 'D'),
    gone: { ...together('A', 'F'), end: '2025-12-31' },
    dropped: { ...together('A', 'E'), status: 'ABANDONED' },
  },
};

describe('betweenness, constraint and effective size', () => {
  it('equal their definitions on random graphs', () => {
    let bridged = 0;
    fc.assert(
      fc.property(graphs, ({ nodes, pairs }) => {
        const knows = knowsOf(nodes, pairs);
        const network = adjacencyOf(nodes, pairs);
        const found = sumBetweenness(network);
        betweennessByHand(knows).forEach((value, node) => {
          if (value > 0) bridged += 1;
          expect(found[node]).toBeCloseTo(value, 9);
          const { constraints, effectiveSize } = structuralHoles(network, node);
          const constraint = constraints.length > 0 ? constraints.reduce((sum, part) => sum + part, 0) : null;
          expectClose(constraint, constraintByHand(knows, node));
          expectClose(effectiveSize, effectiveSizeByHand(knows, node));
        });
      }),
      { numRuns: runs(1_000), seed: 45 },
    );
    expect(bridged).toBeGreaterThan(800);
  });
});

it('who cuts the network is who leaves several pieces, on random graphs', () => {
  let cuts = 0;
  fc.assert(
    fc.property(graphs, ({ nodes, pairs }) => {
      const knows = knowsOf(nodes, pairs);
      const network = adjacencyOf(nodes, pairs);
      const isCut = findCuts(network);
      for (const [node] of knows.entries()) {
        const pieces = piecesByHand(knows, node);
        if (pieces.length > 1) cuts += 1;
        expect(isCut[node] === 1).toBe(pieces.length > 1);
        expect(piecesWithout(network, node).map((piece) => [...piece])).toEqual(pieces);
      }
    }),
    { numRuns: runs(1_000), seed: 46 },
  );
  expect(cuts).toBeGreaterThan(800);
});

function expectClose(found: number | null, expected: number | null): void {
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected, 9);
}

const fields = `betweenness pathsThrough constraint effectiveSize degree actor { id }
  evidence { actorCount tieCount tiesAmongPartners partners { constraint actor { id } } }`;

async function brokers(args = ''): Promise<{
  totalCount: number;
  nodes: {
    betweenness: number;
    pathsThrough: number;
    constraint: number | null;
    effectiveSize: number | null;
    degree: number;
    actor: { id: string };
    evidence: {
      actorCount: number;
      tieCount: number;
      tiesAmongPartners: number;
      partners: { constraint: number; actor: { id: string } }[];
    };
  }[];
}> {
  return (await ask(`{ brokers(first: 200, asOf: "2026-03-01" ${args}) { totalCount nodes { ${fields} } } }`)).brokers;
}

describe('brokers', () => {
  it('are the actors that connect the others', async () => {
    await given(database, bridge);
    const { nodes, totalCount } = await brokers();
    expect(totalCount).toBe(8);
    // X: 9 pairs, one of each side. C and D: 2 × 4 pairs. In all 7 × 6 ÷ 2 = 21 pairs of others, G among them.
    expect(nodes.map(({ actor, pathsThrough }) => `${actor.id} ${pathsThrough}`)).toEqual([
      'X 9',
      'C 8',
      'D 8',
      'A 0',
      'B 0',
      'E 0',
      'F 0',
      'G 0',
    ]);
    const [x, c] = nodes;
    expect(x?.betweenness).toBeCloseTo(9 / 21, 9);
    expect(x).toMatchObject({ constraint: 0.5, effectiveSize: 2, degree: 2 });
    // C: A and B, who know each other, and X: 3 − 2 × 1 ÷ 3; twice (⅓ + ⅓ × ½)², once (⅓)².
    expect(c?.effectiveSize).toBeCloseTo(3 - 2 / 3, 9);
    expect(c?.constraint).toBeCloseTo(2 * 0.25 + 1 / 9, 9);
    expect(c?.evidence).toMatchObject({ actorCount: 8, tieCount: 8, tiesAmongPartners: 1 });
    for (const { constraint, effectiveSize, degree, pathsThrough, betweenness: share, evidence } of nodes) {
      const sum = evidence.partners.reduce((total, partner) => total + partner.constraint, 0);
      if (constraint === null) expect([degree, effectiveSize]).toEqual([0, null]);
      else expect(constraint).toBeCloseTo(sum, 9);
      expect(evidence.partners).toHaveLength(degree);
      if (effectiveSize !== null)
        expect(effectiveSize).toBeCloseTo(degree - (2 * evidence.tiesAmongPartners) / degree, 9);
      expect(share).toBeCloseTo(pathsThrough / (((evidence.actorCount - 1) * (evidence.actorCount - 2)) / 2), 9);
    }
  });

  it('count networks and delegations as ties, on the day asked', async () => {
    await given(database, {
      actors: {
        N: { kind: 'NETWORK' },
        A: { memberOf: ['N'] },
        B: { memberOf: [['N', '2026-01-01', '2026-06-30']] },
        C: { kind: 'COMPANY' },
      },
      initiatives: {},
      links: [
        ['C', 'DELEGATE_OF', 'A'],
        ['C', 'UNIT_OF', 'B'],
      ],
    });
    const partnersOf = (page: Awaited<ReturnType<typeof brokers>>, id: string) =>
      page.nodes.find(({ actor }) => actor.id === id)?.evidence.partners.map(({ actor }) => actor.id);
    const march = await brokers();
    expect(partnersOf(march, 'N')).toEqual(['A', 'B']);
    expect(partnersOf(march, 'A')).toEqual(['C', 'N']);
    const autumn = await ask(`{ brokers(first: 200, asOf: "2026-09-01") { totalCount nodes { ${fields} } } }`);
    expect(partnersOf(autumn.brokers, 'N')).toEqual(['A']);
    // B no longer has a tie, and nothing else is known of it.
    expect(autumn.brokers.totalCount).toBe(3);
  });

  it('are selected by filters, which never change a measure', async () => {
    await given(database, bridge);
    const all = await brokers();
    const same = (id: string) => all.nodes.find(({ actor }) => actor.id === id);
    expect((await brokers('theme: "med"')).nodes).toEqual(['C', 'A', 'G'].map(same));
    expect((await brokers('territory: "E2"')).nodes).toEqual(['D'].map(same));
    expect((await brokers('kind: [EPCI]')).nodes).toEqual(['A'].map(same));
    expect((await brokers('theme: "med", territory: "DEP", kind: [ASSOCIATION]')).nodes).toEqual(['C'].map(same));
  });

  it('have pages, and a cursor is valid only for its own answer', async () => {
    await given(database, bridge);
    const page = async (after?: string) =>
      (
        await ask(
          `{ brokers(first: 3, asOf: "2026-03-01"${after ? `, after: "${after}"` : ''}) { pageInfo { endCursor hasNextPage } nodes { actor { id } } } }`,
        )
      ).brokers;
    const one = await page();
    const two = await page(one.pageInfo.endCursor);
    const three = await page(two.pageInfo.endCursor);
    expect([one, two, three].map(({ nodes }) => nodes.map(({ actor }: { actor: { id: string } }) => actor.id))).toEqual(
      [
        ['X', 'C', 'D'],
        ['A', 'B', 'E'],
        ['F', 'G'],
      ],
    );
    expect(three.pageInfo.hasNextPage).toBe(false);
    const { errors } = await answer(
      `{ brokers(first: 3, asOf: "2026-03-02", after: "${one.pageInfo.endCursor}") { totalCount } }`,
    );
    expect(errors?.[0]?.message).toMatch(/brokers: after: this cursor belongs to another question/);
  });

  it('are empty in an empty graph, and no actor is a broker between only two actors', async () => {
    await given(database, {});
    expect(await brokers()).toEqual({ totalCount: 0, nodes: [] });
    await given(database, { initiatives: { i1: together('A', 'B') } });
    expect((await brokers()).nodes).toMatchObject([
      { betweenness: null, pathsThrough: 0, constraint: 1, effectiveSize: 1 },
      { betweenness: null, pathsThrough: 0, constraint: 1, effectiveSize: 1 },
    ]);
  });

  it('say into which pieces the network falls without them', async () => {
    await given(database, bridge);
    const cut = async (args = '') =>
      (
        await ask(
          `{ brokers(cutting: true, asOf: "2026-03-01"${args}) { totalCount nodes { actor { id } sentence en: sentence(language: EN) pieces { actorCount actors { id } one: actors(first: 1) { id } } } } }`,
        )
      ).brokers;
    const { totalCount, nodes } = await cut();
    const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id).join('');
    expect(totalCount).toBe(3);
    expect(
      nodes.map(
        ({ actor, pieces }: { actor: { id: string }; pieces: { actorCount: number; actors: { id: string }[] }[] }) => [
          actor.id,
          pieces.map(({ actorCount, actors }) => `${actorCount} ${ids(actors)}`),
        ],
      ),
    ).toEqual([
      ['X', ['3 ABC', '3 DEF']],
      ['C', ['4 DEFX', '2 AB']],
      ['D', ['4 ABCX', '2 EF']],
    ]);
    expect(nodes[0].pieces[0].one).toEqual([{ id: 'A' }]);
    expect(nodes[0].sentence).toMatch(/Sans cet acteur, 2 groupes, sans lien en cours entre eux, même indirect\./);
    expect(nodes[1].en).toMatch(
      /Without this actor, no current tie to the others, not even an indirect one, for: A and B\. From data/,
    );
    expect((await cut(', theme: "fibre"')).nodes.map(({ actor }: { actor: { id: string } }) => actor.id)).toEqual([
      'D',
    ]);
    expect(
      (await ask('{ brokers(first: 200, asOf: "2026-03-01") { nodes { pieces { actorCount } } } }')).brokers.nodes.map(
        ({ pieces }: { pieces: unknown[] }) => pieces.length,
      ),
    ).toEqual([2, 2, 2, 0, 0, 0, 0, 0]);
  });

  it('refuse unknown ids', async () => {
    await given(database, bridge);
    const messageOf = async (args: string) =>
      (await answer(`{ brokers(${args}) { totalCount } }`)).errors?.[0]?.message;
    expect(await messageOf('theme: "none"')).toBe(
      'brokers: theme: there is no Theme "none"; look it up in themes(filter: {text: …})',
    );
    expect(await messageOf('territory: "none"')).toMatch(/^brokers: territory: there is no Territory "none"/);
    expect(await messageOf('first: 0')).toBe('brokers: first: 0 is not a page size; write 1 to 200');
  });

  it('have a sentence', async () => {
    await given(database, bridge);
    const { brokers } = await ask(
      '{ brokers(first: 200, asOf: "2026-03-01") { nodes { actor { id } sentence en: sentence(language: EN) } } }',
    );
    const sentences = Object.fromEntries(
      brokers.nodes.map((node: { actor: { id: string }; sentence: string; en: string }) => [
        node.actor.id,
        [node.sentence, node.en],
      ]),
    );
    expect(sentences.C).toEqual([
      'C a 3 partenaires actuels\u00a0: A, B et X. Sans lien direct en cours entre eux\u00a0: 2 des 3 paires de partenaires. Sans cet acteur, plus aucun lien en cours avec les autres, même indirect, pour\u00a0: A et B. D’après les données connues au 1er\u00a0mars\u00a02026.',
      'C has 3 current partners: A, B and X. With no current direct tie to each other: 2 of the 3 pairs of partners. Without this actor, no current tie to the others, not even an indirect one, for: A and B. From data known on 1 March 2026.',
    ]);
    expect(sentences.A[0]).toMatch(/^A a 2 partenaires actuels\u00a0: B et C. Tous travaillent aussi entre eux\./);
    expect(sentences.G[1]).toMatch(/^G has no current tie to another actor\./);
  });
});
