/** What the graph knows around an actor apart: whom it could meet, what goes on beside it, and what its partners seek and offer. */
import type { Setting } from '../../answers/setting.js';
import type { GraphState } from '../../fresh/graph-state.js';
import { leadOf } from '../../measures/lead-of.js';
import { intAt } from '../../model/at.js';
import { dayOf } from '../../model/days.js';
import { epciOfHome } from '../../model/home-epci.js';
import { findNumber, idOf } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { type GoingOn, goingOnLonger } from '../synergies/going-on.js';
import { projectsOn } from '../synergies/projects-on.js';
import { isBare } from './bare-actor.js';
import { type Beside, exchangingActors, findBeside, isAnybodyNear, MOST_EPCI } from './beside.js';
import { findFarther } from './farther.js';
import { untied } from './kind.js';
import { MOST_MET } from './meet.js';
import { findOfPartners } from './of-partners.js';
import { lastGrantEnd, ledToday } from './own.js';
import { findReferring } from './referring.js';
import type { IsolatedActorRow } from './row.js';
import { findSeeking } from './seeking.js';
import { servesHome } from './serves-seat.js';
import { unpaidNear } from './unpaid.js';

interface Circumstances {
  /** Those with whom it lost its last project. */
  readonly former: readonly string[];
  /** Those with whom it works in its only project. */
  readonly partners: readonly string[];
  readonly setting: Setting;
  readonly isFunder: boolean;
}

/** Takes one to three milliseconds. */
export function lookAround(
  known: GraphState,
  row: IsolatedActorRow,
  { former, partners, setting, isFunder }: Circumstances,
) {
  const { snapshot } = known;
  const day = dayOf(row.asOf);
  const { beside, isAlone, isFar } = surroundings(known, row, former);
  const told = beside.slice(0, MOST_MET).map(({ runs }) => runs?.initiative);
  return {
    ...{ beside, isAlone, isFar },
    seeking: row.kind === 'LAPSED' ? findSeeking(snapshot, setting, beside) : null,
    ofPartners: findOfPartners(
      snapshot,
      row.actor,
      [...partners, ...row.component].filter((id) => id !== row.actor),
    ),
    led: row.kind === 'SMALL_COMPONENT' ? ledToday(snapshot, row.actor, day) : null,
    paidUntil: untied.has(row.kind) ? lastGrantEnd(snapshot, row.actor, day) : null,
    unpaid: isFunder ? unpaidNear(snapshot, row.actor, setting, day) : null,
    goesOn: continuing(snapshot, row, partners).filter(({ initiative }) => !told.includes(initiative)),
  };
}

/** Beside its only project, what goes on longest after it on its ground, by others; not what covers a whole département. */
function continuing(snapshot: Snapshot, row: IsolatedActorRow, partners: readonly string[]): GoingOn[] {
  const { kind, thread, threadMedium, threadEnds, asOf } = row;
  if (kind !== 'SINGLE_THREAD' || thread === null || threadMedium !== 'INITIATIVE' || threadEnds === null) return [];
  const { initiatives, actors } = snapshot;
  const isOfOthers = ({ initiative }: GoingOn) => {
    const it = findNumber(initiatives.table, initiative);
    const lead = leadOf(snapshot, it, dayOf(asOf));
    const isLocal = epciOfHome(snapshot, intAt(initiatives.ground.values, it)).length <= MOST_EPCI;
    return isLocal && lead !== undefined && ![row.actor, ...partners].includes(idOf(actors.table, lead));
  };
  return goingOnLonger(snapshot, thread, thread, asOf).filter(isOfOthers).slice(0, 1);
}

/** Of the first ones, in what those take part of whom only the theme is known. */
function joining(snapshot: Snapshot, { introductions, asOf }: IsolatedActorRow, beside: readonly Beside[]): Beside[] {
  return beside.map((each, place) => {
    if (place >= MOST_MET || each.helps || each.wants || each.offers || each.seeks || each.runs) return each;
    const shared = introductions.find(({ actor }) => actor === each.actor)?.sharedThemes ?? [];
    const [joins] = [false, true].flatMap((isPast) =>
      projectsOn(snapshot, each.actor, shared, asOf, isPast).map((project) => ({ ...project, isPast })),
    );
    return { ...each, joins: joins ?? null };
  });
}

/** Who runs something elsewhere is no introduction for an actor of which nothing is known to talk about. */
function isOpenTo(snapshot: Snapshot, row: IsolatedActorRow): (each: Beside) => boolean {
  const actor = findNumber(snapshot.actors.table, row.actor);
  if (actor < 0 || !isBare(snapshot, actor)) return () => true;
  return ({ runs, offers, seeks }) =>
    runs === null ||
    offers !== null ||
    seeks !== null ||
    servesHome(snapshot, findNumber(snapshot.initiatives.table, runs.initiative), actor);
}

/** Who has led such a project comes before who only seeks something on it. */
const experiencedFirst = ([one, two, ...more]: readonly Beside[]): Beside[] => {
  if (one === undefined || two === undefined) return [one, two].filter((each) => each !== undefined);
  const onlySeeks = one.seeks && !one.helps && !one.wants && !one.offers && !one.runs;
  return onlySeeks && two.joins?.isLed ? [two, one, ...more] : [one, two, ...more];
};

/** Whom it could meet, nearby or else farther away; and whether nobody else nearby is known on its subjects. */
function surroundings(known: GraphState, row: IsolatedActorRow, former: readonly string[]) {
  if (row.kind === 'PLANNED') return { beside: [], isAlone: false, isFar: false };
  const { snapshot } = known;
  const day = dayOf(row.asOf);
  const exchanging = known.remember('actors that seek or offer', () => exchangingActors(snapshot));
  const apart = [...former, ...row.component];
  const peers = row.introductions.map(({ actor }) => actor);
  const beside = findBeside(snapshot, row.actor, day, peers, apart, exchanging).filter(isOpenTo(snapshot, row));
  if (beside.length > 0)
    return { beside: experiencedFirst(joining(snapshot, row, beside)), isAlone: false, isFar: false };
  const referring = findReferring(snapshot, row.actor, day, apart, exchanging);
  if (referring.length > 0) return { beside: referring, isAlone: false, isFar: false };
  const farther = findFarther(snapshot, row.actor, day, apart, exchanging);
  if (farther !== null) return { beside: [farther], isAlone: false, isFar: true };
  const isAlone = row.peers === 0 && !isAnybodyNear(snapshot, row.actor, day, exchanging);
  return { beside, isAlone, isFar: false };
}
