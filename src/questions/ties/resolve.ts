/** The question ties: who works with whom, through what and when. */
import { checkIds } from '../../answers/check-ids.js';
import { type Page, pageFrom } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';
import { stub } from '../../answers/stubs.js';
import type { QueryTiesArgs } from '../../language/generated/types.js';
import type { TieRow } from './row.js';

/** A row of the statement: a tie by its place in the order, or the total number of ties. */
interface Found {
  readonly id: string;
  readonly tie: TieRow;
  readonly count: number;
}

/** A page, whose parts are read only when asked for. */
export interface TiePage {
  readonly nodes: () => Promise<TieRow[]>;
  readonly edges: () => Promise<{ readonly cursor: string; readonly node: TieRow }[]>;
  readonly pageInfo: () => Promise<Page<TieRow>['pageInfo']>;
  readonly totalCount: () => Promise<number>;
}

const NO_LIMIT = 10_000_000;

export const ties = {
  Query: {
    async ties(_: unknown, { first, after, ...filters }: QueryTiesArgs, context: Context): Promise<TiePage> {
      const asked = {
        actor: filters.actor ?? null,
        theme: filters.theme ?? null,
        territory: filters.territory ?? null,
        asOf: filters.asOf ?? context.today,
        past: filters.past ?? false,
      };
      const read = (limit: number, afterId: string | null, counting: boolean) =>
        readCached<Found>(context, 'tie-list', { ...asked, afterId, counting, limit });
      const page = pageFrom('ties', filters, { first: first ?? null, after: after ?? null }, async (limit, place) => {
        const rows = await read(limit, place?.id ?? null, false);
        return rows.map((row) => ({ ...row, key: null }));
      });
      await checkIds(context, 'ties', filters);
      return {
        nodes: async () => (await page()).nodes.map(({ tie }) => tie),
        edges: async () => (await page()).edges.map(({ cursor, node }) => ({ cursor, node: node.tie })),
        pageInfo: async () => (await page()).pageInfo,
        totalCount: async () => (await read(NO_LIMIT, null, true))[0]?.count ?? 0,
      };
    },
  },
  Tie: {
    a: ({ a }: TieRow) => stub('Actor', a),
    b: ({ b }: TieRow) => stub('Actor', b),
    initiative: ({ initiative }: TieRow) => (initiative === null ? null : stub('Initiative', initiative)),
  },
};
