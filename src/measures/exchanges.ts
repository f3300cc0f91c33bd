/** Exchanges: what one actor needs and another offers, on a theme that suits both. */

import { isSale } from '../model/actors.js';
import { intAt } from '../model/at.js';
import { isLocal, resources } from '../model/closed-lists.js';
import { idOf } from '../model/ids.js';
import { itemAt } from '../model/item-at.js';
import { listAt } from '../model/lists.js';
import type { Columns, Snapshot } from '../model/snapshot.js';
import { isAbove, type ThemeColumns } from '../model/themes.js';
import { rules } from './rules.js';

/** A need that an actor could meet: its resource and theme, the theme of the offer, and how well the two themes fit. */
export interface Match {
  readonly resource: number;
  readonly theme: number;
  readonly offered: number;
  /** 1: both name the same theme; ½: one theme lies above the other, or the two are related. */
  readonly fit: number;
}

/**
 * How well the themes of a need and an offer fit: 1 for the same theme, ½ where one lies above the other or a relation
 * joins them, else 0. A need on a root theme is too vague to be met; an offer on a root covers every theme below it.
 */
function fitOf(themes: ThemeColumns, needed: number, offered: number): number {
  if (themes.isRoot[needed]) return 0;
  if (needed === offered) return 1;
  const isRelated = themes.related[needed]?.some(({ theme }) => theme === offered) ?? false;
  return isRelated || isAbove(themes, needed, offered) || isAbove(themes, offered, needed)
    ? rules.FIT_OF_NEAR_THEMES.value
    : 0;
}

/**
 * The needs of one actor that another could meet, each once, with the best fitting offer.
 * @param areNear whether the two are near: premises, equipment, staff and audiences help only actors nearby
 */
export function matchesBetween(
  { actors, themes }: Columns,
  seeker: number,
  provider: number,
  areNear: () => boolean,
): Match[] {
  const [needs, offers] = [listAt(actors.needs, seeker), listAt(actors.offers, provider)];
  if (needs.length === 0 || offers.length === 0 || seeker === provider) return [];
  const found: Match[] = [];
  for (let k = 0; k < needs.length; k += 2) {
    const [resource, theme] = [intAt(needs, k), intAt(needs, k + 1)];
    let best: Match | undefined;
    for (let l = 0; l < offers.length; l += 2) {
      if (offers[l] !== resource) continue;
      const offered = intAt(offers, l + 1);
      const fit = fitOf(themes, theme, offered);
      // Themes are numbered by id, so of two that fit equally the first by id wins.
      const isBetter = best === undefined || fit > best.fit || (fit === best.fit && offered < best.offered);
      if (fit > 0 && isBetter) best = { resource, theme, offered, fit };
    }
    if (best !== undefined && (!isLocal(resource) || areNear())) found.push(best);
  }
  return found;
}

/** Of two that are near: one is a company, the other public, and neither seeks what the other offers. They are not suggested to each other. */
export function isMereSale(columns: Columns, one: number, two: number): boolean {
  const seeks = (seeker: number, provider: number) => matchesBetween(columns, seeker, provider, () => true).length > 0;
  return isSale(columns.actors, one, two) && !seeks(one, two) && !seeks(two, one);
}

/** A need, and every actor that could meet it; actors and themes are ids. */
export interface Exchange {
  readonly seeker: string;
  readonly resource: (typeof resources)[number];
  readonly theme: string;
  /** Between initiatives: the initiative of the seeker. */
  readonly initiative: string | null;
  /** In the order of the ids of the actors. */
  readonly offers: readonly { readonly actor: string; readonly theme: string; readonly fit: number }[];
}

export interface MatchOfTwo extends Match {
  readonly seeker: number;
  readonly provider: number;
  /** Between initiatives: the initiative of the seeker. */
  readonly of?: number;
}

/** The same matches as ids, grouped by need, in the order of seeker, resource and theme. */
export function describeExchanges(
  { actors, initiatives, themes }: Snapshot,
  matches: readonly MatchOfTwo[],
): Exchange[] {
  const byNeed = new Map<string, Exchange & { offers: { actor: string; theme: string; fit: number }[] }>();
  for (const { seeker, provider, resource, theme, offered, fit, of } of matches) {
    const need = {
      seeker: idOf(actors.table, seeker),
      resource: itemAt(resources, resource),
      theme: idOf(themes.table, theme),
      initiative: of === undefined ? null : idOf(initiatives.table, of),
    };
    const key = JSON.stringify(need);
    const exchange = byNeed.get(key) ?? { ...need, offers: [] };
    exchange.offers.push({ actor: idOf(actors.table, provider), theme: idOf(themes.table, offered), fit });
    byNeed.set(key, exchange);
  }
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  for (const { offers } of byNeed.values()) offers.sort((x, y) => compare(x.actor, y.actor));
  return [...byNeed.values()].sort(
    (x, y) => compare(x.seeker, y.seeker) || compare(x.resource, y.resource) || compare(x.theme, y.theme),
  );
}
