/**
 * Records a decision, on a suggestion or on none. A new decision replaces an earlier one on the same suggestion, which
 * remains in the journal.
 */

import { randomBytes } from 'node:crypto';
import type { Database } from '../database/database.js';
import { type Amend, type Author, act, type Done, type Graph, refuse } from './act.js';
import { checkBody } from './check-body.js';
import { checkWords } from './check-words.js';
import { trimWords } from './control-characters.js';
import { type EntityRelation, isLiving, revisionOf, type Values } from './state.js';
import { type UserError, userError, userErrors } from './user-errors.js';

interface Said {
  readonly status: string;
  readonly reason?: string | null;
  readonly owner?: string | null;
  readonly dueOn?: string | null;
  readonly meeting?: string | null;
  readonly body?: string | null;
  /** The revision of the decision that the person saw, 0 for none; null skips the check. */
  readonly revision?: number | null;
  readonly idempotencyKey?: string | null;
  readonly today: string;
  readonly by: Author;
}

export interface DecideInput extends Said {
  readonly suggestion: string;
  /** What the suggestion is about, and its evidence; undefined when it is not suggested today. */
  readonly suggested: Suggested | undefined;
  /** The day of the answer in which the person saw it; null: today. */
  readonly asOf: string | null;
  readonly reasonKind?: string | null;
}

export interface RecordInput extends Said {
  /** Id of the decision to change; null: a new one. */
  readonly decision?: string | null;
  readonly title: string;
}

export interface Suggested {
  /** Ids of what the suggestion is about, in the order of its id. */
  readonly about: readonly string[];
  /** Digest of the evidence of the suggestion. */
  readonly evidence: string;
  /**
   * For a matter, three parallel lists on the suggestions that it contains: their ids; the ids that each is about,
   * joined by blanks; their digests.
   */
  readonly rows?: readonly string[];
  readonly rowAbout?: readonly string[];
  readonly rowEvidence?: readonly string[];
}

const MOST_CHARACTERS: Readonly<Record<string, number>> = { title: 500, reason: 2000, owner: 200 };
/** Two decisions are the same when these agree; other differences, such as the days, do not count. */
const STATED = ['title', 'status', 'reasonKind', 'reason', 'owner', 'dueOn', 'body', 'evidence', 'rows', 'rowEvidence'];

export async function recordDecision(database: Database, input: DecideInput, amend?: Amend): Promise<Done> {
  // The suggestion as it is today, and the day itself, are not part of the request that an idempotency key identifies.
  const { suggested: _, today: __, by, ...asked } = input;
  const request = { act: 'decide', by, input: asked, idempotencyKey: input.idempotencyKey, amend };
  return act(database, request, async (graph) => {
    const id = `decision-${input.suggestion}`;
    const [known] = await graph.read([id]);
    // A suggestion is often no longer made once it is done, which is when people record that it is done.
    const suggested = input.suggested ?? (isLiving(known) ? (known.properties as unknown as Suggested) : undefined);
    if (suggested === undefined)
      return refuse(userError('decide', 'suggestion', 'UNKNOWN_SUGGESTION', { id: input.suggestion }));
    const { about, evidence, rows = [], rowAbout = [], rowEvidence = [] } = suggested;
    const gathered = rows.length > 0 ? { rows, rowAbout, rowEvidence } : {};
    const faults =
      input.reasonKind != null && input.status !== 'DISMISSED'
        ? [userError('decide', 'reasonKind', 'ONLY_FOR_DISMISSED', {})]
        : [];
    const on = { suggestion: input.suggestion, about, evidence, reasonKind: input.reasonKind ?? null, ...gathered };
    return plan(graph, { name: 'decide', id, what: input.suggestion }, input, on, faults);
  });
}

/** A decision that belongs to no suggestion. */
export async function recordFreeDecision(database: Database, input: RecordInput): Promise<Done> {
  const { today: _, by, ...asked } = input;
  const name = 'recordDecision';
  return act(database, { act: name, by, input: asked, idempotencyKey: input.idempotencyKey }, async (graph) => {
    const id = input.decision ?? `decision-${randomBytes(6).toString('hex')}`;
    const known = input.decision == null ? undefined : await graph.readLiving('Decision', id);
    const isFree = known !== undefined && known.properties.title != null;
    if (input.decision != null && !isFree) return refuse(userErrors.unknown(name, 'decision', 'Decision', id));
    const title = trimWords(input.title);
    const faults = title === '' ? [userError(name, 'title', 'EMPTY', {})] : [];
    return plan(graph, { name, id, what: id }, input, { title }, faults);
  });
}

