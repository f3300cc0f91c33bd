/** The page Analyser: the map of ties, tables by any two dimensions, and exports, which are opened again and compared with the page. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/words/typography.js';
import { ALWAYS_NAMED, fitLabels } from '../../web/src/pages/analyse/map/fit-labels.js';
import { publicAddress } from '../../web/src/parts/export/public-address.js';
import { full } from '../runs.js';
import { ask } from './ask.js';
import { browse, COLOR_SCHEMES, expectNothingCut, findBarriers, holdAnswers, WIDTHS } from './browser.js';

const open = browse();

/** The file that a click downloads. */
async function taken(page: Page, name: RegExp): Promise<{ readonly name: string; readonly path: string }> {
  const awaited = page.waitForEvent('download', { timeout: 100_000 });
  await page.getByRole('button', { name }).first().click();
  const download = await awaited;
  return { name: download.suggestedFilename(), path: await download.path() };
}

const cells = (page: Page) =>
  page.getByRole('row').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

it('the map always names its first actors, and others only where they cover nothing', () => {
  // Shapes as close as on a full map: a name of this length has no free place.
  const shapes = Array.from({ length: 120 }, (_, place) => {
    return { x: 20 + 70 * (place % 10), y: 20 + 24 * Math.floor(place / 10), size: 8, text: `Agence ${place}` };
  });
  const first = shapes.filter((_, place) => place % 20 === 0);
  const others = shapes.filter((_, place) => place % 20 !== 0);
  const named = (width: number) =>
    fitLabels(
      [...first, ...others].map((shape) => ({ ...shape, width })),
      shapes,
      18,
      720,
    ).map(({ text }) => text);
  expect(first).toHaveLength(ALWAYS_NAMED);
  expect(named(240).slice(0, ALWAYS_NAMED)).toEqual(first.map(({ text }) => text));
  expect(named(240).length).toBeLessThan(15);
  expect(named(30).length).toBeGreaterThan(50);
});

it('the map names its first actors beside other shapes, and not over them, where there is room', () => {
  // The hub has a shape on each side; a name of this length is free only above or below them.
  const hub = { x: 300, y: 200, size: 12, text: 'Département de l’Aisne', width: 170 };
  const around = [
    ...[-1, 1].map((side) => ({ x: 300 + side * 60, y: 200, size: 9 })),
    ...[-1, 1].map((side) => ({ x: 300, y: 200 + side * 20, size: 9 })),
  ];
  const [placed] = fitLabels([hub], [hub, ...around], 18, 720);
  expect(placed?.text).toBe(hub.text);
  for (const { x, y, size } of around) {
    const { left = 0, right = 0, top = 0, bottom = 0 } = placed?.box ?? {};
    expect(left < x + size && x - size < right && top < y + size && y - size < bottom).toBe(false);
  }
});

const documents: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../web/src/generated/persisted-documents.json', import.meta.url), 'utf8'),
);
const [rootThemes = ''] = Object.entries(documents).find(([, text]) => text.startsWith('query RootThemes')) ?? [];

full.each([
  ['the themes of the legend', rootThemes],
  ['the name of the territory', '"isHome":false'],
])('nothing on the map moves when %s come late', async (_, mark) => {
  const { page } = await open('/reunions', { viewport: { width: 390, height: 1200 } });
  const { asked, release } = await holdAnswers(page, mark);
  await page.goto(new URL('/analyser?territoire=DEP-29', page.url()).href);
  await expect.poll(() => asked.filter((text) => text.includes(mark)).length).toBeGreaterThan(0);
  await page.waitForTimeout(1_500);
  release();
  await page.getByRole('checkbox').first().waitFor();
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
  const moves = (await page.evaluate('globalThis.moves')) as { value: number }[];
  expect(moves.reduce((sum, { value }) => sum + value, 0)).toBeLessThan(0.05);
});

it.each([
  ['https://passerelle.aisne.example/analyser?vue=carte', true],
  ['https://203.0.113.9/analyser', true],
  ['https://localisation.example/', true],
  ['http://127.0.0.1:4000/analyser', false],
  ['http://localhost:4000/', false],
  ['http://[::1]:4000/', false],
  ['http://192.168.1.20/', false],
  ['http://172.20.0.4:4000/', false],
  ['http://serveur:4000/', false],
])('a file names the address %s: %s', (address, isTold) => {
  expect(publicAddress(address)).toBe(isTold ? address : '');
});

describe('the map of ties', () => {
  full('is the drawing of its file on paper, with every tie and every actor', async () => {
    const { page } = await open('/analyser', { viewport: { width: 1440, height: 900 } });
    const map = page.getByRole('img', { name: /^Carte des liens/ });
    await map.locator('canvas').first().waitFor({ timeout: 90_000 });
    const [, actors, ties] = /(\d+)\sacteurs.*?(\d+)\sliens/.exec((await map.getAttribute('aria-label')) ?? '') ?? [];
    // As the browser itself does; without a printer nothing else happens.
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('main svg[font-family]');
    await paper.waitFor();
    // With the sources of the data, as in its file.
    await expect
      .poll(async () => {
        await page.evaluate("dispatchEvent(new Event('beforeprint'))");
        return paper.textContent();
      })
      .toMatch(/Sources de ce qui est compté ou nommé ici\s: \S/);
    expect(await page.locator('main canvas').first().isVisible()).toBe(false);
    expect(await paper.locator('title').count()).toBe(Number(actors) + 1);
    expect(await paper.locator('g > path').count()).toBe(Number(ties));
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await paper.count()).toBe(0);
  });

  it('draws who works with whom, describes the selected actor, and says the same as a table', async () => {
    const { page, complaints } = await open('/analyser');
    // Of the council's territory, until all of them are asked for; a view keeps the choice.
    await page.getByRole('button', { name: /^Aisne/ }).waitFor();
    await page
      .getByRole('heading', {
        level: 1,
        name: /^\d+ acteurs reliés à un autre de ce territoire, \d+ sans lien en cours ici/,
      })
      .waitFor();
    await page.getByRole('button', { name: 'Tous les territoires', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^\d+ acteurs reliés, \d+ sans lien en cours$/ }).waitFor();
    await page.getByRole('navigation', { name: 'Analyses' }).getByRole('link', { name: 'Tableau croisé' }).click();
    await page.getByRole('button', { name: /^Tous les territoires/ }).waitFor();
    expect(page.url()).toContain('partout=oui');
    await page.goBack();
    const map = page.getByRole('img', { name: /^Carte des liens : \d+ acteurs, \d+ liens/ });
    await map.waitFor();
    expect(await map.locator('canvas').count()).toBeGreaterThan(3);
    await page.getByLabel(/^Touchez un acteur/).selectOption({ label: 'Les Assembleurs' });
    const chosen = page.getByText(/^\d+ partenaires? sur cette carte$/);
    const partners = Number.parseInt((await chosen.textContent()) ?? '', 10);
    await page.getByRole('button', { name: 'Tableau', exact: true }).click();
    const row = page.getByRole('row', { name: /^Les Assembleurs/ });
    expect((await row.getByRole('cell').nth(2).textContent())?.trim()).toBe(String(partners));
    await page.goBack();
    await map.waitFor();
    // Its state is kept in the address, which changes with it.
    const shown = page.getByRole('checkbox', { name: /^E-santé/ });
    await shown.click();
    await expect.poll(() => shown.isChecked()).toBe(false);
    expect(page.url()).toContain('sans=e-sante');
    expect(complaints.filter((each) => !each.includes('WebGL') && !each.includes('GPU'))).toEqual([]);
  });

  full('is the same picture each time, as SVG and as PNG', async () => {
    const pictures: string[] = [];
    for (const _ of [1, 2]) {
      const { page } = await open('/analyser?partout=oui');
      await page.getByRole('img', { name: /^Carte des liens/ }).waitFor();
      const svg = await taken(page, /^SVG/);
      expect(svg.name).toBe('carte-des-liens-2026-11-25.svg');
      pictures.push(readFileSync(svg.path, 'utf8'));
      const png = await taken(page, /^PNG/);
      expect(readFileSync(png.path).subarray(1, 4).toString()).toBe('PNG');
    }
    expect(pictures[0]).toBe(pictures[1]);
    expect(pictures[0]).toContain('Les Assembleurs');
    expect(pictures[0]).toMatch(/Couleur\s: la grande thématique où l’acteur a le plus d/);
    expect(pictures[0]).toContain('données connues au 25');
    expect(pictures[0]).toContain('>Carte des liens · Tous les territoires<');
    expect(pictures[0]).toMatch(/>Sources de ce qui est compté ou nommé ici\s: .+\s; /);
    // Every actor is named: beside its shape, or by its number below; and what a tie is.
    const texts = [...(pictures[0] ?? '').matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
    const drawn = [...(pictures[0] ?? '').matchAll(/<title>([^<]*)<\/title>/g)].map(([, name = '']) => name);
    expect(drawn.length).toBeGreaterThan(70);
    for (const name of drawn)
      expect(
        texts.some((text) => text === name || text.replace(/^\d+ /, '') === name),
        name,
      ).toBe(true);
    expect(texts.filter((text) => /^\d+$/.test(text)).length).toBe(texts.filter((text) => /^\d+ \S/.test(text)).length);
    expect(texts).toContainEqual(expect.stringMatching(/^Un lien\s: au moins une initiative commune/));
    // Those that are drawn without a name are told.
    expect(pictures[0]).toMatch(/Sans lien en cours\s: .*\(exemple\)/);
    const { page } = await open('/analyser?sans=e-sante&territoire=EPCI-240200477');
    await page.getByRole('img', { name: /^Carte des liens/ }).waitFor();
    const filtered = readFileSync((await taken(page, /^SVG/)).path, 'utf8');
    expect(filtered).toContain('>Carte des liens · CA GrandSoissons Agglomération<');
    expect(filtered).toMatch(/>Sans\s: E-santé/);
    expect(filtered).not.toMatch(/Sans lien en cours\s:/);
  });
});

