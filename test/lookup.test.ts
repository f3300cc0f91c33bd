/** Look-ups: one entity by its id, or by a number or a code; never silently one of several. */
import { beforeAll, describe, expect, it } from 'vitest';
import { BadInput } from '../src/errors.js';
import { tell } from '../src/words/tell.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer, cost } = asker(database);

/**
 *   La Poste   SIREN 356000000, two establishments that are actors
 *   Fab        SIRET 73282932000074, so SIREN 732829320, and an RNA number
 *   DEP-02 Aisne, REG-02 Martinique;  Laon 02408 today, which 02999 is part of
 */
beforeAll(async () => {
  await given(
    database,
    {
      actors: {
        Fab: { name: 'Le Fab', siren: '732829320', siret: '73282932000074', themes: ['outils'] },
        P1: { name: 'La Poste, Laon', siren: '356000000', siret: '35600000000048' },
        P2: { name: 'La Poste, Soissons', siren: '356000000', siret: '35600000000055' },
        Gone: { siren: '552100554', archived: true },
      },
      initiatives: { x: {}, old: { archived: true } },
      funding: [{ funder: 'Fab', beneficiary: 'P1' }],
    },
    [
      `CREATE (:Territory:Entity {id: 'DEP-02', code: '02', name: 'Aisne', level: 'DEPARTMENT'})
       CREATE (:Territory:Entity {id: 'REG-02', code: '02', name: 'Martinique', level: 'REGION'})
       CREATE (:Territory:Entity {id: 'COM-02408', code: '02408', name: 'Laon', level: 'COMMUNE', formerCodes: ['02999']})`,
    ],
  );
  await database.driver.executeQuery("MATCH (a:Actor {id: 'Fab'}) SET a.rna = 'W021000001'");
});

describe('finds', () => {
  it.each([
    ['actor(id: "Fab")', 'Fab'],
    ['actor(siret: "73282932000074")', 'Fab'],
    ['actor(siret: "732 829 320 00074")', 'Fab'],
    ['actor(siren: "732829320")', 'Fab'],
    ['actor(rna: "w021000001")', 'Fab'],
    ['actor(siret: "35600000000048", siren: null)', 'P1'],
    ['territory(id: "REG-02")', 'REG-02'],
    ['territory(code: "02408")', 'COM-02408'],
    ['territory(code: "02408", level: COMMUNE)', 'COM-02408'],
    ['territory(code: "02", level: DEPARTMENT)', 'DEP-02'],
    ['territory(code: "02", level: REGION)', 'REG-02'],
    ['territory(formerCode: "02999")', 'COM-02408'],
    ['initiative(id: "x")', 'x'],
    ['theme(id: "outils")', 'outils'],
    ['fundingLink(id: "funding-1")', 'funding-1'],
  ])('%s', async (question, id) => {
    expect((await ask(`{ one: ${question} { id } }`)).one).toEqual({ id });
  });

  it.each([
    'actor(id: "nobody")',
    'actor(id: "")',
    'actor(id: "x")',
    'actor(siren: "552100554")',
    'actor(siret: "55210055400013")',
    'actor(rna: "W000000000")',
    'territory(code: "01001")',
    'territory(code: "02", level: COMMUNE)',
    'territory(formerCode: "02408")',
    'initiative(id: "Fab")',
    'theme(id: "none")',
    'fundingLink(id: "funding-2")',
  ])('finds nothing by %s', async (question) => {
    expect((await ask(`{ one: ${question} { id } }`)).one).toBeNull();
  });

  it('finds no merged actor, but names the one it was merged into', async () => {
    await database.driver.executeQuery(
      "CREATE (:ArchivedActor:Entity {id: 'M', name: 'M', siret: '00032517500016', archivedOn: datetime(), mergedInto: 'Fab'})",
    );
    const { data, errors } = await answer(
      '{ actor(id: "M") { id } bySiret: actor(siret: "00032517500016") { id } node(id: "M") { __typename } }',
    );
    expect(data).toEqual({ actor: null, bySiret: null, node: { __typename: 'Gone' } });
    expect(
      errors?.map(({ message, extensions }) => [message.split(' on ')[0], extensions.code, extensions.mergedInto]),
    ).toEqual([['actor: id: "M" was merged into "Fab"', 'GONE', 'Fab']]);
  });

  it('says of an archived id among the arguments of a list that it is archived, or merged into another', async () => {
    const day = '2026-02-01';
    await database.driver.executeQuery(
      `CREATE (:ArchivedActor:Entity {id: 'M2', name: 'M2', archivedOn: datetime('${day}'), mergedInto: 'Fab'})
       CREATE (:ArchivedInitiative:Entity {id: 'x2', title: 'x2', archivedOn: datetime('${day}')})`,
    );
    const refused = async (question: string) => (await answer(`{ ${question} { totalCount } }`)).errors?.[0];
    const [merged, archived, other] = [
      await refused('initiatives(filter: {actor: "M2"})'),
      await refused('overlaps(initiative: "x2")'),
      await refused('overlaps(initiative: "M2")'),
    ];
    expect([merged, archived, other].map((error) => error?.message)).toEqual([
      'initiatives: filter.actor: "M2" was merged into "Fab" on 2026-02-01; ask for that one',
      'overlaps: initiative: "x2" was archived on 2026-02-01; ask node(id:) what is known of it',
      'overlaps: initiative: there is no Initiative "M2"; look it up in initiatives(filter: {text: …})',
    ]);
    const told = archived?.originalError instanceof BadInput ? archived.originalError.told : undefined;
    expect(told && tell(told, 'FR').replace(/[\u00a0\u202f]/gu, ' ')).toBe(
      'overlaps : initiative : « x2 » est archivé depuis le 1er février 2026 ; demandez à node(id:) ce qu’on en sait',
    );
  });

  it('finds everything about an entity, with a statement for the key and one for its fields', async () => {
    const query = '{ actor(siret: "73282932000074") { name siren siret rna themes { id } isolation { kind } } }';
    expect((await ask(query)).actor).toEqual({
      ...{ name: 'Le Fab', siren: '732829320', siret: '73282932000074', rna: 'W021000001' },
      ...{ themes: [{ id: 'outils' }], isolation: { kind: 'NO_TIES' } },
    });
    expect(await cost(query)).toMatchObject({ engine: 2 });
    expect(await cost('{ actor(siret: "73282932000074") { id } }')).toEqual({ engine: 1, cypher: 1 });
    expect(await cost('{ territory(code: "02408") { id } }')).toEqual({ engine: 1, cypher: 1 });
  });
});

