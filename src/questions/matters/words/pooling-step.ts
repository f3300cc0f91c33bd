/** What the leads of several projects on one subject could do together, in words. */
import { dayOf } from '../../../model/days.js';
import { sayUnless } from '../../synergies/pooling-step.js';
import { togetherStep } from '../../synergies/together-step.js';
import { gestureOf } from '../gesture.js';
import { themeIds } from '../row.js';
import { inTold } from './common-values.js';
import type { Composed } from './composed.js';
import type { Telling } from './telling.js';

/** @param isFar whether they are two whose areas are known not to touch @param isMet whether who works with both is told */
export function poolingStep(
  telling: Telling,
  { isFar, isMet }: { readonly isFar: boolean; readonly isMet: boolean },
): Pick<Composed, 'nextStep' | 'caveat' | 'first' | 'call'> {
  const { row, speak, settings } = telling;
  const { of, matter, asOf } = row;
  const { what } = gestureOf(of.known.snapshot, matter.initiatives, dayOf(asOf));
  const together = { initiatives: inTold(telling), leaves: themeIds(row, matter.leaves), isFar, isMet, asOf };
  const { step, call } = togetherStep(speak, settings, what, together);
  return {
    nextStep: step,
    caveat: sayUnless(what, 'WORKING_TOGETHER', speak.language),
    ...(call && { first: call, call: [] }),
  };
}
