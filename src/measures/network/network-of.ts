/**
 * The network of a day from a snapshot: the same rows as cypher/network-actors.cypher and cypher/ties.cypher return.
 */

import { byteAt, intAt } from '../../model/at.js';
import { actorKinds } from '../../model/closed-lists.js';
import { epciOfHome } from '../../model/home-epci.js';
import { allIds, idOf } from '../../model/ids.js';
import { itemAt, valueAt } from '../../model/item-at.js';
import { job } from '../../model/job.js';
import { listAt } from '../../model/lists.js';
import type { SharedSnapshot } from '../../model/share-snapshot.js';
import type { Columns, Snapshot } from '../../model/snapshot.js';
import { isDocumented } from '../actors/judged-actors.js';
import { createMeetings, seatedWithCommunes } from '../already-meet.js';
import { bodies } from '../coordination.js';
import { createHouses } from '../houses.js';
import { tiedGroups } from '../tied-groups.js';
import { tiesAhead } from '../ties-ahead.js';
import { buildNetwork, type Network, type NetworkActor, type NetworkGroup } from './network.js';

/** The ids, by number, of the entities that a network names: actors, initiatives, themes and EPCI. */
export interface NetworkNames {
  readonly actors: readonly string[];
  readonly initiatives: readonly string[];
  readonly themes: readonly string[];
  readonly epci: ReadonlyMap<number, string>;
}

/** The ids that a thread needs to describe a network: the columns that it shares contain only numbers. */
export function networkNames({ actors, initiatives, themes, territories }: Snapshot): NetworkNames {
  const isEpci = (level: string, number: number) => (level === 'EPCI' ? [number] : []);
  return {
    actors: allIds(actors.table),
    initiatives: allIds(initiatives.table),
    themes: allIds(themes.table),
    epci: new Map(territories.levels.flatMap(isEpci).map((number) => [number, idOf(territories.table, number)])),
  };
}

function networkOf(columns: Columns, names: NetworkNames, day: number): Network {
  return buildNetwork(networkActors(columns, names, day), networkGroups(columns, names, day));
}

function networkActors(columns: Columns, names: NetworkNames, day: number): NetworkActor[] {
  const { actors, subjects } = columns;
  const nameActor = (actor: number) => itemAt(names.actors, actor);
  const housesOf = createHouses(columns, day);
  const meetings = createMeetings(columns, day);
  const seatedWith = seatedWithCommunes(columns);
  return names.actors.flatMap((id, actor) => {
    if (actors.alive.values[actor] !== 1) return [];
    return {
      id,
      kind: actorKinds[byteAt(actors.kind.values, actor)] ?? null,
      documented: isDocumented(columns, actor) ?? false,
      themes: inOrder(listAt(subjects.themes, intAt(actors.subject.values, actor)), (theme) =>
        itemAt(names.themes, theme),
      ),
      epci: inOrder(epciOfHome(columns, intAt(actors.home.values, actor)), (territory) =>
        valueAt(names.epci, territory),
      ),
      seats: inOrder(bodies(columns, [actor], day), nameActor),
      known: inOrder([...housesOf(actor), ...tiesAhead(columns, actor, day), ...seatedWith(actor)], nameActor),
      circles: inOrder(meetings.circlesOf(actor), nameActor),
    };
  });
}

function networkGroups(columns: Columns, names: NetworkNames, day: number): NetworkGroup[] {
  return tiedGroups(columns, day).map(({ medium, through, members }) => ({
    medium,
    through: itemAt(medium === 'INITIATIVE' ? names.initiatives : names.actors, through),
    members: inOrder(members, (actor) => itemAt(names.actors, actor)),
  }));
}

/** The ids of these numbers, each once, sorted. */
function inOrder(numbers: readonly number[] | Int32Array, nameOf: (number: number) => string): string[] {
  return numbers.length === 0 ? [] : Array.from(new Set(numbers), nameOf).sort();
}

/**
 * The network from the columns that a snapshot shares with a thread.
 * @public a thread finds this function by its name
 */
export function networkInThread({ columns }: SharedSnapshot, names: NetworkNames, day: number): Network {
  return networkOf(columns, names, day);
}

export const networkJob = job(import.meta.url, { networkInThread });
