/** Reads the number of an organisation from a cell, and undoes what spreadsheets do to it where the check digits prove it. */
import { isRna, isSiren, isSiret } from '../../write/identifiers.js';

export interface ReadRegistration {
  readonly kind: 'SIRET' | 'SIREN' | 'RNA';
  readonly number: string;
  /** What had to be undone: a sign that does not belong there, zeros that a spreadsheet took from the beginning; undefined: nothing. */
  readonly repair: 'sign' | 'zeros' | undefined;
}

const KINDS = [
  ['SIRET', isSiret],
  ['SIREN', isSiren],
  ['RNA', isRna],
] as const;

/** Undefined when no check proves a number; `explainRegistration` tells why. */
export function readRegistration(cell: string): ReadRegistration | undefined {
  const plain = cell.replace(/\s/g, '').toUpperCase();
  const same = recognize(plain, undefined);
  if (same !== undefined) return same;
  // 7,86137E+13 has lost its digits, whatever is left of it.
  if (/\dE[+-]?\d/.test(plain)) return undefined;
  const bare = plain
    .replace(/^(?:N°)?(?:SIRET|SIREN|RNA)(?:N°)?:?/, '')
    .replace(/^=/, '')
    .replace(/[.,]0+$/, '')
    .replace(/['’‘´`"«».,_\-/:;]/g, '');
  if (!/^W?\d+$/.test(bare)) return undefined;
  return (bare === plain ? undefined : recognize(bare, 'sign')) ?? recognize(fillUp(bare), 'zeros');
}

/**
 * The SIRET of a SIREN and the NIC of one of its establishments, in columns of their own; zeros at the beginning of a NIC are easily lost.
 * Undefined when the check digit does not prove it, and where the first cell is no SIREN.
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

/** Of a SIRET both check digits have to be right with the zeros, of a SIREN its own: a number that is shorter still would be a guess. */
function fillUp(digits: string): string {
  if (/^\d{12,13}$/.test(digits)) return digits.padStart(14, '0');
  return /^\d{8}$/.test(digits) ? digits.padStart(9, '0') : digits;
}

/**
 * The number of a person (NIR), which stands in some columns of numbers of organisations. With its key it is certain; without one it is what has
 * its shape and is no SIRET that lost a zero. @see https://www.insee.fr/fr/metadonnees/definition/c1409
 */
export function isNir(cell: string): boolean {
  const plain = cell.replace(/[\s'’."-]/g, '').toUpperCase();
  const [, digits = '', key] = /^([12]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d\d|2[AB])\d{6})(\d\d)?$/.exec(plain) ?? [];
  if (digits === '') return false;
  if (key === undefined) return readRegistration(cell) === undefined;
  const number = Number(digits.replace('2A', '19').replace('2B', '18'));
  return 97 - (number % 97) === Number(key);
}

/** Why a cell is no number that `readRegistration` reads, to be set behind "is". */
export function explainRegistration(cell: string): string {
  const digits = cell.replace(/\s/g, '');
  if (/\dE[+-]?\d/i.test(digits)) return 'rounded: a spreadsheet has written it as a power of ten';
  if (/^\d{9}00000$/.test(digits)) {
    return 'rounded: no SIRET ends in 00000, which is what a spreadsheet leaves of one';
  }
  if (/^(\d{9}|\d{14})$/.test(digits)) return 'not valid: its check digit is wrong';
  return /^W/i.test(digits) ? 'no RNA number' : 'neither a SIRET nor a SIREN';
}
