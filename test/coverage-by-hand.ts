/** What is known where, and where money goes, by brute force from the definition: the oracle of coverage, gaps and several speeds. */
import { communesOf, departmentAround, epciOf, populationOf, themesUp } from './wide-world.js';
import type { ActorOf, FundingOf, InitiativeOf, World } from './world.js';

export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
export const isActive = (i: InitiativeOf, asOf: string): boolean =>
  !i.archived &&
  i.status !== 'ABANDONED' &&
  !(i.status === 'COMPLETED' && i.end == null) &&
  (i.start == null || i.start <= asOf) &&
  (i.end == null || i.end >= asOf);
export const allThemes = (themes: readonly string[] = []): string[] => unique(themes.flatMap(themesUp));
export const living = (places: readonly string[] = []) => places.filter((place) => place !== 'gone');
/** Where an actor is: where it acts, else its seat. */
export const homeOf = ({ actsIn, seat }: ActorOf): string[] => {
  const acting = living(actsIn);
  return acting.length > 0 || seat === undefined ? acting : living([seat]);
};

export interface Fact {
  readonly id: string;
  readonly isActor: boolean;
  readonly themes: readonly string[];
  readonly places: readonly string[];
}

/** Active initiatives and actors that have a theme and a place. */
export function factsOf({ actors = {}, initiatives = {} }: World, asOf: string): Fact[] {
  const all = [
    ...Object.entries(initiatives)
      .filter(([, i]) => isActive(i, asOf) && i.kind !== 'CALL' && i.kind !== 'ROADMAP')
      .map(([id, i]) => ({ id, isActor: false, themes: allThemes(i.themes), places: living(i.covers) })),
    ...Object.entries(actors)
      .filter(([, a]) => !a.archived && a.kind !== 'BODY')
      .map(([id, a]) => ({ id, isActor: true, themes: allThemes(a.themes), places: homeOf(a) })),
  ];
  return all.filter(({ themes, places }) => themes.length > 0 && places.length > 0);
}

/** The places looked at when no territory is asked: the département in which something known lies, else that place. */
export function scopeAreasOf({ actors = {}, initiatives = {} }: World): string[] {
  const named = [
    ...Object.values(initiatives).flatMap((i) => (i.archived ? [] : living(i.covers))),
    ...Object.values(actors).flatMap((a) => (a.archived ? [] : homeOf(a))),
  ];
  return named.filter((place) => place !== 'R' && place !== 'FRANCE').map((place) => departmentAround(place) ?? place);
}

/** The EPCI looked at. */
export const scopeOf = (world: World, territory: string | null): string[] =>
  epciOf(...(territory === null ? scopeAreasOf(world) : [territory]));

export interface Placed {
  readonly link: string;
  readonly amount: number | null;
  readonly themes: readonly string[];
  /** Communes that share it. */
  readonly communes: readonly string[];
  readonly bySeat: boolean;
  readonly funding: FundingOf;
}

/** Themes of a grant: its own, else those of what it finances. */
export const themesOf = ({ initiatives = {} }: World, { themes, initiative }: FundingOf): string[] => {
  const own = allThemes(themes);
  const financed = initiative === undefined ? undefined : initiatives[initiative];
  return own.length > 0 ? own : financed && !financed.archived ? allThemes(financed.themes) : [];
};

/** Where a grant goes: the communes covered, else those where its beneficiary acts, else the seat. */
export const groundOf = ({ actors = {}, initiatives = {} }: World, { initiative, beneficiary }: FundingOf) => {
  const financed = initiative === undefined ? undefined : initiatives[initiative];
  const receiver = beneficiary === undefined ? undefined : actors[beneficiary];
  const covered = financed && !financed.archived ? communesOf(...living(financed.covers)) : [];
  const acting = receiver && !receiver.archived ? communesOf(...living(receiver.actsIn)) : [];
  const seat = receiver?.seat && !receiver.archived ? communesOf(receiver.seat) : [];
  const communes = covered.length > 0 ? covered : acting.length > 0 ? acting : seat;
  return { communes, bySeat: covered.length === 0 && acting.length === 0 };
};

/** Granted by that day, not re-granted, on a theme, somewhere. */
export function grantsOf(world: World, asOf: string): Placed[] {
  return (world.funding ?? [])
    .map((funding, k) => ({
      link: `funding-${k + 1}`,
      amount: funding.amount ?? null,
      themes: themesOf(world, funding),
      ...groundOf(world, funding),
      funding,
    }))
    .filter(
      ({ funding, themes, communes }) =>
        funding.status === 'GRANTED' &&
        !funding.passThrough &&
        (funding.decidedOn === undefined || funding.decidedOn <= asOf) &&
        themes.length > 0 &&
        communes.length > 0,
    );
}

/** The part of a grant that goes to these communes. */
export function shareOf({ communes }: Placed, here: readonly string[]): number {
  const common = communes.filter((commune) => here.includes(commune));
  const people = populationOf(communes);
  return people > 0 ? populationOf(common) / people : common.length / communes.length;
}
