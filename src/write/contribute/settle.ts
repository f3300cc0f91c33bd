/** Accepts a proposal together with its act, refuses it, or withdraws it: in one transaction, and only once. */
import type { Database } from '../../database/database.js';
import { stamp } from '../../stamp.js';
import { type Amend, type Author, act, type Done, type Graph, type Plan, type Refusal, refuse } from '../act.js';
import { checkWords } from '../check-words.js';
import type { EntityState, Values } from '../state.js';
import { type UserError, userError, userErrors } from '../user-errors.js';
import type { Proposing } from './propose.js';
import { findStale, standingValues } from './proposed-values.js';

export interface Settling {
  /** Id of the proposal. */
  readonly proposal: string;
  readonly by: Author;
  readonly word: string | null;
  readonly idempotencyKey?: string | null | undefined;
}

const MOST_CHARACTERS = 2_000;
/** The most withdrawn proposals of one invitation: each stays in the graph for ever. */
const MOST_WITHDRAWN = 100;

/** Amends the plan of the act. @param overwrite whether fields that have changed since the proposal are overwritten */
export function asAccepted(asked: Settling & { readonly overwrite: boolean }): Amend {
  const name = 'acceptProposals';
  return async (graph, plan): Promise<Plan | Refusal> => {
    const known = await readPending(graph, name, asked);
    if ('refused' in known) return known;
    const { act: proposedAct, actor, author } = known.properties;
    const input: Values = JSON.parse(String(known.properties.input));
    if (!asked.overwrite) {
      const [standing] = await graph.read([plan.entity]);
      const now = standingValues(String(proposedAct), input, standing);
      const stale = findStale(input, JSON.parse(String(known.properties.before)), now);
      if (stale.length > 0)
        return refuse(userError(name, 'proposals', 'STALE_PROPOSAL', { id: known.id, fields: stale.join(', ') }));
    }
    const states =
      proposedAct === 'CREATE_INITIATIVE' ? plan.states.map(withParticipant(actor, input.role)) : plan.states;
    return {
      what: `accept ${known.id} of ${author}: ${plan.what}`,
      entity: plan.entity,
      states: [...states, settle(known, 'ACCEPTED', asked)],
    };
  };
}

export function refuseProposal(database: Database, asked: Settling): Promise<Done> {
  const name = 'refuseProposals';
  const { proposal, word, by, idempotencyKey } = asked;
  return act(database, { act: name, by, input: { proposal, word }, idempotencyKey }, async (graph) => {
    const known = await readPending(graph, name, asked);
    if ('refused' in known) return known;
    const { author } = known.properties;
    return {
      what: `refuse ${known.id} of ${author}`,
      entity: known.id,
      states: [settle(known, 'REFUSED', asked)],
    };
  });
}

/** Withdraws a proposal for the invitation that made it. */
export function withdrawProposal(
  database: Database,
  asked: Omit<Settling, 'word'> & Pick<Proposing, 'actor' | 'invitation'>,
): Promise<Done> {
  const name = 'withdrawProposal';
  const { proposal, by, actor, invitation, idempotencyKey } = asked;
  return act(database, { act: name, by, input: { proposal }, idempotencyKey }, async (graph) => {
    const known = await graph.readLiving('Proposal', proposal);
    // An invited actor must not learn what others propose.
    if (known === undefined || known.properties.actor !== actor)
      return refuse(userErrors.unknown(name, 'proposal', 'Proposal', proposal));
    if (known.properties.invitation !== invitation)
      return refuse(userError(name, 'proposal', 'PROPOSED_BY_ANOTHER', { id: proposal }));
    if (known.properties.state !== 'PENDING')
      return refuse(userError(name, 'proposal', 'ALREADY_SETTLED', { id: proposal }));
    const [withdrawn] = await graph.run<{ count: number }>('write/withdrawn-proposals', { invitation });
    if (Number(withdrawn?.count ?? 0) >= MOST_WITHDRAWN)
      return refuse(userError(name, 'proposal', 'TOO_MANY_WITHDRAWN', { most: MOST_WITHDRAWN }));
    return {
      what: `withdraw ${known.id} of ${known.properties.author}`,
      entity: known.id,
      states: [settle(known, 'WITHDRAWN', { by, word: null })],
    };
  });
}

async function readPending(graph: Graph, name: string, { proposal, word }: Settling): Promise<EntityState | Refusal> {
  const faults: UserError[] = checkWords(name, 'word', word ?? '', MOST_CHARACTERS, true);
  const known = await graph.readLiving('Proposal', proposal);
  if (known === undefined) faults.push(userErrors.unknown(name, 'proposals', 'Proposal', proposal));
  else if (known.properties.state !== 'PENDING')
    faults.push(userError(name, 'proposals', 'ALREADY_SETTLED', { id: proposal }));
  return known === undefined || faults.length > 0 ? refuse(...faults) : known;
}

function settle(
  known: EntityState,
  state: 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN',
  { by, word }: Pick<Settling, 'by' | 'word'>,
): EntityState {
  const settledAt = stamp();
  const properties = { ...known.properties, state, word: word?.trim() || null, settledBy: by.name, settledAt };
  return { ...known, properties };
}

/** A new initiative gets the actor that proposed it as participant. */
const withParticipant = (actor: unknown, role: unknown) => (state: EntityState) => ({
  ...state,
  relations: [...state.relations, { type: 'PARTICIPATES_IN', other: String(actor), properties: { role } }],
});
