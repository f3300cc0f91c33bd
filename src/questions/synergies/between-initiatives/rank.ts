/**
 * The synergies between initiatives by the engine: turns the arguments of the question into numbers, and numbers into
 * rows.
 */

import type { Asking } from '../../../answers/asking.js';
import type { Ranked } from '../../../answers/connection.js';
import { keyOf } from '../../../answers/key-of.js';
import { chosenPairs } from '../../../answers/pairs/chosen-pairs.js';
import { rankedPairs } from '../../../answers/pairs/ranked-pairs.js';
import type { QuerySynergiesArgs } from '../../../language/generated/types.js';
import { weightOfChoice } from '../../../measures/choice.js';
import { countLiving } from '../../../measures/count-living.js';
import { type PairRanking, weightOfRanking } from '../../../measures/ranking.js';
import { byteAt, intAt } from '../../../model/at.js';
import { codeOf, synergyKinds } from '../../../model/closed-lists.js';
import { dayOf } from '../../../model/days.js';
import { compareIds } from '../../../model/ids.js';
import { itemAt } from '../../../model/item-at.js';
import type { Snapshot } from '../../../model/snapshot.js';
import { badInput, refusedEarly } from '../../../words/tell.js';
import { identifySynergy, keysOfSynergy, type SynergyRow } from '../row.js';
import { askSynergies } from './ask.js';
import type { DescribeSynergyBetweenInitiatives } from './describe.js';
import { initiativesDescribedOn } from './described-on.js';
import { everySynergy } from './every-synergy.js';
import { rankFound } from './find.js';
import { foldSynergiesJob } from './fold.js';

/**
 * Every synergy between initiatives of the graph; without those that another row tells, unless they are asked for, or an
 * actor is.
 * @param apart ids of rows on which somebody has decided: they stand for themselves
 * @throws BadInput when there are too many initiatives, or too many pairs
 */
export async function rankEverySynergy(
  { known, today, signal }: Asking,
  { first: _, after: __, dismissed: ___, decided: ____, ...filters }: QuerySynergiesArgs,
  apart: ReadonlySet<string>,
): Promise<Ranked<SynergyRow>> {
  const asOf = filters.asOf ?? today;
  const { theme, territory, actor, repeats } = filters;
  const count = countLiving(known.snapshot.initiatives);
  if (count > known.mostToPair.synergiesBetweenInitiatives && !(theme ?? territory ?? actor)) {
    throw refusedEarly('TOO_MANY_INITIATIVES', ['synergies'], { count });
  }
  const { ranking, name } = await rankedAll({ known, today, signal }, filters);
  if (ranking === null)
    throw badInput('TOO_MANY_SYNERGIES', ['synergies'], { most: known.mostToPair.pairsOfInitiatives });
  const { groups } = ranking;
  const pairs = {
    kept: { known, name: `synergies ${name}` },
    ranking,
    count: ranking.count,
    table: known.snapshot.initiatives.table,
    part,
    rowAt: rowsOf(initiativesDescribedOn(known, asOf), ranking, asOf),
    keysOf: keysOfSynergy,
  };
  if (repeats || actor || groups === null) return rankedPairs(pairs);
  return chosenPairs({
    ...pairs,
    apart,
    choose: (hidden, standing, chosen) =>
      known.compute(
        foldSynergiesJob,
        `${name} ${chosen}`,
        {
          input: (shared) => [shared, { ...ranking, groups }, { day: dayOf(asOf), hidden, apart: standing }],
          weigh: weightOfChoice,
        },
        signal,
      ),
  });
}

/** The ranking behind the answer (null: there are too many pairs) and its name in the cache; arguments that concern only actors are ignored. */
export async function rankedAll(
  { known, today, signal }: Asking,
  { between: _, perActor: __, alreadyMeeting: ___, repeats: ____, ...filters }: QuerySynergiesArgs,
) {
  const asOf = filters.asOf ?? today;
  const asked = { ...filters, minimumScore: filters.minimumScore ?? 0, everyKind: filters.everyKind ?? false, asOf };
  const name = keyOf(asked);
  const ranking = await known.compute(
    everySynergy,
    name,
    {
      input: (shared) => [shared, askSynergies(known.snapshot, asked, null, asOf), known.mostToPair.pairsOfInitiatives],
      weigh: weightOfRanking,
    },
    signal,
  );
  return { ranking, name };
}

interface OfDay {
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly describe: DescribeSynergyBetweenInitiatives;
  /** The ranking, when a thread has made it. */
  readonly made?: PairRanking | undefined;
}

/** Only pairs with one of these initiatives. */
export function rankSynergies(
  snapshot: Snapshot,
  filters: QuerySynergiesArgs,
  initiatives: readonly string[],
  { asOf, describe, made }: OfDay,
): Ranked<SynergyRow> {
  const { table } = snapshot.initiatives;
  const ranking = made ?? rankFound(snapshot, askSynergies(snapshot, filters, initiatives, asOf), compareIds(table));
  return rankedPairs({
    ranking,
    count: ranking.count,
    table,
    part,
    rowAt: rowsOf(describe, ranking, asOf),
    keysOf: keysOfSynergy,
  });
}

function part(id: string) {
  const [, kind = '', both = ''] = /^synergy-([A-Z_]+)-(.+)$/s.exec(id) ?? [];
  return { both, kind: codeOf(synergyKinds, kind) };
}

function rowsOf(
  describe: DescribeSynergyBetweenInitiatives,
  ranking: PairRanking,
  asOf: string,
): (place: number) => SynergyRow {
  return (place) => {
    const [a, b] = [intAt(ranking.a, place), intAt(ranking.b, place)];
    const kind = itemAt(synergyKinds, byteAt(ranking.kind, place));
    return identifySynergy(describe(a, b, kind), 'INITIATIVES', asOf);
  };
}
