/** Search by keyboard from any page, and the page of an initiative. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { full } from '../runs.js';
import { browse, COLOR_SCHEMES, expectNothingCut, findBarriers, WIDTHS } from './browser.js';

const open = browse();
/** In the search: a page may have lists of its own. */
const selected = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true });

describe('the search', () => {
  it('says of an initiative of which neither the state nor the dates are known that its state is unknown', async () => {
    const { page } = await open('/reunions');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Rechercher' });
    await page.keyboard.type('fonds de soutien');
    await dialog.getByRole('option', { name: /^Fonds de soutien aux projets innovants.* · état inconnu/ }).waitFor();
  });

  it('opens by the keyboard, groups results by kind, and opens one with Enter; Escape closes it', async () => {
    const { page, complaints } = await open('/reunions');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Rechercher' });
    await page.keyboard.type('téléconsultation');
    for (const group of ['Initiatives', 'Thématiques', 'Sujets'])
      await dialog.getByRole('group', { name: new RegExp(`^${group}`) }).waitFor();
    expect(await dialog.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(
      await selected(page).getAttribute('id'),
    );
    const first = await selected(page).textContent();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => selected(page).textContent()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => selected(page).textContent()).toBe(first);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Rechercher' }).click();
    await dialog.getByRole('combobox').fill('centre hospitalier');
    await dialog.getByRole('group', { name: 'Acteurs' }).waitFor();
    const name = (await selected(page).locator('strong').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/acteurs\/actor-/);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(complaints).toEqual([]);
  });

  full('finds a code, a misspelt name and a matter, and says so when nothing is found', async () => {
    const { page } = await open('/');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('02722');
    await dialog.getByRole('option', { name: /^Soissons/ }).waitFor();
    // Its communauté de communes tells nobody where a place is; its département does.
    await dialog.getByRole('combobox').fill('poissons');
    await dialog.getByRole('option', { name: /^Poissons\s*Commune · Haute-Marne/ }).waitFor();
    await dialog.getByRole('combobox').fill('soissons');
    await dialog
      .getByRole('option', { name: /^CA GrandSoissons/ })
      .first()
      .waitFor();
    await dialog.getByRole('combobox').fill('saint quentn');
    await dialog
      .getByRole('option', { name: /^Saint-Quentin/ })
      .first()
      .waitFor();
    await dialog.getByRole('combobox').fill('inclusion numérique Soissons');
    await dialog
      .getByRole('group', { name: /, par le nom ou la thématique et par le territoire/ })
      .first()
      .waitFor();
    // Each row says whether it is there, and what is comes first.
    const rows = dialog.getByRole('group', { name: /^Initiatives, par/ }).getByRole('option');
    const there = (await rows.allTextContents()).map((text) => /sur place|territoire plus large/.exec(text)?.[0]);
    expect(there).toContain('territoire plus large');
    expect(there).toEqual(there.toSorted());
    await dialog.getByRole('combobox').fill('bornes de téléconsultation');
    const matter = dialog.getByRole('group', { name: 'Sujets' }).getByRole('option').first();
    await matter.click();
    await page.waitForURL(/\/sujets\/matter-/);
    await page.keyboard.press('Control+k');
    await dialog.getByRole('combobox').fill('zzzzzz');
    await dialog.getByText(/^Rien de connu sous ces mots/).waitFor();
  });

  it('keeps the selected territory, and is in English too', async () => {
    const { page } = await open('/sujets?lang=en&territoire=EPCI-240200592');
    await page.getByRole('button', { name: /^Search/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('combobox').fill('usages');
    const initiative = dialog
      .getByRole('group', { name: /^Initiatives/ })
      .getByRole('option')
      .first();
    await initiative.waitFor();
    expect(await initiative.getAttribute('href')).toContain('territoire=EPCI-240200592');
    expect(await dialog.textContent()).not.toMatch(/Acteurs|Thématiques|Fermer/);
  });
});

describe('the page of an initiative', () => {
  const path = '/initiatives/initiative-bocage-bornes-officines-49b0';

  it('shows what is known, who pays and what it overlaps with', async () => {
    const { page, complaints } = await open(path);
    await page.getByRole('heading', { level: 1, name: /^Bornes de téléconsultation/ }).waitFor();
    await page.getByRole('group', { name: 'Fiche' }).getByText('exemple inventé').first().waitFor();
    const overlaps = page.getByRole('region', { name: 'Recoupements' });
    await overlaps.getByRole('link').first().click();
    await page.waitForURL(/\/sujets\/overlap-/);
    await page.getByRole('heading', { level: 1, name: /^Téléconsultation/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('says what became of an initiative that is not there', async () => {
    const { page } = await open('/initiatives/initiative-nothing');
    await page.getByRole('heading', { name: 'Rien de connu sous cette adresse' }).waitFor();
  });

  it.each(WIDTHS)('is accessible and not cut off at %i px, with and without the search open', async (width) => {
    for (const colorScheme of COLOR_SCHEMES) {
      const { page } = await open(path, { viewport: { width, height: 900 }, colorScheme });
      await page.getByRole('region', { name: 'Recoupements' }).getByRole('link').first().waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await expectNothingCut(page);
      await page.getByRole('button', { name: 'Rechercher' }).click();
      await page.getByRole('combobox').fill('numérique');
      await page.getByRole('option').nth(8).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await expectNothingCut(page);
    }
  });
});
