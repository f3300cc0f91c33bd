/** Refuses variables that the operation cannot take. */

import { getVariableValues } from 'graphql';
import { refusal } from '../refusal.js';
import { explainVariables } from '../validation/explain-variables.js';
import type { SelectedOperation } from './operation.js';

/** @throws GraphQLError with the HTTP status of the answer. */
export function checkVariables(asked: SelectedOperation): void {
  const { schema, operation, variables } = asked;
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  for (const error of errors) throw refusal(explainVariables(asked) ?? error.message, 'BAD_USER_INPUT');
}
