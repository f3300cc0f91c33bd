/** Finds anything by its name: an input field, and below it the results by kind; the arrows, Enter and Escape work. */
import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import addresses from '../../addresses.json';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { useIsLate } from '../../data/use-is-late.ts';
import { SearchAllDocument, SearchMattersDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useUnknownState } from '../../parts/state/use-unknown-state.ts';
import { Text } from '../../parts/text.tsx';
import { EVERYWHERE, TERRITORY } from '../../parts/to.tsx';
import { searchWords } from '../../words/search.ts';
import { useWords } from '../../words/words.ts';
import { type FoundGroup, type FoundRow, groupsOf } from './found.ts';
import styles from './search.module.css';

const FEWEST_LETTERS = 2;
/** Matters are computed again for each search, so they are asked for only once the typing pauses. */
const PAUSE_MS = 350;
const SHORT_PAUSE_MS = 120;

function usePaused(text: string, pause: number): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return paused;
}

export function SearchDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { say, language } = useWords(searchWords);
  const label = useLabels();
  const unknownState = useUnknownState();
  const id = useId();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const text = usePaused(typed.trim(), SHORT_PAUSE_MS);
  const slow = usePaused(typed.trim(), PAUSE_MS);
  const isWanted = text.length >= FEWEST_LETTERS;
  const all = useAnswer(SearchAllDocument, { text }, isWanted);
  const territory = search.get(TERRITORY);
  const matters = useAnswer(SearchMattersDocument, { text: slow, territory, language }, slow.length >= FEWEST_LETTERS);
  // Matters alone would move down when the rest comes above them.
  const groups =
    isWanted && all.data
      ? groupsOf(all.data, slow === text ? matters.exact?.matters : undefined, { language, label, say, unknownState })
      : [];
  const rows = groups.flatMap((group) => group.rows);
  const place = Math.min(chosen, rows.length - 1);
  const optionId = (row: FoundRow) => `${id}-${row.id}`;
  const current = rows[place];
  const addressFor = (to: string) => {
    const [path = '', query] = to.split('?');
    const next = new URLSearchParams(query);
    if (territory !== null) next.set(TERRITORY, territory);
    return next.size === 0 ? path : `${path}?${next}`;
  };
  const go = (to: string) => {
    onClose();
    void navigate(addressFor(to));
  };
  useEffect(() => {
    if (current) document.getElementById(optionId(current))?.scrollIntoView({ block: 'nearest' });
  });
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: place + 1, ArrowUp: place - 1 };
    const next = moves[event.key];
    if (next !== undefined && rows.length > 0) {
      event.preventDefault();
      setChosen((next + rows.length) % rows.length);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      go(current.to);
    }
  };
  const nameOf = ({ name, isByPlace }: FoundGroup) => (isByPlace ? say('byPlace', { group: say(name) }) : say(name));
  const isNone = isWanted && !all.isAwaited && !matters.isAwaited && slow === typed.trim() && rows.length === 0;
  const isLate = useIsLate(isWanted && (all.isAwaited || matters.isAwaited));
  const status = all.fault && !all.isAwaited ? say('away') : isLate ? say('searching') : isNone ? say('none') : '';
  return (
    <Dialog title={say('open')} onClose={onClose}>
      <input
        className={styles.input}
        type="text"
        role="combobox"
        aria-label={say('help')}
        aria-expanded={rows.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={current && optionId(current)}
        aria-autocomplete="list"
        placeholder={say('help')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setChosen(0);
        }}
        onKeyDown={press}
      />
      <div className={styles.found} id={`${id}-list`} role="listbox" aria-label={say('results')}>
        {groups.map((group) => (
          <Fragment key={group.name}>
            {/* biome-ignore lint/a11y/useSemanticElements: the options of a listbox, not form controls. */}
            <div role="group" aria-labelledby={`${id}-${group.name}`}>
              <p id={`${id}-${group.name}`} className={styles.group}>
                {group.total > group.rows.length
                  ? say('of', { group: nameOf(group), shown: group.rows.length, total: group.total })
                  : nameOf(group)}
              </p>
              {group.rows.map((row) => (
                <Link
                  key={row.id}
                  id={optionId(row)}
                  className={styles.option}
                  role="option"
                  aria-selected={row === current}
                  tabIndex={-1}
                  to={addressFor(row.to)}
                  onClick={onClose}
                >
                  <strong>
                    <Text>{row.name}</Text>
                  </strong>
                  <span>
                    <Text>{row.about}</Text>
                  </span>
                </Link>
              ))}
            </div>
          </Fragment>
        ))}
      </div>
      <p className={styles.status} role="status">
        {status || (rows.length > 0 ? say('results', { count: rows.length }) : say('say'))}
      </p>
      <div className={styles.buttons}>
        {groups.some(({ name, total, rows: shown }) => name === 'actors' && total > shown.length) && (
          <Button onPress={() => go(`${addresses.actors}?q=${encodeURIComponent(text)}&${EVERYWHERE}=oui`)}>
            {say('allActors', { text })}
          </Button>
        )}
        <Button onPress={onClose}>{say('close')}</Button>
      </div>
    </Dialog>
  );
}
