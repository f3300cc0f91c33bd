/** Every need that another actor could meet, with all actors that could. */

import { createNeedsMet } from '../../measures/needs-met.js';
import { resources } from '../../model/closed-lists.js';
import { itemAt } from '../../model/item-at.js';
import type { Columns } from '../../model/snapshot.js';
import type { NeedOffer } from '../synergies/between-initiatives/need-offers.js';
import { createProvidersOf, holdersOf } from '../synergies/between-initiatives/providers-of.js';

/** All by number. */
export interface MetNeed {
  readonly seeker: number;
  /** A code of `resources`. */
  readonly resource: number;
  readonly theme: number;
  readonly offers: readonly Offered[];
}

interface Offered {
  readonly provider: number;
  /** The theme of the offer. */
  readonly offered: number;
  readonly fit: number;
}

/** In the order of seekers. @param day days since 1970 */
export function findNeeds(columns: Columns, day: number): MetNeed[] {
  const { actors } = columns;
  const isMet = createNeedsMet(columns, day);
  const providersOf = createProvidersOf(columns);
  const needs: MetNeed[] = [];
  for (const seeker of holdersOf(columns, actors.needs)) {
    const found = new Map<string, MetNeed & { readonly offers: Offered[] }>();
    for (const provider of providersOf(seeker)) {
      for (const { resource, theme, offered, fit } of isMet(seeker, provider)) {
        const need = found.get(`${resource} ${theme}`) ?? { seeker, resource, theme, offers: [] };
        found.set(`${resource} ${theme}`, need);
        need.offers.push({ provider, offered, fit });
      }
    }
    needs.push(...found.values());
  }
  return needs;
}

/** For the exchanges of a pair, the need with the best fitting offer; among equals the first by seeker, resource and theme. */
export function mainNeed(
  exchanged: readonly NeedOffer[],
  compareActors: (one: number, other: number) => number,
): NeedOffer | undefined {
  const nameOf = ({ resource }: NeedOffer) => itemAt(resources, resource);
  return [...exchanged].sort(
    (x, y) =>
      y.fit - x.fit ||
      compareActors(x.seeker, y.seeker) ||
      (nameOf(x) < nameOf(y) ? -1 : nameOf(x) > nameOf(y) ? 1 : 0) ||
      x.theme - y.theme,
  )[0];
}
