/** The territory to which the page is limited, as a chip that can be taken off; nothing where the page is about what it is about by itself. */
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { TERRITORY } from '../parts/to.tsx';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import { usePlaceName } from './place-name.ts';
import styles from './territory.module.css';
import { useTerritory } from './territory.tsx';

interface Props {
  /** Without a territory in the address the page is about all of them, not about the council's own. */
  readonly isWholeUnasked?: boolean;
}

export function Elsewhere({ isWholeUnasked = false }: Props): ReactNode {
  const { say } = useWords(frameWords);
  const nameOf = usePlaceName();
  const { asked, territory, home } = useTerritory();
  const [search, setSearch] = useSearchParams();
  if (asked === null || (asked === home?.id && !isWholeUnasked)) return null;
  const leave = () => {
    const next = new URLSearchParams(search);
    next.delete(TERRITORY);
    // Around which place?
    next.delete('alentours');
    setSearch(next);
  };
  const back = say('backTo', { name: (isWholeUnasked ? undefined : home)?.name ?? say('wholeCountry') });
  return (
    <button type="button" className={styles.chip} title={back} onClick={leave}>
      {say('only', { name: territory ? nameOf(territory) : asked })} <span aria-hidden="true">×</span>
      <span className="only-read-aloud"> {back}</span>
    </button>
  );
}
