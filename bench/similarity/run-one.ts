/** Asks two thousand times for the ten initiatives most similar to one among a million, and prints one line of JSON. */

import { seeded } from '../../src/model/random.js';
import { quantile } from '../quantile.js';
import { TOP } from './engine.js';
import { makeFlatGraph } from './flat-graph.js';
import { Best } from './search/best.js';
import { indexFeatureSets, type SimilarityIndex } from './search/index-sets.js';
import { similarTop } from './search/similarity.js';

const INITIATIVES = 1_000_000;
const WARM_UP = 200;
const QUESTIONS = 2_000;
/** Once in this number of questions, a simple count answers the same question, for comparison and as a check. */
const CHECK_EVERY = 50;

let sets: ReturnType<typeof makeFlatGraph> | undefined = makeFlatGraph(INITIATIVES);
const edges = sets.features.length;
const started = performance.now();
const index = indexFeatureSets(sets);
const indexSeconds = (performance.now() - started) / 1000;
sets = undefined;

const random = seeded(7);
const anyone = () => Math.floor(random() * INITIATIVES);
for (let k = 0; k < WARM_UP; k++) similarTop(index, anyone(), TOP);
const [times, plainTimes]: [number[], number[]] = [[], []];
for (let k = 0; k < QUESTIONS; k++) {
  const item = anyone();
  const start = performance.now();
  const found = similarTop(index, item, TOP);
  times.push(performance.now() - start);
  if (k % CHECK_EVERY !== 0) continue;
  const plainStart = performance.now();
  const expected = countPlainly(index, item);
  plainTimes.push(performance.now() - plainStart);
  const same = found.every(({ item, score }, rank) => item === expected.items[rank] && score === expected.scores[rank]);
  if (!same || found.length !== expected.count) throw new Error(`bench: initiative ${item}: plain counting differs`);
}

const memory = [index, index.rows, index.lists]
  .flatMap((part) => Object.values(part))
  .filter((value) => ArrayBuffer.isView(value))
  .reduce((sum, { byteLength }) => sum + byteLength, 0);
console.log(
  JSON.stringify({
    ...{ engine: 'passerelle', graph: 'flat-1e6', initiatives: INITIATIVES, edges, questions: QUESTIONS },
    ...{ p50: quantile(times, 0.5), p99: quantile(times, 0.99), unit: 'ms' },
    ...{ plainP50: quantile(plainTimes, 0.5), checked: plainTimes.length },
    ...{ memory: memory / 1e6, memoryUnit: 'MB', indexSeconds },
  }),
);

/** The simple algorithm: counts over the lists of all features, then ranks the items that were met. */
function countPlainly({ placeOf, itemAt, sizeAt, rows, lists }: SimilarityIndex, item: number): Best {
  const best = new Best(TOP);
  const counts = new Uint8Array(itemAt.length);
  const place = placeOf[item] as number;
  const rowEnd = rows.starts[place + 1] as number;
  for (let position = rows.starts[place] as number; position < rowEnd; position++) {
    const feature = rows.values[position] as number;
    const listEnd = lists.starts[feature + 1] as number;
    for (let at = lists.starts[feature] as number; at < listEnd; at++) (counts[lists.values[at] as number] as number)++;
  }
  counts[place] = 0;
  const size = sizeAt[place] as number;
  for (let other = 0; other < counts.length; other++) {
    const shared = counts[other] as number;
    if (shared > 0) best.offer(itemAt[other] as number, shared / (size + (sizeAt[other] as number) - shared));
  }
  return best;
}
