/** The synergies by their Cypher definitions, between initiatives and between actors. */

import { type Ranked, ranked } from '../../src/answers/connection.js';
import type { Context } from '../../src/answers/context.js';
import { decidedIds } from '../../src/answers/decisions/standing-decisions.js';
import type { Setting } from '../../src/answers/setting.js';
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
import { ofOwnProgramme } from './own-programme.js';

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
  return rankFolded(described, await decidedIds(context), await idleRows(context, described, asOf));
}

/** Without the rows that others tell; those that are hidden tell nothing. */
function rankFolded(
  rows: readonly SynergyRow[],
  apart: ReadonlySet<string>,
  idle: ReadonlySet<string>,
): Ranked<SynergyRow> {
  const within = foldByHand(rows, apart, idle);
  const repeats = (host: SynergyRow) => {
    const told = rows.filter(({ id }) => within.get(id) === host);
    return { pairs: told.map(({ a, b }) => [a, b] as const), first: (size: number) => told.slice(0, size) };
  };
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
        idle,
      ),
    only: (wanted) => rankWithGroupsFirst(rows.filter(({ id }) => wanted.has(id))),
  };
}

/** Ids of rows that leave nothing to do: nothing but offers that help the seeker nothing, or projects far apart of which nobody seeks anything. */
async function idleRows(context: Context, rows: readonly SynergyRow[], asOf: string): Promise<Set<string>> {
  const met = rows.flatMap((row) =>
    row.kind === 'NEED_OFFER' ? exchangesIn(row).map((each) => ({ row, ...each })) : [],
  );
  const isNoHelp = await offersWithoutHelp(context, asOf);
  const others = new Set(met.filter((each) => !isNoHelp(each)).map(({ row }) => row.id));
  const { records } = await context.database.driver.executeQuery(
    `UNWIND $ids AS id
     MATCH (i:Initiative {id: id})
     RETURN id, coalesce(i.startDate > date($asOf), false) OR coalesce(i.phase IN ['IDEA', 'STUDY'], false) OR EXISTS {
         (i)<-[:FINANCES]-(link:FundingLink) WHERE link.status IN ['SUBMITTED', 'UNDER_REVIEW']
       } AS isOpen,
       COLLECT {
         MATCH (i)<-[role:PARTICIPATES_IN]-(lead:Actor)-[need:NEEDS]->(theme:Theme)-[:BROADER*0..]->(root:Theme)
         WHERE need.resource IN ['SKILLS', 'ENGINEERING', 'LEGAL', 'DATA'] AND role.role IN ['LEAD', 'CO_LEAD'] AND coalesce(role.to >= date($asOf), true) AND NOT (root)-[:BROADER]->(:Theme)
         RETURN root.id
       } AS sought,
       COLLECT {
         MATCH (i)<-[role:PARTICIPATES_IN]-(lead:Actor)-[offer:OFFERS]->(theme:Theme)
         WHERE offer.resource IN ['SKILLS', 'ENGINEERING', 'LEGAL', 'DATA'] AND role.role IN ['LEAD', 'CO_LEAD'] AND coalesce(role.to >= date($asOf), true)
         RETURN theme.id
       } AS offered`,
    { ids: [...new Set(rows.flatMap(({ a, b }) => [a, b]))], asOf },
  );
  const known = new Map(records.map((record) => [record.get('id') as string, record]));
  const isIdle = ({ kind, adjacent, a, b, sharedRoots, sharedLeaves }: SynergyRow) =>
    kind === 'POOLING' &&
    adjacent === false &&
    [a, b].every((id) => {
      const sought: string[] = known.get(id)?.get('sought') ?? [];
      const offered: string[] = known.get(id)?.get('offered') ?? [];
      return (
        !known.get(id)?.get('isOpen') &&
        !sought.some((root) => sharedRoots.includes(root)) &&
        !offered.some((leaf) => sharedLeaves.includes(leaf))
      );
    });
  return new Set([
    ...met.map(({ row }) => row.id).filter((id) => !others.has(id)),
    ...rows.filter(isIdle).map(({ id }) => id),
  ]);
}

interface Exchanged {
  readonly seeker: string;
  readonly resource: string;
  readonly provider: string;
}

/** What helps the seeker nothing: a room elsewhere, or what its own programme brings. */
async function offersWithoutHelp(
  context: Context,
  asOf: string,
): Promise<(each: Exchanged & { readonly theme: string }) => boolean> {
  const elsewhere = await roomsElsewhere(context);
  const brought = await ofOwnProgramme(context, asOf);
  return (each) => elsewhere(each) || brought(each);
}

const exchangesIn = ({ exchanges }: SynergyRow) =>
  exchanges.flatMap(({ seeker, resource, theme, offers }) =>
    offers.map(({ actor }) => ({ seeker, resource, theme, provider: actor })),
  );

/** Whether a room is that of a commune where the seeker does not sit, or lies in no commune of an EPCI that seeks it. */
async function roomsElsewhere(context: Context): Promise<(each: Exchanged) => boolean> {
  const { records } = await context.database.driver.executeQuery(
    `MATCH (a:Actor)
     RETURN a.id AS id, a.kind AS kind,
       COLLECT { MATCH (a)-[:SEATED_IN]->(seat:Territory) RETURN seat.id ORDER BY seat.id } AS seats,
       COLLECT { MATCH (a)-[:SEATED_IN]->(:Territory)<-[:WITHIN*0..]-(t:Territory {level: 'COMMUNE'}) RETURN t.id } AS town,
       COLLECT { MATCH (a)-[:ACTS_IN]->(t:Territory) RETURN t.id } AS places,
       COLLECT { MATCH (a)-[:ACTS_IN]->(:Territory)<-[:WITHIN*0..]-(t:Territory {level: 'COMMUNE'}) RETURN t.id } AS acts`,
  );
  const known = new Map(records.map((record) => [record.get('id') as string, record]));
  const read = (id: string, field: string): string[] => known.get(id)?.get(field) ?? [];
  return ({ seeker, resource, provider }) => {
    const there = read(provider, 'town');
    if (resource !== 'PREMISES' || there.length === 0) return false;
    const [here, seat] = [read(seeker, 'seats'), read(provider, 'seats')].map((seats) => seats.join());
    if (known.get(provider)?.get('kind') === 'COMMUNE' && here !== '' && here !== seat) return true;
    const own = read(seeker, read(seeker, 'places').length > 0 ? 'acts' : 'town');
    return known.get(seeker)?.get('kind') === 'EPCI' && own.length > 0 && !own.some((each) => there.includes(each));
  };
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
  const keyOf = ({ seeker, provider, resource, theme }: Exchanged & { readonly theme: string }) =>
    [seeker, provider, resource, theme].join(' ');
  const isNoHelp = await offersWithoutHelp(context, asOf);
  const needs = synergies.flatMap(({ synergy }) =>
    synergy.kind === 'NEED_OFFER' ? exchangesIn(synergy).map(keyOf) : [],
  );
  const overlaps = await context.answer<{ overlap: Overlap }>('overlaps', askOverlaps({}, null, asOf));
  const ids = [...new Set(overlaps.flatMap(({ overlap: { a, b } }) => [a, b]))];
  const settings = await context.answer<Pick<Setting, 'id' | 'current'>>('setting', { ids, asOf, limit: ids.length });
  const takesPart = (actor: string, initiative: string) =>
    settings.some(({ id, current }) => id === initiative && current.includes(actor));
  return (row) => {
    const exchanges = exchangesIn(row);
    if (exchanges.length > 0) return exchanges.every((each) => needs.includes(keyOf(each)) || isNoHelp(each));
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
