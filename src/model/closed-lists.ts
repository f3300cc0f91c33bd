/** The closed lists as numbers: a value is its place in the list, 255 one that the list does not know. */
export const initiativeKinds = ['PROGRAMME', 'PROJECT', 'SERVICE', 'EXPERIMENT', 'ROADMAP', 'CALL'] as const;
export const phases = ['IDEA', 'STUDY', 'OPERATION'] as const;
export const statuses = ['ONGOING', 'DELAYED', 'PAUSED', 'BLOCKED', 'ABANDONED', 'COMPLETED'] as const;
/** The operative roles come first. */
export const roles = [
  'LEAD',
  'CO_LEAD',
  'PARTNER',
  'OPERATOR',
  'HOST',
  'PRESCRIBER',
  'FUNDER',
  'BENEFICIARY',
  'OBSERVER',
] as const;
export const memberRoles = ['CHAIR', 'SECRETARIAT', 'CO_LEAD', 'FUNDER', 'MEMBER', 'OBSERVER'] as const;
export const linkNatures = ['UNIT_OF', 'DELEGATE_OF', 'CONVENTION_WITH'] as const;
export const actorKinds = [
  'STATE',
  'REGION',
  'DEPARTMENT',
  'EPCI',
  'COMMUNE',
  'JOINT_BODY',
  'PUBLIC_AGENCY',
  'SCHOOL',
  'HEALTH',
  'ASSOCIATION',
  'COOPERATIVE',
  'COMPANY',
  'FOUNDATION',
  'NETWORK',
  'BODY',
] as const;
export const resources = [
  'FUNDING',
  'PREMISES',
  'EQUIPMENT',
  'STAFF',
  'SKILLS',
  'ENGINEERING',
  'LEGAL',
  'DATA',
  'AUDIENCE',
] as const;
/** In the order in which equals are told. */
export const synergyKinds = ['COMPLEMENTARY', 'NEED_OFFER', 'POOLING', 'RELAY', 'REPLICATION'] as const;
export const fundingStatuses = ['SUBMITTED', 'UNDER_REVIEW', 'GRANTED', 'REFUSED'] as const;
export const fundingNatures = ['SUBSIDY', 'LOAN', 'GUARANTEE', 'IN_KIND', 'OWN_FUNDS'] as const;

const UNKNOWN = 255;

/** The place of a value in its closed list, as columns hold it; 255 for null and for what the list does not know. */
export function codeOf(list: readonly string[], value: string | null): number {
  const place = value === null ? -1 : list.indexOf(value);
  return place < 0 ? UNKNOWN : place;
}

/** LEAD, CO_LEAD, PARTNER, OPERATOR, HOST, PRESCRIBER. */
export function isOperative(role: number): boolean {
  return role < 6;
}

/** LEAD, CO_LEAD. */
export function isLead(role: number): boolean {
  return role < 2;
}
