/** The source of a grant, with its row, as files have it. */
import type { FundingRowFragment } from '../../generated/graphql.ts';
import type { fundingWords } from '../../words/funding.ts';
import type { Say, Words } from '../../words/words.ts';

type Word = typeof fundingWords extends Words<infer Key> ? Key : never;

/** @returns null: no source is known */
export function statedBy({ sourcesConnection }: FundingRowFragment, say: Say<Word>): string | null {
  const [stated] = sourcesConnection.edges;
  if (!stated) return null;
  const source = stated.node.publisher ?? stated.node.id;
  return stated.properties.row == null || stated.node.illustrative === true
    ? source
    : say('source', { source, row: stated.properties.row });
}
