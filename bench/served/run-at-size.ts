/**
 * `npx tsx bench/served/run-at-size.ts 10000`: starts the product on this many initiatives and actors, asks the whole
 * corpus beside a writer, and prints one line of JSON.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { prepareGraph } from '../../src/cli/prepare-graph.js';
import { projectRoot, readConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database/database.js';
import { startEmbedded } from '../../src/database/embedded.js';
import type { AtSizeRow } from '../at-size.js';
import { corpusOf } from '../corpus/corpus.js';
import type { Operation, Subjects } from '../corpus/operation.js';
import { quantile } from '../quantile.js';
import { temporaryFolder } from '../temporary-folder.js';
import { type AskedRow, askCorpus } from './ask-corpus.js';
import { decideSome } from './decide-some.js';
import { serveProduct } from './serve-product.js';
import { writeServedGraph } from './served-graph.js';
import { writeOn } from './write-on.js';

/** What was too much for a large graph, and what to ask instead. */
const IN_WORDS = /^(COST_LIMIT|BAD_USER_INPUT): .+; /;

/** The most memory that the product may use, as a multiple of its memory under usual questions. */
const MOST_MEMORY = 1.5;

const initiatives = Number(process.argv[2] ?? 10_000);
/** Of larger graphs each question is asked once, because one may take a minute, and usual ones may be refused in words. */
const isLarge = initiatives > 10_000;
/** A million initiatives are eight times what the database of a usual installation keeps in memory (docs/operations.md). */
const TIMEOUT_SECONDS = initiatives > 100_000 ? 180 : 60;
/** How often each usual question is asked once all were. */
const TIMES = 5;
const graph = `served-${initiatives.toExponential().replace('+', '')}`;
const schema = buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
const report = (text: string) => console.error(text);
const reportRow = ({ name, seconds, heldMilliseconds, workedMilliseconds, fault }: AskedRow) =>
  report(
    `bench: ${graph}: ${name}: ${seconds.toFixed(3)} s, held ${heldMilliseconds} ms, ${workedMilliseconds} of processor${fault ? `: ${fault}` : ''}`,
  );

const start = (dataDirectory: string) => startEmbedded({ dataDirectory, javaHome: readConfig().javaHome, report });

async function writeGraph(folder: string): Promise<void> {
  const embedded = await start(folder);
  const database = openDatabase(embedded.connection);
  try {
    await prepareGraph(database, false);
    const about = await writeServedGraph(database, { initiatives, actors: initiatives });
    writeFileSync(join(folder, SUBJECTS), JSON.stringify(about));
  } finally {
    await database.close();
    await embedded.stop();
  }
}

/** What the corpus asks about, beside the graph; written when the graph is complete. */
const SUBJECTS = 'subjects.json';

/** Graphs that were written before, of which each run changes a copy: to write a million initiatives takes 25 minutes. */
const { BENCH_GRAPHS } = process.env;
const written = BENCH_GRAPHS ? join(BENCH_GRAPHS, graph) : temporaryFolder();
if (!existsSync(join(written, SUBJECTS))) await writeGraph(written);
const about: Subjects = JSON.parse(readFileSync(join(written, SUBJECTS), 'utf8'));
const dataDirectory = BENCH_GRAPHS ? temporaryFolder() : written;
if (BENCH_GRAPHS) cpSync(written, dataDirectory, { recursive: true });
const embedded = await start(dataDirectory);
const database = openDatabase(embedded.connection);
try {
  const served = await serveProduct(embedded.connection, temporaryFolder());
  try {
    const { longestHold, longestWork, residentMegabytes } = await served.look();
    const rows: AtSizeRow[] = [
      {
        graph,
        task: 'start',
        seconds: served.startSeconds,
        slowest: served.startSeconds,
        heldMilliseconds: Math.round(longestHold * 1000),
        workedMilliseconds: Math.round(longestWork * 1000),
        megabytes: residentMegabytes,
        refused: '',
        fault: '',
      },
    ];
    const { suggestion, change } = await decideSome(served);
    const corpus = corpusOf(schema, about, { suggestion: suggestion ?? '', change: change ?? '' });
    const writer = writeOn(served, 1_000, 500);
    /** Megabytes after each operation. */
    const resident: number[] = [];
    const ask = async (operation: Operation, often: number) => {
      const asked = await askCorpus(served, Array<Operation>(often).fill(operation), {
        timeoutSeconds: TIMEOUT_SECONDS,
        onRow: reportRow,
      });
      const seconds = asked.map((row) => row.seconds);
      const fault = asked.find((row) => row.fault !== null)?.fault ?? '';
      const isRefused = isLarge && IN_WORDS.test(fault);
      resident.push(...asked.map((row) => row.residentMegabytes));
      rows.push({
        graph,
        task: operation.name,
        seconds: quantile(seconds, 0.5),
        slowest: Math.max(...seconds),
        heldMilliseconds: Math.max(...asked.map((row) => row.heldMilliseconds)),
        workedMilliseconds: Math.max(...asked.map((row) => row.workedMilliseconds)),
        megabytes: Math.max(...asked.map((row) => row.residentMegabytes)),
        refused: isRefused ? fault : '',
        fault: isRefused ? '' : fault,
      });
    };
    const usual = corpus.questions.filter(({ isHostile }) => !isHostile);
    // Memory after the usual questions, then after the hostile ones.
    if (isLarge) for (const operation of usual) await ask(operation, 1);
    else await askCorpus(served, usual, { timeoutSeconds: TIMEOUT_SECONDS });
    const quiet = (await served.look()).residentMegabytes;
    if (!isLarge) for (const operation of usual) await ask(operation, TIMES);
    rows.push(memoryRow('as usual', quiet, Math.max(...resident)));
    for (const operation of corpus.questions) if (operation.isHostile) await ask(operation, 1);
    await writer.stop();
    rows.push(memoryRow('under hostile questions too', quiet, Math.max(...resident)));
    for (const operation of corpus.acts) await ask(operation, 1);
    console.log(JSON.stringify(rows));
  } finally {
    await served.stop();
  }
} finally {
  await database.close();
  await embedded.stop();
}

function memoryRow(asked: string, quiet: number, megabytes: number): AtSizeRow {
  const fault =
    megabytes <= MOST_MEMORY * quiet ? '' : `${(megabytes / quiet).toFixed(2)} × what it held when all was asked once`;
  return {
    graph,
    task: `memory ${asked}, of ${quiet} MB when all was asked once`,
    seconds: 0,
    slowest: 0,
    heldMilliseconds: 0,
    workedMilliseconds: 0,
    megabytes,
    refused: '',
    fault,
  };
}
