/** Reads every known actor, with the names and numbers by which imports recognise it. */
import type { Database } from '../../database/database.js';
import { normalizeName } from '../cells/normalize-name.js';

/** A row of cypher/actor-names.cypher. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string | null;
  readonly siret: string | null;
  readonly siren: string | null;
  readonly rna: string | null;
  readonly commune: string | null;
  readonly communeName: string | null;
}

export async function eachKnownActor(
  database: Pick<Database, 'stream'>,
  see: (actor: KnownActor) => void,
): Promise<void> {
  // An actor that a limit left out would be created a second time.
  await database.stream<KnownActor>('actor-names', { ask: { limit: Number.MAX_SAFE_INTEGER } }, see);
}

/**
 * Finds the known actors that bear a name, compared as imports compare names.
 * @param names normalised: a set, or a map by them
 */
export async function findBearers(
  database: Pick<Database, 'stream'>,
  names: { readonly has: (name: string) => boolean },
): Promise<ReadonlyMap<string, readonly KnownActor[]>> {
  const bearers = new Map<string, KnownActor[]>();
  await eachKnownActor(database, (actor) => {
    for (const name of new Set([actor.name, ...actor.aliases].map(normalizeName)))
      if (names.has(name)) bearers.set(name, [...(bearers.get(name) ?? []), actor]);
  });
  return bearers;
}
