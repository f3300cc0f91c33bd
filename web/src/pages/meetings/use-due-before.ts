/** The day before which the decisions to follow up are due, from the address. */
import { useSearchParams } from 'react-router';
import { useInstallation } from '../../data/installation.tsx';
import { dayIn } from '../../frame/day-in.ts';

/** The name of the choice in the address. */
export const DUE = 'echeance';
/** Instead of a day: what was due before today. */
export const LATE = 'retard';

interface DueBefore {
  /** YYYY-MM-DD, the day itself excluded; null: all decisions, also those without a due day. */
  readonly day: string | null;
  readonly isLate: boolean;
}

export function useDueBefore(): DueBefore {
  const [search] = useSearchParams();
  const today = useInstallation()?.today;
  const asked = search.get(DUE);
  if (asked === LATE) return { day: today ?? null, isLate: true };
  return { day: dayIn(asked), isLate: false };
}
