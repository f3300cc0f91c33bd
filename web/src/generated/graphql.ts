/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which proposals are accepted. */
export type AcceptProposalsInput = {
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: string | null | undefined;
  /** True: fields that have changed since the proposal get the proposed value too. Left out: such a proposal keeps waiting, and is reported (STALE_PROPOSAL). */
  readonly overwrite?: boolean | null | undefined;
  /** Ids, each in turn; at most 100. */
  readonly proposals: ReadonlyArray<string>;
  /** An answer to the proposing actor, never about a person. At most 2,000 characters. */
  readonly word?: string | null | undefined;
};

/** What a token may allow: one value for each mutation, by its name. */
export type Act =
  /** The mutation acceptProposals. */
  | 'ACCEPT_PROPOSALS'
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
  /** The mutation cancelImport. */
  | 'CANCEL_IMPORT'
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
  /** The mutation importFile. */
  | 'IMPORT_FILE'
  /** The mutation inviteContributor. */
  | 'INVITE_CONTRIBUTOR'
  /** The mutation mergeActors. */
  | 'MERGE_ACTORS'
  /** The mutation propose. */
  | 'PROPOSE'
  /** The mutation recordDecision. */
  | 'RECORD_DECISION'
  /** The mutation refuseProposals. */
  | 'REFUSE_PROPOSALS'
  /** The mutation removeLink. */
  | 'REMOVE_LINK'
  /** The mutation removeMembership. */
  | 'REMOVE_MEMBERSHIP'
  /** The mutation removeParticipation. */
  | 'REMOVE_PARTICIPATION'
  /** The mutation revokeInvitation. */
  | 'REVOKE_INVITATION'
  /** The mutation setHome. */
  | 'SET_HOME'
  /** The mutation setLink. */
  | 'SET_LINK'
  /** The mutation setMembership. */
  | 'SET_MEMBERSHIP'
  /** The mutation setParticipation. */
  | 'SET_PARTICIPATION'
  /** The mutation undo. */
  | 'UNDO'
  /** The mutation undoImport. */
  | 'UNDO_IMPORT'
  /** The mutation withdrawProposal. */
  | 'WITHDRAW_PROPOSAL';

/** Which actors; every given condition holds. AND, OR and NOT join at most 12 filters, 5 levels deep. */
export type ActorFilter = {
  /** Further filters, all of which must hold. */
  readonly AND?: ReadonlyArray<ActorFilter> | null | undefined;
  /** A filter that must not hold. */
  readonly NOT?: ActorFilter | null | undefined;
  /** At least one of these filters must hold too. */
  readonly OR?: ReadonlyArray<ActorFilter> | null | undefined;
  /** True: beside the actors of `territory` also those around it: in the EPCI that share a commune with it, in those that touch one of these, or within. Without `territory` nothing changes. */
  readonly around?: boolean | null | undefined;
  /** States one of these audiences. EVERYONE finds those that state EVERYONE. */
  readonly audience?: ReadonlyArray<Audience> | null | undefined;
  /** Grants funding, or takes part in an initiative as a FUNDER; false: neither. */
  readonly funds?: boolean | null | undefined;
  /** Takes part in this initiative. */
  readonly initiative?: string | null | undefined;
  /** Only rows with one of these: kind of actor, such as [STATE]. */
  readonly kind?: ReadonlyArray<ActorKind> | null | undefined;
  /** Takes part in at most this number of initiatives, in any role; 0: in none. */
  readonly maximumDegree?: number | null | undefined;
  /** Is a member of this actor. */
  readonly memberOf?: string | null | undefined;
  /** Takes part in at least this number of initiatives, in any role. */
  readonly minimumDegree?: number | null | undefined;
  /** Looks for this resource, or on this theme or one below it. */
  readonly need?: ResourceFilter | null | undefined;
  /** Offers this resource, or on this theme, one below it or one above it. */
  readonly offer?: ResourceFilter | null | undefined;
  /** Has one of these tags, written as they are. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Acts or has its seat in this territory or within. */
  readonly territory?: string | null | undefined;
  /** Words of the name or an alias, without regard to case and accents, beginnings of words suffice; or a SIREN, SIRET or RNA. */
  readonly text?: string | null | undefined;
  /** Works on this theme or one below it. */
  readonly theme?: string | null | undefined;
  /** Its record was last verified before this day, or never. */
  readonly verifiedBefore?: string | null | undefined;
};

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

/** Audiences of an actor or an initiative (the list of data·inclusion, extended). */
export type Audience =
  /** Associations. */
  | 'ASSOCIATIONS'
  /** Health and social workers. */
  | 'CARERS'
  /** Companies. */
  | 'COMPANIES'
  /** People with disabilities. */
  | 'DISABILITY'
  /** Everybody. */
  | 'EVERYONE'
  /** Families and children. */
  | 'FAMILIES'
  /** Those who help others, and mediators. */
  | 'HELPERS'
  /** Jobseekers. */
  | 'JOBSEEKERS'
  /** People in a specific legal situation. */
  | 'JUSTICE'
  /** People with low literacy. */
  | 'LITERACY'
  /** People on minimum income. */
  | 'LOW_INCOME'
  /** Local councillors and the staff of local authorities. */
  | 'MUNICIPALITIES'
  /** Exiles, and speakers of other languages. */
  | 'NEWCOMERS'
  /** Patients. */
  | 'PATIENTS'
  /** Inhabitants of priority neighbourhoods and rural areas. */
  | 'PRIORITY_AREAS'
  /** Pupils. */
  | 'PUPILS'
  /** Older people. */
  | 'SENIORS'
  /** Students. */
  | 'STUDENTS'
  /** Teachers. */
  | 'TEACHERS'
  /** People in an emergency. */
  | 'URGENT'
  /** Women. */
  | 'WOMEN'
  /** Working people. */
  | 'WORKERS'
  /** Young people. */
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

/** What a body is for. */
export type BodyType =
  /** It gives its opinion. */
  | 'ADVISORY'
  /** Those who pay meet in it. */
  | 'FUNDERS'
  /** Another purpose. */
  | 'OTHER'
  /** It sets the direction. */
  | 'STRATEGIC'
  /** It follows the work. */
  | 'TECHNICAL';

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

/** On how much a dependence rests. */
export type DependenceBasis =
  /** A single grant is known here, which does not show dependence. */
  | 'ONE_GRANT_KNOWN'
  /** Two grants or more. */
  | 'SEVERAL_GRANTS';

/** The kind of a change between two days. */
export type DifferenceKind =
  /** An initiative, actor or funding link was archived or merged on that day, and is still archived. Not what was created in the period too. */
  | 'ARCHIVED'
  /** An initiative began: its first day is in the period. Never one that is ABANDONED. */
  | 'BEGAN'
  /** An initiative, actor or funding link was created on that day and still exists. Changes that cannot be undone are left out, since they do not record the state before. */
  | 'CREATED'
  /** An initiative ended: the day after its last day is in the period. Never one that is ABANDONED. */
  | 'ENDED'
  /** Money was granted: the day of decision of a funding link (status GRANTED, not re-granted) is in the period. */
  | 'GRANTED'
  /** A grant was changed on that day: its amount, its nature, or whether it is granted, by each change that can be undone. None of a grant that is at the end as it was at the beginning. */
  | 'GRANT_CHANGED';

/** What may differ between two days. */
export type DifferingKind =
  /** An actor. */
  | 'ACTOR'
  /** A funding link. */
  | 'FUNDING_LINK'
  /** An initiative. */
  | 'INITIATIVE';

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

/** Reasons to think that two actors are the same. */
export type DuplicateReason =
  /** The name of one is an alias of the other; a common name, such as Mairie, only within one commune. */
  | 'ALIAS'
  /**
   * Names that differ only by a plural or a small word, such as Centre social des Pays and Centres sociaux du Pays, and at least one of the two has no number.
   * When more than two actors have such names, only the pairs with the one that has a number. Never a common name; only when there is no other reason.
   */
  | 'NEAR_NAME'
  /** The same name and the same commune, but two SIREN or two RNA numbers: two actors, unless one of the numbers is wrong. Never a common name, such as Comité des fêtes. */
  | 'OTHER_NUMBER'
  /**
   * The same name, and at least one of the two has no number: a name alone, which proves nothing. Files without SIRET add such actors.
   * When more than two actors have the name, only the pairs with the one that has a number. Never a common name, such as Mairie.
   */
  | 'SAME_NAME'
  /** The same name, whatever its case, accents and punctuation, and the seat in the same commune. */
  | 'SAME_NAME_AND_COMMUNE'
  /** Both state the same RNA number or SIRET; or the same SIREN, and one of them no SIRET. */
  | 'SAME_NUMBER'
  /**
   * One commune, EPCI, département or région by its name, such as Ville de Laon and Commune de Laon, with two SIREN: it has only one, so one of the two is probably wrong.
   * Never two communes whose SIREN name different départements.
   */
  | 'TWO_NUMBERS';

/** Properties to change. A field that is left out stays as it is; null empties it. */
export type EditActorInput = {
  /** Id of the actor. */
  readonly actor: string;
  /** Ids of the territories on which it acts. */
  readonly actsIn?: ReadonlyArray<string> | null | undefined;
  /** Other names under which it is known. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Its audiences, such as [SENIORS]; put other words into the note. */
  readonly audiences?: ReadonlyArray<Audience> | null | undefined;
  /** Only for a BODY. */
  readonly bodyType?: BodyType | null | undefined;
  /** The function to contact, such as Direction du numérique; never a person. Open data. */
  readonly contact?: string | null | undefined;
  /** Only for a BODY: how often it meets. */
  readonly frequency?: MeetingFrequency | null | undefined;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: string | null | undefined;
  /** Kind of actor, such as STATE. */
  readonly kind?: ActorKind | null | undefined;
  /** At most 500 characters. */
  readonly name?: string | null | undefined;
  /** What the actor is looking for, each resource on a theme. */
  readonly needs?: ReadonlyArray<ResourceOnTheme> | null | undefined;
  /** Only for a BODY. */
  readonly nextMeetingOn?: string | null | undefined;
  /** For editors only. At most 10,000 characters. */
  readonly note?: string | null | undefined;
  /** What the actor offers, each resource on a theme. */
  readonly offers?: ReadonlyArray<ResourceOnTheme> | null | undefined;
  /** Whom to contact, for editors only: a name, a telephone number, an address. */
  readonly personalContact?: string | null | undefined;
  /** The revision that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: number | null | undefined;
  /** Number in the répertoire national des associations: W and nine digits. */
  readonly rna?: string | null | undefined;
  /** Id of the territory where its seat is. */
  readonly seatedIn?: string | null | undefined;
  /** Nine digits, valid by Luhn; taken from the SIRET when only that is given. */
  readonly siren?: string | null | undefined;
  /** Fourteen digits, valid by Luhn. */
  readonly siret?: string | null | undefined;
  /** Free keywords of the editors, such as "priority 2026". */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Ids of the themes it works on. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Day on which somebody last verified this record. */
  readonly verifiedOn?: string | null | undefined;
};

/** Properties to change. A field that is left out stays as it is; null empties it. */
export type EditInitiativeInput = {
  /** Its audiences, such as [SENIORS]; put other words into the note. */
  readonly audiences?: ReadonlyArray<Audience> | null | undefined;
  /** Whole budget in euros. */
  readonly budget?: string | null | undefined;
  /** Last day; empty: unknown. For a CALL, the closing. */
  readonly endDate?: string | null | undefined;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the initiative. */
  readonly initiative: string;
  /** Actors that take part from now on, at most 200. Nobody who takes part already is left out; who has the role already keeps its days. */
  readonly joins?: ReadonlyArray<JoinInput> | null | undefined;
  /** Kind of initiative, such as ROADMAP. */
  readonly kind?: InitiativeKind | null | undefined;
  /** For editors only. At most 10,000 characters. */
  readonly note?: string | null | undefined;
  /** Ids of the initiatives of which it is a part. */
  readonly partOf?: ReadonlyArray<string> | null | undefined;
  /** Phase of the initiative, such as IDEA. */
  readonly phase?: InitiativePhase | null | undefined;
  /** Indicators and results. */
  readonly results?: ReadonlyArray<string> | null | undefined;
  /** The revision that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: number | null | undefined;
  /** First day; empty: unknown. For a CALL, the opening. */
  readonly startDate?: string | null | undefined;
  /** State of the work, such as ONGOING. */
  readonly status?: InitiativeStatus | null | undefined;
  /** At most 10,000 characters. */
  readonly summary?: string | null | undefined;
  /** Free keywords of the editors, such as "priority 2026". */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Ids of the territories it covers. */
  readonly territories?: ReadonlyArray<string> | null | undefined;
  /** Ids of the themes it is about. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** At most 500 characters. */
  readonly title?: string | null | undefined;
  /** Day on which somebody last verified this record. */
  readonly verifiedOn?: string | null | undefined;
};

/** Types of entities that have an id. */
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

/** How serious a fault is. */
export type FaultLevel =
  /** A figure may be wrong or missing. */
  | 'FIGURE'
  /** Only the form is wrong. */
  | 'FORM'
  /** An entity may be mistaken for another one, or not recognised. */
  | 'IDENTITY'
  /** Nothing is wrong: what was recognised, such as a known actor by its SIREN and name, or as a person said. */
  | 'REMARK';

/** What kind of help it is. */
export type FundingNature =
  /** A guarantee of a loan. */
  | 'GUARANTEE'
  /** Aid in kind, such as premises or staff. */
  | 'IN_KIND'
  /** A loan, to be paid back. */
  | 'LOAN'
  /** Own funds. */
  | 'OWN_FUNDS'
  /** A subsidy. */
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

/** How the areas of two initiatives overlap. */
export type Ground =
  /** The smaller area lies in the larger (≥ 99 %) and is at most half of it: subsidiarity, not dispersion. */
  | 'NESTED'
  /** Some people in common. */
  | 'PARTIAL'
  /** Most of the people live in the common ground (territory ≥ ½). */
  | 'SAME_GROUND';

/** The supposed change: exactly one of these. */
export type Hypothesis =
  {   /** This actor no longer exists. Its grants stay. */
  readonly actorLeaves: string; readonly funderWithdraws?: never; readonly initiativeStops?: never; readonly mergeInitiatives?: never; readonly newTie?: never; }
  |  { readonly actorLeaves?: never;   /** This funder stops paying: its funding and its FUNDER roles that end on that day or later, or without a known end, are removed. */
  readonly funderWithdraws: string; readonly initiativeStops?: never; readonly mergeInitiatives?: never; readonly newTie?: never; }
  |  { readonly actorLeaves?: never; readonly funderWithdraws?: never;   /** This initiative is not there any more, and ties nobody. What was granted for it stays granted. */
  readonly initiativeStops: string; readonly mergeInitiatives?: never; readonly newTie?: never; }
  |  { readonly actorLeaves?: never; readonly funderWithdraws?: never; readonly initiativeStops?: never;   /**
   * Two initiatives become one. The first gets the themes, territories, participants and funding of the second, which is removed; it lasts from the first start to
   * the last end (an unknown one stays unknown), and keeps its own kind, phase and status.
   */
  readonly mergeInitiatives: ReadonlyArray<string>; readonly newTie?: never; }
  |  { readonly actorLeaves?: never; readonly funderWithdraws?: never; readonly initiativeStops?: never; readonly mergeInitiatives?: never;   /** Two actors work together from that day on, by a convention. */
  readonly newTie: ReadonlyArray<string>; };

/** Which upload, and facts that its files do not state: those that are left out are as in the run of this upload before, so the import needs only what its dry run did not have. */
export type ImportFileInput = {
  /** Import although a known source states some of the same money in other words, or an earlier import most of the names. */
  readonly again?: boolean | null | undefined;
  /** Only report what would happen. */
  readonly dryRun?: boolean | null | undefined;
  /** Such as subsidies, ecosystem or mednum: the names that `passerelle import --help` lists; left out: it is detected. */
  readonly format?: string | null | undefined;
  /** For subsidies: the funder, if the files do not state it: its SIRET or SIREN and its name, such as 22020002600015 Département de l'Aisne, one of them, or the id of a known actor. A number of nobody known needs a name. */
  readonly funder?: string | null | undefined;
  /** Licence of the data, such as Licence Ouverte 2.0. */
  readonly licence?: string | null | undefined;
  /** The meanings of columns, each HEADING=COLUMN such as "Aide votée=montant": a column of the format, or of one of its tables. */
  readonly map?: ReadonlyArray<string> | null | undefined;
  /** For subsidies: import although nearly all rows of a list have one beneficiary, or none: see oneBeneficiary of the report. */
  readonly oneBeneficiary?: boolean | null | undefined;
  /** Who publishes the source, such as Département de l'Aisne: the meanings given for its files are remembered. */
  readonly publisher?: string | null | undefined;
  /** Name of the earlier import, of the same format, of which these files are a corrected edition. What they no longer state is archived; undoing this import restores it. */
  readonly replaces?: string | null | undefined;
  /**
   * Names that the files state without a number, or with another one, and that are those of the known actor that bears them, as a person says: see namesAlone of the report. A name that is
   * left out becomes a second actor, and duplicateActors offers the pair.
   */
  readonly same?: ReadonlyArray<string> | null | undefined;
  /** Name of the source; left out, that of the file. */
  readonly source?: string | null | undefined;
  /** Id of the upload (upload-…), as POST /imports returned it. */
  readonly upload: string;
  /** Address of the page on which the source is published, beginning with https:// or http://. */
  readonly url?: string | null | undefined;
  /** For subsidies: the year, if the files do not state it, such as 2025. */
  readonly year?: string | null | undefined;
};

/** A format of files that imports read; importFile names them in small letters, as the command line does. */
export type ImportFormat =
  /** Contours of communes. */
  | 'CONTOURS'
  /** Research projects of the European Union. */
  | 'CORDIS'
  /** Structures and services of data·inclusion. */
  | 'DATA_INCLUSION'
  /** Tables of Passerelle itself: actors, initiatives, and what links them. */
  | 'ECOSYSTEM'
  /** Grants of 360Giving (360giving). */
  | 'GIVING_360'
  /** Yellow annexes of the budget of the State. */
  | 'JAUNE'
  /** Places of digital mediation, by their national standard. */
  | 'MEDNUM'
  /** Projects of local authorities, by their national schema. */
  | 'PROJETS_TERRITOIRE'
  /** Tables of who grants, who benefits and how much (SCDL, or a publisher's own). */
  | 'SUBSIDIES'
  /** The official geographic code, which the program brings. */
  | 'TERRITORIES'
  /** Themes. */
  | 'THEMES';

/** The state of an import. */
export type ImportState =
  /** It was interrupted: importing the same files again completes it, undoImport undoes it. */
  | 'CUT'
  /** It reached its end. */
  | 'DONE'
  /** Some of its batches are undone. */
  | 'PARTLY_UNDONE'
  /** It is being written; undoImport is possible when it has ended or was stopped. */
  | 'RUNNING'
  /** All its batches are undone. */
  | 'UNDONE';

/** What an initiative is. */
export type InitiativeKind =
  /** A call for projects: its dates are its opening and closing. */
  | 'CALL'
  /** An experiment. */
  | 'EXPERIMENT'
  /** A programme. */
  | 'PROGRAMME'
  /** A project. */
  | 'PROJECT'
  /** A roadmap. */
  | 'ROADMAP'
  /** A service. */
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

/** Whether an invitation still gives access to the record of its actor. */
export type InvitationState =
  /** Its last day has passed. */
  | 'EXPIRED'
  /** Its link gives access to the record. */
  | 'OPEN'
  /** A coordinator took it back. */
  | 'REVOKED';

/** Who is invited. */
export type InviteContributorInput = {
  /** Id of the actor whose record the link opens. An actor has at most 10 open invitations. */
  readonly actor: string;
  /** The last day of the link, at most 180 days from today; default: 30 days from today. */
  readonly expiresOn?: string | null | undefined;
  /** The function that is invited, such as Chargé de mission numérique; never a person. At most 200 characters. */
  readonly function: string;
  /** Your own key for this request: a repeated request with the same key is performed once; the link is not returned again. */
  readonly idempotencyKey?: string | null | undefined;
};

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

/** An actor that joins an initiative. */
export type JoinInput = {
  /** Id of the actor. */
  readonly actor: string;
  /** Role of the actor in the initiative, such as LEAD. */
  readonly role: ParticipationRole;
};

/** What is not known. Of initiatives the first six, of actors the others. */
export type Lack =
  /** An actor without any known project, need, offer, grant that it makes or member: nothing is suggested about it. */
  | 'NO_ACTIVITY'
  /** An initiative without audiences. */
  | 'NO_AUDIENCE'
  /** An actor without a contact that matters may say to call: it leads something not over, seeks or offers something, or grants money. */
  | 'NO_CONTACT'
  /** An initiative without a first and a last day: it always counts as active. */
  | 'NO_DATE'
  /** An actor of unknown kind. */
  | 'NO_KIND'
  /** An initiative without a known lead. */
  | 'NO_LEAD'
  /** An actor without a valid SIRET, SIREN or RNA number. */
  | 'NO_NUMBER'
  /** An actor without a seat and without a territory in which it acts. */
  | 'NO_PLACE'
  /** An actor that names no theme and whose initiatives name none. */
  | 'NO_SUBJECT'
  /** An initiative without a territory: it is compared with no other. */
  | 'NO_TERRITORY'
  /** An initiative without a theme below the five roots: it is compared with no other. */
  | 'NO_THEME'
  /** An initiative with at most one actor in an operative role: it makes no tie. */
  | 'ONE_PARTICIPANT';

/** The language of a sentence or a label. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** Nature of a link between two actors. */
export type LinkNature =
  /** The two have signed a convention. */
  | 'CONVENTION_WITH'
  /** It acts for the other (délégation). */
  | 'DELEGATE_OF'
  /** It is a part of the other. */
  | 'UNIT_OF';

/** Kinds of matters, in the order in which equally urgent ones are listed. */
export type MatterKind =
  /** Initiatives in one area that complement each other. */
  | 'COMPLEMENTARY'
  /** An experiment with results, and the places without it. */
  | 'EXPERIMENT'
  /** Funding that ends, with nothing known that continues. */
  | 'FUNDING_END'
  /** An actor to connect; all who depend on the same tie, or form one small group. */
  | 'ISOLATED'
  /** What an actor seeks, with all who offer it. */
  | 'NEED'
  /** Initiatives that overlap: a group on one theme, or a pair. */
  | 'OVERLAP'
  /** Initiatives on one theme in different areas, which could pool. */
  | 'POOLING'
  /** One initiative that ends, with all that go on. */
  | 'RELAY';

/** How soon a matter should be settled. */
export type MatterUrgency =
  /** All others. */
  | 'LATER'
  /** Within 60 days. */
  | 'NOW'
  /** Within 180 days. */
  | 'SOON'
  /** No known day, and a decision is still possible: one of its initiatives is an idea or a study, or has an open request for funding. */
  | 'UNDECIDED';

/** How often a body meets. */
export type MeetingFrequency =
  /** Twice a year. */
  | 'HALF_YEARLY'
  /** Once a month. */
  | 'MONTHLY'
  /** Once in three months. */
  | 'QUARTERLY'
  /** Once a year. */
  | 'YEARLY';

/** Role of a member. */
export type MemberRole =
  /** It chairs. */
  | 'CHAIR'
  /** It leads together with another. */
  | 'CO_LEAD'
  /** It pays. */
  | 'FUNDER'
  /** It is a member, without another role. */
  | 'MEMBER'
  /** It observes. */
  | 'OBSERVER'
  /** It runs the work of the members. */
  | 'SECRETARIAT';

/** How near an actor does it: where it acts, else has its seat, when it states that it works on the theme; where its initiatives on the theme are. */
export type Nearness =
  /** Farther away, or at an unknown place. */
  | 'ELSEWHERE'
  /** In a neighbouring EPCI; never said of an actor that acts in this EPCI, or has its seat there if it acts nowhere in particular, such as the département itself; nor of one whose initiatives on the theme cover this EPCI too, such as those of the whole région. */
  | 'NEIGHBOUR'
  /** In a département that shares a commune with this EPCI, at home in this EPCI without doing it here, or by an initiative that covers this EPCI too. */
  | 'SAME_DEPARTMENT';

/** Why a suggestion is not made: the first that holds. */
export type NotSuggestedReason =
  /** One of the entities that it would be about is archived. */
  | 'ARCHIVED'
  /** One of the entities that it would be about was merged into another. */
  | 'MERGED'
  /** It is about a project that was only checked: checkProject keeps nothing. Ask it again. */
  | 'NOT_KEPT'
  /** All entities exist, but the known facts do not suggest it on that day. */
  | 'NOT_MADE'
  /** One of the entities that it would be about never existed, as far as is known; or this is not the id of a suggestion. */
  | 'UNKNOWN';

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

/** What the rows or the columns of a table are. */
export type PivotAxis =
  /** Actors: who takes part in an initiative, in any role; who holds a role; who receives a grant. */
  | 'ACTOR'
  /** Who pays: of an initiative, by a granted funding link or in the role FUNDER; of a grant, who grants it. */
  | 'FUNDER'
  /** The roots above the themes that are named. */
  | 'ROOT_THEME'
  /** EPCI that share a commune with the requested territory and with what is covered; only communes inside it count. Euros are divided by inhabitants. */
  | 'TERRITORY'
  /** The themes that are named, without those above them. */
  | 'THEME'
  /** The year in which an initiative begins, or a grant is decided. */
  | 'YEAR';

/** What a table counts. */
export type PivotMeasure =
  /** Euros granted (status GRANTED, without re-granted money); the counts are of grants. */
  | 'EUROS'
  /** Initiatives. */
  | 'INITIATIVES'
  /** Roles in initiatives: an actor that leads two has two. On the axis ACTOR each role is its holder's. */
  | 'ROLES';

/** What is there for the people of an EPCI on a theme. */
export type Presence =
  /** An active local initiative covers one of its communes, or a local actor that works on the theme acts or has its seat there. Everything that is not wide is local. */
  | 'LOCAL'
  /** Nothing is known. */
  | 'NONE'
  /** Only wide initiatives or actors: those that cover at least half of the inhabitants of home and at least half of its EPCI. */
  | 'WIDE_ONLY';

/** Where a proposal stands. */
export type ProposalState =
  /** Accepted: the act was performed. */
  | 'ACCEPTED'
  /** Waits for a coordinator. */
  | 'PENDING'
  /** Refused: it changed nothing, and stays in the history. */
  | 'REFUSED'
  /** Withdrawn by the invitation that proposed it: it changed nothing, and stays in the history. */
  | 'WITHDRAWN';

/** What is proposed. At most 100 proposals of one invitation wait at once. */
export type ProposeInput = {
  /** The act that is proposed. */
  readonly change: ProposedChange;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: string | null | undefined;
  /** A message to the coordinator, never about a person. At most 2,000 characters. */
  readonly note?: string | null | undefined;
};

