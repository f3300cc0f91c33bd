/** An operation as the client sends it: only its hash, because the server of this page knows its text. */
import type { TypedDocumentNode } from 'urql';

/**
 * The type name added to every answer and every act, so that the cache drops all answers after an act: each may depend
 * on what it changed.
 */
export const GRAPH = 'Graph';

const known = new WeakMap<object, object>();

/** The generated document holds only the hash; its text is in the manifest. */
export function hashOf(document: object): string {
  const meta = '__meta__' in document ? document.__meta__ : undefined;
  if (typeof meta === 'object' && meta !== null && 'hash' in meta && typeof meta.hash === 'string') return meta.hash;
  throw new Error('operation: it has no hash; run npm run generate');
}

export function operation<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
): TypedDocumentNode<Data, Variables> {
  const made = known.get(document) ?? { kind: 'Document', definitions: [], documentId: hashOf(document) };
  known.set(document, made);
  return made as TypedDocumentNode<Data, Variables>;
}
