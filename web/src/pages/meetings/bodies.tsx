/** The councils and committees, each with its next meeting, to open or to prepare. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useInstallation } from '../../data/installation.tsx';
import { useLabels } from '../../data/labels.tsx';
import { useViewer } from '../../frame/viewer.tsx';
import type { MeetingLineFragment, MeetingsOfBodiesQuery } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import styles from './meetings.module.css';
import { useOpenMeeting } from './use-open-meeting.ts';

type Body = NonNullable<MeetingsOfBodiesQuery['actors']>['nodes'][number];

interface Props {
  readonly bodies: readonly Body[];
  /** Future meetings. */
  readonly meetings: readonly MeetingLineFragment[];
}

export function Bodies({ bodies, meetings }: Props): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const label = useLabels();
  const today = useInstallation()?.today ?? '';
  const { open, isWaiting, refusal } = useOpenMeeting();
  const { offers } = useViewer();
  const row = (body: Body) => {
    const prepared = meetings.find((meeting) => meeting.body?.id === body.id);
    const next = body.nextMeetingOn != null && body.nextMeetingOn >= today ? body.nextMeetingOn : undefined;
    const on = prepared?.on ?? next;
    const about = [
      body.bodyType != null && label('BodyType', body.bodyType),
      body.frequency != null && label('MeetingFrequency', body.frequency),
      say('nextOn', { day: on === undefined ? say('unknown') : writeDay(on, language) }),
    ];
    return (
      <div className={styles.line}>
        <div>
          <h3>
            <To to={prepared ? addressOf('meeting', prepared.id) : addressOf('actor', body.id)}>
              <Text>{body.name}</Text>
            </To>
          </h3>
          <small>
            {about.filter(Boolean).join(' · ')}
            {prepared && (
              <>
                {' · '}
                <To to={addressOf('actor', body.id)} aria-label={say('recordOf', { name: body.name })}>
                  {say('record')}
                </To>
              </>
            )}
          </small>
        </div>
        {prepared ? (
          <To to={addressOf('meeting', prepared.id)}>{say('open')}</To>
        ) : (
          next !== undefined &&
          offers('CREATE_MEETING') && (
            <Button
              isWaiting={isWaiting}
              about={say('prepareOf', { body: body.name, day: writeDay(next, language) })}
              onPress={() => void open(body, next)}
            >
              {say('prepare')}
            </Button>
          )
        )}
      </div>
    );
  };
  return (
    <>
      <List of={bodies} keyOf={({ id }) => id} none={say('noBodies')}>
        {row}
      </List>
      <Refusal message={refusal} />
    </>
  );
}
