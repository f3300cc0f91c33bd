/** Réunions: what have we decided, and who does what? */
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { useInstallation } from '../../frame/installation.tsx';
import { Offered } from '../../frame/offered.tsx';
import { MeetingsOfBodiesDocument, type MeetingsOfBodiesQuery } from '../../generated/graphql.ts';
import { bodyName } from '../../parts/body-name.ts';
import { Button } from '../../parts/button.tsx';
import { Columns } from '../../parts/columns.tsx';
import { Page as Head } from '../../parts/page.tsx';
import { Panel } from '../../parts/panel.tsx';
import { writeDay } from '../../words/formats.ts';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import { Bodies } from './bodies.tsx';
import { CreateMeeting } from './create-meeting.tsx';
import { FollowUp } from './follow-up.tsx';
import { MeetingList } from './meeting-list.tsx';

/** The first day on which a body meets, announced or prepared. */
function firstOf({ actors, coming }: MeetingsOfBodiesQuery, today: string) {
  const told = (actors?.nodes ?? []).map(({ name, nextMeetingOn }) => ({ name, on: nextMeetingOn ?? '' }));
  const prepared = (coming?.nodes ?? []).map(({ body, on }) => ({ name: body?.name ?? '', on }));
  return [...told, ...prepared]
    .filter(({ name, on }) => name !== '' && on >= today)
    .sort((one, other) => one.on.localeCompare(other.on))[0];
}

export function Page(): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const today = useInstallation()?.today;
  const [isCreating, setCreating] = useState(false);
  const answer = useAnswer(MeetingsOfBodiesDocument, { today: today ?? '' }, today !== undefined);
  const { data } = answer;
  const bodies = data?.actors?.nodes ?? [];
  const first = data && today !== undefined ? firstOf(data, today) : undefined;
  const isHeld = ({ on }: { readonly on: string }) => today !== undefined && on < today;
  const title = first
    ? say('next', { body: bodyName(first.name, bodies), day: writeDay(first.on, language) })
    : say(data ? 'noNext' : 'title');
  return (
    <Head
      title={title}
      after={[answer]}
      beside={
        <Offered act="CREATE_MEETING">
          <Button isMain onPress={() => setCreating(true)}>
            {say('newMeeting')}
          </Button>
        </Offered>
      }
    >
      <Columns side={<FollowUp key={language} body={null} />}>
        <Panel title={say('panelBodies')} answer={answer} of={data?.actors?.nodes}>
          {(found) => <Bodies bodies={found} meetings={data?.coming?.nodes ?? []} />}
        </Panel>
        <Panel title={say('coming')} answer={answer} of={data?.coming?.nodes} lines={2}>
          {(found) => <MeetingList of={found} bodies={bodies} none={say('noComing')} />}
        </Panel>
        <Panel title={say('held')} answer={answer} of={data?.held?.nodes} lines={2}>
          {(found) => <MeetingList of={found.filter(isHeld).toReversed()} bodies={bodies} none={say('noHeld')} />}
        </Panel>
      </Columns>
      {isCreating && <CreateMeeting bodies={bodies} onClose={() => setCreating(false)} />}
    </Head>
  );
}
