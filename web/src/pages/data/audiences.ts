/** For whom something is, as the API writes it, in the order in which people read it. */
import type { Audience as Value } from '../../generated/graphql.ts';

/** Each once: one that is unknown does not compile. */
export const Audience: readonly Value[] = [
  ...(['EVERYONE', 'FAMILIES', 'YOUTH', 'STUDENTS', 'SENIORS', 'WOMEN', 'JOBSEEKERS', 'WORKERS'] as const),
  ...(['LOW_INCOME', 'DISABILITY', 'LITERACY', 'NEWCOMERS', 'URGENT', 'JUSTICE', 'PRIORITY_AREAS'] as const),
  ...(['PUPILS', 'TEACHERS', 'PATIENTS', 'CARERS', 'HELPERS', 'MUNICIPALITIES', 'COMPANIES', 'ASSOCIATIONS'] as const),
];
