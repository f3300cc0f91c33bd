/**
 * The network workload: exact betweenness and communities of the flat network, by Passerelle and by Graph Data Science.
 */
import { firstLine, runScript } from './run-script.js';

export interface NetworkRow {
  readonly engine: string;
  readonly graph: string;
  readonly task: string;
  readonly nodes: number;
  readonly ties: number;
  /** The median of three answers, the faster of two, or the only answer of a slow engine. */
  readonly seconds: number;
  readonly loadSeconds: number;
  readonly runs: number;
  /** For brokers: the sum of all scores. */
  readonly sum?: number;
  /** For communities: computed from each answer by the same function. */
  readonly modularity?: number;
  readonly version: string;
}

/** An engine that takes longer, loading included, is left out. */
const MOST_SECONDS = 150;
/** The sums of betweenness may differ by rounding only. */
const TOLERANCE = 1e-6;

/** A row of brokers whose sum differs from that of Passerelle is void: it is reported, and left out. */
export async function benchNetwork(report: (text: string) => void): Promise<NetworkRow[]> {
  const rows: NetworkRow[] = [];
  for (const task of ['brokers', 'communities']) {
    for (const engine of ['passerelle', 'gds']) {
      report(`bench: ${task} of the flat network, ${engine}…`);
      const row = await runScript('network/run-network', [engine, task], MOST_SECONDS, report).catch((error) => {
        report(`bench: ${engine}, ${task}: NOT timed: ${firstLine(error)}`);
      });
      if (row) rows.push(row as NetworkRow);
    }
  }
  const ours = rows.find(({ engine, task }) => engine === 'passerelle' && task === 'brokers')?.sum;
  return rows.filter(({ engine, sum }) => {
    const isEqual = sum === undefined || ours === undefined || Math.abs(sum - ours) <= TOLERANCE * ours;
    if (!isEqual) report(`bench: ${engine}, brokers is VOID: its sum is ${sum}, ours is ${ours}`);
    return isEqual;
  });
}
