/** What the day of a matter is: of money that ends its end, because the reason beside it may name the day on which a call closes; else the day before which to decide. */
import type { MatterKind } from '../generated/graphql.ts';

export const dueWord = (kind: MatterKind): 'fundingEnds' | 'before' =>
  kind === 'FUNDING_END' ? 'fundingEnds' : 'before';
