/** The example queries of schema/examples: valid for the public schema, and answered. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { findForbidden } from '../src/answers/access.js';
import { projectRoot } from '../src/config.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database);
const folder = join(projectRoot, 'schema', 'examples');
const printed = readFileSync(join(projectRoot, 'schema.graphql'), 'utf8');
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

/** Variables of the examples that need some. */
const variables: Readonly<Record<string, Record<string, unknown>>> = {
  'actor.graphql': { id: 'L1' },
  'search.graphql': { text: 'i1' },
  'decide.graphql': { input: { suggestion: 'overlap-i1-i2', status: 'RETAINED' } },
  'check-project.graphql': { themes: ['demarches'], territories: ['E1'] },
};

beforeAll(() =>
  given(database, {
    home: 'DEP',
    initiatives: {
      i1: { themes: ['demarches'], covers: ['E1'] },
      i2: { themes: ['demarches'], covers: ['E1'] },
    },
  }),
);

describe('each example query of the playground', () => {
  it.each(files)('%s is answered', async (file) => {
    const data = await ask(readFileSync(join(folder, file), 'utf8'), variables[file]);
    for (const answer of Object.values(data)) expect(answer).not.toBeNull();
  });

  it.each(files)('%s has values for its required variables', (file) => {
    const needed = [...readFileSync(join(folder, file), 'utf8').matchAll(/\$(\w+): [^=\n]+?!(?= *[,)\n])/g)];
    const values = join(folder, file.replace('.graphql', '.json'));
    const given = existsSync(values) ? Object.keys(JSON.parse(readFileSync(values, 'utf8'))) : [];
    expect(given).toEqual(expect.arrayContaining(needed.map(([, name]) => name)));
  });

  it.each(files)('%s says so when it needs a token, and with which role', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const forbidden = findForbidden(buildSchema(printed), parse(text), 'ANONYMOUS');
    expect(/jeton.*\n.*token/.test(text)).toBe(forbidden !== undefined);
    if (forbidden?.field.startsWith('Mutation.') === false) expect(text).toContain(forbidden.least);
  });

  it.each(files)('%s says in French and English what it asks', (file) => {
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^# .+\n# .+\n(query|mutation) [A-Z]/);
  });
});
