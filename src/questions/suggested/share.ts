/** The current suggestions, computed once for each filter and state of the graph and shared by all subscribers. */
import { type Context, createContext } from '../../answers/context.js';
import { today } from '../../answers/today.js';

/**
 * The answer is the same for all subscribers, so it is computed in a context without a role or a rate limit. Each
 * subscription was counted when it began.
 * @param find finds the suggestions with these filters, and the state of the graph that they belong to
 */
export function shareSuggestions<Filters extends object, T>(
  { fresh, database }: Context,
  filters: Filters,
  find: (context: Context, filters: Filters) => Promise<T>,
): Promise<T> {
  // The subscription may last longer than a day.
  const day = today();
  const compute = () => find(createContext(database, fresh, { day }), filters);
  const name = `suggested ${day} ${JSON.stringify(Object.entries(filters).sort())}`;
  return fresh.known.remember(name, compute);
}
