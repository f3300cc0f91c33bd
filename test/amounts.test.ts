/** Amounts are read exactly in every notation that people use. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  explainAmount,
  hasTwoReadings,
  isNoAmount,
  readAmount,
  suggestAmount,
  takeShare,
  writeEuros,
} from '../src/import/cells/amounts.js';
import { DecimalSigns } from '../src/import/cells/decimal-signs.js';
import { readDecimal } from '../src/import/cells/decimals.js';

describe('an amount', () => {
  test.each([
    ['250.0', 25000n],
    ['1 798 193,68', 179819368n],
    ['2.100,- €', 210000n],
    ['2100,-', 210000n],
    ['24\u00a0975,00', 2497500n],
    ['24\u202f975,00 €', 2497500n],
    ['1.234,56', 123456n],
    ['1,234.56', 123456n],
    ['1.234.567', 123456700n],
    ['1,234,567', 123456700n],
    ['102991,5', 10299150n],
    ['1234.500', 123450n],
    ['0.500', 50n],
    ['-500', -50000n],
    ['0', 0n],
    ['90000000000000.01', 9000000000000001n],
    ['€ 1 234,50', 123450n],
    ['EUR 1234.50', 123450n],
    ['1\u2009234,50 EUR', 123450n],
    ['500 euros', 50000n],
    ['1 500,20 €uros', 150020n],
    ['12€50', 1250n],
    ['1 200€05', 120005n],
    ["1'234.50", 123450n],
    ["'1234", 123400n],
    ['(1 500,00 €)', -150000n],
    ['\u2212500', -50000n],
    ['500,00-', -50000n],
    ['-€500', -50000n],
    ['+500', 50000n],
  ])('%s is read exactly', (text, expected) => {
    expect(readAmount(text)).toEqual({ cents: expected, exact: true });
  });

  test.each(['12k', '', '1e5', 'NaN', '12 00', '1,2,3', '1 2345', '12.5.2', '€', '99999999999999999'])(
    '%j is not an amount',
    (text) => expect(readAmount(text)).toBeUndefined(),
  );

  test.each([
    ['12k€', 1200000n, 'k€'],
    ['12,5 K€', 1250000n, 'k€'],
    ['1,2 M€', 120000000n, 'M€'],
    ['3 kEUR', 300000n, 'k€'],
  ])('%s is read in its unit, and the result says so', (text, cents, unit) => {
    expect(readAmount(text)).toEqual({ cents, exact: true, unit });
  });

  test.each([
    ['12 000 € (voté)', 1_200_000n, 'harmless'],
    ['Montant : 12 000,50 €', 1_200_050n, 'harmless'],
    ['Subvention accordée de 12 000 €', 1_200_000n, 'harmless'],
    ['1 500 euros maximum', 150_000n, 'harmless'],
    ['1.500,00 € au titre de 2023', 150_000n, 'harmless'],
    ['5000 euros par an', 500_000n, 'yearly'],
    ['5 000 €/an', 500_000n, 'yearly'],
  ])('%s is read, and the result says that there are words', (text, cents, words) => {
    expect(readAmount(text)).toEqual({ cents, exact: true, words });
  });

  test.each([
    ...['environ 5 000 €', "jusqu'à 5 000 €", '5 000 € dont 2 000 € en 2024', '5 000 € + 2 000 €', '5 000 € sur 3 ans'],
    ...['5 000 € demandés', '5 000 places', '3 000 € remboursés', 'Montant : à définir'],
  ])('%j is not read: its words may change it', (text) => expect(readAmount(text)).toBeUndefined());

  test('with words still has two readings when its number has', () => {
    expect(hasTwoReadings('30.000 € par an')).toBe(true);
    expect(readAmount('30.000 € par an', ',')).toEqual({ cents: 3_000_000n, exact: true, words: 'yearly' });
  });

  test('1,250 k€ is ambiguous, like 1,250', () => {
    expect(readAmount('1,250 k€')).toBeUndefined();
    expect(explainAmount('1,250 k€').remedy).toBe('write 1250000.00 or 1250.00');
  });

  test('that is not stated is null, and text is not an amount', () => {
    for (const text of [
      'NC',
      'n.c.',
      'NA',
      '-',
      'Néant',
      'sans objet',
      'N/A',
      'non communiqué',
      '- €',
      '-€',
      '– EUR',
    ]) {
      expect([text, isNoAmount(text), readAmount(text)]).toEqual([text, true, undefined]);
    }
    for (const text of ['0', '12', '', 'Nantes']) expect(isNoAmount(text)).toBe(false);
  });

  test('with more than two decimals is rounded half up, and the result says so', () => {
    expect(readAmount('10.0050')).toEqual({ cents: 1001n, exact: false });
    expect(readAmount('10.0049999')).toEqual({ cents: 1000n, exact: false });
    expect(readAmount('-10.0050')).toEqual({ cents: -1001n, exact: false });
    expect(readAmount('10.5000')).toEqual({ cents: 1050n, exact: true });
  });

  test.each([
    ['30.000', 3000000n, 3000n],
    ['1.000', 100000n, 100n],
    ['1.234', 123400n, 123n],
    ['1,234 €', 123400n, 123n],
    ['-1,234', -123400n, -123n],
    ['1 234.567', 123456700n, 123457n],
  ])('%s can be read in two ways, a thousand apart, and one must be proven', (text, whole, decimal) => {
    expect([hasTwoReadings(text), readAmount(text)]).toEqual([true, undefined]);
    const [own, other] = text.includes('.') ? (['.', ','] as const) : ([',', '.'] as const);
    expect(readAmount(text, own)?.cents).toBe(decimal);
    expect(readAmount(text, other)?.cents).toBe(whole);
    const { rule, message, remedy } = explainAmount(text);
    expect(rule).toBe('two-readings');
    for (const said of [message, remedy]) {
      expect(said).toContain(writeEuros(whole));
      expect(said).toContain(writeEuros(decimal));
    }
  });

  test.each([
    [['12,50', '30 000'], ','],
    [['1.234.567'], ','],
    [['1.234,56'], ','],
    [['12.5'], '.'],
    [['1,234,567'], '.'],
    [['0.125', '30.000'], '.'],
    [['30.000', '1,234', '30000', '1 000', 'rien', ''], undefined],
    [['12.50', '12,50'], undefined],
  ])('beside %j in its column comes before its decimals: %s', (cells, sign) => {
    const signs = new DecimalSigns();
    for (const cell of cells) signs.see('montant', cell);
    expect(signs.of('montant', '7')).toBe(sign);
    expect(signs.of('montantPret', '7')).toBeUndefined();
  });

  test('with three decimals is still ambiguous when its column has only cents', () => {
    const signs = new DecimalSigns();
    for (const cell of ['12.50', '30.000']) signs.see('montant', cell);
    expect(signs.of('montant', '30.000')).toBeUndefined();
    // Then the other sign separates thousands.
    expect(signs.of('montant', '30,000')).toBe('.');
    signs.see('montant', '1234.500');
    expect(signs.of('montant', '30.000')).toBe('.');
  });

  test.each([
    ['31.500', undefined],
    ['31500', ','],
    ['31,5', '.'],
    ['31 501', undefined],
  ])('is proven by the total %s of its column: %s', (total, sign) => {
    const signs = new DecimalSigns();
    for (const cell of ['30.000', '1.500']) signs.see('montant', cell);
    signs.seeTotal('montant', total);
    expect(signs.of('montant', '30.000')).toBe(sign);
  });

  test('that cannot be read gets a suggestion', () => {
    expect(suggestAmount('12k')).toBe('write 12000');
    expect(suggestAmount('un peu')).toContain('in digits');
  });

  test('that we write is read back to the cent', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        expect(readAmount(writeEuros(BigInt(number)))).toEqual({ cents: BigInt(number), exact: true });
      }),
    );
  });
});

describe('a share of an amount', () => {
  test('is exact to the cent', () => {
    const share = (text: string) => readDecimal(text) ?? { digits: 0n, scale: 0 };
    expect(takeShare(9978657n, share('0.05'))).toBe(498933n);
    expect(takeShare(5n, share('0,5'))).toBe(3n);
    expect(takeShare(9999999n, share('1'))).toBe(9999999n);
  });
});
