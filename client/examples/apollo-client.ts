/** With Apollo Client: every overlap, page by page; a decision, and a list that is sure to know of it. */
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import {
  DecideDocument,
  type DecideInput,
  FollowUpDocument,
  type FollowUpQuery,
  OverlapsDocument,
  type OverlapsQuery,
  type OverlapsQueryVariables,
} from 'passerelle-client';
import { tap } from 'rxjs';

/** Every request waits for the last change that an earlier answer told of, so that no page shows an older state than the one before. */
function followSequence(): ApolloLink {
  let sequence = 0;
  return new ApolloLink((operation, forward) => {
    operation.setContext(({ headers = {} }: { headers?: Record<string, string> }) => ({
      headers: { ...headers, 'passerelle-sequence': String(sequence) },
    }));
    return forward(operation).pipe(
      tap(({ extensions }) => {
        sequence = Math.max(sequence, Number(extensions?.sequence ?? 0));
      }),
    );
  });
}

export function connect(uri: string, token?: string): ApolloClient {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return new ApolloClient({
    link: ApolloLink.from([followSequence(), new HttpLink({ uri, headers })]),
    // Every entity has an id of its own: it is kept once, whichever question it came with.
    cache: new InMemoryCache(),
  });
}

export async function listOverlaps(address: string): Promise<OverlapsQuery['overlaps']['nodes']> {
  const client = connect(address);
  const overlaps = [];
  let after: string | null = null;
  do {
    const variables: OverlapsQueryVariables = { first: 2, after, language: 'EN' };
    const { data }: { data?: OverlapsQuery } = await client.query({ query: OverlapsDocument, variables });
    if (data === undefined) break;
    overlaps.push(...data.overlaps.nodes);
    after = data.overlaps.pageInfo.hasNextPage ? data.overlaps.pageInfo.endCursor : null;
  } while (after !== null);
  return overlaps;
}

export async function decide(
  address: string,
  token: string,
  input: DecideInput,
): Promise<FollowUpQuery['decisions']['nodes']> {
  const client = connect(address, token);
  const decided = await client.mutate({ mutation: DecideDocument, variables: { input } });
  // A refusal is data, for the person who decides.
  const refusals = decided.data?.decide.userErrors ?? [];
  if (refusals.length > 0) throw new Error(refusals.map(({ message }) => message).join('\n'));
  const { data } = await client.query({
    query: FollowUpDocument,
    variables: { status: [input.status] },
    fetchPolicy: 'network-only',
  });
  return data?.decisions.nodes ?? [];
}
