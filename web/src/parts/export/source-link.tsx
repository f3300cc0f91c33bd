/** A source with its row and the day on which it was read, linked where it has a page that all can read; what was invented for a demonstration says that, and nothing else. */
import type { ReactNode } from 'react';
import type { NamedSourceFragment } from '../../generated/graphql.ts';
import { writeDay } from '../../words/formats.ts';
import { partsWords } from '../../words/parts.ts';
import { useWords } from '../../words/words.ts';
import { Text } from '../text.tsx';

interface Props {
  readonly of: Pick<NamedSourceFragment, 'id' | 'publisher' | 'url' | 'illustrative'> & {
    readonly retrievedAt?: string | null;
  };
  readonly row?: number | null | undefined;
}

export function SourceLink({ of: { id, publisher, url, illustrative, retrievedAt }, row }: Props): ReactNode {
  const { say, language } = useWords(partsWords);
  if (illustrative === true) return say('inventedExample');
  const source = publisher ?? id.replace(/^source-/, '');
  const words = <Text>{row == null ? source : say('sourceRow', { source, row })}</Text>;
  return (
    <>
      {url != null && /^https?:\/\//.test(url) ? (
        <a href={url} rel="noreferrer">
          {words}
        </a>
      ) : (
        words
      )}
      {retrievedAt != null && `, ${say('sourceRead', { day: writeDay(retrievedAt.slice(0, 10), language) })}`}
    </>
  );
}
