/** The log of the server: one JSON line for each problem, on stderr, because stdout is for answers. */
import { type Logger, pino } from 'pino';

export type Log = Logger;

/** Written synchronously, so that the last line before an exit is not lost. */
export function openLog(): Log {
  return pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }));
}