/** Only the given fields change: a field left out keeps its value, null empties it, a list replaces the whole list. */
export type ProposedActorEdit = {
  /** Ids of the territories on which it acts. */
  readonly actsIn?: ReadonlyArray<string> | null | undefined;
  /** Its audiences, such as [SENIORS]. */
  readonly audiences?: ReadonlyArray<Audience> | null | undefined;
  /** The function to contact, such as Direction du numérique; never a person. Open data. */
  readonly contact?: string | null | undefined;
  /** Kind of actor, such as STATE. */
  readonly kind?: ActorKind | null | undefined;
  /** What the actor is looking for, each resource on a theme. */
  readonly needs?: ReadonlyArray<ResourceOnTheme> | null | undefined;
  /** What the actor offers, each resource on a theme. */
  readonly offers?: ReadonlyArray<ResourceOnTheme> | null | undefined;
  /** Number in the répertoire national des associations: W and nine digits. */
  readonly rna?: string | null | undefined;
  /** Fourteen digits, valid by Luhn. */
  readonly siret?: string | null | undefined;
  /** Ids of the themes it works on. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
};

/** An answer to a suggestion. */
export type ProposedAnswer = {
  /** What the actor says. */
  readonly answer: SuggestionAnswer;
  /** In words, never about a person. At most 2,000 characters. */
  readonly reason?: string | null | undefined;
  /** Id of the suggestion. */
  readonly suggestion: string;
};

/** One act: exactly one of these. */
export type ProposedChange =
  {   /** Changes of the invited actor. */
  readonly actor: ProposedActorEdit; readonly answer?: never; readonly initiative?: never; readonly newInitiative?: never; readonly partner?: never; }
  |  { readonly actor?: never;   /** The invited actor's answer to a suggestion about it, or about an initiative in which it takes part. */
  readonly answer: ProposedAnswer; readonly initiative?: never; readonly newInitiative?: never; readonly partner?: never; }
  |  { readonly actor?: never; readonly answer?: never;   /** Changes of an initiative in which the invited actor takes part. */
  readonly initiative: ProposedInitiativeEdit; readonly newInitiative?: never; readonly partner?: never; }
  |  { readonly actor?: never; readonly answer?: never; readonly initiative?: never;   /** A new initiative in which the invited actor takes part. */
  readonly newInitiative: ProposedInitiative; readonly partner?: never; }
  |  { readonly actor?: never; readonly answer?: never; readonly initiative?: never; readonly newInitiative?: never;   /** Another actor takes part in one of the invited actor's initiatives. */
  readonly partner: ProposedPartner; };

/** A new initiative. It gets its id when the proposal is accepted. */
export type ProposedInitiative = {
  /** Its audiences, such as [SENIORS]. */
  readonly audiences?: ReadonlyArray<Audience> | null | undefined;
  /** Last day; empty: unknown. */
  readonly endDate?: string | null | undefined;
  /** Kind of initiative, such as ROADMAP. */
  readonly kind: InitiativeKind;
  /** The role of the actor that was invited. */
  readonly role?: ParticipationRole;
  /** First day; empty: unknown. */
  readonly startDate?: string | null | undefined;
  /** At most 10,000 characters. */
  readonly summary?: string | null | undefined;
  /** Ids of the territories it covers. */
  readonly territories?: ReadonlyArray<string> | null | undefined;
  /** Ids of the themes it is about. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** At most 500 characters. */
  readonly title: string;
};

/** Only the given fields change: a field left out keeps its value, null empties it, a list replaces the whole list. */
export type ProposedInitiativeEdit = {
  /** Its audiences, such as [SENIORS]. */
  readonly audiences?: ReadonlyArray<Audience> | null | undefined;
  /** Last day; empty: unknown. */
  readonly endDate?: string | null | undefined;
  /** Id of the initiative. */
  readonly initiative: string;
  /** Indicators and results. */
  readonly results?: ReadonlyArray<string> | null | undefined;
  /** First day; empty: unknown. */
  readonly startDate?: string | null | undefined;
  /** State of the work, such as ONGOING. */
  readonly status?: InitiativeStatus | null | undefined;
  /** At most 10,000 characters. */
  readonly summary?: string | null | undefined;
  /** Ids of the territories it covers. */
  readonly territories?: ReadonlyArray<string> | null | undefined;
  /** Ids of the themes it is about. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
};

/** Another actor that takes part in an initiative. */
export type ProposedPartner = {
  /** Id of the other actor. */
  readonly actor: string;
  /** First day; empty: unknown. */
  readonly from?: string | null | undefined;
  /** Id of the initiative. */
  readonly initiative: string;
  /** Role of the actor in the initiative, such as LEAD. */
  readonly role?: ParticipationRole;
  /** Last day; empty: unknown, or open. */
  readonly to?: string | null | undefined;
};

/** Figures with a range. */
export type QualityFigure =
  /** Actors, bodies apart. */
  | 'ACTORS'
  /** Euros of the granted subsidies whose amount is known, re-granted ones apart. */
  | 'GRANTED_AMOUNT'
  /** Granted subsidies, re-granted ones apart. */
  | 'GRANTS'
  /** Initiatives of every kind. */
  | 'INITIATIVES'
  /** Rows of isolatedActors(repeats: true). */
  | 'ISOLATED_ACTORS';

/** Which proposals are refused. */
export type RefuseProposalsInput = {
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: string | null | undefined;
  /** Ids, each in turn; at most 100. */
  readonly proposals: ReadonlyArray<string>;
  /** An answer to the proposing actor, never about a person. At most 2,000 characters. */
  readonly word?: string | null | undefined;
};

/** What an actor may look for or offer. */
export type Resource =
  /** People whom it is to reach, sent by others. */
  | 'AUDIENCE'
  /** Data. */
  | 'DATA'
  /** Help to plan and set up projects. */
  | 'ENGINEERING'
  /** Equipment. */
  | 'EQUIPMENT'
  /** Money. */
  | 'FUNDING'
  /** Legal help. */
  | 'LEGAL'
  /** Premises. */
  | 'PREMISES'
  /** Skills. */
  | 'SKILLS'
  /** Time of staff. */
  | 'STAFF';

/** A resource and the theme on which it is needed or offered; what is left out may be any. */
export type ResourceFilter = {
  /** Only this resource, such as SKILLS; null: any. */
  readonly resource?: Resource | null | undefined;
  /** The theme that the row is about. */
  readonly theme?: string | null | undefined;
};

/** A resource on a theme, such as {resource: SKILLS, theme: "e-education--competences-pix"}. */
export type ResourceOnTheme = {
  /** In your own words, for everybody to read. At most 500 characters. */
  readonly note?: string | null | undefined;
  /** What is needed or offered, such as ENGINEERING. */
  readonly resource: Resource;
  /** Id of the theme. An offer on a root covers every theme below it; a need on a root is stored but matches no offer, so name a theme below. */
  readonly theme: string;
};

/** Roles of callers. Each may do everything that the roles before it may, except what a CONTRIBUTOR does on behalf of its actor. */
export type Role =
  /** Everything. */
  | 'ADMIN'
  /** No token: reads open data, unless this installation requires a token for reading. */
  | 'ANONYMOUS'
  /** The link of an invitation: reads like ANONYMOUS, and proposes on behalf of one actor, which no other role may. */
  | 'CONTRIBUTOR'
  /** Decides on suggestions, and undoes changes. */
  | 'COORDINATOR'
  /** Edits actors, initiatives, funding links and relations, and reads notes, owners, reasons and the history of changes. */
  | 'EDITOR'
  /** A token without a specific role. */
  | 'READER';

/** What can be searched. */
export type SearchKind =
  /** Actors. */
  | 'ACTOR'
  /** Initiatives. */
  | 'INITIATIVE'
  /** Territories. */
  | 'TERRITORY'
  /** Themes. */
  | 'THEME';

/** An actor's answer to a suggestion about it. When the answer is accepted, the suggestion is retained (INTERESTED), or dismissed for the reason of the same name. */
export type SuggestionAnswer =
  /** We work together already. */
  | 'ALREADY_COORDINATED'
  /** Ours are different people. */
  | 'DIFFERENT_AUDIENCES'
  /** This interests us. */
  | 'INTERESTED';

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

/** Kinds of ties between two actors. */
export type TieMedium =
  /** An initiative in which both have an operative role. */
  | 'INITIATIVE'
  /** One is a member of the other, a joint body (syndicat mixte). */
  | 'JOINT_BODY'
  /** A delegation or a convention between the two. */
  | 'LINK'
  /** One is a member of the other, a network. */
  | 'NETWORK';

/** The state of an upload. */
export type UploadState =
  /** The files cannot be read, and nothing was written; or the run needed more memory than there is: batches that it wrote are complete. */
  | 'FAILED'
  /** It is in the graph. */
  | 'IMPORTED'
  /** It is being written. */
  | 'IMPORTING'
  /** Nothing was done with it yet. */
  | 'RECEIVED'
  /** It was stopped, or took longer than an hour. Every written batch is complete: importFile continues, undoImport undoes it. */
  | 'STOPPED'
  /** Its report is there, and nothing is written: importFile with dryRun: false writes it. */
  | 'TRIED'
  /** A dry run is in progress. */
  | 'TRYING';

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

export type ActStandsQueryVariables = Exact<{
  change: string;
}>;


export type ActStandsQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'ActorIntroduction', readonly id: string }
    | { readonly __typename: 'Change', readonly stands: boolean, readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'DuplicateActors', readonly id: string }
    | { readonly __typename: 'Experiment', readonly id: string }
    | { readonly __typename: 'FundingEnd', readonly id: string }
    | { readonly __typename: 'FundingLink', readonly id: string }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Gone', readonly id: string }
    | { readonly __typename: 'Initiative', readonly id: string }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'IsolatedActor', readonly id: string }
    | { readonly __typename: 'Matter', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'NotSuggested', readonly id: string }
    | { readonly __typename: 'Overlap', readonly id: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Synergy', readonly id: string }
    | { readonly __typename: 'Territory', readonly id: string }
    | { readonly __typename: 'Theme', readonly id: string }
   | null };

export type UndoMutationVariables = Exact<{
  change: string;
  language: Language;
}>;


export type UndoMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type DecisionReasonsQueryVariables = Exact<{
  id: string;
}>;


export type DecisionReasonsQuery = { readonly suggestion:
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly owner: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null, readonly revision: number, readonly meeting: { readonly id: string } | null, readonly body: { readonly id: string } | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly owner: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null, readonly revision: number, readonly meeting: { readonly id: string } | null, readonly body: { readonly id: string } | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly owner: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null, readonly revision: number, readonly meeting: { readonly id: string } | null, readonly body: { readonly id: string } | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly owner: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null, readonly revision: number, readonly meeting: { readonly id: string } | null, readonly body: { readonly id: string } | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly owner: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null, readonly revision: number, readonly meeting: { readonly id: string } | null, readonly body: { readonly id: string } | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly owner: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null, readonly revision: number, readonly meeting: { readonly id: string } | null, readonly body: { readonly id: string } | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly owner: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null, readonly revision: number, readonly meeting: { readonly id: string } | null, readonly body: { readonly id: string } | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly owner: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null, readonly revision: number, readonly meeting: { readonly id: string } | null, readonly body: { readonly id: string } | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly owner: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null, readonly revision: number, readonly meeting: { readonly id: string } | null, readonly body: { readonly id: string } | null } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly owner: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null, readonly revision: number, readonly meeting: { readonly id: string } | null, readonly body: { readonly id: string } | null } | null }
   | null };

export type DismissalQueryVariables = Exact<{
  id: string;
  decision: string;
}>;


export type DismissalQuery = { readonly suggestion:
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus } | null }
    | { readonly id: string, readonly decision: { readonly id: string, readonly status: DecisionStatus } | null }
   | null, readonly changes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly undoes: string | null }> } | null };

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
  isDismissal?: boolean | null | undefined;
  language: Language;
}>;


export type DecideMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly decision: { readonly id: string, readonly status: DecisionStatus } | null, readonly suggestion?:
      | { readonly __typename: 'ActorIntroduction', readonly id: string }
      | { readonly __typename: 'DuplicateActors', readonly id: string }
      | { readonly __typename: 'Experiment', readonly id: string }
      | { readonly __typename: 'FundingEnd', readonly id: string }
      | { readonly __typename: 'Gap', readonly id: string }
      | { readonly __typename: 'IsolatedActor', readonly id: string }
      | { readonly __typename: 'Matter', readonly id: string, readonly repeats: ReadonlyArray<{ readonly id: string, readonly headline: string }> }
      | { readonly __typename: 'NotSuggested', readonly id: string }
      | { readonly __typename: 'Overlap', readonly id: string }
      | { readonly __typename: 'Synergy', readonly id: string }
     | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> }> } | null };

type WithinDismissed_ActorIntroduction_Fragment = { readonly __typename: 'ActorIntroduction', readonly id: string };

type WithinDismissed_DuplicateActors_Fragment = { readonly __typename: 'DuplicateActors', readonly id: string };

type WithinDismissed_Experiment_Fragment = { readonly __typename: 'Experiment', readonly id: string };

type WithinDismissed_FundingEnd_Fragment = { readonly __typename: 'FundingEnd', readonly id: string };

type WithinDismissed_Gap_Fragment = { readonly __typename: 'Gap', readonly id: string };

type WithinDismissed_IsolatedActor_Fragment = { readonly __typename: 'IsolatedActor', readonly id: string };

type WithinDismissed_Matter_Fragment = { readonly __typename: 'Matter', readonly id: string, readonly repeats: ReadonlyArray<{ readonly id: string, readonly headline: string }> };

type WithinDismissed_NotSuggested_Fragment = { readonly __typename: 'NotSuggested', readonly id: string };

type WithinDismissed_Overlap_Fragment = { readonly __typename: 'Overlap', readonly id: string };

type WithinDismissed_Synergy_Fragment = { readonly __typename: 'Synergy', readonly id: string };

export type WithinDismissedFragment =
  | WithinDismissed_ActorIntroduction_Fragment
  | WithinDismissed_DuplicateActors_Fragment
  | WithinDismissed_Experiment_Fragment
  | WithinDismissed_FundingEnd_Fragment
  | WithinDismissed_Gap_Fragment
  | WithinDismissed_IsolatedActor_Fragment
  | WithinDismissed_Matter_Fragment
  | WithinDismissed_NotSuggested_Fragment
  | WithinDismissed_Overlap_Fragment
  | WithinDismissed_Synergy_Fragment
;

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly name: string, readonly role: Role, readonly can: ReadonlyArray<Act>, readonly mayRead: ReadonlyArray<string>, readonly today: string } };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { readonly installation: { readonly version: string, readonly today: string, readonly isTodayFixed: boolean, readonly hasExamples: boolean, readonly hasContours: boolean, readonly rules: ReadonlyArray<{ readonly name: string, readonly value: number }> } | null };

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
      | { readonly __typename: 'DuplicateActors', readonly id: string }
      | { readonly __typename: 'Experiment', readonly id: string }
      | { readonly __typename: 'FundingEnd', readonly id: string }
      | { readonly __typename: 'FundingLink', readonly id: string }
      | { readonly __typename: 'Gap', readonly id: string }
      | { readonly __typename: 'Gone', readonly id: string }
      | { readonly __typename: 'Initiative', readonly id: string }
      | { readonly __typename: 'Invitation', readonly id: string }
      | { readonly __typename: 'IsolatedActor', readonly id: string }
      | { readonly __typename: 'Matter', readonly id: string }
      | { readonly __typename: 'Meeting', readonly id: string }
      | { readonly __typename: 'NotSuggested', readonly id: string }
      | { readonly __typename: 'Overlap', readonly id: string }
      | { readonly __typename: 'Proposal', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'Synergy', readonly id: string }
      | { readonly __typename: 'Territory', readonly name: string, readonly level: TerritoryLevel, readonly population: number | null, readonly id: string, readonly within: ReadonlyArray<{ readonly name: string, readonly level: TerritoryLevel, readonly within: ReadonlyArray<{ readonly name: string, readonly level: TerritoryLevel }> }> }
      | { readonly __typename: 'Theme', readonly id: string }
    > } | null };

export type ChangedSubscriptionVariables = Exact<{
  since: number;
}>;


export type ChangedSubscription = { readonly changed: { readonly sequence: number } };

export type SearchAllQueryVariables = Exact<{
  text: string;
}>;


export type SearchAllQuery = { readonly actors: { readonly totalCount: number, readonly isByPlace: boolean, readonly edges: ReadonlyArray<{ readonly within: { readonly id: string, readonly name: string } | null, readonly node:
        | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind | null, readonly id: string, readonly seatedIn: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'ActorIntroduction', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
        | { readonly __typename: 'DuplicateActors', readonly id: string }
        | { readonly __typename: 'Experiment', readonly id: string }
        | { readonly __typename: 'FundingEnd', readonly id: string }
        | { readonly __typename: 'FundingLink', readonly id: string }
        | { readonly __typename: 'Gap', readonly id: string }
        | { readonly __typename: 'Gone', readonly id: string }
        | { readonly __typename: 'Initiative', readonly id: string }
        | { readonly __typename: 'Invitation', readonly id: string }
        | { readonly __typename: 'IsolatedActor', readonly id: string }
        | { readonly __typename: 'Matter', readonly id: string }
        | { readonly __typename: 'Meeting', readonly id: string }
        | { readonly __typename: 'NotSuggested', readonly id: string }
        | { readonly __typename: 'Overlap', readonly id: string }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Synergy', readonly id: string }
        | { readonly __typename: 'Territory', readonly id: string }
        | { readonly __typename: 'Theme', readonly id: string }
       }> } | null, readonly initiatives: { readonly totalCount: number, readonly isByPlace: boolean, readonly edges: ReadonlyArray<{ readonly within: { readonly id: string, readonly name: string } | null, readonly node:
        | { readonly __typename: 'Actor', readonly id: string }
        | { readonly __typename: 'ActorIntroduction', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
        | { readonly __typename: 'DuplicateActors', readonly id: string }
        | { readonly __typename: 'Experiment', readonly id: string }
        | { readonly __typename: 'FundingEnd', readonly id: string }
        | { readonly __typename: 'FundingLink', readonly id: string }
        | { readonly __typename: 'Gap', readonly id: string }
        | { readonly __typename: 'Gone', readonly id: string }
        | { readonly __typename: 'Initiative', readonly title: string, readonly status: InitiativeStatus | null, readonly phase: InitiativePhase | null, readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly initiativeKind: InitiativeKind, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string } }> } }
        | { readonly __typename: 'Invitation', readonly id: string }
        | { readonly __typename: 'IsolatedActor', readonly id: string }
        | { readonly __typename: 'Matter', readonly id: string }
        | { readonly __typename: 'Meeting', readonly id: string }
        | { readonly __typename: 'NotSuggested', readonly id: string }
        | { readonly __typename: 'Overlap', readonly id: string }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Synergy', readonly id: string }
        | { readonly __typename: 'Territory', readonly id: string }
        | { readonly __typename: 'Theme', readonly id: string }
       }> } | null, readonly themes: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Actor', readonly id: string }
      | { readonly __typename: 'ActorIntroduction', readonly id: string }
      | { readonly __typename: 'Change', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
      | { readonly __typename: 'DuplicateActors', readonly id: string }
      | { readonly __typename: 'Experiment', readonly id: string }
      | { readonly __typename: 'FundingEnd', readonly id: string }
      | { readonly __typename: 'FundingLink', readonly id: string }
      | { readonly __typename: 'Gap', readonly id: string }
      | { readonly __typename: 'Gone', readonly id: string }
      | { readonly __typename: 'Initiative', readonly id: string }
      | { readonly __typename: 'Invitation', readonly id: string }
      | { readonly __typename: 'IsolatedActor', readonly id: string }
      | { readonly __typename: 'Matter', readonly id: string }
      | { readonly __typename: 'Meeting', readonly id: string }
      | { readonly __typename: 'NotSuggested', readonly id: string }
      | { readonly __typename: 'Overlap', readonly id: string }
      | { readonly __typename: 'Proposal', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'Synergy', readonly id: string }
      | { readonly __typename: 'Territory', readonly id: string }
      | { readonly __typename: 'Theme', readonly labelFr: string, readonly labelEn: string, readonly id: string, readonly broader: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }> }
    > } | null, readonly territories: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Actor', readonly id: string }
      | { readonly __typename: 'ActorIntroduction', readonly id: string }
      | { readonly __typename: 'Change', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
      | { readonly __typename: 'DuplicateActors', readonly id: string }
      | { readonly __typename: 'Experiment', readonly id: string }
      | { readonly __typename: 'FundingEnd', readonly id: string }
      | { readonly __typename: 'FundingLink', readonly id: string }
      | { readonly __typename: 'Gap', readonly id: string }
      | { readonly __typename: 'Gone', readonly id: string }
      | { readonly __typename: 'Initiative', readonly id: string }
      | { readonly __typename: 'Invitation', readonly id: string }
      | { readonly __typename: 'IsolatedActor', readonly id: string }
      | { readonly __typename: 'Matter', readonly id: string }
      | { readonly __typename: 'Meeting', readonly id: string }
      | { readonly __typename: 'NotSuggested', readonly id: string }
      | { readonly __typename: 'Overlap', readonly id: string }
      | { readonly __typename: 'Proposal', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'Synergy', readonly id: string }
      | { readonly __typename: 'Territory', readonly name: string, readonly level: TerritoryLevel, readonly id: string, readonly within: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: TerritoryLevel, readonly within: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: TerritoryLevel }> }> }
      | { readonly __typename: 'Theme', readonly id: string }
    > } | null };

export type SearchMattersQueryVariables = Exact<{
  text: string;
  territory?: string | null | undefined;
  language: Language;
}>;


export type SearchMattersQuery = { readonly matters: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MatterKind, readonly headline: string }> } | null };

export type ActorMoneyQueryVariables = Exact<{
  id: string;
}>;


export type ActorMoneyQuery = { readonly receivedSubsidy: { readonly totalCount: number, readonly totalAmount: string | null } | null, readonly receivedLoan: { readonly totalCount: number, readonly totalAmount: string | null } | null, readonly receivedGuarantee: { readonly totalCount: number, readonly totalAmount: string | null } | null, readonly receivedInKind: { readonly totalCount: number, readonly totalAmount: string | null } | null, readonly receivedOwnFunds: { readonly totalCount: number, readonly totalAmount: string | null } | null, readonly grantedSubsidy: { readonly totalCount: number, readonly totalAmount: string | null } | null, readonly grantedLoan: { readonly totalCount: number, readonly totalAmount: string | null } | null, readonly grantedGuarantee: { readonly totalCount: number, readonly totalAmount: string | null } | null, readonly grantedInKind: { readonly totalCount: number, readonly totalAmount: string | null } | null, readonly grantedOwnFunds: { readonly totalCount: number, readonly totalAmount: string | null } | null, readonly received: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null }> } | null, readonly granted: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null }> } | null };

export type SumFragment = { readonly totalCount: number, readonly totalAmount: string | null };

export type MoneyLineFragment = { readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null };

export type ActorPageQueryVariables = Exact<{
  id: string;
}>;


export type ActorPageQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind | null, readonly aliases: ReadonlyArray<string> | null, readonly siren: string | null, readonly siret: string | null, readonly rna: string | null, readonly statedIdentifiers: ReadonlyArray<string> | null, readonly audiences: ReadonlyArray<Audience>, readonly contact: string | null, readonly verifiedOn: string | null, readonly isExample: boolean, readonly bodyType: BodyType | null, readonly frequency: MeetingFrequency | null, readonly nextMeetingOn: string | null, readonly id: string, readonly seatedIn: { readonly id: string, readonly name: string } | null, readonly actsIn: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: TerritoryLevel, readonly population: number | null }>, readonly mainTheme: { readonly id: string } | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly needs: ReadonlyArray<{ readonly resource: Resource, readonly note: string | null, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string } }> | null, readonly offers: ReadonlyArray<{ readonly resource: Resource, readonly note: string | null, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string } }> | null, readonly memberOfConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly properties: { readonly role: MemberRole | null, readonly from: string | null, readonly to: string | null }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null } }> }, readonly membersConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly properties: { readonly role: MemberRole | null, readonly from: string | null, readonly to: string | null }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null } }> }, readonly initiativesConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole, readonly from: string | null, readonly to: string | null }, readonly node: { readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly status: InitiativeStatus | null, readonly phase: InitiativePhase | null, readonly startDate: string | null, readonly endDate: string | null, readonly funded: string | null } }> }, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null, readonly table: string | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null, readonly retrievedAt: string | null } }> } }
    | { readonly __typename: 'ActorIntroduction', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'DuplicateActors', readonly id: string }
    | { readonly __typename: 'Experiment', readonly id: string }
    | { readonly __typename: 'FundingEnd', readonly id: string }
    | { readonly __typename: 'FundingLink', readonly id: string }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Gone', readonly was: EntityKind, readonly archivedOn: string, readonly id: string, readonly mergedInto:
        | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
        | { readonly __typename: 'ActorIntroduction', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
        | { readonly __typename: 'DuplicateActors', readonly id: string }
        | { readonly __typename: 'Experiment', readonly id: string }
        | { readonly __typename: 'FundingEnd', readonly id: string }
        | { readonly __typename: 'FundingLink', readonly id: string }
        | { readonly __typename: 'Gap', readonly id: string }
        | { readonly __typename: 'Gone', readonly id: string }
        | { readonly __typename: 'Initiative', readonly id: string }
        | { readonly __typename: 'Invitation', readonly id: string }
        | { readonly __typename: 'IsolatedActor', readonly id: string }
        | { readonly __typename: 'Matter', readonly id: string }
        | { readonly __typename: 'Meeting', readonly id: string }
        | { readonly __typename: 'NotSuggested', readonly id: string }
        | { readonly __typename: 'Overlap', readonly id: string }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Synergy', readonly id: string }
        | { readonly __typename: 'Territory', readonly id: string }
        | { readonly __typename: 'Theme', readonly id: string }
       | null }
    | { readonly __typename: 'Initiative', readonly id: string }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'IsolatedActor', readonly id: string }
    | { readonly __typename: 'Matter', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'NotSuggested', readonly id: string }
    | { readonly __typename: 'Overlap', readonly id: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Synergy', readonly id: string }
    | { readonly __typename: 'Territory', readonly id: string }
    | { readonly __typename: 'Theme', readonly id: string }
   | null };

export type ActorBridgesQueryVariables = Exact<{
  id: string;
  language: Language;
  first: number;
}>;


export type ActorBridgesQuery = { readonly actor: { readonly id: string, readonly isolation: { readonly id: string, readonly kind: IsolationKind, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly isExample: boolean } } | null, readonly synergies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly score: number, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly revision: number } | null, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly mainTheme: { readonly id: string } | null }>, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }> } | null } | null };

export type ActorTiesQueryVariables = Exact<{
  id: string;
}>;


export type ActorTiesQuery = { readonly ties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly medium: TieMedium, readonly nature: LinkNature | null, readonly from: string | null, readonly to: string | null, readonly initiative: { readonly id: string, readonly title: string, readonly themes: ReadonlyArray<{ readonly id: string }> } | null, readonly a: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly mainTheme: { readonly id: string } | null }, readonly b: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly mainTheme: { readonly id: string } | null } }> } | null };

export type TiedActorFragment = { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly mainTheme: { readonly id: string } | null };

export type RetainIntroductionMutationVariables = Exact<{
  suggestion: string;
  owner?: string | null | undefined;
  dueOn?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type RetainIntroductionMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type SourcesOfGrantsQueryVariables = Exact<{
  id: string;
}>;


export type SourcesOfGrantsQuery = { readonly actor: { readonly fundingReceived: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null, readonly retrievedAt: string | null }> }>, readonly fundingGranted: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null, readonly retrievedAt: string | null }> }> } | null };

export type SourceOfGrantFragment = { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null, readonly retrievedAt: string | null };

export type ActorToCorrectQueryVariables = Exact<{
  id: string;
}>;


export type ActorToCorrectQuery = { readonly actor: { readonly aliases: ReadonlyArray<string> | null, readonly revision: number | null, readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly siret: string | null, readonly rna: string | null, readonly contact: string | null, readonly audiences: ReadonlyArray<Audience>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly needs: ReadonlyArray<{ readonly resource: Resource, readonly note: string | null, readonly theme: { readonly id: string } }> | null, readonly offers: ReadonlyArray<{ readonly resource: Resource, readonly note: string | null, readonly theme: { readonly id: string } }> | null, readonly actsIn: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly seatedIn: { readonly id: string, readonly name: string } | null } | null };

export type ActorContactQueryVariables = Exact<{
  id: string;
}>;


export type ActorContactQuery = { readonly actor: { readonly id: string, readonly contact: string | null } | null };

