/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an actor is. */
export type ActorKind =
  /** An association of members. */
  | 'ASSOCIATION'
  /** A council or committee: never judged isolated, and a seat in it does not count as cooperation. */
  | 'BODY'
  /** The council of a commune. */
  | 'COMMUNE'
  /** A company. */
  | 'COMPANY'
  /** A cooperative. */
  | 'COOPERATIVE'
  /** The council of a département. */
  | 'DEPARTMENT'
  /** An intercommunality: communes that act together, such as a CC or a CA. */
  | 'EPCI'
  /** A foundation. */
  | 'FOUNDATION'
  /** An organisation of health or social care. */
  | 'HEALTH'
  /** A joint body of several local authorities (syndicat mixte). */
  | 'JOINT_BODY'
  /** A network or hub, which others are members of. */
  | 'NETWORK'
  /** A public agency. */
  | 'PUBLIC_AGENCY'
  /** A regional council, of a région. */
  | 'REGION'
  /** A school, a university or another place of education. */
  | 'SCHOOL'
  /** A service of the state. */
  | 'STATE';

/** How two initiatives are known to be coordinated: the first that holds. Roles, seats and links that have not ended count, grants that are decided. */
export type Coordination =
  /** Participants of both are members of one body. */
  | 'COMMON_BODY'
  /** The same funder pays for both. */
  | 'COMMON_FUNDER'
  /** A common operative participant. */
  | 'JOINT'
  /** A LEAD or CO_LEAD of one is FUNDER of the other, or grants it GRANTED money. */
  | 'LEADER_FUNDS'
  /** None known. */
  | 'NONE'
  /** A lead of the one and a lead of the other are one house. */
  | 'SAME_HOUSE';

/** What is decided on a suggestion. */
export type DecideInput = {
  /** The day of the answer in which you saw the suggestion; default: the day that its id names, else today. */
  readonly asOf?: string | null | undefined;
  /** Id of an actor of kind BODY that is to decide, while no meeting is known. */
  readonly body?: string | null | undefined;
  /** Not in the past for a suggestion that is newly retained or planned. */
  readonly dueOn?: string | null | undefined;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: string | null | undefined;
  /** The meeting that decides; it determines the body and the day. */
  readonly meeting?: string | null | undefined;
  /** The function that follows it up, such as Direction numérique; never a person. At most 200 characters. */
  readonly owner?: string | null | undefined;
  /** At most 2,000 characters; never about a person. */
  readonly reason?: string | null | undefined;
  /** Why it is dismissed: please always give a reason, since it is used to judge the suggestions. Only for DISMISSED. */
  readonly reasonKind?: DismissalReason | null | undefined;
  /** The revision of the decision that you read, 0 if there was none: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: number | null | undefined;
  /** State of the decision, such as RETAINED. */
  readonly status: DecisionStatus;
  /**
   * As matters, overlaps, synergies, isolatedActors, gaps, experiments and fundingCliff give it, such as overlap-A-B, isolation-ACTOR or gap-THEME-EPCI, with or
   * without its @day; it must be suggested on that day, or have a decision already. For introductions: the suggestionId. A decision on a matter holds for all that
   * it gathers: its rows, the actors to connect, the funding that ends.
   */
  readonly suggestion: string;
};

/** What becomes of a suggestion. */
export type DecisionStatus =
  /** Dismissed: no longer suggested, unless its evidence changes. */
  | 'DISMISSED'
  /** It was done. */
  | 'DONE'
  /** It will be done, by somebody or at some time. */
  | 'PLANNED'
  /** Retained: worth doing. */
  | 'RETAINED';

/** Why a suggestion was dismissed. */
export type DismissalReason =
  /** Those concerned work together already, or the need is met, and the graph does not know. */
  | 'ALREADY_COORDINATED'
  /** The two are for different people. */
  | 'DIFFERENT_AUDIENCES'
  /** Not now, perhaps at another time. */
  | 'LATER'
  /** True, and of no use here. */
  | 'OFF_TOPIC'
  /** Another reason: see its words. */
  | 'OTHER'
  /** The data behind it are wrong; correct them. */
  | 'WRONG_DATA';

