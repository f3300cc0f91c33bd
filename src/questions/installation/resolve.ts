/** The question installation: what a page must say about this installation before its answers can be trusted. */
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';
import { isTodayFixed } from '../../answers/today.js';

export const installation = {
  Query: {
    async installation(_: unknown, __: unknown, context: Context) {
      const examples = await readCached<{ id: string }>(context, 'installation', { limit: 1 });
      return { today: context.today, isTodayFixed: isTodayFixed(), hasExamples: examples.length > 0 };
    },
  },
};
