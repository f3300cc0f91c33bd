/** The status of an initiative in words: one that is stated to be under way, but begins later or has ended, is told by its dates. */
import { useInstallation } from '../../data/installation.tsx';
import { useLabels } from '../../data/labels.tsx';
import { partsWords } from '../../words/parts.ts';
import { useWords } from '../../words/words.ts';

interface Dated {
  readonly status?: string | null;
  /** YYYY-MM-DD */
  readonly startDate?: string | null;
  readonly endDate?: string | null;
}

/** @returns a function that gives the word; null where no status is known */
export function useStatus(): (initiative: Dated) => string | null {
  const { say } = useWords(partsWords);
  const label = useLabels();
  const today = useInstallation()?.today;
  return ({ status, startDate, endDate }) => {
    if (status == null) return null;
    if (status === 'ONGOING' && today !== undefined) {
      if (startDate != null && startDate > today) return say('toCome');
      if (endDate != null && endDate < today) return label('InitiativeStatus', 'COMPLETED');
    }
    return label('InitiativeStatus', status);
  };
}
