/** What the leads of several projects on one subject could do together, in words. */
import { dayOf } from '../../../model/days.js';
import { sayGesture, sayUnless } from '../../synergies/pooling-step.js';
import { sayWhoBrings } from '../../synergies/who-brings.js';
import { gestureOf } from '../gesture.js';
import { themeIds } from '../row.js';
import { inTold } from './common-values.js';
import type { Composed } from './composed.js';
import type { Telling } from './telling.js';

/** @param isFar whether they are two whose areas are known not to touch */
export function poolingStep(
  telling: Telling,
  isFar: boolean,
): Pick<Composed, 'nextStep' | 'caveat' | 'first' | 'call'> {
  const { row, speak, settings } = telling;
  const { of, matter, asOf } = row;
  const { what } = gestureOf(of.known.snapshot, matter.initiatives, dayOf(asOf));
  const leaves = themeIds(row, matter.leaves);
  const brings =
    what === 'SHARE' ? sayWhoBrings(speak, settings, { initiatives: inTold(telling), leaves, isFar, asOf }) : undefined;
  return {
    nextStep: brings?.step ?? sayGesture(what, speak.language),
    caveat: sayUnless(what, 'WORKING_TOGETHER', speak.language),
    ...(brings?.call && { first: brings.call, call: [] }),
  };
}
