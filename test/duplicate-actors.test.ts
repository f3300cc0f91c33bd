/** Duplicate actors: found by facts that both state, never by missing facts; merged or kept separate by a person, and separated again by undo. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashGraph } from '../src/backup/read-graph.js';
import { openDatabase } from '../src/database/database.js';
import { asker } from './ask.js';
import { testConnection, testDatabase } from './database.js';
import { richWorld } from './rich-world.js';
import { runs } from './runs.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-03-01' });

const cypher = (text: string, parameters = {}) => database.driver.executeQuery(text, parameters);

interface Record {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly siren?: string;
  readonly siret?: string;
  readonly rna?: string;
  readonly statedIdentifiers?: readonly string[];
  readonly seat?: string;
}

async function givenRecords(...records: readonly Record[]): Promise<void> {
  await given(database, {});
  await cypher(
    `UNWIND $records AS r
     CREATE (a:Actor:Entity {id: r.id, name: r.name, kind: 'ASSOCIATION', revision: 1, aliases: r.aliases, siren: r.siren, siret: r.siret,
       rna: r.rna, statedIdentifiers: r.statedIdentifiers})
     WITH a, r
     MATCH (seat:Territory {id: r.seat})
     CREATE (a)-[:SEATED_IN]->(seat)`,
    { records: records.map((record) => ({ ...record })) },
  );
}

const pairs = async (args = ''): Promise<string[]> => {
  const { duplicateActors } = await ask(
    `{ duplicateActors(first: 200${args}) { totalCount nodes { actors { id } reasons number commune { id } } } }`,
  );
  return duplicateActors.nodes.map(
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
    ({ actors, reasons, number, commune }: any) =>
      [actors.map(({ id }: { id: string }) => id).join('+'), ...reasons, number ?? commune?.id ?? ''].join(' ').trim(),
  );
};

describe('two records may be one actor', () => {
  it('by a number that both state, whatever their names', async () => {
    await givenRecords(
      { id: 'a', name: 'Atelier', rna: 'W021000001' },
      { id: 'b', name: 'Fabrique', siret: '73282932000074', siren: '732829320', statedIdentifiers: ['W021000001'] },
      { id: 'c', name: 'Fabrique numérique', siren: '732829320' },
      { id: 'd', name: 'Fabrique du nord', siret: '73282932000082', siren: '732829320' },
    );
    // Of one organisation, two establishments are two.
    expect(await pairs()).toEqual([
      'a+b SAME_NUMBER W021000001',
      'b+c SAME_NUMBER 732829320',
      'c+d SAME_NUMBER 732829320',
    ]);
  });

  it('by the name alone with the only bearer that has a number, also when several without one bear it', async () => {
    await givenRecords(
      { id: 'a', name: 'Voiliers du pont', siren: '732829320' },
      { id: 'b', name: 'VOILIERS DU PONT' },
      { id: 'c', name: 'Voiliers du Pont' },
    );
    expect(await pairs()).toEqual(['a+b SAME_NAME', 'a+c SAME_NAME']);
    await givenRecords(
      { id: 'a', name: 'Voiliers du pont', siren: '732829320' },
      { id: 'b', name: 'Voiliers du pont', siren: '552100554' },
      { id: 'c', name: 'Voiliers du pont' },
    );
    expect(await pairs()).toEqual([]);
  });

  it('by a near name alone, unless both have a number, communes differ or the name is common', async () => {
    await givenRecords(
      { id: 'a', name: 'Centres sociaux connectés des Pays Picards', siren: '732829320' },
      { id: 'b', name: 'Centre social connecté du Pays Picard' },
      { id: 'c', name: 'Les Voiliers du pont', siren: '552100554' },
      { id: 'd', name: 'Voilier du Pont', rna: 'W021000001' },
      { id: 'e', name: 'Jardins du Gué', seat: 'c1' },
      { id: 'f', name: 'Jardin du Gué', seat: 'c2' },
      { id: 'g', name: 'Association des parents' },
      { id: 'h', name: 'Associations de parents' },
    );
    expect(await pairs()).toEqual(['a+b NEAR_NAME']);
    const { duplicateActors } = await ask('{ duplicateActors { nodes { sentence(language: EN) } } }');
    expect(duplicateActors.nodes[0].sentence).toMatch(
      /: near names, and one has no number: names alone, which prove nothing\./,
    );
  });

  it('by name and commune; not without a commune, nor in two communes', async () => {
    await givenRecords(
      { id: 'a', name: 'Comité des Fêtes', seat: 'c1' },
      { id: 'b', name: 'COMITE DES FETES', seat: 'c1' },
      { id: 'c', name: 'Comité des fêtes', seat: 'c2' },
      { id: 'd', name: 'Comité des fêtes' },
      { id: 'e', name: 'Comité des fêtes' },
    );
    expect(await pairs()).toEqual(['a+b SAME_NAME_AND_COMMUNE c1']);
  });

  it('by an alternative name, unless many have it, or numbers or communes differ', async () => {
    await givenRecords(
      { id: 'a', name: 'Mission locale du Gué', aliases: ['MLG'] },
      { id: 'b', name: 'MLG' },
      { id: 'c', name: 'Mairie de Pont', aliases: ['Mairie'] },
      { id: 'd', name: 'Mairie' },
      { id: 'e', name: 'Fablab du Pont', aliases: ['Fabpont'], siren: '732829320' },
      { id: 'f', name: 'Fabpont', siren: '552100554' },
      { id: 'g', name: 'Passeurs', aliases: ['Les passeurs'], seat: 'c1' },
      { id: 'h', name: 'Les passeurs', seat: 'c2' },
    );
    expect(await pairs()).toEqual(['a+b ALIAS']);
    expect(await pairs(', actor: "c"')).toEqual([]);
    expect(await pairs(', reason: [SAME_NUMBER]')).toEqual([]);
  });
});

describe("a person's decision on a pair", () => {
  const three = [
    { id: 'a', name: 'Atelier', seat: 'c1' },
    { id: 'b', name: 'ATELIER', seat: 'c1' },
    { id: 'c', name: 'Atelier', seat: 'c1', siren: '732829320' },
  ];

  it('lasts: a dismissed pair is listed again only when its evidence changes', async () => {
    await givenRecords(...three);
    const { decide } = await ask(
      'mutation { decide(input: {suggestion: "duplicate-a-b", status: DISMISSED}) { userErrors { message } decision { status } } }',
    );
    expect(decide).toEqual({ userErrors: [], decision: { status: 'DISMISSED' } });
    expect(await pairs()).toEqual(['a+c SAME_NAME_AND_COMMUNE c1', 'b+c SAME_NAME_AND_COMMUNE c1']);
    await cypher("MATCH (a:Actor {id: 'a'}) SET a.tags = ['x'], a.kind = 'COMPANY'");
    expect(await pairs()).toHaveLength(2);
    expect(await pairs(', dismissed: true')).toHaveLength(3);
    await cypher("MATCH (a:Actor) WHERE a.id IN ['a', 'b'] SET a.rna = 'W021000001'");
    expect(await pairs()).toContain('a+b SAME_NUMBER SAME_NAME_AND_COMMUNE W021000001');
  });

  it('merges them, after which no duplicate is left', async () => {
    await givenRecords(...three);
    await ask('mutation { mergeActors(input: {keep: "a", merge: "b"}) { change } }');
    expect(await pairs()).toEqual(['a+c SAME_NAME_AND_COMMUNE c1']);
  });

  it('is asked for with a sentence', async () => {
    await givenRecords(...three.slice(0, 2));
    const { duplicateActors } = await ask(
      '{ duplicateActors { nodes { id fr: said { headline facts nextStep } en: sentence(language: EN) } } }',
    );
    expect(duplicateActors.nodes[0]).toMatchObject({
      id: 'duplicate-a-b',
      fr: { headline: 'Deux fiches, un acteur\u00a0? Atelier et ATELIER' },
      en: expect.stringMatching(/^Atelier and ATELIER have the same name and their seat in one commune: c1\./),
    });
  });
});

it('actors that are merged at random and separated in the reverse order give the original graph', {
  timeout: 75_000 * runs(4),
}, async () => {
  const exact = openDatabase(testConnection(), undefined, true);
  try {
    await given(database, richWorld);
    const { records } = await cypher('MATCH (a:Actor) RETURN a.id AS id ORDER BY id');
    const ids = records.map((record) => String(record.get('id')));
    const first = await hashGraph(exact);
    const pick = fc.constantFrom(...ids);
    let merged = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(pick, pick), { minLength: 4, maxLength: 8 }), async (some) => {
        const changes: string[] = [];
        for (const [keep, merge] of some) {
          const { mergeActors } = await ask(
            `mutation { mergeActors(input: {keep: ${JSON.stringify(keep)}, merge: ${JSON.stringify(merge)}}) { change } }`,
          );
          if (mergeActors.change !== null) changes.push(mergeActors.change);
        }
        merged += changes.length;
        if (changes.length > 0) expect(await hashGraph(exact)).not.toBe(first);
        for (const change of changes.toReversed()) {
          const { undo } = await ask(`mutation { undo(change: "${change}") { kept userErrors { message } } }`);
          expect(undo).toEqual({ kept: [], userErrors: [] });
        }
        expect(await hashGraph(exact)).toBe(first);
      }),
      { numRuns: runs(4), seed: 7 },
    );
    expect(merged).toBeGreaterThan(6);
  } finally {
    await exact.close();
  }
});