export type InvitationsOfQueryVariables = Exact<{
  actor: string;
}>;


export type InvitationsOfQuery = { readonly invitations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly function: string, readonly expiresOn: string, readonly state: InvitationState, readonly pendingCount: number }> } | null };

export type InviteContributorMutationVariables = Exact<{
  input: InviteContributorInput;
  language: Language;
}>;


export type InviteContributorMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly link: string | null, readonly invitation: { readonly id: string, readonly function: string, readonly expiresOn: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type RevokeInvitationMutationVariables = Exact<{
  invitation: string;
  language: Language;
}>;


export type RevokeInvitationMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type ActorListQueryVariables = Exact<{
  filter?: ActorFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ActorListQuery = { readonly actors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly isExample: boolean, readonly seatedIn: { readonly id: string, readonly name: string } | null, readonly mainTheme: { readonly id: string } | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }> }> } | null };

export type WiderActorsQueryVariables = Exact<{
  filter?: ActorFilter | null | undefined;
}>;


export type WiderActorsQuery = { readonly actors: { readonly totalCount: number } | null };

export type ActorFacetsQueryVariables = Exact<{
  filter?: ActorFilter | null | undefined;
}>;


export type ActorFacetsQuery = { readonly actors: { readonly facets: { readonly kind: ReadonlyArray<{ readonly value: string | null, readonly count: number }>, readonly audience: ReadonlyArray<{ readonly value: string | null, readonly count: number }>, readonly theme: ReadonlyArray<{ readonly count: number, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }> } }>, readonly territory: ReadonlyArray<{ readonly count: number, readonly territory: { readonly id: string, readonly name: string, readonly within: ReadonlyArray<{ readonly id: string }> } }> } | null } | null };

export type ActorLineFragment = { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly isExample: boolean, readonly seatedIn: { readonly id: string, readonly name: string } | null, readonly mainTheme: { readonly id: string } | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }> };

export type ActorsToTieQueryVariables = Exact<{
  theme?: string | null | undefined;
  territory?: string | null | undefined;
  around: boolean;
  language: Language;
  after?: string | null | undefined;
}>;


export type ActorsToTieQuery = { readonly isolatedActors: { readonly totalCount: number, readonly repeatCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: IsolationKind, readonly said: { readonly headline: string }, readonly actor: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly isExample: boolean, readonly seatedIn: { readonly id: string, readonly name: string } | null, readonly mainTheme: { readonly id: string } | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }> } }, readonly repeats: ReadonlyArray<{ readonly id: string, readonly actor: { readonly id: string, readonly name: string } }> }> } | null };

export type ActorsAroundQueryVariables = Exact<{
  filter: ActorFilter;
}>;


export type ActorsAroundQuery = { readonly actors: { readonly totalCount: number } | null };

export type ActorsToTieAroundQueryVariables = Exact<{
  theme?: string | null | undefined;
  territory: string;
}>;


export type ActorsToTieAroundQuery = { readonly isolatedActors: { readonly totalCount: number } | null };

export type KindsToTieQueryVariables = Exact<{
  territory?: string | null | undefined;
  theme?: string | null | undefined;
  around: boolean;
}>;


export type KindsToTieQuery = { readonly isolatedActors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: IsolationKind, readonly actor: { readonly id: string, readonly name: string, readonly themes: ReadonlyArray<{ readonly id: string }> } }> } | null };

export type WholeNetworkQueryVariables = Exact<{
  theme?: string | null | undefined;
  territory?: string | null | undefined;
}>;


export type WholeNetworkQuery = { readonly actors: { readonly totalCount: number } | null, readonly network: { readonly actorCount: number, readonly tieCount: number, readonly ties: ReadonlyArray<{ readonly a: number, readonly b: number, readonly strength: number }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly mainTheme: { readonly id: string } | null }> } | null };

export type RootThemesQueryVariables = Exact<{ [key: string]: never; }>;


export type RootThemesQuery = { readonly themes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }> } | null };

export type AnyPivotQueryVariables = Exact<{
  rows: PivotAxis;
  columns: PivotAxis;
  measure: PivotMeasure;
  nature?: ReadonlyArray<FundingNature> | FundingNature | null | undefined;
  territory?: string | null | undefined;
  language: Language;
}>;


export type AnyPivotQuery = { readonly pivot: { readonly counts: ReadonlyArray<ReadonlyArray<number>>, readonly amounts: ReadonlyArray<ReadonlyArray<string | null>> | null, readonly rowCount: number, readonly columnCount: number, readonly distinct: number, readonly outside: number, readonly amount: string | null, readonly isEstimate: boolean, readonly sentence: string, readonly rows: ReadonlyArray<{ readonly name: string, readonly count: number, readonly amount: string | null, readonly year: number | null, readonly actor: { readonly id: string } | null, readonly territory: { readonly id: string } | null, readonly theme: { readonly id: string } | null }>, readonly columns: ReadonlyArray<{ readonly name: string, readonly count: number, readonly amount: string | null, readonly year: number | null, readonly actor: { readonly id: string } | null, readonly territory: { readonly id: string } | null, readonly theme: { readonly id: string } | null }> } | null };

export type DependenceQueryVariables = Exact<{
  territory?: string | null | undefined;
}>;


export type DependenceQuery = { readonly funderDependence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly basis: DependenceBasis, readonly amount: string | null, readonly largestShare: number | null, readonly grants: number, readonly actor: { readonly id: string, readonly name: string }, readonly funders: ReadonlyArray<{ readonly actor: { readonly id: string, readonly name: string }, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly amountPaid: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly startDate: string | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly isExample: boolean, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> } }> }> }> } | null };

export type WhatChangedQueryVariables = Exact<{
  from: string;
  to: string;
  last: string;
  what?: ReadonlyArray<DifferenceKind> | DifferenceKind | null | undefined;
  about?: ReadonlyArray<DifferingKind> | DifferingKind | null | undefined;
  territory?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatChangedQuery = { readonly grants: { readonly granted: ReadonlyArray<{ readonly nature: FundingNature, readonly amount: string }> } | null, readonly difference: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly what: DifferenceKind, readonly on: string, readonly nature: FundingNature | null, readonly natureBefore: FundingNature | null, readonly amountBefore: string | null, readonly amount: string | null, readonly entity:
        | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
        | { readonly __typename: 'ActorIntroduction', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
        | { readonly __typename: 'DuplicateActors', readonly id: string }
        | { readonly __typename: 'Experiment', readonly id: string }
        | { readonly __typename: 'FundingEnd', readonly id: string }
        | { readonly __typename: 'FundingLink', readonly status: FundingStatus, readonly purpose: string | null, readonly id: string, readonly initiative: { readonly title: string } | null, readonly funder: { readonly name: string } | null, readonly beneficiary: { readonly name: string } | null }
        | { readonly __typename: 'Gap', readonly id: string }
        | { readonly __typename: 'Gone', readonly was: EntityKind, readonly id: string }
        | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
        | { readonly __typename: 'Invitation', readonly id: string }
        | { readonly __typename: 'IsolatedActor', readonly id: string }
        | { readonly __typename: 'Matter', readonly id: string }
        | { readonly __typename: 'Meeting', readonly id: string }
        | { readonly __typename: 'NotSuggested', readonly id: string }
        | { readonly __typename: 'Overlap', readonly id: string }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Synergy', readonly id: string }
        | { readonly __typename: 'Territory', readonly id: string }
        | { readonly __typename: 'Theme', readonly id: string }
       }> } | null };

export type RowsOfPivotCellQueryVariables = Exact<{
  rows: PivotAxis;
  columns: PivotAxis;
  measure: PivotMeasure;
  nature?: ReadonlyArray<FundingNature> | FundingNature | null | undefined;
  territory?: string | null | undefined;
  row: string;
  column: string;
  isNone: boolean;
}>;


export type RowsOfPivotCellQuery = { readonly pivot: { readonly cell?: { readonly count: number, readonly amount: string | null, readonly initiativeCount: number, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly endDate: string | null }>, readonly grants: ReadonlyArray<{ readonly share: number, readonly fundingLink: { readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly amountPaid: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly startDate: string | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly isExample: boolean, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> } } }> } | null, readonly inNoCell?: { readonly count: number, readonly amount: string | null, readonly initiativeCount: number, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly endDate: string | null }>, readonly grants: ReadonlyArray<{ readonly share: number, readonly fundingLink: { readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly amountPaid: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly startDate: string | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly isExample: boolean, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> } } }> } | null } | null };

export type RowsOfCellFragment = { readonly count: number, readonly amount: string | null, readonly initiativeCount: number, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly endDate: string | null }>, readonly grants: ReadonlyArray<{ readonly share: number, readonly fundingLink: { readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly amountPaid: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly startDate: string | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly isExample: boolean, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> } } }> };

export type WithoutTerritoryQueryVariables = Exact<{
  territory?: string | null | undefined;
}>;


export type WithoutTerritoryQuery = { readonly there: { readonly totalCount: number } | null, readonly without: { readonly totalCount: number } | null };

export type CountedActorsQueryVariables = Exact<{
  territory?: string | null | undefined;
}>;


export type CountedActorsQuery = { readonly actors: { readonly totalCount: number } | null, readonly bodies: { readonly totalCount: number } | null };

export type DeliveredMattersQueryVariables = Exact<{
  territory?: string | null | undefined;
  language: Language;
}>;


export type DeliveredMattersQuery = { readonly matters: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MatterKind, readonly urgency: MatterUrgency, readonly dueOn: string | null, readonly headline: string, readonly whyNow: string | null, readonly caveat: string | null, readonly decision: { readonly status: DecisionStatus } | null, readonly callFirst: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contact: string | null }>, readonly actors: ReadonlyArray<{ readonly id: string }>, readonly initiatives: ReadonlyArray<{ readonly id: string }> }> } | null };

export type MapDetailsQueryVariables = Exact<{
  territory?: string | null | undefined;
  language: Language;
}>;


export type MapDetailsQuery = { readonly network: { readonly actors: ReadonlyArray<{ readonly id: string, readonly seatedIn: { readonly name: string } | null, readonly actsIn: ReadonlyArray<{ readonly name: string }> }>, readonly ties: ReadonlyArray<{ readonly a: number, readonly b: number, readonly media: ReadonlyArray<TieMedium>, readonly initiatives: ReadonlyArray<string> }> } | null, readonly pivot: { readonly rowCount: number, readonly rows: ReadonlyArray<{ readonly count: number, readonly actor: { readonly id: string } | null }> } | null, readonly communities: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly members: ReadonlyArray<{ readonly id: string }> }> } | null };

export type NetworkFragmentationQueryVariables = Exact<{
  language: Language;
}>;


export type NetworkFragmentationQuery = { readonly actors: { readonly totalCount: number } | null, readonly fragmentation: { readonly actorCount: number, readonly sentence: string } | null };

export type NetworkCutsQueryVariables = Exact<{
  territory?: string | null | undefined;
}>;


export type NetworkCutsQuery = { readonly brokers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly actor: { readonly id: string, readonly name: string }, readonly pieces: ReadonlyArray<{ readonly actorCount: number, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type NetworkBrokersQueryVariables = Exact<{
  territory?: string | null | undefined;
  language: Language;
}>;


export type NetworkBrokersQuery = { readonly brokers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly betweenness: number | null, readonly degree: number, readonly constraint: number | null, readonly actor: { readonly id: string, readonly name: string }, readonly evidence: { readonly partners: ReadonlyArray<{ readonly actor: { readonly id: string } }> } }> } | null, readonly communities: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly members: ReadonlyArray<{ readonly id: string }> }> } | null };

export type NetworkGroupsQueryVariables = Exact<{
  territory?: string | null | undefined;
  language: Language;
}>;


export type NetworkGroupsQuery = { readonly communities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly size: number, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null };

export type SimulateQueryVariables = Exact<{
  change: Hypothesis;
  language: Language;
  actor: string;
  isActor: boolean;
}>;


export type SimulateQuery = { readonly ties?: { readonly nodes: ReadonlyArray<{ readonly medium: TieMedium, readonly nature: LinkNature | null, readonly to: string | null, readonly a: { readonly id: string, readonly name: string }, readonly b: { readonly id: string, readonly name: string }, readonly initiative: { readonly id: string, readonly title: string } | null }> } | null, readonly whatIf: { readonly sentence: string, readonly newlyIsolated: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly alreadyIsolated: ReadonlyArray<{ readonly id: string }>, readonly pieces: ReadonlyArray<{ readonly actorCount: number, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly before: { readonly overlaps: number, readonly nested: number, readonly isolatedActors: number, readonly synergiesBetweenInitiatives: number, readonly synergiesBetweenActors: number, readonly gaps: number | null, readonly fragmentation: number | null, readonly grants: number, readonly grantedAmount: string | null }, readonly after: { readonly overlaps: number, readonly nested: number, readonly isolatedActors: number, readonly synergiesBetweenInitiatives: number, readonly synergiesBetweenActors: number, readonly gaps: number | null, readonly fragmentation: number | null, readonly grants: number, readonly grantedAmount: string | null }, readonly touched: { readonly initiativeCount: number, readonly inhabitants: number | null, readonly homeInhabitants: number | null, readonly fundingLinkCount: number, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly amountPaid: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly startDate: string | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly isExample: boolean, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> } }>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly fundingLinksConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: FundingStatus, readonly endDate: string | null, readonly funder: { readonly id: string, readonly name: string } | null } }> } | null, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string } }> } }> } } | null };

export type StandingFragment = { readonly overlaps: number, readonly nested: number, readonly isolatedActors: number, readonly synergiesBetweenInitiatives: number, readonly synergiesBetweenActors: number, readonly gaps: number | null, readonly fragmentation: number | null, readonly grants: number, readonly grantedAmount: string | null };

export type SimulatedQueryVariables = Exact<{
  id: string;
}>;


export type SimulatedQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
    | { readonly __typename: 'ActorIntroduction', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'DuplicateActors', readonly id: string }
    | { readonly __typename: 'Experiment', readonly id: string }
    | { readonly __typename: 'FundingEnd', readonly id: string }
    | { readonly __typename: 'FundingLink', readonly id: string }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Gone', readonly id: string }
    | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'IsolatedActor', readonly id: string }
    | { readonly __typename: 'Matter', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'NotSuggested', readonly id: string }
    | { readonly __typename: 'Overlap', readonly id: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Synergy', readonly id: string }
    | { readonly __typename: 'Territory', readonly id: string }
    | { readonly __typename: 'Theme', readonly id: string }
   | null };

export type FindFunderQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type FindFunderQuery = { readonly actors: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly seatedIn: { readonly id: string, readonly name: string } | null }> } | null };

export type FindNamedQueryVariables = Exact<{
  text: string;
  kind: ReadonlyArray<SearchKind> | SearchKind;
}>;


export type FindNamedQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind | null, readonly id: string, readonly seatedIn: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'ActorIntroduction', readonly id: string }
      | { readonly __typename: 'Change', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
      | { readonly __typename: 'DuplicateActors', readonly id: string }
      | { readonly __typename: 'Experiment', readonly id: string }
      | { readonly __typename: 'FundingEnd', readonly id: string }
      | { readonly __typename: 'FundingLink', readonly id: string }
      | { readonly __typename: 'Gap', readonly id: string }
      | { readonly __typename: 'Gone', readonly id: string }
      | { readonly __typename: 'Initiative', readonly title: string, readonly id: string, readonly initiativeKind: InitiativeKind, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }> }
      | { readonly __typename: 'Invitation', readonly id: string }
      | { readonly __typename: 'IsolatedActor', readonly id: string }
      | { readonly __typename: 'Matter', readonly id: string }
      | { readonly __typename: 'Meeting', readonly id: string }
      | { readonly __typename: 'NotSuggested', readonly id: string }
      | { readonly __typename: 'Overlap', readonly id: string }
      | { readonly __typename: 'Proposal', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'Synergy', readonly id: string }
      | { readonly __typename: 'Territory', readonly id: string }
      | { readonly __typename: 'Theme', readonly id: string }
    > } | null };

export type ContributeQueryVariables = Exact<{
  language: Language;
}>;


export type ContributeQuery = { readonly invitedActor: { readonly function: string, readonly expiresOn: string, readonly actor: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly siret: string | null, readonly rna: string | null, readonly contact: string | null, readonly audiences: ReadonlyArray<Audience>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly results: ReadonlyArray<string> | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly needs: ReadonlyArray<{ readonly resource: Resource, readonly note: string | null, readonly theme: { readonly id: string } }> | null, readonly offers: ReadonlyArray<{ readonly resource: Resource, readonly note: string | null, readonly theme: { readonly id: string } }> | null, readonly actsIn: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly seatedIn: { readonly id: string, readonly name: string } | null }, readonly incomplete: ReadonlyArray<{ readonly entity:
        | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
        | { readonly __typename: 'ActorIntroduction', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
        | { readonly __typename: 'DuplicateActors', readonly id: string }
        | { readonly __typename: 'Experiment', readonly id: string }
        | { readonly __typename: 'FundingEnd', readonly id: string }
        | { readonly __typename: 'FundingLink', readonly id: string }
        | { readonly __typename: 'Gap', readonly id: string }
        | { readonly __typename: 'Gone', readonly id: string }
        | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
        | { readonly __typename: 'Invitation', readonly id: string }
        | { readonly __typename: 'IsolatedActor', readonly id: string }
        | { readonly __typename: 'Matter', readonly id: string }
        | { readonly __typename: 'Meeting', readonly id: string }
        | { readonly __typename: 'NotSuggested', readonly id: string }
        | { readonly __typename: 'Overlap', readonly id: string }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Synergy', readonly id: string }
        | { readonly __typename: 'Territory', readonly id: string }
        | { readonly __typename: 'Theme', readonly id: string }
      , readonly missing: ReadonlyArray<{ readonly lack: Lack, readonly why: string }> }>, readonly proposals: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ProposalState, readonly act: Act, readonly author: string, readonly note: string | null, readonly word: string | null, readonly isStale: boolean, readonly isWithdrawable: boolean, readonly proposedAt: string, readonly settledAt: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly about:
          | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
          | { readonly __typename: 'ActorIntroduction', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Change', readonly id: string }
          | { readonly __typename: 'Decision', readonly id: string }
          | { readonly __typename: 'DuplicateActors', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Experiment', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'FundingEnd', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'FundingLink', readonly id: string }
          | { readonly __typename: 'Gap', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Gone', readonly id: string }
          | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
          | { readonly __typename: 'Invitation', readonly id: string }
          | { readonly __typename: 'IsolatedActor', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Matter', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Meeting', readonly id: string }
          | { readonly __typename: 'NotSuggested', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Overlap', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Proposal', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'Synergy', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Territory', readonly id: string }
          | { readonly __typename: 'Theme', readonly id: string }
         | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly before: ReadonlyArray<string>, readonly now: ReadonlyArray<string>, readonly after: ReadonlyArray<string>, readonly isStale: boolean }> }> } } | null };

export type OwnProposalsQueryVariables = Exact<{
  after?: string | null | undefined;
  language: Language;
}>;


export type OwnProposalsQuery = { readonly invitedActor: { readonly proposals: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ProposalState, readonly act: Act, readonly author: string, readonly note: string | null, readonly word: string | null, readonly isStale: boolean, readonly isWithdrawable: boolean, readonly proposedAt: string, readonly settledAt: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly about:
          | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
          | { readonly __typename: 'ActorIntroduction', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Change', readonly id: string }
          | { readonly __typename: 'Decision', readonly id: string }
          | { readonly __typename: 'DuplicateActors', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Experiment', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'FundingEnd', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'FundingLink', readonly id: string }
          | { readonly __typename: 'Gap', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Gone', readonly id: string }
          | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
          | { readonly __typename: 'Invitation', readonly id: string }
          | { readonly __typename: 'IsolatedActor', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Matter', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Meeting', readonly id: string }
          | { readonly __typename: 'NotSuggested', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Overlap', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Proposal', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'Synergy', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
          | { readonly __typename: 'Territory', readonly id: string }
          | { readonly __typename: 'Theme', readonly id: string }
         | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly before: ReadonlyArray<string>, readonly now: ReadonlyArray<string>, readonly after: ReadonlyArray<string>, readonly isStale: boolean }> }> } } | null };

export type ProposalPageFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ProposalState, readonly act: Act, readonly author: string, readonly note: string | null, readonly word: string | null, readonly isStale: boolean, readonly isWithdrawable: boolean, readonly proposedAt: string, readonly settledAt: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly about:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'ActorIntroduction', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
      | { readonly __typename: 'Change', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
      | { readonly __typename: 'DuplicateActors', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
      | { readonly __typename: 'Experiment', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
      | { readonly __typename: 'FundingEnd', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
      | { readonly __typename: 'FundingLink', readonly id: string }
      | { readonly __typename: 'Gap', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
      | { readonly __typename: 'Gone', readonly id: string }
      | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
      | { readonly __typename: 'Invitation', readonly id: string }
      | { readonly __typename: 'IsolatedActor', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
      | { readonly __typename: 'Matter', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
      | { readonly __typename: 'Meeting', readonly id: string }
      | { readonly __typename: 'NotSuggested', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
      | { readonly __typename: 'Overlap', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
      | { readonly __typename: 'Proposal', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'Synergy', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
      | { readonly __typename: 'Territory', readonly id: string }
      | { readonly __typename: 'Theme', readonly id: string }
     | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly before: ReadonlyArray<string>, readonly now: ReadonlyArray<string>, readonly after: ReadonlyArray<string>, readonly isStale: boolean }> }> };

export type InvitedRecordFragment = { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly siret: string | null, readonly rna: string | null, readonly contact: string | null, readonly audiences: ReadonlyArray<Audience>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly results: ReadonlyArray<string> | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly needs: ReadonlyArray<{ readonly resource: Resource, readonly note: string | null, readonly theme: { readonly id: string } }> | null, readonly offers: ReadonlyArray<{ readonly resource: Resource, readonly note: string | null, readonly theme: { readonly id: string } }> | null, readonly actsIn: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly seatedIn: { readonly id: string, readonly name: string } | null };

export type ActorRecordFragment = { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly siret: string | null, readonly rna: string | null, readonly contact: string | null, readonly audiences: ReadonlyArray<Audience>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly needs: ReadonlyArray<{ readonly resource: Resource, readonly note: string | null, readonly theme: { readonly id: string } }> | null, readonly offers: ReadonlyArray<{ readonly resource: Resource, readonly note: string | null, readonly theme: { readonly id: string } }> | null, readonly actsIn: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly seatedIn: { readonly id: string, readonly name: string } | null };

export type InvitedInitiativeFragment = { readonly id: string, readonly title: string, readonly summary: string | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly results: ReadonlyArray<string> | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ContributeSuggestionsQueryVariables = Exact<{
  language: Language;
}>;


export type ContributeSuggestionsQuery = { readonly invitedActor: { readonly actor: { readonly id: string, readonly overlaps: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly said: { readonly facts: ReadonlyArray<string>, readonly caveat: string | null, readonly isExample: boolean } }> } | null, readonly synergies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly said: { readonly facts: ReadonlyArray<string>, readonly caveat: string | null, readonly isExample: boolean } }> } | null } } | null };

export type FindToProposeQueryVariables = Exact<{
  text: string;
  kind: ReadonlyArray<SearchKind> | SearchKind;
}>;


export type FindToProposeQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'ActorIntroduction', readonly id: string }
      | { readonly __typename: 'Change', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
      | { readonly __typename: 'DuplicateActors', readonly id: string }
      | { readonly __typename: 'Experiment', readonly id: string }
      | { readonly __typename: 'FundingEnd', readonly id: string }
      | { readonly __typename: 'FundingLink', readonly id: string }
      | { readonly __typename: 'Gap', readonly id: string }
      | { readonly __typename: 'Gone', readonly id: string }
      | { readonly __typename: 'Initiative', readonly id: string }
      | { readonly __typename: 'Invitation', readonly id: string }
      | { readonly __typename: 'IsolatedActor', readonly id: string }
      | { readonly __typename: 'Matter', readonly id: string }
      | { readonly __typename: 'Meeting', readonly id: string }
      | { readonly __typename: 'NotSuggested', readonly id: string }
      | { readonly __typename: 'Overlap', readonly id: string }
      | { readonly __typename: 'Proposal', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'Synergy', readonly id: string }
      | { readonly __typename: 'Territory', readonly name: string, readonly level: TerritoryLevel, readonly id: string, readonly within: ReadonlyArray<{ readonly name: string, readonly level: TerritoryLevel, readonly within: ReadonlyArray<{ readonly name: string, readonly level: TerritoryLevel }> }> }
      | { readonly __typename: 'Theme', readonly id: string }
    > } | null };

export type WithdrawProposalMutationVariables = Exact<{
  proposal: string;
  language: Language;
}>;


export type WithdrawProposalMutation = { readonly act: { readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type ProposeMutationVariables = Exact<{
  input: ProposeInput;
  language: Language;
}>;


export type ProposeMutation = { readonly act: { readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type DoneActsQueryVariables = Exact<{
  entity?: string | null | undefined;
  acts: boolean;
  imports: boolean;
  after?: string | null | undefined;
  language: Language;
}>;


export type DoneActsQuery = { readonly changes: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly by: string, readonly import: string | null, readonly sentence: string, readonly undoes: string | null, readonly stands: boolean, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }> }> } | null };

export type DoneActFragment = { readonly id: string, readonly at: string, readonly by: string, readonly import: string | null, readonly sentence: string, readonly undoes: string | null, readonly stands: boolean, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }> };

export type ChangedValuesFragment = { readonly field: string, readonly label: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> };

export type ToCompleteListQueryVariables = Exact<{
  territory?: string | null | undefined;
  lack?: ReadonlyArray<Lack> | Lack | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type ToCompleteListQuery = { readonly incomplete: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly lack: Lack, readonly count: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly entity:
        | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind | null, readonly siret: string | null, readonly rna: string | null, readonly revision: number | null, readonly id: string, readonly themes: ReadonlyArray<{ readonly id: string }> }
        | { readonly __typename: 'ActorIntroduction', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
        | { readonly __typename: 'DuplicateActors', readonly id: string }
        | { readonly __typename: 'Experiment', readonly id: string }
        | { readonly __typename: 'FundingEnd', readonly id: string }
        | { readonly __typename: 'FundingLink', readonly id: string }
        | { readonly __typename: 'Gap', readonly id: string }
        | { readonly __typename: 'Gone', readonly id: string }
        | { readonly __typename: 'Initiative', readonly title: string, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly revision: number | null, readonly id: string, readonly themes: ReadonlyArray<{ readonly id: string }> }
        | { readonly __typename: 'Invitation', readonly id: string }
        | { readonly __typename: 'IsolatedActor', readonly id: string }
        | { readonly __typename: 'Matter', readonly id: string }
        | { readonly __typename: 'Meeting', readonly id: string }
        | { readonly __typename: 'NotSuggested', readonly id: string }
        | { readonly __typename: 'Overlap', readonly id: string }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Synergy', readonly id: string }
        | { readonly __typename: 'Territory', readonly id: string }
        | { readonly __typename: 'Theme', readonly id: string }
      , readonly missing: ReadonlyArray<{ readonly lack: Lack, readonly why: string }> }> } | null };

export type ToCompleteOneQueryVariables = Exact<{
  entity: string;
  language: Language;
}>;


export type ToCompleteOneQuery = { readonly incomplete: { readonly nodes: ReadonlyArray<{ readonly entity:
        | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind | null, readonly siret: string | null, readonly rna: string | null, readonly revision: number | null, readonly id: string, readonly themes: ReadonlyArray<{ readonly id: string }> }
        | { readonly __typename: 'ActorIntroduction', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
        | { readonly __typename: 'DuplicateActors', readonly id: string }
        | { readonly __typename: 'Experiment', readonly id: string }
        | { readonly __typename: 'FundingEnd', readonly id: string }
        | { readonly __typename: 'FundingLink', readonly id: string }
        | { readonly __typename: 'Gap', readonly id: string }
        | { readonly __typename: 'Gone', readonly id: string }
        | { readonly __typename: 'Initiative', readonly title: string, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly revision: number | null, readonly id: string, readonly themes: ReadonlyArray<{ readonly id: string }> }
        | { readonly __typename: 'Invitation', readonly id: string }
        | { readonly __typename: 'IsolatedActor', readonly id: string }
        | { readonly __typename: 'Matter', readonly id: string }
        | { readonly __typename: 'Meeting', readonly id: string }
        | { readonly __typename: 'NotSuggested', readonly id: string }
        | { readonly __typename: 'Overlap', readonly id: string }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Synergy', readonly id: string }
        | { readonly __typename: 'Territory', readonly id: string }
        | { readonly __typename: 'Theme', readonly id: string }
      , readonly missing: ReadonlyArray<{ readonly lack: Lack, readonly why: string }> }> } | null };

export type IncompleteLineFragment = { readonly entity:
    | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind | null, readonly siret: string | null, readonly rna: string | null, readonly revision: number | null, readonly id: string, readonly themes: ReadonlyArray<{ readonly id: string }> }
    | { readonly __typename: 'ActorIntroduction', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'DuplicateActors', readonly id: string }
    | { readonly __typename: 'Experiment', readonly id: string }
    | { readonly __typename: 'FundingEnd', readonly id: string }
    | { readonly __typename: 'FundingLink', readonly id: string }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Gone', readonly id: string }
    | { readonly __typename: 'Initiative', readonly title: string, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly revision: number | null, readonly id: string, readonly themes: ReadonlyArray<{ readonly id: string }> }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'IsolatedActor', readonly id: string }
    | { readonly __typename: 'Matter', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'NotSuggested', readonly id: string }
    | { readonly __typename: 'Overlap', readonly id: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Synergy', readonly id: string }
    | { readonly __typename: 'Territory', readonly id: string }
    | { readonly __typename: 'Theme', readonly id: string }
  , readonly missing: ReadonlyArray<{ readonly lack: Lack, readonly why: string }> };

export type CompleteActorMutationVariables = Exact<{
  input: EditActorInput;
  language: Language;
}>;


export type CompleteActorMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type CompleteInitiativeMutationVariables = Exact<{
  input: EditInitiativeInput;
  language: Language;
}>;


export type CompleteInitiativeMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type DuplicatesQueryVariables = Exact<{
  after?: string | null | undefined;
  language: Language;
}>;


export type DuplicatesQuery = { readonly duplicateActors: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reasons: ReadonlyArray<DuplicateReason>, readonly said: { readonly facts: ReadonlyArray<string> }, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly siren: string | null, readonly siret: string | null, readonly rna: string | null, readonly seatedIn: { readonly id: string, readonly name: string } | null }> }> } | null };

