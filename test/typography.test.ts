/** Texts for people follow French and English typography. */
import { describe, expect, test } from 'vitest';
import { formatAmount } from '../src/words/formats.js';
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
    ["l'“an” d'aujourd'hui, d'1 an", 'l’«~an~» d’aujourd’hui, d’1_an'],
    ["Nul ne tient 'cela'", "Nul ne tient 'cela'"],
    ['2 octobres', '2 octobres'],
  ])('%s', (text, expected) => {
    const set = typeset(text, 'FR');
    expect(seen(set)).toBe(expected);
    expect(typeset(set, 'FR')).toBe(set);
  });

  test('leaves formatted amounts unchanged', () => {
    expect(seen(typeset(formatAmount(123456789, 'FR'), 'FR'))).toBe('1~234~567,89_€');
  });
});

test('English keeps its spaces and quotes', () => {
  expect(typeset("“A” ; it's 5 %: so?", 'EN')).toBe('“A” ; it’s 5 %: so?');
});
