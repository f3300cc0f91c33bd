/** An initiative as its page shows it. */
import type { InitiativePageQuery } from '../../generated/graphql.ts';

export type ShownInitiative = Extract<NonNullable<InitiativePageQuery['node']>, { readonly __typename: 'Initiative' }>;
