/** With graphql-request: every overlap, page by page; a decision, and a list that certainly includes it. */
import { GraphQLClient } from 'graphql-request';
import {
  DecideDocument,
  type DecideInput,
  FollowUpDocument,
  type FollowUpQuery,
  OverlapsDocument,
  type OverlapsQuery,
} from 'passerelle-client';

/** Null when the question failed; the client then throws the error. */
type Overlaps = NonNullable<OverlapsQuery['overlaps']>;
type Decisions = NonNullable<FollowUpQuery['decisions']>;

export async function listOverlaps(address: string): Promise<Overlaps['nodes']> {
  const client = new GraphQLClient(address);
  const overlaps: Overlaps['nodes'][number][] = [];
  let after: string | null = null;
  do {
    const page: OverlapsQuery = await client.request(OverlapsDocument, { first: 2, after, language: 'EN' });
    overlaps.push(...(page.overlaps?.nodes ?? []));
    after = page.overlaps?.pageInfo.hasNextPage ? page.overlaps.pageInfo.endCursor : null;
  } while (after !== null);
  return overlaps;
}

export async function decide(address: string, token: string, input: DecideInput): Promise<Decisions['nodes']> {
  const client = new GraphQLClient(address, { headers: { authorization: `Bearer ${token}` } });
  const { decide } = await client.request(DecideDocument, { input });
  // A refusal is data, for the person who decides.
  if (decide?.userErrors.length) throw new Error(decide.userErrors.map(({ message }) => message).join('\n'));
  // The process that answers waits until it has this change. Null: nothing was changed.
  const headers: Record<string, string> =
    decide?.sequence == null ? {} : { 'passerelle-sequence': String(decide.sequence) };
  const { decisions } = await client.request(FollowUpDocument, { status: [input.status] }, headers);
  return decisions?.nodes ?? [];
}
