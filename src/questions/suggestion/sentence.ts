/** Why a suggestion is not made, in words. */

import { formatDay } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import type { NotSuggestedRow } from './row.js';

export function notSuggestedSentence({ because, gone, asOf }: NotSuggestedRow, language: Language): string {
  const inFrench = language === 'FR';
  const since = gone.map(({ archivedOn }) => archivedOn.slice(0, 10)).sort()[0] ?? asOf;
  const day = formatDay(since, language);
  switch (because) {
    case 'NOT_KEPT':
      return inFrench
        ? "Ce projet a été étudié sans être enregistré : reposez la question pour revoir ce qu'il recouperait."
        : 'This project was checked without being recorded: ask again to see what it would overlap with.';
    case 'UNKNOWN':
      return inFrench ? "Rien n'est connu sous cet identifiant." : 'Nothing is known by this id.';
    case 'MERGED':
      return inFrench
        ? `N'est plus proposé : une fiche dont il s'agissait a été réunie à une autre (${day}).`
        : `No longer suggested: a record that it was about was merged into another (${day}).`;
    case 'ARCHIVED':
      return inFrench
        ? `N'est plus proposé : une fiche dont il s'agissait est archivée (${day}).`
        : `No longer suggested: a record that it was about is archived (${day}).`;
    case 'NOT_MADE':
      return inFrench
        ? `N'est pas proposé à la date du ${day} : ce qui est connu alors n'y conduit pas.`
        : `Not suggested on ${day}: what is known then does not lead to it.`;
  }
}
