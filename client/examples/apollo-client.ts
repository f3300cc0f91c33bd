/** With Apollo Client: every overlap, page by page; a decision, and a list that certainly includes it. */
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

/** Null when the question failed; the client then throws the error. */
type Overlaps = NonNullable<OverlapsQuery['overlaps']>;
type Decisions = NonNullable<FollowUpQuery['decisions']>;

/** Every request waits for the last change that an earlier answer included, so that no page shows an older state than the page before. */
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

/** The types that implement each interface, for fragments on it. */
const possibleTypes = {
  Suggestion: [
    ...['Matter', 'Overlap', 'Synergy', 'IsolatedActor', 'Gap', 'Experiment', 'FundingEnd', 'ActorIntroduction'],
    ...['DuplicateActors', 'NotSuggested'],
  ],
};

export function connect(uri: string, token?: string): ApolloClient {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return new ApolloClient({
    link: ApolloLink.from([followSequence(), new HttpLink({ uri, headers })]),
    // Objects are cached by their id, whichever question returned them: an id names one content, and the object of another day has another id.
    cache: new InMemoryCache({ possibleTypes }),
  });
}

export async function listOverlaps(address: string): Promise<Overlaps['nodes']> {
  const client = connect(address);
  const overlaps: Overlaps['nodes'][number][] = [];
  let after: string | null = null;
  do {
    const variables: OverlapsQueryVariables = { first: 2, after, language: 'EN' };
    const { data }: { data?: OverlapsQuery } = await client.query({ query: OverlapsDocument, variables });
    if (!data?.overlaps) break;
    const { nodes, pageInfo } = data.overlaps;
    overlaps.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return overlaps;
}

export async function decide(address: string, token: string, input: DecideInput): Promise<Decisions['nodes']> {
  const client = connect(address, token);
  const decided = await client.mutate({ mutation: DecideDocument, variables: { input } });
  // A refusal is data, for the person who decides.
  const refusals = decided.data?.decide?.userErrors ?? [];
  if (refusals.length > 0) throw new Error(refusals.map(({ message }) => message).join('\n'));
  const { data } = await client.query({
    query: FollowUpDocument,
    variables: { status: [input.status] },
    fetchPolicy: 'network-only',
  });
  return data?.decisions?.nodes ?? [];
}
