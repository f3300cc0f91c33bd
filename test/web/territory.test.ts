/** The page Territoire: who does what where, and where nothing is known. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { full } from '../runs.js';
import { ask } from './ask.js';
import { browse, COLOR_SCHEMES, expectNothingCut, findBarriers, holdAnswers, WIDTHS } from './browser.js';

const open = browse();

interface Cell {
  readonly presence: string;
  readonly theme: { readonly id: string };
  readonly territory: { readonly name: string };
}

const settled = (page: Page) =>
  expect.poll(() => page.locator('[aria-busy=true]').count(), { timeout: 30_000 }).toBe(0);

describe('the page Territoire', () => {
  it('shows for how many inhabitants something is local, theme by place, and unfolds a theme', async () => {
    const { page } = await open('/territoire');
    await page
      .getByRole('heading', {
        name: /E-éducation\s: 36\s% des habitants vivent dans une intercommunalité où une initiative ou un acteur est sur place/,
      })
      .waitFor();
    // The map is about the theme of the heading.
    await page.getByRole('region', { name: 'E-éducation, par intercommunalité' }).waitFor();
    const table = page.getByRole('table');
    // The heading of the columns, and the twenty intercommunalités of the département.
    await expect.poll(() => table.getByRole('row').count(), { timeout: 30_000 }).toBe(21);
    await table
      .getByRole('button', {
        name: /^E-administration, CA du Pays de Laon : Sur place ; initiatives : \d+, acteurs : \d+ ; initiatives départementales en plus : \d+$/,
      })
      .waitFor();
    await table
      .getByRole('button', {
        name: /^E-éducation, CA du Saint-Quentinois : Seulement à l’échelle du département ou plus large ; initiatives : \d+, acteurs : \d+$/,
      })
      .waitFor();
    await table.getByRole('button', { name: 'Déplier : E-santé' }).click();
    await table.getByRole('columnheader', { name: 'Téléconsultation' }).waitFor();
    // Nothing of it has to be scrolled to.
    const beyond = () => table.locator('xpath=..').evaluate((box) => box.scrollWidth - box.clientWidth);
    await expect.poll(beyond).toBeLessThanOrEqual(1);
    // Where nothing is local stands in a sentence, as many as the table of all themes has, and above it what its words mean.
    const { coverageMatrix: asked } = await ask(
      '{ coverageMatrix(root: true) { cells { presence theme { id } territory { name } } } }',
    );
    const without = asked.cells
      .filter(({ theme, presence }: Cell) => theme.id === 'e-sante' && presence !== 'LOCAL')
      .map(({ territory }: Cell) => territory.name);
    const told = page.getByText(/^E-santé, rien de connu sur place\s: /);
    await told.waitFor();
    const names = (await told.textContent())?.replace(/^.*?: |\.$/g, '').replaceAll('’', "'") ?? '';
    expect(names.split(', ').toSorted()).toEqual(without.toSorted());
    const legend = await page
      .getByText(/«\sdép\.\s»\s: seulement à l’échelle du département ou plus large/)
      .boundingBox();
    expect(legend?.y ?? 9999).toBeLessThan((await table.boundingBox())?.y ?? 0);
    // The title and the search for help are about the theme that is unfolded.
    await page.getByRole('heading', { level: 1, name: /^E-santé\s: \d+\s% des habitants/ }).waitFor();
    await page.getByRole('button', { name: 'Chercher qui peut aider' }).click();
    const chosen = page.getByRole('dialog').getByLabel('Thématique').locator('option:checked');
    await expect.poll(() => chosen.textContent()).toBe('E-santé, en entier');
    await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
    await page.getByRole('button', { name: '← Les cinq thématiques' }).click();
    await page.getByRole('heading', { level: 1, name: /^E-éducation/ }).waitFor();
    await table.getByRole('button', { name: 'Déplier : E-santé' }).waitFor();
    // And about the one that the map is asked for, at an address that can be shared.
    await page.getByLabel('Thématique', { exact: true }).selectOption({ label: 'E-administration' });
    await page.getByRole('heading', { level: 1, name: /^E-administration\s: \d+\s% des habitants/ }).waitFor();
    await page.getByText(/^E-administration, rien de connu sur place\s: /).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /^E-administration\s: \d+\s% des habitants/ }).waitFor();
  });

  full('counts of an intercommunalité only who lives here, so that the table adds up to the département', async () => {
    const { page } = await open('/territoire');
    const table = page.getByRole('table', { name: '' }).first();
    await expect.poll(() => table.getByRole('row').count(), { timeout: 30_000 }).toBe(21);
    const cells = await table.locator('tbody td:nth-child(2)').allTextContents();
    const [here, all] = [0, 1].map((place) =>
      cells.map((cell) => Number((cell.split(' sur ')[place] ?? cell).replace(/\s/gu, ''))),
    );
    const { home } = await ask('{ home { population } }');
    expect(here?.reduce((sum, each) => sum + each, 0)).toBe(home.population);
    expect(all?.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(home.population);
    const across = table.getByRole('row', { name: /^CC de l’Est de la Somme/ });
    expect((await across.locator('td').first().textContent())?.replace(/\s/gu, ' ')).toBe('78 sur 19 637');
    await page.getByText(/l’intercommunalité dépasse ce territoire/).waitFor();
    // In the région it is whole.
    const { page: wider } = await open('/territoire/REG-32');
    const whole = wider.getByRole('row', { name: /^CC de l’Est de la Somme/ });
    await expect.poll(() => whole.locator('td').first().textContent(), { timeout: 30_000 }).toMatch(/^19\s637$/);
    const { page: first } = await open('/');
    const again = first.getByRole('row', { name: /^CC de l’Est de la Somme/ });
    await expect.poll(() => again.locator('td').first().textContent(), { timeout: 30_000 }).toMatch(/^78 sur 19\s637$/);
  });

  it('asks for the table first, and for the rest once it is there', async () => {
    const { page } = await open('/reunions');
    const { asked, release } = await holdAnswers(page, '"root"');
    const others = () => asked.filter((text) => !text.includes('"root"') && text.includes('"territory"')).length;
    await page.getByRole('link', { name: 'Territoire' }).first().click();
    await expect.poll(() => asked.some((text) => text.includes('"root"'))).toBe(true);
    await page.waitForTimeout(500);
    expect(others()).toBe(0);
    release();
    await page.getByRole('table').getByRole('row').nth(20).waitFor();
    await expect.poll(others).toBeGreaterThan(0);
  });

  full('moves nothing though its answers come slowly, one after the other', async () => {
    const { page } = await open('/', { viewport: { width: 390, height: 800 } });
    // Together they take longer than a page waits for one of them.
    await page.route('**/graphql', async (route) => {
      await page.waitForTimeout(2_500);
      await route.continue();
    });
    await page.goto(new URL('/territoire', page.url()).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    await expectNothingCut(page);
  });

  full('finds who could help where nothing is local, at an address that can be shared', async () => {
    const { page } = await open('/territoire');
    await page.getByRole('button', { name: 'Chercher qui peut aider' }).click();
    const dialog = page.getByRole('dialog');
    const places = await dialog.getByLabel('Intercommunalité').getByRole('option').allTextContents();
    expect(places).toEqual([...places].sort(new Intl.Collator('FR', { numeric: true }).compare));
    await dialog.getByLabel('Thématique').selectOption({ label: 'E-éducation, en entier' });
    await dialog.getByLabel('Intercommunalité').selectOption({ label: 'CA du Saint-Quentinois' });
    await dialog.getByRole('button', { name: 'Chercher' }).click();
    await dialog.getByRole('heading', { name: 'E-éducation · CA du Saint-Quentinois' }).waitFor();
    await dialog.getByRole('heading', { name: 'Qui peut aider' }).waitFor();
    expect(await dialog.getByRole('link').count()).toBeGreaterThan(0);
    expect(await findBarriers(page)).toEqual([]);
    const { page: shared } = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await shared.getByRole('heading', { name: 'Qui peut aider' }).waitFor();
    await shared.keyboard.press('Escape');
    await shared.getByRole('dialog').waitFor({ state: 'detached' });
  });

  full('names the neighbouring intercommunalité of whoever could help from there', async () => {
    const actors = 'actors { nearness actor { name } neighbours { name } }';
    const { gaps } = await ask(
      `{ gaps(territory: "DEP-02", presence: [NONE, WIDE_ONLY], first: 200) { nodes { theme { id } territory { id } ${actors} } } }`,
    );
    interface Gap {
      readonly theme: { readonly id: string };
      readonly territory: { readonly id: string };
      readonly actors: readonly {
        readonly nearness: string;
        readonly actor: { readonly name: string };
        readonly neighbours: readonly { readonly name: string }[];
      }[];
    }
    const isNear = ({ neighbours }: Gap['actors'][number]) => neighbours.length === 1;
    const gap: Gap | undefined = gaps.nodes.find((each: Gap) => each.actors.some(isNear));
    const near = gap?.actors.find(isNear);
    expect(near?.nearness).toBe('NEIGHBOUR');
    const { page } = await open(`/territoire?case=${gap?.theme.id}@${gap?.territory.id}`);
    const plain = (text: string | null | undefined) => text?.replaceAll('’', "'").replaceAll(/\s/gu, ' ');
    const row = page
      .getByRole('dialog')
      .getByRole('listitem')
      .filter({ hasText: 'dans une intercommunalité voisine' })
      .first();
    await row.waitFor();
    const rows = await page.getByRole('dialog').getByRole('listitem').allTextContents();
    const told = rows.map(plain).find((text) => text?.startsWith(plain(near?.actor.name) ?? '-'));
    expect(told).toContain(`dans une intercommunalité voisine : ${plain(near?.neighbours[0]?.name)}`);
  });

  it('goes from a theme to those below it on which nothing is local, and offers these when asked who can help', async () => {
    const { page, complaints } = await open('/territoire?case=e-education@EPCI-200071892');
    const dialog = page.getByRole('dialog');
    // Counted and told apart from those under way.
    await dialog
      .getByText(/^état inconnu/)
      .first()
      .waitFor();
    await dialog.getByText(/^Celles dont l’état est inconnu sont comptées à part/).waitFor();
    const finer = dialog.getByRole('region', { name: 'Plus finement : ce qui manque sur place' });
    const first = finer.getByRole('button', { name: /^Qui peut aider : / }).first();
    await first.waitFor();
    expect(await finer.textContent()).not.toContain('{{');
    const theme = ((await first.getAttribute('aria-label')) ?? '').replace(/^Qui peut aider\s: /, '');
    await first.click();
    await dialog.getByRole('heading', { name: `${theme} · CA du Saint-Quentinois` }).waitFor();
    await dialog.getByRole('heading', { name: 'Qui peut aider' }).waitFor();
    // And back to the theme above it, in the same place.
    await dialog.getByRole('button', { name: '← E-éducation' }).click();
    await dialog.getByRole('heading', { name: 'E-éducation · CA du Saint-Quentinois' }).waitFor();
    await dialog.getByRole('button', { name: 'Fermer' }).click();
    await page.getByRole('button', { name: 'Chercher qui peut aider' }).click();
    await page.getByRole('dialog').getByLabel('Thématique').selectOption({ label: theme });
    await page.getByRole('dialog').getByLabel('Intercommunalité').selectOption({ label: 'CA du Saint-Quentinois' });
    await page.getByRole('dialog').getByRole('button', { name: 'Chercher' }).click();
    await page
      .getByRole('dialog')
      .getByRole('heading', { name: `${theme} · CA du Saint-Quentinois` })
      .waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  full('shows what is for one audience, and says what that leaves out, at an address that can be shared', async () => {
    const { page, complaints } = await open('/territoire');
    const table = page.getByRole('table');
    await table.waitFor();
    const filled = () => table.locator('[data-presence=LOCAL]').count();
    const all = await filled();
    await page.getByLabel('Publics').selectOption({ label: 'Élèves' });
    await page.getByRole('heading', { level: 1, name: /^Qui fait quoi pour ce public\s: Élèves$/ }).waitFor();
    await page.getByText(/^Seulement ce qui se dit pour ce public, Élèves, ou tout public\./).waitFor();
    await table.waitFor();
    expect(await filled()).toBeLessThan(all);
    expect(await findBarriers(page)).toEqual([]);
    await table.locator('button[data-presence]').first().click();
    await page
      .getByRole('dialog')
      .getByText(/^Seulement ce qui se dit pour ce public, Élèves/)
      .waitFor();
    const { page: shared } = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await shared
      .getByRole('dialog')
      .getByText(/^Seulement ce qui se dit pour ce public, Élèves/)
      .waitFor();
    expect(complaints).toEqual([]);
  });

  full('tells nothing known from audiences that are not stated, and who does it elsewhere', async () => {
    const { page, complaints } = await open('/territoire?public=SENIORS');
    const table = page.getByRole('table');
    const unsaid = table.getByRole('button', {
      name: /^E-santé, CA de la Région de Château-Thierry : Rien de connu pour ce public ; publics non saisis : \d+$/,
    });
    await unsaid.waitFor();
    const count = Number((await unsaid.textContent())?.match(/\d+$/)?.[0]);
    expect(count).toBeGreaterThan(0);
    await unsaid.click();
    const dialog = page.getByRole('dialog');
    const heading = dialog.getByRole('heading', { name: `Publics non saisis : ${String(count)}` });
    await heading.waitFor();
    const named = dialog.getByRole('list').filter({ hasText: 'Programme santé connectée des campagnes' });
    expect(await named.getByRole('listitem').count()).toBe(count);
    await dialog.getByRole('heading', { name: 'Qui le fait ailleurs pour ce public' }).waitFor();
    expect(await dialog.getByText('Personne de connu ne le fait ailleurs').count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('exists for any place; for an unknown one it says so', async () => {
    const { page } = await open('/territoire/EPCI-240200592');
    await page.getByRole('row', { name: /CC du Chemin des Dames/ }).waitFor();
    // The title is about the theme with the least there, also where that is nothing.
    await page.getByRole('heading', { level: 1, name: /rien de connu sur place$/ }).waitFor();
    expect(await page.getByRole('table').getByRole('row').count()).toBe(2);
    const { page: unknown } = await open('/territoire/EPCI-0');
    await unknown.getByRole('heading', { name: 'Rien de connu sous cette adresse' }).waitFor();
  });

  it.each(WIDTHS)('is accessible and not cut off at %i px, by day and by night', async (width) => {
    for (const colorScheme of COLOR_SCHEMES) {
      const { page } = await open(`/territoire${colorScheme === 'dark' ? '?lang=en' : ''}`, {
        ...{ viewport: { width, height: 900 }, colorScheme },
      });
      await page.getByRole('table').waitFor();
      await settled(page);
      expect(await findBarriers(page)).toEqual([]);
      await expectNothingCut(page);
    }
  });
});
