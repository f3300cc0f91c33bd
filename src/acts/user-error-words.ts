/** What an act refused, in the language of whoever reads it. */

import type { Context } from '../answers/context.js';
import type { UserErrorMessageArgs } from '../language/generated/types.js';
import { tell } from '../words/tell.js';
import type { UserError } from '../write/user-errors.js';

/** What stands behind a `UserError`: its message is told when it is asked for. */
export type UserErrorRow = UserError;

export const userErrorWords = {
  UserError: {
    message: ({ told }: UserError, { language }: UserErrorMessageArgs, context: Context) =>
      tell(told, language ?? context.language),
  },
};
