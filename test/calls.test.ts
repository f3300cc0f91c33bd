/** The question calls: a call among other kinds of initiatives, boundary cases, and random worlds compared with a brute-force answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { isActive, living } from './coverage-by-hand.js';
import { testDatabase } from './database.js';
import { databaseRuns, isFull } from './runs.js';
import { communesOf, givenWide, themesUp, wideWorlds } from './wide-world.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

async function calls(args: string): Promise<string[]> {
  const { calls: found } = await ask(`{ calls(first: 200${args && `, ${args}`}) { totalCount nodes { id } } }`);
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes.map(({ id }: { id: string }) => id);
}

const CALL = { kind: 'CALL', themes: ['demarches'], covers: ['DEP'] };

describe('a call among other kinds of initiatives', () => {
  it('finds the call that closes before the day asked', async () => {
    await given(database, {
      initiatives: {
        R: { kind: 'ROADMAP', themes: ['demarches'], covers: ['DEP'] },
        P: { kind: 'PROGRAMME', themes: ['demarches'], covers: ['DEP'], partOf: 'R' },
        a: { themes: ['demarches'], partOf: 'P' },
        b: { themes: ['demarches'] },
        C: { ...CALL, end: '2026-03-31' },
      },
    });
    expect(await calls('closingBefore: "2026-04-01"')).toEqual(['C']);
    expect(await calls('closingBefore: "2026-04-01", openOn: "2026-01-01"')).toEqual(['C']);
    expect(await calls('closingBefore: "2026-03-31"')).toEqual([]);
    expect(await calls('openOn: "2026-04-01"')).toEqual([]);
  });
});

describe('calls', () => {
  it('are sorted by closing day, calls without a closing day last, then by id', async () => {
    await given(database, {
      initiatives: {
        open: { ...CALL, end: null },
        b: { ...CALL, end: '2026-05-31' },
        a: { ...CALL, end: '2026-05-31' },
        soon: { ...CALL, end: '2026-03-01' },
        later: { ...CALL, start: '2026-03-02' },
        over: { ...CALL, end: '2026-02-28' },
        done: { ...CALL, end: null, status: 'COMPLETED' },
        dropped: { ...CALL, status: 'ABANDONED' },
        gone: { ...CALL, archived: true },
      },
    });
    expect(await calls('openOn: "2026-03-01"')).toEqual(['soon', 'a', 'b', 'open']);
    const first = await ask('{ calls(first: 2, openOn: "2026-03-01") { nodes { id } pageInfo { endCursor } } }');
    const next = await ask(
      'query ($after: String) { calls(first: 2, after: $after, openOn: "2026-03-01") { nodes { id title } } }',
      {
        after: first.calls.pageInfo.endCursor,
      },
    );
    expect(next.calls.nodes).toEqual([
      { id: 'b', title: 'b' },
      { id: 'open', title: 'open' },
    ]);
  });

  it('are those open today when no day is given', async () => {
    await given(database, {
      initiatives: {
        now: { ...CALL, start: new Date().toISOString().slice(0, 10), end: null },
        past: { ...CALL, start: null, end: '2020-01-01' },
      },
    });
    expect(await calls('')).toEqual(['now']);
    expect(await calls('closingBefore: "2999-01-01"')).toEqual([]);
    expect(await calls('closingBefore: "2021-01-01"')).toEqual(['past']);
  });

  it.each([
    [
      'calls(openOn: "2026-05-01", closingBefore: "2026-05-01")',
      'calls: closingBefore: a call that is open on 2026-05-01 cannot close before 2026-05-01; give a day after 2026-05-01',
    ],
    ['calls(theme: "nothing")', 'there is no Theme "nothing"'],
    ['calls(territory: "nowhere")', 'there is no Territory "nowhere"'],
    ['calls(first: 0)', 'is not a page size; write 1 to 200'],
    ['calls(first: 201)', 'is not a page size; write 1 to 200'],
    ['calls(after: "x")', 'is not a cursor'],
    ['calls(openOn: "tomorrow")', 'is not a valid date'],
  ])('refuses %s with a message', async (question, words) => {
    await given(database, {});
    const { errors } = await answer(`{ ${question} { totalCount } }`);
    expect(errors?.[0]?.message).toContain(words);
  });

  it('equal a brute-force answer in random worlds', async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(
        wideWorlds,
        fc.constantFrom('2024-01-01', '2026-03-01', '2026-03-02'),
        fc.constantFrom(null, '2026-03-03', '2026-09-02'),
        fc.constantFrom(null, null, 'med', 'outils', 'ateliers', 'fibre', 'ent'),
        fc.constantFrom(null, null, 'DEP', 'D2', 'E1', 'EX', 'c12', 'Z', 'c15', 'FRANCE'),
        async (drawn, openOn, closingBefore, theme, territory) => {
          const initiatives = Object.fromEntries(
            Object.entries(drawn.initiatives).map(([id, i]) => [id, { ...i, kind: 'CALL' }]),
          );
          await givenWide(database, { ...drawn, initiatives });
          const asked = { openOn, closingBefore, theme, territory };
          const args = Object.entries(asked).flatMap(([name, value]) =>
            value === null ? [] : [`${name}: "${value}"`],
          );
          const expected = Object.entries(initiatives)
            .filter(
              ([, i]) =>
                isActive(i, openOn) &&
                (closingBefore === null || (i.end ?? '9') < closingBefore) &&
                (theme === null ||
                  (i.themes ?? []).some(
                    (named) =>
                      themesUp(named).length > 0 &&
                      (themesUp(named).includes(theme) || themesUp(theme).includes(named)),
                  )) &&
                (territory === null ||
                  living(i.covers).length === 0 ||
                  communesOf(territory).some((commune) => communesOf(...living(i.covers)).includes(commune))),
            )
            .sort(([a, one], [b, two]) => (one.end ?? '9').localeCompare(two.end ?? '9') || a.localeCompare(b))
            .map(([id]) => id);
          expect(await calls(args.join(', '))).toEqual(expected);
          for (const [name, value] of Object.entries(asked))
            if (value !== null && expected.length > 0) seen.set(name, (seen.get(name) ?? 0) + 1);
        },
      ),
      { numRuns: databaseRuns(100), seed: 74, endOnFailure: true },
    );
    // A case that never occurs would not be tested.
    if (isFull) expect(seen.size).toBe(4);
    if (isFull) expect(Math.min(...seen.values()), JSON.stringify([...seen])).toBeGreaterThan(10);
  }, 600_000);
});