/** How far a request for funding is. */
export type FundingStatus =
  /** Decided; the only ones that sums count. */
  | 'GRANTED'
  /** Refused. */
  | 'REFUSED'
  /** Asked for. */
  | 'SUBMITTED'
  /** Being examined. */
  | 'UNDER_REVIEW';

/** How an initiative goes (schema projets-territoire). */
export type InitiativeStatus =
  /** It was abandoned. */
  | 'ABANDONED'
  /** It cannot go on. */
  | 'BLOCKED'
  /** It is completed. */
  | 'COMPLETED'
  /** It is late. */
  | 'DELAYED'
  /** It is going on. */
  | 'ONGOING'
  /** It rests for a time. */
  | 'PAUSED';

/** How an actor is isolated, most severe first; exactly one each. */
export type IsolationKind =
  /** Never a tie, no seat, a grant received. */
  | 'FUNDING_ONLY'
  /** A past tie, none active. */
  | 'LAPSED'
  /** Never a tie, no seat, no grant received. */
  | 'NO_TIES'
  /** No tie on the day, but one that begins later. */
  | 'PLANNED'
  /** Never a tie, a seat in a body. */
  | 'SEAT_ONLY'
  /** All its ties pass through one initiative, network or partner, and the last of them ends soon. */
  | 'SINGLE_THREAD'
  /** Tied only within a small group apart from the largest. */
  | 'SMALL_COMPONENT';

/** The language of a sentence or a label. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** Role of an actor in an initiative. Operative, so a tie: LEAD, CO_LEAD, PARTNER, OPERATOR, HOST, PRESCRIBER. */
export type ParticipationRole =
  /** It benefits; no tie by itself. */
  | 'BENEFICIARY'
  /** It leads the initiative together with another. */
  | 'CO_LEAD'
  /** Financeur; no tie by itself. */
  | 'FUNDER'
  /** It offers the place. */
  | 'HOST'
  /** It leads the initiative. */
  | 'LEAD'
  /** It observes; no tie by itself. */
  | 'OBSERVER'
  /** It does the work. */
  | 'OPERATOR'
  /** It is a partner. */
  | 'PARTNER'
  /** It sends people there. */
  | 'PRESCRIBER';

/** What two could do together. */
export type SynergyKind =
  /** Same root and same ground, no leaf theme in common, and a common stated audience: together a fuller offer (Makri, Hitt & Lane 2010). */
  | 'COMPLEMENTARY'
  /** Between actors: they share no project and have something in common. */
  | 'INTRODUCTION'
  /**
   * One's participant seeks what the other's offers: the same resource on the same theme, or on one above or below it, which is a theme of the seeker's
   * initiative, or above or below one. Premises, equipment, staff and audiences only between actors that are near.
   */
  | 'NEED_OFFER'
  /** Same leaf theme, disjoint territories, and both still run twelve months or have no known end: purchases, tools, training to share. Theme × nearness is 0.35 at least. */
  | 'POOLING'
  /** Same leaf and same ground; one ends within twelve months, the other goes on. Suggested also when one house leads both. */
  | 'RELAY';

/** Between whom a synergy is sought. */
export type SynergyParties =
  /** Two actors. */
  | 'ACTORS'
  /** Two initiatives. */
  | 'INITIATIVES';

/** Levels of territory. ZONE is a named set of communes. */
export type TerritoryLevel =
  /** Arrondissement, of a département. */
  | 'ARRONDISSEMENT'
  /** A commune. */
  | 'COMMUNE'
  /** The country. */
  | 'COUNTRY'
  /** A département. */
  | 'DEPARTMENT'
  /** An intercommunality with taxes of its own. */
  | 'EPCI'
  /** A région. */
  | 'REGION'
  /** A named set of communes, such as the area of a programme; entered by createTerritory or by import. */
  | 'ZONE';

