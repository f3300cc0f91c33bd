/** Who changed what, the newest first, each with its undo; shown to those who may read it. */
import type { ReactNode } from 'react';
import { useAct } from '../../data/use-act.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useViewer } from '../../frame/viewer.tsx';
import { type DoneActFragment, DoneActsDocument, UndoDocument } from '../../generated/graphql.ts';
import { useTellWho } from '../../parts/actor-of-change.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Rest } from '../../parts/rest.tsx';
import { Text } from '../../parts/text.tsx';
import { dataWords } from '../../words/data.ts';
import { writeDay } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import styles from './data.module.css';

export function Acts(): ReactNode {
  const { say, language } = useWords(dataWords);
  const { mayRead } = useViewer();
  const isAllowed = mayRead('Query.changes');
  const answer = useAnswer(DoneActsDocument, { after: null, language }, isAllowed);
  if (!isAllowed) return null;
  const undone = new Set(answer.data?.changes?.nodes.map(({ undoes }) => undoes));
  const show = (acts: readonly DoneActFragment[]) => (
    <List of={acts.filter((one, at) => !isRepeated(one, acts[at - 1]))} keyOf={({ id }) => id} none={say('noActs')}>
      {(done) => <DoneAct done={done} isUndone={undone.has(done.id)} />}
    </List>
  );
  return (
    <Panel title={say('panelActs')} answer={answer} of={answer.data?.changes}>
      {({ nodes, pageInfo }) => (
        <>
          {show(nodes)}
          <Rest
            document={DoneActsDocument}
            variables={{ language }}
            behind={pageInfo}
            pageIn={({ changes }) => changes}
          >
            {show}
          </Rest>
        </>
      )}
    </Panel>
  );
}

/** An import is undone in several batches, which are one act to people. */
const isRepeated = (one: DoneActFragment, before: DoneActFragment | undefined): boolean =>
  one.undoes != null && before?.undoes != null && one.sentence === before.sentence && one.by === before.by;

interface Props {
  readonly done: DoneActFragment;
  /** Only undos among the first lines are known here; undoing what was undone longer ago is refused. */
  readonly isUndone: boolean;
}

function DoneAct({ done: { id, at, by, sentence, undoes, undoable }, isUndone }: Props): ReactNode {
  const { say, language } = useWords(dataWords);
  const { can } = useViewer();
  const tellWho = useTellWho();
  const { run, isWaiting, refusal } = useAct();
  return (
    <>
      <Text>{sentence}</Text>
      <small>{say('of', { day: writeDay(at.slice(0, 10), language), by: tellWho(by) })}</small>
      {undoable && undoes === null && !isUndone && can('UNDO') && (
        <div className={styles.after}>
          <Button
            isWaiting={isWaiting}
            about={say('undoActOf', { what: sentence })}
            onPress={() => void run(UndoDocument, { change: id, language }, say('tookBack', { what: sentence }))}
          >
            {say('undoAct')}
          </Button>
        </div>
      )}
      <Refusal message={refusal} />
    </>
  );
}
