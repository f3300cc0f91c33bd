/** The page À traiter: a new coordinator finds what to discuss at the next meeting and whom to call, and puts it on the agenda. */
import { describe, expect, it } from 'vitest';
import { full } from '../runs.js';
import { application } from './application.js';
import { ask } from './ask.js';
import { browse, COLOR_SCHEMES, expectNothingCut, findBarriers, holdAnswers, signIn, WIDTHS } from './browser.js';

const open = browse();
const NBSP = '\u00a0';
const title = `Comité technique du 21${NBSP}janvier${NBSP}: cinq sujets, et sept à traiter avant`;
const first = /Le numérique de l’école expliqué/;

async function agendas(): Promise<unknown> {
  return (await ask('{ meetings(from: "2026-11-25") { nodes { on agenda { suggestionId } } } }')).meetings.nodes;
}

describe('À traiter', () => {
  it('shows the meeting, five matters with why now, whom to call and what would overturn each, and upcoming dates', async () => {
    const { page, complaints } = await open('/');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.title()).toBe(`${title} · Passerelle`);
    // What is due before the meeting is for the telephone, the rest for its agenda.
    const matters = page.getByRole('region', { name: `À appeler avant le 21${NBSP}janvier` }).getByRole('article');
    expect(await matters.count()).toBe(4);
    // The others that are due before it have a line each: the figures are those of Sujets.
    const { totalCount } = (await ask('{ matters(urgency: [NOW], decided: false, first: 1) { totalCount } }')).matters;
    const also = page
      .getByRole('region', { name: `À appeler avant le 21${NBSP}janvier` })
      .getByRole('list')
      .last();
    expect(4 + (await also.getByRole('link').count())).toBe(totalCount);
    expect(totalCount).toBe(7);
    await page.getByText(`Sept d’entre eux demandent une décision dans les 60${NBSP}jours.`).waitFor();
    await page.getByText('Sept échéances tombent avant la séance').waitFor();
    const agenda = page.getByRole('region', { name: `À mettre à l’ordre du jour du 21${NBSP}janvier` });
    expect(await agenda.getByRole('article').count()).toBe(5);
    expect(await agenda.getByText('par téléphone').count()).toBe(0);
    const days = await agenda.getByText(/^Avant le /).allTextContents();
    for (const day of days) expect(day).not.toMatch(/décembre.2026/);
    // What has a due day comes before what has none.
    const isDated = (await agenda.getByRole('article').allTextContents()).map((text) =>
      /Avant le |Fin du financement/.test(text),
    );
    expect(isDated).toEqual(isDated.toSorted((one, other) => Number(other) - Number(one)));
    expect(days.length).toBeGreaterThan(0);
    const relay = matters.filter({ has: page.getByRole('heading', { name: first }) });
    await relay.getByText(`Avant le 31${NBSP}décembre${NBSP}2026`, { exact: true }).waitFor();
    // The order of the list: by urgency, then by day.
    await relay.getByText(`Dans les 60${NBSP}jours`).waitFor();
    await relay.getByText(`Il reste 36${NBSP}jours.`).waitFor();
    await relay
      .getByText(/^À appeler d’abord/)
      .getByText('CA de la Région de Château-Thierry')
      .waitFor();
    await relay.getByText('À écarter si la suite est déjà décidée.').waitFor();
    await relay.getByText('Données d’exemple.').waitFor();
    await relay.getByRole('img', { name: /^Passerelle possible entre .+ et .+/ }).waitFor();
    const due = page.getByRole('region', { name: 'Échéances' });
    await due.getByText('31 déc.').first().waitFor();
    // No day of the left column is missing among the dates.
    await due.getByText(/^Les \d+\sautres dans les six\smois$/).click();
    const lines = await due.getByRole('listitem').allTextContents();
    expect(new Set(lines).size).toBe(lines.length);
    const listed = lines.join(' ');
    const { matters: asked } = await ask('{ matters(first: 40, decided: false) { nodes { headline dueOn } } }');
    const left = (await page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents())
      .concat(await also.getByRole('link').allTextContents())
      .filter((headline) => {
        const found = asked.nodes.find((each: { headline: string }) => each.headline === headline);
        return found !== undefined && found.dueOn !== null && found.dueOn <= '2027-05-27';
      });
    expect(left.length).toBeGreaterThan(6);
    for (const headline of left) expect(listed).toContain(headline);
    const lacking = page
      .getByRole('region', { name: 'À compléter d’abord' })
      .getByRole('link', { name: /initiatives sans deuxième participant connu$/ });
    const count = Number((await lacking.textContent())?.match(/^\d+/)?.[0]);
    const matrix = page.getByRole('region', { name: /^Qui fait quoi/ }).first();
    await matrix.getByRole('rowheader', { name: 'CA du Saint-Quentinois' }).waitFor();
    expect(await matrix.getByRole('row').count()).toBe(21);
    await matrix.getByRole('link', { name: /^E-éducation, CA du Saint-Quentinois : seulement à l’échelle/ }).click();
    await page.getByRole('dialog').getByRole('heading', { name: 'E-éducation · CA du Saint-Quentinois' }).waitFor();
    await page.goBack();
    await lacking.waitFor();
    // Données lists the same number.
    await lacking.click();
    await page.getByRole('heading', { level: 1, name: new RegExp(`: ${String(count)} fiches à compléter`) }).waitFor();
    expect(count).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
  });

  full('stays as it is after signing out: nobody is asked for a token to read', async () => {
    const { page } = await open('/');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await signIn(page);
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.waitForTimeout(1_500);
    expect(await page.getByRole('dialog').count()).toBe(0);
    // Nor is somebody who signs in and out after a reload told that the page was loaded again.
    await signIn(page);
    await page.reload();
    const reloaded = page.getByRole('complementary', { name: /La page a été rechargée/ });
    await reloaded.getByRole('button', { name: 'Se reconnecter' }).click();
    await page.getByRole('dialog').getByLabel('Jeton').fill(application().token);
    await page.getByRole('dialog').getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
    expect(await reloaded.count()).toBe(0);
  });

  it('puts a matter on the agenda: signing in loses nothing, and it can be undone', async () => {
    const { page } = await open('/');
    const relay = page.getByRole('article').filter({ has: page.getByRole('heading', { name: first }) });
    const agendaPart = page.getByRole('region', { name: /^À mettre à l’ordre du jour/ });
    await agendaPart.getByRole('article').nth(4).waitFor();
    const before = (await agendaPart.boundingBox())?.y;
    await relay.getByRole('button', { name: /^Mettre à l’ordre du jour/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/Votre geste sera fait aussitôt après/).waitFor();
    await dialog.getByLabel('Jeton').fill(application().token);
    await page.keyboard.press('Enter');
    await relay.getByText('À l’ordre du jour', { exact: true }).waitFor();
    const agenda = ['matter-RELAY-initiative-ct-familles-et-ecole-49b0'].map((suggestionId) => ({ suggestionId }));
    expect(await agendas()).toEqual([{ on: '2027-01-21', agenda }]);
    await page.getByText('Un sujet est déjà à l’ordre du jour de la séance.').waitFor();
    const more = `Comité technique du 21${NBSP}janvier${NBSP}: encore`;
    await page.getByRole('heading', { level: 1, name: `${more} cinq sujets, et sept à traiter avant` }).waitFor();
    // What is being read stays where it is, and the notice of what was done covers a small part of it.
    await page.evaluate('scrollTo(0, 0)');
    expect((await agendaPart.boundingBox())?.y).toBe(before);
    const bar = await page.getByRole('region', { name: 'Ce que vous venez de faire' }).boundingBox();
    const read = await agendaPart.boundingBox();
    expect(bar?.width).toBeLessThan(0.4 * (page.viewportSize()?.width ?? 0));
    expect(bar?.height).toBeLessThan(150);
    expect(bar?.x).toBeCloseTo(read?.x ?? 0, 0);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThan(1000);
    const second = page.getByRole('button', { name: /^Mettre à l’ordre du jour/ }).first();
    await second.click();
    await page.getByText('Deux sujets sont déjà à l’ordre du jour de la séance.').waitFor();
    const acts = page.getByRole('region', { name: 'Ce que vous venez de faire' });
    await acts.getByText('et 1 geste avant').click();
    for (const left of [1, 0]) {
      await acts.getByRole('button', { name: 'Annuler' }).last().click();
      await acts
        .getByText(/^Annulé/)
        .nth(1 - left)
        .waitFor();
    }
    await relay.getByRole('button', { name: /^Mettre à l’ordre du jour/ }).waitFor();
    expect(await agendas()).toEqual([]);
  });

  full('makes one meeting of two quick clicks, and of two matters in quick succession', async () => {
    const { page } = await open('/');
    await signIn(page);
    const buttons = page.getByRole('button', { name: /^Mettre à l’ordre du jour/ });
    await buttons.nth(1).waitFor();
    // The answer after the act is slow.
    const isOfMeetings = (body: string | null) => /"variables":\{"today":"[^"]*"\}/.test(body ?? '');
    await page.route('**/graphql', async (route) => {
      if (isOfMeetings(route.request().postData())) await new Promise((resolve) => setTimeout(resolve, 700));
      // The test may have lifted the delay meanwhile.
      await route.continue().catch(() => undefined);
    });
    const acted = page.waitForResponse((response) => /"agenda"/.test(response.request().postData() ?? ''));
    await buttons.nth(0).dispatchEvent('click');
    await buttons.nth(0).dispatchEvent('click');
    await acted;
    expect(await buttons.nth(0).getAttribute('aria-disabled')).toBe('true');
    await buttons.nth(0).dispatchEvent('click');
    await buttons.nth(1).dispatchEvent('click');
    await page.getByText('Deux sujets sont déjà à l’ordre du jour de la séance.').waitFor();
    expect(await agendas()).toMatchObject([{ on: '2027-01-21', agenda: [{}, {}] }]);
    await page.unroute('**/graphql');
    const acts = page.getByRole('region', { name: 'Ce que vous venez de faire' });
    await acts.getByText('et 1 geste avant').click();
    for (const left of [1, 0]) {
      await acts.getByRole('button', { name: 'Annuler' }).last().click();
      await acts
        .getByText(/^Annulé/)
        .nth(1 - left)
        .waitFor();
    }
    expect(await agendas()).toEqual([]);
  });

  it('lists by due day where nothing is due before the meeting too, and says so', async () => {
    interface Listed {
      readonly headline: string;
      readonly urgency: string;
      readonly dueOn: string | null;
      readonly callClosesOn: string | null;
    }
    const { coverageMatrix } = await ask('{ coverageMatrix(root: true) { territories { id } } }');
    const places: readonly { id: string }[] = coverageMatrix.territories;
    const lists = await Promise.all(
      places.map(async ({ id }) => {
        const fields = 'headline urgency dueOn callClosesOn';
        const { matters } = await ask(
          `{ matters(first: 5, territory: "${id}", decided: false) { nodes { ${fields} } } }`,
        );
        return { id, nodes: matters.nodes as Listed[] };
      }),
    );
    const isSoon = ({ urgency }: Listed) => urgency === 'NOW' || urgency === 'SOON';
    // A call that closes before money ends makes the day.
    const dayOf = ({ callClosesOn, dueOn }: Listed) => callClosesOn ?? dueOn;
    const daysOf = (nodes: readonly Listed[]) => nodes.filter(isSoon).map((each) => dayOf(each) ?? '');
    const waiting = lists.filter(
      ({ nodes }) => nodes.length > 1 && nodes.every((each) => (dayOf(each) ?? '2027-01-21') >= '2027-01-21'),
    );
    // One whose list is in another order, where there is one.
    const place =
      waiting.find(({ nodes }) => daysOf(nodes).join() !== daysOf(nodes).sort().join()) ??
      waiting.find(({ nodes }) => daysOf(nodes).length > 1) ??
      waiting[0];
    expect(place).toBeDefined();
    const nodes = place?.nodes ?? [];
    const { page } = await open(`/?territoire=${place?.id}`);
    await page.getByText(/^Dans l’ordre des échéances\s; ensuite, ce qui n’en a pas avant six mois/).waitFor();
    const shown = await page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents();
    expect([...shown].sort()).toEqual(nodes.map(({ headline }) => headline).sort());
    const days = daysOf(shown.flatMap((text) => nodes.find(({ headline }) => headline === text) ?? []));
    expect(days).toEqual([...days].sort());
    const ofSoon = shown.slice(0, days.length).flatMap((text) => nodes.filter(({ headline }) => headline === text));
    expect(ofSoon.every(isSoon)).toBe(true);
  });

  it('names first the day on which a call closes by which money that ends could be asked for again', async () => {
    const { matters } = await ask(
      '{ matters(kind: [FUNDING_END], territory: "DEP-02", decided: false) { nodes { headline dueOn callClosesOn } } }',
    );
    const [called] = matters.nodes.filter(({ callClosesOn }: { callClosesOn: string | null }) => callClosesOn !== null);
    expect(called).toMatchObject({ dueOn: '2027-03-14', callClosesOn: '2027-01-31' });
    const { page } = await open('/sujets?nature=FUNDING_END');
    const row = page.locator('ol > li').filter({ has: page.getByRole('heading', { name: called.headline }) });
    await row.getByText(`Appel jusqu’au 31${NBSP}janvier${NBSP}2027`, { exact: true }).waitFor();
    await row.getByText(`Fin du financement${NBSP}: 14${NBSP}mars${NBSP}2027 · Dans les 6${NBSP}mois`).waitFor();
  });

  full('leads to all matters of the chosen territory, however few, and to those decided there', async () => {
    const { coverageMatrix } = await ask('{ coverageMatrix(root: true) { territories { id } } }');
    const found = await Promise.all(
      (coverageMatrix.territories as { id: string }[]).map(async ({ id }) => {
        const { matters } = await ask(
          `{ matters(first: 1, territory: "${id}", decided: false) { totalCount nodes { id } } }`,
        );
        return { id, count: matters.totalCount as number, matter: matters.nodes[0]?.id as string };
      }),
    );
    const [place] = found.filter(({ count }) => count > 1).sort((one, other) => one.count - other.count);
    expect(place).toBeDefined();
    const { page } = await open(`/?territoire=${place?.id}`);
    const all = page.getByRole('link', { name: new RegExp(`^Les ${place?.count}\\ssujets`) });
    await all.click();
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${place?.count}\\ssujets`) }).waitFor();
    expect(new URL(page.url()).searchParams.get('territoire')).toBe(place?.id);
    const { token } = application();
    const { decide } = await ask(
      `mutation { decide(input: { suggestion: "${place?.matter}", status: RETAINED }) { change } }`,
      token,
    );
    const { page: after } = await open(`/?territoire=${place?.id}`);
    await after.getByRole('link', { name: /^Le sujet décidé/ }).click();
    await after.getByRole('heading', { level: 1, name: /^1 sujet/ }).waitFor();
    const address = new URL(after.url()).searchParams;
    expect([address.get('territoire'), address.get('etat')]).toEqual([place?.id, 'DECIDED']);
    await ask(`mutation { undo(change: "${decide.change}") { change } }`, token);
  });

  full('says what to do about a matter that is due before the meeting, and leads to its decision', async () => {
    const { page, complaints } = await open('/');
    const relay = page.getByRole('article').filter({ has: page.getByRole('heading', { name: first }) });
    await relay.getByText(`À voir par téléphone, avant la réunion du 21${NBSP}janvier${NBSP}2027.`).waitFor();
    await page.getByText(/échéances tombent avant la séance\s: .* appelez et décidez sans l’attendre/).waitFor();
    await page.getByRole('link', { name: 'Fixer une séance' }).waitFor();
    await relay.getByRole('link', { name: /^Décider sans attendre/ }).click();
    await page.getByLabel('Décision', { exact: true }).waitFor();
    await page.getByRole('heading', { level: 1, name: first }).waitFor();
    expect(complaints).toEqual([]);
  });

  full('stops quietly when nobody signs in', async () => {
    const { page } = await open('/');
    await page
      .getByRole('button', { name: /^Mettre à l’ordre du jour/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();
    await page
      .getByRole('button', { name: /^Mettre à l’ordre du jour/ })
      .first()
      .waitFor();
    expect(await agendas()).toEqual([]);
  });

  full('calls nothing new on a first visit, and tells on a later day what is new since the last', async () => {
    const { page } = await open('/');
    const first = page.getByRole('region', { name: 'Votre première visite' });
    await first.getByText('À partir de demain').waitFor();
    expect(await page.getByText('sujets nouveaux').count()).toBe(0);
    await page.evaluate(`localStorage.setItem('passerelle-visit', JSON.stringify({ day: '2026-11-18' }))`);
    await page.reload();
    await page.getByRole('region', { name: 'Depuis votre dernière visite' }).waitFor();
    expect(await first.count()).toBe(0);
  });

  it('is in English too', async () => {
    const { page } = await open('/?lang=en');
    await page.getByRole('heading', { level: 1, name: 'Comité technique, 21 January: five matters' }).waitFor();
    await page.getByText('Before 31 December 2026', { exact: true }).waitFor();
    await page
      .getByRole('button', { name: /^Put on the agenda/ })
      .first()
      .waitFor();
  });

  it('leads from the start to a decision by the keyboard alone, and the focus stays there', async () => {
    const { page } = await open('/', { reducedMotion: 'reduce' });
    await page.getByRole('article').first().waitFor();
    const focus = page.locator(':focus');
    const press = async (name: RegExp) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        if (name.test((await focus.getAttribute('aria-label')) ?? (await focus.textContent()) ?? '')) break;
      }
      await page.keyboard.press('Enter');
    };
    await press(/^Mettre à l’ordre du jour/);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focus.getAttribute('aria-label')).toMatch(/^Mettre à l’ordre du jour/);
    // A button that still waits does nothing.
    await page.locator(':focus[aria-disabled="false"]').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type(application().token);
    await page.keyboard.press('Enter');
    const undo = page.getByRole('button', { name: 'Annuler' });
    await undo.waitFor();
    await expect.poll(() => focus.textContent(), { timeout: 20_000 }).toBe('À l’ordre du jour');
    await undo.focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Annulé/)
      .first()
      .waitFor();
  });

  it('shows another territory, which stays in the address', async () => {
    const { page } = await open('/');
    await page.getByRole('button', { name: /^Aisne · / }).click();
    await page.getByRole('searchbox', { name: 'Chercher un territoire' }).fill('GrandSoissons');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /GrandSoissons/ })
      .click();
    await page.getByRole('button', { name: /^CA GrandSoissons Agglomération/ }).waitFor();
    expect(page.url()).toContain('territoire=EPCI-');
    // The filter is visible and can be removed.
    const filter = page.getByRole('button', { name: /^Filtre\s: CA GrandSoissons/ });
    await filter.click();
    await page.getByRole('button', { name: /^Aisne · / }).waitFor();
    expect(page.url()).not.toContain('territoire');
    expect(await filter.count()).toBe(0);
    await page.goBack();
    await page.getByRole('button', { name: /^CA GrandSoissons Agglomération/ }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: /^Aisne · / }).waitFor();
  });

  full('tells no figure before it is known which matters fall due before the meeting', async () => {
    const { page } = await open('/donnees');
    const { release } = await holdAnswers(page, '"today":"');
    await page.getByRole('navigation').getByRole('link', { name: 'À traiter' }).click();
    await page.getByRole('article').first().waitFor();
    const soon = page.getByText(/demandent?\sune\sdécision\sdans\sles\s60\sjours/);
    expect(await soon.count()).toBe(0);
    release();
    await soon.waitFor();
  });

  full('chooses another territory with the arrows or Enter, and says that it searches', async () => {
    const { page } = await open('/');
    await page.getByRole('button', { name: /^Aisne · / }).click();
    const dialog = page.getByRole('dialog');
    const { release } = await holdAnswers(page, '"text":"Gran');
    await dialog.getByRole('searchbox').fill('GrandSoissons');
    await dialog.getByText('Recherche…').waitFor();
    // Nothing is found yet: Enter chooses nothing.
    await page.keyboard.press('Enter');
    release();
    const found = dialog.getByRole('button', { name: /GrandSoissons/ });
    await found.first().waitFor();
    expect(await dialog.getByText('Recherche…').count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('button:focus').textContent()).toMatch(/GrandSoissons/);
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('input[type=search]:focus').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^CA GrandSoissons Agglomération/ }).waitFor();
    expect(page.url()).toContain('territoire=EPCI-');
  });

  it('says which panel failed and keeps the others, and says when the server does not answer', async () => {
    const { page } = await open('/');
    await page.route('**/graphql', async (route) => {
      const isDue = (route.request().postData() ?? '').includes('"until"');
      if (isDue) await route.abort();
      else await route.continue();
    });
    await page.reload();
    const due = page.getByRole('region', { name: 'Échéances' });
    await due.getByText('Passerelle ne répond pas.', { exact: false }).waitFor();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.unroute('**/graphql');
    await due.getByRole('button', { name: 'Réessayer' }).click();
    await due.getByText('31 déc.').first().waitFor();
  });

  it.each(WIDTHS)('is accessible and not cut off at %i px, by day and by night', async (width) => {
    for (const colorScheme of COLOR_SCHEMES) {
      const { page } = await open('/', { viewport: { width, height: 900 }, colorScheme });
      await page.getByRole('article').first().waitFor();
      await page.getByRole('rowheader').first().waitFor();
      await page.getByText('31 déc.').first().waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await expectNothingCut(page);
    }
  });

  full('can be used with the keyboard only', async () => {
    const { page } = await open('/');
    await signIn(page);
    await page.getByRole('article').first().waitFor();
    await page
      .getByRole('button', { name: /^Mettre à l’ordre du jour/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByText('Un sujet est déjà à l’ordre du jour de la séance.').waitFor();
    await page
      .getByRole('region', { name: 'Ce que vous venez de faire' })
      .getByRole('button', { name: 'Annuler' })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Annulé/).waitFor();
    expect(await agendas()).toEqual([]);
  });
});
