/** Reads decimal numbers as people write them, with a thousands sign and a decimal sign. */

/** A decimal number as digits and the power of ten that divides them: "0,5" is 5 / 10^1. */
export interface ReadDecimal {
  readonly digits: bigint;
  readonly scale: number;
}

export type DecimalSign = ',' | '.';

interface Shape {
  readonly shape: RegExp;
  readonly thousands: RegExp;
  readonly decimal: DecimalSign;
}

// Spaces of every width separate thousands, and so do apostrophes, points before a decimal comma, and commas before a
// decimal point.
const SHAPES: readonly Shape[] = [
  { shape: /^-?\d+(,\d+)?$/, thousands: /$^/, decimal: ',' },
  { shape: /^-?\d+(\.\d+)?$/, thousands: /$^/, decimal: '.' },
  { shape: /^-?\d{1,3}([ ']\d{3})+(,\d+)?$/, thousands: /[ ']/g, decimal: ',' },
  { shape: /^-?\d{1,3}([ ']\d{3})+(\.\d+)?$/, thousands: /[ ']/g, decimal: '.' },
  { shape: /^-?\d{1,3}(\.\d{3})+,\d+$/, thousands: /\./g, decimal: ',' },
  { shape: /^-?\d{1,3}(\.\d{3}){2,}$/, thousands: /\./g, decimal: ',' },
  { shape: /^-?\d{1,3}(,\d{3})+\.\d+$/, thousands: /,/g, decimal: '.' },
  { shape: /^-?\d{1,3}(,\d{3}){2,}$/, thousands: /,/g, decimal: '.' },
];

/**
 * One to three digits (no leading zero), groups of three, and three digits after the only sign: 30.000 is thirty, or
 * thirty thousand.
 */
const TWO_READINGS = /^-?[1-9]\d{0,2}(?: \d{3})*[.,]\d{3}$/;

/** Undefined when it is not a number. The point of 30.000 is read as the decimal sign; for money use `readAmount`. */
export function readDecimal(text: string): ReadDecimal | undefined {
  const plain = plainNumber(text);
  const found = SHAPES.find(({ shape }) => shape.test(plain));
  if (found === undefined) return undefined;
  const [whole = '', decimals = ''] = plain.replace(found.thousands, '').split(found.decimal);
  return { digits: BigInt(whole + decimals), scale: decimals.length };
}

/** The decimal sign of a number with a sign, and its number of decimals. */
export function signOf(number: string): { readonly sign: DecimalSign; readonly decimals: number } | undefined {
  const sign = SHAPES.find(({ shape }) => shape.test(number))?.decimal;
  if (sign === undefined) return undefined;
  return { sign, decimals: number.split(sign)[1]?.length ?? 0 };
}

export function hasTwoSigns(number: string): boolean {
  return TWO_READINGS.test(number);
}

/** For a number with two readings: the decimal sign of the larger reading, then that of the smaller. */
export function explainSigns(number: string): readonly [DecimalSign, DecimalSign] {
  return number.includes('.') ? [',', '.'] : ['.', ','];
}

/** Replaces every kind of space, minus and apostrophe by one; in "13 254, 50", the space after the comma is none. */
export const plainNumber = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[−–]/g, '-')
    .replace(/[’ʼ`]/g, "'")
    .replace(/(\d), (?=\d\d(?!\d))/, '$1,')
    .trim();
