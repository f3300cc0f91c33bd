/** The selected territory: the council's, or the one in the address; with a button to change it for this page and those it links to. */
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../data/use-answer.ts';
import { HomeDocument, type HomeTerritoryFragment } from '../generated/graphql.ts';
import { TERRITORY } from '../parts/to.tsx';
import { writeNumber } from '../words/formats.ts';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import { FindTerritory } from './find-territory.tsx';
import { usePlaceName } from './place-name.ts';
import styles from './territory.module.css';

/** @returns the id in the address, null for the council's own territory, as questions take it; and what is known of the territory */
export function useTerritory(): {
  readonly asked: string | null;
  readonly territory: HomeTerritoryFragment | undefined;
} {
  const [search] = useSearchParams();
  const asked = search.get(TERRITORY);
  const { data } = useAnswer(HomeDocument, { territory: asked ?? '', isHome: asked === null });
  return { asked, territory: (asked === null ? data?.home : data?.territory) ?? undefined };
}

interface Props {
  /** Without a territory in the address the page is about all of them, not about the council's own. */
  readonly isWholeUnasked?: boolean;
}

export function TerritoryButton({ isWholeUnasked = false }: Props): ReactNode {
  const { say, language } = useWords(frameWords);
  const { asked, territory } = useTerritory();
  const [search, setSearch] = useSearchParams();
  const [isOpen, setOpen] = useState(false);
  const choose = (id: string | null) => {
    const next = new URLSearchParams(search);
    if (id === null) next.delete(TERRITORY);
    else next.set(TERRITORY, id);
    setSearch(next);
    setOpen(false);
  };
  const told = isWholeUnasked && asked === null ? undefined : territory;
  const people = told?.population;
  const nameOf = usePlaceName();
  return (
    <>
      <button type="button" className={styles.button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {told ? nameOf(told) : say('wholeCountry')}
        {people != null && ` · ${say('inhabitants', { count: people, number: writeNumber(people, language) })}`}
        <span aria-hidden="true"> ▾</span>
      </button>
      {isOpen && (
        <FindTerritory
          isElsewhere={asked !== null}
          isWholeUnasked={isWholeUnasked}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
