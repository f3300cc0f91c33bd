/** What became of the entity in an address: archived, merged into another, or never there. */
import type { ReactNode } from 'react';
import { useLabels } from '../data/labels.tsx';
import { writeDay } from '../words/formats.ts';
import { partsWords } from '../words/parts.ts';
import { useWords } from '../words/words.ts';
import { Page } from './page.tsx';

interface Props {
  readonly gone?: { readonly was: string; readonly archivedOn: string } | undefined;
  /** The link onwards: to a list, or to the entity that it was merged into. */
  readonly children: ReactNode;
}

export function NotThere({ gone, children }: Props): ReactNode {
  const { say, language } = useWords(partsWords);
  const label = useLabels();
  const lead = gone
    ? say('archivedOn', { kind: label('EntityKind', gone.was), day: writeDay(gone.archivedOn.slice(0, 10), language) })
    : say('neverThere');
  return (
    <Page title={say(gone ? 'noMoreThere' : 'notThere')} lead={lead}>
      <p>{children}</p>
    </Page>
  );
}
