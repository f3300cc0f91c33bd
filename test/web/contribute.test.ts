/** The page Contribuer: a coordinator invites an actor, which makes proposals by the link, and nothing changes until they are accepted. */
import { describe, expect, it } from 'vitest';
import { full } from '../runs.js';
import { application } from './application.js';
import { ask } from './ask.js';
import { browse, expectHeaderFits, expectNothingCut, findBarriers, signIn } from './browser.js';

const open = browse();

/** The lead of an overlap, with an initiative for which audiences are known or not. */
async function someActor(): Promise<{ id: string; name: string; audiences: string[] }> {
  const { overlaps } = await ask(
    '{ overlaps(first: 20, decided: false) { nodes { initiatives { participants(first: 5) { id name audiences kind } } } } }',
  );
  const [first] = overlaps.nodes.flatMap((pair: { initiatives: { participants: object[] }[] }) =>
    pair.initiatives.flatMap(({ participants }) => participants),
  );
  return first;
}

describe('contributing', () => {
  it('goes from an invitation to accepted, refused and undone proposals', async () => {
    const actor = await someActor();
    const audiencesNow = async () => (await ask(`{ actor(id: "${actor.id}") { audiences } }`)).actor.audiences;
    const coordinator = await open(`/acteurs/${actor.id}`);
    expect(await coordinator.page.getByRole('button', { name: 'Inviter à compléter' }).count()).toBe(0);
    await signIn(coordinator.page);
    await coordinator.page.getByRole('button', { name: 'Inviter à compléter' }).click();
    const dialog = coordinator.page.getByRole('dialog');
    await dialog.getByLabel('Fonction invitée').fill('Mme Durand');
    await dialog.getByRole('button', { name: 'Créer le lien' }).click();
    await dialog
      .getByRole('alert')
      .getByText(/désigne une personne/)
      .waitFor();
    await dialog.getByLabel('Fonction invitée').fill('Mission numérique');
    await dialog.getByRole('button', { name: 'Créer le lien' }).click();
    await dialog.getByText(/montré que cette fois.*25.décembre.2026/).waitFor();
    expect(await findBarriers(coordinator.page)).toEqual([]);
    const link = await dialog.getByLabel('Lien à envoyer').inputValue();
    expect(link).toMatch(/\/contribuer#invitation-[0-9a-f]{12}\.[\w-]{43}$/);
    await dialog.getByRole('button', { name: 'Terminé' }).click();
    // A second invitation is not made without a word.
    await coordinator.page.getByRole('button', { name: 'Inviter à compléter' }).click();
    await dialog.getByText(/^Invitations déjà ouvertes\s: Mission numérique, jusqu’au 25.décembre.2026/).waitFor();
    await dialog.getByRole('button', { name: 'Annuler', exact: true }).click();

    // Another window, in which nobody has signed in.
    const { page, asked, complaints } = await open(link);
    await page.getByRole('heading', { level: 1, name: /^Compléter la fiche/ }).waitFor();
    await page.getByText(/Mission numérique, jusqu’au 25.décembre.2026/).waitFor();
    expect(asked.join(' ')).not.toContain(link.split('.').at(-1));
    expect(await findBarriers(page)).toEqual([]);
    await expectNothingCut(page);

    // By keyboard: a field is completed, and unchanged fields are not sent.
    const sheet = page.getByRole('region', { name: 'La fiche et ses initiatives' });
    await sheet.getByRole('button', { name: `Compléter : ${actor.name}` }).focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: 'Proposer', exact: true }).click();
    await form.getByText('Rien n’a été changé dans ce formulaire.').waitFor();
    await form.getByLabel('Patients').check();
    await form.getByLabel('Un mot à la coordination').fill('Vu avec le bureau');
    expect(await findBarriers(page)).toEqual([]);
    await form.getByRole('button', { name: 'Proposer', exact: true }).click();
    await page.getByText('Proposé. La coordination le verra dans ses données.').waitFor();

    await page.getByRole('button', { name: 'Proposer une initiative' }).click();
    await form.getByLabel('Titre').fill('Permanence du pont');
    await form.getByRole('button', { name: 'Proposer', exact: true }).click();
    await form.waitFor({ state: 'detached' });

    const suggestions = page.getByRole('region', { name: 'Ce que Passerelle suggère' });
    // Each says why, in the words that coordinators read, and what may be answered.
    const { actor: about } = await ask(
      `{ actor(id: "${actor.id}") { overlaps(first: 5, decided: false) { nodes { said { facts } } } synergies(between: ACTORS, first: 5, decided: false) { nodes { said { facts } } } } }`,
    );
    const rows = [...about.overlaps.nodes, ...about.synergies.nodes];
    await expect
      .poll(() => suggestions.getByRole('button', { name: /^Cela nous intéresse/ }).count())
      .toBe(rows.length);
    const words = (await suggestions.textContent()) ?? '';
    for (const fact of rows.flatMap(({ said }: { said: { facts: string[] } }) => said.facts))
      expect(words).toContain(fact);
    await suggestions
      .getByRole('button', { name: /^Cela nous intéresse/ })
      .first()
      .click();
    const mine = page.getByRole('region', { name: 'Vos propositions' });
    await expect.poll(() => mine.getByText('En attente').count(), { timeout: 30_000 }).toBe(3);

    // Nothing has changed for anybody.
    expect(await audiencesNow()).toEqual(actor.audiences);
    const { initiatives } = await ask('{ initiatives(filter: {text: "Permanence du pont"}) { totalCount } }');
    expect(initiatives.totalCount).toBe(0);

    // Other pages offer nothing that only coordinators may do, and lead back to the record.
    for (const [name, heading] of [
      ['À traiter', /^Comité technique du/],
      ['Réunions', /^Prochaine réunion/],
      ['Données', /à compléter$/],
    ] as const) {
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      if (name === 'À traiter') await page.getByRole('article').first().waitFor();
      const offered = page.getByRole('button', {
        name: /^(Mettre à l’ordre du jour|Nouvelle réunion|Préparer|Importer|Compléter|Retenir|Écarter)/,
      });
      expect(await offered.count(), name).toBe(0);
      await page.getByRole('link', { name: 'Ma fiche', exact: true }).waitFor();
      await expectHeaderFits(page);
    }
    await page.getByRole('link', { name: 'Ma fiche', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^Compléter la fiche/ }).waitFor();

    // The first page says that they wait, and leads there.
    const data = await open('/');
    await signIn(data.page);
    await data.page.getByRole('link', { name: '3 propositions attendent votre accord' }).click();
    const inbox = data.page.getByRole('region', { name: 'Propositions à accepter' });
    await inbox.getByText('Vu avec le bureau').waitFor();
    await inbox.getByText('Retenue').waitFor();
    const wordsBack = inbox.getByLabel('Un mot en retour');
    expect(await wordsBack.count()).toBe(3);
    expect(await findBarriers(data.page)).toEqual([]);
    const initiative = inbox.getByRole('listitem').filter({ hasText: 'Permanence du pont' });
    await initiative.getByLabel('Un mot en retour').fill('À préciser : où ?');
    await initiative.getByRole('button', { name: /^Refuser/ }).click();
    await expect.poll(() => wordsBack.count(), { timeout: 20_000 }).toBe(2);
    await inbox
      .getByRole('listitem')
      .filter({ hasText: 'Patients' })
      .getByRole('button', { name: /^Accepter/ })
      .click();
    await expect.poll(audiencesNow, { timeout: 20_000 }).toContain('PATIENTS');

    // The page of the actor shows the outcome.
    await page.reload();
    await mine.getByText('Acceptée').first().waitFor();
    await mine.getByText('Réponse de la coordination : À préciser : où ?').first().waitFor();
    await mine.getByText('Refusée').first().waitFor();

    // The last act comes first.
    await data.page
      .getByRole('region', { name: 'Ce que vous venez de faire' })
      .getByRole('button', { name: 'Annuler' })
      .first()
      .click();
    await expect.poll(audiencesNow, { timeout: 20_000 }).toEqual(actor.audiences);
    expect([...complaints, ...coordinator.complaints, ...data.complaints]).toEqual([]);

    // Everything is as before: nothing waits, and the link no longer opens anything.
    const rest = await ask('{ proposals(state: PENDING) { nodes { id } } }', application().token);
    const ids = rest.proposals.nodes.map(({ id }: { id: string }) => `"${id}"`).join(', ');
    await ask(`mutation { refuseProposals(input: {proposals: [${ids}]}) { sequence } }`, application().token);
    await coordinator.page.getByRole('button', { name: 'Inviter à compléter' }).click();
    await dialog
      .getByRole('button', { name: /^Annuler l’invitation/ })
      .first()
      .click();
    await dialog.getByText('Annulée').first().waitFor();

    // With a form open, what was typed stays.
    await page.getByRole('button', { name: 'Proposer une initiative' }).click();
    await form.getByLabel('Titre').fill('Un titre à garder');
    await form.getByRole('button', { name: 'Proposer', exact: true }).click();
    await form
      .getByRole('alert')
      .getByText(/l’invitation a été annulée/)
      .waitFor();
    expect(await form.getByLabel('Titre').inputValue()).toBe('Un titre à garder');
    await page.reload();
    await page.getByText(/l’invitation a été annulée/).waitFor();
  });

  full(
    'allows withdrawing a proposal while it waits; long lists are shown to the end, to invited actors and coordinators',
    async () => {
      const actor = await someActor();
      const { token } = application();
      const { inviteContributor } = await ask(
        `mutation { inviteContributor(input: {actor: "${actor.id}", function: "Accueil"}) { link invitation { id } } }`,
        token,
      );
      const link = inviteContributor.link.split('#')[1];
      for (let n = 1; n <= 21; n += 1)
        await ask(
          `mutation { propose(input: {change: {newInitiative: {title: "Essai ${n}", kind: PROJECT}}}) { change } }`,
          link,
        );
      const { page, complaints } = await open(inviteContributor.link);
      const mine = page.getByRole('region', { name: 'Vos propositions' });
      const waiting = mine.getByRole('button', { name: /^Retirer : Nouvelle initiative : Essai/ });
      await expect.poll(() => waiting.count()).toBe(20);
      await mine.getByRole('button', { name: 'Afficher la suite' }).click();
      await expect.poll(() => waiting.count()).toBe(21);
      expect(await findBarriers(page)).toEqual([]);
      await mine.getByRole('button', { name: 'Retirer : Nouvelle initiative : Essai 21' }).click();
      await mine
        .getByRole('button', { name: 'Retirer : Nouvelle initiative : Essai 21' })
        .waitFor({ state: 'detached' });
      await expect.poll(() => waiting.count()).toBe(20);
      await mine.getByRole('article').filter({ hasText: 'Essai 21' }).getByText('Retirée').first().waitFor();

      const data = await open('/donnees');
      await signIn(data.page);
      const inbox = data.page.getByRole('region', { name: 'Propositions à accepter' });
      await inbox.getByText('Essai 20', { exact: true }).waitFor();
      expect(await inbox.getByText('Essai 21').count()).toBe(0);
      await inbox.getByText(/^Propositions retirées \(\d+\)$/).click();
      await inbox.getByText('Essai 21', { exact: true }).first().waitFor();
      await ask(
        'mutation { propose(input: {change: {newInitiative: {title: "Essai 22", kind: PROJECT}}}) { change } }',
        link,
      );
      await data.page.reload();
      await signIn(data.page);
      await inbox.getByRole('button', { name: 'Accepter les 20 premières' }).waitFor();
      expect(await inbox.getByText('Essai 1', { exact: true }).count()).toBe(0);
      await inbox.getByRole('button', { name: 'Afficher la suite' }).click();
      await inbox.getByRole('heading', { name: /Nouvelle initiative : Essai 1 / }).waitFor();

      // Left as it was.
      const rest = await ask('{ proposals(state: PENDING) { nodes { id } } }', token);
      const ids = rest.proposals.nodes.map(({ id }: { id: string }) => `"${id}"`).join(', ');
      await ask(`mutation { refuseProposals(input: {proposals: [${ids}]}) { sequence } }`, token);
      const left = await ask('{ proposals(state: PENDING) { nodes { id } } }', token);
      for (const { id } of left.proposals.nodes)
        await ask(`mutation { refuseProposals(input: {proposals: ["${id}"]}) { sequence } }`, token);
      const { id } = inviteContributor.invitation;
      await ask(`mutation { revokeInvitation(input: {invitation: "${id}"}) { sequence } }`, token);
      expect([...complaints, ...data.complaints]).toEqual([]);
    },
  );

  full('says what to do without a link, or with half of one; in English, at night, on a narrow screen', async () => {
    const narrow = { viewport: { width: 390, height: 800 }, colorScheme: 'dark' } as const;
    const { page } = await open('/contribuer', narrow);
    await page.getByRole('heading', { name: /Ouvrez cette page par le lien/ }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const half = await open('/contribuer?lang=en#invitation-0123456789ab.half', narrow);
    await half.page.getByText(/this invitation link is not known, or part of it is missing/).waitFor();
    await half.page
      .getByRole('heading', { name: 'Open this page with the link that the coordinators sent you' })
      .waitFor();
    expect(await half.page.getByRole('dialog').count()).toBe(0);
    await expectNothingCut(half.page);

    const actor = await someActor();
    const { inviteContributor } = await ask(
      `mutation { inviteContributor(input: {actor: "${actor.id}", function: "Mission numérique"}) { link change } }`,
      application().token,
    );
    const sheet = await open(`/contribuer?lang=en${inviteContributor.link.replace('/contribuer', '')}`, narrow);
    await sheet.page.getByRole('heading', { level: 1, name: /^Complete the record/ }).waitFor();
    await sheet.page.getByRole('region', { name: 'What Passerelle suggests' }).getByRole('button').first().waitFor();
    expect(await findBarriers(sheet.page)).toEqual([]);
    await expectNothingCut(sheet.page);
    await sheet.page
      .getByRole('region', { name: 'The record and its initiatives' })
      .getByRole('button', { name: /^Complete/ })
      .first()
      .click();
    await sheet.page.getByRole('dialog').waitFor();
    expect(await findBarriers(sheet.page)).toEqual([]);
    await expectNothingCut(sheet.page);
    await ask(`mutation { undo(change: "${inviteContributor.change}") { change } }`, application().token);
  });
});
