/**
 * The initiatives that an actor without ties funds. Funding is no tie, but a sentence that says the actor shares no
 * project must mention it.
 */
import { cachedRows, cacheRows } from '../../answers/cached-rows.js';
import type { Context } from '../../answers/context.js';
import type { IsolatedActorRow } from './row.js';

/** A row of cypher/financed.cypher. */
interface Financed {
  readonly id: string;
  readonly initiatives: readonly string[];
}

/** The kinds whose sentence says that the actor shares no project. */
const told: ReadonlySet<IsolatedActorRow['kind']> = new Set(['NO_TIES', 'FUNDING_ONLY', 'SEAT_ONLY']);
/**
 * Asked for in place of actors of other kinds, so that all rows of an answer wait for the same batch and their names
 * are read by one statement.
 */
const NOBODY = '';

/** Ids of the running initiatives that the actor funds; cached until the graph changes. */
export function financedBy(context: Context, { kind, actor, asOf }: IsolatedActorRow): Promise<readonly string[]> {
  const name = `financed ${asOf}`;
  const loader = context.loader<readonly string[]>(name, async (asked) => {
    const kept = cachedRows<Financed>(context, name);
    const ids = asked.filter((id) => id !== NOBODY && !kept.has(id));
    const found = ids.length === 0 ? [] : await context.answer<Financed>('financed', { ids, asOf, limit: ids.length });
    const byActor = new Map(found.map((row) => [row.id, row]));
    const rows = ids.map((id) => byActor.get(id) ?? { id, initiatives: [] });
    cacheRows(context, name, kept, rows);
    const all = new Map(rows.map((row) => [row.id, row]));
    return asked.map((id) => (kept.get(id) ?? all.get(id))?.initiatives ?? []);
  });
  return loader.load(told.has(kind) ? actor : NOBODY);
}
