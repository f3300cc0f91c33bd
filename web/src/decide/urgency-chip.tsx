/**
 * The day by which a matter should be settled, and how urgent that makes it: what lists of matters are ordered by. A call that closes before money ends comes
 * first. Of a far day it is said that it is far, and not that the matter is for later.
 */
import type { ReactNode } from 'react';
import { useLabels } from '../data/labels.tsx';
import type { MatterKind, MatterUrgency } from '../generated/graphql.ts';
import { Chip } from '../parts/chip.tsx';
import { decideWords } from '../words/decide.ts';
import { writeDay } from '../words/formats.ts';
import { useWords } from '../words/words.ts';
import { dueWord } from './due-word.ts';

const tones = { NOW: 'WARM', SOON: 'GOLD', UNDECIDED: 'BRIDGE', LATER: 'QUIET' } as const;

interface Props {
  readonly kind: MatterKind;
  readonly urgency: MatterUrgency;
  readonly dueOn: string | null | undefined;
  /** Where nothing is due, the day on which the first of its projects is meant to begin. */
  readonly startsOn: string | null | undefined;
  readonly callClosesOn?: string | null | undefined;
}

export function UrgencyChip({ kind, urgency, dueOn, startsOn, callClosesOn }: Props): ReactNode {
  const { say, language } = useWords(decideWords);
  const label = useLabels();
  const undated = startsOn == null ? say('noDay') : say('startsOn', { day: writeDay(startsOn, language) });
  const due = dueOn == null ? undefined : say(dueWord(kind), { day: writeDay(dueOn, language) });
  const call = callClosesOn == null ? undefined : say('callUntil', { day: writeDay(callClosesOn, language) });
  const soon = urgency === 'LATER' ? say('farOff') : label('MatterUrgency', urgency);
  return (
    <span>
      <Chip tone={tones[urgency]}>{call ?? due ?? label('MatterUrgency', urgency)}</Chip>{' '}
      <small>{due === undefined ? undated : call === undefined ? soon : `${due} · ${soon}`}</small>
    </span>
  );
}
