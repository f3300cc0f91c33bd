/** Turns a proposal into an act with its input; and turns the path of a refusal of that act into a path in the proposal. */
import { partDay } from '../../answers/suggestion-id.js';
import type { ProposedChange } from '../../language/generated/types.js';
import type { UserError } from '../../write/user-errors.js';
import type { ProposedAct } from './perform-proposed.js';

/** @param actor id of the invited actor */
export function readChange(
  { actor, initiative, partner, newInitiative, answer }: ProposedChange,
  invited: string,
): ProposedAct {
  if (actor) return { act: 'EDIT_ACTOR', input: { actor: invited, ...actor } };
  if (initiative) return { act: 'EDIT_INITIATIVE', input: { ...initiative } };
  if (partner) return { act: 'SET_PARTICIPATION', input: { ...partner } };
  if (newInitiative) return { act: 'CREATE_INITIATIVE', input: { ...newInitiative } };
  const { suggestion = '', answer: said, reason } = answer ?? {};
  const decision = said === 'INTERESTED' ? { status: 'RETAINED' } : { status: 'DISMISSED', reasonKind: said };
  const input = { suggestion: partDay(suggestion).base, ...decision, ...(reason != null && { reason }) };
  return { act: 'DECIDE', input };
}

/** The fields of a proposal are nested two levels deeper than those of its act. */
export function inProposal(change: ProposedChange, { field, told, ...rest }: UserError): UserError {
  const [root = 'input', name = '', ...places] = field;
  const member = Object.keys(change).find((each) => Object(change)[each] != null) ?? '';
  const path = name === 'change' || name === 'note' || name === 'idempotencyKey' ? [name] : ['change', member, name];
  return { ...rest, field: [root, ...path, ...places], told: { ...told, at: ['propose', ...told.at.slice(1)] } };
}
