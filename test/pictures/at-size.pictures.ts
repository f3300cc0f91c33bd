/** Every page with 10,000 initiatives and 5,000 actors. With SERVED_ADDRESS and SERVED_DATA, of a product that already runs with them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { servedWorld } from '../served-world.js';
import { browse } from '../web/browser.js';
import { pages } from './pages.js';
import { takePicture, wide } from './picture.js';
import { type Product, productAt } from './product.js';
import { prepareSubjects, type Subjects } from './subjects.js';

const { SERVED_ADDRESS: served, SERVED_DATA: data } = process.env;
const readToken = (folder: string) => readFileSync(join(folder, 'token'), 'utf8').trim();

let product: Product;
let subjects: Subjects;
const world = served && data ? undefined : servedWorld({ initiatives: 10_000, actors: 5_000 }, 10);
const open = browse(() => product.address);

beforeAll(async () => {
  const running = world?.();
  const address = running?.served.address ?? served ?? '';
  product = productAt(address, readToken(running?.folder ?? data ?? ''));
  subjects = await prepareSubjects(product);
});

it.each(pages.filter(({ isVariant }) => !isVariant))('$name', async ({ name, path }) => {
  const { page, complaints } = await open(path(subjects) ?? '/', wide.options);
  const faults = await takePicture(page, `${name}-10000`, 'FR', []);
  await page.context().close();
  expect([...faults, ...complaints]).toEqual([]);
});
