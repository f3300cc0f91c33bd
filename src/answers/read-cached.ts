/** The rows of an expensive statement, cached until the graph changes. */
import type { Context } from './context.js';

export function readCached<T extends object>(
  context: Context,
  statement: string,
  ask: Record<string, unknown>,
): Promise<T[]> {
  const read = () => context.answer<T>(statement, ask);
  return context.fresh.known.remember(`${statement} ${JSON.stringify(ask)}`, read);
}
