/** What the leads of several projects on one subject could share, in words. */
import { dayOf } from '../../../model/days.js';
import { caveat } from '../../../words/caveats.js';
import type { Language } from '../../../words/labels.js';
import { type Gesture, sayGesture } from '../../synergies/pooling-step.js';
import { gestureOf } from '../gesture.js';
import type { MatterRow } from '../row.js';
import type { Composed } from './composed.js';

/** What would make the step needless. */
const unless = {
  COMPARE: 'COORDINATED',
  BUY: 'BOUGHT_TOGETHER',
  LEND: 'WORKING_TOGETHER',
  SHARE: 'WORKING_TOGETHER',
} as const satisfies Readonly<Record<Gesture, string>>;

export function poolingStep(
  { of, matter, asOf }: MatterRow,
  language: Language,
): Pick<Composed, 'nextStep' | 'caveat'> {
  const { what } = gestureOf(of.known.snapshot, matter.initiatives, dayOf(asOf));
  return { nextStep: sayGesture(what, language), caveat: caveat(unless[what], language) };
}
