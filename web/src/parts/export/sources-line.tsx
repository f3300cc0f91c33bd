/** Who states what a table counts or names, below it, each with its page: the same names as in its files. */
import { Fragment, type ReactNode, useEffect, useState } from 'react';
import type { NamedSourceFragment } from '../../generated/graphql.ts';
import { exportWords } from '../../words/export.ts';
import { useWords } from '../../words/words.ts';
import styles from './export.module.css';
import { type Basis, readSources } from './read-sources.ts';
import { SourceLink } from './source-link.tsx';

type Sources = readonly NamedSourceFragment[];

/** @param basis undefined: all the data */
export function SourcesLine({ basis }: { readonly basis: Basis | undefined }): ReactNode {
  const { say } = useWords(exportWords);
  const [read, setRead] = useState<{ readonly sources: Sources | null }>();
  // A new object at each rendering may be about the same rows.
  const asked = JSON.stringify(basis);
  useEffect(() => {
    let isLeft = false;
    readSources(asked === undefined ? undefined : (JSON.parse(asked) as Basis))
      .then((sources) => !isLeft && setRead({ sources }))
      .catch(() => !isLeft && setRead({ sources: null }));
    return () => {
      isLeft = true;
    };
  }, [asked]);
  return <p className={styles.note}>{tell()}</p>;

  function tell(): ReactNode {
    if (read === undefined) return say('readingSources');
    if (read.sources === null) return say('sourcesUnread');
    if (read.sources.length === 0) return say('noSources');
    const names = new Map(read.sources.map((source) => [source.publisher ?? source.id, source]));
    return (
      <>
        {say(basis === undefined ? 'sources' : 'sourcesOfRows', { names: '' })}
        {[...names.values()].map((source, place) => (
          <Fragment key={source.id}>
            {place > 0 && ' ; '}
            <SourceLink of={source} />
          </Fragment>
        ))}
      </>
    );
  }
}
