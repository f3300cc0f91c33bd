/** Reads a document, and holds it to the schema and to what a document may look like; the same for every route but Apollo's. */
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { NoShadowedId } from '../graph/no-shadowed-id.js';
import { LimitShape } from './limit-shape.js';
import { limits } from './limits.js';

/** What the specification does not ask. */
export const ownRules = [NoShadowedId, LimitShape];

type Read = { readonly document: DocumentNode } | { readonly refused: readonly GraphQLError[] };

/** The document, or what is wrong with it. */
export function readDocument(schema: GraphQLSchema, text: string): Read {
  try {
    const document = parse(text, { maxTokens: limits.tokens });
    const refused = validate(schema, document, [...specifiedRules, ...ownRules]);
    return refused.length > 0 ? { refused } : { document };
  } catch (error) {
    if (error instanceof GraphQLError) return { refused: [error] };
    throw error;
  }
}
