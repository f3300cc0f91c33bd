/** The act of undoing a change, with everything that a client's cache must learn from it. */

import type { GraphQLResolveInfo } from 'graphql';
import { firstOf, type PageArguments } from '../answers/connection.js';
import type { Context } from '../answers/context.js';
import type { StoredDecision } from '../answers/decisions/standing-decisions.js';
import type { MutationUndoArgs } from '../language/generated/types.js';
import { findSuggestion } from '../questions/suggestion/find.js';
import { kindOf } from '../questions/suggestion/kinds.js';
import { explain } from '../questions/suggestion/not-suggested.js';
import { tellShown } from '../questions/suggestion/shown.js';
import { undoChange } from '../write/undo.js';
import type { UserError } from '../write/user-errors.js';
import { buildActPayload, shownFields, type Telling, tellOnce } from './act-payload.js';
import { decisionsBefore } from './decisions-before.js';
import { gatheredBy } from './gathered-by.js';
import { readChanged } from './read-changed.js';

const DECISION = 'decision-';

/** Of so many suggestions an undo tells what lists show of them now; only that of an import may be on more. */
const MOST_TOLD = 200;

/** What the act itself returns; the rest is read when a client asks for it. */
export interface UndoPayloadRow extends Telling {
  readonly undone: readonly string[];
  readonly kept: readonly string[];
  readonly change: string | null;
  readonly sequence: number | null;
  readonly userErrors: readonly UserError[];
}

/** Ids of the suggestions whose decision has changed. */
const decidedOn = ({ undone }: Pick<UndoPayloadRow, 'undone'>) =>
  undone
    .filter((id) => id.startsWith(DECISION))
    .map((id) => id.slice(DECISION.length))
    // Some decisions belong to no suggestion.
    .filter((id) => kindOf(id) !== undefined);

/** Of today's suggestions, those that lists now leave out, or show again, because the decision on each has changed. */
async function tellDecided(context: Context, ids: readonly string[], before: readonly StoredDecision[]) {
  const found = await Promise.all(ids.slice(0, MOST_TOLD).map((id) => findSuggestion(context, id, context.today)));
  return tellShown(
    context,
    found.flatMap((each) => each ?? []),
    context.today,
    before,
  );
}

export const undo = {
  Mutation: {
    async undo(
      _: unknown,
      { change, idempotencyKey }: MutationUndoArgs,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<UndoPayloadRow> {
      const before = await decisionsBefore(context, info);
      const done = await undoChange(context.database, { change, idempotencyKey, by: context.caller });
      const { undone, kept } = done;
      const told = tellOnce(context, async () => tellDecided(context, decidedOn(done), await before(done.change)));
      return buildActPayload(context, done, { undone, kept, told }, {});
    },
  },
  UndoPayload: {
    nodes: ({ undone, change }: UndoPayloadRow, args: PageArguments, context: Context) =>
      readChanged(context, 'UndoPayload.nodes', change, args, undone),
    async suggestions(taken: UndoPayloadRow, args: PageArguments, context: Context) {
      const of = 'UndoPayload.suggestions';
      await context.reached();
      const decided = await Promise.all(
        firstOf(of, decidedOn(taken), args).map(async (id) => {
          const found = await findSuggestion(context, id, context.today);
          return { found, row: found?.row ?? (await explain(context, id)) };
        }),
      );
      const made = decided.flatMap(({ found }) => found ?? []);
      return firstOf(of, [...decided.map(({ row }) => row), ...(await gatheredBy(context, made, context.today))], args);
    },
    ...shownFields,
  },
};
