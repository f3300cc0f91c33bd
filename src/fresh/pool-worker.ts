/** What runs in each thread of the pool: one job, by the same function as everywhere. */
export interface ThreadTask {
  /** URL of the module that exports the function, and its name. */
  readonly module: string;
  readonly name: string;
  readonly input: readonly unknown[];
}

export async function work({ module, name, input }: ThreadTask): Promise<unknown> {
  const { [name]: run }: Record<string, unknown> = await import(module);
  if (typeof run !== 'function') throw new TypeError(`${module} exports no function ${name}`);
  return run(...input);
}