full('says how many actors the map shows only beside the map', async () => {
  const { page } = await open('/analyser');
  const counts = page.getByText(/^\d+\sacteurs sur \d+\s: sans les instances/);
  await counts.waitFor();
  await page.getByText(/Un lien\s: au moins une initiative commune en cours/).waitFor();
  await page.getByRole('navigation', { name: 'Analyses' }).getByRole('link', { name: 'Simuler' }).click();
  await page.getByText(/^Choisissez un acteur/).waitFor();
  expect(await counts.count()).toBe(0);
});

full('can be taken along as the network that it shows, with the filter of the legend', async () => {
  const { page } = await open('/analyser?sans=e-sante&partout=oui');
  const map = page.getByRole('img', { name: /^Carte des liens/ });
  await map.waitFor();
  await page.getByText(/^\d+\sacteurs sur \d+\s: sans les instances/).waitFor();
  const [actors, ties] = ((await map.getAttribute('aria-label')) ?? '').match(/\d+/g) ?? [];
  const { name, path } = await taken(page, /^GEXF/);
  expect(name).toBe('carte-des-liens-2026-11-25.gexf');
  const gexf = readFileSync(path, 'utf8');
  expect([gexf.match(/<node /g)?.length, gexf.match(/<edge /g)?.length].map(String)).toEqual([actors, ties]);
  expect(gexf).toContain('label="Les Assembleurs"');
  expect(gexf).toMatch(/inventée pour la démonstration\. Sources/);
  const titles = [...gexf.matchAll(/<attribute [^>]*title="([^"]*)"/g)].map(([, title]) => title);
  expect(titles.sort()).toEqual([
    ...['Groupe', 'Identifiants des initiatives communes', 'Initiatives', 'Nature du lien'],
    ...['Partenaires sur cette carte', 'Territoires', 'Thématique', 'Type'],
  ]);
  // What ties each two, and through which initiatives.
  const edges = [...gexf.matchAll(/<edge [^>]*>(.*?)<\/edge>/gs)].map(([, values]) => values ?? '');
  expect(edges.filter((values) => !/value="(Initiative commune|Membre|Délégation)/.test(values))).toEqual([]);
  expect(edges.filter((values) => /Initiative commune/.test(values) !== /value="initiative-/.test(values))).toEqual([]);
  // As many initiatives as the record of each actor has.
  const { actors: known } = await ask('{ actors(first: 200) { nodes { id initiativesConnection { totalCount } } } }');
  const number = gexf.match(/<attribute id="([^"]*)" title="Initiatives"/)?.[1] ?? 'none';
  for (const [, id, values = ''] of gexf.matchAll(/<node id="([^"]*)"(.*?)<\/node>/gs)) {
    const told = values.match(new RegExp(`for="${number}" value="(\\d+)"`))?.[1];
    const record = known.nodes.find((each: { id: string }) => each.id === id);
    expect(Number(told), id).toBe(record.initiativesConnection.totalCount);
  }
});

full(
  'shows the territory that it is limited to by name, with a way to take it off, wherever it was chosen',
  async () => {
    const { page, complaints } = await open('/acteurs?territoire=EPCI-240200477');
    const filter = page.getByRole('button', { name: /^Filtre\s: CA GrandSoissons Agglomération/ });
    await filter.waitFor();
    for (const [link, path] of [
      ['Analyser', '/analyser'],
      ['Financements', '/financements'],
      ['Données', '/donnees'],
      ['Territoire', '/territoire'],
    ] as const) {
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: link }).click();
      await expect.poll(() => new URL(page.url()).pathname).toBe(path);
      await filter.waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
    }
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Analyser' }).click();
    await filter.click();
    await page.getByRole('button', { name: /^Aisne/ }).waitFor();
    expect(page.url()).not.toContain('territoire=');
    await page.getByRole('button', { name: 'Tous les territoires', exact: true }).click();
    await page.getByText('Tout ce qui est connu, aussi hors du territoire du conseil.').waitFor();
    await page.getByRole('button', { name: /^Seulement\s: Aisne/ }).click();
    await page.getByRole('button', { name: /^Aisne/ }).waitFor();
    expect(page.url()).toContain('territoire=DEP-02');
    expect(complaints).toEqual([]);
  },
);

