/** The actors that run or prepare something near an experiment, or seek something on its themes: they should hear of it first. */
import type { Resource } from '../../language/generated/types.js';
import { leadOf } from '../../measures/lead-of.js';
import { nearnessTo } from '../../measures/nearness-of-grounds.js';
import { byteAt, intAt } from '../../model/at.js';
import { isEarly, resources, travels } from '../../model/closed-lists.js';
import { dayOf } from '../../model/days.js';
import { peopleIn } from '../../model/grounds.js';
import { findNumber, idOf } from '../../model/ids.js';
import { itemAt } from '../../model/item-at.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import { holdersOf } from '../synergies/between-initiatives/providers-of.js';
import { onNearSubjects } from '../synergies/near-subjects.js';
import { countEpci } from './counted-epci.js';

export interface Alike {
  readonly initiative: string;
  readonly lead: string;
  /** Whether the initiative is an idea or a study. */
  readonly isEarly: boolean;
  /** Whether it covers neither an EPCI of the experiment nor one that touches it, as far as is known. */
  readonly isFar: boolean;
}

export interface Seeking {
  readonly actor: string;
  readonly resource: Resource;
  /** Whether it is at home neither in an EPCI of the experiment nor in one that touches it, as far as is known. */
  readonly isFar: boolean;
}

/**
 * The initiatives under way or to come that name a leaf of the experiment, in its EPCI or a neighbouring one, with
 * another lead; farther away those that are ideas or studies, for which there is still time. Those nearby first, and of
 * these ideas and studies.
 */
export function findAlike(snapshot: Snapshot, experiment: string, asOf: string): Alike[] {
  const { initiatives, actors } = snapshot;
  const number = findNumber(initiatives.table, experiment);
  if (number < 0) return [];
  const day = dayOf(asOf);
  const nearness = nearnessTo(snapshot, intAt(initiatives.ground.values, number));
  const own = leadOf(snapshot, number, day);
  return onNearSubjects(snapshot, number, day)
    .flatMap((each) => {
      const lead = leadOf(snapshot, each, day);
      if (lead === undefined || lead === own) return [];
      const isFar = nearness(intAt(initiatives.ground.values, each)) === 0;
      const isStudy = isEarly(byteAt(initiatives.phase.values, each));
      if (isFar && !isStudy) return [];
      const names = { initiative: idOf(initiatives.table, each), lead: idOf(actors.table, lead) };
      return [{ ...names, isEarly: isStudy, isFar }];
    })
    .sort(
      (x, y) =>
        Number(x.isFar) - Number(y.isFar) ||
        Number(y.isEarly) - Number(x.isEarly) ||
        (x.initiative < y.initiative ? -1 : 1),
    );
}

/** The actors that need something on one of its leaves; far away only knowledge. Those at home near the experiment first, then by id. */
export function seekingIt(snapshot: Snapshot, experiment: string): Seeking[] {
  const { initiatives, actors, subjects } = snapshot;
  const number = findNumber(initiatives.table, experiment);
  if (number < 0) return [];
  const leaves = listAt(subjects.leaves, intAt(initiatives.subject.values, number));
  const nearness = nearnessTo(snapshot, intAt(initiatives.ground.values, number));
  const found: Seeking[] = [];
  for (const actor of holdersOf(snapshot, actors.needs)) {
    const isFar = nearness(intAt(actors.home.values, actor)) === 0;
    const needs = listAt(actors.needs, actor);
    for (let k = 0; k < needs.length; k += 2) {
      if (!leaves.includes(intAt(needs, k + 1)) || (isFar && !travels(intAt(needs, k)))) continue;
      found.push({ actor: idOf(actors.table, actor), resource: itemAt(resources, intAt(needs, k)), isFar });
      break;
    }
  }
  return found.sort((x, y) => Number(x.isFar) - Number(y.isFar) || (x.actor < y.actor ? -1 : 1));
}

/** Which of these EPCI lie in part outside the territory, where no experiment was looked for. */
export function findAcross(snapshot: Snapshot, epci: readonly string[], territory: string | null): string[] {
  const { territories } = snapshot;
  const home = territory === null ? -1 : findNumber(territories.table, territory);
  if (home < 0) return [];
  return epci.filter((id) => {
    const each = findNumber(territories.table, id);
    if (each < 0) return false;
    return (
      countEpci(snapshot, each, home).inhabitants < peopleIn(territories.before, [...listAt(territories.ranges, each)])
    );
  });
}
