/** The question communities: modularity by its definition, connected groups on random graphs, and the answers on small worlds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjacencyOf, neighboursOf } from '../src/measures/network/network.js';
import { seeded } from '../src/model/random.js';
import { findCommunities } from '../src/questions/communities/leiden.js';
import { modularityOf } from '../src/questions/communities/modularity.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { graphs, type Knows, knowsOf } from './network-by-hand.js';
import { full, runs } from './runs.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

/** Newman & Girvan: over all ordered pairs in the same community, (tied − degree × degree ÷ 2m) ÷ 2m. */
function modularityByHand(knows: Knows, of: ArrayLike<number>): number | null {
  const degrees = knows.map((row) => row.filter(Boolean).length);
  const twice = degrees.reduce((sum, degree) => sum + degree, 0);
  if (twice === 0) return null;
  let sum = 0;
  knows.forEach((row, a) => {
    row.forEach((tied, b) => {
      if (of[a] === of[b]) sum += Number(tied) - ((degrees[a] as number) * (degrees[b] as number)) / twice;
    });
  });
  return sum / twice;
}

function isConnected(knows: Knows, members: readonly number[]): boolean {
  const met = new Set(members.slice(0, 1));
  for (const a of met) for (const b of members) if (knows[a]?.[b]) met.add(b);
  return met.size === members.length;
}

/** Every partition of so many nodes. */
function* partitions(nodes: number, of: number[] = []): Generator<number[]> {
  if (of.length === nodes) return yield of;
  const most = Math.max(-1, ...of) + 1;
  for (let group = 0; group <= most; group += 1) yield* partitions(nodes, [...of, group]);
}

describe('communities', () => {
  it('are connected, and their modularity equals its definition', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, pairs }) => {
        const knows = knowsOf(nodes, pairs);
        const network = adjacencyOf(nodes, pairs);
        const of = findCommunities(network);
        const [found, expected] = [modularityOf(network, of), modularityByHand(knows, of)];
        if (expected === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(expected, 9);
        for (const group of new Set(of)) {
          expect(
            isConnected(
              knows,
              [...knows.keys()].filter((node) => of[node] === group),
            ),
          ).toBe(true);
        }
        expect(findCommunities(network)).toEqual(of);
      }),
      { numRuns: runs(500), seed: 47 },
    );
  });

  it('are nearly always the best of all partitions of few actors, and never far from it', () => {
    let [best, tried] = [0, 0];
    fc.assert(
      fc.property(
        graphs.filter(({ nodes }) => nodes < 8),
        ({ nodes, pairs }) => {
          const knows = knowsOf(nodes, pairs);
          const found = modularityByHand(knows, findCommunities(adjacencyOf(nodes, pairs)));
          if (found === null) return;
          let most = Number.NEGATIVE_INFINITY;
          for (const of of partitions(nodes)) most = Math.max(most, modularityByHand(knows, of) ?? 0);
          expect(found).toBeGreaterThan(most - 0.05);
          tried += 1;
          if (found > most - 1e-9) best += 1;
        },
      ),
      { numRuns: runs(60), seed: 48 },
    );
    expect(best / tried).toBeGreaterThan(0.95);
  });

  full('stay connected in large sparse networks, where moving nodes alone would break some apart', () => {
    const random = seeded(49);
    for (let run = 0; run < 40; run += 1) {
      const nodes = 200 + 20 * run;
      const below = () => Math.floor(nodes * random() ** 1.5);
      const pairs = Array.from({ length: Math.floor(nodes * 1.3) }, () => [below(), below()] as [number, number]);
      const network = adjacencyOf(nodes, pairs);
      const of = findCommunities(network);
      const met = new Uint8Array(nodes);
      const groups = new Set<number>();
      for (let start = 0; start < nodes; start += 1) {
        if (met[start] === 1) continue;
        expect(groups.has(of[start] as number)).toBe(false);
        groups.add(of[start] as number);
        const reached = new Set([start]);
        for (const node of reached) {
          met[node] = 1;
          for (const next of neighboursOf(network, node)) if (of[next] === of[node]) reached.add(next);
        }
      }
    }
  });

  it('find known groups', () => {
    const groups = Array.from({ length: 6 }, (_, group) => Array.from({ length: 8 }, (_, k) => group * 8 + k));
    const ring = groups.map((group, k) => [group[0] as number, (groups[(k + 1) % 6] as number[])[1] as number]);
    const of = findCommunities(adjacencyOf(48, [...groups, ...ring]));
    expect([...of]).toEqual(groups.flatMap((group, k) => group.map(() => k)));
  });
});

const together = (...actors: string[]) => ({
  actors: Object.fromEntries(actors.map((actor, index) => [actor, index === 0 ? 'LEAD' : 'PARTNER'])),
});

/** Two fours, all tied among themselves, and one tie from D to E; P and Q apart; Z known, without a tie. */
const twoFours: World = {
  actors: {
    A: { themes: ['demarches'], actsIn: ['E1'] },
    B: { themes: ['demarches', 'outils'], seat: 'c1' },
    C: { themes: ['outils'], actsIn: ['E2'] },
    E: { themes: ['fibre'], actsIn: ['E2'] },
    F: { themes: ['fibre'], actsIn: ['E2'] },
    G: { themes: ['demarches'] },
    Z: { themes: ['demarches'], actsIn: ['E3'] },
  },
  initiatives: {
    i1: together('A', 'B', 'C', 'D'),
    i2: together('E', 'F', 'G', 'H'),
    i3: together('D', 'E'),
    i4: together('P', 'Q'),
  },
};

