/** Lists of entities below an entity: limited, in order, and page by page in the connection of the same name. */
import { beforeAll, describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer, cost } = asker(database);

/** 205 actors, P000 to P204, take part in i; P000 as lead and, since 2026, as host. All act in E1, which contains c1, c2, c3. */
const names = Array.from({ length: 205 }, (_, n) => `P${String(n).padStart(3, '0')}`);
const town = {
  actors: Object.fromEntries(names.map((id) => [id, { name: id, themes: ['demarches'], actsIn: ['E1'] }])),
  initiatives: {
    i: { themes: ['demarches'], covers: ['E1'], actors: Object.fromEntries(names.map((id) => [id, 'PARTNER'])) },
    j: { themes: ['demarches'], covers: ['c1'], actors: { P000: 'LEAD' } },
  },
};

beforeAll(async () => {
  await given(database, town);
  await database.driver.executeQuery(
    "MATCH (a:Actor {id: 'P000'}), (i:Initiative {id: 'i'}) CREATE (a)-[:PARTICIPATES_IN {role: 'HOST', from: date('2026-01-01')}]->(i)",
  );
});

describe('a list below an entity', () => {
  it('has at most 200 rows, by id, or as many as are asked for', async () => {
    const { initiative } = await ask(
      '{ initiative(id: "i") { participants { id } few: participants(first: 2) { id } none: participants(first: null) { id } } }',
    );
    expect(initiative.participants).toHaveLength(200);
    expect(initiative.none).toHaveLength(200);
    expect(initiative.few.map(({ id }: { id: string }) => id)).toEqual(['P000', 'P001']);
  });

  it('with a variable as length has the length of each request', async () => {
    const query = 'query ($n: Int) { initiative(id: "i") { participants(first: $n) { id } } }';
    for (const n of [3, 1]) expect((await ask(query, { n })).initiative.participants).toHaveLength(n);
  });

  it.each([0, -1, 201])('refuses a length of %s', async (n) => {
    const { errors } = await answer(`{ initiative(id: "i") { participants(first: ${n}) { id } } }`);
    expect(errors?.[0]?.message).toBe(`Initiative.participants: first: ${n} is not a page size; write 1 to 200`);
  });
});

interface RelationPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
  readonly edges: readonly {
    readonly cursor: string;
    readonly properties: { readonly role: string };
    readonly node: { readonly id: string };
  }[];
}

describe('the connection of a relation with properties', () => {
  const query = `query ($first: Int, $after: String) { initiative(id: "i") {
    participantsConnection(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { id }
      edges { cursor properties { role from } node { id name } } } } }`;

  it('lists everything, page by page, each entity once with each of its roles', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { initiative }: { initiative: { participantsConnection: RelationPage } } = await ask(query, {
        first: 100,
        after,
      });
      const page = initiative.participantsConnection;
      expect(page.totalCount).toBe(206);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...page.edges.map((edge) => `${edge.node.id} ${edge.properties.role}`));
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen.slice(0, 3)).toEqual(['P000 HOST', 'P000 PARTNER', 'P001 PARTNER']);
    expect(seen).toHaveLength(206);
    expect(new Set(seen).size).toBe(206);
  });

  it('has the dates of a role', async () => {
    const { initiative } = await ask(query, { first: 1 });
    expect(initiative.participantsConnection.edges[0].properties).toEqual({ role: 'HOST', from: '2026-01-01' });
  });

  it('refuses a cursor of another entity', async () => {
    const { initiative } = await ask(query, { first: 1 });
    const cursor = initiative.participantsConnection.edges[0].cursor;
    const { errors } = await answer(
      `{ initiative(id: "j") { participantsConnection(after: "${cursor}") { totalCount } } }`,
    );
    expect(errors?.[0]?.message).toMatch(/Initiative.participantsConnection: after: this cursor belongs to another/);
  });

  it('is one statement for all entities of a page', async () => {
    const { engine } = await cost(
      '{ initiatives { nodes { id participantsConnection { edges { properties { role } } } } } }',
    );
    expect(engine).toBe(2);
  });
});

describe('the connection of a relation without properties', () => {
  it('is the list of the root, limited to the entity', async () => {
    const { territory } = await ask(`{ territory(id: "E1") { contains { id }
      containsConnection(first: 2, orderBy: {field: POPULATION, direction: DESC}) { totalCount nodes { id } pageInfo { hasNextPage } }
      filtered: containsConnection(filter: {text: "c2"}) { nodes { id } } } }`);
    expect(territory.contains.map(({ id }: { id: string }) => id)).toEqual(['c1', 'c2', 'c3']);
    expect(territory.containsConnection).toEqual({
      totalCount: 3,
      nodes: [{ id: 'c1' }, { id: 'c2' }],
      pageInfo: { hasNextPage: true },
    });
    expect(territory.filtered.nodes).toEqual([{ id: 'c2' }]);
  });

  it('of a theme or a territory means the same as the filter of the root', async () => {
    const { root, theme, territory, list } = await ask(`{
      root: actors(filter: {territory: "DEP"}) { totalCount }
      list: initiatives(filter: {theme: "med"}) { totalCount nodes { id } }
      theme(id: "med") { initiatives { id } initiativesConnection { totalCount } }
      territory(id: "DEP") { actors { id } actorsConnection { totalCount } all: initiatives { id } } }`);
    expect(root.totalCount).toBe(205);
    expect(territory.actorsConnection.totalCount).toBe(205);
    expect(territory.actors).toHaveLength(200);
    expect(territory.all).toEqual([{ id: 'i' }, { id: 'j' }]);
    expect(theme.initiatives).toEqual(list.nodes);
    expect(theme.initiativesConnection.totalCount).toBe(list.totalCount);
  });
});
