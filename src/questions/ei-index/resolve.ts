/** The question eiIndex: whether actors of a theme, an EPCI or a kind work with one another or with others. */

import { askingOf, byEngine } from '../../answers/asking.js';
import { pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { namesOf } from '../../answers/network.js';
import { stub } from '../../answers/stubs.js';
import { weightOfRows } from '../../fresh/cache.js';
import type { EiGrouping, QueryEiIndexArgs } from '../../language/generated/types.js';
import { actorKinds } from '../../model/closed-lists.js';
import { dayOf } from '../../model/days.js';
import type { Language } from '../../words/labels.js';
import { eiIndexOf, type GroupTies, mostClosedFirst, tiesOfGroupsJob } from './find.js';
import type { EiIndexRow } from './row.js';
import { eiIndexSentence } from './sentence.js';

export const countTiesOfGroups = byEngine(
  async (context, by: EiGrouping, asOf: string): Promise<readonly GroupTies[]> => {
    const { known, signal } = askingOf(context);
    return known.compute(
      tiesOfGroupsJob,
      `${asOf} ${by}`,
      { input: (shared) => [shared, namesOf(known), dayOf(asOf), by], weigh: weightOfRows },
      signal,
    );
  },
);

export const eiIndex = {
  Query: {
    async eiIndex(_: unknown, { first, after, ...filters }: QueryEiIndexArgs, context: Context) {
      const { by } = filters;
      const asOf = filters.asOf ?? context.today;
      const groups = await countTiesOfGroups(context, by, asOf);
      const rows = mostClosedFirst(groups).map(
        (row): EiIndexRow => ({ ...row, id: `ei-${by}-${row.group}`, by, asOf }),
      );
      return pageOf(
        'eiIndex',
        filters,
        ranked(rows, (row) => [eiIndexOf(row), -row.members, row.group]),
        { first: first ?? null, after: after ?? null },
      );
    },
  },
  EiIndex: {
    theme: ({ by, group }: EiIndexRow) => (by === 'THEME' ? stub('Theme', group) : null),
    territory: ({ by, group }: EiIndexRow) => (by === 'EPCI' ? stub('Territory', group) : null),
    kind: ({ by, group }: EiIndexRow) => (by === 'KIND' ? (actorKinds.find((kind) => kind === group) ?? null) : null),
    internalTies: ({ internal }: EiIndexRow) => internal,
    externalTies: ({ external }: EiIndexRow) => external,
    index: (row: EiIndexRow) => eiIndexOf(row),
    sentence: (row: EiIndexRow, { language }: { language: Language }, context: Context) =>
      eiIndexSentence(context, row, language),
  },
};
