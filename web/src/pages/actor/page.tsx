/** One actor: who is it, with whom, and whom could it work with? */
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import { AfterAnswer } from '../../data/after-answer.tsx';
import { type Answer, useAnswer } from '../../data/use-answer.ts';
import { useViewer } from '../../frame/viewer.tsx';
import {
  ActorBridgesDocument,
  ActorMoneyDocument,
  ActorPageDocument,
  type ActorPageQuery,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Columns } from '../../parts/columns.tsx';
import { NotThere } from '../../parts/not-there.tsx';
import { Page as Head } from '../../parts/page.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { actorWords } from '../../words/actor.ts';
import { correctWords } from '../../words/contribute/correct.ts';
import { contributeWords } from '../../words/contribute.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import { Acts } from '../data/acts.tsx';
import { Around } from './around.tsx';
import { Bridges } from './bridges.tsx';
import { Correct } from './correct.tsx';
import { Facts } from './facts.tsx';
import { Initiatives } from './initiatives.tsx';
import { Invite } from './invite.tsx';
import { Money } from './money.tsx';
import { Propose } from './propose.tsx';
import { Seats } from './seats.tsx';
import type { ShownActor } from './shown-actor.ts';
import { Sources } from './sources.tsx';

export function Page(): ReactNode {
  const { say, language } = useWords(actorWords);
  const { id = '' } = useParams();
  const answer = useAnswer(ActorPageDocument, { id });
  const node = answer.data?.node;
  if (node?.__typename === 'Actor' && node.id === id)
    return <Known key={`${id} ${language}`} actor={node} answer={answer} />;
  if (answer.data && !answer.isAwaited && answer.fault === undefined) {
    const gone = node?.__typename === 'Gone' ? node : undefined;
    const merged = gone?.mergedInto?.__typename === 'Actor' ? gone.mergedInto : undefined;
    return (
      <NotThere gone={gone}>
        {merged ? (
          <To to={addressOf('actor', merged.id)}>
            {say('toMerged')} ({merged.name})
          </To>
        ) : (
          <To to={addresses.actors}>{say('toActors')}</To>
        )}
      </NotThere>
    );
  }
  return (
    <Head title={say('title')}>
      <Panel title={say('record')} answer={answer} of={undefined} lines={10}>
        {() => null}
      </Panel>
    </Head>
  );
}

/** Possible bridges that are shown before more are asked for, and the most that are. */
const AT_FIRST = 8;
const AT_MOST = 100;

interface Props {
  readonly actor: ShownActor;
  readonly answer: Answer<ActorPageQuery>;
}

function Known({ actor, answer }: Props): ReactNode {
  const { say, language } = useWords(actorWords);
  const label = useLabels();
  const [most, setMost] = useState(AT_FIRST);
  const bridges = useAnswer(ActorBridgesDocument, { id: actor.id, language, first: most });
  const money = useAnswer(ActorMoneyDocument, { id: actor.id });
  const found = bridges.data?.actor;
  const [proposed, setProposed] = useState<string>();
  const { can, offers } = useViewer();
  const { say: sayContribute } = useWords(contributeWords);
  const { say: sayCorrect } = useWords(correctWords);
  const [isInviting, setInviting] = useState(false);
  const open = (found?.synergies?.nodes ?? []).filter(({ decision }) => decision == null);
  const themes = actor.themes.map((theme) => (language === 'FR' ? theme.labelFr : theme.labelEn));
  return (
    <Head
      title={say('name', { name: actor.name })}
      after={[bridges]}
      lead={
        <>
          <Chip>{label('ActorKind', actor.kind)}</Chip>{' '}
          {found?.isolation && <Chip tone="GOLD">{label('IsolationKind', found.isolation.kind)}</Chip>}{' '}
          <Text>{themes.join(' · ')}</Text>
        </>
      }
      above={<To to={addresses.actors}>{say('toActors')}</To>}
      beside={
        <>
          <Correct id={actor.id} asked={['name', 'contact']}>
            {sayCorrect('correct')}
          </Correct>{' '}
          {can('INVITE_CONTRIBUTOR') && <Button onPress={() => setInviting(true)}>{sayContribute('invite')}</Button>}{' '}
          {open[0] && offers('DECIDE') && (
            <Button isMain onPress={() => setProposed(open[0]?.id)}>
              {say('propose')}
            </Button>
          )}
        </>
      }
    >
      <Columns
        side={
          <>
            <Around actor={actor} bridges={(found?.synergies?.nodes ?? []).slice(0, AT_FIRST)} money={money.data} />
            <Panel title={say('record')} answer={answer} of={actor}>
              {(there) => <Facts actor={there} />}
            </Panel>
            <Panel title={say('sources')} answer={answer} of={actor.sourcesConnection.edges} lines={2}>
              {() => <Sources actor={actor} />}
            </Panel>
            <AfterAnswer answer={bridges}>
              <Acts entity={actor.id} />
            </AfterAnswer>
          </>
        }
      >
        <Panel title={say('bridges')} answer={bridges} of={bridges.data?.actor}>
          {(there) => (
            <Bridges
              of={there}
              actor={actor.id}
              onPropose={setProposed}
              isAwaited={bridges.isAwaited}
              onMore={most < AT_MOST ? () => setMost(AT_MOST) : undefined}
            />
          )}
        </Panel>
        <Panel title={say('initiatives')} answer={answer} of={actor.initiativesConnection}>
          {(there) => <Initiatives of={there} money={money.data} />}
        </Panel>
        <Money answer={money} />
        <Seats actor={actor} answer={answer} />
      </Columns>
      {isInviting && <Invite actor={actor} onClose={() => setInviting(false)} />}
      {proposed !== undefined && (
        <Propose actor={actor} bridges={open} first={proposed} onClose={() => setProposed(undefined)} />
      )}
    </Head>
  );
}
