/** What was decided on funding that ends: on the matter that tells of it, else on it alone. */
import type { FundingEndsQuery } from '../../generated/graphql.ts';

type End = NonNullable<FundingEndsQuery['fundingCliff']>['nodes'][number];

export const decisionOf = ({ matter, decision }: End): End['decision'] => matter?.decision ?? decision;
