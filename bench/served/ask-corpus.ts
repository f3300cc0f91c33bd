/**
 * Asks the running product one operation after the other: whether each was answered, how long it took, and how long it
 * blocked all others.
 */
import type { Operation } from '../corpus/operation.js';
import type { Answered, Served } from './serve-product.js';

export interface AskedRow {
  readonly name: string;
  readonly seconds: number;
  /** The longest time in milliseconds for which the event loop of the product was blocked meanwhile. */
  readonly heldMilliseconds: number;
  /** The processor time in milliseconds of the longest such block. */
  readonly workedMilliseconds: number;
  readonly residentMegabytes: number;
  /** What is wrong with the answer; null when the operation was answered, or refused with a message. */
  readonly fault: string | null;
}

export interface AskOptions {
  readonly timeoutSeconds: number;
  readonly onRow?: (row: AskedRow) => void;
  /**
   * Milliseconds: an operation that blocked longer is asked again, and its shortest time counts. The product blocks
   * each time, other load on the machine only once.
   */
  readonly longestHold?: number;
  /** The same limit in milliseconds of processor time. */
  readonly longestWork?: number;
}

const MOST_RETRIES = 2;

export async function askCorpus(
  served: Served,
  corpus: readonly Operation[],
  { timeoutSeconds, onRow, longestHold = Number.POSITIVE_INFINITY, longestWork = Number.POSITIVE_INFINITY }: AskOptions,
): Promise<AskedRow[]> {
  const rows: AskedRow[] = [];
  await served.look();
  const ask = async (operation: Operation): Promise<AskedRow> => {
    const answered = await served.ask(operation, timeoutSeconds);
    const { longestHold: held, longestWork: worked, residentMegabytes } = await served.look();
    return {
      name: operation.name,
      seconds: answered.seconds,
      heldMilliseconds: Math.round(held * 1000),
      workedMilliseconds: Math.round(worked * 1000),
      residentMegabytes,
      fault: faultOf(operation, answered),
    };
  };
  for (const operation of corpus) {
    let row = await ask(operation);
    const isLong = () => row.heldMilliseconds > longestHold || row.workedMilliseconds > longestWork;
    for (let k = 0; k < MOST_RETRIES && isLong(); k += 1) {
      const { heldMilliseconds, workedMilliseconds, fault } = await ask(operation);
      row = {
        ...row,
        heldMilliseconds: Math.min(row.heldMilliseconds, heldMilliseconds),
        workedMilliseconds: Math.min(row.workedMilliseconds, workedMilliseconds),
        fault: row.fault ?? fault,
      };
    }
    onRow?.(row);
    rows.push(row);
  }
  return rows;
}

/** Error codes of refusals for which the operation, not the server, is the cause. */
const refusals = new Set(['BAD_REQUEST', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'COST_LIMIT', 'FORBIDDEN']);

/**
 * A usual operation must be answered, or refused for the size of the graph; a hostile one may be refused for any
 * reason, always with a message that says what to do.
 */
function faultOf({ isHostile }: Operation, { data, errors, failure }: Answered): string | null {
  if (failure !== null) return failure;
  const [unclear] = errors.filter(
    ({ message, code }) => !refusals.has(code) || (code.startsWith('BAD_') && !message.includes('; ')),
  );
  if (unclear) return `${unclear.code}: ${unclear.message.slice(0, 200)}`;
  const [strict] = errors.filter(({ message }) => !/too many|the graph holds|the network has/.test(message));
  if (!isHostile && strict) return `${strict.code}: ${strict.message.slice(0, 200)}`;
  return data === null && errors.length === 0 ? 'neither data nor an error' : null;
}
