/** The file of a matter: why, and what is decided? */
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { Elsewhere } from '../../frame/elsewhere.tsx';
import { Page as Head } from '../../frame/page.tsx';
import { DossierDocument } from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { frameWords } from '../../words/frame.ts';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import { Dossier } from './dossier.tsx';
import type { Suggestion } from './suggestion.ts';

type Found = Extract<Suggestion, { readonly __typename: 'NotSuggested' }>;

/** For the id of something that is not suggested today: what became of it. */
function NoLonger({ found: { because, said, gone } }: { readonly found: Found }): ReactNode {
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

export function Page(): ReactNode {
  const { id = '' } = useParams();
  // Another matter gets a new page: nothing of the previous one stays.
  return <File key={id} id={id} />;
}

function File({ id }: { readonly id: string }): ReactNode {
  const { say, language } = useWords(matterWords);
  const answer = useAnswer(DossierDocument, { id, language });
  const found = answer.data?.suggestion;
  if (found?.__typename === 'NotSuggested') return <NoLonger found={found} />;
  if (found) return <Dossier found={found} isAwaited={answer.isAwaited} above={<Way />} />;
  return (
    <Head title={say('loading')} above={<Way />}>
      <Panel title={say('loading')} answer={answer} of={found} lines={12}>
        {() => null}
      </Panel>
    </Head>
  );
}

function Way(): ReactNode {
  const { say } = useWords(matterWords);
  const frame = useWords(frameWords);
  return (
    <>
      <To to={addresses.toTreat}>{frame.say('toTreat')}</To> › <To to={addresses.matters}>{say('all')}</To>{' '}
      <Elsewhere />
    </>
  );
}
