/**
 * The day by which a matter should be settled, and how urgent that makes it: what lists of matters are ordered by. Of a far day it is said that it is far, and
 * not that the matter is for later: a call of which its words tell may close sooner.
 */
import type { ReactNode } from 'react';
import type { MatterKind, MatterUrgency } from '../generated/graphql.ts';
import { Chip } from '../parts/chip.tsx';
import { decideWords } from '../words/decide.ts';
import { writeDay } from '../words/formats.ts';
import { useLabels } from '../words/labels.tsx';
import { useWords } from '../words/words.ts';
import { dueWord } from './due-word.ts';

const tones = { NOW: 'WARM', SOON: 'GOLD', UNDECIDED: 'BRIDGE', LATER: 'QUIET' } as const;

interface Props {
  readonly kind: MatterKind;
  readonly urgency: MatterUrgency;
  readonly dueOn: string | null | undefined;
  /** Where nothing is due, the day on which the first of its projects is meant to begin. */
  readonly startsOn: string | null | undefined;
}

export function UrgencyChip({ kind, urgency, dueOn, startsOn }: Props): ReactNode {
  const { say, language } = useWords(decideWords);
  const label = useLabels();
  const undated = startsOn == null ? say('noDay') : say('startsOn', { day: writeDay(startsOn, language) });
  return (
    <span>
      <Chip tone={tones[urgency]}>
        {dueOn == null ? label('MatterUrgency', urgency) : say(dueWord(kind), { day: writeDay(dueOn, language) })}
      </Chip>{' '}
      <small>{dueOn == null ? undated : urgency === 'LATER' ? say('farOff') : label('MatterUrgency', urgency)}</small>
    </span>
  );
}
