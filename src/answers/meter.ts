/**
 * The work that one request may do, in rows examined: estimated before it runs, metered while it runs, reported in
 * `extensions.cost`.
 */
import { GraphQLError } from 'graphql';
import type { Language } from '../words/labels.js';
import { tell, told } from '../words/tell.js';

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
  /** A text in one language that describes a row, when it is made: a quarter of a millisecond. */
  text: 170,
  /** A text each time it is given. */
  givenText: 40,
} as const;

/** What one request may cost in the graph of a département; for larger graphs see budgetOf in src/api/work.ts. */
export const MOST_WORK = 1_000_000;

/**
 * The most objects of one answer, on a graph of any size: threads and the database find more on a larger graph, but one
 * thread writes the answers to everybody. An object takes 2.7 kB until the answer is written; with half as many again, the
 * garbage collector stops everybody for up to 100 ms. A map of 12,000 actors has some 50,000.
 */
export const MOST_OBJECTS = 80_000;

/**
 * As many objects of the answer as one answer to a question below an entity counts for: thousands that wait at once are
 * completed one after the other in the same moment. 31,000 of them held everybody for up to 160 ms.
 */
export const OBJECTS_OF_QUESTION = 5;

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
  /** In the lists of the answer, with OBJECTS_OF_QUESTION for each question below an entity. */
  readonly mostObjects: number;
  readonly spent: number;
  /** Whether something was refused because the budget was spent. */
  readonly isSpent: boolean;
  /** @throws GraphQLError COST_LIMIT when the budget is spent: the request stops there. */
  charge(work: number): void;
  /** @throws GraphQLError COST_LIMIT also when the answer has more than MOST_OBJECTS. */
  chargeObjects(count: number): void;
  /** Takes back what was charged for a question that was refused before anything was computed. */
  refund(work: number): void;
  /** The answer is made: everything that charges later is stopped by this error. */
  end(error: Error): void;
}

/** @param limit unlimited by default, for the command line */
export function createMeter(limit = Number.POSITIVE_INFINITY): Meter {
  const mostObjects = limit === Number.POSITIVE_INFINITY ? limit : MOST_OBJECTS;
  let [spent, objects] = [0, 0];
  /** Made once and thrown each time, because thousands of lists may be refused at once. */
  let refusal: Error | undefined;
  let isSpent = false;
  const refuse = (...why: Parameters<typeof refuseWork>) => {
    isSpent = true;
    refusal = refuseWork(...why);
  };
  const charge = (work: number) => {
    if (refusal) throw refusal;
    spent += work;
    if (spent > limit) refuse('WORK_WAS_TOO_MUCH', spent, limit);
    if (refusal) throw refusal;
  };
  return {
    counted: 0,
    limit,
    mostObjects,
    get spent() {
      return spent;
    },
    get isSpent() {
      return isSpent;
    },
    charge,
    chargeObjects(count) {
      charge(count * units.object);
      objects += count;
      if (objects > mostObjects) refuse('ANSWER_TOO_LONG', objects, mostObjects);
      if (refusal) throw refusal;
    },
    refund(work) {
      spent -= work;
    },
    end(error) {
      refusal = error;
    },
  };
}

export function costOf({ counted, spent, limit }: Meter): Cost {
  return { counted: Math.round(counted), spent: Math.round(spent), limit };
}

/** With the status that an answer without data has. @param field what costs most, where that is known */
export function refuseWork(
  code:
    | 'WORK_COULD_BE_TOO_MUCH'
    | 'GRAPH_TOO_LARGE'
    | 'ANSWER_COULD_BE_TOO_LONG'
    | 'WORK_WAS_TOO_MUCH'
    | 'ANSWER_TOO_LONG',
  work: number,
  limit: number,
  field = '',
): GraphQLError {
  const inLanguage = (language: Language) =>
    told(code, ['graphql'], { work: formatWork(work, language), most: formatWork(limit, language), field });
  return new GraphQLError(tell(inLanguage('EN'), 'EN'), {
    extensions: { code: 'COST_LIMIT', http: { status: 400 }, told: inLanguage('FR') },
  });
}

export const formatWork = (work: number, language: Language): string =>
  Math.round(work).toLocaleString(language === 'FR' ? 'fr-FR' : 'en-GB');
