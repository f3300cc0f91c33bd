/** A brute-force computation of what is known where, and where money goes, from the definition; used to check coverage, gaps and several speeds. */
import { communesOf, departmentAround, epciOf, inhabitants, populationOf, themesUp } from './wide-world.js';
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

/** Home: the territory that is set, else the département with the seats of most judged actors; on equal counts, the first by id. */
export function homeOfWorld({ home, actors = {}, initiatives = {}, funding = [] }: World): string | null {
  if (home !== undefined) return home;
  const counts = new Map<string, number>();
  for (const [id, { archived, kind, themes, seat }] of Object.entries(actors)) {
    if (archived || kind === 'BODY' || seat === undefined) continue;
    const roles = Object.values(initiatives).flatMap((i) =>
      i.archived ? [] : (i.roles ?? []).flatMap(([who, role]) => (who === id ? [role] : [])),
    );
    const hasTheme = allThemes(themes).length > 0;
    const receives = funding.some(({ beneficiary }) => beneficiary === id);
    const doesMore = hasTheme || receives || roles.some((role) => role !== 'FUNDER');
    const department = departmentAround(seat);
    if ((hasTheme || roles.length > 0) && doesMore && department !== undefined)
      counts.set(department, (counts.get(department) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}

/** The communes of an EPCI that count: those in the territory asked. A commune or an EPCI is answered by the EPCI: by its part in home, if it reaches home. */
export function countedIn(epci: string, asked: string, home: string | null): string[] {
  const inHome = home === null ? [] : communesOf(home);
  const itself = communesOf(asked);
  if (!(asked in inhabitants) && asked !== epci) return communesOf(epci).filter((commune) => itself.includes(commune));
  const isHere = itself.some((commune) => inHome.includes(commune));
  return communesOf(epci).filter((commune) => !isHere || inHome.includes(commune));
}

/** Covers at least half of home's inhabitants and reaches at least half of its EPCI. */
function isWide(places: readonly string[], home: string | null): boolean {
  if (home === null) return false;
  const inHome = communesOf(home);
  const covered = communesOf(...places).filter((commune) => inHome.includes(commune));
  return (
    2 * populationOf(covered) >= populationOf(inHome) &&
    epciOf(home).length > 0 &&
    2 * epciOf(...covered).length >= epciOf(home).length
  );
}

/** @param counted the communes of an EPCI that count: places are compared by these */
export function presenceOf(
  facts: readonly Fact[],
  counted: readonly string[],
  home: string | null,
): 'LOCAL' | 'WIDE_ONLY' | 'NONE' {
  const here = facts.filter(({ places }) => communesOf(...places).some((commune) => counted.includes(commune)));
  if (here.length === 0) return 'NONE';
  return here.some(({ places }) => !isWide(places, home)) ? 'LOCAL' : 'WIDE_ONLY';
}

export interface Placed {
  readonly link: string;
  readonly amount: number | null;
  readonly themes: readonly string[];
  /** The communes among which a grant is divided. */
  readonly communes: readonly string[];
  readonly bySeat: boolean;
  readonly funding: FundingOf;
}

/** The themes of a grant: its own, else those of what it finances. */
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

/** Decided by that day, or on an unknown day; a decision of which only the year is known counts for the whole year. */
export const isDecidedBy = ({ decidedOn, decidedIn }: FundingOf, asOf: string): boolean =>
  (decidedOn ?? asOf) <= asOf && (decidedOn !== undefined || (decidedIn ?? 0) <= Number(asOf.slice(0, 4)));
export const natureOf = ({ nature }: FundingOf): string => nature ?? 'SUBSIDY';

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
        isDecidedBy(funding, asOf) &&
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
