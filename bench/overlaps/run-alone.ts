/**
 * Fills a snapshot with a number of initiatives, asks for the overlaps of one initiative a thousand times, changes
 * some, and prints one line of JSON.
 */

import { setTimeout } from 'node:timers/promises';
import { sortPairs } from '../../src/measures/ranking.js';
import { dayOf } from '../../src/model/days.js';
import { compareIds, idOf } from '../../src/model/ids.js';
import { putInitiative } from '../../src/model/put-initiative.js';
import { seeded } from '../../src/model/random.js';
import { describeOverlap } from '../../src/questions/overlaps/describe.js';
import { findOverlaps } from '../../src/questions/overlaps/find.js';
import { quantile } from '../quantile.js';
import { drawFacts, fillTerritorySnapshot } from '../territory-graph.js';
import { askOn, everyOverlap } from './every-overlap.js';

const initiatives = Number(process.argv[2]);
const QUESTIONS = 1_000;
const WARM_UP = 100;
const PAGE = 20;
/** Up to this size, every pair is asked for too. */
const MOST_FOR_ALL = 10_000;

/** Bytes in use. Shared memory is freed only some time after the garbage collector has found it unused. */
async function used(): Promise<number> {
  for (let k = 0; k < 3; k += 1) {
    globalThis.gc?.();
    await setTimeout(100);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
const bytesBefore = await used();
const started = performance.now();
const snapshot = fillTerritorySnapshot(initiatives);
const loadSeconds = (performance.now() - started) / 1000;
const megabytes = Math.round(((await used()) - bytesBefore) / 1e6);

const { table } = snapshot.initiatives;
const asOf = dayOf('2026-01-01');
const ask = askOn(snapshot, asOf);
function answer(initiative: number, size: number): void {
  const found = findOverlaps(snapshot, { ...ask, initiatives: [initiative] });
  const { a, b, count } = sortPairs(found, { compareIds: compareIds(table) });
  for (let at = 0; at < Math.min(size, count); at += 1) {
    describeOverlap(snapshot, a[at] as number, b[at] as number, asOf);
  }
}
const random = seeded(11);
const anyone = () => Math.floor(random() * initiatives);
const time = (work: () => void): number => {
  const from = performance.now();
  work();
  return (performance.now() - from) / 1000;
};

for (let k = 0; k < WARM_UP; k += 1) answer(anyone(), PAGE);
const one = Array.from({ length: QUESTIONS }, () => {
  const initiative = anyone();
  return time(() => answer(initiative, PAGE));
});
// What a committed write costs the engine: one changed initiative, then its answer.
const changed = [...drawFacts(Math.min(initiatives, QUESTIONS))];
const patches = changed.map((facts) => time(() => putInitiative(snapshot, { ...facts, id: idOf(table, anyone()) })));

const row = { engine: 'passerelle', initiatives, loadSeconds, megabytes };
const patch = { patchSeconds: quantile(patches, 0.5), patchP99: quantile(patches, 0.99) };
const rows: object[] = [{ ...row, task: 'ONE', seconds: quantile(one, 0.5), p99: quantile(one, 0.99), ...patch }];
if (initiatives <= MOST_FOR_ALL) {
  let pairs = 0;
  const seconds = time(() => {
    pairs = everyOverlap(snapshot, asOf);
  });
  rows.push({ ...row, task: 'ALL', seconds, pairs });
}
console.log(JSON.stringify(rows));
