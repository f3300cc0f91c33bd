/** Earlier decisions and who took them, for readers who may read the history. The current decision can be undone. */
import type { ReactNode } from 'react';
import { standingChanges } from '../../data/standing-changes.ts';
import { useAct } from '../../data/use-act.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useViewer } from '../../frame/viewer.tsx';
import { DecisionHistoryDocument, type DecisionHistoryQuery, UndoDocument } from '../../generated/graphql.ts';
import { useTellWho } from '../../parts/actor-of-change.ts';
import { Button } from '../../parts/button.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Text } from '../../parts/text.tsx';
import { writeMoment } from '../../words/formats.ts';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import { ChangedFields } from '../data/changed-fields.tsx';
import styles from './dossier.module.css';

interface Props {
  /** Its id: it stays the same after an undo, and so does its history. */
  readonly decision: string;
  readonly isStanding: boolean;
}

export function History({ decision, isStanding }: Props): ReactNode {
  const { say, language } = useWords(matterWords);
  const { mayRead, can } = useViewer();
  const tellWho = useTellWho();
  const { run, isWaiting, refusal } = useAct();
  // Readers who may read owners may read the history: both are for editors.
  const { data, isAwaited } = useAnswer(DecisionHistoryDocument, { id: decision, language }, mayRead('Decision.owner'));
  const changes = data?.changes;
  const [last] = changes?.nodes ?? [];
  if (!changes || !last) return null;
  const isPutBack = changes.nodes.some(({ id, undoes }) => id === last.undoes && undoes != null);
  const isUndoable = isStanding && (last.undoes == null || isPutBack) && last.stands && can('UNDO');
  const undo = () =>
    run(UndoDocument, { change: last.id, language }, say(isOnly(changes) ? 'undidOnly' : 'undidDecision'));
  return (
    <>
      {isUndoable && (
        <Button isWaiting={isWaiting || isAwaited} onPress={() => void undo()}>
          {say('undoDecision')}
        </Button>
      )}
      <Refusal message={refusal} />
      <details>
        <summary>{say('history', { count: changes.totalCount })}</summary>
        <ul className={styles.facts}>
          {changes.nodes.map(({ id, at, by, sentence, fields }) => (
            <li key={id}>
              <Text>{say('historyLine', { day: writeMoment(at, language), by: tellWho(by), what: sentence })}</Text>
              <ChangedFields of={fields} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Whether no earlier decision stands again once the last is undone: all are known, and each earlier one was undone. */
function isOnly({ nodes, totalCount }: NonNullable<DecisionHistoryQuery['changes']>): boolean {
  return nodes.length === totalCount && standingChanges(nodes).length === 1;
}
