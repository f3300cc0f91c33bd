/** Keeps a value for each caller, of the callers that came last: the one that came longest ago is forgotten first. */

/** Of so many; a request of a new address costs its sender little. */
const MOST_CALLERS = 10_000;

export function keepLatest<T>(kept: Map<string | undefined, T>, caller: string | undefined, value: T): void {
  kept.delete(caller);
  kept.set(caller, value);
  if (kept.size > MOST_CALLERS) kept.delete(kept.keys().next().value);
}
