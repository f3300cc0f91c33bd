/**
 * What the rows that a synergy tells too add to its sentence: who runs something more on the subject, who else offers
 * what is sought, who else seeks what is offered.
 */
import { leadOf } from '../../measures/lead-of.js';
import { dayOf } from '../../model/days.js';
import { findNumber, idOf } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { needKey } from './need-key.js';
import type { SynergyRow } from './row.js';

/** Ids of actors, each once. */
export interface OfRepeats {
  /** Who leads the other projects. */
  readonly leads: readonly string[];
  /** Who else offers what is sought, by seeker and theme. */
  readonly providers: ReadonlyMap<string, readonly string[]>;
  /** Who else seeks what this actor offers. */
  readonly seekers: ReadonlyMap<string, readonly string[]>;
}

export function tellOfRepeats(snapshot: Snapshot, row: SynergyRow): OfRepeats {
  const { initiatives, actors } = snapshot;
  const told = row.repeats?.();
  const pairs = told?.pairs ?? [];
  const projects = new Set(pairs.flat().filter((id) => id !== row.a && id !== row.b));
  const exchanging = row.exchanges.length === 0 ? [] : (told?.first(pairs.length) ?? []);
  const leads = [...projects].flatMap((id) => {
    const lead = leadOf(snapshot, findNumber(initiatives.table, id), dayOf(row.asOf));
    return lead === undefined ? [] : [idOf(actors.table, lead)];
  });
  const [providers, seekers] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const add = (map: Map<string, string[]>, key: string, actor: string) => {
    const known = map.get(key) ?? [];
    if (!known.includes(actor)) map.set(key, [...known, actor]);
  };
  for (const { seeker, resource, theme, offers } of exchanging.flatMap(({ exchanges }) => exchanges)) {
    for (const own of row.exchanges.filter((each) => each.resource === resource)) {
      const isNeed = own.seeker === seeker && own.theme === theme;
      const offering = own.offers.map(({ actor }) => actor);
      for (const { actor } of offers) {
        if (isNeed && !offering.includes(actor)) add(providers, needKey(seeker, theme), actor);
        if (!isNeed && own.seeker !== seeker && offering.includes(actor)) add(seekers, actor, seeker);
      }
    }
  }
  return { leads: [...new Set(leads)], providers, seekers };
}
