/** Lets few statements read the database at once, and fewer that read the whole graph, so that short ones find a connection. */
import PQueue from 'p-queue';
import type { Database, Parameters, Row } from '../../database/database.js';

/** Of the driver's hundred connections: the others are left to the engine, to acts and to /health/ready. */
const AT_ONCE = 40;

/** Statements that read a whole part of the graph: on a large one each takes seconds and tens of megabytes, of which the database gives 400 to all. */
export const longStatements: ReadonlySet<string> = new Set([
  ...['coverage', 'data-quality', 'difference', 'funder-dependence', 'funding-cliff'],
  ...['funding-concentration', 'funding-links', 'gaps', 'incomplete', 'network-actors', 'pivot-euros'],
  ...['pivot-initiatives', 'quality-figures', 'several-speeds', 'tie-list', 'unplaced-money'],
  ...['facets/actors', 'facets/funding-links', 'facets/initiatives', 'facets/territories', 'facets/themes'],
]);
const LONG_AT_ONCE = 3;

const [short, long] = [AT_ONCE, LONG_AT_ONCE].map((concurrency) => new PQueue({ concurrency })) as [PQueue, PQueue];

/** @param signal of the request: it takes what still waits out of the queue, and ends what runs */
export function shareReads(database: Database, signal: AbortSignal): Database {
  return {
    ...database,
    read: <T extends object = Row>(name: string, parameters?: Parameters) =>
      (longStatements.has(name) ? long : short).add(() => database.read<T>(name, parameters, signal), { signal }),
    inTurn: (work) => short.add(work, { signal }),
  };
}
