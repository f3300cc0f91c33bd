/** The question home: the territory of the council that uses this installation, and who lives in it. */
import { checkIds } from '../../answers/check-ids.js';
import type { Context } from '../../answers/context.js';
import { homeOf } from '../../answers/home-of.js';
import { stub } from '../../answers/stubs.js';
import { peopleOf } from '../../model/people-of.js';

export const home = {
  Query: {
    async home(_: unknown, __: unknown, context: Context) {
      const territory = await homeOf(context);
      return territory === null ? null : stub('Territory', territory);
    },
  },
  Territory: {
    async populationWithin(
      { id }: { readonly id: string },
      { territory }: { readonly territory?: string | null },
      context: Context,
    ) {
      await checkIds(context, 'Territory.populationWithin', { territory });
      const asked = territory ?? (await homeOf(context));
      return asked === null ? null : peopleOf(context.fresh.known.snapshot.territories, id, asked);
    },
  },
};
