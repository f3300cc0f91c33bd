/** The process of one engine and one task on the flat network: loads, answers up to three times, and prints one line of JSON. */
import { modularityOf } from '../../src/engine/network/modularity.js';
import { nodeCount, tieCount } from '../../src/engine/network/network.js';
import { engines, type Task } from './engines.js';
import { makeFlatNetwork } from './flat-network.js';

/** Who has answered for so long is not asked again. */
const PATIENCE_SECONDS = 8;

const [, , name = '', task = ''] = process.argv;
const open = engines[name];
if (!open) throw new Error(`bench: ${name}: no such engine`);
const { network, pairs } = makeFlatNetwork();

const sinceOf = (start: number) => (performance.now() - start) / 1000;
const started = performance.now();
const engine = await open(network, pairs, (text) => console.error(text));
const loadSeconds = sinceOf(started);
try {
  const runs: number[] = [];
  let found: ArrayLike<number> = [];
  while (runs.length < 3 && runs.reduce((sum, seconds) => sum + seconds, 0) < PATIENCE_SECONDS) {
    const start = performance.now();
    found = await engine.answer(task as Task);
    runs.push(sinceOf(start));
  }
  const values = Array.from(found);
  // The median of three; of two, the better.
  const seconds = runs.sort((a, b) => a - b)[runs.length === 3 ? 1 : 0];
  const result =
    task === 'brokers'
      ? { sum: values.reduce((sum, value) => sum + value, 0) }
      : { modularity: modularityOf(network, numbered(values)) };
  console.log(
    JSON.stringify({
      ...{ engine: name, graph: 'flat-1e4', task, nodes: nodeCount(network), ties: tieCount(network) },
      ...{ seconds, loadSeconds, runs: runs.length, ...result, version: engine.version },
    }),
  );
} finally {
  await engine.close();
}

/** The communities from 0 without a gap, so that both are measured by the same function. */
function numbered(communities: readonly number[]): Int32Array {
  const numbers = new Map<number, number>();
  return Int32Array.from(communities, (community) => {
    const number = numbers.get(community) ?? numbers.size;
    numbers.set(community, number);
    return number;
  });
}
