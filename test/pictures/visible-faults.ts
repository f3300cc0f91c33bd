/** What a rule finds wrong with a page as it is shown, one line each: see faults-in-page.mjs. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const rules = readFileSync(new URL('faults-in-page.mjs', import.meta.url), 'utf8');

/** @param names the values of closed lists, which readers see as words */
export async function findVisibleFaults(
  page: Page,
  language: 'FR' | 'EN',
  names: readonly string[] = [],
): Promise<string[]> {
  await page.evaluate(rules);
  return page.evaluate(([words, values]) => Reflect.get(globalThis, 'findFaults')(words, values), [
    language,
    names,
  ] as const);
}
