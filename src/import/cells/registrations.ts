/**
 * Reads the number of an organisation from a cell, and repairs what spreadsheets do to it where the check digits prove
 * the repair.
 */
import { isRna, isSiren, isSiret } from '../../write/identifiers.js';

export interface ReadRegistration {
  readonly kind: 'SIRET' | 'SIREN' | 'RNA';
  readonly number: string;
  /**
   * What was repaired: an extra character, or zeros that a spreadsheet removed at the beginning; undefined: nothing.
   */
  readonly repair: 'sign' | 'zeros' | undefined;
}

const KINDS = [
  ['SIRET', isSiret],
  ['SIREN', isSiren],
  ['RNA', isRna],
] as const;

/** Undefined when no check digit proves a number; `explainRegistration` tells why. */
export function readRegistration(cell: string): ReadRegistration | undefined {
  const plain = cell.replace(/\s/g, '').toUpperCase();
  const same = recognize(plain, undefined);
  if (same !== undefined) return same;
  // 7,86137E+13 has lost its digits, even if the rest looks like a number.
  if (/\dE[+-]?\d/.test(plain)) return undefined;
  const bare = plain
    .replace(/^(?:N[°O.]?)?(?:SIRET|SIREN|RNA)?(?:N[°O.]?)?:?/, '')
    .replace(/^=/, '')
    .replace(/[.,]0+$/, '')
    .replace(/['’‘´`"«».,_\-/:;]/g, '');
  if (!/^W?\d+$/.test(bare)) return undefined;
  return (bare === plain ? undefined : recognize(bare, 'sign')) ?? recognize(fillUp(bare), 'zeros');
}

/**
 * The SIRET made of a SIREN and the NIC of one of its establishments, read from two columns; leading zeros of a NIC are
 * often lost. Undefined when the check digit does not prove it, or the first cell is no SIREN.
 */
export function joinNic(siren: string, nic: string): string | undefined {
  const whole = readRegistration(siren);
  const digits = nic.replace(/\s/g, '').replace(/[.,]0+$/, '');
  if (whole?.kind !== 'SIREN' || !/^\d{1,5}$/.test(digits)) return undefined;
  const siret = `${whole.number}${digits.padStart(5, '0')}`;
  return isSiret(siret) ? siret : undefined;
}

function recognize(number: string, repair: ReadRegistration['repair']): ReadRegistration | undefined {
  const kind = KINDS.find(([, isValid]) => isValid(number))?.[0];
  return kind === undefined ? undefined : { kind, number, repair };
}

/**
 * Adds lost leading zeros. A SIRET must then pass both of its checks, a SIREN its own; for a number that is shorter
 * still it would be a guess.
 */
function fillUp(digits: string): string {
  if (/^\d{12,13}$/.test(digits)) return digits.padStart(14, '0');
  return /^\d{8}$/.test(digits) ? digits.padStart(9, '0') : digits;
}

/**
 * Whether a cell holds the social security number of a person (NIR), which some columns for organisations contain. With
 * its key it is certain; without one, it has the shape of a NIR and is no SIRET that lost a zero.
 * @see https://www.insee.fr/fr/metadonnees/definition/c1409
 */
export function isNir(cell: string): boolean {
  const plain = cell.replace(/[\s'’."-]/g, '').toUpperCase();
  const [, digits = '', key] = /^([12]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d\d|2[AB])\d{6})(\d\d)?$/.exec(plain) ?? [];
  if (digits === '') return false;
  if (key === undefined) return readRegistration(cell) === undefined;
  const number = Number(digits.replace('2A', '19').replace('2B', '18'));
  return 97 - (number % 97) === Number(key);
}

const isOfRightLength = (digits: string) => /^(\d{9}|\d{14})$/.test(digits);

/** What to do about a cell that `readRegistration` does not read. */
export function remedyOfRegistration(cell: string): string {
  const digits = cell.replace(/\s/g, '');
  if (/\dE[+-]?\d|^\d{9}00000$/i.test(digits)) return 'write all its digits, in a column of texts';
  return isOfRightLength(digits)
    ? 'correct it: there are as many digits as needed, but one of them is wrong, or two are swapped'
    : 'correct it: a SIRET has 14 digits, a SIREN 9, an RNA number W and 9 digits';
}

/** Why `readRegistration` does not read a cell; the text continues a sentence after "is". */
export function explainRegistration(cell: string): string {
  const digits = cell.replace(/\s/g, '');
  if (/\dE[+-]?\d/i.test(digits)) return 'rounded: a spreadsheet has written it as a power of ten';
  if (/^\d{9}00000$/.test(digits)) {
    return 'rounded by a spreadsheet: no SIRET ends in 00000';
  }
  if (isOfRightLength(digits)) return 'not valid: its check digit is wrong';
  return /^W/i.test(digits) ? 'no RNA number' : 'neither a SIRET nor a SIREN';
}

export interface NamedNumber extends ReadRegistration {
  readonly name: string;
}

const FORM =
  /^(?=\P{L}*\p{L}{2})(.*?\S)[\s,;:([/–-]+(?:n[°o]?\s*)?(?:(?:siret|siren|rna)\b[\s:°]*)?(W\d{9}|\d[\d \u00a0\u202f]{7,17}\d)[\s)\]]*$/iu;

/** The number first: "220 200 026 00015 - Club de voile". */
const NUMBER_FIRST = /^(W\d{9}|\d[\d \u00a0\u202f]{7,17}\d)[\s,;:/–-]+(?=\P{L}*\p{L}{2})(\S.*)$/iu;

/**
 * Reads a cell that holds a name and the number of the organisation together: "Club de voile (220 200 026 00015)".
 * Undefined unless the check digit proves the number as it is written.
 */
export function readNamedNumber(cell: string): NamedNumber | undefined {
  const text = cell.trim();
  const [, first = '', after = ''] = NUMBER_FIRST.exec(text) ?? [];
  const [, name = after, digits = first] = FORM.exec(text) ?? [];
  const number = digits === '' ? undefined : readRegistration(digits);
  return number === undefined || number.repair !== undefined ? undefined : { ...number, name };
}
