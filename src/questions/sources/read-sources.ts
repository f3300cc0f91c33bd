/** The sources that state any of these entities. */
import type { Context } from '../../answers/context.js';
import { type Stub, stubs } from '../../answers/stubs.js';

const MOST_SOURCES = 10_000;

/** @param stating ids of actors, initiatives and funding links @returns each source once, by id */
export async function readSources(context: Context, stating: readonly string[]): Promise<Stub[]> {
  const rows = await context.answer<{ readonly id: string }>('sources', { stating, limit: MOST_SOURCES });
  return stubs(
    'Source',
    rows.map(({ id }) => id),
  );
}
