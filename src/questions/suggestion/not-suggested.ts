/** A suggestion that is not made: why, and which of its entities are archived. */

import type { Context } from '../../answers/context.js';
import { saidFields } from '../../answers/say.js';
import { isOfProject, partDay } from '../../answers/suggestion-id.js';
import { type GoneRow, isGone, type Whereabouts, whereaboutsOf } from '../../answers/whereabouts.js';
import type { NotSuggestedReason } from '../../language/generated/types.js';
import { partSubjects } from './part-id.js';
import type { NotSuggestedRow } from './row.js';
import { sayNotSuggested } from './sentence.js';

/** @param id of a suggestion that is not made on its day, or any text */
export async function explain(context: Context, id: string): Promise<NotSuggestedRow> {
  const { base, day } = partDay(id);
  const tell = (because: NotSuggestedReason, gone: readonly GoneRow[] = []): NotSuggestedRow => ({
    __typename: 'NotSuggested',
    ...{ id, asOf: day ?? context.today, because, gone },
  });
  if (isOfProject(base)) return tell('NOT_KEPT');
  const subjects = await findSubjects(context, base);
  if (subjects === undefined) return tell('UNKNOWN');
  const gone = subjects.filter(isGone);
  if (gone.some(({ mergedInto }) => mergedInto !== null)) return tell('MERGED', gone);
  return gone.length > 0 ? tell('ARCHIVED', gone) : tell('NOT_MADE');
}

/** Whether all entities that the id names have ever existed. */
export async function isKnownSuggestion(context: Context, base: string): Promise<boolean> {
  return (await findSubjects(context, base)) !== undefined;
}

/** The entities that the id names, archived or not; undefined when no reading of the id names entities that existed. */
async function findSubjects(context: Context, base: string): Promise<Whereabouts[] | undefined> {
  const readings = partSubjects(base) ?? [];
  const ids = [...new Set(readings.flat().map(({ id }) => id))];
  const rows = new Map((await whereaboutsOf(context, ids)).flatMap((row) => (row ? [[row.id, row]] : [])));
  const found = readings.map((reading) =>
    reading.flatMap(({ id, labels }) => {
      const row = rows.get(id);
      return row && labels.includes(row.label) ? [row] : [];
    }),
  );
  return found.find((subjects, k) => subjects.length === readings[k]?.length);
}

export const notSuggested = {
  NotSuggested: {
    ...saidFields(async (_: Context, row: NotSuggestedRow, language) => sayNotSuggested(row, language)),
  },
};
