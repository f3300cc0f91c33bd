/** `browse()`: windows of one browser for all test files of a worker, without access to other machines. */
import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from '../launch-browser.js';
import { isFull } from '../runs.js';
import { application } from './application.js';

export interface Opened {
  readonly page: Page;
  /** The requests of the page, and the errors in the console of the browser. */
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
}

/** In which each page is accessible and not cut off: in one form in the gate, in each of them at full depth. */
export const WIDTHS: readonly number[] = isFull ? [1440, 390] : [1440];
export const COLOR_SCHEMES: readonly ('light' | 'dark')[] = isFull ? ['light', 'dark'] : ['light'];

/** Runs in each page, before its own scripts: what moved by itself, and how far (https://web.dev/articles/cls). */
const NOTE_MOVES = `
  globalThis.moves = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput) moves.push({ value, what: [...sources].map(({ node }) => (node?.textContent ?? '').slice(0, 40)) });
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** The limit of what is called good. */
const MOST_MOVED = 0.1;

let launched: Browser | undefined;

/** The browser of this worker, which ends with its process. */
async function launch(): Promise<Browser> {
  if (launched?.isConnected()) return launched;
  launched = await launchBrowser();
  return launched;
}

/**
 * @param addressOf where the paths are; default: the product of this worker
 * @returns a function that opens an address of the application in a new window, which is closed after the test: an open page goes on working
 */
export function browse(
  addressOf = () => application().address,
): (path: string, options?: BrowserContextOptions) => Promise<Opened> {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => Promise.all(contexts.splice(0).map(close)));
  return async (path, options = {}) => {
    // The debugger injects axe, so the content security policy of the page stays unchanged.
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'fr-FR', ...options });
    contexts.push(context);
    await context.addInitScript(NOTE_MOVES);
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(new URL(path, addressOf()).href);
    await page
      .locator('h1')
      .first()
      .waitFor()
      .catch(() => expect.fail(`${path}: no heading came: ${complaints.join(' · ')}`));
    return { page, asked, complaints };
  };
}

async function close(context: BrowserContext): Promise<void> {
  // A request that a test has delayed may still be under way.
  for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
}

/** What axe finds wrong, one line for each element. A click may leave a page without its heading for a moment: that alone is waited for. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const find = () =>
    page.evaluate(async () => {
      const { violations } = await Reflect.get(globalThis, 'axe').run();
      return violations.flatMap(
        ({ id, nodes }: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      );
    });
  const barriers: string[] = await find();
  if (!barriers.some((barrier) => barrier.startsWith('page-has-heading-one:'))) return barriers;
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return find();
}

/** Checks that no control of the header covers another, or lies beyond the edge of the window. */
export async function expectHeaderFits(page: Page): Promise<void> {
  const crowded = await page.evaluate(`(() => {
    const all = [...document.querySelectorAll('header a, header button')].filter((each) => each.closest('main, dialog') === null);
    const boxes = all.map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
    const cover = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return [
      ...boxes.filter(({ box }) => box.right > innerWidth + 1).map(({ name }) => name),
      ...boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => cover(one.box, other.box)).map((other) => one.name + ' / ' + other.name)),
    ];
  })()`);
  expect(crowded).toEqual([]);
}

/** Checks that nothing lies beyond the edge of the window, that no text waits for a value, and that nothing moved once it was shown. */
export async function expectNothingCut(page: Page): Promise<void> {
  expect(await page.locator('body').textContent()).not.toMatch(/\{\{\w+\}\}/);
  const widths = await page.evaluate('[document.documentElement.scrollWidth, document.documentElement.clientWidth]');
  const [needed, there] = widths as [number, number];
  expect(needed).toBeLessThanOrEqual(there);
  await expectHeaderFits(page);
  const moves = (await page.evaluate('globalThis.moves')) as { value: number; what: string[] }[];
  const moved = moves.reduce((sum, { value }) => sum + value, 0);
  expect(moved, `moved: ${moves.map(({ what }) => what.join(', ')).join(' · ')}`).toBeLessThanOrEqual(MOST_MOVED);
}

/** Signs in by the token, as a person does. */
export async function signIn(page: Page, token = application().token): Promise<void> {
  await page.getByRole('button', { name: 'Se connecter' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Jeton').fill(token);
  await dialog.getByRole('button', { name: 'Se connecter' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Holds each request to the API that contains the mark, until it is released. @returns the bodies of all requests, as they come */
export async function holdAnswers(
  page: Page,
  mark: string,
): Promise<{ readonly asked: readonly string[]; readonly release: () => void }> {
  const asked: string[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/graphql', async (route) => {
    const text = route.request().postData() ?? '';
    asked.push(text);
    if (text.includes(mark)) await released;
    await route.continue();
  });
  return { asked, release };
}

/** What the page of a suggestion tells of the decision that stands; its history, which tells the same of earlier ones, is folded. */
export const standing = (page: Page, fact: string | RegExp): Locator =>
  page.getByRole('region', { name: 'Décisions prises', exact: true }).getByText(fact).filter({ visible: true }).first();
