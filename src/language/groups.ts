/** Groups within closed lists, which the schema does not define: defined here once, for the model and for Cypher. */
import {
  type ActorKind,
  Audience,
  type FundingStatus,
  type InitiativeKind,
  type InitiativePhase,
  type ParticipationRole,
  type Resource,
} from './generated/types.js';

/** Roles of actors that run an initiative together, which ties them. The first two lead it. */
export const operativeRoles = [
  'LEAD',
  'CO_LEAD',
  'PARTNER',
  'OPERATOR',
  'HOST',
  'PRESCRIBER',
] as const satisfies readonly ParticipationRole[];

/** How many of the operative roles are leading ones. */
export const LEADING = 2;

/** Kinds of initiatives that are compared with one another: activities for people, not plans or calls. */
export const comparedKinds = [
  'PROGRAMME',
  'PROJECT',
  'SERVICE',
  'EXPERIMENT',
] as const satisfies readonly InitiativeKind[];

/** Kinds of actors that are subject to public procurement, whatever their own status. */
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

/** Statuses of funding links that are not decided yet. */
export const openStatuses = ['SUBMITTED', 'UNDER_REVIEW'] as const satisfies readonly FundingStatus[];

/** The audiences of the closed list, in its order; other values in the graph are ignored. */
export const audiences: readonly Audience[] = Object.values(Audience);

/** Resources that help only actors nearby: a room, a machine, somebody's time, an audience that is referred to a neighbour. */
export const localResources = ['PREMISES', 'EQUIPMENT', 'STAFF', 'AUDIENCE'] as const satisfies readonly Resource[];
