/** The refusals of an act, in the language of the reader. */

import type { Context } from '../answers/context.js';
import { findGone, goneInput } from '../answers/whereabouts.js';
import type { UserErrorMessageArgs } from '../language/generated/types.js';
import { nameEntities } from '../questions/changes/name-entities.js';
import { listNames } from '../words/formats.js';
import { tell } from '../words/tell.js';
import type { UserError } from '../write/user-errors.js';

/** The source of a `UserError`: its message is written when a client asks for it. */
export type UserErrorRow = UserError;

export const userErrorWords = {
  UserError: {
    async message({ told, about }: UserError, { language: asked }: UserErrorMessageArgs, context: Context) {
      const language = asked ?? context.language;
      if (told.code === 'UNKNOWN_ID') {
        const [row] = await findGone(context, [String(told.values.id)]);
        const gone = row && row.label === told.values.label ? goneInput(row, told.at).told : undefined;
        if (gone) return tell(gone, language);
      }
      if (about === undefined) return tell(told, language);
      // People know what was changed since by its name.
      const kept = await nameEntities(context, language, about);
      return tell({ ...told, values: { kept: listNames(kept, language) } }, language);
    },
  },
};
