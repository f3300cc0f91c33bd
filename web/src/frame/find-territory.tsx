/** Finds a territory by the beginning of its name; case and accents do not matter. */

import { type ReactNode, useDeferredValue, useState } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import { FindTerritoryDocument } from '../generated/graphql.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Text } from '../parts/text.tsx';
import { frameWords } from '../words/frame.ts';
import { useLabels } from '../words/labels.tsx';
import { useWords } from '../words/words.ts';
import { usePlaceName } from './place-name.ts';
import styles from './territory.module.css';
import { withinName } from './within-name.ts';

interface Props {
  /** Whether the page shows a territory other than the council's. */
  readonly isElsewhere: boolean;
  /** Where a page without a choice is about all territories: the council's own, to choose it again. */
  readonly home?: { readonly id: string; readonly name: string } | undefined;
  /** Without a choice the page is about all territories, not about the council's own. */
  readonly isWholeUnasked?: boolean;
  readonly onChoose: (id: string | null, name?: string) => void;
  readonly onClose: () => void;
}

export function FindTerritory({ isElsewhere, home, isWholeUnasked = false, onChoose, onClose }: Props): ReactNode {
  const { say } = useWords(frameWords);
  const label = useLabels();
  const nameOf = usePlaceName();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const { data, isAwaited } = useAnswer(FindTerritoryDocument, { text }, text.length > 1);
  const found = text.length > 1 ? (data?.search?.nodes ?? []) : [];
  return (
    <Dialog title={say('findTerritory')} onClose={onClose}>
      <input
        className={styles.input}
        type="search"
        aria-label={say('findTerritory')}
        placeholder={say('territoryHelp')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <ul className={styles.found}>
        {found.map((each) =>
          each.__typename === 'Territory' ? (
            <li key={each.id}>
              <button type="button" onClick={() => onChoose(each.id, nameOf(each))}>
                <strong>
                  <Text>{each.name}</Text>
                </strong>
                <span>
                  {[label('TerritoryLevel', each.level), withinName(each.within)].filter(Boolean).join(' · ')}
                </span>
              </button>
            </li>
          ) : null,
        )}
      </ul>
      <p role="status">{text.length > 1 && !isAwaited && found.length === 0 && say('noTerritory')}</p>
      <div className={styles.buttons}>
        {home && <Button onPress={() => onChoose(home.id, home.name)}>{say('backTo', { name: home.name })}</Button>}
        {isElsewhere && (
          <Button onPress={() => onChoose(null)}>{say(isWholeUnasked ? 'wholeCountry' : 'backHome')}</Button>
        )}
        <Button onPress={onClose}>{say('close')}</Button>
      </div>
    </Dialog>
  );
}