/** The kinds of refusal; programs may rely on them, not on the message. */
export type UserErrorCode =
  /** Another actor already has this number. */
  | 'ALREADY_EXISTS'
  /** The upload has already been imported. */
  | 'ALREADY_IMPORTED'
  /** The number belongs to an actor that was merged into another one. */
  | 'ALREADY_MERGED'
  /** The same proposal is already waiting for an answer. */
  | 'ALREADY_PROPOSED'
  /** The proposal was already accepted, refused or withdrawn. */
  | 'ALREADY_SETTLED'
  /** The change is already undone. */
  | 'ALREADY_UNDONE'
  /** Everything that the change wrote has been changed again since. */
  | 'CHANGED_SINCE'
  /** The text contains an invisible character, such as NUL or one that changes the direction of writing. */
  | 'CONTROL_SIGN'
  /** The due date of something not done yet is before the meeting that decides it. */
  | 'DUE_BEFORE_MEETING'
  /** The field must have a value. */
  | 'EMPTY'
  /** The two actors cannot be merged, because one funds the other. */
  | 'GRANT_BETWEEN_THEM'
  /** The funder would be the beneficiary, and the nature is not OWN_FUNDS. */
  | 'GRANT_TO_ITSELF'
  /** The import changed nothing, so there is nothing to undo. */
  | 'IMPORT_CHANGED_NOTHING'
  /** A dry run or an import is under way: another one, or the import that would be undone. */
  | 'IMPORT_UNDER_WAY'
  /** The import is already undone. */
  | 'IMPORT_UNDONE'
  /** The last day is before the first. */
  | 'INVERTED_DATES'
  /** The body already has a meeting on that day. */
  | 'MEETING_EXISTS'
  /** An amount below 0. */
  | 'NEGATIVE_AMOUNT'
  /** The proposal would change nothing. */
  | 'NOTHING_NEW'
  /** The actor is of another kind than BODY. */
  | 'NOT_A_BODY'
  /** The kind of the actor is unknown, so it is not a body. */
  | 'NOT_KNOWN_AS_BODY'
  /** A kind of change that cannot be undone. */
  | 'NOT_UNDOABLE'
  /** The invited actor takes no part in the initiative. */
  | 'NOT_YOURS'
  /** The upload has no file. */
  | 'NO_FILE'
  /** A commune, the country, or a territory that shares no commune with an EPCI: nothing can be compared there. */
  | 'NO_HOME'
  /** Not the address of a page, which begins with http: or https:. */
  | 'NO_WEB_ADDRESS'
  /** Only an actor of kind BODY has this field. */
  | 'ONLY_FOR_BODY'
  /** Only a dismissed suggestion has a reason from this list. */
  | 'ONLY_FOR_DISMISSED'
  /** The meeting belongs to another body. */
  | 'OTHER_BODY'
  /** asOf differs from the day in the id of the suggestion. */
  | 'OTHER_DAY'
  /** The whole is already a part of the initiative. */
  | 'PART_OF_ITSELF'
  /** The due date of something not done yet is in the past. */
  | 'PAST_DUE'
  /** A warning, not a refusal: the text refers to a person, and is kept where only editors can read it. */
  | 'PERSON_KEPT'
  /** The text refers to a person (a name with M. or Mme, a mobile number, a private mail address, a NIR), in a field that everybody can read. */
  | 'PERSON_NAMED'
  /** Another invitation made the proposal. */
  | 'PROPOSED_BY_ANOTHER'
  /** The same entity twice where two are needed. */
  | 'SAME_ON_BOTH_SIDES'
  /** Several relations match; their first days distinguish them. */
  | 'SEVERAL_RELATIONS'
  /** The SIREN is not the beginning of the SIRET. */
  | 'SIREN_NOT_OF_SIRET'
  /** The entity was changed since you read it: the revision is outdated. */
  | 'STALE'
  /** A field of the proposal has changed since it was made. */
  | 'STALE_PROPOSAL'
  /** A resource on a theme that is already in the list. */
  | 'STATED_TWICE'
  /** The text has more characters than the field allows. */
  | 'TOO_LONG'
  /** The list has more entries than it allows. */
  | 'TOO_MANY'
  /** The actor has the maximum number of open invitations. */
  | 'TOO_MANY_INVITATIONS'
  /** The invitation has the maximum number of waiting proposals. */
  | 'TOO_MANY_PENDING'
  /** The invitation has withdrawn the maximum number of proposals. */
  | 'TOO_MANY_WITHDRAWN'
  /** No change has this id. */
  | 'UNKNOWN_CHANGE'
  /** The format is not one that imports read. */
  | 'UNKNOWN_FORMAT'
  /** No entity has this id, or it is archived. */
  | 'UNKNOWN_ID'
  /** No import has this name. */
  | 'UNKNOWN_IMPORT'
  /** The two entities have no such relation. */
  | 'UNKNOWN_RELATION'
  /** The suggestion does not exist on that day, and was never decided on. */
  | 'UNKNOWN_SUGGESTION'
  /** There is no upload with this id, or it was removed. */
  | 'UNKNOWN_UPLOAD'
  /** The idempotency key was used for another request. */
  | 'USED_KEY'
  /** The id belongs to an entity of another type than this field needs. */
  | 'WRONG_KIND'
  /** The last day of an invitation is past, or too far away. */
  | 'WRONG_LAST_DAY'
  /** Not an RNA number: W and nine digits. */
  | 'WRONG_RNA'
  /** An address that a page must not open, such as javascript:. */
  | 'WRONG_SCHEME'
  /** Not a SIREN: nine digits with a valid Luhn check. */
  | 'WRONG_SIREN'
  /** Not a SIRET: fourteen digits with a valid Luhn check. */
  | 'WRONG_SIRET'
  /** A year before 1900 or after 2200. */
  | 'WRONG_YEAR'
  /** The year differs from the year of the given day. */
  | 'YEAR_NOT_OF_DAY';

