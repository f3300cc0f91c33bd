/** The tied pairs among some actors, each once, with the groups that hold both. */
import { mapYielding } from '../../fresh/yield.js';
import type { NetworkTieRow, TyingGroup } from './row.js';

/** @param actors ids; ties with other actors are left out @returns each pair as the places of the two in `actors` */
export async function listTies(
  groups: readonly TyingGroup[],
  actors: readonly string[],
  signal?: AbortSignal,
): Promise<NetworkTieRow[]> {
  const places = new Map(actors.map((id, place) => [id, place]));
  const shared = actors.map(() => new Map<number, TyingGroup[]>());
  const join = (group: TyingGroup) => {
    const { members } = group;
    const within = [...new Set(members.flatMap((id) => places.get(id) ?? []))].sort((one, other) => one - other);
    within.forEach((a, at) => {
      const ofA = shared[a];
      for (const b of within.slice(at + 1)) {
        const known = ofA?.get(b);
        if (known) known.push(group);
        else ofA?.set(b, [group]);
      }
    });
  };
  await mapYielding(groups, join, signal);
  const ties = await mapYielding(
    shared.entries(),
    ([a, ofA]) =>
      [...ofA]
        .sort(([one], [other]) => one - other)
        .map(([b, both]) => ({ a, b, strength: both.length, groups: both })),
    signal,
  );
  return ties.flat();
}
