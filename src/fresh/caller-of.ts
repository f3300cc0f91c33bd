/** Which caller waits behind the signal of a request, for a queue that is fair to each of them. */

const callers = new WeakMap<AbortSignal, string>();

/** The caller of a request; undefined: this process itself. */
export const callerOf = (signal: AbortSignal): string | undefined => callers.get(signal);

export function nameCaller(signal: AbortSignal, caller: string): AbortSignal {
  callers.set(signal, caller);
  return signal;
}
