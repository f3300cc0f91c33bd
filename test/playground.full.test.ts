/** The playground in a real browser without access to other machines. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { testDatabase } from './database.js';
import { launchBrowser } from './launch-browser.js';
import { serve } from './serve.js';

const open = { themes: ['demarches'], covers: ['E1'], start: null, end: null };
const address = serve(testDatabase(), { initiatives: { a: open, b: open } });

describe('the playground', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('websocket', (socket) => asked.push(socket.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${address()}playground`);
  });
  afterAll(() => browser.close());
  const result = (text: string) => page.locator('app-query-result .cm-line').getByText(text).first();

  it('has an example for each question, and answers one at the press of a button', async () => {
    await page.getByText('overlaps', { exact: true }).click();
    await page.getByText('query Overlaps').first().waitFor();
    await page.getByRole('button', { name: 'Send Request' }).click();
    await result('"id": "overlap-a-b"').waitFor();
  });

  it('fills in the required arguments of a question', async () => {
    await page.getByText('search', { exact: true }).click();
    await page.getByText('query Search').first().waitFor();
    await page.getByRole('button', { name: 'Send Request' }).click();
    await result('"search": {').waitFor();
  });

  it('shows the schema with its descriptions', async () => {
    await page.getByRole('button', { name: 'Docs' }).click();
    const query = page.locator('app-doc-viewer').getByText('Query', { exact: true }).first();
    const description = page.getByText('pairs of initiatives that address the same subject').first();
    // A click while the viewer is still being drawn has no effect.
    await vi.waitFor(
      async () => {
        if (!(await description.isVisible())) await query.click({ timeout: 2_000 });
        await description.waitFor({ timeout: 2_000 });
      },
      { timeout: 30_000 },
    );
  });

  it('shows no advertisement', async () => {
    expect(await page.getByText('Altair AI').first().isVisible()).toBe(false);
  });

  it('requests nothing from another machine, and nothing that its policy forbids', () => {
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(address()))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
