/** The running product on a graph just above the size at which rankings move to threads: every root field, usual and hostile, while a writer acts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildSchema, parse, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Corpus, corpusOf } from '../bench/corpus/corpus.js';
import { fieldsNotAsked } from '../bench/corpus/operation.js';
import { type AskedRow, askCorpus } from '../bench/served/ask-corpus.js';
import { type Decided, decideSome } from '../bench/served/decide-some.js';
import { type Writer, writeOn } from '../bench/served/write-on.js';
import { projectRoot } from '../src/config.js';
import { servedWorld } from './served-world.js';

const world = servedWorld({ initiatives: 3_001, actors: 3_001 }, 10);
const schema = buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));

/** Seconds that one operation may take, and milliseconds for which it may block everybody else, on a machine with other work. */
const TIMEOUT_SECONDS = 120;
const LONGEST_HOLD = 500;

let decided: Decided;
let corpus: Corpus;
let written: Awaited<ReturnType<Writer['stop']>>;
const asked: { questions: AskedRow[]; acts: AskedRow[]; events: Record<string, string> } = {
  questions: [],
  acts: [],
  events: {},
};

beforeAll(async () => {
  const { served, about } = world();
  decided = await decideSome(served);
  corpus = corpusOf(schema, about, { suggestion: decided.suggestion ?? '', change: decided.change ?? '' });
  const writer = writeOn(served, 1_000, 500);
  // Printed as they come, so that an interrupted run shows how far it came.
  const onRow = ({ name, seconds, heldMilliseconds, fault }: AskedRow) => {
    if (fault !== null || heldMilliseconds > LONGEST_HOLD)
      console.error(
        `at size: ${name}: ${seconds.toFixed(1)} s, held ${heldMilliseconds} ms${fault ? `, ${fault}` : ''}`,
      );
  };
  const options = { timeoutSeconds: TIMEOUT_SECONDS, onRow };
  asked.questions = await askCorpus(served, corpus.questions, { ...options, longestHold: LONGEST_HOLD });
  for (const operation of corpus.subscriptions) {
    asked.events[operation.name] = await served.listen(operation, operation.name === 'changed' ? 20_000 : 2_000);
  }
  written = await writer.stop();
  asked.acts = await askCorpus(served, corpus.acts, options);
}, 3_600_000);

const faultsIn = (rows: readonly AskedRow[]) =>
  rows.flatMap(({ name, fault }) => (fault === null ? [] : [`${name}: ${fault}`]));
const holdsIn = (rows: readonly AskedRow[]) =>
  rows.flatMap(({ name, heldMilliseconds }) =>
    heldMilliseconds > LONGEST_HOLD ? [`${name}: ${heldMilliseconds} ms`] : [],
  );

describe('the corpus of operations', () => {
  test('has a valid operation for every root field of the schema', () => {
    const all = [...corpus.questions, ...corpus.acts, ...corpus.subscriptions];
    // Proposing and withdrawing need an invitation, which no token of the corpus has, so both are refused.
    expect(fieldsNotAsked(schema, all), 'write an operation into bench/corpus').toEqual([
      'Mutation.propose',
      'Mutation.withdrawProposal',
    ]);
    const faults = all.flatMap(({ name, query }) =>
      validate(schema, parse(query)).map(({ message }) => `${name}: ${message}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('the product on 3,001 initiatives and 3,001 actors', () => {
  test('takes decisions and dismissals on the first of each list', () => {
    expect(decided.faults).toEqual([]);
    expect(decided.count).toBeGreaterThan(40);
  });

  test('answers every question, or refuses with a message', () => {
    expect(faultsIn(asked.questions)).toEqual([]);
  });

  test('is never blocked for long by a question', () => {
    expect(holdsIn(asked.questions)).toEqual([]);
  });

  test('does every act, or refuses with a message, and is never blocked for long by one', () => {
    expect(faultsIn(asked.acts)).toEqual([]);
    expect(holdsIn(asked.acts)).toEqual([]);
  });

  test('does not block writers meanwhile', () => {
    expect(written.faults).toEqual([]);
    expect(written.acts).toBeGreaterThan(20);
    expect(written.slowestSeconds).toBeLessThan(10);
  });

  test('lets an actor be edited while whatIf asks about its departure', async () => {
    const { served } = world();
    const query =
      'mutation { editActor(input: {actor: "actor-2000", tags: ["meanwhile"]}) { userErrors { message } } }';
    const [whatIf, edit] = await Promise.all([
      served.ask({ query: '{ whatIf(change: {actorLeaves: "actor-2000"}) { after { overlaps } } }' }, TIMEOUT_SECONDS),
      wait(200).then(() => served.ask({ query }, TIMEOUT_SECONDS)),
    ]);
    expect([whatIf.failure ?? whatIf.errors, edit.failure ?? edit.errors]).toEqual([[], []]);
    expect(edit.seconds).toBeLessThan(3);
  });

  test('sends changes to subscribers', () => {
    expect(asked.events.changed).toContain('event: next');
    expect(asked.events.changed).not.toMatch(/"errors"/);
    // A theme may have too many suggestions to follow; then the subscription is refused with a message.
    expect(asked.events.suggested).toMatch(/event: next|name a narrower theme|^:\s*$/);
  });
});
