/** What an actor without ties pays for: no tie, but who reads that it shares no project must read that too. */
import type { Context } from '../../answers/context.js';
import type { IsolatedActorRow } from './row.js';

/** A row of cypher/financed.cypher. */
interface Financed {
  readonly id: string;
  readonly initiatives: readonly string[];
}

/** Of an actor that is told to share no project. */
const told: ReadonlySet<IsolatedActorRow['kind']> = new Set(['NO_TIES', 'FUNDING_ONLY', 'SEAT_ONLY']);

/** Ids of the initiatives that run, which it pays for. */
export async function financedBy(
  context: Context,
  { kind, actor, asOf }: IsolatedActorRow,
): Promise<readonly string[]> {
  if (!told.has(kind)) return [];
  const loader = context.loader<readonly string[]>(`financed ${asOf}`, async (ids) => {
    const rows = await context.answer<Financed>('financed', { ids, asOf, limit: ids.length });
    const byActor = new Map(rows.map(({ id, initiatives }) => [id, initiatives]));
    return ids.map((id) => byActor.get(id) ?? []);
  });
  return loader.load(actor);
}
