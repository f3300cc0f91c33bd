/**
 * Operations that are known before anybody asks them, so that a request sends a hash: read from a manifest at the start, each held to every
 * rule once, and compiled. @see https://graphql.github.io/graphql-over-http/draft/#sec-Appendix-Persisted-Documents
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  isObjectType,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { z } from 'zod';
import { createMeter, MOST_WORK } from '../answers/meter.js';
import { sizesOf } from '../api/sizes.js';
import { Misconfigured } from '../errors.js';
import { limitCost } from './limits/limit-cost.js';
import type { SelectedOperation } from './limits/operation.js';
import { nestsItself } from './nests-itself.js';
import { readDocument } from './read-document.js';

export interface PersistedOperation extends Omit<SelectedOperation, 'variables'> {
  readonly text: string;
  /** The compiled operation; undefined for mutations, subscriptions, introspection, and where a variable may nest itself. */
  readonly run: CompiledQuery['query'] | undefined;
}

export interface PersistedOperations {
  /** By hash, without `sha256:`. */
  readonly known: ReadonlyMap<string, PersistedOperation>;
  /** Whether anything else is refused. */
  readonly only: boolean;
}

const Manifest = z.record(z.string(), z.string());

/** Hash or name → text. @throws Misconfigured when it is not such a file. */
export function readManifest(file: string): ReadonlyMap<string, string> {
  const refuse = (fact: string) =>
    new Misconfigured(
      `persisted operations: ${file} ${fact}; PERSISTED_OPERATIONS names a JSON file {hash: document}, such as persisted-documents.json of GraphQL Code Generator`,
    );
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw refuse(error instanceof SyntaxError ? 'is not JSON' : 'cannot be read');
  }
  const { data } = Manifest.safeParse(content);
  if (data === undefined) throw refuse('is not an object of texts');
  return new Map(Object.entries(data).map(([id, text]) => [id.replace(/^sha256:/, ''), text]));
}

/**
 * @throws Misconfigured naming the first document that would be refused
 */
export function prepareOperations(
  manifest: ReadonlyMap<string, string>,
  schema: GraphQLSchema,
): ReadonlyMap<string, PersistedOperation> {
  callCounts(schema);
  return new Map([...manifest].map(([id, text]) => [id, prepare(id, text, schema)]));
}

/** The compiler takes a property as it is, and a count may be a function, to be called when it is asked for. */
function callCounts(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.name.endsWith('Connection')) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= defaultFieldResolver;
  }
}

function prepare(id: string, text: string, schema: GraphQLSchema): PersistedOperation {
  const refuse = (fact: string) =>
    new Misconfigured(`persisted operations: "${id}": ${fact}; correct the document and write the manifest anew`);
  if (/^[0-9a-f]{64}$/.test(id) && createHash('sha256').update(text).digest('hex') !== id)
    throw refuse('its document has another hash');
  const read = readDocument(schema, text);
  if ('refused' in read) throw refuse(read.refused.map(({ message }) => message).join(' '));
  const { document } = read;
  const operation = getOperationAST(document);
  if (!operation) throw refuse('it holds more than one operation, or none');
  if (!operation.variableDefinitions?.length) {
    try {
      limitCost({ schema, document, operation, variables: {} }, sizesOf(undefined), createMeter(MOST_WORK));
    } catch (error) {
      throw error instanceof GraphQLError ? refuse(error.message) : error;
    }
  }
  const isCompiled =
    operation.operation === 'query' && !/\b__(schema|type)\b/.test(text) && !nestsItself(schema, operation);
  const compiled = isCompiled ? compileQuery(schema, document) : undefined;
  if (!compiled || !isCompiledQuery(compiled)) return { schema, document, operation, text, run: undefined };
  const defaults = defaultsOf(operation);
  // The compiler misses the default of a variable that may not be null.
  const run: PersistedOperation['run'] = (root, context, variables) =>
    compiled.query(root, context, { ...defaults, ...variables });
  return { schema, document, operation, text, run };
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
