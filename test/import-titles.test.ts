/** A grant whose purpose is the title of a known initiative of its beneficiary is reported, and never linked by itself. */
import { beforeEach, describe, expect, test } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import { testDatabase, wipe } from './database.js';
import { imported } from './imported.js';

const database = testDatabase();
const { ask, file } = imported(database);
const HEADING = 'Financeur;SIRET financeur;Date;Bénéficiaire;SIRET;Objet;Montant';
const row = (year: number, purpose: string, to = 'Club;22020002600015') =>
  `Ville de Pont;22440002800011;${year}-03-01;${to};${purpose};1000`;

beforeEach(async () => {
  await wipe(database);
  await ask(`CREATE (a:Actor:Entity {id: 'actor-22020002600015', name: 'Club', siret: '22020002600015', siren: '220200026'})
    CREATE (:Actor:Entity {id: 'actor-other', name: 'Autre'})-[:PARTICIPATES_IN {role: 'LEAD'}]->(:Initiative:Entity {id: 'initiative-autre', title: 'Regain'})
    CREATE (a)-[:PARTICIPATES_IN {role: 'PARTNER'}]->(:Initiative:Entity {id: 'initiative-voile', title: 'La Voile pour tous !', startDate: date('2021-01-01'), endDate: date('2022-12-31')})`);
});

const load = async (rows: readonly string[], options = {}) => {
  const report = await importFiles(database, 'subsidies', [file('liste.csv', [HEADING, ...rows].join('\n'))], options);
  return { ...report, told: report.faults.filter(({ rule }) => rule === 'initiative-title') };
};

describe('a grant for the title of an initiative of its beneficiary', () => {
  test('is reported with the initiative and the euros, in the dry run too', async () => {
    for (const options of [{ dryRun: true }, {}]) {
      const { told, groups } = await load([row(2021, 'LA VOILE POUR TOUS')], options);
      expect(told).toMatchObject([
        { line: 2, value: 'LA VOILE POUR TOUS', message: expect.stringContaining('initiative-voile') },
      ]);
      expect(groups.find(({ rule }) => rule === 'initiative-title')).toMatchObject({ count: 1, amount: '1000.00' });
    }
    expect(await ask('MATCH (:FundingLink)-[r:FINANCES]->() RETURN r')).toEqual([]);
  });

  test('is not when it finances one already', async () => {
    await load([row(2021, 'La voile pour tous')]);
    await ask("MATCH (f:FundingLink), (i:Initiative {id: 'initiative-voile'}) CREATE (f)-[:FINANCES]->(i)");
    expect((await load([row(2021, 'La voile pour tous')], { again: true })).told).toEqual([]);
  });
});

test.each([
  ['of other years', row(2015, 'La voile pour tous')],
  ['of another actor', row(2021, 'Regain')],
  ['for something else', row(2021, 'La voile')],
  ['to somebody else', row(2021, 'La voile pour tous', 'Chorale;')],
])('a grant %s is not', async (_, one) => {
  expect((await load([one])).told).toEqual([]);
});
