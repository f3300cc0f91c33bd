/** Actors that join an initiative in an edit of it: they take part beside whoever does so already. */
import { isRecord } from '../is-record.js';
import type { Graph } from './act.js';
import { checkEnd } from './check-entity.js';
import { type Input, MOST_ITEMS, tooMany } from './read-input.js';
import type { EntityState } from './state.js';
import type { UserError } from './user-errors.js';

export interface Join {
  /** Id. */
  readonly actor: string;
  readonly role: string;
}

export const readJoins = ({ joins }: Input): Join[] =>
  (Array.isArray(joins) ? joins : [])
    .filter(isRecord)
    .map(({ actor, role }) => ({ actor: String(actor), role: String(role) }));

export async function checkJoins(act: string, { run }: Graph, joins: readonly Join[]): Promise<UserError[]> {
  if (joins.length === 0) return [];
  if (joins.length > MOST_ITEMS) return [tooMany(act, 'joins', joins.length)];
  const ids = [...new Set(joins.map(({ actor }) => actor))];
  const found = await run<{ id: string; label: string }>('write/known-ends', { ids });
  const labelOf = (id: string) => found.find((each) => each.id === id)?.label;
  return joins.flatMap(({ actor }, place) => checkEnd(act, ['joins', place, 'actor'], 'Actor', actor, labelOf(actor)));
}

/** Whoever has the role already, on whatever days, keeps it as it is. */
export function join(state: EntityState, joins: readonly Join[]): EntityState {
  const type = 'PARTICIPATES_IN';
  let { relations } = state;
  for (const { actor, role } of joins) {
    const isThere = relations.some(
      (each) => each.type === type && each.other === actor && each.properties.role === role,
    );
    if (!isThere) relations = [...relations, { type, other: actor, properties: { role } }];
  }
  return { ...state, relations };
}
