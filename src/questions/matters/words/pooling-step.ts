/** What the leads of several projects on one subject could share, in words. */
import { dayOf } from '../../../model/days.js';
import type { Language } from '../../../words/labels.js';
import { sayGesture, sayUnless } from '../../synergies/pooling-step.js';
import { gestureOf } from '../gesture.js';
import type { MatterRow } from '../row.js';
import type { Composed } from './composed.js';

export function poolingStep(
  { of, matter, asOf }: MatterRow,
  language: Language,
): Pick<Composed, 'nextStep' | 'caveat'> {
  const { what } = gestureOf(of.known.snapshot, matter.initiatives, dayOf(asOf));
  return { nextStep: sayGesture(what, language), caveat: sayUnless(what, 'WORKING_TOGETHER', language) };
}
