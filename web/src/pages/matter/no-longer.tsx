/** For the id of something that is not suggested today: what became of it. */
import type { ReactNode } from 'react';
import addresses from '../../addresses.json';
import { Page as Head } from '../../parts/page.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import type { Suggestion } from './suggestion.ts';

type Found = Extract<Suggestion, { readonly __typename: 'NotSuggested' }>;

export function NoLonger({ found: { because, said, gone } }: { readonly found: Found }): ReactNode {
  const { say, language } = useWords(matterWords);
  return (
    <Head title={say(because)} lead={said.sentence}>
      <ul>
        {gone.map(({ id, archivedOn }) => (
          <li key={id}>{say('archivedOn', { id, day: writeDay(archivedOn.slice(0, 10), language) })}</li>
        ))}
      </ul>
      <p>
        <To to={addresses.matters}>{say('toList')}</To>
      </p>
    </Head>
  );
}
