/** What a beneficiary gets of a decision: the standard writes its share as 0.5; files also write 50 %, or 50. */
import { expect, test } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import { openSubsidies } from '../src/import/subsidies/subsidy-table.js';
import { speak } from '../src/words/speech/speak.js';
import { testDatabase, wipe } from './database.js';
import { imported } from './imported.js';
import { CLUB, FUNDER } from './read-list.js';

const database = testDatabase();
const { file } = imported(database);

const listOf = (shares: readonly string[]) =>
  file(
    'parts.csv',
    [
      'Bénéficiaire;SIRET;Objet;Montant;Pourcentage de la subvention',
      ...shares.map((share, at) => `Club;${CLUB};Jeu ${at};1000;"${share}"`),
    ].join('\n'),
  );

/** By row: the euros of its beneficiary; undefined for a rejected row. */
async function read(...shares: readonly string[]) {
  const opened = await openSubsidies(listOf(shares), 'source-parts', { funder: FUNDER, year: '2020' });
  expect(opened.unknownColumns()).toEqual([]);
  const euros: (number | undefined)[] = [];
  const rules = new Set<string>();
  for await (const { subsidy, faults } of opened.rows) {
    const cents = subsidy?.instruments[0]?.cents;
    euros.push(cents === undefined || cents === null ? undefined : Number(cents) / 100);
    for (const { rule, column } of faults) if (column.startsWith('Pourcentage')) rules.add(rule);
  }
  return { euros, rules: [...rules] };
}

test('numbers up to 100, none of them below 1, are percents, and told; 1 has two readings', async () => {
  expect(await read('50', '30', '100', '12,5', '20 %', '')).toEqual({
    euros: [500, 300, 1000, 125, 200, 1000],
    rules: ['share-percent'],
  });
  expect(await read('1', '50', '30', '100')).toEqual({
    euros: [undefined, 500, 300, 1000],
    rules: ['unclear-share', 'share-percent'],
  });
});

test('a number above 1 rejects its row where the column does not show that it is a percent', async () => {
  expect(await read('0.5', '50', '1')).toEqual({ euros: [500, undefined, 1000], rules: ['unclear-share'] });
  expect(await read('50', '1000', '1')).toEqual({ euros: [undefined, undefined, undefined], rules: ['unclear-share'] });
  expect(await read('1', '1000', '150 %')).toEqual({ euros: [1000, undefined, undefined], rules: ['unclear-share'] });
  // Nobody gives 1 % to most.
  expect(await read('1', '1', '80')).toEqual({ euros: [1000, 1000, undefined], rules: ['unclear-share'] });
  expect(await read('50', 'non')).toEqual({ euros: [undefined, 1000], rules: ['unclear-share', 'share'] });
});

test('shares of the standard, and those with their sign, are read as before', async () => {
  expect(await read('1', '1.00', '0,5', '0.25', '80 %', '100 %')).toEqual({
    euros: [1000, 1000, 500, 250, 800, 1000],
    rules: [],
  });
});

test('a rejected row waits with its amount, and is told in French', async () => {
  await wipe(database);
  const report = await importFiles(database, 'subsidies', [listOf(['50', '1', '100'])], {
    ...{ funder: `${FUNDER} Département`, year: '2020', dryRun: true },
  });
  expect(report).toMatchObject({ rows: 3, rejected: 1, unread: 1, amount: '1500.00' });
  expect(
    report.faults
      .filter(({ rule }) => /share/.test(rule))
      .map(({ message }) => speak(message, 'FR').replace(/[\u00a0\u202f]/g, ' ')),
  ).toEqual([
    'la part « 50 » est lue 50 % : sa colonne a des nombres jusqu’à 100, et aucun entre 0 et 1',
    'la part « 1 » se lit 1 % ou 100 % : d’autres parts de sa colonne dépassent 1',
    'la part « 100 » est lue 100 % : sa colonne a des nombres jusqu’à 100, et aucun entre 0 et 1',
  ]);
});
