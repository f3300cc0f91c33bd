/** The rows of an expensive statement, cached until the graph changes. */
import type { Context } from './context.js';

/** Statements that read actors, initiatives, funding, themes and territories alone: their rows stay when only decisions or meetings change. */
export const readModelAlone: ReadonlySet<string> = new Set([
  ...['actor-names', 'chosen-home', 'coverage', 'funding-cliff', 'gaps', 'level', 'passed-on-ends'],
  ...['pivot-euros', 'pivot-initiatives', 'several-speeds', 'theme-names'],
]);

export function readCached<T extends object>(
  context: Context,
  statement: string,
  ask: Record<string, unknown>,
): Promise<T[]> {
  const read = () => context.answer<T>(statement, ask);
  const name = `${statement} ${JSON.stringify(ask)}`;
  return context.fresh.known.remember(name, read, undefined, readModelAlone.has(statement));
}
