/** Meetings, each with what is on its agenda and what was decided. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import type { MeetingLineFragment } from '../../generated/graphql.ts';
import { bodyName } from '../../parts/body-name.ts';
import { List } from '../../parts/list.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';

interface Props {
  readonly of: readonly MeetingLineFragment[];
  readonly bodies: readonly { readonly name: string }[];
  readonly none: string;
}

export function MeetingList({ of, bodies, none }: Props): ReactNode {
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