export type DuplicateFragment = { readonly id: string, readonly reasons: ReadonlyArray<DuplicateReason>, readonly said: { readonly facts: ReadonlyArray<string> }, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly siren: string | null, readonly siret: string | null, readonly rna: string | null, readonly seatedIn: { readonly id: string, readonly name: string } | null }> };

export type MergeActorsMutationVariables = Exact<{
  keep: string;
  merge: string;
  language: Language;
}>;


export type MergeActorsMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type KeepApartMutationVariables = Exact<{
  pair: string;
  language: Language;
}>;


export type KeepApartMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type PastImportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PastImportsQuery = { readonly imports: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly import: string, readonly at: string, readonly by: string, readonly format: ImportFormat, readonly files: ReadonlyArray<string>, readonly rows: number, readonly accepted: number | null, readonly rejected: number | null, readonly lost: number | null, readonly amount: string | null, readonly rejectedAmount: string | null, readonly faults: number | null, readonly state: ImportState, readonly isUndoable: boolean }> } | null };

export type PastImportLineFragment = { readonly import: string, readonly at: string, readonly by: string, readonly format: ImportFormat, readonly files: ReadonlyArray<string>, readonly rows: number, readonly accepted: number | null, readonly rejected: number | null, readonly lost: number | null, readonly amount: string | null, readonly rejectedAmount: string | null, readonly faults: number | null, readonly state: ImportState, readonly isUndoable: boolean };

export type UndoImportMutationVariables = Exact<{
  import: string;
  language: Language;
}>;


export type UndoImportMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly undoneCount: number, readonly remaining: number, readonly kept: ReadonlyArray<string>, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type QualityQueryVariables = Exact<{
  language: Language;
}>;


export type QualityQuery = { readonly dataQuality: { readonly openDuplicateCount: number, readonly quarantinedRows: number, readonly quarantinedAmount: string, readonly ranges: ReadonlyArray<{ readonly figure: QualityFigure, readonly value: number, readonly low: number, readonly high: number, readonly how: string }>, readonly sources: ReadonlyArray<{ readonly actorCount: number, readonly initiativeCount: number, readonly grantCount: number, readonly ids: number | null, readonly dates: number | null, readonly amounts: number | null, readonly places: number | null, readonly source: { readonly id: string, readonly publisher: string | null } }> | null } | null };

export type UploadQueryVariables = Exact<{
  upload: string;
  language: Language;
}>;


export type UploadQuery = { readonly importUpload: { readonly upload: string, readonly state: UploadState, readonly progress: number, readonly format: string | null, readonly why: string | null, readonly failure: string | null, readonly sequence: number | null, readonly files: ReadonlyArray<{ readonly name: string, readonly bytes: number }>, readonly report: { readonly import: string, readonly isDryRun: boolean, readonly isRefused: boolean, readonly isIncomplete: boolean, readonly rows: number, readonly accepted: number, readonly repaired: number, readonly toReread: number, readonly rejected: number, readonly lost: number, readonly unread: number, readonly amount: string, readonly statedAmount: string, readonly shareRowCount: number, readonly inKindAmount: string, readonly rejectedAmount: string, readonly netted: string, readonly leftNegative: string, readonly updated: number, readonly unplacedActorCount: number, readonly unplacedAmount: string, readonly unchanged: number, readonly rejectedFiles: number, readonly newFunder: string | null, readonly sameRowCount: number, readonly equalGrantCount: number, readonly namesAloneCount: number, readonly changed: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
        | { readonly __typename: 'ActorIntroduction', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
        | { readonly __typename: 'DuplicateActors', readonly id: string }
        | { readonly __typename: 'Experiment', readonly id: string }
        | { readonly __typename: 'FundingEnd', readonly id: string }
        | { readonly __typename: 'FundingLink', readonly purpose: string | null, readonly id: string, readonly initiative: { readonly title: string } | null, readonly funder: { readonly name: string } | null, readonly beneficiary: { readonly name: string } | null }
        | { readonly __typename: 'Gap', readonly id: string }
        | { readonly __typename: 'Gone', readonly id: string }
        | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
        | { readonly __typename: 'Invitation', readonly id: string }
        | { readonly __typename: 'IsolatedActor', readonly id: string }
        | { readonly __typename: 'Matter', readonly id: string }
        | { readonly __typename: 'Meeting', readonly id: string }
        | { readonly __typename: 'NotSuggested', readonly id: string }
        | { readonly __typename: 'Overlap', readonly id: string }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Synergy', readonly id: string }
        | { readonly __typename: 'Territory', readonly id: string }
        | { readonly __typename: 'Theme', readonly id: string }
      >, readonly createdNodes: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
        | { readonly __typename: 'ActorIntroduction', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
        | { readonly __typename: 'DuplicateActors', readonly id: string }
        | { readonly __typename: 'Experiment', readonly id: string }
        | { readonly __typename: 'FundingEnd', readonly id: string }
        | { readonly __typename: 'FundingLink', readonly purpose: string | null, readonly id: string, readonly initiative: { readonly title: string } | null, readonly funder: { readonly name: string } | null, readonly beneficiary: { readonly name: string } | null }
        | { readonly __typename: 'Gap', readonly id: string }
        | { readonly __typename: 'Gone', readonly id: string }
        | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
        | { readonly __typename: 'Invitation', readonly id: string }
        | { readonly __typename: 'IsolatedActor', readonly id: string }
        | { readonly __typename: 'Matter', readonly id: string }
        | { readonly __typename: 'Meeting', readonly id: string }
        | { readonly __typename: 'NotSuggested', readonly id: string }
        | { readonly __typename: 'Overlap', readonly id: string }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Synergy', readonly id: string }
        | { readonly __typename: 'Territory', readonly id: string }
        | { readonly __typename: 'Theme', readonly id: string }
      >, readonly newActors: ReadonlyArray<{ readonly name: string, readonly file: string | null, readonly line: number, readonly isSameName: boolean, readonly near: { readonly id: string, readonly name: string } | null }>, readonly sameRows: ReadonlyArray<{ readonly file: string | null, readonly line: number, readonly of: number }>, readonly created: ReadonlyArray<{ readonly label: string, readonly count: number }>, readonly totals: ReadonlyArray<{ readonly line: number, readonly stated: string, readonly read: string, readonly out: string | null }>, readonly namesAlone: ReadonlyArray<{ readonly name: string, readonly rows: number, readonly newActorCount: number, readonly amount: string, readonly isSame: boolean, readonly hasOtherNumber: boolean, readonly hasNoNumber: boolean, readonly isNear: boolean, readonly question: string }>, readonly oneBeneficiary: ReadonlyArray<{ readonly file: string | null, readonly question: string }>, readonly editionOf: { readonly import: string, readonly at: string, readonly files: ReadonlyArray<string>, readonly known: number, readonly nameCount: number } | null, readonly replaced: { readonly leftCount: number, readonly leftAmount: string, readonly leftActorCount: number, readonly cameCount: number, readonly changedCount: number, readonly stayedCount: number } | null, readonly overlaps: ReadonlyArray<{ readonly rows: number, readonly amount: string, readonly isOtherDecision: boolean, readonly source: { readonly id: string, readonly publisher: string | null } }>, readonly groups: ReadonlyArray<{ readonly level: FaultLevel, readonly rule: string, readonly column: string, readonly label: string, readonly count: number, readonly rejected: number, readonly rejectedAmount: string, readonly amount: string, readonly examples: ReadonlyArray<{ readonly file: string | null, readonly line: number, readonly value: string, readonly message: string, readonly remedy: string }> }> } | null } | null };

export type ImportProgressSubscriptionVariables = Exact<{
  upload: string;
  language: Language;
}>;


export type ImportProgressSubscription = { readonly importProgress: { readonly upload: string, readonly state: UploadState, readonly progress: number, readonly format: string | null, readonly why: string | null, readonly failure: string | null, readonly sequence: number | null, readonly files: ReadonlyArray<{ readonly name: string, readonly bytes: number }>, readonly report: { readonly import: string, readonly isDryRun: boolean, readonly isRefused: boolean, readonly isIncomplete: boolean, readonly rows: number, readonly accepted: number, readonly repaired: number, readonly toReread: number, readonly rejected: number, readonly lost: number, readonly unread: number, readonly amount: string, readonly statedAmount: string, readonly shareRowCount: number, readonly inKindAmount: string, readonly rejectedAmount: string, readonly netted: string, readonly leftNegative: string, readonly updated: number, readonly unplacedActorCount: number, readonly unplacedAmount: string, readonly unchanged: number, readonly rejectedFiles: number, readonly newFunder: string | null, readonly sameRowCount: number, readonly equalGrantCount: number, readonly namesAloneCount: number, readonly changed: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
        | { readonly __typename: 'ActorIntroduction', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
        | { readonly __typename: 'DuplicateActors', readonly id: string }
        | { readonly __typename: 'Experiment', readonly id: string }
        | { readonly __typename: 'FundingEnd', readonly id: string }
        | { readonly __typename: 'FundingLink', readonly purpose: string | null, readonly id: string, readonly initiative: { readonly title: string } | null, readonly funder: { readonly name: string } | null, readonly beneficiary: { readonly name: string } | null }
        | { readonly __typename: 'Gap', readonly id: string }
        | { readonly __typename: 'Gone', readonly id: string }
        | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
        | { readonly __typename: 'Invitation', readonly id: string }
        | { readonly __typename: 'IsolatedActor', readonly id: string }
        | { readonly __typename: 'Matter', readonly id: string }
        | { readonly __typename: 'Meeting', readonly id: string }
        | { readonly __typename: 'NotSuggested', readonly id: string }
        | { readonly __typename: 'Overlap', readonly id: string }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Synergy', readonly id: string }
        | { readonly __typename: 'Territory', readonly id: string }
        | { readonly __typename: 'Theme', readonly id: string }
      >, readonly createdNodes: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
        | { readonly __typename: 'ActorIntroduction', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
        | { readonly __typename: 'DuplicateActors', readonly id: string }
        | { readonly __typename: 'Experiment', readonly id: string }
        | { readonly __typename: 'FundingEnd', readonly id: string }
        | { readonly __typename: 'FundingLink', readonly purpose: string | null, readonly id: string, readonly initiative: { readonly title: string } | null, readonly funder: { readonly name: string } | null, readonly beneficiary: { readonly name: string } | null }
        | { readonly __typename: 'Gap', readonly id: string }
        | { readonly __typename: 'Gone', readonly id: string }
        | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
        | { readonly __typename: 'Invitation', readonly id: string }
        | { readonly __typename: 'IsolatedActor', readonly id: string }
        | { readonly __typename: 'Matter', readonly id: string }
        | { readonly __typename: 'Meeting', readonly id: string }
        | { readonly __typename: 'NotSuggested', readonly id: string }
        | { readonly __typename: 'Overlap', readonly id: string }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Synergy', readonly id: string }
        | { readonly __typename: 'Territory', readonly id: string }
        | { readonly __typename: 'Theme', readonly id: string }
      >, readonly newActors: ReadonlyArray<{ readonly name: string, readonly file: string | null, readonly line: number, readonly isSameName: boolean, readonly near: { readonly id: string, readonly name: string } | null }>, readonly sameRows: ReadonlyArray<{ readonly file: string | null, readonly line: number, readonly of: number }>, readonly created: ReadonlyArray<{ readonly label: string, readonly count: number }>, readonly totals: ReadonlyArray<{ readonly line: number, readonly stated: string, readonly read: string, readonly out: string | null }>, readonly namesAlone: ReadonlyArray<{ readonly name: string, readonly rows: number, readonly newActorCount: number, readonly amount: string, readonly isSame: boolean, readonly hasOtherNumber: boolean, readonly hasNoNumber: boolean, readonly isNear: boolean, readonly question: string }>, readonly oneBeneficiary: ReadonlyArray<{ readonly file: string | null, readonly question: string }>, readonly editionOf: { readonly import: string, readonly at: string, readonly files: ReadonlyArray<string>, readonly known: number, readonly nameCount: number } | null, readonly replaced: { readonly leftCount: number, readonly leftAmount: string, readonly leftActorCount: number, readonly cameCount: number, readonly changedCount: number, readonly stayedCount: number } | null, readonly overlaps: ReadonlyArray<{ readonly rows: number, readonly amount: string, readonly isOtherDecision: boolean, readonly source: { readonly id: string, readonly publisher: string | null } }>, readonly groups: ReadonlyArray<{ readonly level: FaultLevel, readonly rule: string, readonly column: string, readonly label: string, readonly count: number, readonly rejected: number, readonly rejectedAmount: string, readonly amount: string, readonly examples: ReadonlyArray<{ readonly file: string | null, readonly line: number, readonly value: string, readonly message: string, readonly remedy: string }> }> } | null } };

export type UploadNowFragment = { readonly upload: string, readonly state: UploadState, readonly progress: number, readonly format: string | null, readonly why: string | null, readonly failure: string | null, readonly sequence: number | null, readonly files: ReadonlyArray<{ readonly name: string, readonly bytes: number }>, readonly report: { readonly import: string, readonly isDryRun: boolean, readonly isRefused: boolean, readonly isIncomplete: boolean, readonly rows: number, readonly accepted: number, readonly repaired: number, readonly toReread: number, readonly rejected: number, readonly lost: number, readonly unread: number, readonly amount: string, readonly statedAmount: string, readonly shareRowCount: number, readonly inKindAmount: string, readonly rejectedAmount: string, readonly netted: string, readonly leftNegative: string, readonly updated: number, readonly unplacedActorCount: number, readonly unplacedAmount: string, readonly unchanged: number, readonly rejectedFiles: number, readonly newFunder: string | null, readonly sameRowCount: number, readonly equalGrantCount: number, readonly namesAloneCount: number, readonly changed: ReadonlyArray<
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'ActorIntroduction', readonly id: string }
      | { readonly __typename: 'Change', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
      | { readonly __typename: 'DuplicateActors', readonly id: string }
      | { readonly __typename: 'Experiment', readonly id: string }
      | { readonly __typename: 'FundingEnd', readonly id: string }
      | { readonly __typename: 'FundingLink', readonly purpose: string | null, readonly id: string, readonly initiative: { readonly title: string } | null, readonly funder: { readonly name: string } | null, readonly beneficiary: { readonly name: string } | null }
      | { readonly __typename: 'Gap', readonly id: string }
      | { readonly __typename: 'Gone', readonly id: string }
      | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
      | { readonly __typename: 'Invitation', readonly id: string }
      | { readonly __typename: 'IsolatedActor', readonly id: string }
      | { readonly __typename: 'Matter', readonly id: string }
      | { readonly __typename: 'Meeting', readonly id: string }
      | { readonly __typename: 'NotSuggested', readonly id: string }
      | { readonly __typename: 'Overlap', readonly id: string }
      | { readonly __typename: 'Proposal', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'Synergy', readonly id: string }
      | { readonly __typename: 'Territory', readonly id: string }
      | { readonly __typename: 'Theme', readonly id: string }
    >, readonly createdNodes: ReadonlyArray<
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'ActorIntroduction', readonly id: string }
      | { readonly __typename: 'Change', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
      | { readonly __typename: 'DuplicateActors', readonly id: string }
      | { readonly __typename: 'Experiment', readonly id: string }
      | { readonly __typename: 'FundingEnd', readonly id: string }
      | { readonly __typename: 'FundingLink', readonly purpose: string | null, readonly id: string, readonly initiative: { readonly title: string } | null, readonly funder: { readonly name: string } | null, readonly beneficiary: { readonly name: string } | null }
      | { readonly __typename: 'Gap', readonly id: string }
      | { readonly __typename: 'Gone', readonly id: string }
      | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
      | { readonly __typename: 'Invitation', readonly id: string }
      | { readonly __typename: 'IsolatedActor', readonly id: string }
      | { readonly __typename: 'Matter', readonly id: string }
      | { readonly __typename: 'Meeting', readonly id: string }
      | { readonly __typename: 'NotSuggested', readonly id: string }
      | { readonly __typename: 'Overlap', readonly id: string }
      | { readonly __typename: 'Proposal', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'Synergy', readonly id: string }
      | { readonly __typename: 'Territory', readonly id: string }
      | { readonly __typename: 'Theme', readonly id: string }
    >, readonly newActors: ReadonlyArray<{ readonly name: string, readonly file: string | null, readonly line: number, readonly isSameName: boolean, readonly near: { readonly id: string, readonly name: string } | null }>, readonly sameRows: ReadonlyArray<{ readonly file: string | null, readonly line: number, readonly of: number }>, readonly created: ReadonlyArray<{ readonly label: string, readonly count: number }>, readonly totals: ReadonlyArray<{ readonly line: number, readonly stated: string, readonly read: string, readonly out: string | null }>, readonly namesAlone: ReadonlyArray<{ readonly name: string, readonly rows: number, readonly newActorCount: number, readonly amount: string, readonly isSame: boolean, readonly hasOtherNumber: boolean, readonly hasNoNumber: boolean, readonly isNear: boolean, readonly question: string }>, readonly oneBeneficiary: ReadonlyArray<{ readonly file: string | null, readonly question: string }>, readonly editionOf: { readonly import: string, readonly at: string, readonly files: ReadonlyArray<string>, readonly known: number, readonly nameCount: number } | null, readonly replaced: { readonly leftCount: number, readonly leftAmount: string, readonly leftActorCount: number, readonly cameCount: number, readonly changedCount: number, readonly stayedCount: number } | null, readonly overlaps: ReadonlyArray<{ readonly rows: number, readonly amount: string, readonly isOtherDecision: boolean, readonly source: { readonly id: string, readonly publisher: string | null } }>, readonly groups: ReadonlyArray<{ readonly level: FaultLevel, readonly rule: string, readonly column: string, readonly label: string, readonly count: number, readonly rejected: number, readonly rejectedAmount: string, readonly amount: string, readonly examples: ReadonlyArray<{ readonly file: string | null, readonly line: number, readonly value: string, readonly message: string, readonly remedy: string }> }> } | null };

export type ReportFragment = { readonly import: string, readonly isDryRun: boolean, readonly isRefused: boolean, readonly isIncomplete: boolean, readonly rows: number, readonly accepted: number, readonly repaired: number, readonly toReread: number, readonly rejected: number, readonly lost: number, readonly unread: number, readonly amount: string, readonly statedAmount: string, readonly shareRowCount: number, readonly inKindAmount: string, readonly rejectedAmount: string, readonly netted: string, readonly leftNegative: string, readonly updated: number, readonly unplacedActorCount: number, readonly unplacedAmount: string, readonly unchanged: number, readonly rejectedFiles: number, readonly newFunder: string | null, readonly sameRowCount: number, readonly equalGrantCount: number, readonly namesAloneCount: number, readonly changed: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
    | { readonly __typename: 'ActorIntroduction', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'DuplicateActors', readonly id: string }
    | { readonly __typename: 'Experiment', readonly id: string }
    | { readonly __typename: 'FundingEnd', readonly id: string }
    | { readonly __typename: 'FundingLink', readonly purpose: string | null, readonly id: string, readonly initiative: { readonly title: string } | null, readonly funder: { readonly name: string } | null, readonly beneficiary: { readonly name: string } | null }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Gone', readonly id: string }
    | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'IsolatedActor', readonly id: string }
    | { readonly __typename: 'Matter', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'NotSuggested', readonly id: string }
    | { readonly __typename: 'Overlap', readonly id: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Synergy', readonly id: string }
    | { readonly __typename: 'Territory', readonly id: string }
    | { readonly __typename: 'Theme', readonly id: string }
  >, readonly createdNodes: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
    | { readonly __typename: 'ActorIntroduction', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'DuplicateActors', readonly id: string }
    | { readonly __typename: 'Experiment', readonly id: string }
    | { readonly __typename: 'FundingEnd', readonly id: string }
    | { readonly __typename: 'FundingLink', readonly purpose: string | null, readonly id: string, readonly initiative: { readonly title: string } | null, readonly funder: { readonly name: string } | null, readonly beneficiary: { readonly name: string } | null }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Gone', readonly id: string }
    | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'IsolatedActor', readonly id: string }
    | { readonly __typename: 'Matter', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'NotSuggested', readonly id: string }
    | { readonly __typename: 'Overlap', readonly id: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Synergy', readonly id: string }
    | { readonly __typename: 'Territory', readonly id: string }
    | { readonly __typename: 'Theme', readonly id: string }
  >, readonly newActors: ReadonlyArray<{ readonly name: string, readonly file: string | null, readonly line: number, readonly isSameName: boolean, readonly near: { readonly id: string, readonly name: string } | null }>, readonly sameRows: ReadonlyArray<{ readonly file: string | null, readonly line: number, readonly of: number }>, readonly created: ReadonlyArray<{ readonly label: string, readonly count: number }>, readonly totals: ReadonlyArray<{ readonly line: number, readonly stated: string, readonly read: string, readonly out: string | null }>, readonly namesAlone: ReadonlyArray<{ readonly name: string, readonly rows: number, readonly newActorCount: number, readonly amount: string, readonly isSame: boolean, readonly hasOtherNumber: boolean, readonly hasNoNumber: boolean, readonly isNear: boolean, readonly question: string }>, readonly oneBeneficiary: ReadonlyArray<{ readonly file: string | null, readonly question: string }>, readonly editionOf: { readonly import: string, readonly at: string, readonly files: ReadonlyArray<string>, readonly known: number, readonly nameCount: number } | null, readonly replaced: { readonly leftCount: number, readonly leftAmount: string, readonly leftActorCount: number, readonly cameCount: number, readonly changedCount: number, readonly stayedCount: number } | null, readonly overlaps: ReadonlyArray<{ readonly rows: number, readonly amount: string, readonly isOtherDecision: boolean, readonly source: { readonly id: string, readonly publisher: string | null } }>, readonly groups: ReadonlyArray<{ readonly level: FaultLevel, readonly rule: string, readonly column: string, readonly label: string, readonly count: number, readonly rejected: number, readonly rejectedAmount: string, readonly amount: string, readonly examples: ReadonlyArray<{ readonly file: string | null, readonly line: number, readonly value: string, readonly message: string, readonly remedy: string }> }> };

export type NameToSettleFragment = { readonly name: string, readonly rows: number, readonly newActorCount: number, readonly amount: string, readonly isSame: boolean, readonly hasOtherNumber: boolean, readonly hasNoNumber: boolean, readonly isNear: boolean, readonly question: string };

export type MoreNamesQueryVariables = Exact<{
  upload: string;
  offset: number;
  language: Language;
}>;


export type MoreNamesQuery = { readonly importUpload: { readonly report: { readonly namesAlone: ReadonlyArray<{ readonly name: string, readonly rows: number, readonly newActorCount: number, readonly amount: string, readonly isSame: boolean, readonly hasOtherNumber: boolean, readonly hasNoNumber: boolean, readonly isNear: boolean, readonly question: string }> } | null } | null };

export type ImportFileMutationVariables = Exact<{
  input: ImportFileInput;
  language: Language;
}>;


export type ImportFileMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly upload: { readonly upload: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type CancelImportMutationVariables = Exact<{
  upload: string;
  language: Language;
}>;


export type CancelImportMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type ProposalsToAcceptQueryVariables = Exact<{
  after?: string | null | undefined;
  language: Language;
}>;


export type ProposalsToAcceptQuery = { readonly proposals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ProposalState, readonly act: Act, readonly author: string, readonly note: string | null, readonly word: string | null, readonly isStale: boolean, readonly isWithdrawable: boolean, readonly proposedAt: string, readonly settledAt: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly about:
        | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
        | { readonly __typename: 'ActorIntroduction', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
        | { readonly __typename: 'DuplicateActors', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Experiment', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'FundingEnd', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'FundingLink', readonly id: string }
        | { readonly __typename: 'Gap', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Gone', readonly id: string }
        | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
        | { readonly __typename: 'Invitation', readonly id: string }
        | { readonly __typename: 'IsolatedActor', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Matter', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Meeting', readonly id: string }
        | { readonly __typename: 'NotSuggested', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Overlap', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Synergy', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Territory', readonly id: string }
        | { readonly __typename: 'Theme', readonly id: string }
       | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly before: ReadonlyArray<string>, readonly now: ReadonlyArray<string>, readonly after: ReadonlyArray<string>, readonly isStale: boolean }> }> } | null };

export type SettledCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettledCountsQuery = { readonly accepted: { readonly totalCount: number } | null, readonly refused: { readonly totalCount: number } | null, readonly withdrawn: { readonly totalCount: number } | null };

export type ProposalsSettledQueryVariables = Exact<{
  state: ProposalState;
  after?: string | null | undefined;
  language: Language;
}>;


export type ProposalsSettledQuery = { readonly proposals: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ProposalState, readonly act: Act, readonly author: string, readonly note: string | null, readonly word: string | null, readonly isStale: boolean, readonly isWithdrawable: boolean, readonly proposedAt: string, readonly settledAt: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly about:
        | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
        | { readonly __typename: 'ActorIntroduction', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Decision', readonly id: string }
        | { readonly __typename: 'DuplicateActors', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Experiment', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'FundingEnd', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'FundingLink', readonly id: string }
        | { readonly __typename: 'Gap', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Gone', readonly id: string }
        | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
        | { readonly __typename: 'Invitation', readonly id: string }
        | { readonly __typename: 'IsolatedActor', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Matter', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Meeting', readonly id: string }
        | { readonly __typename: 'NotSuggested', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Overlap', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Synergy', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
        | { readonly __typename: 'Territory', readonly id: string }
        | { readonly __typename: 'Theme', readonly id: string }
       | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly before: ReadonlyArray<string>, readonly now: ReadonlyArray<string>, readonly after: ReadonlyArray<string>, readonly isStale: boolean }> }> } | null };

export type AcceptProposalsMutationVariables = Exact<{
  input: AcceptProposalsInput;
  language: Language;
}>;


export type AcceptProposalsMutation = { readonly act: { readonly changes: ReadonlyArray<string>, readonly sequence: number | null, readonly proposals: ReadonlyArray<{ readonly id: string }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type RefuseProposalsMutationVariables = Exact<{
  input: RefuseProposalsInput;
  language: Language;
}>;


export type RefuseProposalsMutation = { readonly act: { readonly changes: ReadonlyArray<string>, readonly sequence: number | null, readonly proposals: ReadonlyArray<{ readonly id: string }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type ZonesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ZonesQuery = { readonly territories: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly population: number | null, readonly revision: number | null }> } | null };

export type ZoneFragment = { readonly id: string, readonly name: string, readonly population: number | null, readonly revision: number | null };

export type CommunesOfZoneQueryVariables = Exact<{
  zone: string;
}>;


export type CommunesOfZoneQuery = { readonly territories: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type CreateZoneMutationVariables = Exact<{
  name: string;
  communes: ReadonlyArray<string> | string;
  language: Language;
}>;


export type CreateZoneMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type EditZoneMutationVariables = Exact<{
  zone: string;
  name: string;
  communes?: ReadonlyArray<string> | string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type EditZoneMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type ArchiveZoneMutationVariables = Exact<{
  zone: string;
  revision?: number | null | undefined;
  language: Language;
}>;


export type ArchiveZoneMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type ExamineQueryVariables = Exact<{
  title?: string | null | undefined;
  themes?: ReadonlyArray<string> | string | null | undefined;
  territory: string;
  start?: string | null | undefined;
  end?: string | null | undefined;
  audiences?: ReadonlyArray<Audience> | Audience | null | undefined;
  language: Language;
}>;


export type ExamineQuery = { readonly checkProject: { readonly totalCount: number, readonly fundingLinkCount: number | null, readonly proposedThemes: ReadonlyArray<{ readonly words: ReadonlyArray<string>, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly audience: AudienceMatch, readonly ground: Ground, readonly factors: { readonly theme: number, readonly territory: number, readonly period: number }, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly caveat: string | null, readonly isExample: boolean }, readonly evidence: { readonly commonPopulation: number, readonly populations: ReadonlyArray<number>, readonly periodKnown: boolean, readonly themesOfFirst: ReadonlyArray<{ readonly weight: number }>, readonly sharedLeaves: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }> }, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly audiences: ReadonlyArray<Audience>, readonly startDate: string | null, readonly endDate: string | null, readonly gap: string | null, readonly isExample: boolean, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null, readonly seatedIn: { readonly id: string } | null, readonly actsIn: ReadonlyArray<{ readonly id: string }> } }> }, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null } }> } }> }>, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly amountPaid: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly startDate: string | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly isExample: boolean, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> } }> | null } | null };

