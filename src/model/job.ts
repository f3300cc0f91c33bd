/** A computation that may take long: a plain function, and the module where a thread finds it under its own name. */
export interface Job<Input extends unknown[], Output> {
  /** URL of the module that exports the function. */
  readonly module: string;
  readonly name: string;
  /** The same in this thread. */
  readonly run: (...input: Input) => Output;
  /** Takes minutes: it leaves one thread to the others. */
  readonly isLong: boolean;
}

/**
 * Declares a function as a job, in the file that exports it under its own name. What goes in and comes out must be copyable to a thread
 * (structured clone): numbers, plain objects, typed arrays, no functions.
 * @example export const everyOverlap = job(import.meta.url, sortOverlaps);
 */
export function job<Input extends unknown[], Output>(
  module: string,
  run: (...input: Input) => Output,
  { isLong = false }: { readonly isLong?: boolean } = {},
): Job<Input, Output> {
  return { module, name: run.name, run, isLong };
}
