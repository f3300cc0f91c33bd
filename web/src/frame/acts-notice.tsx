/** What was done on this page, each with its undo, for as long as the page is open. */
import { type ReactNode, useState } from 'react';
import { act } from '../data/act.ts';
import { hideActs, type NotedAct, noteUndone, useActs } from '../data/acts.ts';
import { UndoDocument } from '../generated/graphql.ts';
import { partsWords } from '../words/parts.ts';
import { useWords } from '../words/words.ts';
import styles from './bottom.module.css';

function OneAct({ change, what, isUndone }: NotedAct): ReactNode {
  const { say, language } = useWords(partsWords);
  const [refusal, setRefusal] = useState<string>();
  const undo = async () => {
    const outcome = await act(UndoDocument, { change, language });
    if (outcome.kind === 'DONE') noteUndone(change);
    else if (outcome.kind === 'REFUSED') setRefusal(outcome.messages.join(' '));
    else if (outcome.kind === 'FAILED') setRefusal(outcome.fault.message || say('away'));
  };
  if (isUndone) return <span>{say('undone', { what })}</span>;
  return (
    <>
      <span>{refusal ?? what}</span>
      <button type="button" onClick={() => void undo()}>
        {say('undo')}
      </button>
    </>
  );
}

export function ActsNotice(): ReactNode {
  const { say } = useWords(partsWords);
  const [last, ...earlier] = useActs();
  if (last === undefined) return <div role="status" />;
  return (
    <section className={styles.acts} aria-label={say('acts')}>
      {earlier.length > 0 && (
        <details>
          <summary>{say('earlier', { count: earlier.length })}</summary>
          <ul>
            {earlier.map((each) => (
              <li key={each.change}>
                <OneAct {...each} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.last} role="status">
        <OneAct key={last.change} {...last} />
        <button type="button" onClick={hideActs}>
          {say('hide')}
        </button>
      </div>
    </section>
  );
}
