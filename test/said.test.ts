/** The text of a row has parts, and its sentence takes as many as fit. */
import { describe, expect, test } from 'vitest';
import { alike, fill, join, notOnPaper, type Part, tellParts } from '../src/words/said.js';

describe('a template', () => {
  test('is filled, and its values are not counted as words', () => {
    expect(fill('{x} : un lien[, jusqu’au {end}].', { x: 'La Ruche', end: '3 mars' })).toEqual({
      text: 'La Ruche : un lien, jusqu’au 3 mars.',
      words: 3,
    });
  });

  test('loses a part in brackets where a value in it is missing or empty', () => {
    expect(fill('{x}[ ({y}[, {z} habitants])].', { x: 'A', y: '', z: 3 })).toEqual({ text: 'A.', words: 0 });
    expect(fill('{x}[ ({y}[, {z} habitants])].', { x: 'A', y: 'B', z: null }).text).toBe('A (B).');
    expect(fill('{x}[ ({y}[, {z} habitants])].', { x: 'A', y: 'B', z: 0 }).text).toBe('A (B, 0 habitants).');
  });

  test('counts the words of a value that is a part, and misses one that is empty', () => {
    const value = fill('avec {y}', { y: 'B' });
    expect(fill('{x} agit {with}[, {more}].', { x: 'A', with: value, more: fill('') })).toEqual({
      text: 'A agit avec B.',
      words: 2,
    });
  });

  test('does not treat a value as a template', () => {
    expect(fill('{x}.', { x: '[{y}]' }).text).toBe('[{y}].');
  });

  test('refuses a missing value', () => {
    expect(() => fill('{x} cherche : {y}.', { x: 'A', y: '' })).toThrow('no value for {y}');
  });
});

test('empty parts are left out', () => {
  expect(join(fill('A.'), undefined, fill('[{x}]'), fill('B.'))).toEqual({ text: 'A. B.', words: 2 });
});

