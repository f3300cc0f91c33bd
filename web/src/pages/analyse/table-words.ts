/** The words of the tables that a page shows and the deliverable contains. */

import type { Label } from '../../data/labels.tsx';
import type { Language } from '../../generated/graphql.ts';
import type { dependenceWords } from '../../words/analyse/dependence.ts';
import type { measuresWords } from '../../words/analyse/measures.ts';
import type { analyseWords } from '../../words/analyse.ts';
import type { differenceWords } from '../../words/difference.ts';
import type { fundingWords } from '../../words/funding.ts';
import type { simulateWords } from '../../words/simulate.ts';
import type { Say, Words } from '../../words/words.ts';

type KeyOf<Part> = Part extends Words<infer Key> ? Key : never;

export interface TableWords {
  readonly say: Say<KeyOf<typeof analyseWords>>;
  readonly sayNetwork: Say<KeyOf<typeof measuresWords>>;
  readonly sayOf: Say<KeyOf<typeof differenceWords>>;
  readonly sayMoney: Say<KeyOf<typeof dependenceWords>>;
  readonly sayFunding: Say<KeyOf<typeof fundingWords>>;
  readonly saySimulate: Say<KeyOf<typeof simulateWords>>;
  readonly label: Label;
  readonly language: Language;
}
