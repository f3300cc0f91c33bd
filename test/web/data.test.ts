/** The page Données: missing facts, imports, and an import from the file to its undo, by keyboard. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { full } from '../runs.js';
import { hasSharedData, sharedFile } from '../shared-data.ts';
import { temporaryFolder } from '../temporary-folder.js';
import { application } from './application.js';
import { ask } from './ask.js';
import { browse, COLOR_SCHEMES, expectNothingCut, findBarriers, holdAnswers, signIn, WIDTHS } from './browser.js';

const open = browse();
const settled = (page: Page) =>
  expect.poll(() => page.locator('[aria-busy=true]').count(), { timeout: 30_000 }).toBe(0);

const HEADING = 'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;objet;montant;nature';
const row = (club: string, amount: string) =>
  `Ville de Pont;22440002800011;2019-03-01;D;${club};Fonctionnement;${amount};aide en numéraire`;
const file = join(temporaryFolder(), 'subventions-pont.csv');
writeFileSync(
  file,
  [HEADING, row('Amis du pont', '12,50'), row('Chorale du pont', 'beaucoup'), row('Voile', '1000')].join('\n'),
);

/** The SIRET of a made-up organisation, from eight digits. */
function siretOf(eight: number): string {
  const complete = (digits: string) =>
    digits +
    [...'0123456789'].find(
      (last) => [...(digits + last)].reverse().reduce((sum, digit, at) => sum + luhn(Number(digit), at), 0) % 10 === 0,
    );
  return complete(`${complete(String(eight))}0001`);
}
const luhn = (digit: number, at: number) => (at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2);

