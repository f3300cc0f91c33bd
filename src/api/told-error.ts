/** An error of a document with its words in both languages: the message is the English one, and `told` has what the French one needs. */
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { Told } from '../errors.js';
import { tell } from '../words/tell.js';

export function toldError(what: Told, where: GraphQLErrorOptions = {}): GraphQLError {
  return new GraphQLError(tell(what, 'EN'), { ...where, extensions: { told: what } });
}

/** An error in the text of a document, told with the line and the column of what is wrong. */
export function toldInDocument(what: Pick<Told, 'code' | 'values'>, where: GraphQLErrorOptions): GraphQLError {
  const [place] = new GraphQLError('', where).locations ?? [];
  return toldError({ ...what, at: ['graphql', ...(place ? [`${place.line}:${place.column}`] : [])] }, where);
}
