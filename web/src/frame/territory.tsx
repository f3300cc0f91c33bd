/** The selected territory: the council's, or the one in the address; with a button to change it for this page and those it links to. */
import { createContext, type ReactNode, use, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../data/use-answer.ts';
import { HomeDocument, type HomeTerritoryFragment } from '../generated/graphql.ts';
import { EVERYWHERE, TERRITORY } from '../parts/to.tsx';
import { writeNumber } from '../words/formats.ts';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import { FindTerritory } from './find-territory.tsx';
import { usePlaceName } from './place-name.ts';
import styles from './territory.module.css';

interface Territories {
  /** The id in the address; null for the council's own territory, as questions take it. */
  readonly asked: string | null;
  /** What is known of that territory. */
  readonly territory: HomeTerritoryFragment | undefined;
  /** The council's own; undefined as long as none is known. */
  readonly home: HomeTerritoryFragment | undefined;
  /** The council has not chosen its territory yet. */
  readonly isHomeless: boolean;
  /** Whether the council has one is not known yet. */
  readonly isHomeAwaited: boolean;
  /** The name of the territory is not known yet. */
  readonly isNameAwaited: boolean;
}

const TerritoryContext = createContext<Territories>({
  asked: null,
  territory: undefined,
  home: undefined,
  isHomeless: false,
  isHomeAwaited: true,
  isNameAwaited: true,
});

/** Asks once for all parts of a page. */
export function TerritoryProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [search] = useSearchParams();
  const asked = search.get(TERRITORY);
  const answer = useAnswer(HomeDocument, { territory: '', isHome: true });
  const home = answer.data?.home ?? undefined;
  const isHomeless = answer.data?.home === null && answer.fault === undefined;
  const isHomeAwaited = answer.data === undefined && answer.fault === undefined;
  const there = useAnswer(HomeDocument, { territory: asked ?? '', isHome: false }, asked !== null);
  const territory = asked === null ? home : (there.exact?.territory ?? undefined);
  const isNameAwaited = isHomeAwaited || (asked !== null && there.data === undefined && there.fault === undefined);
  return (
    <TerritoryContext value={{ asked, territory, home, isHomeless, isHomeAwaited, isNameAwaited }}>
      {children}
    </TerritoryContext>
  );
}

export const useTerritory = (): Territories => use(TerritoryContext);

interface Props {
  /** Without a territory in the address the page is about all of them, not about the council's own. */
  readonly isWholeUnasked?: boolean;
}

export function TerritoryButton({ isWholeUnasked = false }: Props): ReactNode {
  const { say, language } = useWords(frameWords);
  const { asked, territory, home, isHomeless } = useTerritory();
  const [search, setSearch] = useSearchParams();
  const [isOpen, setOpen] = useState(false);
  const choose = (id: string | null) => {
    const next = new URLSearchParams(search);
    if (id === null) next.delete(TERRITORY);
    else next.set(TERRITORY, id);
    next.delete(EVERYWHERE);
    setSearch(next);
    setOpen(false);
  };
  const told = isWholeUnasked && asked === null ? undefined : territory;
  const people = told?.population;
  const nameOf = usePlaceName();
  return (
    <>
      <button type="button" className={styles.button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {told ? nameOf(told) : (asked ?? say(isHomeless && !isWholeUnasked ? 'findTerritory' : 'wholeCountry'))}
        {people != null && ` · ${say('inhabitants', { count: people, number: writeNumber(people, language) })}`}
        <span aria-hidden="true"> ▾</span>
      </button>
      {isOpen && (
        <FindTerritory
          isElsewhere={asked !== null}
          home={isWholeUnasked && asked !== home?.id ? home : undefined}
          isWholeUnasked={isWholeUnasked}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
