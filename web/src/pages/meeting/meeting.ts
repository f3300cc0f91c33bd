/** A meeting as its page shows it. */
import type { OneMeetingQuery } from '../../generated/graphql.ts';

export type Meeting = Extract<NonNullable<OneMeetingQuery['node']>, { __typename?: 'Meeting' }>;
