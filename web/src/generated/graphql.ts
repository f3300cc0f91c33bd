/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a token may allow: one value for each mutation, by its name. */
export type Act =
  /** The mutation archiveActor. */
  | 'ARCHIVE_ACTOR'
  /** The mutation archiveFundingLink. */
  | 'ARCHIVE_FUNDING_LINK'
  /** The mutation archiveInitiative. */
  | 'ARCHIVE_INITIATIVE'
  /** The mutation archiveMeeting. */
  | 'ARCHIVE_MEETING'
  /** The mutation archiveTerritory. */
  | 'ARCHIVE_TERRITORY'
  /** The mutation createActor. */
  | 'CREATE_ACTOR'
  /** The mutation createFundingLink. */
  | 'CREATE_FUNDING_LINK'
  /** The mutation createInitiative. */
  | 'CREATE_INITIATIVE'
  /** The mutation createMeeting. */
  | 'CREATE_MEETING'
  /** The mutation createTerritory. */
  | 'CREATE_TERRITORY'
  /** The mutation decide. */
  | 'DECIDE'
  /** The mutation editActor. */
  | 'EDIT_ACTOR'
  /** The mutation editFundingLink. */
  | 'EDIT_FUNDING_LINK'
  /** The mutation editInitiative. */
  | 'EDIT_INITIATIVE'
  /** The mutation editMeeting. */
  | 'EDIT_MEETING'
  /** The mutation editTerritory. */
  | 'EDIT_TERRITORY'
  /** The mutation freezeAgenda. */
  | 'FREEZE_AGENDA'
  /** The mutation mergeActors. */
  | 'MERGE_ACTORS'
  /** The mutation recordDecision. */
  | 'RECORD_DECISION'
  /** The mutation removeLink. */
  | 'REMOVE_LINK'
  /** The mutation removeMembership. */
  | 'REMOVE_MEMBERSHIP'
  /** The mutation removeParticipation. */
  | 'REMOVE_PARTICIPATION'
  /** The mutation setHome. */
  | 'SET_HOME'
  /** The mutation setLink. */
  | 'SET_LINK'
  /** The mutation setMembership. */
  | 'SET_MEMBERSHIP'
  /** The mutation setParticipation. */
  | 'SET_PARTICIPATION'
  /** The mutation undo. */
  | 'UNDO';

/** What an actor is. */
export type ActorKind =
  /** Association. */
  | 'ASSOCIATION'
  /** A council or committee: never judged isolated, and a seat in it is no cooperation. */
  | 'BODY'
  /** Commune. */
  | 'COMMUNE'
  /** Entreprise. */
  | 'COMPANY'
  /** Coopérative. */
  | 'COOPERATIVE'
  /** Département. */
  | 'DEPARTMENT'
  /** Intercommunalité. */
  | 'EPCI'
  /** Fondation. */
  | 'FOUNDATION'
  /** Structure de santé ou médico-sociale. */
  | 'HEALTH'
  /** Syndicat mixte. */
  | 'JOINT_BODY'
  /** Réseau, hub. */
  | 'NETWORK'
  /** Organisme public. */
  | 'PUBLIC_AGENCY'
  /** Région. */
  | 'REGION'
  /** Établissement d'enseignement. */
  | 'SCHOOL'
  /** Service de l'État. */
  | 'STATE';

/** What becomes of a suggestion. */
export type DecisionStatus =
  /** Écartée: suggested no more, unless its evidence changes. */
  | 'DISMISSED'
  /** Faite. */
  | 'DONE'
  /** Programmée: it will be done, by somebody or at some time. */
  | 'PLANNED'
  /** Retenue: worth doing. */
  | 'RETAINED';

/** How something changed between two days. */
export type DifferenceKind =
  /** An initiative, actor or funding link was archived or merged on that day, and still is. */
  | 'ARCHIVED'
  /** An initiative began: its first day is among these. Never one that is ABANDONED. */
  | 'BEGAN'
  /** An initiative, actor or funding link that is still there came into the graph on that day. Not by changes that cannot be undone: those do not tell what was there before. */
  | 'CREATED'
  /** An initiative ended: the day after its last day is among these. Never one that is ABANDONED. */
  | 'ENDED';

