/** What one answer costs, as estimated before it runs, and how many objects it has while it is put together. */
import { GraphQLError } from 'graphql';
import type { Language } from '../words/labels.js';
import { tell, told } from '../words/tell.js';

/** An object of an answer takes 2.7 kB until the answer is written. A map of 12,000 actors has some 50,000. */
export const MOST_OBJECTS = 80_000;

/** From so many objects on, an answer waits for other large ones. */
const LARGE_OBJECTS = 1_000;

export interface AnswerSize {
  /** The estimated cost; the most that it may be. */
  counted: number;
  readonly limit: number;
  /** Whether the answer had more objects than it may. */
  readonly isTooLong: boolean;
  /**
   * Counts objects in the lists of the answer. @throws GraphQLError COST_LIMIT when there are too many
   * @returns undefined when they may be put together now; a promise when other large answers come first
   */
  add(objects: number): Promise<void> | undefined;
}

/**
 * @param limit unlimited by default, for the command line
 * @param enter waits until this large answer may be put together
 */
export function createAnswerSize(limit = Number.POSITIVE_INFINITY, enter?: () => Promise<void>): AnswerSize {
  const most = limit === Number.POSITIVE_INFINITY ? limit : MOST_OBJECTS;
  let [objects, isIn] = [0, false];
  let refusal: GraphQLError | undefined;
  let entered: Promise<void> | undefined;
  return {
    counted: 0,
    limit,
    get isTooLong() {
      return refusal !== undefined;
    },
    add(count) {
      objects += count;
      if (objects > most) refusal ??= refuseCost('ANSWER_TOO_LONG', objects, most);
      if (refusal) throw refusal;
      if (isIn || enter === undefined || objects < LARGE_OBJECTS) return undefined;
      entered ??= enter().then(() => {
        isIn = true;
      });
      return entered;
    },
  };
}

/** With the status that an answer without data has, and with a path, as if GraphQL had located it: thousands of lists throw the same error, of which each would be copied. */
export function refuseCost(code: 'COSTS_TOO_MUCH' | 'ANSWER_TOO_LONG', cost: number, limit: number): GraphQLError {
  const inLanguage = (language: Language) =>
    told(code, ['graphql'], { cost: formatCount(cost, language), most: formatCount(limit, language) });
  return new GraphQLError(tell(inLanguage('EN'), 'EN'), {
    path: [],
    extensions: { code: 'COST_LIMIT', http: { status: 400 }, told: inLanguage('FR') },
  });
}

const formatCount = (count: number, language: Language): string =>
  Math.round(count).toLocaleString(language === 'FR' ? 'fr-FR' : 'en-GB');
