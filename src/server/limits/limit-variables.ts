/** Refuses variables with more levels or values than any real operation has, before anything else reads them. */

import { isRecord } from '../../is-record.js';
import { told } from '../../words/tell.js';
import { refusal } from '../refusal.js';

/**
 * A combined filter of the greatest depth has eleven levels, lists included. Deeper values would need deep recursion to
 * read.
 */
const MOST_LEVELS = 20;

/** Enough for two lists of the maximum length and the fields of the largest act. */
const MOST_VALUES = 5_000;

/** For variables in a body before the document is read, for those in an address after it. @throws GraphQLError with the HTTP status of the answer. */
export function limitVariables(variables: Readonly<Record<string, unknown>>): void {
  let level: readonly unknown[] = [variables];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) throw refusal(told('DEEP_VARIABLES', ['graphql'], { most: MOST_LEVELS }), 'BAD_REQUEST');
    const next: unknown[] = [];
    for (const value of level) {
      if (!isRecord(value)) continue;
      const inner = Object.values(value);
      values += inner.length;
      if (values > MOST_VALUES) throw tooMany();
      next.push(...inner);
    }
    level = next;
  }
}

function tooMany() {
  return refusal(told('MANY_VALUES', ['graphql'], { most: MOST_VALUES }), 'BAD_USER_INPUT');
}
