/** Remembers which caller sent a request, by the abort signal of the request, so that a queue can be fair to each caller. */

const callers = new WeakMap<AbortSignal, string>();

/** The caller of a request; undefined when this process itself asks. */
export const callerOf = (signal: AbortSignal): string | undefined => callers.get(signal);

export function nameCaller(signal: AbortSignal, caller: string): AbortSignal {
  callers.set(signal, caller);
  return signal;
}
