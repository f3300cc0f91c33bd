/** With graphql-request: every overlap, page by page; a decision, and a list that is sure to know of it. */
import { GraphQLClient } from 'graphql-request';
import {
  DecideDocument,
  type DecideInput,
  FollowUpDocument,
  type FollowUpQuery,
  OverlapsDocument,
  type OverlapsQuery,
} from 'passerelle-client';

export async function listOverlaps(address: string): Promise<OverlapsQuery['overlaps']['nodes']> {
  const client = new GraphQLClient(address);
  const overlaps = [];
  let after: string | null = null;
  do {
    const page: OverlapsQuery = await client.request(OverlapsDocument, { first: 2, after, language: 'EN' });
    overlaps.push(...page.overlaps.nodes);
    after = page.overlaps.pageInfo.hasNextPage ? page.overlaps.pageInfo.endCursor : null;
  } while (after !== null);
  return overlaps;
}

export async function decide(
  address: string,
  token: string,
  input: DecideInput,
): Promise<FollowUpQuery['decisions']['nodes']> {
  const client = new GraphQLClient(address, { headers: { authorization: `Bearer ${token}` } });
  const { decide } = await client.request(DecideDocument, { input });
  // A refusal is data, for the person who decides.
  if (decide.userErrors.length > 0) throw new Error(decide.userErrors.map(({ message }) => message).join('\n'));
  // Whichever process answers now, it waits until it knows of this change. Null: all was so already.
  const headers: Record<string, string> =
    decide.sequence === null ? {} : { 'passerelle-sequence': String(decide.sequence) };
  const { decisions } = await client.request(FollowUpDocument, { status: [input.status] }, headers);
  return decisions.nodes;
}
