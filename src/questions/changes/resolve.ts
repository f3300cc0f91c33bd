/** The journal of changes: who, when, what, before and after. */

import { type PageArguments, pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import type { ChangeFieldsArgs } from '../../language/generated/types.js';
import type { Language } from '../../words/labels.js';
import { badInput } from '../../words/tell.js';
import { detailsOf } from './details.js';
import { type ChangedFieldRow, changedFields, tellChangedField, tellChangedValues } from './fields.js';
import type { ChangeRow } from './row.js';
import { sayChange } from './sentence.js';

interface InLanguage {
  readonly language: Language;
}

type Filter = {
  readonly entity?: string | null;
  readonly since?: number | null;
  readonly import?: string | null;
  readonly acts?: boolean | null;
  readonly imports?: boolean | null;
  readonly once?: boolean | null;
};

const parse = (text: string | null): unknown => (text === null ? null : JSON.parse(text));

/** A change by its id. */
export async function readChange(context: Context, id: string): Promise<ChangeRow | undefined> {
  const [change] = await context.answer<ChangeRow>('changes', {
    id,
    entity: null,
    since: null,
    import: null,
    ...{ acts: false, imports: false, once: false },
    limit: 1,
  });
  return change;
}

export const changes = {
  Query: {
    async changes(_: unknown, { first, after, filter }: PageArguments & { filter?: Filter | null }, context: Context) {
      const { entity = null, since = null, import: name = null, acts, imports, once } = filter ?? {};
      const rows = await context.answer<ChangeRow>('changes', {
        id: null,
        entity,
        since,
        import: name,
        ...{ acts: acts ?? false, imports: imports ?? false, once: once ?? false },
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
    sentence: (row: ChangeRow, { language }: InLanguage, context: Context) =>
      sayChange(context, row, language, (id) => readChange(context, id)),
    async fields(row: ChangeRow, { of }: ChangeFieldsArgs, context: Context) {
      if (row.import !== null) return [];
      const isOfImport = await undoesImport(context, row);
      // A batch has the records of many rows, which are told only where one of them is looked at.
      if (isOfImport && of == null) return [];
      const { before, after } = await detailsOf(context, row.id);
      const only = of == null ? undefined : { of, about: isOfImport ? null : row.entity };
      return changedFields(parse(before), parse(after), only);
    },
    ids: async ({ id }: ChangeRow, _: unknown, context: Context) => (await detailsOf(context, id)).ids,
    before: async ({ id }: ChangeRow, _: unknown, context: Context) => parse((await detailsOf(context, id)).before),
    after: async ({ id }: ChangeRow, _: unknown, context: Context) => parse((await detailsOf(context, id)).after),
  },
  ChangedField: {
    label: ({ field }: ChangedFieldRow, { language }: InLanguage) => tellChangedField(field, language),
    before: ({ field, before }: ChangedFieldRow, { language }: InLanguage, context: Context) =>
      tellChangedValues(context, field, before, language),
    after: ({ field, after }: ChangedFieldRow, { language }: InLanguage, context: Context) =>
      tellChangedValues(context, field, after, language),
  },
};

/** Whether it undoes a batch of an import, or an undo of one. */
async function undoesImport(context: Context, { undoes }: ChangeRow): Promise<boolean> {
  const undone = undoes === null ? undefined : await readChange(context, undoes);
  return undone !== undefined && (undone.import !== null || (await undoesImport(context, undone)));
}

/** @throws BadInput when no entity has this id, archived or not. */
async function checkEntity(context: Context, id: string): Promise<void> {
  const living = await context.answer('node', { id, label: null });
  const archived = living.length > 0 ? living : await context.database.read('write/states', { ids: [id] });
  if (archived.length === 0) {
    throw badInput('UNKNOWN_ANYWHERE', ['changes', 'entity'], { id });
  }
}
