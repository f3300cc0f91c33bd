/** The history names the fields that a change changed, before and after; changes by people are told apart from imports, at an address; the record of an actor has its own. */
import { expect, it } from 'vitest';
import { application } from './application.js';
import { ask } from './ask.js';
import { browse, findBarriers, signIn } from './browser.js';

const open = browse();

it('each change says which fields changed, and a filter in the address keeps imports apart', async () => {
  const { token } = application();
  const asked = '{ search(text: "Les Assembleurs", kind: [ACTOR], first: 1) { nodes { ... on Actor { id } } } }';
  const [{ id }] = (await ask(asked)).search.nodes;
  const summary = 'mot '.repeat(60).trim();
  const edited = (
    await ask(
      `mutation { editActor(input: {actor: "${id}", contact: "Service des ponts", aliases: ["${summary}"]}) { change } }`,
      token,
    )
  ).editActor;
  const { page, complaints } = await open(`/acteurs/${id}`);
  await signIn(page);
  const history = page.getByRole('region', { name: 'Historique', exact: true });
  const first = history.getByRole('listitem').first();
  await first.getByText(/Contact \(fonction\)\s: .* → Service des ponts/).waitFor();
  await first.getByText(/Autres noms \(texte long\)/).waitFor();
  // What the import brought is one line, and can be left out.
  await history
    .getByText(/^Import\s: /)
    .first()
    .waitFor();
  const all = await history.getByText(/^Import\s: /).count();
  await history.getByRole('button', { name: 'De personnes' }).click();
  await page.waitForURL(/historique=personnes/);
  await expect.poll(() => history.getByText(/^Import\s: /).count()).toBe(0);
  await history
    .getByText(/Service des ponts/)
    .first()
    .waitFor();
  await history.getByRole('button', { name: 'D’imports' }).click();
  await expect.poll(() => history.getByText(/^Import\s: /).count()).toBe(all);
  await expect.poll(() => history.getByText(/Service des ponts/).count()).toBe(0);
  expect(await findBarriers(page)).toEqual([]);
  // The page of all data shows changes by people first, and the choice can be shared.
  await page.getByRole('link', { name: 'Données', exact: true }).first().click();
  await page.waitForURL(/donnees/);
  await history
    .getByText(/Service des ponts/)
    .first()
    .waitFor();
  expect(await history.getByText(/^Import\s: /).count()).toBe(0);
  await history.getByRole('button', { name: 'D’imports' }).click();
  await history
    .getByText(/^Import\s: /)
    .first()
    .waitFor();
  const names = await history.getByText(/^Import\s: /).allTextContents();
  expect(new Set(names).size).toBe(names.length);
  await ask(`mutation { undo(change: "${edited.change}") { change } }`, token);
  expect(complaints).toEqual([]);
});
