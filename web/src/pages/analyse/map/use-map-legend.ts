/** The legend in the picture of the map: themes by colour, shapes, and the meaning of the size; undefined until it is known which themes there are. */
import { useAnswer } from '../../../data/use-answer.ts';
import { RootThemesDocument } from '../../../generated/graphql.ts';
import { measuresWords } from '../../../words/analyse/measures.ts';
import { analyseWords } from '../../../words/analyse.ts';
import { exportWords } from '../../../words/export.ts';
import { useWords } from '../../../words/words.ts';
import type { MapLegend } from './draw-legend.ts';

export function useMapLegend(): MapLegend | undefined {
  const { say, language } = useWords(analyseWords);
  const { say: sayNetwork } = useWords(measuresWords);
  const { say: explain } = useWords(exportWords);
  const { data, fault } = useAnswer(RootThemesDocument, {});
  if (data === undefined && fault === undefined) return undefined;
  const themes = data?.themes?.nodes ?? [];
  return {
    themes: [
      ...themes.map(({ id, labelFr, labelEn }) => ({ id, name: language === 'FR' ? labelFr : labelEn })),
      // Alone it would seem to be all that there is.
      ...(themes.length > 0 ? [{ id: '', name: say('noTheme') }] : []),
    ],
    forms: { institution: say('institution'), association: say('association') },
    colour: explain('colourTells'),
    size: explain('sizeTells'),
    tie: explain('tieTells'),
    numbers: explain('numbers'),
    titles: {
      ...{
        kind: say('kind'),
        theme: explain('themeTitle'),
        partners: say('partnersOnMap'),
        group: sayNetwork('group'),
      },
      ...{ territories: explain('territoriesTitle'), initiatives: explain('initiativesTitle') },
      ...{ tie: explain('tieTitle'), through: explain('throughTitle') },
    },
  };
}
