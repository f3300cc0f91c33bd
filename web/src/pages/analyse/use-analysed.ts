/** The territory that a view is about: the one in the address, else the council's own, unless the address says that it is about all of them. */
import { useSearchParams } from 'react-router';
import { useTerritory } from '../../frame/territory.tsx';
import { EVERYWHERE } from '../../parts/to.tsx';

interface Analysed {
  /** An id; null: all territories; undefined: not known yet. */
  readonly place: string | null | undefined;
  /** All of them by the choice of the reader. */
  readonly isEverywhere: boolean;
}

export function useAnalysed(): Analysed {
  const [search] = useSearchParams();
  const { asked, home, isHomeAwaited } = useTerritory();
  const isEverywhere = asked === null && search.get(EVERYWHERE) === 'oui';
  if (asked !== null || isEverywhere) return { place: asked, isEverywhere };
  return { place: isHomeAwaited ? undefined : (home?.id ?? null), isEverywhere };
}
