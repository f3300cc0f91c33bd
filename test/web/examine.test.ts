/** The page Instruire une demande: existing similar projects with their evidence, as text to paste and as a link to share. */
import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/words/typography.js';
import { full } from '../runs.js';
import { ask } from './ask.js';
import { browse, COLOR_SCHEMES, expectNothingCut, findBarriers, WIDTHS } from './browser.js';

const open = browse();
/** The same sub-theme as the booths and terminals of that place. */
const known = '/instruire?titre=Cabine+de+t%C3%A9l%C3%A9consultation&lieu=EPCI-240200444';
const answered = {
  name: /^(Oui|Peut-être déjà|En partie|Non|Pour d’autres publics|Rien de connu sur)/,
  level: 1,
} as const;

describe('a request', () => {
  it('is examined from its title, place and period; the address is the request, and the advice can be pasted', async () => {
    const { page, complaints } = await open('/instruire');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('heading', { level: 1, name: 'Cela existe-t-il déjà' }).waitFor();
    const form = page.getByRole('form', { name: 'La demande' });
    await form.getByLabel('Titre de la demande').fill('Ateliers de téléconsultation');
    await form.getByRole('button', { name: 'Changer de lieu' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('Thiérache du Centre');
    await dialog.getByRole('button', { name: /^CC de la Thiérache du Centre/ }).click();
    await form.getByText('CC de la Thiérache du Centre').waitFor();
    await form.getByLabel('Début').fill('2027-01-01');
    await form.getByLabel('Fin').fill('2027-12-31');
    await form.getByRole('button', { name: 'Instruire' }).click();
    await page.getByRole('heading', { level: 1, name: /^Oui : \S+ initiatives? connues?/ }).waitFor();
    await page.getByText(/^Thématiques lues dans le titre\s: .*Téléconsultation/).waitFor();
    const exists = page.getByRole('region', { name: 'Ce qui existe' });
    await exists.getByRole('link', { name: /^Cabines de téléconsultation/ }).waitFor();
    await exists.getByText('Couvre la demande').first().waitFor();
    await page.getByRole('region', { name: 'Qui associer' }).getByRole('link').first().waitFor();
    await page
      .getByRole('region', { name: 'Appels ouverts' })
      .getByText(/jusqu’au|Aucun appel/)
      .first()
      .waitFor();
    // What is copied first is the reply alone, without what is only for colleagues.
    await page.getByRole('button', { name: 'Copier la réponse' }).click();
    await page.getByText('Réponse copiée').waitFor();
    const sent = String(await page.evaluate('navigator.clipboard.readText()'));
    // It can be sent as it is, without a name that nobody has.
    expect(sent).toMatch(/^Bonjour,\n\nVotre demande\s: /);
    expect(sent).toMatch(/\n\nNous restons à votre disposition pour en parler\.\n\nCordialement$/);
    expect(sent).toMatch(
      /^Votre demande\s: «.Ateliers de téléconsultation.», CC de la Thiérache du Centre.*\. (Cela existe déjà|Une partie existe)/m,
    );
    // Each one with its place, and whom to call.
    expect(sent).toMatch(/«.Cabines de téléconsultation.*» \(porteur\s: .*\s; lieu\s: CC de la Thiérache du Centre\)/);
    expect(sent).toMatch(/ À appeler\s: \S/);
    expect(sent).not.toMatch(/Réponse possible|Source|À relire|http|Avis sur/);
    await page.getByRole('button', { name: 'Copier l’avis (note interne)' }).click();
    await page.getByText('Avis copié').waitFor();
    const pasted = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(pasted).toMatch(/^Avis sur la demande/);
    expect(pasted).toMatch(/Source\s: .*ligne \d+/);
    expect(pasted).toMatch(/données connues au 25\snovembre\s2026/);
    expect(pasted).toContain('Données d’exemple.');
    expect(pasted).toContain(page.url());
    const shared = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await shared.page.getByRole('heading', { level: 1, name: /^Oui/ }).waitFor();
    expect(await shared.page.getByLabel('Titre de la demande').inputValue()).toBe('Ateliers de téléconsultation');
    await page.getByRole('button', { name: 'Les confirmer' }).click();
    await page.getByRole('button', { name: /^Retirer : Téléconsultation/ }).waitFor();
    await page.goBack();
    await page.getByText(/^Thématiques lues dans le titre/).waitFor();
    // They stand in the form, where one is taken off; the page answers the last request until it is sent.
    const address = page.url();
    await page.getByRole('button', { name: 'Les changer' }).click();
    const field = form.getByLabel('Ajouter une thématique');
    await expect.poll(() => field.evaluate((element) => element.matches(':focus'))).toBe(true);
    await form.getByRole('button', { name: /^Retirer : Téléconsultation/ }).click();
    await field.selectOption({ label: 'France Services' });
    expect(page.url()).toBe(address);
    await form.getByRole('button', { name: 'Instruire' }).click();
    await page.waitForURL(/thematique=/);
    expect(new URL(page.url()).searchParams.getAll('thematique')).not.toContain('e-sante--teleconsultation');
    await form.getByRole('button', { name: 'Retirer : France Services' }).waitFor();
    expect(complaints).toEqual([]);
  });

  full('keeps the last letters of its title when another field is chosen at once', async () => {
    const { page } = await open('/instruire?titre=Ateliers+num%C3%A9riques');
    const form = page.getByRole('form', { name: 'La demande' });
    await form.getByLabel('Titre de la demande').focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' pour les familles de Hirson');
    await form.getByLabel('Publics').selectOption('FAMILIES');
    await form.getByRole('button', { name: 'Instruire' }).click();
    await page.waitForURL(/titre=Ateliers\+num%C3%A9riques\+pour\+les\+familles\+de\+Hirson/);
    expect(page.url()).toContain('publics=FAMILIES');
  });

  full('names the lead of what many take part in', async () => {
    const { page } = await open('/instruire?titre=Ateliers+num%C3%A9riques+pour+les+seniors&lieu=COM-02408');
    await page.getByRole('heading', answered).waitFor();
    const { search } = await ask(
      `{ search(text: "Médiathèques, portes du numérique", kind: [INITIATIVE], first: 1) { nodes { ... on Initiative { title participantsConnection(first: 200) { edges { properties { role } node { name } } } } } } }`,
    );
    const { title, participantsConnection } = search.nodes[0];
    // The lead stands after five others.
    const { edges } = participantsConnection;
    type Edge = { readonly properties: { readonly role: string }; readonly node: { readonly name: string } };
    const place = edges.findIndex(({ properties }: Edge) => properties.role === 'LEAD');
    expect(place).toBeGreaterThan(4);
    const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: typeset(title, 'FR') }) });
    await card
      .getByText(`Porteur\u00a0: ${typeset(edges[place].node.name, 'FR')}`)
      .first()
      .waitFor();
  });

  full('takes its place from its title, not from the territory of another page', async () => {
    const { page } = await open('/instruire?territoire=EPCI-240200477');
    const form = page.getByRole('form', { name: 'La demande' });
    await form.getByText('Repris du territoire choisi sur les autres pages.').waitFor();
    await form.getByLabel('Titre de la demande').fill('Ouvrir un point d’accès numérique à Hirson');
    await form.getByText('Lu dans le titre.').waitFor();
    await form.getByText(/^Hirson/).waitFor();
    await form.getByRole('button', { name: 'Instruire' }).click();
    await page.waitForURL(/lieu=COM-02381/);
  });

  full(
    'proposes the place of whoever asks for the one of another page, and questions a place that has not the requester',
    async () => {
      const { page } = await open(
        '/instruire?titre=Ateliers+num%C3%A9riques+pour+seniors&territoire=EPCI-240200477&publics=SENIORS',
      );
      const form = page.getByRole('form', { name: 'La demande' });
      await page.getByRole('heading', answered).waitFor();
      const before = await form.boundingBox();
      const copy = page.getByRole('button', { name: 'Copier la réponse' });
      await copy.waitFor();
      await form.getByRole('button', { name: 'Choisir qui demande' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('searchbox').fill('Commune de Hirson');
      await dialog.getByRole('button', { name: /^Commune de Hirson/ }).click();
      await form.getByText('Proposé d’après qui demande.').waitFor();
      await form.getByText('Hirson (02)').waitFor();
      // The old answer is not to be taken for one about the new place.
      await page.getByText(/^La demande a changé, relancez/).waitFor();
      await expect.poll(() => copy.count()).toBe(0);
      // Neither the heading that is awaited nor the reply moves the form under the hand.
      let send = () => {};
      const held = new Promise<void>((resolve) => {
        send = resolve;
      });
      await page.route('**/graphql', async (route) => {
        await held;
        await route.continue();
      });
      await form.getByRole('button', { name: 'Instruire' }).click();
      await page.waitForURL(/lieu=COM-02381/);
      await page.getByRole('heading', { level: 1, name: 'Cela existe-t-il déjà' }).waitFor();
      const awaited = await form.boundingBox();
      send();
      await copy.waitFor();
      expect((await form.boundingBox())?.y).toBe(awaited?.y);
      expect(awaited?.y).toBe(before?.y);
      // The reply leaves out what is for others, but for what the requester leads.
      const heading = await page.getByRole('heading', answered).textContent();
      expect(heading).toMatch(/^En partie\s: 2\sinitiatives .*, et une autre est pour d’autres publics$/);
      expect(
        await page
          .getByText(/^Réponse possible/)
          .first()
          .textContent(),
      ).toMatch(/, que vous portez, pour un autre public, et\sune\sautre\sinitiative\s;/);
      expect(await form.getByText(/est-ce le bon lieu/).count()).toBe(0);
      await form.getByRole('button', { name: 'Changer de lieu' }).click();
      await dialog.getByRole('searchbox').fill('GrandSoissons');
      await dialog.getByRole('button', { name: /GrandSoissons/ }).click();
      await form
        .getByText(/^Commune de Hirson est à\sHirson \(02\), pas dans .*GrandSoissons.*\s: est-ce le bon lieu\s\?$/)
        .waitFor();
    },
  );

  full(
    'is not denied on themes that were only read in its title: they are to be confirmed, also in the advice',
    async () => {
      const { page } = await open(
        '/instruire?titre=Ouvrir+un+point+d%E2%80%99acc%C3%A8s+num%C3%A9rique&lieu=COM-02381&debut=2027-01-01&fin=2027-12-31',
      );
      await page
        .getByRole('heading', {
          level: 1,
          name: /^Rien de connu sur\s: .*, thématique lue dans le titre, à confirmer$/,
        })
        .waitFor();
      await page.getByText(/Thématiques\s: .*, lues dans le titre, à confirmer\s: la réponse en dépend/).waitFor();
      await page
        .getByRole('region', { name: 'Des initiatives au titre semblable' })
        .getByRole('link', { name: /^Points d’accès de proximité/ })
        .waitFor();
      const around = page.getByRole('region', { name: 'Au même endroit, sur un sujet proche' });
      await around.getByRole('link', { name: /^Tremplin numérique de Hirson/ }).waitFor();
      const advice = page.getByRole('region', { name: 'L’avis, note interne' }).locator('pre');
      await expect.poll(() => advice.textContent()).toMatch(/sur un sujet proche\s:\n- Tremplin numérique de Hirson/);
      expect(await advice.textContent()).toMatch(/^Réponse possible\s: .*sujet proche.*Tremplin numérique de Hirson/m);
      await page.getByRole('button', { name: 'Les confirmer' }).click();
      await page.getByRole('heading', { level: 1, name: /^Non sur ce sujet précis, mais/ }).waitFor();
    },
  );

  full(
    'is not denied where money is known for its subject and place: the grant is told, in the note and in the reply too',
    async () => {
      const { page, complaints } = await open(
        '/instruire?titre=Ateliers&thematique=mediation-numerique--maitrise-des-outils-numeriques-du-quotidien&lieu=EPCI-240200592&debut=2026-12-01&fin=2027-02-28&publics=SENIORS',
      );
      await page
        .getByRole('heading', {
          level: 1,
          name: /(et un financement n’a pas d’initiative connue|un financement connu sur ce sujet)/,
        })
        .waitFor();
      const grants = page.getByRole('region', { name: 'Financements sur ce sujet, sans initiative connue' });
      await grants.getByText(/Fondation Campagnes numériques.*Les Aînés du Plateau.*14\smars\s2027/).waitFor();
      await grants.getByText(/8\s000/).waitFor();
      const told =
        /Les Aînés du Plateau \(exemple\) \(financeur\s: Fondation Campagnes numériques \(exemple\)\s; 8\s000\s€, acceptée\s; jusqu’au 14\smars\s2027\)/;
      const advice = page.getByRole('region', { name: 'L’avis, note interne' }).locator('pre');
      await expect.poll(() => advice.textContent()).toMatch(told);
      expect(await advice.textContent()).toMatch(/^Réponse possible\s: .*Un financement est connu sur ce sujet/m);
      expect(complaints).toEqual([]);
    },
  );

  full('says that its place was taken over from the other pages', async () => {
    const taken = await open('/instruire?titre=Cabine+de+t%C3%A9l%C3%A9consultation&territoire=EPCI-240200444');
    await taken.page.getByText('Repris du territoire choisi sur les autres pages.').waitFor();
    const { page } = await open(known);
    await page.getByRole('heading', answered).waitFor();
    expect(await page.getByText('Repris du territoire').count()).toBe(0);
  });

  it('without a theme in its title leads to themes of initiatives with a similar title; its audience is read in the title', async () => {
    const { page, complaints } = await open('/instruire?lieu=COM-02691');
    const form = page.getByRole('form', { name: 'La demande' });
    await form.getByLabel('Titre de la demande').fill('Un atelier pour les seniors');
    await page.keyboard.press('Enter');
    await page.getByText(/^Le titre .* ne permet de proposer aucune thématique/).waitFor();
    expect(await form.getByLabel('Publics').inputValue()).toBe('SENIORS');
    await form.getByText('Lu dans le titre.').waitFor();
    const similar = page.getByRole('region', { name: 'Des initiatives au titre semblable' });
    await similar.getByRole('link', { name: /^Ateliers numériques des quartiers/ }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    // Text that was typed and not sent yet is kept.
    await form.getByLabel('Début').fill('2027-01-01');
    await similar
      .getByRole('button', { name: 'Instruire sur\u00a0: Maîtrise des outils numériques du quotidien' })
      .first()
      .click();
    await page.getByRole('heading', answered).waitFor();
    expect(new URL(page.url()).searchParams.get('debut')).toBe('2027-01-01');
    await page
      .getByRole('region', { name: 'Ce qui existe' })
      .getByRole('link', { name: /^Ateliers numériques des quartiers/ })
      .waitFor();
    // A removed audience stays removed when the same title is examined again.
    await page.getByText(/Publics\s: Seniors, lu dans le titre/).waitFor();
    await form.getByRole('button', { name: 'Retirer\u00a0: Seniors' }).click();
    expect(await form.getByText('Lu dans le titre.').count()).toBe(0);
    await form.getByRole('button', { name: 'Instruire', exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.has('publics')).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('is read in the words of the field, and its amount is compared with what is still to be funded and with calls', async () => {
    const { page, complaints } = await open('/instruire?lieu=COM-02691');
    const form = page.getByRole('form', { name: 'La demande' });
    await form.getByLabel('Titre de la demande').fill('Ateliers numériques pour seniors');
    await form.getByLabel('Montant demandé (€)').fill('12 000 €');
    await form.getByRole('button', { name: 'Instruire' }).click();
    await page.getByText(/^Thématiques lues dans le titre\s: Maîtrise des outils numériques du quotidien\./).waitFor();
    await page.getByRole('heading', answered).waitFor();
    expect(new URL(page.url()).searchParams.get('montant')).toBe('12000.00');
    // The answer, and what to reply, stand above the request.
    const answerAt =
      (
        await page
          .getByText(/^Réponse possible/)
          .first()
          .boundingBox()
      )?.y ?? Number.NaN;
    expect(answerAt).toBeLessThan((await form.boundingBox())?.y ?? 0);
    const rows = page.getByRole('region', { name: 'Ce qui existe' }).getByRole('listitem');
    const money =
      /De son propre budget, .* € n’ont pas de financement connu ici|Rien ne reste à financer|Reste à financer inconnu/;
    for (const row of await rows.filter({ has: page.getByRole('link') }).all())
      if (await row.locator('small').count())
        expect((await row.textContent())?.replaceAll('\u00a0', ' ')).toMatch(money);
    const advice = page.getByRole('region', { name: 'L’avis, note interne' }).locator('pre');
    await expect.poll(() => advice.textContent()).toMatch(/^Montant demandé\s: 12\s000\s€$/m);
    const shared = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect((await shared.page.getByLabel('Montant demandé (€)').inputValue()).replace(/\s/gu, ' ')).toBe('12 000 €');
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is replied to with what exists, who leads it and the open call; whoever asks is not to be involved', async () => {
    const { page } = await open(
      '/instruire?titre=Ateliers+num%C3%A9riques+pour+seniors&lieu=COM-02381&publics=SENIORS',
    );
    const reply = page.getByText(/^Réponse possible/).first();
    await reply.waitFor();
    expect(await reply.textContent()).toMatch(
      /Conseillers numériques .* \(porteur\s: Département de l’Aisne\s; lieu\s: Aisne\) et .*Programme départemental.*\)\s; voyons/,
    );
    expect(await reply.textContent()).toMatch(
      /Un appel est ouvert sur ce sujet, conditions à vérifier\s: .*\(Département de l’Aisne\), jusqu’au 31\sjanvier\s2027/,
    );
    // Whoever writes for the Département does not send the reader to the Département.
    expect(await reply.textContent()).toMatch(
      / Département de l’Aisne\s: répondez à ce message, nous ferons le lien\./,
    );
    expect(await reply.textContent()).not.toMatch(/À appeler\s: [^.]*Département de l’Aisne/);
    const bring = page.getByRole('region', { name: 'Qui associer' });
    await bring.getByRole('button', { name: 'Commune de Hirson\u00a0: c’est le demandeur' }).click();
    await page.waitForURL(/demandeur=actor-210203618/);
    await bring.getByRole('link', { name: 'Département de l’Aisne' }).waitFor();
    await expect.poll(() => bring.getByRole('link', { name: 'Commune de Hirson' }).count()).toBe(0);
    expect(await reply.textContent()).toMatch(/Tremplin numérique de Hirson .*, que vous portez, pour un autre public/);
    const form = page.getByRole('form', { name: 'La demande' });
    await form.getByRole('button', { name: 'Retirer\u00a0: Commune de Hirson' }).click();
    await form.getByRole('button', { name: 'Choisir qui demande' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('Fil de l');
    await dialog.getByRole('button', { name: /^Le Fil de l’Oise/ }).click();
    await form.getByRole('button', { name: 'Instruire' }).click();
    await bring.getByRole('link', { name: 'Commune de Hirson' }).waitFor();
    const advice = page.getByRole('region', { name: 'L’avis, note interne' }).locator('pre');
    await expect.poll(() => advice.textContent()).toMatch(/^Demandeur\s: Le Fil de l’Oise/m);
  });

  full(
    'is replied to with what has its name: first among what is there, and in another place where nothing is yet',
    async () => {
      const { page } = await open('/instruire?titre=Cabines+de+t%C3%A9l%C3%A9consultation&lieu=EPCI-200071785');
      const reply = page.getByText(/^Réponse possible/).first();
      await reply.waitFor();
      expect(await reply.textContent()).toMatch(
        /Du même nom, ailleurs\s: «.Cabines de téléconsultation [^»]*» \(porteur\s: .*\s; lieu\s: CC /,
      );
      const advice = page.getByRole('region', { name: 'L’avis, note interne' }).locator('pre');
      await expect
        .poll(() => advice.textContent())
        .toMatch(/Synergies possibles\s:\n- Mutualisation\s: Cabines de télé/);
    },
  );

  it('exists partly where only a part of the period is covered, and not at all where nothing is known', async () => {
    const { page } = await open(`${known}&debut=2027-01-01&fin=2040-12-31`);
    await page.getByRole('heading', { level: 1, name: /^En partie/ }).waitFor();
    await page
      .getByText(/Pas toute la période/)
      .first()
      .waitFor();
    const { page: none } = await open('/instruire?thematique=e-education--robotique&titre=x&lieu=FRANCE');
    await none.getByRole('heading', { name: /^(Non|Cela|Rien de connu sur)/, level: 1 }).waitFor();
  });

  full.each([
    [
      'a second subject',
      'thematique=e-sante--teleconsultation&thematique=e-sante--messagerie-securisee&lieu=EPCI-240200444',
      /Une partie du sujet\s: Téléconsultation/,
    ],
    [
      'other people',
      'thematique=e-sante--teleconsultation&lieu=EPCI-240200444&publics=SENIORS',
      /Pas pour tous les publics demandés, mais pour\s: Patients/,
    ],
    [
      'unknown audiences',
      'thematique=e-sante--maintien-a-domicile&lieu=EPCI-240200444&publics=SENIORS',
      /Publics non précisés/,
    ],
    [
      'unknown dates',
      'thematique=e-education--espace-numerique-de-travail&lieu=DEP-02&debut=2027-01-01&fin=2027-12-31',
      /Période à vérifier\s: dates inconnues/,
    ],
    [
      'a study',
      'thematique=e-administration--urbanisme-en-ligne&lieu=EPCI-200071769&debut=2027-06-01&fin=2027-12-31',
      /Pas encore en place\s: Étude/,
    ],
  ])('exists partly for %s, and says so', async (_, request, why) => {
    const { page } = await open(`/instruire?titre=x&${request}`);
    await page.getByRole('heading', { level: 1, name: /^En partie/ }).waitFor();
    const exists = page.getByRole('region', { name: 'Ce qui existe' });
    await exists.getByText(why).first().waitFor();
    expect(await exists.getByText('Couvre la demande').count()).toBe(0);
  });

  full('says how much larger the area of what exists is, and names no share that it does not know', async () => {
    const { page } = await open('/instruire?titre=x&thematique=e-sante--maintien-a-domicile&lieu=EPCI-240200444');
    await page.getByRole('heading', { level: 1, name: /^En partie/ }).waitFor();
    const exists = page.getByRole('region', { name: 'Ce qui existe' });
    await exists
      .getByText(/Tout le territoire demandé, dans un territoire plus large \(\d+\s\d+\shabitants\)/)
      .waitFor();
    await exists.getByText('Preuves').first().click();
    await exists.getByText(/périodes\s: aucune demandée/).waitFor();
    const { page: later } = await open(
      '/instruire?titre=x&thematique=e-education--espace-numerique-de-travail&lieu=DEP-02&debut=2027-01-01',
    );
    await later.getByText('Preuves').first().click();
    await later.getByText(/périodes\s: inconnue/).waitFor();
  });

  full('says what is missing when no theme is named and none can be proposed from the title', async () => {
    const { page } = await open('/instruire?titre=zzzz');
    await page.getByRole('alert').getByText(/zzzz/).waitFor();
    await page.getByLabel('Ajouter une thématique').selectOption({ label: 'Téléconsultation' });
    await page.getByRole('button', { name: 'Instruire' }).click();
    await page.getByRole('heading', answered).waitFor();
  });

  it('can be examined in English too', async () => {
    const { page } = await open(`${known}&lang=en`);
    await page.getByRole('heading', { level: 1, name: /^(Yes|Partly)/ }).waitFor();
    await page.getByRole('button', { name: 'Copy the advice' }).waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/Porteur|Qui associer|Couvre/);
  });

  it.each(WIDTHS)('is accessible and not cut off at %i px, by day and by night', async (width) => {
    for (const colorScheme of COLOR_SCHEMES) {
      const { page } = await open(known, { viewport: { width, height: 900 }, colorScheme });
      await page.getByRole('heading', answered).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await expectNothingCut(page);
    }
  });
});
