/** One rule for what is empty: what is null or left out asks for nothing, and an empty list, of which nobody knows whether it means all or none, is refused. */
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { BadInput } from '../errors.js';

type Resolve = GraphQLFieldResolver<unknown, unknown>;

/** For every field that asks; in an act, an empty list empties what it is given for. */
export function refuseEmptyLists(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getMutationType() || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const checked =
        (resolve: Resolve): Resolve =>
        (source, args, context, info) => {
          checkLists(field.name, args);
          return resolve(source, args, context, info);
        };
      if (field.resolve) field.resolve = checked(field.resolve);
      if (field.subscribe) field.subscribe = checked(field.subscribe);
    }
  }
  return schema;
}

/** @throws BadInput naming the first list that is empty */
function checkLists(address: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value) && value.length === 0) {
    throw new BadInput(`${address}: the list is empty; leave it out, or put a value into it`);
  }
  for (const [name, inner] of Object.entries(value))
    checkLists(Array.isArray(value) ? address : `${address}: ${name}`, inner);
}
