/** The current suggestions, computed once for each filter and state of the graph and shared by all subscribers. */
import { type Context, createContext } from '../../answers/context.js';

/**
 * The answer is the same for all subscribers, so it is computed in a context without a role or a rate limit. Each
 * subscription was counted when it began.
 * @param find finds the suggestions with these filters, and the state of the graph that they belong to
 */
export function shareSuggestions<Filters extends object, T>(
  { fresh, database, today }: Context,
  filters: Filters,
  find: (context: Context, filters: Filters) => Promise<T>,
): Promise<T> {
  const compute = () => find(createContext(database, fresh, { day: today }), filters);
  const name = `suggested ${today} ${JSON.stringify(Object.entries(filters).sort())}`;
  return fresh.known.remember(name, compute);
}
