/** What nobody intends: addresses of what is gone, a place where nothing is known, back and forward. */
import { expect, it } from 'vitest';
import { findVisibleFaults } from '../pictures/visible-faults.js';
import { full } from '../runs.js';
import { application } from './application.js';
import { ask } from './ask.js';
import { browse, expectNothingCut, findBarriers } from './browser.js';

const open = browse();
const act = async (field: string) => (await ask(`mutation { act: ${field} }`, application().token)).act;

it('an address of an archived or merged record says what became of it, and where it went', async () => {
  const create = (name: string) =>
    act(`createActor(input: {name: "${name}", kind: ASSOCIATION}) { change actor { id } userErrors { message } }`);
  const [kept, merged] = [await create('Amis du bac'), await create('Les Amis du bac')];
  const { createInitiative } = await ask(
    'mutation { createInitiative(input: {title: "Le bac de nuit", kind: PROJECT}) { change initiative { id } userErrors { message } } }',
    application().token,
  );
  const merging = await act(
    `mergeActors(input: {keep: "${kept.actor.id}", merge: "${merged.actor.id}"}) { change userErrors { message } }`,
  );
  const archiving = await act(
    `archiveInitiative(input: {initiative: "${createInitiative.initiative.id}"}) { change userErrors { message } }`,
  );

  const { page } = await open(`/acteurs/${merged.actor.id}`);
  await page.getByRole('heading', { level: 1, name: 'Ce n’est plus là' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('link', { name: /^Voir la fiche qui l’a reprise/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Amis du bac' }).waitFor();
  const gone = await open(`/initiatives/${createInitiative.initiative.id}`);
  await gone.page.getByRole('heading', { level: 1, name: 'Ce n’est plus là' }).waitFor();
  await gone.page.getByText(/^Initiative\s: archivé le/).waitFor();
  for (const { change } of [archiving, merging, createInitiative, merged, kept])
    expect((await act(`undo(change: "${change}") { userErrors { message } }`)).userErrors).toEqual([]);
});

full.each([
  ['/', 'Rien à traiter pour l’instant'],
  ['/sujets', /^0 sujet|^Aucun sujet/],
  ['/territoire/COM-29232', /./],
  ['/acteurs', /./],
  ['/financements', /./],
  ['/analyser', /./],
  ['/analyser?vue=croise', /./],
  ['/donnees', /./],
])('%s of a place where nothing is known says so, and leaves no box empty', async (path, heading) => {
  const separator = path.includes('?') ? '&' : '?';
  const { page, complaints } = await open(path.includes('COM') ? path : `${path}${separator}territoire=COM-29232`);
  await expect.poll(() => page.locator('[aria-busy=true]').count(), { timeout: 60_000 }).toBe(0);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  expect(await findVisibleFaults(page, 'FR')).toEqual([]);
  await expectNothingCut(page);
  expect(complaints).toEqual([]);
});

it('back and forward show again what was chosen', async () => {
  const { page, complaints } = await open('/sujets');
  const title = page.getByRole('heading', { level: 1 });
  await page.getByRole('heading', { level: 1, name: /^\d+ sujets/ }).waitFor();
  const all = await title.textContent();
  await page
    .getByRole('group', { name: 'Thématique' })
    .getByRole('checkbox', { name: /E-santé/ })
    .check();
  await expect.poll(() => title.textContent()).not.toBe(all);
  const some = (await title.textContent()) ?? '';
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await page.getByLabel('Chargé du suivi (une fonction)').waitFor();
  const file = (await title.textContent()) ?? '';
  for (const expected of [some, all]) {
    await page.goBack();
    await expect.poll(() => title.textContent()).toBe(expected);
  }
  expect(await page.getByRole('checkbox', { name: /E-santé/ }).isChecked()).toBe(false);
  for (const expected of [some, file]) {
    await page.goForward();
    await expect.poll(() => title.textContent()).toBe(expected);
  }
  expect(complaints).toEqual([]);
});
