/** The log of the server: one JSON line for each problem, on stderr, because stdout is for answers. */
import { type Logger, pino } from 'pino';
import type { Told } from '../../errors.js';
import type { Handler } from '../chain-handlers.js';
import { pathOf, requestIdOf } from '../name-request.js';

export type Log = Logger;

/** Written synchronously, so that the last line before an exit is not lost. */
export function openLog(): Log {
  return pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }));
}

/** Lines a minute about one address, and about all: whoever guesses does not fill the disk. */
const MOST_OF_ADDRESS = 10;
const MOST = 60;

/** The reasons for which no token was refused: none was sent, or the function beside it is wrong. */
const NOT_REFUSED = new Set(['TOKEN_NEEDED', 'NO_FUNCTION']);

/**
 * Writes one line for each request whose token was refused, so that guessing is seen; never the token itself. Runs
 * after `nameRequest`; reads `response.locals.unwelcome` once the request is answered.
 */
export function logRefusedTokens(log: Log): Handler {
  /** Lines of this minute, by address. */
  const written = new Map<string, number>();
  let [minute, inAll, leftOut] = [0, 0, 0];
  const write = (facts: { readonly address: string }): void => {
    const now = Math.floor(performance.now() / 60_000);
    if (now !== minute) {
      [minute, inAll] = [now, 0];
      written.clear();
    }
    const ofAddress = written.get(facts.address) ?? 0;
    if (ofAddress >= MOST_OF_ADDRESS || inAll >= MOST) {
      leftOut += 1;
      return;
    }
    written.set(facts.address, ofAddress + 1);
    inAll += 1;
    log.warn({ ...facts, ...(leftOut > 0 && { leftOut }) }, 'a token was refused');
    leftOut = 0;
  };
  return (request, response, next) => {
    response.once('close', () => {
      const { unwelcome, address }: { unwelcome?: Told; address?: string } = response.locals;
      if (unwelcome === undefined || NOT_REFUSED.has(unwelcome.code)) return;
      const id = requestIdOf(request);
      write({ ...{ id, address: String(address), path: pathOf(request) }, ...{ reason: unwelcome.code } });
    });
    next();
  };
}

/**
 * Keeps the program going, with a line, when a rejected promise is handled by nobody: the library that ran one operation
 * forgot it, and the others still want their answers. Without a listener Node ends the program.
 */
export function logForgotten(log: Log): void {
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'an error reached nobody'));
}
