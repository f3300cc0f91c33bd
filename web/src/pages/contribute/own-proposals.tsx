/** The proposals made for the invited actor, and their outcome; a waiting one can be withdrawn by the invitation that made it. */
import type { ReactNode } from 'react';
import { useAct } from '../../data/use-act.ts';
import {
  OwnProposalsDocument,
  type ProposalLineFragment,
  type ProposalPageFragment,
  WithdrawProposalDocument,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { nameOf } from '../../parts/proposal/name-of.ts';
import { Proposal } from '../../parts/proposal/proposal.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Rest } from '../../parts/rest.tsx';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';

export function OwnProposals({ of: { nodes, pageInfo } }: { readonly of: ProposalPageFragment }): ReactNode {
  const { language } = useWords(contributeWords);
  return (
    <>
      <Lines of={nodes} />
      <Rest
        document={OwnProposalsDocument}
        variables={{ language }}
        behind={pageInfo}
        pageIn={({ invitedActor }) => invitedActor?.proposals}
      >
        {(rest) => <Lines of={rest} />}
      </Rest>
    </>
  );
}

function Lines({ of }: { readonly of: readonly ProposalLineFragment[] }): ReactNode {
  const { say } = useWords(contributeWords);
  return (
    <List of={of} keyOf={({ id }) => id} none={say('noneYet')}>
      {(line) => (
        <>
          <Proposal of={line} />
          {line.isWithdrawable && <Withdraw line={line} />}
        </>
      )}
    </List>
  );
}

function Withdraw({ line }: { readonly line: ProposalLineFragment }): ReactNode {
  const { say, language } = useWords(contributeWords);
  const { run, isWaiting, refusal } = useAct();
  const name = nameOf(line, say);
  const withdraw = () => run(WithdrawProposalDocument, { proposal: line.id, language }, say('didWithdraw', { name }));
  return (
    <>
      <Refusal message={refusal} />
      <Button isWaiting={isWaiting} about={say('withdrawOne', { name })} onPress={() => void withdraw()}>
        {say('withdraw')}
      </Button>
    </>
  );
}
