/** A writer that edits one actor after the other, every 200 milliseconds, while others ask. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Served } from './serve-product.js';

export interface Writer {
  /** @returns the number of acts, the slowest one, and what went wrong */
  stop(): Promise<{ readonly acts: number; readonly slowestSeconds: number; readonly faults: readonly string[] }>;
}

const WRITE_INTERVAL_MS = 200;
const TIMEOUT_SECONDS = 30;

/** @param first the number of the first actor to edit @param count how many actors are edited in turn */
export function writeOn(served: Served, first: number, count: number): Writer {
  let isOn = true;
  let acts = 0;
  let slowestSeconds = 0;
  const faults: string[] = [];
  const query = `mutation ($actor: ID!, $tags: [String!]) { editActor(input: {actor: $actor, tags: $tags}) { userErrors { message } } }`;
  const work = async () => {
    while (isOn) {
      const variables = { actor: `actor-${first + (acts % count)}`, tags: [`turn-${acts}`] };
      const [{ seconds, data, errors, failure }] = await Promise.all([
        served.ask({ query, variables }, TIMEOUT_SECONDS),
        wait(WRITE_INTERVAL_MS),
      ]);
      acts += 1;
      slowestSeconds = Math.max(slowestSeconds, seconds);
      const { userErrors } = (data?.editActor ?? { userErrors: [] }) as { userErrors: { message: string }[] };
      const fault = failure ?? errors[0]?.message ?? userErrors[0]?.message;
      if (fault !== undefined) faults.push(fault);
    }
  };
  const done = work();
  return {
    async stop() {
      isOn = false;
      await done;
      return { acts, slowestSeconds, faults };
    },
  };
}
