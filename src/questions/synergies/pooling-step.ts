/** What several projects of one subject could do together, in words. */
import { publicKinds } from '../../language/groups.js';
import { caveat } from '../../words/caveats.js';
import type { Language } from '../../words/labels.js';
import { fill, type Part } from '../../words/said.js';

/**
 * COMPARE where companies lead: a public body buys nothing together with a company. BUY of public buyers alone, while
 * none of them has begun; then one can still SPECIFY what another has bought. Others SHARE what they know.
 */
export type Gesture = 'COMPARE' | 'BUY' | 'SPECIFY' | 'SHARE';

const steps: Readonly<Record<Gesture, readonly [french: string, english: string]>> = {
  COMPARE: [
    'À comparer peut-être : usages, coûts, résultats, dans le respect de la commande publique.',
    'To compare, perhaps: use, costs, results, within the rules of public procurement.',
  ],
  BUY: ['À mutualiser peut-être : achat, outil, formation.', 'To pool, perhaps: purchases, tools, training.'],
  SPECIFY: [
    'À partager peut-être : cahier des charges, expérience, formation.',
    'To share, perhaps: the specification, experience, training.',
  ],
  SHARE: ['À proposer : que chacun présente ce qu’il fait.', 'To propose: show each other what each does.'],
};

export const sayGesture = (gesture: Gesture, language: Language): Part =>
  fill(steps[gesture][language === 'FR' ? 0 : 1]);

/** What would make the step needless. @param together that two, or more, work together already */
export function sayUnless(gesture: Gesture, together: 'TOGETHER' | 'WORKING_TOGETHER', language: Language): Part {
  const unless = { COMPARE: 'COORDINATED', BUY: 'BOUGHT_TOGETHER', SPECIFY: together, SHARE: together } as const;
  return caveat(unless[gesture], language);
}

/** A service of the State buys nothing with local authorities. */
const buyers: ReadonlySet<string | null> = new Set(publicKinds.filter((kind) => kind !== 'STATE'));

interface Led {
  /** Whether any is led by a company; whether any is a service, which is people more than purchases. */
  readonly isOfCompany: boolean;
  readonly isService: boolean;
  /** Whether any is under way: what it needs is bought. */
  readonly isBought: boolean;
  /** The kinds of the leads of each. */
  readonly leads: readonly (readonly (string | null)[])[];
}

export function gestureOfPair({ isOfCompany, isService, isBought, leads }: Led): Gesture {
  if (isOfCompany) return 'COMPARE';
  if (isService || !leads.every((kinds) => kinds.some((kind) => buyers.has(kind)))) return 'SHARE';
  return isBought ? 'SPECIFY' : 'BUY';
}
