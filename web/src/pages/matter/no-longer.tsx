/** For the id of something that is not suggested today: what became of it. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import { Page as Head } from '../../parts/page.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { useLabels } from '../../words/labels.tsx';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import type { Suggestion } from './suggestion.ts';

type Found = Extract<Suggestion, { readonly __typename: 'NotSuggested' }>;

export function NoLonger({ found: { because, said, gone } }: { readonly found: Found }): ReactNode {
  const { say, language } = useWords(matterWords);
  const label = useLabels();
  return (
    <Head title={say(because)} lead={said.sentence}>
      <ul>
        {gone.map(({ id, was, archivedOn, mergedInto }) => (
          <li key={id}>
            {say('archivedOn', {
              kind: label('EntityKind', was),
              day: writeDay(archivedOn.slice(0, 10), language),
            })}{' '}
            {was === 'ACTOR' && mergedInto && <To to={addressOf('actor', mergedInto.id)}>{say('toMerged')}</To>}
          </li>
        ))}
      </ul>
      <p>
        <To to={addresses.matters}>{say('toList')}</To>
      </p>
    </Head>
  );
}
