/** Reads what the graph knows around a matter. */
import type { Context } from '../../../answers/context.js';
import { homeOf } from '../../../answers/home-of.js';
import { type Settings, settingsOf } from '../../../answers/setting.js';
import { bodies } from '../../../measures/coordination.js';
import { currentProjects } from '../../../measures/current-projects.js';
import { hasNeighbours, nearnessTo } from '../../../measures/nearness-of-grounds.js';
import { leadsOf, operativeParticipants } from '../../../measures/participants.js';
import { intAt } from '../../../model/at.js';
import { dayOf, NO_END } from '../../../model/days.js';
import { mergeRanges } from '../../../model/grounds.js';
import { groundOfActor } from '../../../model/home-epci.js';
import { compareIds, findNumber, idOf, idsOf } from '../../../model/ids.js';
import { hasEnded, isCompared } from '../../../model/initiatives.js';
import { isListed, listAt } from '../../../model/lists.js';
import { financedBy } from '../../isolated-actors/financed-by.js';
import { DEFAULT_ENDING_MONTHS, untied } from '../../isolated-actors/kind.js';
import { isolationOf } from '../../isolated-actors/resolve.js';
import { unpaidNear } from '../../isolated-actors/unpaid.js';
import { inOrder } from '../call-first.js';
import { actorIds, initiativeIds, type MatterRow } from '../row.js';
import { aroundActor } from './around-actor.js';
import type { Backdrop } from './backdrop.js';
import { callsAround } from './calls-around.js';
import { commonCircle } from './common-circle.js';
import { experiencedPeers } from './experienced.js';
import { nextMeetings } from './next-meetings.js';
import { othersOnThemes } from './others-on-theme.js';

/** The number of initiatives that are told with their money. */
const MOST_NAMED = 12;
const MOST_OTHERS = 5;
const MOST_PEERS = 2;

export async function readBackdrop(context: Context, row: MatterRow): Promise<Backdrop> {
  const { matter, asOf } = row;
  const beneficiaries = matter.kind === 'FUNDING_END' ? matter.ends.flatMap((end) => end.beneficiaries) : [];
  const seekers = actorIds(
    row,
    matter.needs.map(({ seeker }) => seeker),
  );
  const [alone] = matter.kind === 'ISOLATED' && isOfOne(row) ? actorIds(row, matter.isolated[0]?.actors ?? []) : [];
  const threads = matter.isolated.flatMap(({ thread }) => (thread?.medium === 'INITIATIVE' ? [thread.id] : []));
  const [settings, meetings, home, isolation] = await Promise.all([
    settingsOf(context, asOf, [
      ...initiativeIds(row).slice(0, MOST_NAMED),
      ...initiativeIds(row, threads),
      ...beneficiaries,
      ...seekers,
      ...(alone === undefined ? [] : [alone]),
    ]),
    nextMeetings(context, asOf),
    homeOf(context),
    alone === undefined ? null : isolationOf(context, asOf, DEFAULT_ENDING_MONTHS).load(alone),
  ]);
  // All rows of an answer in time slices, each after the other, so that they go on to ask for names at the same moment.
  return context.together(() => lookAround(row, { settings, meetings, home, isolation }));
}

/** What was read of a matter before the graph around it is looked at. */
interface Read {
  readonly settings: Settings;
  readonly meetings: Backdrop['meetings'];
  /** Id of the territory that the application is about. */
  readonly home: string | null;
  readonly isolation: Backdrop['isolation'];
}

