/** The question search: accents, beginnings of words and typing errors. */
import { beforeAll, describe, expect, it } from 'vitest';
import { luceneQuery } from '../src/answers/lists/lucene-query.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer, cost } = asker(database);
const found = async (text: string, more = '') => {
  const { search } = await ask(`query ($text: String!) { search(text: $text ${more}) { totalCount nodes { id } } }`, {
    text,
  });
  expect(search.totalCount).toBe(search.nodes.length);
  return search.nodes.map(({ id }: { id: string }) => id);
};

beforeAll(async () => {
  await given(database, {
    actors: {
      ecole: { name: "L'École numérique de Saint-Quentin", siren: '552100554', siret: '55210055400013' },
      ecolo: { name: 'Écolo et numérique' },
      mission: { name: 'Mission locale du Soissonnais' },
      gone: { name: 'École fermée', archived: true },
      agglo: { name: 'CA du Saint-Quentinois' },
      serre: { name: 'Communauté de communes du Pays de la Serre' },
      coeur: { name: 'CC Cœur d’Aisne' },
      sainte: { name: 'Mairie de Ste-Preuve' },
      grand: { name: 'CA GrandVervins Agglomération' },
    },
    initiatives: { i1: { themes: ['demarches'], covers: ['E1'] } },
  });
  await database.driver.executeQuery(
    `MATCH (i:Initiative {id: 'i1'}), (m:Actor {id: 'mission'}), (c:Territory {id: 'c1'}), (t:Theme {id: 'outils'})
     SET i.title = 'Médiation en Thiérache', i.summary = 'Des ateliers à l’école', m.aliases = ['ML Soissons'],
         c.name = 'Laon', c.code = '02408', c.postalCodes = ['02000'], c.formerCodes = ['02999'],
         t.labelFr = 'Outils partagés', t.labelEn = 'Shared tools'`,
  );
  await database.driver.executeQuery('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
});

describe('the search finds', () => {
  it.each([
    ['a name', 'Mission locale du Soissonnais', ['mission']],
    ['whatever the case and the accents', 'MISSION LOCALÉ', ['mission']],
    ['by the beginnings of words, in any order', 'soiss miss', ['mission']],
    ['behind an elision, and nearest names first', 'ecole', ['ecole', 'i1', 'ecolo']],
    ['an alias', 'ml soissons', ['mission']],
    ['a title', 'mediation thierache', ['i1']],
    ['a label in French', 'outils partages', ['outils']],
    ['a label in English', 'shared', ['outils']],
    ['one letter off in four', 'misson', ['mission']],
    ['two letters off in eight', 'soisonais', ['mission']],
    ['two letters changed places', 'thieraceh', ['i1']],
    ['a SIREN', '552100554', ['ecole']],
    ['a SIRET', ' 55210055400013 ', ['ecole']],
    ['an INSEE code', '02408', ['c1']],
    ['a postal code', '02000', ['c1']],
    ['a former code', '02999', ['c1']],
    ['St for Saint, and what is named after it', 'St Quentin', ['ecole', 'agglo']],
    ['without its point and hyphen', 'st. quentin', ['ecole', 'agglo']],
    ['Saint written out', 'saint quentin', ['ecole', 'agglo']],
    ['with hyphens', 'SAINT-QUENTIN', ['ecole', 'agglo']],
    ['Sainte for Ste', 'sainte preuve', ['sainte']],
    ['Ste as it is written', 'Ste Preuve', ['sainte']],
    ['CC for what is written out', 'CC Pays de la Serre', ['serre']],
    ['what is written out for CC', "communauté de communes cœur de l'Aisne", ['coeur']],
    ['what is written out for CA', "Communauté d'agglomération du St-Quentinois", ['agglo']],
    ['oe for œ', 'coeur aisne', ['coeur']],
    ['œ as it is', 'Cœur', ['coeur']],
    ['a straight apostrophe for a curly one', "coeur d'aisne", ['coeur']],
    ['a curly one for a straight one', 'l’école saint', ['ecole']],
    ['without small words', 'mission soissonnais', ['mission']],
    ['with other small words', 'mission locale de la soissonnais', ['mission']],
    ['a town behind Grand, written as one word', 'vervin', ['grand']],
    ['not when a word is missing', 'mission laon', []],
    ['by a title and a territory, where no name has every word', 'mediation laon', ['i1']],
    ['by a theme and a territory, in any order', 'laon démarches', ['i1']],
    ['nothing where the territory is another one', 'mediation c4', []],
    ['a territory behind small words', 'de la laon', ['c1']],
    ['nothing that is archived', 'fermee', []],
    ['nothing by signs alone', '!! ?', []],
    ['nothing by nothing', '', []],
    ['no sense in signs of the index', 'name:* OR (mission', []],
    ['no sense in Cypher', "laon'}) DETACH DELETE (n) //", []],
    ['no code that is one digit off', '552100555', []],
  ])('%s: "%s"', async (_, text, ids) => {
    expect(await found(text)).toEqual(ids);
  });

  it('has what is within the territory before what covers more', async () => {
    await database.driver.executeQuery(
      `MATCH (c:Territory {id: 'c1'}) CREATE (:Actor:Entity {id: 'relais', name: 'Relais des médiations', revision: 1})-[:SEATED_IN]->(c)`,
    );
    await database.driver.executeQuery('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    expect(await found('mediation laon')).toEqual(['relais', 'i1']);
    await database.driver.executeQuery("MATCH (a:Actor {id: 'relais'}) DETACH DELETE a");
  });

  it('tells what is wholly there from what covers more, however close its name and whatever else it names', async () => {
    const placed = "MATCH (c1:Territory {id: 'c1'}), (c4:Territory {id: 'c4'})";
    await database.driver.executeQuery(
      `${placed}
       CREATE (:Actor:Entity {id: 'la', name: 'Maison de quartier, veille partagée', revision: 1})-[:SEATED_IN]->(c1)
       CREATE (both:Initiative:Entity {id: 'both', title: 'Veille', revision: 1})-[:COVERS]->(c1)
       CREATE (both)-[:COVERS]->(c4)
       CREATE (wide:Actor:Entity {id: 'wide', name: 'La veille', revision: 1})-[:SEATED_IN]->(c1)
       CREATE (wide)-[:ACTS_IN]->(c1)
       CREATE (wide)-[:ACTS_IN]->(c4)
       CREATE (part:Initiative:Entity {id: 'part', title: 'Permanence', revision: 1})-[:PART_OF]->(both)
       CREATE (part)-[:COVERS]->(c1)`,
    );
    await database.driver.executeQuery('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    const { search } = await ask('{ search(text: "veille laon") { isByPlace edges { within { id } node { id } } } }');
    expect(search.isByPlace).toBe(true);
    type Edge = { readonly within: { readonly id: string } | null; readonly node: { readonly id: string } };
    const rows = search.edges.map(({ within, node }: Edge) => `${node.id} ${within?.id}`);
    // What is part of it has none of the words.
    expect(rows.slice(0, 2).sort()).toEqual(['la c1', 'part c1']);
    expect(rows.slice(2).sort()).toEqual(['both undefined', 'wide undefined']);
    const plain = await ask('{ search(text: "veille") { edges { within { id } } } }');
    expect(plain.search.edges.map(({ within }: { within: unknown }) => within)).toEqual([null, null, null]);
    await database.driver.executeQuery("MATCH (n) WHERE n.id IN ['la', 'both', 'wide', 'part'] DETACH DELETE n");
  });

  it('says when it is by a territory that it finds', async () => {
    const said = async (text: string) =>
      (
        await ask('query ($text: String!) { search(text: $text, kind: [INITIATIVE]) { isByPlace totalCount } }', {
          text,
        })
      ).search;
    expect(await said('mediation laon')).toEqual({ isByPlace: true, totalCount: 1 });
    expect(await said('mediation thierache')).toEqual({ isByPlace: false, totalCount: 1 });
    expect(await said('mediation nulle part')).toEqual({ isByPlace: false, totalCount: 0 });
  });

  it('only the kind that is asked for', async () => {
    expect(await found('ecole', ', kind: [INITIATIVE, THEME]')).toEqual(['i1']);
  });

  it('any field of its results, page by page, with two statements', async () => {
    const page = 'totalCount pageInfo { endCursor hasNextPage } nodes { __typename ... on Actor { name } }';
    const one = await ask(`{ search(text: "num", first: 1) { ${page} } }`);
    expect(one.search).toMatchObject({ totalCount: 2, nodes: [{ __typename: 'Actor' }] });
    const two = await ask(`{ search(text: "num", first: 1, after: "${one.search.pageInfo.endCursor}") { ${page} } }`);
    expect(two.search).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } });
    const names = [one, two].map(({ search }) => search.nodes[0].name);
    expect(names.sort()).toEqual(["L'École numérique de Saint-Quentin", 'Écolo et numérique']);
    expect(await cost(`{ search(text: "num") { ${page} } }`)).toEqual({ engine: 2, cypher: 2 });
  });
});

