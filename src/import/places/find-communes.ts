/** Finds the commune of each place of a file: by its code, else by its postal code and name. */
import type { Run } from '../../database/database.js';
import type { StatedRow } from '../rows/stated-row.js';
import { KnownNames } from '../territories/known-names.js';
import { resolveTerritories } from '../territories/resolve-territories.js';
import { withPostalCode } from '../territories/territory-names.js';

interface StatedCommune {
  readonly code: string;
  readonly postalCode: string;
  readonly name: string;
}

export interface FoundCommune {
  /** What a row of an ecosystem states for the commune: the first stated form that can be resolved; empty where nothing is stated. */
  readonly reference: string;
  /** Undefined: no commune was found. */
  readonly id: string | undefined;
}

export async function findCommunes(
  run: Run,
  stated: readonly StatedCommune[],
  home: string | undefined,
): Promise<(commune: StatedCommune) => FoundCommune> {
  const byCode = await resolveTerritories(run, new Set(stated.map(({ code }) => code).filter((code) => code !== '')));
  const isLeft = stated.some(({ code, name }) => !byCode.has(code) && name !== '');
  const names = isLeft ? await new KnownNames(home).read(run) : undefined;
  return (commune) => {
    const { code } = commune;
    const known = byCode.get(code);
    if (known !== undefined) return { reference: code, id: known.id };
    const words = wordsOf(commune);
    const [found, ...others] = (words && names?.find(words, 'COMMUNE')?.found) || [];
    if (found !== undefined && others.length === 0) return { reference: words, id: found.id };
    return { reference: code || words, id: undefined };
  };
}

const wordsOf = ({ postalCode, name }: StatedCommune) => withPostalCode(name, postalCode);

/** The columns of two standards for the commune of a place. */
export const communeOf = (row: StatedRow): StatedCommune => ({
  ...{ code: row.get('code_insee'), postalCode: row.get('code_postal'), name: row.get('commune') },
});
