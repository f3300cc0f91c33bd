import { type Digest, digestOfEvidence, sortedIds } from '../../answers/evidence.js';
import { downwards, type Keys } from '../../answers/row-place.js';
import type { Resource } from '../../language/generated/types.js';
import { dayOf } from '../../model/days.js';

/** An EPCI without the experiment; by id. */
export interface ExperimentPlaceRow {
  readonly territory: string;
  readonly inhabitants: number;
  /** NONE: nothing is known there on its themes; WIDE_ONLY: only what serves most of home. */
  readonly presence: 'NONE' | 'WIDE_ONLY';
  /** What actors there need on its themes: in the order of actors, resources and themes. */
  readonly needs: readonly { readonly actor: string; readonly resource: Resource; readonly theme: string }[];
  /** Whether it touches an EPCI of the experiment; null: not all of their neighbours are known. */
  readonly isNear: boolean | null;
  /** Its inhabitants and those of the EPCI of the experiment most like it in size: the fewer ÷ the more. */
  readonly likeness: number;
  readonly likest: string | null;
}

/** What is said of an experiment and the places without it, by the engine or a row of cypher/experiments.cypher; by id, days YYYY-MM-DD. */
export interface ReadExperiment {
  readonly initiative: string;
  /** Its themes below the roots. */
  readonly leaves: readonly string[];
  readonly end: string | null;
  readonly lead: string | null;
  /** Of all its places. */
  readonly inhabitants: number;
  /** The first to be told of it first. */
  readonly places: readonly ExperimentPlaceRow[];
  /** The EPCI that it reaches. */
  readonly epci: readonly { readonly territory: string; readonly inhabitants: number }[];
  /** The calls not yet closed, those first that close first. */
  readonly calls: readonly { readonly call: string; readonly closesOn: string | null }[];
}

export interface ExperimentRow extends ReadExperiment {
  /** Without the day. */
  readonly id: string;
  readonly asOf: string;
  /** Id of the territory that was looked at, when it is not home. */
  readonly territory: string | null;
}

/** Its id without the day. @param territory id of the territory that is looked at, when it is not home */
export const nameExperiment = (initiative: string, territory: string | null): string =>
  territory === null ? `experiment-${initiative}` : `experiment-${initiative}@${territory}`;

export const keysOfExperiment = ({ inhabitants, end, initiative }: ExperimentRow): Keys => [
  -inhabitants,
  downwards(end === null ? null : dayOf(end)),
  initiative,
];

/** What a decision on an experiment rests on: its themes, the places without it, who needs what there, the calls; no number of inhabitants. */
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
