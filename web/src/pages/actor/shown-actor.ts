/** An actor as its page shows it, and the actors with whom it could work. */
import type { ActorBridgesQuery, ActorPageQuery } from '../../generated/graphql.ts';

export type ShownActor = Extract<NonNullable<ActorPageQuery['node']>, { __typename?: 'Actor' }>;

export type WithBridges = NonNullable<ActorBridgesQuery['actor']>;

export type Possible = NonNullable<WithBridges['synergies']>['nodes'][number];
