/** Records to complete, the most important first, and how many there are for each missing fact. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import type { Answer } from '../../data/use-answer.ts';
import { Offered } from '../../frame/offered.tsx';
import {
  type IncompleteLineFragment,
  type Lack,
  ToCompleteListDocument,
  type ToCompleteListQuery,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Rest } from '../../parts/rest.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { dataWords } from '../../words/data.ts';
import { writeNumber } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import styles from './data.module.css';
import { nameOf } from './name-of.ts';

interface Props {
  readonly answer: Answer<ToCompleteListQuery>;
  readonly territory: string | null;
  /** The missing fact that is selected; null: any. */
  readonly lack: Lack | null;
  readonly onLack: (lack: Lack | null) => void;
  readonly onComplete: (line: IncompleteLineFragment) => void;
}

export function ToComplete({ answer, territory, lack, onLack, onComplete }: Props): ReactNode {
  const { say, language } = useWords(dataWords);
  const label = useLabels();
  return (
    <Panel title={say('panelComplete')} answer={answer} of={answer.data?.incomplete} lines={10}>
      {({ nodes, counts, pageInfo }) => (
        <>
          <fieldset className={styles.choices}>
            <legend className="only-read-aloud">{say('lacks')}</legend>
            <Choice isOn={lack === null} onChoose={() => onLack(null)}>
              {say('everything')}
            </Choice>
            {counts.map(({ lack: each, count }) => (
              <Choice key={each} isOn={lack === each} onChoose={() => onLack(each)}>
                {say('withCount', { label: label('Lack', each), number: writeNumber(count, language) })}
              </Choice>
            ))}
          </fieldset>
          <Lines of={nodes} onComplete={onComplete} />
          <p className={styles.quiet}>{say('notListed')}</p>
          <Rest
            document={ToCompleteListDocument}
            variables={{ territory, lack: lack === null ? null : [lack], language }}
            behind={pageInfo}
            pageIn={({ incomplete }) => incomplete}
          >
            {(rest) => <Lines of={rest} onComplete={onComplete} />}
          </Rest>
        </>
      )}
    </Panel>
  );
}

interface LinesProps {
  readonly of: readonly IncompleteLineFragment[];
  readonly onComplete: (line: IncompleteLineFragment) => void;
}

function Lines({ of, onComplete }: LinesProps): ReactNode {
  const { say } = useWords(dataWords);
  const label = useLabels();
  return (
    <List of={of} keyOf={({ entity }) => entity.id} none={say('nothing')}>
      {(line) => (
        <div className={styles.line}>
          <div>
            <strong>
              <To to={addressOf(line.entity.__typename === 'Actor' ? 'actor' : 'initiative', line.entity.id)}>
                <Text>{nameOf(line)}</Text>
              </To>
            </strong>
            <small>{say('missing', { names: line.missing.map((each) => label('Lack', each.lack)).join(', ') })}</small>
            <small>{line.missing[0]?.why}</small>
          </div>
          <Offered act="EDIT_INITIATIVE">
            <Button about={say('completeOne', { name: nameOf(line) })} onPress={() => onComplete(line)}>
              {say('complete')}
            </Button>
          </Offered>
        </div>
      )}
    </List>
  );
}

interface ChoiceProps {
  readonly isOn: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Choice({ isOn, onChoose, children }: ChoiceProps): ReactNode {
  return (
    <button type="button" aria-pressed={isOn} onClick={onChoose}>
      {children}
    </button>
  );
}
