/** The funders of an actor: those that gave it a grant, and the funders of initiatives in which it takes part. */
import { codeOf, roles } from '../../../model/closed-lists.js';
import { isGranted, isOwnFunds } from '../../../model/funding.js';
import { eachParticipant, isAbandoned } from '../../../model/initiatives.js';
import { listAt } from '../../../model/lists.js';
import type { Columns } from '../../../model/snapshot.js';

const FUNDER = codeOf(roles, 'FUNDER');

/**
 * Returns a function of an actor: its funders, without grants decided after that day. Computed on first use; valid for
 * one snapshot.
 */
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
