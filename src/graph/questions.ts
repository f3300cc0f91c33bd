/** Our own schema: every root field, with entities as stubs that hold their id alone. */

import { mergeResolvers } from '@graphql-tools/merge';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { checkProject } from './check-project.js';
import { isolatedActors } from './isolated-actors.js';
import { lists } from './lists.js';
import { node } from './node.js';
import { overlaps } from './overlaps.js';
import { DateScalar, Money } from './scalars.js';
import { synergies } from './synergies.js';
import { questionDocuments } from './typedefs.js';

export function questionsSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: [...questionDocuments],
    resolvers: mergeResolvers([
      node,
      lists,
      overlaps,
      checkProject,
      isolatedActors,
      synergies,
      { Money, Date: DateScalar },
    ]),
  });
}
