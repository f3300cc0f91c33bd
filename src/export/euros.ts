/** Amounts as files have them: euros with two decimals, exact. */

/** 123456 → "1234.56" or, with a comma, "1234,56". */
export function writeEuros(cents: number, sign: '.' | ','): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}${sign}${digits.slice(-2)}`;
}
