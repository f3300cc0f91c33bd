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

/** The language of a sentence or a label. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

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
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly name: string, readonly level: TerritoryLevel, readonly population: number | null, readonly id: string, readonly within: ReadonlyArray<{ readonly name: string, readonly level: TerritoryLevel }> }
      | { readonly id: string }
    > } | null };

export type EnumLabelsQueryVariables = Exact<{
  language: Language;
}>;


export type EnumLabelsQuery = { readonly enumLabels: ReadonlyArray<{ readonly type: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string }> }> };

export const HomeTerritoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeTerritory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}}]} as unknown as DocumentNode<HomeTerritoryFragment, unknown>;
export const UndoDocument = {"__meta__":{"hash":"sha256:fd57ff8416b63e6927d7ec4153b78a88d184850ea97ca0da7490c38406ed917d"}} as unknown as DocumentNode<UndoMutation, UndoMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:94bf1ce7c55a5f542cfdda831e63259a400b9739749e62a7aafd43be0c5809e3"}} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const InstallationDocument = {"__meta__":{"hash":"sha256:faeccaaed640c91903349278d2aefeabef45a033e86f14767babe06d6b3df9c4"}} as unknown as DocumentNode<InstallationQuery, InstallationQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:6b08e496539f58335c250c3423b933c97422cfb90dba419e6e49db7672aaba42"}} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const FindTerritoryDocument = {"__meta__":{"hash":"sha256:454494c6060447ad810bf55ef764c5977b9be281f00807479649e100296acd8e"}} as unknown as DocumentNode<FindTerritoryQuery, FindTerritoryQueryVariables>;
export const EnumLabelsDocument = {"__meta__":{"hash":"sha256:2d3f8ed3e82e818e865621731b58048f6a03799748c71dd051f00ee2a691c654"}} as unknown as DocumentNode<EnumLabelsQuery, EnumLabelsQueryVariables>;