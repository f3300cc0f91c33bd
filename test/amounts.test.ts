/** Amounts are exact whatever the way in which people write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount, readDecimal, suggestAmount, takeShare, writeEuros } from '../src/import/amounts.js';

describe('an amount', () => {
  test.each([
    ['250.0', 25000n],
    ['1 798 193,68', 179819368n],
    ['24\u00a0975,00', 2497500n],
    ['24\u202f975,00 €', 2497500n],
    ['1.234,56', 123456n],
    ['1,234.56', 123456n],
    ['1.234.567', 123456700n],
    ['102991,5', 10299150n],
    ['-500', -50000n],
    ['0', 0n],
    ['90000000000000.01', 9000000000000001n],
  ])('%s is read exactly', (text, expected) => {
    expect(readAmount(text)).toEqual({ cents: expected, exact: true });
  });

  test.each(['12k', '', '1e5', 'NaN', '12 00', '1,2,3', '1 2345', '12.5.2', '€', '99999999999999999'])(
    '%j is no amount',
    (text) => expect(readAmount(text)).toBeUndefined(),
  );

  test('with more than two decimals is rounded half up, and says so', () => {
    expect(readAmount('10.005')).toEqual({ cents: 1001n, exact: false });
    expect(readAmount('10.0049999')).toEqual({ cents: 1000n, exact: false });
    expect(readAmount('-10.005')).toEqual({ cents: -1001n, exact: false });
    expect(readAmount('10.500')).toEqual({ cents: 1050n, exact: true });
  });

  test('that is none gets a suggestion', () => {
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
