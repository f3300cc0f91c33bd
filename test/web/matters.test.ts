/** The page Sujets and the page of a matter: what to discuss and with whom, why, and decisions. */
import { describe, expect, it } from 'vitest';
import { full } from '../runs.js';
import { application } from './application.js';
import { ask } from './ask.js';
import {
  browse,
  COLOR_SCHEMES,
  expectNothingCut,
  findBarriers,
  holdAnswers,
  signIn,
  standing,
  WIDTHS,
} from './browser.js';

const open = browse();
const overlap = 'matter-OVERLAP-e-sante--teleconsultation-initiative-bocage-bornes-officines-49b0';
const acts = 'Ce que vous venez de faire';

async function decisions(): Promise<unknown> {
  return (await ask('{ decisions { nodes { suggestionId status } } }')).decisions.nodes;
}

describe('Sujets', () => {
  it('lists all matters, filters them to the numbers shown, and keeps the choice in the address', async () => {
    const { page } = await open('/sujets');
    const title = page.getByRole('heading', { level: 1 });
    await page.getByRole('heading', { level: 1, name: /^27 sujets/ }).waitFor();
    expect(await page.locator('ol > li').count()).toBe(20);
    // Each row says what its place in the list depends on: the urgency, and the due date or that none is known.
    for (const row of await page.locator('ol > li').allTextContents())
      expect(row).toMatch(
        /(Avant le|Fin du financement)\s.*(Dans les 60|Dans les 6|À décider|dans plus de six mois)|(À décider|Plus tard)\s?(sans échéance connue|début prévu le)/,
      );
    await page.getByRole('button', { name: 'Afficher la suite' }).click();
    await page.locator('ol > li').nth(26).waitFor();
    // A territory is chosen for all pages, as on Acteurs.
    await page
      .getByRole('group', { name: 'Intercommunalité' })
      .getByText('Ce choix vaut aussi pour les pages que vous ouvrez ensuite.')
      .waitFor();
    const kinds = page.getByRole('group', { name: 'Nature' });
    const count = await kinds.locator('label', { hasText: 'Recoupement' }).locator('b').textContent();
    await kinds.getByRole('checkbox', { name: /Recoupement/ }).check();
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${count} sujets`) }).waitFor();
    expect(await page.locator('ol > li').count()).toBe(Number(count));
    expect(page.url()).toContain('nature=OVERLAP');
    // The counts of a facet ignore its own condition, so that further kinds can be chosen.
    expect(await kinds.getByRole('checkbox').count()).toBeGreaterThan(4);
    const shared = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await shared.page.getByRole('heading', { level: 1, name: new RegExp(`^${count} sujets`) }).waitFor();
    await page
      .getByRole('group', { name: 'Thématique' })
      .getByRole('checkbox', { name: /E-santé/ })
      .check();
    await page.getByRole('heading', { level: 1, name: /^1 sujet/ }).waitFor();
    await page.goBack();
    await expect.poll(() => title.textContent()).toMatch(new RegExp(`^${count}`));
  });

  full('says of each matter of a chosen territory what of it is there, whatever place its headline names', async () => {
    const place = 'EPCI-200071892';
    const { matters } = await ask(
      `{ matters(territory: "${place}", decided: false, first: 20) { nodes { headline here(territory: "${place}") { isTold initiatives { title } actors { name } } } } }`,
    );
    const { page, complaints } = await open(`/sujets?territoire=${place}`);
    const rows = page.locator('ol > li');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(matters.nodes.length);
    const plain = (text: string | null) => (text ?? '').replaceAll(/['’\s]/gu, ' ');
    const texts = (await rows.allTextContents()).map(plain);
    for (const { headline, here } of matters.nodes) {
      const text = texts.find((each) => each.includes(plain(headline)));
      const [first] = [
        ...here.initiatives.map(({ title }: { title: string }) => title),
        ...here.actors.map(({ name }: { name: string }) => name),
      ];
      const how = here.isTold ? 'Sur ce territoire, par un sujet qu il comprend :' : 'Sur ce territoire :';
      expect(text).toContain(first === undefined ? 'Sans lieu connu.' : `${how} ${plain(first)}`);
    }
    expect(complaints).toEqual([]);
  });

  full('says which pair of three projects it does not compare, and why', async () => {
    const { matters } = await ask(
      '{ matters(territory: "EPCI-200071892", kind: [OVERLAP]) { nodes { id initiativeCount rowCount } } }',
    );
    const group = matters.nodes.find(
      ({ initiativeCount, rowCount }: { initiativeCount: number; rowCount: number }) =>
        initiativeCount === 3 && rowCount === 2,
    );
    const { page } = await open(`/sujets/${group.id}`);
    await page
      .getByText(
        /^«.Pas à pas .*» et «.Seniors en ligne .*» ne sont pas comparées ici\s: leurs publics sont différents\.$/,
      )
      .waitFor();
    // Of one whose pairs are all compared nothing is said.
    const { page: pair } = await open(`/sujets/${overlap}`);
    await pair.getByRole('heading', { name: 'Ce qui se ressemble' }).waitFor();
    expect(await pair.getByText(/ne sont pas comparées ici/).count()).toBe(0);
  });

  full('lists them in the order of the first page, and says so', async () => {
    const { page } = await open('/');
    await page.getByRole('link', { name: /^Les \d+ sujets/ }).waitFor();
    const dues = page.getByRole('main').getByRole('link');
    const told = (await dues.evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? '')))
      .filter((href) => href.startsWith('/sujets/matter-'))
      .filter((href, at, all) => all.indexOf(href) === at);
    await page.getByRole('link', { name: /^Les \d+ sujets/ }).click();
    await page.getByText(/^Dans le même ordre qu’«\sÀ traiter\s»\s:/).waitFor();
    const listed = page.locator('ol > li h3 a');
    await listed.nth(19).waitFor();
    const hrefs = await listed.evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
    expect(told.length).toBeGreaterThanOrEqual(5);
    expect(hrefs.slice(0, 5)).toEqual(told.slice(0, 5));
  });

  full('asks for the list first, and for the facets once it is there', async () => {
    const { page } = await open('/');
    const all = page.getByRole('link', { name: /^Les \d+ sujets/ });
    await all.waitFor();
    const { asked, release } = await holdAnswers(page, '"after"');
    const facets = () => asked.filter((text) => !text.includes('"after"') && text.includes('"dismissed"')).length;
    await all.click();
    await expect.poll(() => asked.some((text) => text.includes('"after"'))).toBe(true);
    await page.waitForTimeout(500);
    expect(facets()).toBe(0);
    release();
    await expect.poll(facets).toBeGreaterThan(0);
  });

  it('can be used by the keyboard: j and k, r retains, e dismisses with a reason, Enter opens; all can be undone', async () => {
    const { page } = await open('/sujets');
    await signIn(page);
    await page.getByRole('heading', { level: 1, name: /^27 sujets/ }).waitFor();
    const first = page.locator('ol > li').first();
    const headline = await first.getByRole('heading').textContent();
    for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
    expect(await first.getAttribute('data-current')).toBe('true');
    await page.keyboard.press('r');
    const notice = page.getByRole('region', { name: acts });
    await notice.getByText(/^Retenu/).waitFor();
    await page.getByRole('heading', { level: 1, name: /^26 sujets/ }).waitFor();
    await notice.getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('heading', { level: 1, name: /^27 sujets/ }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: 'Pourquoi l’écarter ?' });
    await dialog.getByRole('button', { name: 'Écarter' }).click();
    await dialog
      .getByRole('alert')
      .getByText(/^Choisissez un motif/)
      .waitFor();
    await dialog.getByLabel('Déjà coordonné ou déjà couvert').check();
    await dialog.getByLabel('Précision (facultatif)').fill('Vu en comité de janvier');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Écarter' }).click();
    await expect.poll(decisions).toMatchObject([{ status: 'DISMISSED' }]);
    // What was told within it stands for itself again.
    await expect
      .poll(async () => {
        const { matters } = await ask('{ matters(first: 1, territory: "DEP-02", decided: false) { totalCount } }');
        return (await page.getByRole('heading', { level: 1 }).textContent())?.startsWith(
          `${matters.totalCount} sujets`,
        );
      })
      .toBe(true);
    // On its card, long after the notice: dismissed cards are taken up again, not dismissed once more.
    await page
      .getByRole('group', { name: 'Décision' })
      .getByRole('radio', { name: /^Décidées/ })
      .click();
    await page.getByRole('heading', { level: 1, name: /^1 sujet/ }).waitFor();
    // Whoever may read why it was dismissed does so on its card.
    await first.getByText('Motif\u00a0: Déjà coordonné ou déjà couvert').waitFor();
    await first.getByText('Précision\u00a0: Vu en comité de janvier').waitFor();
    // A dismissed matter is taken up again before anything else is done with it.
    expect(await page.getByRole('button', { name: /^(Écarter|Mettre à l’ordre du jour|Retenir)/ }).count()).toBe(0);
    await page.getByRole('button', { name: /^Reprendre/ }).click();
    await notice.getByText(/^Repris/).waitFor();
    await expect.poll(decisions).toEqual([]);
    await page.getByRole('button', { name: 'Retirer les filtres' }).click();
    await page.getByRole('heading', { level: 1, name: /^27 sujets/ }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sujets\/matter-/);
    expect(await decisions()).toEqual([]);
    expect(headline).toBeTruthy();
  });

  it('says so when nothing matches the filters, and removes them', async () => {
    const { page } = await open('/sujets?nature=COMPLEMENTARY&urgence=NOW');
    await page.getByText('Aucun sujet ne répond à ces filtres.').waitFor();
    await page.getByRole('button', { name: 'Retirer les filtres' }).click();
    await page.getByRole('heading', { level: 1, name: /^27 sujets/ }).waitFor();
  });
});

describe('the page of a matter', () => {
  it('says why, side by side down to the row of the source, and decides; asking for the token loses nothing', async () => {
    const { page, complaints } = await open(`/sujets/${overlap}`);
    await page.getByRole('heading', { level: 1, name: /^Téléconsultation/ }).waitFor();
    // The words above and the list name the same first call.
    const call = page.getByRole('region', { name: 'À appeler d’abord' }).getByRole('link').first();
    await page.getByText(`Appeler d’abord\u00a0: ${await call.textContent()}`).waitFor();
    const alike = page.getByRole('region', { name: 'Ce qui se ressemble' });
    await alike.getByText('70\u00a0%').waitFor();
    // One factor has one name, with its share.
    expect(await alike.locator('dt').first().textContent()).toBe('même sujet');
    const { page: other } = await open('/sujets/matter-RELAY-initiative-ct-familles-et-ecole-49b0');
    const labels = other.getByRole('region', { name: 'Ce qui se ressemble' }).locator('dl > div');
    await labels.first().waitFor();
    expect((await labels.allTextContents()).map((text) => text.replace(/\s/g, ' '))).toEqual([
      'même sujet48 %',
      'même territoire100 %',
      'même période17 %',
    ]);
    const { page: apart } = await open('/sujets/matter-POOLING-e-administration--dematerialisation-interne');
    // What has nothing in common differs, and each percentage says what it is.
    const apartly = apart.getByRole('region', { name: 'Ce qui se ressemble' });
    await apartly.getByText('Ce qui diffère : le territoire').first().waitFor();
    expect((await apartly.locator('dt').allTextContents()).join()).not.toContain('territoire');
    await apartly.getByText('Comment c’est compté').click();
    await apartly.getByText(/^Même sujet\s: ce que pèsent les thématiques communes/).waitFor();
    // On paper all of six projects stand beside one another.
    const { page: six } = await open('/sujets/matter-POOLING-mediation-numerique--aide-aux-demarches-administratives', {
      viewport: { width: 690, height: 900 },
    });
    const beside = six.getByRole('group', { name: 'Tableau des initiatives côte à côte' });
    await beside.getByRole('columnheader').nth(5).waitFor();
    // All of its rows are compared, a pair of each once.
    const { matter } = await ask(
      '{ matter: suggestion(id: "matter-POOLING-mediation-numerique--aide-aux-demarches-administratives") { ... on Matter { rowCount rows(first: 200) { ... on Synergy { initiatives { id } } ... on Overlap { initiatives { id } } } } } }',
    );
    type Row = { readonly initiatives?: readonly { readonly id: string }[] };
    const pairs = new Set(
      matter.rows.flatMap(({ initiatives = [] }: Row) =>
        initiatives.length === 2
          ? [
              initiatives
                .map(({ id }) => id)
                .sort()
                .join(' '),
            ]
          : [],
      ),
    );
    expect(matter.rowCount).toBeGreaterThan(10);
    const compared = six.getByRole('region', { name: 'Ce qui se ressemble' }).getByRole('heading', { level: 3 });
    expect(await compared.count()).toBe(pairs.size);
    await six.emulateMedia({ media: 'print' });
    expect(await beside.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    // On paper evidence needs no unfolding, and there is no form.
    const place = alike.getByText(/^Territoire commun.+25\u202f590\u00a0habitants$/);
    expect(await place.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await place.waitFor();
    expect(await page.getByRole('heading', { name: 'Décider' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await alike.getByText('Les preuves').click();
    await place.waitFor();
    const table = page.getByRole('group', { name: 'Tableau des initiatives côte à côte' });
    await table.getByText('exemple inventé').first().waitFor();
    expect(await table.getByRole('columnheader').count()).toBe(2);
    await page.getByLabel('Chargé du suivi (une fonction)').fill('Direction de la santé');
    // A due day that cannot be right is taken, and said.
    await page.getByLabel('Échéance').fill('2026-11-01');
    await page.getByText(/^Le 1er\snovembre\s2026 est déjà passé/).waitFor();
    await page.getByLabel('Échéance').fill('2027-02-15');
    await page.getByText(/^Le 15\sfévrier\s2027 est après le .*, avant lequel ce sujet est à décider/).waitFor();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Jeton').fill(application().token);
    await page.keyboard.press('Enter');
    const history = page.getByRole('region', { name: 'Décisions prises' });
    for (const fact of ['Chargé du suivi\u00a0: Direction de la santé', 'Échéance\u00a0: 15\u00a0février\u00a02027'])
      await standing(page, fact).waitFor();
    await page.getByRole('region', { name: acts }).getByRole('button', { name: 'Annuler' }).click();
    await history.getByText('Aucune décision pour l’instant.').waitFor();
    expect(await decisions()).toEqual([]);
    expect(complaints.filter((each) => !each.includes('401'))).toEqual([]);
  });

  full(
    'is found from each suggestion that is opened alone, and its message can be sent to whom it concerns',
    async () => {
      const { overlaps, synergies, experiments } = await ask(
        '{ overlaps(first: 1) { nodes { id matter { id } } } synergies(first: 1) { nodes { id matter { id } } } experiments(first: 1) { nodes { id matter { id } } } }',
      );
      for (const { id, matter } of [overlaps, synergies, experiments].flatMap(({ nodes }) => nodes)) {
        const { page } = await open(`/sujets/${encodeURIComponent(id)}`);
        const link = page.getByRole('region', { name: 'Se décide dans ce sujet' }).getByRole('link');
        expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toBe(`/sujets/${matter.id}`);
      }
      const { page } = await open(`/sujets/${overlap}`);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Copier le message' }).click();
      await page.getByRole('button', { name: 'Message copié' }).waitFor();
      const sent = String(await page.evaluate('navigator.clipboard.readText()'));
      expect(sent).toMatch(/^Bonjour,\n\nVoici ce que nous connaissons au sujet de\s: Téléconsultation/);
      expect(sent).toMatch(/Est-ce exact, et manque-t-il quelque chose\s\? Pouvons-nous en parler ensemble\s\?/);
      expect(sent).not.toMatch(/Appeler d’abord|À vérifier avec|À écarter si|http/);
    },
  );

  full('leads to the initiatives and the actors that it names', async () => {
    const { page } = await open(`/sujets/${overlap}`);
    const table = page.getByRole('group', { name: 'Tableau des initiatives côte à côte' });
    await table.waitFor();
    expect(await table.getByRole('columnheader').getByRole('link').count()).toBe(2);
    const calls = page.getByRole('region', { name: 'À appeler d’abord' }).getByRole('link');
    expect(await calls.first().getAttribute('href')).toMatch(/^\/acteurs\//);
    const lead = table
      .getByRole('row', { name: /^Porteur/ })
      .getByRole('link')
      .first();
    const name = (await lead.textContent()) ?? '';
    await lead.click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.goBack();
    const initiative = table.getByRole('columnheader').getByRole('link').first();
    const title = (await initiative.textContent()) ?? '';
    await initiative.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.locator('nav [aria-current=page]').count()).toBe(0);
  });

  full('says in the notice of a dismissal which other matters stay within it, and takes all back', async () => {
    const { matters } = await ask('{ matters(first: 100) { nodes { id headline repeats { kind headline } } } }');
    type Told = { id: string; headline: string; repeats: { kind: string; headline: string }[] };
    const telling = matters.nodes.find(({ repeats }: Told) => repeats.some(({ kind }) => kind !== 'NEED')) as Told;
    const within = telling.repeats.find(({ kind }) => kind !== 'NEED')?.headline ?? '';
    const { page } = await open(`/sujets/${encodeURIComponent(telling.id)}`);
    await signIn(page);
    await page.getByLabel('Décision', { exact: true }).selectOption({ value: 'DISMISSED' });
    await page.getByLabel('Motif', { exact: true }).selectOption({ value: 'OFF_TOPIC' });
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    const notice = page.getByRole('region', { name: acts });
    await notice.getByText(/^Écarté\s: .*\. Écarté avec lui, car il le comprend\s: /).waitFor();
    expect(await notice.getByRole('status').textContent()).toContain(within);
    await notice.getByRole('button', { name: 'Annuler' }).click();
    await notice.getByText('Annulé').waitFor();
    expect(await decisions()).toEqual([]);
  });

  it('requires a reason to dismiss, and offers no undo of something else meanwhile', async () => {
    const { page } = await open(`/sujets/${overlap}`);
    await signIn(page);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    const notice = page.getByRole('region', { name: acts });
    await notice.getByText(/^Retenu/).waitFor();
    await page.getByLabel('Décision', { exact: true }).selectOption({ value: 'DISMISSED' });
    expect(await page.getByLabel('Motif', { exact: true }).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page
      .getByRole('alert')
      .getByText(/^Choisissez un motif/)
      .waitFor();
    expect(await decisions()).toMatchObject([{ status: 'RETAINED' }]);
    await page.getByLabel('Motif', { exact: true }).selectOption({ value: 'OFF_TOPIC' });
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if ((route.request().postData() ?? '').includes('OFF_TOPIC')) await held;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await notice.waitFor({ state: 'detached' });
    go();
    await notice.getByText(/^Écarté/).waitFor();
    await page.unroute('**/graphql');
    await notice.getByText('et 1 geste avant').click();
    for (const left of [1, 0]) {
      await notice.getByRole('button', { name: 'Annuler' }).last().click();
      await notice
        .getByText(/^Annulé/)
        .nth(1 - left)
        .waitFor();
    }
    expect(await decisions()).toEqual([]);
  });

  it('keeps who follows it up and the due date when it is planned from the list, also by who signs in only then', async () => {
    const { page } = await open(`/sujets/${overlap}`);
    await signIn(page);
    const owner = page.getByLabel('Chargé du suivi (une fonction)');
    await owner.fill('Direction de la santé');
    await page.getByLabel('Échéance').fill('2027-02-01');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page
      .getByRole('region', { name: acts })
      .getByText(/^Retenu/)
      .waitFor();

    const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const { page: list } = await open('/sujets?etat=DECIDED');
    await list.getByRole('button', { name: `Programmer : ${headline}` }).click();
    const dialog = list.getByRole('dialog');
    await dialog.getByLabel('Jeton').fill(application().token);
    await dialog.getByRole('button', { name: 'Se connecter' }).click();
    await list
      .getByRole('region', { name: acts })
      .getByText(/^Programmé/)
      .waitFor();
    await list.getByRole('link', { name: `Le dossier : ${headline}` }).click();
    // The form begins with the last decision, so that changing one value changes no other.
    await expect
      .poll(() => list.getByLabel('Chargé du suivi (une fonction)').inputValue())
      .toBe('Direction de la santé');
    expect(await list.getByLabel('Échéance').inputValue()).toBe('2027-02-01');
    expect(await list.locator('#status option:checked').textContent()).toBe('Programmée');

    await list.getByRole('region', { name: acts }).getByRole('button', { name: 'Annuler' }).click();
    await list.getByRole('region', { name: acts }).getByText('Annulé').waitFor();
    await page.getByRole('region', { name: acts }).getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('region', { name: acts }).getByText('Annulé').waitFor();
  });

  full('allows undoing its decision also after the notice of it has gone', async () => {
    const { page } = await open(`/sujets/${overlap}`);
    await signIn(page);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    const notice = page.getByRole('region', { name: acts });
    await notice.getByText(/^Retenu/).waitFor();
    await notice.getByRole('button', { name: 'Masquer' }).click();
    const history = page.getByRole('region', { name: 'Décisions prises' });
    await history.getByRole('button', { name: 'Annuler la décision' }).click();
    await history.getByText('Aucune décision pour l’instant.').waitFor();
    // It is told as what it is, and the button beside it says the opposite.
    await notice.getByText('Décision annulée\u00a0: le sujet est de nouveau à décider').waitFor();
    expect(await notice.getByRole('button', { name: 'Annuler' }).count()).toBe(0);
    await notice.getByRole('button', { name: 'Rétablir' }).click();
    await history.getByText('Retenue', { exact: true }).first().waitFor();
    await notice.getByText('Rétabli.').waitFor();
    await notice.getByRole('button', { name: 'Masquer' }).click();
    await history.getByRole('button', { name: 'Annuler la décision' }).click();
    await history.getByText('Aucune décision pour l’instant.').waitFor();
    expect(await decisions()).toEqual([]);
    expect(await history.getByRole('button').count()).toBe(0);
    const status = page.getByLabel('Décision', { exact: true });
    await status.selectOption({ value: 'DISMISSED' });
    await page.getByLabel('Motif').selectOption({ value: 'OFF_TOPIC' });
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await history.getByText('Écartée', { exact: true }).first().waitFor();
    // What is dismissed tells what was proposed, and asks for nothing now.
    await page.getByText(/Ce qui était proposé\s:/).waitFor();
    await page.getByRole('region', { name: 'Qui il était proposé d’appeler' }).waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/À appeler d’abord|À écarter si|Coordination\s:/);
    await history.getByRole('button', { name: 'Annuler la décision' }).click();
    await history.getByText('Aucune décision pour l’instant.').waitFor();
    // The form starts anew too.
    await expect.poll(() => status.inputValue()).toBe('RETAINED');
  });

  full('asks to decide before the meeting only for what waits for a decision', async () => {
    const { matters } = await ask('{ matters(first: 100, urgency: [NOW], decided: false) { nodes { id dueOn } } }');
    type Due = { readonly id: string; readonly dueOn: string };
    const { id = '' } = (matters.nodes as Due[]).find(({ dueOn }) => dueOn < '2027-01-21') ?? {};
    const { page } = await open(`/sujets/${id}`);
    await signIn(page);
    const asked = page.getByText(/appelez, puis notez la décision/);
    await asked.waitFor();
    await page.getByLabel('Décision', { exact: true }).selectOption({ value: 'DISMISSED' });
    await page.getByLabel('Motif').selectOption({ value: 'OFF_TOPIC' });
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    const history = page.getByRole('region', { name: 'Décisions prises' });
    await history.getByText('Écartée', { exact: true }).first().waitFor();
    await asked.waitFor({ state: 'detached' });
    await history.getByRole('button', { name: 'Annuler la décision' }).click();
    await asked.waitFor();
  });

  it('keeps the typed text when the token expires in the middle', async () => {
    const { page } = await open(`/sujets/${overlap}`);
    await signIn(page);
    await page.getByLabel('Chargé du suivi (une fonction)').fill('Service des eaux');
    // The act alone has an ended token: the questions that are asked again after signing in may still be under way.
    await page.route('**/graphql', (route) => {
      const isAct = route.request().postData()?.includes('Service des eaux');
      const headers = { ...route.request().headers(), ...(isAct && { authorization: 'Bearer ended' }) };
      return route.continue({ headers });
    });
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/Rien de ce que vous avez saisi n’est perdu/).waitFor();
    await page.unroute('**/graphql');
    await dialog.getByLabel('Jeton').fill(application().token);
    await page.keyboard.press('Enter');
    await page.getByText('Chargé du suivi\u00a0: Service des eaux').waitFor();
    expect(await page.getByLabel('Chargé du suivi (une fonction)').inputValue()).toBe('Service des eaux');
    await page.getByRole('region', { name: acts }).getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('Aucune décision pour l’instant.').waitFor();
  });

  full('leads to the matters that are told within it', async () => {
    const { page } = await open('/sujets/matter-POOLING-mediation-numerique--loisirs-et-creations-numeriques');
    const told = page.getByRole('region', { name: 'Sujets compris dans celui-ci' });
    await told.getByRole('link', { name: /^Tiers-lieu du Valois/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Tiers-lieu du Valois/ }).waitFor();
  });

  it('exists for each suggestion, and says what became of an id that is not one', async () => {
    const { page } = await open(
      '/sujets/overlap-initiative-bocage-bornes-officines-49b0-initiative-ccthc-cabines-teleconsultation-49b0',
    );
    await page.getByRole('heading', { level: 1 }).waitFor();
    const unknown = await open('/sujets/overlap-nobody-nothing');
    await unknown.page
      .getByRole('heading', { level: 1, name: /^(Rien n’a cet identifiant|Ce sujet n’est plus)/ })
      .waitFor();
    await unknown.page.getByRole('link', { name: 'Voir les sujets d’aujourd’hui' }).click();
    await unknown.page.getByRole('heading', { level: 1, name: /^27 sujets/ }).waitFor();
  });
});

describe.each(['/sujets', `/sujets/${overlap}`])('%s', (path) => {
  it.each(WIDTHS)('is accessible and not cut off at %i px, by day and by night', async (width) => {
    for (const colorScheme of COLOR_SCHEMES) {
      const { page } = await open(path, { viewport: { width, height: 900 }, colorScheme });
      await page
        .getByRole('button', { name: /^Mettre à l’ordre du jour/ })
        .first()
        .waitFor();
      await page.getByLabel('Sur ces données').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await expectNothingCut(page);
    }
  });

  it('is in English too', async () => {
    const { page } = await open(`${path}?lang=en`);
    await page
      .getByRole('button', { name: /^Put on the agenda/ })
      .first()
      .waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/À appeler|Ce qui ferait|Écarter/);
  });
});
