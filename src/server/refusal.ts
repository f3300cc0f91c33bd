/** The error for an operation that is not run, with the HTTP status of its answer. */
import { GraphQLError } from 'graphql';
import type { Told } from '../errors.js';
import { tell } from '../words/tell.js';

/**
 * @param what a text in English, or a message with a translation @param message the English text, if it says more than
 * the translated one
 */
export function refusal(what: string | Told, code: string, status = 400, message?: string): GraphQLError {
  const [english, told] = typeof what === 'string' ? [what, undefined] : [message ?? tell(what, 'EN'), what];
  return new GraphQLError(english, { extensions: { code, http: { status }, ...(told && { told }) } });
}
