/** A computation that may take long: a function, and the module in which a thread finds this function by its name. */
export interface Job<Input extends unknown[], Output> {
  /** URL of the module that exports the function. */
  readonly module: string;
  readonly name: string;
  /** Runs the function in this thread. */
  readonly run: (...input: Input) => Output;
  /** Whether the computation takes minutes: then at least one thread stays free for other jobs. */
  readonly isLong: boolean;
}

/**
 * Declares a function as a job, under the name by which the file exports it: a bundle may call the function otherwise. Its input and output must be copyable to
 * a thread (structured clone): numbers, plain objects, typed arrays, no functions.
 * @example export const everyOverlap = job(import.meta.url, { sortOverlaps });
 */
export function job<Input extends unknown[], Output>(
  module: string,
  named: Readonly<Record<string, (...input: Input) => Output>>,
  { isLong = false }: { readonly isLong?: boolean } = {},
): Job<Input, Output> {
  const [one] = Object.entries(named);
  if (one === undefined) throw new TypeError(`${module} declares no function`);
  const [name, run] = one;
  return { module, name, run, isLong };
}
