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

/** For whom an actor or an initiative is there (the list of data·inclusion, widened). */
export type Audience =
  /** Associations. */
  | 'ASSOCIATIONS'
  /** Professionnels du soin et du social. */
  | 'CARERS'
  /** Entreprises. */
  | 'COMPANIES'
  /** Personnes en situation de handicap. */
  | 'DISABILITY'
  /** Tout public. */
  | 'EVERYONE'
  /** Familles et enfants. */
  | 'FAMILIES'
  /** Aidants et médiateurs. */
  | 'HELPERS'
  /** Personnes en recherche d'emploi. */
  | 'JOBSEEKERS'
  /** Personnes en situation juridique spécifique. */
  | 'JUSTICE'
  /** Personnes en situation d'illettrisme. */
  | 'LITERACY'
  /** Bénéficiaires de minima sociaux. */
  | 'LOW_INCOME'
  /** Élus et agents des collectivités. */
  | 'MUNICIPALITIES'
  /** Personnes exilées ou allophones. */
  | 'NEWCOMERS'
  /** Patients. */
  | 'PATIENTS'
  /** Habitants des quartiers prioritaires et zones rurales. */
  | 'PRIORITY_AREAS'
  /** Élèves. */
  | 'PUPILS'
  /** Seniors. */
  | 'SENIORS'
  /** Étudiants. */
  | 'STUDENTS'
  /** Enseignants. */
  | 'TEACHERS'
  /** Personnes en situation d'urgence. */
  | 'URGENT'
  /** Femmes. */
  | 'WOMEN'
  /** Actifs. */
  | 'WORKERS'
  /** Jeunes. */
  | 'YOUTH';

/** Whether two initiatives state the same audiences: the first that holds. */
export type AudienceMatch =
  /** None in common. */
  | 'DIFFERENT'
  /** They have one in common, or one of the two is there for EVERYONE. */
  | 'PARTLY'
  /** Both state the same ones. */
  | 'SAME'
  /** One of the two states none. */
  | 'UNKNOWN';

/** How two initiatives are known to be coordinated: the first that holds. Roles, seats and links that have not ended count, grants that are decided. */
export type Coordination =
  /** Participants of both sit in one body. */
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

/** What is kept under an id of its own. */
export type EntityKind =
  /** An actor. */
  | 'ACTOR'
  /** A decision. */
  | 'DECISION'
  /** A funding link. */
  | 'FUNDING_LINK'
  /** An initiative. */
  | 'INITIATIVE'
  /** A meeting of a body. */
  | 'MEETING'
  /** A source. */
  | 'SOURCE'
  /** A territory. */
  | 'TERRITORY'
  /** A theme. */
  | 'THEME';

/** What kind of help it is. */
export type FundingNature =
  /** Garantie. */
  | 'GUARANTEE'
  /** Aide en nature. */
  | 'IN_KIND'
  /** Prêt. */
  | 'LOAN'
  /** Fonds propres. */
  | 'OWN_FUNDS'
  /** Subvention. */
  | 'SUBSIDY';

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

/** What an initiative is. */
export type InitiativeKind =
  /** A call for projects: its dates are its opening and closing. */
  | 'CALL'
  /** Expérimentation. */
  | 'EXPERIMENT'
  /** Programme. */
  | 'PROGRAMME'
  /** Projet. */
  | 'PROJECT'
  /** Feuille de route. */
  | 'ROADMAP'
  /** Service. */
  | 'SERVICE';

/** How far an initiative is (schema projets-territoire). */
export type InitiativePhase =
  /** An idea. */
  | 'IDEA'
  /** At work. */
  | 'OPERATION'
  /** Being studied. */
  | 'STUDY';

/** How an initiative goes (schema projets-territoire). */
export type InitiativeStatus =
  /** Abandonnée. */
  | 'ABANDONED'
  /** Bloquée. */
  | 'BLOCKED'
  /** Terminée. */
  | 'COMPLETED'
  /** En retard. */
  | 'DELAYED'
  /** En cours. */
  | 'ONGOING'
  /** En pause. */
  | 'PAUSED';

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

/** Why a suggestion is not made: the first that holds. */
export type NotSuggestedReason =
  /** One of those that it would be about is archived. */
  | 'ARCHIVED'
  /** One of those that it would be about was merged into another. */
  | 'MERGED'
  /** It is about a project that was only checked: checkProject keeps nothing. Ask it again. */
  | 'NOT_KEPT'
  /** All are there, and what is known of them does not suggest it on that day. */
  | 'NOT_MADE'
  /** One of those that it would be about was never there, as far as is known; or this is no id of a suggestion. */
  | 'UNKNOWN';

