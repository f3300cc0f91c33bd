/**
 * Operations that are known in advance, so that a request only sends a hash. They are read from a manifest at the
 * start, and each is checked against every rule once.
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Appendix-Persisted-Documents
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql';
import { z } from 'zod';
import { createAnswerSize } from '../answers/answer-size.js';
import { projectRoot } from '../config.js';
import { Misconfigured } from '../errors.js';
import { MOST_COST } from '../settings.js';
import { told } from '../words/tell.js';
import type { Handler } from './chain-handlers.js';
import { limitCost } from './limits/limit-cost.js';
import { readDocument } from './read-document.js';
import { sendRefusal } from './refuse.js';

export interface PersistedOperations {
  /** The text by hash, without `sha256:`. */
  readonly known: ReadonlyMap<string, string>;
  /** Whether all other operations are refused. */
  readonly only: boolean;
}

const Manifest = z.record(z.string(), z.string());

/** Hash or name → text. @throws Misconfigured when the file is not a manifest. */
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

/** @throws Misconfigured that names the first document that would be refused */
export function checkManifest(manifest: ReadonlyMap<string, string>, schema: GraphQLSchema): void {
  for (const [id, text] of manifest) check(id, text, schema);
}

function check(id: string, text: string, schema: GraphQLSchema): void {
  const refuse = (fact: string) =>
    new Misconfigured(`persisted operations: "${id}": ${fact}; correct the document and write the manifest again`);
  if (/^[0-9a-f]{64}$/.test(id) && createHash('sha256').update(text).digest('hex') !== id)
    throw refuse('its document has another hash');
  const read = readDocument(schema, text);
  if ('refused' in read) throw refuse(read.refused.map(({ message }) => message).join(' '));
  const { document } = read;
  const operation = getOperationAST(document);
  if (!operation) throw refuse('it holds more than one operation, or none');
  if (!operation.variableDefinitions?.length) {
    try {
      limitCost({ schema, document, operation, variables: {} }, createAnswerSize(MOST_COST));
    } catch (error) {
      throw error instanceof GraphQLError ? refuse(error.message) : error;
    }
  }
}

/** The hash where the draft specification places it, or where Apollo's clients do; `checkBody` has checked the types. */
interface Body {
  readonly documentId?: string | null;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: string | null } | null } | null;
}

/**
 * Finds the operation that a request names by its hash, for the routes after it; where only persisted operations are
 * answered, refuses the others. Puts the text of the operation into the body as `query`.
 */
export function findPersisted({ known, only }: PersistedOperations): Handler {
  return (request, response, next) => {
    const body: Body = (request.method === 'POST' && typeof request.body === 'object' && request.body) || {};
    const { documentId, extensions, ...rest } = body;
    const id = documentId ?? extensions?.persistedQuery?.sha256Hash;
    const text = id == null ? undefined : known.get(id.replace(/^sha256:/, ''));
    if (text !== undefined) {
      request.body = { ...rest, query: text };
      return next();
    }
    if (id != null && (documentId != null || only)) {
      const unknown = told('UNKNOWN_PERSISTED', ['graphql'], { id: id.slice(0, 80) });
      return sendRefusal(response, 400, unknown, 'PERSISTED_QUERY_NOT_FOUND');
    }
    if (only) return sendRefusal(response, 400, told('ONLY_PERSISTED', ['graphql'], {}), 'PERSISTED_ONLY');
    next();
  };
}

/**
 * The operations of the application. The server that ships with it always knows them, so PERSISTED_ONLY does not lock
 * the application out. Hash → text.
 */
export function applicationManifest(): ReadonlyMap<string, string> {
  return readManifest(join(projectRoot, 'web', 'src', 'generated', 'persisted-documents.json'));
}