export type ExamineMoreQueryVariables = Exact<{
  title?: string | null | undefined;
  themes?: ReadonlyArray<string> | string | null | undefined;
  territory: string;
  start?: string | null | undefined;
  end?: string | null | undefined;
  audiences?: ReadonlyArray<Audience> | Audience | null | undefined;
  language: Language;
}>;


export type ExamineMoreQuery = { readonly checkProject: { readonly synergies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: SynergyKind, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly isExample: boolean }, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly audiences: ReadonlyArray<Audience>, readonly startDate: string | null, readonly endDate: string | null, readonly gap: string | null, readonly isExample: boolean, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null, readonly seatedIn: { readonly id: string } | null, readonly actsIn: ReadonlyArray<{ readonly id: string }> } }> }, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null } }> } }> }> } | null } | null, readonly calls: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly startDate: string | null, readonly endDate: string | null, readonly isExample: boolean, readonly budget: string | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string } }> } }> } | null };

export type ExamineAroundQueryVariables = Exact<{
  themes: ReadonlyArray<string> | string;
  territory: string;
  start?: string | null | undefined;
  end?: string | null | undefined;
  audiences?: ReadonlyArray<Audience> | Audience | null | undefined;
  language: Language;
}>;


export type ExamineAroundQuery = { readonly checkProject: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly audience: AudienceMatch, readonly ground: Ground, readonly factors: { readonly theme: number, readonly territory: number, readonly period: number }, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly caveat: string | null, readonly isExample: boolean }, readonly evidence: { readonly commonPopulation: number, readonly populations: ReadonlyArray<number>, readonly periodKnown: boolean, readonly themesOfFirst: ReadonlyArray<{ readonly weight: number }>, readonly sharedLeaves: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }> }, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly audiences: ReadonlyArray<Audience>, readonly startDate: string | null, readonly endDate: string | null, readonly gap: string | null, readonly isExample: boolean, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null, readonly seatedIn: { readonly id: string } | null, readonly actsIn: ReadonlyArray<{ readonly id: string }> } }> }, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null } }> } }> }> } | null };

export type ExistingRowFragment = { readonly id: string, readonly audience: AudienceMatch, readonly ground: Ground, readonly factors: { readonly theme: number, readonly territory: number, readonly period: number }, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly caveat: string | null, readonly isExample: boolean }, readonly evidence: { readonly commonPopulation: number, readonly populations: ReadonlyArray<number>, readonly periodKnown: boolean, readonly themesOfFirst: ReadonlyArray<{ readonly weight: number }>, readonly sharedLeaves: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }> }, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly audiences: ReadonlyArray<Audience>, readonly startDate: string | null, readonly endDate: string | null, readonly gap: string | null, readonly isExample: boolean, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null, readonly seatedIn: { readonly id: string } | null, readonly actsIn: ReadonlyArray<{ readonly id: string }> } }> }, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null } }> } }> };

export type ExaminedFragment = { readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly audiences: ReadonlyArray<Audience>, readonly startDate: string | null, readonly endDate: string | null, readonly gap: string | null, readonly isExample: boolean, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null, readonly seatedIn: { readonly id: string } | null, readonly actsIn: ReadonlyArray<{ readonly id: string }> } }> }, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null } }> } };

export type AllThemesQueryVariables = Exact<{ [key: string]: never; }>;


export type AllThemesQuery = { readonly themes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }> }> } | null };

export type RequesterQueryVariables = Exact<{
  id: string;
}>;


export type RequesterQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly name: string, readonly id: string, readonly actsIn: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: TerritoryLevel, readonly within: ReadonlyArray<{ readonly id: string, readonly within: ReadonlyArray<{ readonly id: string, readonly within: ReadonlyArray<{ readonly id: string, readonly within: ReadonlyArray<{ readonly id: string }> }> }> }> }>, readonly seatedIn: { readonly id: string, readonly name: string, readonly level: TerritoryLevel, readonly within: ReadonlyArray<{ readonly id: string, readonly within: ReadonlyArray<{ readonly id: string, readonly within: ReadonlyArray<{ readonly id: string, readonly within: ReadonlyArray<{ readonly id: string }> }> }> }> } | null }
    | { readonly __typename: 'ActorIntroduction', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'DuplicateActors', readonly id: string }
    | { readonly __typename: 'Experiment', readonly id: string }
    | { readonly __typename: 'FundingEnd', readonly id: string }
    | { readonly __typename: 'FundingLink', readonly id: string }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Gone', readonly id: string }
    | { readonly __typename: 'Initiative', readonly id: string }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'IsolatedActor', readonly id: string }
    | { readonly __typename: 'Matter', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'NotSuggested', readonly id: string }
    | { readonly __typename: 'Overlap', readonly id: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Synergy', readonly id: string }
    | { readonly __typename: 'Territory', readonly id: string }
    | { readonly __typename: 'Theme', readonly id: string }
   | null };

export type PlaceLiesQueryVariables = Exact<{
  id: string;
}>;


export type PlaceLiesQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'ActorIntroduction', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'DuplicateActors', readonly id: string }
    | { readonly __typename: 'Experiment', readonly id: string }
    | { readonly __typename: 'FundingEnd', readonly id: string }
    | { readonly __typename: 'FundingLink', readonly id: string }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Gone', readonly id: string }
    | { readonly __typename: 'Initiative', readonly id: string }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'IsolatedActor', readonly id: string }
    | { readonly __typename: 'Matter', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'NotSuggested', readonly id: string }
    | { readonly __typename: 'Overlap', readonly id: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Synergy', readonly id: string }
    | { readonly __typename: 'Territory', readonly id: string, readonly name: string, readonly level: TerritoryLevel, readonly within: ReadonlyArray<{ readonly id: string, readonly within: ReadonlyArray<{ readonly id: string, readonly within: ReadonlyArray<{ readonly id: string, readonly within: ReadonlyArray<{ readonly id: string }> }> }> }> }
    | { readonly __typename: 'Theme', readonly id: string }
   | null };

export type LiesFragment = { readonly id: string, readonly name: string, readonly level: TerritoryLevel, readonly within: ReadonlyArray<{ readonly id: string, readonly within: ReadonlyArray<{ readonly id: string, readonly within: ReadonlyArray<{ readonly id: string, readonly within: ReadonlyArray<{ readonly id: string }> }> }> }> };

export type SimilarTitlesQueryVariables = Exact<{
  one: string;
  two: string;
  three: string;
}>;


export type SimilarTitlesQuery = { readonly one: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Actor' }
      | { readonly __typename: 'ActorIntroduction' }
      | { readonly __typename: 'Change' }
      | { readonly __typename: 'Decision' }
      | { readonly __typename: 'DuplicateActors' }
      | { readonly __typename: 'Experiment' }
      | { readonly __typename: 'FundingEnd' }
      | { readonly __typename: 'FundingLink' }
      | { readonly __typename: 'Gap' }
      | { readonly __typename: 'Gone' }
      | { readonly __typename: 'Initiative', readonly id: string, readonly title: string, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }> }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }> }
      | { readonly __typename: 'Invitation' }
      | { readonly __typename: 'IsolatedActor' }
      | { readonly __typename: 'Matter' }
      | { readonly __typename: 'Meeting' }
      | { readonly __typename: 'NotSuggested' }
      | { readonly __typename: 'Overlap' }
      | { readonly __typename: 'Proposal' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Synergy' }
      | { readonly __typename: 'Territory' }
      | { readonly __typename: 'Theme' }
    > } | null, readonly two: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Actor' }
      | { readonly __typename: 'ActorIntroduction' }
      | { readonly __typename: 'Change' }
      | { readonly __typename: 'Decision' }
      | { readonly __typename: 'DuplicateActors' }
      | { readonly __typename: 'Experiment' }
      | { readonly __typename: 'FundingEnd' }
      | { readonly __typename: 'FundingLink' }
      | { readonly __typename: 'Gap' }
      | { readonly __typename: 'Gone' }
      | { readonly __typename: 'Initiative', readonly id: string, readonly title: string, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }> }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }> }
      | { readonly __typename: 'Invitation' }
      | { readonly __typename: 'IsolatedActor' }
      | { readonly __typename: 'Matter' }
      | { readonly __typename: 'Meeting' }
      | { readonly __typename: 'NotSuggested' }
      | { readonly __typename: 'Overlap' }
      | { readonly __typename: 'Proposal' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Synergy' }
      | { readonly __typename: 'Territory' }
      | { readonly __typename: 'Theme' }
    > } | null, readonly three: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Actor' }
      | { readonly __typename: 'ActorIntroduction' }
      | { readonly __typename: 'Change' }
      | { readonly __typename: 'Decision' }
      | { readonly __typename: 'DuplicateActors' }
      | { readonly __typename: 'Experiment' }
      | { readonly __typename: 'FundingEnd' }
      | { readonly __typename: 'FundingLink' }
      | { readonly __typename: 'Gap' }
      | { readonly __typename: 'Gone' }
      | { readonly __typename: 'Initiative', readonly id: string, readonly title: string, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }> }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }> }
      | { readonly __typename: 'Invitation' }
      | { readonly __typename: 'IsolatedActor' }
      | { readonly __typename: 'Matter' }
      | { readonly __typename: 'Meeting' }
      | { readonly __typename: 'NotSuggested' }
      | { readonly __typename: 'Overlap' }
      | { readonly __typename: 'Proposal' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Synergy' }
      | { readonly __typename: 'Territory' }
      | { readonly __typename: 'Theme' }
    > } | null };

export type SimilarTitleFragment = { readonly id: string, readonly title: string, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string }> }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type FundingEndsQueryVariables = Exact<{
  months: number;
  until?: string | null | undefined;
  territory?: string | null | undefined;
  language: Language;
  first: number;
}>;


export type FundingEndsQuery = { readonly fundingCliff: { readonly totalCount: number, readonly withoutNextCount: number, readonly amount: string | null, readonly grantCount: number, readonly unknownAmountCount: number, readonly dismissedCount: number, readonly passedOnCount: number, readonly passedOn: ReadonlyArray<{ readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly amountPaid: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly startDate: string | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly isExample: boolean, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> } }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly endsOn: string, readonly goesOn: boolean, readonly amount: string | null, readonly initiative: { readonly id: string, readonly title: string } | null, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly beneficiaries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly amountPaid: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly startDate: string | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly isExample: boolean, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> } }>, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly isExample: boolean }, readonly decision: { readonly id: string, readonly status: DecisionStatus } | null, readonly matter: { readonly id: string, readonly kind: MatterKind, readonly decision: { readonly id: string, readonly status: DecisionStatus } | null } | null }> } | null };

export type WhoPaysWhatQueryVariables = Exact<{
  nature: FundingNature;
  territory?: string | null | undefined;
  language: Language;
}>;


export type WhoPaysWhatQuery = { readonly pivot: { readonly counts: ReadonlyArray<ReadonlyArray<number>>, readonly isEstimate: boolean, readonly amounts: ReadonlyArray<ReadonlyArray<string | null>> | null, readonly rowCount: number, readonly distinct: number, readonly several: number, readonly outside: number, readonly amount: string | null, readonly valued: number | null, readonly sentence: string, readonly rows: ReadonlyArray<{ readonly name: string, readonly count: number, readonly amount: string | null, readonly actor: { readonly id: string } | null }>, readonly columns: ReadonlyArray<{ readonly name: string, readonly count: number, readonly amount: string | null, readonly theme: { readonly id: string } | null }>, readonly unplaced: { readonly actorCount: number, readonly amount: string } | null } | null };

export type FunderWeightsQueryVariables = Exact<{
  nature: FundingNature;
  territory?: string | null | undefined;
  theme?: string | null | undefined;
}>;


export type FunderWeightsQuery = { readonly fundingConcentration: { readonly totalCount: number, readonly amount: string | null, readonly unknownAmount: string | null, readonly otherNatures: ReadonlyArray<{ readonly nature: FundingNature, readonly amount: string }>, readonly nodes: ReadonlyArray<{ readonly amount: string | null, readonly share: number | null, readonly initiativeCount: number, readonly lastEndsOn: string | null, readonly actor: { readonly id: string, readonly name: string } }> } | null };

export type RowsOfCellQueryVariables = Exact<{
  nature: FundingNature;
  territory?: string | null | undefined;
  theme?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RowsOfCellQuery = { readonly fundingConcentration: { readonly nodes: ReadonlyArray<{ readonly amount: string | null, readonly actor: { readonly id: string, readonly name: string }, readonly funding: ReadonlyArray<{ readonly share: number, readonly fundingLink: { readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly amountPaid: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly startDate: string | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly isExample: boolean, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> } } }> }> } | null };

export type ByYearQueryVariables = Exact<{
  territory?: string | null | undefined;
  language: Language;
}>;


export type ByYearQuery = { readonly subsidies: { readonly distinct: number, readonly amount: string | null, readonly valued: number | null, readonly sentence: string, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly count: number, readonly amount: string | null }> } | null, readonly loans: { readonly distinct: number, readonly amount: string | null, readonly valued: number | null, readonly sentence: string, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly count: number, readonly amount: string | null }> } | null, readonly guarantees: { readonly distinct: number, readonly amount: string | null, readonly valued: number | null, readonly sentence: string, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly count: number, readonly amount: string | null }> } | null, readonly inKind: { readonly distinct: number, readonly amount: string | null, readonly valued: number | null, readonly sentence: string, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly count: number, readonly amount: string | null }> } | null, readonly ownFunds: { readonly distinct: number, readonly amount: string | null, readonly valued: number | null, readonly sentence: string, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly count: number, readonly amount: string | null }> } | null };

export type YearSumsFragment = { readonly distinct: number, readonly amount: string | null, readonly valued: number | null, readonly sentence: string, readonly rows: ReadonlyArray<{ readonly year: number | null, readonly count: number, readonly amount: string | null }> };

export type RowsOfYearQueryVariables = Exact<{
  nature: FundingNature;
  territory?: string | null | undefined;
  year?: string | null | undefined;
}>;


export type RowsOfYearQuery = { readonly pivot: { readonly wholeRow: { readonly count: number, readonly amount: string | null, readonly grants: ReadonlyArray<{ readonly share: number, readonly fundingLink: { readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly amountPaid: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly startDate: string | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly isExample: boolean, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> } } }> } | null } | null };

export type OneGrantQueryVariables = Exact<{
  id: string;
}>;


export type OneGrantQuery = { readonly fundingLink: { readonly programme: string | null, readonly reference: string | null, readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly amountPaid: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly startDate: string | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly isExample: boolean, readonly statements: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly retrievedAt: string | null, readonly id: string, readonly publisher: string | null, readonly licence: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> }, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> } } | null };

export type RequestsQueryVariables = Exact<{
  territory?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RequestsQuery = { readonly fundingLinks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly amountPaid: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly startDate: string | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly isExample: boolean, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> } }> } | null };

export type StillToFundQueryVariables = Exact<{
  territory?: string | null | undefined;
}>;


export type StillToFundQuery = { readonly funded: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: InitiativeStatus | null, readonly budget: string | null, readonly gap: string | null, readonly endDate: string | null, readonly isExample: boolean }> } | null, readonly unfunded: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: InitiativeStatus | null, readonly budget: string | null, readonly gap: string | null, readonly endDate: string | null, readonly isExample: boolean }> } | null };

export type ToFundFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: InitiativeStatus | null, readonly budget: string | null, readonly gap: string | null, readonly endDate: string | null, readonly isExample: boolean }> };

export type InitiativeToCorrectQueryVariables = Exact<{
  id: string;
}>;


export type InitiativeToCorrectQuery = { readonly initiative: { readonly kind: InitiativeKind, readonly revision: number | null, readonly id: string, readonly title: string, readonly summary: string | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly results: ReadonlyArray<string> | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type InitiativePageQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type InitiativePageQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'ActorIntroduction', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'DuplicateActors', readonly id: string }
    | { readonly __typename: 'Experiment', readonly id: string }
    | { readonly __typename: 'FundingEnd', readonly id: string }
    | { readonly __typename: 'FundingLink', readonly id: string }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Gone', readonly was: EntityKind, readonly archivedOn: string, readonly id: string }
    | { readonly __typename: 'Initiative', readonly summary: string | null, readonly results: ReadonlyArray<string> | null, readonly gap: string | null, readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly funded: string | null, readonly budget: string | null, readonly isExample: boolean, readonly verifiedOn: string | null, readonly partOf: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly fundingLinksConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly amountPaid: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly startDate: string | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly isExample: boolean, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> } } }> } | null, readonly overlaps: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly said: { readonly headline: string, readonly isExample: boolean }, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } | null, readonly synergies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: SynergyKind, readonly said: { readonly headline: string, readonly isExample: boolean }, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null } }> }, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly amount: string | null, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly endDate: string | null, readonly funder: { readonly id: string, readonly name: string } | null }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null, readonly table: string | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly illustrative: boolean | null } }> } }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'IsolatedActor', readonly id: string }
    | { readonly __typename: 'Matter', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'NotSuggested', readonly id: string }
    | { readonly __typename: 'Overlap', readonly id: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Synergy', readonly id: string }
    | { readonly __typename: 'Territory', readonly id: string }
    | { readonly __typename: 'Theme', readonly id: string }
   | null };

export type FundingRowFragment = { readonly id: string, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly amount: string | null, readonly amountRequested: string | null, readonly amountPaid: string | null, readonly decidedOn: string | null, readonly decidedIn: number | null, readonly startDate: string | null, readonly endDate: string | null, readonly purpose: string | null, readonly passThrough: boolean | null, readonly isExample: boolean, readonly funder: { readonly id: string, readonly name: string } | null, readonly beneficiary: { readonly id: string, readonly name: string } | null, readonly initiative: { readonly id: string, readonly title: string } | null, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> } };

type DossierRow_ActorIntroduction_Fragment = { readonly __typename: 'ActorIntroduction', readonly id: string, readonly sentence: string };

type DossierRow_DuplicateActors_Fragment = { readonly __typename: 'DuplicateActors', readonly id: string, readonly sentence: string };

type DossierRow_Experiment_Fragment = { readonly __typename: 'Experiment', readonly id: string, readonly sentence: string };

type DossierRow_FundingEnd_Fragment = { readonly __typename: 'FundingEnd', readonly id: string, readonly sentence: string };

type DossierRow_Gap_Fragment = { readonly __typename: 'Gap', readonly id: string, readonly sentence: string };

type DossierRow_IsolatedActor_Fragment = { readonly __typename: 'IsolatedActor', readonly id: string, readonly sentence: string };

type DossierRow_Matter_Fragment = { readonly __typename: 'Matter', readonly id: string, readonly sentence: string };

type DossierRow_NotSuggested_Fragment = { readonly __typename: 'NotSuggested', readonly id: string, readonly sentence: string };

type DossierRow_Overlap_Fragment = { readonly __typename: 'Overlap', readonly id: string, readonly sentence: string, readonly audience: AudienceMatch, readonly coordination: Coordination, readonly amountAtStake: string | null, readonly overlapInitiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly startDate: string | null, readonly endDate: string | null }>, readonly factors: { readonly theme: number, readonly territory: number, readonly period: number }, readonly evidence: { readonly commonPopulation: number, readonly commonDays: number | null, readonly shorterDays: number | null, readonly commonStart: string | null, readonly commonEnd: string | null, readonly commonAudiences: ReadonlyArray<Audience>, readonly commonTerritories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly population: number | null, readonly populationWithin: number | null }>, readonly commonFunders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commonBodies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sharedThemes: ReadonlyArray<{ readonly uses: number, readonly weight: number, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string } }> } };

type DossierRow_Synergy_Fragment = { readonly __typename: 'Synergy', readonly score: number, readonly id: string, readonly sentence: string, readonly synergyInitiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly startDate: string | null, readonly endDate: string | null }>, readonly synergyEvidence: { readonly theme: number, readonly territory: number | null, readonly period: number | null } };

export type DossierRowFragment =
  | DossierRow_ActorIntroduction_Fragment
  | DossierRow_DuplicateActors_Fragment
  | DossierRow_Experiment_Fragment
  | DossierRow_FundingEnd_Fragment
  | DossierRow_Gap_Fragment
  | DossierRow_IsolatedActor_Fragment
  | DossierRow_Matter_Fragment
  | DossierRow_NotSuggested_Fragment
  | DossierRow_Overlap_Fragment
  | DossierRow_Synergy_Fragment
;

export type OverlapRowFragment = { readonly audience: AudienceMatch, readonly coordination: Coordination, readonly amountAtStake: string | null, readonly overlapInitiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly startDate: string | null, readonly endDate: string | null }>, readonly factors: { readonly theme: number, readonly territory: number, readonly period: number }, readonly evidence: { readonly commonPopulation: number, readonly commonDays: number | null, readonly shorterDays: number | null, readonly commonStart: string | null, readonly commonEnd: string | null, readonly commonAudiences: ReadonlyArray<Audience>, readonly commonTerritories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly population: number | null, readonly populationWithin: number | null }>, readonly commonFunders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commonBodies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sharedThemes: ReadonlyArray<{ readonly uses: number, readonly weight: number, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string } }> } };

export type DecisionHistoryQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type DecisionHistoryQuery = { readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly by: string, readonly sentence: string, readonly undoes: string | null, readonly stands: boolean, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }> }> } | null };

