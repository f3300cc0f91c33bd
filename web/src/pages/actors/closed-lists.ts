/** The closed lists by which actors can be filtered, as the API writes them. */
import type * as Api from '../../generated/graphql.ts';

/** Every value of a list, each once: a missing or unknown value does not compile. */
export const all =
  <Value extends string>() =>
  <const Listed extends readonly Value[]>(
    listed: [Value] extends [Listed[number]] ? Listed : never,
  ): readonly Value[] =>
    listed;

export const ActorKind = all<Api.ActorKind>()([
  ...(['STATE', 'REGION', 'DEPARTMENT', 'EPCI', 'COMMUNE', 'JOINT_BODY', 'PUBLIC_AGENCY', 'SCHOOL'] as const),
  ...(['HEALTH', 'ASSOCIATION', 'COOPERATIVE', 'COMPANY', 'FOUNDATION', 'NETWORK', 'BODY'] as const),
]);

export const Resource = all<Api.Resource>()([
  ...(['FUNDING', 'PREMISES', 'EQUIPMENT', 'STAFF', 'SKILLS', 'ENGINEERING', 'LEGAL', 'DATA', 'AUDIENCE'] as const),
]);

export const Audience = all<Api.Audience>()([
  ...(['EVERYONE', 'FAMILIES', 'YOUTH', 'STUDENTS', 'SENIORS', 'WOMEN', 'JOBSEEKERS', 'WORKERS'] as const),
  ...(['LOW_INCOME', 'DISABILITY', 'LITERACY', 'NEWCOMERS', 'URGENT', 'JUSTICE', 'PRIORITY_AREAS'] as const),
  ...(['PUPILS', 'TEACHERS', 'PATIENTS', 'CARERS', 'HELPERS', 'MUNICIPALITIES', 'COMPANIES'] as const),
  ...(['ASSOCIATIONS'] as const),
]);
