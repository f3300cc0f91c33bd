/**
 * `npm run bench`: every performance claim of the project, as ratios from one run on this machine. It keeps the figures
 * of each part in docs/benchmark.json, with the day and the load of the machine, and writes docs/benchmark.md and its
 * chart from them. `npm run bench -- --only api,start` measures only these parts, and the others keep theirs.
 * `npm run -s bench -- --json` prints the figures as JSON and writes nothing (without -s, npm's own lines come first).
 */
import { cpus, loadavg, totalmem } from 'node:os';
import { today } from '../src/answers/today.js';
import { readConfig } from '../src/config.js';
import { type Connection, type Database, openDatabase } from '../src/database/database.js';
import { type Embedded, startEmbedded } from '../src/database/embedded.js';
import { resolveJars } from '../src/database/jars.js';
import { migrate } from '../src/database/migrate.js';
import { benchAtSize } from './at-size.js';
import { keepFigures, type MeasuredPart } from './benchmark-figures.js';
import { writeBenchmark } from './draw-benchmark.js';
import { benchNetwork } from './network.js';
import { benchOverlaps, benchOverlapsAlone } from './overlaps.js';
import type { Part, RowsOf } from './part.js';
import { runScript } from './run-script.js';
import { benchSimilarity, benchSimilarityOne } from './similarity.js';
import { benchStart } from './start.js';
import { temporaryFolder } from './temporary-folder.js';
import { writeTerritoryGraph } from './territory-graph.js';

/** Timeout of one part; the longest takes two minutes on an idle machine. */
const TIMEOUT_SECONDS = 480;
const json = process.argv.includes('--json');
const report = (text: string) => console.error(text);
const load = () => Number(loadavg()[0]?.toFixed(1));

const processor = cpus()[0]?.model ?? 'unknown processor';
report(`bench: ${cpus().length} cores (${processor}), Node ${process.version}, load ${load()}`);
const machine = `${cpus().length} cores (${processor}), ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`;
// Downloads must not count for the engine that needs them first.
await resolveJars(report);
const database = startDatabase();
/** For Cypher that answers our questions by itself, in long statements: Java compiles for them as for any Neo4j. */
const rival = startDatabase({ compilesTwice: true });
const inProcess = async <P extends Part>(part: P): Promise<RowsOf<P>> => {
  const connection = JSON.stringify(await database.onGraph());
  return (await runScript('part', [part, connection], TIMEOUT_SECONDS, report)) as RowsOf<P>;
};
const parts = {
  similarityTop10: () => benchSimilarity(report),
  similarityOne: () => benchSimilarityOne(report),
  network: () => benchNetwork(report),
  overlaps: async () => [
    ...(await benchOverlaps(await rival.open(), 1_000, report)),
    ...(await benchOverlaps(await rival.open(), 5_000, report)),
    ...(await benchOverlapsAlone(report)),
  ],
  answers: () => inProcess('answers'),
  api: () => inProcess('api'),
  hostile: () => inProcess('hostile'),
  import: () => inProcess('import'),
  atSize: () => benchAtSize(10_000, report),
  atSize100000: () => benchAtSize(100_000, report),
  atSize1000000: () => benchAtSize(1_000_000, report),
  start: () => {
    report('bench: first start on an empty folder, second start, stop…');
    return benchStart(report).catch((error) => {
      report(`bench: the start was NOT timed: ${(error as Error).message}`);
      return null;
    });
  },
};
const names = Object.keys(parts) as (keyof typeof parts)[];
/** Hours long, or for more memory than most machines have: only when asked for. */
const onlyAsked: readonly (keyof typeof parts)[] = ['atSize100000', 'atSize1000000'];
const wanted = readWanted();
const results: Record<string, MeasuredPart> = {};
async function run(part: keyof typeof parts): Promise<void> {
  const [began, loadBefore] = [performance.now(), load()];
  const figures = await parts[part]();
  const seconds = Math.round((performance.now() - began) / 1000);
  results[part] = { day: today(), machine, loadBefore, loadAfter: load(), seconds, figures };
}
try {
  for (const part of wanted) await run(part);
} finally {
  await Promise.all([database.stop(), rival.stop()]);
}
if (json) console.log(JSON.stringify(results));
else for (const file of writeBenchmark(keepFigures(results, names))) report(`bench: ${file} written`);

/** The parts of `--only api,start`. */
function readWanted(): readonly (keyof typeof parts)[] {
  const place = process.argv.indexOf('--only');
  if (place === -1) return names.filter((name) => !onlyAsked.includes(name));
  const asked = (process.argv[place + 1] ?? '').split(',');
  const unknown = asked.filter((name) => !(name in parts));
  if (unknown.length === 0) return names.filter((name) => asked.includes(name));
  console.error(`bench: --only: there is no part "${unknown.join('", "')}"; write some of ${names.join(',')}`);
  process.exit(1);
}

/** One database for all parts that need one of its kind, started for the first of them. */
function startDatabase({ compilesTwice = false } = {}) {
  let started: Promise<Embedded> | undefined;
  let opened: Database | undefined;
  let isWritten = false;
  const embed = () => {
    const { javaHome } = readConfig();
    started ??= startEmbedded({ dataDirectory: temporaryFolder(), javaHome, report, compilesTwice });
    return started;
  };
  const open = async (): Promise<Database> => {
    if (opened) return opened;
    opened = openDatabase((await embed()).connection);
    await migrate(opened, report);
    return opened;
  };
  return {
    async open() {
      // The part that uses the database writes a graph.
      isWritten = true;
      return open();
    },
    /** A database with a graph of at least 5,000 initiatives. */
    async onGraph(): Promise<Connection> {
      if (!isWritten) await writeTerritoryGraph(await open(), 5_000);
      isWritten = true;
      return (await embed()).connection;
    },
    async stop() {
      await opened?.close();
      await (await started)?.stop();
    },
  };
}
