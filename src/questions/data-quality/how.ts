/** How the range of each figure was computed, in words. */
import type { QualityFigure } from '../../language/generated/types.js';
import { type Language, label } from '../../words/labels.js';

const words: Readonly<Record<QualityFigure, readonly [french: string, english: string]>> = {
  ACTORS: [
    "Au plus bas, chaque groupe de fiches à rapprocher ne compte que pour un acteur ; au plus haut, chaque ligne à corriger en apporte deux, même si l'un d'eux, comme le financeur, est déjà connu.",
    'At the lowest, each group of records that may be one counts for one actor; at the highest, each rejected row brings two, even where one of them, such as the funder, is known already.',
  ],
  INITIATIVES: [
    "Au plus haut, chaque ligne à corriger d'un tableau d'écosystème apporte une initiative nouvelle.",
    'At the highest, each rejected row of the tables of an ecosystem brings a new initiative.',
  ],
  GRANTS: [
    'Au plus haut, chaque ligne à corriger apporte une subvention.',
    'At the highest, each rejected row brings one grant.',
  ],
  GRANTED_AMOUNT: [
    'Au plus haut, les montants des lignes à corriger sont ajoutés ; les montants illisibles ne comptent pas.',
    'At the highest, the amounts in rejected rows are added; amounts that cannot be read are left out.',
  ],
  ISOLATED_ACTORS: [
    "Au plus bas, une fiche réunie à un acteur relié ne compte plus, et chaque ligne à corriger d'un écosystème relie deux acteurs ; au plus haut, elle en apporte deux sans lien.",
    'At the lowest, a record merged into a tied actor is no longer counted, and each rejected row of an ecosystem ties two actors; at the highest, it brings two without a tie.',
  ],
};

export const tellHow = (figure: QualityFigure, language: Language): string => label(words, figure, language);
