/** A filter by another territory than the council's, as a chip that can be taken off; nothing at home. */
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../data/use-answer.ts';
import { HomeDocument } from '../generated/graphql.ts';
import { TERRITORY } from '../parts/to.tsx';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import styles from './territory.module.css';
import { useTerritory } from './territory.tsx';

export function Elsewhere(): ReactNode {
  const { say } = useWords(frameWords);
  const { asked, territory } = useTerritory();
  const [search, setSearch] = useSearchParams();
  const { data } = useAnswer(HomeDocument, { territory: '', isHome: true }, asked !== null);
  if (asked === null || data === undefined || asked === data.home?.id) return null;
  const leave = () => {
    const next = new URLSearchParams(search);
    next.delete(TERRITORY);
    setSearch(next);
  };
  return (
    <button
      type="button"
      className={styles.chip}
      title={say('backTo', { name: data.home?.name ?? say('wholeCountry') })}
      onClick={leave}
    >
      {say('only', { name: territory?.name ?? asked })} <span aria-hidden="true">×</span>
      <span className="only-read-aloud"> {say('backTo', { name: data.home?.name ?? say('wholeCountry') })}</span>
    </button>
  );
}
