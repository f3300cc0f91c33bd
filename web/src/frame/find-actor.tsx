/** Finds an actor by its name, its acronym or its number. */
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import { FindActorDocument } from '../generated/graphql.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { frameWords } from '../words/frame.ts';
import { useLabels } from '../words/labels.tsx';
import { useWords } from '../words/words.ts';
import styles from './territory.module.css';

interface Props {
  readonly onChoose: (actor: { readonly id: string; readonly name: string }) => void;
  readonly onClose: () => void;
}

export function FindActor({ onChoose, onClose }: Props): ReactNode {
  const { say } = useWords(frameWords);
  const label = useLabels();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const { data, isAwaited } = useAnswer(FindActorDocument, { text }, text.length > 1);
  const found = text.length > 1 ? (data?.search?.nodes ?? []) : [];
  return (
    <Dialog title={say('findActor')} onClose={onClose}>
      <input
        className={styles.input}
        type="search"
        aria-label={say('findActor')}
        placeholder={say('actorHelp')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <ul className={styles.found}>
        {found.map((each) =>
          each.__typename === 'Actor' ? (
            <li key={each.id}>
              <button type="button" onClick={() => onChoose(each)}>
                <strong>{each.name}</strong>
                <span>
                  {[each.kind && label('ActorKind', each.kind), each.seatedIn?.name].filter(Boolean).join(' · ')}
                </span>
              </button>
            </li>
          ) : null,
        )}
      </ul>
      <p role="status">{text.length > 1 && !isAwaited && found.length === 0 && say('noActor')}</p>
      <div className={styles.buttons}>
        <Button onPress={onClose}>{say('close')}</Button>
      </div>
    </Dialog>
  );
}
