/** Who made a change, in words: the history has names of its own for callers without an account. */
import { partsWords } from '../words/parts.ts';
import { useWords } from '../words/words.ts';

const KNOWN = {
  admin: 'byToken',
  local: 'byCommandLine',
  passerelle: 'byPasserelle',
  demonstration: 'byDemonstration',
} as const;

const isKnown = (by: string): by is keyof typeof KNOWN => Object.hasOwn(KNOWN, by);

export function useTellWho(): (by: string) => string {
  const { say } = useWords(partsWords);
  return (by) => (isKnown(by) ? say(KNOWN[by]) : by);
}
