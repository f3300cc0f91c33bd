/** The labels of roles, of the states of invitations and proposals, and of answers to suggestions. */
import type { InvitationState, ProposalState, Role, SuggestionAnswer } from '../language/generated/types.js';
import type { LabelsOf } from './labels.js';

export const roleLabels: LabelsOf<Role> = {
  ANONYMOUS: ['Visiteur', 'Visitor'],
  CONTRIBUTOR: ['Acteur invité', 'Invited actor'],
  READER: ['Lecteur', 'Reader'],
  EDITOR: ['Éditeur', 'Editor'],
  COORDINATOR: ['Coordinateur', 'Coordinator'],
  ADMIN: ['Administrateur', 'Administrator'],
};

export const invitationStateLabels: LabelsOf<InvitationState> = {
  OPEN: ['Ouverte', 'Open'],
  EXPIRED: ['Expirée', 'Expired'],
  REVOKED: ['Annulée', 'Cancelled'],
};

export const proposalStateLabels: LabelsOf<ProposalState> = {
  PENDING: ['En attente', 'Waiting'],
  ACCEPTED: ['Acceptée', 'Accepted'],
  REFUSED: ['Refusée', 'Refused'],
  WITHDRAWN: ['Retirée', 'Withdrawn'],
};

export const suggestionAnswerLabels: LabelsOf<SuggestionAnswer> = {
  INTERESTED: ['Cela nous intéresse', 'This interests us'],
  ALREADY_COORDINATED: ['Nous travaillons déjà ensemble', 'We work together already'],
  DIFFERENT_AUDIENCES: ['Publics différents', 'Different audiences'],
};
