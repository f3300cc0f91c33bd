/** The network of a day out of the snapshot: the rows that cypher/network-actors.cypher and cypher/ties.cypher define. */
import { others } from '../actors.js';
import { actorKinds } from '../closed-lists.js';
import { bodies } from '../coordination.js';
import { epciOfHome } from '../homes.js';
import { idsOf } from '../ids.js';
import { isDocumented } from '../judged-actors.js';
import { listAt } from '../lists.js';
import type { Snapshot } from '../snapshot.js';
import { tiedGroups } from '../tied-groups.js';
import type { NetworkActor, NetworkGroup } from './network.js';

export function networkActors(snapshot: Snapshot, day: number): NetworkActor[] {
  const { actors, subjects, themes, territories } = snapshot;
  return actors.table.ids.flatMap((id, actor) => {
    if (actors.alive.values[actor] !== 1) return [];
    const linked = [...others(actors.links, actor), ...listAt(actors.linkedBy, actor)];
    return {
      id,
      kind: actorKinds[actors.kind.values[actor] as number] ?? null,
      siren: actors.siren[actor] ?? null,
      documented: isDocumented(snapshot, actor) ?? false,
      themes: idsOf(themes.table, listAt(subjects.themes, actors.subject.values[actor] as number)),
      epci: idsOf(territories.table, epciOfHome(snapshot, actors.home.values[actor] as number)),
      seats: idsOf(actors.table, bodies(snapshot, [actor], day)),
      linked: idsOf(
        actors.table,
        linked.filter((other) => other !== actor && actors.alive.values[other] === 1),
      ),
    };
  });
}

export function networkGroups(snapshot: Snapshot, day: number): NetworkGroup[] {
  const { actors, initiatives } = snapshot;
  return tiedGroups(snapshot, day).map(({ medium, through, members }) => ({
    medium,
    through: (medium === 'INITIATIVE' ? initiatives : actors).table.ids[through] as string,
    members: idsOf(actors.table, members),
  }));
}
