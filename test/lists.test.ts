/** The lists of the nouns and the entities below them, joined from two schemas. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer, cost } = asker(database);

const town = {
  actors: {
    A: { name: 'École des Chênes', kind: 'SCHOOL', themes: ['ent'], actsIn: ['E1'], seat: 'c1', memberOf: ['N'] },
    B: { name: 'Ateliers du Nord', themes: ['outils'], seat: 'c4', siren: '220200026' },
    N: { name: 'Réseau', kind: 'NETWORK' },
    Region: { name: 'Région', kind: 'REGION' },
  },
  initiatives: {
    x: { themes: ['ent'], actors: { A: 'LEAD', B: 'PARTNER' } },
    y: {
      themes: ['outils'],
      covers: ['c4'],
      kind: 'SERVICE',
      start: '2020-01-01',
      end: '2024-12-31',
      actors: { B: 'LEAD' },
    },
  },
  funding: [
    { funder: 'Region', beneficiary: 'A', initiative: 'x', amount: 3_000_050 },
    { funder: 'Region', beneficiary: 'B', amount: 1_000, passThrough: true },
    { funder: 'Region', beneficiary: 'B', nature: 'IN_KIND' },
    { funder: 'Region', beneficiary: 'B', amount: 9_900, status: 'REFUSED' },
  ],
};
const ids = async (question: string): Promise<string[]> => {
  const data = await ask(`{ list: ${question} { totalCount nodes { id } } }`);
  expect(data.list.totalCount).toBe(data.list.nodes.length);
  return data.list.nodes.map(({ id }: { id: string }) => id);
};

describe('lists', () => {
  it('filter actors', async () => {
    await given(database, town);
    expect(await ids('actors')).toEqual(['B', 'A', 'Region', 'N']);
    expect(await ids('actors(filter: {text: "ecole chene"})')).toEqual(['A']);
    expect(await ids('actors(filter: {text: "220200026"})')).toEqual(['B']);
    expect(await ids('actors(filter: {text: "!?"})')).toEqual([]);
    expect(await ids('actors(filter: {text: "nord) OR (*:*"})')).toEqual([]);
    expect(await ids('actors(filter: {kind: [SCHOOL, NETWORK]})')).toEqual(['A', 'N']);
    expect(await ids('actors(filter: {theme: "edu"})')).toEqual(['A']);
    expect(await ids('actors(filter: {territory: "E2"})')).toEqual(['B']);
    expect(await ids('actors(filter: {memberOf: "N"})')).toEqual(['A']);
    expect(await ids('actors(filter: {initiative: "x", territory: "D"})')).toEqual(['B', 'A']);
  });

  it('filter initiatives, themes and territories', async () => {
    await given(database, town);
    expect(await ids('initiatives(filter: {text: "X"})')).toEqual(['x']);
    expect(await ids('initiatives(filter: {kind: SERVICE})')).toEqual(['y']);
    expect(await ids('initiatives(filter: {territory: "E2"})')).toEqual(['y']);
    expect(await ids('initiatives(filter: {actor: "B"})')).toEqual(['x', 'y']);
    expect(await ids('initiatives(filter: {actor: "B", role: LEAD})')).toEqual(['y']);
    expect(await ids('initiatives(filter: {funder: "Region"})')).toEqual(['x']);
    expect(await ids('initiatives(filter: {funder: "B"})')).toEqual([]);
    await database.driver.executeQuery(
      `MATCH (f:FundingLink {id: 'funding-1'}), (b:Actor {id: 'B'}), (y:Initiative {id: 'y'})
       SET f.status = 'REFUSED' CREATE (b)-[:PARTICIPATES_IN {role: 'FUNDER'}]->(y)`,
    );
    expect(await ids('initiatives(filter: {funder: "Region"})')).toEqual([]);
    expect(await ids('initiatives(filter: {funder: "B"})')).toEqual(['y']);
    expect(await ids('initiatives(filter: {period: {start: "2025-01-01"}})')).toEqual(['x']);
    expect(await ids('themes(filter: {root: true})')).toEqual(['edu', 'med', 'san', 'ter']);
    expect(await ids('themes(filter: {broader: "med"})')).toEqual(['demarches', 'materiel', 'outils']);
    expect(await ids('themes(filter: {text: "outi"})')).toEqual(['outils']);
    expect(await ids('territories(filter: {level: EPCI})')).toEqual(['E1', 'E2', 'E3', 'E4']);
    expect(await ids('territories(filter: {within: "E2"})')).toEqual(['c4', 'c5']);
  });

  it('filter and sum funding links, exactly', async () => {
    await given(database, town);
    const { fundingLinks } = await ask(
      '{ fundingLinks { totalAmount nodes { id amount nature funder { name } beneficiary { id } initiative { title } } } }',
    );
    expect(fundingLinks).toEqual({
      totalAmount: '30000.50',
      nodes: [
        {
          id: 'funding-1',
          amount: '30000.50',
          nature: 'SUBSIDY',
          funder: { name: 'Région' },
          beneficiary: { id: 'A' },
          initiative: { title: 'x' },
        },
        {
          id: 'funding-4',
          amount: '99.00',
          nature: 'SUBSIDY',
          funder: { name: 'Région' },
          beneficiary: { id: 'B' },
          initiative: null,
        },
        {
          id: 'funding-2',
          amount: '10.00',
          nature: 'SUBSIDY',
          funder: { name: 'Région' },
          beneficiary: { id: 'B' },
          initiative: null,
        },
        {
          id: 'funding-3',
          amount: null,
          nature: 'IN_KIND',
          funder: { name: 'Région' },
          beneficiary: { id: 'B' },
          initiative: null,
        },
      ],
    });
    expect(await ids('fundingLinks(filter: {beneficiary: "B", status: GRANTED})')).toEqual(['funding-2', 'funding-3']);
    expect(await ids('fundingLinks(filter: {minimumAmount: "99.00", maximumAmount: "99.01"})')).toEqual(['funding-4']);
    const none = await ask('{ fundingLinks(filter: {nature: IN_KIND}) { totalAmount } }');
    expect(none.fundingLinks.totalAmount).toBeNull();
  });

  it.each([
    ['fundingLinks(filter: {minimumAmount: "12k"})', 'Money: "12k" is not an amount'],
    ['actors(filter: {theme: "none"})', 'there is no Theme "none"'],
    ['territories(first: 500)', 'write 1 to 200'],
  ])('refuse %s in words', async (question, words) => {
    await given(database, {});
    const { errors } = await answer(`{ ${question} { totalCount } }`);
    expect(errors?.[0]?.message).toContain(words);
  });
});

describe('entities below an answer', () => {
  it('lead anywhere, at a few statements a request', async () => {
    await given(database, town);
    const query = `{ isolatedActors(first: 5, asOf: "2026-06-01") { nodes { kind actor { name seatedIn { name within { name } } themes { labelFr broader { id } }
      initiativesConnection { edges { properties { role } node { title participants { name } territories { name population } } } } fundingReceived { amount funder { name } } } } } }`;
    const { actor } = (await ask(query)).isolatedActors.nodes[0];
    expect(actor.name).toBe('Ateliers du Nord');
    expect(actor.seatedIn).toEqual({ name: 'c4', within: [{ name: 'E2' }] });
    expect(actor.initiativesConnection.edges).toContainEqual({
      properties: { role: 'PARTNER' },
      node: {
        title: 'x',
        participants: expect.arrayContaining([{ name: 'École des Chênes' }]),
        territories: [{ name: 'E1', population: 40000 }],
      },
    });
    // The question, one statement for all that was asked of its actors, one for their page of initiatives, one for what was asked of these.
    expect(await cost(query)).toEqual({ engine: 3, cypher: 4 });
  });

  it('cost no statement when only ids are asked', async () => {
    await given(database, town);
    expect(await cost('{ isolatedActors(asOf: "2026-06-01") { nodes { actor { id } } } }')).toEqual({
      engine: 0,
      cypher: 1,
    });
  });

  it('leave out what is archived, however deep', async () => {
    await given(database, town);
    await database.driver.executeQuery("MATCH (a:Actor {id: 'B'}) SET a.archivedOn = datetime()");
    const { initiatives } = await ask(
      '{ initiatives(filter: {text: "x"}) { nodes { participants { id } participantsConnection { edges { node { id } } } } } }',
    );
    expect(initiatives.nodes).toEqual([
      { participants: [{ id: 'A' }], participantsConnection: { edges: [{ node: { id: 'A' } }] } },
    ]);
  });

  it('have a null seat rather than vanish', async () => {
    await given(database, town);
    const { actors } = await ask('{ actors(filter: {kind: NETWORK}) { nodes { name seatedIn { name } } } }');
    expect(actors.nodes).toEqual([{ name: 'Réseau', seatedIn: null }]);
  });

  it('are found by id, with everything below; an unknown or archived id is null', async () => {
    await given(database, town);
    const { node, none } = await ask(
      '{ node(id: "A") { __typename id ... on Actor { name isolation(asOf: "2026-06-01") { kind } } } none: node(id: "actor-0") { id } }',
    );
    expect(node).toEqual({ __typename: 'Actor', id: 'A', name: 'École des Chênes', isolation: null });
    expect(none).toBeNull();
    await database.driver.executeQuery("MATCH (a:Actor {id: 'A'}) SET a.archivedOn = datetime()");
    expect((await ask('{ node(id: "A") { id } }')).node).toBeNull();
  });

  it('refuse id and __typename as aliases of other fields, which would be answered wrongly in silence', async () => {
    await given(database, town);
    const { errors } = await answer('{ initiatives { nodes { id: title } } }');
    expect(errors?.[0]?.message).toBe('"id" cannot be the alias of "title"; choose another alias');
    expect((await answer('{ initiatives { nodes { __typename: title } } }')).errors).toHaveLength(1);
    expect((await answer('{ initiatives { nodes { id: id } } }')).errors).toBeUndefined();
  });

  it('show no field of the loader that is not public', async () => {
    for (const query of [
      '{ actorRows { id } }',
      '{ actorsRows { id } }',
      '{ actorsById(ids: []) { id } }',
      '{ actors { nodes { archivedOn } } }',
      '{ actors { nodes { memberOf(limit: 1) { id } } } }',
    ]) {
      expect((await answer(query)).errors?.length, query).toBeGreaterThan(0);
    }
  });
});
