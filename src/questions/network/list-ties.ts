/** The tied pairs among some actors, each once, with the number of groups that hold both. */
import type { NetworkGroup } from '../../measures/network/network.js';
import type { NetworkTieRow } from './row.js';

/** @param actors ids; ties with other actors are left out @returns each pair as the places of the two in `actors` */
export function listTies(groups: readonly NetworkGroup[], actors: readonly string[]): NetworkTieRow[] {
  const places = new Map(actors.map((id, place) => [id, place]));
  const strengths = actors.map(() => new Map<number, number>());
  for (const { members } of groups) {
    const within = [...new Set(members.flatMap((id) => places.get(id) ?? []))].sort((one, other) => one - other);
    within.forEach((a, at) => {
      const ofA = strengths[a];
      for (const b of within.slice(at + 1)) ofA?.set(b, (ofA.get(b) ?? 0) + 1);
    });
  }
  return strengths.flatMap((ofA, a) =>
    [...ofA].sort(([one], [other]) => one - other).map(([b, strength]) => ({ a, b, strength })),
  );
}
