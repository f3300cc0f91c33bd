/** The lists of the nouns, each with the filters and the orders that people use. */

import { LONGEST_LIST } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { answerList, type Below, type ListArguments, type ListPage, listOf } from '../../answers/lists/answer-list.js';

const counted = {
  totalCount: ({ totalCount }: ListPage) => (typeof totalCount === 'function' ? totalCount() : totalCount),
};

/** A list below an entity. @param question the field by which it is asked, such as `Theme.actors` */
export function listBelow(noun: string, question: string, args: ListArguments, context: Context, below: Below) {
  return answerList(listOf(noun), args, context, question, below);
}

/** The two lists of a theme or a territory: those of the root with one condition. */
function listsBelow(name: 'Theme' | 'Territory', condition: 'theme' | 'territory') {
  const list =
    (noun: string, field: string) =>
    ({ id }: { id: string }, args: ListArguments, context: Context) =>
      listBelow(noun, `${name}.${field}`, args, context, { of: id, conditions: { [condition]: id } });
  // The default of a plain list is what a page holds at most.
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
