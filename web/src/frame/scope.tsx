/** What the page is about: its territory by name, with ways to choose another and to go back. Every page that a territory in the address limits shows it. */
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { TERRITORY } from '../parts/to.tsx';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import { Elsewhere } from './elsewhere.tsx';
import styles from './territory.module.css';
import { TerritoryButton, useTerritory } from './territory.tsx';

interface Props {
  /** Without a territory in the address the page is about all of them, not about the council's own. */
  readonly isWholeUnasked?: boolean;
  /** Of such a page: whoever takes another territory off sees the council's own first. */
  readonly isHomeFirst?: boolean;
}

export function Scope({ isWholeUnasked = false, isHomeFirst = false }: Props): ReactNode {
  const { say } = useWords(frameWords);
  const { asked, home } = useTerritory();
  const [search, setSearch] = useSearchParams();
  const lookAt = (id: string) => {
    const next = new URLSearchParams(search);
    next.set(TERRITORY, id);
    setSearch(next);
  };
  return (
    <>
      <TerritoryButton isWholeUnasked={isWholeUnasked} />{' '}
      <Elsewhere isWholeUnasked={isWholeUnasked} isHomeFirst={isHomeFirst} />
      {isWholeUnasked && asked === null && home && (
        <span className={styles.why}>
          {say('wholeWhy')}{' '}
          <button type="button" className={styles.link} onClick={() => lookAt(home.id)}>
            {say('onlyHome', { name: home.name })}
          </button>
        </span>
      )}
    </>
  );
}
