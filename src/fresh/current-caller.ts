/**
 * The caller for whom code runs, whatever it awaits: every queue is fair without being told who asks. What is cached is
 * computed for the caller who came first.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

const callers = new AsyncLocalStorage<string | undefined>();

/** Undefined when this process itself does the work. */
export const currentCaller = (): string | undefined => callers.getStore();

export const runFor = <T>(caller: string | undefined, work: () => T): T => callers.run(caller, work);
