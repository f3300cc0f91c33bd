/** Drags the map of ties across its window, and counts what each picture costs. */
import type { CDPSession, Page } from 'playwright-core';
import { readWork } from './watch.js';

export interface Dragged {
  /** Pictures while it was dragged. */
  readonly frames: number;
  /** Milliseconds of processor of scripts for each picture. */
  readonly scripts: number;
}

const DRAG_MS = 3_000;
/** Time for the map to be laid out. */
const LAID_OUT_MS = 60_000;
/** Pixels between two movements, and how often the mouse turns back. */
const STEP = 6;
const STEPS_ACROSS = 40;

/** Counts only pictures for which something of the page was drawn. */
const COUNT_FRAMES = `
  globalThis.frames = 0;
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (draw) => ask((time) => { frames += 1; draw(time); });
`;

/** @param page shows the map; undefined: it shows none */
export async function dragNetwork(page: Page, session: CDPSession): Promise<Dragged | undefined> {
  const map = page.locator('main canvas').first();
  await map.waitFor({ timeout: LAID_OUT_MS }).catch(() => {});
  const box = (await map.count()) > 0 ? await map.boundingBox() : null;
  if (box === null) return undefined;
  const [x, y] = [box.x + box.width / 3, box.y + box.height / 2];
  await page.evaluate(COUNT_FRAMES);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = await readWork(session);
  const end = performance.now() + DRAG_MS;
  for (let step = 1; performance.now() < end; step++) {
    const turned = Math.floor(step / STEPS_ACROSS) % 2;
    const across = turned === 0 ? step % STEPS_ACROSS : STEPS_ACROSS - (step % STEPS_ACROSS);
    await page.mouse.move(x + STEP * across, y + STEP * (across / 2));
  }
  const after = await readWork(session);
  await page.mouse.up();
  const frames = (await page.evaluate('globalThis.frames')) as number;
  return { frames, scripts: (1000 * (after.scripts - before.scripts)) / Math.max(1, frames) };
}
