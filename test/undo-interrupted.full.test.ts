/** An undo of a large import that is interrupted between two batches: what goes on later takes back the rest, and keeps nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import { undoImport } from '../src/write/undo-import.js';
import { testDatabase, wipe } from './database.js';
import { graphHash } from './graph-hash.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const by = { name: 'test', subject: null };

const HEADING =
  'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;objet;montant;nature';
const row = (n: number) =>
  `Ville de Pont;22440002800011;2019-03-01;D-${n};Club ${n % 700};;Fonctionnement;${100 + n};aide en numéraire`;

it('goes on where it was interrupted', async () => {
  await wipe(database);
  const before = await graphHash();
  const file = join(temporaryFolder(), 'pont.csv');
  writeFileSync(file, [HEADING, ...Array.from({ length: 3_200 }, (_, n) => row(n))].join('\n'));
  const { import: name } = await importFiles(database, 'subsidies', [file], {});
  const told: unknown[] = [];
  for (;;) {
    const { kept, remaining, userErrors } = await undoImport(database, { import: name, by }, 0);
    told.push({ kept, remaining, userErrors });
    if (remaining === 0) break;
  }
  expect(told).toEqual([3, 2, 1, 0].map((remaining) => ({ kept: [], remaining, userErrors: [] })));
  expect(await graphHash()).toBe(before);
});
