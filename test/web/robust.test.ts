/** When something fails: no server, one failed answer, a narrow window, two people deciding at once, an unknown address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/config.js';
import { findVisibleFaults } from '../pictures/visible-faults.js';
import { full } from '../runs.js';
import { browse, expectNothingCut, signIn, standing } from './browser.js';

const open = browse();
const documents: Record<string, string> = JSON.parse(
  readFileSync(join(projectRoot, 'web/src/generated/persisted-documents.json'), 'utf8'),
);

/** What the page sends when it asks this operation. */
function hashOf(name: string): string {
  const found = Object.entries(documents).find(([, text]) => new RegExp(`query ${name}\\b`).test(text));
  return found?.[0] ?? expect.fail(`no operation ${name}`);
}

const overlap = '/sujets/matter-OVERLAP-e-sante--teleconsultation-initiative-bocage-bornes-officines-49b0';

const settled = (page: Page) =>
  expect.poll(() => page.locator('[aria-busy=true]').count(), { timeout: 60_000 }).toBe(0);

describe('a page', () => {
  it('says that the server does not answer, keeps its frame, and continues when asked again', async () => {
    const { page } = await open('/acteurs');
    await page.getByRole('heading', { name: /^\d+ acteurs$/ }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Financements' }).click();
    const failure = page.getByRole('region', { name: 'Qui paie quoi' }).getByRole('alert');
    await failure.getByText(/Passerelle ne répond pas/).waitFor();
    await page.getByRole('navigation', { name: 'Pages' }).waitFor();
    await page.unroute('**/graphql');
    await failure.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('region', { name: 'Qui paie quoi' }).getByRole('table').waitFor();
  });

  full('keeps its content when one panel fails, and shows where something is loading', async () => {
    const { page } = await open('/acteurs');
    await page.getByRole('heading', { name: /^\d+ acteurs$/ }).waitFor();
    const failing = hashOf('WhoPaysWhat');
    const slow = hashOf('FundingEnds');
    const held: Route[] = [];
    await page.route('**/graphql', (route) => {
      const asked = route.request().postData() ?? '';
      if (asked.includes(slow)) held.push(route);
      else void (asked.includes(failing) ? route.abort() : route.continue());
    });
    await page.getByRole('link', { name: 'Financements' }).click();
    await page.getByRole('region', { name: 'Qui paie quoi' }).getByRole('alert').waitFor();
    await page.getByRole('region', { name: 'Demandes en cours' }).getByRole('listitem').first().waitFor();
    const ends = page.getByRole('region', { name: 'Ce qui s’arrête d’abord' });
    expect(await ends.getAttribute('aria-busy')).toBe('true');
    for (const route of held) await route.continue();
    await ends.getByRole('listitem').first().waitFor();
  });

  full.each([
    '/',
    '/reunions',
    '/financements',
    '/acteurs?relier=oui&territoire=EPCI-240200592',
    '/instruire?titre=Ateliers+num%C3%A9riques&lieu=COM-02691&debut=2027-01-01',
    '/analyser?vue=changements&du=2026-01-01',
    '/analyser?vue=croise',
  ])('asks %s nothing wrong while the day of the installation is unknown', async (address) => {
    const { page, complaints } = await open('/acteurs');
    await page.getByRole('heading', { name: /^\d+ acteurs$/ }).waitFor();
    const held: Route[] = [];
    await page.route('**/graphql', (route) => {
      const isHeld = (route.request().postData() ?? '').includes(hashOf('Installation'));
      if (isHeld) held.push(route);
      else void route.continue();
    });
    await page.goto(new URL(address, page.url()).href);
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    for (const route of held) await route.continue();
    await settled(page);
    expect(complaints).toEqual([]);
  });

  it('says that the rest of a list did not come, and asks for it again', async () => {
    const { page } = await open('/sujets');
    const more = page.getByRole('button', { name: 'Afficher la suite' });
    await more.waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await more.click();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/graphql');
    await more.click();
    await page.locator('li[aria-label]').nth(26).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  // 720 px of two points each are what 1,440 px show at 200 %.
  full.each([
    { width: 768, scale: 1 },
    { width: 720, scale: 2 },
  ])(
    'is not cut off, and has no text over another, no code and no empty box, at $width px and a zoom of $scale',
    async ({ width, scale }) => {
      for (const path of ['/', '/territoire', '/acteurs', '/financements', '/reunions', '/instruire', '/analyser']) {
        const { page } = await open(path, { viewport: { width, height: 900 }, deviceScaleFactor: scale });
        await settled(page);
        await expectNothingCut(page);
        expect(await findVisibleFaults(page, 'FR')).toEqual([]);
        await page.context().close();
      }
    },
  );

  it.each([
    ['/acteurs/actor-nobody', 'Rien de connu sous cette adresse'],
    ['/initiatives/initiative-nothing', 'Rien de connu sous cette adresse'],
    ['/territoire/EPCI-0', 'Rien de connu sous cette adresse'],
    ['/sujets/gap-nothing-nowhere', 'Rien n’a cet identifiant'],
  ])('says what became of %s', async (path, heading) => {
    const { page } = await open(path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  });
});

describe('one person', () => {
  const openDossier = async () => {
    const { page } = await open(overlap);
    await page.getByRole('heading', { level: 1, name: /^Téléconsultation/ }).waitFor();
    await signIn(page);
    await settled(page);
    const history = page.getByRole('region', { name: 'Décisions prises' });
    return { page, history, notice: page.getByRole('region', { name: 'Ce que vous venez de faire' }) };
  };

  it('decides twice, and the page waits for its first decision, however late that is confirmed', async () => {
    const { page, history, notice } = await openDossier();
    const save = page.getByRole('button', { name: 'Enregistrer' });
    await page.route('**/graphql', async (route) => {
      if ((route.request().postData() ?? '').includes(hashOf('Dossier'))) await page.waitForTimeout(1_000);
      await route.continue();
    });
    await save.click();
    await notice.getByText(/^Retenu/).waitFor();
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    // Enter in a field presses it too.
    await page.getByLabel('Chargé du suivi (une fonction)').press('Enter');
    await page.getByLabel('Décision', { exact: true }).selectOption({ value: 'PLANNED' });
    await save.click();
    await notice.getByText(/^Programmé/).waitFor();
    await notice.getByText('et 1 geste avant').click();
    for (const left of [1, 0]) {
      await notice.getByRole('button', { name: 'Annuler' }).last().click();
      await notice
        .getByText(/^Annulé/)
        .nth(1 - left)
        .waitFor();
    }
    await history.getByText('Aucune décision pour l’instant.').waitFor();
  });

  it('sees the last act, also when an earlier answer arrives after it', async () => {
    const { page, history, notice } = await openDossier();
    const comes: (() => Promise<void>)[] = [];
    await page.route('**/graphql', async (route) => {
      if (!(route.request().postData() ?? '').includes(hashOf('Dossier'))) return route.continue();
      const response = await route.fetch();
      comes.push(() => route.fulfill({ response }));
    });
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await notice.getByText(/^Retenu/).waitFor();
    await expect.poll(() => comes.length).toBe(1);
    await notice.getByRole('button', { name: 'Annuler' }).click();
    await notice.getByText(/^Annulé/).waitFor();
    // What was asked before the undo says "Retenu".
    await comes[0]?.();
    await expect.poll(() => comes.length).toBe(2);
    await comes[1]?.();
    await page.unroute('**/graphql');
    await settled(page);
    expect(await history.textContent()).toContain('Aucune décision pour l’instant.');
  });
});

describe('two people', () => {
  it('decide at once: the second sees what the first decided, and loses nothing of the typed text', async () => {
    const [one, other] = [(await open(overlap)).page, (await open(overlap)).page];
    const owner = (page: Page) => page.getByLabel('Chargé du suivi (une fonction)');
    const history = (page: Page) => page.getByRole('region', { name: 'Décisions prises' });
    const decided = (page: Page) => standing(page, /Direction de la santé/);
    for (const page of [one, other]) {
      await page.getByRole('heading', { level: 1, name: /^Téléconsultation/ }).waitFor();
      await signIn(page);
    }
    await owner(other).fill('Service des eaux');
    await owner(one).fill('Direction de la santé');
    await one.getByRole('button', { name: 'Enregistrer' }).click();
    await decided(one).waitFor();
    await other.getByRole('button', { name: 'Enregistrer' }).click();
    await other.getByRole('alert').waitFor();
    await decided(other).waitFor();
    expect(await owner(other).inputValue()).toBe('Service des eaux');
    await one
      .getByRole('region', { name: 'Ce que vous venez de faire' })
      .getByRole('button', { name: 'Annuler' })
      .click();
    await history(one).getByText('Aucune décision pour l’instant.').waitFor();
  });
});
