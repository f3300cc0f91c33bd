/**
 * The territories. Communes are numbered so that those of one territory follow each other, and any territory is a few
 * ranges of them.
 */

import { createColumn, sharedNumbers } from './column.js';
import type { TerritoryRecord } from './entity-records.js';
import { createIds, findNumber, type HasCount, type Ids, numberOf } from './ids.js';
import { itemAt } from './item-at.js';
import { addToList, createLists, insertInList, isListed, type Lists, listAt, setList } from './lists.js';

export interface TerritoryColumns<Table extends HasCount = HasCount> {
  readonly table: Table;
  /** Neighbours of each territory, without archived ones. */
  readonly neighbours: Lists;
  /** The territory of each commune, by place of the commune. */
  readonly communes: Int32Array;
  /** Inhabitants of all communes before this place. */
  readonly before: Float64Array;
  /** The communes of each territory as pairs [first, after the last] of places. */
  readonly ranges: Lists;
  /** The EPCI of the commune at each place. */
  readonly epci: Lists;
  /**
   * The départements that contain each territory; if there is none, the territory itself; empty for a region or a
   * country.
   */
  readonly areas: Lists;
}

export interface Territories extends TerritoryColumns<Ids> {
  readonly levels: readonly string[];
  /** The communes and EPCI that are not archived, by SIREN. */
  readonly ofSiren: ReadonlyMap<string, number>;
  readonly archived: readonly boolean[];
  /** The territories that each lies in directly (WITHIN), without archived ones. */
  readonly within: readonly (readonly number[])[];
}

/** Steps between two pauses. A step takes a few microseconds. */
const STEPS_BETWEEN_PAUSES = 200;

/** Does the same for each item, and pauses now and then. */
function* eachOf<T>(items: Iterable<T>, use: (item: T, place: number) => void): Generator<undefined, void> {
  let place = 0;
  for (const item of items) {
    use(item, place);
    place += 1;
    if (place % STEPS_BETWEEN_PAUSES === 0) yield;
  }
}

/**
 * Numbers the communes by the territories that contain them, from the largest to the smallest, so that a region is one
 * range. With the territories of France this takes a tenth of a second, so it pauses now and then.
 * @param records every territory, archived ones too; they are numbered in the order of their ids
 */
export function* buildTerritories(records: readonly TerritoryRecord[]): Generator<undefined, Territories> {
  const facts = [...records].sort((one, other) => (one.id < other.id ? -1 : 1));
  const table = createIds();
  yield* eachOf(facts, ({ id }) => numberOf(table, id));
  const alive = (id: string): number[] => {
    const number = findNumber(table, id);
    return number < 0 || facts[number]?.archived ? [] : [number];
  };
  const within: (readonly number[])[] = [];
  const neighbours = createLists();
  const join = (one: number, other: number) => {
    if (!isListed(neighbours, one, other)) insertInList(neighbours, one, other);
  };
  yield* eachOf(facts, (territory, number) => {
    within.push(territory.archived ? [] : territory.within.flatMap(alive).sort((one, other) => one - other));
    if (territory.archived) return;
    for (const other of territory.neighbours.flatMap(alive)) {
      join(number, other);
      join(other, number);
    }
  });
  const above = (territory: number): number[] => {
    const met = new Set([territory]);
    for (const each of met) for (const larger of within[each] ?? []) met.add(larger);
    return [...met];
  };
  const chains = new Map<number, number[]>();
  const sizes = new Map<number, number>();
  yield* eachOf(facts, ({ archived, level }, number) => {
    if (archived || level !== 'COMMUNE') return;
    const chain = above(number);
    chains.set(number, chain);
    for (const each of chain) sizes.set(each, (sizes.get(each) ?? 0) + 1);
  });
  // The largest first: a region stays together, in it each département, in that each EPCI.
  const groups = new Map<string, number[]>();
  yield* eachOf(chains, ([commune, chain]) => {
    const around = chain.filter((each) => each !== commune);
    const bySize = around.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a - b);
    const key = bySize.map((each) => itemAt(facts, each).id).join(' ');
    const group = groups.get(key);
    if (group) group.push(commune);
    else groups.set(key, [commune]);
  });
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const sorted: number[] = [];
  yield* eachOf(inOrder, ([, group]) => {
    group.sort((a, b) => (itemAt(facts, a).id < itemAt(facts, b).id ? -1 : 1));
    for (const commune of group) sorted.push(commune);
  });
  const communes = sharedNumbers(sorted);

  const before = createColumn(Float64Array, communes.length + 1).values;
  const ranges = createLists();
  const epci = createLists();
  yield* eachOf(communes, (commune, place) => {
    before[place + 1] = (before[place] ?? 0) + (facts[commune]?.population ?? 0);
    for (const territory of chains.get(commune) ?? []) {
      extend(ranges, territory, place);
      if (facts[territory]?.level === 'EPCI') addToList(epci, place, territory);
    }
  });
  const areas = createLists();
  const ofSiren = new Map<string, number>();
  yield* eachOf(facts, ({ archived, level, siren }, number) => {
    if (archived) return;
    if (siren !== null && (level === 'COMMUNE' || level === 'EPCI')) ofSiren.set(siren, number);
    if (level === 'REGION' || level === 'COUNTRY') return;
    const departments = (chains.get(number) ?? above(number)).filter((each) => facts[each]?.level === 'DEPARTMENT');
    setList(areas, number, departments.length > 0 ? departments : [number]);
  });
  return {
    table,
    levels: facts.map(({ level }) => level),
    ofSiren,
    archived: facts.map(({ archived }) => archived),
    within,
    neighbours,
    communes,
    before,
    ranges,
    epci,
    areas,
  };
}

/** Builds the territories without pauses. */
export function createTerritories(facts: readonly TerritoryRecord[]): Territories {
  const steps = buildTerritories(facts);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Whether a territory is a commune, not archived. */
export function isCommune({ communes, ranges }: TerritoryColumns, territory: number): boolean {
  const place = listAt(ranges, territory)[0];
  return place !== undefined && communes[place] === territory;
}

/** Whether a territory is a commune that lies in an EPCI. */
export function isCommuneOf(territories: TerritoryColumns, commune: number, epci: number): boolean {
  const place = listAt(territories.ranges, commune)[0];
  return place !== undefined && isCommune(territories, commune) && isListed(territories.epci, place, epci);
}

/** The territory and everything that lies within it. */
export function territoriesWithin({ within }: Territories, ...territories: readonly number[]): Set<number> {
  const met = new Set(territories);
  let size = 0;
  while (size < met.size) {
    size = met.size;
    within.forEach((larger, smaller) => {
      if (larger.some((each) => met.has(each))) met.add(smaller);
    });
  }
  return met;
}

/** Adds the next place to the ranges of a territory. */
function extend(ranges: Lists, territory: number, place: number): void {
  const list = listAt(ranges, territory);
  if (list.length > 0 && list[list.length - 1] === place) {
    list[list.length - 1] = place + 1;
    return;
  }
  addToList(ranges, territory, place);
  addToList(ranges, territory, place + 1);
}
