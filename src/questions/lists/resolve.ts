/** The lists of each kind of entity, with their filters and orders. */

import { LONGEST_LIST } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { answerList, type Below, type ListArguments, type ListPage, listOf } from '../../answers/lists/answer-list.js';

const counted = {
  totalCount: ({ totalCount }: ListPage) => (typeof totalCount === 'function' ? totalCount() : totalCount),
};

/** A list below an entity. @param question the field that returns it, such as `Theme.actors` */
export function listBelow(noun: string, question: string, args: ListArguments, context: Context, below: Below) {
  return answerList(listOf(noun), args, context, question, below);
}

/** The two lists of a theme or a territory: the lists of the root with one more condition. */
function listsBelow(name: 'Theme' | 'Territory', condition: 'theme' | 'territory') {
  const list =
    (noun: string, field: string) =>
    ({ id }: { id: string }, args: ListArguments, context: Context) =>
      listBelow(noun, `${name}.${field}`, args, context, { of: id, conditions: { [condition]: id } });
  // The default length of a plain list is the maximum of a page.
  const plain =
    (noun: string, field: string) =>
    async (parent: { id: string }, { first }: { first?: number | null }, context: Context) =>
      (await list(noun, field)(parent, { first: first ?? LONGEST_LIST }, context)).nodes();
  return {
    actors: plain('Actor', 'actors'),
    actorsConnection: list('Actor', 'actorsConnection'),
    initiatives: plain('Initiative', 'initiatives'),
    initiativesConnection: list('Initiative', 'initiativesConnection'),
  };
}

const rootList = (noun: string) => (_: unknown, args: ListArguments, context: Context) =>
  answerList(listOf(noun), args, context);

export const lists = {
  ActorConnection: counted,
  InitiativeConnection: counted,
  ThemeConnection: counted,
  TerritoryConnection: counted,
  FundingLinkConnection: { ...counted, totalAmount: ({ totalAmount }: ListPage) => totalAmount?.() ?? null },
  Theme: listsBelow('Theme', 'theme'),
  Territory: listsBelow('Territory', 'territory'),
  Query: {
    actors: rootList('Actor'),
    initiatives: rootList('Initiative'),
    themes: rootList('Theme'),
    territories: rootList('Territory'),
    fundingLinks: rootList('FundingLink'),
  },
};
