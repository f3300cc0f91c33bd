/** Writes a proposal in place of what its act would change. */
import { randomBytes } from 'node:crypto';
import { stamp } from '../../stamp.js';
import { type Amend, type Graph, type Plan, refuse } from '../act.js';
import { checkWords } from '../check-words.js';
import { compare } from '../difference.js';
import type { Input } from '../read-input.js';
import { type UserError, userError, userErrors } from '../user-errors.js';
import { standingValues } from './proposed-values.js';

export interface Proposing {
  /** A value of the enum Act. */
  readonly act: string;
  readonly input: Input;
  /** Id of the actor on whose behalf the proposal is made. */
  readonly actor: string;
  /** The function that proposes. */
  readonly author: string;
  readonly invitation: string;
  readonly note: string | null;
}

const MOST_PENDING = 100;
const MOST_CHARACTERS = 2_000;
const NAME = 'propose';

export function asProposal(asked: Proposing): Amend {
  return async (graph, plan) => {
    const faults = [
      ...checkWords(NAME, 'note', asked.note ?? '', MOST_CHARACTERS, true),
      ...(await checkOwner(graph, asked)),
      ...(await checkPending(graph, asked)),
      ...((await differs(graph, plan)) ? [] : [userError(NAME, 'change', 'NOTHING_NEW', {})]),
    ];
    if (faults.length > 0) return refuse(...faults);
    const { act, input, actor, author, invitation, note } = asked;
    const about = plan.entity;
    const isNew = act === 'CREATE_INITIATIVE';
    const [standing] = isNew ? [] : await graph.read([about]);
    const id = `proposal-${randomBytes(6).toString('hex')}`;
    const properties = {
      ...{ id, state: 'PENDING', act, actor, author, invitation, note: note?.trim() || null },
      about: isNew ? null : act === 'DECIDE' ? String(input.suggestion) : about,
      input: JSON.stringify(input),
      before: JSON.stringify(standingValues(act, input, standing)),
      proposedAt: stamp(),
    };
    return {
      what: `${NAME} ${id}: ${plan.what}`,
      entity: id,
      states: [{ id, label: 'Proposal' as const, properties, relations: [] }],
    };
  };
}

/** Whether the act would change anything. */
async function differs(graph: Graph, { states }: Plan): Promise<boolean> {
  const before = await graph.read(states.map(({ id }) => id));
  return states.some((state, place) => compare(before[place], state) !== undefined);
}

/** Checks that the actor is not archived, that its invitation is open, and that it takes part in the initiative. */
async function checkOwner(graph: Graph, { act, input, actor, invitation }: Proposing): Promise<UserError[]> {
  const invited = await graph.readLiving('Invitation', invitation);
  if (invited === undefined || invited.properties.revokedAt != null)
    return [userErrors.unknown(NAME, 'change', 'Invitation', invitation)];
  if ((await graph.readLiving('Actor', actor)) === undefined)
    return [userErrors.unknown(NAME, 'change', 'Actor', actor)];
  if (act !== 'EDIT_INITIATIVE' && act !== 'SET_PARTICIPATION') return [];
  const id = String(input.initiative);
  const initiative = await graph.readLiving('Initiative', id);
  const isIn = initiative?.relations.some(({ type, other }) => type === 'PARTICIPATES_IN' && other === actor);
  return isIn ? [] : [userError(NAME, 'initiative', 'NOT_YOURS', { id })];
}

async function checkPending({ run }: Graph, { act, input, invitation }: Proposing): Promise<UserError[]> {
  const pending = await run<{ id: string; act: string; input: string }>('write/pending-proposals', { invitation });
  const text = JSON.stringify(input);
  const same = pending.find((each) => each.act === act && each.input === text);
  if (same !== undefined) return [userError(NAME, 'change', 'ALREADY_PROPOSED', { id: same.id })];
  return pending.length >= MOST_PENDING ? [userError(NAME, 'change', 'TOO_MANY_PENDING', { most: MOST_PENDING })] : [];
}
