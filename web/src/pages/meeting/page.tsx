/** One meeting: its agenda in order, what was decided on each item, its sheets to print and its minutes. */
import { type ReactNode, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import { askAnew } from '../../data/ask-anew.ts';
import { useInstallation } from '../../data/installation.tsx';
import { useLabels } from '../../data/labels.tsx';
import { askToSignIn } from '../../data/sign-in.ts';
import { useAct } from '../../data/use-act.ts';
import { type Answer, useAnswer } from '../../data/use-answer.ts';
import { NotThere } from '../../frame/not-there.tsx';
import { Offered } from '../../frame/offered.tsx';
import { Page as Head } from '../../frame/page.tsx';
import { useViewer } from '../../frame/viewer.tsx';
import {
  DeleteMeetingDocument,
  FreezeDocument,
  MinutesDocument,
  OneMeetingDocument,
  type OneMeetingQuery,
} from '../../generated/graphql.ts';
import { bodyName } from '../../parts/body-name.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Columns } from '../../parts/columns.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form/form.module.css';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import { FollowUp } from '../meetings/follow-up.tsx';
import { AddMatter } from './add-matter.tsx';
import { Agenda } from './agenda.tsx';
import styles from './meeting.module.css';
import type { Meeting } from './meeting.ts';
import { NoteDecision } from './note-decision.tsx';
import { saveAsDocx } from './save-as-docx.ts';
import { Sheets } from './sheets.tsx';

interface OtherDecisionsProps {
  readonly meeting: Meeting;
  readonly answer: Answer<unknown>;
  readonly onNote: () => void;
}

/** The decisions of the meeting that are not on its agenda. */
function OtherDecisions({ meeting, answer, onNote }: OtherDecisionsProps): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const label = useLabels();
  const there = new Set(meeting.agenda.map(({ suggestionId }) => suggestionId));
  const others = meeting.decisions.filter(({ suggestionId }) => suggestionId == null || !there.has(suggestionId));
  return (
    <Panel
      title={say('otherDecisions')}
      answer={answer}
      of={others}
      beside={
        <Offered act="RECORD_DECISION">
          <Button onPress={onNote}>{say('note')}</Button>
        </Offered>
      }
    >
      {(found) => (
        <List of={found} keyOf={({ id }) => id}>
          {({ id, title, suggestion, status, dueOn }) => (
            <>
              <Text>{title ?? suggestion?.said.headline ?? id}</Text>
              <small>
                {[label('DecisionStatus', status), dueOn != null && say('before', { day: writeDay(dueOn, language) })]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </>
          )}
        </List>
      )}
    </Panel>
  );
}

/** The minutes, as text to paste into a report; for readers who may read them. */
function Minutes({ id }: { readonly id: string }): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const mayRead = useViewer().mayRead('Meeting.minutes');
  const [isOpen, setOpen] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const { data, fault } = useAnswer(MinutesDocument, { id, language }, isOpen && mayRead);
  const text = data?.node?.__typename === 'Meeting' ? data.node.minutes : undefined;
  const open = async () => {
    if (mayRead || (await askToSignIn('CHOSEN'))) setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setCopied(false);
  };
  const copy = async (words: string) => {
    await navigator.clipboard.writeText(words);
    setCopied(true);
  };
  return (
    <>
      <Button onPress={() => void open()}>{say('minutes')}</Button>
      {isOpen && mayRead && (
        <Dialog title={say('minutes')} onClose={close}>
          {text !== undefined && (
            <div className={styles.minutes}>
              {text.split('\n').map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          )}
          <Refusal message={fault?.message} />
          <p role="status">{isCopied && say('copied')}</p>
          <div className={form.buttons}>
            <Button onPress={close}>{say('close')}</Button>
            {text !== undefined && (
              <Button isMain onPress={() => void copy(text)}>
                {say('copy')}
              </Button>
            )}
          </div>
        </Dialog>
      )}
    </>
  );
}

interface MembersProps {
  readonly body: NonNullable<Meeting['body']>;
  readonly meeting: Meeting;
  readonly answer: Answer<unknown>;
}

/** The members of the body that meets, and how many of them the agenda concerns. */
function Members({ body: { members }, meeting, answer }: MembersProps): ReactNode {
  const { say } = useWords(meetingsWords);
  return (
    <Panel title={say('members')} answer={answer} of={meeting.agenda}>
      {(agenda) => {
        const matters = agenda.flatMap(({ suggestion }) => (suggestion?.__typename === 'Matter' ? [suggestion] : []));
        const concerned = new Set(matters.flatMap((matter) => matter.concerned.map(({ id }) => id)));
        // Of an item that is no longer suggested, nobody knows whom it concerns.
        const isKnown = agenda.length > 0 && matters.length === agenda.length;
        const count = members.filter(({ id }) => concerned.has(id)).length;
        if (members.length === 0) return <p className={styles.soft}>{say('noMembers')}</p>;
        return (
          <>
            <p className={styles.soft}>
              {say('membersCount', { count: members.length })} {isKnown && say('concerned', { count })}
            </p>
            <details>
              <summary>{say('who')}</summary>
              <ul>
                {members.map(({ id, name }) => (
                  <li key={id}>
                    <To to={addressOf('actor', id)}>
                      <Text>{name}</Text>
                    </To>
                    {concerned.has(id) && <small> {say('isConcerned')}</small>}
                  </li>
                ))}
              </ul>
            </details>
          </>
        );
      }}
    </Panel>
  );
}

interface FreezeProps {
  readonly meeting: Meeting;
  readonly title: string;
  /** The meeting is loading again: its revision is not known yet. */
  readonly isAwaited: boolean;
}

/** Keeps the text of each item, so that people discuss what they were sent. */
function Freeze({ meeting, title, isAwaited }: FreezeProps): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const { run, isWaiting, refusal } = useAct();
  if (meeting.agenda.length === 0) return null;
  const freeze = () =>
    run(
      FreezeDocument,
      { meeting: meeting.id, revision: meeting.revision, language },
      say('didFreeze', { what: title }),
    );
  return (
    <div className={styles.freeze}>
      <Button isWaiting={isWaiting || isAwaited} onPress={() => void freeze()}>
        {say('freeze')}
      </Button>
      <p>{say('freezeWhy')}</p>
      <Refusal message={refusal} />
    </div>
  );
}

interface DeleteMeetingProps {
  readonly meeting: Meeting;
  readonly title: string;
  /** The meeting is loading again: its revision is not known yet. */
  readonly isAwaited: boolean;
}

/** Deletes a meeting with an empty agenda and no decision; undo brings it back. */
function DeleteMeeting({ meeting, title, isAwaited }: DeleteMeetingProps): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const { can } = useViewer();
  const { run, isWaiting, refusal } = useAct();
  const navigate = useNavigate();
  if (meeting.agenda.length > 0 || meeting.decisions.length > 0 || !can('ARCHIVE_MEETING')) return null;
  const archive = async () => {
    const outcome = await run(
      DeleteMeetingDocument,
      { meeting: meeting.id, revision: meeting.revision, language },
      say('didDelete', { what: title }),
    );
    if (outcome.kind === 'DONE') void navigate(addresses.meetings);
  };
  return (
    <div>
      <Button isWaiting={isWaiting || isAwaited} onPress={() => void archive()}>
        {say('deleteMeeting')}
      </Button>
      <Refusal message={refusal} />
    </div>
  );
}

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
