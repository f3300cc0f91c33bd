/** When the budget is spent, everything that is still under way says so: once is enough. */
import type { GraphQLFormattedError } from 'graphql';

export function deduplicateCostErrors<E extends Pick<GraphQLFormattedError, 'extensions'>>(
  errors: readonly E[],
): readonly E[] {
  let isTold = false;
  return errors.filter(({ extensions }) => {
    if (extensions?.code !== 'COST_LIMIT') return true;
    const isFirst = !isTold;
    isTold = true;
    return isFirst;
  });
}
