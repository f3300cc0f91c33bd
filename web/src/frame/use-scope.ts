/** The territory that a page is about: the one in the address, else the council's own, unless the address says that it is about all of them. */
import { useSearchParams } from 'react-router';
import { EVERYWHERE } from '../parts/to.tsx';
import { useTerritory } from './territory.tsx';

interface Scope {
  /** An id; null: all territories; undefined: not known yet. */
  readonly place: string | null | undefined;
  /** The name of that territory; null for all of them. */
  readonly name: string | null;
  /** All of them by the choice of the reader. */
  readonly isEverywhere: boolean;
}

export function useScope(): Scope {
  const [search] = useSearchParams();
  const { asked, territory, home, isHomeAwaited } = useTerritory();
  const isEverywhere = asked === null && search.get(EVERYWHERE) === 'oui';
  const place = asked ?? (isEverywhere ? null : isHomeAwaited ? undefined : (home?.id ?? null));
  return { place, name: place == null ? null : (territory?.name ?? place), isEverywhere };
}