export type ActorQueryVariables = Exact<{
  id?: string | null | undefined;
  siret?: string | null | undefined;
  siren?: string | null | undefined;
  language?: Language;
}>;


export type ActorQuery = { readonly actor: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly siren: string | null, readonly siret: string | null, readonly seatedIn: { readonly id: string, readonly name: string } | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string }>, readonly initiativesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole, readonly from: string | null, readonly to: string | null }, readonly node: { readonly id: string, readonly title: string, readonly status: InitiativeStatus | null } }> }, readonly fundingReceived: ReadonlyArray<{ readonly id: string, readonly amount: string | null, readonly status: FundingStatus, readonly funder: { readonly id: string, readonly name: string } | null }>, readonly isolation: { readonly kind: IsolationKind, readonly sentence: string } | null, readonly sources: ReadonlyArray<{ readonly publisher: string | null, readonly url: string | null }> } | null };

export type CheckProjectQueryVariables = Exact<{
  title?: string | null | undefined;
  themes?: ReadonlyArray<string> | string | null | undefined;
  territories: ReadonlyArray<string> | string;
  start?: string | null | undefined;
  end?: string | null | undefined;
  language?: Language;
}>;


export type CheckProjectQuery = { readonly checkProject: { readonly totalCount: number, readonly fundingLinkCount: number | null, readonly proposedThemes: ReadonlyArray<{ readonly words: ReadonlyArray<string>, readonly theme: { readonly id: string, readonly labelFr: string } }>, readonly nodes: ReadonlyArray<{ readonly score: number, readonly decidable: boolean, readonly sentence: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly amount: string | null, readonly endDate: string | null, readonly funder: { readonly name: string } | null, readonly beneficiary: { readonly name: string } | null }> | null } | null };

export type DecideMutationVariables = Exact<{
  input: DecideInput;
}>;


export type DecideMutation = { readonly decide: { readonly hidden: ReadonlyArray<string> | null, readonly shown: ReadonlyArray<string> | null, readonly change: string | null, readonly sequence: number | null, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly reason: string | null, readonly owner: string | null, readonly dueOn: string | null, readonly revision: number } | null, readonly suggestions: ReadonlyArray<
      | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly revision: number } | null }
      | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly revision: number } | null }
      | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly revision: number } | null }
      | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly revision: number } | null }
      | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly revision: number } | null }
      | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly revision: number } | null }
      | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly revision: number } | null }
      | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly revision: number } | null }
      | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly revision: number } | null }
      | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly revision: number } | null }
    > | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } | null };

