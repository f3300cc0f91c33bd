/** The legend that a picture of the map carries: themes by colour, forms, and what the size tells. */
import { useAnswer } from '../../../data/use-answer.ts';
import { RootThemesDocument } from '../../../generated/graphql.ts';
import { analyseWords } from '../../../words/analyse.ts';
import { useWords } from '../../../words/words.ts';
import type { MapLegend } from './to-svg.ts';

export function useMapLegend(): MapLegend {
  const { say, language } = useWords(analyseWords);
  const { data } = useAnswer(RootThemesDocument, {});
  const themes = data?.themes?.nodes ?? [];
  return {
    themes: [
      ...themes.map(({ id, labelFr, labelEn }) => ({ id, name: language === 'FR' ? labelFr : labelEn })),
      { id: '', name: say('noTheme') },
    ],
    forms: { institution: say('institution'), association: say('association') },
    size: say('sizeTells'),
  };
}
