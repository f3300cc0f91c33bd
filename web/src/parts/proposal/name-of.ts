/** What a proposal is about, in a line. */
import type { ProposalLineFragment } from '../../generated/graphql.ts';
import type { contributeWords } from '../../words/contribute.ts';
import type { Say, Words } from '../../words/words.ts';

type Key = typeof contributeWords extends Words<infer Name> ? Name : never;

const told = ['EDIT_ACTOR', 'EDIT_INITIATIVE', 'SET_PARTICIPATION', 'CREATE_INITIATIVE', 'DECIDE'] as const;

export function nameOf({ act, about, fields }: ProposalLineFragment, say: Say<Key>): string {
  const title = fields.find(({ field }) => field === 'title')?.after[0];
  const known =
    about?.__typename === 'Actor' ? about.name : about?.__typename === 'Initiative' ? about.title : undefined;
  const kind = told.find((each) => each === act) ?? 'OTHER';
  return say(`of_${kind}`, { name: known ?? title ?? '' });
}
