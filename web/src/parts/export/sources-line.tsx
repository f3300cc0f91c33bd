/** Who states what a table counts or names, below it: the same line as in its files. */
import { type ReactNode, useEffect, useState } from 'react';
import { exportWords } from '../../words/export.ts';
import { useWords } from '../../words/words.ts';
import { Text } from '../text.tsx';
import styles from './export.module.css';
import { type Basis, publishersOf, readSources } from './read-sources.ts';

/** @param basis undefined: all the data */
export function SourcesLine({ basis }: { readonly basis: Basis | undefined }): ReactNode {
  const { say } = useWords(exportWords);
  const [read, setRead] = useState<{ readonly names: string | null }>();
  // A new object at each rendering may be about the same rows.
  const asked = JSON.stringify(basis);
  useEffect(() => {
    let isLeft = false;
    readSources(asked === undefined ? undefined : (JSON.parse(asked) as Basis))
      .then((sources) => !isLeft && setRead({ names: publishersOf(sources) }))
      .catch(() => !isLeft && setRead({ names: null }));
    return () => {
      isLeft = true;
    };
  }, [asked]);
  return (
    <p className={styles.note}>
      <Text>{tell()}</Text>
    </p>
  );

  function tell(): string {
    if (read === undefined) return say('readingSources');
    if (read.names === null) return say('sourcesUnread');
    if (read.names === '') return say('noSources');
    return say(basis === undefined ? 'sources' : 'sourcesOfRows', { names: read.names });
  }
}
