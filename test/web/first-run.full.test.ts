/** The first steps on an empty graph, on a separate server: the territory, the workbook, the import, the first matters. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSheets } from '../../src/import/table/read-workbook.js';
import documents from '../../web/src/generated/persisted-documents.json' with { type: 'json' };
import { type Program, start } from '../program.js';
import { temporaryFolder } from '../temporary-folder.js';
import { workbook } from '../workbook.js';
import { browse, expectNothingCut, findBarriers, holdAnswers } from './browser.js';

const open = browse();
const folder = temporaryFolder();
let program: Program;
let address: string;

beforeAll(async () => {
  program = start(['serve', '--no-demo', '--json'], {
    ...{ PASSERELLE_DATA: folder, PORT: '0', NEO4J_URI: '', TODAY: '2026-11-25', RATE_LIMIT: '100000' },
  });
  await program.says(/"address"/);
  address = JSON.parse(program.said.stdout).address;
}, 420_000);

afterAll(async () => {
  program.child.kill('SIGTERM');
  await program.ended;
});

type Row = Readonly<Record<string, string>>;

const place = { Territoires: 'CA du Saint-Quentinois (200071892)' };
const club = (name: string) => ({ Nom: name, Nature: 'Association', Siège: 'Saint-Quentin (02691)' });
const course = (name: string, title: string): Row => ({
  ...{ Repère: name, Titre: title, Nature: 'Projet', Thématiques: 'Accompagnement des familles', ...place },
  ...{ Début: '2026-01-01', Fin: '2027-12-31', Publics: 'Seniors' },
});
const filled: Readonly<Record<string, readonly Row[]>> = {
  Acteurs: [club('Le Fil'), club('La Toile'), club('Le Pont')],
  Initiatives: [course('fil', 'Premiers clics'), course('toile', 'Bien en ligne')],
  Participations: [
    { Acteur: 'Le Fil', Initiative: 'fil', Rôle: 'Porteur' },
    { Acteur: 'La Toile', Initiative: 'toile', Rôle: 'Porteur' },
  ],
};

/** The workbook, saved by a person who has filled it in. */
async function fillIn(path: string): Promise<string> {
  const sheets = await readSheets('test', path);
  const written = sheets.map(({ name, rows }) => {
    const names = rows[0]?.cells.map((cell) => cell.replace(/ \*$/, '')) ?? [];
    const more = (filled[name] ?? []).map((row) => names.map((column) => row[column] ?? ''));
    return { name, rows: [...rows.map(({ cells }) => [...cells]), ...more] };
  });
  const saved = join(folder, 'rempli.xlsx');
  writeFileSync(saved, workbook(...written));
  return saved;
}

it.each([
  ['/territoire', 'Aucun territoire n’est choisi', /setHome|ne s’affiche pas/],
  ['/acteurs', 'Aucun acteur n’est connu', /filtre, ou cherchez|Type/],
  ['/sujets', 'Aucun sujet : partout', /ces filtres/],
  ['/financements', 'Aucun financement connu ne s’achève dans les 12 mois', /Chaque nature a sa colonne/],
  ['/analyser', 'Aucun acteur à montrer', /0 acteurs/],
  ['/analyser?vue=relais', 'Relais, coupures et groupes', /les autres resteraient reliés/],
  ['/instruire', 'Cela existe-t-il déjà ?', /inconnu/],
])('before anything is known, %s says so, and nothing that is false of nothing', async (path, title, falsehood) => {
  const { page } = await open(new URL(path, address).href);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await expect.poll(() => page.locator('[aria-busy=true]').count(), { timeout: 30_000 }).toBe(0);
  expect((await page.locator('main').textContent())?.replaceAll('\u00a0', ' ')).not.toMatch(falsehood);
  expect(await findBarriers(page)).toEqual([]);
});

it('until it is known that nothing is known, nothing says so', async () => {
  const [hash = ''] = Object.entries(documents).find(([, text]) => text.startsWith('query IsEmpty')) ?? [];
  const { page } = await open(new URL('/acteurs', address).href);
  await page.getByRole('heading', { level: 1, name: 'Aucun acteur n’est connu' }).waitFor();
  const { asked, release } = await holdAnswers(page, hash);
  await page.getByRole('link', { name: 'À traiter', exact: true }).first().click();
  await expect.poll(() => asked.some((text) => text.includes(hash)), { timeout: 20_000 }).toBe(true);
  // By then a page is shown, whatever it still waits for.
  await page.waitForTimeout(5_000);
  expect(await page.locator('main').textContent()).not.toMatch(/Rien à traiter|Aucun sujet/);
  release();
  await page.getByRole('heading', { level: 1, name: /^Bienvenue/ }).waitFor();
});

it('the first steps lead from an empty graph to the first matters', async () => {
  const { page, complaints } = await open(address);
  await page.getByRole('heading', { level: 1, name: 'Bienvenue : quatre étapes jusqu’aux premiers sujets' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Choisir le territoire' }).click();
  await page.getByRole('dialog').getByRole('searchbox').fill('Aisne');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Aisne\s*Département/ })
    .click();
  await page
    .getByRole('dialog')
    .getByLabel('Jeton')
    .fill(readFileSync(join(folder, 'token'), 'utf8').trim());
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: /^Votre territoire : Aisne/ }).waitFor();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /classeur/i }).click();
  const taken = join(folder, 'classeur.xlsx');
  await (await download).saveAs(taken);

  await page.getByRole('button', { name: 'Importer des fichiers' }).click();
  await page.locator('input[type=file]').setInputFiles(await fillIn(taken));
  await page.getByRole('button', { name: 'Essayer' }).click();
  await page.getByRole('button', { name: /^Importer les \d+ lignes( sûres|, dont \d+ avec un défaut)$/ }).click();
  await page.getByRole('button', { name: 'Voir ce qui est à traiter' }).click();
  await page.getByRole('heading', { level: 1, name: /^\d+ sujets? à traiter, aucune séance datée$/ }).waitFor();
  await page
    .getByRole('article')
    .filter({ hasText: /Le Fil|La Toile|Le Pont/ })
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
}, 300_000);

it('the pages of an empty graph say what is missing', async () => {
  const { page } = await open(new URL('/?territoire=DEP-29&lang=en', address).href, {
    ...{ viewport: { width: 390, height: 800 }, colorScheme: 'dark' },
  });
  await page.getByRole('heading', { level: 1, name: 'Nothing to look at for now' }).waitFor();
  for (const path of ['/territoire', '/acteurs', '/financements', '/analyser']) {
    await page.goto(new URL(`${path}?territoire=DEP-29`, address).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.locator('[aria-busy=true]').count(), { timeout: 30_000 }).toBe(0);
    await expectNothingCut(page);
  }
});
