/** Groups within closed lists, which the language itself does not tell: said here once, for the model and for Cypher. */
import {
  type ActorKind,
  Audience,
  type FundingStatus,
  type InitiativeKind,
  type InitiativePhase,
  type ParticipationRole,
  type Resource,
} from './generated/types.js';

/** Roles of those who run an initiative together: they are tied by it. The first two lead it. */
export const operativeRoles = [
  'LEAD',
  'CO_LEAD',
  'PARTNER',
  'OPERATOR',
  'HOST',
  'PRESCRIBER',
] as const satisfies readonly ParticipationRole[];

/** How many of the operative roles lead. */
export const LEADING = 2;

/** Kinds of initiatives that are compared with one another: what is done for people, not plans or calls. */
export const comparedKinds = [
  'PROGRAMME',
  'PROJECT',
  'SERVICE',
  'EXPERIMENT',
] as const satisfies readonly InitiativeKind[];

/** Kinds of actors that buy by public procurement whatever their own status. */
export const publicKinds = [
  'STATE',
  'REGION',
  'DEPARTMENT',
  'EPCI',
  'COMMUNE',
  'JOINT_BODY',
  'PUBLIC_AGENCY',
] as const satisfies readonly ActorKind[];

/** Phases of initiatives in which much can still be changed. */
export const earlyPhases = ['IDEA', 'STUDY'] as const satisfies readonly InitiativePhase[];

/** Statuses of funding links on which nobody has decided yet. */
export const openStatuses = ['SUBMITTED', 'UNDER_REVIEW'] as const satisfies readonly FundingStatus[];

/** The audiences that the language knows, in the order of its list: what else a graph may hold is none. */
export const audiences: readonly Audience[] = Object.values(Audience);

/** Resources that serve only those who are near: a room, a machine, somebody's time, people sent next door. */
export const localResources = ['PREMISES', 'EQUIPMENT', 'STAFF', 'AUDIENCE'] as const satisfies readonly Resource[];
