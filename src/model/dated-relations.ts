/** Relations with a role or nature and two days, as numbers. */
import { codeOf } from './closed-lists.js';
import { NO_END, NO_START } from './days.js';
import type { DatedRelation } from './entity-records.js';
import { type Ids, numberOf } from './ids.js';
import { compareNumbers } from './lists.js';

/** Four numbers for each relation: the other entity, the code of the role or nature, first day, last day; sorted by these. */
export function datedRelations(table: Ids, list: readonly string[], relations: readonly DatedRelation[]): number[] {
  const rows = relations.map(
    ([other, value, from, to]) =>
      [numberOf(table, other), codeOf(list, value), from ?? NO_START, to ?? NO_END] as const,
  );
  return rows.length > 1 ? rows.sort(compareNumbers).flat() : rows.flat();
}
