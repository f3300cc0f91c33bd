/** Reads a cell that holds a name and the number of the organisation together: "Club de voile (220 200 026 00015)". Pure. */
import { type ReadRegistration, readRegistration } from './registrations.js';

export interface NamedNumber extends ReadRegistration {
  readonly name: string;
}

const FORM =
  /^(?=\P{L}*\p{L}{2})(.*?\S)[\s,;:([/–-]+(?:n[°o]?\s*)?(?:(?:siret|siren|rna)\b[\s:°]*)?(W\d{9}|\d[\d \u00a0\u202f]{7,17}\d)[\s)\]]*$/iu;

/** The number first: "220 200 026 00015 - Club de voile". */
const NUMBER_FIRST = /^(W\d{9}|\d[\d \u00a0\u202f]{7,17}\d)[\s,;:/–-]+(?=\P{L}*\p{L}{2})(\S.*)$/iu;

/** Undefined unless the check digit proves the number as it is written. */
export function readNamedNumber(cell: string): NamedNumber | undefined {
  const text = cell.trim();
  const [, first = '', after = ''] = NUMBER_FIRST.exec(text) ?? [];
  const [, name = after, digits = first] = FORM.exec(text) ?? [];
  const number = digits === '' ? undefined : readRegistration(digits);
  return number === undefined || number.repair !== undefined ? undefined : { ...number, name };
}
