/** What each import format needs beside its folder, so that people read of it in both languages wherever it is named. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import { FORMATS } from '../src/import/formats.js';
import { speak, spokenInFrench } from '../src/words/speech/speak.js';
import { FORMATS as onPage } from '../web/src/pages/data/import/format-names.js';

const read = (...path: readonly string[]) => readFileSync(join(projectRoot, ...path), 'utf8');
const operations = read('docs', 'operations.md');

/** The reasons that `recognize` gives, with "x" for their values. */
const reasonsIn = (source: string) =>
  [...source.matchAll(/(['`])((?:it|its) (?:(?!\1).)*)\1/g)].map(([, , text = '']) =>
    text.replace(/\$\{[^}]*\}/g, 'x'),
  );

describe.each(FORMATS.map(({ name, about }) => [name, about] as const))('the format %s', (name, about) => {
  it('has the French of its description and of its reasons', () => {
    const reasons = reasonsIn(read('src', 'import', name, 'format.ts'));
    expect(reasons.length).toBeGreaterThan(name === 'subsidies' ? -1 : 0);
    const english = [...reasons.filter((text) => speak(text, 'FR') === text), about].filter(
      (text) => !(text in spokenInFrench),
    );
    expect(english).toEqual([]);
  });

  it('has a short name on the import page, and a row in the table of formats', () => {
    expect(onPage).toContain(name);
    expect(operations).toMatch(new RegExp(`^\\|[^|]*\`?${name}\`?[^|]*\\|`, 'm'));
  });
});
