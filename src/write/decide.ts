/** Decides on a suggestion: what was decided on it before gives way, and is kept in the trail. */

import type { Database, Run } from '../database/database.js';
import { type Author, act, type Done, refuse } from './act.js';
import { findControlSign } from './control-signs.js';
import { findPersons } from './find-persons.js';
import { isLiving, revisionOf, type Values } from './state.js';
import { type UserError, userError, userErrors } from './user-errors.js';

export interface DecideInput {
  readonly suggestion: string;
  /** What the suggestion is about and rests on; undefined when it is not suggested today. */
  readonly suggested: Suggested | undefined;
  /** Day of the answer in which the person saw it; null: today. */
  readonly asOf: string | null;
  readonly status: string;
  readonly reasonKind?: string | null;
  readonly reason?: string | null;
  readonly owner?: string | null;
  readonly dueOn?: string | null;
  readonly body?: string | null;
  readonly meetingOn?: string | null;
  /** The revision of the decision that the person saw, 0 for none; null is not checked. */
  readonly revision?: number | null;
  readonly idempotencyKey?: string | null;
  readonly today: string;
  readonly by: Author;
}

interface Suggested {
  /** Ids of what the suggestion is about, in the order of its id. */
  readonly about: readonly string[];
  /** Digest of what the suggestion rests on. */
  readonly evidence: string;
}

/** What is stored. Days are YYYY-MM-DD. */
interface Decided extends Suggested {
  readonly suggestion: string;
  readonly status: string;
  readonly reasonKind: string | null;
  readonly reason: string | null;
  readonly owner: string | null;
  readonly dueOn: string | null;
  readonly body: string | null;
  readonly meetingOn: string | null;
  readonly decidedOn: string;
}

const MOST_CHARACTERS = { reason: 2000, owner: 200 };
/** Days in which a decision differs from the one before do not count when all that people say is the same. */
const STATED = ['status', 'reasonKind', 'reason', 'owner', 'dueOn', 'body', 'meetingOn', 'evidence'] as const;

export async function recordDecision(database: Database, input: DecideInput): Promise<Done> {
  // What is suggested today, and which day that is, are no part of what was asked.
  const { suggested: _, today: __, by, ...asked } = input;
  const request = { act: 'decide', by, input: asked, idempotencyKey: input.idempotencyKey };
  return act(database, request, async ({ run, read }) => {
    const id = `decision-${input.suggestion}`;
    const [known] = await read([id]);
    const standing = isLiving(known) ? known : undefined;
    // What is done is often suggested no more; that is when it is said to be done.
    const suggested = input.suggested ?? (standing?.properties as Suggested | undefined);
    if (suggested === undefined)
      return refuse(userError('decide', 'suggestion', 'UNKNOWN_SUGGESTION', { id: input.suggestion }));
    const revision = standing ? revisionOf(standing) : 0;
    if (input.revision != null && input.revision !== revision)
      return refuse(userErrors.staleRevision('decide', input.revision, revision));
    const decided: Decided = {
      suggestion: input.suggestion,
      about: suggested.about,
      evidence: suggested.evidence,
      status: input.status,
      reasonKind: input.reasonKind ?? null,
      reason: input.reason?.trim() || null,
      owner: input.owner?.trim() || null,
      dueOn: input.dueOn ?? null,
      body: input.body ?? null,
      meetingOn: input.meetingOn ?? null,
      decidedOn: input.today,
    };
    const faults = [...findFaults(decided, standing?.properties), ...(await findBodyFaults(run, decided))];
    if (faults.length > 0) return refuse(...faults);
    const plan = { what: `decide ${input.suggestion}: ${input.status}`, entity: id };
    if (standing && STATED.every((name) => (standing.properties[name] ?? null) === decided[name]))
      return { ...plan, states: [] };
    const properties = { ...known?.properties, ...decided, archivedOn: null };
    return { ...plan, states: [{ ...known, id, label: 'Decision', properties, relations: [] }] };
  });
}

function findFaults(decided: Decided, standing: Values | undefined): UserError[] {
  const { status, dueOn, decidedOn: today } = decided;
  const faults: UserError[] = [];
  if (decided.reasonKind !== null && status !== 'DISMISSED')
    faults.push(userError('decide', 'reasonKind', 'ONLY_FOR_DISMISSED', {}));
  for (const field of ['reason', 'owner'] as const) {
    const { length } = decided[field] ?? '';
    const sign = findControlSign(decided[field] ?? '', true);
    if (sign !== undefined) faults.push(userError('decide', field, 'CONTROL_SIGN', { sign }));
    const [person] = findPersons(decided[field] ?? '');
    if (person) faults.push(userError('decide', field, 'PERSON_NAMED', { seen: person.text }));
    if (length > MOST_CHARACTERS[field])
      faults.push(userErrors.tooLong('decide', field, length, MOST_CHARACTERS[field]));
  }
  // A day newly set in the past is a slip of the pen; one that has passed meanwhile is merely late.
  const isToDo = status === 'RETAINED' || status === 'PLANNED';
  if (isToDo && dueOn && dueOn < today && dueOn !== standing?.dueOn)
    faults.push(userError('decide', 'dueOn', 'PAST_DUE', { dueOn, today }));
  return faults;
}

async function findBodyFaults(run: Run, { body }: Decided): Promise<UserError[]> {
  if (!body) return [];
  const [actor] = await run<{ kind: string | null }>('write/known-body', { body });
  if (actor === undefined) {
    const where = { label: 'Actor', id: body, list: 'actors(filter: {kind: BODY})' };
    return [userError('decide', 'body', 'UNKNOWN_ID', where)];
  }
  if (actor.kind === null) return [userError('decide', 'body', 'NOT_KNOWN_AS_BODY', { id: body })];
  return actor.kind === 'BODY' ? [] : [userError('decide', 'body', 'NOT_A_BODY', { id: body, kind: actor.kind })];
}
