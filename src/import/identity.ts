/** Says which actor a row means: by SIRET, else SIREN, else RNA, else its name in its source; never by likeness. */

import { isRna, isSiren, isSiret } from '../write/identifiers.js';
import { hashText } from './cells/digest.js';
import { normalizeName } from './cells/normalize-name.js';

/** What a row states about who an actor is; empty strings for what it does not say. */
export interface StatedIdentity {
  readonly name: string;
  /** A SIRET or a SIREN, in one column as in subsidies; spaces between the digits are allowed. */
  readonly registrations: readonly string[];
  readonly rna: string;
}

export interface Identity {
  readonly id: string;
  readonly siren: string | null;
  readonly siret: string | null;
  readonly rna: string | null;
  /** Identifiers that fail their check, as stated. */
  readonly invalid: readonly string[];
}

/** The source is part of a name's identity: two files that say "Comité des fêtes" may mean two of them. */
export function identifyActor(stated: StatedIdentity, source: string): Identity {
  const registrations = stated.registrations.filter((text) => text.trim() !== '');
  const digits = registrations.map(removeSpaces);
  const siret = digits.find(isSiret) ?? null;
  const siren = siret?.slice(0, 9) ?? digits.find(isSiren) ?? null;
  const statedRna = removeSpaces(stated.rna).toUpperCase();
  const rna = isRna(statedRna) ? statedRna : null;
  const invalid = registrations.filter((_, position) => !isRegistration(digits[position] as string));
  return {
    id: `actor-${siret ?? siren ?? rna ?? hashText(source, normalizeName(stated.name))}`,
    siren,
    siret,
    rna,
    invalid: [...invalid, ...(statedRna !== '' && rna === null ? [stated.rna] : [])].map((text) => text.trim()),
  };
}

function isRegistration(digits: string): boolean {
  return isSiret(digits) || isSiren(digits);
}

function removeSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u202f]/g, '');
}
