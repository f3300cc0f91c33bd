/** Groups pairs into what people discuss: each row of overlaps and of synergies between initiatives belongs to one matter. */

import type { MatterKind } from '../../language/generated/types.js';
import type { PairRanking } from '../../measures/ranking.js';
import { orderBy } from '../../measures/ranking.js';
import { rarestCommonLeaf } from '../../measures/subject/counted-leaf.js';
import { informationOfThemes } from '../../measures/subject/information.js';
import { byteAt, floatAt, intAt } from '../../model/at.js';
import { monthsLater } from '../../model/days.js';
import { job } from '../../model/job.js';
import type { SharedSnapshot } from '../../model/share-snapshot.js';
import type { Columns } from '../../model/snapshot.js';
import { groupOverlaps, type OverlapGroups } from '../overlaps/group-pairs.js';
import { COMPLEMENTARY, endingOf, NEED_OFFER, RELAY, YEAR_MONTHS } from '../synergies/between-initiatives/kinds.js';
import { createNeedOffers } from '../synergies/between-initiatives/need-offers.js';
import { findNeeds, type MetNeed, mainNeed } from './find-needs.js';
import { findSuccessors } from './find-successors.js';

/** A row of the overlaps without a filter, or of the synergies between initiatives, by its place in the ranking. */
export interface RowPlace {
  readonly list: 'OVERLAPS' | 'SYNERGIES';
  readonly place: number;
}

/** All by number. */
export interface PairMatter {
  readonly kind: Extract<MatterKind, 'OVERLAP' | 'RELAY' | 'POOLING' | 'COMPLEMENTARY'>;
  /**
   * The themes under which its pairs are counted: one, except for a RELAY, where the theme of the strongest pair comes
   * first; empty when no theme joins them.
   */
  readonly leaves: readonly number[];
  /** For a RELAY, the initiative that ends; else −1. */
  readonly ending: number;
  /** The strongest first. */
  readonly rows: readonly RowPlace[];
}

export interface NeedMatter extends MetNeed {
  readonly rows: readonly RowPlace[];
}

export interface PairMatters {
  readonly pairs: readonly PairMatter[];
  readonly needs: readonly NeedMatter[];
  /** Of the initiatives asked about, those that another one would continue as a RELAY, whoever leads it. */
  readonly succeeded: readonly number[];
}

export interface GatherAsk {
  readonly overlaps: PairRanking;
  /** How many overlaps are listed without a filter: the first ones of the ranking. */
  readonly count: number;
  readonly groups: OverlapGroups;
  readonly synergies: PairRanking;
  readonly asOf: number;
  /** Initiatives whose funding ends. */
  readonly ending: readonly number[];
}

interface ScoredRow extends RowPlace {
  readonly score: number;
}

interface Growing {
  readonly kind: PairMatter['kind'];
  readonly ending: number;
  readonly leaves: Set<number>;
  readonly rows: ScoredRow[];
}

/** The matters made of pairs, and every need that another actor could meet. @public a thread finds it by its name */
export function gatherSharedPairs(shared: SharedSnapshot, ask: GatherAsk): PairMatters {
  const { columns } = shared;
  const compareIds = orderBy(shared.inOrder.initiatives);
  const compareActors = orderBy(shared.inOrder.actors);
  const { pairs, exchanging } = gatherPairs(columns, ask, compareIds);
  const needOffers = createNeedOffers(columns, ask.asOf, compareIds);
  const needs = findNeeds(columns, ask.asOf);
  const rowsOf = new Map<string, RowPlace[]>();
  for (const place of exchanging) {
    const exchanged = needOffers.ofPair(intAt(ask.synergies.a, place), intAt(ask.synergies.b, place));
    const need = mainNeed(exchanged, compareActors);
    if (need === undefined) continue;
    const key = keyOfNeed(need);
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), { list: 'SYNERGIES', place }]);
  }
  return {
    pairs,
    needs: needs.map((need) => ({ ...need, rows: rowsOf.get(keyOfNeed(need)) ?? [] })),
    succeeded: findSuccessors(columns, ask.ending, ask.asOf),
  };
}

const keyOfNeed = ({ seeker, resource, theme }: { seeker: number; resource: number; theme: number }) =>
  `${seeker} ${resource} ${theme}`;

/** @returns `exchanging`: the places of the rows with a need and actors that could meet it */
function gatherPairs(
  columns: Columns,
  { overlaps, count, groups, synergies, asOf }: GatherAsk,
  compareIds: (one: number, other: number) => number,
) {
  const { initiatives } = columns;
  const information = informationOfThemes(columns);
  const matters = new Map<string, Growing>();
  const relays = new Map<string, Growing>();
  const exchanging: number[] = [];
  const complementary: number[] = [];
  const add = (key: string, kind: Growing['kind'], leaf: number, row: ScoredRow, ending = -1): Growing => {
    const matter = matters.get(key) ?? { kind, ending, leaves: new Set(), rows: [] };
    matters.set(key, matter);
    if (leaf >= 0) matter.leaves.add(leaf);
    matter.rows.push(row);
    return matter;
  };
  const synergyAt = (place: number): ScoredRow => ({
    list: 'SYNERGIES',
    place,
    score: floatAt(synergies.score, place),
  });
  for (let place = 0; place < synergies.count; place += 1) {
    const [a, b, kind] = [intAt(synergies.a, place), intAt(synergies.b, place), byteAt(synergies.kind, place)];
    if (kind === NEED_OFFER) exchanging.push(place);
    else if (kind === COMPLEMENTARY) complementary.push(place);
    else {
      const leaf = rarestCommonLeaf(columns, information, a, b);
      if (kind === RELAY) {
        const ending = endingOf(initiatives, a, b, monthsLater(asOf, YEAR_MONTHS));
        relays.set(`${a} ${b}`, add(`relay ${ending}`, 'RELAY', leaf, synergyAt(place), ending));
      } else add(`pooling ${leaf}`, 'POOLING', leaf, synergyAt(place));
    }
  }
  for (let place = 0; place < count; place += 1) {
    const row: ScoredRow = { list: 'OVERLAPS', place, score: floatAt(overlaps.score, place) };
    const relay = relays.get(`${overlaps.a[place]} ${overlaps.b[place]}`);
    const group = intAt(groups.ofPair, place);
    if (relay) relay.rows.push(row);
    else if (group < 0) add(`pair ${place}`, 'OVERLAP', -1, row);
    else add(`group ${group}`, 'OVERLAP', intAt(groups.theme, group), row);
  }
  // Connected pairs are one matter, whatever their themes.
  const linked = complementary.map((place) => ({
    a: intAt(synergies.a, place),
    b: intAt(synergies.b, place),
    theme: 0,
  }));
  const together = groupOverlaps(linked, compareIds).ofPair;
  complementary.forEach((place, at) => {
    add(`together ${together[at]}`, 'COMPLEMENTARY', -1, synergyAt(place));
  });
  return {
    exchanging,
    pairs: [...matters.values()].map(({ rows, leaves, ...matter }) => ({
      ...matter,
      leaves: [...leaves],
      rows: rows.sort(compareRows).map(({ list, place }) => ({ list, place })),
    })),
  };
}

/** The stronger first, then synergies before overlaps, then in the order of the ranking. */
function compareRows(one: ScoredRow, other: ScoredRow): number {
  const isOfOneList = one.list === other.list;
  return other.score - one.score || (isOfOneList ? one.place - other.place : one.list === 'SYNERGIES' ? -1 : 1);
}

export const gatherPairsJob = job(import.meta.url, { gatherSharedPairs });
