/** The status of an initiative in words: an initiative that begins later is to come, whatever its status says. */
import { useInstallation } from '../frame/installation.tsx';
import { useLabels } from '../words/labels.tsx';
import { partsWords } from '../words/parts.ts';
import { useWords } from '../words/words.ts';

interface Dated {
  readonly status?: string | null;
  /** YYYY-MM-DD */
  readonly startDate?: string | null;
}

/** @returns a function that gives the word; null where no status is known */
export function useStatus(): (initiative: Dated) => string | null {
  const { say } = useWords(partsWords);
  const label = useLabels();
  const today = useInstallation()?.today;
  return ({ status, startDate }) => {
    if (status == null) return null;
    const isToCome = status === 'ONGOING' && startDate != null && today !== undefined && startDate > today;
    return isToCome ? say('toCome') : label('InitiativeStatus', status);
  };
}
