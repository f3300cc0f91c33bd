/** `npm run evaluate`: its options and output, its figures compared with their definitions, and that it uses nothing after the split. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../src/config.js';
import { seeded } from '../src/model/random.js';
import { evaluateSuggestions } from '../tools/evaluate/evaluate.js';
import { prepareFeatures } from '../tools/evaluate/features.js';
import { fitWeights } from '../tools/evaluate/fit-weights.js';
import { hideSome } from '../tools/evaluate/hide-some.js';
import type { History } from '../tools/evaluate/history.js';
import { findHubs, keepSeats } from '../tools/evaluate/keep-seats.js';
import { type CandidateLists, fitLists } from '../tools/evaluate/listwise.js';
import { listMethods } from '../tools/evaluate/methods.js';
import { readCordis } from '../tools/evaluate/read-cordis.js';
import { type Case, tally } from '../tools/evaluate/tallies.js';
import { storedWeights } from '../tools/evaluate/weights.js';
import { openWindow } from '../tools/evaluate/window.js';
import { inventProjects, type Project, writeCordis } from './cordis-folder.js';
import { temporaryFolder } from './temporary-folder.js';

const SPLIT = '2015-09-01';
const day = (date: string) => Date.parse(date) / 86_400_000;
const figures = [
  'precisionAt10',
  'hitAt10',
  'mrr',
  'degreeMatchedAuc',
  'lift',
  'lowHitAt10',
  'nonHubPrecisionAt10',
  'nonHubHitAt10',
];
const judge = (history: History) => evaluateSuggestions(history, { split: day(SPLIT), stored: storedWeights });

async function run(folder: string, split = SPLIT) {
  const words = ['--import', 'tsx', 'tools/evaluate/main.ts', '--data', folder, '--split', split, '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: projectRoot });
  return stdout;
}

describe('the command', () => {
  test('prints only JSON, in the documented form, and the same each time', async () => {
    const folder = writeCordis(inventProjects());
    const [first, second] = [await run(folder), await run(folder)];
    expect(second).toBe(first);
    const { dataset, methods, ...more } = JSON.parse(first);
    expect(more).toEqual({});
    expect(dataset).toMatchObject({ split: SPLIT, weights: 'fitted' });
    expect(methods.map(({ name }: { name: string }) => name)).toEqual([
      'passerelle',
      'popularity',
      'common-neighbours',
      'l3',
      'personalised-pagerank',
      'pointwise-logistic',
    ]);
    for (const method of methods) {
      for (const figure of figures) {
        for (const over of ['actors', 'projects']) {
          const [low, high] = method.intervals[over][figure];
          expect(low, `${method.name} ${figure}`).toBeLessThanOrEqual(method[figure]);
          expect(high, `${method.name} ${figure}`).toBeGreaterThanOrEqual(method[figure]);
        }
      }
    }
    const { minus } = methods[0].intervals;
    expect(Object.keys(minus)).toEqual(['common-neighbours', 'pointwise-logistic']);
    const [ours, , common] = methods;
    const { difference, interval } = minus['common-neighbours'].precisionAt10;
    expect(difference).toBeCloseTo(ours.precisionAt10 - common.precisionAt10, 12);
    expect(interval[0]).toBeLessThanOrEqual(difference);
    expect(interval[1]).toBeGreaterThanOrEqual(difference);
  });

  test('refuses an invalid date, and a folder without edges, with a remedy', async () => {
    await expect(run(writeCordis(inventProjects(6)), 'soon')).rejects.toThrow(
      /--split soon is not a date; write 2015-09-01/,
    );
    await expect(run(temporaryFolder())).rejects.toThrow(/name a folder with edges.csv/);
  });
});

describe('data with missing values', () => {
  const bare = (project: Project) => ({ ...project, topics: '', programme: '', call: '', fundingScheme: '' });
  test.each([
    ['no countries', inventProjects(), []],
    ['no subjects', inventProjects().map(bare), undefined],
    ['neither', inventProjects().map(bare), []],
    ['every third undated', inventProjects().map((one, at) => (at % 3 ? one : { ...one, startDate: '' })), undefined],
    ['nothing dated', inventProjects().map((one) => ({ ...one, startDate: '' })), undefined],
    ['nothing after the split', inventProjects(30), undefined],
    ['nothing before the split', inventProjects().map((one) => ({ ...one, startDate: '2016-01-01' })), undefined],
    ['one project', inventProjects(1), undefined],
    ['no project', [], undefined],
    ['pairs only', inventProjects().map((one) => ({ ...one, members: one.members.slice(0, 2) })), undefined],
  ])('%s: figures or null, never an error or NaN', (_, projects, countries) => {
    const { methods, differences, testActors } = judge(readCordis(writeCordis(projects, countries)));
    const values = methods.flatMap((method) => figures.map((figure) => method[figure as 'mrr']));
    for (const value of values) expect(value === null || Number.isFinite(value)).toBe(true);
    if (testActors === 0) expect(values.every((value) => value === null)).toBe(true);
    for (const { difference } of differences) expect(difference === null || Number.isFinite(difference)).toBe(true);
  });

  test('can consist of edges only', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'edges.csv'), 'projectRcn\tnew_org_id\n1\ta\n1\tb\n1\ta\n\tc\n');
    const { actorCount, undertakings, places } = readCordis(folder);
    expect([actorCount, places]).toEqual([2, [null, null]]);
    expect(undertakings).toMatchObject([{ start: null, members: [0, 1] }]);
  });

  test('are evaluated with the stored weights when there is too little before the split, and the output says so', async () => {
    expect(judge(readCordis(writeCordis(inventProjects(4)))).fitted).toBeNull();
    expect(JSON.parse(await run(writeCordis(inventProjects(4)))).dataset.weights).toBe('stored');
  });
});

describe('nothing after the split is used for learning', () => {
  const history = readCordis(writeCordis(inventProjects()));
  const isLater = (start: number | null) => start !== null && start >= day(SPLIT);
  const changed: readonly (readonly [string, History])[] = [
    ['they are taken out', { ...history, undertakings: history.undertakings.filter(({ start }) => !isLater(start)) }],
    [
      'they gather others, on other subjects',
      {
        ...history,
        undertakings: history.undertakings.map((one) =>
          isLater(one.start) ? { ...one, members: [1, 2, 3, 40, 41], subjects: new Map([['area', ['other']]]) } : one,
        ),
      },
    ],
  ];
  test.each(changed)('weights and rankings are the same when %s', (_, other) => {
    const [weights, otherWeights] = [history, other].map((one) => fitWeights(one, day(SPLIT), new Map()));
    expect(weights).not.toBeNull();
    expect(otherWeights).toEqual(weights);
    const [window, otherWindow] = [history, other].map((one) => openWindow(one, day(SPLIT))) as [
      ReturnType<typeof openWindow>,
      ReturnType<typeof openWindow>,
    ];
    expect(otherWindow.actors).toEqual(window.actors);
    const [describeActor, describeOther] = [prepareFeatures(window), prepareFeatures(otherWindow)];
    for (const actor of window.actors.keys()) expect(describeOther(actor)).toEqual(describeActor(actor));
  });
});

describe('the fit of the weights', () => {
  /** 400 lists of 30, of which one is drawn by softmax over these weights. */
  const drawn = (weights: readonly number[]): CandidateLists => {
    const random = seeded(3);
    const [lists, size, width] = [400, 30, weights.length];
    const values = Float32Array.from({ length: lists * size * width }, () => random() * 3);
    const wanted = new Uint8Array(lists * size);
    for (let list = 0; list < lists; list++) {
      const shares = Array.from({ length: size }, (_, row) =>
        Math.exp(
          weights.reduce((sum, weight, at) => sum + weight * (values[(list * size + row) * width + at] as number), 0),
        ),
      );
      let left = random() * shares.reduce((sum, share) => sum + share, 0);
      const row = shares.findIndex((share) => {
        left -= share;
        return left < 0;
      });
      wanted[list * size + row] = 1;
    }
    const names = weights.map((_, at) => `feature ${at}`);
    const offsets = Int32Array.from({ length: lists + 1 }, (_, list) => list * size);
    return { names, values, offsets, wanted, standsFor: new Float32Array(lists * size) };
  };
  const free = () => true;

  test('finds the weights with which the lists were made', () => {
    const found = [...fitLists(drawn([1.5, 0, -1]), new Map(), free).values()];
    for (const [at, weight] of [1.5, 0, -1].entries()) expect(found[at]).toBeCloseTo(weight, 0);
  });

  test('never gives evidence a weight below 0', () => {
    const found = fitLists(drawn([1.5, 0, -1]), new Map(), (name) => name === 'feature 0');
    expect(found.get('feature 2')).toBe(0);
    expect(found.get('feature 0')).toBeGreaterThan(1);
  });

  test('stays near the prior with few lists', () => {
    const { offsets, wanted, ...lists } = drawn([1.5, 0, -1]);
    const few = { ...lists, wanted, offsets: offsets.slice(0, 3) };
    const prior = new Map([['feature 0', 0.7]]);
    const away = Math.abs((fitLists(few, prior, free).get('feature 0') as number) - 0.7);
    const all = fitLists({ ...lists, wanted, offsets }, prior, free).get('feature 0') as number;
    expect(away).toBeLessThan(Math.abs(all - 0.7));
  });

  test('counts each new tie once: an actor with nine of them weighs more than an actor with one', () => {
    const rows = (own: number[][], wanted: number) => own.map((row, at) => ({ row, isWanted: at < wanted ? 1 : 0 }));
    const one = rows([[1, 0], ...Array.from({ length: 10 }, () => [0, 1])], 1);
    const nine = rows([...Array.from({ length: 9 }, () => [0, 1]), ...Array.from({ length: 10 }, () => [1, 0])], 9);
    const all = Array.from({ length: 40 }, () => [...one, ...nine]).flat();
    const found = fitLists(
      {
        names: ['of the one', 'of the nine'],
        values: Float32Array.from(all.flatMap(({ row }) => row)),
        offsets: Int32Array.from({ length: 81 }, (_, at) => Math.floor(at / 2) * 30 + (at % 2) * 11),
        wanted: Uint8Array.from(all, ({ isWanted }) => isWanted),
        standsFor: new Float32Array(all.length),
      },
      new Map(),
      free,
    );
    expect(found.get('of the nine') as number).toBeGreaterThan((found.get('of the one') as number) + 0.1);
  });

  test('uses, for a past drawn at random, only what started before the split, about a third of it as the future', () => {
    const history = readCordis(writeCordis(inventProjects(300)));
    const earlier = history.undertakings.filter(({ start }) => (start as number) < day(SPLIT));
    const { undertakings } = hideSome(history, day(SPLIT), 1);
    expect(undertakings.map(({ members }) => members)).toEqual(earlier.map(({ members }) => members));
    const hidden = undertakings.filter(({ start }) => start === day(SPLIT)).length / earlier.length;
    expect(hidden).toBeGreaterThan(0.2);
    expect(hidden).toBeLessThan(0.5);
  });
});

