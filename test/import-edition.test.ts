/** A corrected edition replaces an earlier import: removed, added and changed grants are reported in euros, also by a dry run, and undo restores the earlier one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import { undoImport } from '../src/write/undo-import.js';
import { asker } from './ask.js';
import { testDatabase, wipe } from './database.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const { ask } = asker(database);
const folder = join(temporaryFolder(), 'pont');
mkdirSync(folder);

const HEADING =
  'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;objet;montant;nature';
const row = (reference: string, amount: string) =>
  `Ville de Pont;22440002800011;2019-03-01;${reference};Club de voile;22020002600015;Fonctionnement;${amount};aide en numéraire`;

const load = (name: string, rows: readonly string[], options: ImportOptions = {}) => {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, [HEADING, ...rows].join('\n'));
  return importFiles(database, 'subsidies', [file], options);
};

const amounts = async (): Promise<string[]> => {
  const { fundingLinks } = await ask('{ fundingLinks(first: 200) { nodes { amount } } }');
  return fundingLinks.nodes.map(({ amount }: { amount: string }) => amount).sort();
};

const FIRST = [row('D-1', '100'), row('D-2', '200'), row('D-3', '300'), row('D-4', '400')];
/** D-1 as before, D-2 corrected, D-3 gone, D-5 new; D-4 is edited by hand and gone. */
const SECOND = [row('D-1', '100'), row('D-2', '250'), row('D-5', '50')];

beforeEach(() => wipe(database));

test('reports its changes before and after, keeps edited grants, and is undone completely', async () => {
  const first = await load('edition-1', FIRST);
  const { fundingLinks } = await ask('{ fundingLinks(first: 200) { nodes { id amount } } }');
  const { id } = fundingLinks.nodes.find(({ amount }: { amount: string }) => amount === '400.00');
  await ask(`mutation { editFundingLink(input: {fundingLink: "${id}", programme: "Voile"}) { change } }`);
  const expected = {
    import: first.import,
    left: { count: 2, amount: '500.00' },
    came: { count: 2, amount: '300.00' },
    changed: { count: 1, before: '200.00', after: '250.00' },
    stayed: 1,
    kept: [id],
  };
  const dry = await load('edition-2', SECOND, { replaces: first.import, dryRun: true });
  expect(dry.replaced).toEqual(expected);
  expect(await amounts()).toEqual(['100.00', '200.00', '300.00', '400.00']);
  const second = await load('edition-2', SECOND, { replaces: first.import });
  expect(second.replaced).toEqual(expected);
  expect(second.refused).toBeUndefined();
  expect(await amounts()).toEqual(['100.00', '250.00', '400.00', '50.00']);
  const by = { name: 'test', subject: null };
  const undone = await undoImport(database, { import: second.import, by }, 60_000);
  expect(undone).toMatchObject({ kept: [], remaining: 0, userErrors: [] });
  expect(await amounts()).toEqual(['100.00', '200.00', '300.00', '400.00']);
});

test('refuses in words what it cannot replace', async () => {
  await expect(load('a', SECOND, { replaces: 'import-none' })).rejects.toThrow(/brought no grant that is still there/);
  await expect(importFiles(database, 'themes', [], { replaces: 'x' })).rejects.toThrow(/only subsidies have editions/);
  expect(await amounts()).toEqual([]);
});
