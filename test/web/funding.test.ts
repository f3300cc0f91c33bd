/** The page Financements: who pays for what until when, and each figure leads to its rows. */

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { full } from '../runs.js';
import { application } from './application.js';
import { ask } from './ask.js';
import { browse, COLOR_SCHEMES, expectNothingCut, findBarriers, holdAnswers, WIDTHS } from './browser.js';

const open = browse();
const dialogOf = (page: Page) => page.getByRole('dialog');
const figures = (page: Page, region: string) =>
  page.getByRole('region', { name: region }).getByRole('button', { name: /lignes?$/ });

/** What the dialog must say for « Département, E-santé : 30 000 €, 2 lignes »: « 30 000 € pour 2 lignes ». */
function sumOf(label: string): string {
  const [, amount = '', count = ''] = /: (.+), (\d+) lignes$/u.exec(label.replaceAll('\u00a0', ' ')) ?? [];
  return `${amount} pour ${count === '1' ? 'une ligne' : `${count} lignes`}`;
}

describe('the page Financements', () => {
  it('shows what ends first and opens all of it, with the file of each', async () => {
    const { page, complaints } = await open('/financements');
    await page.getByRole('heading', { level: 1, name: /fins? de financement dans les 12 mois/ }).waitFor();
    const ends = page.getByRole('region', { name: 'Ce qui s’arrête d’abord' });
    const few = await ends.getByRole('link', { name: 'Le dossier' }).count();
    await page.getByRole('button', { name: 'Voir ce qui s’arrête' }).click();
    await expect.poll(() => ends.getByRole('link', { name: 'Le dossier' }).count()).toBeGreaterThanOrEqual(few);
    expect(page.url()).toContain('fins=toutes');
    await ends.getByText('Données d’exemple.').first().waitFor();
    await ends.getByLabel('Période').selectOption({ label: '24 mois' });
    await page.getByRole('heading', { level: 1, name: /dans les 24 mois/ }).waitFor();
    await ends.getByLabel('Période').selectOption({ label: 'Jusqu’à un jour' });
    // The same as before, until another day is chosen.
    expect(await ends.getByLabel('Jusqu’au').inputValue()).toMatch(/^2028-/);
    await ends.getByLabel('Jusqu’au').fill('2027-12-31');
    await page.getByRole('heading', { level: 1, name: /d’ici au 31\sdécembre\s2027/ }).waitFor();
    expect(page.url()).toContain('jusqu-au=2027-12-31');
    // What is listed adds up to what is said, and its total can be read off the grants.
    const { fundingCliff } = await ask(
      '{ fundingCliff(until: "2027-12-31", territory: "DEP-02", first: 200) { grantCount nodes { fundingLinks { amount } } } }',
    );
    const amounts: string[] = fundingCliff.nodes.flatMap(({ fundingLinks }: { fundingLinks: { amount: string }[] }) =>
      fundingLinks.map(({ amount }) => amount),
    );
    const euros = amounts.reduce((sum, amount) => sum + Number(amount), 0).toLocaleString('fr-FR');
    const sum = await ends.getByText(/^En tout/).textContent();
    expect(sum?.replace(/\s/gu, ' ')).toBe(
      `En tout ${euros.replace(/\s/gu, ' ')} €, de ${fundingCliff.grantCount} subventions accordées.`,
    );
    await ends.getByRole('link', { name: 'Le dossier' }).first().click();
    await page.waitForURL(/\/sujets\/(cliff|matter)-/);
    await page.getByRole('heading', { level: 1, name: /financement|relais/i }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('leads to the matter that tells of a grant, and says how it is decided, as does the file of the grant alone', async () => {
    const { token } = application();
    const { fundingCliff } = await ask(
      '{ fundingCliff(months: 24, first: 200) { nodes { id matter { id decision { id } } } } }',
    );
    type End = { readonly id: string; readonly matter: { readonly id: string; readonly decision: unknown } | null };
    const end = (fundingCliff.nodes as End[]).find(({ matter }) => matter && matter.decision === null);
    const matter = end?.matter?.id ?? '';
    expect(matter).toMatch(/^matter-/);
    const { decide } = await ask(
      `mutation { decide(input: { suggestion: "${matter}", status: DISMISSED, reasonKind: OFF_TOPIC }) { change } }`,
      token,
    );
    const { page } = await open('/financements?mois=24&fins=toutes');
    const row = page.getByRole('listitem').filter({ has: page.locator(`a[href^="/sujets/${matter}"]`) });
    await row.getByText('Écartée', { exact: true }).waitFor();
    await page.goto(new URL(`/sujets/${encodeURIComponent(end?.id ?? '')}`, page.url()).href);
    const decided = page.getByRole('region', { name: 'Se décide dans ce sujet' });
    await page
      .getByRole('region', { name: 'Décisions prises' })
      .getByText('Écartée', { exact: true })
      .first()
      .waitFor();
    await decided.getByRole('link').click();
    await page.waitForURL((url) => decodeURIComponent(url.pathname) === `/sujets/${matter}`);
    await page.getByText(/Ce qui était proposé\s:/).waitFor();
    await ask(`mutation { undo(change: "${decide.change}") { change } }`, token);
  });

  full('says of a grant whose project has a relay that it is to be prepared, and leads there', async () => {
    const { fundingCliff } = await ask('{ fundingCliff(first: 200) { nodes { id goesOn matter { id kind } } } }');
    type End = { readonly goesOn: boolean; readonly matter: { readonly id: string; readonly kind: string } | null };
    const relays = (fundingCliff.nodes as End[]).filter(({ matter }) => matter?.kind === 'RELAY');
    expect(relays.length).toBeGreaterThan(0);
    const { page } = await open('/financements?fins=toutes');
    for (const { matter } of relays) {
      const row = page.getByRole('listitem').filter({ has: page.locator(`a[href^="/sujets/${matter?.id}"]`) });
      await row.getByText('Relais à préparer', { exact: true }).waitFor();
      expect(await row.getByText(/sans suite/i).count()).toBe(0);
    }
  });

  full(
    'names the re-granted subsidies that end, which are in no sum, also in the table and on the record of their beneficiary',
    async () => {
      const { fundingCliff } = await ask(
        '{ fundingCliff(first: 1) { passedOnCount passedOn { endDate beneficiary { id name } } } }',
      );
      const [{ beneficiary }] = fundingCliff.passedOn;
      const { page, complaints } = await open('/financements?fins=toutes');
      const ends = page.getByRole('region', { name: 'Ce qui s’arrête d’abord' });
      // It is what ends first that is asked for: nothing of it is folded.
      await ends.getByText(/subventions? reversées? s’arrête(nt)? aussi/).waitFor();
      // Only the first word, since the page writes apostrophes in its own way.
      const [name] = beneficiary.name.split(' ');
      await ends
        .getByText(new RegExp(`→ ${name} .* · jusqu’au .* · reversé`))
        .first()
        .waitFor();
      await ends.getByText('En tableau, à enregistrer').click();
      const row = ends.getByRole('row').filter({ hasText: name }).filter({ hasText: 'reversé' });
      expect(await row.count()).toBe(fundingCliff.passedOnCount);
      // Their money is in a column of its own, so that the other column adds up to the total.
      expect((await row.first().getByRole('cell').nth(2).textContent())?.trim()).toBe('');
      expect(await row.first().getByRole('cell').nth(3).textContent()).toMatch(/€|inconnu/);
      const { page: record } = await open(`/acteurs/${beneficiary.id}`);
      await record
        .getByText(
          /^Dont (une subvention reversée, qui s’arrête le|\d+ subventions reversées\s; la première fin connue)/,
        )
        .waitFor();
      await record.getByText('Le détail', { exact: true }).first().click();
      await record
        .getByText(/jusqu’au .* · reversé/)
        .first()
        .waitFor();
      expect(complaints).toEqual([]);
    },
  );

  full('shows what is passed on at once where nothing else ends, and never says that nothing ends', async () => {
    const place = 'EPCI-240200477';
    const { fundingCliff } = await ask(
      `{ fundingCliff(first: 1, territory: "${place}") { totalCount passedOnCount passedOn { beneficiary { name } } } }`,
    );
    expect(fundingCliff).toMatchObject({ totalCount: 0, passedOnCount: 1 });
    const { page, complaints } = await open(`/financements?territoire=${place}`);
    await page
      .getByRole('heading', { level: 1, name: 'Une seule fin dans les 12 mois : une subvention reversée' })
      .waitFor();
    const ends = page.getByRole('region', { name: 'Ce qui s’arrête d’abord' });
    const [name] = fundingCliff.passedOn[0].beneficiary.name.split(' ');
    await ends.getByText(new RegExp(`→ ${name} .* · jusqu’au .* · reversé`)).waitFor();
    await ends.getByText(/^Une subvention reversée\s:/).waitFor();
    expect(await ends.textContent()).not.toMatch(/ne s’achève|aussi/);
    expect(complaints).toEqual([]);
  });

  full(
    'opens on the territory of the council, goes back to it from one of another page, and to all of them with a press',
    async () => {
      const { page } = await open('/territoire?territoire=EPCI-240200477');
      await page.getByRole('link', { name: 'Financements' }).first().click();
      const heading = page.getByRole('heading', { level: 1, name: /fins? de financement/ });
      await page.getByRole('button', { name: 'Voir ce qui s’arrête' }).waitFor();
      await page.getByRole('button', { name: /^Filtre\s: CA GrandSoissons.*revenir à\s: Aisne/ }).click();
      await page.getByRole('button', { name: /^Aisne ·/ }).waitFor();
      expect(page.url()).not.toContain('territoire=');
      const { fundingCliff } = await ask('{ fundingCliff(territory: "DEP-02", first: 1) { totalCount } }');
      await expect
        .poll(async () => Number.parseInt((await heading.textContent()) ?? '', 10))
        .toBe(fundingCliff.totalCount);
      await page.getByRole('button', { name: 'Tous les territoires', exact: true }).click();
      await page.getByText('Tout ce qui est connu, aussi hors du territoire du conseil.').waitFor();
      expect(page.url()).toContain('partout=oui');
    },
  );

  full('requests what is at the top of the page first', async () => {
    const { page } = await open('/reunions');
    const { asked, release } = await holdAnswers(page, '"months"');
    const sums = () => asked.filter((text) => text.includes('"nature"')).length;
    await page.getByRole('link', { name: 'Financements' }).first().click();
    await expect.poll(() => asked.some((text) => text.includes('"months"'))).toBe(true);
    await page.waitForTimeout(500);
    expect(sums()).toBe(0);
    release();
    await figures(page, 'Qui paie quoi').first().waitFor();
    expect(sums()).toBeGreaterThan(0);
  });

  full.each(['Qui paie quoi', 'Par nature et par année de décision'])(
    'opens from each figure of “%s” the lines behind it',
    async (region) => {
      const { page } = await open('/financements');
      await figures(page, region).first().waitFor();
      const count = await figures(page, region).count();
      expect(count).toBeGreaterThan(5);
      for (let place = 0; place < count; place++) {
        const figure = figures(page, region).nth(place);
        const label = (await figure.getAttribute('aria-label')) ?? '';
        await figure.click();
        const sum = dialogOf(page).getByText(/ pour (une|\d+) lignes?$/);
        await sum.waitFor();
        expect((await sum.textContent())?.replaceAll('\u00a0', ' '), label).toBe(sumOf(label));
        const lines = /(\d+) lignes$/.exec(label)?.[1];
        expect(await dialogOf(page).getByRole('listitem').count(), label).toBe(Number(lines));
        await page.keyboard.press('Escape');
        await dialogOf(page).waitFor({ state: 'detached' });
      }
    },
  );

  full(
    'opens the lines behind the weight of each funder and behind their total, and names the sources of each table',
    async () => {
      const { page, complaints } = await open('/financements?thematique=mediation-numerique');
      const weights = page.getByRole('region', { name: 'Poids du financeur', exact: true });
      // Each share is rounded by itself, and they may not add up to 100.
      await weights.getByText(/^Parts arrondies\s:/).waitFor();
      await weights.locator('tbody tr').nth(1).waitFor();
      const plain = (text: string | null) => (text ?? '').replaceAll(/\s/gu, ' ');
      const amounts = weights.locator('tbody tr td:nth-child(2) a, tfoot tr td:nth-child(2) a');
      expect(await amounts.count()).toBe((await weights.locator('tbody tr').count()) + 1);
      for (let place = 0; place < (await amounts.count()); place++) {
        const written = plain(await amounts.nth(place).textContent());
        await amounts.nth(place).click();
        const sum = dialogOf(page).getByText(/ pour (une|\d+) lignes?$/);
        await sum.waitFor();
        if (written !== 'inconnu') expect(plain(await sum.textContent())).toMatch(new RegExp(`^${written} pour`));
        await page.keyboard.press('Escape');
        await dialogOf(page).waitFor({ state: 'detached' });
      }
      await weights.locator('tbody tr td:nth-child(4) a').first().click();
      await dialogOf(page).getByRole('listitem').first().waitFor();
      await page.keyboard.press('Escape');
      for (const region of ['Qui paie quoi', 'Poids du financeur', 'Par nature et par année de décision'])
        await page
          .getByRole('region', { name: region })
          .getByText(/^Sources de ce qui est compté ou nommé ici\s: \S/)
          .waitFor();
      expect(complaints).toEqual([]);
    },
  );

  full('never adds natures up, draws the flow, and keeps the choice in the address', async () => {
    const { page } = await open('/financements?partout=oui');
    await page.getByRole('combobox', { name: /^Nature/ }).selectOption({ label: 'Prêt' });
    await page.getByRole('button', { name: 'Image' }).click();
    await page
      .getByRole('img', { name: 'Des financeurs aux thématiques : Prêt' })
      .or(page.getByText('Aucun financement de cette nature'))
      .first()
      .waitFor();
    const shared = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await shared.page.getByRole('button', { name: 'Tableau', exact: true }).waitFor();
    await shared.page.getByRole('combobox', { name: /^Nature/ }).selectOption({ label: 'Subvention' });
    await shared.page.getByRole('img', { name: 'Des financeurs aux thématiques : Subvention' }).waitFor();
    const awaited = shared.page.waitForEvent('download');
    await shared.page.getByRole('button', { name: /^SVG/ }).click();
    const svg = readFileSync(await (await awaited).path(), 'utf8');
    expect(svg).toMatch(/>Des financeurs aux thématiques\s: Subvention</);
    expect(svg).toContain('>Tous les territoires<');
    expect(svg).toMatch(/données connues au 25.*>Sources de ce qui est compté ou nommé ici\s: /s);
    expect(svg).not.toContain('var(--');
  });

  it.each([
    ['', ''],
    ['&thematique=mediation-numerique', 'theme: "mediation-numerique"'],
    ['&territoire=ARR-024&nature=IN_KIND', 'territory: "ARR-024", nature: IN_KIND'],
  ])('tells the weight of each funder%s, as the API has it, on the page and in its file', async (choice, args) => {
    const { page, complaints } = await open(
      `/financements?${choice.includes('territoire') ? '' : 'partout=oui'}${choice}`,
    );
    const weights = page.getByRole('region', { name: 'Poids du financeur', exact: true });
    await weights.getByRole('row').nth(1).or(weights.getByText('Aucun financement de cette nature')).waitFor();
    const query = `{ fundingConcentration(first: 200 ${args}) { amount nodes { amount share initiativeCount actor { name } funding { share fundingLink { amount initiative { id } } } } } }`;
    const answer = await page.request.post(new URL('/graphql', page.url()).href, { data: { query } });
    const { nodes, amount } = (await answer.json()).data.fundingConcentration;
    const rows = await weights
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replaceAll(/[\s’]/gu, ' '))),
      );
    expect(rows.map(([name]) => name)).toEqual(
      nodes.map(({ actor }: { actor: { name: string } }) => actor.name.replaceAll(/[\s'’]/gu, ' ')),
    );
    for (const [place, node] of nodes.entries()) {
      const [, euros = '', share = '', initiatives] = rows[place] ?? [];
      const number = (text: string) => Number(text.replaceAll(/[^\d,]/g, '').replace(',', '.'));
      // From the lines themselves.
      const cents = node.funding.reduce(
        (sum: number, each: { share: number; fundingLink: { amount: string | null } }) =>
          sum + 100 * Number(each.fundingLink.amount ?? 0) * each.share,
        0,
      );
      expect(euros).toBe(node.amount === null ? 'inconnu' : euros);
      if (node.amount !== null) expect(number(euros)).toBeCloseTo(Math.round(cents) / 100, 2);
      if (node.amount !== null) expect(number(share)).toBeCloseTo(cents / Number(amount), 1);
      const financed = node.funding.flatMap((each: { fundingLink: { initiative: { id: string } | null } }) =>
        each.fundingLink.initiative ? [each.fundingLink.initiative.id] : [],
      );
      expect(Number(initiatives)).toBe(new Set(financed).size);
    }
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('saves who pays for what as the table that is shown, with its total', async () => {
    const { page, complaints } = await open('/financements');
    const paid = page.getByRole('region', { name: 'Qui paie quoi' });
    const total = paid.locator('tfoot tr').getByRole('cell').first();
    await expect.poll(() => total.textContent()).toMatch(/€/);
    const download = page.waitForEvent('download');
    await paid.getByRole('button', { name: /^CSV/ }).click();
    const lines = readFileSync(await (await download).path(), 'utf8').split('\r\n');
    const shown = await paid.locator('tbody tr').count();
    const euros = (text = '') => Number(text.replaceAll(/[^\d,]/g, '').replace(',', '.'));
    const sums = lines.slice(1, shown + 1).map((line) => euros(line.split(';')[1]));
    const whole = euros((await total.textContent()) ?? '');
    expect(sums.reduce((sum, each) => sum + each, 0)).toBeCloseTo(whole, 2);
    expect(
      lines[shown + 1]
        ?.split(';')
        .slice(0, 2)
        .map((cell, at) => (at === 0 ? cell : euros(cell))),
    ).toEqual(['Total', whole]);
    expect(complaints).toEqual([]);
  });

  it('counts of each grant the share of the chosen territory, in all sums, and says so', async () => {
    const { page, complaints } = await open('/financements?territoire=EPCI-240200477');
    const share = 'De chaque financement, la part de ce territoire, au prorata des habitants.';
    const paid = page.getByRole('region', { name: 'Qui paie quoi' });
    const years = page.getByRole('region', { name: /^Par nature/ });
    await paid.getByText(share).waitFor();
    await years.getByText(share).waitFor();
    // The same subsidies by funder and by year.
    const euros = (text: string) => Number(text.replaceAll(/[^\d,]/g, '').replace(',', '.'));
    const sumOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + euros(text), 0);
    const known = (texts: readonly string[]) => texts.filter((text) => text.includes('€'));
    const byFunder = known(await paid.locator('tbody tr td:nth-of-type(1)').allTextContents());
    const byYear = known(await years.locator('tbody tr td:nth-of-type(1)').allTextContents());
    expect(byYear.length).toBeGreaterThan(0);
    expect(sumOf(byYear)).toBeCloseTo(sumOf(byFunder), 2);
    // And the same in the files.
    const file = new URL('/exports/csv?table=funding&territory=EPCI-240200477&language=fr', page.url()).href;
    const rows: Record<string, string>[] = parse(await (await page.request.get(file)).text(), {
      ...{ bom: true, delimiter: ';', columns: true },
    });
    const counted = rows
      .filter((row) => row.Nature === 'Subvention' && row.Financeur !== row.Bénéficiaire)
      .map((row) => row['Compté dans ce territoire (€, part arrondie)'] ?? '');
    // Parts are estimates, rounded to the euro: what rounding takes from one goes to the next.
    expect(Math.abs(sumOf(counted.filter((text) => text !== '')) - sumOf(byFunder))).toBeLessThan(1);
    const figure = years.getByRole('button', { name: /^Subvention, 20/ }).first();
    const told = (await figure.textContent()) ?? '';
    await figure.click();
    await page.getByRole('dialog').getByText(told).first().waitFor();
    await page
      .getByRole('dialog')
      .getByText(/^Compté ici\s:/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  full('calls no budget a need of which nothing granted is known: it stands apart, without a rest', async () => {
    const { initiatives } = await ask(
      '{ initiatives(filter: { hasGap: true, territory: "DEP-02" }, first: 200) { nodes { id kind status budget gap } } }',
    );
    type Row = {
      readonly id: string;
      readonly kind: string;
      readonly status: string | null;
      readonly budget: string;
      readonly gap: string;
    };
    // What a call has to give is no need, nor is what was abandoned.
    const rows = (initiatives.nodes as Row[]).filter((one) => one.kind !== 'CALL' && one.status !== 'ABANDONED');
    expect(initiatives.nodes.length).toBeGreaterThan(rows.length);
    const { page, complaints } = await open('/financements');
    const panel = page.getByRole('region', { name: 'Reste à financer' });
    const unknown = 'Aucun financement accordé connu\u00a0: à vérifier';
    await panel.getByRole('heading', { name: unknown }).waitFor();
    const all = panel.getByRole('button', { name: /^Voir les/ });
    while ((await all.count()) > 0) await all.first().click();
    const listed = async (name: string) =>
      (
        await panel
          .getByRole('group', { name, exact: true })
          .getByRole('link')
          .evaluateAll((links) =>
            links.map((each) => each.getAttribute('href')?.split('/').at(-1)?.split('?')[0] ?? ''),
          )
      ).sort();
    const idsOf = (some: readonly Row[]) => some.map(({ id }) => id).sort();
    const isUnknown = ({ budget, gap }: Row) => budget === gap;
    expect(await listed('Reste à financer')).toEqual(idsOf(rows.filter((row) => !isUnknown(row))));
    expect(await listed(unknown)).toEqual(idsOf(rows.filter(isUnknown)));
    expect(rows.filter(isUnknown).length).toBeGreaterThan(0);
    const columns = panel.getByRole('group', { name: unknown, exact: true }).getByRole('columnheader');
    expect(await columns.allTextContents()).toEqual(['Initiative', 'Budget']);
    const { page: one } = await open(`/initiatives/${rows.find(isUnknown)?.id}`);
    await one.getByText(/Reste à financer\s: à vérifier, rien d’accordé n’est connu/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is in English too, with pending requests and what remains to be funded', async () => {
    const { page } = await open('/financements?lang=en');
    await page.getByRole('heading', { level: 1, name: /ends? of funding within 12 months/ }).waitFor();
    await page.getByRole('region', { name: 'Requests in progress' }).getByRole('listitem').first().waitFor();
    await page.getByRole('region', { name: 'Still to be funded' }).getByRole('row').nth(1).waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/Financeur|Le dossier|s’achève/);
  });

  it.each(WIDTHS)('is accessible and not cut off at %i px, by day and by night', async (width) => {
    for (const colorScheme of COLOR_SCHEMES) {
      const { page } = await open('/financements', { viewport: { width, height: 900 }, colorScheme });
      await figures(page, 'Qui paie quoi').first().waitFor();
      await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
      expect(await findBarriers(page)).toEqual([]);
      await expectNothingCut(page);
    }
  });
});

it('who was only asked for money is told so, and is no funder', async () => {
  const { fundingLinks } = await ask(
    '{ fundingLinks(filter: { status: [SUBMITTED] }, first: 50) { nodes { funder { name } initiative { id fundingLinks(first: 20) { status } } } } }',
  );
  const only = fundingLinks.nodes.find(
    ({ initiative }: { initiative: { fundingLinks: { status: string }[] } | null }) =>
      initiative?.fundingLinks.every(({ status }) => status === 'SUBMITTED'),
  );
  const { page } = await open(`/initiatives/${only.initiative.id}`);
  const row = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await row('Demandé à').waitFor();
  // The page writes apostrophes in its own way.
  expect((await row('Demandé à').textContent())?.replaceAll('’', "'")).toContain(only.funder.name.replaceAll('’', "'"));
  expect((await row('Financeurs').textContent())?.replaceAll('’', "'")).not.toContain(
    only.funder.name.replaceAll('’', "'"),
  );
});
