/** What the page is about: its territory by name, with ways to choose another and to go back. Every page that a territory in the address limits shows it. */
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { EVERYWHERE, TERRITORY } from '../parts/to.tsx';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import { Elsewhere } from './elsewhere.tsx';
import styles from './territory.module.css';
import { TerritoryButton, useTerritory } from './territory.tsx';

interface Props {
  /** Without a territory in the address the page is about all of them, not about the council's own. */
  readonly isWholeUnasked?: boolean;
  /** The page can be about all territories too, when the address says so. */
  readonly hasEverywhere?: boolean;
}

export function Scope({ isWholeUnasked = false, hasEverywhere = false }: Props): ReactNode {
  const { say } = useWords(frameWords);
  const { asked, home } = useTerritory();
  const [search, setSearch] = useSearchParams();
  const look = (put: string, value: string, away: string) => {
    const next = new URLSearchParams(search);
    next.set(put, value);
    next.delete(away);
    setSearch(next);
  };
  return (
    <>
      <TerritoryButton isWholeUnasked={isWholeUnasked} /> <Elsewhere isWholeUnasked={isWholeUnasked} />
      {isWholeUnasked && asked === null && home && (
        <span className={styles.why}>
          {say('wholeWhy')}{' '}
          <button type="button" className={styles.link} onClick={() => look(TERRITORY, home.id, EVERYWHERE)}>
            {say('onlyHome', { name: home.name })}
          </button>
        </span>
      )}
      {hasEverywhere && !isWholeUnasked && home && (
        <span className={styles.why}>
          <button type="button" className={styles.link} onClick={() => look(EVERYWHERE, 'oui', TERRITORY)}>
            {say('wholeCountry')}
          </button>
        </span>
      )}
    </>
  );
}
