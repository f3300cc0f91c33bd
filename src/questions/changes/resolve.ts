/** The journal of changes: who, when, what, before and after. */

import { type PageArguments, pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import type { Language } from '../../words/labels.js';
import { badInput } from '../../words/tell.js';
import type { ChangeRow } from './row.js';
import { sayChange } from './sentence.js';

interface Details {
  readonly id: string;
  readonly ids: readonly string[] | null;
  readonly before: string | null;
  readonly after: string | null;
}

type Filter = {
  readonly entity?: string | null;
  readonly since?: number | null;
  readonly import?: string | null;
  readonly acts?: boolean | null;
};

/** The details of all changes of a page are read by one statement. */
async function detailsOf(context: Context, id: string): Promise<Details> {
  const loader = context.loader<Details>('changes', async (ids) => {
    const rows = await context.database.read<Details>('write/change-details', { ids });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((each) => byId.get(each) ?? { id: each, ids: null, before: null, after: null });
  });
  return loader.load(id);
}

const parse = (text: string | null): unknown => (text === null ? null : JSON.parse(text));

/** A change by its id. */
export async function readChange(context: Context, id: string): Promise<ChangeRow | undefined> {
  const [change] = await context.answer<ChangeRow>('changes', {
    id,
    entity: null,
    since: null,
    import: null,
    acts: false,
    limit: 1,
  });
  return change;
}

export const changes = {
  Query: {
    async changes(_: unknown, { first, after, filter }: PageArguments & { filter?: Filter | null }, context: Context) {
      const { entity = null, since = null, import: name = null, acts } = filter ?? {};
      const rows = await context.answer<ChangeRow>('changes', {
        id: null,
        entity,
        since,
        import: name,
        acts: acts ?? false,
        limit: 1_000_000,
      });
      if (entity !== null && rows.length === 0) await checkEntity(context, entity);
      return pageOf(
        'changes',
        filter ?? {},
        ranked(rows, ({ sequence }) => [-sequence]),
        { first: first ?? null, after: after ?? null },
      );
    },
  },
  Change: {
    sentence: (row: ChangeRow, { language }: { readonly language: Language }, context: Context) =>
      sayChange(context, row, language, (id) => readChange(context, id)),
    ids: async ({ id }: ChangeRow, _: unknown, context: Context) => (await detailsOf(context, id)).ids,
    before: async ({ id }: ChangeRow, _: unknown, context: Context) => parse((await detailsOf(context, id)).before),
    after: async ({ id }: ChangeRow, _: unknown, context: Context) => parse((await detailsOf(context, id)).after),
  },
};

/** @throws BadInput when no entity has this id, archived or not. */
async function checkEntity(context: Context, id: string): Promise<void> {
  const living = await context.answer('node', { id, label: null });
  const archived = living.length > 0 ? living : await context.database.read('write/states', { ids: [id] });
  if (archived.length === 0) {
    throw badInput('UNKNOWN_ANYWHERE', ['changes', 'entity'], { id });
  }
}
