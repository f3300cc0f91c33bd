/** What a saved map is called, and what it leaves out: the territory, the actors and ties, the choices of the legend. */
import { useSearchParams } from 'react-router';
import { useScope } from '../../../frame/use-scope.ts';
import { analyseWords } from '../../../words/analyse.ts';
import { useWords } from '../../../words/words.ts';
import type { Network } from './network.ts';
import { useMapLegend } from './use-map-legend.ts';

/** On paper nobody can touch a shape to learn its name, and those without a tie are what one looks for. */
const MOST_NAMED = 60;

export function useMapTitle(of: Network): { readonly title: string; readonly filters: readonly string[] } {
  const { say } = useWords(analyseWords);
  const [search] = useSearchParams();
  const { place: asked, name } = useScope();
  const { themes, forms } = useMapLegend();
  const place = name ?? say('allPlaces');
  const [roots, shapes] = [search.getAll('sans'), search.getAll('sansForme')];
  const hidden = [
    ...themes.filter(({ id }) => roots.includes(id)).map(({ name }) => name),
    ...(shapes.includes('institution') ? [forms.institution] : []),
    ...(shapes.includes('association') ? [forms.association] : []),
  ];
  // Among a part, an actor without a tie may have one with an actor that is left out.
  const isWhole = asked == null && hidden.length === 0;
  const tied = new Set(of.ties.flatMap(({ a, b }) => [a, b]));
  const alone = of.actors.filter((_, place) => !tied.has(place)).map(({ name }) => name);
  return {
    title: `${say('map')} · ${place}`,
    filters: [
      say('mapHas', { actors: of.actors.length, ties: of.ties.length }),
      say('toTie'),
      ...(isWhole && alone.length > 0 && alone.length <= MOST_NAMED
        ? [say('aloneNames', { names: alone.join(' ; ') })]
        : []),
      ...(asked == null ? [] : [say('mapThere')]),
      ...(hidden.length > 0 ? [say('without', { names: hidden.join(' ; ') })] : []),
    ],
  };
}