/** Why a suggestion was dismissed. What is learnt of it: recommendationQuality. */
export type DismissalReason =
  /** Déjà coordonné: those concerned work together already, and the graph does not know. */
  | 'ALREADY_COORDINATED'
  /** Publics différents: the two are for different people. */
  | 'DIFFERENT_AUDIENCES'
  /** Plus tard: not now. */
  | 'LATER'
  /** Hors sujet: true, and of no use here. */
  | 'OFF_TOPIC'
  /** Autre: see the words of the reason. */
  | 'OTHER'
  /** Donnée fausse: what it rests on is not so; correct it. */
  | 'WRONG_DATA';

/** The language of a sentence or a label. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** What makes a matter, in the order in which equals are told. */
export type MatterKind =
  /** Initiatives in one area that complete each other. */
  | 'COMPLEMENTARY'
  /** An experiment with results, and the places without it. */
  | 'EXPERIMENT'
  /** Funding that ends, with nothing known that goes on. */
  | 'FUNDING_END'
  /** An actor to connect; all who hang by one thread, or form one small group. */
  | 'ISOLATED'
  /** What an actor seeks, with all who offer it. */
  | 'NEED'
  /** Initiatives that overlap: a group on one theme, or a pair. */
  | 'OVERLAP'
  /** Initiatives on one theme in different areas, which could pool. */
  | 'POOLING'
  /** One initiative that ends, with all that go on. */
  | 'RELAY';

/** By when a matter should be settled. */
export type MatterUrgency =
  /** All others. */
  | 'LATER'
  /** Within 60 days. */
  | 'NOW'
  /** Within 180 days. */
  | 'SOON'
  /** On no known day, and there is still time: one of its initiatives is an idea or a study, or has an open request for funding. */
  | 'UNDECIDED';

/** What is there for the people of an EPCI on a theme. */
export type Presence =
  /** A local initiative that is active covers one of its communes, or a local actor that works on it acts or sits there. Local is what is not wide. */
  | 'LOCAL'
  /** Nothing is known. */
  | 'NONE'
  /** Only what is wide: what covers at least half of the inhabitants of home and reaches at least half of its EPCI. */
  | 'WIDE_ONLY';

/** Each may do all that those before it may. */
export type Role =
  /** Everything. */
  | 'ADMIN'
  /** No token: reads what is open data, unless this installation wants a token for that too. */
  | 'ANONYMOUS'
  /** Decides on suggestions, and takes changes back. */
  | 'COORDINATOR'
  /** Keeps actors, initiatives, funding links and relations right, and reads notes, owners, reasons and the trail. */
  | 'EDITOR'
  /** A token without a role of its own. */
  | 'READER';

/** Levels of territory. ZONE is a named set of communes. */
export type TerritoryLevel =
  /** Arrondissement, of a département. */
  | 'ARRONDISSEMENT'
  /** Commune. */
  | 'COMMUNE'
  /** The country. */
  | 'COUNTRY'
  /** Département. */
  | 'DEPARTMENT'
  /** Intercommunalité à fiscalité propre. */
  | 'EPCI'
  /** Région. */
  | 'REGION'
  /** A named set of communes, such as the area of a programme; entered by createTerritory or by import. */
  | 'ZONE';

