/** The lists of entities and their relations, joined from two schemas. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { full } from './runs.js';
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
    // B acts in E2; E1 touches E2, and nobody else is around.
    expect(await ids('actors(filter: {territory: "E3"})')).toEqual([]);
    expect(await ids('actors(filter: {territory: "E3", around: true})')).toEqual(['B']);
    expect(await ids('actors(filter: {around: true})')).toEqual(['B', 'A', 'Region', 'N']);
    expect(await ids('actors(filter: {memberOf: "N"})')).toEqual(['A']);
    expect(await ids('actors(filter: {initiative: "x", territory: "DEP"})')).toEqual(['B', 'A']);
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

  it('filter by missing, old or poorly connected data', async () => {
    await given(database, town);
    await database.driver.executeQuery(
      `MATCH (a:Actor {id: 'A'}), (b:Actor {id: 'B'}), (x:Initiative {id: 'x'}), (y:Initiative {id: 'y'})
       SET a.verifiedOn = date('2026-01-01'), b.verifiedOn = date('2024-01-01'), x.verifiedOn = date('2026-01-01'),
           a.audiences = ['SENIORS'], x.audiences = ['YOUTH', 'SENIORS'], x.startDate = null, x.endDate = null
       CREATE (:Initiative:Entity {id: 'z', title: 'z'})`,
    );
    expect(await ids('actors(filter: {verifiedBefore: "2025-01-01"})')).toEqual(['B', 'Region', 'N']);
    expect(await ids('actors(filter: {verifiedBefore: "2024-01-01"})')).toEqual(['Region', 'N']);
    expect(await ids('actors(filter: {audience: [SENIORS, WOMEN]})')).toEqual(['A']);
    expect(await ids('actors(filter: {minimumDegree: 2})')).toEqual(['B']);
    expect(await ids('actors(filter: {minimumDegree: 1, maximumDegree: 1})')).toEqual(['A']);
    expect(await ids('actors(filter: {maximumDegree: 0})')).toEqual(['Region', 'N']);
    expect(await ids('actors(filter: {funds: true})')).toEqual(['Region']);
    expect(await ids('actors(filter: {funds: false})')).not.toContain('Region');
    expect(await ids('initiatives(filter: {verifiedBefore: "2026-01-01"})')).toEqual(['y', 'z']);
    expect(await ids('initiatives(filter: {audience: [YOUTH]})')).toEqual(['x']);
    expect(await ids('initiatives(filter: {withoutLead: true})')).toEqual(['z']);
    expect(await ids('initiatives(filter: {withoutLead: false})')).toEqual(['x', 'y']);
    expect(await ids('initiatives(filter: {withoutDates: true})')).toEqual(['x', 'z']);
    expect(await ids('initiatives(filter: {withoutDates: false})')).toEqual(['y']);
    expect(await ids('initiatives(filter: {withoutTerritory: true})')).toEqual(['z']);
    expect(await ids('initiatives(filter: {withoutTerritory: false})')).toEqual(['x', 'y']);
    expect(await ids('initiatives(filter: {minimumDegree: 2})')).toEqual(['x']);
    expect(await ids('initiatives(filter: {maximumDegree: 1, NOT: {withoutTerritory: true}})')).toEqual(['y']);
    await database.driver.executeQuery(
      "MATCH (a:Actor {id: 'A'}) SET a.archivedOn = datetime(), a:ArchivedActor REMOVE a:Actor",
    );
    expect(await ids('initiatives(filter: {withoutLead: true})')).toEqual(['x', 'z']);
  });

  it('filter funding links by theme, territory, year, and words in any spelling', async () => {
    await given(database, {
      ...town,
      funding: [
        { funder: 'Region', beneficiary: 'A', initiative: 'x', amount: 400, decidedOn: '2024-05-01' },
        { funder: 'Region', beneficiary: 'B', amount: 300, themes: ['outils'], decidedOn: '2025-05-01' },
        { funder: 'Region', beneficiary: 'B', initiative: 'x', amount: 200 },
        { funder: 'B', beneficiary: 'Region', amount: 100 },
      ],
    });
    await database.driver.executeQuery(
      "MATCH (f:FundingLink {id: 'funding-3'}) SET f.decidedIn = 2023, f.purpose = 'Œuvres de Saint-Quentin'",
    );
    const found = async (filter: string) =>
      (await ids(`fundingLinks(filter: {${filter}})`)).map((id) => Number(id.slice('funding-'.length)));
    expect(await found('theme: "edu"')).toEqual([1, 3]);
    expect(await found('theme: "med"')).toEqual([2]);
    expect(await found('territory: "E1"')).toEqual([1, 3]);
    expect(await found('territory: "E2"')).toEqual([2]);
    expect(await found('territory: "DEP"')).toEqual([1, 2, 3]);
    expect(await found('year: [2025, 2023]')).toEqual([2, 3]);
    for (const text of ['st quentin', 'oeuvres de St-Quentin', 'SAINT QUENTIN']) {
      expect(await found(`text: "${text}"`)).toEqual([3]);
    }
  });

  it('are counted by facet, each without its own condition', async () => {
    await given(database, town);
    await database.driver.executeQuery("MATCH (b:Actor {id: 'B'}) SET b.kind = null");
    const kinds = [
      { value: 'NETWORK', count: 1 },
      { value: 'REGION', count: 1 },
      { value: 'SCHOOL', count: 1 },
      { value: null, count: 1 },
    ];
    const facets = 'facets { kind { value count } theme { theme { id } count } territory { territory { id } count } }';
    const { actors } = await ask(`{ actors { ${facets} } }`);
    expect(actors.facets.kind).toEqual(kinds);
    expect(actors.facets.theme).toEqual(['edu', 'ent', 'med', 'outils'].map((id) => ({ theme: { id }, count: 1 })));
    expect(actors.facets.territory).toEqual(['E1', 'E2'].map((id) => ({ territory: { id }, count: 1 })));
    const filtered = (await ask(`{ actors(filter: {kind: [SCHOOL], theme: "edu"}) { ${facets} } }`)).actors.facets;
    expect(filtered.kind).toEqual([{ value: 'SCHOOL', count: 1 }]);
    expect(filtered.theme).toEqual(['edu', 'ent'].map((id) => ({ theme: { id }, count: 1 })));
    const joined = (await ask(`{ actors(filter: {kind: [SCHOOL], NOT: {kind: [NETWORK]}}) { ${facets} } }`)).actors
      .facets;
    expect(joined.kind).toEqual(kinds.filter(({ value }) => value !== 'NETWORK'));
    expect(
      await ask(`{
        initiatives { facets { kind { value count } territory(level: COMMUNE) { territory { id } count } } }
        fundingLinks(filter: {status: [GRANTED]}) { facets { status { value count } nature { value count } year { value count } } }
        themes { facets { broader { theme { labelFr } count } } }
        territories(filter: {level: EPCI}) { facets { level { value count } } }
      }`),
    ).toEqual({
      initiatives: {
        facets: {
          kind: [
            { value: 'PROJECT', count: 1 },
            { value: 'SERVICE', count: 1 },
          ],
          territory: [{ territory: { id: 'c4' }, count: 1 }],
        },
      },
      fundingLinks: {
        facets: {
          status: [
            { value: 'GRANTED', count: 3 },
            { value: 'REFUSED', count: 1 },
          ],
          nature: [
            { value: 'SUBSIDY', count: 2 },
            { value: 'IN_KIND', count: 1 },
          ],
          year: [{ value: null, count: 3 }],
        },
      },
      themes: {
        facets: {
          broader: [
            { theme: { labelFr: 'med' }, count: 3 },
            { theme: { labelFr: 'edu' }, count: 1 },
            { theme: { labelFr: 'san' }, count: 1 },
            { theme: { labelFr: 'ter' }, count: 1 },
          ],
        },
      },
      territories: {
        facets: {
          level: [
            { value: 'COMMUNE', count: 9 },
            { value: 'EPCI', count: 4 },
            { value: 'DEPARTMENT', count: 1 },
          ],
        },
      },
    });
  });

  it('need no statement for facets that are not asked for', async () => {
    await given(database, town);
    expect(await cost('{ actors { totalCount } }')).toEqual({ engine: 1, cypher: 1 });
    expect(await cost('{ actors { totalCount facets { kind { count } } } }')).toEqual({ engine: 2, cypher: 2 });
  });

  it.each([
    ['fundingLinks(filter: {minimumAmount: "12k"})', 'Money: "12k" is not an amount'],
    ['actors(filter: {theme: "none"})', 'there is no Theme "none"'],
    ['territories(first: 500)', 'write 1 to 200'],
  ])('refuse %s with a message', async (question, words) => {
    await given(database, {});
    const { errors } = await answer(`{ ${question} { totalCount } }`);
    expect(errors?.[0]?.message).toContain(words);
  });
});

describe('entities below an answer', () => {
  full('can be followed anywhere, with a few statements for a request', async () => {
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
    // One statement for the question, two for the fields of its actors (lists below a list are separate), one for their page of initiatives, one for the fields of these.
    expect(await cost(query)).toEqual({ engine: 5, cypher: 6 });
  });

  full('cost only the statement of the dismissals when only ids are asked for', async () => {
    await given(database, town);
    expect(await cost('{ isolatedActors(asOf: "2026-06-01") { nodes { actor { id } } } }')).toEqual({
      engine: 1,
      cypher: 2,
    });
  });

  it('leave out archived ones, at any depth', async () => {
    await given(database, town);
    await database.driver.executeQuery(
      "MATCH (a:Actor {id: 'B'}) SET a.archivedOn = datetime(), a:ArchivedActor REMOVE a:Actor",
    );
    const { initiatives } = await ask(
      '{ initiatives(filter: {text: "x"}) { nodes { participants { id } participantsConnection { edges { node { id } } } } } }',
    );
    expect(initiatives.nodes).toEqual([
      { participants: [{ id: 'A' }], participantsConnection: { edges: [{ node: { id: 'A' } }] } },
    ]);
    const { actors } = await ask('{ actors { totalCount facets { kind { count } } } }');
    const counted = actors.facets.kind.map(({ count }: { count: number }) => count);
    expect(counted.reduce((sum: number, count: number) => sum + count, 0)).toBe(actors.totalCount);
  });

  it('have null instead of an archived seat, and stay in the list', async () => {
    await given(database, town);
    const { actors } = await ask('{ actors(filter: {kind: NETWORK}) { nodes { name seatedIn { name } } } }');
    expect(actors.nodes).toEqual([{ name: 'Réseau', seatedIn: null }]);
  });

  it('are found by id, with everything below; an unknown id is null, an archived one is reported as gone', async () => {
    await given(database, town);
    const { node, none } = await ask(
      '{ node(id: "A") { __typename id ... on Actor { name isolation(asOf: "2026-06-01") { kind } } } none: node(id: "actor-0") { id } }',
    );
    expect(node).toEqual({ __typename: 'Actor', id: 'A', name: 'École des Chênes', isolation: null });
    expect(none).toBeNull();
    await database.driver.executeQuery(
      "MATCH (a:Actor {id: 'A'}) SET a.archivedOn = datetime(), a:ArchivedActor REMOVE a:Actor",
    );
    expect((await ask('{ node(id: "A") { __typename id } }')).node).toEqual({ __typename: 'Gone', id: 'A' });
  });

  it('refuse id and __typename as aliases of other fields, which would silently give wrong answers', async () => {
    await given(database, town);
    const { errors } = await answer('{ initiatives { nodes { id: title } } }');
    expect(errors?.[0]?.message).toBe(
      'graphql: line 1, column 25: "id" cannot be the alias of "title"; choose another alias',
    );
    expect((await answer('{ initiatives { nodes { __typename: title } } }')).errors).toHaveLength(1);
    expect((await answer('{ initiatives { nodes { id: id } } }')).errors).toBeUndefined();
  });

  it('show only fields of the loader that are public', async () => {
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
