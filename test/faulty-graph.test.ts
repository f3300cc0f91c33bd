/** Graphs with data that no check would admit: each question still has a defined answer, the same by engine and Cypher. */
import { beforeEach, describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database, { day: '2026-01-01' });
const past = async (statement: string) => {
  await database.driver.executeQuery(statement);
};

const day = 'asOf: "2026-01-01"';
const everything = `{
  overlaps(${day}, minimumScore: 0) { totalCount tooBroadCount withoutTerritoryCount nodes { id score amountAtStake evidence { sharedThemes { theme { id } weight } granted } } }
  nested: overlaps(${day}, ground: NESTED, minimumScore: 0) { totalCount nodes { id } }
  isolatedActors(${day}, documentedOnly: false) { undocumentedCount nodes { actor { id } kind introductions { actor { id } } } }
  initiatives: synergies(${day}, between: INITIATIVES) { nodes { id score } }
  actors: synergies(${day}, between: ACTORS) { nodes { id score } }
}`;

beforeEach(() =>
  given(database, {
    home: 'DEP',
    actors: { A: { themes: ['demarches'], actsIn: ['E1'] }, B: { themes: ['outils'], actsIn: ['E1'] }, F: {} },
    initiatives: {
      a: { themes: ['demarches'], covers: ['E1'], actors: { A: 'LEAD' } },
      b: { themes: ['demarches', 'outils'], covers: ['E1'], actors: { B: 'LEAD' } },
      c: { themes: ['outils'], covers: ['E1', 'E2'] },
    },
    funding: [
      { funder: 'F', beneficiary: 'A', initiative: 'a', amount: 100 },
      { funder: 'F', beneficiary: 'B', initiative: 'b', amount: 200 },
    ],
  }),
);

describe('a graph', () => {
  it('whose themes form a cycle counts each theme once', async () => {
    await past(`MATCH (one:Theme {id: 'demarches'}), (two:Theme {id: 'outils'}), (root:Theme {id: 'ter'})
      CREATE (one)-[:BROADER]->(two)-[:BROADER]->(one), (root)-[:BROADER]->(root)`);
    const { overlaps } = await ask(everything);
    expect(overlaps.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([
      'overlap-a-b',
      'overlap-a-c',
      'overlap-b-c',
    ]);
    for (const { evidence } of overlaps.nodes) {
      const themes = evidence.sharedThemes.map(({ theme }: { theme: { id: string } }) => theme.id);
      expect(themes.sort()).toEqual(['demarches', 'outils']);
    }
  });

  it('whose initiatives are part of themselves pairs none with what it is part of', async () => {
    await past(`MATCH (a:Initiative {id: 'a'}), (b:Initiative {id: 'b'}), (c:Initiative {id: 'c'})
      CREATE (a)-[:PART_OF]->(b)-[:PART_OF]->(a), (c)-[:PART_OF]->(c)`);
    const { overlaps } = await ask(everything);
    expect(overlaps.nodes.map(({ id }: { id: string }) => id)).toEqual(['overlap-b-c']);
  });

  it('in which an actor is related to itself counts no tie for that', async () => {
    const { isolatedActors: before } = await ask(everything);
    await past(`MATCH (a:Actor {id: 'A'})
      CREATE (a)-[:LINKED_TO {nature: 'DELEGATE_OF'}]->(a), (a)-[:LINKED_TO {nature: 'CONVENTION_WITH'}]->(a), (a)-[:MEMBER_OF {role: 'MEMBER'}]->(a)`);
    const { isolatedActors } = await ask(everything);
    expect(isolatedActors).toEqual(before);
  });

  it('with an initiative without theme, without territory or without either counts it as such', async () => {
    await past(`MATCH (e:Territory {id: 'E1'}), (t:Theme {id: 'outils'})
      CREATE (:Initiative {id: 'x', kind: 'PROJECT'}), (:Initiative {id: 'y', kind: 'PROJECT'})-[:COVERS]->(e), (:Initiative {id: 'z', kind: 'PROJECT'})-[:ABOUT]->(t)`);
    const { overlaps } = await ask(everything);
    expect(overlaps).toMatchObject({ tooBroadCount: 2, withoutTerritoryCount: 2 });
  });

  it.each([
    ['no number', 'sqrt(-1)'],
    ['infinite', '1.0 / 0.0'],
    ['words', "'lots'"],
    ['half a cent', '100.5'],
  ])('with an amount that is %s treats that amount as unknown', async (_, amount) => {
    await past(`MATCH (link:FundingLink)-[:FINANCES]->(:Initiative {id: 'a'}) SET link.amount = ${amount}`);
    const { overlaps } = await ask(everything);
    const pair = overlaps.nodes.find(({ id }: { id: string }) => id === 'overlap-a-b');
    expect(pair).toMatchObject({ amountAtStake: null, evidence: { granted: [null, '2.00'] } });
    const { fundingLinks } = await ask('{ fundingLinks { totalAmount } }');
    expect(fundingLinks.totalAmount).toBe('2.00');
    const money = await ask(`{
      coverage(${day}, territory: "E1", theme: "demarches") { nodes { amount } }
      severalSpeeds(${day}, theme: "demarches") { nodes { amount } }
      funderDependence(${day}) { nodes { amount } }
      fundingConcentration(${day}) { amount }
      fundingCliff(${day}, months: 24) { nodes { amount } }
    }`);
    expect(JSON.stringify(money)).not.toMatch(/NaN|Infinity|lots|100\.5|"1\.00"|"3\.00"/);
    expect(money.fundingConcentration.amount).toBe('2.00');
    const { errors } = await answer('{ fundingLinks { nodes { amount } } }');
    expect(errors?.[0]?.message).toMatch(/^Money: ".+" in the graph is not whole cents; store an integer/);
  });

  it('whose territories lie within each other, and one within itself, counts their communes once', async () => {
    await past(
      `MATCH (d:Territory {id: 'DEP'}), (e:Territory {id: 'E1'}) CREATE (d)-[:WITHIN]->(e), (e)-[:WITHIN]->(e)`,
    );
    const { overlaps } = await ask(everything);
    expect(overlaps.totalCount).toBeGreaterThan(0);
  });
});
