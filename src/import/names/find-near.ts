/** Finds the known actors whose names are those of new ones, or near: they are told to a person, and nothing is decided. */
import type { Database } from '../../database/database.js';
import { normalizeName } from '../cells/normalize-name.js';
import { areNear, shapeName } from './is-near-name.js';
import { eachKnownActor, type KnownActor } from './known-actors.js';
import type { NearActor, NewActor } from './new-actor.js';

/** An equal name before a near one, then the first by id. */
export async function findNear(
  database: Pick<Database, 'stream'>,
  news: readonly NewActor[],
): Promise<readonly NewActor[]> {
  if (news.length === 0) return news;
  const asked = news.map(({ id, name }) => ({ id, plain: normalizeName(name), shape: shapeName(name) }));
  const found = new Map<string, NearActor>();
  const see = (id: string, near: NearActor) => {
    const before = found.get(id);
    if (before === undefined || (near.isSameName && !before.isSameName)) found.set(id, near);
  };
  await eachKnownActor(database, (known) => {
    for (const stated of new Set([known.name, ...known.aliases])) {
      const [plain, shape] = [normalizeName(stated), shapeName(stated)];
      for (const one of asked) {
        const isSameName = one.plain === plain;
        if (one.id !== known.id && (isSameName || areNear(one.shape, shape)))
          see(one.id, { id: known.id, name: known.name, isSameName });
      }
    }
  });
  return news.map((one) => {
    const near = found.get(one.id);
    return near === undefined ? one : { ...one, near };
  });
}

/**
 * Finds the known actors whose names are near others: a person may say that one of them is meant.
 * @param names as stated, by what they are called in the answer
 */
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
