/** Tells whether two actors with one name have two numbers. Pure. */

export interface Numbers {
  readonly siret: string | null;
  readonly siren: string | null;
  readonly rna: string | null;
}

/** A SIRET begins with it. */
export const sirenOf = ({ siren, siret }: Numbers) => siren ?? siret?.slice(0, 9) ?? null;

/** The SIREN of most communes begins with 21 and the number of their département: a namesake elsewhere is another commune. */
const DEPARTMENT_OF_COMMUNE = /^21\d\d/;

/**
 * Whether two actors with one name have two numbers, neither of which is that of the other. Two establishments of one
 * organisation share a SIREN.
 */
export function areOtherNumbers(one: Numbers, other: Numbers): boolean {
  const [a, b] = [sirenOf(one), sirenOf(other)];
  if (a === null || b === null) return one.rna !== null && other.rna !== null && one.rna !== other.rna;
  const [here, there] = [DEPARTMENT_OF_COMMUNE.exec(a)?.[0], DEPARTMENT_OF_COMMUNE.exec(b)?.[0]];
  return a !== b && (here === undefined || there === undefined || here === there);
}
