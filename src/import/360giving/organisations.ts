/**
 * Identifies an organisation of 360Giving: by a French number in its id, else by the id of a public register, else by
 * its publisher's own id, else by its name. Pure.
 */
import { hashText } from '../cells/digest.js';
import { normalizeName } from '../cells/normalize-name.js';
import { readRegistration } from '../cells/registrations.js';

export interface StatedOrganisation {
  readonly id: string;
  readonly name: string;
}

export interface IdentifiedOrganisation {
  /** Undefined when neither a number nor a name is stated. */
  readonly actor: string | undefined;
  /** French: a SIRET, a SIREN or an RNA number. */
  readonly number: string;
  /** An id of another register, stored with the actor. */
  readonly identifier: string;
  /** The publisher made the id itself, so other publishers use another id for the same organisation. */
  readonly isOwn: boolean;
}

/** @param scope names are compared only within it @see https://org-id.guide */
export function identifyOrganisation({ id, name }: StatedOrganisation, scope: string): IdentifiedOrganisation {
  const nothing = { number: '', identifier: '', isOwn: false };
  const code = /^(FR-[A-Z]+)-(.+)$/i.exec(id)?.[2] ?? '';
  const number = readRegistration(code)?.number;
  if (number !== undefined) return { ...nothing, actor: `actor-${number}`, number };
  if (id !== '') {
    const isOwn = /^360G-/i.test(id) || !/^[A-Z]{2,3}-[A-Z0-9]+-.+/i.test(id);
    const key = isOwn ? [scope, id] : [id.toUpperCase()];
    return { ...nothing, actor: `actor-${hashText('org-id', ...key)}`, identifier: id, isOwn };
  }
  if (normalizeName(name) === '') return { ...nothing, actor: undefined };
  return { ...nothing, actor: `actor-${hashText('360giving', scope, normalizeName(name))}` };
}
