/**
 * `npm run bench`: every performance claim of the project, as ratios in one run on the machine at hand. It writes
 * docs/benchmark.md and its chart. For the figures as JSON alone: `npm run -s bench -- --json`, or npm's own lines come first.
 */
import { cpus, loadavg, totalmem } from 'node:os';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/database/database.js';
import { startEmbedded } from '../src/database/embedded.js';
import { resolveJars } from '../src/database/jars.js';
import { migrate } from '../src/database/migrate.js';
import { benchAtSize } from './at-size.js';
import { writeBenchmark } from './draw-benchmark.js';
import { benchNetwork } from './network.js';
import { benchOverlaps, benchOverlapsAlone } from './overlaps.js';
import type { Part, RowsOf } from './part.js';
import { runScript } from './run-script.js';
import { benchSimilarity, benchSimilarityOne } from './similarity.js';
import { benchStart } from './start.js';
import { temporaryFolder } from './temporary-folder.js';

/** For a part that takes a minute. */
const PATIENCE_SECONDS = 240;
const json = process.argv.includes('--json');
const report = (text: string) => console.error(text);
const load = () => Number(loadavg()[0]?.toFixed(1));
const began = performance.now();

const processor = cpus()[0]?.model ?? 'unknown processor';
report(`bench: ${cpus().length} cores (${processor}), Node ${process.version}, load ${load()}`);
const machine = {
  cores: cpus().length,
  processor,
  memoryGigabytes: Math.round(totalmem() / 1e9),
  node: process.version,
};
const loadBefore = load();
// What is fetched once must not count for the engine that happens to need it first.
await resolveJars(report);
const similarityTop10 = await benchSimilarity(report);
const similarityOne = await benchSimilarityOne(report);
const network = await benchNetwork(report);
const atSize = await benchAtSize(report);
const folder = temporaryFolder();
const embedded = await startEmbedded({ dataDirectory: folder, javaHome: readConfig().javaHome, report });
const database = openDatabase(embedded.connection);
const inProcess = async <P extends Part>(part: P): Promise<RowsOf<P>> =>
  (await runScript('part', [part, JSON.stringify(embedded.connection)], PATIENCE_SECONDS, report)) as RowsOf<P>;
try {
  await migrate(database, report);
  const overlaps = [
    ...(await benchOverlaps(database, 1_000, report)),
    ...(await benchOverlaps(database, 5_000, report)),
    ...(await benchOverlapsAlone(report)),
  ];
  const answers = await inProcess('answers');
  const api = await inProcess('api');
  const hostile = await inProcess('hostile');
  const imports = await inProcess('import');
  report('bench: first start on an empty folder, second start, stop…');
  const start = await benchStart(report).catch((error) => {
    report(`bench: the start was NOT timed: ${(error as Error).message}`);
    return null;
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  const run = { ...machine, loadBefore, loadAfter: load(), seconds };
  const results = {
    machine: run,
    similarityTop10,
    similarityOne,
    network,
    overlaps,
    answers,
    api,
    hostile,
    import: imports,
    atSize,
    start,
  };
  if (json) console.log(JSON.stringify(results));
  else for (const file of writeBenchmark(results)) report(`bench: ${file} written`);
} finally {
  await database.close();
  await embedded.stop();
}
