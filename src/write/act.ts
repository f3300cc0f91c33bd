/**
 * Runs the act of a person in one transaction, one act at a time. The result is the change that was recorded, or why
 * the act was refused.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { Database, Run } from '../database/database.js';
import { compare } from './difference.js';
import { keepWithdrawn } from './keep-withdrawn.js';
import { type RecordedChange, recordChange } from './record-change.js';
import { type EntityState, isLiving, type Label, readStates, rewrite } from './state.js';
import { type UserError, userError, userErrors } from './user-errors.js';

/** The person or program that acts. */
export interface Author {
  readonly name: string;
  /** The subject of the token, as its issuer states it; null without an issuer. */
  readonly subject: string | null;
}

export interface ActRequest {
  /** Name of the mutation. */
  readonly act: string;
  readonly by: Author;
  /** The arguments, hashed to tell a retry from another request under the same idempotency key. */
  readonly input?: object;
  readonly idempotencyKey?: string | null | undefined;
  /** What is written instead of the plan, or in addition to it; or why nothing is written. */
  readonly amend?: Amend | undefined;
}

export type Amend = (graph: Graph, plan: Plan) => Promise<Plan | Refusal>;

/** The graph as an act reads it: each entity is read once, in its state before the act. */
export interface Graph {
  readonly run: Run;
  /** Archived or not. */
  read(ids: readonly string[]): Promise<(EntityState | undefined)[]>;
  /** Undefined when the entity is unknown, archived or has another label. */
  readLiving(label: Label, id: string): Promise<EntityState | undefined>;
}

export interface Plan {
  /** A short description of what happens. */
  readonly what: string;
  /** Id of the entity that the act is about. */
  readonly entity: string;
  /** The states to write; a state that is unchanged is skipped. */
  readonly states: readonly EntityState[];
  /** The change that this act undoes. */
  readonly undoes?: string;
}

export interface Refusal {
  readonly refused: readonly UserError[];
  /** Id of the entity that the act is about, if it exists. */
  readonly entity?: string | undefined;
}

export interface Done {
  /** Id of the entity that the act is about; null when it does not exist. */
  readonly entity: string | null;
  /** Null when nothing was written: the act was refused or changed nothing. */
  readonly change: RecordedChange | null;
  readonly userErrors: readonly UserError[];
}

export const refuse = (...refused: UserError[]): Refusal => ({ refused });

/** The longest idempotency key, in characters; keys are indexed. */
const LONGEST_KEY = 200;

function refuseKey({ act, idempotencyKey }: ActRequest): UserError | undefined {
  if (idempotencyKey === '') return userError(act, 'idempotencyKey', 'EMPTY', {});
  const length = idempotencyKey?.length ?? 0;
  return length > LONGEST_KEY ? userErrors.tooLong(act, 'idempotencyKey', length, LONGEST_KEY) : undefined;
}

/** Runs the act under the lock of the journal: no other act or import writes between its reads and its writes. */
export async function act(
  database: Database,
  request: ActRequest,
  plan: (graph: Graph) => Promise<Plan | Refusal>,
): Promise<Done> {
  const refused = refuseKey(request);
  if (refused) return { entity: null, change: null, userErrors: [refused] };
  // When the connection breaks during the commit, the driver retries without knowing whether the commit succeeded. The
  // idempotency key shows it.
  const keyed = { ...request, idempotencyKey: request.idempotencyKey ?? `own-${randomUUID()}` };
  let tries = 0;
  return database.transaction(async (run) => {
    await run('write/take-turn');
    tries += 1;
    const earlier = request.idempotencyKey != null || tries > 1 ? await findEarlier(run, keyed) : undefined;
    if (earlier) return earlier;
    const known = new Map<string, EntityState | undefined>();
    const graph = createGraph(run, known);
    const made = await plan(graph);
    const planned = 'refused' in made || !request.amend ? made : await request.amend(graph, made);
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
  const differences = states.flatMap((state) => {
    const before = known.get(state.id);
    return compare(before, keepWithdrawn(request.act, before, state)) ?? [];
  });
  if (differences.length === 0) return null;
  await rewrite(run, differences);
  const updated = differences.flatMap(({ state, before }) => (before ? [[state.id, before] as const] : []));
  return recordChange(run, {
    ...{ by: by.name, bySubject: by.subject ?? undefined, what, entity, undoes },
    ids: [
      ...new Set(
        differences.flatMap(({ state, added, removed }) => {
          const isOther = isLiving(known.get(state.id)) !== isLiving(state);
          return [state.id, ...endsOf([...added, ...removed, ...(isOther ? state.relations : [])])];
        }),
      ),
    ],
    before: updated.length > 0 ? Object.fromEntries(updated) : undefined,
    after: Object.fromEntries(differences.map(({ state, after }) => [state.id, after])),
    ...(idempotencyKey && { idempotencyKey, request: digest(request) }),
  });
}

/** Types of relations that also touch the entity at the other end, when it is an actor or an initiative: with the relation, and when the entity that holds it is archived or comes back. */
const BETWEEN = ['PARTICIPATES_IN', 'GRANTS', 'BENEFITS', 'FINANCES', 'MEMBER_OF', 'LINKED_TO', 'PART_OF'];

function endsOf(relations: EntityState['relations']): string[] {
  return relations.filter(({ type }) => BETWEEN.includes(type)).map(({ other }) => other);
}

interface EarlierRequest extends RecordedChange {
  readonly what: string;
  readonly entity: string | null;
  readonly request: string;
}

/** The result of an earlier request with this key; a refusal when that request had other arguments. */
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
