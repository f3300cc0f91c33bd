/** The act of undoing a change, with everything that a client's cache must learn from it. */

import type { Context } from '../answers/context.js';
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

const DECISION = 'decision-';
const LONGEST_PAGE = 200;

/** What the act itself returns; the rest is read when a client asks for it. */
export interface UndoPayloadRow {
  readonly undone: readonly string[];
  readonly kept: readonly string[];
  readonly change: string | null;
  readonly sequence: number | null;
  readonly userErrors: readonly UserError[];
}

/** Ids of the suggestions whose decision has changed. */
const decidedOn = ({ undone }: UndoPayloadRow) =>
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

/** Ids of today's suggestions that lists now leave out, or show again, because the decision on each has changed. */
async function chooseIds(context: Context, taken: UndoPayloadRow, what: 'hidden' | 'shown'): Promise<string[]> {
  const told = await Promise.all(
    decidedOn(taken)
      .slice(0, LONGEST_PAGE)
      .map(async (id) => {
        const found = await findSuggestion(context, id, context.today);
        return found ? (await tellShown(context, found, context.today))[what] : [];
      }),
  );
  return [...new Set(told.flat())];
}

export const undo = {
  Mutation: {
    async undo(_: unknown, { change, idempotencyKey }: MutationUndoArgs, context: Context): Promise<UndoPayloadRow> {
      const done = await undoChange(context.database, { change, idempotencyKey, by: context.caller });
      return { ...(await buildActPayload(context, done)), undone: done.undone, kept: done.kept };
    },
  },
  UndoPayload: {
    async nodes({ undone }: UndoPayloadRow, { first }: { readonly first?: number | null }, context: Context) {
      const found = await Promise.all(cut('nodes', undone, first).map((id) => readNode(context, id)));
      return found.filter((node) => node !== null);
    },
    suggestions: (taken: UndoPayloadRow, { first }: { readonly first?: number | null }, context: Context) =>
      Promise.all(cut('suggestions', decidedOn(taken), first).map((id) => readSuggestion(context, id))),
    hidden: (taken: UndoPayloadRow, _: unknown, context: Context) => chooseIds(context, taken, 'hidden'),
    shown: (taken: UndoPayloadRow, _: unknown, context: Context) => chooseIds(context, taken, 'shown'),
  },
};
