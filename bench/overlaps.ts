/**
 * The overlaps workload on one territory graph: the engine compared with the Cypher definition, then the engine alone.
 */

import type { Database } from '../src/database/database.js';
import { openFresh } from '../src/fresh/fresh.js';
import { dayOf } from '../src/model/days.js';
import { askCypher } from '../src/questions/overlaps/ask.js';
import { rankOverlaps } from '../src/questions/overlaps/rank.js';
import { answerAgain } from './answer-again.js';
import { clock } from './clock.js';
import { everyOverlap } from './overlaps/every-overlap.js';
import { firstLine, runScript } from './run-script.js';
import { graphOf, writeTerritoryGraph } from './territory-graph.js';

export interface OverlapsRow {
  readonly engine: string;
  readonly graph: string;
  readonly initiatives: number;
  /** ALL: every pair in order, with its evidence; ONE: the first page of one initiative, the median of many. */
  readonly task: 'ALL' | 'ONE';
  readonly seconds: number;
  readonly p99?: number;
  /** Pairs in the answer. */
  readonly pairs?: number;
  /** Seconds from the database, or from rows in memory, to a snapshot that answers. */
  readonly loadSeconds?: number;
  /** Size of the snapshot: columns, ids and tables. */
  readonly megabytes?: number;
}

type Report = (text: string) => void;

const PAGE = 20;
const asOf = '2026-01-01';

/** Both engines on the same database. */
export async function benchOverlaps(database: Database, initiatives: number, report: Report): Promise<OverlapsRow[]> {
  report(`bench: overlaps of ${initiatives}: writing the graph…`);
  await writeTerritoryGraph(database, initiatives);
  await database.read('import/settle');
  const graph = graphOf(initiatives);
  const inCypher = (ids: readonly string[] | null) => database.read('overlaps', { ask: askCypher({}, ids, asOf) });
  // Once before timing, because a first question also plans its statement.
  await inCypher(['initiative-0']);
  report(`bench: overlaps of ${initiatives}, cypher…`);
  const cypherAll = await answerAgain(() => inCypher(null), countRows);
  const cypherOne = await answerAgain(() => inCypher(['initiative-1']), countRows);

  report(`bench: overlaps of ${initiatives}, passerelle…`);
  const [fresh, loadSeconds] = await clock(() => openFresh(database, report));
  const askOne = () => rankOverlaps(fresh.known.snapshot, {}, ['initiative-1'], asOf).take(PAGE, null);
  const all = await answerAgain(async () => everyOverlap(fresh.known.snapshot, dayOf(asOf)), Number);
  const one = await answerAgain(askOne, countRows);
  fresh.close();
  const [pairs] = all.answers as [number];
  if (cypherAll.answers.some((count) => count !== pairs)) {
    throw new Error(`bench: Cypher finds ${cypherAll.answers} overlaps, the engine ${pairs}`);
  }
  const row = { graph, initiatives, pairs };
  return [
    { engine: 'passerelle', ...row, task: 'ALL', seconds: all.seconds, loadSeconds },
    { engine: 'cypher', ...row, task: 'ALL', seconds: cypherAll.seconds },
    { engine: 'passerelle', ...row, task: 'ONE', seconds: one.seconds },
    { engine: 'cypher', ...row, task: 'ONE', seconds: cypherOne.seconds },
  ];
}

const countRows = (rows: readonly unknown[]) => rows.length;

/** The engine on graphs where the definition would not finish. */
export async function benchOverlapsAlone(report: Report): Promise<OverlapsRow[]> {
  const rows: OverlapsRow[] = [];
  for (const initiatives of [10_000, 100_000, 1_000_000]) {
    report(`bench: overlaps of ${initiatives}, passerelle alone…`);
    const found = await runScript('overlaps/run-alone', [String(initiatives)], 120, report).catch((error) => {
      report(`bench: overlaps of ${initiatives}: NOT timed: ${firstLine(error)}`);
      return [];
    });
    rows.push(...(found as OverlapsRow[]).map((row) => ({ ...row, graph: graphOf(initiatives) })));
  }
  return rows;
}