it('the lists find by the same words', async () => {
  const ids = async (text: string) =>
    (await ask('query ($text: String) { actors(filter: {text: $text}) { nodes { id } } }', { text })).actors.nodes
      .map(({ id }: { id: string }) => id)
      .sort();
  expect(await ids('St Quentin')).toEqual(['agglo', 'ecole']);
  expect(await ids('CC pays serre')).toEqual(['serre']);
  expect(await ids('la')).toEqual(['serre']);
});

it.each([
  ['search(text: "x", first: 0)', /search: first: 0 is not a page size/],
  ['search(text: "x", after: "x")', /search: after: "x" is not a cursor/],
  [`search(text: "${'x'.repeat(201)}")`, /search: text: it has 201 characters; write at most 200/],
])('a search refuses %s with a message', async (question, words) => {
  const { errors } = await answer(`{ ${question} { totalCount } }`);
  expect(errors?.[0]?.message).toMatch(words);
});

it('the index is asked only for words', () => {
  expect(luceneQuery('École  Saint-Quentin')).toBe(
    "+(ecole^4 ecole*^2 *'ecole* grandecole*) +(saint^4 saint*^2 *'saint* grandsaint* st^4) +(quentin^4 quentin*^2 *'quentin* grandquentin*)",
  );
  expect(luceneQuery('mot 2024', { forgiving: true })).toBe(
    "+(mot^4 mot*^2 *'mot* grandmot*) +(2024^4 2024*^2 *'2024* grand2024*)",
  );
  expect(luceneQuery('thierache', { forgiving: true })).toMatch(/ thierache~2\^0\.1\)$/);
  expect(luceneQuery('?! ')).toBeNull();
});
