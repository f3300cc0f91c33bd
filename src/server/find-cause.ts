/** Unwraps a GraphQL error to its original cause. */
import { GraphQLError } from 'graphql';
import { BadInput } from '../errors.js';
import { isRecord } from '../is-record.js';
import { findTold } from './find-told.js';

/**
 * An error is wrapped once for each schema that it passes through, and several errors of one statement may have the same
 * cause. When a schema refuses the request itself, such as a day that is not in the calendar, the cause is bad input.
 */
export function findCause(error: unknown): unknown {
  let cause = error;
  let isRefusal = error instanceof GraphQLError && error.path === undefined;
  for (;;) {
    if (cause instanceof GraphQLError) isRefusal ||= refuses(cause);
    if (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
    else if (cause instanceof AggregateError && cause.errors.length > 0) cause = cause.errors[0];
    else break;
  }
  if (!isRefusal || !(cause instanceof GraphQLError)) return cause;
  const question = error instanceof GraphQLError && error.path ? [error.path.join('.')] : [];
  const what = findTold(cause);
  const message = [...question, cause.message].join(': ');
  return new BadInput(message, what && { ...what, at: [...question, ...what.at] });
}

/** An error of a compiled operation may have no extensions. */
function refuses({ extensions }: { readonly extensions?: GraphQLError['extensions'] }): boolean {
  return isRecord(extensions?.http) && extensions.http.status === 400;
}
