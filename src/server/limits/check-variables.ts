/** Refuses variables that the operation cannot take. */

import { getVariableValues } from 'graphql';
import { findTold } from '../find-told.js';
import { refusal } from '../refusal.js';
import type { SelectedOperation } from './operation.js';

/** @throws GraphQLError with the HTTP status of the answer. */
export function checkVariables({ schema, operation, variables }: SelectedOperation): void {
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  for (const error of errors) {
    throw refusal(findTold(error) ?? error.message, 'BAD_USER_INPUT', 400, error.message);
  }
}
