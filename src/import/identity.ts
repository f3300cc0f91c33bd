/** Says which actor a row means: by SIRET, else SIREN, else RNA, else its name and its place among those of its scope; never by likeness. */
import { hashText } from './cells/digest.js';
import { normalizeName } from './cells/normalize-name.js';
import { type ReadRegistration, readRegistration } from './cells/registrations.js';

/** What a row states about who an actor is; empty strings for what it does not say. */
export interface StatedIdentity {
  readonly name: string;
  /** Cells for a SIRET or a SIREN, in one column as in subsidies; an RNA number that stands in one of them is read too. */
  readonly registrations: readonly string[];
  readonly rna: string;
  /** The commune, where one is stated: it tells namesakes apart. */
  readonly place?: string;
}

export interface Identity {
  readonly id: string;
  readonly siren: string | null;
  readonly siret: string | null;
  readonly rna: string | null;
  /** Identifiers that fail their check, as stated. */
  readonly invalid: readonly string[];
  /** Identifiers that were damaged, and what the check digits prove them to be. */
  readonly repaired: readonly (ReadRegistration & { readonly stated: string })[];
}

/** @param scope within which a name means one: two sources that say "Comité des fêtes" may mean two of them */
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
