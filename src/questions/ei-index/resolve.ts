/** The question eiIndex: whether actors of a theme, an EPCI or a kind work with one another or with others. */

import { byEngine } from '../../answers/asking.js';
import { pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { readNetwork } from '../../answers/network.js';
import { stub } from '../../answers/stubs.js';
import { takeTurn } from '../../fresh/take-turn.js';
import type { EiGrouping, QueryEiIndexArgs } from '../../language/generated/types.js';
import type { NetworkActor } from '../../measures/network/network.js';
import { actorKinds } from '../../model/closed-lists.js';
import type { Language } from '../../words/labels.js';
import { eiIndexOf, type GroupTies, mostClosedFirst, tiesOfGroups } from './find.js';
import type { EiIndexRow } from './row.js';
import { eiIndexSentence } from './sentence.js';

const groupings: Readonly<Record<EiGrouping, (actor: NetworkActor) => readonly string[]>> = {
  THEME: ({ themes }) => themes,
  EPCI: ({ epci }) => epci,
  KIND: ({ kind }) => (kind === null ? [] : [kind]),
};

export const countTiesOfGroups = byEngine(
  async (context, by: EiGrouping, asOf: string): Promise<readonly GroupTies[]> => {
    const { network } = await readNetwork(context, { asOf });
    return takeTurn(() => tiesOfGroups(network, groupings[by]), context.signal);
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
