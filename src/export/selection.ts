/**
 * Selects the content of an export: the actors, initiatives and funding links that the lists of the API have under the
 * same filters, and the actors that these name.
 */
import type { Database } from '../database/database.js';
import { type ExportFilters, isWhole } from './filters.js';

export interface Selection {
  /** Ids in order. */
  readonly actors: readonly string[];
  /** Of them, those that act or have their seat in the territory of the filter; undefined without such a filter. */
  readonly actorsThere: ReadonlySet<string> | undefined;
  readonly initiatives: readonly string[];
  readonly fundingLinks: readonly string[];
  /** Ids of the sources that state any of them. */
  readonly sources: readonly string[];
  /** Initiatives without a known territory, which a territory leaves out; 0 without such a filter. */
  readonly placeless: number;
  /** Ids of the territory of the filter and of those within it; undefined without such a filter. */
  readonly territories: ReadonlySet<string> | undefined;
}

/** The most ids that one statement is given. */
const IDS_IN_A_STATEMENT = 500;

/** More than any graph has; the lists of the API require a limit. */
const NO_LIMIT = 1_000_000_000;

type Reading = Pick<Database, 'read'>;

/** @param filters with known ids */
export async function select(database: Reading, filters: ExportFilters): Promise<Selection> {
  const { territory = null, theme = null, asOf = null } = filters;
  const where = { territory, theme };
  const [from, to] = [asOf, asOf];
  const initiatives = await list(database, 'initiatives', { ...where, from, to });
  const decided = await list(database, 'funding-links', where);
  const fundingLinks = asOf === null ? decided : await standing(database, decided, asOf);
  const found = await list(database, 'actors', where);
  const actors = isWhole(filters) ? found : await withParties(database, found, { initiatives, fundingLinks }, asOf);
  const there =
    territory === null || theme === null ? found : await list(database, 'actors', { territory, theme: null });
  const actorsThere = territory === null ? undefined : new Set(there);
  const sources = await sourcesOf(database, { actors, initiatives, fundingLinks });
  const within = territory === null ? [] : await list(database, 'territories', { within: territory });
  const placeless =
    territory === null ? [] : await list(database, 'initiatives', { theme, from, to, withoutTerritory: true });
  const territories = territory === null ? undefined : new Set([territory, ...within]);
  return { actors, actorsThere, initiatives, fundingLinks, sources, territories, placeless: placeless.length };
}

/** The other parameters of the lists of the API: no further condition. */
const unasked = {
  ...{ among: null, without: null, text: null, words: null, kind: null, tags: null, audience: null, phase: null },
  ...{ verifiedBefore: null, minimumDegree: null, maximumDegree: null, need: null, offer: null, memberOf: null },
  ...{ initiative: null, status: null, withoutLead: null, withoutDates: null, withoutTerritory: null, actor: null },
  ...{ role: null, funder: null, beneficiary: null, minimumFunded: null, maximumFunded: null, hasGap: null },
  ...{ nature: null, minimumAmount: null, maximumAmount: null, ways: null, year: null, source: null },
  ...{ from: null, to: null, afterId: null, afterKey: null, funds: null },
};

async function list(database: Reading, statement: string, filters: object): Promise<string[]> {
  const ask = { ...unasked, ...filters, field: 'ID', descending: false, counting: false, limit: NO_LIMIT };
  return (await database.read<{ id: string }>(statement, { ask })).map(({ id }) => id);
}

async function standing(database: Reading, fundingLinks: readonly string[], asOf: string): Promise<string[]> {
  const standing: string[] = [];
  for (const ids of pagesOf(fundingLinks)) {
    const rows = await database.read<{ id: string }>('export/standing-funding-links', { ids, asOf });
    standing.push(...rows.map(({ id }) => id));
  }
  return standing.sort();
}

async function withParties(
  database: Reading,
  found: readonly string[],
  { initiatives, fundingLinks }: Pick<Selection, 'initiatives' | 'fundingLinks'>,
  asOf: string | null,
): Promise<string[]> {
  return [...new Set([...found, ...(await partiesOf(database, { initiatives, fundingLinks }, asOf))])].sort();
}

/** Ids of the actors that take part in the initiatives, or pay or receive the funding links. */
export async function partiesOf(
  database: Reading,
  { initiatives, fundingLinks }: Pick<Selection, 'initiatives' | 'fundingLinks'>,
  asOf: string | null,
): Promise<string[]> {
  const actors = new Set<string>();
  const add = async (some: Pick<Selection, 'initiatives' | 'fundingLinks'>) => {
    const rows = await database.read<{ actor: string }>('export/parties', { ...some, asOf });
    for (const { actor } of rows) actors.add(actor);
  };
  for (const ids of pagesOf(initiatives)) await add({ initiatives: ids, fundingLinks: [] });
  for (const ids of pagesOf(fundingLinks)) await add({ initiatives: [], fundingLinks: ids });
  return [...actors];
}

/** Ids of the sources that state any of them. */
export async function sourcesOf(
  database: Reading,
  { actors, initiatives, fundingLinks }: Pick<Selection, 'actors' | 'initiatives' | 'fundingLinks'>,
): Promise<string[]> {
  const sources = new Set<string>();
  const none = { actors: [], initiatives: [], fundingLinks: [] };
  const add = async (some: object) => {
    const rows = await database.read<{ source: string }>('export/stating-sources', { ...none, ...some });
    for (const { source } of rows) sources.add(source);
  };
  for (const ids of pagesOf(actors)) await add({ actors: ids });
  for (const ids of pagesOf(initiatives)) await add({ initiatives: ids });
  for (const ids of pagesOf(fundingLinks)) await add({ fundingLinks: ids });
  return [...sources].sort();
}

export function* pagesOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += IDS_IN_A_STATEMENT)
    yield ids.slice(start, start + IDS_IN_A_STATEMENT);
}
