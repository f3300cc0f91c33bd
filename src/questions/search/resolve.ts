/** The question search: entities by what people type. */

import { pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { checkText } from '../../answers/lists/check-text.js';
import { luceneQuery } from '../../answers/lists/lucene-query.js';
import { readCached } from '../../answers/read-cached.js';
import { stub } from '../../answers/stubs.js';
import type { QuerySearchArgs, SearchKind } from '../../language/generated/types.js';

const labels: Readonly<Record<SearchKind, string>> = {
  ACTOR: 'Actor',
  INITIATIVE: 'Initiative',
  THEME: 'Theme',
  TERRITORY: 'Territory',
};

/** An identifier or a code is asked for by itself, and only by what can be one: codes of old and of the post are in no index. */
function numbersOf(typed: string): string[] {
  const compact = typed.replace(/\s/g, '').toUpperCase();
  return /^[\dW][\dAB]{1,13}$/.test(compact) ? [compact] : [];
}

/** A row of cypher/search.cypher. */
interface Found {
  readonly id: string;
  readonly label: string;
  readonly score: number;
  readonly name: string;
}

export const search = {
  Query: {
    async search(_: unknown, { text, kind, first, after }: QuerySearchArgs, context: Context) {
      const typed = checkText('search: text', text);
      const rows = await readCached<Found>(context, 'search', {
        numbers: numbersOf(typed),
        words: luceneQuery(typed, { forgiving: true }),
        labels: kind ? kind.map((each) => labels[each]) : null,
        limit: 1_000_000,
      });
      const page = await pageOf(
        'search',
        { typed, kind: kind ?? null },
        ranked(rows, ({ score, name, id }) => [-score, name, id]),
        {
          first: first ?? null,
          after: after ?? null,
        },
      );
      const toStub = (row: Found) => stub(row.label, row.id);
      return {
        ...page,
        nodes: page.nodes.map(toStub),
        edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toStub(node) })),
      };
    },
  },
};
