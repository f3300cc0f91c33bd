/** Finds the territories of the codes that a file states. */
import type { Run } from '../../database/database.js';

export interface ResolvedTerritory {
  readonly id: string;
  readonly name: string;
  /** Whether the code is that of a former commune which became part of this one. */
  readonly byFormerCode: boolean;
}

/**
 * By reference as stated; unknown ones are absent. A reference is an id (`COM-02691`, `EPCI-200071892`, `DEP-02`,
 * `REG-32`, `FRANCE`), a bare commune code (five characters), the SIREN of an EPCI (nine digits), a bare département
 * code (two or three characters), or the code of a former commune, which means the commune of today.
 */
export async function resolveTerritories(
  run: Run,
  references: Iterable<string>,
): Promise<Map<string, ResolvedTerritory>> {
  const rows = await run<ResolvedTerritory & { reference: string }>('import/resolve-territories', {
    references: [...new Set(references)],
  });
  // A code in force comes before a former one in the result, and wins.
  const found = new Map<string, ResolvedTerritory>();
  for (const { reference, ...territory } of rows) if (!found.has(reference)) found.set(reference, territory);
  return found;
}
