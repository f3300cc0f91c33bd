/** Reads what a person states about the funder of a file: its SIRET or SIREN, its name, or both, in any order. Pure. */
import { BadInput } from '../../errors.js';
import { isSiren, isSiret } from '../../write/identifiers.js';
import { readNamedNumber } from './registrations.js';

export interface StatedFunder {
  readonly number: string | undefined;
  /** Empty when only the number is stated. */
  readonly name: string;
}

/** @throws BadInput for digits that are no number of an organisation. */
export function readStatedFunder(text: string): StatedFunder {
  const named = readNamedNumber(text);
  if (named) return { number: named.number, name: named.name };
  const digits = text.replace(/\s/g, '');
  if (isSiret(digits) || isSiren(digits)) return { number: digits, name: '' };
  // A name may have a number in it, such as "CAF 02"; digits beside a name that are as long as a SIREN are a wrong one.
  const isName = /\p{L}{2}/u.test(text) && !/\d{9}/.test(digits);
  if (!isName) throw new BadInput(`import: --funder "${text}" is neither a SIRET nor a SIREN; correct its digits`);
  return { number: undefined, name: text.trim() };
}
