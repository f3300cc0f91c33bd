/** The connection breaks after a commit and before the answer: the driver repeats the act, which is done once. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../src/database/database.js';
import { create, edit } from '../src/write/edit.js';
import { actorNoun } from '../src/write/nouns.js';
import { undoChange } from '../src/write/undo.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
/** Every transaction is committed, and run once more. */
const unheard: Database = {
  ...database,
  async transaction(work) {
    await database.transaction(work);
    return database.transaction(work);
  },
};
const by = { name: 'test', subject: null };

beforeEach(() => given(database, { actors: { Solo: { name: 'Solo' } } }));
afterAll(() => given(database, {}));

const count = async (query: string) => (await database.driver.executeQuery(query)).records[0]?.get('count');

describe('an act whose commit is not confirmed', () => {
  it('creates one entity, in one change, and gives both in the payload', async () => {
    const input = { name: 'Neuf', kind: 'ASSOCIATION' };
    const { entity, change, userErrors } = await create(unheard, actorNoun, { act: 'createActor', by, input });
    expect(userErrors).toEqual([]);
    expect(change).toEqual({ id: 'change-1', sequence: 1 });
    expect(await count(`MATCH (a:Actor {name: 'Neuf', id: '${entity}'}) RETURN count(a) AS count`)).toBe(1);
    expect(await count("MATCH (a:Actor {name: 'Neuf'}) RETURN count(a) AS count")).toBe(1);
    expect(await count('MATCH (c:Change) RETURN count(c) AS count')).toBe(1);
  });

  it('is undone once, and returns what it undid', async () => {
    await edit(database, actorNoun, { act: 'editActor', by, input: { actor: 'Solo', name: 'Seul' } });
    const { undone, kept, change, userErrors } = await undoChange(unheard, { change: 'change-1', by });
    expect({ undone, kept, change, userErrors }).toEqual({
      ...{ undone: ['Solo'], kept: [], userErrors: [] },
      change: { id: 'change-2', sequence: 2 },
    });
  });

  it('is done twice when it is repeated without an idempotency key', async () => {
    const input = { name: 'Neuf', kind: 'ASSOCIATION' };
    for (let n = 0; n < 2; n += 1) await create(database, actorNoun, { act: 'createActor', by, input });
    expect(await count("MATCH (a:Actor {name: 'Neuf'}) RETURN count(a) AS count")).toBe(2);
  });
});
