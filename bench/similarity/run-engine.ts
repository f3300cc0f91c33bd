/** The process of one engine on one graph: loads, answers up to three times, and prints one line of JSON. */
import { answerAgain } from '../answer-again.js';
import { clock } from '../clock.js';
import { checksumOf, type OpenEngine } from './engine.js';
import { type GraphName, openGraph } from './graphs.js';

const engines: Record<string, () => Promise<OpenEngine>> = {
  passerelle: async () => (await import('./passerelle.js')).openPasserelle,
  cypher: async () => (await import('./cypher.js')).openCypher,
  gds: async () => (await import('./gds.js')).openGds,
  duckdb: async () => (await import('./duckdb.js')).openDuckDb,
  lbug: async () => (await import('./lbug.js')).openLadybug,
  graphology: async () => (await import('./graphology.js')).openGraphology,
  scipy: async () => (await import('./scipy.js')).openScipy,
};

const [, , name = '', graph = ''] = process.argv;
const sets = openGraph(graph as GraphName);
const open = await engines[name]?.();
if (!open || !sets) throw new Error(`bench: ${name} on ${graph}: no such engine, or no such graph here`);

const [engine, loadSeconds] = await clock(() => open(sets, (text) => console.error(text)));
try {
  const { answers, seconds } = await answerAgain(() => engine.answer(), checksumOf);
  const shape = { graph, initiatives: sets.offsets.length - 1, edges: sets.features.length };
  const checksum = [...new Set(answers)].join(' then ');
  console.log(
    JSON.stringify({
      engine: name,
      ...shape,
      seconds,
      loadSeconds,
      runs: answers.length,
      checksum,
      version: engine.version,
    }),
  );
} finally {
  await engine.close();
}
