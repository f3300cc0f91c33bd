/** Deduplicates COST_LIMIT errors: when the budget is spent, every running field reports one, and the first is enough. */
import type { GraphQLFormattedError } from 'graphql';

export function deduplicateCostErrors<E extends Pick<GraphQLFormattedError, 'extensions'>>(
  errors: readonly E[],
): readonly E[] {
  let isReported = false;
  return errors.filter(({ extensions }) => {
    if (extensions?.code !== 'COST_LIMIT') return true;
    const isFirst = !isReported;
    isReported = true;
    return isFirst;
  });
}
