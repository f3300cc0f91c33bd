/** The page Réunions: a meeting is prepared, ordered, frozen, decided and printed, and all of it can be undone. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { full } from '../runs.js';
import { application } from './application.js';
import { ask } from './ask.js';
import { browse, COLOR_SCHEMES, expectNothingCut, findBarriers, signIn, WIDTHS } from './browser.js';

const open = browse();
const poll = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 20_000 });
const handles = (page: Page) => page.locator('[data-handle]');
const undoLast = async (page: Page) => {
  const last = page.getByRole('region', { name: 'Ce que vous venez de faire' }).getByRole('status');
  await last.getByRole('button', { name: 'Annuler' }).click();
  await last.getByText('Annulé').waitFor();
};

/** @param afterFirst checks to run when the last act is undone */
const undoAll = async (page: Page, afterFirst = async () => {}) => {
  await page.getByText(/et \d gestes avant/).click();
  const undo = page.getByRole('region', { name: 'Ce que vous venez de faire' }).getByRole('listitem');
  for (let place = 0; place < (await undo.count()); place++) {
    await undo.nth(place).getByRole('button', { name: 'Annuler' }).click();
    await undo.nth(place).getByText('Annulé').waitFor();
    if (place === 0) await afterFirst();
  }
};

const takeDocx = async (page: Page) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'DOCX' }).click();
  return download;
};

const readDocx = async (docx: Download) =>
  strFromU8(unzipSync(readFileSync(await docx.path()))['word/document.xml'] ?? new Uint8Array());

/** The acts, the last first. */
const acts = async (): Promise<string[]> =>
  (await ask('{ changes(first: 50) { nodes { id } } }', application().token)).changes.nodes.map(
    ({ id }: { id: string }) => id,
  );

/** The items on the agenda, in order. */
const order = (page: Page) =>
  handles(page).evaluateAll((found) => found.map((each) => each.getAttribute('data-handle')));

