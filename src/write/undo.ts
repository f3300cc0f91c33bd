/** Takes back one change: restores what it updated, archives what it created, leaves alone what was changed again since. */
import type { Database, Run } from '../database/database.js';
import { act, type Done, refuse } from './act.js';
import { readDecision, type StoredDecision, writeDecision } from './decision.js';
import { recordChange } from './record-change.js';
import { userErrors } from './user-errors.js';

/** What is read and written whole; `revision` rises at each change, `archivedOn` is null while it lives. */
type State = Readonly<Record<string, unknown>>;

interface Undoable {
  read(run: Run, id: string): Promise<State | undefined>;
  write(run: Run, id: string, state: State): Promise<void>;
}

/** By the beginning of its id, how to put a thing back; what is not here cannot be undone yet. */
const UNDOABLE: Readonly<Record<string, Undoable>> = {
  'decision-': {
    read: async (run, id) => ({ ...(await readDecision(run, id)) }),
    write: (run, id, state) => writeDecision(run, id, state as unknown as StoredDecision),
  },
};

export interface UndoInput {
  readonly change: string;
  readonly by: string;
}

export interface Undone extends Done {
  readonly undone: readonly string[];
  readonly kept: readonly string[];
}

interface KnownChange {
  readonly what: string;
  readonly ids: readonly string[] | null;
  readonly before: string | null;
}

export async function undo(database: Database, { change, by }: UndoInput): Promise<Undone> {
  return act(database, async (run) => {
    const [known] = await run<KnownChange>('write/known-change', { change });
    if (known === undefined) return { ...refuse(userErrors.unknownChange(change)), undone: [], kept: [] };
    const kinds = (known.ids ?? []).map(kindOf);
    if (kinds.length === 0 || kinds.includes(undefined))
      return { ...refuse(userErrors.notUndoable(change, known.what)), undone: [], kept: [] };
    const { before, kept } = await putBack(run, known);
    const undone = Object.keys(before);
    if (undone.length === 0) return { ...refuse(userErrors.changedSince(change, kept)), undone, kept };
    const recorded = await recordChange(run, { by, what: `undo ${change}`, ids: undone, before });
    return { change: recorded, userErrors: [], undone, kept };
  });
}

function kindOf(id: string): Undoable | undefined {
  return Object.entries(UNDOABLE).find(([beginning]) => id.startsWith(beginning))?.[1];
}

/** What was put back, as it was until now, by id; and the ids of what the change did not write last. */
async function putBack(run: Run, known: KnownChange): Promise<{ before: Record<string, State>; kept: string[] }> {
  const earlier = JSON.parse(known.before ?? '{}') as Record<string, State>;
  const before: Record<string, State> = {};
  const kept: string[] = [];
  for (const id of known.ids ?? []) {
    const kind = kindOf(id) as Undoable;
    const current = await kind.read(run, id);
    const written = Number(earlier[id]?.revision ?? 0) + 1;
    if (current?.revision !== written) {
      kept.push(id);
      continue;
    }
    before[id] = current;
    await kind.write(run, id, earlier[id] ?? { ...current, archivedOn: new Date().toISOString() });
  }
  return { before, kept };
}
