/**
 * The closed lists of the language as numbers: a value is its place in its list; 255 stands for a value that is not in
 * the list.
 */
import {
  ActorKind,
  BodyType,
  FundingNature,
  FundingStatus,
  InitiativeKind,
  InitiativePhase,
  InitiativeStatus,
  LinkNature,
  MemberRole,
  ParticipationRole,
  Resource,
  SynergyKind,
} from '../language/generated/types.js';
import {
  comparedKinds,
  earlyPhases,
  LEADING,
  localResources,
  openStatuses,
  operativeRoles,
  publicKinds,
} from '../language/groups.js';

/** The values of a list, those of a group first. */
function valuesOf<Value extends string>(list: Readonly<Record<string, Value>>, first: readonly Value[] = []): Value[] {
  return [...new Set([...first, ...Object.values(list)])];
}

/** The compared kinds come first. */
export const initiativeKinds = valuesOf(InitiativeKind, comparedKinds);
/** The early phases come first. */
export const phases = valuesOf(InitiativePhase, earlyPhases);
export const statuses = valuesOf(InitiativeStatus);
/** The operative roles come first. */
export const roles = valuesOf(ParticipationRole, operativeRoles);
export const memberRoles = valuesOf(MemberRole);
export const linkNatures = valuesOf(LinkNature);
/** The public kinds come first. */
export const actorKinds = valuesOf(ActorKind, publicKinds);
export const bodyTypes = valuesOf(BodyType);
/** The resources that help only actors nearby come first. */
export const resources = valuesOf(Resource, localResources);
const { INTRODUCTION: _, ...betweenInitiatives } = SynergyKind;
/** Kinds of synergies between initiatives, in the order that decides between equal scores. */
export const synergyKinds = valuesOf(betweenInitiatives).sort();
/** The open statuses come first. */
export const fundingStatuses = valuesOf(FundingStatus, openStatuses);
export const fundingNatures = valuesOf(FundingNature);

const UNKNOWN = 255;

/** The place of a value in its closed list, as columns hold it; 255 for null and for a value that is not in the list. */
export function codeOf(list: readonly string[], value: string | null): number {
  const place = value === null ? -1 : list.indexOf(value);
  return place < 0 ? UNKNOWN : place;
}

/** A programme, a project, a service or an experiment. */
export function isComparedKind(kind: number): boolean {
  return kind < comparedKinds.length;
}

/** LEAD, CO_LEAD, PARTNER, OPERATOR, HOST, PRESCRIBER. */
export function isOperative(role: number): boolean {
  return role < operativeRoles.length;
}

/** LEAD, CO_LEAD. */
export function isLead(role: number): boolean {
  return role < LEADING;
}

/** PREMISES, EQUIPMENT, STAFF, AUDIENCE. */
export function isLocal(resource: number): boolean {
  return resource < localResources.length;
}

/** DATA, SKILLS, ENGINEERING, LEGAL: what helps far away too. Money is asked for in its own way. */
export function travels(resource: number): boolean {
  return !isLocal(resource) && resources[resource] !== 'FUNDING';
}

/** IDEA, STUDY. */
export function isEarly(phase: number): boolean {
  return phase < earlyPhases.length;
}

/** STATE, REGION, DEPARTMENT, EPCI, COMMUNE, JOINT_BODY, PUBLIC_AGENCY. */
export function isPublic(kind: number): boolean {
  return kind < publicKinds.length;
}

/** SUBMITTED, UNDER_REVIEW. */
export function isOpen(status: number): boolean {
  return status < openStatuses.length;
}
