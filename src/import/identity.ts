/**
 * Identifies the actor of a row: by SIRET, else SIREN, else RNA, else its name and place within a scope; never by
 * similarity.
 */
import { hashText } from './cells/digest.js';
import { normalizeName } from './cells/normalize-name.js';
import { type ReadRegistration, readRegistration } from './cells/registrations.js';

/** What a row states about the identity of an actor; empty strings for missing values. */
export interface StatedIdentity {
  readonly name: string;
  /** Cells with a SIRET or SIREN, in one column as in subsidies; an RNA number in them is read too. */
  readonly registrations: readonly string[];
  readonly rna: string;
  /** The commune, if stated: it tells apart actors with the same name. */
  readonly place?: string;
}

export interface Identity {
  readonly id: string;
  readonly siren: string | null;
  readonly siret: string | null;
  readonly rna: string | null;
  /** Identifiers with a wrong check digit, as stated. */
  readonly invalid: readonly string[];
  /** Damaged identifiers, with the number that the check digits prove. */
  readonly repaired: readonly (ReadRegistration & { readonly stated: string })[];
}

/** @param scope the names of one scope are compared: "Comité des fêtes" in two sources may be two actors */
export function identifyActor(stated: StatedIdentity, scope: string): Identity {
  const cells = [...stated.registrations, stated.rna].map((cell) => cell.trim()).filter((cell) => cell !== '');
  const read = cells.map((cell) => ({ stated: cell, number: readRegistration(cell) }));
  const first = (kind: ReadRegistration['kind']) => read.find(({ number }) => number?.kind === kind)?.number?.number;
  const siret = first('SIRET') ?? null;
  const siren = siret?.slice(0, 9) ?? first('SIREN') ?? null;
  const rna = first('RNA') ?? null;
  return {
    id: `actor-${siret ?? siren ?? rna ?? hashName(stated, scope)}`,
    ...{ siren, siret, rna },
    invalid: read.flatMap((each) => (each.number === undefined ? [each.stated] : [])),
    repaired: read.flatMap((each) => (each.number?.repair ? [{ stated: each.stated, ...each.number }] : [])),
  };
}

function hashName({ name, place }: StatedIdentity, scope: string): string {
  return hashText(scope, normalizeName(name), ...(place ? [normalizeName(place)] : []));
}
