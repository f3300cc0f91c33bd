/** An actor as its page shows it, and the actors with whom it could work. */
import type { ActorBridgesQuery, ActorSheetQuery } from '../../generated/graphql.ts';

export type Sheet = Extract<NonNullable<ActorSheetQuery['node']>, { __typename?: 'Actor' }>;

export type WithBridges = NonNullable<ActorBridgesQuery['actor']>;

export type Possible = NonNullable<WithBridges['synergies']>['nodes'][number];
