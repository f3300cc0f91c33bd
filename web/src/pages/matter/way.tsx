/** The existing path between the two actors that a suggestion would bring together. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { WayBetweenDocument } from '../../generated/graphql.ts';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import { Card } from './card.tsx';

interface Props {
  /** Ids of two actors. */
  readonly from: string;
  readonly to: string;
}

export function Way({ from, to }: Props): ReactNode {
  const { say, language } = useWords(matterWords);
  const { data, fault } = useAnswer(WayBetweenDocument, { from, to, language });
  if (!data || fault) return null;
  return (
    <Card title={say('way')}>
      <p>{data.path?.sentence ?? say('noWay')}</p>
    </Card>
  );
}
