/** Everybody whom a matter concerns: those it is about, who takes part in its initiatives or pays for them, and whom its step introduces. */
import { dayOf } from '../../../model/days.js';
import { isGranted, isOpenRequest } from '../../../model/funding.js';
import { compareIds, findNumber } from '../../../model/ids.js';
import { eachParticipant } from '../../../model/initiatives.js';
import { listAt } from '../../../model/lists.js';
import { invitedTo } from '../../experiments/invited.js';
import type { Matters, PlacedMatter } from '../matters.js';
import { actorsOf } from '../whereabouts.js';

/** Numbers of actors, each once, in the order of their ids. */
export function concernedBy(
  { known, asOf, meetings }: Pick<Matters, 'known' | 'asOf' | 'meetings'>,
  matter: PlacedMatter,
): number[] {
  const { snapshot } = known;
  const { initiatives, funding, actors } = snapshot;
  const day = dayOf(asOf);
  const found = new Set(actorsOf(snapshot, matter, asOf));
  const threads = matter.isolated.flatMap(({ thread }) => thread ?? []);
  const ofThreads = threads.flatMap(({ medium, id }) => (medium === 'INITIATIVE' ? id : []));
  for (const initiative of [...matter.initiatives, ...ofThreads]) {
    eachParticipant(initiatives, initiative, (actor, _, __, to) => {
      if (to >= day) found.add(actor);
    });
    for (const link of listAt(initiatives.funding, initiative)) {
      if (!isGranted(funding, link, day) && !isOpenRequest(funding, link)) continue;
      for (const funder of listAt(funding.funders, link)) found.add(funder);
    }
  }
  for (const { medium, id } of threads) if (medium !== 'INITIATIVE') found.add(id);
  const meeting = meetings.get(matter.id);
  const invited = matter.experiment ? [matter.experiment.lead, ...invitedTo(snapshot, matter.experiment).actors] : [];
  const others = [
    ...(meeting ? [meeting.actor, meeting.other ?? -1] : []),
    ...invited.map((id) => (id === null ? -1 : findNumber(actors.table, id))),
  ];
  for (const each of others) found.add(each);
  return [...found].filter((actor) => actor >= 0 && actors.alive.values[actor] === 1).sort(compareIds(actors.table));
}
