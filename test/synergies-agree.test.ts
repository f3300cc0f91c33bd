/** Synergies: engine and Cypher definitions agree on random worlds, with every filter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { synergyKinds } from '../src/model/closed-lists.js';
import { actorSynergyFeatures } from '../src/questions/synergies/between-actors/features.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { databaseRuns, isFull, isLong } from './runs.js';
import { drawn, today, write } from './synergy-worlds.js';

const database = testDatabase();
const { ask } = asker(database, { definitions: true, inThreadFrom: 0 });

const weights = '{ theme { id } uses weight }';
const row = `id kind alsoKinds score adjacent sentence initiatives { id } actors { id }
  evidence {
    comparedCount theme territory period nearness commonPopulation populations commonDays shorterDays intercept partnerCounts calibrated
    sharedThemes ${weights} relatedThemes { theme { id } related { id } share } themesOfFirst ${weights} themesOfSecond ${weights}
    lastShared { until initiative { id } } from { id } goBetweens { actor { id } initiatives { id } } sharedEpci { id } commonFunders { id }
    exchanges { resource theme { id } initiative { id } seeker { id } providers { id } offers { actor { id } theme { id } fit } } commonPartners { share actor { id } }
    contributions { feature value weight contribution }
  }`;
const page = `{ totalCount nodes { ${row} } }`;
const filters = [
  '',
  'asOf: "2025-03-01"',
  'theme: "med"',
  'theme: "materiel"',
  'theme: "ter"',
  'territory: "E1"',
  'territory: "DEP"',
  'territory: "c12"',
  'minimumScore: 0.5',
  'actor: "A"',
];
const betweenInitiatives = [
  ...filters,
  'kind: [POOLING, COMPLEMENTARY]',
  'kind: [NEED_OFFER, COMPLEMENTARY]',
  'everyKind: true',
  'everyKind: true, kind: [NEED_OFFER, RELAY], minimumScore: 0.6',
  'period: { start: "2026-06-01" }',
  'period: { end: "2025-06-30" }',
  'initiative: "i0"',
  'initiative: "i0", actor: "A", theme: "outils", territory: "E2"',
];
const all = 'minimumScore: 0, perActor: 200';
const betweenActors = [
  all,
  `${all}, alreadyMeeting: true`,
  ...filters,
  `${all}, repeats: true`,
  'minimumScore: 0, theme: "med", perActor: 1',
  'minimumScore: 0, territory: "E1", perActor: 2',
  'actor: "A", alreadyMeeting: true',
  'actor: "F"',
];
/** The first two filters for each world, and a third of the others in turn; all of them only in the long run. */
const inTurn = (filters: readonly string[], world: number) =>
  filters.filter((_, k) => isLong || k < 2 || k % 3 === world % 3);
const askAll = (between: string, all: readonly string[]) =>
  `{ ${all.map((filter, k) => `q${k}: synergies(between: ${between}, first: 200, ${filter.includes('asOf') ? '' : `asOf: "${today}"`} ${filter}) ${page}`).join(' ')} }`;

describe('synergies between initiatives', () => {
  it('are the same by the engine and by Cypher, in the same order', async () => {
    const seen = new Map<string, number>();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(drawn, async (world) => {
        await write(database, world);
        // Answered by both, which must agree.
        const { q0, q1 } = await ask(askAll('INITIATIVES', inTurn(betweenInitiatives, count)));
        count += 1;
        for (const { kind } of [...q0.nodes, ...q1.nodes]) seen.set(kind, (seen.get(kind) ?? 0) + 1);
      }),
      { numRuns: databaseRuns(30), seed: 44, endOnFailure: true },
    );
    // A kind that never occurs is a kind that is not tested.
    if (isFull) expect([...seen.keys()].sort()).toEqual([...synergyKinds].sort());
    if (isFull) expect(Math.min(...seen.values())).toBeGreaterThan(5);
  }, 600_000);
});

describe('synergies between actors', () => {
  it('are the same by the engine and by Cypher, in the same order', async () => {
    const seen = new Map<string, number>();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(drawn, async (world) => {
        await write(database, world);
        const isThere = (actor: string) => world.world.actors?.[actor]?.archived === false;
        const asked = betweenActors.filter((filter) => isThere(/actor: "(\w+)"/.exec(filter)?.[1] ?? 'A'));
        const { q0, q1 } = await ask(askAll('ACTORS', inTurn(asked, count)));
        count += 1;
        for (const { evidence } of [...q0.nodes, ...q1.nodes]) {
          if (evidence.lastShared) seen.set('LAST_SHARED', (seen.get('LAST_SHARED') ?? 0) + 1);
          for (const { feature, value } of evidence.contributions)
            if (value > 0) seen.set(feature, (seen.get(feature) ?? 0) + 1);
        }
      }),
      { numRuns: databaseRuns(30), seed: 45, endOnFailure: true },
    );
    if (isFull) expect([...seen.keys()].sort()).toEqual([...actorSynergyFeatures, 'LAST_SHARED'].sort());
    if (isFull) expect(Math.min(...seen.values())).toBeGreaterThan(3);
  }, 600_000);
});
