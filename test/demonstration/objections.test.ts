/** No row of the default answers on the demonstration says something that an elected official would refuse; and each rule catches a bad example. */
import { beforeAll, describe, expect, it, test } from 'vitest';
import { asker } from '../ask.js';
import { testDatabase } from '../database.js';
import { givenDemonstration } from '../demonstration-graph.js';
import { type Facts, readFacts } from '../objection-facts.js';
import type { Row } from '../objection-row.js';
import { askRows, lists } from '../objection-rows.js';
import { sampleFacts } from '../objection-sample.js';
import { objectionsOfActors } from '../objections-of-actors.js';
import { objectionsOfAdvice } from '../objections-of-advice.js';
import { objectionsOfMatters } from '../objections-of-matters.js';
import { objectionsOfMotives } from '../objections-of-motives.js';
import { objectionsOfWords } from '../objections-of-words.js';

const database = testDatabase();
const day = '2026-11-25';
const asked = asker(database, { day, definitions: false, still: true });
const objections = [
  ...objectionsOfActors,
  ...objectionsOfWords,
  ...objectionsOfAdvice,
  ...objectionsOfMatters,
  ...objectionsOfMotives,
];

describe('in the demonstration, the rules on answers hold', () => {
  let rows: Row[];
  let facts: Facts;
  beforeAll(async () => {
    await givenDemonstration(database);
    facts = await readFacts(database, day);
    rows = await askRows(asked);
  }, 600_000);

  it('every list has rows', () => {
    const silent = lists.filter((list) => !rows.some((row) => row.list === list && row.sentence !== ''));
    expect(silent).toEqual([]);
  });

  it.each(objections)('%s', (_, rule) => {
    expect(rule(rows, facts)).toEqual([]);
  });
});

describe('a rule notices a violation:', () => {
  test.each(objections)('%s', (_, rule, bad, noticed, good) => {
    expect(rule(bad, sampleFacts)).toEqual(noticed.map((fault) => expect.stringContaining(fault)));
    expect(rule([good], sampleFacts)).toEqual([]);
  });
});
