/** Chooses the few pairs of each actor that are suggested, out of millions: a thread does it, so that nobody waits. */
import type { ActorSelection } from '../../../measures/actors/actor-filter.js';
import { placesAtMost } from '../../../measures/at-most.js';
import type { Choice } from '../../../measures/choice.js';
import { deferRepeats } from '../../../measures/defer-repeats.js';
import type { PairRanking } from '../../../measures/ranking.js';
import { intAt } from '../../../model/at.js';
import { job } from '../../../model/job.js';
import type { SharedSnapshot } from '../../../model/share-snapshot.js';
import { createFilter } from './find.js';
import type { ThemesAndHomes } from './themes-of-actors.js';
import { createToldElsewhere, type Elsewhere } from './told-elsewhere.js';

interface ChoiceAsk extends ActorSelection {
  /** The most pairs of an actor. */
  readonly most: number;
  /** Places in the ranking of pairs that are not suggested. */
  readonly hidden: Int32Array;
  /** Leaves out pairs that the lists between initiatives tell already; null: none is left out. */
  readonly elsewhere: Elsewhere | null;
}

/**
 * The filter, and what is told elsewhere, select among the few pairs of each actor, so that they do not change which
 * these are.
 * @public a thread finds it by its name
 */
export function chooseActorSynergies(
  shared: SharedSnapshot,
  { a, b }: Pick<PairRanking, 'a' | 'b'>,
  themesAndHomes: ThemesAndHomes,
  { most, hidden, elsewhere, ...selection }: ChoiceAsk,
): Choice {
  const isWanted = createFilter(shared.columns, themesAndHomes, selection);
  const isTold = elsewhere === null ? () => false : createToldElsewhere(shared, elsewhere);
  const places: number[] = [];
  const late: number[] = [];
  const all = placesAtMost({ a, b }, most, hidden)
    .map((place) => ({ place, a: intAt(a, place), b: intAt(b, place) }))
    .filter((row) => isWanted(row.a, row.b));
  const told = new Set(all.filter((row) => isTold(row.a, row.b)));
  const rows = all.filter((row) => !told.has(row));
  for (const [{ place }, isLate] of deferRepeats(rows)) (isLate ? late : places).push(place);
  return {
    places: Int32Array.from([...places, ...late]),
    firstLate: places.length,
    told: Int32Array.from([...told], ({ place }) => place),
  };
}

export const chooseActorSynergiesJob = job(import.meta.url, { chooseActorSynergies });
