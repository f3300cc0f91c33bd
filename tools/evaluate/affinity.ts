/**
 * Which places work together more often than by chance, from the ties of all actors and from those of the actor itself.
 */
import { floatAt, intAt } from '../../src/model/at.js';
import { itemAt } from '../../src/model/item-at.js';
import type { Evidence } from './partners.js';
import type { Sparse } from './sparse.js';
import type { Window } from './window.js';

/** Prior ties of each pair of places, so that one tie proves little, and prior ties of each actor. */
const PRIOR_TIES_OF_A_PAIR = 5;
const PRIOR_TIES_OF_AN_ACTOR = 3;
/** Keeps the logarithm of a share of 0 finite. */
const LEAST_SHARE = 0.05;

/** ln(observed / expected) of each place with the place of the actor; 0 when either is unknown. */
export function weighPlaces(window: Window, newman: Sparse): Evidence {
  const { history, actors } = window;
  const names = [
    ...new Set(Array.from(actors, (actor) => history.places[actor] || null).filter((name) => name !== null)),
  ];
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const placeOf = Int32Array.from(actors, (actor) => numberOf.get(history.places[actor] ?? '') ?? -1);
  const count = names.length;
  const own = Array.from(actors, () => new Float64Array(count));
  const observed = Array.from(names, () => new Float64Array(count));
  const totals = new Float64Array(count);
  for (let actor = 0; actor < actors.length; actor++) {
    const shares = itemAt(own, actor);
    for (let at = intAt(newman.offsets, actor); at < intAt(newman.offsets, actor + 1); at++) {
      const place = intAt(placeOf, intAt(newman.columns, at));
      if (place >= 0) shares[place] = floatAt(shares, place) + floatAt(newman.values, at);
    }
    const from = observed[intAt(placeOf, actor)];
    for (const [place, value] of shares.entries()) {
      if (from) from[place] = floatAt(from, place) + value;
      totals[place] = floatAt(totals, place) + value;
    }
  }
  const total = totals.reduce((sum, value) => sum + value, 0);
  return (actor) => {
    const home = intAt(placeOf, actor);
    const ofHome = observed[home];
    const homeTotal = ofHome?.reduce((sum, value) => sum + value, 0) ?? 0;
    const mine = itemAt(own, actor);
    const mineTotal = mine.reduce((sum, value) => sum + value, 0);
    const known = total > 0;
    const affinity = totals.map((value, place) =>
      known && ofHome
        ? Math.log(
            (floatAt(ofHome, place) + PRIOR_TIES_OF_A_PAIR) / ((homeTotal * value) / total + PRIOR_TIES_OF_A_PAIR),
          )
        : 0,
    );
    const habit = totals.map((value, place) => {
      if (!known || value === 0) return 0;
      const share = value / total;
      return Math.log(
        (floatAt(mine, place) + PRIOR_TIES_OF_AN_ACTOR * share) / (mineTotal + PRIOR_TIES_OF_AN_ACTOR) / share +
          LEAST_SHARE,
      );
    });
    const spread = (values: Float64Array) => {
      const found = new Float64Array(placeOf.length);
      for (let other = 0; other < found.length; other++) {
        const place = intAt(placeOf, other);
        if (place >= 0) found[other] = floatAt(values, place);
      }
      return found;
    };
    return new Map([
      ['places', spread(affinity)],
      ['own-places', spread(habit)],
    ]);
  };
}
