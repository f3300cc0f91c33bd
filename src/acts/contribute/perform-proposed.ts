/** Runs the act that a proposal asks for: the writer of the mutation with that name, whose plan is then amended. */
import type { Context } from '../../answers/context.js';
import { findSuggestion } from '../../questions/suggestion/find.js';
import type { Amend, Done } from '../../write/act.js';
import { recordDecision } from '../../write/decide.js';
import { create, edit } from '../../write/edit.js';
import { actorNoun, initiativeNoun } from '../../write/nouns.js';
import type { Input } from '../../write/read-input.js';
import { participationTie, setRelation } from '../../write/relate.js';
import { readSuggested } from '../suggested.js';

export interface ProposedAct {
  /** A value of the enum Act. */
  readonly act: string;
  /** The input of the mutation with that name. */
  readonly input: Input;
}

export async function performProposed(
  context: Context,
  { act, input: said }: ProposedAct,
  idempotencyKey: string | null | undefined,
  amend: Amend,
): Promise<Done> {
  const { database, caller: by } = context;
  const input = { ...said, ...(idempotencyKey != null && { idempotencyKey }) };
  switch (act) {
    case 'EDIT_ACTOR':
      return edit(database, actorNoun, { act: 'editActor', by, input, amend });
    case 'EDIT_INITIATIVE':
      return edit(database, initiativeNoun, { act: 'editInitiative', by, input, amend });
    case 'CREATE_INITIATIVE':
      return create(database, initiativeNoun, { act: 'createInitiative', by, input, amend });
    case 'SET_PARTICIPATION':
      return setRelation(database, participationTie, { act: 'setParticipation', by, input, amend });
    default:
      return decide(context, input, amend);
  }
}

async function decide(context: Context, input: Input, amend: Amend): Promise<Done> {
  const { database, caller: by, today } = context;
  const suggestion = String(input.suggestion);
  const found = await findSuggestion(context, suggestion, today);
  const text = (field: string) => (input[field] == null ? null : String(input[field]));
  const asked = {
    ...{ suggestion, asOf: null, today, by, status: String(input.status) },
    suggested: found && (await readSuggested(context, found)),
    reasonKind: text('reasonKind'),
    reason: text('reason'),
    idempotencyKey: text('idempotencyKey'),
  };
  return recordDecision(database, asked, amend);
}
