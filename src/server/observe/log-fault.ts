/** Writes one line for each answer that failed, however many of its fields did. */
import { factsOf } from '../name-request.js';
import type { Log } from './log.js';

interface Fault {
  readonly level: 'warn' | 'error';
  readonly message: string;
  readonly code: string;
  readonly error: unknown;
}

/** The answers of this moment whose line is not written yet, by the id of the request: how many of their errors are known. */
const counted = new Map<string, number>();

/** The errors of one answer are reported together, before the program does anything else; the line has the first one. */
export function logFault(log: Log, id: string, { level, message, code, error }: Fault): void {
  const others = counted.get(id);
  counted.set(id, (others ?? 0) + 1);
  if (others !== undefined) return;
  const facts = factsOf(id);
  setImmediate(() => {
    const errors = counted.get(id);
    counted.delete(id);
    log[level]({ err: error, id, ...facts, code, errors }, message);
  });
}
