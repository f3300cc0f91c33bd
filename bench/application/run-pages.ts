/**
 * `npx tsx bench/application/run-pages.ts ADDRESS [PATH…]`: how soon each page of a running product shows something, and all its panels, to a new visitor, and how soon it
 * reacts to a click or a letter. One line for each page; the slowest reaction has its name. The goals are 1,000 ms and 100 ms.
 */
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const [address, ...named] = process.argv.slice(2);
if (address === undefined) throw new Error('run-pages: name the address of a running product');

const PAGES = [
  ...['/', '/sujets', '/territoire', '/acteurs', '/financements', '/reunions', '/instruire'],
  ...['/instruire?titre=Ateliers+num%C3%A9riques+pour+seniors', '/analyser', '/analyser?vue=croise'],
  ...['/analyser?vue=relais', '/donnees', '/donnees/importer'],
];

/** Controls that are tried on each page, from its top. */
const MOST_TRIED = 8;
/** Without an answer by then, none is reported. */
const TIMEOUT_MS = 30_000;
/** Time to react in, and to settle after a reaction. */
const PAUSE_MS = 400;

interface Observed {
  /** Milliseconds from the request of the page; undefined: not yet. */
  readonly answered?: number;
  /** The longest time from an act to the next picture since it was last reset; 16 ms and less are not reported by the browser. */
  slowest: number;
}

declare global {
  var observed: Observed;
}

/** Runs in the page, before its own scripts. */
const OBSERVE = `
  globalThis.observed = { slowest: 0 };
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) if (interactionId) observed.slowest = Math.max(observed.slowest, duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  const look = () => {
    if (document.querySelector('main h1') && !document.querySelector('main [aria-busy=true]')) observed.answered = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
console.log('page | first content ms | all panels ms | slowest reaction ms | to');
for (const path of named.length > 0 ? named : PAGES) {
  // The page's policy allows no code from a string, as which Playwright waits.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    locale: 'fr-FR',
    bypassCSP: true,
  });
  console.log((await measure(context, path)).join(' | '));
  await context.close();
}
await browser.close();

async function measure(context: BrowserContext, path: string): Promise<readonly (string | number)[]> {
  const page = await context.newPage();
  await page.addInitScript(OBSERVE);
  await page.goto(new URL(path, address).href);
  await page.waitForFunction('observed.answered !== undefined', undefined, { timeout: TIMEOUT_MS }).catch(() => {});
  const { answered } = await page.evaluate(() => globalThis.observed);
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  // All panels are there, so that reactions are not slowed down by what still loads.
  await page
    .waitForFunction('!document.querySelector("main [aria-busy=true]")', undefined, { timeout: TIMEOUT_MS })
    .catch(() => {});
  await page.waitForTimeout(PAUSE_MS);
  const reactions = [...(await tryControls(page)), await type(page)];
  const slowest = reactions.toSorted((one, other) => other.milliseconds - one.milliseconds)[0];
  const whole = (value: number | undefined) => (value === undefined ? 'none' : Math.round(value));
  return [path, whole(painted), whole(answered), slowest?.milliseconds ?? 'none', slowest?.to ?? ''];
}

interface Reaction {
  readonly to: string;
  readonly milliseconds: number;
}

async function tryControls(page: Page): Promise<Reaction[]> {
  const reactions: Reaction[] = [];
  const controls = page.locator('main').locator('button:visible, summary:visible, input[type=checkbox]:visible');
  for (let place = 0; place < Math.min(MOST_TRIED, await controls.count()); place++) {
    const control = controls.nth(place);
    const name = ((await control.getAttribute('aria-label')) ?? (await control.textContent()) ?? '')
      .trim()
      .slice(0, 50);
    const milliseconds = await timed(page, () => control.click({ timeout: 2_000 }));
    reactions.push({ to: name, milliseconds });
    await page.keyboard.press('Escape');
  }
  return reactions;
}

/** Types into the search of all pages. */
async function type(page: Page): Promise<Reaction> {
  await page.keyboard.press('Control+k');
  await page.waitForTimeout(PAUSE_MS);
  return { to: 'search', milliseconds: await timed(page, () => page.keyboard.type('numérique', { delay: 60 })) };
}

async function timed(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate('observed.slowest = 0');
  await act().catch(() => undefined);
  await page.waitForTimeout(PAUSE_MS);
  return page.evaluate(() => globalThis.observed.slowest);
}