const page = `totalCount modularity tieCount aloneCount nodes { label size sentence en: sentence(language: EN) members { id }
  themes { members everywhere theme { id } } epci { members everywhere territory { id } }
  evidence { internalTies externalTies contribution tieCount actorCount } }`;

describe('groups of cooperation', () => {
  it('are two when one tie joins two cliques of four', async () => {
    await given(database, twoFours);
    const { communities } = await ask(`{ communities(asOf: "2026-03-01") { ${page} } }`);
    expect(
      communities.nodes.map(({ members }: { members: { id: string }[] }) => members.map(({ id }) => id).join('')),
    ).toEqual(['ABCD', 'EFGH', 'PQ']);
    expect(communities).toMatchObject({ totalCount: 3, tieCount: 14, aloneCount: 1 });
    const [one, two, pair] = communities.nodes;
    // Two of four work on demarches, four of eleven in the network do; two of four on outils, two of eleven do.
    expect(one).toMatchObject({
      label: 'Groupe 1, autour de l’acteur\u00a0: D',
      size: 4,
      themes: [
        { theme: { id: 'outils' }, members: 2, everywhere: 2 },
        { theme: { id: 'demarches' }, members: 2, everywhere: 4 },
      ],
      epci: [{ territory: { id: 'E1' }, members: 2, everywhere: 2 }],
      evidence: { internalTies: 6, externalTies: 1, tieCount: 14, actorCount: 11 },
    });
    expect(two).toMatchObject({
      label: 'Groupe 2, autour de l’acteur\u00a0: E',
      epci: [{ territory: { id: 'E2' }, members: 2, everywhere: 3 }],
    });
    expect(pair).toMatchObject({ label: 'Groupe 3, autour de l’acteur\u00a0: P', themes: [], epci: [] });
    let sum = 0;
    for (const { evidence } of communities.nodes) {
      const { internalTies, externalTies, contribution, tieCount } = evidence;
      expect(contribution).toBeCloseTo(
        internalTies / tieCount - ((2 * internalTies + externalTies) / (2 * tieCount)) ** 2,
        9,
      );
      sum += contribution;
    }
    expect(communities.modularity).toBeCloseTo(sum, 9);
    expect([one.sentence, pair.en]).toEqual([
      '4\u00a0acteurs travaillent surtout entre eux\u00a0: A, B, C et 1\u00a0autre. Sujet le plus caractéristique\u00a0: outils (2 sur 4). Territoire le plus caractéristique\u00a0: E1 (2 sur 4 y agissent, ceux de tout le département compris). Liens entre eux\u00a0: 6\u00a0; avec les autres\u00a0: 1. D’après les données connues au 1er\u00a0mars\u00a02026.',
      '2 actors work mostly with one another: P and Q. No current tie to the other actors. From data known on 1 March 2026.',
    ]);
  });

  it('are named after a theme that more than half of their members share, never exactly half, and never after a place', async () => {
    const actors = { ...twoFours.actors, D: { themes: ['outils'] }, H: { actsIn: ['E2'] } };
    await given(database, { ...twoFours, actors });
    const { communities } = await ask(
      '{ communities(asOf: "2026-03-01") { nodes { label en: label(language: EN) } } one: communities(asOf: "2026-03-01", actor: "P") { nodes { label en: label(language: EN) } } }',
    ).then(({ communities: all, one }) => ({ communities: [...all.nodes, ...one.nodes] }));
    expect(communities.map(({ label }: { label: string }) => label)).toEqual([
      'Groupe 1, thème caractéristique\u00a0: outils (3\u00a0acteurs sur 4)',
      'Groupe 2, autour de l’acteur\u00a0: E',
      'Groupe 3, autour de l’acteur\u00a0: P',
      'Groupe 3, autour de l’acteur\u00a0: P',
    ]);
    expect(communities[2].en).toBe('Group 3, around the actor: P');
  });

  it('are selected by filters, which never change a group, page by page', async () => {
    await given(database, twoFours);
    const { all, theme, territory, actor, alone, later } = await ask(`{
      all: communities(asOf: "2026-03-01") { ${page} }
      theme: communities(asOf: "2026-03-01", theme: "ter") { ${page} }
      territory: communities(asOf: "2026-03-01", territory: "E1") { ${page} }
      actor: communities(asOf: "2026-03-01", actor: "Q") { ${page} }
      alone: communities(asOf: "2026-03-01", actor: "Z") { ${page} }
      later: communities(asOf: "2027-03-01") { ${page} }
    }`);
    expect(theme.nodes).toEqual([all.nodes[1]]);
    expect(territory.nodes).toEqual([all.nodes[0]]);
    expect(actor.nodes).toEqual([all.nodes[2]]);
    expect(alone.nodes).toEqual([]);
    expect(theme.modularity).toBe(all.modularity);
    expect(later).toEqual({ totalCount: 0, modularity: null, tieCount: 0, aloneCount: 11, nodes: [] });
    const first = await ask('{ communities(first: 2, asOf: "2026-03-01") { pageInfo { endCursor hasNextPage } } }');
    expect(first.communities.pageInfo.hasNextPage).toBe(true);
    const next = await ask(
      `{ communities(first: 2, asOf: "2026-03-01", after: "${first.communities.pageInfo.endCursor}") { nodes { members { id } } } }`,
    );
    expect(next.communities.nodes).toMatchObject([{ members: [{ id: 'P' }, {}] }]);
  });

  it('refuse unknown ids', async () => {
    const { errors } = await answer('{ communities(actor: "none") { totalCount } }');
    expect(errors?.[0]?.message).toBe(
      'communities: actor: there is no Actor "none"; look it up in actors(filter: {text: …})',
    );
  });
});
