/**
 * What a cell shows and says: the number of local initiatives where something is local, as in the table of « À traiter »;
 * else what serves the whole département, or nothing.
 */

import type { territoryWords } from '../../words/territory.ts';
import type { Say, Words } from '../../words/words.ts';
import { countLocal } from './count-local.ts';
import type { Place } from './table.ts';

type Key = typeof territoryWords extends Words<infer Name> ? Name : never;

export interface ToldCell {
  readonly presence: 'LOCAL' | 'WIDE_ONLY' | 'NONE';
  /** How many are local. */
  readonly initiatives: number;
  readonly shown: string;
  readonly words: string;
}

/**
 * @param cell undefined: nothing is known
 * @param left how many state no audience, when one is chosen
 */
export function tellCell(cell: Place['cell'], say: Say<Key>, left = 0): ToldCell {
  const { presence = 'NONE', initiatives = 0, actors = 0, localInitiatives = 0, localActors = 0 } = cell ?? {};
  const wide = initiatives - localInitiatives;
  return {
    ...{ presence, initiatives: localInitiatives },
    shown: { LOCAL: countLocal(localInitiatives), WIDE_ONLY: say('wideShort'), NONE: left > 0 ? '?' : '–' }[presence],
    words: {
      LOCAL: say(wide > 0 ? 'localAndWide' : 'local', { initiatives: localInitiatives, actors: localActors, wide }),
      WIDE_ONLY: say(initiatives > 0 ? 'wide' : 'wideActors', { initiatives, actors }),
      NONE: left > 0 ? say('noneSaid', { count: left }) : say('none'),
    }[presence],
  };
}
