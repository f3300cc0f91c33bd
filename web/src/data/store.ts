/** A value shared by parts of the page: components that use it render again when it changes. */
import { useSyncExternalStore } from 'react';

export interface Store<Value> {
  readonly now: () => Value;
  readonly put: (next: Value) => void;
  readonly use: () => Value;
}

export function createStore<Value>(first: Value): Store<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  const listen = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const now = () => value;
  return {
    now,
    put(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(listen, now),
  };
}
