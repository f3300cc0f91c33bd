/** The main theme of an actor: the root theme of most of its initiatives, else one that it states. */
import { expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database);

it('is the root of most initiatives; among as many, or without one, a root that the actor states; then the first by id', async () => {
  const by = (role: string, ...actors: string[]) => ({
    actors: Object.fromEntries(actors.map((actor) => [actor, role])),
  });
  await given(database, {
    actors: { A: { themes: ['fibre'] }, B: { themes: ['fibre'] }, C: { themes: ['ent', 'fibre'] }, D: {}, E: {} },
    initiatives: {
      // Two themes of one root are one initiative.
      i1: { ...by('LEAD', 'A', 'B', 'E'), themes: ['demarches', 'outils'] },
      i2: { ...by('OBSERVER', 'A'), themes: ['materiel'], end: '2020-01-01' },
      i3: { ...by('LEAD', 'A', 'B', 'E'), themes: ['fibre'] },
    },
  });
  const { actors } = await ask('{ actors(first: 20) { nodes { id mainTheme { id } } } }');
  const found = (actors.nodes as { id: string; mainTheme: { id: string } | null }[]).map(({ id, mainTheme }) => [
    id,
    mainTheme?.id ?? null,
  ]);
  expect(Object.fromEntries(found)).toEqual({ A: 'med', B: 'ter', C: 'edu', D: null, E: 'med' });
});
