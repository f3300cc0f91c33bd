/** After an act on decisions: the suggestions that lists now leave out, and those that they show. */

import type { Context } from '../../answers/context.js';
import { decisionOn, isHidden, type StoredDecision } from '../../answers/decisions/standing-decisions.js';
import { withDay } from '../../answers/suggestion-id.js';
import { type MovedMatters, movedMatters } from '../matters/around/moved-matters.js';
import { findStanding } from './find.js';
import { digestStanding, type Standing } from './standing.js';
import { withOtherKinds } from './with-other-kinds.js';

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
  const told = await Promise.all([
    ...decided.flatMap((found) => (found.parts ? [tellGathered(context, found, asOf, moved)] : [])),
    tellRows(
      context,
      decided.filter(({ parts }) => parts === undefined),
      asOf,
    ),
  ]);
  const gather = (all: readonly string[]) => [...new Set(all.map((id) => withDay(id, asOf, context.today)))];
  return {
    hidden: gather([...told.flatMap(({ hidden }) => hidden), ...(moved?.left ?? [])]),
    shown: gather([...told.flatMap(({ shown }) => shown), ...(moved?.came ?? [])]),
  };
}

/** Each suggestion with its other kinds, to which its dismissal also applies; a decision on one itself takes precedence. */
async function tellRows(context: Context, found: readonly Standing[], asOf: string): Promise<Shown> {
  const told = await Promise.all(
    (await withOtherKinds(context, found, asOf)).map(async (kinds) => {
      const all = await Promise.all(
        kinds.map(async (standing) => ({ standing, decision: await decisionOn(context, standing.row.id) })),
      );
      const isDismissed = all.some(({ standing, decision }) => isHidden(decision, standing, digestStanding));
      const ids = (hidden: boolean) =>
        all
          .filter(({ decision }) => hidden === (isDismissed && (!decision || decision.status === 'DISMISSED')))
          .map(({ standing }) => standing.row.id);
      return { hidden: ids(true), shown: ids(false) };
    }),
  );
  return { hidden: told.flatMap(({ hidden }) => hidden), shown: told.flatMap(({ shown }) => shown) };
}

/** A matter is left out once all of it is over; each suggestion that it gathers is hidden or shown by its own decision, made just now or before. */
async function tellGathered(
  context: Context,
  { row, parts }: Standing,
  asOf: string,
  moved: MovedMatters | undefined,
): Promise<Shown> {
  const gathered = [...(await findStanding(context, (await parts?.(context)) ?? [], asOf)).values()];
  const rows = await tellRows(
    context,
    gathered.filter((each) => each.parts === undefined),
    asOf,
  );
  const matters = [row.id, ...gathered.flatMap((each) => (each.parts ? [each.row.id] : []))];
  const isOver = (id: string) => moved?.isOver(id) === true;
  return {
    hidden: [...matters.filter(isOver), ...rows.hidden],
    shown: [...matters.filter((id) => !isOver(id)), ...rows.shown],
  };
}
