/** What a funder could be told of: a local project on the subject of its funding for which no subsidy is known. */
import type { Setting } from '../../answers/setting.js';
import { leadOf } from '../../measures/lead-of.js';
import { onLeaves } from '../../measures/subject/on-leaves.js';
import { intAt } from '../../model/at.js';
import { epciOfHome } from '../../model/home-epci.js';
import { findNumber, idOf } from '../../model/ids.js';
import { hasEnded, isCompared } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { Speaker } from '../../words/names.js';
import { fill, type Part } from '../../words/said.js';
import { titleWithLeads } from '../../words/titles.js';
import { MOST_EPCI } from './beside.js';

/** On the theme of its offer or a related one: what begins last, of equals by id. */
export function unpaidNear(snapshot: Snapshot, id: string, { offers }: Setting, day: number): string | null {
  const { actors, initiatives, themes } = snapshot;
  const offer = offers.find(({ resource }) => resource === 'FUNDING');
  const theme = offer ? findNumber(themes.table, offer.theme) : -1;
  if (theme < 0) return null;
  const wanted = new Set([theme, ...(themes.related[theme] ?? []).map((each) => each.theme)]);
  const isUnpaid = (each: number) =>
    isCompared(initiatives, each) &&
    !hasEnded(initiatives, each, day) &&
    listAt(initiatives.funding, each).length === 0 &&
    epciOfHome(snapshot, intAt(initiatives.ground.values, each)).length <= MOST_EPCI;
  const startOf = (each: number) => intAt(initiatives.start.values, each);
  const [found] = onLeaves(snapshot, wanted)
    .filter((each) => isUnpaid(each) && leadOf(snapshot, each, day) !== findNumber(actors.table, id))
    .map((each) => ({ start: startOf(each), name: idOf(initiatives.table, each) }))
    .sort((x, y) => y.start - x.start || (x.name < y.name ? -1 : 1));
  return found?.name ?? null;
}

export function unpaidWords(speak: Speaker, initiative: string): Part {
  return fill(
    speak.language === 'FR'
      ? 'À lui présenter, sans subvention connue : {name}.'
      : 'To present to it, without a known subsidy: {name}.',
    {
      name: titleWithLeads(speak, initiative, ''),
    },
  );
}
