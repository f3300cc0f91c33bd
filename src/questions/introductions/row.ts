import type { IntroductionStep } from './find.js';

export interface NetworkIntroductionRow extends IntroductionStep {
  readonly asOf: string;
}
