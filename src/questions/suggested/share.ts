/** What is suggested now, computed once for each filter and state of the graph, whoever subscribes. */
import { type Context, createContext } from '../../answers/context.js';

/**
 * The answer is everybody's, so it is found in a context of its own: of nobody's role, on nobody's meter. A subscription was counted before it began.
 * @param find what is suggested with these filters, and of which state
 */
export function shareSuggestions<Filters extends object, T>(
  { fresh, database, today }: Context,
  filters: Filters,
  find: (context: Context, filters: Filters) => Promise<T>,
): Promise<T> {
  const compute = () => find(createContext(database, fresh, { day: today }), filters);
  const name = `suggested ${today} ${JSON.stringify(Object.entries(filters).sort())}`;
  return fresh ? fresh.known.remember(name, compute) : compute();
}
