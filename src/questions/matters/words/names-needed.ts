/** The ids of everything that the words of a matter may name. */
import { idOf } from '../../../model/ids.js';
import { sharedProjects } from '../../synergies/shared-projects.js';
import { actorIds, initiativeIds, themeIds, threadIds } from '../row.js';
import { housesOf } from './coordinated-words.js';
import type { Telling } from './telling.js';
import { leavesOf } from './themes-named.js';

const MOST_NAMED = 12;

export function namesNeeded({ row, settings, pair, places, call, backdrop }: Omit<Telling, 'speak'>): string[] {
  const { matter } = row;
  const { snapshot } = row.of.known;
  const initiatives = [...new Set([...pair, ...initiativeIds(row).slice(0, MOST_NAMED)])];
  const { isolation, around } = backdrop;
  const seekers = actorIds(
    row,
    matter.needs.map(({ seeker }) => seeker),
  );
  const receivers = matter.ends.flatMap(({ beneficiaries }) => beneficiaries);
  const threads = matter.isolated.flatMap(({ thread }) => (thread ? [thread] : []));
  const threaded = threadIds(row, matter.isolated);
  const meeting = row.of.meetings.get(row.id);
  const alone = isolation ? [isolation.actor] : [];
  const money = [...initiatives, ...threaded, ...seekers, ...receivers, ...alone].flatMap((id) => backdrop.moneyOf(id));
  const [one, two] = pair;
  const shared =
    (matter.kind === 'POOLING' || matter.kind === 'RELAY') && one !== undefined && two !== undefined
      ? sharedProjects(snapshot, [one, two], row.asOf)
      : { initiatives: [], bodies: [] };
  return [
    ...settings.named,
    ...[shared.initiatives, shared.bodies].flat(),
    ...initiatives.flatMap((id) => settings.of(id).stated.map(({ actor }) => actor)),
    ...initiatives,
    ...initiatives.flatMap((id) => leavesOf(row, id)),
    ...themeIds(row, matter.leaves),
    ...places,
    ...call,
    ...threaded,
    ...threaded.flatMap((id) => settings.of(id).partners),
    ...backdrop.beside,
    ...(backdrop.othersTheme === null ? [] : [backdrop.othersTheme]),
    // Grants are read only to know whether they are examples.
    ...matter.ends.flatMap(({ beneficiaries, funders, links, themes }) =>
      [beneficiaries, funders, links, themes].flat(),
    ),
    ...actorIds(row, [
      ...threads.flatMap(({ medium, id }) => (medium === 'INITIATIVE' ? [] : [id])),
      ...matter.isolated.flatMap(({ actors }) => [...actors]).slice(0, MOST_NAMED),
      ...matter.needs.flatMap(({ seeker, offers }) => [seeker, ...offers.map(({ provider }) => provider)]),
      ...housesOf({ row, pair }).flatMap(({ from, to }) => [from, to]),
      ...backdrop.peers.flat().map(({ actor }) => actor),
    ]),
    ...matter.needs.flatMap(({ theme, offers }) => themeIds(row, [theme, ...offers.map(({ offered }) => offered)])),
    ...backdrop.peers.flat().map(({ initiative }) => idOf(snapshot.initiatives.table, initiative)),
    ...money.flatMap(({ funder, initiative }) => [funder, initiative]).filter((id) => id !== null),
    ...backdrop.others,
    ...backdrop.calls.flatMap(({ call: each, funders }) => [each, ...funders]),
    ...backdrop.projects.filter((id) => id !== null),
    ...(backdrop.circle === null ? [] : [backdrop.circle]),
    ...backdrop.speakerOf.values(),
    ...backdrop.financed,
    ...(backdrop.unpaid === null ? [] : [backdrop.unpaid]),
    ...[...backdrop.seatsOf.values()].flat(),
    ...(around ? around.projects.flatMap(({ initiative, lead, theme }) => [initiative, lead, theme]) : []),
    ...(around ? around.led : []),
    ...(around?.sought ? [around.sought.seeker] : []),
    ...(meeting
      ? [
          ...actorIds(row, meeting.other === undefined ? [meeting.actor] : [meeting.actor, meeting.other]),
          ...initiativeIds(
            row,
            [meeting.initiative, meeting.joins].filter((each) => each !== undefined),
          ),
          ...themeIds(row, meeting.theme === undefined ? [] : [meeting.theme]),
        ]
      : []),
    ...(isolation
      ? [isolation.actor, ...isolation.introductions.flatMap(({ actor, sharedThemes }) => [actor, ...sharedThemes])]
      : []),
  ];
}
