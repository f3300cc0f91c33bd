/** What was decided before, and by whom: for those who may read the trail. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { useViewer } from '../../frame/viewer.tsx';
import { DecisionTrailDocument } from '../../generated/graphql.ts';
import { Text } from '../../parts/text.tsx';
import { writeDay } from '../../words/formats.ts';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import styles from './dossier.module.css';

/** @param decision its id: it stays the same when it was undone, and so does its trail */
export function Trail({ decision }: { readonly decision: string }): ReactNode {
  const { say, language } = useWords(matterWords);
  const { mayRead } = useViewer();
  // Who may read owners may read the trail: both are for editors.
  const { data } = useAnswer(DecisionTrailDocument, { id: decision }, mayRead('Decision.owner'));
  const changes = data?.changes;
  if (!changes || changes.nodes.length === 0) return null;
  return (
    <details>
      <summary>{say('trail', { count: changes.totalCount })}</summary>
      <ul className={styles.facts}>
        {changes.nodes.map(({ id, at, by, what }) => (
          <li key={id}>
            <Text>{say('trailLine', { day: writeDay(at.slice(0, 10), language), by, what })}</Text>
          </li>
        ))}
      </ul>
    </details>
  );
}
