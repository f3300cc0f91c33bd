/** Saves a file that names its sources, and says why when that fails. */
import { useState } from 'react';
import { exportWords } from '../../words/export.ts';
import { useWords } from '../../words/words.ts';
import { type Basis, publishersOf, readSources } from './read-sources.ts';

interface Saving {
  /** Why the last file was not saved. */
  readonly why: string | undefined;
  /** @param write given the line on the sources */
  readonly save: (write: (sources: string) => Promise<void> | void) => Promise<void>;
}

/** @param basis on what the file rests; undefined: on all the data */
export function useSaving(failure: 'pictureFailed' | 'tableFailed', basis: Basis | undefined): Saving {
  const { say } = useWords(exportWords);
  const [why, setWhy] = useState<string>();
  const save: Saving['save'] = async (write) => {
    try {
      const names = publishersOf(await readSources(basis));
      await write(names === '' ? say('noSources') : say(basis ? 'sourcesOfRows' : 'sources', { names }));
      setWhy(undefined);
    } catch (error) {
      setWhy(say(failure, { why: error instanceof Error ? error.message : '' }));
    }
  };
  return { why, save };
}
