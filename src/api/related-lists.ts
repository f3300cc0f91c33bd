/** The pages of a relation without properties: the list at the root, limited to the entities that the relation joins. */
import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from '../answers/context.js';
import type { ListArguments } from '../answers/lists/answer-list.js';
import { readCached } from '../answers/read-cached.js';
import { listBelow } from '../questions/lists/resolve.js';
import type { SchemaRelation } from './relations.js';

const everyPlace = { afterId: null, afterKey: null, limit: 1_000_000 };

/** @param name of the field, such as `Territory.containsConnection` */
export function resolveRelatedList(
  name: string,
  { type, outgoing, incoming, noun }: SchemaRelation,
): GraphQLFieldResolver<{ readonly id: string }, Context, ListArguments> {
  return async ({ id }, args, context) => {
    const ask = { type, outgoing, incoming, noun, ...everyPlace, ids: [id] };
    const rows = await readCached<{ id: string }>(context, 'relations', ask);
    return listBelow(noun, name, args, context, { of: id, ids: [...new Set(rows.map((row) => row.id))] });
  };
}
