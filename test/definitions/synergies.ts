/** The synergies by their Cypher definitions, between initiatives and between actors. */

import { type Ranked, ranked } from '../../src/answers/connection.js';
import type { Context } from '../../src/answers/context.js';
import type { Setting } from '../../src/answers/setting.js';
import { settingsOf } from '../../src/answers/setting.js';
import { decidedIds } from '../../src/answers/standing-decisions.js';
import type { QuerySynergiesArgs } from '../../src/language/generated/types.js';
import { placesAtMost } from '../../src/measures/at-most.js';
import { deferLater } from '../../src/measures/defer-groups.js';
import { deferRepeats } from '../../src/measures/defer-repeats.js';
import { itemAt } from '../../src/model/item-at.js';
import { askCypher as askOverlaps } from '../../src/questions/overlaps/ask.js';
import type { Overlap } from '../../src/questions/overlaps/describe.js';
import { DEFAULT_PER_ACTOR, DEFAULT_SCORE } from '../../src/questions/synergies/between-actors/ask.js';
import { actorSynergyWeights } from '../../src/questions/synergies/between-actors/weights.js';
import { askCypher } from '../../src/questions/synergies/between-initiatives/ask.js';
import { identifySynergy, keysOfSynergy, type SynergyRow } from '../../src/questions/synergies/row.js';
import { foldByHand, groupsOfSynergy } from './fold-by-hand.js';

export async function findSynergiesInCypher(
  context: Context,
  filters: QuerySynergiesArgs,
  entities: readonly string[] | null,
  home: string | null,
): Promise<Ranked<SynergyRow>> {
  const asOf = filters.asOf ?? context.today;
  if (filters.between === 'ACTORS') return findActorSynergies(context, { ...filters, asOf }, entities, home);
  const ask = askCypher(filters, entities, asOf);
  const rows = await context.answer<{ synergy: SynergyRow }>('synergies-between-initiatives', ask);
  const described = rows.map(({ synergy }) => identifySynergy(synergy, 'INITIATIVES', asOf));
  const isWhole = entities !== null || filters.repeats || filters.actor;
  if (isWhole) return rankWithGroupsFirst(described);
  return rankFolded(described, await decidedIds(context), await roomsElsewhere(context, described, asOf));
}

/** Without the rows that others tell; those that are hidden tell nothing. */
function rankFolded(
  rows: readonly SynergyRow[],
  apart: ReadonlySet<string>,
  rooms: ReadonlySet<string>,
): Ranked<SynergyRow> {
  const within = foldByHand(rows, apart, rooms);
  const repeats = (host: SynergyRow) => rows.filter(({ id }) => within.get(id) === host);
  const shown = rows.filter(({ id }) => !within.has(id));
  return {
    ...rankWithGroupsFirst(shown.map((row) => ({ ...row, repeats: () => repeats(row) }))),
    repeatCount: within.size,
    has: (id) => rows.some((row) => row.id === id),
    row: (id) => rows.find((row) => row.id === id),
    without: (hidden) =>
      rankFolded(
        rows.filter(({ id }) => !hidden.has(id)),
        apart,
        rooms,
      ),
    only: (wanted) => rankWithGroupsFirst(rows.filter(({ id }) => wanted.has(id))),
  };
}

/** Ids of rows in which communes alone offer a room, to actors seated elsewhere. */
async function roomsElsewhere(context: Context, rows: readonly SynergyRow[], asOf: string): Promise<Set<string>> {
  const met = rows.flatMap(({ id, kind, exchanges }) =>
    kind !== 'NEED_OFFER'
      ? []
      : exchanges.flatMap(({ seeker, resource, offers }) =>
          offers.map(({ actor }) => ({ row: id, seeker, resource, provider: actor })),
        ),
  );
  const settings = await settingsOf(context, asOf, [...new Set(met.flatMap((each) => [each.seeker, each.provider]))]);
  const others = new Set<string>();
  for (const { row, seeker, resource, provider } of met) {
    const [here, there] = [settings.of(seeker).town, settings.of(provider).town];
    const kind = (await context.named.load(provider))?.kind;
    const isElsewhere = kind === 'COMMUNE' && here !== null && there !== null && here !== there;
    if (!(resource === 'PREMISES' && isElsewhere)) others.add(row);
  }
  return new Set(met.map(({ row }) => row).filter((row) => !others.has(row)));
}

