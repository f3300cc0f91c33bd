/** Reads what the words about a matter need: what surrounds it, what is stated of all that it names, and their names. */
import type { Context } from '../../../answers/context.js';
import { settingsOf } from '../../../answers/setting.js';
import { commonTerritories } from '../../../measures/common-territories.js';
import type { Language } from '../../../words/labels.js';
import { speaker } from '../../../words/names.js';
import { readBackdrop } from '../around/read-backdrop.js';
import { callFirst } from '../call-first.js';
import { actorIds, initiativeIds, type MatterRow, threadIds } from '../row.js';
import { territoriesOf } from '../whereabouts.js';
import { namesNeeded } from './names-needed.js';
import type { Telling } from './telling.js';

const MOST_NAMED = 12;
const MOST_PLACES = 200;

export async function hear(context: Context, row: MatterRow, language: Language): Promise<Telling> {
  const { of, matter } = row;
  const { snapshot } = of.known;
  const [strongest] = row.open;
  const numbers = strongest ? of.pairAt(strongest) : [];
  const pair = initiativeIds(row, numbers);
  const [a, b] = numbers;
  const isHere = matter.kind === 'OVERLAP' || matter.kind === 'RELAY' || matter.kind === 'COMPLEMENTARY';
  const shared = isHere && a !== undefined && b !== undefined ? commonTerritories(snapshot, a, b) : [];
  const places = (shared.length > 0 ? shared : territoriesOf(snapshot, matter)).slice(0, MOST_PLACES);
  const call = actorIds(row, callFirst(of, matter));
  const backdrop = await readBackdrop(context, row);
  const settings = await settingsOf(context, row.asOf, [
    ...pair,
    ...initiativeIds(row).slice(0, MOST_NAMED),
    ...backdrop.others,
    ...backdrop.beside,
    ...(backdrop.unpaid === null ? [] : [backdrop.unpaid]),
    ...threadIds(row, matter.isolated),
    ...backdrop.projects.filter((id) => id !== null),
    ...(backdrop.around?.projects ?? []).map(({ initiative }) => initiative),
    ...(backdrop.isolation ? [backdrop.isolation.actor] : []),
    ...(backdrop.isolation?.last ? [backdrop.isolation.last] : []),
    ...actorIds(
      row,
      matter.needs.flatMap(({ seeker, offers }) => [seeker, ...offers.map(({ provider }) => provider)]),
    ),
  ]);
  const heard = { row, settings, pair, places, call, backdrop };
  return { ...heard, speak: await speaker(context, language, namesNeeded(heard), row.asOf) };
}
