/** Shares the database among callers: of one caller a few statements run at once and the others wait, so that many aliases of a search hold up nobody else. */
import type { Database, Parameters, Row } from '../../database/database.js';
import { currentCaller } from '../../fresh/current-caller.js';
import { createJobQueue } from '../../fresh/job-queue.js';

/** Fewer than the connections of the driver: some are left to the engine, to acts and to /health/ready. */
const AT_ONCE = 12;

/** More than a page needs at once; a database on a few processors is busy with half of them. */
const OF_CALLER = 8;

/** Statements that read a whole part of the graph: on a large one each takes seconds and tens of megabytes, of which the database gives 400 to all. */
export const longStatements: readonly string[] = [
  ...['coverage', 'data-quality', 'difference', 'funder-dependence', 'funding-cliff'],
  ...['funding-concentration', 'funding-links', 'gaps', 'incomplete', 'network-actors', 'pivot-euros'],
  ...['pivot-initiatives', 'quality-figures', 'several-speeds', 'tie-list', 'unplaced-money'],
  ...['facets/actors', 'facets/funding-links', 'facets/initiatives', 'facets/territories', 'facets/themes'],
];
const LONG_AT_ONCE = 3;
const LONG_OF_CALLER = 2;

const queue = createJobQueue({
  most: AT_ONCE,
  mostOfCaller: OF_CALLER,
  mostLong: LONG_AT_ONCE,
  mostLongOfCaller: LONG_OF_CALLER,
  kept: 1,
  isWork: true,
});

/** @param signal of the request: it takes what still waits out of the queue, and ends what runs */
export function shareReads(database: Database, signal: AbortSignal): Database {
  return {
    ...database,
    read: <T extends object = Row>(name: string, parameters?: Parameters) =>
      queue.run(
        { caller: currentCaller(), isLong: longStatements.includes(name) },
        () => database.read<T>(name, parameters, signal),
        signal,
      ),
    inTurn: (work) => queue.run({ caller: currentCaller(), isLong: false }, work, signal),
  };
}
