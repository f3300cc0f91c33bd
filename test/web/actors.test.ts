/** The page Acteurs: an actor and its relations. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { full } from '../runs.js';
import { ask } from './ask.js';
import { browse, COLOR_SCHEMES, expectNothingCut, findBarriers, signIn, WIDTHS } from './browser.js';

const open = browse();
/** Sits in the council and shares no current project with anybody. */
const TO_TIE = '/acteurs/actor-240200592';
const settled = (page: Page) =>
  expect.poll(() => page.locator('[aria-busy=true]').count(), { timeout: 30_000 }).toBe(0);

describe('the list of actors', () => {
  it('can be searched by name and filtered, and its address can be shared', async () => {
    const { page, complaints } = await open('/acteurs');
    // Of the territory of the council; who acts in a larger one is counted, and a press away.
    const { here, all } = await ask(
      '{ here: actors(first: 1, filter: {territory: "DEP-02"}) { totalCount } all: actors(first: 1) { totalCount } }',
    );
    await page.getByRole('heading', { name: `${here.totalCount} acteurs`, level: 1 }).waitFor();
    await page.getByText(`${all.totalCount - here.totalCount} autres agissent ailleurs`).waitFor();
    await page.getByRole('link', { name: 'Les voir tous' }).click();
    await page.getByRole('heading', { name: `${all.totalCount} acteurs`, level: 1 }).waitFor();
    await page.getByRole('searchbox', { name: 'Chercher un acteur' }).fill('centre hospitalier');
    await page.getByRole('heading', { name: '3 acteurs', level: 1 }).waitFor();
    await page.getByRole('searchbox').fill('');
    await page.getByLabel(/^Association \(16\)/).click();
    await page.getByRole('heading', { name: '16 acteurs', level: 1 }).waitFor();
    await page.getByLabel('Publics').selectOption({ value: 'SENIORS' });
    const title = page.getByRole('heading', { name: /^\d acteurs?$/, level: 1 });
    await title.waitFor();
    const shared = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await shared.page.getByRole('heading', { name: (await title.textContent()) ?? '', level: 1 }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: '16 acteurs', level: 1 }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('names the few to connect below the heading, each after why', async () => {
    const { isolatedActors } = await ask(
      '{ isolatedActors(first: 200, territory: "EPCI-240200592", repeats: true) { totalCount nodes { kind actor { name } } } }',
    );
    expect(isolatedActors.totalCount).toBeGreaterThan(0);
    expect(isolatedActors.totalCount).toBeLessThanOrEqual(6);
    const { page } = await open('/acteurs?relier=oui&territoire=EPCI-240200592');
    const lead = page.locator('h1 + p');
    await lead.waitFor();
    for (const { actor } of isolatedActors.nodes)
      await expect
        .poll(() => lead.textContent(), { timeout: 20_000 })
        .toContain(actor.name.replaceAll("'", '’').split(' (')[0]);
  });

  full('shows actors to connect, on a theme and in a place', async () => {
    const { page } = await open('/acteurs?relier=oui&territoire=EPCI-240200592');
    await page.getByRole('heading', { name: /acteurs? à relier/, level: 1 }).waitFor();
    await page.getByRole('link', { name: 'CC du Chemin des Dames' }).waitFor();
    expect(await page.getByRole('link', { name: 'Radio des Collines' }).count()).toBe(0);
  });

  full('tells of the money of an actor where it knows no initiative and no tie of it', async () => {
    const { search } = await ask('{ search(text: "Aînés du Plateau", kind: [ACTOR], first: 1) { nodes { id } } }');
    const { page, complaints } = await open(`/acteurs/${search.nodes[0].id}`);
    const grant = /^reçu de\s: Fondation Campagnes numériques \(exemple\), 8\s000\s€, jusqu’au 14\smars\s2027$/;
    const initiatives = page.getByRole('region', { name: 'Initiatives', exact: true });
    await initiatives.getByText('Aucune initiative connue.').waitFor();
    await initiatives.getByText(/^Des financements sont connus, hors initiatives\s:$/).waitFor();
    await initiatives.getByText(grant).waitFor();
    const around = page.getByRole('region', { name: 'Autour', exact: true });
    await around.getByText('Aucun lien en cours connu.').waitFor();
    await around.getByText(grant).waitFor();
    expect(complaints).toEqual([]);
  });

  it('widens a place to what is around it, with the number before it is chosen and in the address', async () => {
    const { page, complaints } = await open('/acteurs?relier=oui&territoire=COM-02722');
    await page.getByRole('heading', { name: 'Aucun acteur à relier', level: 1 }).waitFor();
    const place = () => page.getByLabel('Territoire').locator('option:checked').textContent();
    await expect.poll(place).toBe('Soissons');
    // Said before another one is chosen.
    await page.getByText('Ce choix vaut aussi pour les pages que vous ouvrez ensuite.').waitFor();
    // What they have in common is not said of nobody.
    expect(await page.getByText(/^Ils ne partagent/).count()).toBe(0);
    const around = page.getByRole('checkbox', { name: /^Et alentours, .* \(\d+\)$/ });
    const name = (await around.locator('xpath=..').textContent()) ?? '';
    const count = Number(/\((\d+)\)$/.exec(name)?.[1]);
    expect(count).toBeGreaterThan(1);
    await around.check();
    await page.getByRole('heading', { name: new RegExp(`^${String(count)} acteurs à relier`), level: 1 }).waitFor();
    expect(new URL(page.url()).searchParams.get('alentours')).toBe('oui');
    // The list of all actors is widened too.
    await page.getByLabel('Seulement les acteurs à relier').uncheck();
    await page.getByRole('heading', { name: /^\d+ acteurs$/, level: 1 }).waitFor();
    const all = Number.parseInt((await page.getByRole('heading', { level: 1 }).textContent()) ?? '', 10);
    await around.uncheck();
    await expect
      .poll(async () => Number.parseInt((await page.getByRole('heading', { level: 1 }).textContent()) ?? '', 10))
      .toBeLessThan(all);
    await page.getByLabel('Territoire').selectOption('');
    await expect.poll(() => around.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  full('answers in one sentence who works on a theme around a place and is tied to nobody', async () => {
    const theme = 'mediation-numerique';
    const path = `/acteurs?relier=oui&territoire=COM-02722&alentours=oui&thematique=${theme}`;
    const { page, complaints } = await open(path);
    const { isolatedActors } = await ask(
      `{ isolatedActors(first: 200, theme: "${theme}", territory: "COM-02722", around: true, repeats: true) { nodes { kind actor { name } } } }`,
    );
    const rows: { kind: string; actor: { name: string } }[] = isolatedActors.nodes;
    const isTied = ({ kind }: { kind: string }) => kind === 'SMALL_COMPONENT' || kind === 'SINGLE_THREAD';
    const answer = page.getByText(/^Soissons et alentours, Médiation numérique\s: /);
    await answer.waitFor();
    const words = (await answer.textContent()) ?? '';
    const alone = rows.filter((row) => !isTied(row));
    expect(words).toMatch(
      alone.length === 0 ? /aucun acteur n’est sans projet partagé en cours/ : /acteurs? sans projet partagé en cours/,
    );
    for (const { actor } of rows) expect(words).toContain(actor.name);
    expect(await page.getByText(/^Ils ne partagent/).count()).toBe(0);
    await expectNothingCut(page);
    await page.getByRole('button', { name: 'EN English' }).click();
    await page.getByText(/^Soissons and around, .*: /).waitFor();
    expect(complaints).toEqual([]);
  });

  full('says how many act elsewhere of all actors only, not of those to connect', async () => {
    const { page } = await open('/acteurs');
    const elsewhere = page.getByText(/agissent ailleurs/);
    await elsewhere.waitFor();
    await page.getByLabel('Seulement les acteurs à relier').check();
    await page.getByRole('heading', { name: /acteurs? à relier/, level: 1 }).waitFor();
    expect(await elsewhere.count()).toBe(0);
  });

  full('says before it is chosen how many a theme has, also one below another', async () => {
    const { page } = await open('/acteurs?relier=oui');
    const themes = page.getByLabel('Thématique').locator('option', { hasText: /Maîtrise des outils/ });
    await expect.poll(() => themes.textContent()).toMatch(/\(\d+\)$/);
    const [, count] = /\((\d+)\)$/.exec((await themes.textContent()) ?? '') ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    await page.getByLabel('Thématique').selectOption((await themes.getAttribute('value')) ?? '');
    await page.getByRole('heading', { name: new RegExp(`^${String(count)} acteurs? à relier`), level: 1 }).waitFor();
  });

  full('keeps two filters that are chosen one right after the other', async () => {
    const { page } = await open('/acteurs?relier=oui');
    await page.getByLabel('Thématique').locator('option').nth(1).waitFor({ state: 'attached' });
    // Before the page has followed the first choice.
    await page.evaluate(`for (const select of document.querySelectorAll('#filters select')) {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, select.options[1].value);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }`);
    await expect
      .poll(() => [...new URL(page.url()).searchParams.keys()].sort())
      .toEqual(['relier', 'territoire', 'thematique']);
  });

  full('counts those to be connected of each theme, and of each kind', async () => {
    const { page } = await open('/acteurs?relier=oui');
    const title = page.getByRole('heading', { name: /^\d+ acteurs à relier/, level: 1 });
    const all = Number.parseInt((await title.textContent()) ?? '', 10);
    const kinds = await page.getByText(/Un seul lien en cours\s: \d/).textContent();
    const counts = [...(kinds ?? '').matchAll(/\s: (\d+)/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
    const option = page.getByLabel('Thématique').locator('option', { hasText: /^E-administration \(\d+\)$/ });
    const count = Number((await option.textContent())?.match(/\d+/)?.[0]);
    expect(count).toBeLessThan(all);
    await page.getByLabel('Thématique').selectOption({ value: 'e-administration' });
    await page.getByRole('heading', { name: new RegExp(`^${count} acteurs? à relier`), level: 1 }).waitFor();
  });

  full('says on how many rows stand those whom it counts, and names each of them', async () => {
    const { page } = await open('/acteurs?relier=oui');
    const { isolatedActors } = await ask(
      '{ isolatedActors(first: 200, territory: "DEP-02") { totalCount repeatCount } }',
    );
    const { all } = await ask(
      '{ all: isolatedActors(first: 200, territory: "DEP-02", repeats: true) { nodes { actor { id } } } }',
    );
    const { totalCount, repeatCount } = isolatedActors;
    expect(repeatCount).toBeGreaterThan(0);
    const title = `${totalCount + repeatCount} acteurs à relier, sur ${totalCount} lignes`;
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await expect
      .poll(async () => {
        const results = page.getByRole('region', { name: 'Résultats' });
        const links = await results
          .getByRole('link')
          .evaluateAll((each) => each.map((one) => one.getAttribute('href')));
        const named = new Set(links.map((href) => href?.split('/').at(-1)?.split('?')[0]));
        return (all.nodes as { actor: { id: string } }[]).filter(({ actor }) => !named.has(actor.id));
      })
      .toEqual([]);
  });

  full('lists themes below their root and places of home first, each in the order of the alphabet', async () => {
    const { page } = await open('/acteurs');
    const groupsOf = async (label: string): Promise<[string, string[]][]> => {
      const groups = page.getByLabel(label, { exact: true }).locator('optgroup');
      await groups.first().waitFor({ state: 'attached' });
      const names = await groups.evaluateAll((all) => all.map((each) => each.getAttribute('label') ?? ''));
      return Promise.all(
        names.map(async (name, place) => [name, await groups.nth(place).locator('option').allTextContents()]),
      );
    };
    const inAlphabet = (names: readonly string[]) =>
      [...names].sort(new Intl.Collator('FR', { numeric: true }).compare);
    const themes = await groupsOf('Thématique');
    expect(themes.map(([name]) => name)).toEqual(inAlphabet(themes.map(([name]) => name)));
    const [, mediation = []] = themes.find(([name]) => name === 'Médiation numérique') ?? [];
    expect(mediation[0]).toMatch(/^Médiation numérique/);
    expect(mediation.slice(1)).toEqual(inAlphabet(mediation.slice(1)));
    expect(mediation.length).toBeGreaterThan(3);
    const places = await groupsOf('Territoire');
    expect(places.map(([name]) => name)).toEqual(['Aisne', 'Ailleurs']);
    for (const [, names] of places) expect(names).toEqual(inAlphabet(names));
    expect(await findBarriers(page)).toEqual([]);
  });

  full('leads from a group of actors to connect to each of them', async () => {
    const { page } = await open('/acteurs?relier=oui');
    const row = page.getByRole('listitem').filter({ hasText: ' avec ' }).first();
    const second = row.getByRole('link').nth(1);
    const name = (await second.textContent()) ?? '';
    await second.click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  full('says which filters leave nobody to connect, and removes only these', async () => {
    const { page } = await open('/acteurs?relier=oui&territoire=EPCI-240200592&thematique=e-sante');
    await page.getByRole('heading', { name: 'Aucun acteur à relier', level: 1 }).waitFor();
    await page.getByText(/aucun acteur n’est à relier\u00a0: E-santé, CC du Chemin des Dames\./).waitFor();
    await page.getByRole('button', { name: 'Retirer les filtres' }).click();
    await page.getByRole('heading', { name: /acteurs? à relier/, level: 1 }).waitFor();
    expect(page.url()).toContain('relier=oui');
  });

  full('says what to do when nobody matches', async () => {
    const { page } = await open('/acteurs?q=zzzz');
    await page.getByRole('heading', { name: 'Aucun acteur ne correspond' }).waitFor();
    await page.getByRole('button', { name: 'Retirer les filtres' }).click();
    await page.getByRole('heading', { name: /^\d+ acteurs$/, level: 1 }).waitFor();
  });
});

describe('the page of an actor', () => {
  full('calls what was refused a request, and nothing received', async () => {
    const { page } = await open('/acteurs?q=Tisseurs');
    await page.getByRole('link', { name: /^Tisseurs de réseaux/ }).click();
    const money = page.getByRole('region', { name: 'Argent' });
    await money.getByRole('heading', { name: 'Demandé, non accordé à ce jour' }).waitFor();
    await money.getByText('Le détail').click();
    await money.getByText(/Refusée/).waitFor();
    expect(await money.getByRole('heading', { name: 'Reçu' }).count()).toBe(0);
  });

  it('shows facts with their sources, and possible partners, as a picture and as a table', async () => {
    const { page, complaints } = await open(TO_TIE);
    await page.getByRole('heading', { name: 'CC du Chemin des Dames', level: 1 }).waitFor();
    await page.getByText('Siège au conseil, sans projet commun en cours').waitFor();
    await page.getByText(/Insee.*ligne \d+/).waitFor();
    await page
      .getByRole('img', { name: /Autour de CC du Chemin des Dames : 0 liens connus, \d+ passerelles/ })
      .waitFor();
    await page.getByRole('button', { name: 'Tableau' }).click();
    await page.getByRole('cell', { name: 'Passerelle possible' }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('proposes an introduction, which can be undone', async () => {
    const { page } = await open(TO_TIE);
    await signIn(page);
    await page.getByRole('button', { name: 'Proposer une mise en relation', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Chargé du suivi (une fonction)').fill('Direction numérique');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Retenir' }).click();
    await dialog.waitFor({ state: 'detached' });
    const panel = page.getByRole('region', { name: 'Passerelles possibles' });
    await panel.getByText('Retenue', { exact: true }).waitFor();
    await page
      .getByRole('region', { name: 'Ce que vous venez de faire' })
      .getByRole('button', { name: 'Annuler' })
      .click();
    await panel.getByText('Retenue', { exact: true }).waitFor({ state: 'detached' });
  });

  it('says what became of an actor that is not there', async () => {
    const { page } = await open('/acteurs/actor-nobody');
    await page.getByRole('heading', { name: 'Rien de connu sous cette adresse' }).waitFor();
  });

  it.each(WIDTHS)('is accessible and not cut off at %i px, by day and by night', async (width) => {
    for (const colorScheme of COLOR_SCHEMES) {
      for (const path of ['/acteurs', TO_TIE]) {
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
