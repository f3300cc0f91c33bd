/** The next meeting of any body: the first day that a body has announced, or for which a meeting is prepared. */
import { useMemo } from 'react';
import { useInstallation } from '../data/installation.tsx';
import { type Answer, useAnswer } from '../data/use-answer.ts';
import { BodiesDocument, type BodiesQuery } from '../generated/graphql.ts';
import { bodyName } from '../parts/body-name.ts';

export interface NextMeeting {
  readonly body: { readonly id: string; readonly name: string };
  readonly on: string;
  /** Undefined while its agenda is empty. */
  readonly meeting: { readonly id: string; readonly revision: number; readonly agenda: readonly string[] } | undefined;
}

function findNextMeeting({ actors, meetings }: BodiesQuery, today: string): NextMeeting | undefined {
  const bodies = actors?.nodes ?? [];
  const prepared = preparedOf(meetings);
  const told = bodies.flatMap(({ id, name, nextMeetingOn }) =>
    nextMeetingOn != null && nextMeetingOn >= today
      ? [{ body: { id, name }, on: nextMeetingOn, meeting: undefined }]
      : [],
  );
  // For the same body and day, a prepared meeting comes before an announced one.
  const [next] = [...prepared, ...told].sort((one, other) => one.on.localeCompare(other.on));
  return next && { ...next, body: { ...next.body, name: bodyName(next.body.name, bodies) } };
}

/** @returns the prepared meeting of a body on a day */
export function meetingOf({ meetings }: BodiesQuery, { body, on }: NextMeeting): NextMeeting['meeting'] {
  return preparedOf(meetings).find((each) => each.body.id === body.id && each.on === on)?.meeting;
}

const preparedOf = (meetings: BodiesQuery['meetings']) =>
  (meetings?.nodes ?? []).flatMap(({ id, on, revision, body, agenda }) =>
    body ? [{ body, on, meeting: { id, revision, agenda: agenda.map(({ suggestionId }) => suggestionId) } }] : [],
  );

/** @returns `next` undefined: still loading; null: no date is known */
export function useNextMeeting(): {
  readonly answer: Answer<BodiesQuery>;
  readonly next: NextMeeting | null | undefined;
} {
  const today = useInstallation()?.today;
  const answer = useAnswer(BodiesDocument, { today: today ?? '' }, today !== undefined);
  const { data } = answer;
  // The same one until the answer changes, so that a list need not draw all its matters again.
  const next = useMemo(
    () => (data && today !== undefined ? (findNextMeeting(data, today) ?? null) : undefined),
    [data, today],
  );
  return { answer, next };
}
