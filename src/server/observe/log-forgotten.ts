/** Keeps the program going when an error reaches nobody: the library that ran one operation forgot it, and the others still want their answers. */
import type { Log } from './log.js';

/** Writes a line for each rejected promise that nobody handles; without a listener Node ends the program. */
export function logForgotten(log: Log): void {
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'an error reached nobody'));
}
