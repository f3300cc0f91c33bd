/** Correcting the record of an actor or of an initiative on its own page, by whoever may. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { full } from '../runs.js';
import { application } from './application.js';
import { ask } from './ask.js';
import { browse, expectNothingCut, findBarriers, holdAnswers, signIn } from './browser.js';

const open = browse();
const acts = 'Ce que vous venez de faire';

const unfold = (form: Locator) => form.getByText('Les autres champs').click();

async function someAssociation(): Promise<{ id: string; name: string; contact: string | null }> {
  const { actors } = await ask('{ actors(filter: {kind: [ASSOCIATION]}, first: 1) { nodes { id name contact } } }');
  return actors.nodes[0];
}

const undoLast = async (page: Page) => {
  const notice = page.getByRole('region', { name: acts });
  await notice.getByRole('button', { name: 'Annuler' }).last().click();
  await notice
    .getByText(/^Annulé/)
    .first()
    .waitFor();
};

it('the record of an association is corrected by the form of an invited actor, also by who signs in only then', async () => {
  const { id, name } = await someAssociation();
  const before = (await ask(`{ actor(id: "${id}") { name audiences needs { resource } seatedIn { id } } }`)).actor;
  const { page, complaints } = await open(`/acteurs/${id}`);
  await page.getByRole('button', { name: 'Corriger la fiche' }).click();
  const form = page.getByRole('dialog').first();
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await form.getByText('Rien n’a été changé dans ce formulaire.').waitFor();
  expect(await form.getByLabel('Nom', { exact: true }).inputValue()).toBe(name);
  expect(await form.getByLabel('Un mot à la coordination').count()).toBe(0);
  await form.getByLabel('Nom', { exact: true }).fill(`${name} (corrigé)`);
  // Folded fields are a press away.
  expect(await form.getByLabel('Aidants et médiateurs').isVisible()).toBe(false);
  await unfold(form);
  await form.getByLabel('Aidants et médiateurs').setChecked(!before.audiences.includes('HELPERS'));
  expect(await findBarriers(page)).toEqual([]);
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  // Nobody has signed in yet: the act is done right afterwards.
  const signing = page.getByRole('dialog').last();
  await signing.getByLabel('Jeton').fill(application().token);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: `${name} (corrigé)` }).waitFor();
  await form.waitFor({ state: 'detached' });
  const { actor } = await ask(`{ actor(id: "${id}") { name audiences needs { resource } seatedIn { id } } }`);
  expect(actor).toEqual({
    ...before,
    name: `${name} (corrigé)`,
    audiences: before.audiences.includes('HELPERS')
      ? expect.not.arrayContaining(['HELPERS'])
      : expect.arrayContaining(['HELPERS']),
  });
  await undoLast(page);
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  expect((await ask(`{ actor(id: "${id}") { name audiences needs { resource } seatedIn { id } } }`)).actor).toEqual(
    before,
  );
  expect(complaints).toEqual([]);
});

full(
  'a need that is chosen and not added is saved too, and the form begins with it when it is opened again',
  async () => {
    const { id } = await someAssociation();
    const needs = async (): Promise<object[]> =>
      (await ask(`{ actor(id: "${id}") { needs { resource } } }`)).actor.needs;
    const before = await needs();
    const { page, complaints } = await open(`/acteurs/${id}`);
    await signIn(page);
    const form = page.getByRole('dialog');
    const correct = () => page.getByRole('button', { name: 'Corriger la fiche' }).click();
    await correct();
    await unfold(form);
    const sought = form.getByRole('group', { name: 'Cherche' });
    await sought.getByLabel('Ressource').selectOption({ label: 'Juridique' });
    await sought.getByLabel('Thématique').selectOption({ label: 'Téléconsultation' });
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await form.waitFor({ state: 'detached' });
    expect(await needs()).toEqual(expect.arrayContaining([{ resource: 'LEGAL' }]));
    await correct();
    await unfold(form);
    await sought.getByRole('button', { name: /Juridique, Téléconsultation/ }).waitFor();
    // Places of one name are told apart by their département.
    await form.getByLabel('Territoires').fill('Soissons');
    await form.getByRole('button', { name: 'Soissons (Commune, Aisne)', exact: true }).waitFor();
    await form.getByRole('button', { name: 'Annuler' }).click();
    await undoLast(page);
    expect(await needs()).toEqual(before);
    expect(complaints).toEqual([]);
  },
);

it('a fact is corrected where it stands: its field comes first, and it alone changes', async () => {
  const { id, contact } = await someAssociation();
  const before = (await ask(`{ actor(id: "${id}") { name audiences } }`)).actor;
  const { page, complaints } = await open(`/acteurs/${id}`);
  await signIn(page);
  const record = page.getByRole('region', { name: 'Fiche', exact: true });
  await record.getByRole('button', { name: /^(Corriger|Compléter)\s: Contact \(fonction\)$/ }).click();
  const form = page.getByRole('dialog');
  // The field that was asked for has the focus, and is the only one to see.
  await form.getByLabel('Contact (une fonction)').waitFor();
  expect(await page.locator(':focus').getAttribute('name')).toBe('contact');
  expect(await form.getByLabel('Nom', { exact: true }).isVisible()).toBe(false);
  expect(await findBarriers(page)).toEqual([]);
  await page.locator(':focus').fill('Accueil des ateliers');
  await page.keyboard.press('Enter');
  await record.getByText('Accueil des ateliers').waitFor();
  expect((await ask(`{ actor(id: "${id}") { name audiences } }`)).actor).toEqual(before);
  await undoLast(page);
  await expect
    .poll(async () => (await ask(`{ actor(id: "${id}") { contact } }`)).actor.contact, { timeout: 20_000 })
    .toBe(contact);
  expect(complaints).toEqual([]);
});

describe('an unknown contact is completed where somebody is to be called', () => {
  /** A matter whose first call has no contact, and that is among the first. */
  async function someMatter(): Promise<{ id: string; headline: string; actor: { id: string; name: string } }> {
    const { matters } = await ask(
      '{ matters(first: 40, decided: false) { nodes { id headline callFirst { id name contact } } } }',
    );
    for (const { id, headline, callFirst } of matters.nodes)
      for (const { contact, ...actor } of callFirst) if (contact === null) return { id, headline, actor };
    return expect.fail('all contacts are known');
  }
  const contactOf = async (id: string) => (await ask(`{ actor(id: "${id}") { contact } }`)).actor.contact;

  it('on the file of a matter, by keyboard, and in English', async () => {
    const { id, actor } = await someMatter();
    const said = 'Mission numérique, 03 23 24 60 60, numerique@aisne.example, https://aisne.example/numerique.';
    const { page, complaints } = await open(`/sujets/${id}`);
    const calls = page.getByRole('region', { name: 'À appeler d’abord' });
    await calls.getByText('contact inconnu').first().waitFor();
    await signIn(page);
    await calls.getByRole('button', { name: `Compléter le contact : ${actor.name}` }).focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog');
    await form.getByLabel('Contact (une fonction)').fill(said);
    expect(await findBarriers(page)).toEqual([]);
    // However long the matter takes to be told anew.
    const { release } = await holdAnswers(page, JSON.stringify(id));
    await page.keyboard.press('Enter');
    // Its addresses can be followed at once.
    const links = calls.getByRole('link', { name: /^(03 23|numerique@|https:)/ });
    await expect.poll(() => links.count()).toBe(3);
    release();
    expect(await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual([
      ...['tel:0323246060', 'mailto:numerique@aisne.example', 'https://aisne.example/numerique'],
    ]);
    await form.waitFor({ state: 'detached' });
    expect(await contactOf(actor.id)).toBe(said);
    // Keyboard users keep their place.
    await expect.poll(() => page.locator(':focus').textContent()).toBe(said);
    await undoLast(page);
    await expect.poll(() => contactOf(actor.id), { timeout: 20_000 }).toBe(null);
    await page.getByRole('button', { name: 'EN English' }).click();
    const first = page.getByRole('region', { name: 'To call first' });
    await first.getByRole('button', { name: `Complete the contact: ${actor.name}` }).waitFor();
    expect(complaints).toEqual([]);
  });

  full(
    'in the list of matters, on a phone, by who signs in only then; and the words to call follow at once',
    async () => {
      const { actor } = await someMatter();
      const { page, complaints } = await open('/sujets', { viewport: { width: 390, height: 800 } });
      const button = page.getByRole('button', { name: `Compléter le contact : ${actor.name}` }).first();
      await button.waitFor();
      await expectNothingCut(page);
      await button.click();
      const form = page.getByRole('dialog').first();
      await form.getByLabel('Contact (une fonction)').fill('Accueil');
      await form.getByRole('button', { name: 'Enregistrer' }).click();
      await page.getByRole('dialog').last().getByLabel('Jeton').fill(application().token);
      await page.keyboard.press('Enter');
      await page.getByText(`${actor.name}, Accueil`).first().waitFor();
      await undoLast(page);
      await expect.poll(() => contactOf(actor.id), { timeout: 20_000 }).toBe(null);
      expect(complaints).toEqual([]);
    },
  );
});