/** Role of an actor in an initiative. Operative, so a tie: LEAD, CO_LEAD, PARTNER, OPERATOR, HOST, PRESCRIBER. */
export type ParticipationRole =
  /** Bénéficiaire; no tie by itself. */
  | 'BENEFICIARY'
  /** Copilote. */
  | 'CO_LEAD'
  /** Financeur; no tie by itself. */
  | 'FUNDER'
  /** Lieu d’accueil. */
  | 'HOST'
  /** Porteur. */
  | 'LEAD'
  /** Observateur; no tie by itself. */
  | 'OBSERVER'
  /** Opérateur: it does the work. */
  | 'OPERATOR'
  /** Partenaire. */
  | 'PARTNER'
  /** Prescripteur: it sends people there. */
  | 'PRESCRIBER';

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

export type DossierQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type DossierQuery = { readonly suggestion:
    | { readonly __typename: 'ActorIntroduction', readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }
    | { readonly __typename: 'Experiment', readonly id: string, readonly initiative: { readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly funded: string | null, readonly budget: string | null, readonly isExample: boolean, readonly verifiedOn: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null } }> }, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly amount: string | null, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly endDate: string | null, readonly funder: { readonly id: string, readonly name: string } | null }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null, readonly table: string | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly illustrative: boolean | null } }> } }, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }
    | { readonly __typename: 'FundingEnd', readonly id: string, readonly endingInitiative: { readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly funded: string | null, readonly budget: string | null, readonly isExample: boolean, readonly verifiedOn: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null } }> }, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly amount: string | null, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly endDate: string | null, readonly funder: { readonly id: string, readonly name: string } | null }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null, readonly table: string | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly illustrative: boolean | null } }> } } | null, readonly beneficiaries: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null }>, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }
    | { readonly __typename: 'Gap', readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }
    | { readonly __typename: 'IsolatedActor', readonly id: string, readonly actor: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null }, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }
    | { readonly __typename: 'Matter', readonly inhabitants: number, readonly amount: string | null, readonly id: string, readonly kind: MatterKind, readonly urgency: MatterUrgency, readonly dueOn: string | null, readonly headline: string, readonly whyNow: string | null, readonly caveat: string | null, readonly newRowCount: number, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly funded: string | null, readonly budget: string | null, readonly isExample: boolean, readonly verifiedOn: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null } }> }, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly amount: string | null, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly endDate: string | null, readonly funder: { readonly id: string, readonly name: string } | null }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null, readonly table: string | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly illustrative: boolean | null } }> } }>, readonly rows: ReadonlyArray<
        | { readonly __typename: 'ActorIntroduction', readonly id: string, readonly sentence: string }
        | { readonly __typename: 'Experiment', readonly id: string, readonly sentence: string }
        | { readonly __typename: 'FundingEnd', readonly id: string, readonly sentence: string }
        | { readonly __typename: 'Gap', readonly id: string, readonly sentence: string }
        | { readonly __typename: 'IsolatedActor', readonly id: string, readonly sentence: string }
        | { readonly __typename: 'Matter', readonly id: string, readonly sentence: string }
        | { readonly __typename: 'NotSuggested', readonly id: string, readonly sentence: string }
        | { readonly __typename: 'Overlap', readonly id: string, readonly sentence: string, readonly audience: AudienceMatch, readonly coordination: Coordination, readonly amountAtStake: string | null, readonly overlapInitiatives: ReadonlyArray<{ readonly title: string }>, readonly factors: { readonly theme: number, readonly territory: number, readonly period: number }, readonly evidence: { readonly commonPopulation: number, readonly commonDays: number | null, readonly shorterDays: number | null, readonly commonStart: string | null, readonly commonEnd: string | null, readonly periodKnown: boolean, readonly commonAudiences: ReadonlyArray<Audience>, readonly commonTerritories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commonFunders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commonBodies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sharedThemes: ReadonlyArray<{ readonly uses: number, readonly weight: number, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string } }> } }
        | { readonly __typename: 'Synergy', readonly score: number, readonly id: string, readonly sentence: string, readonly synergyInitiatives: ReadonlyArray<{ readonly title: string }>, readonly synergyEvidence: { readonly theme: number, readonly territory: number | null, readonly period: number | null } }
      >, readonly within: ReadonlyArray<
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
      >, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly decidedOn: string, readonly meetingOn: string | null, readonly revision: number, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean }, readonly theme: { readonly id: string } | null, readonly callFirst: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contact: string | null, readonly kind: ActorKind | null }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null }> }
    | { readonly __typename: 'NotSuggested', readonly because: NotSuggestedReason, readonly id: string, readonly gone: ReadonlyArray<{ readonly id: string, readonly was: EntityKind, readonly archivedOn: string, readonly mergedInto:
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
          | { readonly id: string }
          | { readonly id: string }
         | null }>, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }
    | { readonly __typename: 'Overlap', readonly id: string, readonly audience: AudienceMatch, readonly coordination: Coordination, readonly amountAtStake: string | null, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly funded: string | null, readonly budget: string | null, readonly isExample: boolean, readonly verifiedOn: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null } }> }, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly amount: string | null, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly endDate: string | null, readonly funder: { readonly id: string, readonly name: string } | null }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null, readonly table: string | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly illustrative: boolean | null } }> } }>, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean }, readonly overlapInitiatives: ReadonlyArray<{ readonly title: string }>, readonly factors: { readonly theme: number, readonly territory: number, readonly period: number }, readonly evidence: { readonly commonPopulation: number, readonly commonDays: number | null, readonly shorterDays: number | null, readonly commonStart: string | null, readonly commonEnd: string | null, readonly periodKnown: boolean, readonly commonAudiences: ReadonlyArray<Audience>, readonly commonTerritories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commonFunders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commonBodies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sharedThemes: ReadonlyArray<{ readonly uses: number, readonly weight: number, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string } }> } }
    | { readonly __typename: 'Synergy', readonly score: number, readonly id: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly funded: string | null, readonly budget: string | null, readonly isExample: boolean, readonly verifiedOn: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null } }> }, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly amount: string | null, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly endDate: string | null, readonly funder: { readonly id: string, readonly name: string } | null }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null, readonly table: string | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly illustrative: boolean | null } }> } }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null }>, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }
   | null };