/** The kinds of refusal; programs may rely on them, not on the message. */
export type UserErrorCode =
  /** An actor has this number already. */
  | 'ALREADY_EXISTS'
  /** The number is that of an actor that was merged into another. */
  | 'ALREADY_MERGED'
  /** The change was taken back already. */
  | 'ALREADY_UNDONE'
  /** All that the change did was changed again since. */
  | 'CHANGED_SINCE'
  /** It holds a sign that is not shown, such as NUL or one that turns the direction of writing. */
  | 'CONTROL_SIGN'
  /** It may not be emptied. */
  | 'EMPTY'
  /** Two actors are to be merged of which one funds the other. */
  | 'GRANT_BETWEEN_THEM'
  /** The funder would be the beneficiary, and the nature is not OWN_FUNDS. */
  | 'GRANT_TO_ITSELF'
  /** The last day is before the first. */
  | 'INVERTED_DATES'
  /** An amount below 0. */
  | 'NEGATIVE_AMOUNT'
  /** The actor is of another kind than BODY. */
  | 'NOT_A_BODY'
  /** The kind of the actor is not known, so it is no body. */
  | 'NOT_KNOWN_AS_BODY'
  /** A change of a sort that cannot be taken back. */
  | 'NOT_UNDOABLE'
  /** A commune, the country, or a territory that shares no commune with an EPCI: nothing can be compared there. */
  | 'NO_HOME'
  /** Only an actor of kind BODY has this field. */
  | 'ONLY_FOR_BODY'
  /** Only what is dismissed has a reason of this list. */
  | 'ONLY_FOR_DISMISSED'
  /** The meeting is one of another body. */
  | 'OTHER_BODY'
  /** asOf is another day than the id of the suggestion names. */
  | 'OTHER_DAY'
  /** The whole is itself a part of it. */
  | 'PART_OF_ITSELF'
  /** The due date of what is still to be done is past. */
  | 'PAST_DUE'
  /** A warning, no refusal: it is about a person, and kept where only editors read. */
  | 'PERSON_KEPT'
  /** It is about a person (a name with M. or Mme, a mobile number, a private mail address, a NIR), where everybody reads. */
  | 'PERSON_NAMED'
  /** One and the same where two are needed. */
  | 'SAME_ON_BOTH_SIDES'
  /** Several relations fit; only their first day tells them apart. */
  | 'SEVERAL_RELATIONS'
  /** The SIREN is not the beginning of the SIRET. */
  | 'SIREN_NOT_OF_SIRET'
  /** It was changed since you read it. */
  | 'STALE'
  /** A resource on a theme that stands in the list already. */
  | 'STATED_TWICE'
  /** More characters than it may have. */
  | 'TOO_LONG'
  /** More entries than the list may have. */
  | 'TOO_MANY'
  /** No change has this id. */
  | 'UNKNOWN_CHANGE'
  /** Nothing that is not archived has this id. */
  | 'UNKNOWN_ID'
  /** The two have no such relation. */
  | 'UNKNOWN_RELATION'
  /** It is not suggested on that day, and was never decided on. */
  | 'UNKNOWN_SUGGESTION'
  /** The idempotency key was used for another request. */
  | 'USED_KEY'
  /** It exists, but is of another type than is needed here. */
  | 'WRONG_KIND'
  /** No RNA number: W and nine digits. */
  | 'WRONG_RNA'
  /** An address that a page must not follow, such as javascript:. */
  | 'WRONG_SCHEME'
  /** No SIREN: nine digits, valid by Luhn. */
  | 'WRONG_SIREN'
  /** No SIRET: fourteen digits, valid by Luhn. */
  | 'WRONG_SIRET'
  /** A year before 1900 or after 2200. */
  | 'WRONG_YEAR'
  /** Not the year of the day that is given beside it. */
  | 'YEAR_NOT_OF_DAY';

export type UndoMutationVariables = Exact<{
  change: string;
  language: Language;
}>;


export type UndoMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type CreateMeetingMutationVariables = Exact<{
  body: string;
  on: string;
  agenda: ReadonlyArray<string> | string;
  language: Language;
}>;


export type CreateMeetingMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly meeting: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type EditAgendaMutationVariables = Exact<{
  meeting: string;
  revision: number;
  agenda: ReadonlyArray<string> | string;
  language: Language;
}>;


export type EditAgendaMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type DecideMutationVariables = Exact<{
  suggestion: string;
  status: DecisionStatus;
  owner?: string | null | undefined;
  dueOn?: string | null | undefined;
  body?: string | null | undefined;
  meeting?: string | null | undefined;
  reason?: string | null | undefined;
  reasonKind?: DismissalReason | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type DecideMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly decision: { readonly id: string, readonly status: DecisionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly name: string, readonly role: Role, readonly can: ReadonlyArray<Act>, readonly mayRead: ReadonlyArray<string>, readonly today: string } };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { readonly installation: { readonly today: string, readonly isTodayFixed: boolean, readonly hasExamples: boolean } | null };

export type HomeQueryVariables = Exact<{
  territory: string;
  isHome: boolean;
}>;


export type HomeQuery = { readonly home?: { readonly id: string, readonly name: string, readonly level: TerritoryLevel, readonly population: number | null } | null, readonly territory?: { readonly id: string, readonly name: string, readonly level: TerritoryLevel, readonly population: number | null } | null };

