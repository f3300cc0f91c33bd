/** The lists of the nouns, each with the filters and the orders that people use. */
import { checkFilter } from './check-ids.js';
import { checkText } from './check-text.js';
import { combineFilters, type Filter, isPlain, type Plain } from './combine-filters.js';
import { type Page, type PageArguments, type Place, pageFrom } from './connection.js';
import type { Context } from './context.js';
import { countFacets, type FacetStatement, type Facets } from './facets.js';
import type { Resolvers } from './generated/types.js';
import { luceneQuery } from './lucene-query.js';
import { readOnce } from './read-once.js';
import { type Stub, stub } from './stubs.js';
import { writeWays } from './typed-words.js';

interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

type ListArguments = PageArguments & {
  readonly filter?: Filter | null;
  readonly orderBy?: { readonly field: string; readonly direction?: Order['direction'] | null } | null;
};

interface List {
  readonly question: string;
  readonly noun: string;
  readonly statement: string;
  /** The conditions of its filter that go to the statement as they are. */
  readonly names: readonly string[];
  readonly order: Order;
  readonly facets: FacetStatement;
}

/** A row of the statement: one entity, or, when counting, all of them. */
interface ListRow extends Place {
  readonly count: number;
  /** Cents: of funding links that count, else null. */
  readonly amount?: number | null;
}

type Asked<T> = T | (() => Promise<T>);

/** A page of entities; what takes a statement is found when it is asked for. */
export interface ListPage {
  readonly nodes: Asked<Stub[]>;
  readonly edges: Asked<Page<Stub>['edges']>;
  readonly pageInfo: Asked<Page<Stub>['pageInfo']>;
  readonly totalCount: Asked<number>;
  /** Cents, of funding links. */
  readonly totalAmount?: () => Promise<number | null>;
  readonly facets: Facets;
}

type Span = { readonly start?: string | null; readonly end?: string | null } | null | undefined;

const EVERY = 1_000_000;

/** From the start, in the order of ids. */
const everyId = { field: 'ID', descending: false, afterKey: null, afterId: null, counting: false, limit: EVERY };

/** What the statement is asked of one plain filter. @throws BadInput */
async function readConditions(context: Context, { question, names }: List, plain: Plain) {
  await checkFilter(context, question, plain);
  const period = (plain.period ?? plain.decided) as Span;
  const text = checkText(`${question}: filter: text`, String(plain.text ?? '')) || null;
  return {
    from: period?.start ?? null,
    to: period?.end ?? null,
    text,
    // Text without a word, such as "!!", matches nothing rather than everything.
    words: text === null ? null : (luceneQuery(text) ?? '+\u0000'),
    ways: text === null ? null : writeWays(text),
    among: null,
    without: null,
    ...Object.fromEntries(names.map((name) => [name, plain[name] ?? null])),
  };
}

/** The same of any filter: what a joined one matches is found first. */
async function readFilter(context: Context, list: List, filter: Filter): Promise<Record<string, unknown>> {
  if (isPlain(filter)) return readConditions(context, list, filter);
  const found = await combineFilters(list.question, filter, async (plain) => {
    const conditions = await readConditions(context, list, plain);
    const rows = await readOnce<ListRow>(context, list.statement, { ...conditions, ...everyId });
    return new Set(rows.map(({ id }) => id));
  });
  const none = await readConditions(context, list, {});
  // A map, for the statement looks up in it whatever it meets.
  if (found.isRest) return { ...none, without: Object.fromEntries([...found.ids].map((id) => [id, true])) };
  return { ...none, among: [...found.ids] };
}

/** Ids that are many are part of no key by which something is kept. */
function readRows(
  context: Context,
  { statement }: List,
  filter: Filter,
  ask: Record<string, unknown>,
): Promise<ListRow[]> {
  return isPlain(filter) ? readOnce(context, statement, ask) : context.answer(statement, ask);
}

function answerList(list: List) {
  const { question, noun } = list;
  return async (_: unknown, { first, after, filter, orderBy }: ListArguments, context: Context): Promise<ListPage> => {
    const field = orderBy?.field ?? list.order.field;
    const direction = orderBy ? (orderBy.direction ?? 'ASC') : list.order.direction;
    // A cursor that is none takes no statement, whatever the filter.
    const page = pageFrom(
      question,
      [filter ?? {}, field, direction],
      { first: first ?? null, after: after ?? null },
      (limit, place) =>
        readRows(context, list, filter ?? {}, {
          ...asked,
          field,
          descending: direction === 'DESC',
          afterKey: place?.key ?? null,
          afterId: place?.id ?? null,
          counting: false,
          limit,
        }),
    );
    const asked = await readFilter(context, list, filter ?? {});
    // It takes reading all that match, where a page does not.
    const count = async () => {
      const counting = { ...asked, ...everyId, field: null, counting: true };
      const [row] = await readRows(context, list, filter ?? {}, counting);
      return row;
    };
    return {
      nodes: async () => (await page()).nodes.map(({ id }) => stub(noun, id)),
      edges: async () => (await page()).edges.map(({ cursor, node }) => ({ cursor, node: stub(noun, node.id) })),
      pageInfo: async () => (await page()).pageInfo,
      totalCount: async () => (await count())?.count ?? 0,
      totalAmount: async () => (await count())?.amount ?? null,
      facets: countFacets(context, list.facets, filter ?? {}, async (rest) => {
        const found = await readRows(context, list, rest, { ...(await readFilter(context, list, rest)), ...everyId });
        return found.map(({ id }) => id);
      }),
    };
  };
}

const ascending = (field: string): Order => ({ field, direction: 'ASC' });

const counted = {
  totalCount: ({ totalCount }: ListPage) => (typeof totalCount === 'function' ? totalCount() : totalCount),
};

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

export const lists = {
  ActorConnection: counted,
  InitiativeConnection: counted,
  ThemeConnection: counted,
  TerritoryConnection: counted,
  FundingLinkConnection: { ...counted, totalAmount: ({ totalAmount }: ListPage) => totalAmount?.() ?? null },
  Query: {
    actors: answerList({
      question: 'actors',
      noun: 'Actor',
      statement: 'actors',
      names: [
        ...['kind', 'theme', 'territory', 'memberOf', 'initiative', 'tags', 'audiences'],
        ...['verifiedBefore', 'minimumDegree', 'maximumDegree'],
      ],
      order: ascending('NAME'),
      facets: { statement: 'facets/actors', by: ['kind', 'audiences', 'tags', 'theme', 'territory'] },
    }),
    initiatives: answerList(initiativeList),
    themes: answerList({
      question: 'themes',
      noun: 'Theme',
      statement: 'themes',
      names: ['broader', 'root'],
      order: ascending('ID'),
      facets: { statement: 'facets/themes', by: ['broader'] },
    }),
    territories: answerList({
      question: 'territories',
      noun: 'Territory',
      statement: 'territories',
      names: ['level', 'within'],
      order: ascending('NAME'),
      facets: { statement: 'facets/territories', by: ['level'] },
    }),
    fundingLinks: answerList({
      question: 'fundingLinks',
      noun: 'FundingLink',
      statement: 'funding-links',
      names: [
        ...['funder', 'beneficiary', 'initiative', 'source', 'status', 'nature'],
        ...['minimumAmount', 'maximumAmount', 'year', 'theme', 'territory'],
      ],
      order: { field: 'AMOUNT', direction: 'DESC' },
      facets: { statement: 'facets/funding-links', by: ['status', 'nature', 'year', 'theme', 'territory'] },
    }),
  },
} satisfies Resolvers;
