import { type Digest, digestOfEvidence, sortedIds } from '../../answers/evidence.js';
import type { Nearness, Presence } from '../../language/generated/types.js';

/** A row of cypher/gaps.cypher. */
export interface GapRow {
  readonly id: string;
  readonly asOf: string;
  readonly theme: string;
  readonly territory: string;
  /** The territory asked for, where the id names it; else null. */
  readonly within: string | null;
  readonly presence: Presence;
  readonly population: number;
  readonly neighboursKnown: boolean;
  /** The distance of the nearest actor that could help: smaller is nearer. */
  readonly distance: number;
  readonly capableCount: number;
  readonly actors: readonly {
    readonly actor: string;
    readonly nearness: Nearness;
    readonly neighbours: readonly string[];
    readonly worksOn: boolean;
    readonly initiatives: readonly string[];
  }[];
  readonly funders: readonly {
    readonly actor: string;
    readonly isHere: boolean;
    readonly links: readonly string[];
    readonly initiatives: readonly string[];
  }[];
  readonly calls: readonly { readonly call: string; readonly closesOn: string | null }[];
}

/**
 * The evidence that a decision on a gap rests on: who funds the theme here, the open calls, and the distance of the
 * nearest help; not who else works on it elsewhere.
 */
export const digestGap: Digest<GapRow> = ({ funders, calls, distance }) =>
  digestOfEvidence([
    sortedIds(funders.filter(({ isHere }) => isHere).map(({ actor }) => actor)),
    sortedIds(calls.map(({ call }) => call)),
    distance,
  ]);
