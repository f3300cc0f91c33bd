/** One page of a list of entities: its filter, its order and its facets, at the root or below an entity. */
import { isRecord } from '../../is-record.js';
import { valueAt } from '../../model/item-at.js';
import { addressOf } from '../../words/address-of.js';
import { checkFilter } from '../check-ids.js';
import { type Page, type PageArguments, type Position, pageFrom } from '../connection.js';
import type { Context } from '../context.js';
import { readCached } from '../read-cached.js';
import { type Stub, stub } from '../stubs.js';
import { checkText } from './check-text.js';
import { combineFilters, type Filter, isAsking, isPlain, type Plain, type Within } from './combine-filters.js';
import { countFacets, type FacetStatement, type Facets } from './facets.js';
import { luceneQuery } from './lucene-query.js';
import { writeWays } from './typed-words.js';

interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

export type ListArguments = PageArguments & {
  readonly filter?: Filter | null;
  readonly orderBy?: { readonly field: string; readonly direction?: Order['direction'] | null } | null;
};

export interface List {
  readonly question: string;
  readonly noun: string;
  readonly statement: string;
  /** The conditions of its filter that are passed to the statement unchanged. */
  readonly names: readonly string[];
  readonly order: Order;
  readonly facets: FacetStatement;
}

/** A row of the statement: one entity, or the total when counting. */
interface ListRow extends Position {
  readonly count: number;
  /** Cents: for funding links that are included in the total, else null. */
  readonly amount?: number | null;
}

type Asked<T> = T | (() => Promise<T>);

/** A page of entities; what needs a statement is read only when asked for. */
export interface ListPage {
  readonly nodes: Asked<Stub[]>;
  readonly edges: Asked<Page<Stub>['edges']>;
  readonly pageInfo: Asked<Page<Stub>['pageInfo']>;
  readonly totalCount: Asked<number>;
  /** Cents; for funding links. */
  readonly totalAmount?: () => Promise<number | null>;
  readonly facets: Facets;
}

const NO_LIMIT = 1_000_000;

/** From the start, sorted by id. */
const everyId = { field: 'ID', descending: false, afterKey: null, afterId: null, counting: false, limit: NO_LIMIT };

const ascending = (field: string): Order => ({ field, direction: 'ASC' });

/** Used by the root and by other fields that list initiatives. */
export const initiativeList: List = {
  question: 'initiatives',
  noun: 'Initiative',
  statement: 'initiatives',
  names: [
    ...['kind', 'phase', 'status', 'theme', 'territory', 'actor', 'role', 'funder', 'tags', 'audience'],
    ...['verifiedBefore', 'withoutLead', 'withoutDates', 'withoutTerritory', 'minimumDegree', 'maximumDegree'],
    ...['minimumFunded', 'maximumFunded', 'hasGap'],
  ],
  order: ascending('TITLE'),
  facets: {
    statement: 'facets/initiatives',
    by: ['kind', 'phase', 'status', 'audience', 'tags', 'theme', 'territory'],
  },
};

