/** A matter in words for decision makers: the finding, the facts, why now, the next step, and what would overturn it. */
import type { Context } from '../../answers/context.js';
import { settingsOf } from '../../answers/setting.js';
import { commonTerritories } from '../../measures/common-territories.js';
import { hasOpenRequest, isDecidable } from '../../measures/funding/decidable.js';
import { dateOf, dayOf } from '../../model/days.js';
import { daysLeft } from '../../words/days-left.js';
import { formatDay } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { fill, join, type Part, type Said, tellParts } from '../../words/said.js';
import { title } from '../../words/titles.js';
import { hasNotBegun } from './beginnings.js';
import { callFirst } from './call-first.js';
import { actorIds, initiativeIds, type MatterRow, themeIds } from './row.js';
import { sayAlone } from './say-alone.js';
import { sayOfActors } from './say-of-actors.js';
import { sayOfInitiatives } from './say-of-initiatives.js';
import type { Telling } from './telling.js';
import { leavesOf } from './themes-named.js';
import { territoriesOf } from './whereabouts.js';

const MOST_NAMED = 12;
const MOST_PLACES = 200;

const told = new WeakMap<MatterRow, Map<Language, Promise<Said>>>();

/** Composed once for each language, however many of its fields are asked for. */
export function sayMatter(context: Context, row: MatterRow, language: Language): Promise<Said> {
  const known = told.get(row) ?? new Map<Language, Promise<Said>>();
  told.set(row, known);
  const said = known.get(language) ?? say(context, row, language);
  known.set(language, said);
  return said;
}

async function say(context: Context, row: MatterRow, language: Language): Promise<Said> {
  const alone = await sayAlone(context, row, language);
  if (alone) return alone;
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
  const settings = await settingsOf(context, row.asOf, [
    ...pair,
    ...initiativeIds(row).slice(0, MOST_NAMED),
    ...actorIds(
      row,
      matter.needs.flatMap(({ seeker, offers }) => [seeker, ...offers.map(({ provider }) => provider)]),
    ),
  ]);
  const speak = await speaker(context, language, [
    ...settings.named,
    ...pair,
    ...initiativeIds(row).slice(0, MOST_NAMED),
    ...themeIds(row, matter.leaves),
    ...pair.flatMap((id) => leavesOf(row, id)),
    ...places,
    ...call,
    // Grants are read only to know whether they are examples.
    ...matter.ends.flatMap(({ beneficiaries, funders, links, themes }) => [
      ...[beneficiaries, funders, links].flat(),
      ...themes,
    ]),
    ...actorIds(row, [
      ...matter.isolated.flatMap(({ actors }) => [...actors]).slice(0, MOST_NAMED),
      ...matter.needs.flatMap(({ seeker, offers }) => [seeker, ...offers.map(({ provider }) => provider)]),
    ]),
    ...matter.needs.flatMap(({ theme }) => themeIds(row, [theme])),
  ]);
  return tell({ row, speak, settings, pair, places }, call);
}

function tell(telling: Telling, call: readonly string[]): Said {
  const { row, speak } = telling;
  const { language } = speak;
  const parts = sayOfInitiatives(telling) ?? sayOfActors(telling);
  const first = fill(language === 'FR' ? '[Appeler d’abord : {call}.]' : '[Call first: {call}.]', {
    call: call.map(speak.name).join(', '),
  });
  const whole = {
    ...parts,
    ...whyNow(telling),
    ...(parts.nextStep && { nextStep: join(parts.nextStep, first) }),
  };
  return tellParts(whole, row.asOf, speak.isExample, language);
}

/** The next beginning, requests for money, and what is still to be decided; empty where the due date says it already. */
function whyNow({ row, speak }: Telling): { whyNow?: Part } {
  const { of, matter, asOf } = row;
  const { snapshot } = of.known;
  const { language } = speak;
  const isFrench = language === 'FR';
  const day = dayOf(asOf);
  const name = (initiative: number) => title(speak, initiativeIds(row, [initiative])[0] ?? '');
  const due = dateOf(matter.dueOn);
  const beginning = matter.initiatives.find(
    (each) => hasNotBegun(snapshot, each, day) && snapshot.initiatives.start.values[each] === matter.dueOn,
  );
  if (beginning !== undefined && due !== null) {
    const template = isFrench ? '{name} commence le {due}.' : '{name} begins on {due}.';
    return { whyNow: fill(template, { name: name(beginning), due: formatDay(due, language) }) };
  }
  if (due !== null) return { whyNow: daysLeft(asOf, due, language) };
  const asking = matter.initiatives.find((each) => hasOpenRequest(snapshot, each));
  if (asking !== undefined) {
    const template = isFrench ? '{name} attend une réponse de financement.' : '{name} awaits an answer on funding.';
    return { whyNow: fill(template, { name: name(asking) }) };
  }
  const open = matter.initiatives.find((each) => isDecidable(snapshot, each));
  if (open === undefined) return {};
  return {
    whyNow: fill(isFrench ? '{name} reste à décider.' : '{name} is still to be decided.', { name: name(open) }),
  };
}
