/** What a saved map is called, and what it leaves out: the territory, the actors and ties, the choices of the legend. */
import { useSearchParams } from 'react-router';
import { useScope } from '../../../frame/use-scope.ts';
import { analyseWords } from '../../../words/analyse.ts';
import { useWords } from '../../../words/words.ts';
import { usePlaceless } from '../use-placeless.ts';
import type { MapLegend } from './draw-legend.ts';
import { mapNotes } from './map-notes.ts';
import type { Network } from './network.ts';

export function useMapTitle(
  of: Network,
  { themes, forms }: MapLegend,
): { readonly title: string; readonly filters: readonly string[] } {
  const { say } = useWords(analyseWords);
  const [search] = useSearchParams();
  const { place: asked, name } = useScope();
  const place = name ?? say('allPlaces');
  const [roots, shapes] = [search.getAll('sans'), search.getAll('sansForme')];
  const hidden = [
    ...themes.filter(({ id }) => roots.includes(id)).map(({ name }) => name),
    ...(shapes.includes('institution') ? [forms.institution] : []),
    ...(shapes.includes('association') ? [forms.association] : []),
  ];
  const isWhole = asked == null && hidden.length === 0;
  return {
    title: `${say('map')} · ${place}`,
    filters: [
      ...mapNotes(of, isWhole, asked != null, say),
      ...usePlaceless(asked),
      ...(hidden.length > 0 ? [say('without', { names: hidden.join(' ; ') })] : []),
    ],
  };
}
