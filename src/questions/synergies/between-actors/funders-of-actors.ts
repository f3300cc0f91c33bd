/** Who pays for an actor: by a grant to it, or as a funder of an initiative in which it takes part. */
import { codeOf, roles } from '../../../model/closed-lists.js';
import { isGranted, isOwnFunds } from '../../../model/funding.js';
import { eachParticipant, isAbandoned } from '../../../model/initiatives.js';
import { listAt } from '../../../model/lists.js';
import type { Columns } from '../../../model/snapshot.js';

const FUNDER = codeOf(roles, 'FUNDER');

/** Tells the funders of an actor, grants decided after that day apart, computed when first asked; good until the snapshot changes. */
export function createFunders(
  { actors, initiatives, funding }: Columns,
  day: number,
): (actor: number) => readonly number[] {
  const known: (readonly number[] | undefined)[] = [];
  const find = (actor: number): readonly number[] => {
    const found = new Set<number>();
    for (const link of listAt(actors.received, actor)) {
      if (!isGranted(funding, link, day) || isOwnFunds(funding, link)) continue;
      for (const funder of listAt(funding.funders, link)) found.add(funder);
    }
    for (const initiative of new Set(listAt(initiatives.ofActor, actor))) {
      if (initiatives.alive.values[initiative] !== 1 || isAbandoned(initiatives, initiative)) continue;
      eachParticipant(initiatives, initiative, (funder, role) => {
        if (role === FUNDER) found.add(funder);
      });
    }
    return [...found].filter((funder) => funder !== actor && actors.alive.values[funder] === 1);
  };
  return (actor) => {
    const found = known[actor] ?? find(actor);
    known[actor] = found;
    return found;
  };
}
