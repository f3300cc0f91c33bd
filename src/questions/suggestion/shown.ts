/** After a decision on a suggestion: the suggestions that lists now leave out, and those that they show. */

import type { Context } from '../../answers/context.js';
import { decisionOn, isHidden } from '../../answers/standing-decisions.js';
import { withDay } from '../../answers/suggestion-id.js';
import { findStanding } from './find.js';
import { digestStanding, type Standing } from './standing.js';

/** Ids with the day: first the suggestion, then the suggestions to which its dismissal also applies. */
export async function tellShown(
  context: Context,
  found: Standing,
  asOf: string,
): Promise<{ readonly hidden: readonly string[]; readonly shown: readonly string[] }> {
  if (found.parts) return tellGathered(context, [...new Set([found.row.id, ...found.others])], asOf);
  const asked = found.others.map((suggestion) => ({ suggestion, about: found.about }));
  const others = asked.length > 0 ? [...(await findStanding(context, asked, asOf)).values()] : [];
  const all = await Promise.all(
    [found, ...others].map(async (standing) => ({ standing, decision: await decisionOn(context, standing.row.id) })),
  );
  const isDismissed = all.some(({ standing, decision }) => isHidden(decision, standing, digestStanding));
  const ids = (hidden: boolean) =>
    all
      // A decision on the suggestion itself takes precedence over a decision on another.
      .filter(({ decision }) => hidden === (isDismissed && (!decision || decision.status === 'DISMISSED')))
      .map(({ standing }) => withDay(standing.row.id, asOf, context.today));
  return { hidden: ids(true), shown: ids(false) };
}

/** The suggestions of a matter: each is hidden or shown by its own decision, made just now or before. */
async function tellGathered(context: Context, ids: readonly string[], asOf: string) {
  const decisions = await Promise.all(ids.map((id) => decisionOn(context, id)));
  const isDismissed = (place: number) => decisions[place]?.status === 'DISMISSED';
  const told = ids.map((id) => withDay(id, asOf, context.today));
  return {
    hidden: told.filter((_, place) => isDismissed(place)),
    shown: told.filter((_, place) => !isDismissed(place)),
  };
}
