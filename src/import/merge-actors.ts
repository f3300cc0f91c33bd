/** Brings what rows say of an actor together with what is known of it: nothing known is erased, names add up. */
import type { StatedParty } from './subsidies/subsidy-row.js';

export interface ActorState {
  readonly id: string;
  /** Properties as they are in the database; undefined for a new actor. */
  readonly before: Readonly<Record<string, unknown>> | undefined;
  readonly name: string;
  readonly aliases: Set<string>;
  siren: string | null;
  siret: string | null;
  rna: string | null;
  readonly statedIdentifiers: Set<string>;
  isChanged: boolean;
}

/** The actors that these parties are, each once; the name that comes first stays the name, others become aliases. */
export function mergeActorRows(
  parties: Iterable<StatedParty>,
  known: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): Map<string, ActorState> {
  const actors = new Map<string, ActorState>();
  for (const party of parties) {
    const actor = actors.get(party.id) ?? beginWith(party, known.get(party.id));
    actors.set(party.id, actor);
    addParty(actor, party);
  }
  return actors;
}

/** The properties to write: all of a new actor, only those that a known one may have gained. */
export function writeActorProperties(actor: ActorState): Record<string, unknown> {
  const { id, name, aliases, siren, siret, rna, statedIdentifiers } = actor;
  const lists = {
    aliases: aliases.size === 0 ? null : [...aliases],
    statedIdentifiers: statedIdentifiers.size === 0 ? null : [...statedIdentifiers],
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
    isChanged: before === undefined || (before.archivedOn ?? null) !== null,
  };
}

function addParty(actor: ActorState, party: StatedParty): void {
  if (party.name !== actor.name) add(actor, actor.aliases, party.name);
  for (const identifier of party.invalid) add(actor, actor.statedIdentifiers, identifier);
  for (const key of ['siren', 'siret', 'rna'] as const) {
    const stated = party[key];
    if (stated === null || stated === actor[key]) continue;
    // A second valid number for the same actor contradicts the first: it is kept, and settles nothing.
    if (actor[key] !== null) add(actor, actor.statedIdentifiers, stated);
    else {
      actor[key] = stated;
      actor.isChanged = true;
    }
  }
}

function add(actor: ActorState, set: Set<string>, value: string): void {
  if (set.has(value)) return;
  set.add(value);
  actor.isChanged = true;
}