describe('a two-way table', () => {
  it('has any two dimensions, and is the same as CSV and as a workbook', async () => {
    const { page } = await open('/analyser?vue=croise&partout=oui');
    await page.getByLabel('Lignes').selectOption({ value: 'FUNDER' });
    await page.getByLabel('Mesure').selectOption({ value: 'EUROS' });
    await page.getByRole('row', { name: /^ARS Hauts-de-France/ }).waitFor({ timeout: 90_000 });
    const shown = await cells(page);
    const csv = await taken(page, /^CSV/);
    expect(csv.name).toBe('croise-financeur-grande-thematique-subvention-2026-11-25.csv');
    const lines = readFileSync(csv.path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split('\r\n');
    const [headings = []] = lines.map((line) => line.split(';'));
    expect(headings.slice(0, -1).map((heading) => heading.replace(/ \[.*\]$/, ''))).toEqual(shown[0]);
    // Rows and columns have ids, and below the totals there is nothing.
    expect(headings.slice(2, -1).every((heading) => / \[[a-z-]+\]$/.test(heading))).toBe(true);
    expect(headings.at(-1)).toBe('Identifiant');
    expect(lines.slice(1, shown.length - 1).filter((line) => !/;actor-[\w-]+$/.test(line))).toEqual([]);
    expect(lines.length).toBe(shown.length + 1);
    // On the page names are set as in print; in the file they are as the data have them.
    const names = lines.slice(1, shown.length).map((line) => line.split(';')[0]?.replaceAll("'", '’'));
    expect(names).toEqual(shown.slice(1).map(([name]) => name));
    const plain = (text: string | null | undefined) => (text ?? '').replace(/[\s€]/g, '').replace(',00', '');
    const total = lines.find((line) => line.startsWith('ARS'))?.split(';')[1];
    expect(plain(total)).toBe(plain(shown.find(([name]) => name?.startsWith('ARS'))?.[1]));
    // The sources of what it counts, and of nothing else on the page.
    const { pivot } = await ask(
      '{ pivot(rows: FUNDER, columns: ROOT_THEME, measure: EUROS) { sources { id publisher } } }',
    );
    const publishers = pivot.sources.map(
      (source: { id: string; publisher: string | null }) => source.publisher ?? source.id,
    );
    const workbook = await taken(page, /^XLSX/);
    const sheets = await readWorkbook(workbook.path);
    const [sheet] = sheets;
    const notes = (sheets.at(-1)?.data ?? []).map(([note]) => String(note));
    expect(sheets.at(-1)?.sheet).toBe('Notes');
    expect(notes.at(-1)).toMatch(/données connues au 25/);
    expect(notes.at(-2)?.split(/ici\s: /)[1]).toBe(typeset([...new Set(publishers)].join(' ; '), 'FR'));
    expect(sheet && 'sheet' in sheet ? sheet.sheet : undefined).toBe('Tableau croisé');
    const rows = sheet && 'data' in sheet ? sheet.data : [];
    expect(rows[0]).toEqual(headings);
    expect(rows.length).toBe(shown.length);
    // It says what it is, and its totals are those of the API.
    expect(rows[0]?.slice(1, -1).every((heading) => String(heading).includes('(€)'))).toBe(true);
    expect(notes).toContain('Tableau croisé · Financeur × Grande thématique · Subvention (€) · Tous les territoires');
    const query = '{ pivot(rows: FUNDER, columns: ROOT_THEME, measure: EUROS) { amount columns { amount } } }';
    const answer = await page.request.post(new URL('/graphql', page.url()).href, { data: { query } });
    const { amount, columns } = (await answer.json()).data.pivot;
    const totals = [amount, ...columns.map((column: { amount: string | null }) => column.amount)].map(
      (each) => each && Number(each),
    );
    expect(rows[shown.length - 1]?.slice(0, -1)).toEqual(['Total', ...totals]);
  });

  full('tells how many of the total are in no cell, and lists them', async () => {
    const { page, complaints } = await open('/analyser?vue=croise&lignes=FUNDER&colonnes=ROOT_THEME&partout=oui');
    const answer = await page.request.post(new URL('/graphql', page.url()).href, {
      data: {
        query: '{ pivot(rows: FUNDER, columns: ROOT_THEME) { outside inNoCell { initiatives(first: 200) { id } } } }',
      },
    });
    const { outside, inNoCell } = (await answer.json()).data.pivot;
    expect(outside).toBeGreaterThan(0);
    expect(inNoCell.initiatives).toHaveLength(outside);
    await page
      .getByText(new RegExp(`^Dont ${String(outside)} dans aucune case\\s: sans financeur ou sans grande thématique`))
      .getByRole('link', { name: 'Lesquels ?' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Dans aucune case' });
    await dialog.getByRole('heading', { name: `${String(outside)} initiatives comptées ici` }).waitFor();
    expect(await dialog.getByRole('listitem').count()).toBe(outside);
    const { page: shared } = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await shared.getByRole('dialog', { name: 'Dans aucune case' }).waitFor();
    expect(await findBarriers(shared)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  full('says which of its themes are root themes, and what their cells count', async () => {
    const { page } = await open('/analyser?vue=croise&lignes=ACTOR&colonnes=THEME&partout=oui');
    const told = page.getByText(/^Parmi ces thématiques, des grandes\s: /);
    const { themes } = await ask('{ themes(filter: { root: true }, first: 50) { nodes { labelFr } } }');
    const roots = themes.nodes.map(({ labelFr }: { labelFr: string }) => labelFr);
    await told.waitFor();
    const headings = (await cells(page))[0] ?? [];
    const among = headings.filter((heading) => roots.includes(heading));
    expect(among.length).toBeGreaterThan(0);
    expect(
      (await told.textContent())
        ?.replace(/\.\s.*$/s, '')
        .split(/\s[:;]\s/u)
        .slice(1)
        .toSorted(),
    ).toEqual(among.toSorted());
    const workbook = await taken(page, /^XLSX/);
    const notes = (await readWorkbook(workbook.path)).at(-1)?.data.join('\n');
    expect(notes).toContain('Parmi ces thématiques, des grandes');
    await page.goto(new URL('/analyser?vue=croise&partout=oui', page.url()).href);
    await page.getByRole('row').nth(2).waitFor();
    expect(await told.count()).toBe(0);
  });

  it('opens what a cell counts, at an address that can be shared', async () => {
    const { page, complaints } = await open('/analyser?vue=croise');
    await page.getByRole('row').nth(5).waitFor();
    const cell = page.getByRole('row').nth(1).getByRole('cell').nth(2).getByRole('link');
    const count = Number(await cell.textContent());
    expect(count).toBeGreaterThan(0);
    await cell.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('listitem').first().waitFor();
    expect(await dialog.getByRole('listitem').count()).toBe(count);
    expect(await findBarriers(page)).toEqual([]);
    const again = await open(new URL(page.url()).pathname + new URL(page.url()).search, {
      viewport: { width: 390, height: 800 },
    });
    await again.page.getByRole('dialog').getByRole('listitem').first().waitFor();
    await expectNothingCut(again.page);
    await dialog.getByRole('button', { name: 'Fermer' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  full.each([
    ['lignes=YEAR&colonnes=TERRITORY', /^\d+\sinitiatives? comptées? ici$/],
    ['lignes=THEME&colonnes=YEAR', /^\d+\sinitiatives? comptées? ici$/],
    ['lignes=ACTOR&colonnes=TERRITORY&mesure=ROLES', /^\d+\srôles?, dans ces?t?t?e? initiatives?$/],
    ['lignes=FUNDER&colonnes=TERRITORY&mesure=EUROS', /^\d+\sfinancements?\s: [\d\s,]+€$/],
  ])('opens the cells of %s', async (axes, said) => {
    const { page, complaints } = await open(`/analyser?vue=croise&${axes}`);
    const table = page.getByRole('table');
    await table.getByRole('row').nth(1).waitFor();
    const link = table
      .getByRole('link')
      .filter({ hasText: /^[\d\s,]+(€)?$/ })
      .first();
    const figure = (await link.textContent())?.replace(/\s/g, '');
    await link.click();
    const dialog = page.getByRole('dialog');
    const told = await dialog.getByRole('heading', { level: 2 }).filter({ hasText: said }).textContent();
    const counted = told?.includes('€') ? told.split(':')[1] : /^[\d\s]+/.exec(told ?? '')?.[0];
    expect(counted?.replace(/\s/g, '')).toBe(figure);
    const isListOfAll = /initiatives? comptées?/.test(told ?? '');
    expect(await dialog.getByRole('listitem').count()).toBeGreaterThanOrEqual(isListOfAll ? Number(figure) : 1);
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('says why a table is refused, and opens no window of a cell', async () => {
    const { page } = await open('/analyser?vue=croise&lignes=ACTOR&colonnes=TERRITORY&mesure=ROLES&territoire=FRANCE');
    await page.getByText(/contient toutes les intercommunalités du pays/).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it.each(['relais', 'dependance', 'changements&du=2026-01-01'])('shows %s', async (view) => {
    const { page, complaints } = await open(`/analyser?vue=${view}`);
    await page.getByRole('row').nth(2).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await expectNothingCut(page);
    expect(complaints).toEqual([]);
  });
});

full('opens the grants behind a dependence, with the source of each, and saves them as a second sheet', async () => {
  const { page, complaints } = await open('/analyser?vue=dependance');
  await page.getByText(/^\d+ bénéficiaires sur \d+ n’ont qu’un financeur connu/).waitFor();
  const row = page.getByRole('row').nth(1);
  const grants = row.getByRole('cell').nth(2).getByRole('link');
  const count = Number(await grants.textContent());
  expect(count).toBeGreaterThan(1);
  expect(await row.getByRole('cell').last().textContent()).toMatch(/€\s:\s[^;]+\s;\s/);
  const told = (await page.getByText(/n’ont qu’un financeur connu/).textContent()) ?? '';
  const { funderDependence } = await ask(
    '{ funderDependence(territory: "DEP-02", first: 200) { totalCount nodes { grants funders { fundingLinks { id } } } } }',
  );
  const rows: { grants: number; funders: { fundingLinks: unknown[] }[] }[] = funderDependence.nodes;
  const figures = [rows.filter(({ funders }) => funders.length === 1).length, funderDependence.totalCount];
  expect(told.match(/\d+/g)?.map(Number)).toEqual([...figures, rows.filter((each) => each.grants === 1).length]);
  // Of a single grant no share is told: the cell says so, and not that it is unknown.
  const single = page.getByRole('row').filter({ hasText: 'Une seule subvention connue' });
  const shares = (await single.locator('td').allTextContents()).filter((text) => text.startsWith('non dite'));
  expect(shares.length).toBe(rows.filter((each) => each.grants === 1).length);
  const workbook = await taken(page, /^XLSX/);
  const sheets = await readWorkbook(workbook.path);
  const [, lines] = sheets;
  const listed = rows.flatMap(({ funders }) => funders.flatMap(({ fundingLinks }) => fundingLinks));
  expect(lines && 'data' in lines ? lines.data.length : 0).toBe(listed.length + 1);
  await grants.click();
  const dialog = page.getByRole('dialog', { name: /^Subventions reçues/ });
  await dialog.waitFor();
  expect(await dialog.getByRole('listitem').count()).toBe(count);
  expect(await findBarriers(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('sorts a table by any of its columns, and the files with it', async () => {
  const { page, complaints } = await open('/analyser?vue=relais');
  const brokers = page.getByRole('region', { name: 'Acteurs relais' });
  const heading = brokers.getByRole('columnheader', { name: 'Partenaires' });
  const column = async () => {
    const texts = await brokers.getByRole('row').locator('td:nth-child(3)').allTextContents();
    return texts.map((text) => Number(text.replace(/\s/g, '')));
  };
  await heading.getByRole('button').click();
  expect(await heading.getAttribute('aria-sort')).toBe('descending');
  const down = await column();
  expect(down.length).toBeGreaterThan(3);
  expect(down).toEqual(down.toSorted((one, other) => other - one));
  const largest = brokers.getByRole('row').nth(1).getByRole('link').first();
  const name = await largest.textContent();
  const csv = await taken(page, /^CSV.*Acteurs relais/);
  expect(readFileSync(csv.path, 'utf8').split('\r\n')[1]?.split(';')[0]?.replaceAll("'", '’')).toBe(name);
  // The link of a row stays its own.
  expect(await largest.getAttribute('href')).toContain('/acteurs/');
  await heading.getByRole('button').click();
  expect(await heading.getAttribute('aria-sort')).toBe('ascending');
  expect(await column()).toEqual(down.toReversed().toSorted((one, other) => one - other));
  await brokers.getByRole('columnheader', { name: 'Acteur' }).getByRole('button').click();
  const names = await brokers.getByRole('row').locator('td:nth-child(1)').allTextContents();
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'fr', { numeric: true })));
  expect(await findBarriers(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

full(
  'names the actors without whom the network would be cut, whom each would cut off, and leads to the simulation',
  async () => {
    const { page, complaints } = await open('/analyser?vue=relais');
    const cuts = page.getByRole('region', { name: 'Sans eux, le réseau se coupe' });
    const rows = cuts.getByRole('row');
    await rows.nth(1).waitFor();
    const [, count, names] = await rows.nth(1).getByRole('cell').allTextContents();
    expect(names?.split(/[,;]/)).toHaveLength(Number(count));
    const counts = await rows.evaluateAll((all) => all.slice(1).map((row) => Number(row.children[1]?.textContent)));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    await page.getByText(/^Entourage fermé, de 0 à 1, .*\s: bas, l’acteur relie/).waitFor();
    const name = await rows.nth(1).getByRole('link').first().textContent();
    await rows.nth(1).getByRole('link', { name: 'Simuler son arrêt' }).click();
    await page.getByRole('button', { name: name ?? '', exact: true }).waitFor();
    await page.getByText(/initiatives? en cours ou à venir (est|sont) touchées? si/).waitFor();
    // The simulation names the same actors, and says what both of its lists mean.
    const cut = await page.locator('p', { hasText: /^Serai(en)?t coupés? des autres\s: / }).textContent();
    for (const each of names?.split(/[,;]/) ?? []) expect(cut).toContain(each.trim());
    expect(cut).toMatch(/plus aucune chaîne de liens en cours/);
    await page.getByRole('heading', { level: 2, name: 'Initiatives touchées' }).waitFor();
    expect(complaints).toEqual([]);
  },
);

full('a cut is on some paths, so its share is never written as nothing', async () => {
  const { page } = await open('/analyser?vue=relais');
  const rowsOf = (name: string) => page.getByRole('region', { name }).getByRole('row');
  await rowsOf('Sans eux, le réseau se coupe').nth(1).waitFor();
  await rowsOf('Acteurs relais').nth(1).waitFor();
  const names = await rowsOf('Sans eux, le réseau se coupe').locator('td:nth-child(1)').allTextContents();
  const shares = await rowsOf('Acteurs relais').evaluateAll((rows) =>
    rows.slice(1).map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent)),
  );
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) expect(shares.find(([actor]) => actor === name)?.[1], name).toMatch(/[1-9]/);
});

full(
  'the simulation says who is cut off and who becomes one to connect, and why there are more overlaps without an actor',
  async () => {
    const asked = '{ search(text: "Les Assembleurs", kind: [ACTOR], first: 1) { nodes { ... on Actor { id } } } }';
    const [{ id }] = (await ask(asked)).search.nodes;
    const { whatIf } = await ask(
      `{ whatIf(change: {actorLeaves: "${id}"}) { before { overlaps } after { overlaps } newlyIsolated { name } alreadyIsolated { name } pieces { actors { name } } } }`,
    );
    const curled = ({ name }: { name: string }) => name.replaceAll("'", '’');
    const { page, complaints } = await open(`/analyser?vue=simuler&si=depart&qui=${id}`);
    const told = async (start: RegExp) => (await page.locator('p', { hasText: start }).textContent()) ?? '';
    const cut = await told(/^Serai(en)?t coupés? des autres\s: /);
    for (const { actors } of whatIf.pieces.slice(1)) for (const each of actors) expect(cut).toContain(curled(each));
    expect(cut.match(/\(déjà à relier aujourd’hui\)/g)?.length ?? 0).toBe(whatIf.alreadyIsolated.length);
    const left = await told(/^Deviendrai(en)?t à relier, sans l’être aujourd’hui\s: /);
    for (const each of whatIf.newlyIsolated) expect(left).toContain(curled(each));
    expect(left).toMatch(/sans lien en cours, avec un seul, connu jusqu’à une date/);
    expect(whatIf.after.overlaps).toBeGreaterThan(whatIf.before.overlaps);
    const cells = await page
      .getByRole('row', { name: /^Recoupements/ })
      .getByRole('cell')
      .allTextContents();
    expect(cells.slice(1, 3).map(Number)).toEqual([whatIf.before.overlaps, whatIf.after.overlaps]);
    expect(cells[3]).toMatch(/Il y en a plus ensuite\s: .*n’ont plus de participant commun/);
    expect(complaints).toEqual([]);
  },
);

full(
  'a line of money among the changes says what is funded, and opens: who pays, whom, how much, when, and who states it',
  async () => {
    const { page, complaints } = await open('/analyser?vue=changements&du=2026-09-01&au=2026-11-25');
    const line = page.getByRole('link', {
      name: 'Région Hauts-de-France → CC des Portes de la Thiérache (Accueil et aide aux démarches (exemple))',
    });
    await line.waitFor();
    expect((await cells(page)).flat().join()).not.toContain('Exemple illustratif');
    await page.getByText(/^Sources de ce qui est compté ou nommé ici\s: \S/).waitFor();
    await line.click();
    const dialog = page.getByRole('dialog', { name: 'Un financement' });
    const fact = (name: string) => dialog.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd[1]');
    await fact('Ce qui est financé').getByText('Accueil et aide aux démarches (exemple)').waitFor();
    await fact('Financeur').getByRole('link', { name: 'Région Hauts-de-France' }).waitFor();
    await fact('Bénéficiaire')
      .getByRole('link', { name: /^CC des Portes de la Thiérache/ })
      .waitFor();
    expect((await fact('Accordé').textContent())?.replace(/\s/g, ' ')).toBe('18 000 €');
    expect((await fact('Décidé le').textContent())?.replace(/\s/g, ' ')).toBe('8 octobre 2026');
    expect(await fact('Période').textContent()).toMatch(/^début\s: .+\s; fin\s: .+/);
    // What was invented says that, and nothing else.
    expect(await fact('Selon').textContent()).toBe('exemple inventé');
    expect(await findBarriers(page)).toEqual([]);
    const shared = await open(new URL(page.url()).pathname + new URL(page.url()).search, {
      viewport: { width: 390, height: 800 },
    });
    await shared.page.getByRole('dialog', { name: 'Un financement' }).locator('dd').first().waitFor();
    await expectNothingCut(shared.page);
    expect(complaints).toEqual([]);
  },
);

full('the differences include a beginning on the first day, and an end with its last day', async () => {
  const { page } = await open('/analyser?vue=changements&du=2026-01-01&au=2026-06-01');
  await page.getByRole('row').nth(2).waitFor();
  const rows = (await cells(page)).map((row) => row.map((cell) => cell?.replace(/\s/g, ' ')));
  expect(rows.filter((row) => row[1] === 'Début' && row[2] === '1er janvier 2026').length).toBeGreaterThan(0);
  expect(rows.filter((row) => row[1] === 'Fin' && row[2] === '30 avril 2026').length).toBe(1);
});

it('the differences can be limited to some kinds, on the page and in its files', async () => {
  const { page, complaints } = await open('/analyser?vue=changements&du=1990-01-01&au=2040-12-31');
  const kinds = async () => {
    await page.getByText(/changements?\s: débuts et fins/).waitFor();
    return new Set((await cells(page)).slice(1).map(([, what]) => what));
  };
  expect(await kinds()).toContain('Début');
  for (const name of ['Fiche créée depuis', 'Financement'])
    await page.getByRole('checkbox', { name, exact: true }).uncheck();
  await page
    .getByText('Sans : Fiche créée depuis ; Financement'.replaceAll(' :', '\u00a0:').replaceAll(' ;', '\u202f;'))
    .waitFor();
  const left = await kinds();
  expect(left).toContain('Début');
  expect([...left].filter((kind) => /créée|Financement/.test(kind ?? ''))).toEqual([]);
  expect(await findBarriers(page)).toEqual([]);
  const { path } = await taken(page, /^XLSX/);
  const [sheet, notes] = await readWorkbook(path);
  const what = (sheet?.data ?? []).slice(1).map((row) => row[1]);
  expect(what.length).toBeGreaterThan(0);
  expect(what.filter((kind) => /créée|Financement/.test(String(kind)))).toEqual([]);
  expect((notes?.data ?? []).flat().join('\n')).toMatch(/^Sans\s: Fiche créée depuis\s; Financement$/m);
  for (const name of ['Début', 'Fin']) await page.getByRole('checkbox', { name, exact: true }).uncheck();
  await page.getByText('Rien de ce que vous avez coché n’a changé entre ces deux jours.').waitFor();
  for (const name of ['Initiative', 'Acteur']) await page.getByRole('checkbox', { name, exact: true }).uncheck();
  await page.getByText(/^Rien n’est coché/).waitFor();
  expect(complaints).toEqual([]);
});

full(
  'the differences are listed to the end, in the table and in its files; reversed days are refused as they were typed',
  async () => {
    const { page, complaints } = await open('/analyser?vue=changements&du=1990-01-01&au=2040-12-31');
    const left = page.getByText(/ne sont pas encore dans le tableau/);
    await page.getByRole('row').nth(1).waitFor();
    const first = (await cells(page)).length;
    // All are read without being asked for, so the files have them.
    await expect.poll(() => left.count()).toBe(0);
    const total = Number((await page.getByText(/changements\s: débuts et fins/).textContent())?.match(/^\d+/)?.[0]);
    expect(total).toBeGreaterThan(first);
    const more = page.getByRole('button', { name: 'Afficher la suite' });
    await expect
      .poll(async () => {
        if ((await more.count()) > 0) await more.first().click();
        return (await cells(page)).length - 1;
      })
      .toBe(total);
    expect((await more.count()) + (await left.count())).toBe(0);
    const rows = await cells(page);
    expect(rows.flat().join('\n')).toMatch(/ → /);
    await page.goto(new URL('/analyser?vue=changements&du=2026-12-30&au=2026-01-02', page.url()).href);
    await page.getByText('Le premier jour est après le dernier\u00a0: échangez-les.').waitFor();
    expect(complaints).toEqual([]);
  },
);

full('takes a day as it is typed, with its zeros and its year', async () => {
  const { page, complaints } = await open('/analyser?vue=changements');
  await page.getByRole('row').nth(1).waitFor();
  await page.getByLabel('Du', { exact: true }).focus();
  // In the order of this browser: month, day, year.
  await page.keyboard.type('09012026', { delay: 50 });
  await expect.poll(() => new URL(page.url()).searchParams.get('du')).toBe('2026-09-01');
  await page.getByText(/^Du 1er\sseptembre\s2026 au 25\snovembre\s2026\.$/).waitFor();
  expect(complaints).toEqual([]);
});

full('gives days as days, with the period and the day of the data in the notes', async () => {
  const { page } = await open('/analyser?vue=changements&du=2026-01-01&au=2026-06-01');
  await page.getByText(/^Du 1er\sjanvier\s2026 au 1er\sjuin\s2026\.$/).waitFor();
  const { path } = await taken(page, /^XLSX/);
  const [sheet, notes] = await readWorkbook(path);
  const rows = sheet && 'data' in sheet ? sheet.data : [];
  expect(rows[1]?.[2]).toBeInstanceOf(Date);
  const below = (notes?.data ?? []).map(([first]) => String(first));
  expect(below).toContainEqual(expect.stringMatching(/^Du 1er/));
  expect(below.at(-1)).toMatch(/données connues au 25/);
});

describe('the simulation', () => {
  it('shows what a funder that withdraws affects and what remains, as a table to download and at an address that can be shared', async () => {
    const { page, complaints } = await open('/analyser?vue=simuler');
    await page.getByText(/^Choisissez un acteur/).waitFor();
    await page.getByLabel('Et si').selectOption({ label: 'un financeur se retire' });
    await page.getByText(/^Choisissez un financeur/).waitFor();
    await page.getByRole('button', { name: 'Choisir le financeur' }).click();
    const dialog = page.getByRole('dialog');
    // Those who fund something, and nobody else.
    await dialog.getByRole('button', { name: /^ARS Hauts-de-France/ }).waitFor();
    expect(await dialog.getByRole('button', { name: /^Commune de Chauny/ }).count()).toBe(0);
    await dialog.getByRole('searchbox').fill('ARS Hauts');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: /^ARS Hauts-de-France/ }).click();
    await page.waitForURL(/si=retrait/);
    await page
      .getByText(/^\d+\sinitiatives? en cours ou à venir (est|sont) touchées? si «\sARS Hauts-de-France\s» se retire/)
      .waitFor();
    const touched = page.getByRole('table').first();
    const shown = await touched.getByRole('row').count();
    const told = await page.getByText(/^\d+\sinitiatives? en cours/).textContent();
    expect(shown - 1).toBe(Number(told?.match(/^\d+/)?.[0]));
    await page.getByRole('row', { name: /^Subventions accordées/ }).waitFor();
    const csv = await taken(page, /^CSV.*Initiatives touchées/);
    expect(readFileSync(csv.path, 'utf8').split('\r\n')).toHaveLength(shown + 1);
    const again = await open(new URL(page.url()).pathname + new URL(page.url()).search, {
      ...{ viewport: { width: 390, height: 800 }, colorScheme: 'dark' },
    });
    await again.page.getByRole('table').first().waitFor();
    expect(await again.page.getByRole('table').first().getByRole('row').count()).toBe(shown);
    expect(await findBarriers(again.page)).toEqual([]);
    await expectNothingCut(again.page);
    expect(complaints).toEqual([]);
  });
});

full('the simulation lists a grant without an initiative when its funder withdraws', async () => {
  const { page } = await open('/analyser?vue=simuler&si=retrait&qui=actor-f0149da82cde');
  const paid = page.getByRole('heading', { name: 'Ce que le financeur paie' }).locator('xpath=following-sibling::*[1]');
  await paid.getByText(/Région Hauts-de-France → CC des Portes de la Thiérache/).waitFor();
});

full(
  'the simulation says what each figure counts, where it is found, and tells inhabitants of home first',
  async () => {
    const { page, complaints } = await open('/analyser?vue=simuler&si=depart&qui=actor-bcd8830defac');
    await page.getByText(/Habitants\s: [\d\s]+ \(Aisne\), [\d\s]+ en comptant ces territoires en entier/).waitFor();
    const row = (name: RegExp) => page.getByRole('row', { name });
    const cellsOf = (name: RegExp) => row(name).getByRole('cell').allTextContents();
    for (const name of [
      ...[/^Recoupements/, /^Initiatives à articuler/, /^Manques/, /^Subventions accordées/],
      ...[/^Montant accordé en subventions/, /^Paires d’acteurs que rien ne relie/],
    ])
      expect((await cellsOf(name))[3]?.length).toBeGreaterThan(30);
    const [, today] = await cellsOf(/^Acteurs à relier/);
    await row(/^Acteurs à relier/)
      .getByRole('link')
      .click();
    await page.getByRole('heading', { level: 1, name: `${today} acteurs à relier` }).waitFor();
    expect(complaints).toEqual([]);
  },
);

full(
  'the simulation lists the ties that are lost with an actor, members too, and names who would be left to connect',
  async () => {
    const asked = '{ search(text: "Les Assembleurs", kind: [ACTOR], first: 1) { nodes { ... on Actor { id } } } }';
    const [{ id }] = (await ask(asked)).search.nodes;
    const { ties, whatIf } = await ask(
      `{ ties(actor: "${id}", first: 200) { nodes { a { id name } b { id name } } } whatIf(change: {actorLeaves: "${id}"}) { newlyIsolated { name } } }`,
    );
    type Ends = { a: { id: string; name: string }; b: { id: string; name: string } };
    const partners = new Set(ties.nodes.map(({ a, b }: Ends) => (a.id === id ? b : a).name));
    expect(partners.size).toBe(11);
    const { page, complaints } = await open(`/analyser?vue=simuler&si=depart&qui=${id}`);
    const lost = page.getByRole('table').first();
    await lost.waitFor();
    await page.getByRole('heading', { name: /^Les liens perdus : 11 partenaires/ }).waitFor();
    for (const name of partners)
      await lost
        .getByRole('row')
        .filter({ hasText: String(name).replaceAll("'", '’') })
        .first()
        .waitFor();
    await lost
      .getByText(/^membre\s: Les Assembleurs$/)
      .first()
      .waitFor();
    const left = whatIf.newlyIsolated.map(({ name }: { name: string }) => name.replaceAll("'", '’'));
    for (const name of left) await page.getByRole('link', { name, exact: true }).first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

full('the simulation calls a funder no partner when another actor stops', async () => {
  const { page } = await open('/analyser?vue=simuler&si=depart&qui=actor-240200576');
  const row = page.getByRole('row', { name: /^Le Faitout connecté/ });
  await row.waitFor();
  expect((await row.getByRole('cell').allTextContents()).slice(-2)).toEqual([
    'personne de connu',
    expect.stringContaining('Région Hauts-de-France'),
  ]);
});

full.each([
  ['initiative-fonds-projets-innovants-49b0', /^«\sFonds de soutien.*\s: état inconnu, comptée comme en cours\.$/],
  ['initiative-bocage-bornes-officines-49b0', /^«\sBornes de téléconsultation.* n’a pas encore commencé\.$/],
])('the simulation does not say that %s is under way', async (id, told) => {
  const { page } = await open(`/analyser?vue=simuler&si=arret&qui=${id}`);
  await page.getByText(told).waitFor();
  expect(await page.getByText(/est en cours\.$/).count()).toBe(0);
});

full('the simulation shows what an initiative that stops affects', async () => {
  const { page, complaints } = await open('/analyser?vue=simuler&si=depart&qui=actor-none');
  await page.getByLabel('Et si').selectOption({ label: 'une initiative s’arrête' });
  // An actor is not an initiative.
  await page.waitForURL(/^(?!.*qui=).*si=arret/);
  await page.getByRole('button', { name: 'Choisir l’initiative' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('cybersécurité des petites communes');
  await dialog.getByRole('button', { name: /^Parcours de cybersécurité des petites communes/ }).click();
  await page.getByText(/^«\sParcours de cybersécurité des petites communes.*est en cours\.$/).waitFor();
  await page.getByText(/^Si l’initiative «\sParcours de cyber.*s’arrêtait\s:.*Rien n’est enregistré/).waitFor();
  const row = page.getByRole('row', { name: /^Parcours de cybersécurité/ });
  await row.getByText(/Préfecture de l’Aisne \(Porteur\)/).waitFor();
  // The grants for it: from whom, how much, until when.
  const grants = page.getByRole('heading', { name: 'Ce qui la finance' }).locator('xpath=following-sibling::*[1]');
  expect((await grants.textContent())?.replace(/\s/g, ' ')).toMatch(/€.*de .* à |Aucun financement en cours/);
  const figures = page.getByRole('row', { name: /^Recoupements/ }).getByRole('cell');
  const [before, after] = (await figures.allTextContents()).slice(1, 3).map(Number);
  expect(after).toBeLessThan(before ?? 0);
  expect(await findBarriers(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

/**
 * Every table of the archive is a table alone; whatever it names by an id has a row in the lists, or is listed with the
 * reason why not; and the numbers of initiatives add up.
 */
function expectWholeTables(files: Readonly<Record<string, Uint8Array>>, told: string): void {
  const readMe = told.replace(/[\u00a0\u202f]/g, ' ');
  const table = (file: string): Record<string, string>[] =>
    parse(strFromU8(files[file] ?? new Uint8Array()), { bom: true, columns: true, delimiter: ';' });
  const ids = (file: string) => new Set(table(file).map(({ Identifiant = '' }) => Identifiant));
  const [actors, sources, initiatives] = [ids('acteurs.csv'), ids('sources.csv'), ids('initiatives.csv')];
  const funding = table('financements.csv');
  const payers = funding.flatMap((row) =>
    Object.entries(row).flatMap(([heading, id]) =>
      /^Identifiant du (financeur|bénéficiaire)$/.test(heading) ? [id] : [],
    ),
  );
  expect(payers.length).toBeGreaterThan(3);
  expect(payers.filter((id) => id !== '' && !actors.has(id))).toEqual([]);
  const cited = ['acteurs.csv', 'initiatives.csv', 'financements.csv']
    .flatMap(table)
    .flatMap(({ Sources = '' }) => Sources.split(' ; '));
  expect(cited.filter((id) => id !== '' && !sources.has(id))).toEqual([]);
  const parts = readMe.split(/\r\n(?=Les sources|Autres sources|Nommés par|Ce que chaque tableau)/);
  const listed = (start: string) => (parts.find((part) => part.startsWith(start)) ?? '').split('\r\n- ').slice(1);
  expect(listed('Les sources')).toHaveLength(sources.size);
  const elsewhere = new Set(listed('Nommés par').map((line) => line.trim().split(' : ').at(-1)));
  for (const id of elsewhere) expect(actors, id).not.toContain(id);
  const matrix = table('acteurs-thematiques.csv');
  expect(matrix.length).toBeGreaterThan(2);
  expect(matrix.slice(0, -1).filter(({ Identifiant: id = '' }) => !actors.has(id))).toEqual([]);
  for (const file of ['relais.csv', 'coupures.csv', 'dependance.csv']) {
    const named = table(file).map(({ Identifiant: id = '' }) => id);
    expect(named.length, file).toBeGreaterThan(0);
    expect(
      named.filter((id) => !actors.has(id) && !elsewhere.has(id)),
      file,
    ).toEqual([]);
  }
  const mapped = [...strFromU8(files['carte-des-liens.gexf'] ?? new Uint8Array()).matchAll(/<node id="([^"]*)"/g)];
  expect(mapped.length).toBeGreaterThan(0);
  expect(mapped.filter(([, id = '']) => !actors.has(id))).toEqual([]);
  // The total of the matrix is the number of rows of initiatives.csv, and the reasons add up to it.
  const all = Number(matrix.at(-1)?.Total);
  expect(initiatives.size).toBe(all);
  expect(readMe).toContain(`La matrice compte ${all} initiatives, celles d’initiatives.csv.`);
  const reach = table('initiatives.csv').map((row) => row['Territoire demandé']);
  const [there, larger] = ['dans ce territoire', 'couvre plus que ce territoire'].map(
    (word) => reach.filter((each) => each === word).length,
  );
  const isWhole = readMe.includes(': Tous les territoires');
  expect((there ?? 0) + (larger ?? 0)).toBe(isWhole ? 0 : all);
  // Of actors, those whom the page Acteurs counts.
  const placed = table('acteurs.csv').map((row) => row['Territoire demandé']);
  const here = isWhole ? placed.length : placed.filter((each) => each === 'dans ce territoire').length;
  expect(readMe).toContain(`ceux que la page Acteurs compte : ${here} (instances : `);
  if (!isWhole)
    expect(readMe).toContain(
      `Dans ce territoire ou une partie de celui-ci : ${there}. Qui couvrent plus que ce territoire : ${larger}.`,
    );
}

describe('exports', () => {
  it('give everything known as a file', async () => {
    const { page } = await open('/analyser?vue=croise&lang=en');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Actors and initiatives, for Gephi (GEXF)' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const { name, path } = await taken(page, /^Actors and initiatives, for Gephi/);
    expect(name).toMatch(/\.gexf$/);
    expect(readFileSync(path, 'utf8')).toContain('Les Assembleurs');
  });

  full('give the whole deliverable in one archive, which says what the pages say', async () => {
    const { page, complaints } = await open('/analyser?vue=croise&partout=oui');
    await page.getByRole('row').nth(5).waitFor();
    const shown = await cells(page);
    await page.getByRole('button', { name: 'Exporter', exact: true }).click();
    const { name, path } = await taken(page, /^Le livrable complet/);
    expect(name).toBe('livrable-passerelle-2026-11-25.zip');
    const files = unzipSync(readFileSync(path));
    const text = (file: string) => strFromU8(files[file] ?? new Uint8Array()).replace(/^\uFEFF/, '');
    const readMe = text('LISEZMOI.txt');
    for (const file of Object.keys(files)) if (file !== 'LISEZMOI.txt') expect(readMe).toContain(`- ${file} : `);
    expect(readMe).toContain('données connues au 25');
    // Each note ends as a sentence before the next.
    expect(readMe).toMatch(/- acteurs-thematiques : matrice\s: .*, même plus vaste\. /);
    expectWholeTables(files, readMe);
    expect(readMe.split('Les sources')[1]?.split('\r\n- ').length).toBeGreaterThan(3);
    const matrix = text('acteurs-thematiques.csv')
      .split('\r\n')
      .map((line) => line.split(';'));
    expect(matrix[0]?.slice(1, -1).map((heading) => heading.replace(/ \[.*\]$/, ''))).toEqual(shown[0]?.slice(1));
    const figures = (rows: readonly (readonly (string | null)[])[]) => rows.map((row) => row.slice(1));
    expect(figures(matrix.slice(1, shown.length).map((row) => row.slice(0, -1)))).toEqual(figures(shown.slice(1)));
    expect(text('carte-des-liens.svg')).toContain('Les Assembleurs');
    expect(text('carte-des-liens.svg')).toMatch(/>Carte des liens · Tous les territoires<.*>Les sources\s: /s);
    expect(strFromU8((files['carte-des-liens.png'] ?? new Uint8Array()).slice(1, 4))).toBe('PNG');
    expect(text('graphe.gexf')).toContain('<gexf');
    expect(text('graphe.graphml')).toContain('<graphml');
    // Attributes have French titles, and names the apostrophes of the page.
    const titles = [text('graphe.gexf'), text('carte-des-liens.gexf')].flatMap((gexf) =>
      [...gexf.matchAll(/<attribute [^>]*title="([^"]*)"/g)].map(([, title = '']) => title),
    );
    titles.push(...[...text('graphe.graphml').matchAll(/attr\.name="([^"]*)"/g)].map(([, title = '']) => title));
    expect(titles.length).toBeGreaterThan(60);
    expect(titles.filter((title) => /^[a-z]/.test(title) && title !== 'label')).toEqual([]);
    for (const file of ['graphe.gexf', 'graphe.graphml', 'carte-des-liens.gexf', 'carte-des-liens.svg'])
      expect(text(file), file).not.toMatch(/\p{L}(?:'|&#39;|&apos;)\p{L}/u);
    // Names join the tables, so those of the page are written as those of the data.
    const named = (file: string) =>
      text(file)
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(';')[0] ?? '');
    const ofData = new Set(named('acteurs.csv').concat(text('acteurs.csv').split(/[;\r\n]/)));
    const brokers = named('relais.csv').slice(0, 10);
    expect(brokers.filter((each) => !ofData.has(each))).toEqual([]);
    expect(brokers.join()).toContain("Agence départementale d'ingénierie");
    expect(text('carte-des-liens.gexf')).toContain('xmlns:viz="http://www.gexf.net/1.2draft/viz"');
    expect(text('methodes.md')).toMatch(/^# /);
    // What the pages of Analyser show is in the archive, each table with its notes and its sources.
    for (const file of [
      'relais',
      'coupures',
      'groupes-de-cooperation',
      'dependance',
      'changements-2025-11-25-2026-11-25',
      'acteurs-thematiques',
      'sujets',
    ]) {
      expect(text(`${file}.csv`).split('\r\n').length, file).toBeGreaterThan(4);
      expect(text(`${file}.csv`), file).not.toMatch(/Sources de ce tableau/);
      const sheets = await readWorkbook(Buffer.from(files[`${file}.xlsx`] ?? []));
      expect(sheets.at(-1)?.data.join('\n'), file).toMatch(/Sources de ce tableau\s: \S/);
      expect(readMe).toMatch(new RegExp(`\r\n- ${file} : .*Sources de ce tableau\\s: \\S`));
    }
    // The day on which the data were loaded is one row, and nobody on no path is a relay.
    const changes = text('changements-2025-11-25-2026-11-25.csv').split('\r\n');
    expect(changes.filter((line) => /^Chargement\s: \d+ fiches créées ce jour-là;/.test(line))).toHaveLength(1);
    const shares = text('relais.csv').trim().split('\r\n').slice(1);
    expect(shares.map((line) => line.split(';')[1]).filter((share) => Number(share?.replace(',', '.')) === 0)).toEqual(
      [],
    );
    const [workbook] = await readWorkbook(Buffer.from(files['sujets.xlsx'] ?? []));
    const told = workbook?.data ?? [];
    const urgency = told[0]?.indexOf('Urgence') ?? -1;
    expect(told.slice(1).filter((row) => !row[urgency])).toEqual([]);
    const list = await open('/sujets');
    const heading = await list.page.getByRole('heading', { level: 1, name: /^\d+ sujets/ }).textContent();
    expect(text('sujets.csv').split('\r\n').length).toBe(told.length + 1);
    expect(told.length - 1).toBe(Number.parseInt(heading ?? '', 10));
    expect(complaints).toEqual([]);
  });

  full('give the deliverable of a territory under its name, however late the name comes', async () => {
    const { page } = await open('/analyser?vue=croise');
    await page.route('**/graphql', async (route) => {
      const isName = /query Home\b|"operationName":"Home"/.test(route.request().postData() ?? '');
      if (isName) await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue();
    });
    await page.goto(
      new URL('/analyser?vue=croise&du=2026-09-01&au=2026-10-31&territoire=EPCI-240200477', page.url()).href,
    );
    await page.getByRole('button', { name: 'Exporter', exact: true }).click();
    const { path } = await taken(page, /^Le livrable complet/);
    const files = unzipSync(readFileSync(path));
    const text = (file: string) => strFromU8(files[file] ?? new Uint8Array()).replace(/^\uFEFF/, '');
    const readMe = text('LISEZMOI.txt');
    const [title] = readMe.split('\r\n');
    // No address of this machine, which nobody else can open.
    for (const [name, content] of Object.entries(files))
      if (!/\.(?:xlsx|png)$/.test(name)) expect(strFromU8(content), name).not.toMatch(/127\.0\.0\.1|localhost/);
    // What is in no table of a territory is counted, in the description and under the matrix.
    const { initiatives } = await ask(
      '{ initiatives(filter: { withoutTerritory: true }) { totalCount nodes { title } } }',
    );
    expect(initiatives.totalCount).toBe(1);
    const sheets = await readWorkbook(Buffer.from(files['acteurs-thematiques.xlsx'] ?? []));
    const placeless = /Une initiative sans territoire connu n[’']est comptée dans aucun territoire/;
    for (const told of [readMe, sheets.at(-1)?.data.join('\n'), text('carte-des-liens.svg').replace(/<[^>]*>/g, ' ')])
      expect(told).toMatch(placeless);
    expect(text('initiatives.csv')).not.toContain(initiatives.nodes[0].title);
    expect(title).toBe('Livrable de Passerelle : CA GrandSoissons Agglomération');
    // The changes are those of the period in the address, and say so.
    expect(readMe).toContain('- changements-2026-09-01-2026-10-31.csv : ');
    expect(readMe).toMatch(/- changements-2026-09-01-2026-10-31 : Du 1er\sseptembre\s2026 au 31\soctobre\s2026/);
    const filed = text('changements-2026-09-01-2026-10-31.csv').trimEnd().split('\r\n');
    await page.goto(page.url().replace('vue=croise', 'vue=changements'));
    await page.getByText(/^\d+ changements?\s: débuts et fins/).waitFor();
    expect(filed.map((line) => line.split(';')[0]?.replaceAll('"', ''))).toEqual(
      (await cells(page)).map(([about]) => about?.replaceAll('’', "'")),
    );
    // Fewer than those of everywhere.
    const { difference } = await ask('{ difference(from: "2026-09-01", to: "2026-10-31") { totalCount } }');
    expect(filed.length - 1).toBeLessThan(difference.totalCount);
    expectWholeTables(files, readMe);
  });

  it.each(WIDTHS)('and the map are accessible and not cut off at %i px, by day and by night', async (width) => {
    for (const colorScheme of COLOR_SCHEMES) {
      const { page } = await open('/analyser', { viewport: { width, height: 900 }, colorScheme });
      await page.getByRole('img', { name: /^Carte des liens/ }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await expectNothingCut(page);
    }
  });
});