export type DossierQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type DossierQuery = { readonly suggestion:
    | { readonly __typename: 'ActorIntroduction', readonly id: string, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }
    | { readonly __typename: 'DuplicateActors', readonly id: string, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }
    | { readonly __typename: 'Experiment', readonly id: string, readonly matter: { readonly id: string, readonly kind: MatterKind, readonly headline: string, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null } | null, readonly initiative: { readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly funded: string | null, readonly budget: string | null, readonly isExample: boolean, readonly verifiedOn: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null } }> }, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly amount: string | null, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly endDate: string | null, readonly funder: { readonly id: string, readonly name: string } | null }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null, readonly table: string | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly illustrative: boolean | null } }> } }, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }
    | { readonly __typename: 'FundingEnd', readonly id: string, readonly endingInitiative: { readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly funded: string | null, readonly budget: string | null, readonly isExample: boolean, readonly verifiedOn: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null } }> }, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly amount: string | null, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly endDate: string | null, readonly funder: { readonly id: string, readonly name: string } | null }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null, readonly table: string | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly illustrative: boolean | null } }> } } | null, readonly matter: { readonly id: string, readonly kind: MatterKind, readonly headline: string, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null } | null, readonly beneficiaries: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null }>, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }
    | { readonly __typename: 'Gap', readonly id: string, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }
    | { readonly __typename: 'IsolatedActor', readonly id: string, readonly matter: { readonly id: string, readonly kind: MatterKind, readonly headline: string, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null } | null, readonly actor: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null }, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }
    | { readonly __typename: 'Matter', readonly inhabitants: number, readonly amount: string | null, readonly initiativeCount: number, readonly rowCount: number, readonly id: string, readonly kind: MatterKind, readonly urgency: MatterUrgency, readonly dueOn: string | null, readonly startsOn: string | null, readonly callClosesOn: string | null, readonly headline: string, readonly whyNow: string | null, readonly caveat: string | null, readonly newRowCount: number, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly funded: string | null, readonly budget: string | null, readonly isExample: boolean, readonly verifiedOn: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null } }> }, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly amount: string | null, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly endDate: string | null, readonly funder: { readonly id: string, readonly name: string } | null }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null, readonly table: string | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly illustrative: boolean | null } }> } }>, readonly rows: ReadonlyArray<
        | { readonly __typename: 'ActorIntroduction', readonly id: string, readonly sentence: string }
        | { readonly __typename: 'DuplicateActors', readonly id: string, readonly sentence: string }
        | { readonly __typename: 'Experiment', readonly id: string, readonly sentence: string }
        | { readonly __typename: 'FundingEnd', readonly id: string, readonly sentence: string }
        | { readonly __typename: 'Gap', readonly id: string, readonly sentence: string }
        | { readonly __typename: 'IsolatedActor', readonly id: string, readonly sentence: string }
        | { readonly __typename: 'Matter', readonly id: string, readonly sentence: string }
        | { readonly __typename: 'NotSuggested', readonly id: string, readonly sentence: string }
        | { readonly __typename: 'Overlap', readonly id: string, readonly sentence: string, readonly audience: AudienceMatch, readonly coordination: Coordination, readonly amountAtStake: string | null, readonly overlapInitiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly startDate: string | null, readonly endDate: string | null }>, readonly factors: { readonly theme: number, readonly territory: number, readonly period: number }, readonly evidence: { readonly commonPopulation: number, readonly commonDays: number | null, readonly shorterDays: number | null, readonly commonStart: string | null, readonly commonEnd: string | null, readonly commonAudiences: ReadonlyArray<Audience>, readonly commonTerritories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly population: number | null, readonly populationWithin: number | null }>, readonly commonFunders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commonBodies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sharedThemes: ReadonlyArray<{ readonly uses: number, readonly weight: number, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string } }> } }
        | { readonly __typename: 'Synergy', readonly score: number, readonly id: string, readonly sentence: string, readonly synergyInitiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly startDate: string | null, readonly endDate: string | null }>, readonly synergyEvidence: { readonly theme: number, readonly territory: number | null, readonly period: number | null } }
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
        | { readonly id: string, readonly sentence: string }
      >, readonly repeats: ReadonlyArray<{ readonly id: string, readonly headline: string }>, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly decidedOn: string, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean }, readonly theme: { readonly id: string } | null, readonly callFirst: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contact: string | null, readonly kind: ActorKind | null }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null }> }
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
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }>, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }
    | { readonly __typename: 'Overlap', readonly id: string, readonly audience: AudienceMatch, readonly coordination: Coordination, readonly amountAtStake: string | null, readonly matter: { readonly id: string, readonly kind: MatterKind, readonly headline: string, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null } | null, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly funded: string | null, readonly budget: string | null, readonly isExample: boolean, readonly verifiedOn: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null } }> }, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly amount: string | null, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly endDate: string | null, readonly funder: { readonly id: string, readonly name: string } | null }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null, readonly table: string | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly illustrative: boolean | null } }> } }>, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean }, readonly overlapInitiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly startDate: string | null, readonly endDate: string | null }>, readonly factors: { readonly theme: number, readonly territory: number, readonly period: number }, readonly evidence: { readonly commonPopulation: number, readonly commonDays: number | null, readonly shorterDays: number | null, readonly commonStart: string | null, readonly commonEnd: string | null, readonly commonAudiences: ReadonlyArray<Audience>, readonly commonTerritories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly population: number | null, readonly populationWithin: number | null }>, readonly commonFunders: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commonBodies: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sharedThemes: ReadonlyArray<{ readonly uses: number, readonly weight: number, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string } }> } }
    | { readonly __typename: 'Synergy', readonly score: number, readonly id: string, readonly matter: { readonly id: string, readonly kind: MatterKind, readonly headline: string, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null } | null, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly funded: string | null, readonly budget: string | null, readonly isExample: boolean, readonly verifiedOn: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null } }> }, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly amount: string | null, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly endDate: string | null, readonly funder: { readonly id: string, readonly name: string } | null }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null, readonly table: string | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly illustrative: boolean | null } }> } }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null }>, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean } }
   | null };

export type InMatterFragment = { readonly id: string, readonly kind: MatterKind, readonly headline: string, readonly decision: { readonly evidenceChanged: boolean | null, readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null } | null };

export type MadeDecisionFragment = { readonly id: string, readonly status: DecisionStatus, readonly decidedOn: string, readonly dueOn: string | null, readonly meetingOn: string | null, readonly revision: number, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null };

export type ComparedFragment = { readonly id: string, readonly title: string, readonly kind: InitiativeKind, readonly phase: InitiativePhase | null, readonly status: InitiativeStatus | null, readonly startDate: string | null, readonly endDate: string | null, readonly audiences: ReadonlyArray<Audience>, readonly funded: string | null, readonly budget: string | null, readonly isExample: boolean, readonly verifiedOn: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly role: ParticipationRole }, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind | null, readonly contact: string | null } }> }, readonly fundingLinks: ReadonlyArray<{ readonly id: string, readonly amount: string | null, readonly status: FundingStatus, readonly nature: FundingNature | null, readonly endDate: string | null, readonly funder: { readonly id: string, readonly name: string } | null }>, readonly sourcesConnection: { readonly edges: ReadonlyArray<{ readonly properties: { readonly row: number | null, readonly table: string | null }, readonly node: { readonly id: string, readonly publisher: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly illustrative: boolean | null } }> } };

export type WayBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  language: Language;
}>;


export type WayBetweenQuery = { readonly path: { readonly length: number, readonly sentence: string } | null };

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
  place: string;
  isLimited: boolean;
}>;


export type MattersQuery = { readonly matters: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MatterKind, readonly urgency: MatterUrgency, readonly dueOn: string | null, readonly startsOn: string | null, readonly callClosesOn: string | null, readonly headline: string, readonly whyNow: string | null, readonly caveat: string | null, readonly newRowCount: number, readonly here?: { readonly isTold: boolean, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly said: { readonly isExample: boolean }, readonly theme: { readonly id: string } | null, readonly callFirst: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contact: string | null, readonly kind: ActorKind | null }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null }>, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly evidenceChanged: boolean | null } | null }> } | null };

export type MatterFacetsQueryVariables = Exact<{
  territory?: string | null | undefined;
  theme?: string | null | undefined;
  body?: string | null | undefined;
  kind?: ReadonlyArray<MatterKind> | MatterKind | null | undefined;
  urgency?: ReadonlyArray<MatterUrgency> | MatterUrgency | null | undefined;
  decided?: boolean | null | undefined;
  dismissed: boolean;
}>;


export type MatterFacetsQuery = { readonly matters: { readonly facets: { readonly urgency: ReadonlyArray<{ readonly value: string | null, readonly count: number }>, readonly kind: ReadonlyArray<{ readonly value: string | null, readonly count: number }>, readonly state: ReadonlyArray<{ readonly value: string | null, readonly count: number }>, readonly theme: ReadonlyArray<{ readonly count: number, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string } }>, readonly territory: ReadonlyArray<{ readonly count: number, readonly territory: { readonly id: string, readonly name: string } }>, readonly body: ReadonlyArray<{ readonly count: number, readonly actor: { readonly id: string, readonly name: string } }> } | null } | null };

export type MattersToAddQueryVariables = Exact<{
  territory?: string | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type MattersToAddQuery = { readonly matters: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MatterKind, readonly urgency: MatterUrgency, readonly dueOn: string | null, readonly callClosesOn: string | null, readonly headline: string }> } | null };

export type MatterToAddFragment = { readonly id: string, readonly kind: MatterKind, readonly urgency: MatterUrgency, readonly dueOn: string | null, readonly callClosesOn: string | null, readonly headline: string };

export type ConcernedMembersQueryVariables = Exact<{
  body: string;
}>;


export type ConcernedMembersQuery = { readonly matters: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly actors: ReadonlyArray<{ readonly id: string }> }> } | null };

export type OneMeetingQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type OneMeetingQuery = { readonly actors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'ActorIntroduction', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'DuplicateActors', readonly id: string }
    | { readonly __typename: 'Experiment', readonly id: string }
    | { readonly __typename: 'FundingEnd', readonly id: string }
    | { readonly __typename: 'FundingLink', readonly id: string }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Gone', readonly was: EntityKind, readonly archivedOn: string, readonly id: string }
    | { readonly __typename: 'Initiative', readonly id: string }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'IsolatedActor', readonly id: string }
    | { readonly __typename: 'Matter', readonly id: string }
    | { readonly __typename: 'Meeting', readonly on: string, readonly agendaAsOf: string | null, readonly revision: number, readonly id: string, readonly body: { readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly agenda: ReadonlyArray<{ readonly place: number, readonly suggestionId: string, readonly frozen: { readonly sentence: string, readonly onPaper: string } | null, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly decidedOn: string, readonly revision: number, readonly meeting: { readonly id: string } | null } | null, readonly suggestion:
          | { readonly __typename: 'ActorIntroduction', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
          | { readonly __typename: 'DuplicateActors', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
          | { readonly __typename: 'Experiment', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
          | { readonly __typename: 'FundingEnd', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
          | { readonly __typename: 'Gap', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
          | { readonly __typename: 'IsolatedActor', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
          | { readonly __typename: 'Matter', readonly kind: MatterKind, readonly urgency: MatterUrgency, readonly dueOn: string | null, readonly id: string, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string } | null, readonly callFirst: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contact: string | null, readonly kind: ActorKind | null }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null }>, readonly concerned: ReadonlyArray<{ readonly id: string }>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly startDate: string | null, readonly endDate: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly publisher: string | null }> }>, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
          | { readonly __typename: 'NotSuggested', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
          | { readonly __typename: 'Overlap', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
          | { readonly __typename: 'Synergy', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
         | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly status: DecisionStatus, readonly dueOn: string | null, readonly suggestionId: string | null, readonly suggestion:
          | { readonly id: string, readonly said: { readonly headline: string } }
          | { readonly id: string, readonly said: { readonly headline: string } }
          | { readonly id: string, readonly said: { readonly headline: string } }
          | { readonly id: string, readonly said: { readonly headline: string } }
          | { readonly id: string, readonly said: { readonly headline: string } }
          | { readonly id: string, readonly said: { readonly headline: string } }
          | { readonly id: string, readonly said: { readonly headline: string } }
          | { readonly id: string, readonly said: { readonly headline: string } }
          | { readonly id: string, readonly said: { readonly headline: string } }
          | { readonly id: string, readonly said: { readonly headline: string } }
         | null, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null }> }
    | { readonly __typename: 'NotSuggested', readonly id: string }
    | { readonly __typename: 'Overlap', readonly id: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Synergy', readonly id: string }
    | { readonly __typename: 'Territory', readonly id: string }
    | { readonly __typename: 'Theme', readonly id: string }
   | null };

export type ItemFragment = { readonly place: number, readonly suggestionId: string, readonly frozen: { readonly sentence: string, readonly onPaper: string } | null, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly decidedOn: string, readonly revision: number, readonly meeting: { readonly id: string } | null } | null, readonly suggestion:
    | { readonly __typename: 'ActorIntroduction', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
    | { readonly __typename: 'DuplicateActors', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
    | { readonly __typename: 'Experiment', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
    | { readonly __typename: 'FundingEnd', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
    | { readonly __typename: 'Gap', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
    | { readonly __typename: 'IsolatedActor', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
    | { readonly __typename: 'Matter', readonly kind: MatterKind, readonly urgency: MatterUrgency, readonly dueOn: string | null, readonly id: string, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string } | null, readonly callFirst: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contact: string | null, readonly kind: ActorKind | null }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null }>, readonly concerned: ReadonlyArray<{ readonly id: string }>, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly startDate: string | null, readonly endDate: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly publisher: string | null }> }>, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
    | { readonly __typename: 'NotSuggested', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
    | { readonly __typename: 'Overlap', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
    | { readonly __typename: 'Synergy', readonly id: string, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly whyNow: string | null, readonly nextStep: string | null, readonly caveat: string | null, readonly sentence: string, readonly isExample: boolean, readonly onPaper: { readonly whyNow: string | null, readonly nextStep: string | null } } }
   | null };

export type MinutesQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type MinutesQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'ActorIntroduction', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'DuplicateActors', readonly id: string }
    | { readonly __typename: 'Experiment', readonly id: string }
    | { readonly __typename: 'FundingEnd', readonly id: string }
    | { readonly __typename: 'FundingLink', readonly id: string }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Gone', readonly id: string }
    | { readonly __typename: 'Initiative', readonly id: string }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'IsolatedActor', readonly id: string }
    | { readonly __typename: 'Matter', readonly id: string }
    | { readonly __typename: 'Meeting', readonly minutes: string, readonly id: string, readonly agenda: ReadonlyArray<{ readonly suggestionId: string, readonly decision: { readonly id: string, readonly owner: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null } | null }> }
    | { readonly __typename: 'NotSuggested', readonly id: string }
    | { readonly __typename: 'Overlap', readonly id: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Synergy', readonly id: string }
    | { readonly __typename: 'Territory', readonly id: string }
    | { readonly __typename: 'Theme', readonly id: string }
   | null };

export type WhatWasDecidedQueryVariables = Exact<{
  id: string;
}>;


export type WhatWasDecidedQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'ActorIntroduction', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Decision', readonly status: DecisionStatus, readonly dueOn: string | null, readonly revision: number, readonly id: string, readonly owner: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null }
    | { readonly __typename: 'DuplicateActors', readonly id: string }
    | { readonly __typename: 'Experiment', readonly id: string }
    | { readonly __typename: 'FundingEnd', readonly id: string }
    | { readonly __typename: 'FundingLink', readonly id: string }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Gone', readonly id: string }
    | { readonly __typename: 'Initiative', readonly id: string }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'IsolatedActor', readonly id: string }
    | { readonly __typename: 'Matter', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'NotSuggested', readonly id: string }
    | { readonly __typename: 'Overlap', readonly id: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Synergy', readonly id: string }
    | { readonly __typename: 'Territory', readonly id: string }
    | { readonly __typename: 'Theme', readonly id: string }
   | null };

export type WhyDecidedFragment = { readonly owner: string | null, readonly reason: string | null, readonly reasonKind: DismissalReason | null };

export type SetAgendaMutationVariables = Exact<{
  meeting: string;
  revision: number;
  agenda: ReadonlyArray<string> | string;
  language: Language;
}>;


export type SetAgendaMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly meeting: { readonly id: string, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type FreezeMutationVariables = Exact<{
  meeting: string;
  revision: number;
  language: Language;
}>;


export type FreezeMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type DecideInMeetingMutationVariables = Exact<{
  suggestion: string;
  status: DecisionStatus;
  owner?: string | null | undefined;
  dueOn?: string | null | undefined;
  meeting?: string | null | undefined;
  body?: string | null | undefined;
  reason?: string | null | undefined;
  reasonKind?: DismissalReason | null | undefined;
  revision?: number | null | undefined;
  isDismissal?: boolean | null | undefined;
  language: Language;
}>;


export type DecideInMeetingMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly suggestion?:
      | { readonly __typename: 'ActorIntroduction', readonly id: string }
      | { readonly __typename: 'DuplicateActors', readonly id: string }
      | { readonly __typename: 'Experiment', readonly id: string }
      | { readonly __typename: 'FundingEnd', readonly id: string }
      | { readonly __typename: 'Gap', readonly id: string }
      | { readonly __typename: 'IsolatedActor', readonly id: string }
      | { readonly __typename: 'Matter', readonly id: string, readonly repeats: ReadonlyArray<{ readonly id: string, readonly headline: string }> }
      | { readonly __typename: 'NotSuggested', readonly id: string }
      | { readonly __typename: 'Overlap', readonly id: string }
      | { readonly __typename: 'Synergy', readonly id: string }
     | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type NoteDecisionMutationVariables = Exact<{
  decision?: string | null | undefined;
  title: string;
  status?: DecisionStatus | null | undefined;
  owner?: string | null | undefined;
  dueOn?: string | null | undefined;
  meeting?: string | null | undefined;
  body?: string | null | undefined;
  reason?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type NoteDecisionMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type DeleteMeetingMutationVariables = Exact<{
  meeting: string;
  revision: number;
  language: Language;
}>;


export type DeleteMeetingMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type MeetingsOfBodiesQueryVariables = Exact<{
  today: string;
}>;


export type MeetingsOfBodiesQuery = { readonly actors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly bodyType: BodyType | null, readonly frequency: MeetingFrequency | null, readonly nextMeetingOn: string | null }> } | null, readonly coming: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly on: string, readonly agendaAsOf: string | null, readonly body: { readonly id: string, readonly name: string } | null, readonly agenda: ReadonlyArray<{ readonly place: number }>, readonly decisions: ReadonlyArray<{ readonly id: string }> }> } | null, readonly held: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly on: string, readonly agendaAsOf: string | null, readonly body: { readonly id: string, readonly name: string } | null, readonly agenda: ReadonlyArray<{ readonly place: number }>, readonly decisions: ReadonlyArray<{ readonly id: string }> }> } | null };

export type MeetingLineFragment = { readonly id: string, readonly on: string, readonly agendaAsOf: string | null, readonly body: { readonly id: string, readonly name: string } | null, readonly agenda: ReadonlyArray<{ readonly place: number }>, readonly decisions: ReadonlyArray<{ readonly id: string }> };

export type FollowUpQueryVariables = Exact<{
  body?: string | null | undefined;
  dueBefore?: string | null | undefined;
  language: Language;
}>;


export type FollowUpQuery = { readonly decisions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly status: DecisionStatus, readonly dueOn: string | null, readonly suggestionId: string | null, readonly suggestion:
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
        | { readonly id: string, readonly said: { readonly headline: string } }
       | null, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null }> } | null };

export type DecisionLineFragment = { readonly id: string, readonly title: string | null, readonly status: DecisionStatus, readonly dueOn: string | null, readonly suggestionId: string | null, readonly suggestion:
    | { readonly id: string, readonly said: { readonly headline: string } }
    | { readonly id: string, readonly said: { readonly headline: string } }
    | { readonly id: string, readonly said: { readonly headline: string } }
    | { readonly id: string, readonly said: { readonly headline: string } }
    | { readonly id: string, readonly said: { readonly headline: string } }
    | { readonly id: string, readonly said: { readonly headline: string } }
    | { readonly id: string, readonly said: { readonly headline: string } }
    | { readonly id: string, readonly said: { readonly headline: string } }
    | { readonly id: string, readonly said: { readonly headline: string } }
    | { readonly id: string, readonly said: { readonly headline: string } }
   | null, readonly meeting: { readonly id: string, readonly on: string } | null, readonly body: { readonly id: string, readonly name: string } | null };

export type OwnersQueryVariables = Exact<{
  body?: string | null | undefined;
  dueBefore?: string | null | undefined;
}>;


export type OwnersQuery = { readonly decisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly owner: string | null }> } | null };

export type OpenMeetingMutationVariables = Exact<{
  body: string;
  on: string;
  language: Language;
}>;


export type OpenMeetingMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly meeting: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type SpeedsQueryVariables = Exact<{
  territory?: string | null | undefined;
  language: Language;
}>;


export type SpeedsQuery = { readonly severalSpeeds: { readonly unplaced: { readonly actorCount: number, readonly amount: string } | null, readonly nodes: ReadonlyArray<{ readonly population: number, readonly served: number, readonly servedShare: number | null, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string }, readonly said: { readonly headline: string, readonly facts: ReadonlyArray<string>, readonly isExample: boolean } }> } | null };

export type TerritoryOfQueryVariables = Exact<{
  id: string;
}>;


export type TerritoryOfQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'ActorIntroduction', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'DuplicateActors', readonly id: string }
    | { readonly __typename: 'Experiment', readonly id: string }
    | { readonly __typename: 'FundingEnd', readonly id: string }
    | { readonly __typename: 'FundingLink', readonly id: string }
    | { readonly __typename: 'Gap', readonly id: string }
    | { readonly __typename: 'Gone', readonly was: EntityKind, readonly archivedOn: string, readonly id: string }
    | { readonly __typename: 'Initiative', readonly id: string }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'IsolatedActor', readonly id: string }
    | { readonly __typename: 'Matter', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'NotSuggested', readonly id: string }
    | { readonly __typename: 'Overlap', readonly id: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Synergy', readonly id: string }
    | { readonly __typename: 'Territory', readonly name: string, readonly level: TerritoryLevel, readonly population: number | null, readonly id: string }
    | { readonly __typename: 'Theme', readonly id: string }
   | null };

export type WhoWhereQueryVariables = Exact<{
  territory?: string | null | undefined;
  root: boolean;
  themes?: ReadonlyArray<string> | string | null | undefined;
  audience?: ReadonlyArray<Audience> | Audience | null | undefined;
  isPart: boolean;
}>;


export type WhoWhereQuery = { readonly coverageMatrix: { readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly population: number | null, readonly populationWithin: number | null, readonly neighbours: ReadonlyArray<{ readonly id: string }> }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly cells: ReadonlyArray<{ readonly presence: Presence, readonly initiatives: number, readonly actors: number, readonly localInitiatives: number, readonly localActors: number, readonly population: number }> } | null, readonly whole?: { readonly cells: ReadonlyArray<{ readonly evidence: { readonly initiatives: ReadonlyArray<{ readonly id: string, readonly audiences: ReadonlyArray<Audience> }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly audiences: ReadonlyArray<Audience> }> } }> } | null };

export type ThemesBelowQueryVariables = Exact<{
  theme: string;
}>;


export type ThemesBelowQuery = { readonly theme: { readonly id: string, readonly narrower: ReadonlyArray<{ readonly id: string }> } | null };

export type ToSpreadQueryVariables = Exact<{
  territory?: string | null | undefined;
  language: Language;
}>;


export type ToSpreadQuery = { readonly experiments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly results: ReadonlyArray<string>, readonly initiative: { readonly id: string, readonly title: string }, readonly places: ReadonlyArray<{ readonly territory: { readonly id: string, readonly name: string } }>, readonly said: { readonly headline: string, readonly isExample: boolean }, readonly calls: ReadonlyArray<{ readonly id: string, readonly title: string, readonly endDate: string | null }> }> } | null };

export type FinerGapsQueryVariables = Exact<{
  theme: string;
  territory: string;
}>;


export type FinerGapsQuery = { readonly gaps: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly theme: { readonly id: string, readonly labelFr: string, readonly labelEn: string }, readonly territory: { readonly id: string } }> } | null };

export type OneCellQueryVariables = Exact<{
  theme: string;
  territory: string;
  root: boolean;
  audience?: ReadonlyArray<Audience> | Audience | null | undefined;
  language: Language;
}>;


export type OneCellQuery = { readonly coverageMatrix: { readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string, readonly broader: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }> }>, readonly cells: ReadonlyArray<{ readonly presence: Presence, readonly sentence: string, readonly territory: { readonly id: string }, readonly evidence: { readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: InitiativeStatus | null, readonly phase: InitiativePhase | null, readonly startDate: string | null, readonly endDate: string | null, readonly participants: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } | null, readonly gaps: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly capableCount: number, readonly neighboursKnown: boolean, readonly theme: { readonly id: string }, readonly territory: { readonly id: string }, readonly actors: ReadonlyArray<{ readonly nearness: Nearness, readonly neighbours: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly actor: { readonly id: string, readonly name: string, readonly contact: string | null }, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly calls: ReadonlyArray<{ readonly id: string, readonly title: string, readonly endDate: string | null }>, readonly said: { readonly headline: string, readonly isExample: boolean } }> } | null };

export type CellForAudienceQueryVariables = Exact<{
  theme: string;
  territory: string;
  around?: string | null | undefined;
  audience: ReadonlyArray<Audience> | Audience;
  isLocal: boolean;
}>;


export type CellForAudienceQuery = { readonly whole: { readonly cells: ReadonlyArray<{ readonly territory: { readonly id: string }, readonly evidence: { readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string, readonly audiences: ReadonlyArray<Audience> }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly audiences: ReadonlyArray<Audience> }> } }> } | null, readonly around?: { readonly cells: ReadonlyArray<{ readonly territory: { readonly id: string, readonly name: string, readonly neighbours: ReadonlyArray<{ readonly id: string }> }, readonly evidence: { readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contact: string | null }> } }> } | null };

export type IsEmptyQueryVariables = Exact<{ [key: string]: never; }>;


export type IsEmptyQuery = { readonly actors: { readonly totalCount: number } | null, readonly initiatives: { readonly totalCount: number } | null };

export type SetHomeMutationVariables = Exact<{
  territory: string;
  language: Language;
}>;


export type SetHomeMutation = { readonly act: { readonly change: string | null, readonly sequence: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type BodiesQueryVariables = Exact<{
  today: string;
}>;


export type BodiesQuery = { readonly actors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nextMeetingOn: string | null }> } | null, readonly meetings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly on: string, readonly revision: number, readonly body: { readonly id: string, readonly name: string } | null, readonly agenda: ReadonlyArray<{ readonly suggestionId: string }> }> } | null };

export type FirstMattersQueryVariables = Exact<{
  first: number;
  language: Language;
  territory?: string | null | undefined;
  body?: string | null | undefined;
  place: string;
  isLimited: boolean;
}>;


export type FirstMattersQuery = { readonly matters: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MatterKind, readonly urgency: MatterUrgency, readonly dueOn: string | null, readonly startsOn: string | null, readonly callClosesOn: string | null, readonly headline: string, readonly whyNow: string | null, readonly caveat: string | null, readonly newRowCount: number, readonly here?: { readonly isTold: boolean, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly said: { readonly isExample: boolean }, readonly theme: { readonly id: string } | null, readonly callFirst: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contact: string | null, readonly kind: ActorKind | null }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null }>, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly evidenceChanged: boolean | null } | null }> } | null };

export type DecidedMattersQueryVariables = Exact<{
  territory?: string | null | undefined;
}>;


export type DecidedMattersQuery = { readonly matters: { readonly totalCount: number } | null };

export type HereFragment = { readonly isTold: boolean, readonly initiatives: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type MatterCardFragment = { readonly id: string, readonly kind: MatterKind, readonly urgency: MatterUrgency, readonly dueOn: string | null, readonly startsOn: string | null, readonly callClosesOn: string | null, readonly headline: string, readonly whyNow: string | null, readonly caveat: string | null, readonly newRowCount: number, readonly said: { readonly isExample: boolean }, readonly theme: { readonly id: string } | null, readonly callFirst: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contact: string | null, readonly kind: ActorKind | null }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind | null }>, readonly decision: { readonly id: string, readonly status: DecisionStatus, readonly dueOn: string | null, readonly evidenceChanged: boolean | null } | null };

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
          | { readonly id: string }
          | { readonly id: string }
         }> }> | null } | null };

export type ToCompleteQueryVariables = Exact<{
  territory?: string | null | undefined;
}>;


export type ToCompleteQuery = { readonly NO_THEME: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly entity:
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
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
        | { readonly id: string }
        | { readonly id: string }
       }> } | null, readonly NO_TERRITORY: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly entity:
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
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
        | { readonly id: string }
        | { readonly id: string }
       }> } | null, readonly ONE_PARTICIPANT: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly entity:
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
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
        | { readonly id: string }
        | { readonly id: string }
       }> } | null, readonly NO_LEAD: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly entity:
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
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
        | { readonly id: string }
        | { readonly id: string }
       }> } | null, readonly NO_DATE: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly entity:
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
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
        | { readonly id: string }
        | { readonly id: string }
       }> } | null, readonly NO_CONTACT: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly entity:
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
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
        | { readonly id: string }
        | { readonly id: string }
       }> } | null };

export type SomeIncompleteFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly entity:
      | { readonly name: string, readonly id: string }
      | { readonly id: string }
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
      | { readonly id: string }
      | { readonly id: string }
     }> };

export type DueDaysQueryVariables = Exact<{
  language: Language;
  territory?: string | null | undefined;
  until: string;
}>;


export type DueDaysQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly endDate: string | null }> } | null, readonly matters: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly dueOn: string | null, readonly headline: string, readonly initiatives: ReadonlyArray<{ readonly id: string }> }> } | null, readonly fundingCliff: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly endsOn: string, readonly initiative: { readonly id: string } | null, readonly matter: { readonly id: string, readonly kind: MatterKind } | null, readonly said: { readonly headline: string } }> } | null, readonly decisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly dueOn: string | null, readonly suggestionId: string | null, readonly title: string | null, readonly suggestion:
        | { readonly id: string, readonly said: { readonly headline: string } }
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


export type MatrixQuery = { readonly coverageMatrix: { readonly themes: ReadonlyArray<{ readonly id: string, readonly labelFr: string, readonly labelEn: string }>, readonly territories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly population: number | null, readonly populationWithin: number | null }>, readonly cells: ReadonlyArray<{ readonly initiatives: number, readonly localInitiatives: number, readonly presence: Presence, readonly theme: { readonly id: string }, readonly territory: { readonly id: string } }> } | null };

