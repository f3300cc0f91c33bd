/** The synergies by the engine: from the arguments of the question to numbers, and from numbers to rows. */

import type { Asking } from '../../../answers/asking.js';
import type { Ranked } from '../../../answers/connection.js';
import { keyOf } from '../../../answers/key-of.js';
import { rankedPairs } from '../../../answers/ranked-pairs.js';
import type { GraphState } from '../../../fresh/graph-state.js';
import type { QuerySynergiesArgs } from '../../../language/generated/types.js';
import { countFrom, type PairRanking, sortPairs, weightOfRanking } from '../../../measures/ranking.js';
import { createThemePresence, type ThemePresence } from '../../../measures/theme-presence.js';
import { byteAt, intAt } from '../../../model/at.js';
import { codeOf, synergyKinds } from '../../../model/closed-lists.js';
import { dayOf } from '../../../model/days.js';
import { compareIds } from '../../../model/ids.js';
import { itemAt } from '../../../model/item-at.js';
import type { Snapshot } from '../../../model/snapshot.js';
import { badInput } from '../../../words/tell.js';
import { identifySynergy, keysOfSynergy, type SynergyRow } from '../row.js';
import { askSynergies } from './ask.js';
import { describeSynergyBetweenInitiatives } from './describe.js';
import { everySynergy, findSynergiesBetweenInitiatives } from './find.js';

/** Every synergy between initiatives of the graph. @throws BadInput when there are too many to pair them all. */
export async function rankEverySynergy(
  { known, today, signal }: Asking,
  { first: _, after: __, dismissed: ___, decided: ____, minimumScore, ...filters }: QuerySynergiesArgs,
): Promise<Ranked<SynergyRow>> {
  const asOf = filters.asOf ?? today;
  const { theme, territory, actor } = filters;
  const { table } = known.snapshot.initiatives;
  if (table.count > known.mostToPair.synergiesBetweenInitiatives && !(theme ?? territory ?? actor)) {
    throw badInput('TOO_MANY_INITIATIVES', ['synergies'], { count: table.count });
  }
  const asked = { ...filters, asOf };
  const name = keyOf(asked);
  const ranking = await known.compute(
    everySynergy,
    name,
    { input: (shared) => [shared, askSynergies(known.snapshot, asked, null, asOf)], weigh: weightOfRanking },
    signal,
  );
  return rankedPairs({
    kept: { known, name: `synergies ${name}` },
    ranking,
    count: countFrom(ranking, minimumScore ?? 0),
    table,
    part,
    rowAt: rowsOf(known.snapshot, ranking, presenceOn(known, asOf), asOf),
    keysOf: keysOfSynergy,
  });
}

/** Only pairs with one of these initiatives. Not cached: computing them again is cheap. */
export function rankSynergies(
  snapshot: Snapshot,
  filters: QuerySynergiesArgs,
  initiatives: readonly string[],
  today: string,
  presence: ThemePresence,
): Ranked<SynergyRow> {
  const asOf = filters.asOf ?? today;
  const { table } = snapshot.initiatives;
  const found = findSynergiesBetweenInitiatives(snapshot, askSynergies(snapshot, filters, initiatives, asOf), presence);
  const ranking = sortPairs(found, { compareIds: compareIds(table) });
  return rankedPairs({
    ranking,
    count: ranking.count,
    table,
    part,
    rowAt: rowsOf(snapshot, ranking, presence, asOf),
    keysOf: keysOfSynergy,
  });
}

export function presenceOn({ snapshot, remember }: GraphState, asOf: string): ThemePresence {
  // At most a byte for each theme and ground.
  const weight = snapshot.themes.table.count * snapshot.grounds.table.count;
  return remember(
    `presence ${asOf}`,
    () => createThemePresence(snapshot, dayOf(asOf)),
    () => weight,
  );
}

function part(id: string) {
  const [, kind = '', both = ''] = /^synergy-([A-Z_]+)-(.+)$/s.exec(id) ?? [];
  return { both, kind: codeOf(synergyKinds, kind) };
}

function rowsOf(
  snapshot: Snapshot,
  ranking: PairRanking,
  presence: ThemePresence,
  asOf: string,
): (place: number) => SynergyRow {
  const day = dayOf(asOf);
  return (place) => {
    const [a, b] = [intAt(ranking.a, place), intAt(ranking.b, place)];
    const kind = itemAt(synergyKinds, byteAt(ranking.kind, place));
    return identifySynergy(describeSynergyBetweenInitiatives(snapshot, presence, day, a, b, kind), 'INITIATIVES', asOf);
  };
}
