/** Refuses variables that the operation cannot take, before anything reads them. */

import { getVariableValues } from 'graphql';
import { isRecord } from '../../is-record.js';
import { findTold } from '../find-told.js';
import { refusal } from '../refusal.js';
import type { SelectedOperation } from './operation.js';

/**
 * A combined filter of the greatest depth has eleven levels, lists included. Deeper values would need deep recursion to
 * read.
 */
const MOST_LEVELS = 20;

/** @throws GraphQLError with the HTTP status of the answer. */
export function checkVariables({ schema, operation, variables }: SelectedOperation): void {
  let level: readonly unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) {
      throw refusal(
        `graphql: the variables are more than ${MOST_LEVELS} levels deep; write them flatter`,
        'BAD_REQUEST',
      );
    }
    level = level.flatMap((value) => (isRecord(value) ? Object.values(value) : []));
  }
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  for (const error of errors) {
    throw refusal(findTold(error) ?? error.message, 'BAD_USER_INPUT', 400, error.message);
  }
}
