/** Lists of subsidies of which nearly all rows give to one beneficiary or to nobody: a person has to confirm them. */
import { beforeEach, describe, expect, test } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import { testDatabase, wipe } from './database.js';
import { imported } from './imported.js';
import { CLUB, FUNDER, table } from './read-list.js';

const database = testDatabase();
const { ask, file } = imported(database);
const options = { funder: `${FUNDER} Ville`, year: '2020' };

beforeEach(() => wipe(database));

/** @param row with the number of the row for <n> */
const rows = (count: number, row: string) =>
  Array.from({ length: count }, (_, at) => row.replaceAll('<n>', String(at + 1)));
const read = (lines: readonly string[], more: ImportOptions = {}, name = 'liste.csv') =>
  importFiles(database, 'subsidies', [file(name, table(...lines))], { ...options, ...more });
const countLinks = async () => (await ask('MATCH (f:FundingLink) RETURN count(f) AS links'))[0]?.links;

describe('twenty rows', () => {
  const heading = 'Nom;Prénom;Montant';
  const persons = [heading, ...rows(20, 'Durand;Paul;<n>')];

  test('to persons are asked about, and written once a person has said that it is so', async () => {
    const refused = await read(persons);
    expect(refused).toMatchObject({ refused: true, accepted: 0, oneBeneficiary: [{ rows: 20, of: 20, name: null }] });
    expect(await countLinks()).toBe(0);
    expect(await read(persons, { dryRun: true })).toMatchObject({ dryRun: true, oneBeneficiary: [{ rows: 20 }] });
    const report = await read(persons, { oneBeneficiary: true });
    expect(report).toMatchObject({ accepted: 20, amount: '210.00' });
    expect(report).not.toHaveProperty('oneBeneficiary');
    expect(await countLinks()).toBe(20);
  });

  test('to one body are asked about in a graph that knows others, and in each file', async () => {
    const several = ['Association;SIRET;Montant', ...rows(20, 'Club <n>;;<n>')];
    expect(await read(several, {}, 'autre.csv')).toMatchObject({ accepted: 20 });
    const one = ['Association;SIRET;Montant', ...rows(16, `Club;${CLUB};<n>`), ...rows(4, 'Judo <n>;;<n>')];
    const paths = [file('autre.csv', table(...several)), file('liste.csv', table(...one))];
    const report = await importFiles(database, 'subsidies', paths, { ...options, again: true });
    expect(report).toMatchObject({
      refused: true,
      oneBeneficiary: [{ file: paths[1], rows: 16, of: 20, name: 'Club' }],
    });
    expect(await countLinks()).toBe(20);
  });

  test('of which a fifth and one give to others are not, nor are nineteen', async () => {
    const mixed = [heading, ...rows(15, 'Durand;Paul;<n>'), ...rows(5, 'Club <n>;;<n>')];
    expect(await read(mixed)).toMatchObject({ accepted: 20 });
    expect(await read([heading, ...rows(19, 'Durand;Paul;<n>')], { again: true }, 'courte.csv')).toMatchObject({
      accepted: 19,
    });
  });
});
