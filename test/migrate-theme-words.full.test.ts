/** Themes that an earlier release loaded get the everyday words of the list of themes, once; words of people stay. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { migrate } from '../src/database/migrate.js';
import { readThemeFile } from '../src/import/themes/theme-file.js';
import { testDatabase, wipe } from './database.js';

const database = testDatabase();
const MIGRATION = '020-theme-words';

const stored = async () => {
  const { records } = await database.driver.executeQuery(
    'MATCH (t:Theme) RETURN t.id AS id, t.aliases AS aliases, t.revision AS revision ORDER BY id',
  );
  return records.map((record) => record.toObject());
};

it('has the words of the list, and leaves those of people', async () => {
  const { rows } = readThemeFile('data/themes.csv');
  const worded = rows.flatMap(({ id, aliases = [] }) => (aliases.length > 0 ? [{ id, aliases }] : []));
  expect(worded.length).toBeGreaterThan(0);
  const text = readFileSync(`cypher/migrations/${MIGRATION}.cypher`, 'utf8');
  for (const { id, aliases } of worded) expect(text).toContain(`{theme: '${id}', words: '${aliases[0]}'}`);

  await wipe(database);
  const [first, ...others] = worded.map(({ id }) => id).sort();
  await database.driver.executeQuery(
    `UNWIND $ids AS id CREATE (:Theme:Entity {id: id, labelFr: id, aliases: CASE WHEN id = $first THEN ['Les nôtres'] ELSE [] END})
     WITH count(*) AS created
     MATCH (m:Migration {id: '${MIGRATION}'}) DELETE m`,
    { ids: [first, ...others, 'other'], first },
  );
  for (const once of [1, 2]) {
    expect(await migrate(database, () => undefined)).toEqual(once === 1 ? [MIGRATION] : []);
    expect(await stored()).toEqual(
      [
        { id: first, aliases: ['Les nôtres'], revision: null },
        { id: 'other', aliases: [], revision: null },
        ...others.map((id) => ({ id, aliases: worded.find((each) => each.id === id)?.aliases, revision: 1 })),
      ].sort((one, other) => (String(one.id) < String(other.id) ? -1 : 1)),
    );
  }
});
