/** Why an operation is not run, with the status that its answer should have. */
import { GraphQLError } from 'graphql';

export function refusal(message: string, code: string, status = 400): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
