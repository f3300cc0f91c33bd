/** Why an operation is not run, with the status that its answer should have. */
import { GraphQLError } from 'graphql';
import type { Told } from '../errors.js';
import { tell } from '../words/tell.js';

/** @param what in English alone, or what there are words for in each language. @param message the English one, where it says more than these */
export function refusal(what: string | Told, code: string, status = 400, message?: string): GraphQLError {
  const [english, told] = typeof what === 'string' ? [what, undefined] : [message ?? tell(what, 'EN'), what];
  return new GraphQLError(english, { extensions: { code, http: { status }, ...(told && { told }) } });
}
