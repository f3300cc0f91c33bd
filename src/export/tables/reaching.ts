/**
 * What tables for people have beyond the selection of a territory: initiatives and grants of larger territories that
 * reach it, with those who take part in them, pay or receive, and their sources. So whatever a map or a matrix counts
 * there has a row, and no table names an actor, an initiative or a source that has none.
 */
import { CLOSED_LISTS } from '../../import/closed-lists.js';
import type { OpenExport } from '../open-export.js';
import { partiesOf, sourcesOf } from '../selection.js';

export interface Reaching {
  /** The share of each grant that is counted in the requested territory, as in the question pivot. */
  readonly shares: ReadonlyMap<string, number>;
  /** Ids in order: those of the selection and the others. */
  readonly initiatives: readonly string[];
  readonly fundingLinks: readonly string[];
  readonly actors: readonly string[];
  readonly sources: readonly string[];
}

const known = new WeakMap<OpenExport, Promise<Reaching>>();

/** Read once for all tables of an export. */
export function readReaching(open: OpenExport): Promise<Reaching> {
  const found = known.get(open) ?? read(open);
  known.set(open, found);
  return found;
}

async function read(open: OpenExport): Promise<Reaching> {
  const { database, selection, filters } = open;
  const { territory, theme = null, asOf = null } = filters;
  if (territory === undefined) return { ...selection, shares: new Map() };
  const beyond = (ids: Iterable<string>, own: readonly string[]) => {
    const known = new Set(own);
    return [...ids].filter((id) => !known.has(id));
  };
  const covering = await database.read<{ id: string }>('export/reaching-initiatives', { territory, theme, asOf });
  const initiatives = beyond(
    covering.map(({ id }) => id),
    selection.initiatives,
  );
  const shares = await sharesIn(open, territory);
  const fundingLinks = beyond(shares.keys(), selection.fundingLinks);
  const actors = beyond(await partiesOf(database, { initiatives, fundingLinks }, asOf), selection.actors);
  const sources = await sourcesOf(database, { actors, initiatives, fundingLinks });
  const join = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])].sort();
  return {
    shares,
    initiatives: join(selection.initiatives, initiatives),
    fundingLinks: join(selection.fundingLinks, fundingLinks),
    actors: join(selection.actors, actors),
    sources: join(selection.sources, sources),
  };
}

const NATURES = Object.keys(CLOSED_LISTS.fundingNature);

async function sharesIn(
  { database, filters, day: today }: OpenExport,
  territory: string,
): Promise<ReadonlyMap<string, number>> {
  const { theme = null, asOf = today } = filters;
  const [found] = await database.read<{ level: string }>('level', { ask: { territory } });
  // Each grant counts as a whole in the country.
  if (found?.level === 'COUNTRY') return new Map();
  const ask = {
    ...{ rows: 'FUNDER', columns: 'YEAR', nature: NATURES, territory, theme, asOf, limit: 1_000_000_000 },
    ...{ kind: null, audience: null, phase: null, status: null, activeOn: null },
  };
  const facts = await database.read<{ id: string; share: number }>('pivot-euros', { ask });
  return new Map(facts.map(({ id, share }) => [id, share]));
}
