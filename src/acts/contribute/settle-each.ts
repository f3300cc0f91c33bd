/**
 * Settles proposals one after the other: one that is refused does not hold back the others. Where the database fails
 * after some are settled, the payload has their changes, and the error stands beside the proposals.
 */
import type { Context } from '../../answers/context.js';
import { readProposals } from '../../answers/contribute/proposals.js';
import type { Done } from '../../write/act.js';
import { type UserError, userError } from '../../write/user-errors.js';
import { buildActPayload } from '../act-payload.js';

interface Asked {
  readonly proposals: readonly string[];
  readonly idempotencyKey?: string | null;
}

const MOST_PROPOSALS = 100;

export async function settleEach(
  context: Context,
  act: string,
  { proposals, idempotencyKey }: Asked,
  settle: (proposal: string, idempotencyKey: string | undefined) => Promise<Done>,
) {
  const ids = [...new Set(proposals)];
  const userErrors: UserError[] = [];
  const changes: { readonly id: string; readonly proposal: string; readonly sequence: number }[] = [];
  let failure: { readonly error: unknown } | undefined;
  if (ids.length > MOST_PROPOSALS)
    userErrors.push(userError(act, 'proposals', 'TOO_MANY', { count: ids.length, most: MOST_PROPOSALS }));
  else
    for (const proposal of ids) {
      const done = await settle(proposal, idempotencyKey ? `${idempotencyKey} ${proposal}` : undefined).catch(
        (error: unknown) => {
          if (changes.length === 0) throw error;
          failure = { error };
        },
      );
      if (!done) break;
      const place = String(proposals.indexOf(proposal));
      for (const { told, ...error } of done.userErrors)
        userErrors.push({ ...error, field: ['input', 'proposals', place], told: { ...told, at: [act, proposal] } });
      if (done.change) {
        changes.push({ ...done.change, proposal });
        // The next proposal may be about a suggestion that this one has changed.
        await context.acted(done.change.sequence);
      }
    }
  const settled = async () => {
    if (failure) throw failure.error;
    const rows =
      changes.length === 0 ? [] : await readProposals(context, { ids: changes.map(({ proposal }) => proposal) });
    return changes.flatMap(({ proposal }) => rows.find(({ id }) => id === proposal) ?? []);
  };
  const written = { change: changes.at(-1) ?? null, userErrors };
  return buildActPayload(context, written, { changes: changes.map(({ id }) => id) }, { proposals: settled });
}
