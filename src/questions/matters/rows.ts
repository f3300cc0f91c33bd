/** The rows of a matter, described as their own questions describe them. */
import type { Context } from '../../answers/context.js';
import { byteAt } from '../../model/at.js';
import { codeOf, synergyKinds } from '../../model/closed-lists.js';
import { dayOf } from '../../model/days.js';
import { itemAt } from '../../model/item-at.js';
import { DEFAULT_ENDING_MONTHS } from '../isolated-actors/kind.js';
import { isolationOf } from '../isolated-actors/resolve.js';
import { describeOverlap } from '../overlaps/describe.js';
import { identifyOverlap, type OverlapRow } from '../overlaps/row.js';
import type { StandingSuggestion } from '../suggestion/standing.js';
import { initiativesDescribedOn } from '../synergies/between-initiatives/described-on.js';
import { identifySynergy, type SynergyRow } from '../synergies/row.js';
import type { RowPlace } from './gather-pairs.js';
import type { Matters } from './matters.js';
import { actorIds, type MatterRow } from './row.js';

export type DescribedPair = (OverlapRow & { __typename: 'Overlap' }) | (SynergyRow & { __typename: 'Synergy' });

export function describePair(of: Matters, row: RowPlace): DescribedPair {
  const { synergies, pairAt, asOf } = of;
  const { snapshot } = of.known;
  const [a, b] = pairAt(row);
  const day = dayOf(asOf);
  if (row.list === 'OVERLAPS')
    return { ...identifyOverlap(describeOverlap(snapshot, a, b, day), asOf), __typename: 'Overlap' };
  return describeSynergy(of, row, byteAt(synergies.kind, row.place));
}

/** @param code of `synergyKinds` */
function describeSynergy({ known, pairAt, asOf }: Matters, row: RowPlace, code: number): DescribedPair {
  const [a, b] = pairAt(row);
  const synergy = initiativesDescribedOn(known, asOf)(a, b, itemAt(synergyKinds, code));
  return { ...identifySynergy(synergy, 'INITIATIVES', asOf), __typename: 'Synergy' };
}

/** The pair as the suggestion with this id describes it; undefined when the pair does not make that kind of synergy. */
export function describeAs(of: Matters, row: RowPlace, id: string): DescribedPair | undefined {
  const told = describePair(of, row);
  if (told.id === id || told.__typename === 'Overlap') return told;
  const kind = told.alsoKinds?.find((each) => id === `synergy-${each}-${told.a}-${told.b}`);
  const code = kind && codeOf(synergyKinds, kind);
  return code === undefined ? undefined : describeSynergy(of, row, code);
}

/** The first rows, the strongest first. */
export async function readRows(row: MatterRow, most: number): Promise<StandingSuggestion[]> {
  const { experiment } = row.matter;
  if (experiment) return [{ ...experiment, __typename: 'Experiment' }];
  return row.open.slice(0, most).map((each) => describePair(row.of, each));
}

/** What the matter mentions beside its subject: actors to connect, funding that ends. */
export async function readWithin(context: Context, row: MatterRow): Promise<StandingSuggestion[]> {
  const { kind, isolated, ends } = row.matter;
  const actors =
    kind === 'ISOLATED'
      ? []
      : actorIds(
          row,
          isolated.flatMap((each) => [...each.actors]),
        );
  const known = await isolationOf(context, row.asOf, DEFAULT_ENDING_MONTHS).loadMany(actors);
  return [
    ...known.flatMap((each) =>
      each && !(each instanceof Error) ? [{ ...each, __typename: 'IsolatedActor' as const }] : [],
    ),
    ...(kind === 'FUNDING_END' ? ends.slice(1) : ends).map((end) => ({ ...end, __typename: 'FundingEnd' as const })),
  ];
}