describe('the pages of meetings', () => {
  it('say which body meets next, and when', async () => {
    const { page, complaints } = await open('/reunions');
    await page.getByRole('heading', { name: 'Prochaine réunion : Comité technique, le 21 janvier 2027' }).waitFor();
    await page.getByRole('heading', { name: 'Instances' }).waitFor();
    expect(complaints).toEqual([]);
    await page.getByRole('button', { name: 'EN English' }).click();
    await page.getByRole('heading', { name: 'Next meeting: Comité technique, 21 January 2027' }).waitFor();
  });

  it('say what became of a meeting that is not there', async () => {
    const { page } = await open('/reunions/meeting-00000000');
    await page.getByRole('heading', { name: 'Rien de connu sous cette adresse' }).waitFor();
    await page.getByRole('link', { name: 'Toutes les réunions' }).click();
    await page.getByRole('heading', { name: /Prochaine réunion/ }).waitFor();
  });

  it('delete a meeting with an empty agenda, and bring it back', async () => {
    const { page, complaints } = await open('/reunions');
    await signIn(page);
    await page.getByRole('button', { name: /Préparer : Comité technique/ }).click();
    await page.getByRole('heading', { name: 'Comité technique du 21 janvier 2027', level: 1 }).waitFor();
    const address = page.url();
    await page.getByRole('button', { name: 'Supprimer cette réunion' }).click();
    await page.getByRole('heading', { name: /Prochaine réunion/ }).waitFor();
    const notice = page.getByRole('region', { name: 'Ce que vous venez de faire' });
    await notice
      .getByText(/^Supprimée/)
      .locator('..')
      .getByRole('button', { name: 'Annuler' })
      .click();
    await notice.getByText(/^Annulé/).waitFor();
    await page.goto(address);
    await page.getByRole('heading', { name: 'Comité technique du 21 janvier 2027', level: 1 }).waitFor();
    await signIn(page);
    await page.getByRole('button', { name: 'Supprimer cette réunion' }).click();
    await page.getByRole('heading', { name: /Prochaine réunion/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('are offered the matters of the first page, in its order', async () => {
    const { page } = await open('/');
    const first = page.getByRole('heading', { level: 3 });
    await page
      .getByRole('button', { name: /^Mettre à l’ordre du jour/ })
      .first()
      .waitFor();
    // Those to call about come before those for the agenda; the two are asked for one after the other.
    await page.getByRole('heading', { name: /^À appeler avant le/ }).waitFor();
    await first.nth(4).waitFor();
    // What is due before the meeting besides is a line each, between the two.
    const links = await page
      .locator('main ol a, main ul a')
      .evaluateAll((all) => all.map((each) => [each.getAttribute('href') ?? '', each.textContent ?? ''] as const));
    const ofMatters = links.filter(([href]) => href.startsWith('/sujets/matter-'));
    // A matter is linked again from its card, and from the days on which something is due.
    const told = ofMatters
      .filter(([href], at) => ofMatters.findIndex(([other]) => other === href) === at)
      .map(([, headline]) => headline)
      .slice(0, 7);
    expect(told).toHaveLength(7);
    await page.goto(new URL('/reunions', page.url()).href);
    await signIn(page);
    await page.getByRole('button', { name: /Préparer : Comité technique/ }).click();
    const add = page.getByRole('region', { name: 'Ajouter un sujet' });
    await add.getByText('Les sujets d’«').waitFor();
    await add
      .getByRole('button', { name: /^Ajouter/ })
      .nth(6)
      .waitFor();
    const offered = await add.getByRole('listitem').allTextContents();
    for (const [place, headline] of told.entries()) expect(offered[place]).toContain(headline);
    await page.getByRole('button', { name: 'Supprimer cette réunion' }).click();
    await page.getByRole('heading', { name: /Prochaine réunion/ }).waitFor();
  });

  it('go from agenda to minutes, by keyboard and by dragging, and back', async () => {
    const before = await acts();
    const { page, complaints } = await open('/reunions', { viewport: { width: 1440, height: 1300 } });
    await signIn(page);
    await page.getByRole('button', { name: /Préparer : Comité technique/ }).click();
    await page.getByRole('heading', { name: 'Comité technique du 21 janvier 2027', level: 1 }).waitFor();
    const address = page.url();
    for (const place of [1, 2, 3]) {
      await page
        .getByRole('button', { name: /^Ajouter à l’ordre du jour/ })
        .first()
        .click();
      await poll(() => handles(page).count()).toBe(place);
    }
    const [first, second, third] = await order(page);
    await handles(page).nth(1).focus();
    await page.keyboard.press('ArrowUp');
    await poll(() => order(page)).toEqual([second, first, third]);
    // A last day before the meeting is said where the item stands, with whom to call.
    const early = page.locator('li[draggable]').filter({ hasText: 'donc avant la séance' });
    const { matters: known } = await ask('{ matters(first: 200) { nodes { id dueOn whyNow(language: FR) } } }');
    // As on the first page, each line says why now.
    for (const id of [first, second, third]) {
      const { whyNow } = known.nodes.find((each: { id: string }) => each.id === id);
      expect(whyNow).toBeTruthy();
      await page.locator('li[draggable]').getByText(whyNow, { exact: true }).first().waitFor();
    }
    const isEarly = (id: string | null) =>
      (known.nodes.find((each: { id: string }) => each.id === id)?.dueOn ?? '9999') < '2027-01-21';
    const due = [first, second, third].filter((id) => isEarly(id ?? null));
    expect(due.length).toBeGreaterThan(0);
    expect(await early.count()).toBe(due.length);
    await early
      .first()
      .getByText(/^À appeler d’abord/)
      .waitFor();
    // The place of a removed item went with it.
    await poll(() => page.evaluate('document.activeElement.dataset.handle')).toBe(second);
    await page
      .getByText(/place 1 sur 3/)
      .first()
      .waitFor({ state: 'attached' });
    await poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
    await page.locator('li[draggable]').nth(2).dragTo(page.locator('li[draggable]').nth(0));
    await poll(() => order(page)).toEqual([third, second, first]);
    // Created, three added, moved twice: all of it is written.
    await page.getByText('et 5 gestes avant').waitFor();
    await poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
    await page.getByRole('button', { name: 'Fixer l’ordre du jour' }).click();
    await page.getByText('Ordre du jour arrêté au 25 novembre 2026', { exact: true }).waitFor();
    // Before anything is decided it is the agenda that is sent, and says each thing once.
    const agenda = await readDocx(await takeDocx(page));
    expect(agenda).not.toContain('Relevé de décisions');
    const said = agenda.match(/À écarter si[^<]*|À vérifier ensemble[^<]*/g) ?? [];
    expect(said.length).toBeGreaterThan(0);
    // As much as the printed sheets: whom to call, what would overturn it, the sources, room for the decision, the day.
    for (const part of [
      'À appeler d’abord',
      'Ce qui ferait tomber ce point',
      'Sources',
      'Chargé du suivi',
      'Ordre du jour arrêté au',
    ])
      expect(agenda).toContain(part);
    // As on the sheets: boxes to tick, whom to call once for each item, and no days counted from a day that has passed.
    expect(agenda.match(/☐ Retenir|☐ Retenue/g)).toHaveLength(3);
    expect(agenda).not.toMatch(/Il reste|\. Appeler d’abord/);
    expect(agenda.match(/appeler d’abord/gi)?.length ?? 0).toBeLessThanOrEqual(3);
    // Members are counted of the agenda, not of all matters.
    const { node } = await ask(
      `{ node(id: "${address.split('/').at(-1)}") { ... on Meeting { body { members { id } } agenda { suggestion { ... on Matter { actors(first: 200) { id } } } } } } }`,
    );
    const concerned = new Set(
      node.agenda.flatMap(({ suggestion }: { suggestion: { actors: { id: string }[] } }) =>
        suggestion.actors.map(({ id }) => id),
      ),
    );
    const members = node.body.members.filter(({ id }: { id: string }) => concerned.has(id)).length;
    await page.getByText(new RegExp(`${members} (est concerné|sont concernés) par l’ordre du jour`)).waitFor();
    expect(agenda.match(/D’après les données connues/g) ?? []).toEqual([]);

    await page
      .getByRole('button', { name: /^Décider/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Programmer').or(dialog.getByLabel('Programmée')).check();
    await dialog.getByLabel('Chargé du suivi (une fonction)').fill('Direction numérique');
    await dialog.getByLabel('Échéance').fill('2027-02-15');
    await dialog.getByLabel('Précision (facultatif)').fill('Après le vote du budget');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('li[draggable]').first().getByText('Programmée').waitFor();
    await page.locator('li[draggable]').first().getByText('Chargé du suivi : Direction numérique').waitFor();
    await page.getByRole('button', { name: 'Relevé de décisions' }).click();
    await dialog.getByText(/1\.\sProgrammée.*Précision\s: Après le vote du budget\. .*Direction numérique/).waitFor();
    await dialog.getByRole('button', { name: 'Fermer' }).click();

    // What is followed up leads to its matter, and its due day can be changed.
    const follow = page.getByRole('region', { name: 'À suivre' });
    await follow.getByRole('link').first().waitFor();
    await follow.getByRole('button', { name: /^Échéance, suivi/ }).click();
    await dialog.getByLabel('Échéance').fill('2027-03-01');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.waitFor({ state: 'detached' });
    await follow.getByText(/avant le 1er\smars\s2027/).waitFor();
    await undoLast(page);
    await follow.getByText(/avant le 15\sfévrier\s2027/).waitFor();

    // Those due before a day, the day itself excluded, and those that are late.
    await follow.getByLabel('Lesquelles').selectOption({ label: 'Avant un jour' });
    await follow.getByLabel('Échéance avant le').fill('2027-02-15');
    await follow.getByText(/^Aucune décision à suivre n’a son échéance avant le 15\sfévrier\s2027/).waitFor();
    await follow.getByLabel('Échéance avant le').fill('2027-02-16');
    await follow.getByText(/avant le 15\sfévrier\s2027/).waitFor();
    expect(page.url()).toContain('echeance=2027-02-16');
    await follow.getByLabel('Lesquelles').selectOption({ label: 'En retard' });
    await follow.getByText('Aucune décision n’est en retard.').waitFor();
    await follow.getByLabel('Lesquelles').selectOption({ label: 'Toutes' });
    await follow.getByText(/avant le 15\sfévrier\s2027/).waitFor();

    // Printed, the agenda has a page, each item its sheet with what was decided, and no control is left.
    await page.emulateMedia({ media: 'print' });
    await poll(() => page.locator('article:visible').count()).toBe(4);
    expect(await page.locator('article').first().getByRole('listitem').count()).toBe(3);
    expect(await page.locator('article header').first().textContent()).toMatch(
      /Ordre du jour arrêté au 25\snovembre\s2026/,
    );
    // The first page tells of each item what is proposed and whom to call; no sheet says so twice.
    await page
      .locator('article')
      .first()
      .getByText(/^À appeler d’abord/)
      .first()
      .waitFor();
    const printed = (await page.locator('article').allInnerTexts()).join('\n');
    expect(printed).not.toMatch(/Il reste \d|\. Appeler d’abord/);
    expect(printed).not.toMatch(/\p{L}'\p{L}/u);
    const sheet = page.locator('article').nth(1);
    await sheet.getByText('Chargé du suivi : Direction numérique').waitFor();
    await sheet.getByText('Précision : Après le vote du budget').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    const docx = await takeDocx(page);
    expect(docx.suggestedFilename()).toMatch(/^comite-technique-.*-2027-01-21\.docx$/);
    // With who follows it up, and until when.
    const written = await readDocx(docx);
    expect(written).toMatch(/Relevé de décisions.*Direction numérique.*15\sfévrier\s2027/s);
    // With the item itself too, before the minutes.
    const [ofItems = ''] = written.split('Relevé de décisions');
    const text = ofItems.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '');
    expect(text).toMatch(/Précision\s: Après le vote du budget\nChargé du suivi\s: Direction numérique\n/);
    expect(text).not.toMatch(/\p{L}('|&apos;|&#39;)\p{L}/u);
    // Of each item a day is said once there, the last day too.
    const why = text.match(/^Pourquoi maintenant.*$/gm) ?? [];
    expect(why.length).toBeGreaterThan(0);
    for (const line of why) {
      const days = line.match(/\d+(er)?\s\p{L}+\s\d{4}/gu) ?? [];
      expect([...new Set(days)]).toEqual(days);
    }
    expect(await findBarriers(page)).toEqual([]);

    // What later acts built upon is not offered to be undone.
    await page.getByText(/et \d gestes avant/).click();
    const earlier = page.getByRole('region', { name: 'Ce que vous venez de faire' }).getByRole('listitem');
    const offered = earlier.getByRole('button', { name: 'Annuler' });
    await poll(async () => (await offered.count()) < (await earlier.count())).toBe(true);
    await page.getByText(/et \d gestes avant/).click();

    // All of it is undone, the last act first; the meeting no longer exists.
    await undoAll(page, () => page.locator('li[draggable]').first().getByText('À décider', { exact: true }).waitFor());
    expect(complaints).toEqual([]);
    // The notice of its creation, on the page before, is gone after twenty seconds.
    const meeting = new URL(address).pathname.split('/').at(-1);
    const created = (await acts()).filter((id) => !before.includes(id)).at(-1);
    if ((await ask(`{ node(id: "${meeting}") { id } }`)).node !== null)
      await ask(`mutation { undo(change: "${created}") { change } }`, application().token);
    const { page: later } = await open(new URL(address).pathname);
    await later.getByRole('heading', { name: /Ce n’est plus là|Rien de connu/ }).waitFor();
  });

  full('hold what is decided on their agenda, wherever it is decided', async () => {
    const before = await acts();
    const { page, complaints } = await open('/');
    await signIn(page);
    const card = page.getByRole('article').first();
    const headline = (await card.getByRole('heading', { level: 3 }).textContent()) ?? '';
    await card.getByRole('button', { name: /^Mettre à l’ordre du jour/ }).click();
    await card.getByText('À l’ordre du jour', { exact: true }).waitFor();
    await card.getByRole('link', { name: /^Le dossier/ }).click();
    const place = page.getByLabel('Instance ou séance');
    await poll(() => place.locator('option:checked').textContent()).toMatch(
      /^Comité technique.*, séance du 21\sjanvier/,
    );
    // The notice of the last act stays beside the decisions and does not cover them.
    const notice = await page.getByRole('region', { name: 'Ce que vous venez de faire' }).boundingBox();
    const choice = await place.boundingBox();
    expect((notice?.x ?? 0) + (notice?.width ?? 9999)).toBeLessThanOrEqual(choice?.x ?? 0);
    // From the list of matters, with one click.
    await page.getByRole('link', { name: 'Tous les sujets' }).click();
    await page.getByRole('button', { name: `Programmer : ${headline}` }).click();
    await page.getByText(`Programmé : ${headline}`).first().waitFor();
    await page.locator('header a[href^="/reunions"]').first().click();
    await page.getByRole('link', { name: /Comité technique.*21 janvier 2027/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Comité technique du 21 janvier 2027' }).waitFor();
    await page.locator('li[draggable]').first().getByText('Programmée').waitFor();
    expect(await page.getByText('en dehors de cette séance').count()).toBe(0);
    await page.getByRole('button', { name: 'Relevé de décisions' }).click();
    await page
      .getByRole('dialog')
      .getByText(/^1\.\sProgrammée/)
      .waitFor();
    const done = (await acts()).filter((id) => !before.includes(id));
    expect(done).toHaveLength(2);
    for (const id of done) await ask(`mutation { undo(change: "${id}") { undone } }`, application().token);
    expect(complaints).toEqual([]);
  });

  it.each(WIDTHS)('are accessible and not cut off at %i px, by day and by night', async (width) => {
    for (const colorScheme of COLOR_SCHEMES) {
      const { page } = await open('/reunions', { viewport: { width, height: 900 }, colorScheme });
      await page.getByRole('heading', { name: /Prochaine réunion/ }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await expectNothingCut(page);
    }
  });
});
