/** A brute-force two-way table from the definition: each cell and each total is counted from the world. */
import { groundOf, isActive, living, themesOf, unique } from './coverage-by-hand.js';
import { communesOf, epciOf, isRoot, populationOf, themesUp } from './wide-world.js';
import type { FundingOf, InitiativeOf, World } from './world.js';

export type Axis = 'ACTOR' | 'THEME' | 'ROOT_THEME' | 'TERRITORY' | 'FUNDER' | 'YEAR';

/** An item that counts once; its values on an axis, and the part of it that each value has. */
interface Counted {
  readonly cents: number | null;
  readonly valuesOn: (axis: Axis) => readonly string[];
  /** A share of the whole, 0 to 1; null: everything that counts. */
  readonly partIn: (axis: Axis | null, value: string | null) => number;
}

const alive = (world: World, actor: string | undefined) =>
  actor !== undefined && !world.actors?.[actor]?.archived ? [actor] : [];
const named = (themes: readonly string[] = []) => themes.filter((theme) => themesUp(theme).length > 0);
const roots = (themes: readonly string[] = []) => unique(themes.flatMap(themesUp)).filter(isRoot);
const inTerritory = (epci: readonly string[], territory: string, places: readonly string[]) =>
  epci.filter((one) => meets(communesIn(one, territory), communesOf(...places)));
const communesIn = (epci: string, territory: string) => common(communesOf(epci), communesOf(territory));
const common = (some: readonly string[], others: readonly string[]) => some.filter((one) => others.includes(one));
const meets = (some: readonly string[], others: readonly string[]) => common(some, others).length > 0;

export interface Asked {
  readonly measure: 'INITIATIVES' | 'ROLES' | 'EUROS';
  readonly territory: string | null;
  readonly theme: string | null;
  readonly kind: readonly string[] | null;
  readonly activeOn: string | null;
  readonly nature: readonly string[];
  readonly asOf: string;
}

function fits(i: InitiativeOf, { kind, activeOn }: Asked): boolean {
  return !i.archived && (!kind || kind.includes(i.kind ?? 'PROJECT')) && (activeOn === null || isActive(i, activeOn));
}

function initiativesOf(world: World, asked: Asked): Counted[] {
  const { theme, territory, activeOn, measure } = asked;
  return Object.entries(world.initiatives ?? {}).flatMap(([id, i]) => {
    const places = living(i.covers);
    if (!fits(i, asked)) return [];
    if (theme !== null && !(i.themes ?? []).flatMap(themesUp).includes(theme)) return [];
    if (territory !== null && !meets(communesOf(territory), communesOf(...places))) return [];
    const roles = (i.roles ?? []).filter(([actor]) => alive(world, actor).length > 0);
    const paying = (world.funding ?? []).filter((f) => f.initiative === id && f.status === 'GRANTED');
    const funders = [
      ...roles.flatMap(([actor, role]) => (role === 'FUNDER' ? [actor] : [])),
      ...paying.flatMap(({ funder }) => alive(world, funder)),
    ];
    const values = (holder: string | null) => (axis: Axis) =>
      unique(
        {
          ACTOR: () => (holder === null ? roles.map(([actor]) => actor) : [holder]),
          THEME: () => named(i.themes),
          ROOT_THEME: () => roots(i.themes),
          TERRITORY: () => inTerritory(epciOf(territory ?? ''), territory ?? '', places),
          FUNDER: () => funders,
          YEAR: () => (i.start ? [i.start.slice(0, 4)] : []),
        }[axis](),
      );
    const holders =
      measure === 'INITIATIVES'
        ? [null]
        : roles
            .filter(([, , from, to]) => !activeOn || ((from ?? activeOn) <= activeOn && (to ?? activeOn) >= activeOn))
            .map(([actor]) => actor);
    return holders.map((holder) => ({ cents: null, valuesOn: values(holder), partIn: () => 1 }));
  });
}

function grantsOf(world: World, asked: Asked): Counted[] {
  const { theme, territory, nature, asOf, kind, activeOn } = asked;
  const natureOf = ({ nature: own, funder, beneficiary }: FundingOf) =>
    funder !== undefined && funder === beneficiary && alive(world, funder).length > 0
      ? 'OWN_FUNDS'
      : (own ?? 'SUBSIDY');
  return (world.funding ?? []).flatMap((grant) => {
    if (grant.status !== 'GRANTED' || grant.passThrough || !nature.includes(natureOf(grant))) return [];
    const decided = grant.decidedOn?.slice(0, 4) ?? grant.decidedIn?.toString();
    if ((grant.decidedOn ?? grant.decidedIn?.toString() ?? asOf) > asOf) return [];
    const onThemes = themesOf(world, grant);
    if (theme !== null && !onThemes.includes(theme)) return [];
    const financed = grant.initiative === undefined ? undefined : world.initiatives?.[grant.initiative];
    if ((kind || activeOn) && !(financed && fits(financed, asked))) return [];
    const { communes } = groundOf(world, grant);
    const shareOf = (here: readonly string[]) => {
      const [met, people] = [common(communes, here), populationOf(communes)];
      return people > 0 ? populationOf(met) / people : met.length / communes.length;
    };
    const whole = territory === null ? 1 : communes.length > 0 ? shareOf(communesOf(territory)) : 0;
    if (whole === 0) return [];
    const own = named(grant.themes);
    const stated = own.length > 0 ? own : financed && !financed.archived ? named(financed.themes) : [];
    const partIn = (axis: Axis | null, value: string | null) =>
      axis === 'TERRITORY' ? shareOf(communesIn(value ?? '', territory ?? '')) : whole;
    const valuesOn = (axis: Axis) =>
      unique(
        {
          ACTOR: () => alive(world, grant.beneficiary),
          THEME: () => stated,
          ROOT_THEME: () => roots(stated),
          TERRITORY: () => epciOf(territory ?? '').filter((one) => shareOf(communesIn(one, territory ?? '')) > 0),
          FUNDER: () => alive(world, grant.funder),
          YEAR: () => (decided ? [decided] : []),
        }[axis](),
      );
    return [{ cents: grant.amount ?? null, valuesOn, partIn }];
  });
}

/** Count and cents of each cell by `row|column`, of each row by `row|`, of each column by `|column`, of all by `|`; no entry where nothing is. */
export function pivotByHand(
  world: World,
  rows: Axis,
  columns: Axis,
  asked: Asked,
): Record<string, [number, number | null]> {
  const facts = asked.measure === 'EUROS' ? grantsOf(world, asked) : initiativesOf(world, asked);
  const down = unique(facts.flatMap(({ valuesOn }) => valuesOn(rows)));
  const across = unique(facts.flatMap(({ valuesOn }) => valuesOn(columns)));
  const table: Record<string, [number, number | null]> = {};
  for (const row of [null, ...down]) {
    for (const column of [null, ...across]) {
      const here = facts.filter(
        ({ valuesOn }) =>
          (row === null || valuesOn(rows).includes(row)) && (column === null || valuesOn(columns).includes(column)),
      );
      if (here.length === 0) continue;
      const known = here.flatMap(({ cents, partIn }) => {
        const parts = [partIn(row === null ? null : rows, row), partIn(column === null ? null : columns, column)];
        return cents === null ? [] : [cents * Math.min(...parts)];
      });
      table[`${row ?? ''}|${column ?? ''}`] = [
        here.length,
        known.length > 0 ? known.reduce((sum, cents) => sum + cents, 0) : null,
      ];
    }
  }
  return table;
}
