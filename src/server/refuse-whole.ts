/**
 * Refuses an operation as a whole whose answer became too long while it ran. Which of its fields stopped depends on the moment,
 * and those that may be null would look like unknown values, so there is no data; every field that ran reports an error, of
 * which the first is enough. Acts of a mutation are done: it keeps its data.
 */
import type { GraphQLFormattedError } from 'graphql';
import type { AnswerSize } from '../answers/answer-size.js';

interface Result<E> {
  data?: Readonly<Record<string, unknown>> | null;
  errors?: readonly E[];
}

export function refuseWhole<E extends Pick<GraphQLFormattedError, 'extensions'>>(
  result: Result<E>,
  { isTooLong }: Pick<AnswerSize, 'isTooLong'>,
  operation: string | undefined,
): void {
  const { errors } = result;
  if (errors === undefined) return;
  const first = errors.find(isOfCost);
  result.errors = errors.filter((error) => error === first || !isOfCost(error));
  if (isTooLong && operation !== 'mutation') result.data = null;
}

const isOfCost = ({ extensions }: Pick<GraphQLFormattedError, 'extensions'>): boolean =>
  extensions?.code === 'COST_LIMIT';
