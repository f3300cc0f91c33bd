/**
 * The process of one engine and one task on the flat network: loads, answers up to three times, and prints one line of
 * JSON.
 */

import { nodeCount, tieCount } from '../../src/measures/network/network.js';
import { modularityOf } from '../../src/questions/communities/modularity.js';
import { answerAgain } from '../answer-again.js';
import { clock } from '../clock.js';
import { engines, type Task } from './engines.js';
import { makeFlatNetwork } from './flat-network.js';

const [, , name = '', task = ''] = process.argv;
const open = engines[name];
if (!open) throw new Error(`bench: ${name}: no such engine`);
const { network, pairs } = makeFlatNetwork();

const [engine, loadSeconds] = await clock(() => open(network, pairs, (text) => console.error(text)));
try {
  const { answers, seconds } = await answerAgain(() => engine.answer(task as Task), Array.from<number>);
  const values = answers.at(-1) ?? [];
  const result =
    task === 'brokers'
      ? { sum: values.reduce((sum, value) => sum + value, 0) }
      : { modularity: modularityOf(network, numbered(values)) };
  console.log(
    JSON.stringify({
      ...{ engine: name, graph: 'flat-1e4', task, nodes: nodeCount(network), ties: tieCount(network) },
      ...{ seconds, loadSeconds, runs: answers.length, ...result, version: engine.version },
    }),
  );
} finally {
  await engine.close();
}

/** The communities numbered from 0 without gaps, so that both are measured by the same function. */
function numbered(communities: readonly number[]): Int32Array {
  const numbers = new Map<number, number>();
  return Int32Array.from(communities, (community) => {
    const number = numbers.get(community) ?? numbers.size;
    numbers.set(community, number);
    return number;
  });
}