function lookAround(row: MatterRow, { settings, meetings, home, isolation }: Read): Backdrop {
  const { of, matter, asOf } = row;
  const { snapshot } = of.known;
  const { initiatives, territories } = snapshot;
  const day = dayOf(asOf);
  const lapsed = matter.isolated.find(({ kind }) => matter.kind === 'ISOLATED' && kind === 'LAPSED');
  const apart = isolation
    ? findNumber(snapshot.actors.table, isolation.actor)
    : lapsed && [...lapsed.actors].sort(compareIds(snapshot.actors.table))[0];
  const isApart = isolation && untied.has(isolation.kind);
  const places = home === null ? null : listAt(territories.ranges, findNumber(territories.table, home));
  const grounds = groundsOf(row);
  const { found: others, theme: othersTheme } = othersOf();
  const isOfPairs = matter.kind === 'OVERLAP' || matter.kind === 'POOLING';
  const circle = isOfPairs ? commonCircle(snapshot, matter.initiatives, day) : undefined;
  const financed = isApart
    ? initiativeIds(row, financedBy(snapshot, findNumber(snapshot.actors.table, isolation.actor), day))
    : [];
  const named = [...matter.initiatives.slice(0, MOST_NAMED), ...others];
  return {
    moneyOf: (id) => settings.of(id).subsidies,
    meetings,
    others: initiativeIds(row, others),
    othersTheme: othersTheme === null ? null : idOf(snapshot.themes.table, othersTheme),
    calls: callsOf(),
    circle: circle === undefined ? null : idOf(snapshot.actors.table, circle),
    peers: matter.needs.map(({ seeker, theme }) => experiencedPeers(snapshot, seeker, theme, day).slice(0, MOST_PEERS)),
    speakerOf: new Map(
      named.flatMap((each) => {
        const [speaker] =
          leadsOf(snapshot, each, day).length > 0 ? [] : operativeParticipants(snapshot, each, day, NO_END);
        return speaker === undefined
          ? []
          : [[idOf(initiatives.table, each), idOf(snapshot.actors.table, speaker)] as const];
      }),
    ),
    isolation: isolation ?? null,
    financed,
    unpaid:
      isolation && financed.length > 0
        ? unpaidNear(snapshot, isolation.actor, settings.of(isolation.actor), day)
        : null,
    around: apart === undefined ? null : aroundActor(of, apart, day),
    beside: initiativeIds(row, besideThread(row)),
    isFar: matter.needs.map(({ seeker, offers }) => {
      const [first] = inOrder(snapshot, offers);
      const homeOfActor = (actor: number) => intAt(snapshot.actors.home.values, actor);
      if (first === undefined) return false;
      const homes = [homeOfActor(seeker), homeOfActor(first)] as const;
      const areKnown = homes.every((each) => hasNeighbours(snapshot, each));
      return areKnown && nearnessTo(snapshot, homes[0])(homes[1]) === 0;
    }),
    seatsOf: new Map(
      matter.isolated
        .filter(({ kind }) => kind === 'SEAT_ONLY')
        .flatMap(({ actors }) =>
          actors.map((actor) => {
            const seats = idsOf(snapshot.actors.table, [...new Set(bodies(snapshot, [actor], day))]);
            return [idOf(snapshot.actors.table, actor), seats] as const;
          }),
        ),
    ),
    projects: matter.needs.map(({ seeker, theme }) => projectOf(row, seeker, theme)),
  };

  /** A count of several is never that of all; what ends may go on elsewhere. */
  function othersOf(): { readonly found: readonly number[]; readonly theme: number | null } {
    const [leaf] = matter.leaves;
    if (matter.kind === 'POOLING' && leaf !== undefined)
      return {
        found: othersOnThemes(snapshot, [leaf], matter.initiatives, places, day).slice(0, MOST_OTHERS),
        theme: leaf,
      };
    const end = dayOf(matter.ends[0]?.endsOn ?? asOf);
    const isLasting = (each: number) =>
      intAt(initiatives.end.values, each) > end && intAt(initiatives.start.values, each) <= day;
    const ground = mergeRanges(grounds.map((each) => listAt(snapshot.grounds.ranges, each)));
    for (const theme of matter.kind === 'FUNDING_END' ? matter.leaves : []) {
      const found = othersOnThemes(snapshot, [theme], matter.initiatives, ground, day).filter(isLasting).slice(0, 2);
      if (found.length > 0) return { found, theme };
    }
    return { found: [], theme: null };
  }

  function callsOf(): Backdrop['calls'] {
    if (matter.kind === 'POOLING') return callsAround(snapshot, matter.leaves.slice(0, 1), grounds, day, false);
    if (matter.kind === 'FUNDING_END') return callsAround(snapshot, matter.leaves, grounds, day, true);
    return matter.kind === 'NEED'
      ? callsAround(
          snapshot,
          matter.needs.map(({ theme }) => theme),
          grounds,
          day,
          true,
        )
      : [];
  }
}

const isOfOne = ({ matter }: MatterRow) => matter.isolated.flatMap(({ actors }) => [...actors]).length === 1;

/** What the actors that depend on one initiative run today beside it. */
function besideThread({ of, matter, asOf }: MatterRow): number[] {
  const { snapshot } = of.known;
  const depending = matter.isolated.filter(
    ({ kind, thread }) => kind === 'SINGLE_THREAD' && thread?.medium === 'INITIATIVE',
  );
  const found = depending.flatMap(({ actors, thread }) =>
    actors.flatMap((actor) => currentProjects(snapshot, actor, dayOf(asOf))).filter((each) => each !== thread?.id),
  );
  return [...new Set(found)].sort(compareIds(snapshot.initiatives.table));
}

/** The first initiative by id that the seeker leads on the theme and that has not ended. */
function projectOf({ of, asOf }: MatterRow, seeker: number, theme: number): string | null {
  const { initiatives, subjects } = of.known.snapshot;
  const day = dayOf(asOf);
  const [first] = [...new Set(listAt(initiatives.ofActor, seeker))]
    .filter((each) => isCompared(initiatives, each) && !hasEnded(initiatives, each, day))
    .filter((each) => leadsOf(of.known.snapshot, each, day).includes(seeker))
    .filter((each) => isListed(subjects.themes, intAt(initiatives.subject.values, each), theme))
    .sort(compareIds(initiatives.table));
  return first === undefined ? null : idOf(initiatives.table, first);
}

/** The grounds of its initiatives, of its seekers and of its beneficiaries. */
function groundsOf({ of, matter }: MatterRow): number[] {
  const { snapshot } = of.known;
  const receivers = matter.ends.flatMap(({ beneficiaries }) =>
    beneficiaries.map((id) => findNumber(snapshot.actors.table, id)),
  );
  const alone = [...matter.needs.map(({ seeker }) => seeker), ...(matter.initiatives.length > 0 ? [] : receivers)];
  return [
    ...matter.initiatives.map((each) => intAt(snapshot.initiatives.ground.values, each)),
    ...alone.filter((each) => each >= 0).map((actor) => groundOfActor(snapshot, actor)),
  ];
}
