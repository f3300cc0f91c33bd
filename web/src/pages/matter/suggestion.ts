/** The subject of the page: any suggestion of the API, or what became of one. */
import type { DossierQuery } from '../../generated/graphql.ts';

export type Suggestion = NonNullable<DossierQuery['suggestion']>;
