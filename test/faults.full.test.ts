/** Fault injection in its short form; `npm run faults` runs the full form. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from '../bench/faults/all-faults.js';
import { checkGraph } from '../bench/faults/check-graph.js';
import { describeResult, isGood, runBattery } from '../bench/faults/run-battery.js';
import { growth } from '../bench/faults/soak.js';
import { type Stage, setStage } from '../bench/faults/stage.js';
import { create } from '../src/write/edit.js';
import { mergeActors } from '../src/write/merge.js';
import { actorNoun } from '../src/write/nouns.js';
import { temporaryFolder } from './temporary-folder.js';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage(temporaryFolder());
}, 600_000);
afterAll(() => stage.close());

/** The database forgets its plans when it is killed, and to plan the definitions in Cypher takes longest: so that comes first. */
const shortForm = faults
  .filter(({ short }) => short > 0)
  .toSorted((one, other) => Number(other.name.includes('Java')) - Number(one.name.includes('Java')));

describe('the graph is complete after the fault', { timeout: 600_000 }, () => {
  it.each(shortForm)('$name', async (fault) => {
    const told: string[] = [];
    const [result] = await runBattery(stage, [fault], 'short', (text) => told.push(text));
    expect(result && isGood(result) ? 'whole' : result && describeResult(result)).toBe('whole');
    expect(told).toHaveLength(1);
  });
});

describe('the check of the graph after a fault', () => {
  it.each([
    ['a change that is lost', { lost: 1 }, false],
    ['a row that is there twice', { double: 1 }, false],
    ['half an entity', { torn: 1 }, false],
    ['something else', { faults: ['the engine and the database answer differently'] }, false],
    ['nothing', {}, true],
  ])('notices %s', async (_, damage, good) => {
    const run = async () => ({ ...{ lost: 0, double: 0, torn: 0, faults: [] }, ...damage });
    const results = await runBattery(stage, [{ name: 'x', short: 1, full: 1, run }], 'short', () => undefined);
    expect(results.map(isGood)).toEqual([good]);
  });

  it('accepts a graph whose last act was an undisturbed merge', async () => {
    await stage.reset();
    const by = { name: 'faults', subject: null };
    const invent = async (name: string) =>
      (await create(stage.database, actorNoun, { act: 'createActor', by, input: { name, kind: 'ASSOCIATION' } }))
        .entity;
    const input = { keep: await invent('Kept'), merge: await invent('Merged') };
    const { change } = await mergeActors(stage.database, { act: 'mergeActors', by, input });
    expect(await checkGraph(stage.database, [change?.id ?? 'none'])).toEqual({
      lost: 0,
      double: 0,
      torn: 0,
      faults: [],
    });
  });

  it('distinguishes a slope from a level', () => {
    const level = Array.from({ length: 60 }, (_, n) => 100 + (n % 5));
    expect(growth(level)).toBeLessThan(0.02);
    expect(growth(level.map((value, n) => value + 2 * n))).toBeGreaterThan(0.1);
  });
});
