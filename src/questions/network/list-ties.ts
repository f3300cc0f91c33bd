/** The tied pairs among some actors, each once, with the number of groups that hold both. */
import { mapInTurn } from '../../fresh/take-turn.js';
import type { NetworkGroup } from '../../measures/network/network.js';
import type { NetworkTieRow } from './row.js';

/** @param actors ids; ties with other actors are left out @returns each pair as the places of the two in `actors` */
export async function listTies(
  groups: readonly NetworkGroup[],
  actors: readonly string[],
  signal?: AbortSignal,
): Promise<NetworkTieRow[]> {
  const places = new Map(actors.map((id, place) => [id, place]));
  const strengths = actors.map(() => new Map<number, number>());
  const count = ({ members }: NetworkGroup) => {
    const within = [...new Set(members.flatMap((id) => places.get(id) ?? []))].sort((one, other) => one - other);
    within.forEach((a, at) => {
      const ofA = strengths[a];
      for (const b of within.slice(at + 1)) ofA?.set(b, (ofA.get(b) ?? 0) + 1);
    });
  };
  await mapInTurn(groups, count, signal);
  const ties = await mapInTurn(
    strengths.entries(),
    ([a, ofA]) => [...ofA].sort(([one], [other]) => one - other).map(([b, strength]) => ({ a, b, strength })),
    signal,
  );
  return ties.flat();
}
