/** After an act on decisions: the suggestions that lists now leave out, and those that they show. */

import type { Context } from '../../answers/context.js';
import { decisionOn, isHidden, type StoredDecision } from '../../answers/decisions/standing-decisions.js';
import { withDay } from '../../answers/suggestion-id.js';
import { type MovedMatters, movedMatters } from '../matters/around/moved-matters.js';
import { findStanding } from './find.js';
import { digestStanding, type Standing } from './standing.js';

/** Ids with the day. */
export interface Shown {
  readonly hidden: readonly string[];
  readonly shown: readonly string[];
}

/** In no matter, so that a decision on one moves none. */
const inNoMatter: readonly string[] = ['Gap', 'ActorIntroduction', 'DuplicateActors'];

/**
 * First each suggestion that was decided on, then the suggestions to which its dismissal also applies, then the matters
 * that came into the list of matters or left it.
 * @param before the decisions before the act
 */
export async function tellShown(
  context: Context,
  decided: readonly Standing[],
  asOf: string,
  before: readonly StoredDecision[],
): Promise<Shown> {
  const isMoving = decided.some(({ row }) => !inNoMatter.includes(row.__typename));
  const moved = isMoving ? await movedMatters(context, asOf, before) : undefined;
  const told = await Promise.all(decided.map((found) => tellOne(context, found, asOf, moved)));
  const gather = (all: readonly string[]) => [...new Set(all.map((id) => withDay(id, asOf, context.today)))];
  return {
    hidden: gather([...told.flatMap(({ hidden }) => hidden), ...(moved?.left ?? [])]),
    shown: gather([...told.flatMap(({ shown }) => shown), ...(moved?.came ?? [])]),
  };
}

async function tellOne(
  context: Context,
  found: Standing,
  asOf: string,
  moved: MovedMatters | undefined,
): Promise<Shown> {
  if (found.parts) return tellGathered(context, found, moved);
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
      .map(({ standing }) => standing.row.id);
  return { hidden: ids(true), shown: ids(false) };
}

/** A matter is left out once all of it is over; each of its suggestions is hidden or shown by its own decision, made just now or before. */
async function tellGathered(
  context: Context,
  { row, others }: Standing,
  moved: MovedMatters | undefined,
): Promise<Shown> {
  const ids = [...new Set([row.id, ...others])];
  const decisions = await Promise.all(ids.map((id) => decisionOn(context, id)));
  const isLeftOut = (id: string, place: number) =>
    id === row.id ? moved?.isOver(id) === true : decisions[place]?.status === 'DISMISSED';
  return {
    hidden: ids.filter(isLeftOut),
    shown: ids.filter((id, place) => !isLeftOut(id, place)),
  };
}
