/** The colour of an actor is the root theme of most of its initiatives, as the two-way table counts them; else one that it states. */
import type { InitiativesByThemeQuery } from '../../../generated/graphql.ts';
import { type Network, rootOf } from './network.ts';

/** The API counts the initiatives of so many actors at a time; in a larger network colours are stated themes. */
export const MOST_COUNTED = 200;

/** @returns the same network, the first theme of each actor being that of its colour */
export function colourByInitiatives(network: Network, { rows, columns, counts }: Table): Network {
  const places = new Map(rows.map(({ actor }, place) => [actor?.id, place]));
  const actors = network.actors.map((actor) => {
    const counted = counts[places.get(actor.id) ?? -1] ?? [];
    const most = Math.max(0, ...counted);
    const best = columns.flatMap(({ theme }, place) =>
      most > 0 && counted[place] === most && theme ? [theme.id] : [],
    );
    const [first] = best;
    return first === undefined || best.includes(rootOf(actor)) ? actor : { ...actor, themes: [{ id: first }] };
  });
  return { ...network, actors };
}

type Table = NonNullable<InitiativesByThemeQuery['pivot']>;