async function findActorSynergies(
  context: Context,
  filters: QuerySynergiesArgs & { readonly asOf: string },
  actors: readonly string[] | null,
  home: string | null,
): Promise<Ranked<SynergyRow>> {
  const { asOf, theme, territory, minimumScore, alreadyMeeting, perActor, repeats } = filters;
  const wide = home === null ? [] : await context.answer<{ id: string }>('wide-actors', { home });
  const rows = await context.answer<{ synergy: SynergyRow & { readonly wanted: boolean } }>(
    'synergies-between-actors',
    {
      asOf,
      actors,
      theme: theme ?? null,
      territory: territory ?? null,
      minimumScore: minimumScore ?? (actors === null ? DEFAULT_SCORE : 0),
      alreadyMeeting: alreadyMeeting ?? false,
      wide: wide.map(({ id }) => id),
      weights: actorSynergyWeights,
      limit: 1_000_000,
    },
  );
  const isTold = actors !== null || repeats ? () => false : await toldElsewhere(context, asOf);
  return rankAtMost(
    rows.map(({ synergy: { wanted, ...synergy } }) => ({
      wanted: wanted && !isTold(synergy),
      isTold: wanted && isTold(synergy),
      row: identifySynergy(synergy, 'ACTORS', asOf),
    })),
    actors === null ? (perActor ?? DEFAULT_PER_ACTOR) : null,
  );
}

/** Which rows between actors only repeat what the definitions of the two lists between initiatives say on the day. */
async function toldElsewhere(context: Context, asOf: string): Promise<(row: SynergyRow) => boolean> {
  const synergies = await context.answer<{ synergy: SynergyRow }>(
    'synergies-between-initiatives',
    askCypher({}, null, asOf),
  );
  const exchangesIn = ({ exchanges }: SynergyRow) =>
    exchanges.flatMap(({ seeker, resource, theme, offers }) =>
      offers.map(({ actor }) => [seeker, actor, resource, theme].join(' ')),
    );
  const needs = synergies.flatMap(({ synergy }) => (synergy.kind === 'NEED_OFFER' ? exchangesIn(synergy) : []));
  const overlaps = await context.answer<{ overlap: Overlap }>('overlaps', askOverlaps({}, null, asOf));
  const ids = [...new Set(overlaps.flatMap(({ overlap: { a, b } }) => [a, b]))];
  const settings = await context.answer<Pick<Setting, 'id' | 'current'>>('setting', { ids, asOf, limit: ids.length });
  const takesPart = (actor: string, initiative: string) =>
    settings.some(({ id, current }) => id === initiative && current.includes(actor));
  return (row) => {
    const exchanges = exchangesIn(row);
    if (exchanges.length > 0) return exchanges.every((each) => needs.includes(each));
    if ((row.commonPartners ?? []).length >= 2) return true;
    return overlaps.some(
      ({ overlap: { a, b } }) =>
        (takesPart(row.a, a) && takesPart(row.b, b)) || (takesPart(row.a, b) && takesPart(row.b, a)),
    );
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
  /** Whether the filters include it, and no other list tells it. */
  readonly wanted: boolean;
  /** Whether the filters include it, and another list tells it. */
  readonly isTold?: boolean;
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
  const few = [...places].map((place) => itemAt(found, place));
  const chosen = few.filter(({ wanted }) => wanted);
  return {
    ...ranked(
      [...deferRepeats(chosen.map(({ row }) => row))].map(([row, late]): SynergyRow => ({ ...row, late })),
      keysOfSynergy,
    ),
    repeatCount: few.filter(({ isTold }) => isTold).length,
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
