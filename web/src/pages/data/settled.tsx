/** Settled proposals: accepted, refused or withdrawn, each list loaded once it is opened. */
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import {
  type ProposalLineFragment,
  type ProposalState,
  ProposalsSettledDocument,
  SettledCountsDocument,
} from '../../generated/graphql.ts';
import { List } from '../../parts/list.tsx';
import { Proposal } from '../../parts/proposal/proposal.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Rest } from '../../parts/rest.tsx';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';

type SettledState = Exclude<ProposalState, 'PENDING'>;

export function Settled(): ReactNode {
  const { data } = useAnswer(SettledCountsDocument, {});
  return (
    <>
      <OfState state="ACCEPTED" count={data?.accepted?.totalCount ?? 0} />
      <OfState state="REFUSED" count={data?.refused?.totalCount ?? 0} />
      <OfState state="WITHDRAWN" count={data?.withdrawn?.totalCount ?? 0} />
    </>
  );
}

function OfState({ state, count }: { readonly state: SettledState; readonly count: number }): ReactNode {
  const { say, language } = useWords(contributeWords);
  const [isOpen, setOpen] = useState(false);
  const { data, fault, isAwaited } = useAnswer(ProposalsSettledDocument, { state, after: null, language }, isOpen);
  const page = data?.proposals;
  if (count === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(`settled_${state}`, { number: count })}</summary>
      <Refusal message={isAwaited ? undefined : fault?.message} />
      {page && (
        <>
          <Lines of={page.nodes} />
          <Rest
            document={ProposalsSettledDocument}
            variables={{ state, language }}
            behind={page.pageInfo}
            pageIn={({ proposals }) => proposals}
          >
            {(rest) => <Lines of={rest} />}
          </Rest>
        </>
      )}
    </details>
  );
}

const Lines = ({ of }: { readonly of: readonly ProposalLineFragment[] }): ReactNode => (
  <List of={of} keyOf={({ id }) => id}>
    {(line) => <Proposal of={line} />}
  </List>
);
