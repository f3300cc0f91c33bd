/** The rows of an expensive statement, cached until the graph changes. */
import { isMarked } from '../database/statements.js';
import type { Context } from './context.js';

export function readCached<T extends object>(
  context: Context,
  statement: string,
  ask: Record<string, unknown>,
): Promise<T[]> {
  const read = () => context.answer<T>(statement, ask);
  const name = `${statement} ${JSON.stringify(ask)}`;
  return context.fresh.known.remember(name, read, undefined, isMarked(statement, 'model'));
}
