/** The question sources: which sources state the rows of a table? */
import type { Context } from '../../answers/context.js';
import type { QuerySourcesArgs } from '../../language/generated/types.js';
import { badInput } from '../../words/tell.js';
import { readSources } from './read-sources.js';

/** More are asked for in several requests. */
const MOST_IDS = 2_000;

export const sources = {
  Query: {
    async sources(_: unknown, { stating }: QuerySourcesArgs, context: Context) {
      if (stating.length > MOST_IDS)
        throw badInput('TOO_MANY_IDS', ['sources', 'stating'], { count: stating.length, most: MOST_IDS });
      return readSources(context, stating);
    },
  },
};
