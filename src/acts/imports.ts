/** The acts about imports: uploaded files are tried, imported or cancelled, and a whole import is undone. */
import type { Context } from '../answers/context.js';
import { FORMATS, findFormat } from '../import/formats.js';
import type { NotBegun } from '../import/uploads/uploads.js';
import type {
  MutationCancelImportArgs,
  MutationImportFileArgs,
  MutationUndoImportArgs,
} from '../language/generated/types.js';
import { isWebAddress } from '../write/addresses.js';
import { undoImport } from '../write/undo-import.js';
import { type UserError, userError } from '../write/user-errors.js';
import { buildActPayload } from './act-payload.js';

/** Milliseconds of undoing batches before the payload says how many remain. */
const UNDO_MS = 10_000;
const MOST_KEPT_IDS = 200;

const refuse = (act: string, why: NotBegun, id: string): UserError => userError(act, 'upload', why, { id });

const refused = (error: UserError) => ({ upload: null, change: null, sequence: null, userErrors: [error] });

export const importActs = {
  Mutation: {
    importFile(_: unknown, { input }: MutationImportFileArgs, { uploads, caller, territory }: Context) {
      const { upload: id, format: named, dryRun, again, same, oneBeneficiary, ...words } = input;
      const format = findFormat(named ?? undefined)?.name;
      if (named != null && format === undefined)
        return refused(
          userError('importFile', 'format', 'UNKNOWN_FORMAT', {
            format: named,
            formats: FORMATS.map(({ name }) => name).join(', '),
          }),
        );
      const stated = Object.fromEntries(Object.entries(words).filter(([, value]) => value != null && value !== ''));
      const asked = {
        ...{ ...stated, ...(format && { format }), dryRun: dryRun ?? true },
        ...{
          again: again ?? false,
          same: same ?? [],
          oneBeneficiary: oneBeneficiary ?? false,
          by: caller.name,
          home: territory,
        },
      };
      if (stated.url !== undefined && !isWebAddress(String(stated.url)))
        return refused(userError('importFile', 'url', 'NO_WEB_ADDRESS', { address: String(stated.url).slice(0, 80) }));
      const begun = uploads?.begin(id, asked) ?? 'UNKNOWN_UPLOAD';
      if (typeof begun === 'string') return refused(refuse('importFile', begun, id));
      return { upload: begun, change: null, sequence: null, userErrors: [] };
    },
    cancelImport(_: unknown, { input: { upload: id } }: MutationCancelImportArgs, { uploads }: Context) {
      const stopped = uploads?.cancel(id) ?? 'UNKNOWN_UPLOAD';
      if (typeof stopped === 'string') return refused(refuse('cancelImport', stopped, id));
      return { upload: uploads?.find(id) ?? null, change: null, sequence: null, userErrors: [] };
    },
    async undoImport(_: unknown, { input }: MutationUndoImportArgs, context: Context) {
      const done = await undoImport(context.database, { import: input.import, by: context.caller }, UNDO_MS);
      const { undoneCount, kept, remaining } = done;
      return buildActPayload(context, done, { undoneCount, kept: kept.slice(0, MOST_KEPT_IDS), remaining }, {});
    },
  },
};
