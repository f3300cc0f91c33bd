/** The lists of the nouns, each with the filters and the orders that people use. */
import { answerList, type Below, type List, type ListArguments, type ListPage, type Order } from './answer-list.js';
import { LONGEST_LIST } from './connection.js';
import type { Context } from './context.js';
import type { Resolvers } from './generated/types.js';

const ascending = (field: string): Order => ({ field, direction: 'ASC' });

/** Of the root and of what else lists initiatives. */
export const initiativeList: List = {
  question: 'initiatives',
  noun: 'Initiative',
  statement: 'initiatives',
  names: [
    ...['kind', 'phase', 'status', 'theme', 'territory', 'actor', 'role', 'funder', 'tags', 'audiences'],
    ...['verifiedBefore', 'withoutLead', 'withoutDates', 'withoutTerritory', 'minimumDegree', 'maximumDegree'],
  ],
  order: ascending('TITLE'),
  facets: {
    statement: 'facets/initiatives',
    by: ['kind', 'phase', 'status', 'audiences', 'tags', 'theme', 'territory'],
  },
};

/** By the noun that they hold. */
const listOf: Readonly<Record<string, List>> = {
  Actor: {
    question: 'actors',
    noun: 'Actor',
    statement: 'actors',
    names: [
      ...['kind', 'theme', 'territory', 'memberOf', 'initiative', 'tags', 'audiences'],
      ...['verifiedBefore', 'minimumDegree', 'maximumDegree'],
    ],
    order: ascending('NAME'),
    facets: { statement: 'facets/actors', by: ['kind', 'audiences', 'tags', 'theme', 'territory'] },
  },
  Initiative: initiativeList,
  Theme: {
    question: 'themes',
    noun: 'Theme',
    statement: 'themes',
    names: ['broader', 'root'],
    order: ascending('ID'),
    facets: { statement: 'facets/themes', by: ['broader'] },
  },
  Territory: {
    question: 'territories',
    noun: 'Territory',
    statement: 'territories',
    names: ['level', 'within'],
    order: ascending('NAME'),
    facets: { statement: 'facets/territories', by: ['level'] },
  },
  FundingLink: {
    question: 'fundingLinks',
    noun: 'FundingLink',
    statement: 'funding-links',
    names: [
      ...['funder', 'beneficiary', 'initiative', 'source', 'status', 'nature'],
      ...['minimumAmount', 'maximumAmount', 'year', 'theme', 'territory'],
    ],
    order: { field: 'AMOUNT', direction: 'DESC' },
    facets: { statement: 'facets/funding-links', by: ['status', 'nature', 'year', 'theme', 'territory'] },
  },
};

const counted = {
  totalCount: ({ totalCount }: ListPage) => (typeof totalCount === 'function' ? totalCount() : totalCount),
};

/** A list below an entity. @param question the field by which it is asked, such as `Theme.actors` */
export function listBelow(noun: string, question: string, args: ListArguments, context: Context, below: Below) {
  return answerList(listOf[noun] as List, args, context, question, below);
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
  answerList(listOf[noun] as List, args, context);

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
} satisfies Resolvers;
