/** The fingerprint of the official code is kept between two starts, and used only while nothing that it was computed from has changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readEdition } from '../src/import/territories/edition.js';
import { temporaryFolder } from './temporary-folder.js';

it('the fingerprint is computed once for the same files and the same program', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'territories');
  const { fingerprint } = readEdition();
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(readEdition(folder).fingerprint).toBe(fingerprint);
  const written = readFileSync(file, 'utf8');
  const [origin] = written.split(' ');

  // Believed without a look at the territories…
  writeFileSync(file, `${origin} kept\n`);
  expect(readEdition(folder).fingerprint).toBe('kept');
  // …unless it is of other files or of another program, or not whole.
  for (const text of ['other kept\n', `${origin}\n`, '']) {
    writeFileSync(file, text);
    expect(readEdition(folder).fingerprint).toBe(fingerprint);
    expect(readFileSync(file, 'utf8')).toBe(written);
  }
  expect(readEdition(folder).build().territories.length).toBeGreaterThan(30_000);
});
