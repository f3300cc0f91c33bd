/** Any entity by its id. */
import type { Context } from './context.js';
import { readDecisions } from './standing-decisions.js';
import { stub } from './stubs.js';

export const node = {
  Node: {
    __resolveType: ({ __typename }: { __typename: string }) => __typename,
  },
  Query: {
    async node(_: unknown, { id }: { id: string }, context: Context) {
      const [found] = await context.answer<{ id: string; label: string }>('node', { id, label: null });
      if (found?.label !== 'Decision') return found ? stub(found.label, found.id) : null;
      // No noun: no loader would fetch its fields.
      const [decision] = await readDecisions(context, { ids: [id] });
      return decision ? { ...decision, __typename: 'Decision' } : null;
    },
  },
};
