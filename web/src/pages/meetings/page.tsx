/** Réunions: what have we decided, and who does what? */
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { addressOf } from '../../address-of.ts';
import { useInstallation } from '../../data/installation.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { Offered } from '../../frame/offered.tsx';
import { Page as Head } from '../../frame/page.tsx';
import {
  type MeetingLineFragment,
  MeetingsOfBodiesDocument,
  type MeetingsOfBodiesQuery,
} from '../../generated/graphql.ts';
import { bodyName } from '../../parts/body-name.ts';
import { Button } from '../../parts/button.tsx';
import { Columns } from '../../parts/columns.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/form/field.tsx';
import styles from '../../parts/form/form.module.css';
import { FormEnd } from '../../parts/form/form-end.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import { Bodies } from './bodies.tsx';
import { FollowUp } from './follow-up.tsx';
import { useOpenMeeting } from './use-open-meeting.ts';

interface MeetingListProps {
  readonly of: readonly MeetingLineFragment[];
  readonly bodies: readonly { readonly name: string }[];
  readonly none: string;
}

/** Meetings, each with what is on its agenda and what was decided. */
function MeetingList({ of, bodies, none }: MeetingListProps): ReactNode {
  const { say, language } = useWords(meetingsWords);
  return (
    <List of={of} keyOf={({ id }) => id} none={none}>
      {({ id, on, body, agenda, agendaAsOf, decisions }) => (
        <>
          <To to={addressOf('meeting', id)}>
            {say('meetingOf', {
              body: body ? bodyName(body.name, bodies) : say('unknownBody'),
              day: writeDay(on, language),
            })}
          </To>
          <small>
            {[
              say('items', { count: agenda.length }),
              say('decided', { count: decisions.length }),
              agendaAsOf != null && say('frozen', { day: writeDay(agendaAsOf, language) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </>
      )}
    </List>
  );
}

interface Props {
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** Asks which body meets, and when. */
function CreateMeeting({ bodies, onClose }: Props): ReactNode {
  const { say } = useWords(meetingsWords);
  const { open, isWaiting, refusal } = useOpenMeeting();
  const body = useId();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = bodies.find(({ id }) => id === textOf(form, 'body'));
    const on = textOf(form, 'on');
    if (chosen && on !== null) await open(chosen, on);
  };
  return (
    <Dialog title={say('newMeeting')} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <div className={styles.field}>
          <label htmlFor={body}>{say('body')}</label>
          <select id={body} name="body" required>
            {bodies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <Field label={say('day')} name="on" type="date" isRequired />
        <FormEnd refusal={refusal} isWaiting={isWaiting} submit={say('create')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

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
