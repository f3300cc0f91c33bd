/** What a reader does on each page: the acts that change the most of it, by the names that the page gives in French. */
import type { Page } from 'playwright-core';

interface Act {
  readonly name: string;
  readonly act: (page: Page) => Promise<unknown>;
}

const press = (name: string | RegExp): Act => ({
  name: `${name}`,
  act: (page) => page.locator('main').getByRole('button', { name }).first().click(),
});
const sort = (column: number): Act => ({
  name: `sort by column ${column + 1}`,
  act: (page) => page.locator('main thead').first().getByRole('button').nth(column).click(),
});
const choose = (label: string, index: number): Act => ({
  name: `choose ${label}`,
  // The mouse cannot open a list of the system here; the keyboard chooses in it as readers do.
  act: async (page) => {
    await page.locator('main').getByLabel(label).first().focus();
    for (let step = 0; step < index; step++) await page.keyboard.press('ArrowDown');
  },
});
const key = (name: string): Act => ({ name: `key ${name}`, act: (page) => page.keyboard.press(name) });
const tick = (place: number): Act => ({
  name: `choice ${place + 1}`,
  act: (page) => page.locator('main').locator('input[type=checkbox], input[type=radio]').nth(place).click(),
});
const type = (label: string | RegExp, text: string): Act => ({
  name: `type into ${label}`,
  act: (page) => page.locator('main').getByLabel(label).first().pressSequentially(text, { delay: 60 }),
});
/** Whoever is on a page may search, or go to another. */
const search: Act = {
  name: 'search',
  act: async (page) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('numérique', { delay: 60 });
  },
};
const leave = (name: string): Act => ({
  name: `go to ${name}`,
  act: (page) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }).click(),
});

export const actsByPage: Readonly<Record<string, readonly Act[]>> = {
  '/': [search, key('Escape'), leave('Territoire')],
  '/sujets': [key('j'), key('j'), tick(1), press('Afficher la suite'), leave('Acteurs')],
  '/territoire': [
    press('Déplier : E-santé'),
    press(/^Médiation numérique,/),
    key('Escape'),
    press('Chercher qui peut aider'),
  ],
  '/acteurs': [type('Chercher un acteur', 'mairie'), tick(1), press('Afficher la suite'), leave('Réunions')],
  '/acteurs?relier=oui': [press('Afficher la suite'), tick(0)],
  '/financements': [press('Voir ce qui s’arrête'), key('Escape')],
  '/reunions': [leave('Données')],
  '/instruire?titre=Ateliers+num%C3%A9riques+pour+seniors': [type('Titre de la demande', ' isolés')],
  '/analyser': [press('Tableau'), sort(0), sort(2), press('Afficher la suite'), press('Exporter')],
  '/analyser?vue=croise': [sort(1), press('Afficher la suite'), choose('Lignes', 1)],
  '/analyser?vue=relais': [sort(1), leave('Financements')],
  '/analyser?vue=dependance': [sort(1), press('Afficher la suite')],
  '/analyser?vue=changements&du=2026-01-01': [sort(0), press('Afficher la suite')],
  '/analyser?vue=simuler': [choose('Et si', 1)],
  '/donnees': [press('Afficher la suite'), leave('À traiter')],
};
