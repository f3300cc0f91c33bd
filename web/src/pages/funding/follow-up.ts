/** What is known to follow money that ends: another grant, another project that goes on, or nothing. A key of the words. */
import type { FundingEndsQuery } from '../../generated/graphql.ts';

type End = NonNullable<FundingEndsQuery['fundingCliff']>['nodes'][number];

export const followUpOf = ({ goesOn, matter }: End): 'goesOn' | 'relay' | 'noNext' =>
  goesOn ? 'goesOn' : matter?.kind === 'RELAY' ? 'relay' : 'noNext';