export type DecisionsQueryVariables = Exact<{
  status?: ReadonlyArray<DecisionStatus> | DecisionStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DecisionsQuery = { readonly decisions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly suggestionId: string | null, readonly status: DecisionStatus, readonly dueOn: string | null, readonly meetingOn: string | null, readonly evidenceChanged: boolean | null, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null };

export type FollowUpQueryVariables = Exact<{
  owner?: string | null | undefined;
  status?: ReadonlyArray<DecisionStatus> | DecisionStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowUpQuery = { readonly decisions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly suggestionId: string | null, readonly status: DecisionStatus, readonly reason: string | null, readonly owner: string | null, readonly dueOn: string | null, readonly revision: number, readonly body: { readonly id: string, readonly name: string } | null }> } | null };

export type GapsQueryVariables = Exact<{
  theme?: string | null | undefined;
  territory?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language;
}>;


export type GapsQuery = { readonly gaps: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly theme: { readonly id: string, readonly labelFr: string }, readonly territory: { readonly id: string, readonly name: string, readonly population: number | null } }> } | null };

export type IsolatedActorsQueryVariables = Exact<{
  theme?: string | null | undefined;
  territory?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language;
}>;


export type IsolatedActorsQuery = { readonly isolatedActors: { readonly totalCount: number, readonly undocumentedCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: IsolationKind, readonly sentence: string, readonly actor: { readonly id: string, readonly name: string, readonly seatedIn: { readonly name: string } | null }, readonly introductions: ReadonlyArray<{ readonly actor: { readonly id: string, readonly name: string }, readonly sharedThemes: ReadonlyArray<{ readonly labelFr: string }> }> }> } | null };

export type OverlapsQueryVariables = Exact<{
  theme?: string | null | undefined;
  territory?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language;
}>;


export type OverlapsQuery = { readonly overlaps: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly score: number, readonly coordination: Coordination, readonly amountAtStake: string | null, readonly sentence: string, readonly factors: { readonly theme: number, readonly territory: number, readonly period: number }, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly participants: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind | null, readonly id: string }
      | { readonly __typename: 'ActorIntroduction', readonly id: string }
      | { readonly __typename: 'Change', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
      | { readonly __typename: 'DuplicateActors', readonly id: string }
      | { readonly __typename: 'Experiment', readonly id: string }
      | { readonly __typename: 'FundingEnd', readonly id: string }
      | { readonly __typename: 'FundingLink', readonly id: string }
      | { readonly __typename: 'Gap', readonly id: string }
      | { readonly __typename: 'Gone', readonly id: string }
      | { readonly __typename: 'Initiative', readonly title: string, readonly status: InitiativeStatus | null, readonly id: string }
      | { readonly __typename: 'Invitation', readonly id: string }
      | { readonly __typename: 'IsolatedActor', readonly id: string }
      | { readonly __typename: 'Matter', readonly id: string }
      | { readonly __typename: 'Meeting', readonly id: string }
      | { readonly __typename: 'NotSuggested', readonly id: string }
      | { readonly __typename: 'Overlap', readonly id: string }
      | { readonly __typename: 'Proposal', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'Synergy', readonly id: string }
      | { readonly __typename: 'Territory', readonly name: string, readonly level: TerritoryLevel, readonly id: string }
      | { readonly __typename: 'Theme', readonly labelFr: string, readonly labelEn: string, readonly id: string }
    > } | null };

export type SynergiesQueryVariables = Exact<{
  between?: SynergyParties | null | undefined;
  theme?: string | null | undefined;
  territory?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language;
}>;


export type SynergiesQuery = { readonly synergies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: SynergyKind, readonly score: number, readonly sentence: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null };


