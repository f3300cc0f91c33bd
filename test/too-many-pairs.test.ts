/** Lists with more pairs than are ranked: refused with what to do, and answered as soon as fewer pairs are asked for. */
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultOptions } from '../src/fresh/graph-state.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { type ActorOf, given, type InitiativeOf, type World } from './world.js';

/** Three of a kind make three pairs. */
const PAIRS = 3;

const database = testDatabase();
/** In a thread, as those of large graphs: the maximum goes with the job. */
const options = { day: '2026-01-01', definitions: false, inThreadFrom: 0 };
const upTo = (pairs: number) =>
  asker(database, {
    ...options,
    mostToPair: { ...defaultOptions.mostToPair, pairsOfInitiatives: pairs, pairsOfActors: pairs },
  });
const [limited, justEnough] = [upTo(PAIRS - 1), upTo(PAIRS)];
/** As many as live: the world has three actors more. */
const two = { overlaps: 2, synergiesBetweenInitiatives: 2, synergiesBetweenActors: 5 };
const ofTwo = asker(database, { ...options, mostToPair: { ...defaultOptions.mostToPair, ...two } });

const project: InitiativeOf = { themes: ['demarches'], start: '2025-01-01', end: '2027-12-31' };
const projectsIn = (...places: string[]): World => ({
  initiatives: Object.fromEntries(places.map((place, k) => [`i${k + 1}`, { ...project, covers: [place] }])),
});
const worker: ActorOf = { themes: ['demarches'], actsIn: ['E1'] };
const [together, apart] = [projectsIn('E1', 'E1', 'E1'), projectsIn('E1', 'E2', 'E3')];
const workers: World = { actors: { X: worker, Y: worker, Z: worker } };

const ofInitiatives = 'name a theme, a territory, an initiative or an actor';
const orScore = ', or give a higher minimumScore';

describe.each([
  ['overlaps', '', together, ofInitiatives, ['initiative: "i1"']],
  ['synergies', '(repeats: true)', apart, ofInitiatives + orScore, ['initiative: "i1"', 'minimumScore: 1']],
  [
    'synergies',
    '(between: ACTORS, minimumScore: 0)',
    workers,
    `name an actor${orScore}`,
    ['between: ACTORS, actor: "X"', 'between: ACTORS, minimumScore: 1'],
  ],
] as const)('%s%s with one pair more than are ranked', (field, asked, world, remedy, fewer) => {
  beforeEach(() => given(database, world));

  it('are refused with what to do', async () => {
    const { data, errors } = await limited.answer(`{ ${field}${asked} { totalCount } }`);
    expect(data).toEqual({ [field]: null });
    expect(errors?.map(({ message }) => message)).toEqual([
      `${field}: more than 2 pairs answer this, too many to rank; ${remedy}`,
    ]);
  });

  it('are answered where as many are ranked', async () => {
    expect((await justEnough.ask(`{ ${field}${asked} { totalCount } }`))[field].totalCount).toBe(PAIRS);
  });

  it('are answered when fewer are asked for', async () => {
    for (const asking of fewer) {
      const answer = await limited.ask(`{ ${field}(${asking}) { totalCount } }`);
      expect(answer[field].totalCount).toBeLessThan(PAIRS);
    }
  });
});

it('matters are refused with advice of their own', async () => {
  await given(database, apart);
  await expect(limited.ask('{ matters { totalCount } }')).rejects.toThrow(
    /^matters: there are 3 initiatives, too many to gather the matters; use overlaps, synergies or experiments/,
  );
});

it('archived entities are not compared, and do not count', async () => {
  const archived = (of: object) => ({ ...of, archived: true });
  const ofActors = { actors: { X: worker, Y: worker, Z: archived(worker) } };
  const ofInitiatives = { initiatives: { i1: project, i2: project, i3: archived(project) } };
  await given(database, { ...ofActors, ...ofInitiatives });
  await ofTwo.ask(`{ overlaps { totalCount } synergies { totalCount } actors: synergies(between: ACTORS) { totalCount } matters { totalCount }
    whatIf(change: {initiativeStops: "i1"}) { before { synergiesBetweenInitiatives } } }`);
});

it('so is whatIf, which counts the same list', async () => {
  await given(database, apart);
  const asked = '{ whatIf(change: {initiativeStops: "i1"}) { before { synergiesBetweenInitiatives } } }';
  await expect(limited.ask(asked)).rejects.toThrow(
    /^whatIf: there are 3 initiatives, too many to compare every pair before and after; use overlaps, synergies/,
  );
  expect((await justEnough.ask(asked)).whatIf.before.synergiesBetweenInitiatives).toBe(PAIRS);
});
