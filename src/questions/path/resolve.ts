/** The question path: the shortest path from one actor or initiative to another. */

import { byEngine } from '../../answers/asking.js';
import type { Context } from '../../answers/context.js';
import { stub } from '../../answers/stubs.js';
import { goneInput, isGone, whereaboutsOf } from '../../answers/whereabouts.js';
import type { PathMedium, QueryPathArgs } from '../../language/generated/types.js';
import { dayOf } from '../../model/days.js';
import { itemAt } from '../../model/item-at.js';
import type { Language } from '../../words/labels.js';
import { badInput, refusedEarly } from '../../words/tell.js';
import { type FoundPath, findPath } from './find.js';
import type { PathRow } from './row.js';
import { pathSentence } from './sentence.js';

export interface PathStopRow {
  readonly id: string;
  readonly label: 'Actor' | 'Initiative';
}

const LONGEST_PATH = 12;

interface Ends {
  readonly from: string;
  readonly to: string;
  readonly maximumLength: number;
  readonly asOf: string;
}

export const answerPath = byEngine(
  async ({ fresh }, { from, to, maximumLength, asOf }: Ends): Promise<FoundPath | null> =>
    findPath(fresh.known.snapshot, from, to, maximumLength, dayOf(asOf)),
);

export const path = {
  Query: {
    async path(_: unknown, { from, to, ...rest }: QueryPathArgs, context: Context): Promise<PathRow | null> {
      const maximumLength = rest.maximumLength ?? LONGEST_PATH;
      if (maximumLength < 1 || maximumLength > LONGEST_PATH) {
        throw refusedEarly('WRONG_LENGTH', ['path', 'maximumLength'], { length: maximumLength, most: LONGEST_PATH });
      }
      await checkEnd(context, 'from', from);
      await checkEnd(context, 'to', to);
      if (from === to) throw refusedEarly('SAME_ENDS', ['path', 'to'], { id: to });
      const asOf = rest.asOf ?? context.today;
      const found = await answerPath(context, { from, to, maximumLength, asOf });
      return found ? { ...found, asOf } : null;
    },
  },
  Path: {
    length: ({ media }: PathRow) => media.length,
    steps: ({ stops, labels, media }: PathRow) => {
      const rows = stops.map((id, place): PathStopRow => ({ id, label: itemAt(labels, place) }));
      return media.map((by: PathMedium, place) => ({
        from: itemAt(rows, place),
        to: itemAt(rows, place + 1),
        by,
      }));
    },
    sentence: (row: PathRow, { language }: { language: Language }, context: Context) =>
      pathSentence(context, row, language),
  },
  PathStop: {
    actor: ({ id, label }: PathStopRow) => (label === 'Actor' ? stub('Actor', id) : null),
    initiative: ({ id, label }: PathStopRow) => (label === 'Initiative' ? stub('Initiative', id) : null),
  },
};

async function checkEnd(context: Context, argument: string, id: string): Promise<void> {
  const [found] = await whereaboutsOf(context, [id]);
  const isEnd = found?.label === 'Actor' || found?.label === 'Initiative';
  if (!isEnd) throw badInput('UNKNOWN_END', ['path', argument], { id });
  if (isGone(found)) throw goneInput(found, ['path', argument]);
}
