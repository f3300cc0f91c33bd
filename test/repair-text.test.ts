/** Broken accents are repaired, and correct text is unchanged. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeWindows1252 } from '../src/import/cells/old-encodings.js';
import { repairText } from '../src/import/cells/repair-text.js';

const breakOnce = (text: string) => decodeWindows1252(Buffer.from(text, 'utf8'));
const breakTimes = (text: string, times: number): string =>
  times === 0 ? text : breakTimes(breakOnce(text), times - 1);

const TEXTS = [
  'Comité des fêtes',
  'Œuvre du Vermandois',
  '12 000 € à l’Aisne — n° 2',
  'Élèves «\u00a0où\u00a0»',
  'Ïle, çà, ÿ, ù, Ô',
];

it.each(TEXTS.flatMap((text) => [1, 2, 3].map((times) => [text, times] as const)))(
  '%s is repaired after %i passes',
  (text, times) => {
    const broken = breakTimes(text, times);
    // Windows-1252 leaves five bytes undefined: characters that were lost there cannot be restored.
    if (/\ufffd|ï¿½/.test(broken)) return;
    expect(repairText(broken)).toBe(text);
  },
);

it.each([
  ['Comit<U+00E9>', 'Comité'],
  ['Comit<c3><a9>', 'Comité'],
  ['Comit<e9>', 'Comité'],
  ['d<U+2019>Aisne', 'd’Aisne'],
  ['Ã‰cole et école', 'École et école'],
  ['Ã\u0089tÃ© d\u00e2\u0080\u0099Aisne', 'Été d’Aisne'],
])('%s is %s', (broken, text) => expect(repairText(broken)).toBe(text));

it.each([
  '« CAFÉ»',
  'ÉTÉ…',
  'LIBERTÉ’S',
  'CHÂTEAU',
  'Ã',
  'São Paulo',
  'Ångström',
  '<b>',
  'a <12> b',
  'Âge',
  'pâte',
  '<U+0041>',
])('%s is left unchanged', (text) => expect(repairText(text)).toBe(text));

it('text of French letters is left unchanged, and is repaired when it is garbled once', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdeéèêëàâçîïôùûüœæ €’“”–…°«» '), maxLength: 30 });
  fc.assert(
    fc.property(letters, (text) => {
      // These two signs side by side are the beginning of garbled text and of no French word.
      fc.pre(!text.includes('â€'));
      expect(repairText(text)).toBe(text);
      const broken = breakOnce(text);
      if (!broken.includes('\ufffd')) expect(repairText(broken)).toBe(text);
    }),
  );
});
