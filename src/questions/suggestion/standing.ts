/** A suggestion on a day: its row, what it is about, and the digest of its evidence. */
import type { Context } from '../../answers/context.js';
import type { Digest, NamedTerritories } from '../../answers/evidence.js';
import type { Language } from '../../words/labels.js';
import type { Said } from '../../words/said.js';
import { type DuplicateActorsRow, digestDuplicate } from '../duplicate-actors/row.js';
import { sayDuplicate } from '../duplicate-actors/sentence.js';
import { digestExperiment, type ExperimentRow } from '../experiments/row.js';
import { sayExperiment } from '../experiments/sentence.js';
import { digestEnd, type FundingEndRow } from '../funding-cliff/row.js';
import { sayEnd } from '../funding-cliff/sentence.js';
import { digestGap, type GapRow } from '../gaps/row.js';
import { sayGap } from '../gaps/sentence.js';
import { type ActorIntroductionRow, digestIntroduction } from '../introductions/find-actor-introductions.js';
import { sayActorIntroduction } from '../introductions/sentence.js';
import { digestIsolation, type IsolatedActorRow } from '../isolated-actors/row.js';
import { sayIsolation } from '../isolated-actors/sentence.js';
import { tellOverlap } from '../overlaps/resolve.js';
import { digestOverlap } from '../overlaps/row.js';
import { digestSynergy, type SynergyRow } from '../synergies/row.js';
import { saySynergy } from '../synergies/sentence.js';
import type { PairRow } from './pair-row.js';

/** The row of a question, under the name of its type in the schema. */
export interface StandingSuggestion {
  readonly __typename:
    | 'Overlap'
    | 'Synergy'
    | 'IsolatedActor'
    | 'Gap'
    | 'Experiment'
    | 'FundingEnd'
    | 'ActorIntroduction'
    | 'Matter'
    | 'DuplicateActors';
  readonly id: string;
  readonly asOf: string;
}

/** A suggestion that is part of another, by its id without the day. */
export interface StandingPart {
  readonly suggestion: string;
  /** Ids, in the order in which the id names them. */
  readonly about: readonly string[];
  /** Digest of its evidence. */
  readonly evidence: string;
}

export interface Standing {
  readonly row: StandingSuggestion;
  /** What an agenda stores for it, when that is not the row itself. */
  readonly figures?: Readonly<Record<string, unknown>>;
  /** Ids, in the order in which the id of the suggestion names them. */
  readonly about: readonly string[];
  readonly digest: (territories: NamedTerritories) => string;
  /** The suggestions of a matter, to which a decision on the matter also applies. */
  readonly parts?: (context: Context) => Promise<readonly StandingPart[]>;
  /** Ids of the other suggestions of that day to which a dismissal of this one also applies. */
  readonly others: readonly string[];
  readonly headline: (context: Context, language: Language) => Promise<string>;
  readonly say: (context: Context, language: Language) => Promise<Said>;
}

export const digestStanding: Digest<Standing> = ({ digest }, territories) => digest(territories);

function standing<Row extends { readonly id: string; readonly asOf: string }>(
  row: Row,
  __typename: StandingSuggestion['__typename'],
  about: readonly string[],
  digest: Digest<Row>,
  say: (context: Context, row: Row, language: Language) => Promise<Said>,
  others: readonly string[] = [],
): Standing {
  return {
    row: { ...row, __typename },
    about,
    others,
    digest: (territories) => digest(row, territories),
    headline: async (context, language) => (await say(context, row, language)).headline,
    say: (context, language) => say(context, row, language),
  };
}

export const standPair = (row: PairRow): Standing =>
  'ground' in row
    ? standing(row, 'Overlap', [row.a, row.b], digestOverlap, tellOverlap)
    : standing(row, 'Synergy', [row.a, row.b], digestSynergy, saySynergy, otherSynergies(row));

const otherSynergies = ({ a, b, alsoKinds }: SynergyRow) =>
  (alsoKinds ?? []).map((kind) => `synergy-${kind}-${a}-${b}`);

export const standIsolation = (row: IsolatedActorRow): Standing =>
  standing(row, 'IsolatedActor', [row.actor], digestIsolation, sayIsolation);

/** When it counts another part of the EPCI, it is about the territory asked for too. */
export const standGap = (row: GapRow): Standing =>
  standing(row, 'Gap', [row.theme, row.territory, ...(row.within === null ? [] : [row.within])], digestGap, sayGap);

/** When it was asked for a territory other than home, it is about that territory too. */
export const standExperiment = (row: ExperimentRow): Standing =>
  standing(
    row,
    'Experiment',
    row.territory === null ? [row.initiative] : [row.initiative, row.territory],
    digestExperiment,
    sayExperiment,
  );

export const standEnd = (row: FundingEndRow): Standing => standing(row, 'FundingEnd', [row.subject], digestEnd, sayEnd);

export const standDuplicate = (row: DuplicateActorsRow): Standing =>
  standing(row, 'DuplicateActors', [row.a, row.b], digestDuplicate, sayDuplicate);

export const standIntroduction = (row: ActorIntroductionRow): Standing =>
  standing(row, 'ActorIntroduction', [row.a, row.b], digestIntroduction, sayActorIntroduction);
