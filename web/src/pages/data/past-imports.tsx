/** Past imports, each with the rows that were imported and rejected, and its undo as a whole. */
import { type ReactNode, useState } from 'react';
import { useLabels } from '../../data/labels.tsx';
import { askToSignIn } from '../../data/sign-in.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useViewer } from '../../frame/viewer.tsx';
import { type PastImportLineFragment, PastImportsDocument } from '../../generated/graphql.ts';
import { useTellWho } from '../../parts/actor-of-change.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { List } from '../../parts/list.tsx';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Rest } from '../../parts/rest.tsx';
import { Text } from '../../parts/text.tsx';
import { dataWords } from '../../words/data.ts';
import { writeDay, writeNumber } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import styles from './data.module.css';
import { UndoImport } from './undo-import.tsx';

export function PastImports(): ReactNode {
  const { say } = useWords(dataWords);
  const { mayRead, can } = useViewer();
  const isAllowed = mayRead('Query.imports') || can('IMPORT_FILE');
  const answer = useAnswer(PastImportsDocument, { after: null }, isAllowed);
  if (!isAllowed)
    return (
      <section className={styles.signIn} aria-label={say('panelImports')}>
        <h2>{say('panelImports')}</h2>
        <p>{say('signInToSee')}</p>
        <Button onPress={() => void askToSignIn('CHOSEN')}>{say('signIn')}</Button>
      </section>
    );
  return (
    <Panel title={say('panelImports')} answer={answer} of={answer.data?.imports}>
      {({ nodes, pageInfo }) => (
        <>
          <ImportList of={nodes} />
          <Rest document={PastImportsDocument} variables={{}} behind={pageInfo} pageIn={({ imports }) => imports}>
            {(rest) => <ImportList of={rest} />}
          </Rest>
        </>
      )}
    </Panel>
  );
}

function ImportList({ of }: { readonly of: readonly PastImportLineFragment[] }): ReactNode {
  const { say } = useWords(dataWords);
  return (
    <List of={of} keyOf={(one) => one.import} none={say('noImports')}>
      {(one) => <PastImport one={one} />}
    </List>
  );
}

function PastImport({ one }: { readonly one: PastImportLineFragment }): ReactNode {
  const { say, language } = useWords(dataWords);
  const label = useLabels();
  const { can } = useViewer();
  const tellWho = useTellWho();
  const [isUndoing, setUndoing] = useState(false);
  const number = (value: number) => writeNumber(value, language);
  const files = one.files.join(', ') || say('loadedAtStart');
  // What the program brought is not an import of a person: its undo would empty the demonstration.
  const isOfProgram = one.files.length === 0 && one.by === 'passerelle';
  const out = (one.rejected ?? 0) + (one.lost ?? 0);
  const rows =
    one.accepted == null
      ? say('rows', { count: one.rows, number: number(one.rows) })
      : say('rowsIn', {
          accepted: number(one.accepted),
          rows: say('rows', { count: one.rows, number: number(one.rows) }),
        });
  return (
    <>
      <strong>
        <Text>{files}</Text>
      </strong>
      <small>{say('of', { day: writeDay(one.at.slice(0, 10), language), by: tellWho(one.by) })}</small>
      <small>
        {rows}
        {one.amount != null && one.amount !== '0.00' && (
          <>
            {' · '}
            <Money of={one.amount} />
          </>
        )}
      </small>
      {out > 0 && (
        <small>
          {say('out', { count: out, number: number(out) })}
          {one.rejectedAmount != null && one.rejectedAmount !== '0.00' && (
            <>
              {' · '}
              <Money of={one.rejectedAmount} />
            </>
          )}
        </small>
      )}
      <div className={styles.after}>
        <Chip tone={one.state === 'DONE' ? 'BRIDGE' : one.state === 'UNDONE' ? 'QUIET' : 'GOLD'}>
          {label('ImportState', one.state)}
        </Chip>
        {one.isUndoable && !isOfProgram && can('UNDO_IMPORT') && (
          <Button about={say('undoOne', { files })} onPress={() => setUndoing(true)}>
            {say('undo')}
          </Button>
        )}
      </div>
      {isUndoing && <UndoImport name={one.import} files={files} onClose={() => setUndoing(false)} />}
    </>
  );
}