describe('the evaluation follows its definitions', () => {
  test('a new tie is a pair in a later project of 2 to 60 that shared no earlier one, both known before', () => {
    const history = readCordis(writeCordis(inventProjects()));
    const window = openWindow(history, day(SPLIT));
    const dated = history.undertakings.filter(({ start, members }) => start !== null && members.length > 1);
    const before = dated.filter(({ start }) => (start as number) < day(SPLIT));
    const after = dated.filter(({ start }) => (start as number) >= day(SPLIT));
    const together = (list: typeof dated, a: number, b: number) =>
      list.some(({ members }) => members.includes(a) && members.includes(b));
    const known = [...new Set(before.flatMap(({ members }) => members))].sort((a, b) => a - b);
    expect([...window.actors]).toEqual(known);
    const expected = known.flatMap((a) => {
      const partners = known.filter((b) => a !== b && together(after, a, b) && !together(before, a, b));
      return partners.length > 0 ? [{ actor: a, partners }] : [];
    });
    const found = window.newTies.map(({ actor, partners }) => ({
      actor: window.actors[actor],
      partners: partners.map((partner) => window.actors[partner]),
    }));
    expect(found).toEqual(expected);
  });

  test('each figure of one actor equals its definition', () => {
    const row = fc.record({
      score: fc.integer({ min: 0, max: 6 }),
      role: fc.nat(5),
      count: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 12, maxLength: 40 }), (rows) => {
        fc.pre(rows.some(({ role }) => role === 1));
        const subject: Case = {
          scores: Float64Array.from(rows, ({ score }) => score),
          isCandidate: Uint8Array.from(rows, ({ role }) => (role === 0 ? 0 : 1)),
          isWanted: Uint8Array.from(rows, ({ role }) => (role === 1 ? 1 : 0)),
          isHub: Uint8Array.from(rows, ({ count }) => (count === 4 ? 1 : 0)),
          counts: Float64Array.from(rows, ({ count }) => count),
          equals: new Map(
            [1, 2, 3, 4].map((count) => [count, rows.flatMap((one, at) => (one.count === count ? [at] : []))]),
          ),
        };
        const numbered = rows.map((one, at) => ({ ...one, at })).filter(({ role }) => role > 0);
        const ranked = numbered.sort((a, b) => b.score - a.score || a.at - b.at);
        const isRight = ({ role }: { role: number }) => role === 1;
        const top = ranked.slice(0, 10);
        const plain = ranked.filter(({ count }) => count !== 4);
        const plainHits = plain.slice(0, 10).filter(isRight).length;
        const swapped = top.map((one) => {
          const equals = ranked.filter((other) => other !== one && other.count === one.count);
          return equals.length > 0 ? equals.filter(isRight).length / equals.length : Number(isRight(one));
        });
        const comparisons = ranked.filter(isRight).map((one) => {
          const others = ranked.filter((other) => !isRight(other) && other.count === one.count);
          const below = others.map(({ score }) => (score < one.score ? 1 : score === one.score ? 0.5 : 0) as number);
          return others.length > 0 ? below.reduce((sum, value) => sum + value, 0) / others.length : null;
        });
        const compared = comparisons.filter((value) => value !== null);
        const found = tally(subject);
        expect(found.suggested).toEqual(top.map(({ at }) => at));
        expect(found.precision).toBeCloseTo(top.filter(isRight).length / 10, 12);
        expect(found.hit).toBe(top.some(isRight) ? 1 : 0);
        expect(found.reciprocalRank).toBeCloseTo(1 / (ranked.findIndex(isRight) + 1), 12);
        expect(found.swapped).toBeCloseTo(swapped.reduce((sum, value) => sum + value, 0) / 10, 12);
        expect(found.compared).toBe(compared.length);
        expect(found.above).toBeCloseTo(
          compared.reduce((sum, value) => sum + value, 0),
          12,
        );
        expect(found.nonHub).toEqual(
          plain.some(isRight) ? { precision: plainHits / 10, hit: plainHits > 0 ? 1 : 0 } : null,
        );
      }),
    );
  });

  test('of ten suggestions, eight are the best, two are outside the hubs with the best evidence, and all others keep their order', () => {
    const scores = Float64Array.from({ length: 40 }, (_, at) => 100 - at);
    const reasons = Float64Array.from({ length: 40 }, (_, at) => at % 20);
    const isHub = Uint8Array.from(scores, (_, at) => (at < 12 || at === 39 ? 1 : 0));
    const isCandidate = Uint8Array.from(scores, (_, at) => (at === 2 || at === 19 ? 0 : 1));
    const kept = keepSeats(scores, reasons, isCandidate, isHub);
    const order = [...kept.keys()].filter((at) => isCandidate[at] === 1);
    order.sort((a, b) => (kept[b] as number) - (kept[a] as number));
    expect(order.slice(0, 10)).toEqual([0, 1, 3, 4, 5, 6, 7, 8, 18, 38]);
    expect(order.slice(10)).toEqual([...order.slice(10)].sort((a, b) => a - b));
    const few = keepSeats(scores.slice(0, 4), reasons.slice(0, 4), isCandidate.slice(0, 4), isHub.slice(0, 4));
    expect([...few.keys()].sort((a, b) => (few[b] as number) - (few[a] as number))).toEqual([0, 1, 3, 2]);
  });

  test('presence ranks the first eight, and does not affect the two seats kept for evidence', () => {
    const features = new Map([
      ['partners', Float64Array.from({ length: 20 }, (_, at) => 20 - at)],
      ['l3', Float64Array.from({ length: 20 }, (_, at) => at / 100)],
    ]);
    const ours = listMethods(new Map([...features.keys()].map((name) => [name, 1])), new Map()).get('passerelle');
    const description = { evidence: new Map(), features, isCandidate: new Uint8Array(20).fill(1) };
    const scores = ours?.(description, new Float64Array(20), new Uint8Array(20)) as Float64Array;
    const order = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number));
    expect(order.slice(0, 11)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 19, 18, 8]);
  });

  test('the best connected are the 1 % with the most partners', () => {
    const partners = Float64Array.from({ length: 200 }, (_, at) => (at === 5 || at === 9 || at === 190 ? 30 : 2));
    const undertakings = Float64Array.from({ length: 200 }, (_, at) => (at === 190 ? 3 : 1));
    const isHub = findHubs(partners, undertakings);
    expect([...isHub.keys()].filter((at) => isHub[at] === 1)).toEqual([5, 190]);
  });
});
