/** Which matters an act brought into the list of a day or took out of it, by the decisions before it and those after it. */
import type { Context } from '../../../answers/context.js';
import { readEveryDecision, type StoredDecision } from '../../../answers/decisions/standing-decisions.js';
import { homeOf } from '../../../answers/home-of.js';
import { BadInput } from '../../../errors.js';
import { mapYielding } from '../../../fresh/yield.js';
import { applyDecisions } from '../apply-decisions.js';
import { chooseMatters, isRepeat } from '../choose.js';
import { findMatters } from '../find.js';

export interface MovedMatters {
  /** Ids without the day. */
  readonly left: readonly string[];
  readonly came: readonly string[];
  /** Whether all of a matter is dismissed or done now. */
  readonly isOver: (id: string) => boolean;
}

/** As `matters` lists them without arguments. They are composed once, and not again when a decision changes. */
export async function movedMatters(
  context: Context,
  asOf: string,
  before: readonly StoredDecision[],
): Promise<MovedMatters> {
  const of = await findMatters(context, asOf).catch((error: unknown) => {
    // Of a graph that is too large for matters nobody has a list of them.
    if (error instanceof BadInput) return undefined;
    throw error;
  });
  if (of === undefined) return { left: [], came: [], isOver: () => false };
  const { signal } = context;
  const conditions = { territory: await homeOf(context) };
  const chosen = await chooseMatters(of, conditions);
  const isTold = isRepeat(of, conditions);
  const apply = async (decisions: readonly StoredDecision[]) => {
    const all = await mapYielding(chosen, await applyDecisions(context, of, decisions), signal);
    const listed = all.filter((each) => !each.isOver && !isTold(each));
    return { all, listed: new Set(listed.map(({ row }) => row.id)) };
  };
  const then = (await apply(before)).listed;
  const { all, listed: now } = await apply(await readEveryDecision(context));
  const over = new Set(all.filter(({ isOver }) => isOver).map(({ row }) => row.id));
  return {
    left: [...then].filter((id) => !now.has(id)),
    came: [...now].filter((id) => !then.has(id)),
    isOver: (id) => over.has(id),
  };
}
