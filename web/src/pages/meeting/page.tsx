/** One meeting: its agenda in order, what was decided on each item, its sheets to print and its minutes. */
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import addresses from '../../addresses.json';
import { askAnew } from '../../data/ask-anew.ts';
import { type Answer, useAnswer } from '../../data/use-answer.ts';
import { useInstallation } from '../../frame/installation.tsx';
import { Offered } from '../../frame/offered.tsx';
import { useViewer } from '../../frame/viewer.tsx';
import { MinutesDocument, OneMeetingDocument, type OneMeetingQuery } from '../../generated/graphql.ts';
import { bodyName } from '../../parts/body-name.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Columns } from '../../parts/columns.tsx';
import { NotThere } from '../../parts/not-there.tsx';
import { Page as Head } from '../../parts/page.tsx';
import { Panel } from '../../parts/panel.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { useLabels } from '../../words/labels.tsx';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import { FollowUp } from '../meetings/follow-up.tsx';
import { AddMatter } from './add-matter.tsx';
import { Agenda } from './agenda.tsx';
import { DeleteMeeting } from './delete-meeting.tsx';
import { Freeze } from './freeze.tsx';
import type { Meeting } from './meeting.ts';
import { Members } from './members.tsx';
import { Minutes } from './minutes.tsx';
import { NoteDecision } from './note-decision.tsx';
import { OtherDecisions } from './other-decisions.tsx';
import { saveAsDocx } from './save-as-docx.ts';
import { Sheets } from './sheets.tsx';

export function Page(): ReactNode {
  const { language } = useWords(meetingsWords);
  const { id = '' } = useParams();
  const answer = useAnswer(OneMeetingDocument, { id, language });
  return <Shown key={`${id} ${language}`} answer={answer} />;
}

function Shown({ answer }: { readonly answer: Answer<OneMeetingQuery> }): ReactNode {
  const { say } = useWords(meetingsWords);
  const node = answer.data?.node;
  const bodies = answer.data?.actors?.nodes ?? [];
  if (node?.__typename === 'Meeting') return <Prepared meeting={node} bodies={bodies} answer={answer} />;
  if (answer.data && !answer.isAwaited && answer.fault === undefined)
    return (
      <NotThere gone={node?.__typename === 'Gone' ? node : undefined}>
        <To to={addresses.meetings}>{say('toMeetings')}</To>
      </NotThere>
    );
  return (
    <Head title={say('title')}>
      <Panel title={say('agenda')} answer={answer} of={undefined} lines={10}>
        {() => null}
      </Panel>
    </Head>
  );
}

interface Props {
  readonly meeting: Meeting;
  readonly bodies: readonly { readonly name: string }[];
  readonly answer: Answer<OneMeetingQuery>;
}

function Prepared({ meeting, bodies, answer }: Props): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const label = useLabels();
  const today = useInstallation()?.today;
  const [isNoting, setNoting] = useState(false);
  const { body, on, agenda, agendaAsOf, decisions } = meeting;
  const name = body ? bodyName(body.name, bodies) : say('unknownBody');
  const title = say('meetingOf', { body: name, day: writeDay(on, language) });
  const follow = decisions.filter(({ status }) => status === 'RETAINED' || status === 'PLANNED').length;
  const lead = say('meetingLead', {
    items: say('items', { count: agenda.length }),
    follow: say('toFollow', { count: follow }),
  });
  const asOf = agendaAsOf ?? today;
  const { mayRead, offers } = useViewer();
  const mayReadMinutes = mayRead('Meeting.minutes');
  const takeDocx = async () => {
    const told = mayReadMinutes ? await askAnew(MinutesDocument, { id: meeting.id, language }) : undefined;
    const full = told?.node?.__typename === 'Meeting' ? told.node : undefined;
    await saveAsDocx(meeting, { title, asOf, language, say, label, full });
  };
  return (
    <>
      <div className="no-print">
        <Head
          title={title}
          lead={
            <>
              {lead} {agenda.length > 1 && offers('EDIT_MEETING') && say('howToOrder')}{' '}
              {agendaAsOf != null && <Chip>{say('frozen', { day: writeDay(agendaAsOf, language) })}</Chip>}
            </>
          }
          above={
            <>
              <To to={addresses.meetings}>{say('title')}</To> › {name}
            </>
          }
          beside={
            <>
              <Minutes id={meeting.id} />
              <Button onPress={() => void takeDocx()}>{say('docx')}</Button>
              <Button isMain onPress={() => window.print()}>
                {say('print')}
              </Button>
            </>
          }
        >
          <Columns
            side={
              <>
                <FollowUp body={body?.id ?? null} />
                {body && <Members body={body} meeting={meeting} answer={answer} />}
                <Offered act="FREEZE_AGENDA">
                  <Freeze meeting={meeting} title={title} isAwaited={answer.isAwaited} />
                </Offered>
                <DeleteMeeting meeting={meeting} title={title} isAwaited={answer.isAwaited} />
              </>
            }
          >
            <Panel title={say('agenda')} answer={answer} of={meeting}>
              {(there) => <Agenda meeting={there} />}
            </Panel>
            {body && offers('EDIT_MEETING') && (
              <AddMatter meeting={meeting} body={body.id} isAwaited={answer.isAwaited} />
            )}
            <OtherDecisions meeting={meeting} onNote={() => setNoting(true)} answer={answer} />
          </Columns>
          {isNoting && <NoteDecision meeting={meeting.id} onClose={() => setNoting(false)} />}
        </Head>
      </div>
      <Sheets meeting={meeting} title={title} asOf={asOf} />
    </>
  );
}
