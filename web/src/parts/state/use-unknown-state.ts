/** Says of an initiative that its state is not known. Lists of what is under way have it all the same, and say so. */
import { partsWords } from '../../words/parts.ts';
import { useWords } from '../../words/words.ts';
import { isStateUnknown } from './is-state-unknown.ts';

/** @returns a function that gives the words; null where the state is known */
export function useUnknownState(): (initiative: Parameters<typeof isStateUnknown>[0]) => string | null {
  const { say } = useWords(partsWords);
  return (initiative) => (isStateUnknown(initiative) ? say('unknownState') : null);
}
