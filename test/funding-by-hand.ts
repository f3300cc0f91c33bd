/** A brute-force computation of which grants count as funding, from the definition; used to check concentration, dependence and cliff. */
import { groundOf, isDecidedBy, natureOf, themesOf } from './coverage-by-hand.js';
import type { FundingOf, World } from './world.js';

export interface Grant extends FundingOf {
  readonly id: string;
  readonly onThemes: readonly string[];
  readonly communes: readonly string[];
  /** Funder and beneficiary, when they are known and not archived. */
  readonly payer: string | undefined;
  readonly receiver: string | undefined;
}

/** GRANTED by another, not re-granted, decided by that day. */
export function fundingOf(world: World, asOf: string): Grant[] {
  const living = (actor: string | undefined) =>
    actor !== undefined && !world.actors?.[actor]?.archived ? actor : undefined;
  return (world.funding ?? [])
    .map((grant, k) => ({
      ...grant,
      id: `funding-${k + 1}`,
      onThemes: themesOf(world, grant),
      communes: groundOf(world, grant).communes,
      payer: living(grant.funder),
      receiver: living(grant.beneficiary),
    }))
    .filter(
      ({ payer, receiver, ...grant }) =>
        grant.status === 'GRANTED' &&
        !grant.passThrough &&
        grant.nature !== 'OWN_FUNDS' &&
        (payer === undefined || payer !== receiver) &&
        isDecidedBy(grant, asOf),
    );
}

/** The grants of one nature; a grant of unknown nature is a subsidy. */
export const ofNature = (grants: readonly Grant[], nature = 'SUBSIDY'): Grant[] =>
  grants.filter((grant) => natureOf(grant) === nature);

/** The known amounts of the other natures, one total for each nature. */
export function besides(
  grants: readonly { readonly nature?: string | null; readonly cents: number | null }[],
  nature = 'SUBSIDY',
) {
  const known = grants.filter((grant) => natureOf(grant) !== nature && grant.cents !== null);
  return [...new Set(known.map(natureOf))].sort().map((one) => ({
    nature: one,
    amount: euros(
      Math.round(known.reduce((sum, grant) => sum + (natureOf(grant) === one ? (grant.cents ?? 0) : 0), 0)),
    ),
  }));
}

/** The same grants, most of them between a few actors, so that several have the same funder or beneficiary. */
export const gather = (funding: readonly FundingOf[]): FundingOf[] =>
  funding.flatMap((grant, k) => [
    grant,
    {
      ...grant,
      status: 'GRANTED',
      nature: 'SUBSIDY',
      funder: ['A', 'B', 'C'][k % 3] ?? 'A',
      beneficiary: ['F', 'G'][k % 2] ?? 'F',
    },
  ]);

export interface Part {
  readonly actor: string;
  readonly amount: number | null;
  readonly links: readonly string[];
}

/** Sums by actor, largest first, unknown amounts last. */
export function sumBy(
  grants: readonly { readonly actor: string; readonly id: string; readonly cents: number | null }[],
): Part[] {
  return [...new Set(grants.map(({ actor }) => actor))]
    .map((actor) => {
      const mine = grants.filter((grant) => grant.actor === actor);
      const known = mine.flatMap(({ cents }) => (cents === null ? [] : [cents]));
      return {
        actor,
        amount: known.length > 0 ? known.reduce((sum, cents) => sum + cents, 0) : null,
        links: mine.map(({ id }) => id).sort(),
      };
    })
    .sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1) || (a.actor < b.actor ? -1 : 1));
}

export const total = (parts: readonly Part[]): number => parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
export const herfindahl = (parts: readonly Part[]): number | null =>
  total(parts) > 0 ? parts.reduce((sum, { amount }) => sum + ((amount ?? 0) / total(parts)) ** 2, 0) : null;
/** An amount in cents, as the API writes it. */
export const euros = (cents: number | null): string | null => (cents === null ? null : (cents / 100).toFixed(2));
