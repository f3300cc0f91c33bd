/**
 * Undoes one change: restores the entities that it updated and archives those that it created. Entities that were
 * changed again since are left alone.
 */
import type { Database, Run } from '../database/database.js';
import { isUnderWay, type RunningImport } from '../database/import-under-way.js';
import { stamp } from '../stamp.js';
import { type Author, act, type Done, type Graph, type Plan, type Refusal, refuse } from './act.js';
import { revertSide } from './difference.js';
import { readSides, readStandingRevisions, type Sides } from './standing-revisions.js';
import { type EntityState, revisionOf } from './state.js';
import { userError } from './user-errors.js';

export interface UndoInput {
  readonly change: string;
  readonly idempotencyKey?: string | null | undefined;
  readonly by: Author;
}

export interface Undone extends Done {
  readonly undone: readonly string[];
  readonly kept: readonly string[];
}

interface KnownChange extends RunningImport {
  readonly what: string;
  readonly before: string | null;
  /** Null when the change cannot be undone: imports of territories and themes. */
  readonly after: string | null;
}

export async function undoChange(database: Database, { change, idempotencyKey, by }: UndoInput): Promise<Undone> {
  let undone: readonly string[] | undefined;
  let kept: readonly string[] | undefined;
  const request = { act: 'undo', by, input: { change }, idempotencyKey };
  const done = await act(database, request, async (graph): Promise<Plan | Refusal> => {
    [undone, kept] = [[], []];
    const [known] = await graph.run<KnownChange>('write/known-change', { change });
    if (known === undefined) return refuse(userError('undo', 'change', 'UNKNOWN_CHANGE', { id: change }));
    if (isUnderWay(known)) return refuse(userError('undo', 'change', 'IMPORT_UNDER_WAY', {}));
    if (known.after === null)
      return refuse(userError('undo', 'change', 'NOT_UNDOABLE', { id: change, what: known.what }));
    const found = await putBack(graph, readSides(known.before), readSides(known.after));
    kept = found.kept;
    const [first] = found.states;
    if (first === undefined) {
      const [back] = await graph.run<{ id: string }>('write/undone-by', { change });
      return refuse(
        back
          ? userError('undo', 'change', 'ALREADY_UNDONE', { id: change, by: back.id })
          : { ...userError('undo', 'change', 'CHANGED_SINCE', { kept: kept.join(', ') }), about: kept },
      );
    }
    undone = found.states.map(({ id }) => id);
    return { what: `undo ${change}`, entity: first.id, states: found.states, undoes: change };
  });
  if (undone && kept) return { ...done, undone, kept };
  if (done.change === null) return { ...done, undone: [], kept: [] };
  return { ...done, ...(await readUndone(database, change, done.change.id)) };
}

/** The result of an earlier request with the same idempotency key. */
async function readUndone(database: Database, change: string, undo: string) {
  const read = async (id: string) => {
    const [known] = await database.read<KnownChange>('write/known-change', { change: id });
    return Object.keys(readSides(known?.after ?? null));
  };
  const [written, undone] = [await read(change), await read(undo)];
  return { undone, kept: written.filter((id) => !undone.includes(id)) };
}

/**
 * The reverted states of entities that this change was the last to write; and the ids of entities that were written
 * again since.
 */
async function putBack(graph: Graph, before: Sides, after: Sides): Promise<{ states: EntityState[]; kept: string[] }> {
  const ids = Object.keys(after);
  const standing = await readStandingRevisions(graph.run, ids);
  const now = stamp();
  const states: EntityState[] = [];
  const kept: string[] = [];
  const standings = await graph.read(ids);
  const inUse = await readSourcesInUse(graph.run, before, ids);
  for (const [position, [id, written]] of Object.entries(after).entries()) {
    const current = standings[position];
    if (inUse.has(id)) kept.push(id);
    else if (current && standing(id, revisionOf(current)) === standing(id, Number(written.revision))) {
      states.push(revertSide(current, before[id], written, now));
    } else kept.push(id);
  }
  return { states, kept };
}

/** Ids of entities that this change created and about which later imports state something. */
async function readSourcesInUse(run: Run, before: Sides, ids: readonly string[]): Promise<Set<string>> {
  const sources = ids.filter((id) => id.startsWith('source-') && before[id] === undefined);
  if (sources.length === 0) return new Set();
  const rows = await run<{ id: string }>('write/sources-in-use', { ids: sources, going: ids });
  return new Set(rows.map(({ id }) => id));
}
