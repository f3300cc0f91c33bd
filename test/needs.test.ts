/** Needs and offers of an actor, each resource on its theme: as fields of actors and as filters. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer, cost } = asker(database, { day: '2026-01-01' });

const town = {
  actors: {
    A: {
      needs: [
        ['STAFF', 'outils'],
        ['DATA', 'outils'],
        ['SKILLS', 'fibre'],
      ],
      offers: [['DATA', 'med']],
    },
    B: { offers: [['DATA', 'demarches']] },
    C: { needs: [['DATA', 'med']] },
    D: {},
    Z: { needs: [['STAFF', 'outils']], archived: true },
  },
} as const;

const matching = async (filter: string): Promise<string> => {
  const { actors } = await ask(`{ actors(filter: {${filter}}, orderBy: {field: ID}) { nodes { id } } }`);
  return actors.nodes.map(({ id }: { id: string }) => id).join('');
};

describe('needs and offers', () => {
  it('are listed by theme, then by resource, with the note and the row of their source', async () => {
    await given(database, town);
    await database.driver.executeQuery(
      "MATCH (:Actor {id: 'A'})-[n:NEEDS {resource: 'STAFF'}]->() SET n.note = 'Le mardi', n.source = 'source-x', n.row = 3",
    );
    const { actor } = await ask(
      '{ actor(id: "A") { needs { resource theme { id labelFr } note source row } few: needs(first: 1) { resource } offers { resource theme { id } } } }',
    );
    const unsaid = { note: null, source: null, row: null };
    const outils = { id: 'outils', labelFr: 'outils' };
    expect(actor).toEqual({
      needs: [
        { resource: 'SKILLS', theme: { id: 'fibre', labelFr: 'fibre' }, ...unsaid },
        { resource: 'DATA', theme: outils, ...unsaid },
        { resource: 'STAFF', theme: outils, note: 'Le mardi', source: 'source-x', row: 3 },
      ],
      few: [{ resource: 'SKILLS' }],
      offers: [{ resource: 'DATA', theme: { id: 'med' } }],
    });
  });

  it('of many actors are read by one statement, and an actor without any has an empty list', async () => {
    await given(database, town);
    const { actors } = await ask(
      '{ actors(orderBy: {field: ID}) { nodes { id needs { resource } offers { resource } } } }',
    );
    expect(actors.nodes.at(-1)).toEqual({ id: 'D', needs: [], offers: [] });
    expect((await cost('{ actors { nodes { id needs { resource } } } }')).engine).toBe(2);
  });

  it('are filters of actors: by resource, by theme, by both in one need', async () => {
    await given(database, town);
    expect(await matching('need: {resource: DATA}')).toBe('AC');
    expect(await matching('need: {theme: "med"}')).toBe('AC');
    expect(await matching('need: {theme: "outils"}')).toBe('A');
    expect(await matching('need: {resource: SKILLS, theme: "outils"}')).toBe('');
    expect(await matching('need: {}')).toBe('AC');
    // An offer on a root means every theme below it.
    expect(await matching('offer: {resource: DATA, theme: "outils"}')).toBe('A');
    expect(await matching('offer: {theme: "demarches"}')).toBe('AB');
    expect(await matching('offer: {theme: "med"}, NOT: {need: {resource: STAFF}}')).toBe('B');
  });

  it.each([
    ['{ actor(id: "A") { needs(first: 0) { resource } } }', 'first: 0'],
    ['{ actors(filter: {need: {theme: "nowhere"}}) { totalCount } }', 'there is no Theme "nowhere"'],
  ])('refuse %s with a message', async (question, words) => {
    await given(database, town);
    const { errors } = await answer(question);
    expect(errors?.[0]?.message).toContain(words);
  });
});
