/** Proposals of invited actors that wait, for those who may accept them. */
import type { ReactNode } from 'react';
import addresses from '../../addresses.json';
import { useAnswer } from '../../data/use-answer.ts';
import { useViewer } from '../../frame/viewer.tsx';
import { ProposalsWaitingDocument } from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { To } from '../../parts/to.tsx';
import { writeNumber } from '../../words/formats.ts';
import { toTreatWords } from '../../words/to-treat.ts';
import { useWords } from '../../words/words.ts';

export function ProposalsWaiting(): ReactNode {
  const { say, language } = useWords(toTreatWords);
  const { can } = useViewer();
  const answer = useAnswer(ProposalsWaitingDocument, {}, can('ACCEPT_PROPOSALS'));
  const waiting = answer.data?.proposals;
  if (!waiting || waiting.totalCount === 0) return null;
  return (
    <Panel title={say('proposals')} answer={answer} of={waiting}>
      {({ totalCount }) => (
        <p>
          <To to={addresses.data}>
            {say('proposalsWait', { count: totalCount, number: writeNumber(totalCount, language) })}
          </To>
        </p>
      )}
    </Panel>
  );
}