describe('the text about an answer', () => {
  const part = (text: string, words: number): Part => ({ text, words });
  const tell = (parts: Partial<Parameters<typeof tellParts>[0]>, isExample = false) =>
    tellParts({ headline: part('Titre : deux', 2), facts: [part('Un.', 10)], ...parts }, '2026-03-01', isExample, 'FR');
  const known = 'D’après les données connues au 1er\u00a0mars\u00a02026.';

  test('is the facts, why now, the next step and the caveat, with typography and the day', () => {
    const said = tell({
      facts: [part('“Un” : oui.', 1), part('', 0), part('Deux ?', 1)],
      whyNow: part('Trois ;', 1),
      nextStep: part('Quatre.', 1),
      caveat: part("L'an.", 1),
    });
    expect(said).toMatchObject({
      headline: 'Titre\u00a0: deux',
      facts: ['«\u202fUn\u202f»\u00a0: oui.', 'Deux\u00a0?'],
      whyNow: 'Trois\u00a0;',
      nextStep: 'Quatre.',
      caveat: 'L’an.',
      sentence: `«\u202fUn\u202f»\u00a0: oui. Deux\u00a0? Trois\u00a0; Quatre. L’an. ${known}`,
      onPaper: {
        whyNow: 'Trois\u00a0;',
        nextStep: 'Quatre.',
        sentence: `«\u202fUn\u202f»\u00a0: oui. Deux\u00a0? Trois\u00a0; Quatre. L’an. ${known}`,
      },
      isExample: false,
    });
  });

  test('is without what depends on today on paper, whatever the names in it', () => {
    const name = '« Appeler d’abord : Il reste 3 jours. » attend.';
    const said = tell({
      whyNow: join(part(name, 1), notOnPaper(part('Il reste 36 jours.', 3))),
      byThen: part('À voir avant.', 2),
      nextStep: join(part(name, 1), notOnPaper(part('Appeler d’abord : A.', 2))),
    });
    expect(said.whyNow).toMatch(/Il reste 36\sjours\. À voir avant\.$/);
    expect(said.onPaper.whyNow).toMatch(/Il reste 3\sjours\.\s» attend\.$/);
    expect(said.onPaper.nextStep).toMatch(/Il reste 3\sjours\.\s» attend\.$/);
    expect(said.onPaper.sentence).toMatch(/» attend\. À voir avant\. «.*» attend\. D’après/);
    expect(tell({ whyNow: notOnPaper(part('Il reste 36 jours.', 3)) }).onPaper.whyNow).toBeNull();
  });

  test('loses facts from the right beyond 45 words, then why now', () => {
    const facts = [part('Un.', 20), part('Deux.', 10), part('Trois.', 10), part('Quatre.', 1)];
    // The day takes five words.
    expect(tell({ facts, nextStep: part('Cinq.', 1) }).sentence).toBe(`Un. Deux. Cinq. ${known}`);
    expect(tell({ facts, nextStep: part('Cinq.', 1) }).facts).toEqual(['Un.', 'Deux.', 'Trois.', 'Quatre.']);
    expect(tell({ facts: [part('Un.', 60), part('Deux.', 1)] }).sentence).toBe(`Un. ${known}`);
    const parts = { facts: facts.slice(0, 2), nextStep: part('Agir.', 9), caveat: part('Sauf.', 8) };
    expect(tell({ ...parts, whyNow: part('Vite.', 3) }).sentence).toBe(`Un. Vite. Agir. Sauf. ${known}`);
    expect(tell({ ...parts, whyNow: part('Vite.', 4) }).sentence).toBe(`Un. Agir. Sauf. ${known}`);
  });

  test('never loses the next step nor what would overturn it', () => {
    const parts = { whyNow: part('Vite.', 1), nextStep: part('Agir.', 10), caveat: part('Sauf.', 8) };
    expect(tell({ facts: [part('Un.', 44), part('Deux.', 1)], ...parts }).sentence).toBe(`Un. Agir. Sauf. ${known}`);
  });

  test('takes further facts only when all other parts fit, and tells them behind the facts', () => {
    const parts = { facts: [part('Un.', 10)], nextStep: part('Agir.', 10), caveat: part('Sauf.', 5) };
    const further = [part('Plus.', 10), part('Encore.', 10)];
    // Five words tell the day.
    expect(tell({ ...parts, further }).sentence).toBe(`Un. Plus. Agir. Sauf. ${known}`);
    expect(tell({ ...parts, further }).facts).toEqual(['Un.', 'Plus.', 'Encore.']);
    expect(tell({ ...parts, further: [part('Long.', 30)] }).sentence).toBe(`Un. Agir. Sauf. ${known}`);
  });

  test('says that data are examples, instead of the day', () => {
    expect(tell({}, true)).toMatchObject({ sentence: 'Un. Données d’exemple.', isExample: true });
  });

  test('has a headline of at most 120 characters, cut at a word, with its quotes closed', () => {
    const long = (start: string) => tell({ headline: part(`${start}${'mot '.repeat(40)}`, 40) }).headline;
    expect(long('').length).toBeLessThanOrEqual(120);
    expect(long('')).toMatch(/mot…$/);
    expect(long('“').length).toBeLessThanOrEqual(120);
    expect(long('“')).toMatch(/mot…\u202f»$/);
    expect(tell({ headline: part('x'.repeat(300), 1) }).headline).toMatch(/^x{59,118}…$/);
  });
});

describe('the same text in two languages', () => {
  const words = (count: number, name: string) => fill(`${'mot '.repeat(count)}{name}.`, { name });
  const said = (first: number, second: number, language: 'FR' | 'EN') =>
    tellParts(
      { headline: words(1, 'H'), facts: [words(first, 'A'), words(second, 'B')], caveat: words(5, 'C') },
      '2026-03-01',
      false,
      language,
    );

  test('loses what one of them has no room for', async () => {
    const [french, english] = [said(20, 20, 'FR'), said(15, 15, 'EN')];
    expect([french.sentence.includes('B.'), english.sentence.includes('B.')]).toEqual([false, true]);
    const [one, other] = [await alike(french, async () => english), await alike(english, async () => french)];
    expect(one).toBe(french);
    expect(other.sentence).toBe(said(15, 40, 'EN').sentence);
    expect(other.onPaper.sentence).toBe(other.sentence);
    expect(other.facts).toEqual(english.facts);
  });

  test('is whole where it is short, without a look at the other', async () => {
    const short = said(5, 5, 'FR');
    const never = async () => {
      throw new Error('not asked for');
    };
    expect(await alike(short, never)).toBe(short);
  });
});
