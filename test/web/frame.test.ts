/** The frame of the application: its address, its content security policy, its languages, and access. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { application } from './application.js';
import { ask } from './ask.js';
import {
  browse,
  COLOR_SCHEMES,
  expectNothingCut,
  findBarriers,
  holdAnswers,
  signIn,
  standing,
  WIDTHS,
} from './browser.js';

const open = browse();
const fetchPage = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
  fetch(new URL(path, application().address), { headers });

describe('the address of the application', () => {
  it('gives browsers the page, under a strict policy, and is asked again each time', async () => {
    const response = await fetchPage('/');
    const [first, second] = await Promise.all([response.text(), fetchPage('/').then((again) => again.text())]);
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const nonceOf = (html: string) => /nonce="([^"]+)"/.exec(html)?.[1];
    expect(policy).toContain(`'nonce-${nonceOf(first)}'`);
    expect(nonceOf(second)).not.toBe(nonceOf(first));
  });

  it('is refused to programs where there is nothing, and no page is given to them', async () => {
    for (const accept of ['*/*', 'application/json']) {
      const response = await fetchPage('/nothing', { accept });
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
      expect((await fetchPage('/assets/nothing.js', { accept })).status).toBe(404);
    }
    expect((await fetchPage('/', { accept: 'application/json' })).status).toBe(404);
    expect((await fetchPage('/playground/')).status).toBe(200);
  });

  it('says in the application that an address was mistyped, with a way to the first page', async () => {
    expect((await fetchPage('/synergie')).status).toBe(404);
    const { page } = await open('/synergie');
    await page.getByRole('heading', { name: 'Rien à cette adresse' }).waitFor();
    await page.getByRole('link', { name: 'Aller à la première page' }).click();
    await page.getByRole('heading', { level: 1, name: 'À traiter' }).waitFor();
  });

  it('opens the application at the address of the provider’s window, where no page waits for it', async () => {
    const { page } = await open('/connexion');
    await page.getByRole('link', { name: 'Aller à la première page' }).waitFor();
  });

  it('gives files that may be cached for ever, compressed, and at first no more than 200 kB of script', async () => {
    const html = await (await fetchPage('/')).text();
    const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    let size = 0;
    for (const path of scripts) {
      const response = await fetchPage(path, { 'accept-encoding': 'gzip' });
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('content-encoding')).toBe('gzip');
      size += gzipSync(await response.text()).length;
    }
    expect(size).toBeLessThan(200_000);
  });
});