it('what somebody else changed meanwhile is told before it is replaced', async () => {
  const { id, contact } = await someAssociation();
  const { token } = application();
  const { page } = await open(`/acteurs/${id}`);
  await signIn(page);
  await page.getByRole('button', { name: 'Corriger la fiche' }).click();
  const form = page.getByRole('dialog');
  await unfold(form);
  await form.getByLabel('RNA').waitFor();
  const other = await ask(
    `mutation { editActor(input: {actor: "${id}", contact: "Service du pont"}) { change } }`,
    token,
  );
  await form.getByLabel('Patients').check();
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await form
    .getByText(/Quelqu’un a changé cette fiche entre-temps\s: Contact \(fonction\), à présent «\sService du pont\s»\./)
    .waitFor();
  expect(await form.getByLabel('Patients').isChecked()).toBe(true);
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await form.waitFor({ state: 'detached' });
  // Only what was changed in the form is saved.
  const { actor } = await ask(`{ actor(id: "${id}") { contact audiences } }`);
  expect(actor).toMatchObject({ contact: 'Service du pont', audiences: expect.arrayContaining(['PATIENTS']) });
  await undoLast(page);
  await ask(`mutation { undo(change: "${other.editActor.change}") { change } }`, token);
  expect((await ask(`{ actor(id: "${id}") { contact } }`)).actor.contact).toBe(contact);
});

