/** Takes one picture: the page settled in the browser, its image as a file, and the faults that a rule finds in it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { projectRoot } from '../../src/config.js';
import { findVisibleFaults } from './visible-faults.js';

export interface Form {
  readonly name: string;
  readonly language: 'FR' | 'EN';
  readonly options: BrowserContextOptions;
}

const at = (width: number) => ({ viewport: { width, height: width < 600 ? 844 : 1000 } });

/** A page in French for a screen and a telephone. */
export const wide: Form = { name: '1440', language: 'FR', options: at(1440) };
export const narrow: Form = { name: '390', language: 'FR', options: at(390) };
/** The same page for other readers. */
export const otherForms: readonly Form[] = [
  { name: '768', language: 'FR', options: at(768) },
  { name: 'sombre', language: 'FR', options: { ...at(1440), colorScheme: 'dark' } },
  { name: 'anglais', language: 'EN', options: at(1440) },
];

/** Where the pictures are written. */
const folder = process.env.PICTURES ?? join(projectRoot, '.passerelle', 'pictures');

/** @param names the values of closed lists, none of which a page shows @returns what is wrong, one line each */
export async function takePicture(
  page: Page,
  name: string,
  language: Form['language'],
  names: readonly string[],
): Promise<string[]> {
  await settle(page);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  return findVisibleFaults(page, language, names);
}

/** Panels ask one after the other, so nothing may be awaited for a while. */
async function settle(page: Page): Promise<void> {
  let quiet = 0;
  await expect
    .poll(
      async () => {
        quiet = (await page.locator('[aria-busy=true]').count()) === 0 ? quiet + 1 : 0;
        return quiet;
      },
      { timeout: 90_000, interval: 250 },
    )
    .toBeGreaterThan(3);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  // A drawn map lays itself out in a thread of its own.
  if ((await page.locator('canvas').count()) > 0) await page.waitForTimeout(2_500);
}
