/** Decides on a suggestion: what was decided on it before gives way, and is kept in the trail. */
import type { Database, Run } from '../database/database.js';
import { act, type Done, refuse, unchanged } from './act.js';
import { decisionId, readDecision, type StoredDecision, writeDecision } from './decision.js';
import { recordChange } from './record-change.js';
import { type UserError, userErrors } from './user-errors.js';

export interface DecideInput {
  readonly suggestion: string;
  /** What the suggestion is about and rests on; undefined when it is not suggested today. */
  readonly suggested: { readonly a: string; readonly b: string; readonly evidence: string } | undefined;
  readonly status: string;
  readonly reason?: string | null;
  readonly owner?: string | null;
  readonly dueOn?: string | null;
  readonly body?: string | null;
  readonly meetingOn?: string | null;
  /** The revision of the decision that the person saw, 0 for none; null is not checked. */
  readonly revision?: number | null;
  readonly today: string;
  readonly by: string;
}

const LONGEST = { reason: 2000, owner: 200 };
/** Days in which a decision differs from the one before do not count when all that people say is the same. */
const STATED = ['status', 'reason', 'owner', 'dueOn', 'body', 'meetingOn', 'evidence'] as const;

export async function decide(database: Database, input: DecideInput): Promise<Done> {
  return act(database, async (run) => {
    const id = decisionId(input.suggestion);
    const known = await readDecision(run, id);
    const standing = known?.archivedOn ? undefined : known;
    // What is done is often suggested no more; that is when it is said to be done.
    const about = input.suggested ?? standing;
    if (about === undefined) return refuse(userErrors.unknownSuggestion(input.suggestion));
    const revision = standing?.revision ?? 0;
    if (input.revision != null && input.revision !== revision)
      return refuse(userErrors.staleRevision(input.revision, revision));
    const decision: StoredDecision = {
      suggestion: input.suggestion,
      a: about.a,
      b: about.b,
      evidence: about.evidence,
      status: input.status,
      reason: input.reason?.trim() || null,
      owner: input.owner?.trim() || null,
      dueOn: input.dueOn ?? null,
      body: input.body ?? null,
      meetingOn: input.meetingOn ?? null,
      decidedOn: input.today,
    };
    const faults = [...findFaults(decision, standing), ...(await findBodyFaults(run, decision))];
    if (faults.length > 0) return refuse(...faults);
    if (standing && STATED.every((name) => (standing[name] ?? null) === decision[name])) return unchanged;
    await writeDecision(run, id, decision);
    const change = await recordChange(run, {
      by: input.by,
      what: `decide ${input.suggestion}: ${input.status}`,
      ids: [id],
      before: known && { [id]: known },
    });
    return { change, userErrors: [] };
  });
}

function findFaults(decision: StoredDecision, standing: StoredDecision | undefined): UserError[] {
  const { status, dueOn, decidedOn: today } = decision;
  const faults: UserError[] = [];
  for (const field of ['reason', 'owner'] as const) {
    const { length } = decision[field] ?? '';
    if (length > LONGEST[field]) faults.push(userErrors.tooLong(field, length, LONGEST[field]));
  }
  // A day newly set in the past is a slip of the pen; one that has passed meanwhile is merely late.
  const isToDo = status === 'RETAINED' || status === 'PLANNED';
  if (isToDo && dueOn && dueOn < today && dueOn !== standing?.dueOn) faults.push(userErrors.pastDue(dueOn, today));
  return faults;
}

async function findBodyFaults(run: Run, { body }: StoredDecision): Promise<UserError[]> {
  if (!body) return [];
  const [actor] = await run<{ kind: string | null }>('write/known-body', { body });
  if (actor === undefined) return [userErrors.unknownBody(body)];
  return actor.kind === 'BODY' ? [] : [userErrors.noBody(body, actor.kind)];
}
