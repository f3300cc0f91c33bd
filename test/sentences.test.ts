/** The rules for texts that elected officials read, and the labels of closed lists, which obey them. */
import { describe, expect, it } from 'vitest';
import { labelsByEnum } from '../src/words/enum-labels.js';
import { label } from '../src/words/labels.js';
import { Wordings } from './sentence-rules.js';

describe('the labels of closed lists', () => {
  const wordings = new Wordings([]);
  const all = (['FR', 'EN'] as const).flatMap((language) => [
    ...Object.entries(labelsByEnum).flatMap(([type, values]) =>
      Object.keys(values).map((value) => [`${type}.${value}`, language, label(values, value, language)] as const),
    ),
  ]);

  it('have the typography of print', () => {
    const faults = all.flatMap(([name, language, text]) =>
      wordings.faultsOf(text, language).map((fault) => `${name} ${language}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('the rules for sentences', () => {
  const wordings = new Wordings(['Communauté de communes du Pont', 'La Ruche', 'Score']);
  const end = 'D’après les données connues au 1er\u00a0mars\u00a02026.';

  it.each([
    ['La Ruche travaille sur ce sujet.', 'ce sujet'],
    ['La Ruche est seule ici.', 'ici without'],
    ['Auprès des mêmes habitants.', 'served'],
    ['La Ruche et 3\u00a0de plus.', 'de plus'],
    ['Un doublon.', 'refuse'],
    ['La communauté.', 'refuse'],
    ["L'an.", 'straight apostrophe'],
    ['Quoi ?', 'plain space before'],
    ['«\u202f\u202f»', 'empty quotes'],
    ['La Ruche : undefined.', 'none'],
    ['{x}.', 'template'],
    ['Deux  mots.', 'gap'],
    ['1 200 personnes', 'in a number'],
    ['Le 1er mars', 'a day that may break'],
    ['12 habitants', 'before a unit'],
  ])('refuse: %s', (text, fault) => {
    expect(wordings.faultsOf(text, 'FR').join()).toContain(fault);
  });

  it('allow a forbidden word that is only a name, and ici before the name of a body', () => {
    expect(
      wordings.faultsOf('Communauté de communes du Pont, Score. Les deux siègent ici\u00a0: La Ruche.', 'FR'),
    ).toEqual([]);
  });

  it('count only our own words', () => {
    const text = (words: number) => `La Ruche ${'mot '.repeat(words)}2026 ${end}`;
    expect(wordings.countOwn(text(40), 'FR')).toBe(45);
    expect(wordings.faultsOfSentence(text(40), 'FR')).toEqual([]);
    expect(wordings.faultsOfSentence(text(41), 'FR')).toEqual([expect.stringMatching(/^46 words/)]);
  });

  it('require the day at the end, and short headlines', () => {
    expect(wordings.faultsOfSentence('La Ruche.', 'FR')).toEqual([expect.stringMatching(/^no day/)]);
    expect(wordings.faultsOfSentence('La Ruche. Example data.', 'EN')).toEqual([]);
    expect(wordings.faultsOfHeadline('x'.repeat(121), 'FR')).toEqual([expect.stringMatching(/^a headline of 121/)]);
  });
});
