/**
 * Loads the territories of France: the whole country in one transaction; later only when the official code has changed.
 */
import type { Database, Run } from '../../database/database.js';
import { recordChange } from '../../write/record-change.js';
import { type Edition, readEdition } from './edition.js';
import type { AmbiguousCode } from './former-codes.js';
import type { StatedTerritory } from './territory-graph.js';

export interface TerritoryReport {
  readonly territories: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly linksAdded: number;
  readonly linksRemoved: number;
  /** Former commune codes with several successors, which are therefore not resolved. */
  readonly ambiguousCodes: readonly AmbiguousCode[];
}

/** Called with the number of finished steps. */
export type TerritoryProgress = (done: number, total: number) => void;

interface Stated {
  readonly id: string;
  /** What the node was; null when it is new. */
  readonly before: Record<string, unknown> | null;
}

interface Linked {
  readonly id: string;
  readonly added: number;
  readonly removed: number;
}

// All 37,000 territories come from one table and are identified by their own code. Each names its source in a property,
// because a STATED_BY relationship for each would put 37,000 of them on one node without saying more.
const SOURCE = {
  id: 'source-insee-cog',
  publisher: 'INSEE',
  licence: 'Licence Ouverte 2.0',
  url: 'https://www.insee.fr/fr/information/2560452',
};

// Which EPCI touch is computed from contours, which are not part of the official code.
const CONTOURS = {
  id: 'source-ign-admin-express',
  publisher: 'IGN',
  licence: 'Licence Ouverte 2.0',
  url: 'https://geoservices.ign.fr/adminexpress',
};

const BATCH_ROWS = 5_000;

export async function holdsEdition({ read }: Pick<Database, 'read'>, { fingerprint }: Edition): Promise<boolean> {
  const [loaded] = await read<{ fingerprint: string }>('import/territory-edition', { source: SOURCE.id });
  return loaded?.fingerprint === fingerprint;
}

/**
 * Safe to call at each start. When this edition was loaded before, nothing is compared, so later changes of people
 * stay. For another edition only the differences are written, in one Change.
 */
export async function loadTerritories(
  database: Database,
  progress: TerritoryProgress = () => undefined,
  edition: Edition = readEdition(),
): Promise<TerritoryReport> {
  const { fingerprint } = edition;
  const { territories, ambiguousCodes } = edition.build();
  // Nearly every start finds it loaded, and need not wait for the lock.
  if (await holdsEdition(database, edition)) {
    return { territories: territories.length, ...countNothing(territories.length), ambiguousCodes };
  }
  const counts = await database.transaction(async (run) => {
    await run('write/take-turn');
    if (await holdsEdition({ read: run }, edition)) return countNothing(territories.length);
    const written = await writeTerritories(run, territories, progress);
    await run('import/territory-source', { source: { ...CONTOURS, fingerprint } });
    await run('import/territory-source', { source: { ...SOURCE, fingerprint } });
    if (written.ids.length > 0) await recordLoad(run, written.ids, written.before);
    return written.counts;
  });
  return { territories: territories.length, ...counts, ambiguousCodes };
}

async function writeTerritories(run: Run, territories: readonly StatedTerritory[], progress: TerritoryProgress) {
  const withNeighbours = territories.filter(({ level }) => level === 'EPCI');
  const total = 2 * territories.length + withNeighbours.length;
  let done = 0;
  const inBatches = async <T extends object, R>(
    statement: string,
    all: readonly T[],
    shape: (one: T) => R,
    source = SOURCE.id,
  ) => {
    const answers = [];
    for (let start = 0; start < all.length; start += BATCH_ROWS) {
      const rows = all.slice(start, start + BATCH_ROWS).map(shape);
      answers.push(...(await run<Stated & Linked>(statement, { rows, source })));
      done += rows.length;
      progress(done, total);
    }
    return answers;
  };
  const stated: Stated[] = await inBatches('import/territories', territories, ({ within, neighbours, ...node }) => ({
    ...node,
    source: SOURCE.id,
  }));
  const linked: Linked[] = [
    ...(await inBatches('import/territory-links', territories, ({ id, within }) => ({ id, within }))),
    ...(await inBatches(
      'import/territory-neighbours',
      withNeighbours,
      ({ id, neighbours }) => ({ id, neighbours }),
      CONTOURS.id,
    )),
  ];
  // A zone has the inhabitants of its communes.
  const zones = await run<{ id: string }>('import/zone-populations');
  const updated = stated.filter(({ before }) => before !== null);
  return {
    ids: [...new Set([...stated, ...linked, ...zones].map(({ id }) => id))],
    before: updated.length === 0 ? undefined : Object.fromEntries(updated.map(({ id, before }) => [id, before])),
    counts: {
      created: stated.length - updated.length,
      updated: updated.length,
      unchanged: territories.length - stated.length,
      linksAdded: linked.reduce((sum, { added }) => sum + added, 0),
      linksRemoved: linked.reduce((sum, { removed }) => sum + removed, 0),
    },
  };
}

function countNothing(unchanged: number) {
  return { created: 0, updated: 0, unchanged, linksAdded: 0, linksRemoved: 0 };
}

const recordLoad = (run: Run, ids: readonly string[], before: Record<string, unknown> | undefined) =>
  recordChange(run, {
    by: 'passerelle',
    what: 'territories of the official geographic code',
    import: SOURCE.id,
    rows: ids.length,
    ids,
    before,
  });
