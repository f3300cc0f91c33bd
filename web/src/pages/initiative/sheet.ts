import type { InitiativeSheetQuery } from '../../generated/graphql.ts';

/** An initiative as its page asks for it. */
export type Sheet = Extract<NonNullable<InitiativeSheetQuery['node']>, { readonly __typename: 'Initiative' }>;
