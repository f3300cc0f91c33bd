/** The network of a day out of the snapshot: the rows that cypher/network-actors.cypher and cypher/ties.cypher define. */
import { others } from '../actors.js';
import { actorKinds } from '../closed-lists.js';
import { bodies } from '../coordination.js';
import { epciOfHome } from '../homes.js';
import { isDocumented } from '../judged-actors.js';
import { listAt } from '../lists.js';
import type { Snapshot } from '../snapshot.js';
import { tiedGroups } from '../tied-groups.js';
import type { NetworkActor, NetworkGroup } from './network.js';

export function networkActors(snapshot: Snapshot, day: number): NetworkActor[] {
  const { actors, subjects, themes, territories } = snapshot;
  const { ids } = actors.table;
  return ids.flatMap((id, actor) => {
    if (actors.alive.values[actor] !== 1) return [];
    const linked = [...others(actors.links, actor), ...listAt(actors.linkedBy, actor)];
    return {
      id,
      kind: actorKinds[actors.kind.values[actor] as number] ?? null,
      siren: actors.siren[actor] ?? null,
      documented: isDocumented(snapshot, actor) ?? false,
      themes: namesIn(themes.table.ids, listAt(subjects.themes, actors.subject.values[actor] as number)),
      epci: namesIn(territories.table.ids, epciOfHome(snapshot, actors.home.values[actor] as number)),
      seats: namesIn(ids, bodies(snapshot, [actor], day)),
      linked: namesIn(
        ids,
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
    members: namesIn(actors.table.ids, members),
  }));
}

function namesIn(ids: readonly string[], numbers: Iterable<number>): string[] {
  return [...new Set(numbers)].map((number) => ids[number] as string).sort();
}
