/** Asks a question past the cache of answers, for an act that must begin from what is true now. */
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { clientNow } from './client.ts';
import { GRAPH, operation } from './operation.ts';

/** @returns undefined when the server does not answer */
export async function askAnew<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data | undefined> {
  const { data } = await clientNow()
    .query(operation(document), variables, { requestPolicy: 'network-only', additionalTypenames: [GRAPH] })
    .toPromise();
  return data;
}
