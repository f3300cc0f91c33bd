/** What changed for clients between two schemas: what breaks them, what may surprise them, what is going away, what is new. */
import {
  BreakingChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  isInputObjectType,
} from 'graphql';
import { listDeprecations } from './deprecations.js';

export interface SchemaChanges {
  /** A query that was answered is refused, or its types are wrong. */
  readonly breaking: readonly string[];
  /** Every query is still answered; a client that took a list for complete may stumble. */
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

/** What the way back would remove was added. Arguments, and fields of inputs, are among what may surprise. */
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
