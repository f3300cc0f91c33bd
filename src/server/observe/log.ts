/** The log of the server: one JSON line for each thing that went wrong, on stderr, for stdout is for answers. */
import { type Logger, pino } from 'pino';

export type Log = Logger;

/** Written at once, so that the last line before an end is not lost. */
export function openLog(): Log {
  return pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }));
}
