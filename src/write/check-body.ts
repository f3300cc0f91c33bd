/** Whether an actor is a body, which may decide and meet. */
import type { Run } from '../database/database.js';
import { type UserError, userError } from './user-errors.js';

export async function checkBody(act: string, run: Run, body: string): Promise<UserError[]> {
  const [actor] = await run<{ kind: string | null }>('write/known-body', { body });
  if (actor === undefined) {
    const where = { label: 'Actor', id: body, list: 'actors(filter: {kind: BODY})' };
    return [userError(act, 'body', 'UNKNOWN_ID', where)];
  }
  if (actor.kind === null) return [userError(act, 'body', 'NOT_KNOWN_AS_BODY', { id: body })];
  return actor.kind === 'BODY' ? [] : [userError(act, 'body', 'NOT_A_BODY', { id: body, kind: actor.kind })];
}
