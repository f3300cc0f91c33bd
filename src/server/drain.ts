/**
 * Graceful shutdown: readiness turns false, requests are still answered for a moment, then new ones are refused and
 * running ones may finish.
 */
import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { told } from '../words/tell.js';
import type { Handler } from './chain-handlers.js';
import { sendRefusal } from './refuse.js';

export interface Drain {
  /** The first handler: counts running requests at /graphql, and refuses new ones during the shutdown. */
  readonly pass: Handler;
  /** Why this server must get no more traffic; undefined until the shutdown begins. */
  reason(): string | undefined;
  /** Aborted when streams must end. */
  readonly ending: AbortSignal;
  /** Resolves when no request is running, or after `grace` seconds. @returns how many requests still run */
  leave(grace: number, report: (text: string) => void): Promise<number>;
}

/** Time for a load balancer that polls /health/ready to notice the shutdown. */
const NOTICE_MS = 1_000;

export function createDrain(): Drain {
  const underWay = new Set<object>();
  const ending = new AbortController();
  // Each open stream listens to it.
  setMaxListeners(0, ending.signal);
  let isLeaving = false;
  let tell = () => {};
  return {
    pass(request, response, next) {
      // The connection is closed, so that the next request goes to another instance.
      if (isLeaving) response.setHeader('connection', 'close');
      if (!request.url?.startsWith('/graphql')) return next();
      if (ending.signal.aborted) {
        response.setHeader('retry-after', '5');
        sendRefusal(response, 503, told('STOPPING', ['graphql'], {}), 'SERVICE_UNAVAILABLE');
        return;
      }
      underWay.add(response);
      response.once('close', () => {
        underWay.delete(response);
        if (underWay.size === 0) tell();
      });
      next();
    },
    reason: () => (isLeaving ? 'it is stopping' : undefined),
    ending: ending.signal,
    async leave(grace, report) {
      const graceMs = grace * 1000;
      const moment = Math.min(NOTICE_MS, graceMs);
      isLeaving = true;
      await wait(moment);
      ending.abort();
      if (underWay.size === 0) return 0;
      const done = new Promise<void>((resolve) => {
        tell = resolve;
      });
      report(`serve: ${count(underWay.size)} under way: they may take up to ${grace} s; another Ctrl-C ends at once`);
      await Promise.race([done, wait(graceMs - moment, undefined, { ref: false })]);
      if (underWay.size > 0) report(`serve: ${count(underWay.size)} interrupted after ${grace} s (SHUTDOWN_GRACE)`);
      return underWay.size;
    },
  };
}

const count = (requests: number) => (requests === 1 ? '1 request is' : `${requests} requests are`);
