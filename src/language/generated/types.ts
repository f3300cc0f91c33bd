export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 in UTC. */
  DateTime: { input: string; output: string; }
  /** A code of the official geographic code (INSEE), as a string, with its zeros: a commune 02408, an arrondissement 021, a département 02, a région 32, an EPCI 200071892, which is its SIREN. */
  InseeCode: { input: string; output: string; }
  /** A JSON object, such as {"name": "Mairie"}. */
  JSON: { input: unknown; output: unknown; }
  /** Euros, exact, as a string with two decimals: "30000.00". */
  Money: { input: number; output: number; }
  /** A number in the répertoire national des associations, as a string: W and nine digits. */
  Rna: { input: string; output: string; }
  /** A SIREN, the number of an organisation (INSEE), as a string: nine digits, valid by Luhn. Spaces between them are allowed in what is asked. */
  Siren: { input: string; output: string; }
  /** A SIRET, the number of an establishment (INSEE), as a string: its SIREN and five digits, valid by Luhn. Spaces between them are allowed in what is asked. */
  Siret: { input: string; output: string; }
};

/** Which proposals are accepted. */
export type AcceptProposalsInput = {
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** True: fields that have changed since the proposal get the proposed value too. Left out: such a proposal keeps waiting, and is reported (STALE_PROPOSAL). */
  readonly overwrite?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids, each in turn; at most 100. */
  readonly proposals: ReadonlyArray<Scalars['ID']['input']>;
  /** An answer to the proposing actor, never about a person. At most 2,000 characters. */
  readonly word?: InputMaybe<Scalars['String']['input']>;
};

/** What a token may allow: one value for each mutation, by its name. */
export const Act = {
  /** The mutation acceptProposals. */
  ACCEPT_PROPOSALS: 'ACCEPT_PROPOSALS',
  /** The mutation archiveActor. */
  ARCHIVE_ACTOR: 'ARCHIVE_ACTOR',
  /** The mutation archiveFundingLink. */
  ARCHIVE_FUNDING_LINK: 'ARCHIVE_FUNDING_LINK',
  /** The mutation archiveInitiative. */
  ARCHIVE_INITIATIVE: 'ARCHIVE_INITIATIVE',
  /** The mutation archiveMeeting. */
  ARCHIVE_MEETING: 'ARCHIVE_MEETING',
  /** The mutation archiveTerritory. */
  ARCHIVE_TERRITORY: 'ARCHIVE_TERRITORY',
  /** The mutation cancelImport. */
  CANCEL_IMPORT: 'CANCEL_IMPORT',
  /** The mutation createActor. */
  CREATE_ACTOR: 'CREATE_ACTOR',
  /** The mutation createFundingLink. */
  CREATE_FUNDING_LINK: 'CREATE_FUNDING_LINK',
  /** The mutation createInitiative. */
  CREATE_INITIATIVE: 'CREATE_INITIATIVE',
  /** The mutation createMeeting. */
  CREATE_MEETING: 'CREATE_MEETING',
  /** The mutation createTerritory. */
  CREATE_TERRITORY: 'CREATE_TERRITORY',
  /** The mutation decide. */
  DECIDE: 'DECIDE',
  /** The mutation editActor. */
  EDIT_ACTOR: 'EDIT_ACTOR',
  /** The mutation editFundingLink. */
  EDIT_FUNDING_LINK: 'EDIT_FUNDING_LINK',
  /** The mutation editInitiative. */
  EDIT_INITIATIVE: 'EDIT_INITIATIVE',
  /** The mutation editMeeting. */
  EDIT_MEETING: 'EDIT_MEETING',
  /** The mutation editTerritory. */
  EDIT_TERRITORY: 'EDIT_TERRITORY',
  /** The mutation freezeAgenda. */
  FREEZE_AGENDA: 'FREEZE_AGENDA',
  /** The mutation importFile. */
  IMPORT_FILE: 'IMPORT_FILE',
  /** The mutation inviteContributor. */
  INVITE_CONTRIBUTOR: 'INVITE_CONTRIBUTOR',
  /** The mutation mergeActors. */
  MERGE_ACTORS: 'MERGE_ACTORS',
  /** The mutation propose. */
  PROPOSE: 'PROPOSE',
  /** The mutation recordDecision. */
  RECORD_DECISION: 'RECORD_DECISION',
  /** The mutation refuseProposals. */
  REFUSE_PROPOSALS: 'REFUSE_PROPOSALS',
  /** The mutation removeLink. */
  REMOVE_LINK: 'REMOVE_LINK',
  /** The mutation removeMembership. */
  REMOVE_MEMBERSHIP: 'REMOVE_MEMBERSHIP',
  /** The mutation removeParticipation. */
  REMOVE_PARTICIPATION: 'REMOVE_PARTICIPATION',
  /** The mutation revokeInvitation. */
  REVOKE_INVITATION: 'REVOKE_INVITATION',
  /** The mutation setHome. */
  SET_HOME: 'SET_HOME',
  /** The mutation setLink. */
  SET_LINK: 'SET_LINK',
  /** The mutation setMembership. */
  SET_MEMBERSHIP: 'SET_MEMBERSHIP',
  /** The mutation setParticipation. */
  SET_PARTICIPATION: 'SET_PARTICIPATION',
  /** The mutation undo. */
  UNDO: 'UNDO',
  /** The mutation undoImport. */
  UNDO_IMPORT: 'UNDO_IMPORT',
  /** The mutation withdrawProposal. */
  WITHDRAW_PROPOSAL: 'WITHDRAW_PROPOSAL'
} as const;

export type Act = typeof Act[keyof typeof Act];
/** An organisation or a body: never a natural person. */
export type Actor = Node & {
  readonly __typename?: 'Actor';
  /** The territories on which it acts. */
  readonly actsIn: ReadonlyArray<Territory>;
  /** The same as actsIn, page by page, filtered and ordered like the root's list. */
  readonly actsInConnection?: Maybe<TerritoryConnection>;
  /** Other names under which sources state the same actor. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Its audiences; empty when no source states any. Other words of sources are in the note. */
  readonly audiences: ReadonlyArray<Audience>;
  /** Only for a BODY. */
  readonly bodyType?: Maybe<BodyType>;
  /** The function to contact, such as Direction du numérique; never a person. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Only for a BODY: how often it meets. */
  readonly frequency?: Maybe<MeetingFrequency>;
  /** Funding links by which it grants. */
  readonly fundingGranted: ReadonlyArray<FundingLink>;
  /** The same as fundingGranted, page by page, filtered and ordered like the root's list. */
  readonly fundingGrantedConnection?: Maybe<FundingLinkConnection>;
  /** Funding links from which it benefits. */
  readonly fundingReceived: ReadonlyArray<FundingLink>;
  /** The same as fundingReceived, page by page, filtered and ordered like the root's list. */
  readonly fundingReceivedConnection?: Maybe<FundingLinkConnection>;
  /** actor- and what identifies it: SIRET, else SIREN, else RNA, else its name in its source. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives in which it takes part. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** The relations to initiatives, each with its properties: an entity stands in as many rows as it has relations, such as two roles. */
  readonly initiativesConnection: ActorInitiativesConnection;
  /** Whether every source that states it is invented, for a demonstration. */
  readonly isExample: Scalars['Boolean']['output'];
  /** How it is isolated, also as PLANNED, which the list has only when asked for by name; null when it is well tied, a body, or only a funder. */
  readonly isolation?: Maybe<IsolatedActor>;
  /** Null when no source says it. */
  readonly kind?: Maybe<ActorKind>;
  /** Actors that are a unit or a delegate of this one, or have a convention with it: the other end of linkedTo. */
  readonly linkedFrom: ReadonlyArray<Actor>;
  /** The relations to linkedFrom, each with its properties: an entity stands in as many rows as it has relations, such as two roles. */
  readonly linkedFromConnection: ActorLinkedFromConnection;
  /** Actors of which it is a unit or a delegate, or with which it has a convention. */
  readonly linkedTo: ReadonlyArray<Actor>;
  /** The relations to linkedTo, each with its properties: an entity stands in as many rows as it has relations, such as two roles. */
  readonly linkedToConnection: ActorLinkedToConnection;
  /** The root theme of most of its initiatives, in any role and of any time; among as many one that it states itself, then the first by id. Null when no theme of it is known. */
  readonly mainTheme?: Maybe<Theme>;
  /** Of a BODY: its meetings, held or to come; the earliest first, then by id. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** Bodies, networks and organisations of which it is a member. */
  readonly memberOf: ReadonlyArray<Actor>;
  /** The relations to memberOf, each with its properties: an entity stands in as many rows as it has relations, such as two roles. */
  readonly memberOfConnection: ActorMemberOfConnection;
  /** Members of this body, network or organisation. */
  readonly members: ReadonlyArray<Actor>;
  /** The relations to members, each with its properties: an entity stands in as many rows as it has relations, such as two roles. */
  readonly membersConnection: ActorMembersConnection;
  /** As the first of its sources writes it. */
  readonly name: Scalars['String']['output'];
  /** What the actor is looking for: the first by theme, then by resource. */
  readonly needs?: Maybe<ReadonlyArray<ActorNeed>>;
  /** Only for a BODY. */
  readonly nextMeetingOn?: Maybe<Scalars['Date']['output']>;
  /** What editors note; for editors only. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What the actor offers: the first by theme, then by resource. */
  readonly offers?: Maybe<ReadonlyArray<ActorOffer>>;
  /** Overlaps of the initiatives in which it takes part, in any role: those of the root field with this actor, and with the same filters. */
  readonly overlaps?: Maybe<OverlapConnection>;
  /** The person to contact, by name; for editors only. */
  readonly personalContact?: Maybe<Scalars['String']['output']>;
  /** Increases by one with each change of this entity. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Number in the répertoire national des associations: W and nine digits. Null when unknown or invalid. */
  readonly rna?: Maybe<Scalars['Rna']['output']>;
  /** Where its seat is; null when unknown. */
  readonly seatedIn?: Maybe<Territory>;
  /** Nine digits (INSEE), valid by Luhn. Null when unknown or invalid. */
  readonly siren?: Maybe<Scalars['Siren']['output']>;
  /** Fourteen digits (INSEE), valid by Luhn. Null when unknown or invalid. */
  readonly siret?: Maybe<Scalars['Siret']['output']>;
  /** The sources that state it, with the row. */
  readonly sources: ReadonlyArray<Source>;
  /** The relations to sources, each with its properties: an entity stands in as many rows as it has relations, such as two roles. */
  readonly sourcesConnection: ActorSourcesConnection;
  /** Identifiers that fail their check, kept as the source states them; never used as a key. */
  readonly statedIdentifiers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Actors, or initiatives, with which it could do more. */
  readonly synergies?: Maybe<SynergyConnection>;
  /** Free keywords of the editors, such as "priority 2026". */
  readonly tags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The themes it works on, as stated. */
  readonly themes: ReadonlyArray<Theme>;
  /** The same as themes, page by page, filtered and ordered like the root's list. */
  readonly themesConnection?: Maybe<ThemeConnection>;
  /** Day on which somebody last verified this record. */
  readonly verifiedOn?: Maybe<Scalars['Date']['output']>;
};


/** An organisation or a body: never a natural person. */
export type ActorActsInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorActsInConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TerritoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TerritoryOrder>;
};


/** An organisation or a body: never a natural person. */
export type ActorFundingGrantedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorFundingGrantedConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingLinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundingLinkOrder>;
};


/** An organisation or a body: never a natural person. */
export type ActorFundingReceivedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorFundingReceivedConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingLinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundingLinkOrder>;
};


/** An organisation or a body: never a natural person. */
export type ActorInitiativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorIsolationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  endingWithin?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorLinkedFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorLinkedFromConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorLinkedToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorLinkedToConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorMemberOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorMemberOfConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorMembersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorOffersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorOverlapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  audience?: InputMaybe<ReadonlyArray<AudienceMatch>>;
  coordination?: InputMaybe<ReadonlyArray<Coordination>>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ground?: InputMaybe<ReadonlyArray<Ground>>;
  minimumScore?: InputMaybe<Scalars['Float']['input']>;
  past?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorSynergiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  alreadyMeeting?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<SynergyParties>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<SynergyKind>>;
  minimumScore?: InputMaybe<Scalars['Float']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body: never a natural person. */
export type ActorThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ThemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThemeOrder>;
};

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** How many of all that match are of each value. Each facet ignores its own condition of the filter, and takes one database statement when asked for. Null only beside an error. */
  readonly facets?: Maybe<ActorFacets>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Takes longer than a page of a long list: ask it once. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many concern an actor. */
export type ActorCount = {
  readonly __typename?: 'ActorCount';
  /** The actor that the matters concern. */
  readonly actor: Actor;
  /** How many matters concern the actor. */
  readonly count: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Actor;
};

/** Actors by value, the most frequent first, at most 200 values. */
export type ActorFacets = {
  readonly __typename?: 'ActorFacets';
  /** The audiences that they serve. */
  readonly audience: ReadonlyArray<ValueCount>;
  /** Rows of the list counted by kind, the largest count first. */
  readonly kind: ReadonlyArray<ValueCount>;
  /** Rows of the list counted by tags, the largest count first. */
  readonly tags: ReadonlyArray<ValueCount>;
  /** Where they act or have their seat. */
  readonly territory: ReadonlyArray<TerritoryCount>;
  /** Themes on which they work; a theme counts with those below. */
  readonly theme: ReadonlyArray<ThemeCount>;
};


/** Actors by value, the most frequent first, at most 200 values. */
export type ActorFacetsTerritoryArgs = {
  level?: InputMaybe<TerritoryLevel>;
};

/** Which actors; every given condition holds. AND, OR and NOT join at most 12 filters, 5 levels deep. */
export type ActorFilter = {
  /** Further filters, all of which must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** A filter that must not hold. */
  readonly NOT?: InputMaybe<ActorFilter>;
  /** At least one of these filters must hold too. */
  readonly OR?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** True: beside the actors of `territory` also those around it: in the EPCI that share a commune with it, in those that touch one of these, or within. Without `territory` nothing changes. */
  readonly around?: InputMaybe<Scalars['Boolean']['input']>;
  /** States one of these audiences. EVERYONE finds those that state EVERYONE. */
  readonly audience?: InputMaybe<ReadonlyArray<Audience>>;
  /** Grants funding, or takes part in an initiative as a FUNDER; false: neither. */
  readonly funds?: InputMaybe<Scalars['Boolean']['input']>;
  /** Takes part in this initiative. */
  readonly initiative?: InputMaybe<Scalars['ID']['input']>;
  /** Only rows with one of these: kind of actor, such as [STATE]. */
  readonly kind?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Takes part in at most this number of initiatives, in any role; 0: in none. */
  readonly maximumDegree?: InputMaybe<Scalars['Int']['input']>;
  /** Is a member of this actor. */
  readonly memberOf?: InputMaybe<Scalars['ID']['input']>;
  /** Takes part in at least this number of initiatives, in any role. */
  readonly minimumDegree?: InputMaybe<Scalars['Int']['input']>;
  /** Looks for this resource, or on this theme or one below it. */
  readonly need?: InputMaybe<ResourceFilter>;
  /** Offers this resource, or on this theme, one below it or one above it. */
  readonly offer?: InputMaybe<ResourceFilter>;
  /** Has one of these tags, written as they are. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Acts or has its seat in this territory or within. */
  readonly territory?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the name or an alias, without regard to case and accents, beginnings of words suffice; or a SIREN, SIRET or RNA. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Works on this theme or one below it. */
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
  /** Its record was last verified before this day, or never. */
  readonly verifiedBefore?: InputMaybe<Scalars['Date']['input']>;
};

