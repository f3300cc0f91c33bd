/** The question incomplete: which entities to complete first, and why. */
import { checkIds } from '../../answers/check-ids.js';
import { type Page, pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';
import { compareKeys, type Keys } from '../../answers/row-place.js';
import { stub } from '../../answers/stubs.js';
import { mapYielding } from '../../fresh/yield.js';
import type { Lack, MissingFactWhyArgs, QueryIncompleteArgs } from '../../language/generated/types.js';
import type { IncompleteRow, MissingFactRow } from './row.js';
import { tellWhy } from './why.js';

/** Sorted by the number of answers that each lack keeps an entity out of; a contact changes none, and comes last. */
const order: readonly Lack[] = [
  ...(['NO_THEME', 'NO_TERRITORY', 'ONE_PARTICIPANT', 'NO_PLACE', 'NO_SUBJECT', 'NO_ACTIVITY'] as const),
  ...(['NO_LEAD', 'NO_DATE', 'NO_AUDIENCE', 'NO_KIND', 'NO_NUMBER', 'NO_CONTACT'] as const),
];
const rankOf = (lack: Lack) => order.indexOf(lack);

/** Among rows that lack nothing more important than a contact, who is called for most comes first. @param asked only these count */
const keysBy =
  (asked: readonly Lack[] | null | undefined) =>
  ({ lacks, calls, id }: IncompleteRow): Keys => {
    const rank = Math.min(...lacks.filter((lack) => asked == null || asked.includes(lack)).map(rankOf));
    return [rank, rank === rankOf('NO_CONTACT') ? -calls : 0, -lacks.length, -calls, id];
  };

/** @param asked only these lacks count */
async function sortBy(
  rows: readonly IncompleteRow[],
  asked: readonly Lack[] | null,
  signal?: AbortSignal,
): Promise<IncompleteRow[]> {
  const keysOf = keysBy(asked);
  const placed = await mapYielding(rows, (row) => ({ row, keys: keysOf(row) }), signal);
  return placed.sort((one, other) => compareKeys(one.keys, other.keys)).map(({ row }) => row);
}

export type IncompletePage = Page<IncompleteRow> & { readonly all: readonly IncompleteRow[] };

/** All incomplete entities, first those that the missing data keeps out of most answers. */
export async function readIncomplete(
  context: Context,
  filters: { readonly territory?: string | null; readonly entity?: string | null; readonly asOf: string },
): Promise<IncompleteRow[]> {
  const { territory = null, entity = null, asOf } = filters;
  const all = await readCached<IncompleteRow>(context, 'incomplete', { territory, entity, asOf, limit: 1_000_000 });
  return sortBy(all, null, context.signal);
}

export const incomplete = {
  Query: {
    async incomplete(_: unknown, { first, after, ...filters }: QueryIncompleteArgs, context: Context) {
      await checkIds(context, 'incomplete', filters);
      const { territory = null, entity = null, lack, asOf } = filters;
      const all = await readIncomplete(context, { territory, entity, asOf: asOf ?? context.today });
      const asked =
        lack == null
          ? all
          : await sortBy(
              all.filter(({ lacks }) => lacks.some((one) => lack.includes(one))),
              lack,
              context.signal,
            );
      const page = { first: first ?? null, after: after ?? null };
      return { ...(await pageOf('incomplete', filters, ranked(asked, keysBy(lack)), page)), all };
    },
  },
  IncompleteConnection: {
    counts: ({ all }: IncompletePage) =>
      order
        .map((lack) => ({ lack, count: all.filter(({ lacks }) => lacks.includes(lack)).length }))
        .filter(({ count }) => count > 0)
        .sort((one, other) => other.count - one.count),
  },
  Incomplete: {
    entity: ({ label, id }: IncompleteRow) => stub(label, id),
    missing: ({ lacks }: IncompleteRow): MissingFactRow[] =>
      lacks.toSorted((one, other) => rankOf(one) - rankOf(other)).map((lack) => ({ lack })),
  },
  MissingFact: {
    why: ({ lack }: MissingFactRow, { language }: MissingFactWhyArgs) => tellWhy(lack, language ?? 'FR'),
  },
};
