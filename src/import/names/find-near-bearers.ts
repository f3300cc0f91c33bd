/** Finds the known actors whose names are near others: a person may say that one of them is meant. */
import type { Database } from '../../database/database.js';
import { areNear, shapeName } from './is-near-name.js';
import { eachKnownActor, type KnownActor } from './known-actors.js';

/** @param names as stated, by what they are called in the answer */
export async function findNearBearers(
  database: Pick<Database, 'stream'>,
  names: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly KnownActor[]>> {
  const found = new Map<string, KnownActor[]>();
  if (names.size === 0) return found;
  const asked = [...names].map(([key, name]) => ({ key, shape: shapeName(name) }));
  await eachKnownActor(database, (actor) => {
    const shapes = [...new Set([actor.name, ...actor.aliases])].map(shapeName);
    for (const { key, shape } of asked)
      if (shapes.some((other) => areNear(shape, other))) found.set(key, [...(found.get(key) ?? []), actor]);
  });
  return found;
}
