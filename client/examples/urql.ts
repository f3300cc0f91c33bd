/** With urql: every overlap, page by page; a decision, and a list that certainly includes it. */
import { type AnyVariables, Client, cacheExchange, fetchExchange, type OperationResult } from '@urql/core';
import {
  DecideDocument,
  type DecideInput,
  FollowUpDocument,
  type FollowUpQuery,
  OverlapsDocument,
  type OverlapsQuery,
} from 'passerelle-client';

export function connect(url: string, headers: Record<string, string> = {}): Client {
  // The server takes a GET only with a header that no plain link can send; POST needs no such header.
  return new Client({
    url,
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetchOptions: { headers },
  });
}

function dataOf<Data, Variables extends AnyVariables>({ data, error }: OperationResult<Data, Variables>): Data {
  if (data === undefined || error) throw error ?? new Error('no data');
  return data;
}

/** Null when the question failed; the client then throws the error. */
type Overlaps = NonNullable<OverlapsQuery['overlaps']>;
type Decisions = NonNullable<FollowUpQuery['decisions']>;

export async function listOverlaps(address: string): Promise<Overlaps['nodes']> {
  const client = connect(address);
  const overlaps: Overlaps['nodes'][number][] = [];
  let after: string | null = null;
  do {
    const page: OverlapsQuery = dataOf(await client.query(OverlapsDocument, { first: 2, after, language: 'EN' }));
    overlaps.push(...(page.overlaps?.nodes ?? []));
    after = page.overlaps?.pageInfo.hasNextPage ? page.overlaps.pageInfo.endCursor : null;
  } while (after !== null);
  return overlaps;
}

export async function decide(address: string, token: string, input: DecideInput): Promise<Decisions['nodes']> {
  const headers = { authorization: `Bearer ${token}` };
  const client = connect(address, headers);
  const { decide } = dataOf(await client.mutation(DecideDocument, { input }));
  // A refusal is data, for the person who decides.
  if (decide?.userErrors.length) throw new Error(decide.userErrors.map(({ message }) => message).join('\n'));
  // The process that answers waits until it has this change. Null: nothing was changed.
  const wait: Record<string, string> =
    decide?.sequence == null ? {} : { 'passerelle-sequence': String(decide.sequence) };
  const decisions = await client.query(
    FollowUpDocument,
    { status: [input.status] },
    { requestPolicy: 'network-only', fetchOptions: { headers: { ...headers, ...wait } } },
  );
  return dataOf(decisions).decisions?.nodes ?? [];
}
