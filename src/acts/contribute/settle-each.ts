/** Settles proposals one after the other: one that cannot be settled does not hold back the others. */
import type { Context } from '../../answers/context.js';
import { readProposals } from '../../answers/contribute/proposals.js';
import type { Done } from '../../write/act.js';
import { type UserError, userError } from '../../write/user-errors.js';

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
  if (ids.length > MOST_PROPOSALS)
    userErrors.push(userError(act, 'proposals', 'TOO_MANY', { count: ids.length, most: MOST_PROPOSALS }));
  else
    for (const proposal of ids) {
      const done = await settle(proposal, idempotencyKey ? `${idempotencyKey} ${proposal}` : undefined);
      const place = String(proposals.indexOf(proposal));
      for (const { told, ...error } of done.userErrors)
        userErrors.push({ ...error, field: ['input', 'proposals', place], told: { ...told, at: [act, proposal] } });
      if (done.change) {
        changes.push({ ...done.change, proposal });
        // The next proposal may be about a suggestion that this one has changed.
        await context.acted(done.change.sequence);
      }
    }
  const rows =
    changes.length === 0 ? [] : await readProposals(context, { ids: changes.map(({ proposal }) => proposal) });
  return {
    proposals: changes.flatMap(({ proposal }) => rows.find(({ id }) => id === proposal) ?? []),
    changes: changes.map(({ id }) => id),
    sequence: changes.at(-1)?.sequence ?? null,
    userErrors,
  };
}
