/** Proposals of invited actors that wait, for those who may accept them. */
import type { ReactNode } from 'react';
import addresses from '../../addresses.json';
import { useAnswer } from '../../data/use-answer.ts';
import { useViewer } from '../../frame/viewer.tsx';
import { ProposalsToAcceptDocument } from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { To } from '../../parts/to.tsx';
import { toTreatWords } from '../../words/to-treat.ts';
import { useWords } from '../../words/words.ts';

export function ProposalsWaiting(): ReactNode {
  const { say, language } = useWords(toTreatWords);
  const { can } = useViewer();
  const answer = useAnswer(ProposalsToAcceptDocument, { after: null, language }, can('ACCEPT_PROPOSALS'));
  const waiting = answer.data?.proposals;
  if (!waiting || waiting.nodes.length === 0) return null;
  return (
    <Panel title={say('proposals')} answer={answer} of={waiting}>
      {({ nodes, pageInfo }) => (
        <p>
          <To to={addresses.data}>
            {say(pageInfo.hasNextPage ? 'manyProposals' : 'proposalsWait', { count: nodes.length })}
          </To>
        </p>
      )}
    </Panel>
  );
}
