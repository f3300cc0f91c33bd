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
  /** With which message a usual question was refused in a graph of this size; empty: it was answered. */
  readonly refused: string;
  /** What was wrong with the answer; empty when the operation was answered, or refused with a message. */
  readonly fault: string;
}

/** By the number of initiatives, which is that of actors too: gigabytes of memory for the database, the product and this script; and the minutes that all of it may take. */
const needs = {
  10000: { gigabytes: 4, minutes: 20 },
  100000: { gigabytes: 8, minutes: 90 },
  1000000: { gigabytes: 16, minutes: 240 },
} as const;

/** Empty when the machine is too small, or the product did not start; the report then says why. */
export async function benchAtSize(
  initiatives: keyof typeof needs,
  report: (text: string) => void,
): Promise<AtSizeRow[]> {
  const { gigabytes, minutes } = needs[initiatives];
  if (totalmem() < gigabytes * 1e9) {
    report(`bench: the product on ${initiatives} initiatives was NOT timed: it takes ${gigabytes} GB of memory`);
    return [];
  }
  report(`bench: the product, started on ${initiatives} initiatives…`);
  try {
    return (await runScript('served/run-at-size', [String(initiatives)], minutes * 60, report)) as AtSizeRow[];
  } catch (error) {
    report(`bench: the product on ${initiatives} initiatives was NOT timed: ${firstLine(error)}`);
    return [];
  }
}
