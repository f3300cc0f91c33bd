/** Watches a page in the browser: when it shows something, and how soon it reacts to an act. */
import type { CDPSession, Page } from 'playwright-core';

export interface Reaction {
  /** Milliseconds from the act to the picture that answers it, as browsers count it (https://web.dev/articles/inp); 16 and less are not reported, and 0 here. */
  readonly inp: number;
  /** Milliseconds for which the page's handlers of that act ran, waiting for a processor included. */
  readonly handlers: number;
  /** Milliseconds of processor of the main thread until the page was quiet again: answers that arrived meanwhile are drawn in it. */
  readonly work: number;
}

interface Watched {
  /** Milliseconds from the request of the page until it answered; undefined: not yet. */
  readonly answered?: number;
  /** The acts since the last reset, by the number that the browser gives each. */
  readonly acts: Record<string, { inp: number; handlers: number }>;
}

declare global {
  var watched: Watched;
}

/** Runs in the page, before its own scripts. */
export const WATCH = `
  globalThis.watched = { acts: {} };
  new PerformanceObserver((list) => {
    for (const { interactionId, duration, processingStart, processingEnd } of list.getEntries()) {
      if (!interactionId) continue;
      const act = (watched.acts[interactionId] ??= { inp: 0, handlers: 0 });
      act.inp = Math.max(act.inp, duration);
      act.handlers += processingEnd - processingStart;
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  const look = () => {
    if (document.querySelector('main h1') && !document.querySelector('main [aria-busy=true]')) watched.answered = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

/** Without an answer by then, none is reported. */
const TIMEOUT_MS = 30_000;
/** Time to react in, and to settle after a reaction. */
const PAUSE_MS = 400;

/** Waits until all panels of the page are there, so that what still loads slows no reaction down. */
export async function settle(page: Page): Promise<void> {
  const isQuiet = '!document.querySelector("main [aria-busy=true]")';
  await page.waitForFunction('watched.answered !== undefined', undefined, { timeout: TIMEOUT_MS }).catch(() => {});
  await page.waitForTimeout(PAUSE_MS);
  await page.waitForFunction(isQuiet, undefined, { timeout: TIMEOUT_MS }).catch(() => {});
  await page.waitForTimeout(PAUSE_MS);
}

/** The seconds of processor of the main thread and of its scripts since the page was opened. */
export async function readWork(session: CDPSession): Promise<{ readonly all: number; readonly scripts: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { all: value('TaskDuration'), scripts: value('ScriptDuration') };
}

/** @returns a connection that counts the processor's time, which leaves out the time for which the page waited for it */
export async function watchWork(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  return session;
}

/** @returns the slowest reaction; undefined: the act was not possible */
export async function timeReaction(
  page: Page,
  session: CDPSession,
  act: () => Promise<unknown>,
): Promise<Reaction | undefined> {
  await page.evaluate('watched.acts = {}');
  const before = await readWork(session);
  const isDone = await act().then(
    () => true,
    () => false,
  );
  await page.waitForTimeout(PAUSE_MS);
  const after = await readWork(session);
  const acts = Object.values(await page.evaluate(() => globalThis.watched.acts));
  const slowest = acts.toSorted((one, other) => other.inp - one.inp)[0];
  if (!isDone) return undefined;
  return {
    inp: slowest?.inp ?? 0,
    handlers: Math.round(slowest?.handlers ?? 0),
    work: Math.round(1000 * (after.all - before.all)),
  };
}
