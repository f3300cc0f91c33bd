/** The process of one engine on one graph: loads, answers up to three times, and prints one line of JSON. */
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
/** Who has answered for so long is not asked again. */
const PATIENCE_SECONDS = 8;

const [, , name = '', graph = ''] = process.argv;
const sets = openGraph(graph as GraphName);
const open = await engines[name]?.();
if (!open || !sets) throw new Error(`bench: ${name} on ${graph}: no such engine, or no such graph here`);

const sinceOf = (start: number) => (performance.now() - start) / 1000;
const started = performance.now();
const engine = await open(sets, (text) => console.error(text));
const loadSeconds = sinceOf(started);
try {
  const runs: number[] = [];
  const checksums = new Set<string>();
  while (runs.length < 3 && runs.reduce((sum, seconds) => sum + seconds, 0) < PATIENCE_SECONDS) {
    const start = performance.now();
    const scores = await engine.answer();
    runs.push(sinceOf(start));
    checksums.add(checksumOf(scores));
  }
  // The median of three; of two, the better.
  const seconds = runs.sort((a, b) => a - b)[runs.length === 3 ? 1 : 0];
  const shape = { graph, initiatives: sets.offsets.length - 1, edges: sets.features.length };
  const checksum = [...checksums].join(' then ');
  console.log(
    JSON.stringify({
      engine: name,
      ...shape,
      seconds,
      loadSeconds,
      runs: runs.length,
      checksum,
      version: engine.version,
    }),
  );
} finally {
  await engine.close();
}
