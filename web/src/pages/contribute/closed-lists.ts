/** The closed lists of the forms, as the API writes them. */
import type * as Api from '../../generated/graphql.ts';
import { all } from '../actors/closed-lists.ts';

export const InitiativeStatus = all<Api.InitiativeStatus>()([
  ...(['ONGOING', 'DELAYED', 'PAUSED', 'BLOCKED', 'ABANDONED', 'COMPLETED'] as const),
]);

export const InitiativeKind = all<Api.InitiativeKind>()([
  ...(['PROJECT', 'SERVICE', 'EXPERIMENT', 'PROGRAMME', 'ROADMAP', 'CALL'] as const),
]);

export const ParticipationRole = all<Api.ParticipationRole>()([
  ...(['PARTNER', 'LEAD', 'CO_LEAD', 'OPERATOR', 'HOST', 'PRESCRIBER', 'FUNDER', 'BENEFICIARY', 'OBSERVER'] as const),
]);
