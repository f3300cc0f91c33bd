/**
 * What a cell shows and says: the number of initiatives where something is local, as in the table of « À traiter »; else
 * what serves the whole département, or nothing.
 */
import type { territoryWords } from '../../words/territory.ts';
import type { Say, Words } from '../../words/words.ts';
import type { Place } from './table.ts';

type Key = typeof territoryWords extends Words<infer Name> ? Name : never;

export interface ToldCell {
  readonly presence: 'LOCAL' | 'WIDE_ONLY' | 'NONE';
  readonly initiatives: number;
  readonly shown: string;
  readonly words: string;
}

/**
 * @param cell undefined: nothing is known
 * @param left how many state no audience, when one is chosen
 */
export function tellCell(cell: Place['cell'], say: Say<Key>, left = 0): ToldCell {
  const { presence = 'NONE', initiatives = 0, actors = 0 } = cell ?? {};
  // A dot: actors, but no known initiative.
  const local = initiatives > 0 ? String(initiatives) : '·';
  return {
    ...{ presence, initiatives },
    shown: { LOCAL: local, WIDE_ONLY: say('wideShort'), NONE: left > 0 ? '?' : '–' }[presence],
    words: {
      LOCAL: say('local', { initiatives, actors }),
      WIDE_ONLY: say(initiatives > 0 ? 'wide' : 'wideActors', { initiatives, actors }),
      NONE: left > 0 ? say('noneSaid', { count: left }) : say('none'),
    }[presence],
  };
}