export type MadeDecisionFragment = { readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly body: { readonly id: string, readonly name: string } | null };

export type ComparedFragment = { readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly funded: string | null, readonly budget: string | null, readonly isExample: boolean, readonly verifiedOn: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null } }> }, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly amount: string | null, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly endDate: string | null, readonly funder: { readonly id: string, readonly name: string } | null }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null, readonly table: string | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly illustrative: boolean | null } }> } };

type DossierRow_ActorIntroduction_Fragment = { readonly __typename: 'ActorIntroduction', readonly id: string, readonly sentence: string };

type DossierRow_Experiment_Fragment = { readonly __typename: 'Experiment', readonly id: string, readonly sentence: string };

type DossierRow_FundingEnd_Fragment = { readonly __typename: 'FundingEnd', readonly id: string, readonly sentence: string };

type DossierRow_Gap_Fragment = { readonly __typename: 'Gap', readonly id: string, readonly sentence: string };

type DossierRow_IsolatedActor_Fragment = { readonly __typename: 'IsolatedActor', readonly id: string, readonly sentence: string };

type DossierRow_Matter_Fragment = { readonly __typename: 'Matter', readonly id: string, readonly sentence: string };

type DossierRow_NotSuggested_Fragment = { readonly __typename: 'NotSuggested', readonly id: string, readonly sentence: string };

type DossierRow_Overlap_Fragment = { readonly __typename: 'Overlap', readonly id: string, readonly sentence: string, readonly audience: AudienceMatch, readonly coordination: Coordination, readonly amountAtStake: string | null, readonly overlapInitiatives: ReadonlyArray<{ readonly title: string }>, readonly factors: { readonly theme: number, readonly territory: number, readonly period: number }, readonly evidence: { readonly commonPopulation: number, readonly commonDays: number | null, readonly shorterDays: number | null, readonly commonStart: string | null, readonly commonEnd: string | null, readonly periodKnown: boolean, readonly commonAudiences: ReadonlyArray<Audience>, readonly commonTerritories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commonFunders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commonBodies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sharedThemes: ReadonlyArray<{ readonly uses: number, readonly weight: number, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string } }> } };

