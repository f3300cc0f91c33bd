/** An act of a person: one transaction, after the acts before it, with what it was refused for or the change that it wrote. */
import { createHash, randomUUID } from 'node:crypto';
import type { Database, Run } from '../database/database.js';
import { compare } from './difference.js';
import { type RecordedChange, recordChange } from './record-change.js';
import { type EntityState, isLiving, type Label, readStates, rewrite } from './state.js';
import { type UserError, userError, userErrors } from './user-errors.js';

/** Who acts. */
export interface Author {
  readonly name: string;
  /** What the issuer of its token knows it by; null without an issuer. */
  readonly subject: string | null;
}

export interface ActRequest {
  /** Name of the act, as the language has it. */
  readonly act: string;
  readonly by: Author;
  /** What makes two requests the same one; to be given with a key. */
  readonly input?: object;
  readonly idempotencyKey?: string | null | undefined;
}

/** What an act reads: each entity once, as it was before. */
export interface Graph {
  readonly run: Run;
  /** Archived or not. */
  read(ids: readonly string[]): Promise<(EntityState | undefined)[]>;
  /** Undefined when it is unknown, archived, or of another sort. */
  readLiving(label: Label, id: string): Promise<EntityState | undefined>;
}

export interface Plan {
  /** What happens, in a few words. */
  readonly what: string;
  /** What the act is about. */
  readonly entity: string;
  /** As they are to be; those that are so already are left alone. */
  readonly states: readonly EntityState[];
  /** The change that is taken back. */
  readonly undoes?: string;
}

export interface Refusal {
  readonly refused: readonly UserError[];
  /** What the act was about, if it is there. */
  readonly entity?: string | undefined;
}

export interface Done {
  /** What the act was about; null when there is no such thing. */
  readonly entity: string | null;
  /** Null when nothing was written: it was refused, or all was so already. */
  readonly change: RecordedChange | null;
  readonly userErrors: readonly UserError[];
}

export const refuse = (...refused: UserError[]): Refusal => ({ refused });

/** Letters of a key, which is found by an index. */
const LONGEST_KEY = 200;

/** Acts take turns: what one reads, none changes before it has written. */
export async function act(
  database: Database,
  request: ActRequest,
  plan: (graph: Graph) => Promise<Plan | Refusal>,
): Promise<Done> {
  const keyLength = request.idempotencyKey?.length ?? 0;
  if (keyLength > LONGEST_KEY) {
    const refused = userErrors.tooLong(request.act, 'idempotencyKey', keyLength, LONGEST_KEY);
    return { entity: null, change: null, userErrors: [refused] };
  }
  // When the connection breaks at the commit, nobody knows whether it was done, and the driver runs it again: then its key tells.
  const keyed = { ...request, idempotencyKey: request.idempotencyKey || `own-${randomUUID()}` };
  let tries = 0;
  return database.transaction(async (run) => {
    await run('write/take-turn');
    tries += 1;
    const earlier = request.idempotencyKey || tries > 1 ? await findEarlier(run, keyed) : undefined;
    if (earlier) return earlier;
    const known = new Map<string, EntityState | undefined>();
    const planned = await plan(createGraph(run, known));
    if ('refused' in planned) {
      return { entity: planned.entity ?? null, change: null, userErrors: planned.refused };
    }
    return { entity: planned.entity, change: await carryOut(run, keyed, planned, known), userErrors: [] };
  });
}

function createGraph(run: Run, known: Map<string, EntityState | undefined>): Graph {
  const read = async (ids: readonly string[]) => {
    const unread = ids.filter((id) => !known.has(id));
    for (const id of unread) known.set(id, undefined);
    for (const state of await readStates(run, unread)) known.set(state.id, state);
    return ids.map((id) => known.get(id));
  };
  return {
    run,
    read,
    async readLiving(label, id) {
      const [state] = await read([id]);
      return isLiving(state) && state.label === label ? state : undefined;
    },
  };
}

async function carryOut(
  run: Run,
  { by, idempotencyKey, ...request }: ActRequest,
  { what, entity, states, undoes }: Plan,
  known: ReadonlyMap<string, EntityState | undefined>,
): Promise<RecordedChange | null> {
  const differences = states.flatMap((state) => compare(known.get(state.id), state) ?? []);
  if (differences.length === 0) return null;
  await rewrite(run, differences);
  const updated = differences.flatMap(({ state, before }) => (before ? [[state.id, before] as const] : []));
  return recordChange(run, {
    ...{ by: by.name, bySubject: by.subject ?? undefined, what, entity, undoes },
    ids: [
      ...new Set(differences.flatMap(({ state, added, removed }) => [state.id, ...endsOf([...added, ...removed])])),
    ],
    before: updated.length > 0 ? Object.fromEntries(updated) : undefined,
    after: Object.fromEntries(differences.map(({ state, after }) => [state.id, after])),
    ...(idempotencyKey && { idempotencyKey, request: digest(request) }),
  });
}

/** Relations by which another actor or initiative is touched too; themes and territories are not. */
const BETWEEN = ['PARTICIPATES_IN', 'GRANTS', 'BENEFITS', 'FINANCES', 'MEMBER_OF', 'LINKED_TO', 'PART_OF'];

function endsOf(relations: EntityState['relations']): string[] {
  return relations.filter(({ type }) => BETWEEN.includes(type)).map(({ other }) => other);
}

interface EarlierRequest extends RecordedChange {
  readonly what: string;
  readonly entity: string | null;
  readonly request: string;
}

/** What came of the same request before; a refusal when the key was used for another one. */
async function findEarlier(run: Run, { idempotencyKey: key, by, ...request }: ActRequest): Promise<Done | undefined> {
  if (!key) return undefined;
  const [earlier] = await run<EarlierRequest>('write/known-request', {
    key,
    by: by.name,
    bySubject: by.subject,
  });
  if (earlier === undefined) return undefined;
  const { id, sequence, what, entity } = earlier;
  if (earlier.request !== digest(request)) {
    return {
      entity: null,
      change: null,
      userErrors: [userError(request.act, 'idempotencyKey', 'USED_KEY', { change: id, what })],
    };
  }
  const [state] = entity === null ? [] : await readStates(run, [entity]);
  return { entity: isLiving(state) ? state.id : null, change: { id, sequence }, userErrors: [] };
}

function digest(request: Omit<ActRequest, 'by' | 'idempotencyKey'>): string {
  return createHash('sha256').update(JSON.stringify(request)).digest('hex');
}
