/** The rows of a statement that takes long: where an engine follows the graph, they are kept until it changes, as the engine's own answers are. */
import type { Context } from './context.js';

export function readCached<T extends object>(
  context: Context,
  statement: string,
  ask: Record<string, unknown>,
): Promise<T[]> {
  const read = () => context.answer<T>(statement, ask);
  return context.fresh ? context.fresh.known.remember(`${statement} ${JSON.stringify(ask)}`, read) : read();
}
