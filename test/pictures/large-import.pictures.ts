/** A table of 100,000 rows, tried in the page. It takes half a minute, so it is no part of the tests of each push. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';
import { browse, signIn } from '../web/browser.js';
import { takePicture, wide } from './picture.js';
import { startProduct } from './product.js';

const product = startProduct([]);
const open = browse(() => product().address);

const heading = 'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;objet;montant;nature';
const row = (k: number) =>
  `Ville de Pont;22440002800011;2019-03-01;D${k};Club ${k % 500};Saison ${k};${1 + (k % 90)};aide en numéraire`;

it('is counted to the last row', async () => {
  const file = join(temporaryFolder(), 'cent-mille.csv');
  writeFileSync(file, [heading, ...Array.from({ length: 100_000 }, (_, k) => row(k))].join('\n'));
  const { page, complaints } = await open('/donnees/importer', wide.options);
  await signIn(page, product().token);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Essayer' }).click();
  const figures = page.getByRole('list', { name: 'En chiffres' });
  await figures.getByText(/^100\s000\s*lignes lues$/).waitFor({ timeout: 90_000 });
  expect([...(await takePicture(page, 'importer-cent-mille', 'FR', [])), ...complaints]).toEqual([]);
});