/** By the name of the entity. */
const lists: Readonly<Record<string, List>> = {
  Actor: {
    question: 'actors',
    noun: 'Actor',
    statement: 'actors',
    names: [
      ...['kind', 'theme', 'territory', 'around', 'need', 'offer', 'memberOf', 'initiative', 'tags', 'audience'],
      ...['funds', 'verifiedBefore', 'minimumDegree', 'maximumDegree'],
    ],
    order: ascending('NAME'),
    facets: { statement: 'facets/actors', by: ['kind', 'audience', 'tags', 'theme', 'territory'] },
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

/** @throws RangeError for a kind of entity without a list */
export const listOf = (noun: string): List => valueAt(byNoun, noun);

const byNoun = new Map(Object.entries(lists));

/** The parameters of the statement for one plain filter. @throws BadInput */
async function readConditions(context: Context, { question, names }: List, plain: Plain, within: Within) {
  const path = ['filter', ...within];
  await checkFilter(context, question, plain, path);
  const period = plain.period ?? plain.decided;
  const dayOf = (end: 'start' | 'end') => (isRecord(period) ? (period[end] ?? null) : null);
  const text = checkText(addressOf([question, ...path, 'text']), String(plain.text ?? '')) || null;
  return {
    from: dayOf('start'),
    to: dayOf('end'),
    text,
    // Text without a word, such as "!!", matches nothing rather than everything.
    words: text === null ? null : (luceneQuery(text) ?? '+\u0000'),
    ways: text === null ? null : writeWays(text),
    among: null,
    without: null,
    ...Object.fromEntries(names.map((name) => [name, plain[name] ?? null])),
  };
}

/** What a list below an entity holds: the conditions that the entity adds, or the ids of its members. */
export interface Below {
  /** The entity. */
  readonly of: string;
  readonly conditions?: Plain;
  readonly ids?: readonly string[];
}

/** The parameters for the entities below another entity. */
async function readFilterBelow(context: Context, list: List, filter: Filter, { conditions, ids }: Below) {
  const all = { ...(isAsking(filter) ? { AND: [filter] } : {}), ...(ids ? {} : conditions) };
  // The filter that was asked for is the only one of AND.
  const asked = await readFilter(context, list, all, (within) => within.slice(2));
  if (!ids) return asked;
  const { among } = asked;
  const own = new Set(ids);
  return { ...asked, among: Array.isArray(among) ? among.filter((id) => own.has(id)) : ids };
}

/** The parameters for any filter: the matches of a combined filter are found first. */
async function readFilter(
  context: Context,
  list: List,
  filter: Filter,
  placeOf: (within: Within) => Within = (within) => within,
): Promise<Record<string, unknown>> {
  if (isPlain(filter)) return readConditions(context, list, filter, []);
  const found = await combineFilters(list.question, filter, async (plain, within) => {
    const conditions = await readConditions(context, list, plain, placeOf(within));
    const rows = await readCached<ListRow>(context, list.statement, { ...conditions, ...everyId });
    return new Set(rows.map(({ id }) => id));
  });
  const none = await readConditions(context, list, {}, []);
  // A map, because the statement looks each entity up in it.
  if (found.isRest) return { ...none, without: Object.fromEntries([...found.ids].map((id) => [id, true])) };
  return { ...none, among: [...found.ids] };
}

/** @param question the field that was asked, for error messages */
export async function answerList(
  list: List,
  { first, after, filter, orderBy }: ListArguments,
  context: Context,
  question = list.question,
  below?: Below,
): Promise<ListPage & { nodes: () => Promise<Stub[]> }> {
  const { noun, statement } = list;
  const conditionsOf = (some: Filter) =>
    below ? readFilterBelow(context, list, some, below) : readFilter(context, list, some);
  // Long lists of ids are part of no cache key.
  const read = (some: Filter, ask: Record<string, unknown>): Promise<ListRow[]> =>
    isPlain(some) && !below?.ids ? readCached(context, statement, ask) : context.answer(statement, ask);
  const field = orderBy?.field ?? list.order.field;
  const direction = orderBy ? (orderBy.direction ?? 'ASC') : list.order.direction;
  // A malformed cursor is refused before any statement runs, whatever the filter.
  const page = pageFrom(
    question,
    [filter ?? {}, field, direction, ...(below ? [below.of] : [])],
    { first: first ?? null, after: after ?? null },
    (limit, place) =>
      read(filter ?? {}, {
        ...asked,
        field,
        descending: direction === 'DESC',
        afterKey: place?.key ?? null,
        afterId: place?.id ?? null,
        counting: false,
        limit,
      }),
  );
  const asked = await conditionsOf(filter ?? {});
  // Counting reads all matches, which a page does not.
  const count = async () => {
    const [row] = await read(filter ?? {}, { ...asked, ...everyId, field: null, counting: true });
    return row;
  };
  return {
    nodes: async () => (await page()).nodes.map(({ id }) => stub(noun, id)),
    edges: async () => (await page()).edges.map(({ cursor, node }) => ({ cursor, node: stub(noun, node.id) })),
    pageInfo: async () => (await page()).pageInfo,
    totalCount: async () => (await count())?.count ?? 0,
    totalAmount: async () => (await count())?.amount ?? null,
    facets: countFacets(
      context,
      list.facets,
      filter ?? {},
      async (rest) => {
        const found = await read(rest, { ...(await conditionsOf(rest)), ...everyId });
        return found.map(({ id }) => id);
      },
      below && `${question} ${below.of}`,
    ),
  };
}
