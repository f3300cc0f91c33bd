/** Parses a document and validates it against the limits of shape and the schema; the same for every route. */
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { NoShadowedId } from '../api/no-shadowed-id.js';
import { toldError } from '../api/told-error.js';
import { isRecord } from '../is-record.js';
import { told } from '../words/tell.js';
import type { Incoming } from './chain-handlers.js';
import { LimitShape } from './limits/limit-shape.js';
import { limits } from './limits/limits.js';

type Read =
  | { readonly document: DocumentNode }
  | { readonly refused: readonly GraphQLError[]; readonly code: 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED' };

const rules = [...specifiedRules, NoShadowedId];

/** The most validation errors that one answer reports. */
const MOST_FAULTS = 10;

/**
 * A name longer than any in the schema. For such a name "Did you mean" of graphql-js is left out, because it takes longer
 * with each letter.
 */
const LONG_NAME = /\w{100}/;

/** The document, or what is wrong with it. */
export function readDocument(schema: GraphQLSchema, text: string): Read {
  let document: DocumentNode;
  try {
    if (text.length > limits.document) throw tooLong(text.length);
    document = parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return { refused: [error], code: 'GRAPHQL_PARSE_FAILED' };
    throw error;
  }
  const options = { maxErrors: MOST_FAULTS, hideSuggestions: LONG_NAME.test(text) };
  // The shape is checked first: the rules of the specification take long over a document that is too large.
  for (const some of [[LimitShape], rules]) {
    const refused = validate(schema, document, some, options);
    if (refused.length > 0) return { refused, code: 'GRAPHQL_VALIDATION_FAILED' };
  }
  return { document };
}

function tooLong(length: number): GraphQLError {
  return toldError(told('LONG_DOCUMENT', ['graphql'], { length, most: limits.document }));
}

/** The text of the document of a request: in the body, or of a GET in its address. */
export function queryOf({ method, url = '/', body }: Incoming): unknown {
  if (method === 'GET') return new URL(url, 'http://passerelle.invalid').searchParams.get('query');
  return isRecord(body) ? body.query : undefined;
}
