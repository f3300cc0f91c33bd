/** A matter in words for decision makers: the finding, the facts, why now, the next step, and what would overturn it. */
import type { Context } from '../../../answers/context.js';
import { settingsOf } from '../../../answers/setting.js';
import { commonTerritories } from '../../../measures/common-territories.js';
import type { Language } from '../../../words/labels.js';
import { speaker } from '../../../words/names.js';
import { fill, join, type Said, tellParts } from '../../../words/said.js';
import { sayExperiment } from '../../experiments/sentence.js';
import { readBackdrop } from '../around/read-backdrop.js';
import { callFirst } from '../call-first.js';
import { actorIds, initiativeIds, type MatterRow } from '../row.js';
import { territoriesOf } from '../whereabouts.js';
import type { Composed } from './composed.js';
import { namesNeeded } from './names-needed.js';
import { complementary } from './say-complementary.js';
import { fundingEnd } from './say-funding-end.js';
import { isolated } from './say-isolated.js';
import { need } from './say-need.js';
import { overlap } from './say-overlap.js';
import { pooling } from './say-pooling.js';
import { relay } from './say-relay.js';
import type { Telling } from './telling.js';
import { whyNow } from './why-now.js';

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
  const { of, matter } = row;
  if (matter.experiment) return sayExperiment(context, matter.experiment, language);
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
    ...initiativeIds(
      row,
      matter.isolated.flatMap(({ thread }) => (thread?.medium === 'INITIATIVE' ? [thread.id] : [])),
    ),
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
  return tell({ ...heard, speak: await speaker(context, language, namesNeeded(heard)) });
}

const composers: Readonly<Record<Exclude<MatterRow['matter']['kind'], 'EXPERIMENT'>, (telling: Telling) => Composed>> =
  {
    ...{ OVERLAP: overlap, RELAY: relay, POOLING: pooling, COMPLEMENTARY: complementary },
    ...{ NEED: need, FUNDING_END: fundingEnd, ISOLATED: isolated },
  };

function tell(telling: Telling): Said {
  const { row, speak } = telling;
  const { language } = speak;
  const { kind } = row.matter;
  const { call = telling.call, ...parts } = composers[kind === 'EXPERIMENT' ? 'ISOLATED' : kind](telling);
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
