/** Saves a file that names its sources, and says why when that fails. */
import { useState } from 'react';
import { exportWords } from '../../words/export.ts';
import { useWords } from '../../words/words.ts';
import { publishersOf, readSources } from './read-sources.ts';

interface Saving {
  /** Why the last file was not saved. */
  readonly why: string | undefined;
  /** @param write given the line on the sources */
  readonly save: (write: (sources: string) => Promise<void> | void) => Promise<void>;
}

export function useSaving(failure: 'pictureFailed' | 'tableFailed'): Saving {
  const { say } = useWords(exportWords);
  const [why, setWhy] = useState<string>();
  const save: Saving['save'] = async (write) => {
    try {
      await write(say('sources', { names: publishersOf(await readSources()) }));
      setWhy(undefined);
    } catch (error) {
      setWhy(say(failure, { why: error instanceof Error ? error.message : '' }));
    }
  };
  return { why, save };
}
