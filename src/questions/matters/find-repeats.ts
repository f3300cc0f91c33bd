/**
 * Finds the matters that would only repeat another. An actor to connect whose step introduces two actors to each other
 * is told within a matter that names both already; funding that ends, within a relay that says that the same project
 * stops on the same day; and what has the same people called for the same thing.
 */
import { compareKeys } from '../../answers/row-place.js';
import { mapYielding } from '../../fresh/yield.js';
import { leadsOf } from '../../measures/participants.js';
import { COMPANY } from '../../model/actors.js';
import { intAt } from '../../model/at.js';
import { dayOf } from '../../model/days.js';
import { findNumber } from '../../model/ids.js';
import { invitedTo } from '../experiments/invited.js';
import { financedBy } from '../isolated-actors/financed-by.js';
import { untied } from '../isolated-actors/kind.js';
import { whomToMeet } from './around/whom-to-meet.js';
import type { Matters, Meeting, PlacedMatter } from './matters.js';
import { createNothingToDecide } from './nothing-to-decide.js';
import { keysOfMatter } from './order.js';
import { relayLasts } from './relay-lasts.js';
import { createSameStep, MOST_NAMED, ofSeeker } from './same-step.js';

type Pair = readonly [number, number];

/** In time slices, so that other requests are answered in between. */
export async function findRepeats(
  of: Pick<Matters, 'known' | 'sought' | 'asOf' | 'matters' | 'pairAt'>,
): Promise<Pick<Matters, 'meetings' | 'toldBy' | 'idle'>> {
  const { snapshot } = of.known;
  const day = dayOf(of.asOf);
  const meetings = new Map<string, Meeting>();
  const toldBy = new Map<string, readonly PlacedMatter[]>();
  /** Places in the order, by what those matters tell. */
  const hosts = new Map<string, number[]>();
  const add = (key: string, place: number) => hosts.set(key, [...(hosts.get(key) ?? []), place]);
  /** Whom a project is brought together with, and in which project, by lead. */
  const beside = new Map<number, Meeting>();
  const keyed = await mapYielding(of.matters, (matter) => ({ matter, keys: keysOfMatter(matter) }));
  const inOrder = keyed.sort((one, other) => compareKeys(one.keys, other.keys));
  const idle = new Set<string>();
  const hasNothingToDecide = createNothingToDecide(snapshot, of, day);
  const sameStep = createSameStep(snapshot, day);
  const placeOf = new Map(inOrder.map(({ matter }, place) => [matter, place]));
  const byPlace = (one: PlacedMatter, other: PlacedMatter) => (placeOf.get(one) ?? 0) - (placeOf.get(other) ?? 0);
  const matterAt = (place: number) => inOrder[place]?.matter ?? [];
  await mapYielding(inOrder.entries(), ([place, { matter }]) => {
    const meeting = matter.kind === 'ISOLATED' ? meetingOf(matter) : undefined;
    if (meeting) meetings.set(matter.id, meeting);
    if (hasNothingToDecide(matter, meeting)) idle.add(matter.id);
    const introduced: Pair[] = meeting?.other === undefined ? [] : [[meeting.actor, meeting.other]];
    const places = matter.kind === 'FUNDING_END' ? (hosts.get(keyOfEnd(matter)) ?? []) : introduced.flatMap(tellersOf);
    const telling = new Set([
      ...places.flatMap(matterAt),
      ...sameStep.tellersOf(matter, (key) => (hosts.get(key) ?? []).flatMap(matterAt), meeting),
    ]);
    if (telling.size > 0) toldBy.set(matter.id, [...telling].sort(byPlace));
    // Of several that go on, the days on which they end are not told.
    const areTwoEnds = matter.kind === 'RELAY' && matter.initiatives.length === 2 && !relayLasts(snapshot, matter);
    const keys = [
      ...[...introduced, ...pairsOf(matter)].map(keyOf),
      ...sameStep.keysOf(matter),
      ...(areTwoEnds
        ? matter.initiatives.map((each) => `end ${each} ${intAt(snapshot.initiatives.end.values, each)}`)
        : []),
    ];
    // Where nothing is to be decided, nothing else is told either.
    if (!idle.has(matter.id)) for (const key of new Set(keys)) add(key, place);
  });
  return { meetings, toldBy, idle };

  function tellersOf([one, other]: Pair): number[] {
    const needOf = (seeker: number, provider: number) =>
      (hosts.get(ofSeeker(seeker)) ?? []).filter((place) =>
        inOrder[place]?.matter.needs.some(
          (need) => need.seeker === seeker && need.offers.some((each) => each.provider === provider),
        ),
      );
    const places = [...(hosts.get(keyOf([one, other])) ?? []), ...needOf(one, other), ...needOf(other, one)];
    return [...new Set(places)];
  }

  /** An actor with nobody nearby may still run what another matter brings together with a project elsewhere. */
  function meetingOf(matter: PlacedMatter): Meeting | undefined {
    const meeting = whomToMeet(of, matter, day);
    const isAlone = matter.isolated.every(({ kind, actors }) => untied.has(kind) && actors.length === 1);
    if (meeting === undefined || meeting.other !== undefined || !isAlone) return meeting;
    return financedBy(snapshot, meeting.actor, day).length > 0 ? meeting : (beside.get(meeting.actor) ?? meeting);
  }

  function pairsOf({ id, kind, initiatives, experiment }: PlacedMatter): Pair[] {
    const number = (id: string) => findNumber(snapshot.actors.table, id);
    if (experiment)
      return eachTwo(
        [experiment.lead, ...invitedTo(snapshot, experiment).actors].flatMap((id) => (id ? [number(id)] : [])),
      );
    const isOfPairs = kind !== 'NEED' && kind !== 'FUNDING_END' && kind !== 'ISOLATED';
    if (!isOfPairs || initiatives.length > MOST_NAMED) return [];
    const led = initiatives.map((each) => leadsOf(snapshot, each, day).map((actor) => ({ actor, initiative: each })));
    if (!idle.has(id))
      for (const [one, other] of eachTwo(led)) for (const x of one) for (const y of other) bringTogether(x, y);
    return eachTwo(led).flatMap(([one, other]) => one.flatMap((x) => other.map((y) => [x.actor, y.actor] as const)));
  }

  function bringTogether(one: Led, other: Led): void {
    for (const [x, y] of [
      [one, other],
      [other, one],
    ] as const)
      if (!beside.has(x.actor) && x.actor !== y.actor && snapshot.actors.kind.values[y.actor] !== COMPANY)
        beside.set(x.actor, { actor: x.actor, other: y.actor, initiative: y.initiative });
  }
}

interface Led {
  readonly actor: number;
  readonly initiative: number;
}

const keyOf = ([one, other]: Pair): string => `${Math.min(one, other)} ${Math.max(one, other)}`;
const keyOfEnd = ({ subject, dueOn }: PlacedMatter): string => `end ${subject} ${dueOn}`;

const eachTwo = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, place) => list.slice(place + 1).map((other): [T, T] => [one, other]));
