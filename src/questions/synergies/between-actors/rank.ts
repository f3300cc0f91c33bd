/**
 * The synergies between actors by the engine: turns the arguments of the question into numbers, and numbers into rows.
 */

import type { Asking } from '../../../answers/asking.js';
import type { Ranked } from '../../../answers/connection.js';
import { keyOf } from '../../../answers/key-of.js';
import { chosenPairs } from '../../../answers/pairs/chosen-pairs.js';
import { rankedPairs } from '../../../answers/pairs/ranked-pairs.js';
import type { QuerySynergiesArgs } from '../../../language/generated/types.js';
import { filterActors } from '../../../measures/actors/actor-filter.js';
import { weightOfChoice } from '../../../measures/choice.js';
import { countLiving } from '../../../measures/count-living.js';
import { type PairRanking, sortPairs, weightOfRanking } from '../../../measures/ranking.js';
import { intAt } from '../../../model/at.js';
import { dayOf } from '../../../model/days.js';
import { compareIds } from '../../../model/ids.js';
import type { Snapshot } from '../../../model/snapshot.js';
import { badInput, refusedEarly } from '../../../words/tell.js';
import { rankedByDefault } from '../../overlaps/rank.js';
import { identifySynergy, keysOfSynergy, type SynergyRow } from '../row.js';
import { askActorSynergies, DEFAULT_PER_ACTOR, DEFAULT_SCORE } from './ask.js';
import { chooseActorSynergiesJob } from './choose.js';
import type { DescribeSynergyBetweenActors } from './describe.js';
import { actorsDescribedOn } from './described-on.js';
import { createReasons, type Reasons, themesAndHomesJob } from './features.js';
import { actorSynergiesJob, findActorSynergies } from './find.js';
import { type ThemesAndHomes, weightOfThemesAndHomes } from './themes-of-actors.js';
import type { Elsewhere } from './told-elsewhere.js';

/** Every synergy between actors of the graph. @throws BadInput when there are too many actors, or too many pairs */
export async function rankEveryActorSynergy(
  asking: Asking,
  filters: QuerySynergiesArgs,
  home: string | null,
): Promise<Ranked<SynergyRow>> {
  const { known, today, signal } = asking;
  const { theme, territory, minimumScore, alreadyMeeting, perActor, repeats } = filters;
  const count = countLiving(known.snapshot.actors);
  if (count > known.mostToPair.synergiesBetweenActors) {
    throw refusedEarly('TOO_MANY_ACTORS', ['synergies'], { count });
  }
  const asOf = filters.asOf ?? today;
  // The other filters are left out: they select among the few suggestions of each actor.
  const asked = { minimumScore: minimumScore ?? DEFAULT_SCORE, alreadyMeeting: alreadyMeeting ?? false, asOf };
  const name = keyOf({ ...asked, home });
  const ranking = await known.compute(
    actorSynergiesJob,
    name,
    {
      input: (shared) => [
        shared,
        askActorSynergies(known.snapshot, asked, null, asOf, home),
        known.mostToPair.pairsOfActors,
      ],
      weigh: weightOfRanking,
    },
    signal,
  );
  if (ranking === null) {
    throw badInput('TOO_MANY_PAIRS_OF_ACTORS', ['synergies'], { most: known.mostToPair.pairsOfActors });
  }
  const reasons = await reasonsOn(asking, asOf);
  return chosenPairs({
    kept: { known, name: `introductions ${name}` },
    ranking,
    count: ranking.count,
    table: known.snapshot.actors.table,
    part,
    rowAt: rowsOf(actorsDescribedOn(known, asOf, reasons), ranking, asOf),
    keysOf: keysOfSynergy,
    choose: (hidden, _, chosen) =>
      known.compute(
        chooseActorSynergiesJob,
        `${name} ${keyOf({ theme, territory, perActor, repeats })} ${chosen}`,
        {
          input: async (shared) => {
            const selection = filterActors(known.snapshot, { theme, territory });
            const { a, b } = ranking;
            const most = perActor ?? DEFAULT_PER_ACTOR;
            const elsewhere = repeats ? null : await toldElsewhere(asking, asOf);
            return [shared, { a, b }, await themesAndHomesOf(asking), { ...selection, most, hidden, elsewhere }];
          },
          weigh: weightOfChoice,
        },
        signal,
      ),
  });
}

/** By what the lists between initiatives tell some of these pairs already. */
async function toldElsewhere(asking: Asking, asOf: string): Promise<Elsewhere> {
  const { snapshot, mostToPair } = asking.known;
  const isListed = countLiving(snapshot.initiatives) <= mostToPair.overlaps;
  return { day: dayOf(asOf), overlaps: isListed ? await rankedByDefault(asking, asOf) : null };
}

interface OfDay {
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly reasons: Reasons;
  readonly describe: DescribeSynergyBetweenActors;
  /** The ranking, when a thread has made it. */
  readonly made?: PairRanking | undefined;
}

/** Only pairs with one of these actors. */
export function rankActorSynergies(
  snapshot: Snapshot,
  filters: QuerySynergiesArgs,
  actors: readonly string[],
  { asOf, reasons, describe, made }: OfDay,
): Ranked<SynergyRow> {
  const { table } = snapshot.actors;
  const rank = () =>
    sortPairs(findActorSynergies(snapshot, askActorSynergies(snapshot, filters, actors, asOf, null), reasons), {
      compareIds: compareIds(table),
      defersRepeats: true,
    });
  const ranking = made ?? rank();
  return rankedPairs({
    ranking,
    count: ranking.count,
    table,
    part,
    rowAt: rowsOf(describe, ranking, asOf),
    keysOf: keysOfSynergy,
  });
}

/** Themes need a pass over all actors, so a thread gathers them; ties are found when first needed. */
export async function reasonsOn(asking: Asking, asOf: string): Promise<Reasons> {
  const { known } = asking;
  const { snapshot } = known;
  const grounds = await themesAndHomesOf(asking);
  // An upper bound: a map of a few partners for each actor.
  const weight = 200 * snapshot.actors.table.count;
  return known.remember(
    `reasons ${asOf}`,
    () => createReasons(snapshot, dayOf(asOf), grounds),
    () => weight,
  );
}

export const themesAndHomesOf = ({ known, signal }: Asking): Promise<ThemesAndHomes> =>
  known.compute(themesAndHomesJob, '', { input: (shared) => [shared], weigh: weightOfThemesAndHomes }, signal);

const part = (id: string) => ({ both: id.slice('synergy-INTRODUCTION-'.length), kind: 0 });

function rowsOf(
  describe: DescribeSynergyBetweenActors,
  ranking: PairRanking,
  asOf: string,
): (place: number) => SynergyRow {
  return (place) => identifySynergy(describe(intAt(ranking.a, place), intAt(ranking.b, place)), 'ACTORS', asOf);
}