export const ActorDocument = {"__meta__":{"hash":"sha256:7f19e75146ce2b77bb5041de7bce91d6f5e39b41816c3f5240d98802f5585cd7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Actor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siret"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Siret"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siren"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Siren"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"FR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"siret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siret"}}},{"kind":"Argument","name":{"kind":"Name","value":"siren"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siren"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"seatedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelFr"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiativesConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingReceived"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"funder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"isolation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<ActorQuery, ActorQueryVariables>;
export const CheckProjectDocument = {"__meta__":{"hash":"sha256:3265eec3072572c0f094479f9a849b7f282e1654fc4bba19daaa4f0d49e629f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"title"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"themes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territories"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"start"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"end"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"FR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"title"},"value":{"kind":"Variable","name":{"kind":"Name","value":"title"}}},{"kind":"Argument","name":{"kind":"Name","value":"themes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"themes"}}},{"kind":"Argument","name":{"kind":"Name","value":"territories"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territories"}}},{"kind":"Argument","name":{"kind":"Name","value":"start"},"value":{"kind":"Variable","name":{"kind":"Name","value":"start"}}},{"kind":"Argument","name":{"kind":"Name","value":"end"},"value":{"kind":"Variable","name":{"kind":"Name","value":"end"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"proposedThemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelFr"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"decidable"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingLinkCount"}},{"kind":"Field","name":{"kind":"Name","value":"fundingLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"funder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CheckProjectQuery, CheckProjectQueryVariables>;
export const DecideDocument = {"__meta__":{"hash":"sha256:2620133304eff40b4cf6f754336f89455ce2887f8d1d5264a8c1403b6e8f80db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Decide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DecideMutation, DecideMutationVariables>;
export const DecisionsDocument = {"__meta__":{"hash":"sha256:933750673ade7dcd3960808ff750c995794855127a026eeec3d4ffc2146da76f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Decisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"suggestionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"meetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceChanged"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecisionsQuery, DecisionsQueryVariables>;
export const FollowUpDocument = {"__meta__":{"hash":"sha256:d576d7e5137600d4d507ae12fd91366629c39c1699c8ef20f6343da46498bac9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owner"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"owner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owner"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"suggestionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<FollowUpQuery, FollowUpQueryVariables>;
export const GapsDocument = {"__meta__":{"hash":"sha256:3c09e1d167cc7061c55779e2abb75167b964368a7e2a0d770c4d203aa1e15536"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territory"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"FR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"Argument","name":{"kind":"Name","value":"territory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territory"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelFr"}}]}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GapsQuery, GapsQueryVariables>;
export const IsolatedActorsDocument = {"__meta__":{"hash":"sha256:eebc6138bb75b15257405d467a9ec87c9e5646d8487328cbc524433b64f21cc8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IsolatedActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territory"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"FR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isolatedActors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"Argument","name":{"kind":"Name","value":"territory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territory"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"undocumentedCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seatedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"introductions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedThemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"labelFr"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IsolatedActorsQuery, IsolatedActorsQueryVariables>;
export const OverlapsDocument = {"__meta__":{"hash":"sha256:d728e1ffe5d6181d72e10a0376151cd1e5a4dfd3fb5097289fcaf75c51d5ae34"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overlaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territory"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"FR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"Argument","name":{"kind":"Name","value":"territory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territory"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordination"}},{"kind":"Field","name":{"kind":"Name","value":"amountAtStake"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverlapsQuery, OverlapsQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"sha256:b92fcf45cbdbfbd6dfcc6679186314f3168e013f5c274a277da71fc29d0bddfc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"labelFr"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SynergiesDocument = {"__meta__":{"hash":"sha256:29d9e110fdfb57142d15ace4bcb14d3b4d66c72a10252f2feb3c5e856b18ba78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Synergies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"between"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SynergyParties"}},"defaultValue":{"kind":"EnumValue","value":"INITIATIVES"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territory"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"FR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"synergies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}},{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"Argument","name":{"kind":"Name","value":"territory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territory"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SynergiesQuery, SynergiesQueryVariables>;