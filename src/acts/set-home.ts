/** The act of choosing home, the territory of the council. */
import type { Context } from '../answers/context.js';
import { homeOf } from '../answers/home-of.js';
import { stub } from '../answers/stubs.js';
import type { MutationSetHomeArgs } from '../language/generated/types.js';
import { setHome as writeHome } from '../write/set-home.js';
import { buildActPayload } from './act-payload.js';

export const setHome = {
  Mutation: {
    async setHome(_: unknown, { territory, idempotencyKey }: MutationSetHomeArgs, context: Context) {
      const done = await writeHome(context.database, {
        territory: territory ?? null,
        idempotencyKey,
        by: context.caller,
      });
      const home = async () => {
        const id = await homeOf(context);
        return id === null ? null : stub('Territory', id);
      };
      return buildActPayload(context, done, {}, { home });
    },
  },
};
