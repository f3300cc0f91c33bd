/** Who is asking, and what they may do. */
import type { GraphQLResolveInfo } from 'graphql';
import { forbid, listAllowed } from '../../answers/access.js';
import type { Context } from '../../answers/context.js';
import { type Act, Act as Acts } from '../../language/generated/types.js';
import { nameAct } from '../../schema/act-names.js';

export const viewer = {
  Query: {
    viewer: (
      _: unknown,
      __: unknown,
      { caller: { name, role }, today, language }: Context,
      { schema }: GraphQLResolveInfo,
    ) => {
      const allowed = listAllowed(role);
      const acts = Object.keys(schema.getMutationType()?.getFields() ?? {});
      return {
        ...{ name, role, today, language },
        can: acts
          .filter((act) => forbid(`Mutation.${act}`, role) === undefined)
          .map(nameAct)
          .filter((act): act is Act => act in Acts),
        mayRead: allowed.filter((field) => !field.startsWith('Mutation.')),
      };
    },
  },
};
