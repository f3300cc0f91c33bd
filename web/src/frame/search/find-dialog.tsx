/** Finds one thing by its name, in a window: the arrows move between the results, Enter chooses the first, and whoever waits is told. */
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useIsLate } from '../../data/use-is-late.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Text } from '../../parts/text.tsx';
import { searchWords } from '../../words/search.ts';
import { useWords } from '../../words/words.ts';
import styles from '../territory.module.css';

interface Choice {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly about: string;
}

interface Props {
  readonly title: string;
  /** What can be typed. */
  readonly help: string;
  readonly typed: string;
  readonly found: readonly Choice[];
  /** The results of what is typed are not there yet. */
  readonly isAwaited: boolean;
  /** The words of an empty result; undefined: nothing is asked yet. */
  readonly none: string | undefined;
  readonly onType: (typed: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
  /** More buttons, before the one that closes the window. */
  readonly children?: ReactNode;
}

export function FindDialog(props: Props): ReactNode {
  const { title, help, typed, found, isAwaited, none, onType, onChoose, onClose, children } = props;
  const { say } = useWords(searchWords);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const isLate = useIsLate(isAwaited);
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const isChosen = event.key === 'Enter' && event.target === input.current;
    if (step === 0 && !isChosen) return;
    event.preventDefault();
    const [first] = found;
    // Not one of the results of fewer letters.
    if (isChosen) return first && !isAwaited ? onChoose(first.id) : undefined;
    const stops = [input.current, ...(list.current?.querySelectorAll('button') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLButtonElement);
    stops[(at + step + stops.length) % stops.length]?.focus();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <input
        ref={input}
        className={styles.input}
        type="search"
        aria-label={title}
        placeholder={help}
        value={typed}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={press}
      />
      <ul ref={list} className={styles.found}>
        {found.map(({ id, name, about }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)} onKeyDown={press}>
              <strong>
                <Text>{name}</Text>
              </strong>
              <span>{about}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{isLate ? say('searching') : !isAwaited && found.length === 0 && none}</p>
      <div className={styles.buttons}>
        {children}
        <Button onPress={onClose}>{say('close')}</Button>
      </div>
    </Dialog>
  );
}
