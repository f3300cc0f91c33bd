/** A heading without what only explains it: the mark of a footnote, how its cells are to be filled, and the prefixes of the first national model. Pure. */
import { withoutFootnote } from './money-headings.js';

/** "(14 chiffres)", "(obligatoire)", "[JJ/MM/AAAA]", "(si connu)". */
const HINT =
  /\s*[([][^()[\]]*\b(?:chiffres|caract[èe]res|positions|digits|obligatoire|facultati(?:f|ve)|si connue?s?|le cas [ée]ch[ée]ant|j{1,2}[/-]m{1,2}[/-]a{2,4}|a{4}[/-]m{2}[/-]j{2})\b[^()[\]]*[)\]]/giu;

/** SUB_MONTANT and SUBV_OBJET, beside COLL_NOM and ATTRIB_NOM. */
const OF_SUBSIDY = /^subv?_(?!total)(.+)$/i;

export const plainHeading = (heading: string): string =>
  withoutFootnote(heading.replace(HINT, '').trim() || heading).replace(OF_SUBSIDY, '$1 de la subvention');
