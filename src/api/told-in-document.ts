/** An error in the text of a document, told with the line and the column of what is wrong. */
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { Told } from '../errors.js';
import { toldError } from './told-error.js';

export function toldInDocument(what: Pick<Told, 'code' | 'values'>, where: GraphQLErrorOptions): GraphQLError {
  const [place] = new GraphQLError('', where).locations ?? [];
  return toldError({ ...what, at: ['graphql', ...(place ? [`${place.line}:${place.column}`] : [])] }, where);
}