describe('the frame', () => {
  it('says that data are examples and which day it is, and requests nothing from elsewhere', async () => {
    const { page, asked, complaints } = await open('/');
    const notice = page.getByLabel('Sur ces données');
    await notice.getByText('Données d’exemple').waitFor();
    await notice.getByText('La date du jour est fixée au 25 novembre 2026.').waitFor();
    expect(await page.getByRole('link', { name: /Interface de programmation/ }).getAttribute('href')).toBe(
      '/playground/',
    );
    expect(asked.filter((url) => !url.startsWith(application().address))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is French, English when it is switched, and stays so', async () => {
    const { page } = await open('/');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByRole('button', { name: 'EN English' }).click();
    await page.getByText('Today is fixed at 25 November 2026.').waitFor();
    await page.reload();
    await page.getByText('Today is fixed at 25 November 2026.').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const shared = await open('/?lang=en');
    await shared.page.getByText('Today is fixed at 25 November 2026.').waitFor();
  });

  it('lets only holders of the token in; the token is not stored', async () => {
    const { page } = await open('/');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Jeton').fill('not-the-token');
    await dialog.getByRole('button', { name: 'Se connecter' }).click();
    await dialog.getByText('Ce jeton n’est pas accepté.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await signIn(page);
    await page.getByRole('button', { name: 'Se déconnecter' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
    expect(await page.evaluate('JSON.stringify([{ ...sessionStorage }, { ...localStorage }])')).not.toContain(
      application().token,
    );
  });

  it('signs acts by the function of whoever holds the token, never by a person', async () => {
    const { page } = await open('/sujets');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    const dialog = page.getByRole('dialog');
    const state = async (stated: string) => {
      await dialog.getByLabel('Jeton').fill(application().token);
      await dialog.getByLabel('Votre fonction (facultatif)').fill(stated);
      await dialog.getByRole('button', { name: 'Se connecter' }).click();
    };
    await state('Mme Durand');
    await dialog.getByText('Dites une fonction, pas une personne.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await state('Direction numérique');
    await dialog.waitFor({ state: 'detached' });
    await page
      .getByRole('button', { name: /^Retenir/ })
      .first()
      .click();
    const notice = page.getByRole('region', { name: 'Ce que vous venez de faire' });
    await notice.getByRole('button', { name: 'Annuler' }).click();
    await notice.getByText(/^Annulé/).waitFor();
    await page.getByRole('link', { name: 'Données', exact: true }).click();
    await page
      .getByRole('region', { name: 'Historique' })
      .getByText(/par Direction numérique$/)
      .first()
      .waitFor();
    // The function is offered the next time; the token is not.
    await page.reload();
    await page.getByRole('button', { name: 'Se connecter' }).first().click();
    expect(await dialog.getByLabel('Votre fonction (facultatif)').inputValue()).toBe('Direction numérique');
    expect(await dialog.getByLabel('Jeton').inputValue()).toBe('');
  });

  it('no longer shows what editors alone are told to who has signed out, before the next answer comes', async () => {
    const owner = 'Direction de la lecture publique';
    const { matters } = await ask('{ matters(first: 1, decided: false) { nodes { id } } }');
    const { id } = matters.nodes[0];
    const decision = `decide(input: {suggestion: "${id}", status: RETAINED, owner: "${owner}"}) { change }`;
    const { decide } = await ask(`mutation { ${decision} }`, application().token);
    const { page } = await open(`/sujets/${id}`);
    await signIn(page);
    await standing(page, owner).waitFor();
    const { release } = await holdAnswers(page, '');
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await expect.poll(() => page.getByText(owner).count()).toBe(0);
    release();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await standing(page, /Retenu/i).waitFor();
    expect(await page.getByText(owner).count()).toBe(0);
    await ask(`mutation { undo(change: "${decide.change}") { change } }`, application().token);
  });

  it('says after a reload that it signed out, keeps the address and what was typed, and leads back', async () => {
    const { page } = await open('/sujets');
    const told = page.getByText(/^La page a été rechargée/);
    await page.getByRole('heading', { level: 3 }).first().getByRole('link').click();
    await page.getByLabel('Chargé du suivi').waitFor();
    await signIn(page);
    await page.getByRole('button', { name: 'Se déconnecter' }).waitFor();
    const there = page.url();
    await page.getByLabel('Chargé du suivi').fill('Direction numérique');
    await page.reload();
    await told.waitFor();
    expect(page.url()).toBe(there);
    expect(await page.getByLabel('Chargé du suivi').inputValue()).toBe('Direction numérique');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Se reconnecter' }).click();
    await page.getByRole('dialog').getByLabel('Jeton').fill(application().token);
    await page.getByRole('dialog').getByRole('button', { name: 'Se connecter' }).click();
    await told.waitFor({ state: 'detached' });
    expect(page.url()).toBe(there);
    expect(await page.getByLabel('Chargé du suivi').inputValue()).toBe('Direction numérique');
    // A reader who has signed out sees no notice after a reload.
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.reload();
    await page.getByLabel('Chargé du suivi').waitFor();
    expect(await told.count()).toBe(0);
  });

  it.each(WIDTHS)('is accessible and not cut off at %i px, by day and by night', async (width) => {
    for (const colorScheme of COLOR_SCHEMES) {
      const { page } = await open('/', { viewport: { width, height: 900 }, colorScheme });
      await page.getByLabel('Sur ces données').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await expectNothingCut(page);
    }
  });
});
