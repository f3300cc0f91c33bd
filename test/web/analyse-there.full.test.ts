/** Relays, changes and the simulation answer for the territory of the address, or say that they count everything known; what is lost reads as a loss. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { typeset } from '../../src/words/typography.js';
import { ask } from './ask.js';
import { browse } from './browser.js';

const open = browse();
const PLACE = 'EPCI-200071892';
const curl = (names: readonly string[]) => names.map((name) => typeset(name, 'FR'));

it('brokers, cuts and groups are those of the territory, measured in the whole network, in their files too', async () => {
  const { brokers, communities, all } = await ask(
    `{ brokers(territory: "${PLACE}", first: 200) { nodes { betweenness actor { id name } evidence { partners { actor { id } } } } }
       communities(territory: "${PLACE}", first: 200) { nodes { label } } all: communities(first: 200) { nodes { label members { id } } } }`,
  );
  const { page, complaints } = await open(`/analyser?vue=relais&territoire=${PLACE}`);
  const rowsOf = (name: string) => page.getByRole('region', { name, exact: true }).getByRole('row');
  const firstOf = (name: string) => rowsOf(name).locator('td:nth-child(1)').allTextContents();
  for (const panel of ['Acteurs relais', 'Groupes de coopération']) await rowsOf(panel).nth(1).waitFor();
  await page.getByText(/^Le réseau est mesuré en entier, .* ce territoire\s: CA du Saint-Quentinois\.$/).waitFor();
  type Row = {
    betweenness: number;
    actor: { id: string; name: string };
    evidence: { partners: { actor: { id: string } }[] };
  };
  type Group = { label: string; members: { id: string }[] };
  // Who is on no path is left out, and counted.
  const nodes = (brokers.nodes as readonly Row[]).filter(({ betweenness }) => betweenness !== 0);
  expect(nodes.length).toBeLessThan(brokers.nodes.length);
  expect(nodes.length).toBeGreaterThan(2);
  expect(await firstOf('Acteurs relais')).toEqual(curl(nodes.map(({ actor }) => actor.name)));
  expect(await firstOf('Groupes de coopération')).toEqual(communities.nodes.map(({ label }: Group) => label));
  for (const label of await firstOf('Groupes de coopération'))
    expect(label).toMatch(/^Groupe \d+, (thème caractéristique\s: .+ \(\d+\sacteurs sur \d+\)$|autour de l’acteur)/);
  // Which other groups the first one connects to its own, under the names of the other table.
  const [first] = nodes;
  const met = (first?.evidence.partners ?? []).map(({ actor }) => actor.id);
  const has = ({ members }: Group, ids: readonly (string | undefined)[]) => members.some(({ id }) => ids.includes(id));
  const groups = all.nodes.filter((group: Group) => has(group, met) && !has(group, [first?.actor.id]));
  expect(groups).not.toEqual([]);
  expect(await rowsOf('Acteurs relais').nth(1).getByRole('cell').nth(3).textContent()).toBe(
    typeset(groups.map(({ label }: Group) => label).join(' ; '), 'FR'),
  );
  const download = page.waitForEvent('download');
  await page.getByRole('region', { name: 'Acteurs relais', exact: true }).getByRole('button', { name: /^CSV/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toContain('saint-quentinois');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('Commune de Saint-Quentin');
  expect(text).not.toContain('Commune de Laon');
  expect(complaints).toEqual([]);
});

it('changes are those of the territory', async () => {
  const { difference } = await ask(
    `{ difference(from: "2026-08-31", to: "2026-11-25", territory: "${PLACE}", first: 200) { nodes { on } } }`,
  );
  const { page } = await open(`/analyser?vue=changements&du=2026-09-01&au=2026-11-25&territoire=${PLACE}`);
  await page.getByText(/^De ce territoire\s: les initiatives qui le couvrent/).waitFor();
  const shown = await page.getByRole('row').count();
  expect(shown - 1).toBe(difference.nodes.length);
  await page.getByRole('button', { name: 'Tous les territoires', exact: true }).click();
  await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(shown);
});

it('the simulation says first what is lost, and that a lower figure is no gain', async () => {
  const { initiatives } = await ask(
    '{ initiatives(filter: {role: [LEAD], actor: "actor-bcd8830defac"}) { nodes { title endDate participantsConnection(first: 50) { edges { properties { role } } } } } }',
  );
  type Led = { title: string; participantsConnection: { edges: { properties: { role: string | null } }[] } };
  const alone = (initiatives.nodes as Led[]).filter(
    ({ participantsConnection: { edges } }) =>
      edges.filter(({ properties: { role } }) => role === 'LEAD' || role === 'CO_LEAD').length === 1,
  );
  const { page, complaints } = await open(`/analyser?vue=simuler&si=depart&qui=actor-bcd8830defac`);
  await page
    .getByText(/^Tout ce qui est connu est compté, quel que soit le territoire choisi/)
    .first()
    .waitFor();
  await page.getByText(/^Les\s\d+ liens de «\s.+\s» avec ses partenaires seraient perdus\.$/).waitFor();
  const lost = page.locator('p', { hasText: /n’aurai(en)?t plus de porteur/ });
  expect(Number.parseInt((await lost.textContent()) ?? '', 10)).toBe(alone.length);
  for (const { title } of alone) await lost.getByRole('link', { name: typeset(title, 'FR') }).waitFor();
  const figures = page.getByRole('heading', { name: 'Avant et après' });
  const isBefore = await lost.evaluate(
    (one, other) => Boolean(other && one.compareDocumentPosition(other) & 4),
    await figures.elementHandle(),
  );
  expect(isBefore).toBe(true);
  const rows = await page
    .getByRole('table')
    .last()
    .getByRole('row')
    .evaluateAll((all) => all.slice(1).map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  const number = (text = '') => Number(text.replace(/[^\d,]/g, '').replace(',', '.'));
  for (const [name, before, after, counted] of rows)
    if (!/Subventions|Montant/.test(name ?? ''))
      expect(/Moins n’est pas un gain/.test(counted ?? ''), name).toBe(number(after) < number(before));
  expect(complaints).toEqual([]);
});
