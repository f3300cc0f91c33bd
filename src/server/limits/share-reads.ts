/** Lets few statements read the database at once, and fewer that read the whole graph, so that short ones find a connection. */
import PQueue from 'p-queue';
import type { Database, Parameters, Row } from '../../database/database.js';
import { isMarked } from '../../database/statements.js';

/** Of the driver's hundred connections: the others are left to the engine, to acts and to /health/ready. */
const AT_ONCE = 40;

/** Statements that read a whole part of the graph: on a large one each takes seconds and tens of megabytes, of which the database gives 400 to all. */
const LONG_AT_ONCE = 3;

const [short, long] = [AT_ONCE, LONG_AT_ONCE].map((concurrency) => new PQueue({ concurrency })) as [PQueue, PQueue];

/** @param signal of the request: it takes what still waits out of the queue, and ends what runs */
export function shareReads(database: Database, signal: AbortSignal): Database {
  return {
    ...database,
    read: <T extends object = Row>(name: string, parameters?: Parameters) =>
      (isMarked(name, 'long') ? long : short).add(() => database.read<T>(name, parameters, signal), { signal }),
    inTurn: (work) => short.add(work, { signal }),
  };
}
