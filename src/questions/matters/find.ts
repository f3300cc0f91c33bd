/** The matters of a day, in no order: composed once for each state of the graph, whatever the filters and decisions. */

import { type Context, createContext } from '../../answers/context.js';
import { homeOf } from '../../answers/home-of.js';
import type { GraphState } from '../../fresh/graph-state.js';
import { mapYielding } from '../../fresh/yield.js';
import { countLiving } from '../../measures/count-living.js';
import { hasOpenRequest, isDecidable } from '../../measures/funding/decidable.js';
import { type PairRanking, placeOfPair } from '../../measures/ranking.js';
import { byteAt, floatAt, intAt } from '../../model/at.js';
import { synergyKinds } from '../../model/closed-lists.js';
import { dayOf } from '../../model/days.js';
import { compareIds, findNumber, idOf } from '../../model/ids.js';
import { itemAt } from '../../model/item-at.js';
import { round } from '../../model/round.js';
import type { Snapshot } from '../../model/snapshot.js';
import { badInput, refusedEarly } from '../../words/tell.js';
import { findExperiments } from '../experiments/find.js';
import { findEnds } from '../funding-cliff/resolve.js';
import { gatherIsolated } from '../isolated-actors/gather-isolated.js';
import { DEFAULT_ENDING_MONTHS } from '../isolated-actors/kind.js';
import { findUsual } from '../isolated-actors/rank.js';
import { groupsOn } from '../overlaps/find-group.js';
import { YEAR_MONTHS } from '../synergies/between-initiatives/kinds.js';
import { isNoHelp } from '../synergies/between-initiatives/no-help.js';
import { rankedAll } from '../synergies/between-initiatives/rank.js';
import { composeMatters } from './compose.js';
import type { MetNeed } from './find-needs.js';
import { findRepeats } from './find-repeats.js';
import { gatherPairsJob, type RowPlace } from './gather-pairs.js';
import { isAwaited } from './is-awaited.js';
import type { Matter } from './matter.js';
import type { Matters, PlacedMatter } from './matters.js';
import { urgencyOf } from './order.js';
import { digestNeed, needId, otherPartIds } from './parts.js';
import { peopleOf } from './whereabouts.js';

/** @throws BadInput when the graph has too many initiatives to pair them all */
export async function findMatters(context: Context, asOf: string): Promise<Matters> {
  const { known } = context.fresh;
  const home = await homeOf(context);
  return known.remember(
    `matters ${asOf} ${home}`,
    () => compose(context, known, asOf),
    ({ matters }) => matters.reduce((sum, { rows }) => sum + 1_000 + 60 * rows.length, 0),
    true,
  );
}

async function compose(asker: Context, known: GraphState, asOf: string): Promise<Matters> {
  const { snapshot } = known;
  const { initiatives } = snapshot;
  const count = countLiving(initiatives);
  if (count > known.mostToPair.synergiesBetweenInitiatives)
    throw refusedEarly('TOO_MANY_FOR_MATTERS', ['matters'], { count });
  // Not cancelled when a caller leaves: others may wait for the same result.
  const context = createContext(asker.database, asker.fresh, {
    day: asker.today,
    territory: asker.territory,
    definitions: asker.definitions,
  });
  const asking = { known, today: asOf, signal: undefined };
  // Side by side: the database looks for the ends of funding while threads rank.
  const [allEnds, { ranking: overlaps, count: listed, groups }, { ranking: synergies }, usual, experiments] =
    await Promise.all([
      findEnds(context, {}, YEAR_MONTHS, asOf),
      groupsOn(asking, asOf),
      rankedAll(asking, { asOf }),
      findUsual(asking, asOf),
      findExperiments(context, { asOf, territory: null }),
    ]);
  if (synergies === null) throw badInput('TOO_MANY_FOR_MATTERS', ['matters'], { count });
  const { actors, components } = usual;
  const ends = allEnds.filter(({ goesOn }) => !goesOn);
  const ending = ends.flatMap(({ initiative }) =>
    initiative === null ? [] : [findNumber(initiatives.table, initiative)],
  );
  const day = dayOf(asOf);
  const found = await known.compute(gatherPairsJob, `matters ${asOf}`, {
    input: (shared) => [shared, { overlaps, count: listed, groups, synergies, asOf: day, ending }],
    weigh: ({ pairs, needs }) => [...pairs, ...needs].reduce((sum, { rows }) => sum + 100 + 40 * rows.length, 0),
  });
  const rankings = { OVERLAPS: overlaps, SYNERGIES: synergies };
  const pairAt = ({ list, place }: RowPlace) =>
    [intAt(rankings[list].a, place), intAt(rankings[list].b, place)] as const;
  const alone = await gatherIsolated(
    snapshot,
    actors,
    day,
    components,
    DEFAULT_ENDING_MONTHS,
    compareIds(initiatives.table),
  );
  const matters = await composeMatters(snapshot, { found, pairAt, experiments, isolated: alone, ends }, day);
  const placed = await mapYielding(matters, (matter) => place(snapshot, rankings, matter, day));
  const sought = await findSought(snapshot, placed, day);
  const of = {
    known,
    asOf,
    matters: placed,
    sought,
    ...(await findRepeats({ known, asOf, matters: placed, sought, pairAt })),
    synergies,
    pairAt,
    strengthOf: (rows: readonly RowPlace[]) => strengthOf(rankings, rows),
    rowId: (row: RowPlace) => rowId(snapshot, rankings, row),
    locatePair: (suggestion: string, about: readonly string[]) =>
      locatePair(snapshot, rankings, listed, suggestion, about),
    others: new Map<string, string | undefined>(),
  };
  await mapYielding(of.matters, (matter) => {
    for (const id of otherPartIds(of, matter)) of.others.set(id, undefined);
    for (const need of matter.needs) if (need.rows.length === 0) of.others.set(needId(of, need), digestNeed(of, need));
  });
  return of;
}

