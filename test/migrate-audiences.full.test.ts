/** A graph of an earlier release, with audiences as free text, has them as the closed list after its migration; nothing is lost. */
import { expect, it } from 'vitest';
import { migrate } from '../src/database/migrate.js';
import { audienceWords, readAudiences } from '../src/import/ecosystem/audience-words.js';
import { audienceLabels } from '../src/words/labels.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01' });

/** The second knows the words that imports have learnt since the first. */
const MIGRATIONS = ['006-audiences', '014-audience-words'];
const forget = `MATCH (m:Migration) WHERE m.id IN ['${MIGRATIONS.join("', '")}'] DELETE m`;

const stored = async (id: string) => {
  const { records } = await database.driver.executeQuery(
    'MATCH (n {id: $id}) RETURN n.audiences AS audiences, n.note AS note, n.revision AS revision',
    { id },
  );
  return records[0]?.toObject();
};

it('audiences are migrated once: known words to codes, other words to the note', async () => {
  await given(database, {
    actors: { A: {}, B: {}, G: { archived: true } },
    initiatives: {
      a: { audiences: ['Seniors', 'Demandeurs d’emploi', 'Scouts'] },
      b: { audiences: ['élèves', 'Lycéens'] },
    },
  });
  await database.driver.executeQuery(
    `MATCH (a:Entity {id: 'A'}) SET a.audiences = ['Scouts', 'Pêcheurs'], a.note = 'À rappeler.', a.revision = 4
     WITH a MATCH (g:Entity {id: 'G'}) SET g.audiences = ['Tout public']`,
  );
  await database.driver.executeQuery(forget);
  expect(await migrate(database, () => undefined)).toEqual(MIGRATIONS);
  const expected = {
    a: { audiences: ['SENIORS', 'JOBSEEKERS'], note: 'Autre public : Scouts', revision: 1 },
    b: { audiences: ['PUPILS'], note: null, revision: 1 },
    A: { audiences: null, note: 'À rappeler.\nAutre public : Scouts\nAutre public : Pêcheurs', revision: 5 },
    B: { audiences: null, note: null, revision: null },
    G: { audiences: ['EVERYONE'], note: null, revision: 1 },
  };
  for (const [id, state] of Object.entries(expected)) expect([id, await stored(id)]).toEqual([id, state]);
  // A migration that crashed is run again, with the same result.
  await database.driver.executeQuery(forget);
  expect(await migrate(database, () => undefined)).toEqual(MIGRATIONS);
  for (const [id, state] of Object.entries(expected)) expect([id, await stored(id)]).toEqual([id, state]);
  const { actor, initiative } = await ask('{ actor(id: "A") { audiences } initiative(id: "a") { audiences } }');
  expect([actor.audiences, initiative.audiences]).toEqual([[], ['SENIORS', 'JOBSEEKERS']]);
});

it('the migration reads the words that an import reads, each with one audience', async () => {
  await given(database, {});
  const words = [...audienceWords].map(([word, code]) => ({ word, code }));
  await database.driver.executeQuery(
    'UNWIND $words AS word CREATE (:Actor:Entity {id: word.word, name: word.word, audiences: [word.word]})',
    { words: words.filter(({ word }) => word !== '') },
  );
  await database.driver.executeQuery(forget);
  await migrate(database, () => undefined);
  const { records } = await database.driver.executeQuery('MATCH (a:Actor) RETURN a.id AS word, a.audiences[0] AS code');
  const read = new Map(records.map((record) => [record.get('word'), record.get('code')]));
  expect(words.filter(({ word, code }) => read.get(word) !== code)).toEqual([]);
});

it('each label, in any case and with any apostrophe, is read as its code', () => {
  for (const [code, labels] of Object.entries(audienceLabels)) {
    for (const label of [code, ...labels, ...labels.map((words) => words.toUpperCase().replaceAll("'", '’'))]) {
      expect([label, readAudiences([label])]).toEqual([label, { codes: [code], others: [] }]);
    }
  }
  expect(readAudiences(['Jeunes et seniors', 'Familles, élèves', 'Familles et scouts'])).toEqual({
    codes: ['YOUTH', 'SENIORS', 'FAMILIES', 'PUPILS'],
    others: ['Familles et scouts'],
  });
});
