/** The refusals of an act, in the language of the reader. */

import type { Context } from '../answers/context.js';
import type { UserErrorMessageArgs } from '../language/generated/types.js';
import { tell } from '../words/tell.js';
import type { UserError } from '../write/user-errors.js';

/** The source of a `UserError`: its message is written when a client asks for it. */
export type UserErrorRow = UserError;

export const userErrorWords = {
  UserError: {
    message: ({ told }: UserError, { language }: UserErrorMessageArgs, context: Context) =>
      tell(told, language ?? context.language),
  },
};
