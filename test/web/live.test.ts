/** An open page announces changes made elsewhere, and shows them only on request. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { full } from '../runs.js';
import { application } from './application.js';
import { browse, expectNothingCut, findBarriers, signIn, standing } from './browser.js';

const open = browse();
const PATH = '/sujets/matter-OVERLAP-e-sante--teleconsultation-initiative-bocage-bornes-officines-49b0';

const notice = (page: Page) => page.getByText(/^(Des données ont changé|The data have changed)$/);
const decisionsTaken = (page: Page) => page.getByRole('region', { name: /^(Décisions prises|Decisions taken)$/ });

async function act(query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { address, token } = application();
  const response = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = JSON.parse(await response.text());
  expect(errors).toBeUndefined();
  expect(data.act.userErrors).toEqual([]);
  return data.act;
}

/** @returns the change */
const decide = async () => {
  const { change } = await act(
    `mutation ($id: ID!) { act: decide(input: { suggestion: $id, status: RETAINED, owner: "Direction de la santé" }) { change userErrors { message } } }`,
    { id: decodeURIComponent(PATH.split('/')[2] ?? '') },
  );
  return change;
};
const undo = (change: unknown) =>
  act(`mutation ($id: ID!) { act: undo(change: $id) { userErrors { message } } }`, { id: change });

describe('an open page', () => {
  it('says that somebody changed something, keeps its content and what is typed, and shows the change on request', async () => {
    const { page, complaints } = await open(PATH);
    const other = (await open('/acteurs')).page;
    await page.getByRole('heading', { level: 1, name: /^Téléconsultation/ }).waitFor();
    await signIn(page);
    await decisionsTaken(page).getByText('Aucune décision pour l’instant.').waitFor();
    const owner = page.getByLabel('Chargé du suivi (une fonction)');
    await owner.fill('Service des eaux');

    const change = await decide();
    await notice(page).waitFor();
    await notice(other).waitFor();
    await decisionsTaken(page).getByText('Aucune décision pour l’instant.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Actualiser' }).click();
    await standing(page, /Direction de la santé/).waitFor();
    await notice(page).waitFor({ state: 'detached' });
    expect(await owner.inputValue()).toBe('Service des eaux');

    // Another page shows the change without being asked.
    await other.getByRole('link', { name: 'Territoire', exact: true }).click();
    await notice(other).waitFor({ state: 'detached' });

    await undo(change);
    await notice(page).waitFor();
    expect(complaints).toEqual([]);
  });

  full('announces a change at the lower edge, beside all of the page, and no more once that is closed', async () => {
    const { page } = await open('/acteurs');
    await page.getByRole('region', { name: 'Résultats' }).getByRole('link').first().waitFor();
    const change = await decide();
    await notice(page).waitFor();
    // The last line of the page can be scrolled above it.
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    const box = async (selector: string) => page.locator(selector).last().boundingBox();
    const [foot, bar] = [await box('footer'), await notice(page).locator('..').boundingBox()];
    expect((foot?.y ?? 0) + (foot?.height ?? 9999)).toBeLessThanOrEqual(bar?.y ?? 0);
    await page.getByRole('button', { name: 'Fermer : des données ont changé' }).click();
    await notice(page).waitFor({ state: 'detached' });
    // Another change is another notice; and another page shows what changed, closed or not.
    await undo(change);
    await notice(page).waitFor();
    await page.getByRole('button', { name: 'Fermer : des données ont changé' }).click();
    await page.getByRole('link', { name: 'Réunions', exact: true }).first().click();
    await page.getByRole('heading', { name: /^Prochaine réunion/, level: 1 }).waitFor();
    expect(await notice(page).count()).toBe(0);
  });

  full('says nothing about its own changes', async () => {
    const { page } = await open(PATH);
    await page.getByRole('heading', { level: 1, name: /^Téléconsultation/ }).waitFor();
    await signIn(page);
    await page.getByLabel('Chargé du suivi (une fonction)').fill('Direction de la santé');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await standing(page, /Direction de la santé/).waitFor();
    await page.waitForTimeout(1_500);
    expect(await notice(page).count()).toBe(0);
    await page
      .getByRole('region', { name: 'Ce que vous venez de faire' })
      .getByRole('button', { name: 'Annuler' })
      .click();
    await decisionsTaken(page).getByText('Aucune décision pour l’instant.').waitFor();
    await page.waitForTimeout(1_500);
    expect(await notice(page).count()).toBe(0);
  });

  full('learns of changes while the connection was cut, and stays as it is meanwhile', async () => {
    const { page } = await open(`${PATH}?lang=en`, { viewport: { width: 390, height: 800 }, colorScheme: 'dark' });
    await page.route('**/graphql/stream', (route) => route.abort());
    await page.reload();
    await decisionsTaken(page).getByText('No decision yet.').waitFor();
    const change = await decide();
    await page.waitForTimeout(1_500);
    expect(await notice(page).count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.unroute('**/graphql/stream');
    await notice(page).waitFor();
    await expectNothingCut(page);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await notice(page).waitFor({ state: 'detached' });
    await undo(change);
    await notice(page).waitFor();
  });
});
