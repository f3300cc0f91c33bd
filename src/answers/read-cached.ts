/**
 * The rows of an expensive statement, cached until the graph changes. Without an engine changes go unnoticed, so the
 * statement runs each time.
 */
import type { Context } from './context.js';

export function readCached<T extends object>(
  context: Context,
  statement: string,
  ask: Record<string, unknown>,
): Promise<T[]> {
  const read = () => context.answer<T>(statement, ask);
  return context.fresh ? context.fresh.known.remember(`${statement} ${JSON.stringify(ask)}`, read) : read();
}
