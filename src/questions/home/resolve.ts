/** The question home: the territory of the council that uses this installation. */
import type { Context } from '../../answers/context.js';
import { homeOf } from '../../answers/home-of.js';
import { stub } from '../../answers/stubs.js';

export const home = {
  Query: {
    async home(_: unknown, __: unknown, context: Context) {
      const territory = await homeOf(context);
      return territory === null ? null : stub('Territory', territory);
    },
  },
};
