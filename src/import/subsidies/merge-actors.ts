/** Merges what rows state about an actor with what is known: nothing known is erased, and names are added. */
import { isArchived } from '../../write/is-archived.js';
import type { StatedParty } from './subsidy-parties.js';

export interface ActorState {
  readonly id: string;
  /** Properties as they are in the database; undefined for a new actor. */
  readonly before: Readonly<Record<string, unknown>> | undefined;
  name: string;
  readonly aliases: Set<string>;
  siren: string | null;
  siret: string | null;
  rna: string | null;
  readonly statedIdentifiers: Set<string>;
  isChanged: boolean;
}

/**
 * The actors of these parties, each once. A known actor keeps its name, and other names become aliases. The name of a
 * new actor is chosen among all names in its rows, so that their order does not matter.
 */
export function mergeActorRows(
  parties: Iterable<StatedParty>,
  known: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  isBroughtNow: (id: string) => boolean,
): Map<string, ActorState> {
  const actors = new Map<string, ActorState>();
  for (const party of parties) {
    const actor = actors.get(party.id) ?? beginWith(party, known.get(party.id));
    actors.set(party.id, actor);
    addParty(actor, party, actor.before === undefined || isBroughtNow(actor.id));
  }
  return actors;
}

/** The properties to write: all for a new actor, and only possibly new ones for a known actor. */
export function writeActorProperties(actor: ActorState): Record<string, unknown> {
  const { id, name, aliases, siren, siret, rna, statedIdentifiers } = actor;
  const lists = {
    aliases: aliases.size === 0 ? null : [...aliases].sort(),
    statedIdentifiers: statedIdentifiers.size === 0 ? null : [...statedIdentifiers].sort(),
  };
  return { id, name, siren, siret, rna, ...lists };
}

function beginWith(party: StatedParty, before: ActorState['before']): ActorState {
  const text = (key: string) => (before?.[key] as string | undefined) ?? null;
  const list = (key: string) => new Set((before?.[key] as string[] | undefined) ?? []);
  return {
    ...{ id: party.id, before, name: text('name') ?? party.name, aliases: list('aliases') },
    ...{ siren: text('siren'), siret: text('siret'), rna: text('rna') },
    statedIdentifiers: list('statedIdentifiers'),
    isChanged: before === undefined || isArchived(before),
  };
}

function addParty(actor: ActorState, party: StatedParty, isNew: boolean): void {
  // A number is no name.
  const isOther = party.name !== actor.name && !party.isUnnamed;
  if (isOther && isNew && isBetterName(party.name, actor.name)) {
    actor.aliases.delete(party.name);
    add(actor, actor.aliases, actor.name);
    actor.name = party.name;
  } else if (isOther) add(actor, actor.aliases, party.name);
  for (const identifier of party.invalid) add(actor, actor.statedIdentifiers, identifier);
  for (const key of ['siren', 'siret', 'rna'] as const) {
    const stated = party[key];
    if (stated === null || stated === actor[key]) continue;
    const other = actor[key];
    // A second valid number of the same actor contradicts the first: it is stored, but not used to identify the actor.
    if (other !== null && isNew && stated < other) {
      actor.statedIdentifiers.delete(stated);
      add(actor, actor.statedIdentifiers, other);
      actor[key] = stated;
    } else if (other !== null) add(actor, actor.statedIdentifiers, stated);
    else {
      actor[key] = stated;
      actor.isChanged = true;
    }
  }
}

/**
 * A mixed-case name is better than one in capitals, then a longer one; equal cases are decided the same way every time.
 */
function isBetterName(name: string, other: string): boolean {
  const isWritten = (text: string) => /\p{Ll}/u.test(text);
  if (isWritten(name) !== isWritten(other)) return isWritten(name);
  return name.length === other.length ? name < other : name.length > other.length;
}

function add(actor: ActorState, set: Set<string>, value: string): void {
  if (set.has(value)) return;
  set.add(value);
  actor.isChanged = true;
}
