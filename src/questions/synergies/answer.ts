/**
 * Synergies of the whole graph, or with some initiatives or actors; by the engine, or by the Cypher definitions as a
 * fallback.
 */

import { type Asking, askingOf } from '../../answers/asking.js';
import { type Ranked, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { homeOf } from '../../answers/home-of.js';
import type { QuerySynergiesArgs } from '../../language/generated/types.js';
import { placesAtMost } from '../../measures/at-most.js';
import { deferLater } from '../../measures/defer-groups.js';
import { deferRepeats } from '../../measures/defer-repeats.js';
import { itemAt } from '../../model/item-at.js';
import { USUAL_PER_ACTOR, USUAL_SCORE } from './between-actors/ask.js';
import { rankEveryActorSynergy } from './between-actors/rank.js';
import { actorSynergyWeights } from './between-actors/weights.js';
import { rankEverySynergy } from './between-initiatives/rank.js';
import { rankSynergiesOf } from './of-entities.js';
import { groupsOfSynergy, identifySynergy, keysOfSynergy, type SynergyRow } from './row.js';

/** All rows, the best first; with ids: only rows with one of these initiatives or actors. */
export async function answerSynergies(
  context: Context,
  filters: QuerySynergiesArgs,
  entities: readonly string[] | null,
): Promise<Ranked<SynergyRow>> {
  const asOf = filters.asOf ?? context.today;
  const between = filters.between ?? 'INITIATIVES';
  if (between === 'ACTORS' && filters.kind && !filters.kind.includes('INTRODUCTION'))
    return ranked<SynergyRow>([], keysOfSynergy);
  const asking = askingOf(context);
  const home = between === 'ACTORS' && entities === null ? await homeOf(context) : null;
  if (asking) return findByEngine(context, asking, { ...filters, between }, entities, home);
  if (between === 'ACTORS') {
    const { theme, territory, minimumScore, alreadyMeeting, perActor } = filters;
    const wide = home === null ? [] : await context.answer<{ id: string }>('wide-actors', { home });
    const rows = await context.answer<{ synergy: SynergyRow & { readonly wanted: boolean } }>(
      'synergies-between-actors',
      {
        asOf,
        actors: entities,
        theme: theme ?? null,
        territory: territory ?? null,
        minimumScore: minimumScore ?? (entities === null ? USUAL_SCORE : 0),
        alreadyMeeting: alreadyMeeting ?? false,
        wide: wide.map(({ id }) => id),
        weights: actorSynergyWeights,
        limit: 1_000_000,
      },
    );
    const most = entities === null ? (perActor ?? USUAL_PER_ACTOR) : null;
    return rankAtMost(
      rows.map(({ synergy: { wanted, ...synergy } }) => ({ wanted, row: identifySynergy(synergy, between, asOf) })),
      most,
    );
  }
  const ask = askSynergiesInCypher(filters, entities, asOf);
  const rows = await context.answer<{ synergy: SynergyRow }>('synergies-between-initiatives', ask);
  return rankWithGroupsFirst(rows.map(({ synergy }) => identifySynergy(synergy, between, asOf)));
}

function findByEngine(
  context: Context,
  asking: Asking,
  filters: QuerySynergiesArgs,
  entities: readonly string[] | null,
  home: string | null,
): Promise<Ranked<SynergyRow>> {
  if (entities !== null) return rankSynergiesOf(context, asking, filters, entities);
  return filters.between === 'ACTORS'
    ? rankEveryActorSynergy(asking, filters, home)
    : rankEverySynergy(asking, filters);
}

/** The parameters of cypher/synergies-between-initiatives.cypher. */
export function askSynergiesInCypher(filters: QuerySynergiesArgs, initiatives: readonly string[] | null, asOf: string) {
  return {
    asOf,
    initiatives,
    theme: filters.theme ?? null,
    territory: filters.territory ?? null,
    actor: filters.actor ?? null,
    kinds: filters.kind ?? null,
    from: filters.period?.start ?? null,
    to: filters.period?.end ?? null,
    minimumScore: filters.minimumScore ?? 0,
    everyKind: filters.everyKind ?? false,
    limit: 1_000_000,
  };
}

/** The order of the question: the strongest row of each group before all others. */
export function rankWithGroupsFirst(rows: readonly SynergyRow[]): Ranked<SynergyRow> {
  return {
    ...ranked(
      [...deferLater(rows, groupsOfSynergy)].map(([row, late]): SynergyRow => ({ ...row, late })),
      keysOfSynergy,
    ),
    without: (hidden) => rankWithGroupsFirst(rows.filter(({ id }) => !hidden.has(id))),
    only: (shown) => rankWithGroupsFirst(rows.filter(({ id }) => shown.has(id))),
  };
}

interface Found {
  readonly row: SynergyRow;
  /** Whether the filters include it. */
  readonly wanted: boolean;
}

/**
 * At most so many rows of an actor (null: all), then those that the filters include. Rows that are left out do not
 * count towards the limit, and defer no other row.
 */
function rankAtMost(found: readonly Found[], most: number | null): Ranked<SynergyRow> {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const pairs = {
    a: Int32Array.from(found, ({ row }) => numberOf(row.a)),
    b: Int32Array.from(found, ({ row }) => numberOf(row.b)),
  };
  const places = most === null ? found.keys() : placesAtMost(pairs, most);
  const chosen = [...places].map((place) => itemAt(found, place)).filter(({ wanted }) => wanted);
  return {
    ...ranked(
      [...deferRepeats(chosen.map(({ row }) => row))].map(([row, late]): SynergyRow => ({ ...row, late })),
      keysOfSynergy,
    ),
    has: (id) => found.some(({ row }) => row.id === id),
    row: (id) => found.find(({ row }) => row.id === id)?.row,
    without: (hidden) =>
      rankAtMost(
        found.filter(({ row }) => !hidden.has(row.id)),
        most,
      ),
    only: (shown) =>
      rankAtMost(
        found.filter(({ row }) => shown.has(row.id)).map(({ row }) => ({ row, wanted: true })),
        null,
      ),
  };
}
