/** Invites a function of an actor by a link, of which the graph keeps only a digest, and revokes an invitation. */
import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../../database/database.js';
import { stamp } from '../../stamp.js';
import { type Author, act, type Done, type Plan, type Refusal, refuse } from '../act.js';
import { checkWords } from '../check-words.js';
import { trimWords } from '../control-characters.js';
import { type UserError, userError, userErrors } from '../user-errors.js';

export interface InviteInput {
  readonly actor: string;
  readonly function: string;
  readonly expiresOn?: string | null;
  readonly idempotencyKey?: string | null;
}

export interface Invited extends Done {
  /** Undefined when no invitation was created. */
  readonly token: string | undefined;
}

const MOST_OPEN = 10;
const DEFAULT_DAYS = 30;
const MOST_DAYS = 180;
const MOST_CHARACTERS = 200;

/** The digest of the secret part of a token. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export async function invite(database: Database, by: Author, input: InviteInput, today: string): Promise<Invited> {
  const name = 'inviteContributor';
  // Drawn before the act, because a transaction may run twice.
  const id = `invitation-${randomBytes(6).toString('hex')}`;
  const secret = randomBytes(32).toString('base64url');
  const request = { act: name, by, input, idempotencyKey: input.idempotencyKey };
  const done = await act(database, request, async ({ run, readLiving }): Promise<Plan | Refusal> => {
    const expiresOn = input.expiresOn ?? dayAfter(today, DEFAULT_DAYS);
    const invited = trimWords(input.function);
    const faults = [
      ...checkWords(name, 'function', invited, MOST_CHARACTERS),
      ...checkDay(name, expiresOn, today),
      ...(invited === '' ? [userError(name, 'function', 'EMPTY', {})] : []),
    ];
    if ((await readLiving('Actor', input.actor)) === undefined)
      faults.push(userErrors.unknown(name, 'actor', 'Actor', input.actor));
    const [open] = await run<{ count: number }>('write/open-invitations', { actor: input.actor, today });
    if (Number(open?.count ?? 0) >= MOST_OPEN)
      faults.push(userError(name, 'actor', 'TOO_MANY_INVITATIONS', { most: MOST_OPEN }));
    if (faults.length > 0) return refuse(...faults);
    const properties = {
      ...{ id, actor: input.actor, function: invited, expiresOn, digest: digestOf(secret) },
      ...{ invitedAt: stamp(), invitedBy: by.name },
    };
    const state = { id, label: 'Invitation' as const, properties, relations: [] };
    return { what: `${name} ${input.actor}: ${invited}`, entity: id, states: [state] };
  });
  return { ...done, token: done.entity === id ? `${id}.${secret}` : undefined };
}

export function revokeInvitation(
  database: Database,
  by: Author,
  input: { readonly invitation: string; readonly idempotencyKey?: string | null },
): Promise<Done> {
  const name = 'revokeInvitation';
  const request = { act: name, by, input, idempotencyKey: input.idempotencyKey };
  return act(database, request, async ({ readLiving }): Promise<Plan | Refusal> => {
    const known = await readLiving('Invitation', input.invitation);
    if (known === undefined) return refuse(userErrors.unknown(name, 'invitation', 'Invitation', input.invitation));
    const changed = { what: `${name} ${known.id}`, entity: known.id };
    if (known.properties.revokedAt != null) return { ...changed, states: [] };
    const properties = { ...known.properties, revokedAt: stamp() };
    return { ...changed, states: [{ ...known, properties }] };
  });
}

function checkDay(act: string, expiresOn: string, today: string): UserError[] {
  const last = dayAfter(today, MOST_DAYS);
  return expiresOn < today || expiresOn > last
    ? [userError(act, 'expiresOn', 'WRONG_LAST_DAY', { day: expiresOn, first: today, last })]
    : [];
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
