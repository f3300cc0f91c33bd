/** Whether an initiative is under way is not known: neither its status nor its phase is stated, nor both of its days. Lists of what is under way have it all the same, and say so. */
import { partsWords } from '../../words/parts.ts';
import { useWords } from '../../words/words.ts';

interface Stated {
  readonly status?: string | null;
  readonly phase?: string | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
}

/** @returns a function that gives the words; null where the state is known */
export function useUnknownState(): (initiative: Stated) => string | null {
  const { say } = useWords(partsWords);
  return ({ status, phase, startDate, endDate }) =>
    status == null && phase == null && (startDate == null || endDate == null) ? say('unknownState') : null;
}
