/** Reads amounts of money as people write them, exactly: integer cents, never a floating-point number. */

/** An amount that was read; `exact` is false when it had more than two decimals and was rounded half up. */
export interface ReadAmount {
  readonly cents: bigint;
  readonly exact: boolean;
}

/** A decimal number as digits and the power of ten by which to divide them: "0,5" is 5 / 10^1. */
export interface ReadDecimal {
  readonly digits: bigint;
  readonly scale: number;
}

// Beyond this, cents would no longer be exact as JavaScript numbers.
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

export type DecimalSign = ',' | '.';

interface Shape {
  readonly shape: RegExp;
  readonly thousands: RegExp;
  readonly decimal: DecimalSign;
}

// Spaces of every width separate thousands, and so do points when a decimal comma follows, or commas when a point does.
const SHAPES: readonly Shape[] = [
  { shape: /^-?\d+(,\d+)?$/, thousands: /$^/, decimal: ',' },
  { shape: /^-?\d+(\.\d+)?$/, thousands: /$^/, decimal: '.' },
  { shape: /^-?\d{1,3}( \d{3})+(,\d+)?$/, thousands: / /g, decimal: ',' },
  { shape: /^-?\d{1,3}( \d{3})+(\.\d+)?$/, thousands: / /g, decimal: '.' },
  { shape: /^-?\d{1,3}(\.\d{3})+,\d+$/, thousands: /\./g, decimal: ',' },
  { shape: /^-?\d{1,3}(\.\d{3}){2,}$/, thousands: /\./g, decimal: ',' },
  { shape: /^-?\d{1,3}(,\d{3})+\.\d+$/, thousands: /,/g, decimal: '.' },
  { shape: /^-?\d{1,3}(,\d{3}){2,}$/, thousands: /,/g, decimal: '.' },
];

/** Three digits after the only sign, and before it what thousands begin with: 30.000 is thirty, or thirty thousand. */
const TWO_READINGS = /^-?[1-9]\d{0,2}(?: \d{3})*[.,]\d{3}$/;

/** Undefined when it is not a number. Of 30.000 the point is taken for the decimal sign; who reads money asks `readAmount`. */
export function readDecimal(text: string): ReadDecimal | undefined {
  const plain = spaceOut(text);
  const found = SHAPES.find(({ shape }) => shape.test(plain));
  if (found === undefined) return undefined;
  const [whole = '', decimals = ''] = plain.replace(found.thousands, '').split(found.decimal);
  return { digits: BigInt(whole + decimals), scale: decimals.length };
}

/**
 * Euros as cents; a euro sign after the number is allowed. Undefined when it is not a number, beyond counting, or has two readings
 * and nobody says which sign stands before the decimals: `explainAmount` tells which it is.
 */
export function readAmount(text: string, sign?: DecimalSign): ReadAmount | undefined {
  const number = spaceOut(withoutUnit(text));
  if (!TWO_READINGS.test(number)) return toCents(number);
  if (sign === undefined) return undefined;
  return toCents(number.includes(sign) ? number : number.replace(/[ .,]/g, ''));
}

/** The sign before the decimals where an amount shows it: the comma of 12,50 and of 1.234.567; undefined for 30 000 and for 30.000. */
export function showDecimalSign(text: string): DecimalSign | undefined {
  const number = spaceOut(withoutUnit(text));
  if (hasTwoReadings(number) || !/[.,]/.test(number)) return undefined;
  return SHAPES.find(({ shape }) => shape.test(number))?.decimal;
}

export function hasTwoReadings(text: string): boolean {
  return TWO_READINGS.test(spaceOut(withoutUnit(text)));
}

/** What is wrong with something that `readAmount` does not read, and what to write. */
export function explainAmount(text: string): {
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
} {
  if (!hasTwoReadings(text)) {
    return { rule: 'amount', message: `amount "${text}" is not a number`, remedy: suggestAmount(text) };
  }
  const [whole, decimal] = [
    readAmount(text, text.includes('.') ? ',' : '.'),
    readAmount(text, text.includes('.') ? '.' : ','),
  ];
  const [larger, smaller] = [writeEuros(whole?.cents ?? 0n), writeEuros(decimal?.cents ?? 0n)];
  const message = `amount "${text}" has two readings, ${larger} or ${smaller}, and no other amount of its column shows which`;
  return { rule: 'two-readings', message, remedy: `write ${larger} or ${smaller}` };
}

const spaceOut = (text: string): string => text.replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim();
const withoutUnit = (text: string): string => text.replace(/\s*(€|euros?|EUR)\s*$/i, '');

function toCents(number: string): ReadAmount | undefined {
  const decimal = readDecimal(number);
  if (decimal === undefined) return undefined;
  const cents = divideHalfUp(decimal.digits * 100n, 10n ** BigInt(decimal.scale));
  if (cents > LARGEST || cents < -LARGEST) return undefined;
  return { cents, exact: cents * 10n ** BigInt(decimal.scale) === decimal.digits * 100n };
}

/** The part of an amount that a share such as 0.25 gives, to the cent, half up. */
export function takeShare(cents: bigint, share: ReadDecimal): bigint {
  return divideHalfUp(cents * share.digits, 10n ** BigInt(share.scale));
}

/** Cents as euros with two decimals: 50691423663n is "506914236.63". */
export function writeEuros(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What to write instead of something that is not an amount: "12k" is probably 12000. */
export function suggestAmount(text: string): string {
  const [, whole, unit] = /^(\d+) ?(k|m)€?$/i.exec(text.trim()) ?? [];
  if (whole === undefined) return 'write the euros in digits, such as 12000 or 12000.50';
  return `write ${whole}${unit?.toLowerCase() === 'm' ? '000000' : '000'}`;
}

/** Half up means away from zero, as money is rounded by hand. */
function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (numerator < 0n) return -divideHalfUp(-numerator, denominator);
  return (2n * numerator + denominator) / (2n * denominator);
}
