/** Proposals of invited actors, compared with the current values of the same fields. */
import type { Act, ProposalState } from '../../language/generated/types.js';
import { fieldsOf, findStale, standingValues } from '../../write/contribute/proposed-values.js';
import { type EntityState, readStates, type Values } from '../../write/state.js';
import type { Context } from '../context.js';

/** A row of cypher/proposals.cypher. */
export interface ProposalRow {
  readonly id: string;
  readonly state: ProposalState;
  readonly act: Act;
  /** Null when it is archived. */
  readonly actor: string | null;
  readonly author: string;
  /** Id of the entity that it changes; null for a new one. */
  readonly about: string | null;
  /** JSON: the input of its act. */
  readonly input: string;
  /** JSON: the values of its fields when it was made. */
  readonly before: string;
  readonly note: string | null;
  readonly proposedAt: string;
  readonly word: string | null;
  readonly settledAt: string | null;
  readonly settledBy: string | null;
  readonly invitation: string;
  readonly revision: number;
}

export interface ProposalFilter {
  readonly ids?: readonly string[];
  readonly actor?: string | null;
  readonly state?: string | null;
}

export function readProposals(context: Context, { ids, actor, state }: ProposalFilter): Promise<ProposalRow[]> {
  return context.answer<ProposalRow>('proposals', {
    ids: ids ?? null,
    actor: actor ?? null,
    state: state ?? null,
    limit: 1_000_000,
  });
}

/** One field of a proposal, named as in the input of its act. */
export interface FieldValues {
  readonly act: Act;
  readonly field: string;
  readonly before: unknown;
  readonly now: unknown;
  readonly after: unknown;
  readonly isStale: boolean;
}

/** The proposals of a page are read by one statement. */
export async function readFields(context: Context, row: ProposalRow): Promise<FieldValues[]> {
  const loader = context.loader<EntityState | undefined>('states of proposals', async (ids) => {
    const states = await readStates((name, parameters) => context.database.read(name, parameters), ids);
    const byId = new Map(states.map((state) => [state.id, state]));
    return ids.map((id) => byId.get(id));
  });
  const { act, about, state } = row;
  const input: Values = JSON.parse(row.input);
  const before: Values = JSON.parse(row.before);
  const standing = about === null ? undefined : await loader.load(act === 'DECIDE' ? `decision-${about}` : about);
  const now = standingValues(act, input, standing);
  const stale = state === 'PENDING' ? findStale(input, before, now) : [];
  return fieldsOf(act, input)
    .filter((field) => [input[field], before[field], now[field]].some((value) => value != null))
    .map((field) => ({
      ...{ act, field, before: before[field], now: now[field], after: input[field] },
      isStale: stale.includes(field),
    }));
}
