/** Where the actor that asks is at home, and whether the place of the request is elsewhere. */
import { useAnswer } from '../../data/use-answer.ts';
import { type LiesFragment, PlaceLiesDocument, RequesterDocument } from '../../generated/graphql.ts';

interface RequesterPlace {
  /** Where it acts, when that is one territory, else its seat; undefined: not known, or not known yet. */
  readonly home: LiesFragment | undefined;
  /** The place of the request is neither that, nor around it, nor in it. */
  readonly isElsewhere: (place: string | undefined) => boolean;
}

/** @param shown the id of the place that the form shows */
export function useRequesterPlace(id: string | null, shown: string | undefined): RequesterPlace {
  const { exact } = useAnswer(RequesterDocument, { id: id ?? '' }, id !== null);
  const there = useAnswer(PlaceLiesDocument, { id: shown ?? '' }, id !== null && shown !== undefined).exact?.node;
  const actor = id !== null && exact?.node?.__typename === 'Actor' ? exact.node : undefined;
  const home = (actor?.actsIn.length === 1 ? actor.actsIn[0] : actor?.seatedIn) ?? undefined;
  return {
    home,
    isElsewhere: (place) => {
      if (!home || there?.__typename !== 'Territory' || there.id !== place) return false;
      return !liesIn(home).has(there.id) && !liesIn(there).has(home.id);
    },
  };
}

interface Lying {
  readonly id: string;
  readonly within?: readonly Lying[];
}

/** Ids of the territory and of those around it. */
function liesIn(territory: Lying): ReadonlySet<string> {
  return new Set([territory.id, ...(territory.within ?? []).flatMap((each) => [...liesIn(each)])]);
}
