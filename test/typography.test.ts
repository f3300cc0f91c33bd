/** What people read is set as a French or English printer would, and says no more than there is room for. */
import { describe, expect, test } from 'vitest';
import { formatAmount } from '../src/words/formats.js';
import { fill, join, tellParts } from '../src/words/said.js';
import { typeset } from '../src/words/typography.js';

/** No-break spaces as _, narrow ones as ~. */
const seen = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '~');

describe('French typography', () => {
  test.each([
    ['“Bus” : vrai ?', '«~Bus~»_: vrai_?'],
    ['« Bus » ; non !', '«~Bus~»_; non_!'],
    ["l'offre d'un « l'an »", 'l’offre d’un «~l’an~»'],
    ['1 200 habitants, 41 %, 30 000 €', '1~200_habitants, 41_%, 30~000_€'],
    ['du 1er septembre 2026 au 31 décembre', 'du 1er_septembre_2026 au 31_décembre'],
    ['en 2026 et 12 autres', 'en 2026 et 12_autres'],
    ['Le https://exemple.fr:80 reste', 'Le https://exemple.fr:80 reste'],
    ["Nul ne tient 'cela'", "Nul ne tient 'cela'"],
    ['2 octobres', '2 octobres'],
  ])('%s', (text, expected) => {
    const set = typeset(text, 'FR');
    expect(seen(set)).toBe(expected);
    expect(typeset(set, 'FR')).toBe(set);
  });

  test('leaves amounts as they are formatted', () => {
    expect(seen(typeset(formatAmount(123456789, 'FR'), 'FR'))).toBe('1~234~567,89_€');
  });
});

test('English keeps its spaces and quotes', () => {
  expect(typeset("“A” ; it's 5 %: so?", 'EN')).toBe('“A” ; it’s 5 %: so?');
});

describe('a template', () => {
  test('drops what stands in brackets without a value, the inner before the outer', () => {
    const template = '{x} : un lien[, jusqu’au {end}][. À côté[, sur {theme}] : {near}].';
    const say = (values: Record<string, string>) => fill(template, values).text;
    expect(say({ x: 'A' })).toBe('A : un lien.');
    expect(say({ x: 'A', near: 'B' })).toBe('A : un lien. À côté : B.');
    expect(say({ x: 'A', end: 'mai', theme: 'eau', near: 'B' })).toBe(
      'A : un lien, jusqu’au mai. À côté, sur eau : B.',
    );
  });

  test('counts its own words, and keeps a name with signs of its own', () => {
    expect(fill('{x} et {y} portent sur le même sujet.', { x: 'Un [nom] {y} long', y: 'B' })).toEqual({
      text: 'Un [nom] {y} long et B portent sur le même sujet.',
      words: 6,
    });
  });

  test('without a value that it needs is a fault of ours', () => {
    expect(() => fill('{x} : rien', {})).toThrow(RangeError);
  });
});

describe('what is said', () => {
  const part = (words: number, word: string) => fill(`${Array.from({ length: words }, () => word).join(' ')}.`, {});
  const parts = {
    headline: part(3, 'titre'),
    facts: [part(30, 'fait')],
    whyNow: part(6, 'urgent'),
    nextStep: part(9, 'faire'),
  };

  test('has 45 words at most: parts fall away from the right, and stand in the facts', () => {
    const { sentence, facts, nextStep } = tellParts(parts, '2026-11-25', false, 'FR');
    expect(sentence).toMatch(/urgent\. D’après les données connues au 25\u00a0novembre\u00a02026\.$/);
    expect(sentence).not.toContain('faire');
    expect([facts.length, nextStep]).toEqual([3, parts.nextStep.text]);
  });

  test('says of invented rows that they are examples, in the place of the day', () => {
    expect(tellParts(parts, '2026-11-25', true, 'EN').sentence).toMatch(/Example data\.$/);
  });

  test('has a headline of 120 characters at most, cut between words', () => {
    const { headline } = tellParts({ ...parts, headline: part(40, 'titre') }, '2026-11-25', false, 'FR');
    expect(headline.length).toBeLessThanOrEqual(120);
    expect(headline).toMatch(/titre…$/);
  });

  test('joins parts without those that are empty', () => {
    expect(join(part(1, 'un'), { text: '', words: 0 }, undefined, part(1, 'deux'))).toEqual({
      text: 'un. deux.',
      words: 2,
    });
  });
});
