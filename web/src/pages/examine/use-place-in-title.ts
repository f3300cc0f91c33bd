/** Looks up the places that a title names, among territories of exactly those names. */
import { useDeferredValue } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { FindTerritoryDocument } from '../../generated/graphql.ts';
import { placeOfName, placesInTitle } from './place-in-title.ts';

/**
 * @param home the name of the council's territory, in which a place of several is meant
 * @returns an id; undefined: the title names no place, several, or one of which it is not clear where it lies
 */
export function usePlaceInTitle(title: string, home: string | undefined): string | undefined {
  const [one, two, three] = placesInTitle(useDeferredValue(title));
  const places = [usePlace(one, home), usePlace(two, home), usePlace(three, home)].filter((id) => id !== undefined);
  return places.length === 1 ? places[0] : undefined;
}

function usePlace(name: string | undefined, home: string | undefined): string | undefined {
  const { exact } = useAnswer(FindTerritoryDocument, { text: name ?? '' }, name !== undefined);
  const found = exact?.search?.nodes.filter((each) => each.__typename === 'Territory') ?? [];
  return name === undefined ? undefined : placeOfName(name, found, home)?.id;
}
