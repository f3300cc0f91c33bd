/** Every page of an empty graph, where it says what to do next. */
import { expect, it } from 'vitest';
import { browse } from '../web/browser.js';
import { pagesWithoutRecord } from './pages.js';
import { takePicture, wide } from './picture.js';
import { startProduct } from './product.js';

const product = startProduct(['--no-demo']);
const open = browse(() => product().address);

it.each(pagesWithoutRecord)('$name', async ({ name, path }) => {
  const { page, complaints } = await open(path(), wide.options);
  const faults = await takePicture(page, `${name}-vide`, 'FR', []);
  await page.context().close();
  expect([...faults, ...complaints]).toEqual([]);
});
