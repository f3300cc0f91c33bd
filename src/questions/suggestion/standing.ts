/** A suggestion as it stands on a day: its row, what it is about, and the digest of what it rests on. */
import type { Digest, NamedTerritories } from '../../answers/evidence.js';
import { digestEnd, type FundingEndRow } from '../funding-cliff/row.js';
import { digestGap, type GapRow } from '../gaps/row.js';
import { type ActorIntroductionRow, digestIntroduction } from '../introductions/find-grounds.js';
import { digestIsolation, type IsolatedActorRow } from '../isolated-actors/row.js';
import { digestPair, type PairRow } from './pair-row.js';

/** The row of a question, by the type that it has in the language. */
export interface StandingSuggestion {
  readonly __typename: 'Overlap' | 'Synergy' | 'IsolatedActor' | 'Gap' | 'FundingEnd' | 'ActorIntroduction';
  readonly id: string;
  readonly asOf: string;
}

export interface Standing {
  readonly row: StandingSuggestion;
  /** Ids, in the order of the id of the suggestion. */
  readonly about: readonly string[];
  readonly digest: (territories: NamedTerritories) => string;
}

export const digestStanding: Digest<Standing> = ({ digest }, territories) => digest(territories);

function standing<Row extends { readonly id: string; readonly asOf: string }>(
  row: Row,
  __typename: StandingSuggestion['__typename'],
  about: readonly string[],
  digest: Digest<Row>,
): Standing {
  return { row: { ...row, __typename }, about, digest: (territories) => digest(row, territories) };
}

export const standPair = (row: PairRow): Standing =>
  standing(row, 'ground' in row ? 'Overlap' : 'Synergy', [row.a, row.b], digestPair);

export const standIsolation = (row: IsolatedActorRow): Standing =>
  standing(row, 'IsolatedActor', [row.actor], digestIsolation);

export const standGap = (row: GapRow): Standing => standing(row, 'Gap', [row.theme, row.territory], digestGap);

export const standEnd = (row: FundingEndRow): Standing => standing(row, 'FundingEnd', [row.subject], digestEnd);

export const standIntroduction = (row: ActorIntroductionRow): Standing =>
  standing(row, 'ActorIntroduction', [row.a, row.b], digestIntroduction);
