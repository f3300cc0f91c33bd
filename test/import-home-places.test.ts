/** Places and themes in the ordinary words of a list: read when one alone can be meant, in the territory of the installation before others, else proposed. */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import { testDatabase, wipe } from './database.js';
import { imported } from './imported.js';

const database = testDatabase();
const { ask, file } = imported(database);

beforeEach(async () => {
  await wipe(database);
  await ask(`
    CREATE (home:Territory:Entity {id: 'DEP-19', name: 'Corrèze', level: 'DEPARTMENT', isHome: true})
    WITH home
    UNWIND [
      ['COM-19275', 'Ussel', 'COMMUNE', true], ['COM-15244', 'Ussel', 'COMMUNE', false],
      ['COM-19272', 'Tulle', 'COMMUNE', true], ['COM-19123', 'Malemort', 'COMMUNE', true],
      ['COM-01001', 'Double', 'COMMUNE', false], ['COM-01002', 'Double', 'COMMUNE', false],
      ['EPCI-1', 'CA Tulle Agglo', 'EPCI', false], ['EPCI-2', 'CC Haute-Corrèze Communauté', 'EPCI', false],
      ['EPCI-3', 'CA du Bassin de Brive', 'EPCI', false]
    ] AS t
    CREATE (one:Territory:Entity {id: t[0], name: t[1], level: t[2], postalCodes: []})
    FOREACH (_ IN CASE WHEN t[3] THEN [1] ELSE [] END | CREATE (one)-[:WITHIN]->(home))`);
  await ask(`CREATE (:Theme:Entity {id: 'medic', labelFr: 'Médiation numérique', labelEn: 'Digital mediation'}),
    (:Theme:Entity {id: 'coord', labelFr: 'Coordination de l’inclusion numérique', labelEn: 'Coordination'}),
    (:Theme:Entity {id: 'cyber', labelFr: 'Cybersécurité des collectivités', labelEn: 'Cybersecurity'})`);
});

const bring = (column: string, value: string) =>
  importFiles(database, 'ecosystem', [file('actors.csv', `name,kind,${column}\nAtelier,asso,${value}`)], {});

const linked = async () =>
  (await ask('MATCH (:Actor)-[:ACTS_IN|SEATED_IN]->(t) RETURN t.id AS id ORDER BY id')).map(({ id }) => id);

describe('a place', () => {
  test.each([
    ['Tulle Agglo', 'EPCI-1'],
    ['agglo de Tulle', 'EPCI-1'],
    ['Haute-Corrèze Communauté', 'EPCI-2'],
    ['haute correze', 'EPCI-2'],
    ['bassin de brive', 'EPCI-3'],
    ['Tulle', 'COM-19272'],
  ])('"%s" is the only one of that name', async (words, id) => {
    const { groups } = await bring('actsIn', words);
    expect(await linked()).toEqual([id]);
    expect(groups.map(({ rule }) => rule)).toContain('territory-by-name');
  });

  it('of several, is the one in the territory of the installation, to confirm', async () => {
    const { faults } = await bring('seat', 'Ussel');
    expect(await linked()).toEqual(['COM-19275']);
    expect(faults.find(({ rule }) => rule === 'territory-in-home')?.message).toBe(
      '"Ussel" is read as Ussel (19275): of several with that name, only this one is in the territory of this installation',
    );
  });

  it('of several, is the one in the territory that the setting names, whatever the graph says', async () => {
    await ask("CREATE (:Territory:Entity {id: 'DEP-15', name: 'Cantal', level: 'DEPARTMENT'})");
    await ask("MATCH (c {id: 'COM-15244'}), (d {id: 'DEP-15'}) CREATE (c)-[:WITHIN]->(d)");
    const path = file('actors.csv', 'name,kind,seat\nAtelier,asso,Ussel');
    await importFiles(database, 'ecosystem', [path], { home: 'DEP-15' });
    expect(await linked()).toEqual(['COM-15244']);
  });

  it('of several elsewhere, is left out with the names of all; an unknown one proposes what it begins with; a former one is the commune of today', async () => {
    const { faults } = await bring('seat', 'Double');
    expect(faults.find(({ rule }) => rule === 'ambiguous-territory')?.message).toMatch(
      /Double \(01001\), Double \(01002\)/,
    );
    const near = await bring('seat', 'Malemort-en-Corrèze');
    expect(near.faults.find(({ rule }) => rule === 'unknown-territory')?.remedy).toBe(
      'if Malemort (19123) is meant, write its code',
    );
    expect(await linked()).toEqual([]);
    const former = await bring('seat', 'Malemort-sur-Corrèze');
    expect(former.faults.find(({ rule }) => rule === 'territory-by-name')?.message).toMatch(
      /is read as Malemort \(19123\): it is the name of a former commune/,
    );
  });
});

test.each([
  ['inclusion numerique', 'if one of these is meant, write it: Coordination de l’inclusion numérique'],
  ['cybersecurite', 'if one of these is meant, write it: Cybersécurité des collectivités'],
  ['tricot', 'write the name of a known theme, as the lists of the workbook have it'],
])('the theme "%s" is proposed by its words, and never taken', async (words, remedy) => {
  const { faults } = await bring('themes', words);
  expect(faults.find(({ rule }) => rule === 'unknown-theme')?.remedy).toBe(remedy);
  expect(await ask('MATCH (:Actor)-[:WORKS_ON]->(t) RETURN t.id AS id')).toEqual([]);
});

test('"asso" is an association', async () => {
  await bring('seat', 'Tulle');
  expect(await ask('MATCH (a:Actor) RETURN a.kind AS kind')).toEqual([{ kind: 'ASSOCIATION' }]);
});
