/** Only a file that may hold an amount below zero is read once more, so where its parts end must not matter. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mayBeNegative } from '../src/import/subsidies/corrections/may-be-negative.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const PART_BYTES = 1024 * 1024;

const look = (text: string) => {
  const file = join(folder, 'list.csv');
  writeFileSync(file, text);
  return mayBeNegative('test', file);
};

/** A text whose second part begins at the given position of `line`. */
const cutAt = (line: string, at: number) => {
  const filler = 'Chorale;500,00;Concert\n';
  const length = PART_BYTES - at;
  return `${'x'.repeat(length % filler.length)}${filler.repeat(Math.floor(length / filler.length))}${line}\n`;
};

test('a date or a reference that two parts share is no amount below zero', async () => {
  const line = 'Club;2019-02-28;D-2019-000012;250,00';
  for (let at = 0; at <= line.length; at++) {
    expect(await look(cutAt(line, at)), `cut after ${line.slice(0, at)}`).toBe(false);
    // The end of the first part is looked at again, and begins here.
    expect(await look(cutAt(line.padEnd(100 + at, ' '), 100 + at)), `again from ${line.slice(at)}`).toBe(false);
  }
});

test.each(['Club;-250,00;Concert', '-250,00;Club', 'Club;250,00-', 'Club;(250,00)', 'Club;250,00 €-'])(
  'an amount below zero is found, wherever a part ends: %s',
  async (line) => {
    for (let at = 0; at <= line.length; at++) expect(await look(cutAt(line, at)), line.slice(0, at)).toBe(true);
    expect(await look(line)).toBe(true);
  },
);
