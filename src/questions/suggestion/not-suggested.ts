/** A suggestion that is not made: why, and which of its entities are archived. */

import type { Context } from '../../answers/context.js';
import { saidFields } from '../../answers/say.js';
import { isOfProject, partAhead, partDay } from '../../answers/suggestion-id.js';
import { isGone, type Whereabouts, whereaboutsOf } from '../../answers/whereabouts.js';
import type { NotSuggestedReason } from '../../language/generated/types.js';
import { isAhead } from '../funding-cliff/ahead.js';
import { kindOf } from './kinds.js';
import { partSubjects } from './part-id.js';
import type { IdFault, NotSuggestedRow } from './row.js';
import { sayNotSuggested } from './sentence.js';

/** @param id of a suggestion that is not made on its day, or any text */
export async function explain(context: Context, id: string): Promise<NotSuggestedRow> {
  const { base, day } = partDay(id);
  const asOf = day ?? context.today;
  const tell = (because: NotSuggestedReason, more: Pick<Partial<NotSuggestedRow>, 'gone' | 'fault'> = {}) => ({
    ...{ __typename: 'NotSuggested' as const, id, asOf, because },
    ...{ gone: [], ...more },
  });
  if (isOfProject(base)) return tell('NOT_KEPT');
  const subjects = await findSubjects(context, base);
  if (subjects === undefined) {
    if (day === undefined && NO_DAY.test(base)) return tell('UNKNOWN', { fault: 'WRONG_DAY' });
    const [record] = await whereaboutsOf(context, [base]);
    return tell('UNKNOWN', record && { fault: 'RECORD' });
  }
  const gone = subjects.filter(isGone);
  if (gone.some(({ mergedInto }) => mergedInto !== null)) return tell('MERGED', { gone });
  if (gone.length > 0) return tell('ARCHIVED', { gone });
  const fault = findFault(base, asOf, subjects);
  return tell('NOT_MADE', fault ? { fault } : {});
}

/** What looks like a day at the end of an id, and is none. */
const NO_DAY = /[@+]\d{4}-\d{2}-\d{2}$/;

function findFault(base: string, asOf: string, [one, other]: readonly Whereabouts[]): IdFault | undefined {
  if (kindOf(base)?.kind === 'FUNDING_END') return isAhead(partAhead(base).ahead, asOf) ? undefined : 'OUT_OF_REACH';
  const isPair = kindOf(base)?.kind !== 'MATTER' && one !== undefined && one.label === other?.label;
  return isPair && one.id > other.id ? 'WRONG_ORDER' : undefined;
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
