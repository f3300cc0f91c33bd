/**
 * The work that one request may do, in rows examined: estimated before it runs, metered while it runs, reported in
 * `extensions.cost`.
 */
import { GraphQLError } from 'graphql';

/**
 * One unit is a row that the engine examines, which takes between one and two microseconds of a processor; other work
 * is expressed in it. Measured on the demonstration and on a graph of 2,500 initiatives:
 * docs/decisions/0018-a-budget-of-work.md.
 */
export const units = {
  /** A row that the database finds and returns. */
  row: 7,
  /** A statement, whatever it returns. */
  statement: 1_000,
  /**
   * An object of the answer with its fields: two microseconds, counted four times because they block the one thread
   * that answers everybody.
   */
  object: 8,
} as const;

/** What one request may cost in the graph of a département; for larger graphs see budgetOf in src/api/work.ts. */
export const MOST_WORK = 1_000_000;

export interface Cost {
  /** The estimated cost, from the arguments and the size of the graph. */
  readonly counted: number;
  /** The cost so far: questions that ran, rows that were read, objects of the answer. */
  readonly spent: number;
  readonly limit: number;
}

export interface Meter {
  counted: number;
  readonly limit: number;
  readonly spent: number;
  /** @throws GraphQLError COST_LIMIT when the budget is spent: the request stops there. */
  charge(work: number): void;
  /** Resets the cost to 0, for the next event of a subscription. */
  restart(): void;
}

/** @param limit unlimited by default, for the command line */
export function createMeter(limit = Number.POSITIVE_INFINITY): Meter {
  let spent = 0;
  return {
    counted: 0,
    limit,
    get spent() {
      return spent;
    },
    charge(work) {
      // Work that is asked for after that is not done, and not charged.
      if (spent <= limit) spent += work;
      if (spent > limit) throw refuseWork(`the answer has taken ${formatWork(spent)} units of work`, limit);
    },
    restart() {
      spent = 0;
    },
  };
}

export function costOf({ counted, spent, limit }: Meter): Cost {
  return { counted: Math.round(counted), spent: Math.round(spent), limit };
}

/** An error with the HTTP status of an answer without data. */
export function refuseWork(fact: string, limit: number): GraphQLError {
  const remedy = 'ask fewer questions at once, a smaller first, fewer levels, or a narrower filter';
  return new GraphQLError(`graphql: ${fact}, of ${formatWork(limit)} at most; ${remedy}`, {
    extensions: { code: 'COST_LIMIT', http: { status: 400 } },
  });
}

export const formatWork = (work: number): string => Math.round(work).toLocaleString('en-GB');
