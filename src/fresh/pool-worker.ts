/** The entry of each thread of the pool: imports the module of a job and calls its function. */
import { countShared } from '../model/shared-memory.js';

export interface ThreadTask {
  /** URL of the module, and the name of the function that it exports. */
  readonly module: string;
  readonly name: string;
  readonly input: readonly unknown[];
}

/** The URL of this file. */
export const threadEntry = import.meta.url;

export async function work({ module, name, input }: ThreadTask): Promise<unknown> {
  const { [name]: run }: Record<string, unknown> = await import(module);
  if (typeof run !== 'function') throw new TypeError(`${module} exports no function ${name}`);
  input.forEach(countShared);
  return run(...input);
}
