/** What is said of a matter, by its kind. */
import type { Composed } from './composed.js';
import { fundingEnd } from './funding/say-funding-end.js';
import { isolated } from './isolated/say-isolated.js';
import { complementary } from './say-complementary.js';
import { need } from './say-need.js';
import { overlap } from './say-overlap.js';
import { pooling } from './say-pooling.js';
import { relay } from './say-relay.js';
import type { Telling } from './telling.js';

type Kind = Telling['row']['matter']['kind'];

const composers: Readonly<Record<Exclude<Kind, 'EXPERIMENT'>, (telling: Telling) => Composed>> = {
  ...{ OVERLAP: overlap, RELAY: relay, POOLING: pooling, COMPLEMENTARY: complementary },
  ...{ NEED: need, FUNDING_END: fundingEnd, ISOLATED: isolated },
};

/** Not of an experiment, whose question has words of its own. */
export function composeWords(telling: Telling): Composed {
  const { kind } = telling.row.matter;
  return composers[kind === 'EXPERIMENT' ? 'ISOLATED' : kind](telling);
}