export type HomeTerritoryFragment = { readonly id: string, readonly name: string, readonly level: TerritoryLevel, readonly population: number | null };

export type FindTerritoryQueryVariables = Exact<{
  text: string;
}>;


export type FindTerritoryQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Actor', readonly id: string }
      | { readonly __typename: 'ActorIntroduction', readonly id: string }
      | { readonly __typename: 'Change', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
      | { readonly __typename: 'Experiment', readonly id: string }
      | { readonly __typename: 'FundingEnd', readonly id: string }
      | { readonly __typename: 'FundingLink', readonly id: string }
      | { readonly __typename: 'Gap', readonly id: string }
      | { readonly __typename: 'Gone', readonly id: string }
      | { readonly __typename: 'Initiative', readonly id: string }
      | { readonly __typename: 'IsolatedActor', readonly id: string }
      | { readonly __typename: 'Matter', readonly id: string }
      | { readonly __typename: 'Meeting', readonly id: string }
      | { readonly __typename: 'NotSuggested', readonly id: string }
      | { readonly __typename: 'Overlap', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'Synergy', readonly id: string }
      | { readonly __typename: 'Territory', readonly name: string, readonly level: TerritoryLevel, readonly population: number | null, readonly id: string, readonly within: ReadonlyArray<{ readonly name: string, readonly level: TerritoryLevel }> }
      | { readonly __typename: 'Theme', readonly id: string }
    > } | null };

export type BodiesQueryVariables = Exact<{
  today: string;
}>;


export type BodiesQuery = { readonly actors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nextMeetingOn: string | null }> } | null, readonly meetings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly on: string, readonly revision: number, readonly body: { readonly id: string, readonly name: string } | null, readonly agenda: ReadonlyArray<{ readonly suggestionId: string }> }> } | null };

export type FirstMattersQueryVariables = Exact<{
  language: Language;
  territory?: string | null | undefined;
  body?: string | null | undefined;
}>;


export type FirstMattersQuery = { readonly matters: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MatterKind, readonly urgency: MatterUrgency, readonly dueOn: string | null, readonly headline: string, readonly whyNow: string | null, readonly caveat: string | null, readonly newRowCount: number, readonly said: { readonly isExample: boolean }, readonly theme: { readonly id: string } | null, readonly callFirst: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contact: string | null, readonly kind: ActorKind | null }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null }>, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null } | null }> } | null };

export type MatterCardFragment = { readonly id: string, readonly kind: MatterKind, readonly urgency: MatterUrgency, readonly dueOn: string | null, readonly headline: string, readonly whyNow: string | null, readonly caveat: string | null, readonly newRowCount: number, readonly said: { readonly isExample: boolean }, readonly theme: { readonly id: string } | null, readonly callFirst: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contact: string | null, readonly kind: ActorKind | null }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null }>, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null } | null };

export type MattersSinceQueryVariables = Exact<{
  language: Language;
  territory?: string | null | undefined;
  since: string;
}>;


export type MattersSinceQuery = { readonly matters: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string }>, readonly gone: ReadonlyArray<{ readonly matter: { readonly id: string, readonly headline: string, readonly decision: { readonly status: DecisionStatus } | null }, readonly news: ReadonlyArray<{ readonly what: DifferenceKind, readonly on: string, readonly entity:
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly title: string, readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> }> } | null };

export type ToCompleteQueryVariables = Exact<{
  territory?: string | null | undefined;
}>;


export type ToCompleteQuery = { readonly alone: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly leaderless: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly dateless: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly placeless: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null };

export type SomeInitiativesFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export type DueDaysQueryVariables = Exact<{
  language: Language;
  territory?: string | null | undefined;
  until: string;
}>;


export type DueDaysQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly endDate: string | null }> } | null, readonly fundingCliff: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly endsOn: string, readonly said: { readonly headline: string } }> } | null, readonly decisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly dueOn: string | null, readonly suggestionId: string | null, readonly title: string | null, readonly suggestion:
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
       | null }> } | null };

export type MatrixQueryVariables = Exact<{
  territory?: string | null | undefined;
}>;


export type MatrixQuery = { readonly coverageMatrix: { readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly population: number | null }>, readonly cells: ReadonlyArray<{ readonly initiatives: number, readonly presence: Presence, readonly theme: { readonly id: string }, readonly territory: { readonly id: string } }> } | null };

