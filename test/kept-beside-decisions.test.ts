/** What was computed from the model alone stays when a decision is taken; everything else is computed again. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createContext } from '../src/answers/context.js';
import { readEveryDecision } from '../src/answers/decisions/standing-decisions.js';
import { readCached } from '../src/answers/read-cached.js';
import { isMarked, statement, statementNames } from '../src/database/statements.js';
import { type Fresh, openFresh } from '../src/fresh/fresh.js';
import { recordDecision } from '../src/write/decide.js';
import { recordChange } from '../src/write/record-change.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
let fresh: Fresh;

beforeEach(async () => {
  await given(database, {
    initiatives: { i1: { themes: ['demarches'] }, i2: { themes: ['demarches'] }, 'decision-x': { themes: ['outils'] } },
  });
  fresh = await openFresh(database, () => undefined);
});
afterEach(() => fresh.close());

const asked = { limit: 1 };
const remember = () => {
  const context = createContext(database, fresh);
  return {
    ofModel: readCached(context, 'actor-names', asked),
    others: readCached(context, 'decisions', {
      ...{ ids: null, status: null, body: null, meeting: null, owner: null, dueBefore: null, holding: null, limit: 1 },
    }),
  };
};

/** Which of the two were kept. */
async function keptAfter(write: () => Promise<unknown>) {
  const before = remember();
  await Promise.all(Object.values(before));
  await write();
  await fresh.look();
  const after = remember();
  await Promise.all(Object.values(after));
  return { ofModel: before.ofModel === after.ofModel, others: before.others === after.others };
}

const change = (ids: readonly string[]) => () =>
  database.transaction((run) => recordChange(run, { by: 'test', what: 'act', ids }));

describe('what is cached', () => {
  it('stays after a decision where it rests on the model alone', async () => {
    const decide = () =>
      recordDecision(database, {
        ...{ suggestion: 'overlap-i1-i2', suggested: { about: ['i1', 'i2'], evidence: '1' }, asOf: null },
        ...{ status: 'RETAINED', today: '2026-03-01', by: { name: 'test', subject: null } },
      });
    expect(await keptAfter(decide)).toEqual({ ofModel: true, others: false });
    expect(await readEveryDecision(createContext(database, fresh))).toHaveLength(1);
  });

  it.each([
    ['an initiative', ['i1']],
    ['an initiative beside a decision', ['decision-overlap-i1-i2', 'i1']],
    ['an initiative whose id begins like that of a decision', ['decision-x']],
    ['home, which lists no ids', []],
    ['something unknown', ['x-1']],
  ])('is all read again after a change of %s', async (_, ids) => {
    expect(await keptAfter(change(ids))).toEqual({ ofModel: false, others: false });
  });

  it.each(statementNames.filter((name) => isMarked(name, 'model')))(
    'names in %s no node but those of the model',
    (name) => {
      const labels = statement(name)
        .replace(/'[^']*'|\/\/.*$/gm, '')
        .matchAll(/\([a-zA-Z]*:([A-Z][A-Za-z|]*)/g);
      const named = new Set([...labels].flatMap(([, label = '']) => label.split('|')));
      expect([...named].filter((label) => !MODEL.has(label))).toEqual([]);
      expect(named.size).toBeGreaterThan(0);
    },
  );
});

const MODEL = new Set(['Actor', 'Initiative', 'FundingLink', 'Theme', 'Territory']);
