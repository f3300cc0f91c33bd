/** The parts of a matter that a decision on it applies to: its rows, and what it says about actors, funding and needs. */
import type { Context } from '../../answers/context.js';
import { digestOfEvidence, territoriesNamed } from '../../answers/evidence.js';
import { mapYielding } from '../../fresh/yield.js';
import { resources } from '../../model/closed-lists.js';
import { idOf } from '../../model/ids.js';
import { itemAt } from '../../model/item-at.js';
import { DEFAULT_ENDING_MONTHS } from '../isolated-actors/kind.js';
import { isolationOf } from '../isolated-actors/resolve.js';
import {
  type Standing,
  type StandingPart,
  standEnd,
  standExperiment,
  standIsolation,
  standPair,
} from '../suggestion/standing.js';
import type { NeedMatter } from './gather-pairs.js';
import type { Matter } from './matter.js';
import type { Matters } from './matters.js';
import { describePair } from './rows.js';

/** A need without a row in the matter; a need with rows is decided with them. */
const isAlone = ({ rows }: NeedMatter): boolean => rows.length === 0;

export function needId({ known: { snapshot } }: Pick<Matters, 'known'>, need: NeedMatter): string {
  const { actors, themes } = snapshot;
  const resource = itemAt(resources, need.resource);
  return `matter-NEED-${idOf(actors.table, need.seeker)}-${resource}-${idOf(themes.table, need.theme)}`;
}

/** The ids of the parts that are not pairs. */
export function otherPartIds(of: Pick<Matters, 'known'>, { needs, isolated, ends, experiment }: Matter): string[] {
  const { actors } = of.known.snapshot;
  return [
    ...(experiment ? [experiment.id] : []),
    ...isolated.flatMap((each) => each.actors.map((actor) => `isolation-${idOf(actors.table, actor)}`)),
    ...ends.map(({ id }) => id),
    ...needs.filter(isAlone).map((need) => needId(of, need)),
  ];
}

/** The evidence of a need is who offers it. */
export function digestNeed({ known: { snapshot } }: Matters, { offers }: NeedMatter): string {
  const { actors, themes } = snapshot;
  return digestOfEvidence(
    offers.map(({ provider, offered }) => `${idOf(actors.table, provider)} ${idOf(themes.table, offered)}`).sort(),
  );
}

export async function partsOf(context: Context, of: Matters, matter: Matter): Promise<StandingPart[]> {
  const { snapshot } = of.known;
  const { actors } = snapshot;
  const named = (initiative: number) => territoriesNamed(snapshot, initiative);
  const ofPairs = await mapYielding(
    matter.rows,
    (row) => part(standPair(describePair(of, row)), of.pairAt(row).map(named)),
    context.signal,
  );
  const ids = matter.isolated.flatMap((each) => each.actors.map((actor) => idOf(actors.table, actor)));
  const isolations = await isolationOf(context, of.asOf, DEFAULT_ENDING_MONTHS).loadMany(ids);
  const others = [
    ...(matter.experiment ? [standExperiment(matter.experiment)] : []),
    ...isolations.flatMap((row) => (row && !(row instanceof Error) ? [standIsolation(row)] : [])),
    ...matter.ends.map(standEnd),
  ];
  const needs = matter.needs.filter(isAlone).map((need) => ({
    suggestion: needId(of, need),
    about: [idOf(actors.table, need.seeker)],
    evidence: digestNeed(of, need),
  }));
  return [...ofPairs, ...others.map((each) => part(each, [])), ...needs];
}

const part = ({ row, about, digest }: Standing, territories: string[][]): StandingPart => ({
  suggestion: row.id,
  about,
  evidence: digest(territories),
});