export type EnumLabelsQueryVariables = Exact<{
  language: Language;
}>;


export type EnumLabelsQuery = { readonly enumLabels: ReadonlyArray<{ readonly type: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string }> }> };

export const HomeTerritoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeTerritory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}}]} as unknown as DocumentNode<HomeTerritoryFragment, unknown>;
export const MatterCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatterCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Matter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"headline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"whyNow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"caveat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"newRowCount"}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callFirst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<MatterCardFragment, unknown>;
export const SomeInitiativesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SomeInitiatives"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SomeInitiativesFragment, unknown>;
export const UndoDocument = {"__meta__":{"hash":"sha256:fd57ff8416b63e6927d7ec4153b78a88d184850ea97ca0da7490c38406ed917d"}} as unknown as DocumentNode<UndoMutation, UndoMutationVariables>;
export const CreateMeetingDocument = {"__meta__":{"hash":"sha256:c2361a8b508507ece72720b56bb0f97a1cebb0b82151b40e8d59c7f835c473fe"}} as unknown as DocumentNode<CreateMeetingMutation, CreateMeetingMutationVariables>;
export const EditAgendaDocument = {"__meta__":{"hash":"sha256:6ab2b055cd60acebfa12261ef41493c621709c16d757dc5830044099b2d8479a"}} as unknown as DocumentNode<EditAgendaMutation, EditAgendaMutationVariables>;
export const DecideDocument = {"__meta__":{"hash":"sha256:44823d5b252d2df0609929737241239457a5ab503549892565d9e45ea07b5f10"}} as unknown as DocumentNode<DecideMutation, DecideMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:94bf1ce7c55a5f542cfdda831e63259a400b9739749e62a7aafd43be0c5809e3"}} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const InstallationDocument = {"__meta__":{"hash":"sha256:faeccaaed640c91903349278d2aefeabef45a033e86f14767babe06d6b3df9c4"}} as unknown as DocumentNode<InstallationQuery, InstallationQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:6b08e496539f58335c250c3423b933c97422cfb90dba419e6e49db7672aaba42"}} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const FindTerritoryDocument = {"__meta__":{"hash":"sha256:8e60eec26f5799bfacc9877af74f4fc9679e26f066a1980e1fe05b20dfa8e7bf"}} as unknown as DocumentNode<FindTerritoryQuery, FindTerritoryQueryVariables>;
export const BodiesDocument = {"__meta__":{"hash":"sha256:c2f334b6f4ae29c728f94a626688807c373315dae3414fe06161acc33845443f"}} as unknown as DocumentNode<BodiesQuery, BodiesQueryVariables>;
export const FirstMattersDocument = {"__meta__":{"hash":"sha256:01f8d933ca579db13f302b63990f70d26ebad0392d7ee2a462968d1123a6866a"}} as unknown as DocumentNode<FirstMattersQuery, FirstMattersQueryVariables>;
export const MattersSinceDocument = {"__meta__":{"hash":"sha256:647be13cbd02425ad7dfe5a16f702383d02c23814e739242f89f2f8ebed2a329"}} as unknown as DocumentNode<MattersSinceQuery, MattersSinceQueryVariables>;
export const ToCompleteDocument = {"__meta__":{"hash":"sha256:b76e44f91c9a3ea885b93e736e16fc9863140d9116388d44d2e6acf6941a169c"}} as unknown as DocumentNode<ToCompleteQuery, ToCompleteQueryVariables>;
export const DueDaysDocument = {"__meta__":{"hash":"sha256:9ebd924c0eaf36741176f5203a90a1ea160b616c7b97c710e756a74dae8f6a94"}} as unknown as DocumentNode<DueDaysQuery, DueDaysQueryVariables>;
export const MatrixDocument = {"__meta__":{"hash":"sha256:03e52d6665c976c6c15c6f271cf1983388ccabdca0b634790168b251ae82a482"}} as unknown as DocumentNode<MatrixQuery, MatrixQueryVariables>;
export const EnumLabelsDocument = {"__meta__":{"hash":"sha256:2d3f8ed3e82e818e865621731b58048f6a03799748c71dd051f00ee2a691c654"}} as unknown as DocumentNode<EnumLabelsQuery, EnumLabelsQueryVariables>;