type DossierRow_Synergy_Fragment = { readonly __typename: 'Synergy', readonly score: number, readonly id: string, readonly sentence: string, readonly synergyInitiatives: ReadonlyArray<{ readonly title: string }>, readonly synergyEvidence: { readonly theme: number, readonly territory: number | null, readonly period: number | null } };

export type DossierRowFragment =
  | DossierRow_ActorIntroduction_Fragment
  | DossierRow_Experiment_Fragment
  | DossierRow_FundingEnd_Fragment
  | DossierRow_Gap_Fragment
  | DossierRow_IsolatedActor_Fragment
  | DossierRow_Matter_Fragment
  | DossierRow_NotSuggested_Fragment
  | DossierRow_Overlap_Fragment
  | DossierRow_Synergy_Fragment
;

export type OverlapRowFragment = { readonly audience: AudienceMatch, readonly coordination: Coordination, readonly amountAtStake: string | null, readonly overlapInitiatives: ReadonlyArray<{ readonly title: string }>, readonly factors: { readonly theme: number, readonly territory: number, readonly period: number }, readonly evidence: { readonly commonPopulation: number, readonly commonDays: number | null, readonly shorterDays: number | null, readonly commonStart: string | null, readonly commonEnd: string | null, readonly periodKnown: boolean, readonly commonAudiences: ReadonlyArray<Audience>, readonly commonTerritories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commonFunders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commonBodies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sharedThemes: ReadonlyArray<{ readonly uses: number, readonly weight: number, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string } }> } };

export type DecisionReasonsQueryVariables = Exact<{
  id: string;
}>;


export type DecisionReasonsQuery = { readonly suggestion:
    | { readonly id: string, readonly decision: { readonly id: string, readonly owner: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly owner: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly owner: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly owner: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly owner: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly owner: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly owner: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly owner: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly owner: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null } | null }
   | null };

export type MattersQueryVariables = Exact<{
  language: Language;
  territory?: string | null | undefined;
  theme?: string | null | undefined;
  body?: string | null | undefined;
  kind?: ReadonlyArray<MatterKind> | MatterKind | null | undefined;
  urgency?: ReadonlyArray<MatterUrgency> | MatterUrgency | null | undefined;
  decided?: boolean | null | undefined;
  dismissed: boolean;
  after?: string | null | undefined;
}>;


export type MattersQuery = { readonly matters: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MatterKind, readonly urgency: MatterUrgency, readonly dueOn: string | null, readonly headline: string, readonly whyNow: string | null, readonly caveat: string | null, readonly newRowCount: number, readonly said: { readonly isExample: boolean }, readonly theme: { readonly id: string } | null, readonly callFirst: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contact: string | null, readonly kind: ActorKind | null }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null }>, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null } | null }> } | null };

export type MatterFacetsQueryVariables = Exact<{
  territory?: string | null | undefined;
  theme?: string | null | undefined;
  body?: string | null | undefined;
  kind?: ReadonlyArray<MatterKind> | MatterKind | null | undefined;
  urgency?: ReadonlyArray<MatterUrgency> | MatterUrgency | null | undefined;
  decided?: boolean | null | undefined;
  dismissed: boolean;
}>;


