/** Reads the known actors that files name, and finds the actor that each is today: files go on naming actors that were merged into others. */

import type { Run } from '../database/database.js';
import { isArchived } from '../write/is-archived.js';

export interface ReadActors {
  /** Properties as in the database, by id; including the actors into which others were merged. */
  readonly known: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly today: (id: string) => string;
  /** Whether an actor of this id must be created: none has it, or had it before it was merged; an archived one comes back. */
  readonly isNew: (id: string) => boolean;
}

export async function readActors(run: Run, ids: Iterable<string>): Promise<ReadActors> {
  const known = new Map<string, Readonly<Record<string, unknown>>>();
  const into = new Map<string, string>();
  let asked = [...new Set(ids)];
  // The actor that another was merged into may have been merged itself.
  while (asked.length > 0) {
    const rows = await run<{ id: string; before: Record<string, unknown> }>('import/known-actors', { ids: asked });
    for (const { id, before } of rows) {
      known.set(id, before);
      if (typeof before.mergedInto === 'string' && before.archivedOn) into.set(id, before.mergedInto);
    }
    const missing = asked.filter((id) => !known.has(id));
    const renamed =
      missing.length === 0 ? [] : await run<{ id: string; entity: string }>('import/stated-as', { ids: missing });
    for (const { id, entity } of renamed) into.set(id, entity);
    asked = [...new Set([...rows, ...renamed].flatMap(({ id }) => into.get(id) ?? []))].filter((id) => !known.has(id));
  }
  const today = (id: string): string => {
    const next = into.get(id);
    return next === undefined ? id : today(next);
  };
  const isNew = (id: string) => today(id) === id && (!known.has(id) || isArchived(known.get(id)));
  return { known, today, isNew };
}