describe('refuses with a message', () => {
  it.each([
    ['actor', 'actor: no key is given; give exactly one of id, siret, siren, rna'],
    ['actor(id: null)', 'actor: no key is given; give exactly one of id, siret, siren, rna'],
    [
      'actor(id: "Fab", siren: "732829320")',
      'actor: several keys are given, id, siren; give exactly one of id, siret, siren, rna',
    ],
    [
      'actor(siren: "356000000")',
      'actor: siren: "356000000" belongs to several entities, La Poste, Laon (P1), La Poste, Soissons (P2); ask for one of them by its id',
    ],
    ['territory(level: REGION)', 'territory: no key is given; give exactly one of id, code, formerCode'],
    ['territory(id: "DEP", level: DEPARTMENT)', 'territory: level: level is only for code; leave it out with id'],
    [
      'territory(code: "02")',
      'territory: code: "02" belongs to several territories, Aisne (DEP-02), Martinique (REG-02); give level too: DEPARTMENT, REGION',
    ],
    [
      'territory(code: "02999")',
      'territory: code: "02999" is a former code, today part of Laon (COM-02408); ask formerCode: "02999"',
    ],
  ])('%s', async (question, words) => {
    const { data, errors } = await answer(`{ one: ${question} { id } }`);
    expect([data?.one ?? null, errors?.map(({ message }) => message)]).toEqual([null, [words]]);
  });

  it('a SIREN of many establishments, some of which the message names', async () => {
    await database.driver.executeQuery(
      "UNWIND range(1, 9) AS n CREATE (:Actor:Entity {id: 'B' + n, name: 'Agence ' + n, siren: '552081317'})",
    );
    const { errors } = await answer('{ actor(siren: "552081317") { id } }');
    expect(errors?.[0]?.message).toMatch(/Agence 5 \(B5\), …; ask for one/);
  });
});

it('numbers and codes in force are looked up in an index', async () => {
  const { statement } = await import('../src/database/statements.js');
  for (const [name, key, value] of [
    ['actor', 'siret', '73282932000074'],
    ['territory', 'code', '02408'],
  ] as const) {
    const ask = { siret: null, siren: null, rna: null, code: null, formerCode: null, level: null, [key]: value };
    const { summary } = await database.driver.executeQuery(`PROFILE ${statement(name)}`, { ask });
    const touched = (plan: { dbHits: number; children: never[] }): number =>
      plan.dbHits + plan.children.reduce((sum, child) => sum + touched(child), 0);
    expect(touched(summary.profile as never), name).toBeLessThan(30);
  }
});
