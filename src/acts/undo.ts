/** The act of undoing a change, with everything that a client's cache must learn from it. */

import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../answers/context.js';
import type { StoredDecision } from '../answers/standing-decisions.js';
import type { MutationUndoArgs } from '../language/generated/types.js';
import { readNode } from '../questions/node/resolve.js';
import { findSuggestion } from '../questions/suggestion/find.js';
import { kindOf } from '../questions/suggestion/kinds.js';
import { readSuggestion } from '../questions/suggestion/resolve.js';
import { tellShown } from '../questions/suggestion/shown.js';
import { badInput } from '../words/tell.js';
import { undoChange } from '../write/undo.js';
import type { UserError } from '../write/user-errors.js';
import { buildActPayload } from './act-payload.js';
import { decisionsBefore } from './decisions-before.js';
import { shownFields, type Telling, tellOnce } from './shown-fields.js';

const DECISION = 'decision-';
const LONGEST_PAGE = 200;

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

/** @throws BadInput outside 1…200. */
function cut<T>(field: string, all: readonly T[], first: number | null | undefined): readonly T[] {
  const size = first ?? LONGEST_PAGE;
  if (size < 1 || size > LONGEST_PAGE)
    throw badInput('WRONG_PAGE_SIZE', ['undo', field, 'first'], { size, most: LONGEST_PAGE });
  return all.slice(0, size);
}

/** Of today's suggestions, those that lists now leave out, or show again, because the decision on each has changed. */
async function tellDecided(context: Context, ids: readonly string[], before: readonly StoredDecision[]) {
  const found = await Promise.all(ids.slice(0, LONGEST_PAGE).map((id) => findSuggestion(context, id, context.today)));
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
      const told = tellOnce(() => tellDecided(context, decidedOn(done), before));
      return { ...(await buildActPayload(context, done)), undone: done.undone, kept: done.kept, told };
    },
  },
  UndoPayload: {
    async nodes({ undone }: UndoPayloadRow, { first }: { readonly first?: number | null }, context: Context) {
      const found = await Promise.all(cut('nodes', undone, first).map((id) => readNode(context, id)));
      return found.filter((node) => node !== null);
    },
    suggestions: (taken: UndoPayloadRow, { first }: { readonly first?: number | null }, context: Context) =>
      Promise.all(cut('suggestions', decidedOn(taken), first).map((id) => readSuggestion(context, id))),
    ...shownFields,
  },
};