interface Act {
  readonly name: string;
  /** Id of the decision. */
  readonly id: string;
  readonly what: string;
}

/** @param on properties that name the subject of the decision @param faults what is wrong with this subject */
async function plan(graph: Graph, { name, id, what }: Act, input: Said, on: Values, faults: readonly UserError[]) {
  const [known] = await graph.read([id]);
  const standing = isLiving(known) ? known : undefined;
  const revision = standing ? revisionOf(standing) : 0;
  if (input.revision != null && input.revision !== revision)
    return refuse(userErrors.staleRevision(name, input.revision, revision));
  const said = {
    ...on,
    status: input.status,
    reason: input.reason?.trim() || null,
    owner: input.owner?.trim() || null,
    dueOn: input.dueOn ?? null,
    // A meeting has a body of its own.
    body: input.meeting ? null : (input.body ?? null),
  };
  const wrong = [
    ...faults,
    ...findFaults(name, said, standing?.properties, input.today),
    ...(await checkPlace(name, graph, input, standing?.properties)),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const changed = { what: `${name} ${what}: ${input.status}`, entity: id };
  const relations: readonly EntityRelation[] = input.meeting
    ? [{ type: 'TAKEN_IN', other: input.meeting, properties: {} }]
    : [];
  const isSame = (properties: Values) => (name: string) => same(properties[name]) === same(Object(said)[name]);
  const meetingOf = (all: readonly EntityRelation[]) => all.find(({ type }) => type === 'TAKEN_IN')?.other;
  if (standing && STATED.every(isSame(standing.properties)) && meetingOf(standing.relations) === meetingOf(relations))
    return { ...changed, states: [] };
  const properties = {
    ...known?.properties,
    ...{ meetingOn: null, ...said, decidedOn: input.today, archivedOn: null },
  };
  return { ...changed, states: [{ ...known, id, label: 'Decision' as const, properties, relations }] };
}

const same = (value: unknown): string => JSON.stringify(value ?? null);

function findFaults(act: string, said: Values, standing: Values | undefined, today: string): UserError[] {
  const faults: UserError[] = [];
  for (const [field, most] of Object.entries(MOST_CHARACTERS)) {
    faults.push(...checkWords(act, field, String(said[field] ?? ''), most, field !== 'title'));
  }
  // A new due date in the past is a mistake; an existing one that has passed is merely late.
  const dueOn = newDueOn(said, standing);
  if (dueOn !== undefined && dueOn < today) faults.push(userError(act, 'dueOn', 'PAST_DUE', { dueOn, today }));
  return faults;
}

/** The new due date, if it differs from that of the earlier decision. */
function newDueOn(
  { status, dueOn }: { status?: unknown; dueOn?: unknown },
  standing: Values | undefined,
): string | undefined {
  const isToDo = status === 'RETAINED' || status === 'PLANNED';
  return isToDo && dueOn != null && dueOn !== standing?.dueOn ? String(dueOn) : undefined;
}

/** Checks the meeting, whose body need not be given; or the body alone. */
async function checkPlace(act: string, graph: Graph, said: Said, standing: Values | undefined): Promise<UserError[]> {
  const { meeting, body } = said;
  if (!meeting) return body ? checkBody(act, graph.run, body) : [];
  const known = await graph.readLiving('Meeting', meeting);
  if (known === undefined) return [userErrors.unknown(act, 'meeting', 'Meeting', meeting)];
  const faults: UserError[] = [];
  const isOf = known.relations.some(({ type, other }) => type === 'OF' && other === body);
  if (body && !isOf) faults.push(userError(act, 'body', 'OTHER_BODY', { meeting, body }));
  const [on, dueOn] = [String(known.properties.on), newDueOn(said, standing)];
  if (dueOn !== undefined && dueOn < on) faults.push(userError(act, 'dueOn', 'DUE_BEFORE_MEETING', { dueOn, on }));
  return faults;
}