export type MatterFacetsQuery = { readonly matters: { readonly facets: { readonly urgency: ReadonlyArray<{ readonly value: string | null, readonly count: number }>, readonly kind: ReadonlyArray<{ readonly value: string | null, readonly count: number }>, readonly state: ReadonlyArray<{ readonly value: string | null, readonly count: number }>, readonly theme: ReadonlyArray<{ readonly count: number, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string } }>, readonly territory: ReadonlyArray<{ readonly count: number, readonly territory: { readonly id: string, readonly name: string } }>, readonly body: ReadonlyArray<{ readonly count: number, readonly actor: { readonly id: string, readonly name: string } }> } } | null };

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
export const MadeDecisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MadeDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"meetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MadeDecisionFragment, unknown>;
export const ComparedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Compared"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"}},{"kind":"Field","name":{"kind":"Name","value":"funded"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelFr"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participantsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"funder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"table"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ComparedFragment, unknown>;
export const OverlapRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverlapRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overlap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"overlapInitiatives"},"name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"}},{"kind":"Field","name":{"kind":"Name","value":"amountAtStake"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commonPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"commonDays"}},{"kind":"Field","name":{"kind":"Name","value":"shorterDays"}},{"kind":"Field","name":{"kind":"Name","value":"commonStart"}},{"kind":"Field","name":{"kind":"Name","value":"commonEnd"}},{"kind":"Field","name":{"kind":"Name","value":"periodKnown"}},{"kind":"Field","name":{"kind":"Name","value":"commonAudiences"}},{"kind":"Field","name":{"kind":"Name","value":"commonTerritories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commonFunders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commonBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedThemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelFr"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}}]}}]}}]} as unknown as DocumentNode<OverlapRowFragment, unknown>;
export const DossierRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suggestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overlap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverlapRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Synergy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","alias":{"kind":"Name","value":"synergyInitiatives"},"name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"synergyEvidence"},"name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverlapRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overlap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"overlapInitiatives"},"name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"}},{"kind":"Field","name":{"kind":"Name","value":"amountAtStake"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commonPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"commonDays"}},{"kind":"Field","name":{"kind":"Name","value":"shorterDays"}},{"kind":"Field","name":{"kind":"Name","value":"commonStart"}},{"kind":"Field","name":{"kind":"Name","value":"commonEnd"}},{"kind":"Field","name":{"kind":"Name","value":"periodKnown"}},{"kind":"Field","name":{"kind":"Name","value":"commonAudiences"}},{"kind":"Field","name":{"kind":"Name","value":"commonTerritories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commonFunders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commonBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedThemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelFr"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}}]}}]}}]} as unknown as DocumentNode<DossierRowFragment, unknown>;
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
export const DossierDocument = {"__meta__":{"hash":"sha256:ad1ba0fe2937192fd222a4b28096d6784dce50d8dc4fafe69d9559e18c32d1e8"}} as unknown as DocumentNode<DossierQuery, DossierQueryVariables>;
export const DecisionReasonsDocument = {"__meta__":{"hash":"sha256:c6cbe8eadd9f53749c5f794423eedf1d69551317793a5c28bb2468b41b46728b"}} as unknown as DocumentNode<DecisionReasonsQuery, DecisionReasonsQueryVariables>;
export const MattersDocument = {"__meta__":{"hash":"sha256:76b79f2bdb452a032d3caff55075f56ae97122e4d08781fdd55676185a9e5d29"}} as unknown as DocumentNode<MattersQuery, MattersQueryVariables>;
export const MatterFacetsDocument = {"__meta__":{"hash":"sha256:ec898440b0c658760cd79c647d880140f2a902ec40d35fe0a05ca1c67cc61437"}} as unknown as DocumentNode<MatterFacetsQuery, MatterFacetsQueryVariables>;
export const BodiesDocument = {"__meta__":{"hash":"sha256:c2f334b6f4ae29c728f94a626688807c373315dae3414fe06161acc33845443f"}} as unknown as DocumentNode<BodiesQuery, BodiesQueryVariables>;
export const FirstMattersDocument = {"__meta__":{"hash":"sha256:01f8d933ca579db13f302b63990f70d26ebad0392d7ee2a462968d1123a6866a"}} as unknown as DocumentNode<FirstMattersQuery, FirstMattersQueryVariables>;
export const MattersSinceDocument = {"__meta__":{"hash":"sha256:647be13cbd02425ad7dfe5a16f702383d02c23814e739242f89f2f8ebed2a329"}} as unknown as DocumentNode<MattersSinceQuery, MattersSinceQueryVariables>;
export const ToCompleteDocument = {"__meta__":{"hash":"sha256:b76e44f91c9a3ea885b93e736e16fc9863140d9116388d44d2e6acf6941a169c"}} as unknown as DocumentNode<ToCompleteQuery, ToCompleteQueryVariables>;
export const DueDaysDocument = {"__meta__":{"hash":"sha256:9ebd924c0eaf36741176f5203a90a1ea160b616c7b97c710e756a74dae8f6a94"}} as unknown as DocumentNode<DueDaysQuery, DueDaysQueryVariables>;
export const MatrixDocument = {"__meta__":{"hash":"sha256:03e52d6665c976c6c15c6f271cf1983388ccabdca0b634790168b251ae82a482"}} as unknown as DocumentNode<MatrixQuery, MatrixQueryVariables>;
export const EnumLabelsDocument = {"__meta__":{"hash":"sha256:2d3f8ed3e82e818e865621731b58048f6a03799748c71dd051f00ee2a691c654"}} as unknown as DocumentNode<EnumLabelsQuery, EnumLabelsQueryVariables>;