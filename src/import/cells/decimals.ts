/** Reads decimal numbers as people write them: which sign parts the thousands, and which stands before the decimals. */

/** A decimal number as digits and the power of ten by which to divide them: "0,5" is 5 / 10^1. */
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

// Spaces of every width separate thousands, so do apostrophes, points when a decimal comma follows, and commas when a point does.
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

/** Three digits after the only sign, and before it what thousands begin with: 30.000 is thirty, or thirty thousand. */
const TWO_READINGS = /^-?[1-9]\d{0,2}(?: \d{3})*[.,]\d{3}$/;

/** Undefined when it is not a number. Of 30.000 the point is taken for the decimal sign; who reads money asks `readAmount`. */
export function readDecimal(text: string): ReadDecimal | undefined {
  const plain = plainNumber(text);
  const found = SHAPES.find(({ shape }) => shape.test(plain));
  if (found === undefined) return undefined;
  const [whole = '', decimals = ''] = plain.replace(found.thousands, '').split(found.decimal);
  return { digits: BigInt(whole + decimals), scale: decimals.length };
}

/** The sign before the decimals of a number that holds a sign, and how many decimals it has. */
export function signOf(number: string): { readonly sign: DecimalSign; readonly decimals: number } | undefined {
  const sign = SHAPES.find(({ shape }) => shape.test(number))?.decimal;
  if (sign === undefined) return undefined;
  return { sign, decimals: number.split(sign)[1]?.length ?? 0 };
}

export function hasTwoSigns(number: string): boolean {
  return TWO_READINGS.test(number);
}

/** Of a number with two readings: the decimal sign by which it is the larger one, and the one by which it is the smaller. */
export function explainSigns(number: string): readonly [DecimalSign, DecimalSign] {
  return number.includes('.') ? [',', '.'] : ['.', ','];
}

/** One kind of space, of minus and of apostrophe. */
export const plainNumber = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[−–]/g, '-').replace(/[’ʼ`]/g, "'").trim();
