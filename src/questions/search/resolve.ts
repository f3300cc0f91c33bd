/** The question search: finds entities by what people type. */

import { pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { checkText } from '../../answers/lists/check-text.js';
import { stub } from '../../answers/stubs.js';
import type { QuerySearchArgs } from '../../language/generated/types.js';
import { type Found, findByWords } from './find.js';

export const search = {
  Query: {
    async search(_: unknown, { text, kind, first, after }: QuerySearchArgs, context: Context) {
      const typed = checkText(['search', 'text'], text);
      const { found: rows, isByPlace } = await findByWords(context, typed, kind);
      const page = await pageOf(
        'search',
        { typed, kind: kind ?? null },
        ranked(rows, ({ within, score, name, id }) => [within === null ? 1 : 0, -score, name, id]),
        {
          first: first ?? null,
          after: after ?? null,
        },
      );
      const toStub = (row: Found) => stub(row.label, row.id);
      return {
        ...page,
        isByPlace,
        nodes: page.nodes.map(toStub),
        edges: page.edges.map(({ cursor, node }) => ({
          cursor,
          node: toStub(node),
          within: node.within == null ? null : stub('Territory', node.within),
        })),
      };
    },
  },
};
