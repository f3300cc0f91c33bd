/**
 * The initiatives that an actor without ties funds. Funding is no tie, but a sentence that says the actor shares no
 * project must mention it.
 */
import { loadCached } from '../../answers/cached-rows.js';
import type { Context } from '../../answers/context.js';
import { untied } from './kind.js';
import type { IsolatedActorRow } from './row.js';

/** What is paid for, and which of its leads sit in a body with the actor: ids. */
export interface PaidFor {
  readonly initiative: string;
  readonly members: readonly string[];
}

/** A row of cypher/financed.cypher. */
interface Financed {
  readonly id: string;
  readonly initiatives: readonly PaidFor[];
}

/**
 * Asked for in place of actors of other kinds, so that all rows of an answer wait for the same batch and their names
 * are read by one statement.
 */
const NOBODY = '';

/** The running initiatives that the actor funds, those of other members first; cached until the graph changes. */
export async function financedBy(
  context: Context,
  { kind, actor, asOf }: IsolatedActorRow,
): Promise<readonly PaidFor[]> {
  const reading = {
    name: `financed ${asOf}`,
    async read(lacking: readonly string[]) {
      const ids = lacking.filter((id) => id !== NOBODY);
      return ids.length === 0 ? [] : await context.answer<Financed>('financed', { ids, asOf, limit: ids.length });
    },
    nothing: (id: string): Financed => ({ id, initiatives: [] }),
  };
  const [found] = await loadCached(context, reading, [untied.has(kind) ? actor : NOBODY]);
  return found?.initiatives ?? [];
}
