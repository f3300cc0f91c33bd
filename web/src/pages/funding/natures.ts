/** The natures of funding, each counted separately. */
import type { FundingNature } from '../../generated/graphql.ts';

export const NATURES = [
  'SUBSIDY',
  'LOAN',
  'GUARANTEE',
  'IN_KIND',
  'OWN_FUNDS',
] as const satisfies readonly FundingNature[];

/** Own funds are paid by the actor that receives them, so they are in no table of funders. */
export const PAID_BY_OTHERS = NATURES.filter((nature) => nature !== 'OWN_FUNDS');

export const isNature = (value: string | null): value is FundingNature => NATURES.some((nature) => nature === value);

/** The sum of amounts to the cent; null when none is known. @param amounts decimal strings in euros */
export function addUp(amounts: readonly (string | null | undefined)[]): string | null {
  const known = amounts.filter((amount) => amount != null);
  if (known.length === 0) return null;
  const cents = known.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0);
  return (cents / 100).toFixed(2);
}
