/** The subscription changed: new changes of the journal, from where the client stopped. */
import { abortableEvents } from '../../answers/abortable-events.js';
import type { Context } from '../../answers/context.js';
import type { GraphChange, SubscriptionChangedArgs } from '../../language/generated/types.js';
import { badInput } from '../../words/tell.js';

/** Number of changes that are read at once. */
const CHANGES_READ_AT_ONCE = 100;

/**
 * Resolves after a change later than `sequence`, once answers reflect it.
 * @returns false when no more changes will come: the subscriber has left, or the engine stopped following the graph
 */
export async function nextChange(context: Context, sequence: number, left: AbortSignal): Promise<boolean> {
  await context.fresh.changed(sequence, left);
  return !left.aborted && context.fresh.sequence > sequence;
}

async function* followJournal(context: Context, since: number, left: AbortSignal): AsyncGenerator<GraphChange> {
  for (let last = since; !left.aborted; ) {
    const rows = await context.database.read<GraphChange>('changed', {
      ask: { since: last, limit: CHANGES_READ_AT_ONCE },
    });
    for (const row of rows) {
      last = row.sequence;
      yield row;
    }
    if (rows.length < CHANGES_READ_AT_ONCE && !(await nextChange(context, last, left))) return;
  }
}

export const changed = {
  Subscription: {
    changed: {
      async subscribe(_: unknown, { since }: SubscriptionChangedArgs, context: Context) {
        const last = context.fresh.sequence;
        if (since != null && (since < 0 || since > last)) {
          throw badInput('UNKNOWN_SEQUENCE', ['changed', 'since'], { last });
        }
        return abortableEvents((left) => followJournal(context, since ?? last, left));
      },
      resolve: (change: GraphChange) => change,
    },
  },
};
