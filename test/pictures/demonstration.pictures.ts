/** Every page with the demonstration: in French for a screen and a telephone, then for other readers. */
import { beforeAll, describe, expect, it } from 'vitest';
import { browse, signIn } from '../web/browser.js';
import { type Pictured, pages } from './pages.js';
import { type Form, narrow, otherForms, takePicture, wide } from './picture.js';
import { startProduct } from './product.js';
import { prepareSubjects, type Subjects } from './subjects.js';

const product = startProduct([]);
const open = browse(() => product().address);
let subjects: Subjects;
let names: string[];

beforeAll(async () => {
  subjects = await prepareSubjects(product());
  const { enumLabels } = await product().ask('{ enumLabels(language: FR) { values { value } } }');
  names = enumLabels.flatMap(({ values }: { values: { value: string }[] }) => values.map(({ value }) => value));
});

/** @param isSignedIn as a coordinator, who sees more */
async function look({ name, path }: Pictured, form: Form, isSignedIn: boolean): Promise<void> {
  const address = path(subjects);
  if (address === undefined) return;
  const shown = new URL(address, product().address);
  if (form.language === 'EN') shown.searchParams.set('lang', 'en');
  const { page, complaints } = await open(shown.href, form.options);
  if (isSignedIn && name !== 'contribuer') await signIn(page, product().token);
  const faults = await takePicture(page, `${name}-${form.name}`, form.language, names);
  await page.context().close();
  expect([...faults, ...complaints]).toEqual([]);
}

describe.each([wide, narrow])('in French at $name px', (form) => {
  it.each(pages)('$name', (page) => look(page, form, true));
});

describe.each(otherForms)('$name', (form) => {
  it.each(pages.filter(({ isVariant }) => !isVariant))('$name', (page) => look(page, form, false));
});
