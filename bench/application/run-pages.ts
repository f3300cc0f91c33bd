/**
 * `npx tsx bench/application/run-pages.ts [ADDRESS [PATH…]]`: how soon each page shows something and all its panels to a
 * new visitor, how soon it reacts to each act, what dragging the whole network costs, and the size of the first scripts.
 * Without an address it starts the product with ten thousand initiatives. The goals are 1,000 ms of first content, 100 ms of INP,
 * 10 ms of script a picture, and 200 kB. Takes four minutes.
 */
import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { actsByPage } from './acts.js';
import { dragNetwork } from './drag-network.js';
import { type Reaction, settle, timeReaction, WATCH, watchWork } from './watch.js';
import { withProduct } from './with-product.js';

/** A reaction above the goal is timed again, in a new window, and the median of three counts: other programs share the machine. */
const GOAL_MS = 100;
const TIMES = 3;

const [named, ...paths] = process.argv.slice(2);
if (named === undefined) await withProduct(measure, (text) => console.error(text));
else await measure(named);

async function measure(address: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const above: string[] = [];
  const tell = (...cells: readonly (string | number)[]) =>
    console.log([...cells, (loadavg()[0] ?? 0).toFixed(1)].join(' | '));
  console.log(
    'page | what | ms | of them handlers | processor ms of the main thread | load\n-- | -- | -- | -- | -- | --',
  );
  for (const path of paths.length > 0 ? paths : Object.keys(actsByPage)) {
    const shown = await openPage(path);
    tell(path, 'first content', shown.painted, '', '');
    tell(path, 'all panels', shown.answered, '', '');
    for (const [place, { name, act }] of (actsByPage[path] ?? []).entries()) {
      const first = await timeReaction(shown.page, shown.session, () => act(shown.page));
      const reaction = first && first.inp > GOAL_MS ? await timeAgain(path, place, first) : first;
      if (reaction && reaction.inp > GOAL_MS) above.push(`${path}: ${name}`);
      if (reaction) tell(path, name, reaction.inp || '≤ 16', reaction.handlers, reaction.work);
      else tell(path, name, 'not possible', '', '');
    }
    await shown.page.context().close();
  }
  console.log(above.length === 0 ? `no reaction above ${GOAL_MS} ms` : `above ${GOAL_MS} ms: ${above.join('; ')}`);
  const map = await openPage('/analyser?partout=oui');
  const dragged = await dragNetwork(map.page, map.session);
  console.log(
    dragged
      ? `dragging the whole network: ${dragged.scripts.toFixed(1)} ms of script a picture, ${dragged.frames} pictures`
      : 'dragging the whole network: no map was shown',
  );
  console.log(`scripts until the first page is shown: ${Math.round((await sizeOfScripts()) / 1000)} kB gzipped`);
  await browser.close();

  async function openPage(path: string) {
    // The page's policy allows no code from a string, as which Playwright waits.
    const options = { viewport: { width: 1440, height: 1000 }, locale: 'fr-FR', bypassCSP: true };
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(3_000);
    await page.addInitScript(WATCH);
    const session = await watchWork(page);
    await page.goto(new URL(path, address).href, { timeout: 30_000 });
    await settle(page);
    const whole = (value: number | undefined) => (value === undefined ? 'none' : Math.round(value));
    const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    const { answered } = await page.evaluate(() => globalThis.watched);
    return { page, session, painted: whole(painted), answered: whole(answered) };
  }

  /** Acts before this one, which it may need, are done again too. */
  async function timeAgain(path: string, place: number, first: Reaction): Promise<Reaction> {
    const reactions = [first];
    while (reactions.length < TIMES) {
      const { page, session } = await openPage(path);
      for (const { act } of (actsByPage[path] ?? []).slice(0, place))
        await timeReaction(page, session, () => act(page));
      const again = await timeReaction(page, session, () => actsByPage[path]?.[place]?.act(page) ?? Promise.reject());
      await page.context().close();
      if (again) reactions.push(again);
      else break;
    }
    const inOrder = reactions.toSorted((one, other) => one.inp - other.inp);
    return inOrder[Math.floor(inOrder.length / 2)] ?? first;
  }

  async function sizeOfScripts(): Promise<number> {
    const { page } = await openPage('/');
    const texts = await Promise.all((await scriptsOf(page)).map(async (script) => (await fetch(script)).text()));
    return texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  }
}

function scriptsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
}
