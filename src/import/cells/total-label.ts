/** The words by which tables call a line with a sum. Pure. */
import { normalizeName } from './normalize-name.js';

export const TOTAL_LABEL =
  /^(?:(?:sous |grand |nombre )?tota(?:l|ux)(?: (?:general|generale|generaux|global|ttc|ht|eur|euros?|en|montants?|subventions?|attribuees?|votees?|accordees?|verse|versees?|exercice|annee|aides?|page|lignes?|chapitre|article|des?|du|d|la|le|les|\d+))*|(?:somme|montant)(?: totale?s?)?|cumul|ensemble)$/;

/** A row of a label and numbers alone, in a table that has no amounts to be proven by: "TOTAL : 12". */
export function isTotalRow(cells: readonly string[]): boolean {
  const [label, ...others] = cells.filter((cell) => /\p{L}/u.test(cell));
  return (
    label !== undefined &&
    others.length === 0 &&
    /^(?:sous |grand |nombre )?total/.test(normalizeName(label)) &&
    TOTAL_LABEL.test(normalizeName(label))
  );
}