/** One page of a list. */
export type ActorInitiativesConnection = {
  readonly __typename?: 'ActorInitiativesConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorInitiativesRelationship>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation: the entity at its other end and the properties of the relation itself. */
export type ActorInitiativesRelationship = {
  readonly __typename?: 'ActorInitiativesRelationship';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Initiative;
  /** Role, nature, dates and source of the relation, as far as its kind has them. */
  readonly properties: Participation;
};

/** Two actors to introduce to each other, by its id: what they have in common. A pair that synergies suggests too is a Synergy there, under the same id. */
export type ActorIntroduction = Node & Suggestion & {
  readonly __typename?: 'ActorIntroduction';
  /** The two, sorted by id. */
  readonly actors: ReadonlyArray<Actor>;
  /** The decision on it, whatever the day asked; null without one. */
  readonly decision?: Maybe<Decision>;
  /** True when the themes or the EPCI in common are no longer what was decided on. Null when nothing was decided. */
  readonly evidenceChanged?: Maybe<Scalars['Boolean']['output']>;
  /** Actors tied to both, which could introduce them; empty: there are none. */
  readonly goBetweens: ReadonlyArray<Actor>;
  /** synergy-INTRODUCTION- and the ids of the two, sorted. For a day other than today, @ and the day follow. */
  readonly id: Scalars['ID']['output'];
  /** Why, in words for people who decide, in parts. */
  readonly said: Said;
  /** The sentence of said. */
  readonly sentence: Scalars['String']['output'];
  /** Bodies of which both are members, where they could meet. */
  readonly sharedBodies: ReadonlyArray<Actor>;
  /** EPCI in which both are at home. */
  readonly sharedEpci: ReadonlyArray<Territory>;
  /** Themes below the roots that both work on. */
  readonly sharedThemes: ReadonlyArray<Theme>;
};


/** Two actors to introduce to each other, by its id: what they have in common. A pair that synergies suggests too is a Synergy there, under the same id. */
export type ActorIntroductionSaidArgs = {
  language?: InputMaybe<Language>;
};


/** Two actors to introduce to each other, by its id: what they have in common. A pair that synergies suggests too is a Synergy there, under the same id. */
export type ActorIntroductionSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** What an actor is. */
export const ActorKind = {
  /** An association of members. */
  ASSOCIATION: 'ASSOCIATION',
  /** A council or committee: never judged isolated, and a seat in it does not count as cooperation. */
  BODY: 'BODY',
  /** The council of a commune. */
  COMMUNE: 'COMMUNE',
  /** A company. */
  COMPANY: 'COMPANY',
  /** A cooperative. */
  COOPERATIVE: 'COOPERATIVE',
  /** The council of a département. */
  DEPARTMENT: 'DEPARTMENT',
  /** An intercommunality: communes that act together, such as a CC or a CA. */
  EPCI: 'EPCI',
  /** A foundation. */
  FOUNDATION: 'FOUNDATION',
  /** An organisation of health or social care. */
  HEALTH: 'HEALTH',
  /** A joint body of several local authorities (syndicat mixte). */
  JOINT_BODY: 'JOINT_BODY',
  /** A network or hub, which others are members of. */
  NETWORK: 'NETWORK',
  /** A public agency. */
  PUBLIC_AGENCY: 'PUBLIC_AGENCY',
  /** A regional council, of a région. */
  REGION: 'REGION',
  /** A school, a university or another place of education. */
  SCHOOL: 'SCHOOL',
  /** A service of the state. */
  STATE: 'STATE'
} as const;

export type ActorKind = typeof ActorKind[keyof typeof ActorKind];
/** One page of a list. */
export type ActorLinkedFromConnection = {
  readonly __typename?: 'ActorLinkedFromConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorLinkedFromRelationship>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation: the entity at its other end and the properties of the relation itself. */
export type ActorLinkedFromRelationship = {
  readonly __typename?: 'ActorLinkedFromRelationship';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Actor;
  /** Role, nature, dates and source of the relation, as far as its kind has them. */
  readonly properties: Link;
};

/** One page of a list. */
export type ActorLinkedToConnection = {
  readonly __typename?: 'ActorLinkedToConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorLinkedToRelationship>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation: the entity at its other end and the properties of the relation itself. */
export type ActorLinkedToRelationship = {
  readonly __typename?: 'ActorLinkedToRelationship';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Actor;
  /** Role, nature, dates and source of the relation, as far as its kind has them. */
  readonly properties: Link;
};

/** One page of a list. */
export type ActorMemberOfConnection = {
  readonly __typename?: 'ActorMemberOfConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorMemberOfRelationship>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation: the entity at its other end and the properties of the relation itself. */
export type ActorMemberOfRelationship = {
  readonly __typename?: 'ActorMemberOfRelationship';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Actor;
  /** Role, nature, dates and source of the relation, as far as its kind has them. */
  readonly properties: Membership;
};

/** One page of a list. */
export type ActorMembersConnection = {
  readonly __typename?: 'ActorMembersConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorMembersRelationship>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation: the entity at its other end and the properties of the relation itself. */
export type ActorMembersRelationship = {
  readonly __typename?: 'ActorMembersRelationship';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Actor;
  /** Role, nature, dates and source of the relation, as far as its kind has them. */
  readonly properties: Membership;
};

/** A resource that an actor is looking for, on a theme. */
export type ActorNeed = {
  readonly __typename?: 'ActorNeed';
  /** In the words of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it is looking for, such as ENGINEERING. */
  readonly resource: Resource;
  /** Row of that source. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** Id of the source that states it. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The theme that the row is about. */
  readonly theme: Theme;
};

/** A resource that an actor offers, on a theme; on a root for anything below it. */
export type ActorOffer = {
  readonly __typename?: 'ActorOffer';
  /** In the words of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it offers, such as PREMISES. */
  readonly resource: Resource;
  /** Row of that source. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** Id of the source that states it. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The theme that the row is about. */
  readonly theme: Theme;
};

/** An order of actors. Entities without a value come last in both directions; equal ones are ordered by id. */
export type ActorOrder = {
  /** ASC, smallest first (the default), or DESC, largest first. */
  readonly direction?: InputMaybe<Direction>;
  /** Field to order by, such as NAME. */
  readonly field: ActorOrderField;
};

/** What actors can be ordered by. */
export const ActorOrderField = {
  /** By id. */
  ID: 'ID',
  /** Without regard to case, accents and punctuation. */
  NAME: 'NAME',
  /** The record verified longest ago first (ASC). */
  VERIFIED_ON: 'VERIFIED_ON'
} as const;

export type ActorOrderField = typeof ActorOrderField[keyof typeof ActorOrderField];
/** The result of an act about an actor. */
export type ActorPayload = {
  readonly __typename?: 'ActorPayload';
  /** The actor after the act; null when there is none. */
  readonly actor?: Maybe<Actor>;
  /** Id of the change that was written, for undo; null when nothing was written. */
  readonly change?: Maybe<Scalars['ID']['output']>;
  /** The actor that was merged into this one and archived; empty after any other act. */
  readonly gone?: Maybe<ReadonlyArray<Gone>>;
  /**
   * The entities that the act changed, for caches: the entity itself, and the others whose relations changed with it, such as an actor that an initiative lost, or
   * the funding of an actor that was merged; archived ones as Gone. Empty when nothing was written; null only beside an error.
   */
  readonly nodes?: Maybe<ReadonlyArray<Node>>;
  /** Number of the change: answers whose sequence is at least this one include it. Null when nothing was written. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was written and should be checked, with the code PERSON_KEPT: a note that is about a person. Empty when there is nothing, or when the act was refused. */
  readonly warnings: ReadonlyArray<UserError>;
};


/** The result of an act about an actor. */
export type ActorPayloadNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type ActorSourcesConnection = {
  readonly __typename?: 'ActorSourcesConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorSourcesRelationship>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Source>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation: the entity at its other end and the properties of the relation itself. */
export type ActorSourcesRelationship = {
  readonly __typename?: 'ActorSourcesRelationship';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Source;
  /** Role, nature, dates and source of the relation, as far as its kind has them. */
  readonly properties: Statement;
};

/** One item of an agenda. */
export type AgendaItem = {
  readonly __typename?: 'AgendaItem';
  /** The decision on it, in any meeting; null without one. */
  readonly decision?: Maybe<Decision>;
  /** Its content on agendaAsOf; null when it was added to the agenda since, or when the agenda was never frozen. */
  readonly frozen?: Maybe<FrozenItem>;
  /** From 1 on. */
  readonly place: Scalars['Int']['output'];
  /** The suggestion as of today; NotSuggested when it is no longer made. */
  readonly suggestion?: Maybe<Suggestion>;
  /** The id of the suggestion, without a day. */
  readonly suggestionId: Scalars['ID']['output'];
};

/** Money of one nature. */
export type AmountOfNature = {
  readonly __typename?: 'AmountOfNature';
  /** Euros, of the amounts known, rounded to the cent. */
  readonly amount: Scalars['Money']['output'];
  /** Nature of the funding, such as SUBSIDY. */
  readonly nature: FundingNature;
};

/** Which entity to archive. It leaves all answers and can be brought back by undo. */
export type ArchiveActorInput = {
  /** Id of the actor. */
  readonly actor: Scalars['ID']['input'];
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
};

/** Which entity to archive. It leaves all answers and can be brought back by undo. */
export type ArchiveFundingLinkInput = {
  /** Id of the funding link. */
  readonly fundingLink: Scalars['ID']['input'];
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
};

/** Which entity to archive. It leaves all answers and can be brought back by undo. */
export type ArchiveInitiativeInput = {
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the initiative. */
  readonly initiative: Scalars['ID']['input'];
  /** The revision that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
};

/** Which entity to archive. It leaves all answers and can be brought back by undo. */
export type ArchiveMeetingInput = {
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the meeting. */
  readonly meeting: Scalars['ID']['input'];
  /** The revision that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
};

/** The result of archiving an entity. */
export type ArchivePayload = {
  readonly __typename?: 'ArchivePayload';
  /** Id of what was archived; null when it was refused. */
  readonly archived?: Maybe<Scalars['ID']['output']>;
  /** Id of the change that was written, for undo; null when nothing was written. */
  readonly change?: Maybe<Scalars['ID']['output']>;
  /** The archived entity; empty when the act was refused. */
  readonly gone?: Maybe<ReadonlyArray<Gone>>;
  /**
   * The entities that the act changed, for caches: the entity itself, and the others whose relations changed with it, such as an actor that an initiative lost, or
   * the funding of an actor that was merged; archived ones as Gone. Empty when nothing was written; null only beside an error.
   */
  readonly nodes?: Maybe<ReadonlyArray<Node>>;
  /** Number of the change: answers whose sequence is at least this one include it. Null when nothing was written. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};


/** The result of archiving an entity. */
export type ArchivePayloadNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which entity to archive. It leaves all answers and can be brought back by undo. */
export type ArchiveTerritoryInput = {
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the zone. */
  readonly territory: Scalars['ID']['input'];
};

/** Audiences of an actor or an initiative (the list of data·inclusion, extended). */
export const Audience = {
  /** Associations. */
  ASSOCIATIONS: 'ASSOCIATIONS',
  /** Health and social workers. */
  CARERS: 'CARERS',
  /** Companies. */
  COMPANIES: 'COMPANIES',
  /** People with disabilities. */
  DISABILITY: 'DISABILITY',
  /** Everybody. */
  EVERYONE: 'EVERYONE',
  /** Families and children. */
  FAMILIES: 'FAMILIES',
  /** Those who help others, and mediators. */
  HELPERS: 'HELPERS',
  /** Jobseekers. */
  JOBSEEKERS: 'JOBSEEKERS',
  /** People in a specific legal situation. */
  JUSTICE: 'JUSTICE',
  /** People with low literacy. */
  LITERACY: 'LITERACY',
  /** People on minimum income. */
  LOW_INCOME: 'LOW_INCOME',
  /** Local councillors and the staff of local authorities. */
  MUNICIPALITIES: 'MUNICIPALITIES',
  /** Exiles, and speakers of other languages. */
  NEWCOMERS: 'NEWCOMERS',
  /** Patients. */
  PATIENTS: 'PATIENTS',
  /** Inhabitants of priority neighbourhoods and rural areas. */
  PRIORITY_AREAS: 'PRIORITY_AREAS',
  /** Pupils. */
  PUPILS: 'PUPILS',
  /** Older people. */
  SENIORS: 'SENIORS',
  /** Students. */
  STUDENTS: 'STUDENTS',
  /** Teachers. */
  TEACHERS: 'TEACHERS',
  /** People in an emergency. */
  URGENT: 'URGENT',
  /** Women. */
  WOMEN: 'WOMEN',
  /** Working people. */
  WORKERS: 'WORKERS',
  /** Young people. */
  YOUTH: 'YOUTH'
} as const;

export type Audience = typeof Audience[keyof typeof Audience];
/** Whether two initiatives state the same audiences: the first that holds. */
export const AudienceMatch = {
  /** None in common. */
  DIFFERENT: 'DIFFERENT',
  /** They have one in common, or one of the two is there for EVERYONE. */
  PARTLY: 'PARTLY',
  /** Both state the same ones. */
  SAME: 'SAME',
  /** One of the two states none. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type AudienceMatch = typeof AudienceMatch[keyof typeof AudienceMatch];
/** What a body is for. */
export const BodyType = {
  /** It gives its opinion. */
  ADVISORY: 'ADVISORY',
  /** Those who pay meet in it. */
  FUNDERS: 'FUNDERS',
  /** Another purpose. */
  OTHER: 'OTHER',
  /** It sets the direction. */
  STRATEGIC: 'STRATEGIC',
  /** It follows the work. */
  TECHNICAL: 'TECHNICAL'
} as const;

export type BodyType = typeof BodyType[keyof typeof BodyType];
/** An actor of the network and how much the others depend on it. All ties weigh the same, however many projects two actors share. */
export type Broker = {
  readonly __typename?: 'Broker';
  /** The actor that the others reach one another through. */
  readonly actor: Actor;
  /**
   * Share, from 0 to 1, of the shortest paths between all pairs of other actors that pass through it (Brandes 2001, exact):
   * pathsThrough ÷ ((n − 1)(n − 2) ÷ 2), n = actorCount. Null with fewer than three actors.
   */
  readonly betweenness?: Maybe<Scalars['Float']['output']>;
  /**
   * Constraint (Burt 1992): high when its partners are few or all tied to one another, low when only this actor connects them. The sum over partners j of
   * (1/d + Σ 1/(d × d_q))², d its partners, q the partners that it has in common with j, d_q theirs. Null without a tie.
   */
  readonly constraint?: Maybe<Scalars['Float']['output']>;
  /** How many actors it is tied to. */
  readonly degree: Scalars['Int']['output'];
  /** Effective size (Borgatti 1997): partners that do not repeat one another, degree − 2 × tiesAmongPartners ÷ degree. Null without a tie. */
  readonly effectiveSize?: Maybe<Scalars['Float']['output']>;
  /** The figures and entities that the answer is computed from, enough to compute it again by hand. */
  readonly evidence: BrokerEvidence;
  /** Betweenness before it is made a share: the sum over pairs of others, each pair once, of the share of their shortest paths that pass through it. */
  readonly pathsThrough: Scalars['Float']['output'];
  /**
   * Without this actor the network is cut: what it connects would fall into these pieces, between which no chain of ties is left; the largest first, then by
   * smallest id. Its own ties go, those among the others stay. Empty when all remain connected, or nobody is tied to it.
   */
  readonly pieces: ReadonlyArray<NetworkPiece>;
  /** What it connects, in words for people who decide. */
  readonly sentence: Scalars['String']['output'];
};


/** An actor of the network and how much the others depend on it. All ties weigh the same, however many projects two actors share. */
export type BrokerSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of brokers. */
export type BrokerConnection = {
  readonly __typename?: 'BrokerConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BrokerEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Broker>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type BrokerEdge = {
  readonly __typename?: 'BrokerEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Broker;
};

/** What the measures of a broker rest on. */
export type BrokerEvidence = {
  readonly __typename?: 'BrokerEvidence';
  /** Actors of the whole network (n). */
  readonly actorCount: Scalars['Int']['output'];
  /** Its partners, by id, each with its part of the constraint: they add up to it. */
  readonly partners: ReadonlyArray<BrokerPartner>;
  /** Pairs of actors that are tied, in the whole network. */
  readonly tieCount: Scalars['Int']['output'];
  /** Pairs of its partners that are tied to each other. */
  readonly tiesAmongPartners: Scalars['Int']['output'];
};

/** A partner, and what it adds to the constraint. */
export type BrokerPartner = {
  readonly __typename?: 'BrokerPartner';
  /** The partner: an actor that has a tie with the broker. */
  readonly actor: Actor;
  /** What the partner adds to the actor's constraint (Burt 1992). */
  readonly constraint: Scalars['Float']['output'];
};

/** Which upload is to be stopped. */
export type CancelImportInput = {
  /** Id of the upload (upload-…), as POST /imports returned it. */
  readonly upload: Scalars['ID']['input'];
};

/** An actor that works on a theme elsewhere; never a BODY. */
export type CapableActor = {
  readonly __typename?: 'CapableActor';
  /** The actor that works on the theme elsewhere. */
  readonly actor: Actor;
  /** Active initiatives on it in which it has an operative role. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** How near the actor does it. */
  readonly nearness: Nearness;
  /** The neighbouring EPCI in which it does it, ordered by id; empty unless nearness is NEIGHBOUR. */
  readonly neighbours: ReadonlyArray<Territory>;
  /** It states that it works on the theme, or on one below it. */
  readonly worksOn: Scalars['Boolean']['output'];
};

/** One act of a person, or one batch of an import. */
export type Change = Node & {
  readonly __typename?: 'Change';
  /** By id, the state after: the properties that changed and the relations that were added; for entities that an import created, only their revision. Null when the change cannot be undone. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** Moment at which the change was written. */
  readonly at: Scalars['DateTime']['output'];
  /** By id, the state before: the properties that changed and the relations that were removed. Null when there was none. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** Who did it: the name in the token, or the function stated with the token of the installation; local: the command line. Nobody else may use this name. */
  readonly by: Scalars['String']['output'];
  /** The permanent id of the caller at the issuer of the token (claim sub), whatever its name; null for the command line, imports and the token of the installation. */
  readonly bySubject?: Maybe<Scalars['String']['output']>;
  /** What the act is about; null for an import. */
  readonly entity?: Maybe<Scalars['ID']['output']>;
  /**
   * Each field that the act changed of what existed before; of a decision that it created the reason kind, of a meeting the points of its agenda. Empty for an
   * import or the undo of one, for all else that was created, and when the change cannot be undone.
   */
  readonly fields: ReadonlyArray<ChangedField>;
  /** change- and its sequence; to be given to undo. */
  readonly id: Scalars['ID']['output'];
  /** Ids of the entities that it touched; null above 10,000 ids. */
  readonly ids?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Name of the import that it is a batch of; null for an act. */
  readonly import?: Maybe<Scalars['String']['output']>;
  /** How many rows of the import's files the batch read; null for an act. */
  readonly rows?: Maybe<Scalars['Int']['output']>;
  /** What happened, in words: the act, and what it is about by its name of today; of a decision, the headline of the suggestion. */
  readonly sentence: Scalars['String']['output'];
  /** Its number: changes are counted from 1 on, in the order in which they were made. */
  readonly sequence: Scalars['Int']['output'];
  /**
   * True when undo would put something back now: it is undoable, and something is still as this change left it. False when it was undone, or when all that it
   * touched was changed again since. Of a batch of an import the same as undoable.
   */
  readonly stands: Scalars['Boolean']['output'];
  /** How many entities it touched. */
  readonly touched: Scalars['Int']['output'];
  /** True when undo takes it: an act, or a batch of an import; not of territories or themes. */
  readonly undoable: Scalars['Boolean']['output'];
  /** The change that it undid; null when it is not an undo. */
  readonly undoes?: Maybe<Scalars['ID']['output']>;
  /** What happened, in a few words with ids; for people, sentence. */
  readonly what: Scalars['String']['output'];
};


/** One act of a person, or one batch of an import. */
export type ChangeFieldsArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
};


/** One act of a person, or one batch of an import. */
export type ChangeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of changes. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Change>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Change;
};

/** Which changes; every given condition holds. */
export type ChangeFilter = {
  /** True: only acts of people, without the batches of imports. */
  readonly acts?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of an entity: changes of it, and of relations that lead to it. Archived ones too. Not the changes of more than 10,000 entities at once. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** Only the batches of this import, by the name that it gave. */
  readonly import?: InputMaybe<Scalars['String']['input']>;
  /** True: only the batches of imports. Together with acts, nothing. */
  readonly imports?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: of each import only its newest batch that meets the other conditions. */
  readonly once?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what came after this sequence. */
  readonly since?: InputMaybe<Scalars['Int']['input']>;
};

/** A field that an act changed, in words: names and labels instead of ids and codes. */
export type ChangedField = {
  readonly __typename?: 'ChangedField';
  /** Its values after; of a list of entities only those that were added. Empty: nothing. */
  readonly after: ReadonlyArray<Scalars['String']['output']>;
  /** Its values before; of a list of entities only those that were removed. Empty: nothing. */
  readonly before: ReadonlyArray<Scalars['String']['output']>;
  /** Its name, such as contact; a relation by the name of the list, such as themes; of the points of an agenda, agendaAdded, agendaRemoved, agendaMoved and, of two neighbours, agendaSwapped. */
  readonly field: Scalars['String']['output'];
  /** Its name in words, such as Contact (fonction). */
  readonly label: Scalars['String']['output'];
};


/** A field that an act changed, in words: names and labels instead of ids and codes. */
export type ChangedFieldAfterArgs = {
  language?: InputMaybe<Language>;
};


/** A field that an act changed, in words: names and labels instead of ids and codes. */
export type ChangedFieldBeforeArgs = {
  language?: InputMaybe<Language>;
};


/** A field that an act changed, in words: names and labels instead of ids and codes. */
export type ChangedFieldLabelArgs = {
  language?: InputMaybe<Language>;
};

/** Actors that work with one another more than with the rest. */
export type Community = {
  readonly __typename?: 'Community';
  /** At most three EPCI in which at least two members are at home (where they act, else their seat), and a larger share of the members than of the network: largest difference first. */
  readonly epci: ReadonlyArray<TypicalTerritory>;
  /** The figures and entities that the answer is computed from, enough to compute it again by hand. */
  readonly evidence: CommunityEvidence;
  /**
   * Its number in the whole list, largest first, and the most typical theme that more than half of its members have, with how many do; if there is none,
   * the member with the most ties. Such as: Groupe 2, thème caractéristique : Médiation numérique (5 acteurs sur 8).
   */
  readonly label: Scalars['String']['output'];
  /** Actors of the group, ordered by id. */
  readonly members: ReadonlyArray<Actor>;
  /** Who they are, in words for people who decide. */
  readonly sentence: Scalars['String']['output'];
  /** How many members there are. */
  readonly size: Scalars['Int']['output'];
  /** At most three themes that at least two members work on, and a larger share of the members than of the network: largest difference first. */
  readonly themes: ReadonlyArray<TypicalTheme>;
};


/** Actors that work with one another more than with the rest. */
export type CommunityLabelArgs = {
  language?: InputMaybe<Language>;
};


/** Actors that work with one another more than with the rest. */
export type CommunitySentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of groups. */
export type CommunityConnection = {
  readonly __typename?: 'CommunityConnection';
  /** Actors of the network without a tie, who are in no group: see isolatedActors. */
  readonly aloneCount: Scalars['Int']['output'];
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CommunityEdge>;
  /**
   * Modularity (Newman & Girvan 2004), from −½ to 1: how much more the ties stay within groups than chance would have it; the sum of the
   * contributions of all groups. From about 0.3 on, the groups are more than chance. Null without a tie.
   */
  readonly modularity?: Maybe<Scalars['Float']['output']>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Community>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Pairs of actors that are tied, in the whole network. */
  readonly tieCount: Scalars['Int']['output'];
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type CommunityEdge = {
  readonly __typename?: 'CommunityEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Community;
};

/** What a group rests on. */
export type CommunityEvidence = {
  readonly __typename?: 'CommunityEvidence';
  /** Actors of the whole network. */
  readonly actorCount: Scalars['Int']['output'];
  /** Its part of the modularity: internalTies ÷ m − ((2 × internalTies + externalTies) ÷ 2m)², m = tieCount. */
  readonly contribution: Scalars['Float']['output'];
  /** Ties of its members with others. */
  readonly externalTies: Scalars['Int']['output'];
  /** Pairs of its members that are tied. */
  readonly internalTies: Scalars['Int']['output'];
  /** Pairs of actors that are tied, in the whole network. */
  readonly tieCount: Scalars['Int']['output'];
};

/** One feature's part of a score: contribution = value × weight. */
export type Contribution = {
  readonly __typename?: 'Contribution';
  /** Share in the score's logit: value × weight. */
  readonly contribution: Scalars['Float']['output'];
  /** The feature that contributes. */
  readonly feature: Feature;
  /** The feature of this pair, standardised. */
  readonly value: Scalars['Float']['output'];
  /** Weight of the feature; fitted by npm run evaluate. */
  readonly weight: Scalars['Float']['output'];
};

/** How two initiatives are known to be coordinated: the first that holds. Roles, seats and links that have not ended count, grants that are decided. */
export const Coordination = {
  /** Participants of both are members of one body. */
  COMMON_BODY: 'COMMON_BODY',
  /** The same funder pays for both. */
  COMMON_FUNDER: 'COMMON_FUNDER',
  /** A common operative participant. */
  JOINT: 'JOINT',
  /** A LEAD or CO_LEAD of one is FUNDER of the other, or grants it GRANTED money. */
  LEADER_FUNDS: 'LEADER_FUNDS',
  /** None known. */
  NONE: 'NONE',
  /** A lead of the one and a lead of the other are one house. */
  SAME_HOUSE: 'SAME_HOUSE'
} as const;

export type Coordination = typeof Coordination[keyof typeof Coordination];
/** A grant, and the part of it that is counted. */
export type CountedFunding = {
  readonly __typename?: 'CountedFunding';
  /** The funding link that is counted. */
  readonly fundingLink: FundingLink;
  /** 1, or the part that goes to the territory asked. */
  readonly share: Scalars['Float']['output'];
};

/** A grant in a cell of a table. */
export type CountedGrant = {
  readonly __typename?: 'CountedGrant';
  /** The grant that is counted here, in whole or in part. */
  readonly fundingLink: FundingLink;
  /** The share of the amount that this cell counts, 0 to 1: 1 without a territory. */
  readonly share: Scalars['Float']['output'];
};

/** What is known on one theme, or below it, in one EPCI. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** How many actors state that they work on it and act here, or have their seat here and state no place where they act. A BODY is not counted. */
  readonly actors: Scalars['Int']['output'];
  /** Euros of the nature asked, granted for it here by the day asked, whenever they were decided, rounded to the cent; null when no amount is known. Re-granted money is left out. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** Euros of `amount` for each inhabitant, before rounding; null when no amount is known. */
  readonly amountPerInhabitant?: Maybe<Scalars['Float']['output']>;
  /** Share of the amount, 0 to 1, that is located by the beneficiary's seat, because no better place is known; null when there is no amount. */
  readonly bySeatShare?: Maybe<Scalars['Float']['output']>;
  /** The figures and entities that the answer is computed from, enough to compute it again by hand. */
  readonly evidence: CoverageEvidence;
  /** How many programmes, projects, services and experiments, active on the day asked, cover at least one of its communes. */
  readonly initiatives: Scalars['Int']['output'];
  /** How many of `actors` are local: they act, or have their seat, in less than half of home. */
  readonly localActors: Scalars['Int']['output'];
  /** How many of `initiatives` are local: they cover less than half of home. The others serve this EPCI as they serve most of home. */
  readonly localInitiatives: Scalars['Int']['output'];
  /**
   * Location quotient: the share of the theme in what is known here, divided by its share in all that is known. Above 1: more present here than elsewhere.
   * (initiatives + actors) ÷ knownHere, divided by knownOnTheme ÷ known. Null when nothing is known here or on the theme.
   */
  readonly locationQuotient?: Maybe<Scalars['Float']['output']>;
  /** What is granted for it here by other natures, one total for each; never part of amount. */
  readonly otherNatures: ReadonlyArray<AmountOfNature>;
  /** Inhabitants of the EPCI, the sum of its communes; where it crosses the border of the territory asked, of those inside. */
  readonly population: Scalars['Int']['output'];
  /** Inhabitants of the communes that these initiatives cover, each commune once; null when no initiative is known. */
  readonly populationReached?: Maybe<Scalars['Int']['output']>;
  /** Whether something local is known. Without home nothing is wide. */
  readonly presence: Presence;
  /** What is known, in words for people who decide. */
  readonly sentence: Scalars['String']['output'];
  /** The EPCI that the row is about. */
  readonly territory: Territory;
  /** The theme that the row is about. */
  readonly theme: Theme;
};


/** What is known on one theme, or below it, in one EPCI. */
export type CoverageSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of cells. */
export type CoverageConnection = {
  readonly __typename?: 'CoverageConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CoverageEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Coverage>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type CoverageEdge = {
  readonly __typename?: 'CoverageEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Coverage;
};

/** What a cell rests on. */
export type CoverageEvidence = {
  readonly __typename?: 'CoverageEvidence';
  /** Actors that state that they work on the theme there. */
  readonly actors: ReadonlyArray<Actor>;
  /** Known funding of the nature asked, for the theme, that goes there. */
  readonly funding: ReadonlyArray<PlacedFunding>;
  /** Active initiatives on the theme that cover the EPCI. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Active initiatives and actors with a theme and a territory, anywhere. */
  readonly known: Scalars['Int']['output'];
  /** Of these, those that are in this EPCI, whatever their theme. */
  readonly knownHere: Scalars['Int']['output'];
  /** Of these, those on this theme or below it, wherever they are. */
  readonly knownOnTheme: Scalars['Int']['output'];
  /** How well the rows behind the cell are known. */
  readonly sureness: Sureness;
};

/** The cells of coverage as one table. */
export type CoverageMatrix = {
  readonly __typename?: 'CoverageMatrix';
  /** Row after row: the cell of theme number t in EPCI number e, both counted from 0, is number t × territories.length + e. */
  readonly cells: ReadonlyArray<Coverage>;
  /** Its columns: the EPCI, in the order of their ids. */
  readonly territories: ReadonlyArray<Territory>;
  /** Its rows: the themes, in the order of their ids. */
  readonly themes: ReadonlyArray<Theme>;
};

/** Properties of the new entity. A field that is left out is unknown. */
export type CreateActorInput = {
  /** Ids of the territories on which it acts. */
  readonly actsIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Other names under which it is known. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its audiences, such as [SENIORS]; put other words into the note. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** Only for a BODY. */
  readonly bodyType?: InputMaybe<BodyType>;
  /** The function to contact, such as Direction du numérique; never a person. Open data. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** Only for a BODY: how often it meets. */
  readonly frequency?: InputMaybe<MeetingFrequency>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind of actor, such as STATE. */
  readonly kind?: InputMaybe<ActorKind>;
  /** At most 500 characters. */
  readonly name: Scalars['String']['input'];
  /** What the actor is looking for, each resource on a theme. */
  readonly needs?: InputMaybe<ReadonlyArray<ResourceOnTheme>>;
  /** Only for a BODY. */
  readonly nextMeetingOn?: InputMaybe<Scalars['Date']['input']>;
  /** For editors only. At most 10,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** What the actor offers, each resource on a theme. */
  readonly offers?: InputMaybe<ReadonlyArray<ResourceOnTheme>>;
  /** Whom to contact, for editors only: a name, a telephone number, an address. */
  readonly personalContact?: InputMaybe<Scalars['String']['input']>;
  /** Number in the répertoire national des associations: W and nine digits. */
  readonly rna?: InputMaybe<Scalars['String']['input']>;
  /** Id of the territory where its seat is. */
  readonly seatedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Nine digits, valid by Luhn; taken from the SIRET when only that is given. */
  readonly siren?: InputMaybe<Scalars['String']['input']>;
  /** Fourteen digits, valid by Luhn. */
  readonly siret?: InputMaybe<Scalars['String']['input']>;
  /** Free keywords of the editors, such as "priority 2026". */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of the themes it works on. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Day on which somebody last verified this record. */
  readonly verifiedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Properties of the new entity. A field that is left out is unknown. */
export type CreateFundingLinkInput = {
  /** Amount granted, in euros, such as "30000.00". */
  readonly amount?: InputMaybe<Scalars['Money']['input']>;
  /** Amount paid so far, in euros, such as "15000.00". */
  readonly amountPaid?: InputMaybe<Scalars['Money']['input']>;
  /** Requested euros; 0 or more, like the other amounts. */
  readonly amountRequested?: InputMaybe<Scalars['Money']['input']>;
  /** Id of the actor that benefits: not the one that grants. */
  readonly beneficiary: Scalars['ID']['input'];
  /** Year of the decision; taken from decidedOn when only that is given. */
  readonly decidedIn?: InputMaybe<Scalars['Int']['input']>;
  /** Day of the decision. */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, YYYY-MM-DD; null when unknown or open. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the actor that grants. */
  readonly funder: Scalars['ID']['input'];
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the initiative that it finances. */
  readonly initiative?: InputMaybe<Scalars['ID']['input']>;
  /** Nature of the funding, such as SUBSIDY. */
  readonly nature?: InputMaybe<FundingNature>;
  /** True for money that is re-granted: no sum includes it. */
  readonly passThrough?: InputMaybe<Scalars['Boolean']['input']>;
  /** Programme of the funding, as the funder names it, such as "FEDER 2021-2027". */
  readonly programme?: InputMaybe<Scalars['String']['input']>;
  /** At most 10,000 characters. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** Reference of the decision. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** First day, YYYY-MM-DD; null when unknown. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** State of the grant, such as SUBMITTED. */
  readonly status: FundingStatus;
  /** Ids of the themes it names. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Properties of the new entity. A field that is left out is unknown. */
export type CreateInitiativeInput = {
  /** Its audiences, such as [SENIORS]; put other words into the note. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** Whole budget in euros. */
  readonly budget?: InputMaybe<Scalars['Money']['input']>;
  /** Last day; empty: unknown. For a CALL, the closing. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind of initiative, such as ROADMAP. */
  readonly kind: InitiativeKind;
  /** For editors only. At most 10,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the initiatives of which it is a part. */
  readonly partOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Phase of the initiative, such as IDEA. */
  readonly phase?: InputMaybe<InitiativePhase>;
  /** Indicators and results. */
  readonly results?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** First day; empty: unknown. For a CALL, the opening. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** State of the work, such as ONGOING. */
  readonly status?: InputMaybe<InitiativeStatus>;
  /** At most 10,000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** Free keywords of the editors, such as "priority 2026". */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of the territories it covers. */
  readonly territories?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of the themes it is about. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At most 500 characters. */
  readonly title: Scalars['String']['input'];
  /** Day on which somebody last verified this record. */
  readonly verifiedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A future or past meeting. */
export type CreateMeetingInput = {
  /** Ids of suggestions, in order: any id that decide accepts. At most 200. */
  readonly agenda?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** An actor of kind BODY. */
  readonly body: Scalars['ID']['input'];
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it meets. */
  readonly on: Scalars['Date']['input'];
};

/** A zone to come. */
export type CreateTerritoryInput = {
  /** Ids of the communes that make it up, such as ["COM-02691"]; at most 1,000. Its population is the sum of theirs. */
  readonly communes: ReadonlyArray<Scalars['ID']['input']>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  readonly name: Scalars['String']['input'];
};

/** How many entities of a label are new. */
export type CreatedCount = {
  readonly __typename?: 'CreatedCount';
  /** How many are new. */
  readonly count: Scalars['Int']['output'];
  /** Actor, Initiative, FundingLink, Territory, Theme or Source. */
  readonly label: Scalars['String']['output'];
};

/** How good the data are. */
export type DataQuality = {
  readonly __typename?: 'DataQuality';
  /** Pairs of duplicateActors that wait for a decision. */
  readonly openDuplicateCount: Scalars['Int']['output'];
  /** Euros that the rejected rows state, as far as their amount has one reading; of imports of release 0.1.0, nothing is known. */
  readonly quarantinedAmount: Scalars['Money']['output'];
  /** Rows in quarantine: rejected or lost, of all imports that stand. */
  readonly quarantinedRows: Scalars['Int']['output'];
  /** The range within which each figure could lie. */
  readonly ranges: ReadonlyArray<FigureRange>;
  /** Sources with the most entities first; those without actors, initiatives and grants are left out. Null only beside an error. */
  readonly sources?: Maybe<ReadonlyArray<SourceQuality>>;
};


/** How good the data are. */
export type DataQualitySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is decided on a suggestion. */
export type DecideInput = {
  /** The day of the answer in which you saw the suggestion; default: the day that its id names, else today. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Id of an actor of kind BODY that is to decide, while no meeting is known. */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** Not in the past for a suggestion that is newly retained or planned. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The meeting that decides; it determines the body and the day. */
  readonly meeting?: InputMaybe<Scalars['ID']['input']>;
  /** The function that follows it up, such as Direction numérique; never a person. At most 200 characters. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters; never about a person. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Why it is dismissed: please always give a reason, since it is used to judge the suggestions. Only for DISMISSED. */
  readonly reasonKind?: InputMaybe<DismissalReason>;
  /** The revision of the decision that you read, 0 if there was none: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  /** State of the decision, such as RETAINED. */
  readonly status: DecisionStatus;
  /**
   * As matters, overlaps, synergies, isolatedActors, gaps, experiments and fundingCliff give it, such as overlap-A-B, isolation-ACTOR or gap-THEME-EPCI, with or
   * without its @day; it must be suggested on that day, or have a decision already. For introductions: the suggestionId. A decision on a matter holds for all that
   * it gathers: its rows, the actors to connect, the funding that ends.
   */
  readonly suggestion: Scalars['ID']['input'];
};

/** Result of the act: the entity as it is now, the change that was recorded, or why the act was refused. */
export type DecidePayload = {
  readonly __typename?: 'DecidePayload';
  /** Id of the change that was written, for undo; null when nothing was written. */
  readonly change?: Maybe<Scalars['ID']['output']>;
  /** The decision after the act; null when the act was refused and there was none. */
  readonly decision?: Maybe<Decision>;
  /**
   * Id of the suggestion when lists now leave it out, unless dismissed: true; with the ids of the other synergies between the same two initiatives, to which a
   * dismissal also applies, and of each matter that left the list of matters by this act, as matters without arguments lists them. Of a matter, also
   * the ids of what it gathers and is dismissed. A matter that is DONE is left out of the list of matters, but what it gathers stays in its own lists, such as overlaps,
   * with the decision. Of another day than today, also the same of today. Null only beside an error.
   */
  readonly hidden?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Number of the change: answers whose sequence is at least this one include it. Null when nothing was written. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /**
   * Id of the suggestion when lists now show it, if it matches their filters; with the ids of the other synergies between the same two initiatives that are shown,
   * and of each matter that came into the list of matters by this act, such as one that was told within another. Of another day than today, also the same of today.
   * Null only beside an error.
   */
  readonly shown?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The suggestion after the act, with its decision; NotSuggested when it is not made on that day. Null when the act was refused. */
  readonly suggestion?: Maybe<Suggestion>;
  /**
   * All whose decision may be another now, for caches: that suggestion first; of a matter also what it gathers, its rows and those dismissed or done among them, the
   * actors to connect, the funding that ends and the needs. Each has the decision on the matter, unless it has one of its own. Of another day than today, the same
   * of today come after them, where they are suggested today too; answers of further days have to be read again. Empty when the act was refused; null only beside
   * an error.
   */
  readonly suggestions?: Maybe<ReadonlyArray<Suggestion>>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};


/** Result of the act: the entity as it is now, the change that was recorded, or why the act was refused. */
export type DecidePayloadSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What people decided on a suggestion. A later decision on the same suggestion replaces it; the history of changes keeps the earlier one. */
export type Decision = Node & {
  readonly __typename?: 'Decision';
  /** What it is about, in the order of the suggestion's id, without what has since been archived: initiatives, actors, a theme and an EPCI, or a grant. */
  readonly about: ReadonlyArray<Node>;
  /** The actors among them. */
  readonly actors: ReadonlyArray<Actor>;
  /** The council or committee that decides on the suggestion, or has decided: the body of the meeting, if one is known; null when none is known, or when it is archived. */
  readonly body?: Maybe<Actor>;
  /** The day on which this was written down. */
  readonly decidedOn: Scalars['Date']['output'];
  /** Échéance: the day by which it is to be done. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /**
   * True when the evidence of the suggestion has changed since the decision: a dismissed suggestion is then suggested again.
   * Null when it is not suggested today. It always compares with today; for a day given by asOf, see evidenceChanged of the suggestion.
   */
  readonly evidenceChanged?: Maybe<Scalars['Boolean']['output']>;
  /** decision- and the id of the suggestion, or random letters when there is no suggestion. */
  readonly id: Scalars['ID']['output'];
  /** The initiatives among them. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** The meeting in which it was taken, or is to be; null when none is known, or when it is archived. */
  readonly meeting?: Maybe<Meeting>;
  /** Séance: the day on which that body meets about it. */
  readonly meetingOn?: Maybe<Scalars['Date']['output']>;
  /** For editors only. Chargé du suivi: the function that follows it up, such as Direction numérique; never a person. */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /** For editors only. Why, in the words of those who decided. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** For editors only. Why it was dismissed, from a short list; null when it was not dismissed, or no reason was given. */
  readonly reasonKind?: Maybe<DismissalReason>;
  /** Increases by one with each change; send it with the next act, so that you do not overwrite what somebody else has decided meanwhile. */
  readonly revision: Scalars['Int']['output'];
  /** For a matter, the number of suggestions that were decided on together: the decision applies to these, and to none that come later. 0 for other decisions. */
  readonly rowCount: Scalars['Int']['output'];
  /** State of the decision, such as RETAINED. */
  readonly status: DecisionStatus;
  /** The suggestion as of today; NotSuggested when it is not made today. Null when there is no suggestion. */
  readonly suggestion?: Maybe<Suggestion>;
  /** The id of the suggestion, such as overlap-A-B or isolation-ACTOR, without a day: there is one decision for all days. Null when there is no suggestion. */
  readonly suggestionId?: Maybe<Scalars['ID']['output']>;
  /** What was decided, for a decision without a suggestion; null for others. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Decision>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Decision;
};

/** Which decisions; every given condition holds. */
export type DecisionFilter = {
  /** Taken by this body, or to be taken to it. */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** Due before this day, the day itself excluded. */
  readonly dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Taken in this meeting. */
  readonly meeting?: InputMaybe<Scalars['ID']['input']>;
  /** For editors only. This function follows it up; without regard to case and accents. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** Only rows with one of these: state of the decision, such as [RETAINED]. */
  readonly status?: InputMaybe<ReadonlyArray<DecisionStatus>>;
};

/** What becomes of a suggestion. */
export const DecisionStatus = {
  /** Dismissed: no longer suggested, unless its evidence changes. */
  DISMISSED: 'DISMISSED',
  /** It was done. */
  DONE: 'DONE',
  /** It will be done, by somebody or at some time. */
  PLANNED: 'PLANNED',
  /** Retained: worth doing. */
  RETAINED: 'RETAINED'
} as const;

export type DecisionStatus = typeof DecisionStatus[keyof typeof DecisionStatus];
/** On how much a dependence rests. */
export const DependenceBasis = {
  /** A single grant is known here, which does not show dependence. */
  ONE_GRANT_KNOWN: 'ONE_GRANT_KNOWN',
  /** Two grants or more. */
  SEVERAL_GRANTS: 'SEVERAL_GRANTS'
} as const;

export type DependenceBasis = typeof DependenceBasis[keyof typeof DependenceBasis];
/** Something that changed between two days. */
export type Difference = {
  readonly __typename?: 'Difference';
  /** GRANTED, GRANT_CHANGED: euros granted, after the change; null when unknown, or it is granted no longer. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** GRANT_CHANGED, ARCHIVED: euros that were granted before; null when unknown, or nothing was granted. Re-granted money is no grant. */
  readonly amountBefore?: Maybe<Scalars['Money']['output']>;
  /** An Initiative, an Actor or a FundingLink; Gone when it is archived. */
  readonly entity: Node;
  /** Of a funding link: its nature; an unknown one is SUBSIDY, what an actor grants to itself is OWN_FUNDS. Null for anything else. */
  readonly nature?: Maybe<FundingNature>;
  /** GRANT_CHANGED: its nature before, when the change replaced it. */
  readonly natureBefore?: Maybe<FundingNature>;
  /** The day on which it did. */
  readonly on: Scalars['Date']['output'];
  /** Whether it began, ended, came or went. */
  readonly what: DifferenceKind;
};

/** A page of what changed between two days. */
export type DifferenceConnection = {
  readonly __typename?: 'DifferenceConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DifferenceEdge>;
  /** Euros of what was granted in the period (GRANTED, when it is asked for), one total for each nature: a loan is never added to a subsidy. Without natures of which no amount is known. */
  readonly granted: ReadonlyArray<AmountOfNature>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Difference>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type DifferenceEdge = {
  readonly __typename?: 'DifferenceEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Difference;
};

/** The kind of a change between two days. */
export const DifferenceKind = {
  /** An initiative, actor or funding link was archived or merged on that day, and is still archived. Not what was created in the period too. */
  ARCHIVED: 'ARCHIVED',
  /** An initiative began: its first day is in the period. Never one that is ABANDONED. */
  BEGAN: 'BEGAN',
  /** An initiative, actor or funding link was created on that day and still exists. Changes that cannot be undone are left out, since they do not record the state before. */
  CREATED: 'CREATED',
  /** An initiative ended: the day after its last day is in the period. Never one that is ABANDONED. */
  ENDED: 'ENDED',
  /** Money was granted: the day of decision of a funding link (status GRANTED, not re-granted) is in the period. */
  GRANTED: 'GRANTED',
  /** A grant was changed on that day: its amount, its nature, or whether it is granted, by each change that can be undone. None of a grant that is at the end as it was at the beginning. */
  GRANT_CHANGED: 'GRANT_CHANGED'
} as const;

export type DifferenceKind = typeof DifferenceKind[keyof typeof DifferenceKind];
/** What may differ between two days. */
export const DifferingKind = {
  /** An actor. */
  ACTOR: 'ACTOR',
  /** A funding link. */
  FUNDING_LINK: 'FUNDING_LINK',
  /** An initiative. */
  INITIATIVE: 'INITIATIVE'
} as const;

export type DifferingKind = typeof DifferingKind[keyof typeof DifferingKind];
/** Direction of an order: ascending or descending. */
export const Direction = {
  /** From A to Z, from small to large, from early to late. */
  ASC: 'ASC',
  /** From Z to A, from large to small, from late to early. */
  DESC: 'DESC'
} as const;

export type Direction = typeof Direction[keyof typeof Direction];
/** Why a suggestion was dismissed. */
export const DismissalReason = {
  /** Those concerned work together already, or the need is met, and the graph does not know. */
  ALREADY_COORDINATED: 'ALREADY_COORDINATED',
  /** The two are for different people. */
  DIFFERENT_AUDIENCES: 'DIFFERENT_AUDIENCES',
  /** Not now, perhaps at another time. */
  LATER: 'LATER',
  /** True, and of no use here. */
  OFF_TOPIC: 'OFF_TOPIC',
  /** Another reason: see its words. */
  OTHER: 'OTHER',
  /** The data behind it are wrong; correct them. */
  WRONG_DATA: 'WRONG_DATA'
} as const;

export type DismissalReason = typeof DismissalReason[keyof typeof DismissalReason];
/** Two actors that may be the same. */
export type DuplicateActors = Node & Suggestion & {
  readonly __typename?: 'DuplicateActors';
  /** The two, by id. */
  readonly actors: ReadonlyArray<Actor>;
  /** The commune of both seats, if both are known and the same; else null. */
  readonly commune?: Maybe<Territory>;
  /** The decision on it; null without one. */
  readonly decision?: Maybe<Decision>;
  /**
   * True when the evidence differs from that of the decision: a dismissed row is then listed again. Null when nothing was decided. It rests on the reasons, the
   * number and the commune that both have.
   */
  readonly evidenceChanged?: Maybe<Scalars['Boolean']['output']>;
  /** duplicate-, the id of the first and the id of the second, in their order. */
  readonly id: Scalars['ID']['output'];
  /** The number that both state, for SAME_NUMBER; else null. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The reasons, the surest first; at least one. */
  readonly reasons: ReadonlyArray<DuplicateReason>;
  /** Why, in words for people who decide, in parts. */
  readonly said: Said;
  /** The sentence of said. */
  readonly sentence: Scalars['String']['output'];
};


/** Two actors that may be the same. */
export type DuplicateActorsSaidArgs = {
  language?: InputMaybe<Language>;
};


/** Two actors that may be the same. */
export type DuplicateActorsSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of pairs that may be one. */
export type DuplicateActorsConnection = {
  readonly __typename?: 'DuplicateActorsConnection';
  /** How many pairs that match the other conditions are dismissed and unchanged: they are left out, unless dismissed: true. */
  readonly dismissedCount: Scalars['Int']['output'];
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DuplicateActorsEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<DuplicateActors>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type DuplicateActorsEdge = {
  readonly __typename?: 'DuplicateActorsEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: DuplicateActors;
};

/** Reasons to think that two actors are the same. */
export const DuplicateReason = {
  /** The name of one is an alias of the other; a common name, such as Mairie, only within one commune. */
  ALIAS: 'ALIAS',
  /**
   * Names that differ only by a plural or a small word, such as Centre social des Pays and Centres sociaux du Pays, and at least one of the two has no number.
   * When more than two actors have such names, only the pairs with the one that has a number. Never a common name; only when there is no other reason.
   */
  NEAR_NAME: 'NEAR_NAME',
  /** The same name and the same commune, but two SIREN or two RNA numbers: two actors, unless one of the numbers is wrong. Never a common name, such as Comité des fêtes. */
  OTHER_NUMBER: 'OTHER_NUMBER',
  /**
   * The same name, and at least one of the two has no number: a name alone, which proves nothing. Files without SIRET add such actors.
   * When more than two actors have the name, only the pairs with the one that has a number. Never a common name, such as Mairie.
   */
  SAME_NAME: 'SAME_NAME',
  /** The same name, whatever its case, accents and punctuation, and the seat in the same commune. */
  SAME_NAME_AND_COMMUNE: 'SAME_NAME_AND_COMMUNE',
  /** Both state the same RNA number or SIRET; or the same SIREN, and one of them no SIRET. */
  SAME_NUMBER: 'SAME_NUMBER',
  /**
   * One commune, EPCI, département or région by its name, such as Ville de Laon and Commune de Laon, with two SIREN: it has only one, so one of the two is probably wrong.
   * Never two communes whose SIREN name different départements.
   */
  TWO_NUMBERS: 'TWO_NUMBERS'
} as const;

export type DuplicateReason = typeof DuplicateReason[keyof typeof DuplicateReason];
/** An earlier import of which files may be a new version. */
export type EarlierEdition = {
  readonly __typename?: 'EarlierEdition';
  /** Moment at which it began. */
  readonly at: Scalars['DateTime']['output'];
  /** Names of its files, without folders. */
  readonly files: ReadonlyArray<Scalars['String']['output']>;
  /** Name of that import, for replaces. */
  readonly import: Scalars['ID']['output'];
  /** How many names of the list it states. */
  readonly known: Scalars['Int']['output'];
  /** How many names the list has: initiatives, and actors without a number. */
  readonly nameCount: Scalars['Int']['output'];
};

/** Properties to change. A field that is left out stays as it is; null empties it. */
export type EditActorInput = {
  /** Id of the actor. */
  readonly actor: Scalars['ID']['input'];
  /** Ids of the territories on which it acts. */
  readonly actsIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Other names under which it is known. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its audiences, such as [SENIORS]; put other words into the note. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** Only for a BODY. */
  readonly bodyType?: InputMaybe<BodyType>;
  /** The function to contact, such as Direction du numérique; never a person. Open data. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** Only for a BODY: how often it meets. */
  readonly frequency?: InputMaybe<MeetingFrequency>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind of actor, such as STATE. */
  readonly kind?: InputMaybe<ActorKind>;
  /** At most 500 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What the actor is looking for, each resource on a theme. */
  readonly needs?: InputMaybe<ReadonlyArray<ResourceOnTheme>>;
  /** Only for a BODY. */
  readonly nextMeetingOn?: InputMaybe<Scalars['Date']['input']>;
  /** For editors only. At most 10,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** What the actor offers, each resource on a theme. */
  readonly offers?: InputMaybe<ReadonlyArray<ResourceOnTheme>>;
  /** Whom to contact, for editors only: a name, a telephone number, an address. */
  readonly personalContact?: InputMaybe<Scalars['String']['input']>;
  /** The revision that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  /** Number in the répertoire national des associations: W and nine digits. */
  readonly rna?: InputMaybe<Scalars['String']['input']>;
  /** Id of the territory where its seat is. */
  readonly seatedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Nine digits, valid by Luhn; taken from the SIRET when only that is given. */
  readonly siren?: InputMaybe<Scalars['String']['input']>;
  /** Fourteen digits, valid by Luhn. */
  readonly siret?: InputMaybe<Scalars['String']['input']>;
  /** Free keywords of the editors, such as "priority 2026". */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of the themes it works on. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Day on which somebody last verified this record. */
  readonly verifiedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Properties to change. A field that is left out stays as it is; null empties it. */
export type EditFundingLinkInput = {
  /** Amount granted, in euros, such as "30000.00". */
  readonly amount?: InputMaybe<Scalars['Money']['input']>;
  /** Amount paid so far, in euros, such as "15000.00". */
  readonly amountPaid?: InputMaybe<Scalars['Money']['input']>;
  /** Requested euros; 0 or more, like the other amounts. */
  readonly amountRequested?: InputMaybe<Scalars['Money']['input']>;
  /** Id of the actor that benefits: not the one that grants. */
  readonly beneficiary?: InputMaybe<Scalars['ID']['input']>;
  /** Year of the decision; taken from decidedOn when only that is given. */
  readonly decidedIn?: InputMaybe<Scalars['Int']['input']>;
  /** Day of the decision. */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, YYYY-MM-DD; null when unknown or open. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the actor that grants. */
  readonly funder?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the funding link. */
  readonly fundingLink: Scalars['ID']['input'];
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the initiative that it finances. */
  readonly initiative?: InputMaybe<Scalars['ID']['input']>;
  /** Nature of the funding, such as SUBSIDY. */
  readonly nature?: InputMaybe<FundingNature>;
  /** True for money that is re-granted: no sum includes it. */
  readonly passThrough?: InputMaybe<Scalars['Boolean']['input']>;
  /** Programme of the funding, as the funder names it, such as "FEDER 2021-2027". */
  readonly programme?: InputMaybe<Scalars['String']['input']>;
  /** At most 10,000 characters. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** Reference of the decision. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** The revision that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  /** First day, YYYY-MM-DD; null when unknown. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** State of the grant, such as SUBMITTED. */
  readonly status?: InputMaybe<FundingStatus>;
  /** Ids of the themes it names. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Properties to change. A field that is left out stays as it is; null empties it. */
export type EditInitiativeInput = {
  /** Its audiences, such as [SENIORS]; put other words into the note. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** Whole budget in euros. */
  readonly budget?: InputMaybe<Scalars['Money']['input']>;
  /** Last day; empty: unknown. For a CALL, the closing. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the initiative. */
  readonly initiative: Scalars['ID']['input'];
  /** Actors that take part from now on, at most 200. Nobody who takes part already is left out; who has the role already keeps its days. */
  readonly joins?: InputMaybe<ReadonlyArray<JoinInput>>;
  /** Kind of initiative, such as ROADMAP. */
  readonly kind?: InputMaybe<InitiativeKind>;
  /** For editors only. At most 10,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the initiatives of which it is a part. */
  readonly partOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Phase of the initiative, such as IDEA. */
  readonly phase?: InputMaybe<InitiativePhase>;
  /** Indicators and results. */
  readonly results?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The revision that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  /** First day; empty: unknown. For a CALL, the opening. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** State of the work, such as ONGOING. */
  readonly status?: InputMaybe<InitiativeStatus>;
  /** At most 10,000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** Free keywords of the editors, such as "priority 2026". */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of the territories it covers. */
  readonly territories?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of the themes it is about. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At most 500 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Day on which somebody last verified this record. */
  readonly verifiedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Properties to change. A field that is left out stays as it is; null empties it. */
export type EditMeetingInput = {
  /** Ids of suggestions, in order: replaces the whole agenda. At most 200. */
  readonly agenda?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the meeting. */
  readonly meeting: Scalars['ID']['input'];
  /** The day on which it meets. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The revision that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
};

/** Properties to change. A field that is left out stays as it is; null empties it. */
export type EditTerritoryInput = {
  /** Ids of the communes that make it up from now on; at most 1,000. */
  readonly communes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The revision that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the zone. */
  readonly territory: Scalars['ID']['input'];
};

/** Types of entities that have an id. */
export const EntityKind = {
  /** An actor. */
  ACTOR: 'ACTOR',
  /** A decision. */
  DECISION: 'DECISION',
  /** A funding link. */
  FUNDING_LINK: 'FUNDING_LINK',
  /** An initiative. */
  INITIATIVE: 'INITIATIVE',
  /** A meeting of a body. */
  MEETING: 'MEETING',
  /** A source. */
  SOURCE: 'SOURCE',
  /** A territory. */
  TERRITORY: 'TERRITORY',
  /** A theme. */
  THEME: 'THEME'
} as const;

export type EntityKind = typeof EntityKind[keyof typeof EntityKind];
/** A value of a closed list. */
export type EnumLabel = {
  readonly __typename?: 'EnumLabel';
  /** A sentence more. Null where the label says it all; in French for fewer values than in English. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What people read, such as Organisme public. */
  readonly label: Scalars['String']['output'];
  /** As it is sent and answered, such as PUBLIC_AGENCY. */
  readonly value: Scalars['String']['output'];
};

/** A closed list. */
export type EnumLabels = {
  readonly __typename?: 'EnumLabels';
  /** Name of the enum, such as ActorKind. */
  readonly type: Scalars['String']['output'];
  /** In the order of the enum. */
  readonly values: ReadonlyArray<EnumLabel>;
};

/** A need and those who could meet it. */
export type Exchange = {
  readonly __typename?: 'Exchange';
  /** Between initiatives: the one of the two in which the seeker takes part. */
  readonly initiative?: Maybe<Initiative>;
  /** The actors of `providers`, each with the theme of its offer. */
  readonly offers: ReadonlyArray<SuitingOffer>;
  /** Actors that offer the resource on a theme that suits. */
  readonly providers: ReadonlyArray<Actor>;
  /** What is looked for. */
  readonly resource: Resource;
  /** Who is looking for it. */
  readonly seeker: Actor;
  /** On which theme it is looked for. */
  readonly theme: Theme;
};

/** An experiment with stated results, and the places without it. */
export type Experiment = Node & Suggestion & {
  readonly __typename?: 'Experiment';
  /** Calls (appels à projets) not yet closed, open already or opening later, on one of its themes or below it. Soonest closing first; an unknown closing last. */
  readonly calls: ReadonlyArray<Initiative>;
  /** The decision on it, whatever the day asked; null without one. */
  readonly decision?: Maybe<Decision>;
  /** What the likeness of places is measured against. */
  readonly evidence: ExperimentEvidence;
  /**
   * True when the evidence on the day asked differs from that of the decision: a dismissed row is then listed again. Null when nothing was decided. It rests
   * on its themes, the places without it, what is needed there and by whom, and the calls not yet closed; on no number of inhabitants.
   */
  readonly evidenceChanged?: Maybe<Scalars['Boolean']['output']>;
  /**
   * experiment- and the id of the initiative. If the places are those of a territory other than home, @ and the id of the territory follow; for a day other than
   * today, @ and the day come last: experiment-INITIATIVE@DEP-02@2024-06-01.
   */
  readonly id: Scalars['ID']['output'];
  /** Inhabitants of all places without it. */
  readonly inhabitants: Scalars['Int']['output'];
  /** The experiment, or the project that has ended. */
  readonly initiative: Initiative;
  /** Whom to ask about it: its LEAD, else its CO_LEAD, else an actor with another operative role that has not ended; of several LEADs those not ended first, then the first by id. Null: nobody is known. */
  readonly lead?: Maybe<Actor>;
  /** The matter in which it is discussed, on the same day; where that one is told within another, the other. Null where no matter gathers it. */
  readonly matter?: Maybe<Matter>;
  /** How many places are without it. */
  readonly placeCount: Scalars['Int']['output'];
  /**
   * The places without it: first those where an actor that is not wide needs something on one of its themes, then those near one of its EPCI, then the most alike in
   * inhabitants, then by id.
   */
  readonly places: ReadonlyArray<ExperimentPlace>;
  /** What it states as its results, in its own words. */
  readonly results: ReadonlyArray<Scalars['String']['output']>;
  /** What was tried, where it is not known, and whom to ask about it, in words for people who decide. */
  readonly said: Said;
  /** The sentence of said. */
  readonly sentence: Scalars['String']['output'];
  /** Its themes below the roots: on none of them anything local is known in its places. By id. */
  readonly themes: ReadonlyArray<Theme>;
};


/** An experiment with stated results, and the places without it. */
export type ExperimentCallsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An experiment with stated results, and the places without it. */
export type ExperimentPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An experiment with stated results, and the places without it. */
export type ExperimentSaidArgs = {
  language?: InputMaybe<Language>;
};


/** An experiment with stated results, and the places without it. */
export type ExperimentSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of experiments. */
export type ExperimentConnection = {
  readonly __typename?: 'ExperimentConnection';
  /** How many rows that match the other conditions are dismissed and unchanged: they are left out, unless dismissed: true. */
  readonly dismissedCount: Scalars['Int']['output'];
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ExperimentEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Experiment>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Over all actors, active initiatives and grants in the graph: where nothing is known, data may be missing. */
  readonly sureness: Sureness;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type ExperimentEdge = {
  readonly __typename?: 'ExperimentEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Experiment;
};

/** An EPCI that an experiment reaches. */
export type ExperimentEpci = {
  readonly __typename?: 'ExperimentEpci';
  /** Inhabitants of the EPCI; where it crosses the border of home, of the communes inside. */
  readonly population: Scalars['Int']['output'];
  /** The territory that the row is about. */
  readonly territory: Territory;
};

/** The data from which the figures of an experiment and of its places can be recomputed. */
export type ExperimentEvidence = {
  readonly __typename?: 'ExperimentEvidence';
  /** The EPCI that share a commune with what the experiment covers, by id. */
  readonly epci: ReadonlyArray<ExperimentEpci>;
};

/** What an actor needs on a theme of an experiment, at a place without it. */
export type ExperimentNeed = {
  readonly __typename?: 'ExperimentNeed';
  /** The actor that needs it. */
  readonly actor: Actor;
  /** What it needs. */
  readonly resource: Resource;
  /** The theme of the experiment on which it is needed. */
  readonly theme: Theme;
};

/** An EPCI without an experiment, and why it is named where it is. */
export type ExperimentPlace = {
  readonly __typename?: 'ExperimentPlace';
  /** Whether it touches an EPCI of the experiment. Null: not known, because no neighbour of either is known. */
  readonly isNear?: Maybe<Scalars['Boolean']['output']>;
  /** The fewer inhabitants ÷ the more, 0 to 1, of this EPCI and of the EPCI of the experiment that is most alike; 0 without any. */
  readonly likeness: Scalars['Float']['output'];
  /** The EPCI of the experiment that is most alike in inhabitants; null when it reaches none. */
  readonly mostAlike?: Maybe<Territory>;
  /** What actors there, none of them wide, need on a theme of the experiment; they act there, else have their seat there. In the order of actors, resources and themes. */
  readonly needs: ReadonlyArray<ExperimentNeed>;
  /** Inhabitants of the EPCI, the sum of its communes; where it crosses the border of home, of those inside. */
  readonly population: Scalars['Int']['output'];
  /** What is there on the themes of the experiment, running or beginning later: nothing, or only what is wide. */
  readonly presence: Presence;
  /** The EPCI that is without it. */
  readonly territory: Territory;
};

/** Faults of one rule in one column. */
export type FaultGroup = {
  readonly __typename?: 'FaultGroup';
  /** Euros of the subsidies in those of these rows that are imported. */
  readonly amount: Scalars['Money']['output'];
  /** Heading of the column, as the file has it; empty where it is the row as a whole. */
  readonly column: Scalars['String']['output'];
  /** How many rows. */
  readonly count: Scalars['Int']['output'];
  /** Its first three faults. */
  readonly examples: ReadonlyArray<ImportFault>;
  /** What is wrong and what was done, in a few words. */
  readonly label: Scalars['String']['output'];
  /** How serious it is. */
  readonly level: FaultLevel;
  /** How many of these rows it leaves out; what a row that is left out states beside the cause is no cause. */
  readonly rejected: Scalars['Int']['output'];
  /** Euros that those of these rows state which it leaves out, as far as their amount has one reading. */
  readonly rejectedAmount: Scalars['Money']['output'];
  /** The rule that is broken, such as invalid-identifier. */
  readonly rule: Scalars['String']['output'];
};


/** Faults of one rule in one column. */
export type FaultGroupLabelArgs = {
  language?: InputMaybe<Language>;
};

/** How serious a fault is. */
export const FaultLevel = {
  /** A figure may be wrong or missing. */
  FIGURE: 'FIGURE',
  /** Only the form is wrong. */
  FORM: 'FORM',
  /** An entity may be mistaken for another one, or not recognised. */
  IDENTITY: 'IDENTITY',
  /** Nothing is wrong: what was recognised, such as a known actor by its SIREN and name, or as a person said. */
  REMARK: 'REMARK'
} as const;

export type FaultLevel = typeof FaultLevel[keyof typeof FaultLevel];
/** Features that speak for introducing two actors. */
export const Feature = {
  /** The same funder pays both. */
  COMMON_FUNDER: 'COMMON_FUNDER',
  /** They have worked with the same actors. */
  COMMON_PARTNERS: 'COMMON_PARTNERS',
  /** They work on different subjects of one theme. */
  COMPLEMENTARY_SUBJECTS: 'COMPLEMENTARY_SUBJECTS',
  /** They are near to each other. */
  NEARNESS: 'NEARNESS',
  /** One offers what the other needs. */
  NEED_AND_OFFER: 'NEED_AND_OFFER',
  /** They work on the same subjects. */
  SUBJECTS: 'SUBJECTS'
} as const;

export type Feature = typeof Feature[keyof typeof Feature];
/** A figure, and the range within which it could lie. */
export type FigureRange = {
  readonly __typename?: 'FigureRange';
  /** Which figure it is. */
  readonly figure: QualityFigure;
  /** With no pair merged and every row in quarantine in: each brings one initiative, one grant and at most two actors, and the euros that it states. */
  readonly high: Scalars['Float']['output'];
  /** How low and high were computed, in a sentence. */
  readonly how: Scalars['String']['output'];
  /** With every pair merged and every row in quarantine out. Pairs that share an actor are one group: of a group of three records two go. */
  readonly low: Scalars['Float']['output'];
  /** The present value: no pair is merged, no row in quarantine is imported. Euros where figure is GRANTED_AMOUNT, else a count. */
  readonly value: Scalars['Float']['output'];
};


/** A figure, and the range within which it could lie. */
export type FigureRangeHowArgs = {
  language?: InputMaybe<Language>;
};

/** How far the actors of a network are from one another. */
export type Fragmentation = {
  readonly __typename?: 'Fragmentation';
  /** Actors of the network (n). */
  readonly actorCount: Scalars['Int']['output'];
  /** Actors without a tie. */
  readonly aloneCount: Scalars['Int']['output'];
  /**
   * F_D, distance-weighted (Borgatti 2006): 0 when all pairs are tied, 1 when none is:
   * 1 − 2 × Σ (pairs ÷ ties) ÷ (n (n − 1)). Null with fewer than two actors.
   */
  readonly distanceFragmentation?: Maybe<Scalars['Float']['output']>;
  /** How many pairs of actors are one tie apart, two, and so on; the other pairs are not connected. */
  readonly distances: ReadonlyArray<PairsApart>;
  /**
   * F (Borgatti 2006): the share, from 0 to 1, of the pairs of actors that no chain of ties connects: 1 − 2 × Σ pairs ÷ (n (n − 1)),
   * over all distances. Null with fewer than two actors.
   */
  readonly fragmentation?: Maybe<Scalars['Float']['output']>;
  /** Actors in the largest connected component. */
  readonly largestCount: Scalars['Int']['output'];
  /** The figures in words for people who decide. */
  readonly sentence: Scalars['String']['output'];
};


/** How far the actors of a network are from one another. */
export type FragmentationSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** The meeting whose agenda is to be frozen. */
export type FreezeAgendaInput = {
  /** The day whose sentences and figures are stored; default: today. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the meeting. */
  readonly meeting: Scalars['ID']['input'];
  /** The revision that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
};

/** What an item of an agenda said when the agenda was frozen. It does not change with the graph. */
export type FrozenItem = {
  readonly __typename?: 'FrozenItem';
  /** Its row, with the ids and figures behind the sentence; amounts in cents. Its fields are those of the program at that time. */
  readonly figures: Scalars['JSON']['output'];
  /** Its sentence without the days that were left, and without whom to call; the whole sentence where the agenda was frozen before these were stored apart. */
  readonly onPaper: Scalars['String']['output'];
  /** Its sentence on that day. */
  readonly sentence: Scalars['String']['output'];
};


/** What an item of an agenda said when the agenda was frozen. It does not change with the graph. */
export type FrozenItemOnPaperArgs = {
  language?: InputMaybe<Language>;
};


/** What an item of an agenda said when the agenda was frozen. It does not change with the graph. */
export type FrozenItemSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** The known funders of an actor. */
export type FunderDependence = {
  readonly __typename?: 'FunderDependence';
  /** The actor that receives. */
  readonly actor: Actor;
  /** Euros received from known funders; null when no amount is known. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** Whether the known grants can show a dependence. */
  readonly basis: DependenceBasis;
  /** Its funders, largest first; those without a known amount last, then by id. */
  readonly funders: ReadonlyArray<FunderPart>;
  /** Number of grants counted. */
  readonly grants: Scalars['Int']['output'];
  /** Herfindahl-Hirschman index: the sum of the squared shares, from near 0 (many funders) to 1 (a single one). Null when no amount is known, or there is only one grant. */
  readonly hhi?: Maybe<Scalars['Float']['output']>;
  /** Share of its largest funder, 0 to 1; null when no amount is known, or there is only one grant. */
  readonly largestShare?: Maybe<Scalars['Float']['output']>;
  /** What it receives by other natures, one total for each; never part of amount. */
  readonly otherNatures: ReadonlyArray<AmountOfNature>;
  /** The dependence, in words for people who decide. */
  readonly sentence: Scalars['String']['output'];
  /** How sure the figures are, of the grants that are counted; ids: those whose funder has one; dates: those whose decision is dated. */
  readonly sureness: Sureness;
  /** Euros received from unknown funders, which are in no share; null when there are none. */
  readonly unknownAmount?: Maybe<Scalars['Money']['output']>;
};


/** The known funders of an actor. */
export type FunderDependenceSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of actors that receive grants. */
export type FunderDependenceConnection = {
  readonly __typename?: 'FunderDependenceConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FunderDependenceEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<FunderDependence>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type FunderDependenceEdge = {
  readonly __typename?: 'FunderDependenceEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: FunderDependence;
};

/** What one funder gives to an actor. */
export type FunderPart = {
  readonly __typename?: 'FunderPart';
  /** The actor that pays. */
  readonly actor: Actor;
  /** Euros; null when no amount is known. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** The funding links that are counted here. */
  readonly fundingLinks: ReadonlyArray<FundingLink>;
  /** Its part of what the actor receives, 0 to 1; null when the amount is unknown, or only one grant is known. */
  readonly share?: Maybe<Scalars['Float']['output']>;
};

/** A page of funding that ends. */
export type FundingCliffConnection = {
  readonly __typename?: 'FundingCliffConnection';
  /** Euros of all grants of these rows, on every page, of the amounts known; null when none is. Re-granted subsidies are not in it. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** How many rows that match the other conditions are dismissed and unchanged: they are left out, unless dismissed: true. */
  readonly dismissedCount: Scalars['Int']['output'];
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FundingEndEdge>;
  /** How many grants these rows have, on every page. */
  readonly grantCount: Scalars['Int']['output'];
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<FundingEnd>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /**
   * The first 200 re-granted subsidies that end within the months asked, soonest first. No row has them, because their money is counted where it was first
   * granted; decisions do not hide them.
   */
  readonly passedOn: ReadonlyArray<FundingLink>;
  /** How many re-granted subsidies end within the months asked. */
  readonly passedOnCount: Scalars['Int']['output'];
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of these grants have no known amount, and so are not in the sum. */
  readonly unknownAmountCount: Scalars['Int']['output'];
  /** How many of all these rows, on every page, have no other funding that is known to go on: goesOn is false. */
  readonly withoutNextCount: Scalars['Int']['output'];
};

/** A page of shares, with what they are shares of. */
export type FundingConcentrationConnection = {
  readonly __typename?: 'FundingConcentrationConnection';
  /** Euros whose party is known, the total of which these are shares; null when no amount is known. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FundingShareEdge>;
  /** Number of grants counted. */
  readonly grants: Scalars['Int']['output'];
  /** Herfindahl-Hirschman index: the sum of the squared shares, from near 0 (spread) to 1 (a single one). Null when no amount is known, or all are 0. */
  readonly hhi?: Maybe<Scalars['Float']['output']>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<FundingShare>;
  /** What is granted by other natures, one total for each; never part of amount. */
  readonly otherNatures: ReadonlyArray<AmountOfNature>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** What stands out, in words for people who decide. */
  readonly sentence: Scalars['String']['output'];
  /** How sure the figures are, of the grants that are counted; dates: those whose decision is dated. */
  readonly sureness: Sureness;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
  /** Euros whose party is unknown; null when there are none. */
  readonly unknownAmount?: Maybe<Scalars['Money']['output']>;
};


/** A page of shares, with what they are shares of. */
export type FundingConcentrationConnectionSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** An initiative, or a grant without an initiative, whose funding ends. */
export type FundingEnd = Node & Suggestion & {
  readonly __typename?: 'FundingEnd';
  /** Euros of the grants that end, of the amounts known; null when none is. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** Actors that receive the funding that ends. */
  readonly beneficiaries: ReadonlyArray<Actor>;
  /** The decision on it, whatever the day asked; null without one. */
  readonly decision?: Maybe<Decision>;
  /** The last of the days on which these grants end. */
  readonly endsOn: Scalars['Date']['output'];
  /**
   * True when the evidence on the day asked differs from that of the decision: a dismissed row is then listed again. Null when nothing was decided. It rests
   * on the grants that end, their sum and last day, whether other funding goes on, and what is left without.
   */
  readonly evidenceChanged?: Maybe<Scalars['Boolean']['output']>;
  /** The actors that grant the funding links that end. */
  readonly funders: ReadonlyArray<Actor>;
  /** The grants that end. */
  readonly fundingLinks: ReadonlyArray<FundingLink>;
  /** Other funding of the initiative by another actor is known that ends later, or has no known end. A grant for no known initiative is a row of its own, where this is false whatever else its beneficiary receives. */
  readonly goesOn: Scalars['Boolean']['output'];
  /**
   * cliff- and the id of the initiative or of the grant. With other months than 12, + and the months follow: cliff-ID+24. For a day other than today, @ and the
   * day follow: cliff-ID@2024-06-01.
   */
  readonly id: Scalars['ID']['output'];
  /** Null for a grant that finances no known initiative. */
  readonly initiative?: Maybe<Initiative>;
  /**
   * The themes that it names, in the EPCI where it is, on which no other initiative runs on the last day of the months asked, except those whose funding has ended
   * too. Empty when other funding goes on, and for a grant without an initiative.
   */
  readonly leftWithout: ReadonlyArray<ThemeInPlace>;
  /**
   * The matter that tells, on the same day, that this funding ends, or asks who goes on after the initiative (RELAY); where that one is told within another, the
   * other. People decide on that matter. Null where other funding goes on, and where no matter tells it.
   */
  readonly matter?: Maybe<Matter>;
  /** What ends and who is left without, in words for people who decide, in parts. */
  readonly said: Said;
  /** The sentence of said. */
  readonly sentence: Scalars['String']['output'];
  /** Of the grants that end; dates: those that state their end. */
  readonly sureness: Sureness;
  /** The themes that the funding link names. */
  readonly themes: ReadonlyArray<Theme>;
};


/** An initiative, or a grant without an initiative, whose funding ends. */
export type FundingEndSaidArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative, or a grant without an initiative, whose funding ends. */
export type FundingEndSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One row of a page, with its cursor. */
export type FundingEndEdge = {
  readonly __typename?: 'FundingEndEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: FundingEnd;
};

/** One grant, loan, guarantee or aid in kind, from a funder to a beneficiary, sometimes for an initiative. */
export type FundingLink = Node & {
  readonly __typename?: 'FundingLink';
  /** Euros granted. Null when unknown, such as an aid in kind described without a value. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** Amount paid so far, in euros, such as "15000.00". */
  readonly amountPaid?: Maybe<Scalars['Money']['output']>;
  /** Euros asked for. */
  readonly amountRequested?: Maybe<Scalars['Money']['output']>;
  /** The actor that receives the grant. */
  readonly beneficiary?: Maybe<Actor>;
  /** Year of the decision. */
  readonly decidedIn?: Maybe<Scalars['Int']['output']>;
  /** Day of the decision; null when the source states only a year (see decidedIn) or nothing. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day, YYYY-MM-DD; null when unknown or open. */
  readonly endDate?: Maybe<Scalars['Date']['output']>;
  /** Amount granted in a currency other than the euro, such as "3239.34 GBP": `amount` is then null, and no sum includes it. */
  readonly foreignAmount?: Maybe<Scalars['String']['output']>;
  /** The actor that grants. */
  readonly funder?: Maybe<Actor>;
  /** funding- and a digest of the row that states it. */
  readonly id: Scalars['ID']['output'];
  /** What it finances, when known. */
  readonly initiative?: Maybe<Initiative>;
  /** Whether every source that states it is invented, for a demonstration. */
  readonly isExample: Scalars['Boolean']['output'];
  /** Nature of the funding, such as SUBSIDY. */
  readonly nature?: Maybe<FundingNature>;
  /** True for money that is re-granted: excluded from every sum, so that it is not counted twice. */
  readonly passThrough?: Maybe<Scalars['Boolean']['output']>;
  /** Programme or scheme, in the source's words. */
  readonly programme?: Maybe<Scalars['String']['output']>;
  /** Purpose, in the source's words. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Reference of the decision in its source. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Increases by one with each change of this entity. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** The sources that state it, with the row. */
  readonly sources: ReadonlyArray<Source>;
  /** The relations to sources, each with its properties: an entity stands in as many rows as it has relations, such as two roles. */
  readonly sourcesConnection: FundingLinkSourcesConnection;
  /** First day, YYYY-MM-DD; null when unknown. */
  readonly startDate?: Maybe<Scalars['Date']['output']>;
  /** State of the grant, such as SUBMITTED. */
  readonly status: FundingStatus;
  /** Themes it names directly. */
  readonly themes: ReadonlyArray<Theme>;
  /** The same as themes, page by page, filtered and ordered like the root's list. */
  readonly themesConnection?: Maybe<ThemeConnection>;
};


/** One grant, loan, guarantee or aid in kind, from a funder to a beneficiary, sometimes for an initiative. */
export type FundingLinkSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One grant, loan, guarantee or aid in kind, from a funder to a beneficiary, sometimes for an initiative. */
export type FundingLinkSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One grant, loan, guarantee or aid in kind, from a funder to a beneficiary, sometimes for an initiative. */
export type FundingLinkThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One grant, loan, guarantee or aid in kind, from a funder to a beneficiary, sometimes for an initiative. */
export type FundingLinkThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ThemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThemeOrder>;
};

/** A page of funding links. */
export type FundingLinkConnection = {
  readonly __typename?: 'FundingLinkConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FundingLinkEdge>;
  /** How many of all that match are of each value. Each facet ignores its own condition of the filter, and takes one database statement when asked for. Null only beside an error. */
  readonly facets?: Maybe<FundingLinkFacets>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<FundingLink>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Sum in euros of all that match, not only of this page: GRANTED only, without passThrough, of the known amounts. Null when none is known. */
  readonly totalAmount?: Maybe<Scalars['Money']['output']>;
  /** How many there are in all. Takes longer than a page of a long list: ask it once. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type FundingLinkEdge = {
  readonly __typename?: 'FundingLinkEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: FundingLink;
};

/** Funding links by value, the most frequent first, at most 200 values. */
export type FundingLinkFacets = {
  readonly __typename?: 'FundingLinkFacets';
  /** Rows of the list counted by nature, the largest count first. */
  readonly nature: ReadonlyArray<ValueCount>;
  /** Rows of the list counted by status, the largest count first. */
  readonly status: ReadonlyArray<ValueCount>;
  /** As the filter territory means it. */
  readonly territory: ReadonlyArray<TerritoryCount>;
  /** As the filter theme means it. */
  readonly theme: ReadonlyArray<ThemeCount>;
  /** Matches counted by the year of the decision, such as 2025. */
  readonly year: ReadonlyArray<ValueCount>;
};


/** Funding links by value, the most frequent first, at most 200 values. */
export type FundingLinkFacetsTerritoryArgs = {
  level?: InputMaybe<TerritoryLevel>;
};

/** Which funding links; every given condition holds. AND, OR and NOT join at most 12 filters, 5 levels deep. */
export type FundingLinkFilter = {
  /** Further filters, all of which must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FundingLinkFilter>>;
  /** A filter that must not hold. */
  readonly NOT?: InputMaybe<FundingLinkFilter>;
  /** At least one of these filters must hold too. */
  readonly OR?: InputMaybe<ReadonlyArray<FundingLinkFilter>>;
  /** This actor receives. */
  readonly beneficiary?: InputMaybe<Scalars['ID']['input']>;
  /** Decided in this period, by day or by year. */
  readonly decided?: InputMaybe<PeriodInput>;
  /** This actor grants. */
  readonly funder?: InputMaybe<Scalars['ID']['input']>;
  /** Only funding links that finance this initiative. */
  readonly initiative?: InputMaybe<Scalars['ID']['input']>;
  /** Euros granted, inclusive. */
  readonly maximumAmount?: InputMaybe<Scalars['Money']['input']>;
  /** Euros granted, inclusive. */
  readonly minimumAmount?: InputMaybe<Scalars['Money']['input']>;
  /** Only rows with one of these: nature of the funding, such as [SUBSIDY]. */
  readonly nature?: InputMaybe<ReadonlyArray<FundingNature>>;
  /** Stated by this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Only rows with one of these: state of the grant, such as [SUBMITTED]. */
  readonly status?: InputMaybe<ReadonlyArray<FundingStatus>>;
  /** An initiative that it finances covers this territory, or something within; or, when it finances none, its beneficiary acts or has its seat there. */
  readonly territory?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the purpose, programme or reference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** It, or an initiative that it finances, is about this theme or one below it. */
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
  /** Decided in one of these years. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** An order of funding links. Entities without a value come last in both directions; equal ones are ordered by id. */
export type FundingLinkOrder = {
  /** ASC, smallest first (the default), or DESC, largest first. */
  readonly direction?: InputMaybe<Direction>;
  /** Field to order by, such as AMOUNT. */
  readonly field: FundingLinkOrderField;
};

/** What funding links can be ordered by. */
export const FundingLinkOrderField = {
  /** Amount granted, in euros, such as "30000.00". */
  AMOUNT: 'AMOUNT',
  /** Day of the decision; where only the year is known, before its days. */
  DECIDED_ON: 'DECIDED_ON',
  /** By last day. */
  END_DATE: 'END_DATE',
  /** By id. */
  ID: 'ID'
} as const;

export type FundingLinkOrderField = typeof FundingLinkOrderField[keyof typeof FundingLinkOrderField];
/** The result of an act about a funding link. */
export type FundingLinkPayload = {
  readonly __typename?: 'FundingLinkPayload';
  /** Id of the change that was written, for undo; null when nothing was written. */
  readonly change?: Maybe<Scalars['ID']['output']>;
  /** The funding link after the act; null when there is none. */
  readonly fundingLink?: Maybe<FundingLink>;
  /**
   * The entities that the act changed, for caches: the entity itself, and the others whose relations changed with it, such as an actor that an initiative lost, or
   * the funding of an actor that was merged; archived ones as Gone. Empty when nothing was written; null only beside an error.
   */
  readonly nodes?: Maybe<ReadonlyArray<Node>>;
  /** Number of the change: answers whose sequence is at least this one include it. Null when nothing was written. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};


/** The result of an act about a funding link. */
export type FundingLinkPayloadNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type FundingLinkSourcesConnection = {
  readonly __typename?: 'FundingLinkSourcesConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FundingLinkSourcesRelationship>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Source>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation: the entity at its other end and the properties of the relation itself. */
export type FundingLinkSourcesRelationship = {
  readonly __typename?: 'FundingLinkSourcesRelationship';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Source;
  /** Role, nature, dates and source of the relation, as far as its kind has them. */
  readonly properties: Statement;
};

/** What kind of help it is. */
export const FundingNature = {
  /** A guarantee of a loan. */
  GUARANTEE: 'GUARANTEE',
  /** Aid in kind, such as premises or staff. */
  IN_KIND: 'IN_KIND',
  /** A loan, to be paid back. */
  LOAN: 'LOAN',
  /** Own funds. */
  OWN_FUNDS: 'OWN_FUNDS',
  /** A subsidy. */
  SUBSIDY: 'SUBSIDY'
} as const;

export type FundingNature = typeof FundingNature[keyof typeof FundingNature];
/** The two sides of a grant. */
export const FundingParty = {
  /** Those who receive. */
  BENEFICIARY: 'BENEFICIARY',
  /** Those who grant. */
  FUNDER: 'FUNDER'
} as const;

export type FundingParty = typeof FundingParty[keyof typeof FundingParty];
/** What one actor pays or receives. */
export type FundingShare = {
  readonly __typename?: 'FundingShare';
  /** The actor that pays or receives. */
  readonly actor: Actor;
  /** Euros, of the amounts known, rounded to the cent; null when none is. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** The grants behind it, with the part of each that is counted. */
  readonly funding: ReadonlyArray<CountedFunding>;
  /** Number of initiatives that these grants finance; a grant may finance none that is known. */
  readonly initiativeCount: Scalars['Int']['output'];
  /** The latest known last day of these grants; null when none is known. */
  readonly lastEndsOn?: Maybe<Scalars['Date']['output']>;
  /** Its part of the whole, 0 to 1; null when the amount is unknown. */
  readonly share?: Maybe<Scalars['Float']['output']>;
};

/** One row of a page, with its cursor. */
export type FundingShareEdge = {
  readonly __typename?: 'FundingShareEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: FundingShare;
};

/** How far a request for funding is. */
export const FundingStatus = {
  /** Decided; the only ones that sums count. */
  GRANTED: 'GRANTED',
  /** Refused. */
  REFUSED: 'REFUSED',
  /** Asked for. */
  SUBMITTED: 'SUBMITTED',
  /** Being examined. */
  UNDER_REVIEW: 'UNDER_REVIEW'
} as const;

export type FundingStatus = typeof FundingStatus[keyof typeof FundingStatus];
/** A theme on which nothing, or nothing local, is known in an EPCI, themes below it included. */
export type Gap = Node & Suggestion & {
  readonly __typename?: 'Gap';
  /** The nearest of them, at most five; among the equally near, those with more initiatives on it first, then by id. */
  readonly actors: ReadonlyArray<CapableActor>;
  /**
   * Calls that are open on the day asked, on this theme, one above it or one below it, for a territory that shares a commune with the EPCI, or for none in particular.
   * Soonest closing first; an unknown closing last.
   */
  readonly calls: ReadonlyArray<Initiative>;
  /** How many actors are known to work on it anywhere. */
  readonly capableCount: Scalars['Int']['output'];
  /** The decision on it, whatever the day asked; null without one. */
  readonly decision?: Maybe<Decision>;
  /**
   * True when the evidence on the day asked differs from that of the decision: a dismissed row is then listed again. Null when nothing was decided. It rests
   * on who pays for the theme in the EPCI, the open calls, and how near the nearest help is; not on how many do it elsewhere.
   */
  readonly evidenceChanged?: Maybe<Scalars['Boolean']['output']>;
  /** Actors that have paid for it here or, if there are none, in the département. */
  readonly funders: ReadonlyArray<ThemeFunder>;
  /** gap-, the id of the theme and the id of the EPCI. Where another part of the EPCI counts in the territory asked than in home, @ and that territory follow: gap-THEME-EPCI@DEP-60. For a day other than today, @ and the day follow: gap-THEME-EPCI@2024-06-01. */
  readonly id: Scalars['ID']['output'];
  /** Whether the neighbours of this EPCI are known. False: that no actor is in a neighbouring EPCI means nothing. */
  readonly neighboursKnown: Scalars['Boolean']['output'];
  /** Inhabitants of the EPCI, the sum of its communes; where it crosses the border of the territory asked, of those inside. */
  readonly population: Scalars['Int']['output'];
  /** What is there: nothing, or only what is wide. */
  readonly presence: Presence;
  /** The gap and who could help, in words for people who decide, in parts. */
  readonly said: Said;
  /** The sentence of said. */
  readonly sentence: Scalars['String']['output'];
  /** The EPCI that the row is about. */
  readonly territory: Territory;
  /** The theme that the row is about. */
  readonly theme: Theme;
};


/** A theme on which nothing, or nothing local, is known in an EPCI, themes below it included. */
export type GapSaidArgs = {
  language?: InputMaybe<Language>;
};


/** A theme on which nothing, or nothing local, is known in an EPCI, themes below it included. */
export type GapSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of gaps. */
export type GapConnection = {
  readonly __typename?: 'GapConnection';
  /** How many rows that match the other conditions are dismissed and unchanged: they are left out, unless dismissed: true. */
  readonly dismissedCount: Scalars['Int']['output'];
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Gap>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Over all actors, active initiatives and grants in the graph: missing data may look like a gap. */
  readonly sureness: Sureness;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Gap;
};

/** An actor that works with a lead of each of two initiatives. */
export type GoBetween = {
  readonly __typename?: 'GoBetween';
  /** The actor that works with a lead of each. */
  readonly actor: Actor;
  /** What it shares with a lead of the one or of the other, under way on the day asked for. */
  readonly initiatives: ReadonlyArray<Initiative>;
};

/** An entity that was archived or merged into another. Its name is not given, since it may be what had to be removed. */
export type Gone = Node & {
  readonly __typename?: 'Gone';
  /** Moment at which it was archived. */
  readonly archivedOn: Scalars['DateTime']['output'];
  /** The id that it had. */
  readonly id: Scalars['ID']['output'];
  /** The actor that it was merged into, or that one as Gone when it was merged or archived in turn; null when it was not merged. */
  readonly mergedInto?: Maybe<Node>;
  /** Kind of the entity that had this id, such as ACTOR. */
  readonly was: EntityKind;
};

/** A matter that no longer exists. */
export type GoneMatter = {
  readonly __typename?: 'GoneMatter';
  /** The matter on the earlier day, with @ and that day in its id; or the present one, when it was dismissed or done since. */
  readonly matter: Matter;
  /** Its entities that began, ended or were created since. Empty when only the date or a decision removed it. */
  readonly news: ReadonlyArray<Difference>;
};

/** A change of the graph, with the ids to read again. */
export type GraphChange = {
  readonly __typename?: 'GraphChange';
  /** Moment at which the change was written. For editors. */
  readonly at: Scalars['DateTime']['output'];
  /** The id of the change, for undo. For editors. */
  readonly change: Scalars['ID']['output'];
  /** Ids of what was created, updated or archived; null when there are more than 10,000, or when they are unknown: read everything again. */
  readonly ids?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The import that this batch is part of; null for the act of a person. For editors. */
  readonly import?: Maybe<Scalars['String']['output']>;
  /** How many rows of the import's files this batch read; batches without new facts are not sent. Null for the act of a person. For editors. */
  readonly rows?: Maybe<Scalars['Int']['output']>;
  /** Number of the change: answers whose sequence is at least this one include it. */
  readonly sequence: Scalars['Int']['output'];
  /** Number of these ids; null when unknown. */
  readonly touched?: Maybe<Scalars['Int']['output']>;
};

/** How the areas of two initiatives overlap. */
export const Ground = {
  /** The smaller area lies in the larger (≥ 99 %) and is at most half of it: subsidiarity, not dispersion. */
  NESTED: 'NESTED',
  /** Some people in common. */
  PARTIAL: 'PARTIAL',
  /** Most of the people live in the common ground (territory ≥ ½). */
  SAME_GROUND: 'SAME_GROUND'
} as const;

export type Ground = typeof Ground[keyof typeof Ground];
/** Two actors of one house: they belong together or are linked, so they are not suggested to each other. */
export type House = {
  readonly __typename?: 'House';
  /** How the two are linked. */
  readonly bond: HouseBond;
  /** The unit, the delegate, the commune, the member; for SAME either of the two. */
  readonly from: Actor;
  /** The other one. */
  readonly to: Actor;
};

/** What makes two actors one house. */
export const HouseBond = {
  /** By their SIRENs, one is a commune and the other its EPCI. */
  COMMUNE_OF: 'COMMUNE_OF',
  /** The two have signed a convention. */
  CONVENTION_WITH: 'CONVENTION_WITH',
  /** One acts for the other (délégation). */
  DELEGATE_OF: 'DELEGATE_OF',
  /** One is a member of the other, an EPCI or a JOINT_BODY. */
  MEMBER_OF: 'MEMBER_OF',
  /** The same SIREN. */
  SAME: 'SAME',
  /** One is a part of the other. */
  UNIT_OF: 'UNIT_OF'
} as const;

export type HouseBond = typeof HouseBond[keyof typeof HouseBond];
/** The supposed change: exactly one of these. */
export type Hypothesis =
  /** This actor no longer exists. Its grants stay. */
  { readonly actorLeaves: Scalars['ID']['input']; readonly funderWithdraws?: never; readonly initiativeStops?: never; readonly mergeInitiatives?: never; readonly newTie?: never; }
  |  /** This funder stops paying: its funding and its FUNDER roles that end on that day or later, or without a known end, are removed. */
  { readonly actorLeaves?: never; readonly funderWithdraws: Scalars['ID']['input']; readonly initiativeStops?: never; readonly mergeInitiatives?: never; readonly newTie?: never; }
  |  /** This initiative is not there any more, and ties nobody. What was granted for it stays granted. */
  { readonly actorLeaves?: never; readonly funderWithdraws?: never; readonly initiativeStops: Scalars['ID']['input']; readonly mergeInitiatives?: never; readonly newTie?: never; }
  |  /**
   * Two initiatives become one. The first gets the themes, territories, participants and funding of the second, which is removed; it lasts from the first start to
   * the last end (an unknown one stays unknown), and keeps its own kind, phase and status.
   */
  { readonly actorLeaves?: never; readonly funderWithdraws?: never; readonly initiativeStops?: never; readonly mergeInitiatives: ReadonlyArray<Scalars['ID']['input']>; readonly newTie?: never; }
  |  /** Two actors work together from that day on, by a convention. */
  { readonly actorLeaves?: never; readonly funderWithdraws?: never; readonly initiativeStops?: never; readonly mergeInitiatives?: never; readonly newTie: ReadonlyArray<Scalars['ID']['input']>; };

/** One thing that is wrong with one row. */
export type ImportFault = {
  readonly __typename?: 'ImportFault';
  /** Heading of the column, as the file has it; empty where it is the row as a whole. */
  readonly column: Scalars['String']['output'];
  /** Name of the file, when there are several. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Line of the file on which the row begins, the heading being line 1; of JSON, the row. */
  readonly line: Scalars['Int']['output'];
  /** The fact, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** What to do about it. */
  readonly remedy: Scalars['String']['output'];
  /** The rule that is broken, such as invalid-identifier. */
  readonly rule: Scalars['String']['output'];
  /** The value as stated. */
  readonly value: Scalars['String']['output'];
};


/** One thing that is wrong with one row. */
export type ImportFaultMessageArgs = {
  language?: InputMaybe<Language>;
};


/** One thing that is wrong with one row. */
export type ImportFaultRemedyArgs = {
  language?: InputMaybe<Language>;
};

/** Which upload, and facts that its files do not state: those that are left out are as in the run of this upload before, so the import needs only what its dry run did not have. */
export type ImportFileInput = {
  /** Import although a known source states some of the same money in other words, or an earlier import most of the names. */
  readonly again?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only report what would happen. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Such as subsidies, ecosystem or mednum: the names that `passerelle import --help` lists; left out: it is detected. */
  readonly format?: InputMaybe<Scalars['String']['input']>;
  /** For subsidies: the funder, if the files do not state it: its SIRET or SIREN and its name, such as 22020002600015 Département de l'Aisne, one of them, or the id of a known actor. A number of nobody known needs a name. */
  readonly funder?: InputMaybe<Scalars['String']['input']>;
  /** Licence of the data, such as Licence Ouverte 2.0. */
  readonly licence?: InputMaybe<Scalars['String']['input']>;
  /** The meanings of columns, each HEADING=COLUMN such as "Aide votée=montant": a column of the format, or of one of its tables. */
  readonly map?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** For subsidies: import although nearly all rows of a list have one beneficiary, or none: see oneBeneficiary of the report. */
  readonly oneBeneficiary?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who publishes the source, such as Département de l'Aisne: the meanings given for its files are remembered. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Name of the earlier import, of the same format, of which these files are a corrected edition. What they no longer state is archived; undoing this import restores it. */
  readonly replaces?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Names that the files state without a number, or with another one, and that are those of the known actor that bears them, as a person says: see namesAlone of the report. A name that is
   * left out becomes a second actor, and duplicateActors offers the pair.
   */
  readonly same?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name of the source; left out, that of the file. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Id of the upload (upload-…), as POST /imports returned it. */
  readonly upload: Scalars['ID']['input'];
  /** Address of the page on which the source is published, beginning with https:// or http://. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** For subsidies: the year, if the files do not state it, such as 2025. */
  readonly year?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the act: the entity as it is now, the change that was recorded, or why the act was refused. */
export type ImportFilePayload = {
  readonly __typename?: 'ImportFilePayload';
  /** Null: an import writes its changes afterwards, batch by batch. */
  readonly change?: Maybe<Scalars['ID']['output']>;
  /** Null, for the same reason. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** The upload after the act; null when there is none, or it was removed. */
  readonly upload?: Maybe<ImportUpload>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A format of files that imports read; importFile names them in small letters, as the command line does. */
export const ImportFormat = {
  /** Contours of communes. */
  CONTOURS: 'CONTOURS',
  /** Research projects of the European Union. */
  CORDIS: 'CORDIS',
  /** Structures and services of data·inclusion. */
  DATA_INCLUSION: 'DATA_INCLUSION',
  /** Tables of Passerelle itself: actors, initiatives, and what links them. */
  ECOSYSTEM: 'ECOSYSTEM',
  /** Grants of 360Giving (360giving). */
  GIVING_360: 'GIVING_360',
  /** Yellow annexes of the budget of the State. */
  JAUNE: 'JAUNE',
  /** Places of digital mediation, by their national standard. */
  MEDNUM: 'MEDNUM',
  /** Projects of local authorities, by their national schema. */
  PROJETS_TERRITOIRE: 'PROJETS_TERRITOIRE',
  /** Tables of who grants, who benefits and how much (SCDL, or a publisher's own). */
  SUBSIDIES: 'SUBSIDIES',
  /** The official geographic code, which the program brings. */
  TERRITORIES: 'TERRITORIES',
  /** Themes. */
  THEMES: 'THEMES'
} as const;

export type ImportFormat = typeof ImportFormat[keyof typeof ImportFormat];
/** What an import did or, if it was a dry run, would do: the same report as on the command line. */
export type ImportReport = {
  readonly __typename?: 'ImportReport';
  /** Rows that were imported, or would be, including repaired ones. */
  readonly accepted: Scalars['Int']['output'];
  /** Euros of the granted subsidies in the accepted rows: of each, the part of its beneficiary. */
  readonly amount: Scalars['Money']['output'];
  /** The entities that `updated` counts: the first 200, in the order of their first rows; Gone when archived since. */
  readonly changed: ReadonlyArray<Node>;
  /** Numbers of new entities by label: Actor 9, FundingLink 112. */
  readonly created: ReadonlyArray<CreatedCount>;
  /** The new entities that `created` counts, without sources: the first 200, in the order of their first rows; Gone when archived since. None in a dry run. */
  readonly createdNodes: ReadonlyArray<Node>;
  /**
   * The earlier import of which the files may be a new version: most of its names are theirs, under another file name. Null when there is none. Nothing is written until
   * importFile says replaces, or again: true for a list of its own.
   */
  readonly editionOf?: Maybe<EarlierEdition>;
  /** Grants of the files that are equal to another grant of theirs: each is kept and counted once more, because two equal grants may both be real. */
  readonly equalGrantCount: Scalars['Int']['output'];
  /** All faults, as the files have them; an import keeps the first 50,000. */
  readonly faults: ReadonlyArray<ImportFault>;
  /** What is wrong, by cause: the most serious first, then those with most rows. */
  readonly groups: ReadonlyArray<FaultGroup>;
  /** Name of the import, for undoImport. After a dry run there is nothing to undo. */
  readonly import: Scalars['ID']['output'];
  /** Euros of aid in kind in the accepted rows, which are not in `amount`. */
  readonly inKindAmount: Scalars['Money']['output'];
  /** Nothing was written. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** More than 1 % of the rows were not imported, or an amount could not be read: the import is incomplete. */
  readonly isIncomplete: Scalars['Boolean']['output'];
  /**
   * Nothing was written, because a known source already states some of the money (see overlaps), an earlier import most of the names (see editionOf), or a public body has another
   * number (see namesAlone): importFile with again: true imports it anyway; or because nearly all rows have one beneficiary (see oneBeneficiary).
   */
  readonly isRefused: Scalars['Boolean']['output'];
  /** Euros, below zero, of the rejected rows that take money back and correct no grant for certain. */
  readonly leftNegative: Scalars['Money']['output'];
  /** Rows that could not even be read. */
  readonly lost: Scalars['Int']['output'];
  /**
   * Names that the files state without a number and that exactly one known actor bears, unless a number or a commune contradicts it; never a common name such as Mairie.
   * Also those with a number that exactly one actor known without a number bears.
   * In a dry run also those that nobody bears and that are near the name of exactly one, of the 200 with most money.
   * Before them, communes, EPCI, départements and regions that are known with another number. Those with most money first. importFile takes those that are the same actor in `same`.
   */
  readonly namesAlone: ReadonlyArray<NameAlone>;
  /** How many names `namesAlone` has in all. */
  readonly namesAloneCount: Scalars['Int']['output'];
  /** Euros, below zero, of the rows that take money back from a grant of the files: subtracted from it, and from `amount`. */
  readonly netted: Scalars['Money']['output'];
  /**
   * Actors that are new, or would be, in the order of their first rows: the first 200, of which `created` has the number. A dry run says of each which known actor
   * bears its name, or one that is near; nothing is taken from that actor.
   */
  readonly newActors: ReadonlyArray<NewActor>;
  /** Name of the funder that importFile was told and that nobody known has: an actor of that name is, or would be, new. Null when it is known, and when the files state their funder. */
  readonly newFunder?: Maybe<Scalars['String']['output']>;
  /** Rows that an earlier import of the same source stated and these files do not; they stay. */
  readonly notInFile?: Maybe<Scalars['Int']['output']>;
  /**
   * Files of twenty rows or more of which at least four fifths have one beneficiary, or none: another column may say who benefits. Nothing is written until importFile says
   * oneBeneficiary: true, or which column it is, with map.
   */
  readonly oneBeneficiary: ReadonlyArray<OneBeneficiary>;
  /** Money of the files that known sources state already in other words. */
  readonly overlaps: ReadonlyArray<KnownMoney>;
  /** Rows that are not imported, in quarantine: GET /imports/UPLOAD/rejected/0 gives them as a table to correct. */
  readonly rejected: Scalars['Int']['output'];
  /** Euros that the rejected rows state, as far as their amount has one reading. */
  readonly rejectedAmount: Scalars['Money']['output'];
  /** How many files of rows to correct there are, at GET /imports/UPLOAD/rejected/0 and on: rows that are not imported, and rows that lost a value. */
  readonly rejectedFiles: Scalars['Int']['output'];
  /** Rows that were imported although something in them was left out, or read differently than written. */
  readonly repaired: Scalars['Int']['output'];
  /** With replaces: which grants were removed, added and changed. Null without it, and for an import that was stopped before its end. */
  readonly replaced?: Maybe<ReplacedEdition>;
  /** rows = accepted + rejected + lost. */
  readonly rows: Scalars['Int']['output'];
  /** How many rows repeat another row of their file, of which `sameRows` has the first 50. */
  readonly sameRowCount: Scalars['Int']['output'];
  /** Rows that repeat another row of their file, cell by cell: the first 50. Two equal grants are both kept; an entity is stated twice. */
  readonly sameRows: ReadonlyArray<SameRow>;
  /** Accepted rows of which the part of the beneficiary is below 100 %. */
  readonly shareRowCount: Scalars['Int']['output'];
  /** Euros of these subsidies as the files state them: a row may state a whole amount and the part of its beneficiary (pourcentageSubvention), and the part alone is imported. */
  readonly statedAmount: Scalars['Money']['output'];
  /** Of the repaired rows, those that a person should look at again: not those with nothing but certain repairs, or a fact about the whole file, such as a funder without SIRET. */
  readonly toReread: Scalars['Int']['output'];
  /** Totals that the files state, and the sums that were read: if equal, the amounts are proven. */
  readonly totals: ReadonlyArray<StatedTotal>;
  /** How many were known already as the files state them. */
  readonly unchanged: Scalars['Int']['output'];
  /** How many of the new actors have no place and receive a grant of the files: grants tell no place. */
  readonly unplacedActorCount: Scalars['Int']['output'];
  /** The part of `amount` that they receive: it is in no figure of a territory until their records say where they sit or act. */
  readonly unplacedAmount: Scalars['Money']['output'];
  /** Number of amounts that could not be read, and are therefore in no sum. */
  readonly unread: Scalars['Int']['output'];
  /** How many known actors, initiatives and funding links are changed. */
  readonly updated: Scalars['Int']['output'];
};


/** What an import did or, if it was a dry run, would do: the same report as on the command line. */
export type ImportReportChangedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What an import did or, if it was a dry run, would do: the same report as on the command line. */
export type ImportReportCreatedNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What an import did or, if it was a dry run, would do: the same report as on the command line. */
export type ImportReportFaultsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  rule?: InputMaybe<Scalars['String']['input']>;
};


/** What an import did or, if it was a dry run, would do: the same report as on the command line. */
export type ImportReportNamesAloneArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** What an import did or, if it was a dry run, would do: the same report as on the command line. */
export type ImportReportNewActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** What an import did or, if it was a dry run, would do: the same report as on the command line. */
export type ImportReportSameRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What an import did or, if it was a dry run, would do: the same report as on the command line. */
export type ImportReportTotalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The state of an import. */
export const ImportState = {
  /** It was interrupted: importing the same files again completes it, undoImport undoes it. */
  CUT: 'CUT',
  /** It reached its end. */
  DONE: 'DONE',
  /** Some of its batches are undone. */
  PARTLY_UNDONE: 'PARTLY_UNDONE',
  /** It is being written; undoImport is possible when it has ended or was stopped. */
  RUNNING: 'RUNNING',
  /** All its batches are undone. */
  UNDONE: 'UNDONE'
} as const;

export type ImportState = typeof ImportState[keyof typeof ImportState];
/** Files that somebody has sent to be imported. */
export type ImportUpload = {
  readonly __typename?: 'ImportUpload';
  /** Who sent it, as the token names the caller. */
  readonly by: Scalars['String']['output'];
  /** Why the last run has no report, such as files that cannot be read, and what to do: in a sentence. Null when it has one. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** The files, in the order in which they were sent. */
  readonly files: ReadonlyArray<UploadedFile>;
  /** The format that was detected or named: subsidies, ecosystem, themes, contours, cordis. Null before the first run. */
  readonly format?: Maybe<Scalars['String']['output']>;
  /** Progress of the current run, from 0 to 1; 0 before its first row. */
  readonly progress: Scalars['Float']['output'];
  /** What the last run did or, if it was a dry run, would do; null before the first one, and when it ended without a report: failure says why. */
  readonly report?: Maybe<ImportReport>;
  /** Number of the last change of the import; null before: answers whose sequence is at least this one include it. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Its present state. */
  readonly state: UploadState;
  /** upload- and a random part that cannot be guessed. */
  readonly upload: Scalars['ID']['output'];
  /** Why this format was detected, in a few words. Null when the format was named. */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** Files that somebody has sent to be imported. */
export type ImportUploadFailureArgs = {
  language?: InputMaybe<Language>;
};


/** Files that somebody has sent to be imported. */
export type ImportUploadWhyArgs = {
  language?: InputMaybe<Language>;
};

/** An actor or an initiative with missing facts. */
export type Incomplete = {
  readonly __typename?: 'Incomplete';
  /** The actor or the initiative. */
  readonly entity: Node;
  /** What is not known, what matters most first; at least one. */
  readonly missing: ReadonlyArray<MissingFact>;
};

/** A page of what is to be completed. */
export type IncompleteConnection = {
  readonly __typename?: 'IncompleteConnection';
  /** How many lack each thing, whatever lack was asked: the most frequent first. */
  readonly counts: ReadonlyArray<LackCount>;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<IncompleteEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Incomplete>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type IncompleteEdge = {
  readonly __typename?: 'IncompleteEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Incomplete;
};

/** Indicators of the graph, each as its question returns it. */
export type Indicators = {
  readonly __typename?: 'Indicators';
  /** fragmentation { distanceFragmentation }: the same, weighted by distance. */
  readonly distanceFragmentation?: Maybe<Scalars['Float']['output']>;
  /** fragmentation { fragmentation }: the share of pairs of actors that no chain of ties connects, from 0 to 1; null with fewer than two actors. */
  readonly fragmentation?: Maybe<Scalars['Float']['output']>;
  /** gaps { totalCount }, in home as it is before the change; null when no home is known. */
  readonly gaps?: Maybe<Scalars['Int']['output']>;
  /** Euros of these, whether their funder is known or not, as fundingConcentration { amount unknownAmount } together; null when no amount is known. */
  readonly grantedAmount?: Maybe<Scalars['Money']['output']>;
  /** fundingConcentration { grants }: the subsidies by another actor, decided by the day asked. */
  readonly grants: Scalars['Int']['output'];
  /** Number of isolated actors, as `isolatedActors(repeats: true) { totalCount }`. */
  readonly isolatedActors: Scalars['Int']['output'];
  /** Number of nested pairs, as `overlaps(ground: NESTED, repeats: true) { totalCount }`. */
  readonly nested: Scalars['Int']['output'];
  /** Number of overlaps, as `overlaps(repeats: true) { totalCount }`. */
  readonly overlaps: Scalars['Int']['output'];
  /** Number of synergies between actors, as `synergies(between: ACTORS, repeats: true) { totalCount }`. */
  readonly synergiesBetweenActors: Scalars['Int']['output'];
  /** Number of synergies between initiatives, as `synergies(between: INITIATIVES, repeats: true) { totalCount }`. */
  readonly synergiesBetweenInitiatives: Scalars['Int']['output'];
};

/** A roadmap, programme, project, service, experiment or call. */
export type Initiative = Node & {
  readonly __typename?: 'Initiative';
  /** Its audiences; empty when no source states any. Other words of sources are in the note. */
  readonly audiences: ReadonlyArray<Audience>;
  /** Whole budget in euros. */
  readonly budget?: Maybe<Scalars['Money']['output']>;
  /** Last day; null: unknown, read as open unless COMPLETED. For a CALL, the closing. */
  readonly endDate?: Maybe<Scalars['Date']['output']>;
  /**
   * Euros granted to it as subsidies (status GRANTED, without re-granted money and what an actor grants to itself; an unknown nature is SUBSIDY),
   * of the amounts known. Null when no amount is known.
   */
  readonly funded?: Maybe<Scalars['Money']['output']>;
  /** Funding links that finance it. */
  readonly fundingLinks: ReadonlyArray<FundingLink>;
  /** The same as fundingLinks, page by page, filtered and ordered like the root's list. */
  readonly fundingLinksConnection?: Maybe<FundingLinkConnection>;
  /**
   * Reste à financer: euros of its budget that nothing granted covers, 0 where it is covered. Loans, own funds and aid in kind cover it too; a guarantee
   * does not. Without any grant known, the whole budget. Null when the budget is unknown, or the amount of one of these grants.
   */
  readonly gap?: Maybe<Scalars['Money']['output']>;
  /** initiative- and what identifies it in its source. */
  readonly id: Scalars['ID']['output'];
  /** Whether every source that states it is invented, for a demonstration. */
  readonly isExample: Scalars['Boolean']['output'];
  /** Kind of initiative, such as ROADMAP. */
  readonly kind: InitiativeKind;
  /** What editors note; for editors only. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its overlaps, with the same filters as the root field. */
  readonly overlaps?: Maybe<OverlapConnection>;
  /** The initiatives of which it is a part. */
  readonly partOf: ReadonlyArray<Initiative>;
  /** The same as partOf, page by page, filtered and ordered like the root's list. */
  readonly partOfConnection?: Maybe<InitiativeConnection>;
  /** Actors that take part, in any role. */
  readonly participants: ReadonlyArray<Actor>;
  /** The relations to participants, each with its properties: an entity stands in as many rows as it has relations, such as two roles. */
  readonly participantsConnection: InitiativeParticipantsConnection;
  /** Initiatives that are a part of this one. */
  readonly parts: ReadonlyArray<Initiative>;
  /** The same as parts, page by page, filtered and ordered like the root's list. */
  readonly partsConnection?: Maybe<InitiativeConnection>;
  /** Phase of the initiative, such as IDEA. */
  readonly phase?: Maybe<InitiativePhase>;
  /**
   * Taux d'aides publiques: subsidies of public actors (STATE, REGION, DEPARTMENT, EPCI, COMMUNE, JOINT_BODY, PUBLIC_AGENCY) ÷ budget, from 0; above 1 where they exceed
   * it. Null when the budget is unknown or 0, when none is known, or when one of their amounts is unknown.
   */
  readonly publicShare?: Maybe<Scalars['Float']['output']>;
  /** Indicators, in the source's words. */
  readonly results?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Increases by one with each change of this entity. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** The sources that state it, with the row. */
  readonly sources: ReadonlyArray<Source>;
  /** The relations to sources, each with its properties: an entity stands in as many rows as it has relations, such as two roles. */
  readonly sourcesConnection: InitiativeSourcesConnection;
  /** First day; null: unknown, read as open. For a CALL, the opening. */
  readonly startDate?: Maybe<Scalars['Date']['output']>;
  /** State of the work, such as ONGOING. */
  readonly status?: Maybe<InitiativeStatus>;
  /** What it does, in the source's words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Synergies with other initiatives. */
  readonly synergies?: Maybe<SynergyConnection>;
  /** Free keywords of the editors, such as "priority 2026". */
  readonly tags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Territories it names directly. */
  readonly territories: ReadonlyArray<Territory>;
  /** The same as territories, page by page, filtered and ordered like the root's list. */
  readonly territoriesConnection?: Maybe<TerritoryConnection>;
  /** Themes it names directly. */
  readonly themes: ReadonlyArray<Theme>;
  /** The same as themes, page by page, filtered and ordered like the root's list. */
  readonly themesConnection?: Maybe<ThemeConnection>;
  /** As its source writes it. */
  readonly title: Scalars['String']['output'];
  /** Day on which somebody last verified this record. */
  readonly verifiedOn?: Maybe<Scalars['Date']['output']>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativeFundingLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativeFundingLinksConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingLinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundingLinkOrder>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativeOverlapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  audience?: InputMaybe<ReadonlyArray<AudienceMatch>>;
  coordination?: InputMaybe<ReadonlyArray<Coordination>>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ground?: InputMaybe<ReadonlyArray<Ground>>;
  minimumScore?: InputMaybe<Scalars['Float']['input']>;
  past?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativePartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativePartOfConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InitiativeOrder>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativeParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativeParticipantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativePartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativePartsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InitiativeOrder>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativeSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativeSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativeSynergiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  everyKind?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<SynergyKind>>;
  minimumScore?: InputMaybe<Scalars['Float']['input']>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativeTerritoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativeTerritoriesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TerritoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TerritoryOrder>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativeThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A roadmap, programme, project, service, experiment or call. */
export type InitiativeThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ThemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThemeOrder>;
};

/** A page of initiatives. */
export type InitiativeConnection = {
  readonly __typename?: 'InitiativeConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InitiativeEdge>;
  /** How many of all that match are of each value. Each facet ignores its own condition of the filter, and takes one database statement when asked for. Null only beside an error. */
  readonly facets?: Maybe<InitiativeFacets>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Takes longer than a page of a long list: ask it once. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type InitiativeEdge = {
  readonly __typename?: 'InitiativeEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Initiative;
};

/** Initiatives by value, the most frequent first, at most 200 values. */
export type InitiativeFacets = {
  readonly __typename?: 'InitiativeFacets';
  /** The audiences that they serve. */
  readonly audience: ReadonlyArray<ValueCount>;
  /** Rows of the list counted by kind, the largest count first. */
  readonly kind: ReadonlyArray<ValueCount>;
  /** Rows of the list counted by phase, the largest count first. */
  readonly phase: ReadonlyArray<ValueCount>;
  /** Rows of the list counted by status, the largest count first. */
  readonly status: ReadonlyArray<ValueCount>;
  /** Rows of the list counted by tags, the largest count first. */
  readonly tags: ReadonlyArray<ValueCount>;
  /** What they cover. */
  readonly territory: ReadonlyArray<TerritoryCount>;
  /** Themes that they are about; a theme counts with those below. */
  readonly theme: ReadonlyArray<ThemeCount>;
};


/** Initiatives by value, the most frequent first, at most 200 values. */
export type InitiativeFacetsTerritoryArgs = {
  level?: InputMaybe<TerritoryLevel>;
};

/** Which initiatives; every given condition holds. AND, OR and NOT join at most 12 filters, 5 levels deep. */
export type InitiativeFilter = {
  /** Further filters, all of which must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeFilter>>;
  /** A filter that must not hold. */
  readonly NOT?: InputMaybe<InitiativeFilter>;
  /** At least one of these filters must hold too. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeFilter>>;
  /** Id of an actor that takes part in the initiative; with `role`, in one of these roles. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** States one of these audiences. EVERYONE finds those that state EVERYONE. */
  readonly audience?: InputMaybe<ReadonlyArray<Audience>>;
  /** This actor pays for it: by a granted funding link, or in the role FUNDER. */
  readonly funder?: InputMaybe<Scalars['ID']['input']>;
  /** True: only initiatives whose budget is partly uncovered; false: only those whose budget is covered (see gap). Initiatives for which this is unknown are in neither. */
  readonly hasGap?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only rows with one of these: kind of initiative, such as [ROADMAP]. */
  readonly kind?: InputMaybe<ReadonlyArray<InitiativeKind>>;
  /** At most this number of actors take part in it, in any role; 0: none. */
  readonly maximumDegree?: InputMaybe<Scalars['Int']['input']>;
  /** At most this number of euros; inclusive. Leaves out those without a known amount. */
  readonly maximumFunded?: InputMaybe<Scalars['Money']['input']>;
  /** At least this number of actors take part in it, in any role. */
  readonly minimumDegree?: InputMaybe<Scalars['Int']['input']>;
  /** At least this number of euros was granted to it as subsidies, of the amounts known (see funded); inclusive. Leaves out those without a known amount. */
  readonly minimumFunded?: InputMaybe<Scalars['Money']['input']>;
  /** Days in common with this period; an unknown bound is open. */
  readonly period?: InputMaybe<PeriodInput>;
  /** Only rows with one of these: phase of the initiative, such as [IDEA]. */
  readonly phase?: InputMaybe<ReadonlyArray<InitiativePhase>>;
  /** The roles in which `actor` takes part in the initiative; without `actor`: those in which anybody does. */
  readonly role?: InputMaybe<ReadonlyArray<ParticipationRole>>;
  /** Only rows with one of these: state of the work, such as [ONGOING]. */
  readonly status?: InputMaybe<ReadonlyArray<InitiativeStatus>>;
  /** Has one of these tags, written as they are. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Covers this territory, or something within. */
  readonly territory?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the title or the summary, without regard to case and accents, beginnings of words suffice. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** About this theme or one below it. */
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
  /** Its record was last verified before this day, or never. */
  readonly verifiedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only those without any known day (true), or only those with a first or a last one (false). */
  readonly withoutDates?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that no actor leads (true), or only those that one leads (false); LEAD and CO_LEAD. */
  readonly withoutLead?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that cover no territory (true), or only those that cover one (false). */
  readonly withoutTerritory?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What an initiative is. */
export const InitiativeKind = {
  /** A call for projects: its dates are its opening and closing. */
  CALL: 'CALL',
  /** An experiment. */
  EXPERIMENT: 'EXPERIMENT',
  /** A programme. */
  PROGRAMME: 'PROGRAMME',
  /** A project. */
  PROJECT: 'PROJECT',
  /** A roadmap. */
  ROADMAP: 'ROADMAP',
  /** A service. */
  SERVICE: 'SERVICE'
} as const;

export type InitiativeKind = typeof InitiativeKind[keyof typeof InitiativeKind];
/** An order of initiatives. Entities without a value come last in both directions; equal ones are ordered by id. */
export type InitiativeOrder = {
  /** ASC, smallest first (the default), or DESC, largest first. */
  readonly direction?: InputMaybe<Direction>;
  /** Field to order by, such as TITLE. */
  readonly field: InitiativeOrderField;
};

/** What initiatives can be ordered by. */
export const InitiativeOrderField = {
  /** By budget. */
  BUDGET: 'BUDGET',
  /** By last day. */
  END_DATE: 'END_DATE',
  /** By id. */
  ID: 'ID',
  /** By first day. */
  START_DATE: 'START_DATE',
  /** Without regard to case, accents and punctuation. */
  TITLE: 'TITLE',
  /** The record verified longest ago first (ASC). */
  VERIFIED_ON: 'VERIFIED_ON'
} as const;

export type InitiativeOrderField = typeof InitiativeOrderField[keyof typeof InitiativeOrderField];
/** One page of a list. */
export type InitiativeParticipantsConnection = {
  readonly __typename?: 'InitiativeParticipantsConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InitiativeParticipantsRelationship>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation: the entity at its other end and the properties of the relation itself. */
export type InitiativeParticipantsRelationship = {
  readonly __typename?: 'InitiativeParticipantsRelationship';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Actor;
  /** Role, nature, dates and source of the relation, as far as its kind has them. */
  readonly properties: Participation;
};

/** The result of an act about an initiative. */
export type InitiativePayload = {
  readonly __typename?: 'InitiativePayload';
  /** Id of the change that was written, for undo; null when nothing was written. */
  readonly change?: Maybe<Scalars['ID']['output']>;
  /** The initiative after the act; null when there is none. */
  readonly initiative?: Maybe<Initiative>;
  /**
   * The entities that the act changed, for caches: the entity itself, and the others whose relations changed with it, such as an actor that an initiative lost, or
   * the funding of an actor that was merged; archived ones as Gone. Empty when nothing was written; null only beside an error.
   */
  readonly nodes?: Maybe<ReadonlyArray<Node>>;
  /** Number of the change: answers whose sequence is at least this one include it. Null when nothing was written. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was written and should be checked, with the code PERSON_KEPT: a note that is about a person. Empty when there is nothing, or when the act was refused. */
  readonly warnings: ReadonlyArray<UserError>;
};


/** The result of an act about an initiative. */
export type InitiativePayloadNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How far an initiative is (schema projets-territoire). */
export const InitiativePhase = {
  /** An idea. */
  IDEA: 'IDEA',
  /** At work. */
  OPERATION: 'OPERATION',
  /** Being studied. */
  STUDY: 'STUDY'
} as const;

export type InitiativePhase = typeof InitiativePhase[keyof typeof InitiativePhase];
/** One page of a list. */
export type InitiativeSourcesConnection = {
  readonly __typename?: 'InitiativeSourcesConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InitiativeSourcesRelationship>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Source>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation: the entity at its other end and the properties of the relation itself. */
export type InitiativeSourcesRelationship = {
  readonly __typename?: 'InitiativeSourcesRelationship';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Source;
  /** Role, nature, dates and source of the relation, as far as its kind has them. */
  readonly properties: Statement;
};

/** How an initiative goes (schema projets-territoire). */
export const InitiativeStatus = {
  /** It was abandoned. */
  ABANDONED: 'ABANDONED',
  /** It cannot go on. */
  BLOCKED: 'BLOCKED',
  /** It is completed. */
  COMPLETED: 'COMPLETED',
  /** It is late. */
  DELAYED: 'DELAYED',
  /** It is going on. */
  ONGOING: 'ONGOING',
  /** It rests for a time. */
  PAUSED: 'PAUSED'
} as const;

export type InitiativeStatus = typeof InitiativeStatus[keyof typeof InitiativeStatus];
/** Facts about this installation that concern all its answers. */
export type Installation = {
  readonly __typename?: 'Installation';
  /** Whether contours were imported, so that GET /contours/LEVEL/TERRITORY draws maps. */
  readonly hasContours: Scalars['Boolean']['output'];
  /** Whether some actor, initiative or funding link is stated only by illustrative sources: each sentence that depends on one says so. */
  readonly hasExamples: Scalars['Boolean']['output'];
  /** Whether the setting TODAY fixed that day, so that the clock is ignored: for demonstrations and tests. */
  readonly isTodayFixed: Scalars['Boolean']['output'];
  /** The thresholds of the measures: each number that decides what an answer lists, or how much it counts. They change only with a new release. */
  readonly rules: ReadonlyArray<Rule>;
  /** The day that decides what is active when no other is asked. */
  readonly today: Scalars['Date']['output'];
  /** The release of the program that answers, such as 0.4.0; 0.4.0-dev is what becomes that release. */
  readonly version: Scalars['String']['output'];
};

/** An actor worth meeting. */
export type Introduction = {
  readonly __typename?: 'Introduction';
  /** The actor that is worth meeting. */
  readonly actor: Actor;
  /** In the same EPCI; false: in a neighbouring one. */
  readonly sameEpci: Scalars['Boolean']['output'];
  /** Themes below the roots that both work on. */
  readonly sharedThemes: ReadonlyArray<Theme>;
};

/** A link by which the holder of a function in an actor completes its record. The link itself is returned only once, to the coordinator who invites. */
export type Invitation = Node & {
  readonly __typename?: 'Invitation';
  /** Null when the actor is archived. */
  readonly actor?: Maybe<Actor>;
  /** The last day of the link. */
  readonly expiresOn: Scalars['Date']['output'];
  /** The function that is invited, such as Chargé de mission numérique; never a person. */
  readonly function: Scalars['String']['output'];
  /** Begins with invitation-. */
  readonly id: Scalars['ID']['output'];
  /** Moment at which it was made. */
  readonly invitedAt: Scalars['DateTime']['output'];
  /** Who invited, as the token names the caller. */
  readonly invitedBy: Scalars['String']['output'];
  /** How many of its proposals wait for a coordinator. */
  readonly pendingCount: Scalars['Int']['output'];
  /** Increases by one with each change. */
  readonly revision: Scalars['Int']['output'];
  /** Whether the link still gives access to the record. */
  readonly state: InvitationState;
};

/** A page of invitations. */
export type InvitationConnection = {
  readonly __typename?: 'InvitationConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InvitationEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Invitation>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type InvitationEdge = {
  readonly __typename?: 'InvitationEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Invitation;
};

/** The result of an act about an invitation. */
export type InvitationPayload = {
  readonly __typename?: 'InvitationPayload';
  /** Id of the change that was written, for undo; null when nothing was written. */
  readonly change?: Maybe<Scalars['ID']['output']>;
  /** The invitation after the act; null when there is none. */
  readonly invitation?: Maybe<Invitation>;
  /** The address to send, relative to that of this installation: /contribuer#…; returned only once. Null when this act invited nobody. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** Number of the change: answers whose sequence is at least this one include it. Null when nothing was written. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether an invitation still gives access to the record of its actor. */
export const InvitationState = {
  /** Its last day has passed. */
  EXPIRED: 'EXPIRED',
  /** Its link gives access to the record. */
  OPEN: 'OPEN',
  /** A coordinator took it back. */
  REVOKED: 'REVOKED'
} as const;

export type InvitationState = typeof InvitationState[keyof typeof InvitationState];
/** Who is invited. */
export type InviteContributorInput = {
  /** Id of the actor whose record the link opens. An actor has at most 10 open invitations. */
  readonly actor: Scalars['ID']['input'];
  /** The last day of the link, at most 180 days from today; default: 30 days from today. */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The function that is invited, such as Chargé de mission numérique; never a person. At most 200 characters. */
  readonly function: Scalars['String']['input'];
  /** Your own key for this request: a repeated request with the same key is performed once; the link is not returned again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What an invitation opens: one actor, what is missing of it, and what was proposed on its behalf. */
export type InvitedActor = {
  readonly __typename?: 'InvitedActor';
  /** The actor that was invited. */
  readonly actor: Actor;
  /** The last day of the link. */
  readonly expiresOn: Scalars['Date']['output'];
  /** The function that was invited, such as Chargé de mission numérique; never a person. */
  readonly function: Scalars['String']['output'];
  /** What is not known of the actor and of the active initiatives in which it takes part; in the order of the question incomplete. */
  readonly incomplete: ReadonlyArray<Incomplete>;
  /** What was proposed on behalf of the actor, by any of its invitations; the newest first. */
  readonly proposals: ProposalConnection;
};


/** What an invitation opens: one actor, what is missing of it, and what was proposed on its behalf. */
export type InvitedActorProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An actor to connect, with why and with whom. */
export type IsolatedActor = Node & Suggestion & {
  readonly __typename?: 'IsolatedActor';
  /** The actor to connect. */
  readonly actor: Actor;
  /** The others of its group, for SMALL_COMPONENT. */
  readonly component: ReadonlyArray<Actor>;
  /** The decision on it, whatever the day asked; null without one. */
  readonly decision?: Maybe<Decision>;
  /** The figures and entities that the answer is computed from, enough to compute it again by hand. */
  readonly evidence: IsolationEvidence;
  /**
   * True when the evidence on the day asked differs from that of the decision: a dismissed row is then listed again. Null when nothing was decided. It rests
   * on how the actor is isolated, its last or only tie with that tie's end, those it works with, its seats and its funders; not on who else is near.
   */
  readonly evidenceChanged?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a grant received is known. */
  readonly funded: Scalars['Boolean']['output'];
  /** isolation- and the actor's id. For a day other than today, @ and the day follow: isolation-ACTOR@2024-06-01. */
  readonly id: Scalars['ID']['output'];
  /** The best introductions: nearest first, then most shared themes. Never actors of one house with it (see House), those with a present or later tie, or those it already meets. */
  readonly introductions: ReadonlyArray<Introduction>;
  /** Kind of isolation, such as NO_TIES. */
  readonly kind: IsolationKind;
  /** The last shared initiative, for LAPSED; null when its end is unknown. */
  readonly lastInitiative?: Maybe<Initiative>;
  /** The matter in which it is discussed, on the same day; where that one is told within another, the other. Null where no matter gathers it. */
  readonly matter?: Maybe<Matter>;
  /** What its next tie passes through: the first that begins after the day, then by id. */
  readonly next?: Maybe<NextTie>;
  /** Theme peers within reach: actors that share a theme below the roots, in its EPCI or beside them. */
  readonly peers: Scalars['Int']['output'];
  /** Why, in words for people who decide, in parts. */
  readonly said: Said;
  /** The sentence of said. */
  readonly sentence: Scalars['String']['output'];
  /** Day on which the last tie ended, for LAPSED; null when any of its ties ended on an unknown day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** Day on which its next tie begins; null: none is known. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** What all its ties pass through, for SINGLE_THREAD. */
  readonly thread?: Maybe<Thread>;
};


/** An actor to connect, with why and with whom. */
export type IsolatedActorSaidArgs = {
  language?: InputMaybe<Language>;
};


/** An actor to connect, with why and with whom. */
export type IsolatedActorSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of isolated actors. */
export type IsolatedActorConnection = {
  readonly __typename?: 'IsolatedActorConnection';
  /** How many rows that match the other conditions are dismissed and unchanged: they are left out, unless dismissed: true. */
  readonly dismissedCount: Scalars['Int']['output'];
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<IsolatedActorEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<IsolatedActor>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** How many rows that match the conditions are told within another one, or leave nothing to decide: they are left out, unless repeats: true. */
  readonly repeatCount: Scalars['Int']['output'];
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many actors documentedOnly: false would add: those of which neither a theme, nor an initiative, nor a seat is known. */
  readonly undocumentedCount: Scalars['Int']['output'];
};

/** A row of a page, with the rows that it tells in this list beside itself. It has no id, because it depends on the conditions of the list. */
export type IsolatedActorEdge = {
  readonly __typename?: 'IsolatedActorEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: IsolatedActor;
  /**
   * Actors that this row tells too: the others of its group, or on its thread, or that lost the same last project; where its step introduces nobody but one actor,
   * and that one's step nobody but it, that one. Of such a group the row with the most useful step tells the others: it introduces somebody nearby, else asks what
   * goes on, else introduces somebody farther away. The list leaves them out while nobody has decided on them nor on this one; a decision on this one is none on
   * them. With repeats: true every row stands for itself, and this is empty. In lists of more than 200 actors, introductions are not compared; of
   * more than 20,000, nobody is left out.
   */
  readonly repeats: ReadonlyArray<IsolatedActor>;
};


/** A row of a page, with the rows that it tells in this list beside itself. It has no id, because it depends on the conditions of the list. */
export type IsolatedActorEdgeRepeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What an isolation rests on. */
export type IsolationEvidence = {
  readonly __typename?: 'IsolationEvidence';
  /** Ties that hold on the day. */
  readonly activeTies: Scalars['Int']['output'];
  /** Euros of the subsidies granted to it, without re-granted money, of the amounts known; null when none is. Loans, guarantees and aid in kind are not added. */
  readonly amountReceived?: Maybe<Scalars['Money']['output']>;
  /** Actors that granted funding to the actor. */
  readonly funders: ReadonlyArray<Actor>;
  /** How many grants it received. */
  readonly grantsReceived: Scalars['Int']['output'];
  /** Ties that have ended. */
  readonly pastTies: Scalars['Int']['output'];
  /** The EPCI within reach: those that share a commune with where it acts, else with its seat, and their neighbours. Empty: no place is known. */
  readonly reach: ReadonlyArray<Territory>;
  /** Bodies of which it is a member. */
  readonly seats: ReadonlyArray<Actor>;
};

/** How an actor is isolated, most severe first; exactly one each. */
export const IsolationKind = {
  /** Never a tie, no seat, a grant received. */
  FUNDING_ONLY: 'FUNDING_ONLY',
  /** A past tie, none active. */
  LAPSED: 'LAPSED',
  /** Never a tie, no seat, no grant received. */
  NO_TIES: 'NO_TIES',
  /** No tie on the day, but one that begins later. */
  PLANNED: 'PLANNED',
  /** Never a tie, a seat in a body. */
  SEAT_ONLY: 'SEAT_ONLY',
  /** All its ties pass through one initiative, network or partner, and the last of them ends soon. */
  SINGLE_THREAD: 'SINGLE_THREAD',
  /** Tied only within a small group apart from the largest. */
  SMALL_COMPONENT: 'SMALL_COMPONENT'
} as const;

export type IsolationKind = typeof IsolationKind[keyof typeof IsolationKind];
/** An actor that joins an initiative. */
export type JoinInput = {
  /** Id of the actor. */
  readonly actor: Scalars['ID']['input'];
  /** Role of the actor in the initiative, such as LEAD. */
  readonly role: ParticipationRole;
};

/** Money that a known source states already. */
export type KnownMoney = {
  readonly __typename?: 'KnownMoney';
  /** Their euros, which would be counted twice. */
  readonly amount: Scalars['Money']['output'];
  /** Both sides state a reference and a day, and these differ: another decision, which is imported. */
  readonly isOtherDecision: Scalars['Boolean']['output'];
  /** Grants of the files with the funder, the beneficiary, the year and the amount of one that the source states. */
  readonly rows: Scalars['Int']['output'];
  /** The source that states it. */
  readonly source: Source;
};

/** What is not known. Of initiatives the first six, of actors the others. */
export const Lack = {
  /** An actor without any known project, need, offer, grant that it makes or member: nothing is suggested about it. */
  NO_ACTIVITY: 'NO_ACTIVITY',
  /** An initiative without audiences. */
  NO_AUDIENCE: 'NO_AUDIENCE',
  /** An actor without a contact that matters may say to call: it leads something not over, seeks or offers something, or grants money. */
  NO_CONTACT: 'NO_CONTACT',
  /** An initiative without a first and a last day: it always counts as active. */
  NO_DATE: 'NO_DATE',
  /** An actor of unknown kind. */
  NO_KIND: 'NO_KIND',
  /** An initiative without a known lead. */
  NO_LEAD: 'NO_LEAD',
  /** An actor without a valid SIRET, SIREN or RNA number. */
  NO_NUMBER: 'NO_NUMBER',
  /** An actor without a seat and without a territory in which it acts. */
  NO_PLACE: 'NO_PLACE',
  /** An actor that names no theme and whose initiatives name none. */
  NO_SUBJECT: 'NO_SUBJECT',
  /** An initiative without a territory: it is compared with no other. */
  NO_TERRITORY: 'NO_TERRITORY',
  /** An initiative without a theme below the five roots: it is compared with no other. */
  NO_THEME: 'NO_THEME',
  /** An initiative with at most one actor in an operative role: it makes no tie. */
  ONE_PARTICIPANT: 'ONE_PARTICIPANT'
} as const;

export type Lack = typeof Lack[keyof typeof Lack];
/** How many entities lack something. */
export type LackCount = {
  readonly __typename?: 'LackCount';
  /** How many actors or initiatives. */
  readonly count: Scalars['Int']['output'];
  /** What is not known. */
  readonly lack: Lack;
};

/** The language of a sentence or a label. */
export const Language = {
  /** English. */
  EN: 'EN',
  /** French. */
  FR: 'FR'
} as const;

export type Language = typeof Language[keyof typeof Language];
/** An initiative that two actors no longer share. */
export type LastShared = {
  readonly __typename?: 'LastShared';
  /** The one whose tie ended last. */
  readonly initiative: Initiative;
  /** The last day of their tie by it; null when it is unknown. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** An institutional link, with its dates. */
export type Link = {
  readonly __typename?: 'Link';
  /** First day; null when unknown. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Nature of the link, such as UNIT_OF. */
  readonly nature: LinkNature;
  /** Row of that source. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** Id of the source that states it. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Last day; null when unknown or open. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** Nature of a link between two actors. */
export const LinkNature = {
  /** The two have signed a convention. */
  CONVENTION_WITH: 'CONVENTION_WITH',
  /** It acts for the other (délégation). */
  DELEGATE_OF: 'DELEGATE_OF',
  /** It is a part of the other. */
  UNIT_OF: 'UNIT_OF'
} as const;

export type LinkNature = typeof LinkNature[keyof typeof LinkNature];
/** What people discuss: initiatives and actors that belong together, why now, and what to do. */
export type Matter = Node & Suggestion & {
  readonly __typename?: 'Matter';
  /**
   * Everybody whom it concerns, each once, ordered by id: who leads its initiatives, takes part in them or pays for them, who seeks and offers, receives and pays,
   * the actors to connect, and whoever its words name, with those of the matters that it tells.
   */
  readonly actors: ReadonlyArray<Actor>;
  /** Euros of the subsidies granted to its initiatives by the day asked, of the amounts known, each grant once; of FUNDING_END what ends. Null when none is known. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** Of FUNDING_END: the day before dueOn on which the open call closes by which the money could be asked for again; null without one, and where a request waits for an answer. */
  readonly callClosesOn?: Maybe<Scalars['Date']['output']>;
  /** At most two, in this order, with whom the next step names; a company comes after all others. Their contact is a function. Empty only when nobody is known. */
  readonly callFirst: ReadonlyArray<Actor>;
  /** The one unknown fact that would change the conclusion. */
  readonly caveat?: Maybe<Scalars['String']['output']>;
  /** What was decided on it, or on its rows together; null when nothing was. */
  readonly decision?: Maybe<Decision>;
  /** The day by which it should be settled: a beginning, an end, or the closing day of a call; null without one. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** What is known, the most needed first. */
  readonly facts: ReadonlyArray<Scalars['String']['output']>;
  /** A finding, at most 120 characters. */
  readonly headline: Scalars['String']['output'];
  /** Why lists of a territory have it: which of its initiatives cover a commune there, and which of the actors that it concerns act or have their seat there. Null only with an error, such as for an unknown territory. */
  readonly here?: Maybe<MatterHere>;
  /**
   * matter-KIND- and: OVERLAP its theme and first initiative, or the two of a pair without a theme · RELAY, EXPERIMENT, FUNDING_END the initiative, or the funding
   * link · POOLING the theme · COMPLEMENTARY its first initiative · NEED actor, resource and theme, or the actor alone · ISOLATED the actor, or what all depend on.
   * For a day other than today, @ and the day follow.
   */
  readonly id: Scalars['ID']['output'];
  /** Inhabitants of the communes that its initiatives cover; for EXPERIMENT, of the communes without it; for ISOLATED, and without an initiative, of the places where the actors to be connected, that seek or that receive act or have their seat. */
  readonly inhabitants: Scalars['Int']['output'];
  /** How many initiatives. */
  readonly initiativeCount: Scalars['Int']['output'];
  /** Ordered by id. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** The kind of matter. */
  readonly kind: MatterKind;
  /** The needs, with who could meet each. */
  readonly needs: ReadonlyArray<Exchange>;
  /** Rows that have come since it was decided; 0 when nothing was. */
  readonly newRowCount: Scalars['Int']['output'];
  /** What to do, and with whom. */
  readonly nextStep?: Maybe<Scalars['String']['output']>;
  /**
   * Matters that would only repeat this one: it tells of them too. Lists leave them out as long as both wait for a decision, or as this one is dismissed and they gather
   * the same; a need that nobody in it could meet is then listed again. What was decided on is still told. Found by id like all others.
   */
  readonly repeats: ReadonlyArray<Matter>;
  /** How many `rows` there are without `first`. */
  readonly rowCount: Scalars['Int']['output'];
  /** The strongest first: overlaps, synergies between initiatives, the experiment; without those that are dismissed or done, unless all of the matter is. */
  readonly rows: ReadonlyArray<Suggestion>;
  /** All of it together, in the form that other rows have. */
  readonly said: Said;
  /** At most 45 words, not counting names, days and figures. */
  readonly sentence: Scalars['String']['output'];
  /** Where dueOn is null, the day on which the first of its initiatives that have still to begin is meant to; null without one. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Score of its strongest row, 0 to 1; 0 when no row has a score. */
  readonly strength: Scalars['Float']['output'];
  /** Those that its initiatives name; of EXPERIMENT the EPCI without it; of ISOLATED, and where there is no initiative, those where the actors act that are to be connected, seek or receive, or have their seat. */
  readonly territories: ReadonlyArray<Territory>;
  /** The theme on which it counts, that of its strongest row; of EXPERIMENT and FUNDING_END the first by id of all that they name; null without one. */
  readonly theme?: Maybe<Theme>;
  /** How soon it should be settled. */
  readonly urgency: MatterUrgency;
  /** Why it is urgent; null when it is not. */
  readonly whyNow?: Maybe<Scalars['String']['output']>;
  /** Other suggestions about the same initiative or actor, which are part of this matter: actors to connect, funding that ends. */
  readonly within: ReadonlyArray<Suggestion>;
};


/** What people discuss: initiatives and actors that belong together, why now, and what to do. */
export type MatterActorsArgs = {
  aboutOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What people discuss: initiatives and actors that belong together, why now, and what to do. */
export type MatterCaveatArgs = {
  language?: InputMaybe<Language>;
};


/** What people discuss: initiatives and actors that belong together, why now, and what to do. */
export type MatterFactsArgs = {
  language?: InputMaybe<Language>;
};


/** What people discuss: initiatives and actors that belong together, why now, and what to do. */
export type MatterHeadlineArgs = {
  language?: InputMaybe<Language>;
};


/** What people discuss: initiatives and actors that belong together, why now, and what to do. */
export type MatterHereArgs = {
  territory: Scalars['ID']['input'];
};


/** What people discuss: initiatives and actors that belong together, why now, and what to do. */
export type MatterInitiativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What people discuss: initiatives and actors that belong together, why now, and what to do. */
export type MatterNextStepArgs = {
  language?: InputMaybe<Language>;
};


/** What people discuss: initiatives and actors that belong together, why now, and what to do. */
export type MatterRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What people discuss: initiatives and actors that belong together, why now, and what to do. */
export type MatterSaidArgs = {
  language?: InputMaybe<Language>;
};


/** What people discuss: initiatives and actors that belong together, why now, and what to do. */
export type MatterSentenceArgs = {
  language?: InputMaybe<Language>;
};


/** What people discuss: initiatives and actors that belong together, why now, and what to do. */
export type MatterTerritoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What people discuss: initiatives and actors that belong together, why now, and what to do. */
export type MatterWhyNowArgs = {
  language?: InputMaybe<Language>;
};

/** A page of matters. */
export type MatterConnection = {
  readonly __typename?: 'MatterConnection';
  /** How many that match the other conditions are dismissed or done and unchanged: they are left out, unless dismissed: true. */
  readonly dismissedCount: Scalars['Int']['output'];
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MatterEdge>;
  /** How many have each value, whatever since is. Each facet ignores its own condition, so that the other values can be offered too. Null only beside an error. */
  readonly facets?: Maybe<MatterFacets>;
  /** With since: matters of that day that no longer exist, and those dismissed or done since; in the order of matters. Null only beside an error. */
  readonly gone?: Maybe<ReadonlyArray<GoneMatter>>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Matter>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of matters. */
export type MatterConnectionGoneArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One row of a page, with its cursor. */
export type MatterEdge = {
  readonly __typename?: 'MatterEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** With since: its entities that began, ended or were created since. Empty when only the date made it appear, such as an end that is now within twelve months. */
  readonly news: ReadonlyArray<Difference>;
  /** The row itself. */
  readonly node: Matter;
};

/** Matters by value, the most frequent first; values without matters are left out. */
export type MatterFacets = {
  readonly __typename?: 'MatterFacets';
  /** Bodies with a member that takes part. */
  readonly body: ReadonlyArray<ActorCount>;
  /** Rows of the list counted by kind, the largest count first. */
  readonly kind: ReadonlyArray<ValueCount>;
  /** By MatterState; whatever decided and dismissed are. */
  readonly state: ReadonlyArray<ValueCount>;
  /** The EPCI in the territory that is asked, else in home; a matter without a known place counts in each, as the filter has it. */
  readonly territory: ReadonlyArray<TerritoryCount>;
  /** The roots: a theme counts with those below. */
  readonly theme: ReadonlyArray<ThemeCount>;
  /** Rows of the list counted by urgency, the largest count first. */
  readonly urgency: ReadonlyArray<ValueCount>;
};

/** What of a matter is in a territory: of what it gathers; else of what the matters gather that it tells. Both lists are empty where no place is known. */
export type MatterHere = {
  readonly __typename?: 'MatterHere';
  /** Who is to be connected, seeks, or receives money that ends; ordered by id. */
  readonly actors: ReadonlyArray<Actor>;
  /** Ordered by id. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Whether only a matter that it tells is there. */
  readonly isTold: Scalars['Boolean']['output'];
};


/** What of a matter is in a territory: of what it gathers; else of what the matters gather that it tells. Both lists are empty where no place is known. */
export type MatterHereActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What of a matter is in a territory: of what it gathers; else of what the matters gather that it tells. Both lists are empty where no place is known. */
export type MatterHereInitiativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Kinds of matters, in the order in which equally urgent ones are listed. */
export const MatterKind = {
  /** Initiatives in one area that complement each other. */
  COMPLEMENTARY: 'COMPLEMENTARY',
  /** An experiment with results, and the places without it. */
  EXPERIMENT: 'EXPERIMENT',
  /** Funding that ends, with nothing known that continues. */
  FUNDING_END: 'FUNDING_END',
  /** An actor to connect; all who depend on the same tie, or form one small group. */
  ISOLATED: 'ISOLATED',
  /** What an actor seeks, with all who offer it. */
  NEED: 'NEED',
  /** Initiatives that overlap: a group on one theme, or a pair. */
  OVERLAP: 'OVERLAP',
  /** Initiatives on one theme in different areas, which could pool. */
  POOLING: 'POOLING',
  /** One initiative that ends, with all that go on. */
  RELAY: 'RELAY'
} as const;

export type MatterKind = typeof MatterKind[keyof typeof MatterKind];
/** How a matter stands. */
export const MatterState = {
  /** All of it is decided, and something goes on. */
  DECIDED: 'DECIDED',
  /** All of it is dismissed or done. */
  OVER: 'OVER',
  /** Something of it waits for a decision. */
  WAITING: 'WAITING'
} as const;

export type MatterState = typeof MatterState[keyof typeof MatterState];
/** How soon a matter should be settled. */
export const MatterUrgency = {
  /** All others. */
  LATER: 'LATER',
  /** Within 60 days. */
  NOW: 'NOW',
  /** Within 180 days. */
  SOON: 'SOON',
  /** No known day, and a decision is still possible: one of its initiatives is an idea or a study, or has an open request for funding. */
  UNDECIDED: 'UNDECIDED'
} as const;

export type MatterUrgency = typeof MatterUrgency[keyof typeof MatterUrgency];
/** Réunion: a body meets on a day, on an agenda, and decides. */
export type Meeting = Node & {
  readonly __typename?: 'Meeting';
  /** Ordre du jour: what is to be discussed, in order. */
  readonly agenda: ReadonlyArray<AgendaItem>;
  /** The day for which freezeAgenda last stored the text of each item; null when the agenda was never frozen. */
  readonly agendaAsOf?: Maybe<Scalars['Date']['output']>;
  /** The council or committee that meets; null when it is archived. */
  readonly body?: Maybe<Actor>;
  /** What was decided in it: what stands on the agenda first, in its order, then the rest by id. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Begins with meeting-. */
  readonly id: Scalars['ID']['output'];
  /** For editors only. Relevé de décisions: what was decided, who follows it up and until when, as text to paste into a report; one line for each decision; then one line for each agenda item that belongs to a matter decided here, with the number of that line; then one line for each that was decided outside this meeting, with the day and the place; then one line for each agenda item without any decision, with its frozen sentence, else with that of today. */
  readonly minutes: Scalars['String']['output'];
  /** The day on which it meets. */
  readonly on: Scalars['Date']['output'];
  /** Increases by one with each change; send it with the next act, so that you do not overwrite what somebody else has changed meanwhile. */
  readonly revision: Scalars['Int']['output'];
};


/** Réunion: a body meets on a day, on an agenda, and decides. */
export type MeetingMinutesArgs = {
  language?: InputMaybe<Language>;
};

/** A page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Meeting;
};

/** How often a body meets. */
export const MeetingFrequency = {
  /** Twice a year. */
  HALF_YEARLY: 'HALF_YEARLY',
  /** Once a month. */
  MONTHLY: 'MONTHLY',
  /** Once in three months. */
  QUARTERLY: 'QUARTERLY',
  /** Once a year. */
  YEARLY: 'YEARLY'
} as const;

export type MeetingFrequency = typeof MeetingFrequency[keyof typeof MeetingFrequency];
/** The result of an act about a meeting. */
export type MeetingPayload = {
  readonly __typename?: 'MeetingPayload';
  /** Id of the change that was written, for undo; null when nothing was written. */
  readonly change?: Maybe<Scalars['ID']['output']>;
  /** The meeting after the act; null when there is none. */
  readonly meeting?: Maybe<Meeting>;
  /** Number of the change: answers whose sequence is at least this one include it. Null when nothing was written. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Role of a member. */
export const MemberRole = {
  /** It chairs. */
  CHAIR: 'CHAIR',
  /** It leads together with another. */
  CO_LEAD: 'CO_LEAD',
  /** It pays. */
  FUNDER: 'FUNDER',
  /** It is a member, without another role. */
  MEMBER: 'MEMBER',
  /** It observes. */
  OBSERVER: 'OBSERVER',
  /** It runs the work of the members. */
  SECRETARIAT: 'SECRETARIAT'
} as const;

export type MemberRole = typeof MemberRole[keyof typeof MemberRole];
/** A seat or a membership, with its dates. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** First day; null when unknown. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Role of the member, such as CHAIR. */
  readonly role?: Maybe<MemberRole>;
  /** Row of that source. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** Id of the source that states it. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Last day; null when unknown or open. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** The two actors that are one, and which of them stays. */
export type MergeActorsInput = {
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the actor that stays. */
  readonly keep: Scalars['ID']['input'];
  /** Id of the duplicate, which is archived. */
  readonly merge: Scalars['ID']['input'];
  /** The revision of the kept actor that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that is not known of an entity. */
export type MissingFact = {
  readonly __typename?: 'MissingFact';
  /** What is not known. */
  readonly lack: Lack;
  /** Why it matters: which answers rest on it, in a sentence. */
  readonly why: Scalars['String']['output'];
};


/** Something that is not known of an entity. */
export type MissingFactWhyArgs = {
  language?: InputMaybe<Language>;
};

/** The acts; each needs a token. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accepts proposals, each separately: each is performed as an act of the caller that names the proposing actor. It can be undone, after which the proposal waits again. */
  readonly acceptProposals?: Maybe<SettleProposalsPayload>;
  /** Archives an actor: it is in no answer and no measure any more. Its relations are kept, so that the change can be undone. */
  readonly archiveActor?: Maybe<ArchivePayload>;
  /** Archives a funding link: it is in no answer and no sum any more. Its relations are kept, so that the change can be undone. */
  readonly archiveFundingLink?: Maybe<ArchivePayload>;
  /** Archives an initiative: it is in no answer and no measure any more. Its relations are kept, so that the change can be undone. */
  readonly archiveInitiative?: Maybe<ArchivePayload>;
  /** Archives a meeting: it is in no answer any more. Its decisions stay, without a meeting. */
  readonly archiveMeeting?: Maybe<ArchivePayload>;
  /** Archives a zone: it is in no answer and no measure any more, and gives no ground to those that act in it or cover it. Its relations are kept, so that the change can be undone. */
  readonly archiveTerritory?: Maybe<ArchivePayload>;
  /** Stops the run of an upload after the current batch: every written batch is complete. If none is running, the upload is removed. */
  readonly cancelImport?: Maybe<ImportFilePayload>;
  /**
   * Adds an organisation or a body, never a natural person. Its id is made from its SIRET, else its SIREN, else its RNA number, else at random; an actor archived
   * under that id is restored with the given values. Refused (ALREADY_EXISTS) when an actor has that number.
   */
  readonly createActor?: Maybe<ActorPayload>;
  /** Adds a grant, loan, guarantee or aid in kind, requested or decided. It gets a random id. */
  readonly createFundingLink?: Maybe<FundingLinkPayload>;
  /** Adds a roadmap, programme, project, service, experiment or call. It gets a random id. */
  readonly createInitiative?: Maybe<InitiativePayload>;
  /** Adds a meeting of a body. Requires the role COORDINATOR, like the other acts on meetings. */
  readonly createMeeting?: Maybe<MeetingPayload>;
  /**
   * Adds a zone, a named set of communes such as the area of a programme or of a pays: it can be used like any other territory. It gets a random id. All other
   * territories come from the official code.
   */
  readonly createTerritory?: Maybe<TerritoryPayload>;
  /**
   * Retains, plans, does or dismisses a suggestion. The input is the whole decision: fields left out become empty, and an earlier decision on the same suggestion
   * is replaced. Deciding the same again changes nothing. Requires the role COORDINATOR.
   */
  readonly decide?: Maybe<DecidePayload>;
  /** Changes only the given fields: a field left out keeps its value, null empties it, a list replaces the whole list. */
  readonly editActor?: Maybe<ActorPayload>;
  /** Changes only the given fields: a field left out keeps its value, null empties it, a list replaces the whole list. */
  readonly editFundingLink?: Maybe<FundingLinkPayload>;
  /** Changes only the given fields: a field left out keeps its value, null empties it, a list replaces the whole list. */
  readonly editInitiative?: Maybe<InitiativePayload>;
  /** Changes only the given fields; a given agenda replaces the whole agenda. Items that stay keep their frozen content. */
  readonly editMeeting?: Maybe<MeetingPayload>;
  /** Changes only the given fields of a zone; a given list of communes replaces the whole list. */
  readonly editTerritory?: Maybe<TerritoryPayload>;
  /** Stores the sentence and figures of each agenda item as of a day, so that people discuss what they were sent. Freezing again replaces the stored content. */
  readonly freezeAgenda?: Maybe<MeetingPayload>;
  /**
   * Starts a dry run of the files of an upload (the default), or their import. It continues after this answer: importProgress and importUpload have its progress
   * and, at the end, the report. One run at a time. All files make one import, which undoImport undoes.
   */
  readonly importFile?: Maybe<ImportFilePayload>;
  /** Invites the holder of a function in an actor to complete its record, by a link that is returned only once and gives access to that actor alone. Requires the role COORDINATOR. */
  readonly inviteContributor?: Maybe<InvitationPayload>;
  /**
   * Merges two actors that are the same. The kept actor gets the relations, names, lists and notes of the other, and the properties that it lacks; the other is
   * archived, and its name and numbers can still be found as aliases and stated identifiers. The history keeps both, so that undo separates them again. Refused
   * while funding goes from one to the other.
   */
  readonly mergeActors?: Maybe<ActorPayload>;
  /**
   * Proposes one act on behalf of the actor that was invited. The proposal is validated like the act and then waits: nothing changes until a coordinator accepts
   * it. Only for the link of an invitation (role CONTRIBUTOR).
   */
  readonly propose?: Maybe<ProposePayload>;
  /** Records a decision without a suggestion or, with its id, changes one. The input is the whole decision: fields left out become empty. */
  readonly recordDecision?: Maybe<RecordDecisionPayload>;
  /** Refuses proposals, each separately. They stay in the history, with the coordinator's answer. */
  readonly refuseProposals?: Maybe<SettleProposalsPayload>;
  /** Removes a link that never existed. To end a link, set its last day instead. */
  readonly removeLink?: Maybe<ActorPayload>;
  /** Removes a membership that never existed. To end a membership, set its last day instead. */
  readonly removeMembership?: Maybe<ActorPayload>;
  /** Removes a participation that never existed. To end a participation, set its last day instead. */
  readonly removeParticipation?: Maybe<InitiativePayload>;
  /** Revokes an invitation: its link stops working; its proposals stay. */
  readonly revokeInvitation?: Maybe<InvitationPayload>;
  /**
   * Sets home, the territory of the council (see home), or, without a territory, unsets it, so that it is found from the graph again. Requires the role
   * COORDINATOR. The setting TERRITORY of the server takes precedence.
   */
  readonly setHome?: Maybe<SetHomePayload>;
  /** States how two actors are linked, with days; corrects the days of a known link. */
  readonly setLink?: Maybe<ActorPayload>;
  /** States that an actor is a member of another, with a role and days; corrects the days of a known membership. */
  readonly setMembership?: Maybe<ActorPayload>;
  /** States that an actor takes part in an initiative, with a role and days; corrects the days of a known participation. */
  readonly setParticipation?: Maybe<InitiativePayload>;
  /**
   * Undoes one change: entities that it updated are restored, entities that it created are archived. Entities changed again since are left as they are, and
   * listed. An undo is a change too, and can be undone. Once a change is undone, the change before it can be undone as well. Each batch of an import can be undone, the last one first,
   * except those of territories and themes.
   */
  readonly undo?: Maybe<UndoPayload>;
  /**
   * Undoes a whole import, its last batch first: as with undo, entities changed since are left as they are. It works for at most ten seconds and returns how many
   * batches remain: repeat it until none does. An import that is still running is not undone: stop it before, or wait until it ends.
   */
  readonly undoImport?: Maybe<UndoImportPayload>;
  /** Withdraws a proposal of the same invitation that still waits. It stays in the history, and can be proposed again. Only for the link of an invitation (role CONTRIBUTOR). */
  readonly withdrawProposal?: Maybe<WithdrawProposalPayload>;
};


/** The acts; each needs a token. */
export type MutationAcceptProposalsArgs = {
  input: AcceptProposalsInput;
};


/** The acts; each needs a token. */
export type MutationArchiveActorArgs = {
  input: ArchiveActorInput;
};


/** The acts; each needs a token. */
export type MutationArchiveFundingLinkArgs = {
  input: ArchiveFundingLinkInput;
};


/** The acts; each needs a token. */
export type MutationArchiveInitiativeArgs = {
  input: ArchiveInitiativeInput;
};


/** The acts; each needs a token. */
export type MutationArchiveMeetingArgs = {
  input: ArchiveMeetingInput;
};


/** The acts; each needs a token. */
export type MutationArchiveTerritoryArgs = {
  input: ArchiveTerritoryInput;
};


/** The acts; each needs a token. */
export type MutationCancelImportArgs = {
  input: CancelImportInput;
};


/** The acts; each needs a token. */
export type MutationCreateActorArgs = {
  input: CreateActorInput;
};


/** The acts; each needs a token. */
export type MutationCreateFundingLinkArgs = {
  input: CreateFundingLinkInput;
};


/** The acts; each needs a token. */
export type MutationCreateInitiativeArgs = {
  input: CreateInitiativeInput;
};


/** The acts; each needs a token. */
export type MutationCreateMeetingArgs = {
  input: CreateMeetingInput;
};


/** The acts; each needs a token. */
export type MutationCreateTerritoryArgs = {
  input: CreateTerritoryInput;
};


/** The acts; each needs a token. */
export type MutationDecideArgs = {
  input: DecideInput;
};


/** The acts; each needs a token. */
export type MutationEditActorArgs = {
  input: EditActorInput;
};


/** The acts; each needs a token. */
export type MutationEditFundingLinkArgs = {
  input: EditFundingLinkInput;
};


/** The acts; each needs a token. */
export type MutationEditInitiativeArgs = {
  input: EditInitiativeInput;
};


/** The acts; each needs a token. */
export type MutationEditMeetingArgs = {
  input: EditMeetingInput;
};


/** The acts; each needs a token. */
export type MutationEditTerritoryArgs = {
  input: EditTerritoryInput;
};


/** The acts; each needs a token. */
export type MutationFreezeAgendaArgs = {
  input: FreezeAgendaInput;
};


/** The acts; each needs a token. */
export type MutationImportFileArgs = {
  input: ImportFileInput;
};


/** The acts; each needs a token. */
export type MutationInviteContributorArgs = {
  input: InviteContributorInput;
};


/** The acts; each needs a token. */
export type MutationMergeActorsArgs = {
  input: MergeActorsInput;
};


/** The acts; each needs a token. */
export type MutationProposeArgs = {
  input: ProposeInput;
};


/** The acts; each needs a token. */
export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


/** The acts; each needs a token. */
export type MutationRefuseProposalsArgs = {
  input: RefuseProposalsInput;
};


/** The acts; each needs a token. */
export type MutationRemoveLinkArgs = {
  input: RemoveLinkInput;
};


/** The acts; each needs a token. */
export type MutationRemoveMembershipArgs = {
  input: RemoveMembershipInput;
};


/** The acts; each needs a token. */
export type MutationRemoveParticipationArgs = {
  input: RemoveParticipationInput;
};


/** The acts; each needs a token. */
export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


/** The acts; each needs a token. */
export type MutationSetHomeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
};


/** The acts; each needs a token. */
export type MutationSetLinkArgs = {
  input: SetLinkInput;
};


/** The acts; each needs a token. */
export type MutationSetMembershipArgs = {
  input: SetMembershipInput;
};


/** The acts; each needs a token. */
export type MutationSetParticipationArgs = {
  input: SetParticipationInput;
};


/** The acts; each needs a token. */
export type MutationUndoArgs = {
  change: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** The acts; each needs a token. */
export type MutationUndoImportArgs = {
  input: UndoImportInput;
};


/** The acts; each needs a token. */
export type MutationWithdrawProposalArgs = {
  input: WithdrawProposalInput;
};

/** A name that exactly one known actor bears, or in a dry run one that is near the name of exactly one, and that files state without a number, or with another number for the same place: it proves nothing. */
export type NameAlone = {
  readonly __typename?: 'NameAlone';
  /** The known actor that bears it; null when it was archived since. */
  readonly actor?: Maybe<Actor>;
  /** Euros of the granted subsidies in these rows. */
  readonly amount: Scalars['Money']['output'];
  /** The files state it without a number. */
  readonly hasNoNumber: Scalars['Boolean']['output'];
  /** A commune, an EPCI, a département or a région has only one number, and the files give another than the known one: nothing is written until `same` names it, or again: true. False for others, of which two may have one name. */
  readonly hasOtherNumber: Scalars['Boolean']['output'];
  /** The known actor has another name, which is near. */
  readonly isNear: Scalars['Boolean']['output'];
  /** A person said that it is the known actor: its rows are stated of that actor. False: it is, or would be, a second actor. */
  readonly isSame: Scalars['Boolean']['output'];
  /** As the files first write it. */
  readonly name: Scalars['String']['output'];
  /** How many new actors the files make of it, one for each funder or source that names it, unless it is the known one. */
  readonly newActorCount: Scalars['Int']['output'];
  /** What is asked, in a sentence, with the number and the commune of the known actor. */
  readonly question: Scalars['String']['output'];
  /** Rows that name it. */
  readonly rows: Scalars['Int']['output'];
};


/** A name that exactly one known actor bears, or in a dry run one that is near the name of exactly one, and that files state without a number, or with another number for the same place: it proves nothing. */
export type NameAloneQuestionArgs = {
  language?: InputMaybe<Language>;
};

/** How near an actor does it: where it acts, else has its seat, when it states that it works on the theme; where its initiatives on the theme are. */
export const Nearness = {
  /** Farther away, or at an unknown place. */
  ELSEWHERE: 'ELSEWHERE',
  /** In a neighbouring EPCI; never said of an actor that acts in this EPCI, or has its seat there if it acts nowhere in particular, such as the département itself; nor of one whose initiatives on the theme cover this EPCI too, such as those of the whole région. */
  NEIGHBOUR: 'NEIGHBOUR',
  /** In a département that shares a commune with this EPCI, at home in this EPCI without doing it here, or by an initiative that covers this EPCI too. */
  SAME_DEPARTMENT: 'SAME_DEPARTMENT'
} as const;

export type Nearness = typeof Nearness[keyof typeof Nearness];
/** Actors and their ties, to be drawn. */
export type Network = {
  readonly __typename?: 'Network';
  /** Actors of the whole network of the day, whatever the filters say. */
  readonly actorCount: Scalars['Int']['output'];
  /** Ordered by id. */
  readonly actors: ReadonlyArray<Actor>;
  /** Pairs that are tied in the whole network of the day, whatever the filters say. */
  readonly tieCount: Scalars['Int']['output'];
  /** Each pair that is tied once, however many initiatives the two share; both are among the actors. Ordered by the indexes of the two. */
  readonly ties: ReadonlyArray<NetworkTie>;
};

/** Two actors to introduce to each other, and the effect on the whole network. */
export type NetworkIntroduction = {
  readonly __typename?: 'NetworkIntroduction';
  /** The fragmentation with this tie and those before it in the list. */
  readonly after: Fragmentation;
  /** The fragmentation with the introductions before this one. */
  readonly before: Fragmentation;
  /** The decision on it, whatever the day asked; null without one. */
  readonly decision?: Maybe<Decision>;
  /** First by id. */
  readonly first: Actor;
  /** Actors tied to both, which could introduce them; empty: there are none. */
  readonly goBetweens: ReadonlyArray<Actor>;
  /** The number of pairs of actors that would be fewer ties apart, including pairs that were not connected before. */
  readonly pairsCloser: Scalars['Float']['output'];
  /** Why, in words for people who decide, in parts. */
  readonly said: Said;
  /** Second by id. */
  readonly second: Actor;
  /** The sentence of said. */
  readonly sentence: Scalars['String']['output'];
  /** Bodies of which both are members, where they could meet. */
  readonly sharedBodies: ReadonlyArray<Actor>;
  /** EPCI in which both are at home. */
  readonly sharedEpci: ReadonlyArray<Territory>;
  /** Themes below the roots that both work on. */
  readonly sharedThemes: ReadonlyArray<Theme>;
  /** The id that decide and suggestion(id:) take: synergy-INTRODUCTION-A-B. */
  readonly suggestionId: Scalars['ID']['output'];
};


/** Two actors to introduce to each other, and the effect on the whole network. */
export type NetworkIntroductionSaidArgs = {
  language?: InputMaybe<Language>;
};


/** Two actors to introduce to each other, and the effect on the whole network. */
export type NetworkIntroductionSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** Actors that would still be connected with one another, and with nobody else, without an actor. */
export type NetworkPiece = {
  readonly __typename?: 'NetworkPiece';
  /** How many actors. */
  readonly actorCount: Scalars['Int']['output'];
  /** The actors, by id. */
  readonly actors: ReadonlyArray<Actor>;
};


/** Actors that would still be connected with one another, and with nobody else, without an actor. */
export type NetworkPieceActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A tied pair of actors of a network. */
export type NetworkTie = {
  readonly __typename?: 'NetworkTie';
  /** Index of the first in actors, counted from 0. */
  readonly a: Scalars['Int']['output'];
  /** Index of the second in actors, above a. */
  readonly b: Scalars['Int']['output'];
  /** Ids of the common initiatives under way, in order; none where only something else ties the two. */
  readonly initiatives: ReadonlyArray<Scalars['ID']['output']>;
  /** The kinds of what ties the two, each once. */
  readonly media: ReadonlyArray<TieMedium>;
  /** How many initiatives, networks, delegations and conventions tie the two. */
  readonly strength: Scalars['Int']['output'];
};

/** An actor that an import makes, or would make. */
export type NewActor = {
  readonly __typename?: 'NewActor';
  /** The file of that row, without folders; null when there is one file. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Whether its name is the same, but for capitals, accents and signs. */
  readonly isSameName: Scalars['Boolean']['output'];
  /** The number of that row, the heading counted. */
  readonly line: Scalars['Int']['output'];
  /** As its first row writes it. */
  readonly name: Scalars['String']['output'];
  /** In a dry run: a known actor with the same name, or with one that is near. Null when there is none. */
  readonly near?: Maybe<Actor>;
};

/** A new overlap or a new synergy: one of the two fields, never both. */
export type NewSuggestion = {
  readonly __typename?: 'NewSuggestion';
  /** Null when a synergy is new. */
  readonly overlap?: Maybe<Overlap>;
  /** The graph in which it was found. */
  readonly sequence: Scalars['Int']['output'];
  /** Null when an overlap is new. */
  readonly synergy?: Maybe<Synergy>;
};

/** What the next tie of an actor passes through. */
export type NextTie = {
  readonly __typename?: 'NextTie';
  /** Null when it is not an initiative. */
  readonly initiative?: Maybe<Initiative>;
  /** Null when it is neither a network nor a joint body. */
  readonly network?: Maybe<Actor>;
  /** Null when it is not a partner. */
  readonly partner?: Maybe<Actor>;
  /** The first day of the tie. */
  readonly startsOn: Scalars['Date']['output'];
};

/** An object with an id, which identifies one content: node finds it again. */
export type Node = {
  /** The same in every answer, and for good. */
  readonly id: Scalars['ID']['output'];
};

/** A suggestion that is not made on the day that its id names, or today. */
export type NotSuggested = Node & Suggestion & {
  readonly __typename?: 'NotSuggested';
  /** Why it is not made. */
  readonly because: NotSuggestedReason;
  /** What was decided on it when it was made; null when nothing was. */
  readonly decision?: Maybe<Decision>;
  /** The archived or merged entities that it would be about, by id. */
  readonly gone: ReadonlyArray<Gone>;
  /** The id that was asked for. */
  readonly id: Scalars['ID']['output'];
  /** Why not, in words for people who decide, in parts. */
  readonly said: Said;
  /** The sentence of said. */
  readonly sentence: Scalars['String']['output'];
};


/** A suggestion that is not made on the day that its id names, or today. */
export type NotSuggestedSaidArgs = {
  language?: InputMaybe<Language>;
};


/** A suggestion that is not made on the day that its id names, or today. */
export type NotSuggestedSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** Why a suggestion is not made: the first that holds. */
export const NotSuggestedReason = {
  /** One of the entities that it would be about is archived. */
  ARCHIVED: 'ARCHIVED',
  /** One of the entities that it would be about was merged into another. */
  MERGED: 'MERGED',
  /** It is about a project that was only checked: checkProject keeps nothing. Ask it again. */
  NOT_KEPT: 'NOT_KEPT',
  /** All entities exist, but the known facts do not suggest it on that day. */
  NOT_MADE: 'NOT_MADE',
  /** One of the entities that it would be about never existed, as far as is known; or this is not the id of a suggestion. */
  UNKNOWN: 'UNKNOWN'
} as const;

export type NotSuggestedReason = typeof NotSuggestedReason[keyof typeof NotSuggestedReason];
/** A file of subsidies of which nearly all rows have one beneficiary, or none. */
export type OneBeneficiary = {
  readonly __typename?: 'OneBeneficiary';
  /** Name of the file, when there are several. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Name of the beneficiary; null when the rows name nobody, or persons, whose names are not kept. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Of how many rows. */
  readonly of: Scalars['Int']['output'];
  /** The question to ask a person. */
  readonly question: Scalars['String']['output'];
  /** How many of its rows those are. */
  readonly rows: Scalars['Int']['output'];
};


/** A file of subsidies of which nearly all rows have one beneficiary, or none. */
export type OneBeneficiaryQuestionArgs = {
  language?: InputMaybe<Language>;
};

/** Two initiatives that address the same subject, in the same area, at the same time. */
export type Overlap = Node & Suggestion & {
  readonly __typename?: 'Overlap';
  /** The smaller of the two sums of subsidies granted by the day asked, in euros; null when either has no known amount. */
  readonly amountAtStake?: Maybe<Scalars['Money']['output']>;
  /** Whether the two state the same audiences. It never changes the score. */
  readonly audience: AudienceMatch;
  /** Share of the inhabitants of the smaller area who live in the common ground. */
  readonly containment: Scalars['Float']['output'];
  /** True only when the two are run together (JOINT). */
  readonly coordinated: Scalars['Boolean']['output'];
  /** What joins the two already. */
  readonly coordination: Coordination;
  /** A decision is still possible: one of the two is an idea or a study, or has an open request for funding. */
  readonly decidable: Scalars['Boolean']['output'];
  /** The decision on it, whatever the day asked; null without one. */
  readonly decision?: Maybe<Decision>;
  /** Everything from which the score can be recomputed. */
  readonly evidence: OverlapEvidence;
  /** True when the evidence on the day asked differs from that of the decision: a dismissed row is then suggested again. Null when nothing was decided. */
  readonly evidenceChanged?: Maybe<Scalars['Boolean']['output']>;
  /** The factors of the score, which is their product. */
  readonly factors: OverlapFactors;
  /** How their areas overlap. */
  readonly ground: Ground;
  /**
   * The matter that it belongs to: of the pairs that are listed on that day without any filter, including dismissed ones, those that share the same leaf theme and are connected.
   * Null when it is not listed without a filter (NESTED, JOINT, DIFFERENT audiences, past, a low score), or when no leaf theme is shared.
   */
  readonly group?: Maybe<OverlapGroup>;
  /**
   * overlap-A-B, the ids of the two sorted. For a day other than today, @ and the day follow: overlap-A-B@2024-06-01.
   * Of checkProject: overlap-project:, a digest of the project, and the other one.
   */
  readonly id: Scalars['ID']['output'];
  /** The two, sorted by id. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** The matter in which it is discussed, on the same day; where that one is told within another, the other. Null where no matter gathers it, and of checkProject. */
  readonly matter?: Maybe<Matter>;
  /** Why, in words for people who decide, in parts. */
  readonly said: Said;
  /** theme × territory × period, rounded to 12 decimals. */
  readonly score: Scalars['Float']['output'];
  /** The sentence of said. */
  readonly sentence: Scalars['String']['output'];
};


/** Two initiatives that address the same subject, in the same area, at the same time. */
export type OverlapSaidArgs = {
  language?: InputMaybe<Language>;
};


/** Two initiatives that address the same subject, in the same area, at the same time. */
export type OverlapSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of overlaps. */
export type OverlapConnection = {
  readonly __typename?: 'OverlapConnection';
  /** How many rows that match the other conditions are dismissed and unchanged: they are left out, unless dismissed: true. */
  readonly dismissedCount: Scalars['Int']['output'];
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OverlapEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Overlap>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** How many rows that match the conditions are left out because their leads settle them already, unless repeats: true. */
  readonly repeatCount: Scalars['Int']['output'];
  /** Initiatives that are compared with no other because they name no theme below the roots. Not affected by filters. */
  readonly tooBroadCount: Scalars['Int']['output'];
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
  /** Initiatives that are compared with no other because they name no territory with communes. Not affected by filters. */
  readonly withoutTerritoryCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type OverlapEdge = {
  readonly __typename?: 'OverlapEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Overlap;
};

/**
 * What an overlap rests on. theme = (Σ weight of sharedThemes + Σ share × weight of relatedThemes) ÷ Σ weight of sharedThemes, themesOfFirst and themesOfSecond;
 * territory = commonPopulation ÷ √(populations[0] × populations[1]); period = commonDays ÷ shorterDays, or 1 when periodKnown is false.
 */
export type OverlapEvidence = {
  readonly __typename?: 'OverlapEvidence';
  /** Audiences that both state. */
  readonly commonAudiences: ReadonlyArray<Audience>;
  /** Bodies of which operative participants of both are members. */
  readonly commonBodies: ReadonlyArray<Actor>;
  /** Null when the common period is open. */
  readonly commonDays?: Maybe<Scalars['Int']['output']>;
  /** Last common day; null when open. */
  readonly commonEnd?: Maybe<Scalars['Date']['output']>;
  /** Actors that are FUNDER of both, or grant GRANTED money to both, re-granted money included. */
  readonly commonFunders: ReadonlyArray<Actor>;
  /** Actors with an operative role in both that has not ended; one that begins later counts. */
  readonly commonParticipants: ReadonlyArray<Actor>;
  /** Inhabitants of the communes that both cover. */
  readonly commonPopulation: Scalars['Int']['output'];
  /** First common day; null when open. */
  readonly commonStart?: Maybe<Scalars['Date']['output']>;
  /** Territories named by one of the two that lie wholly in the common ground. */
  readonly commonTerritories: ReadonlyArray<Territory>;
  /** N: the initiatives compared, from which the weights come. */
  readonly comparedCount: Scalars['Int']['output'];
  /** Granted sums in euros, in the order of initiatives; null when no amount is known. */
  readonly granted: ReadonlyArray<Maybe<Scalars['Money']['output']>>;
  /** A lead of the one and a lead of the other that are one house. */
  readonly houses: ReadonlyArray<House>;
  /** Leads of one that are FUNDER of the other, or grant it GRANTED money. */
  readonly leaderFunders: ReadonlyArray<Actor>;
  /** False when neither period is bounded on both sides: the factor is then 1. */
  readonly periodKnown: Scalars['Boolean']['output'];
  /** Inhabitants of the communes that each covers, in the order of initiatives. */
  readonly populations: ReadonlyArray<Scalars['Int']['output']>;
  /** Themes of only one of the two that count in part, because the other names a related theme. */
  readonly relatedThemes: ReadonlyArray<RelatedThemeEvidence>;
  /** Themes below the roots that both name themselves. */
  readonly sharedLeaves: ReadonlyArray<Theme>;
  /** Themes of both, including the themes above them. */
  readonly sharedThemes: ReadonlyArray<ThemeEvidence>;
  /** Days of the shorter of the bounded periods; null when neither is bounded on both sides. */
  readonly shorterDays?: Maybe<Scalars['Int']['output']>;
  /** Themes of only the first initiative. */
  readonly themesOfFirst: ReadonlyArray<ThemeEvidence>;
  /** Themes of only the second initiative. */
  readonly themesOfSecond: ReadonlyArray<ThemeEvidence>;
};

/** The three factors of an overlap, each in [0, 1]. */
export type OverlapFactors = {
  readonly __typename?: 'OverlapFactors';
  /** Same period: common days ÷ days of the shorter, both ends counted. */
  readonly period: Scalars['Float']['output'];
  /** Same area: Ochiai on population, common ÷ √(first × second). It counts who lives there, not who is served. */
  readonly territory: Scalars['Float']['output'];
  /** Same subject: simGIC of the themes with their ancestors below the roots (Pesquita et al. 2008). */
  readonly theme: Scalars['Float']['output'];
};

/** Overlaps that belong together, such as nine similar workshops: one group instead of 36 pairs. */
export type OverlapGroup = {
  readonly __typename?: 'OverlapGroup';
  /** The initiatives of the group, ordered by id. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** How many pairs of them overlap, of those that are listed without any filter. */
  readonly pairs: Scalars['Int']['output'];
  /** How many initiatives. */
  readonly size: Scalars['Int']['output'];
  /** The rarest leaf theme that each pair of it shares. */
  readonly theme: Theme;
};

/** Where a page stands in the whole answer. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last row on this page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** There are rows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** There are rows before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row on this page; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Pairs of actors whose shortest chain has so many ties. */
export type PairsApart = {
  readonly __typename?: 'PairsApart';
  /** A whole number; a Float since there may be more than two billion. */
  readonly pairs: Scalars['Float']['output'];
  /** How many ties lie between the two. */
  readonly ties: Scalars['Int']['output'];
};

/** A role in an initiative, with its dates. */
export type Participation = {
  readonly __typename?: 'Participation';
  /** First day; null when unknown. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Role of the actor in the initiative, such as LEAD. */
  readonly role: ParticipationRole;
  /** Row of that source. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** Id of the source that states it. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Last day; null when unknown or open. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** Role of an actor in an initiative. Operative, so a tie: LEAD, CO_LEAD, PARTNER, OPERATOR, HOST, PRESCRIBER. */
export const ParticipationRole = {
  /** It benefits; no tie by itself. */
  BENEFICIARY: 'BENEFICIARY',
  /** It leads the initiative together with another. */
  CO_LEAD: 'CO_LEAD',
  /** Financeur; no tie by itself. */
  FUNDER: 'FUNDER',
  /** It offers the place. */
  HOST: 'HOST',
  /** It leads the initiative. */
  LEAD: 'LEAD',
  /** It observes; no tie by itself. */
  OBSERVER: 'OBSERVER',
  /** It does the work. */
  OPERATOR: 'OPERATOR',
  /** It is a partner. */
  PARTNER: 'PARTNER',
  /** It sends people there. */
  PRESCRIBER: 'PRESCRIBER'
} as const;

export type ParticipationRole = typeof ParticipationRole[keyof typeof ParticipationRole];
/** A partner in common: w(x,z) × w(z,y) ÷ strength(z), on ties weighted 1/(n − 1) (Zhou et al. 2009, Newman 2001). */
export type PartnerShare = {
  readonly __typename?: 'PartnerShare';
  /** The partner in common (z). */
  readonly actor: Actor;
  /** w(x,z) × w(z,y) ÷ strength(z). */
  readonly share: Scalars['Float']['output'];
};

/** One import, whatever the number of its files and of its runs. */
export type PastImport = {
  readonly __typename?: 'PastImport';
  /** Rows that were imported, including those with a fault. Null when it did not reach its end, and for imports of release 0.1.0. */
  readonly accepted?: Maybe<Scalars['Int']['output']>;
  /** Euros of the granted subsidies in the accepted rows. Null like accepted. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** Moment at which it began. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it, as the token names the caller; local: by the command line; passerelle: with the program. */
  readonly by: Scalars['String']['output'];
  /** How many faults were found, repaired ones included. Null like accepted. */
  readonly faults?: Maybe<Scalars['Int']['output']>;
  /** Names of its files, without folders; empty for imports of release 0.1.0. */
  readonly files: ReadonlyArray<Scalars['String']['output']>;
  /** Format of its files. */
  readonly format: ImportFormat;
  /** Its name, for undoImport, and for changes to list its batches: import-20260131-093000-1f2e. */
  readonly import: Scalars['ID']['output'];
  /** Whether undoImport has something to undo: imports of territories and themes cannot be undone, nor one that is still running. */
  readonly isUndoable: Scalars['Boolean']['output'];
  /** Rows that could not even be read. Null like accepted. */
  readonly lost?: Maybe<Scalars['Int']['output']>;
  /** Rows that were read but not imported, and are in quarantine. Null like accepted. */
  readonly rejected?: Maybe<Scalars['Int']['output']>;
  /** Euros that the rejected rows state, as far as their amount has one reading: what would be added if each row was corrected. Null like accepted. */
  readonly rejectedAmount?: Maybe<Scalars['Money']['output']>;
  /** Rows of its files that were read; rows = accepted + rejected + lost. */
  readonly rows: Scalars['Int']['output'];
  /** Its present state. */
  readonly state: ImportState;
};

/** A page of imports. */
export type PastImportConnection = {
  readonly __typename?: 'PastImportConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PastImportEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<PastImport>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type PastImportEdge = {
  readonly __typename?: 'PastImportEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: PastImport;
};

/** The shortest path between two. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many steps. */
  readonly length: Scalars['Int']['output'];
  /** The way in words for people who decide. */
  readonly sentence: Scalars['String']['output'];
  /** From one end to the other; each starts where the one before it ends. */
  readonly steps: ReadonlyArray<PathStep>;
};


/** The shortest path between two. */
export type PathSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** By what a step of a path goes. */
export const PathMedium = {
  /** A convention between the two. */
  CONVENTION_WITH: 'CONVENTION_WITH',
  /** One is the delegate of the other. */
  DELEGATE_OF: 'DELEGATE_OF',
  /** Membership of a network. */
  NETWORK: 'NETWORK',
  /** An operative role of the one in the other. */
  PARTICIPATION: 'PARTICIPATION'
} as const;

export type PathMedium = typeof PathMedium[keyof typeof PathMedium];
/** From one stop to the next. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** What connects the two stops, such as PARTICIPATION. */
  readonly by: PathMedium;
  /** Where the step begins. */
  readonly from: PathStop;
  /** The stop at which the step ends. */
  readonly to: PathStop;
};

/** An actor or an initiative on a path; the other is null. */
export type PathStop = {
  readonly __typename?: 'PathStop';
  /** The actor at this stop; null when the stop is an initiative. */
  readonly actor?: Maybe<Actor>;
  /** The initiative at this stop; null when the stop is an actor. */
  readonly initiative?: Maybe<Initiative>;
};

/** A span of days, both included; a missing bound is open. */
export type PeriodInput = {
  /** Last day, YYYY-MM-DD; null when open. */
  readonly end?: InputMaybe<Scalars['Date']['input']>;
  /** First day, YYYY-MM-DD; null when open. */
  readonly start?: InputMaybe<Scalars['Date']['input']>;
};

/** A two-way table. */
export type Pivot = {
  readonly __typename?: 'Pivot';
  /** EUROS: the sum in euros of all that fit the filters, each once; null when no amount is known, or other than EUROS are asked. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** Row by row, in each the euros in every column, rounded to the cent: null where no amount is known. Null unless EUROS are asked. */
  readonly amounts?: Maybe<ReadonlyArray<ReadonlyArray<Maybe<Scalars['Money']['output']>>>>;
  /** What one cell counts. Null when it is empty. */
  readonly cell?: Maybe<PivotCell>;
  /** How many columns there are, those beyond columnLimit included. */
  readonly columnCount: Scalars['Int']['output'];
  /** What goes across, in the order within each list of counts and amounts. */
  readonly columns: ReadonlyArray<PivotHeading>;
  /** Row by row, in each the number in every column: initiatives, roles, or grants; 0 where there is none. */
  readonly counts: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** Initiatives, roles or grants that fit the filters, each once, whether in a cell or not. */
  readonly distinct: Scalars['Int']['output'];
  /** What the totals count although it is in no cell: as many as outside says. Null when there is none. */
  readonly inNoCell?: Maybe<PivotCell>;
  /** EUROS: some grant counts in part, by inhabitants, so that amounts are estimates. False with other measures. */
  readonly isEstimate: Scalars['Boolean']['output'];
  /** Of these, those in no cell: without a known row or column. */
  readonly outside: Scalars['Int']['output'];
  /** How many rows there are, those beyond rowLimit included. */
  readonly rowCount: Scalars['Int']['output'];
  /** What goes down, in the order of the lists in counts and amounts. */
  readonly rows: ReadonlyArray<PivotHeading>;
  /** What the totals hold, in words for people who decide. */
  readonly sentence: Scalars['String']['output'];
  /** Of these, those in several cells. */
  readonly several: Scalars['Int']['output'];
  /** The sources that state what the totals count, initiatives or grants, whether in a cell or not: each once, by id. Null only beside an error. */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** EUROS with a territory: what is granted by the same natures and has no known place, so that it is in no figure of any territory. Null otherwise, and where there is none. */
  readonly unplaced?: Maybe<UnplacedMoney>;
  /** EUROS: number of grants with a known amount; null unless the measure is EUROS. */
  readonly valued?: Maybe<Scalars['Int']['output']>;
  /** What one whole row counts, as its heading says: also without a value on the other axis. Null when it is empty. */
  readonly wholeRow?: Maybe<PivotCell>;
};


/** A two-way table. */
export type PivotCellArgs = {
  column: Scalars['String']['input'];
  row: Scalars['String']['input'];
};


/** A two-way table. */
export type PivotSentenceArgs = {
  language?: InputMaybe<Language>;
};


/** A two-way table. */
export type PivotWholeRowArgs = {
  row?: InputMaybe<Scalars['String']['input']>;
};

/** What the rows or the columns of a table are. */
export const PivotAxis = {
  /** Actors: who takes part in an initiative, in any role; who holds a role; who receives a grant. */
  ACTOR: 'ACTOR',
  /** Who pays: of an initiative, by a granted funding link or in the role FUNDER; of a grant, who grants it. */
  FUNDER: 'FUNDER',
  /** The roots above the themes that are named. */
  ROOT_THEME: 'ROOT_THEME',
  /** EPCI that share a commune with the requested territory and with what is covered; only communes inside it count. Euros are divided by inhabitants. */
  TERRITORY: 'TERRITORY',
  /** The themes that are named, without those above them. */
  THEME: 'THEME',
  /** The year in which an initiative begins, or a grant is decided. */
  YEAR: 'YEAR'
} as const;

export type PivotAxis = typeof PivotAxis[keyof typeof PivotAxis];
/** What stands in one cell of a table, with the same filters: as many as its figure says. */
export type PivotCell = {
  readonly __typename?: 'PivotCell';
  /** EUROS: as amounts has it. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** As counts has it. */
  readonly count: Scalars['Int']['output'];
  /** EUROS: the grants, those with the most in this cell first, then by id. Empty with the other measures. */
  readonly grants: ReadonlyArray<CountedGrant>;
  /** How many initiatives. */
  readonly initiativeCount: Scalars['Int']['output'];
  /** Initiatives, by id; with ROLES those in which the roles are held, each once. Empty with EUROS. */
  readonly initiatives: ReadonlyArray<Initiative>;
};


/** What stands in one cell of a table, with the same filters: as many as its figure says. */
export type PivotCellGrantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What stands in one cell of a table, with the same filters: as many as its figure says. */
export type PivotCellInitiativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a row or a column is, with its total. */
export type PivotHeading = {
  readonly __typename?: 'PivotHeading';
  /** Null unless the axis is ACTOR or FUNDER. */
  readonly actor?: Maybe<Actor>;
  /** EUROS: their sum in euros; null when no amount is known, or other than EUROS are asked. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** Initiatives, roles or grants of this row or column, each once, also those without a value on the other axis. */
  readonly count: Scalars['Int']['output'];
  /** Name of the actor, theme or territory; the year in digits. */
  readonly name: Scalars['String']['output'];
  /** Null unless the axis is TERRITORY: an EPCI. */
  readonly territory?: Maybe<Territory>;
  /** Null unless the axis is THEME or ROOT_THEME. */
  readonly theme?: Maybe<Theme>;
  /** Null unless the axis is YEAR. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** What a row or a column is, with its total. */
export type PivotHeadingNameArgs = {
  language?: InputMaybe<Language>;
};

/** What a table counts. */
export const PivotMeasure = {
  /** Euros granted (status GRANTED, without re-granted money); the counts are of grants. */
  EUROS: 'EUROS',
  /** Initiatives. */
  INITIATIVES: 'INITIATIVES',
  /** Roles in initiatives: an actor that leads two has two. On the axis ACTOR each role is its holder's. */
  ROLES: 'ROLES'
} as const;

export type PivotMeasure = typeof PivotMeasure[keyof typeof PivotMeasure];
/** A grant, and how much of it goes to a place. */
export type PlacedFunding = {
  readonly __typename?: 'PlacedFunding';
  /** Whether it is located by the beneficiary's seat. */
  readonly bySeat: Scalars['Boolean']['output'];
  /** The funding link that is counted. */
  readonly fundingLink: FundingLink;
  /**
   * The share of it that goes here, 0 to 1: inhabitants here ÷ inhabitants of all communes that it reaches (or numbers of communes, where nobody lives).
   * It reaches the communes that its initiative covers; if none, those where its beneficiary acts; if none, the beneficiary's seat.
   */
  readonly share: Scalars['Float']['output'];
};

/** What is there for the people of an EPCI on a theme. */
export const Presence = {
  /** An active local initiative covers one of its communes, or a local actor that works on the theme acts or has its seat there. Everything that is not wide is local. */
  LOCAL: 'LOCAL',
  /** Nothing is known. */
  NONE: 'NONE',
  /** Only wide initiatives or actors: those that cover at least half of the inhabitants of home and at least half of its EPCI. */
  WIDE_ONLY: 'WIDE_ONLY'
} as const;

export type Presence = typeof Presence[keyof typeof Presence];
/** A page of what a project would overlap with. */
export type ProjectCheckConnection = {
  readonly __typename?: 'ProjectCheckConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProjectCheckEdge>;
  /** How many of them there are; null only beside an error. */
  readonly fundingLinkCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Funding for no known initiative on its themes below the roots, or on one below them: who receives it acts in one of its territories, in a part of one, or around
   * one (without such an area: sits there). Granted, by `asOf` or on an unknown day, or asked for; without what has ended or begins after the project. What ends first
   * comes first, an unknown end last. Null only beside an error.
   */
  readonly fundingLinks?: Maybe<ReadonlyArray<FundingLink>>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Overlap>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** If no themes were given, those found in the title, the best first, with which the answer is computed; else empty. Let people confirm them, and ask again with the right ones. */
  readonly proposedThemes: ReadonlyArray<ProposedTheme>;
  /**
   * The synergies of the project, by the same measures, filters and order as synergies; without participants it seeks and offers nothing. The initiatives of each
   * row are only the other one, and where the project itself would be given, as in from, the value is null.
   */
  readonly synergies?: Maybe<SynergyConnection>;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of what a project would overlap with. */
export type ProjectCheckConnectionFundingLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A page of what a project would overlap with. */
export type ProjectCheckConnectionSynergiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<SynergyKind>>;
  minimumScore?: InputMaybe<Scalars['Float']['input']>;
};

/** One row of a page, with its cursor. */
export type ProjectCheckEdge = {
  readonly __typename?: 'ProjectCheckEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** Its initiatives are only the other one, since the project is not in the graph. In the evidence, the project is the first of the two. */
  readonly node: Overlap;
};

/** An act that an invited actor proposes: it is in no answer, measure or export until a coordinator accepts it. */
export type Proposal = Node & {
  readonly __typename?: 'Proposal';
  /** What it changes: the actor, an initiative, a suggestion. Null for a new initiative, and for what is archived. */
  readonly about?: Maybe<Node>;
  /** The act that is performed when it is accepted. */
  readonly act: Act;
  /** On whose behalf it was proposed; null when that actor is archived. */
  readonly actor?: Maybe<Actor>;
  /** The function that proposed it, such as Chargé de mission numérique; never a person. */
  readonly author: Scalars['String']['output'];
  /** What it says, field by field, in the order of the act's input. */
  readonly fields: ReadonlyArray<ProposedField>;
  /** Begins with proposal-. */
  readonly id: Scalars['ID']['output'];
  /** The invitation by which it was proposed. */
  readonly invitation: Scalars['ID']['output'];
  /** Whether a field has changed to another value since the proposal: accepting it then requires overwrite. False once it is accepted, refused or withdrawn. */
  readonly isStale: Scalars['Boolean']['output'];
  /** Whether the caller may withdraw it: it waits, and was proposed by the caller's own invitation. */
  readonly isWithdrawable: Scalars['Boolean']['output'];
  /** A message to the coordinator; null without one. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Moment at which it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Increases by one with each change. */
  readonly revision: Scalars['Int']['output'];
  /** Moment at which it was accepted, refused or withdrawn; null while it waits. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who accepted, refused or withdrew it, as the token names the caller; null while it waits. For coordinators. */
  readonly settledBy?: Maybe<Scalars['String']['output']>;
  /** Whether it waits, was accepted, refused or withdrawn. */
  readonly state: ProposalState;
  /** The coordinator's answer; null without one. */
  readonly word?: Maybe<Scalars['String']['output']>;
};

/** A page of proposals. */
export type ProposalConnection = {
  readonly __typename?: 'ProposalConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Proposal>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type ProposalEdge = {
  readonly __typename?: 'ProposalEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Proposal;
};

/** Where a proposal stands. */
export const ProposalState = {
  /** Accepted: the act was performed. */
  ACCEPTED: 'ACCEPTED',
  /** Waits for a coordinator. */
  PENDING: 'PENDING',
  /** Refused: it changed nothing, and stays in the history. */
  REFUSED: 'REFUSED',
  /** Withdrawn by the invitation that proposed it: it changed nothing, and stays in the history. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type ProposalState = typeof ProposalState[keyof typeof ProposalState];
/** What is proposed. At most 100 proposals of one invitation wait at once. */
export type ProposeInput = {
  /** The act that is proposed. */
  readonly change: ProposedChange;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A message to the coordinator, never about a person. At most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the act: the entity as it is now, the change that was recorded, or why the act was refused. */
export type ProposePayload = {
  readonly __typename?: 'ProposePayload';
  /** Id of the change that was written, for undo by a coordinator; null when nothing was written. */
  readonly change?: Maybe<Scalars['ID']['output']>;
  /** The proposal, which waits; null when it was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Number of the change: answers whose sequence is at least this one include it. Null when nothing was written. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Only the given fields change: a field left out keeps its value, null empties it, a list replaces the whole list. */
export type ProposedActorEdit = {
  /** Ids of the territories on which it acts. */
  readonly actsIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its audiences, such as [SENIORS]. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** The function to contact, such as Direction du numérique; never a person. Open data. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** Kind of actor, such as STATE. */
  readonly kind?: InputMaybe<ActorKind>;
  /** What the actor is looking for, each resource on a theme. */
  readonly needs?: InputMaybe<ReadonlyArray<ResourceOnTheme>>;
  /** What the actor offers, each resource on a theme. */
  readonly offers?: InputMaybe<ReadonlyArray<ResourceOnTheme>>;
  /** Number in the répertoire national des associations: W and nine digits. */
  readonly rna?: InputMaybe<Scalars['String']['input']>;
  /** Fourteen digits, valid by Luhn. */
  readonly siret?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the themes it works on. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** An answer to a suggestion. */
export type ProposedAnswer = {
  /** What the actor says. */
  readonly answer: SuggestionAnswer;
  /** In words, never about a person. At most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the suggestion. */
  readonly suggestion: Scalars['ID']['input'];
};

/** One act: exactly one of these. */
export type ProposedChange =
  /** Changes of the invited actor. */
  { readonly actor: ProposedActorEdit; readonly answer?: never; readonly initiative?: never; readonly newInitiative?: never; readonly partner?: never; }
  |  /** The invited actor's answer to a suggestion about it, or about an initiative in which it takes part. */
  { readonly actor?: never; readonly answer: ProposedAnswer; readonly initiative?: never; readonly newInitiative?: never; readonly partner?: never; }
  |  /** Changes of an initiative in which the invited actor takes part. */
  { readonly actor?: never; readonly answer?: never; readonly initiative: ProposedInitiativeEdit; readonly newInitiative?: never; readonly partner?: never; }
  |  /** A new initiative in which the invited actor takes part. */
  { readonly actor?: never; readonly answer?: never; readonly initiative?: never; readonly newInitiative: ProposedInitiative; readonly partner?: never; }
  |  /** Another actor takes part in one of the invited actor's initiatives. */
  { readonly actor?: never; readonly answer?: never; readonly initiative?: never; readonly newInitiative?: never; readonly partner: ProposedPartner; };

/** One field of a proposal, in words: names and labels instead of ids and codes. */
export type ProposedField = {
  readonly __typename?: 'ProposedField';
  /** What is proposed; empty: that there is nothing. */
  readonly after: ReadonlyArray<Scalars['String']['output']>;
  /** What was known when it was proposed; empty: nothing. */
  readonly before: ReadonlyArray<Scalars['String']['output']>;
  /** Its name in the input of the act, such as audiences. */
  readonly field: Scalars['String']['output'];
  /** Whether it has changed since the proposal, to a value other than the proposed one. */
  readonly isStale: Scalars['Boolean']['output'];
  /** Its name in words, such as Publics. */
  readonly label: Scalars['String']['output'];
  /** What is known now; empty: nothing. */
  readonly now: ReadonlyArray<Scalars['String']['output']>;
};


/** One field of a proposal, in words: names and labels instead of ids and codes. */
export type ProposedFieldAfterArgs = {
  language?: InputMaybe<Language>;
};


/** One field of a proposal, in words: names and labels instead of ids and codes. */
export type ProposedFieldBeforeArgs = {
  language?: InputMaybe<Language>;
};


/** One field of a proposal, in words: names and labels instead of ids and codes. */
export type ProposedFieldLabelArgs = {
  language?: InputMaybe<Language>;
};


/** One field of a proposal, in words: names and labels instead of ids and codes. */
export type ProposedFieldNowArgs = {
  language?: InputMaybe<Language>;
};

/** A new initiative. It gets its id when the proposal is accepted. */
export type ProposedInitiative = {
  /** Its audiences, such as [SENIORS]. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** Last day; empty: unknown. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Kind of initiative, such as ROADMAP. */
  readonly kind: InitiativeKind;
  /** The role of the actor that was invited. */
  readonly role?: ParticipationRole;
  /** First day; empty: unknown. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** At most 10,000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the territories it covers. */
  readonly territories?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of the themes it is about. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At most 500 characters. */
  readonly title: Scalars['String']['input'];
};

/** Only the given fields change: a field left out keeps its value, null empties it, a list replaces the whole list. */
export type ProposedInitiativeEdit = {
  /** Its audiences, such as [SENIORS]. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** Last day; empty: unknown. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the initiative. */
  readonly initiative: Scalars['ID']['input'];
  /** Indicators and results. */
  readonly results?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** First day; empty: unknown. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** State of the work, such as ONGOING. */
  readonly status?: InputMaybe<InitiativeStatus>;
  /** At most 10,000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the territories it covers. */
  readonly territories?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of the themes it is about. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Another actor that takes part in an initiative. */
export type ProposedPartner = {
  /** Id of the other actor. */
  readonly actor: Scalars['ID']['input'];
  /** First day; empty: unknown. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the initiative. */
  readonly initiative: Scalars['ID']['input'];
  /** Role of the actor in the initiative, such as LEAD. */
  readonly role?: ParticipationRole;
  /** Last day; empty: unknown, or open. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A theme that a title seems to name. */
export type ProposedTheme = {
  readonly __typename?: 'ProposedTheme';
  /** The theme that the row is about. */
  readonly theme: Theme;
  /** The words of the title that its names have too, accents and plurals apart. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

/** Figures with a range. */
export const QualityFigure = {
  /** Actors, bodies apart. */
  ACTORS: 'ACTORS',
  /** Euros of the granted subsidies whose amount is known, re-granted ones apart. */
  GRANTED_AMOUNT: 'GRANTED_AMOUNT',
  /** Granted subsidies, re-granted ones apart. */
  GRANTS: 'GRANTS',
  /** Initiatives of every kind. */
  INITIATIVES: 'INITIATIVES',
  /** Rows of isolatedActors(repeats: true). */
  ISOLATED_ACTORS: 'ISOLATED_ACTORS'
} as const;

export type QualityFigure = typeof QualityFigure[keyof typeof QualityFigure];
/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * One actor by exactly one of its keys; null when there is none. For an archived or merged actor, null with an error of code GONE, whose extensions have
   * archivedOn and mergedInto.
   */
  readonly actor?: Maybe<Actor>;
  /** Actors, by name unless ordered otherwise. */
  readonly actors?: Maybe<ActorConnection>;
  /**
   * Acteurs relais: the actors that connect the others; highest betweenness first, then by id. The network is every tie of the day (see isolatedActors) among the
   * actors that are tied, and the documented actors without a tie (with a theme, an initiative or a seat in a body). Filters choose who is shown and never change
   * a measure.
   */
  readonly brokers?: Maybe<BrokerConnection>;
  /**
   * Appels à projets: open initiatives of kind CALL, in the order of their closing, those with an unknown closing last, then by id. Abandoned calls are left out.
   * A call is open from its opening to its closing, both days included; an unknown day leaves it open, unless it is COMPLETED without a closing.
   */
  readonly calls?: Maybe<InitiativeConnection>;
  /** Historique: who changed what, and when; the newest first. For editors only. */
  readonly changes?: Maybe<ChangeConnection>;
  /**
   * Instruire une demande: what a project that is not in the graph would overlap with, and which synergies it would have. It counts as an idea; nothing is written.
   * The same measures, filters and order as overlaps.
   */
  readonly checkProject?: Maybe<ProjectCheckConnection>;
  /**
   * Groupes de coopération: actors that work with one another more than with the rest; largest first, then by the first id. Found by the Leiden
   * algorithm (Traag, Waltman & van Eck 2019) on the network of the day (see brokers), all ties equal, with fixed seeds: the same network gives
   * the same groups. Each is connected. Filters choose which groups are shown and never change one.
   */
  readonly communities?: Maybe<CommunityConnection>;
  /**
   * Couverture: who does what where. One cell for each theme and each EPCI (intercommunalité), with what is known under the theme or below it; also the empty
   * ones. The EPCI are those that share a commune with the territory asked (a commune is answered by its EPCI; France is refused: ask for a région or less). If an
   * EPCI crosses the border of the territory asked, only its communes inside count. No filter changes a figure. Ordered by theme, then EPCI.
   */
  readonly coverage?: Maybe<CoverageConnection>;
  /**
   * Couverture as one table: every theme × every EPCI, as coverage gives them, in one answer and not paged. At most 10,000 cells; a larger table is refused: ask
   * for a smaller territory, or fewer themes.
   */
  readonly coverageMatrix?: Maybe<CoverageMatrix>;
  /**
   * Qualité des données: for each source, how much of its data is complete enough for answers; and how far the main figures could move if every pair of
   * duplicateActors that waits for a decision were one actor, and if every row in quarantine were imported. Rows in quarantine are those that DONE imports kept
   * out or could not read; corrected and imported since, they are still counted here, so that the upper end is never too low.
   */
  readonly dataQuality?: Maybe<DataQuality>;
  /** Décisions: what was decided on suggestions, one decision for each; those due first come first, those without a due date last. */
  readonly decisions?: Maybe<DecisionConnection>;
  /**
   * Ce qui a changé entre deux jours: what began, ended and was granted between two days, by the dates that the graph holds now, and what was created, changed
   * and archived, by the history of changes. What was created and archived within the period, as by an import that was undone, did not change, nor did a grant that
   * was changed and changed back. Past states of the graph are not kept, so a date that was corrected since counts as it is now. By day, then by id.
   */
  readonly difference?: Maybe<DifferenceConnection>;
  /**
   * Fiches à rapprocher: pairs of actors that may be the same, to be checked by a person. mergeActors merges them, and undo separates them again; decide with
   * DISMISSED keeps them separate, and the pair is listed again only when its evidence changes. The surest first: by a number, then by name and commune, then by
   * another name, then by the same name alone, last by a near one; then by id. A missing fact is no evidence: two without a commune are not in the same one. Actors with different SIREN or
   * different RNA are listed only for TWO_NUMBERS and OTHER_NUMBER, and by name alone those in different communes are never listed.
   */
  readonly duplicateActors?: Maybe<DuplicateActorsConnection>;
  /** Every closed list of this schema with the words that people read: for menus, filters and tables. It changes only with a new release, so ask for it once. */
  readonly enumLabels: ReadonlyArray<EnumLabels>;
  /**
   * Expérimentations à essaimer: what was tried somewhere, has stated results, and is not known elsewhere. One row for each EXPERIMENT (ended or not), and each
   * PROJECT that has ended, neither abandoned, with stated results, at least one theme below the roots, and a place without it. Its places are the EPCI
   * (intercommunalités) of the territory asked that it does not cover and where nothing LOCAL (see Presence) on any of its themes, or below them, runs or begins
   * later. Initiatives and actors that serve most of home do not count. If an EPCI crosses the border of home, only its communes inside home count. Most
   * inhabitants without it first, then the later end (an unknown end last), then by id.
   */
  readonly experiments?: Maybe<ExperimentConnection>;
  /** Morcellement: how fragmented the network of the day is (see brokers: tied actors, and documented ones without a tie). Measures are null with fewer than two actors. */
  readonly fragmentation?: Maybe<Fragmentation>;
  /**
   * Dépendance à un financeur: for each actor that receives grants, how much of the funding known here comes from its largest funder. Most dependent first; at
   * equal shares the larger amount, then the id; those without a known amount, or with a single known grant, come last, because a single grant does not show
   * dependence. Grants (status GRANTED) by another actor, decided by the day asked: own funds and re-granted money are left out. What an actor receives elsewhere
   * is not known here.
   */
  readonly funderDependence?: Maybe<FunderDependenceConnection>;
  /**
   * Fins de financement: initiatives, and grants without an initiative, whose known funding ends within some months, or by a day; and where nobody else works on the
   * theme. Soonest first; then the larger amount, those without one last, then by id. Subsidies (status GRANTED; an unknown nature counts as one) by another
   * actor, decided by the day asked: loans, own funds and re-granted money are left out. A grant without an end ends with its initiative; an unknown end is open.
   */
  readonly fundingCliff?: Maybe<FundingCliffConnection>;
  /**
   * How concentrated the funding known here is: the share of each funder, or of each beneficiary, largest first; those without a known amount last, then by id.
   * Grants (status GRANTED) by another actor, decided by the day asked: own funds and re-granted money are left out. A grant whose funder (or beneficiary) is unknown is in no share: see unknownAmount.
   */
  readonly fundingConcentration?: Maybe<FundingConcentrationConnection>;
  /** One funding link by its id; null when there never was one, and with an error of code GONE when it is archived. */
  readonly fundingLink?: Maybe<FundingLink>;
  /** Funding links, largest amount first, unless ordered otherwise; those without an amount last. */
  readonly fundingLinks?: Maybe<FundingLinkConnection>;
  /**
   * Manques: the empty cells of coverage. A theme on which nothing is known in an EPCI (intercommunalité): no active initiative covers one of its communes, no
   * actor that works on it acts or has its seat there. With the nearest capable actors, the funders there, and the open calls. presence: [WIDE_ONLY] gives cells
   * without anything local. The EPCI are those that share a commune with the territory asked (a commune is answered by its EPCI; France is refused: ask for a
   * région or less). Of an EPCI that crosses the border of the territory asked, only its communes inside count. No filter changes a row. Nearest help first, then most
   * inhabitants, then theme and EPCI. A gap may only be missing data: see sureness.
   */
  readonly gaps?: Maybe<GapConnection>;
  /**
   * Territoire du conseil: home, the territory of the council, which is the default of coverage, gaps and severalSpeeds. The setting TERRITORY names it; else
   * setHome stored it; else it is the département with the seats of most of the actors that isolatedActors judges (on equal counts the first by id). Null when
   * none of these gives one: those questions then need a territory.
   */
  readonly home?: Maybe<Territory>;
  /**
   * Files that were sent to POST /imports, and their state: the report of the dry run, or of the import. Null when there is no such upload, or it was removed: it
   * is kept for a day, by the process that received it. For coordinators only.
   */
  readonly importUpload?: Maybe<ImportUpload>;
  /** Imports: which rows of files were imported and which were not; the newest first. For editors only. */
  readonly imports?: Maybe<PastImportConnection>;
  /**
   * À compléter: active initiatives and actors with missing facts that answers need; first those left out of the most answers, then those that lack more, then who leads,
   * seeks, offers and funds more, then by id. Initiatives are those that are compared (PROGRAMME, PROJECT, SERVICE, EXPERIMENT) and not over; actors are all but bodies
   * and those that are known by a grant alone: they take part in no initiative, belong and are linked to no other, and name no theme. A club that a list of subsidies names is not listed.
   */
  readonly incomplete?: Maybe<IncompleteConnection>;
  /** One initiative by its id; null when there never was one, and with an error of code GONE when it is archived. */
  readonly initiative?: Maybe<Initiative>;
  /** Initiatives, by title unless ordered otherwise. */
  readonly initiatives?: Maybe<InitiativeConnection>;
  /** What a page needs to show about this installation first: which release answers, whether data are examples, and which day it is. */
  readonly installation?: Maybe<Installation>;
  /**
   * Mises en relation: the new ties that would shorten the distances in the network most. Each is the pair that lowers distanceFragmentation (F_D) most after
   * those before it are made, computed exactly; at equal gain more shared themes, then more shared EPCI, then the ids. Only pairs with a common theme below the
   * roots or a common EPCI; never a body, two actors of one house (see House), two who already meet, two who will work together, or two whose introduction was
   * dismissed with unchanged evidence. No actor is named twice. Up to 1,500 actors.
   */
  readonly introductions?: Maybe<ReadonlyArray<NetworkIntroduction>>;
  /** The invitations that were sent, in any state; the newest first. For coordinators. */
  readonly invitations?: Maybe<InvitationConnection>;
  /** Contribuer: the actor on whose behalf the caller proposes, by the link of an invitation (role CONTRIBUTOR). Null for everybody else. */
  readonly invitedActor?: Maybe<InvitedActor>;
  /**
   * Acteurs à relier: actors without a known tie, or that depend on a single one; most severe first, then more peers, then id. A tie is a common initiative with
   * an operative role on both sides, a delegation or convention, or the membership of a network or a joint body, which ties to that alone. Funding is no tie; nor
   * is a seat in a body. A tie that begins later does not count yet; an actor with only such a tie is PLANNED: ask for this kind by name.
   */
  readonly isolatedActors?: Maybe<IsolatedActorConnection>;
  /**
   * Sujets (menu: À traiter): what people discuss in a meeting. A suggestion is about a pair; a matter gathers suggestions that belong together, and each row of
   * overlaps, of synergies between initiatives and of experiments is in exactly one. The most urgent first, then the day, what has an open request, kind,
   * strength, inhabitants, id; among the first five, at most two have the same kind and none shares a theme or an initiative with one before it, as long as other
   * matters are as urgent. What has no day, and of which who leads each project, or seeks and offers, sits in the body that meets next, comes before all else that
   * has no day, and the first five have one of these, where there is one. Of what falls due before the next meeting, the first five are those about most money. Dismissed and done matters are left out. What would only repeat another matter is told within it: an actor to connect whose next step
   * introduces two actors that it names already, or funding of a project that it says stops on the same day.
   */
  readonly matters?: Maybe<MatterConnection>;
  /** Réunions: the meetings of bodies, held or to come; the earliest first, then by id. */
  readonly meetings?: Maybe<MeetingConnection>;
  /**
   * Carte des liens: the network of a day, to be drawn: the tied actors, the documented ones without a tie (with a theme, an initiative or a seat in a body), and
   * all ties (see brokers). Not paged. Refused above 12,000 actors: ask for a theme or a territory.
   */
  readonly network?: Maybe<Network>;
  /**
   * Anything by an id that an answer gave: an entity, a source, a decision, a change (for editors), a proposal or an invitation (for coordinators), a suggestion as it stands, of the day that its id names.
   * What is archived or merged is Gone, a suggestion that is not made is NotSuggested. Null when there never was such an id, as far as is known, or the caller may not read what has it.
   */
  readonly node?: Maybe<Node>;
  /**
   * Recoupements: pairs of initiatives that address the same subject, in the same area, at the same time.
   * score = theme × territory × period, each in [0, 1]. A filter never changes a score. Highest first, then more shared Σ weight of themes, then the ids;
   * NESTED by theme × period × containment, then score, Σ weight and ids. ground, coordination and audience each replace their own default alone.
   */
  readonly overlaps?: Maybe<OverlapConnection>;
  /**
   * Chemin: the shortest path from one actor or initiative to another on the day asked, through actors, the active initiatives in which they have an
   * operative role, networks, delegations and conventions; of several as short, the first by the ids on it. Null when there is none of at most
   * maximumLength steps. Funding and seats in a body are no steps.
   */
  readonly path?: Maybe<Path>;
  /**
   * Tableau croisé: a table with two of the axes actor, theme, territory, funder and year, and in each cell the number of initiatives or roles, or the euros. An
   * item with several values on an axis, such as an initiative on two themes, is in each of their cells and once in every total: cells may add up to more than a
   * total. Rows and columns with the most come first, then by id; years in their order.
   */
  readonly pivot?: Maybe<Pivot>;
  /** Propositions à accepter: the proposals of invited actors, waiting or settled; the newest first. For coordinators. */
  readonly proposals?: Maybe<ProposalConnection>;
  /**
   * Actors, initiatives, themes and territories by what people type: words of their names, aliases, titles, summaries or labels; a SIREN, SIRET or RNA; an INSEE or
   * postal code. Accents and case do not count, the beginning of a word suffices, and a word of four letters may have one wrong, of eight two.
   * Every word must be found. The nearest names first. When no name has every word, actors and initiatives count that have some of the words in their name or theme, or are part of such an initiative, and
   * the others, first or last, in the name of their territory: "inclusion numérique Soissons" (see isByPlace).
   */
  readonly search?: Maybe<SearchConnection>;
  /**
   * Écarts entre territoires: how evenly each theme is served, and its money spread, over the EPCI (intercommunalités) of a territory. One row for each theme,
   * including the themes below it, with each grant once; never add up rows. First the themes that are LOCAL in at least half of the EPCI, those with the most
   * unserved inhabitants first; then the others, those with the fewest unserved inhabitants first; then the larger ratio (null last), then the id. A grant goes to
   * the communes that its initiative covers, by population; if none, to those where its beneficiary acts; if none, to its seat. A commune, which has nothing to
   * compare, and France are refused.
   */
  readonly severalSpeeds?: Maybe<SeveralSpeedsConnection>;
  /**
   * The sources that state any of these actors, initiatives and funding links, each once, by id: what to name below a table of them. Entities that no source
   * states, unknown ids and archived entities bring none.
   */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /**
   * A suggestion by its id, for permanent links: as of today, or of the day in the id; NotSuggested, with the reason, when it is not made.
   * Never null without an error.
   */
  readonly suggestion?: Maybe<Suggestion>;
  /** Synergies possibles: pairs of initiatives that could do more together, or of actors that could work together. */
  readonly synergies?: Maybe<SynergyConnection>;
  /** Territories, by name unless ordered otherwise. */
  readonly territories?: Maybe<TerritoryConnection>;
  /** One territory by exactly one of its keys; null when there is none. */
  readonly territory?: Maybe<Territory>;
  /** One theme by its id, which is its slug; null when there is none. */
  readonly theme?: Maybe<Theme>;
  /** Themes, by id, parents first, unless ordered otherwise. */
  readonly themes?: Maybe<ThemeConnection>;
  /**
   * Liens: who works with whom, one row for each two actors and what ties them, by their ids. A tie is a common initiative in which both have an
   * operative role on the day asked, a delegation or a convention between them, or membership of a network or a joint body, which ties the member to it
   * alone. An ABANDONED initiative ties nobody; funding, seats in a body and units of an actor are no ties.
   */
  readonly ties?: Maybe<TieConnection>;
  /** The caller, by its token, and what it may do: a page asks this first, to know which buttons to show. Never null, even without a token. */
  readonly viewer: Viewer;
  /**
   * Simuler: what would change if… Nothing is written, and writers do not wait for it. Each indicator is the answer of the question of the same name, with its
   * defaults, before and after. Refused for a graph of more than 20,000 initiatives or 12,000 actors: ask the questions about a theme or a territory instead.
   */
  readonly whatIf?: Maybe<WhatIf>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryActorArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  rna?: InputMaybe<Scalars['Rna']['input']>;
  siren?: InputMaybe<Scalars['Siren']['input']>;
  siret?: InputMaybe<Scalars['Siret']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryBrokersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  cutting?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<ActorKind>>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  closingBefore?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  openOn?: InputMaybe<Scalars['Date']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryCheckProjectArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  audience?: InputMaybe<ReadonlyArray<AudienceMatch>>;
  audiences?: InputMaybe<ReadonlyArray<Audience>>;
  end?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ground?: InputMaybe<ReadonlyArray<Ground>>;
  minimumScore?: InputMaybe<Scalars['Float']['input']>;
  past?: InputMaybe<Scalars['Boolean']['input']>;
  start?: InputMaybe<Scalars['Date']['input']>;
  territories: ReadonlyArray<Scalars['ID']['input']>;
  themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  title?: InputMaybe<Scalars['String']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryCommunitiesArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nature?: InputMaybe<FundingNature>;
  root?: InputMaybe<Scalars['Boolean']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryCoverageMatrixArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  audience?: InputMaybe<ReadonlyArray<Audience>>;
  nature?: InputMaybe<FundingNature>;
  root?: InputMaybe<Scalars['Boolean']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryDifferenceArgs = {
  about?: InputMaybe<ReadonlyArray<DifferingKind>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  territory?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
  what?: InputMaybe<ReadonlyArray<DifferenceKind>>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryDuplicateActorsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<ReadonlyArray<DuplicateReason>>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryEnumLabelsArgs = {
  language?: Language;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryExperimentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryFragmentationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryFunderDependenceArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nature?: InputMaybe<FundingNature>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryFundingCliffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  months?: InputMaybe<Scalars['Int']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryFundingConcentrationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by?: InputMaybe<FundingParty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nature?: InputMaybe<FundingNature>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryFundingLinkArgs = {
  id: Scalars['ID']['input'];
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryFundingLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingLinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundingLinkOrder>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  presence?: InputMaybe<ReadonlyArray<Presence>>;
  root?: InputMaybe<Scalars['Boolean']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryImportUploadArgs = {
  upload: Scalars['ID']['input'];
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReadonlyArray<ImportState>>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryIncompleteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  lack?: InputMaybe<ReadonlyArray<Lack>>;
  territory?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryInitiativeArgs = {
  id: Scalars['ID']['input'];
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InitiativeOrder>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryIntroductionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  count?: InputMaybe<Scalars['Int']['input']>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryInvitationsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryIsolatedActorsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  around?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  documentedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  endingWithin?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<IsolationKind>>;
  repeats?: InputMaybe<Scalars['Boolean']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<MatterKind>>;
  repeats?: InputMaybe<Scalars['Boolean']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
  urgency?: InputMaybe<ReadonlyArray<MatterUrgency>>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryNetworkArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryOverlapsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  audience?: InputMaybe<ReadonlyArray<AudienceMatch>>;
  coordination?: InputMaybe<ReadonlyArray<Coordination>>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ground?: InputMaybe<ReadonlyArray<Ground>>;
  initiative?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<ReadonlyArray<InitiativeKind>>;
  minimumScore?: InputMaybe<Scalars['Float']['input']>;
  past?: InputMaybe<Scalars['Boolean']['input']>;
  period?: InputMaybe<PeriodInput>;
  repeats?: InputMaybe<Scalars['Boolean']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryPathArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from: Scalars['ID']['input'];
  maximumLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryPivotArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  audience?: InputMaybe<ReadonlyArray<Audience>>;
  columnLimit?: InputMaybe<Scalars['Int']['input']>;
  columns: PivotAxis;
  kind?: InputMaybe<ReadonlyArray<InitiativeKind>>;
  measure?: InputMaybe<PivotMeasure>;
  nature?: InputMaybe<ReadonlyArray<FundingNature>>;
  phase?: InputMaybe<ReadonlyArray<InitiativePhase>>;
  rowLimit?: InputMaybe<Scalars['Int']['input']>;
  rows: PivotAxis;
  status?: InputMaybe<ReadonlyArray<InitiativeStatus>>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryProposalsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ProposalState>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QuerySeveralSpeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nature?: InputMaybe<FundingNature>;
  root?: InputMaybe<Scalars['Boolean']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QuerySourcesArgs = {
  stating: ReadonlyArray<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QuerySuggestionArgs = {
  id: Scalars['ID']['input'];
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QuerySynergiesArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  alreadyMeeting?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<SynergyParties>;
  decided?: InputMaybe<Scalars['Boolean']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  everyKind?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  initiative?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<ReadonlyArray<SynergyKind>>;
  minimumScore?: InputMaybe<Scalars['Float']['input']>;
  perActor?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<PeriodInput>;
  repeats?: InputMaybe<Scalars['Boolean']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryTerritoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TerritoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TerritoryOrder>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryTerritoryArgs = {
  code?: InputMaybe<Scalars['InseeCode']['input']>;
  formerCode?: InputMaybe<Scalars['InseeCode']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<TerritoryLevel>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ThemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThemeOrder>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryTiesArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  past?: InputMaybe<Scalars['Boolean']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** Each question fails alone: its field is then null, and errors says why, with the path. What is null without an error says so in its description. */
export type QueryWhatIfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  change: Hypothesis;
};

/** A decision without a suggestion. */
export type RecordDecisionInput = {
  /** Id of an actor of kind BODY that is to decide, while no meeting is known. */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an earlier recorded decision, to change it; left out: a new one. */
  readonly decision?: InputMaybe<Scalars['ID']['input']>;
  /** Not in the past for a suggestion that is newly retained or planned. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The meeting that decides; it determines the body and the day. */
  readonly meeting?: InputMaybe<Scalars['ID']['input']>;
  /** The function that follows it up, such as Direction numérique; never a person. At most 200 characters. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters; never about a person. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The revision of the decision that you read, 0 for a new one: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  /** State of the decision, such as RETAINED. */
  readonly status?: InputMaybe<DecisionStatus>;
  /** What is decided, in a line: at most 500 characters; never about a person. */
  readonly title: Scalars['String']['input'];
};

/** Result of the act: the entity as it is now, the change that was recorded, or why the act was refused. */
export type RecordDecisionPayload = {
  readonly __typename?: 'RecordDecisionPayload';
  /** Id of the change that was written, for undo; null when nothing was written. */
  readonly change?: Maybe<Scalars['ID']['output']>;
  /** The decision after the act; null when the act was refused and there was none. */
  readonly decision?: Maybe<Decision>;
  /** Number of the change: answers whose sequence is at least this one include it. Null when nothing was written. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which proposals are refused. */
export type RefuseProposalsInput = {
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Ids, each in turn; at most 100. */
  readonly proposals: ReadonlyArray<Scalars['ID']['input']>;
  /** An answer to the proposing actor, never about a person. At most 2,000 characters. */
  readonly word?: InputMaybe<Scalars['String']['input']>;
};

/** A theme of only one of the two that is related to a theme of the other; themesOfFirst or themesOfSecond lists it too. */
export type RelatedThemeEvidence = {
  readonly __typename?: 'RelatedThemeEvidence';
  /** The theme of the other to which it is related. */
  readonly related: Theme;
  /** The part of its weight that counts: above 0, at most 1. */
  readonly share: Scalars['Float']['output'];
  /** The theme that the row is about. */
  readonly theme: Theme;
  /** n: how many of those compared are under this theme or below it. */
  readonly uses: Scalars['Int']['output'];
  /** Information content, ln((N + 1) ÷ n). */
  readonly weight: Scalars['Float']['output'];
};

/** How close two related themes are. */
export type Relatedness = {
  readonly __typename?: 'Relatedness';
  /** How much a theme counts for an initiative that names only the other: above 0, at most 1. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
};

/** The two ends of the relation to remove. */
export type RemoveLinkInput = {
  /** Id of the actor that is the unit or the delegate, or that has the convention. */
  readonly actor: Scalars['ID']['input'];
  /** Only the one that began on this day; left out: all. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the other actor. */
  readonly linkedTo: Scalars['ID']['input'];
  /** Only links of this nature; left out: of any. */
  readonly nature?: InputMaybe<LinkNature>;
  /** The revision of the actor that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
};

/** The two ends of the relation to remove. */
export type RemoveMembershipInput = {
  /** Only the one that began on this day; left out: all. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the actor that is a member. */
  readonly member: Scalars['ID']['input'];
  /** Id of the body, network or organisation: another actor. */
  readonly organisation: Scalars['ID']['input'];
  /** The revision of the member that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  /** Only relations with this role; left out: with any. */
  readonly role?: InputMaybe<MemberRole>;
};

/** The two ends of the relation to remove. */
export type RemoveParticipationInput = {
  /** Id of the actor that takes part. */
  readonly actor: Scalars['ID']['input'];
  /** Only the one that began on this day; left out: all. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the initiative. */
  readonly initiative: Scalars['ID']['input'];
  /** The revision of the initiative that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  /** Only relations with this role; left out: with any. */
  readonly role?: InputMaybe<ParticipationRole>;
};

/** What a corrected edition changes. */
export type ReplacedEdition = {
  readonly __typename?: 'ReplacedEdition';
  /** Their euros; an unknown amount counts for nothing. */
  readonly cameAmount: Scalars['Money']['output'];
  /** Grants, or entities, that the edition brings. */
  readonly cameCount: Scalars['Int']['output'];
  /** Relations that the edition brings. */
  readonly cameTieCount: Scalars['Int']['output'];
  /** Their euros now. */
  readonly changedAfter: Scalars['Money']['output'];
  /** Their euros before. */
  readonly changedBefore: Scalars['Money']['output'];
  /** With subsidies: how many of the removed grants were added again with another amount: same funder, beneficiary and reference, or year where there is no reference. With other formats: how many that stay have other values now. */
  readonly changedCount: Scalars['Int']['output'];
  /** Relations that have other days now. */
  readonly changedTieCount: Scalars['Int']['output'];
  /** Name of the import that is replaced. */
  readonly import: Scalars['ID']['output'];
  /** Ids of what it no longer states but that somebody has edited since, or that something else refers to: they stay; at most 200. */
  readonly kept: ReadonlyArray<Scalars['ID']['output']>;
  /** With subsidies: how many actors nothing names but these grants. They are archived too, or would be; 0 for other formats, where they are in `leftCount`. */
  readonly leftActorCount: Scalars['Int']['output'];
  /** Their euros; an unknown amount counts for nothing. */
  readonly leftAmount: Scalars['Money']['output'];
  /** What the edition no longer states: grants or, with formats other than subsidies, also actors and initiatives. They are archived, or would be. */
  readonly leftCount: Scalars['Int']['output'];
  /** Relations between actors and initiatives that stay, which the edition no longer states: they are removed, or would be; 0 for subsidies. */
  readonly leftTieCount: Scalars['Int']['output'];
  /** Grants, or entities, that the edition states as the earlier import did. */
  readonly stayedCount: Scalars['Int']['output'];
};

/** What an actor may look for or offer. */
export const Resource = {
  /** People whom it is to reach, sent by others. */
  AUDIENCE: 'AUDIENCE',
  /** Data. */
  DATA: 'DATA',
  /** Help to plan and set up projects. */
  ENGINEERING: 'ENGINEERING',
  /** Equipment. */
  EQUIPMENT: 'EQUIPMENT',
  /** Money. */
  FUNDING: 'FUNDING',
  /** Legal help. */
  LEGAL: 'LEGAL',
  /** Premises. */
  PREMISES: 'PREMISES',
  /** Skills. */
  SKILLS: 'SKILLS',
  /** Time of staff. */
  STAFF: 'STAFF'
} as const;

export type Resource = typeof Resource[keyof typeof Resource];
/** A resource and the theme on which it is needed or offered; what is left out may be any. */
export type ResourceFilter = {
  /** Only this resource, such as SKILLS; null: any. */
  readonly resource?: InputMaybe<Resource>;
  /** The theme that the row is about. */
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
};

/** A resource on a theme, such as {resource: SKILLS, theme: "e-education--competences-pix"}. */
export type ResourceOnTheme = {
  /** In your own words, for everybody to read. At most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** What is needed or offered, such as ENGINEERING. */
  readonly resource: Resource;
  /** Id of the theme. An offer on a root covers every theme below it; a need on a root is stored but matches no offer, so name a theme below. */
  readonly theme: Scalars['ID']['input'];
};

/** Which invitation is revoked. */
export type RevokeInvitationInput = {
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the invitation. */
  readonly invitation: Scalars['ID']['input'];
};

/** Roles of callers. Each may do everything that the roles before it may, except what a CONTRIBUTOR does on behalf of its actor. */
export const Role = {
  /** Everything. */
  ADMIN: 'ADMIN',
  /** No token: reads open data, unless this installation requires a token for reading. */
  ANONYMOUS: 'ANONYMOUS',
  /** The link of an invitation: reads like ANONYMOUS, and proposes on behalf of one actor, which no other role may. */
  CONTRIBUTOR: 'CONTRIBUTOR',
  /** Decides on suggestions, and undoes changes. */
  COORDINATOR: 'COORDINATOR',
  /** Edits actors, initiatives, funding links and relations, and reads notes, owners, reasons and the history of changes. */
  EDITOR: 'EDITOR',
  /** A token without a specific role. */
  READER: 'READER'
} as const;

export type Role = typeof Role[keyof typeof Role];
/** A threshold of a measure. */
export type Rule = {
  readonly __typename?: 'Rule';
  /** What it is called in the program and its documentation, such as OVERLAP_SCORE; a new release may add or remove some. */
  readonly name: Scalars['String']['output'];
  /** Why there is a threshold, and why it lies there. */
  readonly reason: Scalars['String']['output'];
  /** What the number counts. */
  readonly unit: RuleUnit;
  /** The number with which the measure compares, such as 0.1. */
  readonly value: Scalars['Float']['output'];
};


/** A threshold of a measure. */
export type RuleReasonArgs = {
  language?: InputMaybe<Language>;
};

/** What the value of a threshold counts. */
export const RuleUnit = {
  /** A number of things, which the reason names. */
  COUNT: 'COUNT',
  /** People who live in an area. */
  INHABITANTS: 'INHABITANTS',
  /** Months from the day asked, unless the reason says otherwise. */
  MONTHS: 'MONTHS',
  /** A score, or a factor of one, from 0 to 1. */
  SCORE: 'SCORE',
  /** A part of a whole, from 0 to 1. */
  SHARE: 'SHARE',
  /** How many times as much. */
  TIMES: 'TIMES'
} as const;

export type RuleUnit = typeof RuleUnit[keyof typeof RuleUnit];
/** The text about a row, in parts, for people who decide. In French with the typography of print: no-break spaces, guillemets, curled apostrophes. */
export type Said = {
  readonly __typename?: 'Said';
  /** The one unknown fact that would change the conclusion. Null when there is none. */
  readonly caveat?: Maybe<Scalars['String']['output']>;
  /** What is known, the most needed first, including facts for which sentence has no room. */
  readonly facts: ReadonlyArray<Scalars['String']['output']>;
  /** A finding, of at most 120 characters. */
  readonly headline: Scalars['String']['output'];
  /** Whether something that it rests on is stated only by illustrative sources: sentence then ends with « Données d’exemple. », or “Example data.” */
  readonly isExample: Scalars['Boolean']['output'];
  /** What to do first. Null where the facts say all. */
  readonly nextStep?: Maybe<Scalars['String']['output']>;
  /** What of it a printed sheet has, which is read on another day and names the due date and whom to call in lines of their own. */
  readonly onPaper: SaidOnPaper;
  /** The first fact, then as many of the other facts, whyNow, nextStep and caveat as fit into 45 words, not counting names, days and figures; then the day of the data. */
  readonly sentence: Scalars['String']['output'];
  /** How much time is left. Null when it is not urgent. */
  readonly whyNow?: Maybe<Scalars['String']['output']>;
};

/** The text for a printed sheet. */
export type SaidOnPaper = {
  readonly __typename?: 'SaidOnPaper';
  /** nextStep without whom to call, as callFirst has them. Null where the facts say all. */
  readonly nextStep?: Maybe<Scalars['String']['output']>;
  /** sentence without the days left, and without whom to call. */
  readonly sentence: Scalars['String']['output'];
  /** whyNow without the days left from today, and without what to do before that day. Null where nothing is left of it. */
  readonly whyNow?: Maybe<Scalars['String']['output']>;
};

/** A row that repeats another one of its file. */
export type SameRow = {
  readonly __typename?: 'SameRow';
  /** Its file, without folders; null when there is one file. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Its number, the heading counted. */
  readonly line: Scalars['Int']['output'];
  /** The number of the first row with the same cells. */
  readonly of: Scalars['Int']['output'];
};

/** A page of what was found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** No name has every word: what is found has some of them in its name or theme, and the others in the name of a territory that it is in or covers; what is wholly within comes first, then what covers more (see SearchEdge.within). */
  readonly isByPlace: Scalars['Boolean']['output'];
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Node>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Node;
  /** Of a search by place (isByPlace): the territory of that name in which all that it covers is, or where it acts, else its seat. Null when it covers more, and of other searches. */
  readonly within?: Maybe<Territory>;
};

/** What can be searched. */
export const SearchKind = {
  /** Actors. */
  ACTOR: 'ACTOR',
  /** Initiatives. */
  INITIATIVE: 'INITIATIVE',
  /** Territories. */
  TERRITORY: 'TERRITORY',
  /** Themes. */
  THEME: 'THEME'
} as const;

export type SearchKind = typeof SearchKind[keyof typeof SearchKind];
/** Result of the act: the entity as it is now, the change that was recorded, or why the act was refused. */
export type SetHomePayload = {
  readonly __typename?: 'SetHomePayload';
  /** Id of the change that was written, for undo; null when nothing was written. */
  readonly change?: Maybe<Scalars['ID']['output']>;
  /** Home after the act; with the setting TERRITORY it may differ from the one given. */
  readonly home?: Maybe<Territory>;
  /** Number of the change: answers whose sequence is at least this one include it. Null when nothing was written. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The relation as it is to be: its two ends and its properties. */
export type SetLinkInput = {
  /** Id of the actor that is the unit or the delegate, or that has the convention. */
  readonly actor: Scalars['ID']['input'];
  /** First day; empty: unknown. It distinguishes several of the same nature; a relation whose first day is unknown gets the given day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the other actor. */
  readonly linkedTo: Scalars['ID']['input'];
  /** Nature of the link, such as UNIT_OF. */
  readonly nature: LinkNature;
  /** The revision of the actor that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  /** Last day; empty: unknown, or open. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** The relation as it is to be: its two ends and its properties. */
export type SetMembershipInput = {
  /** First day; empty: unknown. It distinguishes several of the same role; a relation whose first day is unknown gets the given day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the actor that is a member. */
  readonly member: Scalars['ID']['input'];
  /** Id of the body, network or organisation: another actor. */
  readonly organisation: Scalars['ID']['input'];
  /** The revision of the member that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  /** Role of the member, such as CHAIR. */
  readonly role?: InputMaybe<MemberRole>;
  /** Last day; empty: unknown, or open. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** The relation as it is to be: its two ends and its properties. */
export type SetParticipationInput = {
  /** Id of the actor that takes part. */
  readonly actor: Scalars['ID']['input'];
  /** First day; empty: unknown. It distinguishes several of the same role; a relation whose first day is unknown gets the given day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Your own key for this request: a repeated request with the same key is performed once, and answered with the change of the first time and what stands now. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the initiative. */
  readonly initiative: Scalars['ID']['input'];
  /** The revision of the initiative that you read: the act is refused (STALE) if it has changed since. Left out: not checked. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  /** Role of the actor in the initiative, such as LEAD. */
  readonly role: ParticipationRole;
  /** Last day; empty: unknown, or open. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** The result for several proposals. If the act of one is refused, it keeps waiting; the others are still settled. */
export type SettleProposalsPayload = {
  readonly __typename?: 'SettleProposalsPayload';
  /** The changes that were written, one for each, in the same order; for undo. */
  readonly changes: ReadonlyArray<Scalars['ID']['output']>;
  /** The settled proposals after the act, in the order of the input; null only beside an error, when they cannot be read or when the database failed before all were settled. */
  readonly proposals?: Maybe<ReadonlyArray<Proposal>>;
  /** Number of the last of these changes: answers whose sequence is at least this one include all of them. Null when nothing was written. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Why some were not settled, each with its place in the input; empty when all were. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How evenly one theme is served, and the money for it spread. Every figure of money is null where no amount is known, never 0. */
export type SeveralSpeeds = {
  readonly __typename?: 'SeveralSpeeds';
  /** Euros of the nature asked that go to them, rounded to the cent. Granted money only, re-granted money left out. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** The one with most per inhabitant, of those compared; at equal figures the first by id. Null when there are not two to compare, or no amount is known. */
  readonly best?: Maybe<Speed>;
  /** Share of the amount, 0 to 1, that is located by the beneficiary's seat, because no better place is known. */
  readonly bySeatShare?: Maybe<Scalars['Float']['output']>;
  /** The figures and entities that the answer is computed from, enough to compute it again by hand. */
  readonly evidence: SeveralSpeedsEvidence;
  /** Euros per inhabitant over all. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** What is granted for it here by other natures, one total for each; never part of amount. */
  readonly otherNatures: ReadonlyArray<AmountOfNature>;
  /** Inhabitants of the communes of the territory. Communes without inhabitants are left out. */
  readonly population: Scalars['Int']['output'];
  /** Best ÷ worst, in euros per inhabitant. Groups with fewer than 1,000 inhabitants here are left out. Null when worst is null or 0. */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
  /** The differences as ratios, in words for people who decide, in parts. */
  readonly said: Said;
  /** The sentence of said. */
  readonly sentence: Scalars['String']['output'];
  /** Inhabitants of the territory in EPCI with something LOCAL (see Presence) on the theme. */
  readonly served: Scalars['Int']['output'];
  /** The share of the inhabitants that `served` counts, 0 to 1; null where nobody lives. */
  readonly servedShare?: Maybe<Scalars['Float']['output']>;
  /** Every EPCI, and every commune without one; most per inhabitant first, then by id. */
  readonly territories: ReadonlyArray<Speed>;
  /** Theil's index (1967) over communes, weighted by population: 0 when each inhabitant has as much; where no known amount goes, 0 euros are counted. theilBetween + theilWithin. */
  readonly theil?: Maybe<Scalars['Float']['output']>;
  /** The part of it that lies between EPCI. */
  readonly theilBetween?: Maybe<Scalars['Float']['output']>;
  /** The part of it that lies within EPCI, between their communes. */
  readonly theilWithin?: Maybe<Scalars['Float']['output']>;
  /** The theme that the row is about. */
  readonly theme: Theme;
  /**
   * The one with least per inhabitant, of those compared that a known amount reaches; at equal figures the first by id. Null when an amount is known for fewer than two, or
   * for fewer than half of those compared.
   */
  readonly worst?: Maybe<Speed>;
};


/** How evenly one theme is served, and the money for it spread. Every figure of money is null where no amount is known, never 0. */
export type SeveralSpeedsSaidArgs = {
  language?: InputMaybe<Language>;
};


/** How evenly one theme is served, and the money for it spread. Every figure of money is null where no amount is known, never 0. */
export type SeveralSpeedsSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of themes. */
export type SeveralSpeedsConnection = {
  readonly __typename?: 'SeveralSpeedsConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SeveralSpeedsEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<SeveralSpeeds>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
  /** What is granted, of the nature asked and on any theme, and has no known place, so that it is in no figure of any territory. Null where there is none. */
  readonly unplaced?: Maybe<UnplacedMoney>;
};

/** One row of a page, with its cursor. */
export type SeveralSpeedsEdge = {
  readonly __typename?: 'SeveralSpeedsEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: SeveralSpeeds;
};

/** What the differences rest on. */
export type SeveralSpeedsEvidence = {
  readonly __typename?: 'SeveralSpeedsEvidence';
  /** The grants, with the share of each that goes to the communes of the territory. */
  readonly funding: ReadonlyArray<PlacedFunding>;
  /** How sure the sum over these grants is, by identifiers, dates and amounts. */
  readonly sureness: Sureness;
};

/** Where a fact comes from: a file, a register, a published page. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** source- and an identifier of the source. */
  readonly id: Scalars['ID']['output'];
  /** True: what it states is invented, for a demonstration. Null when it does not say so. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** Licence of the data, such as Licence Ouverte 2.0. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Organisation that publishes the source, such as data.gouv.fr. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Moment of the last import from this source. */
  readonly retrievedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Address at which it is published. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** How complete the data of one source are. Shares are from 0 to 1, and null if the source states nothing of that kind. */
export type SourceQuality = {
  readonly __typename?: 'SourceQuality';
  /** Actors that it states, bodies apart. */
  readonly actorCount: Scalars['Int']['output'];
  /** Of its grants, those whose amount is known. */
  readonly amounts?: Maybe<Scalars['Float']['output']>;
  /** Of its initiatives, those with a first or a last day; of its grants, those with a day of decision, a first or a last day. */
  readonly dates?: Maybe<Scalars['Float']['output']>;
  /** Granted funding links that it states. */
  readonly grantCount: Scalars['Int']['output'];
  /** Of its actors, those with a valid SIRET, SIREN or RNA number. */
  readonly ids?: Maybe<Scalars['Float']['output']>;
  /** Initiatives that it states. */
  readonly initiativeCount: Scalars['Int']['output'];
  /** Of its actors, those with a seat or a territory in which they act; of its initiatives, those with a territory. */
  readonly places?: Maybe<Scalars['Float']['output']>;
  /** What the row is about. */
  readonly source: Source;
};

/** What one EPCI, or one commune without EPCI, receives for a theme. */
export type Speed = {
  readonly __typename?: 'Speed';
  /** Euros that go to it, rounded to the cent; null when no known amount reaches it. */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** Euros of `amount` for each inhabitant, before rounding. */
  readonly amountPerInhabitant?: Maybe<Scalars['Float']['output']>;
  /** It has at least 1,000 inhabitants here, so it may be best or worst. */
  readonly compared: Scalars['Boolean']['output'];
  /** Its inhabitants within the territory asked. */
  readonly population: Scalars['Int']['output'];
  /** What is there for its people on the theme; null for a commune without EPCI. */
  readonly presence?: Maybe<Presence>;
  /** The territory that the row is about. */
  readonly territory: Territory;
};

/** A total that a file states for other rows. */
export type StatedTotal = {
  readonly __typename?: 'StatedTotal';
  /** Heading of the column. */
  readonly column: Scalars['String']['output'];
  /** Name of the file, when there are several. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Line of the file that states the sum, the heading being line 1. */
  readonly line: Scalars['Int']['output'];
  /** Euros of its rows with an amount below zero that are not imported, and so not in `read`: with them, the total is not proven. Null when there are none. */
  readonly out?: Maybe<Scalars['Money']['output']>;
  /** Sum of its imported rows in euros. */
  readonly read: Scalars['Money']['output'];
  /** Euros as the file has them. */
  readonly stated: Scalars['Money']['output'];
};

/** The row of a source that states an entity. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** Line of the file, the heading being line 1. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** Table of the source that the row is in: actors, initiatives, subsidies. */
  readonly table?: Maybe<Scalars['String']['output']>;
};

/** The streams of events, sent by server-sent events at /graphql/stream. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Each change of the graph as it is committed, those of imports batch by batch: by server-sent events at /graphql/stream. No change is missed between two
   * connections if `since` is the sequence of the last one received.
   */
  readonly changed: GraphChange;
  /** The progress of the run of an upload, several times a second, until it is over: by server-sent events at /graphql/stream. For coordinators only. */
  readonly importProgress: ImportUpload;
  /**
   * Each new overlap and synergy, as soon as a change causes it: by server-sent events at /graphql/stream. At least one filter narrows it.
   * A dismissed one that returns because its evidence changed counts as new.
   */
  readonly suggested: NewSuggestion;
};


/** The streams of events, sent by server-sent events at /graphql/stream. */
export type SubscriptionChangedArgs = {
  since?: InputMaybe<Scalars['Int']['input']>;
};


/** The streams of events, sent by server-sent events at /graphql/stream. */
export type SubscriptionImportProgressArgs = {
  upload: Scalars['ID']['input'];
};


/** The streams of events, sent by server-sent events at /graphql/stream. */
export type SubscriptionSuggestedArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  initiative?: InputMaybe<Scalars['ID']['input']>;
  known?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};

/** What people decide on: a matter, an overlap, a synergy, an actor to connect, a gap, an experiment to spread, funding that ends; or one that is not made. */
export type Suggestion = {
  /** The decision on it, whatever the day; null without one. */
  readonly decision?: Maybe<Decision>;
  /** Id of the suggestion, with the day if it is not today. */
  readonly id: Scalars['ID']['output'];
  /** Why, in words for people who decide, in parts. */
  readonly said: Said;
  /** The sentence of said. */
  readonly sentence: Scalars['String']['output'];
};


/** What people decide on: a matter, an overlap, a synergy, an actor to connect, a gap, an experiment to spread, funding that ends; or one that is not made. */
export type SuggestionSaidArgs = {
  language?: InputMaybe<Language>;
};


/** What people decide on: a matter, an overlap, a synergy, an actor to connect, a gap, an experiment to spread, funding that ends; or one that is not made. */
export type SuggestionSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** An actor's answer to a suggestion about it. When the answer is accepted, the suggestion is retained (INTERESTED), or dismissed for the reason of the same name. */
export const SuggestionAnswer = {
  /** We work together already. */
  ALREADY_COORDINATED: 'ALREADY_COORDINATED',
  /** Ours are different people. */
  DIFFERENT_AUDIENCES: 'DIFFERENT_AUDIENCES',
  /** This interests us. */
  INTERESTED: 'INTERESTED'
} as const;

export type SuggestionAnswer = typeof SuggestionAnswer[keyof typeof SuggestionAnswer];
/** What people decide on, by the question that suggests it. */
export const SuggestionKind = {
  /** A row of duplicateActors. */
  DUPLICATE: 'DUPLICATE',
  /** A row of experiments. */
  EXPERIMENT: 'EXPERIMENT',
  /** A row of fundingCliff. */
  FUNDING_END: 'FUNDING_END',
  /** A row of gaps. */
  GAP: 'GAP',
  /** Two actors to bring together: of synergies between actors, or of introductions. */
  INTRODUCTION: 'INTRODUCTION',
  /** A row of isolatedActors. */
  ISOLATION: 'ISOLATION',
  /** A row of matters, with all the rows that it gathers. */
  MATTER: 'MATTER',
  /** A row of overlaps. */
  OVERLAP: 'OVERLAP',
  /** A row of synergies between initiatives. */
  SYNERGY: 'SYNERGY'
} as const;

export type SuggestionKind = typeof SuggestionKind[keyof typeof SuggestionKind];
/** An offer that suits a need. */
export type SuitingOffer = {
  readonly __typename?: 'SuitingOffer';
  /** Who offers it. */
  readonly actor: Actor;
  /** 1: need and offer name the same theme; ½: the theme of one is above the theme of the other. */
  readonly fit: Scalars['Float']['output'];
  /** The theme; a root means every theme below it. */
  readonly theme: Theme;
};

/** How well the rows behind a figure are known: shares from 0 to 1, null when there is no such row. */
export type Sureness = {
  readonly __typename?: 'Sureness';
  /** Share of the grants with a known amount. */
  readonly amounts?: Maybe<Scalars['Float']['output']>;
  /** Share of the initiatives with both dates; where money is counted, of the grants with a dated decision. */
  readonly dates?: Maybe<Scalars['Float']['output']>;
  /** Of the actors, those with a valid SIRET, SIREN or RNA; where money is counted, of the grants, those whose beneficiary (for shares by actor: that actor) has one. */
  readonly ids?: Maybe<Scalars['Float']['output']>;
};

/**
 * Two initiatives that could do more together, or two actors that could work together. Never suggested: two of one house (see House), those who work together or
 * will, a COMPANY to a public actor unless one seeks what the other offers, two of the same small component, or a dismissed pair (unless its evidence changed).
 * Between actors in general: only pairs that share a leaf theme, or of which one seeks what the other offers.
 */
export type Synergy = Node & Suggestion & {
  readonly __typename?: 'Synergy';
  /** The two actors, sorted by id; empty between initiatives. */
  readonly actors: ReadonlyArray<Actor>;
  /** True when they share an EPCI or their EPCI touch; null when the neighbours are unknown. */
  readonly adjacent?: Maybe<Scalars['Boolean']['output']>;
  /** Between initiatives: the other kinds that the two make, whatever was asked for; in the order RELAY, POOLING, NEED_OFFER, COMPLEMENTARY. */
  readonly alsoKinds: ReadonlyArray<SynergyKind>;
  /**
   * What was decided on it, whatever the day asked; where nothing was, the dismissal of another kind of synergy between the same two initiatives, as long as what that
   * rests on is as it was. Null when neither is there.
   */
  readonly decision?: Maybe<Decision>;
  /** The figures and entities that the answer is computed from, enough to compute it again by hand. */
  readonly evidence: SynergyEvidence;
  /** True when the evidence on the day asked differs from that of the decision: a dismissed row is then suggested again. Null when nothing was decided. */
  readonly evidenceChanged?: Maybe<Scalars['Boolean']['output']>;
  /**
   * synergy-KIND-A-B, the ids of the two sorted. For a day other than today, @ and the day follow: synergy-KIND-A-B@2024-06-01.
   * Of checkProject: synergy-KIND-project:, a digest of the project, and the other one.
   */
  readonly id: Scalars['ID']['output'];
  /** The two initiatives, sorted by id; empty between actors. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** Kind of synergy, such as POOLING. */
  readonly kind: SynergyKind;
  /** The matter in which it is discussed, on the same day; where that one is told within another, the other. Null where no matter gathers it, between actors, and of checkProject. */
  readonly matter?: Maybe<Matter>;
  /** Why, in words for people who decide, in parts. */
  readonly said: Said;
  /**
   * In [0, 1]. POOLING: theme × nearness; NEED_OFFER: the largest fit of a need and an offer × nearness; COMPLEMENTARY: territory × period; RELAY: theme × territory;
   * INTRODUCTION: logistic of the intercept and the sum of contributions.
   */
  readonly score: Scalars['Float']['output'];
  /** The sentence of said. */
  readonly sentence: Scalars['String']['output'];
};


/**
 * Two initiatives that could do more together, or two actors that could work together. Never suggested: two of one house (see House), those who work together or
 * will, a COMPANY to a public actor unless one seeks what the other offers, two of the same small component, or a dismissed pair (unless its evidence changed).
 * Between actors in general: only pairs that share a leaf theme, or of which one seeks what the other offers.
 */
export type SynergySaidArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Two initiatives that could do more together, or two actors that could work together. Never suggested: two of one house (see House), those who work together or
 * will, a COMPANY to a public actor unless one seeks what the other offers, two of the same small component, or a dismissed pair (unless its evidence changed).
 * Between actors in general: only pairs that share a leaf theme, or of which one seeks what the other offers.
 */
export type SynergySentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of synergies. */
export type SynergyConnection = {
  readonly __typename?: 'SynergyConnection';
  /** How many rows that match the other conditions are dismissed and unchanged: they are left out, unless dismissed: true. */
  readonly dismissedCount: Scalars['Int']['output'];
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SynergyEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Synergy>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** How many rows that match the conditions are left out because they are told already, by a row here (SynergyEdge.repeats) or in another list, or leave nothing to decide, unless repeats: true. */
  readonly repeatCount: Scalars['Int']['output'];
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page, with what the row tells in this list beside itself. It has no id, because it depends on the conditions of the list. */
export type SynergyEdge = {
  readonly __typename?: 'SynergyEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Synergy;
  /**
   * Between initiatives, rows that this one tells too: the first before them, of those that no other tells, of the same kind and subject with one of their
   * projects (POOLING, RELAY); of a POOLING whose areas are known not to touch, also one of neighbours on the subject; of NEED_OFFER, whose every need is sought, or offer made, in such rows. The list leaves them out while nobody has decided on them nor on
   * this one; a decision on this one is none on them. Below an initiative or an actor and with repeats: true every row stands for itself, and this is empty.
   */
  readonly repeats: ReadonlyArray<Synergy>;
  /** Synergy.said that names those of repeats too: who else could join, who else seeks or offers. */
  readonly said: Said;
  /** The sentence of said. */
  readonly sentence: Scalars['String']['output'];
};


/** A row of a page, with what the row tells in this list beside itself. It has no id, because it depends on the conditions of the list. */
export type SynergyEdgeRepeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of a page, with what the row tells in this list beside itself. It has no id, because it depends on the conditions of the list. */
export type SynergyEdgeSaidArgs = {
  language?: InputMaybe<Language>;
};


/** A row of a page, with what the row tells in this list beside itself. It has no id, because it depends on the conditions of the list. */
export type SynergyEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** What a synergy rests on. theme, territory and period are the factors of overlaps; fields that do not apply are null or empty. */
export type SynergyEvidence = {
  readonly __typename?: 'SynergyEvidence';
  /** False: the weights are defaults, not calibrated on this graph. */
  readonly calibrated?: Maybe<Scalars['Boolean']['output']>;
  /** Days in common. */
  readonly commonDays?: Maybe<Scalars['Int']['output']>;
  /** Between actors: funders in common. */
  readonly commonFunders: ReadonlyArray<Actor>;
  /** Between actors: partners in common, with the share of resource allocation each carries. */
  readonly commonPartners: ReadonlyArray<PartnerShare>;
  /** Inhabitants of the communes that both cover. */
  readonly commonPopulation?: Maybe<Scalars['Int']['output']>;
  /** N: the initiatives, or actors, compared, from which the weights come. */
  readonly comparedCount: Scalars['Int']['output'];
  /** Between actors: what each feature adds to logit(score). */
  readonly contributions: ReadonlyArray<Contribution>;
  /** Who seeks what on which theme, and who offers it. Between initiatives, a need and an actor that offers it appear once: on the initiative that this actor leads, else on the pair with the highest score. */
  readonly exchanges: ReadonlyArray<Exchange>;
  /** For RELAY the initiative that ends. */
  readonly from?: Maybe<Initiative>;
  /**
   * Between initiatives: actors that share an active initiative with a lead of each, when the leads share none. First those that lead such an initiative, on both
   * sides before on one; then networks and public agencies; then those that share more initiatives on the subject.
   */
  readonly goBetweens: ReadonlyArray<GoBetween>;
  /** Between actors: the constant of logit(score). */
  readonly intercept?: Maybe<Scalars['Float']['output']>;
  /** Between actors: the last initiative that they shared; null when they never did. */
  readonly lastShared?: Maybe<LastShared>;
  /** 1 near; ½ not near or unknown (between actors: 1 same EPCI, ½ touching, 0 else). */
  readonly nearness: Scalars['Float']['output'];
  /** Between actors: how many partners each has today. It is not part of the score, because popularity is not a reason. */
  readonly partnerCounts?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Period factor: days in common as a share of the days of the shorter of the two, 0 to 1; null where it does not apply, as between actors. */
  readonly period?: Maybe<Scalars['Float']['output']>;
  /** Inhabitants of the territories of each. */
  readonly populations?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Themes of only one of the two that count in part, because the other names a related theme; empty between actors. */
  readonly relatedThemes: ReadonlyArray<RelatedThemeEvidence>;
  /** Between actors: the EPCI in common. */
  readonly sharedEpci: ReadonlyArray<Territory>;
  /** Themes of both, those above them included. */
  readonly sharedThemes: ReadonlyArray<ThemeEvidence>;
  /** Days of the shorter of the two. */
  readonly shorterDays?: Maybe<Scalars['Int']['output']>;
  /** Territory factor: the inhabitants in common, as a share, 0 to 1; null where it does not apply, as between actors. */
  readonly territory?: Maybe<Scalars['Float']['output']>;
  /** Theme factor: how alike the two sets of themes are, weighted by how rare each theme is, 0 to 1. */
  readonly theme: Scalars['Float']['output'];
  /** Themes of only the first. */
  readonly themesOfFirst: ReadonlyArray<ThemeEvidence>;
  /** Themes of only the second. */
  readonly themesOfSecond: ReadonlyArray<ThemeEvidence>;
};

/** What two could do together. */
export const SynergyKind = {
  /** Same root and same ground, no leaf theme in common, and a common stated audience: together a fuller offer (Makri, Hitt & Lane 2010). */
  COMPLEMENTARY: 'COMPLEMENTARY',
  /** Between actors: they share no project and have something in common. */
  INTRODUCTION: 'INTRODUCTION',
  /**
   * One's participant seeks what the other's offers: the same resource on the same theme, or on one above or below it, which is a theme of the seeker's
   * initiative, or above or below one. Premises, equipment, staff and audiences only between actors that are near.
   */
  NEED_OFFER: 'NEED_OFFER',
  /** Same leaf theme, disjoint territories, and both still run twelve months or have no known end: purchases, tools, training to share. Theme × nearness is 0.35 at least. */
  POOLING: 'POOLING',
  /** Same leaf and same ground; one ends within twelve months, the other goes on. Suggested also when one house leads both. */
  RELAY: 'RELAY'
} as const;

export type SynergyKind = typeof SynergyKind[keyof typeof SynergyKind];
/** Between whom a synergy is sought. */
export const SynergyParties = {
  /** Two actors. */
  ACTORS: 'ACTORS',
  /** Two initiatives. */
  INITIATIVES: 'INITIATIVES'
} as const;

export type SynergyParties = typeof SynergyParties[keyof typeof SynergyParties];
/** A commune, an EPCI (intercommunalité), an arrondissement, a département, a région, France, or a set of communes. From the official geographic code (INSEE). */
export type Territory = Node & {
  readonly __typename?: 'Territory';
  /** Actors that act or have their seat in this territory or within: the first of `actors(filter: {territory: …})`, by name. */
  readonly actors: ReadonlyArray<Actor>;
  /** The same as actors, page by page, filtered and ordered like the root's list. */
  readonly actorsConnection?: Maybe<ActorConnection>;
  /** The official code without the level, as a string: 02691, 200071892 (SIREN of an EPCI), 02, 32. Null when there is none, such as for a ZONE. */
  readonly code?: Maybe<Scalars['InseeCode']['output']>;
  /** The territories that lie entirely in this one (direct links). */
  readonly contains: ReadonlyArray<Territory>;
  /** The same as contains, page by page, filtered and ordered like the root's list. */
  readonly containsConnection?: Maybe<TerritoryConnection>;
  /** Codes of former communes that are part of this one today. */
  readonly formerCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Level and official code: COM-02691, EPCI-200071892, ARR-021, DEP-02, REG-32, FRANCE. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives that cover this territory or one within: the first of `initiatives(filter: {territory: …})`, by title. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** The same as initiatives, page by page, filtered and ordered like the root's list. */
  readonly initiativesConnection?: Maybe<InitiativeConnection>;
  /** Administrative level, such as COMMUNE. */
  readonly level: TerritoryLevel;
  /** Official name, such as Saint-Quentin. */
  readonly name: Scalars['String']['output'];
  /** EPCI that touch this EPCI, computed from the contours of their communes. Empty: unknown. */
  readonly neighbours: ReadonlyArray<Territory>;
  /** The same as neighbours, page by page, filtered and ordered like the root's list. */
  readonly neighboursConnection?: Maybe<TerritoryConnection>;
  /** Inhabitants: always the sum of the communes within. Null when no commune's population is known. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /**
   * Of its inhabitants, those who live in this territory too: the sum of the communes that lie in both, 0 when there is none. An EPCI that crosses a border has
   * fewer in a département than population says. Null while no home is known.
   */
  readonly populationWithin?: Maybe<Scalars['Int']['output']>;
  /** Postal codes of a commune. */
  readonly postalCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Increases by one with each change of this entity. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Actors whose seat is here. */
  readonly seatOf: ReadonlyArray<Actor>;
  /** The same as seatOf, page by page, filtered and ordered like the root's list. */
  readonly seatOfConnection?: Maybe<ActorConnection>;
  /** SIREN of the authority of a commune or an EPCI, from the official code: 210206660. Null for every other level. */
  readonly siren?: Maybe<Scalars['Siren']['output']>;
  /** The territories in which this one lies entirely (direct links). An EPCI is within the arrondissement that has all of its communes, if one has, and within the smallest of département, région and country that has them. */
  readonly within: ReadonlyArray<Territory>;
  /** The same as within, page by page, filtered and ordered like the root's list. */
  readonly withinConnection?: Maybe<TerritoryConnection>;
};


/** A commune, an EPCI (intercommunalité), an arrondissement, a département, a région, France, or a set of communes. From the official geographic code (INSEE). */
export type TerritoryActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A commune, an EPCI (intercommunalité), an arrondissement, a département, a région, France, or a set of communes. From the official geographic code (INSEE). */
export type TerritoryActorsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A commune, an EPCI (intercommunalité), an arrondissement, a département, a région, France, or a set of communes. From the official geographic code (INSEE). */
export type TerritoryContainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A commune, an EPCI (intercommunalité), an arrondissement, a département, a région, France, or a set of communes. From the official geographic code (INSEE). */
export type TerritoryContainsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TerritoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TerritoryOrder>;
};


/** A commune, an EPCI (intercommunalité), an arrondissement, a département, a région, France, or a set of communes. From the official geographic code (INSEE). */
export type TerritoryInitiativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A commune, an EPCI (intercommunalité), an arrondissement, a département, a région, France, or a set of communes. From the official geographic code (INSEE). */
export type TerritoryInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InitiativeOrder>;
};


/** A commune, an EPCI (intercommunalité), an arrondissement, a département, a région, France, or a set of communes. From the official geographic code (INSEE). */
export type TerritoryNeighboursArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A commune, an EPCI (intercommunalité), an arrondissement, a département, a région, France, or a set of communes. From the official geographic code (INSEE). */
export type TerritoryNeighboursConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TerritoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TerritoryOrder>;
};


/** A commune, an EPCI (intercommunalité), an arrondissement, a département, a région, France, or a set of communes. From the official geographic code (INSEE). */
export type TerritoryPopulationWithinArgs = {
  territory?: InputMaybe<Scalars['ID']['input']>;
};


/** A commune, an EPCI (intercommunalité), an arrondissement, a département, a région, France, or a set of communes. From the official geographic code (INSEE). */
export type TerritorySeatOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A commune, an EPCI (intercommunalité), an arrondissement, a département, a région, France, or a set of communes. From the official geographic code (INSEE). */
export type TerritorySeatOfConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A commune, an EPCI (intercommunalité), an arrondissement, a département, a région, France, or a set of communes. From the official geographic code (INSEE). */
export type TerritoryWithinArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A commune, an EPCI (intercommunalité), an arrondissement, a département, a région, France, or a set of communes. From the official geographic code (INSEE). */
export type TerritoryWithinConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TerritoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TerritoryOrder>;
};

/** A page of territories. */
export type TerritoryConnection = {
  readonly __typename?: 'TerritoryConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TerritoryEdge>;
  /** How many of all that match are of each value. Each facet ignores its own condition of the filter, and takes one database statement when asked for. Null only beside an error. */
  readonly facets?: Maybe<TerritoryFacets>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Territory>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Takes longer than a page of a long list: ask it once. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many are in a territory, or within. */
export type TerritoryCount = {
  readonly __typename?: 'TerritoryCount';
  /** How many of the rows that match are in the territory, or within. */
  readonly count: Scalars['Int']['output'];
  /** The territory that the row is about. */
  readonly territory: Territory;
};

/** One row of a page, with its cursor. */
export type TerritoryEdge = {
  readonly __typename?: 'TerritoryEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Territory;
};

/** Territories by value, the most frequent first. */
export type TerritoryFacets = {
  readonly __typename?: 'TerritoryFacets';
  /** Rows of the list counted by level, the largest count first. */
  readonly level: ReadonlyArray<ValueCount>;
};

/** Which territories; every given condition holds. AND, OR and NOT join at most 12 filters, 5 levels deep. */
export type TerritoryFilter = {
  /** Further filters, all of which must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<TerritoryFilter>>;
  /** A filter that must not hold. */
  readonly NOT?: InputMaybe<TerritoryFilter>;
  /** At least one of these filters must hold too. */
  readonly OR?: InputMaybe<ReadonlyArray<TerritoryFilter>>;
  /** Only rows with one of these: administrative level, such as [COMMUNE]. */
  readonly level?: InputMaybe<ReadonlyArray<TerritoryLevel>>;
  /** Words of the name, without regard to case and accents; or a code, a former code, a postal code. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Lies within this territory. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** Levels of territory. ZONE is a named set of communes. */
export const TerritoryLevel = {
  /** Arrondissement, of a département. */
  ARRONDISSEMENT: 'ARRONDISSEMENT',
  /** A commune. */
  COMMUNE: 'COMMUNE',
  /** The country. */
  COUNTRY: 'COUNTRY',
  /** A département. */
  DEPARTMENT: 'DEPARTMENT',
  /** An intercommunality with taxes of its own. */
  EPCI: 'EPCI',
  /** A région. */
  REGION: 'REGION',
  /** A named set of communes, such as the area of a programme; entered by createTerritory or by import. */
  ZONE: 'ZONE'
} as const;

export type TerritoryLevel = typeof TerritoryLevel[keyof typeof TerritoryLevel];
/** An order of territories. Entities without a value come last in both directions; equal ones are ordered by id. */
export type TerritoryOrder = {
  /** ASC, smallest first (the default), or DESC, largest first. */
  readonly direction?: InputMaybe<Direction>;
  /** Field to order by, such as NAME. */
  readonly field: TerritoryOrderField;
};

/** What territories can be ordered by. */
export const TerritoryOrderField = {
  /** By id. */
  ID: 'ID',
  /** Without regard to case, accents and punctuation. */
  NAME: 'NAME',
  /** By inhabitants. */
  POPULATION: 'POPULATION'
} as const;

export type TerritoryOrderField = typeof TerritoryOrderField[keyof typeof TerritoryOrderField];
/** The result of an act about a zone. */
export type TerritoryPayload = {
  readonly __typename?: 'TerritoryPayload';
  /** Id of the change that was written, for undo; null when nothing was written. */
  readonly change?: Maybe<Scalars['ID']['output']>;
  /**
   * The entities that the act changed, for caches: the entity itself, and the others whose relations changed with it, such as an actor that an initiative lost, or
   * the funding of an actor that was merged; archived ones as Gone. Empty when nothing was written; null only beside an error.
   */
  readonly nodes?: Maybe<ReadonlyArray<Node>>;
  /** Number of the change: answers whose sequence is at least this one include it. Null when nothing was written. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** The zone after the act; null when there is none. */
  readonly territory?: Maybe<Territory>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};


/** The result of an act about a zone. */
export type TerritoryPayloadNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A theme or sub-theme. The five roots are those of the Conseil départemental du numérique de l'Aisne. */
export type Theme = Node & {
  readonly __typename?: 'Theme';
  /** Actors that work on this theme or one below it: the first of `actors(filter: {theme: …})`, by name. */
  readonly actors: ReadonlyArray<Actor>;
  /** The same as actors, page by page, filtered and ordered like the root's list. */
  readonly actorsConnection?: Maybe<ActorConnection>;
  /** Names of the same theme in other taxonomies. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The theme above; empty for a root. */
  readonly broader: ReadonlyArray<Theme>;
  /** The same as broader, page by page, filtered and ordered like the root's list. */
  readonly broaderConnection?: Maybe<ThemeConnection>;
  /** What the theme is based on: a law, a standard, a report. */
  readonly groundedIn?: Maybe<Scalars['String']['output']>;
  /** Slug, the parent's first: mediation-numerique--demarches-en-ligne. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives about this theme or one below it: the first of `initiatives(filter: {theme: …})`, by title. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** The same as initiatives, page by page, filtered and ordered like the root's list. */
  readonly initiativesConnection?: Maybe<InitiativeConnection>;
  /** Name in English. */
  readonly labelEn: Scalars['String']['output'];
  /** Name in French. */
  readonly labelFr: Scalars['String']['output'];
  /** The themes below. */
  readonly narrower: ReadonlyArray<Theme>;
  /** The same as narrower, page by page, filtered and ordered like the root's list. */
  readonly narrowerConnection?: Maybe<ThemeConnection>;
  /** Themes that go together with it in practice, often under another root. Overlaps count them in part. */
  readonly related: ReadonlyArray<Theme>;
  /** The relations to related, each with its properties: an entity stands in as many rows as it has relations, such as two roles. */
  readonly relatedConnection: ThemeRelatedConnection;
  /** Increases by one with each change of this entity. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
};


/** A theme or sub-theme. The five roots are those of the Conseil départemental du numérique de l'Aisne. */
export type ThemeActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme or sub-theme. The five roots are those of the Conseil départemental du numérique de l'Aisne. */
export type ThemeActorsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A theme or sub-theme. The five roots are those of the Conseil départemental du numérique de l'Aisne. */
export type ThemeBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme or sub-theme. The five roots are those of the Conseil départemental du numérique de l'Aisne. */
export type ThemeBroaderConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ThemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThemeOrder>;
};


/** A theme or sub-theme. The five roots are those of the Conseil départemental du numérique de l'Aisne. */
export type ThemeInitiativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme or sub-theme. The five roots are those of the Conseil départemental du numérique de l'Aisne. */
export type ThemeInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InitiativeOrder>;
};


/** A theme or sub-theme. The five roots are those of the Conseil départemental du numérique de l'Aisne. */
export type ThemeNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme or sub-theme. The five roots are those of the Conseil départemental du numérique de l'Aisne. */
export type ThemeNarrowerConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ThemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThemeOrder>;
};


/** A theme or sub-theme. The five roots are those of the Conseil départemental du numérique de l'Aisne. */
export type ThemeRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme or sub-theme. The five roots are those of the Conseil départemental du numérique de l'Aisne. */
export type ThemeRelatedConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of themes. */
export type ThemeConnection = {
  readonly __typename?: 'ThemeConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ThemeEdge>;
  /** How many of all that match are of each value. Each facet ignores its own condition of the filter, and takes one database statement when asked for. Null only beside an error. */
  readonly facets?: Maybe<ThemeFacets>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Takes longer than a page of a long list: ask it once. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many are about a theme, or one below it. */
export type ThemeCount = {
  readonly __typename?: 'ThemeCount';
  /** How many of the rows that match are about the theme, or one below it. */
  readonly count: Scalars['Int']['output'];
  /** The theme that the row is about. */
  readonly theme: Theme;
};

/** One row of a page, with its cursor. */
export type ThemeEdge = {
  readonly __typename?: 'ThemeEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Theme;
};

/** A theme and how rare it is. */
export type ThemeEvidence = {
  readonly __typename?: 'ThemeEvidence';
  /** The theme that the row is about. */
  readonly theme: Theme;
  /** n: how many of those compared are under this theme or below it. */
  readonly uses: Scalars['Int']['output'];
  /** Information content, ln((N + 1) ÷ n). */
  readonly weight: Scalars['Float']['output'];
};

/** Themes by value, the most frequent first, at most 200 values. */
export type ThemeFacets = {
  readonly __typename?: 'ThemeFacets';
  /** The themes directly above. */
  readonly broader: ReadonlyArray<ThemeCount>;
};

/** Which themes; every given condition holds. AND, OR and NOT join at most 12 filters, 5 levels deep. */
export type ThemeFilter = {
  /** Further filters, all of which must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ThemeFilter>>;
  /** A filter that must not hold. */
  readonly NOT?: InputMaybe<ThemeFilter>;
  /** At least one of these filters must hold too. */
  readonly OR?: InputMaybe<ReadonlyArray<ThemeFilter>>;
  /** Only those directly below this one. */
  readonly broader?: InputMaybe<Scalars['ID']['input']>;
  /** Only roots (true), or only those below (false). */
  readonly root?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of the label, without regard to case and accents. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** An actor that has paid for a theme by the day asked. Own funds do not count. */
export type ThemeFunder = {
  readonly __typename?: 'ThemeFunder';
  /** The actor that has paid for the theme. */
  readonly actor: Actor;
  /** Its grants for it, re-granted ones included; placed where what they finance is, else where the beneficiary acts, else at its seat. */
  readonly fundingLinks: ReadonlyArray<FundingLink>;
  /** Initiatives on it, not abandoned, in which it has the role FUNDER. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** In this EPCI; false: in its département. */
  readonly isHere: Scalars['Boolean']['output'];
};

/** A theme, in an EPCI. */
export type ThemeInPlace = {
  readonly __typename?: 'ThemeInPlace';
  /** The territory that the row is about. */
  readonly territory: Territory;
  /** The theme that the row is about. */
  readonly theme: Theme;
};

/** An order of themes. Equal ones are ordered by id. */
export type ThemeOrder = {
  /** ASC, smallest first (the default), or DESC, largest first. */
  readonly direction?: InputMaybe<Direction>;
  /** Field to order by, such as ID. */
  readonly field: ThemeOrderField;
};

/** What themes can be ordered by. */
export const ThemeOrderField = {
  /** Parents first (ASC). */
  ID: 'ID',
  /** The French label, without regard to case, accents and punctuation. */
  LABEL: 'LABEL'
} as const;

export type ThemeOrderField = typeof ThemeOrderField[keyof typeof ThemeOrderField];
/** One page of a list. */
export type ThemeRelatedConnection = {
  readonly __typename?: 'ThemeRelatedConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ThemeRelatedRelationship>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation: the entity at its other end and the properties of the relation itself. */
export type ThemeRelatedRelationship = {
  readonly __typename?: 'ThemeRelatedRelationship';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Theme;
  /** Role, nature, dates and source of the relation, as far as its kind has them. */
  readonly properties: Relatedness;
};

/** What all ties of an actor pass through: an initiative, else a network or a joint body, else a partner. */
export type Thread = {
  readonly __typename?: 'Thread';
  /** The last day of the tie: the end of the initiative or of a role in it, whichever comes first; of several ties the latest; null when one has no end. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** Null when it is not an initiative. */
  readonly initiative?: Maybe<Initiative>;
  /** Null when it is neither a network nor a joint body. */
  readonly network?: Maybe<Actor>;
  /** Null when it is not a partner. */
  readonly partner?: Maybe<Actor>;
};

/** A tie of two actors, through one initiative, link or network. Two actors that share several initiatives have several ties. */
export type Tie = {
  readonly __typename?: 'Tie';
  /** One of the two: of an initiative the first by id; of a delegation the delegate; of a network or a joint body the member. */
  readonly a: Actor;
  /** The other one: of a network or a joint body, that network or body. */
  readonly b: Actor;
  /** First day of the tie: the latest of the initiative's start and of the two roles'; of several roles the earliest. Null when unknown. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The common initiative; null unless the medium is INITIATIVE. */
  readonly initiative?: Maybe<Initiative>;
  /** What ties them. */
  readonly medium: TieMedium;
  /** Null unless the medium is LINK: DELEGATE_OF or CONVENTION_WITH. */
  readonly nature?: Maybe<LinkNature>;
  /** True when the tie has ended by the day asked. */
  readonly past: Scalars['Boolean']['output'];
  /** Operative roles of a in the initiative; none without one. */
  readonly rolesOfA: ReadonlyArray<ParticipationRole>;
  /** Operative roles of b in the initiative; none without one. */
  readonly rolesOfB: ReadonlyArray<ParticipationRole>;
  /** Last day of the tie: the earliest of the initiative's end and of the two roles'; of several roles the latest. Null when open or unknown. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A page of ties. */
export type TieConnection = {
  readonly __typename?: 'TieConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TieEdge>;
  /** The rows of this page, in the order of the list. */
  readonly nodes: ReadonlyArray<Tie>;
  /** Cursors of the first and the last row of this page, and whether rows come before or after it. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Takes longer than a page of a long list: ask it once. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type TieEdge = {
  readonly __typename?: 'TieEdge';
  /** Opaque position of this row: pass it as `after` to get the page that begins behind the row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Tie;
};

/** Kinds of ties between two actors. */
export const TieMedium = {
  /** An initiative in which both have an operative role. */
  INITIATIVE: 'INITIATIVE',
  /** One is a member of the other, a joint body (syndicat mixte). */
  JOINT_BODY: 'JOINT_BODY',
  /** A delegation or a convention between the two. */
  LINK: 'LINK',
  /** One is a member of the other, a network. */
  NETWORK: 'NETWORK'
} as const;

export type TieMedium = typeof TieMedium[keyof typeof TieMedium];
/**
 * The initiatives that a change would touch and that have not ended that day: the two that become one, whatever their dates; those that a funder pays for from
 * that day on; those in which an actor that leaves has a role; the one that stops; those in which either of two actors with a new tie has an operative role.
 */
export type Touched = {
  readonly __typename?: 'Touched';
  /** How many of its fundingLinks. */
  readonly fundingLinkCount: Scalars['Int']['output'];
  /**
   * Funding granted or requested that has not ended that day, with an initiative or without: what a funder that withdraws pays; what an actor that leaves grants or receives; what
   * finances the initiative that stops, or the two that become one. By id.
   */
  readonly fundingLinks: ReadonlyArray<FundingLink>;
  /** Those whom `inhabitants` counts and who live in home. Null without a commune, and while no home is known. */
  readonly homeInhabitants?: Maybe<Scalars['Int']['output']>;
  /** Inhabitants of the communes in these territories, each commune once: who lives there, not who is served. Null without a commune. */
  readonly inhabitants?: Maybe<Scalars['Int']['output']>;
  /** How many initiatives. */
  readonly initiativeCount: Scalars['Int']['output'];
  /** The initiatives, by id. */
  readonly initiatives: ReadonlyArray<Initiative>;
  /** The territories that these name, by id. */
  readonly territories: ReadonlyArray<Territory>;
};


/**
 * The initiatives that a change would touch and that have not ended that day: the two that become one, whatever their dates; those that a funder pays for from
 * that day on; those in which an actor that leaves has a role; the one that stops; those in which either of two actors with a new tie has an operative role.
 */
export type TouchedFundingLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The initiatives that a change would touch and that have not ended that day: the two that become one, whatever their dates; those that a funder pays for from
 * that day on; those in which an actor that leaves has a role; the one that stops; those in which either of two actors with a new tie has an operative role.
 */
export type TouchedInitiativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A territory where the members are at home more than others. */
export type TypicalTerritory = {
  readonly __typename?: 'TypicalTerritory';
  /** Actors of the whole network that are. */
  readonly everywhere: Scalars['Int']['output'];
  /** Members that are at home there. */
  readonly members: Scalars['Int']['output'];
  /** The territory that the row is about. */
  readonly territory: Territory;
};

/** A theme that the members work on more than others. */
export type TypicalTheme = {
  readonly __typename?: 'TypicalTheme';
  /** Actors of the whole network that do. */
  readonly everywhere: Scalars['Int']['output'];
  /** Members that work on it, or on one below it. */
  readonly members: Scalars['Int']['output'];
  /** The theme that the row is about. */
  readonly theme: Theme;
};

/** Which import is to be undone. */
export type UndoImportInput = {
  /** Name of the import (import-…), as imports returns it. */
  readonly import: Scalars['ID']['input'];
};

/** Result of the act: the entity as it is now, the change that was recorded, or why the act was refused. */
export type UndoImportPayload = {
  readonly __typename?: 'UndoImportPayload';
  /** Id of the last change that was written, for undo; null when nothing was written. */
  readonly change?: Maybe<Scalars['ID']['output']>;
  /** Ids of entities that were changed since and left as they are; at most 200. */
  readonly kept: ReadonlyArray<Scalars['ID']['output']>;
  /** How many batches are still to be undone: repeat the act until it is 0. */
  readonly remaining: Scalars['Int']['output'];
  /** Number of the change: answers whose sequence is at least this one include it. Null when nothing was written. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** How many entities were restored or archived. */
  readonly undoneCount: Scalars['Int']['output'];
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of the act: the entity as it is now, the change that was recorded, or why the act was refused. */
export type UndoPayload = {
  readonly __typename?: 'UndoPayload';
  /** Id of the change that was written, for undo; null when nothing was written. */
  readonly change?: Maybe<Scalars['ID']['output']>;
  /**
   * Ids of these suggestions, and of other synergies between the same two initiatives, that lists now leave out, unless dismissed: true; and of each matter that
   * left the list of matters because these decisions changed. Null only beside an error.
   */
  readonly hidden?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Ids of entities that were changed since and left as they are. */
  readonly kept: ReadonlyArray<Scalars['ID']['output']>;
  /** The same entities and decisions after the undo, in the same order, and then the others whose relations changed with them; archived ones as Gone; null only beside an error. */
  readonly nodes?: Maybe<ReadonlyArray<Node>>;
  /** Number of the change: answers whose sequence is at least this one include it. Null when nothing was written. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /**
   * Ids of these suggestions, and of other synergies between the same two initiatives, that lists now show, if they match their filters; and of each matter that
   * came into the list of matters because these decisions changed. Null only beside an error.
   */
  readonly shown?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The suggestions of the decisions among them, as of today, with their present decisions; after them what matters among these gather, whose decision may be another now too. Null only beside an error. */
  readonly suggestions?: Maybe<ReadonlyArray<Suggestion>>;
  /** Ids of the entities that were restored or archived. */
  readonly undone: ReadonlyArray<Scalars['ID']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};


/** Result of the act: the entity as it is now, the change that was recorded, or why the act was refused. */
export type UndoPayloadNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Result of the act: the entity as it is now, the change that was recorded, or why the act was refused. */
export type UndoPayloadSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Granted money without a place: what it finances covers none, and who receives it neither acts nor sits in one. */
export type UnplacedMoney = {
  readonly __typename?: 'UnplacedMoney';
  /** How many actors receive them. */
  readonly actorCount: Scalars['Int']['output'];
  /** Their euros; an unknown amount counts for nothing. */
  readonly amount: Scalars['Money']['output'];
  /** How many grants, on any theme. */
  readonly grantCount: Scalars['Int']['output'];
};

/** The state of an upload. */
export const UploadState = {
  /** The files cannot be read, and nothing was written; or the run needed more memory than there is: batches that it wrote are complete. */
  FAILED: 'FAILED',
  /** It is in the graph. */
  IMPORTED: 'IMPORTED',
  /** It is being written. */
  IMPORTING: 'IMPORTING',
  /** Nothing was done with it yet. */
  RECEIVED: 'RECEIVED',
  /** It was stopped, or took longer than an hour. Every written batch is complete: importFile continues, undoImport undoes it. */
  STOPPED: 'STOPPED',
  /** Its report is there, and nothing is written: importFile with dryRun: false writes it. */
  TRIED: 'TRIED',
  /** A dry run is in progress. */
  TRYING: 'TRYING'
} as const;

export type UploadState = typeof UploadState[keyof typeof UploadState];
/** A file as it was sent. */
export type UploadedFile = {
  readonly __typename?: 'UploadedFile';
  /** Its size in bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** Its name on the sender's machine, without folders. */
  readonly name: Scalars['String']['output'];
};

/** Why an act was refused, in words for the person who made the input. Nothing was written then. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** For programs, which may show their own message for it. */
  readonly code: UserErrorCode;
  /** Path from the arguments of the act to the wrong field, with the index in a list: ["input", "themes", "1"] is the second theme, ["input", "needs", "1", "theme"] the theme of the second need; undo has ["change"]. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** The place, what is wrong, and what to do. */
  readonly message: Scalars['String']['output'];
};


/** Why an act was refused, in words for the person who made the input. Nothing was written then. */
export type UserErrorMessageArgs = {
  language?: InputMaybe<Language>;
};

/** The kinds of refusal; programs may rely on them, not on the message. */
export const UserErrorCode = {
  /** Another actor already has this number. */
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  /** The upload has already been imported. */
  ALREADY_IMPORTED: 'ALREADY_IMPORTED',
  /** The number belongs to an actor that was merged into another one. */
  ALREADY_MERGED: 'ALREADY_MERGED',
  /** The same proposal is already waiting for an answer. */
  ALREADY_PROPOSED: 'ALREADY_PROPOSED',
  /** The proposal was already accepted, refused or withdrawn. */
  ALREADY_SETTLED: 'ALREADY_SETTLED',
  /** The change is already undone. */
  ALREADY_UNDONE: 'ALREADY_UNDONE',
  /** Everything that the change wrote has been changed again since. */
  CHANGED_SINCE: 'CHANGED_SINCE',
  /** The text contains an invisible character, such as NUL or one that changes the direction of writing. */
  CONTROL_SIGN: 'CONTROL_SIGN',
  /** The due date of something not done yet is before the meeting that decides it. */
  DUE_BEFORE_MEETING: 'DUE_BEFORE_MEETING',
  /** The field must have a value. */
  EMPTY: 'EMPTY',
  /** The two actors cannot be merged, because one funds the other. */
  GRANT_BETWEEN_THEM: 'GRANT_BETWEEN_THEM',
  /** The funder would be the beneficiary, and the nature is not OWN_FUNDS. */
  GRANT_TO_ITSELF: 'GRANT_TO_ITSELF',
  /** The import changed nothing, so there is nothing to undo. */
  IMPORT_CHANGED_NOTHING: 'IMPORT_CHANGED_NOTHING',
  /** A dry run or an import is under way: another one, or the import that would be undone. */
  IMPORT_UNDER_WAY: 'IMPORT_UNDER_WAY',
  /** The import is already undone. */
  IMPORT_UNDONE: 'IMPORT_UNDONE',
  /** The last day is before the first. */
  INVERTED_DATES: 'INVERTED_DATES',
  /** The body already has a meeting on that day. */
  MEETING_EXISTS: 'MEETING_EXISTS',
  /** An amount below 0. */
  NEGATIVE_AMOUNT: 'NEGATIVE_AMOUNT',
  /** The proposal would change nothing. */
  NOTHING_NEW: 'NOTHING_NEW',
  /** The actor is of another kind than BODY. */
  NOT_A_BODY: 'NOT_A_BODY',
  /** The kind of the actor is unknown, so it is not a body. */
  NOT_KNOWN_AS_BODY: 'NOT_KNOWN_AS_BODY',
  /** A kind of change that cannot be undone. */
  NOT_UNDOABLE: 'NOT_UNDOABLE',
  /** The invited actor takes no part in the initiative. */
  NOT_YOURS: 'NOT_YOURS',
  /** The upload has no file. */
  NO_FILE: 'NO_FILE',
  /** A commune, the country, or a territory that shares no commune with an EPCI: nothing can be compared there. */
  NO_HOME: 'NO_HOME',
  /** Not the address of a page, which begins with http: or https:. */
  NO_WEB_ADDRESS: 'NO_WEB_ADDRESS',
  /** Only an actor of kind BODY has this field. */
  ONLY_FOR_BODY: 'ONLY_FOR_BODY',
  /** Only a dismissed suggestion has a reason from this list. */
  ONLY_FOR_DISMISSED: 'ONLY_FOR_DISMISSED',
  /** The meeting belongs to another body. */
  OTHER_BODY: 'OTHER_BODY',
  /** asOf differs from the day in the id of the suggestion. */
  OTHER_DAY: 'OTHER_DAY',
  /** The whole is already a part of the initiative. */
  PART_OF_ITSELF: 'PART_OF_ITSELF',
  /** The due date of something not done yet is in the past. */
  PAST_DUE: 'PAST_DUE',
  /** A warning, not a refusal: the text refers to a person, and is kept where only editors can read it. */
  PERSON_KEPT: 'PERSON_KEPT',
  /** The text refers to a person (a name with M. or Mme, a mobile number, a private mail address, a NIR), in a field that everybody can read. */
  PERSON_NAMED: 'PERSON_NAMED',
  /** Another invitation made the proposal. */
  PROPOSED_BY_ANOTHER: 'PROPOSED_BY_ANOTHER',
  /** The same entity twice where two are needed. */
  SAME_ON_BOTH_SIDES: 'SAME_ON_BOTH_SIDES',
  /** Several relations match; their first days distinguish them. */
  SEVERAL_RELATIONS: 'SEVERAL_RELATIONS',
  /** The SIREN is not the beginning of the SIRET. */
  SIREN_NOT_OF_SIRET: 'SIREN_NOT_OF_SIRET',
  /** The entity was changed since you read it: the revision is outdated. */
  STALE: 'STALE',
  /** A field of the proposal has changed since it was made. */
  STALE_PROPOSAL: 'STALE_PROPOSAL',
  /** A resource on a theme that is already in the list. */
  STATED_TWICE: 'STATED_TWICE',
  /** The text has more characters than the field allows. */
  TOO_LONG: 'TOO_LONG',
  /** The list has more entries than it allows. */
  TOO_MANY: 'TOO_MANY',
  /** The actor has the maximum number of open invitations. */
  TOO_MANY_INVITATIONS: 'TOO_MANY_INVITATIONS',
  /** The invitation has the maximum number of waiting proposals. */
  TOO_MANY_PENDING: 'TOO_MANY_PENDING',
  /** The invitation has withdrawn the maximum number of proposals. */
  TOO_MANY_WITHDRAWN: 'TOO_MANY_WITHDRAWN',
  /** No change has this id. */
  UNKNOWN_CHANGE: 'UNKNOWN_CHANGE',
  /** The format is not one that imports read. */
  UNKNOWN_FORMAT: 'UNKNOWN_FORMAT',
  /** No entity has this id, or it is archived. */
  UNKNOWN_ID: 'UNKNOWN_ID',
  /** No import has this name. */
  UNKNOWN_IMPORT: 'UNKNOWN_IMPORT',
  /** The two entities have no such relation. */
  UNKNOWN_RELATION: 'UNKNOWN_RELATION',
  /** The suggestion does not exist on that day, and was never decided on. */
  UNKNOWN_SUGGESTION: 'UNKNOWN_SUGGESTION',
  /** There is no upload with this id, or it was removed. */
  UNKNOWN_UPLOAD: 'UNKNOWN_UPLOAD',
  /** The idempotency key was used for another request. */
  USED_KEY: 'USED_KEY',
  /** The id belongs to an entity of another type than this field needs. */
  WRONG_KIND: 'WRONG_KIND',
  /** The last day of an invitation is past, or too far away. */
  WRONG_LAST_DAY: 'WRONG_LAST_DAY',
  /** Not an RNA number: W and nine digits. */
  WRONG_RNA: 'WRONG_RNA',
  /** An address that a page must not open, such as javascript:. */
  WRONG_SCHEME: 'WRONG_SCHEME',
  /** Not a SIREN: nine digits with a valid Luhn check. */
  WRONG_SIREN: 'WRONG_SIREN',
  /** Not a SIRET: fourteen digits with a valid Luhn check. */
  WRONG_SIRET: 'WRONG_SIRET',
  /** A year before 1900 or after 2200. */
  WRONG_YEAR: 'WRONG_YEAR',
  /** The year differs from the year of the given day. */
  YEAR_NOT_OF_DAY: 'YEAR_NOT_OF_DAY'
} as const;

export type UserErrorCode = typeof UserErrorCode[keyof typeof UserErrorCode];
/** How many are of a value. Those that have several are counted under each. */
export type ValueCount = {
  readonly __typename?: 'ValueCount';
  /** How many of the rows that match have the value. */
  readonly count: Scalars['Int']['output'];
  /** The value as filters take it; null: entities for which it is unknown, which no filter finds, except withoutDates, withoutTerritory and the like. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** The caller: who sends the request, and with which role. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The acts that the caller may perform; empty for readers. */
  readonly can: ReadonlyArray<Act>;
  /** The language of refusals and errors: the one of Accept-Language that is preferred, English without it. */
  readonly language: Language;
  /** The restricted fields that the caller may ask for, as Type.field, such as Decision.owner. An operation with any other restricted field is refused as a whole. */
  readonly mayRead: ReadonlyArray<Scalars['String']['output']>;
  /** Its name in the history of changes; anonymous without a token. */
  readonly name: Scalars['String']['output'];
  /** Role of the caller, which decides what may be read and written, such as ANONYMOUS. */
  readonly role: Role;
  /** The day that decides what is active when no other is asked. */
  readonly today: Scalars['Date']['output'];
};

/** The indicators before and after a supposed change. */
export type WhatIf = {
  readonly __typename?: 'WhatIf';
  /** The indicators of the graph with the supposed change. */
  readonly after: Indicators;
  /** Those of the pieces, without the largest, that isolatedActors(repeats: true) lists today already, so that newlyIsolated has them not; by id. */
  readonly alreadyIsolated: ReadonlyArray<Actor>;
  /** The indicators of the graph as it is. */
  readonly before: Indicators;
  /** The actors that would be isolated, as isolatedActors(repeats: true) lists them, and are not today; by id. */
  readonly newlyIsolated: ReadonlyArray<Actor>;
  /**
   * Of an actor that leaves: the pieces into which what it connects would fall, as Broker.pieces. Empty for any other change, and when all remain connected. Being
   * cut off and being isolated differ: who is cut off may be isolated already, and who becomes isolated may keep a tie.
   */
  readonly pieces: ReadonlyArray<NetworkPiece>;
  /** What would change, in plain words. */
  readonly sentence: Scalars['String']['output'];
  /** The entities that the change would affect, to be checked before anybody decides. */
  readonly touched: Touched;
};


/** The indicators before and after a supposed change. */
export type WhatIfAlreadyIsolatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The indicators before and after a supposed change. */
export type WhatIfNewlyIsolatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The indicators before and after a supposed change. */
export type WhatIfSentenceArgs = {
  language?: Language;
};

/** The proposal to withdraw. One invitation can withdraw at most 100. */
export type WithdrawProposalInput = {
  /** Your own mark for this request: the same request again under the same mark is done once, and answered as the first time. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the proposal. */
  readonly proposal: Scalars['ID']['input'];
};

/** Result of the act: the entity as it is now, the change that was recorded, or why the act was refused. */
export type WithdrawProposalPayload = {
  readonly __typename?: 'WithdrawProposalPayload';
  /** The change that was written, for undo by a coordinator; null when nothing was. */
  readonly change?: Maybe<Scalars['ID']['output']>;
  /** The current state of the proposal; null when the request was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Its number: answers whose sequence is at least this one know of it. Null when nothing was written. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};