async function findSought(
  snapshot: Snapshot,
  matters: readonly Matter[],
  day: number,
): Promise<ReadonlyMap<number, MetNeed>> {
  const sought = new Map<number, MetNeed>();
  await mapYielding(matters, ({ needs }) => {
    for (const need of needs)
      for (const { provider } of need.offers)
        if (!sought.has(provider) && !isNoHelp(snapshot, { ...need, provider }, day)) sought.set(provider, need);
  });
  return sought;
}

function locatePair(
  { initiatives }: Snapshot,
  rankings: Rankings,
  count: number,
  suggestion: string,
  [a, b]: readonly string[],
): RowPlace | undefined {
  if (a === undefined || b === undefined) return undefined;
  const [one, other] = [findNumber(initiatives.table, a), findNumber(initiatives.table, b)];
  if (one < 0 || other < 0) return undefined;
  if (suggestion === `overlap-${a}-${b}`) {
    const place = placeOfPair(rankings.OVERLAPS, one, other);
    return place < 0 || place >= count ? undefined : { list: 'OVERLAPS', place };
  }
  // A pair is one row, of the kind that comes first.
  const isBetweenThem = synergyKinds.some((kind) => suggestion === `synergy-${kind}-${a}-${b}`);
  const places = isBetweenThem ? synergyKinds.map((_, kind) => placeOfPair(rankings.SYNERGIES, one, other, kind)) : [];
  const [place] = places.filter((each) => each >= 0);
  return place === undefined ? undefined : { list: 'SYNERGIES', place };
}

type Rankings = Readonly<Record<RowPlace['list'], PairRanking>>;

function rowId({ initiatives }: Snapshot, rankings: Rankings, { list, place }: RowPlace): string {
  const { a, b, kind } = rankings[list];
  const both = `${idOf(initiatives.table, intAt(a, place))}-${idOf(initiatives.table, intAt(b, place))}`;
  return list === 'OVERLAPS' ? `overlap-${both}` : `synergy-${itemAt(synergyKinds, byteAt(kind, place))}-${both}`;
}

function strengthOf(rankings: Rankings, [strongest]: readonly RowPlace[]): number {
  return strongest ? round(floatAt(rankings[strongest.list].score, strongest.place)) : 0;
}

/** With all its sort keys. */
function place(snapshot: Snapshot, rankings: Rankings, matter: Matter, day: number): PlacedMatter {
  return {
    ...matter,
    strength: strengthOf(rankings, matter.rows),
    hasRequest: matter.initiatives.some((each) => hasOpenRequest(snapshot, each)),
    urgency: urgencyOf(
      matter.dueOn,
      matter.initiatives.some((each) => isDecidable(snapshot, each)),
      day,
    ),
    inhabitants: peopleOf(snapshot, matter),
    ...(isAwaited(snapshot, matter) && { isAwaited: true }),
  };
}
