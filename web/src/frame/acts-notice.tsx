/** The acts done on this page, each with its undo, for as long as the page is open. */
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { act } from '../data/act.ts';
import { actsNow, forgetActs, hideActs, type NotedAct, noteUndone, useActs, useIsActing } from '../data/acts.ts';
import { useAnswer } from '../data/use-answer.ts';
import { ActStandsDocument, UndoDocument } from '../generated/graphql.ts';
import { partsWords } from '../words/parts.ts';
import { useWords } from '../words/words.ts';
import styles from './bottom.module.css';
import { useViewer } from './viewer.tsx';

/** How long the acts of a page stay visible after the reader has left it. */
const STAYS_MS = 20_000;

function OneAct({ change, what, isUndone, isUndo }: NotedAct): ReactNode {
  const { say, language } = useWords(partsWords);
  const [refusal, setRefusal] = useState<string>();
  const mayKnow = useViewer().mayRead('Query.changes');
  const { data } = useAnswer(ActStandsDocument, { change }, mayKnow && !isUndone);
  // What a later act built upon would not be undone: that one comes first.
  const isBuiltUpon = data?.node?.__typename === 'Change' && !data.node.stands;
  const undo = async () => {
    const outcome = await act(UndoDocument, { change, language });
    if (outcome.kind === 'DONE') noteUndone(change);
    else if (outcome.kind === 'REFUSED') setRefusal(outcome.message);
    else if (outcome.kind === 'FAILED') setRefusal(outcome.fault.message || say('away'));
  };
  if (isUndone) return <span>{isUndo ? say('putBack') : say('undone', { what })}</span>;
  return (
    <>
      <span>{refusal ?? what}</span>
      {!isBuiltUpon && (
        <button type="button" onClick={() => void undo()}>
          {say(isUndo ? 'putItBack' : 'undo')}
        </button>
      )}
    </>
  );
}

export function ActsNotice(): ReactNode {
  const { say } = useWords(partsWords);
  const [last, ...earlier] = useActs();
  // While something is being saved, an "undo" would seem to belong to it.
  const isActing = useIsActing();
  useForgotten();
  if (last === undefined || isActing) return <div role="status" />;
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

/** On another page, the earlier acts disappear after their time. */
function useForgotten(): void {
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time starts again with each change of page.
  useEffect(() => {
    const before = actsNow();
    if (before.length === 0) return;
    const timer = setTimeout(() => forgetActs(before), STAYS_MS);
    return () => clearTimeout(timer);
  }, [pathname]);
}
