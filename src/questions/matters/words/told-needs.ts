/** The needs of a matter by id, and what is known of each: who has a request to answer, where both meet, whom to ask first. */
import type { Resource } from '../../../language/generated/types.js';
import { COMPANY } from '../../../model/actors.js';
import { resources } from '../../../model/closed-lists.js';
import { idOf } from '../../../model/ids.js';
import { itemAt } from '../../../model/item-at.js';
import { inOrder } from '../call-first.js';
import { actorIds, themeIds } from '../row.js';
import { onThemes, requestsFor } from './requests.js';
import type { Telling } from './telling.js';

/** By id. */
export interface ToldNeed {
  readonly seeker: string;
  readonly resource: Resource;
  readonly theme: string;
  /** An initiative of the seeker on the theme. */
  readonly project: string | null;
  readonly providers: readonly string[];
  readonly companies: readonly string[];
  readonly place: number;
}

export function needsOf({ row, backdrop }: Telling): ToldNeed[] {
  const { snapshot } = row.of.known;
  const isCompany = (actor: number) => snapshot.actors.kind.values[actor] === COMPANY;
  return row.matter.needs.map(({ seeker, resource, theme, offers }, place) => {
    const all = inOrder(snapshot, offers);
    return {
      seeker: idOf(snapshot.actors.table, seeker),
      resource: itemAt(resources, resource),
      theme: themeIds(row, [theme])[0] ?? '',
      project: backdrop.projects[place] ?? null,
      providers: actorIds(
        row,
        all.filter((each) => !isCompany(each)),
      ),
      companies: actorIds(row, all.filter(isCompany)),
      place,
    };
  });
}

/** What the seeker asks for on the theme. */
export function requestsOf(telling: Telling, { seeker, place }: ToldNeed) {
  const theme = telling.row.matter.needs[place]?.theme;
  return onThemes(telling.row, requestsFor(telling, [seeker]), theme === undefined ? [] : [theme]);
}

/** Where only companies offer, or the help is knowledge, a public body that has done it comes first. */
export const isOfPeers = ({ resource, providers, companies }: ToldNeed) =>
  (companies.length > 0 && providers.length === 0) || resource === 'SKILLS' || resource === 'ENGINEERING';
