/**
 * One experiment with its evidence: its themes, who leads it, the places without it and who needs it there, and the
 * calls.
 */

import { leadOf } from '../../measures/lead-of.js';
import { intAt } from '../../model/at.js';
import { resources } from '../../model/closed-lists.js';
import { dateOf } from '../../model/days.js';
import { epciOfHome } from '../../model/home-epci.js';
import { idOf } from '../../model/ids.js';
import { itemAt } from '../../model/item-at.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import { callsOn } from './calls-on.js';
import { countEpci } from './counted-epci.js';
import type { Need } from './presence.js';
import type { FoundExperiment, FoundPlace } from './rank.js';
import type { ExperimentPlaceRow, ReadExperiment } from './row.js';

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/**
 * @param day days since 1970
 * @param home number of the territory; below 0 when unknown
 */
export function describeExperiment(
  snapshot: Snapshot,
  { initiative, inhabitants, places }: FoundExperiment,
  day: number,
  home: number,
): ReadExperiment {
  const { initiatives, actors, subjects, territories, themes } = snapshot;
  const leaves = listAt(subjects.leaves, intAt(initiatives.subject.values, initiative));
  const own = [...epciOfHome(snapshot, intAt(initiatives.ground.values, initiative))];
  const ownTouch = own.some((epci) => hasNeighbour(snapshot, epci));
  const lead = leadOf(snapshot, initiative, day);
  return {
    initiative: idOf(initiatives.table, initiative),
    leaves: Array.from(leaves, (leaf) => idOf(themes.table, leaf)),
    end: dateOf(intAt(initiatives.end.values, initiative)),
    lead: lead === undefined ? null : idOf(actors.table, lead),
    inhabitants,
    places: places.map((place) => describePlace(snapshot, place, ownTouch)),
    epci: own.map((epci) => ({
      territory: idOf(territories.table, epci),
      inhabitants: countEpci(snapshot, epci, home).inhabitants,
    })),
    calls: callsOn(snapshot, leaves, day),
  };
}

/** @param ownTouch whether the neighbours of the EPCI of the experiment are known */
function describePlace(snapshot: Snapshot, place: FoundPlace, ownTouch: boolean): ExperimentPlaceRow {
  const { table } = snapshot.territories;
  const isFar = ownTouch && hasNeighbour(snapshot, place.epci);
  return {
    territory: idOf(table, place.epci),
    inhabitants: place.inhabitants,
    presence: place.isServed ? 'WIDE_ONLY' : 'NONE',
    needs: describeNeeds(snapshot, place.needs),
    isNear: place.isNear ? true : isFar ? false : null,
    likeness: place.likeness,
    likest: place.likest === null ? null : idOf(table, place.likest),
  };
}

const hasNeighbour = ({ territories }: Snapshot, epci: number) => listAt(territories.neighbours, epci).length > 0;

function describeNeeds({ actors, themes }: Snapshot, needs: readonly Need[]): ExperimentPlaceRow['needs'] {
  return needs
    .map(({ actor, resource, theme }) => ({
      actor: idOf(actors.table, actor),
      resource: itemAt(resources, resource),
      theme: idOf(themes.table, theme),
    }))
    .sort((x, y) => compare(x.actor, y.actor) || compare(x.resource, y.resource) || compare(x.theme, y.theme));
}