export type ProposalsWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalsWaitingQuery = { readonly proposals: { readonly totalCount: number } | null };

export type SourcesOfRowsQueryVariables = Exact<{
  stating: ReadonlyArray<string> | string;
}>;


export type SourcesOfRowsQuery = { readonly sources: ReadonlyArray<{ readonly id: string, readonly publisher: string | null, readonly licence: string | null, readonly url: string | null, readonly illustrative: boolean | null }> | null };

export type SourcesOfCountsQueryVariables = Exact<{
  measure: PivotMeasure;
  nature?: ReadonlyArray<FundingNature> | FundingNature | null | undefined;
  territory?: string | null | undefined;
  theme?: string | null | undefined;
}>;


export type SourcesOfCountsQuery = { readonly pivot: { readonly sources: ReadonlyArray<{ readonly id: string, readonly publisher: string | null, readonly licence: string | null, readonly url: string | null, readonly illustrative: boolean | null }> | null } | null };

export type SourcesOfAllQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesOfAllQuery = { readonly dataQuality: { readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly publisher: string | null, readonly licence: string | null, readonly url: string | null, readonly illustrative: boolean | null } }> | null } | null };

export type NamedSourceFragment = { readonly id: string, readonly publisher: string | null, readonly licence: string | null, readonly url: string | null, readonly illustrative: boolean | null };

