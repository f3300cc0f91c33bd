import type { IntroductionStep } from './find.js';

/** One step of the question introductions, on a day. */
export interface NetworkIntroductionRow extends IntroductionStep {
  readonly asOf: string;
}
