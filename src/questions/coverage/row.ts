/** The rows of the answer to coverage. */
import type { FundingNature, Presence } from '../../language/generated/types.js';

/** A row of cypher/coverage.cypher. Amounts are cents. */
export interface CoverageRow {
  readonly id: string;
  readonly asOf: string;
  readonly theme: string;
  readonly territory: string;
  readonly presence: Presence;
  readonly initiatives: readonly string[];
  readonly actors: readonly string[];
  /** How many of them are local: they do not serve most of home. */
  readonly localInitiatives: number;
  readonly localActors: number;
  /** The ids of the initiatives with both dates. */
  readonly dated: readonly string[];
  /** The ids of the actors with a valid identifier. */
  readonly identified: readonly string[];
  readonly population: number;
  readonly populationReached: number | null;
  /** Of how many of the initiatives neither state nor days are known: nobody has said whether they are under way. */
  readonly unstated: number;
  /** The inhabitants that the others reach; null when there are none. */
  readonly reachedForSure: number | null;
  readonly amount: number | null;
  readonly otherNatures: readonly AmountOfNatureRow[];
  readonly amountPerInhabitant: number | null;
  readonly bySeatShare: number | null;
  readonly locationQuotient: number | null;
  readonly funding: readonly PlacedLink[];
  readonly known: number;
  readonly knownHere: number;
  readonly knownOnTheme: number;
}

export interface PlacedLink {
  readonly link: string;
  readonly amount: number | null;
  readonly share: number;
  readonly bySeat: boolean;
}

export interface AmountOfNatureRow {
  readonly nature: FundingNature;
  readonly amount: number;
}

/** The whole table in one answer, without pages. */
export interface CoverageMatrixRow {
  readonly territories: readonly string[];
  readonly themes: readonly string[];
  readonly cells: readonly CoverageRow[];
}
