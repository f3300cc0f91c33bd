/** What several projects of one subject are proposed: what one could bring to the other, a common assessment. */
import type { Settings } from '../../answers/setting.js';
import type { Speaker } from '../../words/names.js';
import { askPayer, payingForBoth } from './paying-for-both.js';
import { type Gesture, sayGesture } from './pooling-step.js';
import { type Bringing, type Projects, sayWhoBrings } from './who-brings.js';

interface Together extends Omit<Projects, 'isBought'> {
  /** Whether somebody works with both already: then nobody else is asked to bring them together. */
  readonly isMet: boolean;
}

/** The first that holds: a purchase, what one could bring, what who pays for both can ask of both. */
export function togetherStep(speak: Speaker, settings: Settings, gesture: Gesture, together: Together): Bringing {
  const { initiatives, isMet } = together;
  const plain = { step: sayGesture(gesture, speak.language) };
  if (gesture === 'BUY' || gesture === 'COMPARE') return plain;
  const brings = sayWhoBrings(speak, settings, { ...together, isBought: gesture === 'SPECIFY' });
  if (brings !== undefined || gesture === 'SPECIFY') return brings ?? plain;
  const [one, other] = initiatives;
  if (isMet || initiatives.length !== 2 || one === undefined || other === undefined) return plain;
  const payer = payingForBoth(settings, [one, other]);
  return payer === undefined ? plain : { step: askPayer(speak, payer), call: [payer, ...leadsOf(settings, one)] };
}

const leadsOf = (settings: Settings, id: string): string[] =>
  settings
    .of(id)
    .leads.slice(0, 1)
    .map((lead) => lead.id);
