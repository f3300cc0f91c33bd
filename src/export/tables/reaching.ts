/**
 * What tables for people have beyond the selection of a territory: grants of larger territories that reach it, with
 * those who pay and receive them, and their sources. So no table names an actor or a source that has no row.
 */
import { CLOSED_LISTS } from '../../import/closed-lists.js';
import type { OpenExport } from '../open-export.js';
import { partiesOf, sourcesOf } from '../selection.js';

export interface Reaching {
  /** The share of each grant that is counted in the requested territory, as in the question pivot. */
  readonly shares: ReadonlyMap<string, number>;
  /** Ids in order: those of the selection and the others. */
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
  const shares = await sharesIn(open);
  const mine = new Set(selection.fundingLinks);
  const fundingLinks = [...shares.keys()].filter((id) => !mine.has(id));
  if (fundingLinks.length === 0) return { ...selection, shares };
  const parties = await partiesOf(database, { initiatives: [], fundingLinks }, filters.asOf ?? null);
  const chosen = open.chosen.actors;
  const actors = parties.filter((id) => !chosen.has(id));
  const sources = await sourcesOf(database, { actors, initiatives: [], fundingLinks });
  const join = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])].sort();
  return {
    shares,
    fundingLinks: join(selection.fundingLinks, fundingLinks),
    actors: join(selection.actors, actors),
    sources: join(selection.sources, sources),
  };
}

const NATURES = Object.keys(CLOSED_LISTS.fundingNature);

async function sharesIn({ database, filters, day: today }: OpenExport): Promise<ReadonlyMap<string, number>> {
  const { territory, theme = null, asOf = today } = filters;
  if (territory === undefined) return new Map();
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
