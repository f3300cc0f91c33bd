/**
 * The product on graphs of ten thousand initiatives and more, beside a writer: its start, each root field, and how long
 * each blocked all others.
 */
import { totalmem } from 'node:os';
import { firstLine, runScript } from './run-script.js';

export interface AtSizeRow {
  readonly graph: string;
  readonly task: string;
  /** The median time of an answer, and the slowest. */
  readonly seconds: number;
  readonly slowest: number;
  /** The longest time for which the event loop of the product was blocked. */
  readonly heldMilliseconds: number;
  /** The processor time of the main thread during the longest such block. */
  readonly workedMilliseconds: number;
  readonly megabytes: number;
  /** What was wrong with the answer; empty when the operation was answered, or refused with a message. */
  readonly fault: string;
}

/**
 * Number of initiatives, and of actors; gigabytes of memory for the database, the product and this script; and the
 * minutes that all of it may take.
 */
const sizes = [
  { initiatives: 10_000, gigabytes: 4, minutes: 20 },
  { initiatives: 100_000, gigabytes: 12, minutes: 60 },
  { initiatives: 1_000_000, gigabytes: 48, minutes: 240 },
];

export async function benchAtSize(report: (text: string) => void): Promise<AtSizeRow[]> {
  const rows: AtSizeRow[] = [];
  for (const { initiatives, gigabytes, minutes } of sizes) {
    if (totalmem() < gigabytes * 1e9) {
      report(`bench: the product on ${initiatives} initiatives was NOT timed: it takes ${gigabytes} GB of memory`);
      continue;
    }
    report(`bench: the product, started on ${initiatives} initiatives…`);
    await runScript('served/run-at-size', [String(initiatives)], minutes * 60, report).then(
      (found) => rows.push(...(found as AtSizeRow[])),
      (error) => report(`bench: the product on ${initiatives} initiatives was NOT timed: ${firstLine(error)}`),
    );
  }
  return rows;
}
