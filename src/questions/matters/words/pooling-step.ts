/** What the leads of several projects on one subject could share, in words. */
import { dayOf } from '../../../model/days.js';
import { caveat } from '../../../words/caveats.js';
import type { Language } from '../../../words/labels.js';
import { fill } from '../../../words/said.js';
import { type Gesture, gestureOf } from '../gesture.js';
import type { MatterRow } from '../row.js';
import type { Composed } from './composed.js';

const steps: Readonly<
  Record<
    Gesture['what'],
    readonly [french: string, english: string, unless: 'COORDINATED' | 'BOUGHT_TOGETHER' | 'WORKING_TOGETHER']
  >
> = {
  COMPARE: [
    'À comparer peut-être : usages, coûts, résultats, dans le respect de la commande publique.',
    'To compare, perhaps: use, costs, results, within the rules of public procurement.',
    'COORDINATED',
  ],
  BUY: [
    'À mutualiser peut-être : achat, outil, formation.',
    'To pool, perhaps: purchases, tools, training.',
    'BOUGHT_TOGETHER',
  ],
  LEND: [
    'À partager peut-être : matériel, formation, expérience.',
    'To share, perhaps: equipment, training, staff.',
    'WORKING_TOGETHER',
  ],
  SHARE: [
    'À partager peut-être : outil, formation, expérience.',
    'To share, perhaps: tools, training, experience.',
    'WORKING_TOGETHER',
  ],
};

export function poolingStep(
  { of, matter, asOf }: MatterRow,
  language: Language,
): Pick<Composed, 'nextStep' | 'caveat'> {
  const [french, english, unless] = steps[gestureOf(of.known.snapshot, matter.initiatives, dayOf(asOf)).what];
  return { nextStep: fill(language === 'FR' ? french : english), caveat: caveat(unless, language) };
}
