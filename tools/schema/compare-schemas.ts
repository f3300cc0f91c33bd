/** Compares two schemas for clients: what breaks them, what may surprise them, what is deprecated, what is new. */
import {
  BreakingChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  isInputObjectType,
} from 'graphql';
import { listDeprecations } from './deprecations.js';

export interface SchemaChanges {
  /** A query that was answered is now refused, or its types have changed. */
  readonly breaking: readonly string[];
  /** Every query is still answered; but a client that assumed a complete list, such as all values of an enum, may fail. */
  readonly surprising: readonly string[];
  readonly deprecated: readonly string[];
  readonly added: readonly string[];
}

/** Each change is a sentence without its full stop, such as `Actor.siren was removed`. */
export function compareSchemas(before: GraphQLSchema, now: GraphQLSchema): SchemaChanges {
  const known = new Set(listDeprecations(before).map(({ address }) => address));
  return {
    breaking: sentences(findBreakingChanges(before, now)),
    surprising: sentences(findDangerousChanges(before, now)),
    deprecated: listDeprecations(now)
      .filter(({ address }) => !known.has(address))
      .map(({ address, reason }) => `${address}: ${reason}`),
    added: findAdditions(before, now),
  };
}

/** Finds additions as the removals of the opposite comparison. Arguments and input fields are listed under `surprising` instead. */
function findAdditions(before: GraphQLSchema, now: GraphQLSchema): string[] {
  const removals = findBreakingChanges(now, before).filter(({ type, description }) => {
    if (type === BreakingChangeType.TYPE_REMOVED) return true;
    const owner = description.split('.')[0] ?? '';
    return type === BreakingChangeType.FIELD_REMOVED && !isInputObjectType(now.getType(owner));
  });
  return sentences(removals).map((text) => text.replace(/was removed$/, 'was added'));
}

function sentences(changes: readonly { readonly description: string }[]): string[] {
  return changes.map(({ description }) => description.replace(/\.$/, '')).sort();
}