full('the record of an initiative is corrected in the same way, on a phone too', async () => {
  const { initiatives } = await ask('{ initiatives(first: 1, filter: {kind: [PROJECT]}) { nodes { id title } } }');
  const [{ id, title }] = initiatives.nodes;
  const { page, complaints } = await open(`/initiatives/${id}`, { viewport: { width: 390, height: 800 } });
  await signIn(page);
  await page.getByRole('button', { name: 'Corriger la fiche' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Titre').fill('Un titre corrigé');
  await expectNothingCut(page);
  expect(await findBarriers(page)).toEqual([]);
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Un titre corrigé' }).waitFor();
  await undoLast(page);
  await expect
    .poll(async () => (await ask(`{ initiative(id: "${id}") { title } }`)).initiative.title, { timeout: 20_000 })
    .toBe(title);
  expect(complaints).toEqual([]);
});

full('is not offered to an invited actor, who proposes', async () => {
  const { id } = await someAssociation();
  const made = await ask(
    `mutation { inviteContributor(input: {actor: "${id}", function: "Mission numérique"}) { link invitation { id } } }`,
    application().token,
  );
  const { link, invitation } = made.inviteContributor;
  const { page } = await open(link);
  await page.getByRole('heading', { level: 1, name: /^Compléter la fiche/ }).waitFor();
  await page.getByRole('link', { name: 'Acteurs' }).first().click();
  await page.getByRole('region', { name: 'Résultats' }).getByRole('link').first().click();
  await page.getByRole('region', { name: 'Fiche' }).waitFor();
  expect(await page.getByRole('button', { name: 'Corriger la fiche' }).count()).toBe(0);
  await ask(`mutation { revokeInvitation(input: {invitation: "${invitation.id}"}) { sequence } }`, application().token);
});
