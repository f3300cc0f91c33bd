/** What the graph knows around a matter, beside its rows. */
import type { Subsidy } from '../../../answers/setting.js';
import type { Resource } from '../../../language/generated/types.js';
import type { IsolatedActorRow } from '../../isolated-actors/row.js';
import type { OpenCall } from './calls-around.js';
import type { Experienced } from './experienced.js';
import type { NextMeeting } from './next-meetings.js';

/** Whom an actor without ties could talk to; references are ids. */
export interface AroundActor {
  /** Projects nearby on the subjects of what it leads, else of what it works on, that still run for half a year. */
  readonly projects: readonly { readonly initiative: string; readonly lead: string; readonly theme: string }[];
  /** Who seeks what it offers. */
  readonly sought: { readonly seeker: string; readonly resource: Resource } | null;
  /** What it leads that has not ended. */
  readonly led: readonly string[];
}

/** All references are ids. */
export interface Backdrop {
  /** Subsidies and requests of an initiative, or of an actor. */
  readonly moneyOf: (id: string) => readonly Subsidy[];
  /** Other initiatives on the subject, the most local first. */
  readonly others: readonly string[];
  /** The theme that these name. */
  readonly othersTheme: string | null;
  readonly calls: readonly OpenCall[];
  /** The body in which leads of all its initiatives sit. */
  readonly circle: string | null;
  readonly meetings: readonly NextMeeting[];
  /** For each of its needs, the public peers that could be asked. */
  readonly peers: readonly (readonly Experienced[])[];
  /** For an initiative without a lead, whom to name instead. */
  readonly speakerOf: ReadonlyMap<string, string>;
  /** Of an ISOLATED matter of one actor. */
  readonly isolation: IsolatedActorRow | null;
  /** What that actor finances, though it shares no project. */
  readonly financed: readonly string[];
  /** Of a funder: what it could be told of, on the subject of its money; null where nothing is known. */
  readonly unpaid: string | null;
  readonly around: AroundActor | null;
  /** Bodies in which an actor sits of which the matter tells that it shares nothing with another member. */
  readonly seatsOf: ReadonlyMap<string, readonly string[]>;
  /** What the actors that depend on one project run beside it. */
  readonly beside: readonly string[];
  /** For each of its needs, whether the first that offers is known to act far away. */
  readonly isFar: readonly boolean[];
  /** For each of its needs, an initiative of the seeker on its theme. */
  readonly projects: readonly (string | null)[];
}
