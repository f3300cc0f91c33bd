/** One question to the API outside of a component, as for a file that is saved. */
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { clientNow } from './client.ts';
import { GRAPH, operation } from './operation.ts';

/** @throws Error with the message of the server */
export async function answerTo<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await clientNow()
    .query(operation(document), variables, { additionalTypenames: [GRAPH] })
    .toPromise();
  if (data === undefined || error) throw new Error(error?.graphQLErrors.map(({ message }) => message).join(' ') ?? '');
  return data;
}