describe('the page Données', () => {
  it('shows what to complete and why, by missing fact; a completed fact can be undone', async () => {
    const { page, complaints } = await open('/donnees');
    const title = page.getByRole('heading', { level: 1, name: /^Données\s: \d+ fiches à compléter$/ });
    await title.waitFor();
    const before = await title.textContent();
    const panel = page.getByRole('region', { name: 'À compléter' });
    await panel.getByText('Sans thématique précise, l’initiative n’est rapprochée d’aucune autre.').first().waitFor();
    await panel.getByText(/N’y sont pas\s: les instances, et qui n’est connu que par un financement\.$/).waitFor();
    await panel.getByRole('button', { name: /^Publics \(\d+\)$/ }).click();
    await page.waitForURL(/manque=NO_AUDIENCE/);
    await page.getByText('Connectez-vous pour voir l’historique et les imports.').waitFor();
    await signIn(page);
    await panel.getByRole('button', { name: /^Compléter : Atelier de reconditionnement/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Sans publics, un recoupement ne dit pas si ce sont les mêmes personnes.').waitFor();
    await dialog.getByLabel('Seniors').check();
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.waitFor({ state: 'detached' });
    await panel.getByText('Atelier de reconditionnement').waitFor({ state: 'detached' });
    await page
      .getByRole('region', { name: 'Ce que vous venez de faire' })
      .getByRole('button', { name: 'Annuler' })
      .click();
    await panel.getByText('Atelier de reconditionnement').waitFor();
    const history = page.getByRole('region', { name: 'Historique', exact: true });
    await history.getByText(/^Annulé\s: Initiative modifiée\s: Atelier de reconditionnement/).waitFor();
    // What is undone cannot be undone again.
    await expect
      .poll(() => history.getByRole('button', { name: /^Annuler\s: Initiative modifiée\s: Atelier/ }).count())
      .toBe(0);
    await panel.getByRole('button', { name: 'Tout' }).click();
    await expect.poll(() => title.textContent()).toBe(before);
    expect(complaints).toEqual([]);
  });

  full('gathers whom to call without a contact, and takes the contact', async () => {
    const { page, complaints } = await open('/');
    const first = page.getByRole('region', { name: 'À compléter d’abord' });
    await first.getByRole('link', { name: /^\d+ acteurs à appeler sans contact connu$/ }).click();
    await page.waitForURL(/manque=NO_CONTACT/);
    await signIn(page);
    const panel = page.getByRole('region', { name: 'À compléter' });
    await panel.getByRole('button', { name: 'Compléter : Département de l’Aisne' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^L’acteur porte, cherche, propose ou finance quelque chose/).waitFor();
    await dialog.getByLabel('Contact (une fonction)').fill('Mission numérique');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.waitFor({ state: 'detached' });
    const completed = panel.getByRole('button', { name: 'Compléter : Département de l’Aisne' });
    await completed.waitFor({ state: 'detached' });
    await page
      .getByRole('region', { name: 'Ce que vous venez de faire' })
      .getByRole('button', { name: 'Annuler' })
      .click();
    await completed.waitFor();
    expect(complaints).toEqual([]);
  });

  full('asks for what to complete first, and for the rest once it is there', async () => {
    const { page } = await open('/reunions');
    const { asked, release } = await holdAnswers(page, '"lack"');
    const others = () => asked.filter((text) => !text.includes('"lack"') && text.includes('"after"')).length;
    await page.getByRole('link', { name: 'Données', exact: true }).first().click();
    await expect.poll(() => asked.some((text) => text.includes('"lack"'))).toBe(true);
    await page.waitForTimeout(500);
    expect(others()).toBe(0);
    release();
    await expect.poll(others).toBeGreaterThan(0);
  });

  it('take zones, by the codes of their communes, and give them up again', async () => {
    const { page, complaints } = await open('/donnees');
    await signIn(page);
    const zones = page.getByRole('region', { name: 'Secteurs et contours' });
    await zones.getByRole('button', { name: 'Ajouter un secteur' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nom').fill('Pays du test');
    await dialog.getByLabel('Ou une liste de codes Insee').fill('02691, 02408');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.waitFor({ state: 'detached' });
    await zones.getByText('Pays du test').waitFor();
    await zones.getByRole('button', { name: 'Modifier le secteur : Pays du test' }).click();
    await dialog.getByRole('button', { name: /Laon/ }).waitFor();
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    await zones.getByRole('button', { name: 'Archiver le secteur : Pays du test' }).click();
    await zones.getByText('Aucun secteur.').waitFor();
    expect(complaints).toEqual([]);
  });

  full('lists everything: the rest is loaded on request, and the reading position is kept', async () => {
    const { page, complaints } = await open('/donnees');
    const panel = page.getByRole('region', { name: 'À compléter' });
    const lines = panel.getByRole('button', { name: /^Compléter : / });
    await expect.poll(() => lines.count()).toBe(20);
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    const all = Number(/\d+/.exec(heading ?? '')?.[0]);
    expect(all).toBeGreaterThan(40);
    const more = panel.getByRole('button', { name: 'Afficher la suite' });
    await more.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => lines.count()).toBe(40);
    expect(await page.evaluate('document.activeElement.querySelectorAll("li").length')).toBe(20);
    while ((await more.count()) > 0) {
      const before = await lines.count();
      await more.click();
      await expect.poll(() => lines.count()).toBeGreaterThan(before);
    }
    const names = await lines.evaluateAll((found) => found.map((each) => each.getAttribute('aria-label')));
    expect(names).toHaveLength(all);
    // Another list starts from its first page.
    await panel.getByRole('button', { name: /^Publics \(\d+\)$/ }).click();
    await expect.poll(() => lines.count()).toBeLessThanOrEqual(20);
    expect(complaints).toEqual([]);
  });

  full('completes leads and places by choosing, and this can be undone', async () => {
    const { page, complaints } = await open('/donnees?manque=ONE_PARTICIPANT');
    const panel = page.getByRole('region', { name: 'À compléter' });
    const counted = panel.getByRole('button', { name: /^Partenaires \(\d+\)$/ });
    const before = await counted.textContent();
    await signIn(page);
    const complete = panel.getByRole('button', { name: /^Compléter : / }).first();
    const name = (await complete.getAttribute('aria-label'))?.replace(/^Compléter\s: /, '') ?? '';
    await complete.click();
    const dialog = page.getByRole('dialog').first();
    await dialog.getByRole('button', { name: /^Autre partenaire\s: inconnu/ }).click();
    const finder = page.getByRole('dialog').last();
    // Escape closes the search alone, and what was chosen before stays.
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(1);
    await dialog.getByRole('button', { name: /^Autre partenaire\s: inconnu/ }).click();
    await finder.getByRole('searchbox').fill('ARS Hauts');
    await finder.getByRole('button', { name: /^ARS Hauts-de-France/ }).click();
    await dialog.getByRole('button', { name: /^Autre partenaire\s: ARS Hauts-de-France/ }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.waitFor({ state: 'detached' });
    await panel.getByText(name, { exact: true }).waitFor({ state: 'detached' });
    expect(await counted.textContent()).not.toBe(before);
    await page
      .getByRole('region', { name: 'Ce que vous venez de faire' })
      .getByRole('button', { name: 'Annuler' })
      .click();
    await panel.getByText(name, { exact: true }).waitFor();
    await expect.poll(() => counted.textContent()).toBe(before);
    expect(complaints).toEqual([]);
  });

  full('completes in one act what was chosen and typed, and one undo takes it back', async () => {
    const { token } = application();
    interface Row {
      readonly entity: { readonly id?: string };
      readonly missing: readonly { readonly lack: string }[];
    }
    const { incomplete } = await ask(
      '{ incomplete(lack: [ONE_PARTICIPANT], first: 200) { nodes { entity { ... on Initiative { id } } missing { lack } } } }',
    );
    const { entity } = incomplete.nodes.find(({ missing }: Row) => missing.some(({ lack }) => lack === 'NO_AUDIENCE'));
    const state = `{ initiative(id: "${entity.id}") { audiences participants { name } } }`;
    const before = await ask(state);
    const acts = async () =>
      (await ask(`{ changes(filter: { entity: "${entity.id}", acts: true }) { nodes { id stands } } }`, token)).changes
        .nodes;
    const earlier = (await acts()).length;
    const { page, complaints } = await open(`/initiatives/${entity.id}`);
    await signIn(page);
    await page.getByRole('button', { name: 'Compléter', exact: true }).click();
    const dialog = page.getByRole('dialog').first();
    await dialog.getByRole('button', { name: /^Autre partenaire\s: inconnu/ }).click();
    const finder = page.getByRole('dialog').last();
    await finder.getByRole('searchbox').fill('ARS Hauts');
    await finder.getByRole('button', { name: /^ARS Hauts-de-France/ }).click();
    await dialog.getByLabel('Patients').check();
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.waitFor({ state: 'detached' });
    const [act, ...others] = await acts();
    expect(others).toHaveLength(earlier);
    expect(act.stands).toBe(true);
    const { initiative } = await ask(state);
    expect(initiative.audiences).toEqual(['PATIENTS']);
    expect(initiative.participants).toContainEqual({ name: 'ARS Hauts-de-France' });
    const notice = page.getByRole('region', { name: 'Ce que vous venez de faire' });
    await notice.getByRole('button', { name: 'Annuler' }).click();
    await notice.getByText(/^Annulé/).waitFor();
    expect(await ask(state)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it('imports a file by keyboard: tried, explained in levels, confirmed, and undone', async () => {
    const { page, complaints } = await open('/donnees/importer');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Essayer' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Jeton').waitFor();
    await page.keyboard.press('Escape');
    await signIn(page);
    await page.getByRole('button', { name: 'Essayer' }).focus();
    await page.keyboard.press('Enter');
    const figures = page.getByRole('list', { name: 'En chiffres' });
    await figures.getByText(/^3\s*lignes lues$/).waitFor();
    await figures.getByText(/^1\s*laissée dehors, à corriger$/).waitFor();
    await page
      .getByText(/^2 lignes sur 3 peuvent entrer \(1\s012,50\s€\)\s; 1 reste dehors, à corriger/)
      .first()
      .waitFor();
    await page.getByRole('heading', { name: 'Montants et dates à vérifier' }).waitFor();
    await page.getByText(/^montant qui n’est pas un nombre, ligne refusée/).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger les lignes à corriger' }).click();
    expect((await download).suggestedFilename()).toBe('a-corriger-1.csv');
    // The address has the upload: after signing in again, everything is there.
    const again = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await signIn(again.page);
    await again.page.getByRole('button', { name: /^Importer les 2 lignes/ }).waitFor();

    await page
      .getByText(
        /^Incomplet\s: 1 ligne sur 3 reste dehors\s; 1 montant n’est pas lu, .* Corrigez avant d’importer, ou importez ce qui est lu\s: 2, dont 2 avec un défaut à relire\.$/,
      )
      .waitFor();
    await page.getByRole('button', { name: /^Importer les 2 lignes/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Annuler l’import' }).waitFor();
    await page.getByText(/^Importé en partie\s: .* importez ce fichier seul/).waitFor();
    expect(await page.getByText(/Corrigez avant d’importer/).count()).toBe(0);
    await figures.getByText(/^2\s*importées$/).waitFor();
    await page.getByRole('button', { name: 'Retour aux données' }).focus();
    await page.keyboard.press('Enter');
    const past = page.getByRole('region', { name: 'Imports passés' });
    await past.getByText('2 sur 3 lignes').first().waitFor();
    await past
      .getByRole('button', { name: /^Annuler l’import : subventions-pont/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await dialog.getByText(/^subventions-pont/).waitFor();
    // The undo shows that it runs, and may be left meanwhile.
    const { asked, release } = await holdAnswers(page, '"import":"import-');
    await dialog.getByRole('button', { name: 'Annuler l’import' }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByRole('progressbar', { name: 'Annuler l’import' }).waitFor();
    await dialog.getByRole('button', { name: 'Fermer' }).focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await past.getByText('Annulation en cours…').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    release();
    await past.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(asked.filter((each) => each.includes('"import":"import-')).length).toBeGreaterThan(0);
    await past.getByRole('listitem').first().getByText('Annulé', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  full('ask whether a corrected list under another name is a new version, and try it as one', async () => {
    const { page, complaints } = await open('/donnees/importer');
    const load = async (name: string, names: readonly string[]) => {
      const list = join(temporaryFolder(), `${name}-actors.csv`);
      writeFileSync(list, ['Nom;Type', ...names.map((each) => `${each};Association`)].join('\n'));
      await page.goto(new URL('/donnees/importer', page.url()).href);
      // A page that is loaded anew has forgotten the token.
      await signIn(page);
      await page.locator('input[type=file]').setInputFiles(list);
      await page.getByRole('button', { name: 'Essayer' }).click();
    };
    await load('liste-v1', ['Atelier du gué', 'Fablab du gué', 'Chorale du gué']);
    await page.getByRole('button', { name: /^Importer les 3 lignes/ }).click();
    await page.getByRole('button', { name: 'Annuler l’import' }).waitFor();
    await load('liste-v2', ['Atelier du gué', 'Fablab du gué', 'Chorale du gué', 'Club du gué']);
    await page.getByText(/^Est-ce une nouvelle version de «\sliste-v1-actors.csv\s»/).waitFor();
    await page.getByRole('button', { name: 'Non, importer à côté' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Oui, essayer comme nouvelle version' }).click();
    await page.getByText(/^Nouvelle version\s: 0 de moins .*, 1 de plus, 0 modifiés, 3 inchangés/).waitFor();
    await page.getByRole('button', { name: /^Importer les 4 lignes/ }).click();
    await page.getByRole('button', { name: 'Annuler l’import' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler l’import' }).click();
    const past = page.getByRole('region', { name: 'Imports passés' });
    await past
      .getByRole('button', { name: /^Annuler l’import : liste-v1/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler l’import' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  full(
    'ask whether a name without a number is the known actor, and take it for that one when it is ticked',
    async () => {
      const list = join(temporaryFolder(), 'sans-numero.csv');
      writeFileSync(
        list,
        [HEADING, row("DEPARTEMENT DE L'AISNE", '250').replace('22440002800011', '73282932000074')].join('\n'),
      );
      const { page, complaints } = await open('/donnees/importer');
      await signIn(page);
      await page.locator('input[type=file]').setInputFiles(list);
      await page.getByRole('button', { name: 'Essayer' }).click();
      const names = page.getByRole('region', { name: 'S’agit-il du même acteur' });
      await names.getByText(/^Le fichier dit|^le fichier dit/).waitFor();
      await names.getByText(/1 ligne, 250\s€/).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      const told = () => page.locator('main').textContent();
      expect(await told()).toMatch(/Nouveau\s*:\s2\sacteurs,\s1\sfinancement/);
      // Who they are stands below; that a known actor bears the name is asked above, and not told again.
      const news = page.getByRole('region', { name: /nouve(l|aux) acteurs?$/ });
      await news.getByText(/^DEPARTEMENT DE L’AISNE \(ligne\s2\)$/).waitFor();
      expect(await news.getByRole('listitem').count()).toBe(2);
      const fault = page.getByText(/^nom sans numéro, que porte un seul acteur connu/);
      await fault.waitFor();
      await names.getByRole('checkbox', { name: /^C’est le même/ }).focus();
      expect(await told()).toMatch(/250\s€ iront à .* sans lieu connu/);
      expect(await told()).toMatch(/avec un défaut/);
      await page.keyboard.press('Space');
      // What will be created is said before it is, and is what is created.
      await expect.poll(told).toMatch(/Nouveau\s*:\s1\sacteur,\s1\sfinancement\s·\s1 nom est celui d’un acteur connu/);
      // The dry run counted its money as that of a new actor, and its row as one with a fault: both figures are left out.
      await page.getByText(/sans lieu connu .* il se compte à l’import, d’après vos réponses/).waitFor();
      expect(await told()).not.toMatch(/iront à|avec un défaut/);
      expect(await news.getByRole('listitem').count()).toBe(1);
      expect(await fault.count()).toBe(0);
      await page.getByRole('button', { name: /^Importer la ligne/ }).click();
      await names.getByText('Le même acteur', { exact: true }).waitFor();
      // Only the funder is new.
      expect(await told()).toMatch(/Nouveau\s*:\s1\sacteur,\s1\sfinancement/);
      // What it created is named, and leads to its record.
      const made = page.getByRole('region', { name: '2 fiches créées\u00a0: 1 acteur, 1 financement' });
      expect(await made.getByRole('link').first().getAttribute('href')).toMatch(/^\/acteurs\/actor-/);
      await page.getByRole('button', { name: 'Annuler l’import' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Annuler l’import' }).click();
      await page.getByRole('heading', { level: 1, name: /^Données/ }).waitFor();
      // On the page that it leads to, the undo is said.
      await page.getByText('Annulé\u00a0: l’import de sans-numero.csv').waitFor();
      expect(complaints).toEqual([]);
    },
  );

  full('an undone import is named no more among the sources below a table', async () => {
    const list = join(temporaryFolder(), 'liste-defaite.csv');
    const heading = HEADING.replace('nomBeneficiaire', 'nomBeneficiaire;idBeneficiaire');
    // The second number is wrong: it is kept, and said on the record.
    const rows = [row('Commune de Hirson;210203618', '250'), row('Cercle des clefs;12345678901234', '30')];
    writeFileSync(list, [heading, ...rows.map((each) => each.replace('2019-03', '2026-03'))].join('\n'));
    const { page, complaints } = await open('/donnees/importer');
    await signIn(page);
    await page.locator('input[type=file]').setInputFiles(list);
    await page.getByRole('button', { name: 'Essayer' }).click();
    await page.getByRole('button', { name: /^Importer/ }).click();
    await page.getByRole('button', { name: 'Annuler l’import' }).waitFor();
    const address = page.url();
    const toFunding = async () => {
      await page.getByRole('link', { name: 'Financements', exact: true }).first().click();
      await settled(page);
      return page.getByText(/^Sources de ce qui est compté ou nommé ici\s: \S/).first();
    };
    expect(await (await toFunding()).textContent()).toContain('liste-defaite');
    // The page is not loaded again, so that what it has read is still there.
    await page.goBack();
    await page.waitForURL(address);
    await page.getByRole('link', { name: 'Cercle des clefs' }).first().click();
    await page.getByText('12345678901234', { exact: true }).waitFor();
    await page.getByText(/Autres numéros, tels que les sources les donnent/).waitFor();
    await page.goBack();
    await page.waitForURL(address);
    await page.getByRole('button', { name: 'Annuler l’import' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler l’import' }).click();
    await page.getByRole('heading', { level: 1, name: /^Données/ }).waitFor();
    expect(await (await toFunding()).textContent()).not.toContain('liste-defaite');
    expect(complaints).toEqual([]);
  });

  full('ask about names page by page, down to the last one', async () => {
    const folder = temporaryFolder();
    const club = (at: number) => `Voiliers n° ${String(at)} du pont`;
    const numbers = Array.from({ length: 60 }, (_, at) => siretOf(300_000_00 + at));
    const list = (name: string, rows: readonly string[]) => {
      const path = join(folder, name);
      writeFileSync(path, [HEADING.replace('nomBeneficiaire', 'nomBeneficiaire;idBeneficiaire'), ...rows].join('\n'));
      return path;
    };
    const clubs = (amount: (at: number) => string, number: (at: number) => string) =>
      numbers.map((_, at) => row(`${club(at)};${number(at)}`, amount(at)));
    const known = list(
      'voiliers.csv',
      clubs(
        () => '5',
        (at) => numbers[at] ?? '',
      ),
    );
    const unnumbered = list(
      'voiliers-sans.csv',
      clubs(
        (at) => String(1000 - at),
        () => '',
      ),
    );
    const { page, complaints } = await open('/donnees/importer');
    await signIn(page);
    const undone = async () => {
      await page.getByRole('button', { name: 'Annuler l’import' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Annuler l’import' }).click();
      await page.getByRole('heading', { level: 1, name: /^Données/ }).waitFor();
    };
    await page.locator('input[type=file]').setInputFiles(known);
    await page.getByRole('button', { name: 'Essayer' }).click();
    await page.getByRole('button', { name: /^Importer les 60 lignes/ }).click();
    await page.getByRole('button', { name: 'Annuler l’import' }).waitFor();
    await page.goto(new URL('/donnees/importer', page.url()).href);
    await signIn(page);
    await page.locator('input[type=file]').setInputFiles(unnumbered);
    await page.getByRole('button', { name: 'Essayer' }).click();
    const names = page.getByRole('region', { name: 'S’agit-il du même acteur' });
    await names.getByRole('button', { name: /^Afficher la suite\s: 10 noms$/ }).waitFor();
    expect(await names.getByRole('checkbox').count()).toBe(50);
    await names.getByRole('button', { name: /^Afficher la suite\s: 10 noms$/ }).focus();
    await page.keyboard.press('Enter');
    // Those with most money come first, so the last club is on the last page.
    const last = names.getByRole('checkbox', { name: /n° 59 du pont/ });
    await last.waitFor();
    expect(await names.getByRole('checkbox').count()).toBe(60);
    expect(await names.getByText('Afficher la suite').count()).toBe(0);
    await last.check();
    await page.getByRole('button', { name: /^Importer les 60 lignes/ }).click();
    await names.getByRole('button', { name: /^Afficher la suite\s: 10 noms$/ }).click();
    await names.getByText('Le même acteur', { exact: true }).waitFor();
    expect(await names.getByText('À rapprocher', { exact: true }).count()).toBe(59);
    await undone();
    expect(complaints).toEqual([]);
  });

  full('tells what the file states beside the parts that are imported, and which rows count twice', async () => {
    const list = join(temporaryFolder(), 'parts.csv');
    const lines = [
      `${row('Amis du pont', '1000')};0.7`,
      ...[row('Voile', '50'), row('Voile', '50')].map((each) => `${each};1`),
    ];
    writeFileSync(list, [`${HEADING};pourcentageSubvention`, ...lines].join('\n'));
    const { page, complaints } = await open('/donnees/importer');
    await signIn(page);
    await page.locator('input[type=file]').setInputFiles(list);
    await page.getByRole('button', { name: 'Essayer' }).click();
    await page
      .getByText(/^Le fichier écrit 1\s100\s€, et 800\s€ peuvent entrer\s: 1 ligne donne une part de moins de 100\s%/)
      .waitFor();
    await page
      .getByText(/^1 ligne répète .*\s: ligne\s4 comme la ligne\s3, elle sera comptée deux fois\s; si c’est la même/)
      .waitFor();
    await page.getByRole('button', { name: /^Importer les 3 lignes/ }).click();
    await page.getByText(/^Le fichier écrit 1\s100\s€, et 800\s€ sont entrés/).waitFor();
    await page.getByText(/^1 ligne répète .*, elle est comptée deux fois/).waitFor();
    await page.getByRole('button', { name: 'Annuler l’import' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler l’import' }).click();
    await page.getByText('Annulé\u00a0: l’import de parts.csv').waitFor();
    expect(complaints).toEqual([]);
  });

  full('counts each row of a trial once: those with a fault are told among those that are ready', async () => {
    const faulty = join(temporaryFolder(), 'numero-faux.csv');
    writeFileSync(faulty, [HEADING, row('Amis du pont', '12,50').replace('22440002800011', '123456789')].join('\n'));
    const { page } = await open('/donnees/importer');
    await signIn(page);
    await page.locator('input[type=file]').setInputFiles(faulty);
    await page.getByRole('button', { name: 'Essayer' }).click();
    const figures = page.getByRole('list', { name: 'En chiffres' });
    await figures.getByText(/^1\s*prête$/).waitFor();
    await figures.getByText(/^1\s*avec un défaut à relire, comptée parmi les prêtes$/).waitFor();
  });

  full.runIf(hasSharedData)(
    'counts the faults of a real list so that the levels add up to the sum, and its rows too',
    async () => {
      const { page } = await open('/donnees/importer');
      await signIn(page);
      await page.locator('input[type=file]').setInputFiles(sharedFile('scdl/scdl_cd85_vendee_2018.csv'));
      await page.getByRole('button', { name: 'Essayer' }).click();
      const causes = page.getByRole('region', { name: 'Ce qu’il y a à relire' });
      await causes.waitFor();
      const read = (text: string | null) => Number(text?.replace(/\D/g, ''));
      const sum = (numbers: readonly number[]) => numbers.reduce((before, each) => before + each, 0);
      const told = (await causes.locator('p').first().textContent()) ?? '';
      const [inAll = 0, accepted = 0, repaired = 0, toReread = 0] = [
        ...told.replace(/(?<=\d)\s(?=\d{3})/gu, '').matchAll(/\d+/g),
      ].map(([digits]) => Number(digits));
      const levels = (await causes.getByRole('heading', { level: 2 }).allTextContents()).map(read);
      const rows = (await causes.locator('tbody td:nth-of-type(2)').allTextContents()).map(read);
      expect(inAll).toBeGreaterThan(0);
      expect([sum(levels), sum(rows)]).toEqual([inAll, inAll]);
      const figures = (await page.getByRole('list', { name: 'En chiffres' }).locator('strong').allTextContents()).map(
        read,
      );
      expect(figures.slice(1, 3)).toEqual([accepted, toReread]);
      expect(figures[0]).toBe(accepted + (figures[3] ?? 0));
      expect(toReread).toBeLessThanOrEqual(repaired);
    },
  );

  full('explains files that are not tables, and an upload that is gone', async () => {
    const image = join(temporaryFolder(), 'photo.csv');
    writeFileSync(image, Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'.repeat(50), 'latin1'));
    const { page } = await open('/donnees/importer');
    await signIn(page);
    await page.getByRole('button', { name: 'Essayer' }).click();
    await page.getByText('Choisissez au moins un fichier.').waitFor();
    await page.locator('input[type=file]').setInputFiles(image);
    await page.getByRole('button', { name: 'Essayer' }).click();
    await page.getByRole('heading', { name: 'Ces fichiers ne se lisent pas' }).waitFor();
    await page
      .getByText(/photo\.csv/)
      .first()
      .waitFor();
    // Loaded again, the page no longer has the files, and says so.
    const toChooseAgain = page.getByText(/n’a plus les fichiers\s: pour réessayer, choisissez-les de nouveau/);
    expect(await toChooseAgain.count()).toBe(0);
    await page.reload();
    await signIn(page);
    await toChooseAgain.waitFor();
    await page.getByRole('button', { name: 'Choisir d’autres fichiers' }).click();
    await page.getByRole('heading', { name: 'Importer des fichiers' }).waitFor();
    expect(await page.getByRole('button', { name: /^Retirer/ }).count()).toBe(0);
    // A list without its funder comes in once the reader has said who it is; the file is not chosen anew.
    const anonymous = join(temporaryFolder(), 'sans-financeur.csv');
    const withoutFunder = [HEADING, row('Amis du gué', '12,50')].map((line) => line.split(';').slice(2).join(';'));
    writeFileSync(anonymous, withoutFunder.join('\n'));
    await page.locator('input[type=file]').setInputFiles(anonymous);
    await page.getByRole('button', { name: 'Essayer' }).click();
    await page.getByText(/il manque/).waitFor();
    await page.getByRole('button', { name: 'Préciser ce que les fichiers ne disent pas' }).click();
    await page.getByText('sans-financeur.csv').first().waitFor();
    await page.getByLabel('SIRET du financeur').fill('13002526500013');
    await page.getByRole('button', { name: 'Essayer' }).click();
    // Whose number it is must be said, before an actor is named by its digits.
    await page.getByText(/13002526500013\s» n’est le numéro d’aucun acteur connu\s; de qui est-il/).waitFor();
    await page.getByRole('button', { name: 'Préciser ce que les fichiers ne disent pas' }).click();
    await page.getByLabel('Nom du financeur').fill('Ville de Pont');
    await page.getByLabel('SIRET du financeur').fill('13002526500013');
    await page.getByRole('button', { name: 'Essayer' }).click();
    await page.getByText(/^1\s*prête$/).waitFor();
    await page
      .getByText('Le financeur, Ville de Pont, n’est pas encore connu : un acteur de ce nom sera créé.')
      .waitFor();
    // A known actor is chosen, and none is created for it.
    await page.getByRole('button', { name: 'Abandonner' }).click();
    await page.locator('input[type=file]').setInputFiles(anonymous);
    await page.getByText('Préciser ce que les fichiers ne disent pas').click();
    await page.getByLabel('Financeur connu').fill('Préfecture de l');
    await page.getByRole('button', { name: /^Préfecture de l.Aisne/ }).click();
    await page.getByRole('button', { name: 'Essayer' }).click();
    await page.getByText(/^1\s*prête$/).waitFor();
    expect(await page.getByText(/n’est pas encore connu/).count()).toBe(0);
    const gone = await open('/donnees/importer?envoi=upload-none');
    await signIn(gone.page);
    await gone.page.getByRole('heading', { name: 'Cet envoi n’existe plus' }).waitFor();
  });

  it.each(WIDTHS)('is accessible and not cut off at %i px, by day and by night', async (width) => {
    for (const colorScheme of COLOR_SCHEMES) {
      for (const path of ['/donnees', '/donnees/importer']) {
        const { page } = await open(`${path}${colorScheme === 'dark' ? '?lang=en' : ''}`, {
          ...{ viewport: { width, height: 900 }, colorScheme },
        });
        await settled(page);
        expect(await findBarriers(page)).toEqual([]);
        await expectNothingCut(page);
      }
    }
  });
});
