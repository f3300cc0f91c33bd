import { type Digest, digestOfEvidence, sortedIds } from '../../answers/evidence.js';
import { descending, type Keys } from '../../answers/row-place.js';
import type { Resource } from '../../language/generated/types.js';
import { dayOf } from '../../model/days.js';

/** An EPCI without the experiment; all references are ids. */
export interface ExperimentPlaceRow {
  readonly territory: string;
  readonly inhabitants: number;
  /** NONE: nothing on the themes of the experiment is known in the EPCI; WIDE_ONLY: only what covers most of home. */
  readonly presence: 'NONE' | 'WIDE_ONLY';
  /** What actors of the EPCI need on these themes, sorted by actor, resource and theme. */
  readonly needs: readonly { readonly actor: string; readonly resource: Resource; readonly theme: string }[];
  /** Whether the EPCI touches an EPCI of the experiment; null: not all neighbours are known. */
  readonly isNear: boolean | null;
  /**
   * The inhabitants of the EPCI compared with those of the EPCI of the experiment that is closest in size: the smaller
   * number ÷ the larger.
   */
  readonly likeness: number;
  readonly likest: string | null;
}

/**
 * An experiment and the places without it, by the engine or as a row of cypher/experiments.cypher; references are ids,
 * days YYYY-MM-DD.
 */
export interface ReadExperiment {
  readonly initiative: string;
  /** The themes of the experiment below the roots. */
  readonly leaves: readonly string[];
  readonly end: string | null;
  readonly lead: string | null;
  /** Inhabitants of all places without the experiment. */
  readonly inhabitants: number;
  /** The places that should hear of it first come first. */
  readonly places: readonly ExperimentPlaceRow[];
  /** The EPCI that the experiment reaches. */
  readonly epci: readonly { readonly territory: string; readonly inhabitants: number }[];
  /** The calls that have not closed, those that close first at the beginning. */
  readonly calls: readonly { readonly call: string; readonly closesOn: string | null }[];
}

export interface ExperimentRow extends ReadExperiment {
  /** The id of the row, without the day. */
  readonly id: string;
  readonly asOf: string;
  /** Id of the territory that was examined, when it is not home. */
  readonly territory: string | null;
}

/** The id of the row, without the day. @param territory id of the territory examined, when it is not home */
export const nameExperiment = (initiative: string, territory: string | null): string =>
  territory === null ? `experiment-${initiative}` : `experiment-${initiative}@${territory}`;

export const keysOfExperiment = ({ inhabitants, end, initiative }: ExperimentRow): Keys => [
  -inhabitants,
  descending(end === null ? null : dayOf(end)),
  initiative,
];

/**
 * The evidence that a decision on an experiment rests on: its themes, the places without it, who needs what there, and
 * the calls; no inhabitants.
 */
export const digestExperiment: Digest<ExperimentRow> = ({ leaves, places, calls }) =>
  digestOfEvidence([
    sortedIds(leaves),
    sortedIds(places.map(({ territory }) => territory)),
    sortedIds(
      places.flatMap(({ territory, needs }) =>
        needs.map(({ actor, resource, theme }) => `${territory} ${actor} ${resource} ${theme}`),
      ),
    ),
    sortedIds(calls.map(({ call }) => call)),
  ]);
