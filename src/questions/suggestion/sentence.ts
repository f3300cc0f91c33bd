/** Why a suggestion is not made, in words. */

import { dayOfMoment } from '../../answers/today.js';
import { formatDay } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { fill, type Said, tellParts } from '../../words/said.js';
import type { NotSuggestedRow } from './row.js';

const words: Readonly<Record<NotSuggestedRow['because'], readonly [french: string, english: string]>> = {
  NOT_KEPT: [
    "Ce projet a été étudié sans être enregistré : reposez la question pour revoir ce qu'il recouperait.",
    'This project was checked without being recorded: ask again to see what it would overlap with.',
  ],
  UNKNOWN: ["Rien n'est connu sous cet identifiant.", 'Nothing is known by this id.'],
  MERGED: [
    "N'est plus proposé : une fiche dont il s'agissait a été réunie à une autre ({day}).",
    'No longer suggested: a record that it was about was merged into another ({day}).',
  ],
  ARCHIVED: [
    "N'est plus proposé : une fiche dont il s'agissait est archivée ({day}).",
    'No longer suggested: a record that it was about is archived ({day}).',
  ],
  NOT_MADE: [
    "N'est pas proposé à la date du {day} : ce qui est connu alors n'y conduit pas.",
    'Not suggested on {day}: what is known then does not lead to it.',
  ],
};

const headlines: typeof words = {
  NOT_KEPT: ['Projet étudié, non enregistré', 'Project checked, not recorded'],
  UNKNOWN: ['Identifiant inconnu', 'Unknown id'],
  MERGED: ["N'est plus proposé : fiche réunie à une autre", 'No longer suggested: record merged into another'],
  ARCHIVED: ["N'est plus proposé : fiche archivée", 'No longer suggested: record archived'],
  NOT_MADE: ["N'est pas proposé à la date du {day}", 'Not suggested on {day}'],
};

export function sayNotSuggested({ because, gone, asOf }: NotSuggestedRow, language: Language): Said {
  const since = gone.map(({ archivedOn }) => dayOfMoment(archivedOn)).sort()[0] ?? asOf;
  const day = formatDay(since, language);
  const tell = ([french, english]: readonly [string, string]) => fill(language === 'FR' ? french : english, { day });
  return tellParts({ headline: tell(headlines[because]), facts: [tell(words[because])] }, asOf, false, language);
}
