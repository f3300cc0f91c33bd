/** The places where a matter can be decided, and the chosen one: proposed until somebody chooses. */
import { useState } from 'react';
import { meetingsAbout, NOWHERE, type Place, placeOf, whereDecided } from '../../decide/where-decided.ts';
import type { BodiesQuery, MadeDecisionFragment } from '../../generated/graphql.ts';
import { decideWords } from '../../words/decide.ts';
import { writeDay } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';

interface Offered extends Place {
  /** Id of the meeting or of the body; empty: nowhere. */
  readonly id: string;
  readonly name: string;
}

const idOf = ({ meeting, body }: Place) => meeting ?? body ?? '';

/** @param bodies undefined: not known yet @param decision the last decision on the matter */
export function usePlace(
  bodies: BodiesQuery | undefined,
  suggestion: string,
  decision: MadeDecisionFragment | null | undefined,
) {
  const { say, language } = useWords(decideWords);
  const [chosen, choose] = useState<string>();
  const held = decision?.meeting && { ...decision.meeting, body: decision.body };
  const coming = bodies ? meetingsAbout(bodies, suggestion) : [];
  const meetings = held && coming.every(({ id }) => id !== held.id) ? [...coming, held] : coming;
  const offered: Offered[] = [
    { ...NOWHERE, id: '', name: say('noBody') },
    ...meetings.map(({ id, on, body }) => {
      const name = say('inMeeting', { body: body?.name ?? '', day: writeDay(on, language) });
      return { meeting: id, body: null, id, name };
    }),
    ...(bodies?.actors?.nodes ?? []).map(({ id, name }) => ({ meeting: null, body: id, id, name })),
  ];
  const standing = decision == null || decision.status === 'DISMISSED' ? undefined : placeOf(decision);
  const id = chosen ?? idOf(whereDecided(bodies, suggestion, standing));
  return { offered, place: offered.find((one) => one.id === id) ?? offered[0], choose };
}
