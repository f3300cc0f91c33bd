/** Finds an actor by its name, its acronym or its number, or an initiative by its title. */
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import { FindNamedDocument } from '../generated/graphql.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Text } from '../parts/text.tsx';
import { frameWords } from '../words/frame.ts';
import { useLabels } from '../words/labels.tsx';
import { useWords } from '../words/words.ts';
import { usePlaceName } from './place-name.ts';
import styles from './territory.module.css';

interface Props {
  readonly kind: 'ACTOR' | 'INITIATIVE';
  readonly onChoose: (chosen: { readonly id: string; readonly name: string }) => void;
  readonly onClose: () => void;
}

export function FindNamed({ kind, onChoose, onClose }: Props): ReactNode {
  const { say } = useWords(frameWords);
  const label = useLabels();
  const nameOf = usePlaceName();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const { data, isAwaited } = useAnswer(FindNamedDocument, { text, kind: [kind] }, text.length > 1);
  const found = (text.length > 1 ? (data?.search?.nodes ?? []) : []).flatMap((each) =>
    each.__typename === 'Actor'
      ? {
          id: each.id,
          name: each.name,
          about: [each.kind && label('ActorKind', each.kind), each.seatedIn && nameOf(each.seatedIn)],
        }
      : each.__typename === 'Initiative'
        ? {
            ...{ id: each.id, name: each.title },
            about: [
              each.initiativeKind && label('InitiativeKind', each.initiativeKind),
              each.territories.map(nameOf).join(', '),
            ],
          }
        : [],
  );
  return (
    <Dialog title={say(`find_${kind}`)} onClose={onClose}>
      <input
        className={styles.input}
        type="search"
        aria-label={say(`find_${kind}`)}
        placeholder={say(`findBy_${kind}`)}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <ul className={styles.found}>
        {found.map(({ id, name, about }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose({ id, name })}>
              <strong>
                <Text>{name}</Text>
              </strong>
              <span>{about.filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{text.length > 1 && !isAwaited && found.length === 0 && say(`foundNo_${kind}`)}</p>
      <div className={styles.buttons}>
        <Button onPress={onClose}>{say('close')}</Button>
      </div>
    </Dialog>
  );
}