export type ProposalLineFragment = { readonly id: string, readonly state: ProposalState, readonly act: Act, readonly author: string, readonly note: string | null, readonly word: string | null, readonly isStale: boolean, readonly isWithdrawable: boolean, readonly proposedAt: string, readonly settledAt: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly about:
    | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
    | { readonly __typename: 'ActorIntroduction', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'DuplicateActors', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
    | { readonly __typename: 'Experiment', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
    | { readonly __typename: 'FundingEnd', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
    | { readonly __typename: 'FundingLink', readonly id: string }
    | { readonly __typename: 'Gap', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
    | { readonly __typename: 'Gone', readonly id: string }
    | { readonly __typename: 'Initiative', readonly title: string, readonly id: string }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'IsolatedActor', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
    | { readonly __typename: 'Matter', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'NotSuggested', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
    | { readonly __typename: 'Overlap', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Synergy', readonly id: string, readonly said: { readonly facts: ReadonlyArray<string> } }
    | { readonly __typename: 'Territory', readonly id: string }
    | { readonly __typename: 'Theme', readonly id: string }
   | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly label: string, readonly before: ReadonlyArray<string>, readonly now: ReadonlyArray<string>, readonly after: ReadonlyArray<string>, readonly isStale: boolean }> };

export type EnumLabelsQueryVariables = Exact<{
  language: Language;
}>;


export type EnumLabelsQuery = { readonly enumLabels: ReadonlyArray<{ readonly type: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string }> }> };

type NamedRecord_Actor_Fragment = { readonly __typename: 'Actor', readonly name: string, readonly id: string };

type NamedRecord_ActorIntroduction_Fragment = { readonly __typename: 'ActorIntroduction', readonly id: string };

type NamedRecord_Change_Fragment = { readonly __typename: 'Change', readonly id: string };

type NamedRecord_Decision_Fragment = { readonly __typename: 'Decision', readonly id: string };

type NamedRecord_DuplicateActors_Fragment = { readonly __typename: 'DuplicateActors', readonly id: string };

type NamedRecord_Experiment_Fragment = { readonly __typename: 'Experiment', readonly id: string };

type NamedRecord_FundingEnd_Fragment = { readonly __typename: 'FundingEnd', readonly id: string };

type NamedRecord_FundingLink_Fragment = { readonly __typename: 'FundingLink', readonly purpose: string | null, readonly id: string, readonly initiative: { readonly title: string } | null, readonly funder: { readonly name: string } | null, readonly beneficiary: { readonly name: string } | null };

type NamedRecord_Gap_Fragment = { readonly __typename: 'Gap', readonly id: string };

type NamedRecord_Gone_Fragment = { readonly __typename: 'Gone', readonly id: string };

type NamedRecord_Initiative_Fragment = { readonly __typename: 'Initiative', readonly title: string, readonly id: string };

type NamedRecord_Invitation_Fragment = { readonly __typename: 'Invitation', readonly id: string };

type NamedRecord_IsolatedActor_Fragment = { readonly __typename: 'IsolatedActor', readonly id: string };

type NamedRecord_Matter_Fragment = { readonly __typename: 'Matter', readonly id: string };

type NamedRecord_Meeting_Fragment = { readonly __typename: 'Meeting', readonly id: string };

type NamedRecord_NotSuggested_Fragment = { readonly __typename: 'NotSuggested', readonly id: string };

type NamedRecord_Overlap_Fragment = { readonly __typename: 'Overlap', readonly id: string };

type NamedRecord_Proposal_Fragment = { readonly __typename: 'Proposal', readonly id: string };

type NamedRecord_Source_Fragment = { readonly __typename: 'Source', readonly id: string };

type NamedRecord_Synergy_Fragment = { readonly __typename: 'Synergy', readonly id: string };

type NamedRecord_Territory_Fragment = { readonly __typename: 'Territory', readonly id: string };

type NamedRecord_Theme_Fragment = { readonly __typename: 'Theme', readonly id: string };

export type NamedRecordFragment =
  | NamedRecord_Actor_Fragment
  | NamedRecord_ActorIntroduction_Fragment
  | NamedRecord_Change_Fragment
  | NamedRecord_Decision_Fragment
  | NamedRecord_DuplicateActors_Fragment
  | NamedRecord_Experiment_Fragment
  | NamedRecord_FundingEnd_Fragment
  | NamedRecord_FundingLink_Fragment
  | NamedRecord_Gap_Fragment
  | NamedRecord_Gone_Fragment
  | NamedRecord_Initiative_Fragment
  | NamedRecord_Invitation_Fragment
  | NamedRecord_IsolatedActor_Fragment
  | NamedRecord_Matter_Fragment
  | NamedRecord_Meeting_Fragment
  | NamedRecord_NotSuggested_Fragment
  | NamedRecord_Overlap_Fragment
  | NamedRecord_Proposal_Fragment
  | NamedRecord_Source_Fragment
  | NamedRecord_Synergy_Fragment
  | NamedRecord_Territory_Fragment
  | NamedRecord_Theme_Fragment
;

export const WithinDismissedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WithinDismissed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suggestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Matter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<WithinDismissedFragment, unknown>;
export const HomeTerritoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeTerritory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}}]} as unknown as DocumentNode<HomeTerritoryFragment, unknown>;
export const SumFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingLinkConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalAmount"}}]}}]} as unknown as DocumentNode<SumFragment, unknown>;
export const MoneyLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"amountRequested"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedIn"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"passThrough"}},{"kind":"Field","name":{"kind":"Name","value":"funder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<MoneyLineFragment, unknown>;
export const TiedActorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TiedActor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mainTheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TiedActorFragment, unknown>;
export const SourceOfGrantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceOfGrant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}}]}}]} as unknown as DocumentNode<SourceOfGrantFragment, unknown>;
export const ActorLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}},{"kind":"Field","name":{"kind":"Name","value":"seatedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mainTheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelFr"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]}}]} as unknown as DocumentNode<ActorLineFragment, unknown>;
export const FundingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"amountRequested"}},{"kind":"Field","name":{"kind":"Name","value":"amountPaid"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedIn"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"passThrough"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}},{"kind":"Field","name":{"kind":"Name","value":"funder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FundingRowFragment, unknown>;
export const RowsOfCellFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowsOfCell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PivotCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"fundingLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"amountRequested"}},{"kind":"Field","name":{"kind":"Name","value":"amountPaid"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedIn"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"passThrough"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}},{"kind":"Field","name":{"kind":"Name","value":"funder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RowsOfCellFragment, unknown>;
export const StandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicators"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlaps"}},{"kind":"Field","name":{"kind":"Name","value":"nested"}},{"kind":"Field","name":{"kind":"Name","value":"isolatedActors"}},{"kind":"Field","name":{"kind":"Name","value":"synergiesBetweenInitiatives"}},{"kind":"Field","name":{"kind":"Name","value":"synergiesBetweenActors"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"}},{"kind":"Field","name":{"kind":"Name","value":"fragmentation"}},{"kind":"Field","name":{"kind":"Name","value":"grants"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAmount"}}]}}]} as unknown as DocumentNode<StandingFragment, unknown>;
export const ProposalLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}},{"kind":"Field","name":{"kind":"Name","value":"isWithdrawable"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suggestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"before"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"now"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"after"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"isStale"}}]}}]}}]} as unknown as DocumentNode<ProposalLineFragment, unknown>;
export const ProposalPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}},{"kind":"Field","name":{"kind":"Name","value":"isWithdrawable"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suggestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"before"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"now"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"after"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"isStale"}}]}}]}}]} as unknown as DocumentNode<ProposalPageFragment, unknown>;
export const ActorRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"rna"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actsIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ActorRecordFragment, unknown>;
export const InvitedInitiativeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitedInitiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InvitedInitiativeFragment, unknown>;
export const InvitedRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitedRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorRecord"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitedInitiative"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"rna"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actsIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitedInitiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InvitedRecordFragment, unknown>;
export const ChangedValuesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"before"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"after"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<ChangedValuesFragment, unknown>;
export const DoneActFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoneAct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"import"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"undoes"}},{"kind":"Field","name":{"kind":"Name","value":"stands"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedValues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"before"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"after"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<DoneActFragment, unknown>;
export const IncompleteLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncompleteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incomplete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"rna"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lack"}},{"kind":"Field","name":{"kind":"Name","value":"why"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<IncompleteLineFragment, unknown>;
export const DuplicateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Duplicate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateActors"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"rna"}},{"kind":"Field","name":{"kind":"Name","value":"seatedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DuplicateFragment, unknown>;
export const PastImportLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastImportLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PastImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isUndoable"}}]}}]} as unknown as DocumentNode<PastImportLineFragment, unknown>;
export const NamedRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NamedRecordFragment, unknown>;
export const NameToSettleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NameToSettle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameAlone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"newActorCount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"isSame"}},{"kind":"Field","name":{"kind":"Name","value":"hasOtherNumber"}},{"kind":"Field","name":{"kind":"Name","value":"hasNoNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isNear"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<NameToSettleFragment, unknown>;
export const ReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"isRefused"}},{"kind":"Field","name":{"kind":"Name","value":"isIncomplete"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"repaired"}},{"kind":"Field","name":{"kind":"Name","value":"toReread"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"statedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"shareRowCount"}},{"kind":"Field","name":{"kind":"Name","value":"inKindAmount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"netted"}},{"kind":"Field","name":{"kind":"Name","value":"leftNegative"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdNodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unplacedActorCount"}},{"kind":"Field","name":{"kind":"Name","value":"unplacedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedFiles"}},{"kind":"Field","name":{"kind":"Name","value":"newFunder"}},{"kind":"Field","name":{"kind":"Name","value":"newActors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"isSameName"}},{"kind":"Field","name":{"kind":"Name","value":"near"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sameRowCount"}},{"kind":"Field","name":{"kind":"Name","value":"equalGrantCount"}},{"kind":"Field","name":{"kind":"Name","value":"sameRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"created"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"out"}}]}},{"kind":"Field","name":{"kind":"Name","value":"namesAloneCount"}},{"kind":"Field","name":{"kind":"Name","value":"namesAlone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NameToSettle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oneBeneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"editionOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"nameCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leftCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftAmount"}},{"kind":"Field","name":{"kind":"Name","value":"leftActorCount"}},{"kind":"Field","name":{"kind":"Name","value":"cameCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"stayedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"isOtherDecision"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"examples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NameToSettle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameAlone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"newActorCount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"isSame"}},{"kind":"Field","name":{"kind":"Name","value":"hasOtherNumber"}},{"kind":"Field","name":{"kind":"Name","value":"hasNoNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isNear"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<ReportFragment, unknown>;
export const UploadNowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UploadNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportUpload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"why"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"failure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NameToSettle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameAlone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"newActorCount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"isSame"}},{"kind":"Field","name":{"kind":"Name","value":"hasOtherNumber"}},{"kind":"Field","name":{"kind":"Name","value":"hasNoNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isNear"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"isRefused"}},{"kind":"Field","name":{"kind":"Name","value":"isIncomplete"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"repaired"}},{"kind":"Field","name":{"kind":"Name","value":"toReread"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"statedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"shareRowCount"}},{"kind":"Field","name":{"kind":"Name","value":"inKindAmount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"netted"}},{"kind":"Field","name":{"kind":"Name","value":"leftNegative"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdNodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unplacedActorCount"}},{"kind":"Field","name":{"kind":"Name","value":"unplacedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedFiles"}},{"kind":"Field","name":{"kind":"Name","value":"newFunder"}},{"kind":"Field","name":{"kind":"Name","value":"newActors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"isSameName"}},{"kind":"Field","name":{"kind":"Name","value":"near"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sameRowCount"}},{"kind":"Field","name":{"kind":"Name","value":"equalGrantCount"}},{"kind":"Field","name":{"kind":"Name","value":"sameRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"created"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"out"}}]}},{"kind":"Field","name":{"kind":"Name","value":"namesAloneCount"}},{"kind":"Field","name":{"kind":"Name","value":"namesAlone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NameToSettle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oneBeneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"editionOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"nameCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leftCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftAmount"}},{"kind":"Field","name":{"kind":"Name","value":"leftActorCount"}},{"kind":"Field","name":{"kind":"Name","value":"cameCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"stayedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"isOtherDecision"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"examples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<UploadNowFragment, unknown>;
export const ZoneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Zone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<ZoneFragment, unknown>;
export const ExaminedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Examined"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participantsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"seatedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actsIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExaminedFragment, unknown>;
export const ExistingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExistingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overlap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"caveat"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commonPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"populations"}},{"kind":"Field","name":{"kind":"Name","value":"periodKnown"}},{"kind":"Field","name":{"kind":"Name","value":"themesOfFirst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedLeaves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelFr"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Examined"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Examined"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participantsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"seatedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actsIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExistingRowFragment, unknown>;
export const LiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Lies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LiesFragment, unknown>;
export const SimilarTitleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SimilarTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelFr"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SimilarTitleFragment, unknown>;
export const YearSumsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pivot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distinct"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"valued"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]} as unknown as DocumentNode<YearSumsFragment, unknown>;
export const ToFundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToFund"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}}]}}]} as unknown as DocumentNode<ToFundFragment, unknown>;
export const OverlapRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverlapRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overlap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"overlapInitiatives"},"name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"}},{"kind":"Field","name":{"kind":"Name","value":"amountAtStake"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commonPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"commonDays"}},{"kind":"Field","name":{"kind":"Name","value":"shorterDays"}},{"kind":"Field","name":{"kind":"Name","value":"commonStart"}},{"kind":"Field","name":{"kind":"Name","value":"commonEnd"}},{"kind":"Field","name":{"kind":"Name","value":"commonAudiences"}},{"kind":"Field","name":{"kind":"Name","value":"commonTerritories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationWithin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commonFunders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commonBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedThemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelFr"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}}]}}]}}]} as unknown as DocumentNode<OverlapRowFragment, unknown>;
export const DossierRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suggestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overlap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverlapRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Synergy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","alias":{"kind":"Name","value":"synergyInitiatives"},"name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"synergyEvidence"},"name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverlapRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overlap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"overlapInitiatives"},"name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"coordination"}},{"kind":"Field","name":{"kind":"Name","value":"amountAtStake"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"territory"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commonPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"commonDays"}},{"kind":"Field","name":{"kind":"Name","value":"shorterDays"}},{"kind":"Field","name":{"kind":"Name","value":"commonStart"}},{"kind":"Field","name":{"kind":"Name","value":"commonEnd"}},{"kind":"Field","name":{"kind":"Name","value":"commonAudiences"}},{"kind":"Field","name":{"kind":"Name","value":"commonTerritories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationWithin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commonFunders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commonBodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedThemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelFr"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}}]}}]}}]} as unknown as DocumentNode<DossierRowFragment, unknown>;
export const MadeDecisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MadeDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"meetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MadeDecisionFragment, unknown>;
export const InMatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InMatter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Matter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"headline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MadeDecision"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceChanged"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MadeDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"meetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InMatterFragment, unknown>;
export const ComparedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Compared"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"}},{"kind":"Field","name":{"kind":"Name","value":"funded"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelFr"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participantsConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"funder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourcesConnection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"table"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ComparedFragment, unknown>;
export const MatterToAddFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatterToAdd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Matter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"callClosesOn"}},{"kind":"Field","name":{"kind":"Name","value":"headline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<MatterToAddFragment, unknown>;
export const ItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Item"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"suggestionId"}},{"kind":"Field","name":{"kind":"Name","value":"frozen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"onPaper"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"whyNow"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"caveat"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"onPaper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whyNow"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Matter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"labelFr"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callFirst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"aboutOnly"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"concerned"},"name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ItemFragment, unknown>;
export const WhyDecidedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyDecided"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonKind"}}]}}]} as unknown as DocumentNode<WhyDecidedFragment, unknown>;
export const MeetingLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"agendaAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MeetingLineFragment, unknown>;
export const DecisionLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"suggestionId"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DecisionLineFragment, unknown>;
export const HereFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Here"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatterHere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isTold"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HereFragment, unknown>;
export const MatterCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatterCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Matter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"callClosesOn"}},{"kind":"Field","name":{"kind":"Name","value":"headline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"whyNow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"caveat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"newRowCount"}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callFirst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"aboutOnly"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceChanged"}}]}}]}}]} as unknown as DocumentNode<MatterCardFragment, unknown>;
export const SomeIncompleteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SomeIncomplete"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncompleteConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SomeIncompleteFragment, unknown>;
export const NamedSourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}}]}}]} as unknown as DocumentNode<NamedSourceFragment, unknown>;
export const ActStandsDocument = {"__meta__":{"hash":"sha256:f5d13216c50cde29db08cc26567fe1ae78bcf9e0cdec1c998fe4a96ad106c5ca"}} as unknown as DocumentNode<ActStandsQuery, ActStandsQueryVariables>;
export const UndoDocument = {"__meta__":{"hash":"sha256:fd57ff8416b63e6927d7ec4153b78a88d184850ea97ca0da7490c38406ed917d"}} as unknown as DocumentNode<UndoMutation, UndoMutationVariables>;
export const DecisionReasonsDocument = {"__meta__":{"hash":"sha256:4b64a196d713f291231dabfe4f1bb278299ed3ef4610d13aad5b4eaa75a417a2"}} as unknown as DocumentNode<DecisionReasonsQuery, DecisionReasonsQueryVariables>;
export const DismissalDocument = {"__meta__":{"hash":"sha256:3c17479bceee81547786739fbf6e3b8a6bc6aefab3e367101c4e7186862ccc20"}} as unknown as DocumentNode<DismissalQuery, DismissalQueryVariables>;
export const CreateMeetingDocument = {"__meta__":{"hash":"sha256:c2361a8b508507ece72720b56bb0f97a1cebb0b82151b40e8d59c7f835c473fe"}} as unknown as DocumentNode<CreateMeetingMutation, CreateMeetingMutationVariables>;
export const EditAgendaDocument = {"__meta__":{"hash":"sha256:6ab2b055cd60acebfa12261ef41493c621709c16d757dc5830044099b2d8479a"}} as unknown as DocumentNode<EditAgendaMutation, EditAgendaMutationVariables>;
export const DecideDocument = {"__meta__":{"hash":"sha256:ce571d574369d15d9e36caf2b3bd2607caddf43048e71167e6f09ba9da7e133b"}} as unknown as DocumentNode<DecideMutation, DecideMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:94bf1ce7c55a5f542cfdda831e63259a400b9739749e62a7aafd43be0c5809e3"}} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const InstallationDocument = {"__meta__":{"hash":"sha256:a23fea2e591390e0a7f5ad64ebe34bb4887dc17256588e68c7b7e5d8edb2b03b"}} as unknown as DocumentNode<InstallationQuery, InstallationQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:6b08e496539f58335c250c3423b933c97422cfb90dba419e6e49db7672aaba42"}} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const FindTerritoryDocument = {"__meta__":{"hash":"sha256:055b300e82ea6e3bc5da118c72d7004b99c46112d5a2bf0869493d3e50279b21"}} as unknown as DocumentNode<FindTerritoryQuery, FindTerritoryQueryVariables>;
export const ChangedDocument = {"__meta__":{"hash":"sha256:9c3cb5a070faf9afb0385f60f323e676e5d39d54b3925c5fc9c7f56b30ae049b"}} as unknown as DocumentNode<ChangedSubscription, ChangedSubscriptionVariables>;
export const SearchAllDocument = {"__meta__":{"hash":"sha256:59c7ebe78b1c99c75e140f62e77aeb77e32423825ac0dfc06561726f915e60f9"}} as unknown as DocumentNode<SearchAllQuery, SearchAllQueryVariables>;
export const SearchMattersDocument = {"__meta__":{"hash":"sha256:b32a07f1e69a809fc61a6f4855e796c886902970ac2af6e5015eaae92bb58a5f"}} as unknown as DocumentNode<SearchMattersQuery, SearchMattersQueryVariables>;
export const ActorMoneyDocument = {"__meta__":{"hash":"sha256:06101189a69b426971b979d0bafd5c7f5ac272c9554b04bc270c7d6503ed41d0"}} as unknown as DocumentNode<ActorMoneyQuery, ActorMoneyQueryVariables>;
export const ActorPageDocument = {"__meta__":{"hash":"sha256:943fd4c9f53618bd520f867a14d94df35ffc8ef80d27bb9851b886d1b93be2c9"}} as unknown as DocumentNode<ActorPageQuery, ActorPageQueryVariables>;
export const ActorBridgesDocument = {"__meta__":{"hash":"sha256:cb9b2297bb5e1f825bed8ccb1a2697df4d46d6821e8e0a631b6ca7846d13695a"}} as unknown as DocumentNode<ActorBridgesQuery, ActorBridgesQueryVariables>;
export const ActorTiesDocument = {"__meta__":{"hash":"sha256:10d85852b8c4a8fe649ea217842d4557924409fe7b1856ee87c54602f9d8d73e"}} as unknown as DocumentNode<ActorTiesQuery, ActorTiesQueryVariables>;
export const RetainIntroductionDocument = {"__meta__":{"hash":"sha256:7744e2094827c1ba4ee840a0915bc6784e5793790aa5180d36f2d00d3c9916a4"}} as unknown as DocumentNode<RetainIntroductionMutation, RetainIntroductionMutationVariables>;
export const SourcesOfGrantsDocument = {"__meta__":{"hash":"sha256:3a76c8202f931f07a0f502c2618542053cfbd3445d56a184be1f480a08e048d3"}} as unknown as DocumentNode<SourcesOfGrantsQuery, SourcesOfGrantsQueryVariables>;
export const ActorToCorrectDocument = {"__meta__":{"hash":"sha256:60a3f154ea6612d632d4188255b950155dd492ae60222515a0845411c3d166d3"}} as unknown as DocumentNode<ActorToCorrectQuery, ActorToCorrectQueryVariables>;
export const ActorContactDocument = {"__meta__":{"hash":"sha256:314abfa18cc9673f2fa053cb2c78cc0d02b3080f0741d199eb45e11d647dab75"}} as unknown as DocumentNode<ActorContactQuery, ActorContactQueryVariables>;
export const InvitationsOfDocument = {"__meta__":{"hash":"sha256:4ccdb98a8ce1bcda7132baa43313d660bf77431c44fd5dbb0f8bbeb555b302d7"}} as unknown as DocumentNode<InvitationsOfQuery, InvitationsOfQueryVariables>;
export const InviteContributorDocument = {"__meta__":{"hash":"sha256:03ae90206ab3605aa83611b7d8ddfe1ae1eb1b20cfe3d9e518f5984c36e827ee"}} as unknown as DocumentNode<InviteContributorMutation, InviteContributorMutationVariables>;
export const RevokeInvitationDocument = {"__meta__":{"hash":"sha256:c97ad33ebce401b0745da8fe74460c2077e8e00bac09bafb9fd973ee53079dd2"}} as unknown as DocumentNode<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ActorListDocument = {"__meta__":{"hash":"sha256:4fb4f01ffc0784d43e8cbca2677213ca8f2488606a548ed78f25bc37cb9025d8"}} as unknown as DocumentNode<ActorListQuery, ActorListQueryVariables>;
export const WiderActorsDocument = {"__meta__":{"hash":"sha256:effc2b1fb1fe2292658ead3df4a10f79da3d2a088410ee0f7b6ff116b41225f6"}} as unknown as DocumentNode<WiderActorsQuery, WiderActorsQueryVariables>;
export const ActorFacetsDocument = {"__meta__":{"hash":"sha256:8e6e5debcfa7d48e5fb2c0bd19ff836adf90b41e2822827fbd999a757bf0bc3c"}} as unknown as DocumentNode<ActorFacetsQuery, ActorFacetsQueryVariables>;
export const ActorsToTieDocument = {"__meta__":{"hash":"sha256:e80c3f84f59b3996904c5c46d8e4c06502d815c29b36d8377021447c062fc2ef"}} as unknown as DocumentNode<ActorsToTieQuery, ActorsToTieQueryVariables>;
export const ActorsAroundDocument = {"__meta__":{"hash":"sha256:b9608a4c329ea9cecaacd566d94e011c7471ab25641271497af1c562a95b9899"}} as unknown as DocumentNode<ActorsAroundQuery, ActorsAroundQueryVariables>;
export const ActorsToTieAroundDocument = {"__meta__":{"hash":"sha256:ef7cc2c5791a09c42024fa5fe17ba116b48f7f6ca91696c4436cdfb6a5118420"}} as unknown as DocumentNode<ActorsToTieAroundQuery, ActorsToTieAroundQueryVariables>;
export const KindsToTieDocument = {"__meta__":{"hash":"sha256:73209e50822a970f73e2b3f33fa0a11bdb2e6775062564ba909cf33d39176916"}} as unknown as DocumentNode<KindsToTieQuery, KindsToTieQueryVariables>;
export const WholeNetworkDocument = {"__meta__":{"hash":"sha256:6b27aaa3a99e4053dbac6c68add2dc93cf7b0eadfed39c517f7ce33022dd53c6"}} as unknown as DocumentNode<WholeNetworkQuery, WholeNetworkQueryVariables>;
export const RootThemesDocument = {"__meta__":{"hash":"sha256:f436cc7e1b841555cb085827e4e24d667351ee39de9a9ce60a90743e4e9bc10a"}} as unknown as DocumentNode<RootThemesQuery, RootThemesQueryVariables>;
export const AnyPivotDocument = {"__meta__":{"hash":"sha256:02d4f0331cd83b550ee70d434c0693eb759fac2bd0242e667a340c9b6b22d9c4"}} as unknown as DocumentNode<AnyPivotQuery, AnyPivotQueryVariables>;
export const DependenceDocument = {"__meta__":{"hash":"sha256:4f41560b1148e2696752d27a9ba8708642ad3812bcaf5134184ae6cb979d335d"}} as unknown as DocumentNode<DependenceQuery, DependenceQueryVariables>;
export const WhatChangedDocument = {"__meta__":{"hash":"sha256:31fbb7642996c7a83140c0fa9baef16fb4e0edc1745027b65db1315e57d6731f"}} as unknown as DocumentNode<WhatChangedQuery, WhatChangedQueryVariables>;
export const RowsOfPivotCellDocument = {"__meta__":{"hash":"sha256:5013a643521ec3a3b9e4cf5c43654f68b84cd0a68b1566a67af1c3d8fd4afb79"}} as unknown as DocumentNode<RowsOfPivotCellQuery, RowsOfPivotCellQueryVariables>;
export const WithoutTerritoryDocument = {"__meta__":{"hash":"sha256:6f1b43af0515f5b5c12a02966fc39e2b6a987f8389abae312a77e5893801e644"}} as unknown as DocumentNode<WithoutTerritoryQuery, WithoutTerritoryQueryVariables>;
export const CountedActorsDocument = {"__meta__":{"hash":"sha256:766443478284b22b3c80ac4431bfb23d671585554fe58a832c66c50ebfa3744f"}} as unknown as DocumentNode<CountedActorsQuery, CountedActorsQueryVariables>;
export const DeliveredMattersDocument = {"__meta__":{"hash":"sha256:80b9818bfcd41dc7336028c0a66ec1e6ac18704f330105a12db7acf16f4eaece"}} as unknown as DocumentNode<DeliveredMattersQuery, DeliveredMattersQueryVariables>;
export const MapDetailsDocument = {"__meta__":{"hash":"sha256:b4c8dd5324eb133e309118acbbada70e7d5e1baaab0b819a103e803a29789237"}} as unknown as DocumentNode<MapDetailsQuery, MapDetailsQueryVariables>;
export const NetworkFragmentationDocument = {"__meta__":{"hash":"sha256:4d1ca302201e251a82bd4d861b7c1d6e0c776bded733e3944592ee4fbaff34f9"}} as unknown as DocumentNode<NetworkFragmentationQuery, NetworkFragmentationQueryVariables>;
export const NetworkCutsDocument = {"__meta__":{"hash":"sha256:03b01dcd59b7ad1ca8d4ea3ba47b79a5deace375bbf3d6308974282705b66c5c"}} as unknown as DocumentNode<NetworkCutsQuery, NetworkCutsQueryVariables>;
export const NetworkBrokersDocument = {"__meta__":{"hash":"sha256:54681fb82048587c530d6895d8d6c0e4f3552c4bba65c5e17e5608249a66d2fa"}} as unknown as DocumentNode<NetworkBrokersQuery, NetworkBrokersQueryVariables>;
export const NetworkGroupsDocument = {"__meta__":{"hash":"sha256:379cfb5c490a7ded2c0c168f7006cf41e020c1960abd96b430e9fd5d38e0ee37"}} as unknown as DocumentNode<NetworkGroupsQuery, NetworkGroupsQueryVariables>;
export const SimulateDocument = {"__meta__":{"hash":"sha256:73748d2155661af25558e2a4b3e0a2d253eb8a78f9bdafd8fc4807dee7ae48cc"}} as unknown as DocumentNode<SimulateQuery, SimulateQueryVariables>;
export const SimulatedDocument = {"__meta__":{"hash":"sha256:92a4762cbb6d942c10fa4efbe1768fdb387e40d04516ef26c4963d35ca18044e"}} as unknown as DocumentNode<SimulatedQuery, SimulatedQueryVariables>;
export const FindFunderDocument = {"__meta__":{"hash":"sha256:769d28c32ba3ab7dc076d859e40451c3a799f9f41d52327255bddafa28f86047"}} as unknown as DocumentNode<FindFunderQuery, FindFunderQueryVariables>;
export const FindNamedDocument = {"__meta__":{"hash":"sha256:7397811758cc5c82d921009670b8dd5bb9adf27b5cb87644a7e0a392943f5bc6"}} as unknown as DocumentNode<FindNamedQuery, FindNamedQueryVariables>;
export const ContributeDocument = {"__meta__":{"hash":"sha256:e87a63339a3e243fb8b5874bd37479cc17d6066d5f4c3bbbc231dc993c325a24"}} as unknown as DocumentNode<ContributeQuery, ContributeQueryVariables>;
export const OwnProposalsDocument = {"__meta__":{"hash":"sha256:ba734c50c7bdc9846bc66024150b3c638c143b924e095426d15cb3b25210d0a2"}} as unknown as DocumentNode<OwnProposalsQuery, OwnProposalsQueryVariables>;
export const ContributeSuggestionsDocument = {"__meta__":{"hash":"sha256:856173943395056c25ba92ab1597b91cd08ecf48b058ee45bc277e9649e4165a"}} as unknown as DocumentNode<ContributeSuggestionsQuery, ContributeSuggestionsQueryVariables>;
export const FindToProposeDocument = {"__meta__":{"hash":"sha256:46e0024c874a5b212590ff095e612bdbf8ee434580bd99dc3c84a0fe2d37b06f"}} as unknown as DocumentNode<FindToProposeQuery, FindToProposeQueryVariables>;
export const WithdrawProposalDocument = {"__meta__":{"hash":"sha256:03c122601f29bd5e01fcb49eb841551ab96d058b3c99f3244228640226dd2d5b"}} as unknown as DocumentNode<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const ProposeDocument = {"__meta__":{"hash":"sha256:831d0ee7fbf7280991ab186e5e5026308dd3b0a0804357a57d5cc09d55222aad"}} as unknown as DocumentNode<ProposeMutation, ProposeMutationVariables>;
export const DoneActsDocument = {"__meta__":{"hash":"sha256:4f03daf0daa22f71347ef66c500d80eb86f232a808a0188b49da08fac52963a6"}} as unknown as DocumentNode<DoneActsQuery, DoneActsQueryVariables>;
export const ToCompleteListDocument = {"__meta__":{"hash":"sha256:b7ac1b2122d9199dea420b65418eaa589a4a966ee17ca1c96a5f1a88ebdc34f4"}} as unknown as DocumentNode<ToCompleteListQuery, ToCompleteListQueryVariables>;
export const ToCompleteOneDocument = {"__meta__":{"hash":"sha256:8ab359d6de3c207dd5294a364abb45784ba10a2cba9bd8566043dd108a0cfb6c"}} as unknown as DocumentNode<ToCompleteOneQuery, ToCompleteOneQueryVariables>;
export const CompleteActorDocument = {"__meta__":{"hash":"sha256:f593adb11e84ac66626488e277791048138d201a0bb8e17272a6968be48e35ba"}} as unknown as DocumentNode<CompleteActorMutation, CompleteActorMutationVariables>;
export const CompleteInitiativeDocument = {"__meta__":{"hash":"sha256:f9999c23331e8f828ad10aa2371f58212cf55e561970158eb3369c9cd7c4eeb7"}} as unknown as DocumentNode<CompleteInitiativeMutation, CompleteInitiativeMutationVariables>;
export const DuplicatesDocument = {"__meta__":{"hash":"sha256:9f94f645d1306147881234dc19546e95dbd07b62de0cd4e1862a8da6fef8ccdf"}} as unknown as DocumentNode<DuplicatesQuery, DuplicatesQueryVariables>;
export const MergeActorsDocument = {"__meta__":{"hash":"sha256:5bed856b54bc0909e93515187d83c124686eae9d833c657e61db78e810321cf3"}} as unknown as DocumentNode<MergeActorsMutation, MergeActorsMutationVariables>;
export const KeepApartDocument = {"__meta__":{"hash":"sha256:1356f2fc79a601e70b7026060b8d79db1acbe784f0b886353b7afb4510e40219"}} as unknown as DocumentNode<KeepApartMutation, KeepApartMutationVariables>;
export const PastImportsDocument = {"__meta__":{"hash":"sha256:a1b53b1ca15228fbcdde3084116a656799521c0acdb7290445af52bf59bf04de"}} as unknown as DocumentNode<PastImportsQuery, PastImportsQueryVariables>;
export const UndoImportDocument = {"__meta__":{"hash":"sha256:d4dae360330d21094265471c8931355ec130292e7bffc121f455537cceae36a4"}} as unknown as DocumentNode<UndoImportMutation, UndoImportMutationVariables>;
export const QualityDocument = {"__meta__":{"hash":"sha256:4f4838651fd936cea1d6d0aebebbc1390d53311dc96d7cf19fb0e5d9a5985945"}} as unknown as DocumentNode<QualityQuery, QualityQueryVariables>;
export const UploadDocument = {"__meta__":{"hash":"sha256:490dd033cd68821c0a3b22c39184bc063836c6832e612df81f9fd3bd5a420208"}} as unknown as DocumentNode<UploadQuery, UploadQueryVariables>;
export const ImportProgressDocument = {"__meta__":{"hash":"sha256:5aaf82e3e76b3a2e768b6bc7a5e24f19dee9796eb8b5d91e839ce6eb2f3ff20c"}} as unknown as DocumentNode<ImportProgressSubscription, ImportProgressSubscriptionVariables>;
export const MoreNamesDocument = {"__meta__":{"hash":"sha256:2db830b34594a834a9079a7c1eb31ad13fcb950d75e966cfef188303bf4e38d7"}} as unknown as DocumentNode<MoreNamesQuery, MoreNamesQueryVariables>;
export const ImportFileDocument = {"__meta__":{"hash":"sha256:ea6c453cb1d70d7d19f695dba13821dae2a12b545ed6ef8d71ebef49b49a131c"}} as unknown as DocumentNode<ImportFileMutation, ImportFileMutationVariables>;
export const CancelImportDocument = {"__meta__":{"hash":"sha256:f29e39269f0093585d6ef28e794f981058d2dfb4057d668a6836683cf556368b"}} as unknown as DocumentNode<CancelImportMutation, CancelImportMutationVariables>;
export const ProposalsToAcceptDocument = {"__meta__":{"hash":"sha256:2da8fe6858e1cc216eceb4fefdaa89fec8ca104b5fa231c7d702ac92a4baa976"}} as unknown as DocumentNode<ProposalsToAcceptQuery, ProposalsToAcceptQueryVariables>;
export const SettledCountsDocument = {"__meta__":{"hash":"sha256:fc01a914f257201a8a340207717d779da2bab4a29d1200f107be22e822562c21"}} as unknown as DocumentNode<SettledCountsQuery, SettledCountsQueryVariables>;
export const ProposalsSettledDocument = {"__meta__":{"hash":"sha256:26bfb9c176660499db46287f3c50251af9061976a29750124d4b769d98b20739"}} as unknown as DocumentNode<ProposalsSettledQuery, ProposalsSettledQueryVariables>;
export const AcceptProposalsDocument = {"__meta__":{"hash":"sha256:d5b13698ec5be5e7e25fe86ac11266c3ee23939d0042ca1d7494b79b93706ab5"}} as unknown as DocumentNode<AcceptProposalsMutation, AcceptProposalsMutationVariables>;
export const RefuseProposalsDocument = {"__meta__":{"hash":"sha256:a403f09939c72a7db045abc5e92660b012954aefa399bd875d7f85151bf80e4d"}} as unknown as DocumentNode<RefuseProposalsMutation, RefuseProposalsMutationVariables>;
export const ZonesDocument = {"__meta__":{"hash":"sha256:92585313038480736ba6f1b84b1563b93cc317b72d729589a49b79439d0c51ba"}} as unknown as DocumentNode<ZonesQuery, ZonesQueryVariables>;
export const CommunesOfZoneDocument = {"__meta__":{"hash":"sha256:0e31ae2166f031930d9dc6f10cf4204b297431ce59eeda9cb25594e25deed572"}} as unknown as DocumentNode<CommunesOfZoneQuery, CommunesOfZoneQueryVariables>;
export const CreateZoneDocument = {"__meta__":{"hash":"sha256:4428ca64a39cddda44ec954113e8ed90686398ba14423fc3fa7ff81e4c022ff1"}} as unknown as DocumentNode<CreateZoneMutation, CreateZoneMutationVariables>;
export const EditZoneDocument = {"__meta__":{"hash":"sha256:82ada73e1b499e649f2ad9ae4fb10cbd7dd36f631784023c221d0d2e1cc1b8c0"}} as unknown as DocumentNode<EditZoneMutation, EditZoneMutationVariables>;
export const ArchiveZoneDocument = {"__meta__":{"hash":"sha256:33e6bb53c2e8373d52098c732113b413405eca776c53439c418aa46ab5da2721"}} as unknown as DocumentNode<ArchiveZoneMutation, ArchiveZoneMutationVariables>;
export const ExamineDocument = {"__meta__":{"hash":"sha256:50d902cb9079d8167fcadd2c48d74a114bb23f5d6d1b8b56b8071a758e1ccfba"}} as unknown as DocumentNode<ExamineQuery, ExamineQueryVariables>;
export const ExamineMoreDocument = {"__meta__":{"hash":"sha256:4b000b3d67ebf95b858f2e33d81587a8604099d7a73379e2530a66a9ab5b6c30"}} as unknown as DocumentNode<ExamineMoreQuery, ExamineMoreQueryVariables>;
export const ExamineAroundDocument = {"__meta__":{"hash":"sha256:f72a95d6078d3c4dba73fad280a6082f82a703330abc51a8c868c025e1395892"}} as unknown as DocumentNode<ExamineAroundQuery, ExamineAroundQueryVariables>;
export const AllThemesDocument = {"__meta__":{"hash":"sha256:343ee8b0afa0abfcacc34dff13dcbf1924c33e1cb098e7cb62146fbb92125068"}} as unknown as DocumentNode<AllThemesQuery, AllThemesQueryVariables>;
export const RequesterDocument = {"__meta__":{"hash":"sha256:05519b9952ba96f685f2d2c6e290ee31d6965cd4209c8077a11ebb40fc82eb52"}} as unknown as DocumentNode<RequesterQuery, RequesterQueryVariables>;
export const PlaceLiesDocument = {"__meta__":{"hash":"sha256:f13814bdd631dc719d178fadb8640f02d2637df8d0d48e58c27b159b83217b75"}} as unknown as DocumentNode<PlaceLiesQuery, PlaceLiesQueryVariables>;
export const SimilarTitlesDocument = {"__meta__":{"hash":"sha256:66eaed3ff4c4d7b36860f797f638b13fadd9934c2836e82bae28ad242f576c93"}} as unknown as DocumentNode<SimilarTitlesQuery, SimilarTitlesQueryVariables>;
export const FundingEndsDocument = {"__meta__":{"hash":"sha256:2941b4a5956cb9ab0d3ef3eb1ddab9294e9ad0f521d8ff8bf7e63d551ea7bab4"}} as unknown as DocumentNode<FundingEndsQuery, FundingEndsQueryVariables>;
export const WhoPaysWhatDocument = {"__meta__":{"hash":"sha256:7d4e6f90f92bd46ea021851089b03cf0a3c77988be6a28d9934c4ca23c1911f9"}} as unknown as DocumentNode<WhoPaysWhatQuery, WhoPaysWhatQueryVariables>;
export const FunderWeightsDocument = {"__meta__":{"hash":"sha256:69df73a4da2774496235296135f8e3548ff087a0cd389c571f815be2ba870d0b"}} as unknown as DocumentNode<FunderWeightsQuery, FunderWeightsQueryVariables>;
export const RowsOfCellDocument = {"__meta__":{"hash":"sha256:356347131475322b5ea186e8c8066e55a2facaa49958e5b2072519a09a72940c"}} as unknown as DocumentNode<RowsOfCellQuery, RowsOfCellQueryVariables>;
export const ByYearDocument = {"__meta__":{"hash":"sha256:28e1a76a438be7c45507fe542aa43c82d3689d2b47f3030d5b7af4a5b6d54b40"}} as unknown as DocumentNode<ByYearQuery, ByYearQueryVariables>;
export const RowsOfYearDocument = {"__meta__":{"hash":"sha256:5be9676cee3abcf002dc1f019afa4a87661796bb5cdf20c26080b96b50625d26"}} as unknown as DocumentNode<RowsOfYearQuery, RowsOfYearQueryVariables>;
export const OneGrantDocument = {"__meta__":{"hash":"sha256:decb81ea889ff12dfaa009ca7c355fefb95838884f8949ed470d7b26647359df"}} as unknown as DocumentNode<OneGrantQuery, OneGrantQueryVariables>;
export const RequestsDocument = {"__meta__":{"hash":"sha256:f0f2165c0d23bf92c0204c47101ea3e846c59962146c9b7be4c2c2fef001894d"}} as unknown as DocumentNode<RequestsQuery, RequestsQueryVariables>;
export const StillToFundDocument = {"__meta__":{"hash":"sha256:44687a37cc2f44c77bb510fd2a1b90807dc7989660bb366bea6303a09f1a4157"}} as unknown as DocumentNode<StillToFundQuery, StillToFundQueryVariables>;
export const InitiativeToCorrectDocument = {"__meta__":{"hash":"sha256:7a23dfcf012473aabc0dc4f7ecfc9837f726e4455b93266d6b45cbc5db5f6a99"}} as unknown as DocumentNode<InitiativeToCorrectQuery, InitiativeToCorrectQueryVariables>;
export const InitiativePageDocument = {"__meta__":{"hash":"sha256:ad253893f743e8ba8aebbfd1d9c5a26b5052b5ea4df8df0ff0d00f5cfa18d36d"}} as unknown as DocumentNode<InitiativePageQuery, InitiativePageQueryVariables>;
export const DecisionHistoryDocument = {"__meta__":{"hash":"sha256:ce43161863a666ecff650babb00af0680f6d643ddc396950218ce82d79d55e5e"}} as unknown as DocumentNode<DecisionHistoryQuery, DecisionHistoryQueryVariables>;
export const DossierDocument = {"__meta__":{"hash":"sha256:f9765360a930b9d6f7caa3949eb40944bd1adbfdc966101421a430014deeec33"}} as unknown as DocumentNode<DossierQuery, DossierQueryVariables>;
export const WayBetweenDocument = {"__meta__":{"hash":"sha256:3156ccb25588b84d25ac5c9077d3a4d39d67116512c6296ac4055f73cb80f59d"}} as unknown as DocumentNode<WayBetweenQuery, WayBetweenQueryVariables>;
export const MattersDocument = {"__meta__":{"hash":"sha256:483169b89947091ff59c916b6c38e6e1f43480685876910d960ec5b816c709ee"}} as unknown as DocumentNode<MattersQuery, MattersQueryVariables>;
export const MatterFacetsDocument = {"__meta__":{"hash":"sha256:ec898440b0c658760cd79c647d880140f2a902ec40d35fe0a05ca1c67cc61437"}} as unknown as DocumentNode<MatterFacetsQuery, MatterFacetsQueryVariables>;
export const MattersToAddDocument = {"__meta__":{"hash":"sha256:8e7a13cfb66e75c15689e784e323e099a0b84769c409bb2594340f83a9d18fbf"}} as unknown as DocumentNode<MattersToAddQuery, MattersToAddQueryVariables>;
export const ConcernedMembersDocument = {"__meta__":{"hash":"sha256:86a9b5ee531402623394d94a3615bdf2c23c04ceca64a40c8998bc5870ef65d1"}} as unknown as DocumentNode<ConcernedMembersQuery, ConcernedMembersQueryVariables>;
export const OneMeetingDocument = {"__meta__":{"hash":"sha256:5f6917d552f48b650cb2807886dae87c03a060ec1c8779c6c305ee8fc4320322"}} as unknown as DocumentNode<OneMeetingQuery, OneMeetingQueryVariables>;
export const MinutesDocument = {"__meta__":{"hash":"sha256:37ccbf14e3882fc508313cd804450f57140dc15b5d1a6b8694354203eed9d5cf"}} as unknown as DocumentNode<MinutesQuery, MinutesQueryVariables>;
export const WhatWasDecidedDocument = {"__meta__":{"hash":"sha256:b447ce9705da15021a0a6e1a55e15749e412c64f2a2dd6048e2672150b1cd5cf"}} as unknown as DocumentNode<WhatWasDecidedQuery, WhatWasDecidedQueryVariables>;
export const SetAgendaDocument = {"__meta__":{"hash":"sha256:33b6e7694b9963fa30f34b2bf1d009cb4f8238c047c5001f190f02d6f26a9c6f"}} as unknown as DocumentNode<SetAgendaMutation, SetAgendaMutationVariables>;
export const FreezeDocument = {"__meta__":{"hash":"sha256:cf6e056ada61eccdae2289334ddcdc0c2c66e5ea0aa1e4d3ae47b8652dd073e9"}} as unknown as DocumentNode<FreezeMutation, FreezeMutationVariables>;
export const DecideInMeetingDocument = {"__meta__":{"hash":"sha256:9da51757f20a6d0394d8c8db45ac3f315d48dceab99ae4171b015b37ac145be1"}} as unknown as DocumentNode<DecideInMeetingMutation, DecideInMeetingMutationVariables>;
export const NoteDecisionDocument = {"__meta__":{"hash":"sha256:6abb5f4858582e361133633ce2b3a8a7972131f2c07aac2a3f2b8423345a4912"}} as unknown as DocumentNode<NoteDecisionMutation, NoteDecisionMutationVariables>;
export const DeleteMeetingDocument = {"__meta__":{"hash":"sha256:e85155c39d959d3e1c94597d8de695897f0de7cdd7f83eacdcb58ff7cbe6239b"}} as unknown as DocumentNode<DeleteMeetingMutation, DeleteMeetingMutationVariables>;
export const MeetingsOfBodiesDocument = {"__meta__":{"hash":"sha256:8dc33c815923f1bf58af197fdda22b669283432f61256c26f9932831c9579964"}} as unknown as DocumentNode<MeetingsOfBodiesQuery, MeetingsOfBodiesQueryVariables>;
export const FollowUpDocument = {"__meta__":{"hash":"sha256:99461e5df862ee4ac1d890e0f76f8fc77719c4c6aa615df4bccb5fa2423cd25e"}} as unknown as DocumentNode<FollowUpQuery, FollowUpQueryVariables>;
export const OwnersDocument = {"__meta__":{"hash":"sha256:d4a91877b549e76fdacee14e1ec56f986b1b73944bd3d0207a0ca6155527e8b8"}} as unknown as DocumentNode<OwnersQuery, OwnersQueryVariables>;
export const OpenMeetingDocument = {"__meta__":{"hash":"sha256:7017a5bcc758ee85f1384bc5e592a9b1da9559a93daab574b3d01abcf3722ca8"}} as unknown as DocumentNode<OpenMeetingMutation, OpenMeetingMutationVariables>;
export const SpeedsDocument = {"__meta__":{"hash":"sha256:72408835258275c2de29ff10507ef52edcdd19ed3c02d25cc6bd74542bb93695"}} as unknown as DocumentNode<SpeedsQuery, SpeedsQueryVariables>;
export const TerritoryOfDocument = {"__meta__":{"hash":"sha256:47e793e60e002c03d19a4d73ac6a93cd129cd5a4c6b4b1d6ed9fcba98012597d"}} as unknown as DocumentNode<TerritoryOfQuery, TerritoryOfQueryVariables>;
export const WhoWhereDocument = {"__meta__":{"hash":"sha256:752c989f206a85288329bf40d8fab3651ab97467c091f7652a452f4047624f94"}} as unknown as DocumentNode<WhoWhereQuery, WhoWhereQueryVariables>;
export const ThemesBelowDocument = {"__meta__":{"hash":"sha256:053e069475d0581722845c4a103e5f31f2cb15b47a0d27862daa090c1d76f8cf"}} as unknown as DocumentNode<ThemesBelowQuery, ThemesBelowQueryVariables>;
export const ToSpreadDocument = {"__meta__":{"hash":"sha256:08eb65378c9a7984cb7c22540128092f1757a44dd7e9b001c1ea2ed903f7a661"}} as unknown as DocumentNode<ToSpreadQuery, ToSpreadQueryVariables>;
export const FinerGapsDocument = {"__meta__":{"hash":"sha256:cb9903ba057eb9116cc17164abaea22ab2719e541dc891d4168e142dff72f05f"}} as unknown as DocumentNode<FinerGapsQuery, FinerGapsQueryVariables>;
export const OneCellDocument = {"__meta__":{"hash":"sha256:a69b01fde2247f694bac4f69b0342315519996862367ce48e156a0a87884b2a3"}} as unknown as DocumentNode<OneCellQuery, OneCellQueryVariables>;
export const CellForAudienceDocument = {"__meta__":{"hash":"sha256:0bef79439c010057ea3916a6f880df65074078a10204de5765c97387ca002b66"}} as unknown as DocumentNode<CellForAudienceQuery, CellForAudienceQueryVariables>;
export const IsEmptyDocument = {"__meta__":{"hash":"sha256:d376c53e811a48a476ee7ac161042fc70711e4916bf407f20c7f40fbb31d0cda"}} as unknown as DocumentNode<IsEmptyQuery, IsEmptyQueryVariables>;
export const SetHomeDocument = {"__meta__":{"hash":"sha256:0848f7f8c8054f221912c1bf7053520caac91befd98a2ab059d8a2f753f3ce00"}} as unknown as DocumentNode<SetHomeMutation, SetHomeMutationVariables>;
export const BodiesDocument = {"__meta__":{"hash":"sha256:c2f334b6f4ae29c728f94a626688807c373315dae3414fe06161acc33845443f"}} as unknown as DocumentNode<BodiesQuery, BodiesQueryVariables>;
export const FirstMattersDocument = {"__meta__":{"hash":"sha256:ec806d1084b04f8da3bcdcd40703bc110eb8085000f7061ea5d472e4f627f1cd"}} as unknown as DocumentNode<FirstMattersQuery, FirstMattersQueryVariables>;
export const DecidedMattersDocument = {"__meta__":{"hash":"sha256:637980bd128a4113e291c1c6336f73100e3bc9f52b1700f9b1cc8383a702669d"}} as unknown as DocumentNode<DecidedMattersQuery, DecidedMattersQueryVariables>;
export const MattersSinceDocument = {"__meta__":{"hash":"sha256:647be13cbd02425ad7dfe5a16f702383d02c23814e739242f89f2f8ebed2a329"}} as unknown as DocumentNode<MattersSinceQuery, MattersSinceQueryVariables>;
export const ToCompleteDocument = {"__meta__":{"hash":"sha256:8eb20a00cfc012df7b5ac2c066dc90b7ee1fa97601b2e590e603d04ca21eb476"}} as unknown as DocumentNode<ToCompleteQuery, ToCompleteQueryVariables>;
export const DueDaysDocument = {"__meta__":{"hash":"sha256:740cc6084e33e6650898d685436e5d03e1bd5f3c5a580485329ebd4399dfa18a"}} as unknown as DocumentNode<DueDaysQuery, DueDaysQueryVariables>;
export const MatrixDocument = {"__meta__":{"hash":"sha256:cb368d4a67317314c1f2dc922878df055c8496a8fbf053c2908c843bc92b4620"}} as unknown as DocumentNode<MatrixQuery, MatrixQueryVariables>;
export const ProposalsWaitingDocument = {"__meta__":{"hash":"sha256:7093f5a6323e020b83c71354db9cf96a3ccdff89ad73ab7b9d87c10bcdad3008"}} as unknown as DocumentNode<ProposalsWaitingQuery, ProposalsWaitingQueryVariables>;
export const SourcesOfRowsDocument = {"__meta__":{"hash":"sha256:508b53b2ec7de51efbe9a84e55ec001f6a4678c65275f5b3f682cf4253844622"}} as unknown as DocumentNode<SourcesOfRowsQuery, SourcesOfRowsQueryVariables>;
export const SourcesOfCountsDocument = {"__meta__":{"hash":"sha256:e8c7d91bacdc3b6f37230b3375b7b0a9747a42c40c834e01aed50c4e1087a54c"}} as unknown as DocumentNode<SourcesOfCountsQuery, SourcesOfCountsQueryVariables>;
export const SourcesOfAllDocument = {"__meta__":{"hash":"sha256:bc3836f39207b58d6324dff1680afd56b646958884da0f8ed0471a5299899261"}} as unknown as DocumentNode<SourcesOfAllQuery, SourcesOfAllQueryVariables>;
export const EnumLabelsDocument = {"__meta__":{"hash":"sha256:2d3f8ed3e82e818e865621731b58048f6a03799748c71dd051f00ee2a691c654"}} as unknown as DocumentNode<EnumLabelsQuery, EnumLabelsQueryVariables>;