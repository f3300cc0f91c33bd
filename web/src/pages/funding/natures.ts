/** The natures of funding, each counted separately; and the nature under which a sum counts each line, as in the API. */
import type { FundingNature, FundingRowFragment } from '../../generated/graphql.ts';

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

/** What an actor grants to itself is own funds; an unknown nature counts as a subsidy. */
export const natureOf = ({ nature, funder, beneficiary }: FundingRowFragment): FundingNature =>
  funder != null && funder.id === beneficiary?.id ? 'OWN_FUNDS' : (nature ?? 'SUBSIDY');

/** Granted by that day, and not money that the beneficiary grants again. @param today YYYY-MM-DD */
export function isCounted(row: FundingRowFragment, today: string): boolean {
  if (row.status !== 'GRANTED' || row.passThrough === true) return false;
  if (row.decidedOn != null) return row.decidedOn <= today;
  return row.decidedIn == null || row.decidedIn <= Number(today.slice(0, 4));
}

/** The sum of amounts to the cent; null when none is known. @param amounts decimal strings in euros */
export function addUp(amounts: readonly (string | null | undefined)[]): string | null {
  const known = amounts.filter((amount) => amount != null);
  if (known.length === 0) return null;
  const cents = known.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0);
  return (cents / 100).toFixed(2);
}
