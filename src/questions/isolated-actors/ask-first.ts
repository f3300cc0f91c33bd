/** What to ask an actor when there is nobody to introduce it to. */
import type { Language } from '../../words/labels.js';
import { fill, type Part } from '../../words/said.js';
import type { IsolatedActorRow } from './row.js';

/** @param alone how many initiatives it runs without a known partner, which a fact names */
export function askFirst(
  language: Language,
  { kind, introductions, threadEnds }: Pick<IsolatedActorRow, 'kind' | 'introductions' | 'threadEnds'>,
  alone: number,
): Part {
  const ask = (french: string, english: string) => fill(language === 'FR' ? french : english);
  switch (kind) {
    case 'NO_TIES':
    case 'FUNDING_ONLY':
    case 'SEAT_ONLY':
      if (introductions.length > 0) return fill('');
      if (alone > 0) return ask('Demander quels partenaires y participent.', 'Ask which partners take part in it.');
      return ask('Demander quels projets sont en cours.', 'Ask which projects are under way.');
    case 'LAPSED':
      return ask('Demander si un autre projet est prévu.', 'Ask whether another project is planned.');
    case 'SINGLE_THREAD':
      if (threadEnds === null) return fill('');
      return ask('Demander si une suite est prévue.', 'Ask whether more is planned.');
    case 'SMALL_COMPONENT':
      return ask(
        'Demander quels autres partenaires leur seraient utiles.',
        'Ask which other partners would help them.',
      );
    default:
      return fill('');
  }
}
