/** Finds the known actors that bear a name, compared as imports compare names. */
import type { Database } from '../../database/database.js';
import { normalizeName } from '../cells/normalize-name.js';
import { eachKnownActor, type KnownActor } from './known-actors.js';

/** @param names normalised: a set, or a map by them */
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
