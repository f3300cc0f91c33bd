import type * as Types from '../../language/generated/types.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Stub } from '../../answers/stubs.js';
import type { ListPage } from '../../answers/lists/answer-list.js';
import type { ActorIntroductionRow } from '../../questions/introductions/find-actor-introductions.js';
import type { ActorNeedRow } from '../../questions/needs/resolve.js';
import type { AgendaItemRow } from '../../questions/meetings/resolve.js';
import type { AmountOfNatureRow, CoverageRow, CoverageMatrixRow } from '../../questions/coverage/row.js';
import type { BrokerRow } from '../../questions/brokers/row.js';
import type { Page } from '../../answers/connection.js';
import type { ChangeRow } from '../../questions/changes/row.js';
import type { ChangedFieldRow } from '../../questions/changes/fields.js';
import type { CommunityRow } from '../../questions/communities/row.js';
import type { CountedGrantRow } from '../../questions/pivot/resolve.js';
import type { DataQualityRow, FigureRangeRow, SourceQualityRow } from '../../questions/data-quality/row.js';
import type { DecidePayloadRow } from '../../acts/decide.js';
import type { DecisionRow } from '../../questions/decisions/resolve.js';
import type { DifferenceRow } from '../../questions/difference/find.js';
import type { DuplicateActorsRow } from '../../questions/duplicate-actors/row.js';
import type { EarlierEditionRow, FaultGroupRow, ImportFaultRow, ImportReportRow, ImportUploadRow, KnownMoneyRow, NameAloneRow, NewActorRow, OneBeneficiaryRow, PastImportRow, ReplacedEditionRow, SameRowRow, StatedTotalRow } from '../../questions/imports/row.js';
import type { EnumLabelRow, EnumLabelsRow } from '../../questions/enum-labels/resolve.js';
import type { ExperimentRow, ExperimentPlaceRow } from '../../questions/experiments/row.js';
import type { ExperimentPage } from '../../questions/experiments/resolve.js';
import type { FragmentationRow } from '../../questions/fragmentation/row.js';
import type { FrozenItemRow, MeetingRow } from '../../questions/meetings/row.js';
import type { FunderDependenceRow } from '../../questions/funder-dependence/row.js';
import type { FundingConcentrationPage, FundingShareRow } from '../../questions/funding-concentration/row.js';
import type { FundingEndRow } from '../../questions/funding-cliff/row.js';
import type { GapRow } from '../../questions/gaps/row.js';
import type { GapPage } from '../../questions/gaps/resolve.js';
import type { GoneRow } from '../../answers/whereabouts.js';
import type { GoneMatterRow } from '../../questions/matters/since.js';
import type { IncompleteRow, MissingFactRow } from '../../questions/incomplete/row.js';
import type { IncompletePage } from '../../questions/incomplete/resolve.js';
import type { IndicatorsRow } from '../../questions/what-if/indicators.js';
import type { InvitationRow, InvitedActorRow } from '../../answers/contribute/invitations.js';
import type { IsolatedActorRow } from '../../questions/isolated-actors/row.js';
import type { MatterRow } from '../../questions/matters/row.js';
import type { MatterPage } from '../../questions/matters/resolve.js';
import type { MatterHereRow } from '../../questions/matters/around/here.js';
import type { NetworkRow, NetworkTieRow } from '../../questions/network/row.js';
import type { NetworkIntroductionRow } from '../../questions/introductions/row.js';
import type { NetworkPieceRow } from '../../questions/brokers/piece.js';
import type { NotSuggestedRow } from '../../questions/suggestion/row.js';
import type { OverlapRow } from '../../questions/overlaps/row.js';
import type { OverlapGroupRow } from '../../questions/overlaps/group-pairs.js';
import type { PathRow } from '../../questions/path/row.js';
import type { PathStopRow } from '../../questions/path/resolve.js';
import type { PivotRow, PivotHeadingRow } from '../../questions/pivot/row.js';
import type { PivotCellRow } from '../../questions/pivot/cell.js';
import type { ProjectCheckPage } from '../../questions/check-project/resolve.js';
import type { ProposalRow } from '../../answers/contribute/proposals.js';
import type { ProposedFieldRow } from '../../questions/contribute/resolve.js';
import type { RuleRow } from '../../questions/installation/resolve.js';
import type { SeveralSpeedsRow, SeveralSpeedsPage, SpeedRow } from '../../questions/several-speeds/row.js';
import type { SuggestionRow } from '../../questions/suggestion/resolve.js';
import type { SynergyRow } from '../../questions/synergies/row.js';
import type { TieRow } from '../../questions/ties/row.js';
import type { TiePage } from '../../questions/ties/resolve.js';
import type { TouchedRow, WhatIfRow } from '../../questions/what-if/row.js';
import type { UndoPayloadRow } from '../../acts/undo.js';
import type { UserErrorRow } from '../../acts/user-error-words.js';
import type { Context } from '../../answers/context.js';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptProposalsInput: Types.AcceptProposalsInput;
  Act: Types.Act;
  Actor: ResolverTypeWrapper<Stub>;
  ActorConnection: ResolverTypeWrapper<ListPage>;
  ActorCount: ResolverTypeWrapper<Omit<Types.ActorCount, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  ActorEdge: ResolverTypeWrapper<Omit<Types.ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorFacets: ResolverTypeWrapper<Omit<Types.ActorFacets, 'audience' | 'kind' | 'tags' | 'territory' | 'theme'> & { audience: ReadonlyArray<ResolversTypes['ValueCount']>, kind: ReadonlyArray<ResolversTypes['ValueCount']>, tags: ReadonlyArray<ResolversTypes['ValueCount']>, territory: ReadonlyArray<ResolversTypes['TerritoryCount']>, theme: ReadonlyArray<ResolversTypes['ThemeCount']> }>;
  ActorFilter: Types.ActorFilter;
  ActorInitiativesConnection: ResolverTypeWrapper<Omit<Types.ActorInitiativesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActorInitiativesRelationship']>, nodes: ReadonlyArray<ResolversTypes['Initiative']> }>;
  ActorInitiativesRelationship: ResolverTypeWrapper<Omit<Types.ActorInitiativesRelationship, 'node'> & { node: ResolversTypes['Initiative'] }>;
  ActorIntroduction: ResolverTypeWrapper<ActorIntroductionRow>;
  ActorKind: Types.ActorKind;
  ActorLinkedFromConnection: ResolverTypeWrapper<Omit<Types.ActorLinkedFromConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActorLinkedFromRelationship']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  ActorLinkedFromRelationship: ResolverTypeWrapper<Omit<Types.ActorLinkedFromRelationship, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorLinkedToConnection: ResolverTypeWrapper<Omit<Types.ActorLinkedToConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActorLinkedToRelationship']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  ActorLinkedToRelationship: ResolverTypeWrapper<Omit<Types.ActorLinkedToRelationship, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorMemberOfConnection: ResolverTypeWrapper<Omit<Types.ActorMemberOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActorMemberOfRelationship']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  ActorMemberOfRelationship: ResolverTypeWrapper<Omit<Types.ActorMemberOfRelationship, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorMembersConnection: ResolverTypeWrapper<Omit<Types.ActorMembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActorMembersRelationship']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  ActorMembersRelationship: ResolverTypeWrapper<Omit<Types.ActorMembersRelationship, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorNeed: ResolverTypeWrapper<ActorNeedRow>;
  ActorOffer: ResolverTypeWrapper<Omit<Types.ActorOffer, 'theme'> & { theme: ResolversTypes['Theme'] }>;
  ActorOrder: Types.ActorOrder;
  ActorOrderField: Types.ActorOrderField;
  ActorPayload: ResolverTypeWrapper<Omit<Types.ActorPayload, 'actor' | 'gone' | 'nodes' | 'userErrors' | 'warnings'> & { actor?: Types.Maybe<ResolversTypes['Actor']>, gone?: Types.Maybe<ReadonlyArray<ResolversTypes['Gone']>>, nodes?: Types.Maybe<ReadonlyArray<ResolversTypes['Node']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']>, warnings: ReadonlyArray<ResolversTypes['UserError']> }>;
  ActorSourcesConnection: ResolverTypeWrapper<Omit<Types.ActorSourcesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActorSourcesRelationship']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  ActorSourcesRelationship: ResolverTypeWrapper<Omit<Types.ActorSourcesRelationship, 'node'> & { node: ResolversTypes['Source'] }>;
  AgendaItem: ResolverTypeWrapper<AgendaItemRow>;
  AmountOfNature: ResolverTypeWrapper<AmountOfNatureRow>;
  ArchiveActorInput: Types.ArchiveActorInput;
  ArchiveFundingLinkInput: Types.ArchiveFundingLinkInput;
  ArchiveInitiativeInput: Types.ArchiveInitiativeInput;
  ArchiveMeetingInput: Types.ArchiveMeetingInput;
  ArchivePayload: ResolverTypeWrapper<Omit<Types.ArchivePayload, 'gone' | 'nodes' | 'userErrors'> & { gone?: Types.Maybe<ReadonlyArray<ResolversTypes['Gone']>>, nodes?: Types.Maybe<ReadonlyArray<ResolversTypes['Node']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ArchiveTerritoryInput: Types.ArchiveTerritoryInput;
  Audience: Types.Audience;
  AudienceMatch: Types.AudienceMatch;
  BodyType: Types.BodyType;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  Broker: ResolverTypeWrapper<BrokerRow>;
  BrokerConnection: ResolverTypeWrapper<Page<BrokerRow>>;
  BrokerEdge: ResolverTypeWrapper<Omit<Types.BrokerEdge, 'node'> & { node: ResolversTypes['Broker'] }>;
  BrokerEvidence: ResolverTypeWrapper<BrokerRow>;
  BrokerPartner: ResolverTypeWrapper<Omit<Types.BrokerPartner, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  CancelImportInput: Types.CancelImportInput;
  CapableActor: ResolverTypeWrapper<Omit<Types.CapableActor, 'actor' | 'initiatives' | 'neighbours'> & { actor: ResolversTypes['Actor'], initiatives: ReadonlyArray<ResolversTypes['Initiative']>, neighbours: ReadonlyArray<ResolversTypes['Territory']> }>;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeConnection: ResolverTypeWrapper<Page<ChangeRow>>;
  ChangeEdge: ResolverTypeWrapper<Omit<Types.ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeFilter: Types.ChangeFilter;
  ChangedField: ResolverTypeWrapper<ChangedFieldRow>;
  Community: ResolverTypeWrapper<CommunityRow>;
  CommunityConnection: ResolverTypeWrapper<Page<CommunityRow>>;
  CommunityEdge: ResolverTypeWrapper<Omit<Types.CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  CommunityEvidence: ResolverTypeWrapper<CommunityRow>;
  Contribution: ResolverTypeWrapper<Types.Contribution>;
  Coordination: Types.Coordination;
  CountedFunding: ResolverTypeWrapper<Omit<Types.CountedFunding, 'fundingLink'> & { fundingLink: ResolversTypes['FundingLink'] }>;
  CountedGrant: ResolverTypeWrapper<CountedGrantRow>;
  Coverage: ResolverTypeWrapper<CoverageRow>;
  CoverageConnection: ResolverTypeWrapper<Page<CoverageRow>>;
  CoverageEdge: ResolverTypeWrapper<Omit<Types.CoverageEdge, 'node'> & { node: ResolversTypes['Coverage'] }>;
  CoverageEvidence: ResolverTypeWrapper<CoverageRow>;
  CoverageMatrix: ResolverTypeWrapper<CoverageMatrixRow>;
  CreateActorInput: Types.CreateActorInput;
  CreateFundingLinkInput: Types.CreateFundingLinkInput;
  CreateInitiativeInput: Types.CreateInitiativeInput;
  CreateMeetingInput: Types.CreateMeetingInput;
  CreateTerritoryInput: Types.CreateTerritoryInput;
  CreatedCount: ResolverTypeWrapper<Types.CreatedCount>;
  DataQuality: ResolverTypeWrapper<DataQualityRow>;
  Date: ResolverTypeWrapper<Types.Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  DecideInput: Types.DecideInput;
  DecidePayload: ResolverTypeWrapper<DecidePayloadRow>;
  Decision: ResolverTypeWrapper<DecisionRow>;
  DecisionConnection: ResolverTypeWrapper<Page<DecisionRow>>;
  DecisionEdge: ResolverTypeWrapper<Omit<Types.DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionFilter: Types.DecisionFilter;
  DecisionStatus: Types.DecisionStatus;
  DependenceBasis: Types.DependenceBasis;
  Difference: ResolverTypeWrapper<DifferenceRow>;
  DifferenceConnection: ResolverTypeWrapper<Page<DifferenceRow>>;
  DifferenceEdge: ResolverTypeWrapper<Omit<Types.DifferenceEdge, 'node'> & { node: ResolversTypes['Difference'] }>;
  DifferenceKind: Types.DifferenceKind;
  DifferingKind: Types.DifferingKind;
  Direction: Types.Direction;
  DismissalReason: Types.DismissalReason;
  DuplicateActors: ResolverTypeWrapper<DuplicateActorsRow>;
  DuplicateActorsConnection: ResolverTypeWrapper<Page<DuplicateActorsRow>>;
  DuplicateActorsEdge: ResolverTypeWrapper<Omit<Types.DuplicateActorsEdge, 'node'> & { node: ResolversTypes['DuplicateActors'] }>;
  DuplicateReason: Types.DuplicateReason;
  EarlierEdition: ResolverTypeWrapper<EarlierEditionRow>;
  EditActorInput: Types.EditActorInput;
  EditFundingLinkInput: Types.EditFundingLinkInput;
  EditInitiativeInput: Types.EditInitiativeInput;
  EditMeetingInput: Types.EditMeetingInput;
  EditTerritoryInput: Types.EditTerritoryInput;
  EntityKind: Types.EntityKind;
  EnumLabel: ResolverTypeWrapper<EnumLabelRow>;
  EnumLabels: ResolverTypeWrapper<EnumLabelsRow>;
  Exchange: ResolverTypeWrapper<Omit<Types.Exchange, 'initiative' | 'offers' | 'providers' | 'seeker' | 'theme'> & { initiative?: Types.Maybe<ResolversTypes['Initiative']>, offers: ReadonlyArray<ResolversTypes['SuitingOffer']>, providers: ReadonlyArray<ResolversTypes['Actor']>, seeker: ResolversTypes['Actor'], theme: ResolversTypes['Theme'] }>;
  Experiment: ResolverTypeWrapper<ExperimentRow>;
  ExperimentConnection: ResolverTypeWrapper<ExperimentPage>;
  ExperimentEdge: ResolverTypeWrapper<Omit<Types.ExperimentEdge, 'node'> & { node: ResolversTypes['Experiment'] }>;
  ExperimentEpci: ResolverTypeWrapper<Omit<Types.ExperimentEpci, 'territory'> & { territory: ResolversTypes['Territory'] }>;
  ExperimentEvidence: ResolverTypeWrapper<ExperimentRow>;
  ExperimentNeed: ResolverTypeWrapper<Omit<Types.ExperimentNeed, 'actor' | 'theme'> & { actor: ResolversTypes['Actor'], theme: ResolversTypes['Theme'] }>;
  ExperimentPlace: ResolverTypeWrapper<ExperimentPlaceRow>;
  FaultGroup: ResolverTypeWrapper<FaultGroupRow>;
  FaultLevel: Types.FaultLevel;
  Feature: Types.Feature;
  FigureRange: ResolverTypeWrapper<FigureRangeRow>;
  Float: ResolverTypeWrapper<Types.Scalars['Float']['output']>;
  Fragmentation: ResolverTypeWrapper<FragmentationRow>;
  FreezeAgendaInput: Types.FreezeAgendaInput;
  FrozenItem: ResolverTypeWrapper<FrozenItemRow>;
  FunderDependence: ResolverTypeWrapper<FunderDependenceRow>;
  FunderDependenceConnection: ResolverTypeWrapper<Page<FunderDependenceRow>>;
  FunderDependenceEdge: ResolverTypeWrapper<Omit<Types.FunderDependenceEdge, 'node'> & { node: ResolversTypes['FunderDependence'] }>;
  FunderPart: ResolverTypeWrapper<Omit<Types.FunderPart, 'actor' | 'fundingLinks'> & { actor: ResolversTypes['Actor'], fundingLinks: ReadonlyArray<ResolversTypes['FundingLink']> }>;
  FundingCliffConnection: ResolverTypeWrapper<Page<FundingEndRow>>;
  FundingConcentrationConnection: ResolverTypeWrapper<FundingConcentrationPage>;
  FundingEnd: ResolverTypeWrapper<FundingEndRow>;
  FundingEndEdge: ResolverTypeWrapper<Omit<Types.FundingEndEdge, 'node'> & { node: ResolversTypes['FundingEnd'] }>;
  FundingLink: ResolverTypeWrapper<Stub>;
  FundingLinkConnection: ResolverTypeWrapper<ListPage>;
  FundingLinkEdge: ResolverTypeWrapper<Omit<Types.FundingLinkEdge, 'node'> & { node: ResolversTypes['FundingLink'] }>;
  FundingLinkFacets: ResolverTypeWrapper<Omit<Types.FundingLinkFacets, 'nature' | 'status' | 'territory' | 'theme' | 'year'> & { nature: ReadonlyArray<ResolversTypes['ValueCount']>, status: ReadonlyArray<ResolversTypes['ValueCount']>, territory: ReadonlyArray<ResolversTypes['TerritoryCount']>, theme: ReadonlyArray<ResolversTypes['ThemeCount']>, year: ReadonlyArray<ResolversTypes['ValueCount']> }>;
  FundingLinkFilter: Types.FundingLinkFilter;
  FundingLinkOrder: Types.FundingLinkOrder;
  FundingLinkOrderField: Types.FundingLinkOrderField;
  FundingLinkPayload: ResolverTypeWrapper<Omit<Types.FundingLinkPayload, 'fundingLink' | 'nodes' | 'userErrors'> & { fundingLink?: Types.Maybe<ResolversTypes['FundingLink']>, nodes?: Types.Maybe<ReadonlyArray<ResolversTypes['Node']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FundingLinkSourcesConnection: ResolverTypeWrapper<Omit<Types.FundingLinkSourcesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FundingLinkSourcesRelationship']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  FundingLinkSourcesRelationship: ResolverTypeWrapper<Omit<Types.FundingLinkSourcesRelationship, 'node'> & { node: ResolversTypes['Source'] }>;
  FundingNature: Types.FundingNature;
  FundingParty: Types.FundingParty;
  FundingShare: ResolverTypeWrapper<FundingShareRow>;
  FundingShareEdge: ResolverTypeWrapper<Omit<Types.FundingShareEdge, 'node'> & { node: ResolversTypes['FundingShare'] }>;
  FundingStatus: Types.FundingStatus;
  Gap: ResolverTypeWrapper<GapRow>;
  GapConnection: ResolverTypeWrapper<GapPage>;
  GapEdge: ResolverTypeWrapper<Omit<Types.GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  GoBetween: ResolverTypeWrapper<Omit<Types.GoBetween, 'actor' | 'initiatives'> & { actor: ResolversTypes['Actor'], initiatives: ReadonlyArray<ResolversTypes['Initiative']> }>;
  Gone: ResolverTypeWrapper<GoneRow>;
  GoneMatter: ResolverTypeWrapper<GoneMatterRow>;
  GraphChange: ResolverTypeWrapper<Types.GraphChange>;
  Ground: Types.Ground;
  House: ResolverTypeWrapper<Omit<Types.House, 'from' | 'to'> & { from: ResolversTypes['Actor'], to: ResolversTypes['Actor'] }>;
  HouseBond: Types.HouseBond;
  Hypothesis: Types.Hypothesis;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  ImportFault: ResolverTypeWrapper<ImportFaultRow>;
  ImportFileInput: Types.ImportFileInput;
  ImportFilePayload: ResolverTypeWrapper<Omit<Types.ImportFilePayload, 'upload' | 'userErrors'> & { upload?: Types.Maybe<ResolversTypes['ImportUpload']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ImportFormat: Types.ImportFormat;
  ImportReport: ResolverTypeWrapper<ImportReportRow>;
  ImportState: Types.ImportState;
  ImportUpload: ResolverTypeWrapper<ImportUploadRow>;
  Incomplete: ResolverTypeWrapper<IncompleteRow>;
  IncompleteConnection: ResolverTypeWrapper<IncompletePage>;
  IncompleteEdge: ResolverTypeWrapper<Omit<Types.IncompleteEdge, 'node'> & { node: ResolversTypes['Incomplete'] }>;
  Indicators: ResolverTypeWrapper<IndicatorsRow>;
  Initiative: ResolverTypeWrapper<Stub>;
  InitiativeConnection: ResolverTypeWrapper<ListPage>;
  InitiativeEdge: ResolverTypeWrapper<Omit<Types.InitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  InitiativeFacets: ResolverTypeWrapper<Omit<Types.InitiativeFacets, 'audience' | 'kind' | 'phase' | 'status' | 'tags' | 'territory' | 'theme'> & { audience: ReadonlyArray<ResolversTypes['ValueCount']>, kind: ReadonlyArray<ResolversTypes['ValueCount']>, phase: ReadonlyArray<ResolversTypes['ValueCount']>, status: ReadonlyArray<ResolversTypes['ValueCount']>, tags: ReadonlyArray<ResolversTypes['ValueCount']>, territory: ReadonlyArray<ResolversTypes['TerritoryCount']>, theme: ReadonlyArray<ResolversTypes['ThemeCount']> }>;
  InitiativeFilter: Types.InitiativeFilter;
  InitiativeKind: Types.InitiativeKind;
  InitiativeOrder: Types.InitiativeOrder;
  InitiativeOrderField: Types.InitiativeOrderField;
  InitiativeParticipantsConnection: ResolverTypeWrapper<Omit<Types.InitiativeParticipantsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InitiativeParticipantsRelationship']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  InitiativeParticipantsRelationship: ResolverTypeWrapper<Omit<Types.InitiativeParticipantsRelationship, 'node'> & { node: ResolversTypes['Actor'] }>;
  InitiativePayload: ResolverTypeWrapper<Omit<Types.InitiativePayload, 'initiative' | 'nodes' | 'userErrors' | 'warnings'> & { initiative?: Types.Maybe<ResolversTypes['Initiative']>, nodes?: Types.Maybe<ReadonlyArray<ResolversTypes['Node']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']>, warnings: ReadonlyArray<ResolversTypes['UserError']> }>;
  InitiativePhase: Types.InitiativePhase;
  InitiativeSourcesConnection: ResolverTypeWrapper<Omit<Types.InitiativeSourcesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InitiativeSourcesRelationship']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  InitiativeSourcesRelationship: ResolverTypeWrapper<Omit<Types.InitiativeSourcesRelationship, 'node'> & { node: ResolversTypes['Source'] }>;
  InitiativeStatus: Types.InitiativeStatus;
  InseeCode: ResolverTypeWrapper<Types.Scalars['InseeCode']['output']>;
  Installation: ResolverTypeWrapper<Omit<Types.Installation, 'rules'> & { rules: ReadonlyArray<ResolversTypes['Rule']> }>;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  Introduction: ResolverTypeWrapper<Omit<Types.Introduction, 'actor' | 'sharedThemes'> & { actor: ResolversTypes['Actor'], sharedThemes: ReadonlyArray<ResolversTypes['Theme']> }>;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InvitationConnection: ResolverTypeWrapper<Page<InvitationRow>>;
  InvitationEdge: ResolverTypeWrapper<Omit<Types.InvitationEdge, 'node'> & { node: ResolversTypes['Invitation'] }>;
  InvitationPayload: ResolverTypeWrapper<Omit<Types.InvitationPayload, 'invitation' | 'userErrors'> & { invitation?: Types.Maybe<ResolversTypes['Invitation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvitationState: Types.InvitationState;
  InviteContributorInput: Types.InviteContributorInput;
  InvitedActor: ResolverTypeWrapper<InvitedActorRow>;
  IsolatedActor: ResolverTypeWrapper<IsolatedActorRow>;
  IsolatedActorConnection: ResolverTypeWrapper<Page<IsolatedActorRow>>;
  IsolatedActorEdge: ResolverTypeWrapper<Omit<Types.IsolatedActorEdge, 'node' | 'repeats'> & { node: ResolversTypes['IsolatedActor'], repeats: ReadonlyArray<ResolversTypes['IsolatedActor']> }>;
  IsolationEvidence: ResolverTypeWrapper<IsolatedActorRow>;
  IsolationKind: Types.IsolationKind;
  JSON: ResolverTypeWrapper<Types.Scalars['JSON']['output']>;
  JoinInput: Types.JoinInput;
  KnownMoney: ResolverTypeWrapper<KnownMoneyRow>;
  Lack: Types.Lack;
  LackCount: ResolverTypeWrapper<Types.LackCount>;
  Language: Types.Language;
  LastShared: ResolverTypeWrapper<Omit<Types.LastShared, 'initiative'> & { initiative: ResolversTypes['Initiative'] }>;
  Link: ResolverTypeWrapper<Types.Link>;
  LinkNature: Types.LinkNature;
  Matter: ResolverTypeWrapper<MatterRow>;
  MatterConnection: ResolverTypeWrapper<MatterPage>;
  MatterEdge: ResolverTypeWrapper<Omit<Types.MatterEdge, 'news' | 'node'> & { news: ReadonlyArray<ResolversTypes['Difference']>, node: ResolversTypes['Matter'] }>;
  MatterFacets: ResolverTypeWrapper<Omit<Types.MatterFacets, 'body' | 'kind' | 'state' | 'territory' | 'theme' | 'urgency'> & { body: ReadonlyArray<ResolversTypes['ActorCount']>, kind: ReadonlyArray<ResolversTypes['ValueCount']>, state: ReadonlyArray<ResolversTypes['ValueCount']>, territory: ReadonlyArray<ResolversTypes['TerritoryCount']>, theme: ReadonlyArray<ResolversTypes['ThemeCount']>, urgency: ReadonlyArray<ResolversTypes['ValueCount']> }>;
  MatterHere: ResolverTypeWrapper<MatterHereRow>;
  MatterKind: Types.MatterKind;
  MatterState: Types.MatterState;
  MatterUrgency: Types.MatterUrgency;
  Meeting: ResolverTypeWrapper<MeetingRow>;
  MeetingConnection: ResolverTypeWrapper<Page<MeetingRow>>;
  MeetingEdge: ResolverTypeWrapper<Omit<Types.MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFrequency: Types.MeetingFrequency;
  MeetingPayload: ResolverTypeWrapper<Omit<Types.MeetingPayload, 'meeting' | 'userErrors'> & { meeting?: Types.Maybe<ResolversTypes['Meeting']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MemberRole: Types.MemberRole;
  Membership: ResolverTypeWrapper<Types.Membership>;
  MergeActorsInput: Types.MergeActorsInput;
  MissingFact: ResolverTypeWrapper<MissingFactRow>;
  Money: ResolverTypeWrapper<Types.Scalars['Money']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameAlone: ResolverTypeWrapper<NameAloneRow>;
  Nearness: Types.Nearness;
  Network: ResolverTypeWrapper<NetworkRow>;
  NetworkIntroduction: ResolverTypeWrapper<NetworkIntroductionRow>;
  NetworkPiece: ResolverTypeWrapper<NetworkPieceRow>;
  NetworkTie: ResolverTypeWrapper<NetworkTieRow>;
  NewActor: ResolverTypeWrapper<NewActorRow>;
  NewSuggestion: ResolverTypeWrapper<Omit<Types.NewSuggestion, 'overlap' | 'synergy'> & { overlap?: Types.Maybe<ResolversTypes['Overlap']>, synergy?: Types.Maybe<ResolversTypes['Synergy']> }>;
  NextTie: ResolverTypeWrapper<Omit<Types.NextTie, 'initiative' | 'network' | 'partner'> & { initiative?: Types.Maybe<ResolversTypes['Initiative']>, network?: Types.Maybe<ResolversTypes['Actor']>, partner?: Types.Maybe<ResolversTypes['Actor']> }>;
  Node: ResolverTypeWrapper<Stub>;
  NotSuggested: ResolverTypeWrapper<NotSuggestedRow>;
  NotSuggestedReason: Types.NotSuggestedReason;
  OneBeneficiary: ResolverTypeWrapper<OneBeneficiaryRow>;
  Overlap: ResolverTypeWrapper<OverlapRow>;
  OverlapConnection: ResolverTypeWrapper<Page<OverlapRow>>;
  OverlapEdge: ResolverTypeWrapper<Omit<Types.OverlapEdge, 'node'> & { node: ResolversTypes['Overlap'] }>;
  OverlapEvidence: ResolverTypeWrapper<OverlapRow>;
  OverlapFactors: ResolverTypeWrapper<OverlapRow>;
  OverlapGroup: ResolverTypeWrapper<OverlapGroupRow>;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  PairsApart: ResolverTypeWrapper<Types.PairsApart>;
  Participation: ResolverTypeWrapper<Types.Participation>;
  ParticipationRole: Types.ParticipationRole;
  PartnerShare: ResolverTypeWrapper<Omit<Types.PartnerShare, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  PastImport: ResolverTypeWrapper<PastImportRow>;
  PastImportConnection: ResolverTypeWrapper<Page<PastImportRow>>;
  PastImportEdge: ResolverTypeWrapper<Omit<Types.PastImportEdge, 'node'> & { node: ResolversTypes['PastImport'] }>;
  Path: ResolverTypeWrapper<PathRow>;
  PathMedium: Types.PathMedium;
  PathStep: ResolverTypeWrapper<Omit<Types.PathStep, 'from' | 'to'> & { from: ResolversTypes['PathStop'], to: ResolversTypes['PathStop'] }>;
  PathStop: ResolverTypeWrapper<PathStopRow>;
  PeriodInput: Types.PeriodInput;
  Pivot: ResolverTypeWrapper<PivotRow>;
  PivotAxis: Types.PivotAxis;
  PivotCell: ResolverTypeWrapper<PivotCellRow>;
  PivotHeading: ResolverTypeWrapper<PivotHeadingRow>;
  PivotMeasure: Types.PivotMeasure;
  PlacedFunding: ResolverTypeWrapper<Omit<Types.PlacedFunding, 'fundingLink'> & { fundingLink: ResolversTypes['FundingLink'] }>;
  Presence: Types.Presence;
  ProjectCheckConnection: ResolverTypeWrapper<ProjectCheckPage>;
  ProjectCheckEdge: ResolverTypeWrapper<Omit<Types.ProjectCheckEdge, 'node'> & { node: ResolversTypes['Overlap'] }>;
  Proposal: ResolverTypeWrapper<ProposalRow>;
  ProposalConnection: ResolverTypeWrapper<Page<ProposalRow>>;
  ProposalEdge: ResolverTypeWrapper<Omit<Types.ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalState: Types.ProposalState;
  ProposeInput: Types.ProposeInput;
  ProposePayload: ResolverTypeWrapper<Omit<Types.ProposePayload, 'proposal' | 'userErrors'> & { proposal?: Types.Maybe<ResolversTypes['Proposal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProposedActorEdit: Types.ProposedActorEdit;
  ProposedAnswer: Types.ProposedAnswer;
  ProposedChange: Types.ProposedChange;
  ProposedField: ResolverTypeWrapper<ProposedFieldRow>;
  ProposedInitiative: Types.ProposedInitiative;
  ProposedInitiativeEdit: Types.ProposedInitiativeEdit;
  ProposedPartner: Types.ProposedPartner;
  ProposedTheme: ResolverTypeWrapper<Omit<Types.ProposedTheme, 'theme'> & { theme: ResolversTypes['Theme'] }>;
  QualityFigure: Types.QualityFigure;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordDecisionInput: Types.RecordDecisionInput;
  RecordDecisionPayload: ResolverTypeWrapper<Omit<Types.RecordDecisionPayload, 'decision' | 'userErrors'> & { decision?: Types.Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RefuseProposalsInput: Types.RefuseProposalsInput;
  RelatedThemeEvidence: ResolverTypeWrapper<Omit<Types.RelatedThemeEvidence, 'related' | 'theme'> & { related: ResolversTypes['Theme'], theme: ResolversTypes['Theme'] }>;
  Relatedness: ResolverTypeWrapper<Types.Relatedness>;
  RemoveLinkInput: Types.RemoveLinkInput;
  RemoveMembershipInput: Types.RemoveMembershipInput;
  RemoveParticipationInput: Types.RemoveParticipationInput;
  ReplacedEdition: ResolverTypeWrapper<ReplacedEditionRow>;
  Resource: Types.Resource;
  ResourceFilter: Types.ResourceFilter;
  ResourceOnTheme: Types.ResourceOnTheme;
  RevokeInvitationInput: Types.RevokeInvitationInput;
  Rna: ResolverTypeWrapper<Types.Scalars['Rna']['output']>;
  Role: Types.Role;
  Rule: ResolverTypeWrapper<RuleRow>;
  RuleUnit: Types.RuleUnit;
  Said: ResolverTypeWrapper<Types.Said>;
  SaidOnPaper: ResolverTypeWrapper<Types.SaidOnPaper>;
  SameRow: ResolverTypeWrapper<SameRowRow>;
  SearchConnection: ResolverTypeWrapper<Omit<Types.SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<Types.SearchEdge, 'node' | 'within'> & { node: ResolversTypes['Node'], within?: Types.Maybe<ResolversTypes['Territory']> }>;
  SearchKind: Types.SearchKind;
  SetHomePayload: ResolverTypeWrapper<Omit<Types.SetHomePayload, 'home' | 'userErrors'> & { home?: Types.Maybe<ResolversTypes['Territory']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetLinkInput: Types.SetLinkInput;
  SetMembershipInput: Types.SetMembershipInput;
  SetParticipationInput: Types.SetParticipationInput;
  SettleProposalsPayload: ResolverTypeWrapper<Omit<Types.SettleProposalsPayload, 'proposals' | 'userErrors'> & { proposals?: Types.Maybe<ReadonlyArray<ResolversTypes['Proposal']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SeveralSpeeds: ResolverTypeWrapper<SeveralSpeedsRow>;
  SeveralSpeedsConnection: ResolverTypeWrapper<SeveralSpeedsPage>;
  SeveralSpeedsEdge: ResolverTypeWrapper<Omit<Types.SeveralSpeedsEdge, 'node'> & { node: ResolversTypes['SeveralSpeeds'] }>;
  SeveralSpeedsEvidence: ResolverTypeWrapper<SeveralSpeedsRow>;
  Siren: ResolverTypeWrapper<Types.Scalars['Siren']['output']>;
  Siret: ResolverTypeWrapper<Types.Scalars['Siret']['output']>;
  Source: ResolverTypeWrapper<Stub>;
  SourceQuality: ResolverTypeWrapper<SourceQualityRow>;
  Speed: ResolverTypeWrapper<SpeedRow>;
  StatedTotal: ResolverTypeWrapper<StatedTotalRow>;
  Statement: ResolverTypeWrapper<Types.Statement>;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Suggestion: ResolverTypeWrapper<SuggestionRow>;
  SuggestionAnswer: Types.SuggestionAnswer;
  SuggestionKind: Types.SuggestionKind;
  SuitingOffer: ResolverTypeWrapper<Omit<Types.SuitingOffer, 'actor' | 'theme'> & { actor: ResolversTypes['Actor'], theme: ResolversTypes['Theme'] }>;
  Sureness: ResolverTypeWrapper<Types.Sureness>;
  Synergy: ResolverTypeWrapper<SynergyRow>;
  SynergyConnection: ResolverTypeWrapper<Page<SynergyRow>>;
  SynergyEdge: ResolverTypeWrapper<Omit<Types.SynergyEdge, 'node' | 'repeats'> & { node: ResolversTypes['Synergy'], repeats: ReadonlyArray<ResolversTypes['Synergy']> }>;
  SynergyEvidence: ResolverTypeWrapper<SynergyRow>;
  SynergyKind: Types.SynergyKind;
  SynergyParties: Types.SynergyParties;
  Territory: ResolverTypeWrapper<Stub>;
  TerritoryConnection: ResolverTypeWrapper<ListPage>;
  TerritoryCount: ResolverTypeWrapper<Omit<Types.TerritoryCount, 'territory'> & { territory: ResolversTypes['Territory'] }>;
  TerritoryEdge: ResolverTypeWrapper<Omit<Types.TerritoryEdge, 'node'> & { node: ResolversTypes['Territory'] }>;
  TerritoryFacets: ResolverTypeWrapper<Omit<Types.TerritoryFacets, 'level'> & { level: ReadonlyArray<ResolversTypes['ValueCount']> }>;
  TerritoryFilter: Types.TerritoryFilter;
  TerritoryLevel: Types.TerritoryLevel;
  TerritoryOrder: Types.TerritoryOrder;
  TerritoryOrderField: Types.TerritoryOrderField;
  TerritoryPayload: ResolverTypeWrapper<Omit<Types.TerritoryPayload, 'nodes' | 'territory' | 'userErrors'> & { nodes?: Types.Maybe<ReadonlyArray<ResolversTypes['Node']>>, territory?: Types.Maybe<ResolversTypes['Territory']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Theme: ResolverTypeWrapper<Stub>;
  ThemeConnection: ResolverTypeWrapper<ListPage>;
  ThemeCount: ResolverTypeWrapper<Omit<Types.ThemeCount, 'theme'> & { theme: ResolversTypes['Theme'] }>;
  ThemeEdge: ResolverTypeWrapper<Omit<Types.ThemeEdge, 'node'> & { node: ResolversTypes['Theme'] }>;
  ThemeEvidence: ResolverTypeWrapper<Omit<Types.ThemeEvidence, 'theme'> & { theme: ResolversTypes['Theme'] }>;
  ThemeFacets: ResolverTypeWrapper<Omit<Types.ThemeFacets, 'broader'> & { broader: ReadonlyArray<ResolversTypes['ThemeCount']> }>;
  ThemeFilter: Types.ThemeFilter;
  ThemeFunder: ResolverTypeWrapper<Omit<Types.ThemeFunder, 'actor' | 'fundingLinks' | 'initiatives'> & { actor: ResolversTypes['Actor'], fundingLinks: ReadonlyArray<ResolversTypes['FundingLink']>, initiatives: ReadonlyArray<ResolversTypes['Initiative']> }>;
  ThemeInPlace: ResolverTypeWrapper<Omit<Types.ThemeInPlace, 'territory' | 'theme'> & { territory: ResolversTypes['Territory'], theme: ResolversTypes['Theme'] }>;
  ThemeOrder: Types.ThemeOrder;
  ThemeOrderField: Types.ThemeOrderField;
  ThemeRelatedConnection: ResolverTypeWrapper<Omit<Types.ThemeRelatedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ThemeRelatedRelationship']>, nodes: ReadonlyArray<ResolversTypes['Theme']> }>;
  ThemeRelatedRelationship: ResolverTypeWrapper<Omit<Types.ThemeRelatedRelationship, 'node'> & { node: ResolversTypes['Theme'] }>;
  Thread: ResolverTypeWrapper<Omit<Types.Thread, 'initiative' | 'network' | 'partner'> & { initiative?: Types.Maybe<ResolversTypes['Initiative']>, network?: Types.Maybe<ResolversTypes['Actor']>, partner?: Types.Maybe<ResolversTypes['Actor']> }>;
  Tie: ResolverTypeWrapper<TieRow>;
  TieConnection: ResolverTypeWrapper<TiePage>;
  TieEdge: ResolverTypeWrapper<Omit<Types.TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  TieMedium: Types.TieMedium;
  Touched: ResolverTypeWrapper<TouchedRow>;
  TypicalTerritory: ResolverTypeWrapper<Omit<Types.TypicalTerritory, 'territory'> & { territory: ResolversTypes['Territory'] }>;
  TypicalTheme: ResolverTypeWrapper<Omit<Types.TypicalTheme, 'theme'> & { theme: ResolversTypes['Theme'] }>;
  UndoImportInput: Types.UndoImportInput;
  UndoImportPayload: ResolverTypeWrapper<Omit<Types.UndoImportPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UndoPayload: ResolverTypeWrapper<UndoPayloadRow>;
  UnplacedMoney: ResolverTypeWrapper<Types.UnplacedMoney>;
  UploadState: Types.UploadState;
  UploadedFile: ResolverTypeWrapper<Types.UploadedFile>;
  UserError: ResolverTypeWrapper<UserErrorRow>;
  UserErrorCode: Types.UserErrorCode;
  ValueCount: ResolverTypeWrapper<Types.ValueCount>;
  Viewer: ResolverTypeWrapper<Types.Viewer>;
  WhatIf: ResolverTypeWrapper<WhatIfRow>;
  WithdrawProposalInput: Types.WithdrawProposalInput;
  WithdrawProposalPayload: ResolverTypeWrapper<Omit<Types.WithdrawProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Types.Maybe<ResolversTypes['Proposal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptProposalsInput: Types.AcceptProposalsInput;
  Actor: Stub;
  ActorConnection: ListPage;
  ActorCount: Omit<Types.ActorCount, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  ActorEdge: Omit<Types.ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  ActorFacets: Omit<Types.ActorFacets, 'audience' | 'kind' | 'tags' | 'territory' | 'theme'> & { audience: ReadonlyArray<ResolversParentTypes['ValueCount']>, kind: ReadonlyArray<ResolversParentTypes['ValueCount']>, tags: ReadonlyArray<ResolversParentTypes['ValueCount']>, territory: ReadonlyArray<ResolversParentTypes['TerritoryCount']>, theme: ReadonlyArray<ResolversParentTypes['ThemeCount']> };
  ActorFilter: Types.ActorFilter;
  ActorInitiativesConnection: Omit<Types.ActorInitiativesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActorInitiativesRelationship']>, nodes: ReadonlyArray<ResolversParentTypes['Initiative']> };
  ActorInitiativesRelationship: Omit<Types.ActorInitiativesRelationship, 'node'> & { node: ResolversParentTypes['Initiative'] };
  ActorIntroduction: ActorIntroductionRow;
  ActorLinkedFromConnection: Omit<Types.ActorLinkedFromConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActorLinkedFromRelationship']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  ActorLinkedFromRelationship: Omit<Types.ActorLinkedFromRelationship, 'node'> & { node: ResolversParentTypes['Actor'] };
  ActorLinkedToConnection: Omit<Types.ActorLinkedToConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActorLinkedToRelationship']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  ActorLinkedToRelationship: Omit<Types.ActorLinkedToRelationship, 'node'> & { node: ResolversParentTypes['Actor'] };
  ActorMemberOfConnection: Omit<Types.ActorMemberOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActorMemberOfRelationship']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  ActorMemberOfRelationship: Omit<Types.ActorMemberOfRelationship, 'node'> & { node: ResolversParentTypes['Actor'] };
  ActorMembersConnection: Omit<Types.ActorMembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActorMembersRelationship']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  ActorMembersRelationship: Omit<Types.ActorMembersRelationship, 'node'> & { node: ResolversParentTypes['Actor'] };
  ActorNeed: ActorNeedRow;
  ActorOffer: Omit<Types.ActorOffer, 'theme'> & { theme: ResolversParentTypes['Theme'] };
  ActorOrder: Types.ActorOrder;
  ActorPayload: Omit<Types.ActorPayload, 'actor' | 'gone' | 'nodes' | 'userErrors' | 'warnings'> & { actor?: Types.Maybe<ResolversParentTypes['Actor']>, gone?: Types.Maybe<ReadonlyArray<ResolversParentTypes['Gone']>>, nodes?: Types.Maybe<ReadonlyArray<ResolversParentTypes['Node']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, warnings: ReadonlyArray<ResolversParentTypes['UserError']> };
  ActorSourcesConnection: Omit<Types.ActorSourcesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActorSourcesRelationship']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  ActorSourcesRelationship: Omit<Types.ActorSourcesRelationship, 'node'> & { node: ResolversParentTypes['Source'] };
  AgendaItem: AgendaItemRow;
  AmountOfNature: AmountOfNatureRow;
  ArchiveActorInput: Types.ArchiveActorInput;
  ArchiveFundingLinkInput: Types.ArchiveFundingLinkInput;
  ArchiveInitiativeInput: Types.ArchiveInitiativeInput;
  ArchiveMeetingInput: Types.ArchiveMeetingInput;
  ArchivePayload: Omit<Types.ArchivePayload, 'gone' | 'nodes' | 'userErrors'> & { gone?: Types.Maybe<ReadonlyArray<ResolversParentTypes['Gone']>>, nodes?: Types.Maybe<ReadonlyArray<ResolversParentTypes['Node']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ArchiveTerritoryInput: Types.ArchiveTerritoryInput;
  Boolean: Types.Scalars['Boolean']['output'];
  Broker: BrokerRow;
  BrokerConnection: Page<BrokerRow>;
  BrokerEdge: Omit<Types.BrokerEdge, 'node'> & { node: ResolversParentTypes['Broker'] };
  BrokerEvidence: BrokerRow;
  BrokerPartner: Omit<Types.BrokerPartner, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  CancelImportInput: Types.CancelImportInput;
  CapableActor: Omit<Types.CapableActor, 'actor' | 'initiatives' | 'neighbours'> & { actor: ResolversParentTypes['Actor'], initiatives: ReadonlyArray<ResolversParentTypes['Initiative']>, neighbours: ReadonlyArray<ResolversParentTypes['Territory']> };
  Change: ChangeRow;
  ChangeConnection: Page<ChangeRow>;
  ChangeEdge: Omit<Types.ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeFilter: Types.ChangeFilter;
  ChangedField: ChangedFieldRow;
  Community: CommunityRow;
  CommunityConnection: Page<CommunityRow>;
  CommunityEdge: Omit<Types.CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  CommunityEvidence: CommunityRow;
  Contribution: Types.Contribution;
  CountedFunding: Omit<Types.CountedFunding, 'fundingLink'> & { fundingLink: ResolversParentTypes['FundingLink'] };
  CountedGrant: CountedGrantRow;
  Coverage: CoverageRow;
  CoverageConnection: Page<CoverageRow>;
  CoverageEdge: Omit<Types.CoverageEdge, 'node'> & { node: ResolversParentTypes['Coverage'] };
  CoverageEvidence: CoverageRow;
  CoverageMatrix: CoverageMatrixRow;
  CreateActorInput: Types.CreateActorInput;
  CreateFundingLinkInput: Types.CreateFundingLinkInput;
  CreateInitiativeInput: Types.CreateInitiativeInput;
  CreateMeetingInput: Types.CreateMeetingInput;
  CreateTerritoryInput: Types.CreateTerritoryInput;
  CreatedCount: Types.CreatedCount;
  DataQuality: DataQualityRow;
  Date: Types.Scalars['Date']['output'];
  DateTime: Types.Scalars['DateTime']['output'];
  DecideInput: Types.DecideInput;
  DecidePayload: DecidePayloadRow;
  Decision: DecisionRow;
  DecisionConnection: Page<DecisionRow>;
  DecisionEdge: Omit<Types.DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionFilter: Types.DecisionFilter;
  Difference: DifferenceRow;
  DifferenceConnection: Page<DifferenceRow>;
  DifferenceEdge: Omit<Types.DifferenceEdge, 'node'> & { node: ResolversParentTypes['Difference'] };
  DuplicateActors: DuplicateActorsRow;
  DuplicateActorsConnection: Page<DuplicateActorsRow>;
  DuplicateActorsEdge: Omit<Types.DuplicateActorsEdge, 'node'> & { node: ResolversParentTypes['DuplicateActors'] };
  EarlierEdition: EarlierEditionRow;
  EditActorInput: Types.EditActorInput;
  EditFundingLinkInput: Types.EditFundingLinkInput;
  EditInitiativeInput: Types.EditInitiativeInput;
  EditMeetingInput: Types.EditMeetingInput;
  EditTerritoryInput: Types.EditTerritoryInput;
  EnumLabel: EnumLabelRow;
  EnumLabels: EnumLabelsRow;
  Exchange: Omit<Types.Exchange, 'initiative' | 'offers' | 'providers' | 'seeker' | 'theme'> & { initiative?: Types.Maybe<ResolversParentTypes['Initiative']>, offers: ReadonlyArray<ResolversParentTypes['SuitingOffer']>, providers: ReadonlyArray<ResolversParentTypes['Actor']>, seeker: ResolversParentTypes['Actor'], theme: ResolversParentTypes['Theme'] };
  Experiment: ExperimentRow;
  ExperimentConnection: ExperimentPage;
  ExperimentEdge: Omit<Types.ExperimentEdge, 'node'> & { node: ResolversParentTypes['Experiment'] };
  ExperimentEpci: Omit<Types.ExperimentEpci, 'territory'> & { territory: ResolversParentTypes['Territory'] };
  ExperimentEvidence: ExperimentRow;
  ExperimentNeed: Omit<Types.ExperimentNeed, 'actor' | 'theme'> & { actor: ResolversParentTypes['Actor'], theme: ResolversParentTypes['Theme'] };
  ExperimentPlace: ExperimentPlaceRow;
  FaultGroup: FaultGroupRow;
  FigureRange: FigureRangeRow;
  Float: Types.Scalars['Float']['output'];
  Fragmentation: FragmentationRow;
  FreezeAgendaInput: Types.FreezeAgendaInput;
  FrozenItem: FrozenItemRow;
  FunderDependence: FunderDependenceRow;
  FunderDependenceConnection: Page<FunderDependenceRow>;
  FunderDependenceEdge: Omit<Types.FunderDependenceEdge, 'node'> & { node: ResolversParentTypes['FunderDependence'] };
  FunderPart: Omit<Types.FunderPart, 'actor' | 'fundingLinks'> & { actor: ResolversParentTypes['Actor'], fundingLinks: ReadonlyArray<ResolversParentTypes['FundingLink']> };
  FundingCliffConnection: Page<FundingEndRow>;
  FundingConcentrationConnection: FundingConcentrationPage;
  FundingEnd: FundingEndRow;
  FundingEndEdge: Omit<Types.FundingEndEdge, 'node'> & { node: ResolversParentTypes['FundingEnd'] };
  FundingLink: Stub;
  FundingLinkConnection: ListPage;
  FundingLinkEdge: Omit<Types.FundingLinkEdge, 'node'> & { node: ResolversParentTypes['FundingLink'] };
  FundingLinkFacets: Omit<Types.FundingLinkFacets, 'nature' | 'status' | 'territory' | 'theme' | 'year'> & { nature: ReadonlyArray<ResolversParentTypes['ValueCount']>, status: ReadonlyArray<ResolversParentTypes['ValueCount']>, territory: ReadonlyArray<ResolversParentTypes['TerritoryCount']>, theme: ReadonlyArray<ResolversParentTypes['ThemeCount']>, year: ReadonlyArray<ResolversParentTypes['ValueCount']> };
  FundingLinkFilter: Types.FundingLinkFilter;
  FundingLinkOrder: Types.FundingLinkOrder;
  FundingLinkPayload: Omit<Types.FundingLinkPayload, 'fundingLink' | 'nodes' | 'userErrors'> & { fundingLink?: Types.Maybe<ResolversParentTypes['FundingLink']>, nodes?: Types.Maybe<ReadonlyArray<ResolversParentTypes['Node']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FundingLinkSourcesConnection: Omit<Types.FundingLinkSourcesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FundingLinkSourcesRelationship']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  FundingLinkSourcesRelationship: Omit<Types.FundingLinkSourcesRelationship, 'node'> & { node: ResolversParentTypes['Source'] };
  FundingShare: FundingShareRow;
  FundingShareEdge: Omit<Types.FundingShareEdge, 'node'> & { node: ResolversParentTypes['FundingShare'] };
  Gap: GapRow;
  GapConnection: GapPage;
  GapEdge: Omit<Types.GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  GoBetween: Omit<Types.GoBetween, 'actor' | 'initiatives'> & { actor: ResolversParentTypes['Actor'], initiatives: ReadonlyArray<ResolversParentTypes['Initiative']> };
  Gone: GoneRow;
  GoneMatter: GoneMatterRow;
  GraphChange: Types.GraphChange;
  House: Omit<Types.House, 'from' | 'to'> & { from: ResolversParentTypes['Actor'], to: ResolversParentTypes['Actor'] };
  Hypothesis: Types.Hypothesis;
  ID: Types.Scalars['ID']['output'];
  ImportFault: ImportFaultRow;
  ImportFileInput: Types.ImportFileInput;
  ImportFilePayload: Omit<Types.ImportFilePayload, 'upload' | 'userErrors'> & { upload?: Types.Maybe<ResolversParentTypes['ImportUpload']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ImportReport: ImportReportRow;
  ImportUpload: ImportUploadRow;
  Incomplete: IncompleteRow;
  IncompleteConnection: IncompletePage;
  IncompleteEdge: Omit<Types.IncompleteEdge, 'node'> & { node: ResolversParentTypes['Incomplete'] };
  Indicators: IndicatorsRow;
  Initiative: Stub;
  InitiativeConnection: ListPage;
  InitiativeEdge: Omit<Types.InitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  InitiativeFacets: Omit<Types.InitiativeFacets, 'audience' | 'kind' | 'phase' | 'status' | 'tags' | 'territory' | 'theme'> & { audience: ReadonlyArray<ResolversParentTypes['ValueCount']>, kind: ReadonlyArray<ResolversParentTypes['ValueCount']>, phase: ReadonlyArray<ResolversParentTypes['ValueCount']>, status: ReadonlyArray<ResolversParentTypes['ValueCount']>, tags: ReadonlyArray<ResolversParentTypes['ValueCount']>, territory: ReadonlyArray<ResolversParentTypes['TerritoryCount']>, theme: ReadonlyArray<ResolversParentTypes['ThemeCount']> };
  InitiativeFilter: Types.InitiativeFilter;
  InitiativeOrder: Types.InitiativeOrder;
  InitiativeParticipantsConnection: Omit<Types.InitiativeParticipantsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InitiativeParticipantsRelationship']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  InitiativeParticipantsRelationship: Omit<Types.InitiativeParticipantsRelationship, 'node'> & { node: ResolversParentTypes['Actor'] };
  InitiativePayload: Omit<Types.InitiativePayload, 'initiative' | 'nodes' | 'userErrors' | 'warnings'> & { initiative?: Types.Maybe<ResolversParentTypes['Initiative']>, nodes?: Types.Maybe<ReadonlyArray<ResolversParentTypes['Node']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, warnings: ReadonlyArray<ResolversParentTypes['UserError']> };
  InitiativeSourcesConnection: Omit<Types.InitiativeSourcesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InitiativeSourcesRelationship']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  InitiativeSourcesRelationship: Omit<Types.InitiativeSourcesRelationship, 'node'> & { node: ResolversParentTypes['Source'] };
  InseeCode: Types.Scalars['InseeCode']['output'];
  Installation: Omit<Types.Installation, 'rules'> & { rules: ReadonlyArray<ResolversParentTypes['Rule']> };
  Int: Types.Scalars['Int']['output'];
  Introduction: Omit<Types.Introduction, 'actor' | 'sharedThemes'> & { actor: ResolversParentTypes['Actor'], sharedThemes: ReadonlyArray<ResolversParentTypes['Theme']> };
  Invitation: InvitationRow;
  InvitationConnection: Page<InvitationRow>;
  InvitationEdge: Omit<Types.InvitationEdge, 'node'> & { node: ResolversParentTypes['Invitation'] };
  InvitationPayload: Omit<Types.InvitationPayload, 'invitation' | 'userErrors'> & { invitation?: Types.Maybe<ResolversParentTypes['Invitation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InviteContributorInput: Types.InviteContributorInput;
  InvitedActor: InvitedActorRow;
  IsolatedActor: IsolatedActorRow;
  IsolatedActorConnection: Page<IsolatedActorRow>;
  IsolatedActorEdge: Omit<Types.IsolatedActorEdge, 'node' | 'repeats'> & { node: ResolversParentTypes['IsolatedActor'], repeats: ReadonlyArray<ResolversParentTypes['IsolatedActor']> };
  IsolationEvidence: IsolatedActorRow;
  JSON: Types.Scalars['JSON']['output'];
  JoinInput: Types.JoinInput;
  KnownMoney: KnownMoneyRow;
  LackCount: Types.LackCount;
  LastShared: Omit<Types.LastShared, 'initiative'> & { initiative: ResolversParentTypes['Initiative'] };
  Link: Types.Link;
  Matter: MatterRow;
  MatterConnection: MatterPage;
  MatterEdge: Omit<Types.MatterEdge, 'news' | 'node'> & { news: ReadonlyArray<ResolversParentTypes['Difference']>, node: ResolversParentTypes['Matter'] };
  MatterFacets: Omit<Types.MatterFacets, 'body' | 'kind' | 'state' | 'territory' | 'theme' | 'urgency'> & { body: ReadonlyArray<ResolversParentTypes['ActorCount']>, kind: ReadonlyArray<ResolversParentTypes['ValueCount']>, state: ReadonlyArray<ResolversParentTypes['ValueCount']>, territory: ReadonlyArray<ResolversParentTypes['TerritoryCount']>, theme: ReadonlyArray<ResolversParentTypes['ThemeCount']>, urgency: ReadonlyArray<ResolversParentTypes['ValueCount']> };
  MatterHere: MatterHereRow;
  Meeting: MeetingRow;
  MeetingConnection: Page<MeetingRow>;
  MeetingEdge: Omit<Types.MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingPayload: Omit<Types.MeetingPayload, 'meeting' | 'userErrors'> & { meeting?: Types.Maybe<ResolversParentTypes['Meeting']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Membership: Types.Membership;
  MergeActorsInput: Types.MergeActorsInput;
  MissingFact: MissingFactRow;
  Money: Types.Scalars['Money']['output'];
  Mutation: Record<PropertyKey, never>;
  NameAlone: NameAloneRow;
  Network: NetworkRow;
  NetworkIntroduction: NetworkIntroductionRow;
  NetworkPiece: NetworkPieceRow;
  NetworkTie: NetworkTieRow;
  NewActor: NewActorRow;
  NewSuggestion: Omit<Types.NewSuggestion, 'overlap' | 'synergy'> & { overlap?: Types.Maybe<ResolversParentTypes['Overlap']>, synergy?: Types.Maybe<ResolversParentTypes['Synergy']> };
  NextTie: Omit<Types.NextTie, 'initiative' | 'network' | 'partner'> & { initiative?: Types.Maybe<ResolversParentTypes['Initiative']>, network?: Types.Maybe<ResolversParentTypes['Actor']>, partner?: Types.Maybe<ResolversParentTypes['Actor']> };
  Node: Stub;
  NotSuggested: NotSuggestedRow;
  OneBeneficiary: OneBeneficiaryRow;
  Overlap: OverlapRow;
  OverlapConnection: Page<OverlapRow>;
  OverlapEdge: Omit<Types.OverlapEdge, 'node'> & { node: ResolversParentTypes['Overlap'] };
  OverlapEvidence: OverlapRow;
  OverlapFactors: OverlapRow;
  OverlapGroup: OverlapGroupRow;
  PageInfo: Types.PageInfo;
  PairsApart: Types.PairsApart;
  Participation: Types.Participation;
  PartnerShare: Omit<Types.PartnerShare, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  PastImport: PastImportRow;
  PastImportConnection: Page<PastImportRow>;
  PastImportEdge: Omit<Types.PastImportEdge, 'node'> & { node: ResolversParentTypes['PastImport'] };
  Path: PathRow;
  PathStep: Omit<Types.PathStep, 'from' | 'to'> & { from: ResolversParentTypes['PathStop'], to: ResolversParentTypes['PathStop'] };
  PathStop: PathStopRow;
  PeriodInput: Types.PeriodInput;
  Pivot: PivotRow;
  PivotCell: PivotCellRow;
  PivotHeading: PivotHeadingRow;
  PlacedFunding: Omit<Types.PlacedFunding, 'fundingLink'> & { fundingLink: ResolversParentTypes['FundingLink'] };
  ProjectCheckConnection: ProjectCheckPage;
  ProjectCheckEdge: Omit<Types.ProjectCheckEdge, 'node'> & { node: ResolversParentTypes['Overlap'] };
  Proposal: ProposalRow;
  ProposalConnection: Page<ProposalRow>;
  ProposalEdge: Omit<Types.ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposeInput: Types.ProposeInput;
  ProposePayload: Omit<Types.ProposePayload, 'proposal' | 'userErrors'> & { proposal?: Types.Maybe<ResolversParentTypes['Proposal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProposedActorEdit: Types.ProposedActorEdit;
  ProposedAnswer: Types.ProposedAnswer;
  ProposedChange: Types.ProposedChange;
  ProposedField: ProposedFieldRow;
  ProposedInitiative: Types.ProposedInitiative;
  ProposedInitiativeEdit: Types.ProposedInitiativeEdit;
  ProposedPartner: Types.ProposedPartner;
  ProposedTheme: Omit<Types.ProposedTheme, 'theme'> & { theme: ResolversParentTypes['Theme'] };
  Query: Record<PropertyKey, never>;
  RecordDecisionInput: Types.RecordDecisionInput;
  RecordDecisionPayload: Omit<Types.RecordDecisionPayload, 'decision' | 'userErrors'> & { decision?: Types.Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RefuseProposalsInput: Types.RefuseProposalsInput;
  RelatedThemeEvidence: Omit<Types.RelatedThemeEvidence, 'related' | 'theme'> & { related: ResolversParentTypes['Theme'], theme: ResolversParentTypes['Theme'] };
  Relatedness: Types.Relatedness;
  RemoveLinkInput: Types.RemoveLinkInput;
  RemoveMembershipInput: Types.RemoveMembershipInput;
  RemoveParticipationInput: Types.RemoveParticipationInput;
  ReplacedEdition: ReplacedEditionRow;
  ResourceFilter: Types.ResourceFilter;
  ResourceOnTheme: Types.ResourceOnTheme;
  RevokeInvitationInput: Types.RevokeInvitationInput;
  Rna: Types.Scalars['Rna']['output'];
  Rule: RuleRow;
  Said: Types.Said;
  SaidOnPaper: Types.SaidOnPaper;
  SameRow: SameRowRow;
  SearchConnection: Omit<Types.SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  SearchEdge: Omit<Types.SearchEdge, 'node' | 'within'> & { node: ResolversParentTypes['Node'], within?: Types.Maybe<ResolversParentTypes['Territory']> };
  SetHomePayload: Omit<Types.SetHomePayload, 'home' | 'userErrors'> & { home?: Types.Maybe<ResolversParentTypes['Territory']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetLinkInput: Types.SetLinkInput;
  SetMembershipInput: Types.SetMembershipInput;
  SetParticipationInput: Types.SetParticipationInput;
  SettleProposalsPayload: Omit<Types.SettleProposalsPayload, 'proposals' | 'userErrors'> & { proposals?: Types.Maybe<ReadonlyArray<ResolversParentTypes['Proposal']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SeveralSpeeds: SeveralSpeedsRow;
  SeveralSpeedsConnection: SeveralSpeedsPage;
  SeveralSpeedsEdge: Omit<Types.SeveralSpeedsEdge, 'node'> & { node: ResolversParentTypes['SeveralSpeeds'] };
  SeveralSpeedsEvidence: SeveralSpeedsRow;
  Siren: Types.Scalars['Siren']['output'];
  Siret: Types.Scalars['Siret']['output'];
  Source: Stub;
  SourceQuality: SourceQualityRow;
  Speed: SpeedRow;
  StatedTotal: StatedTotalRow;
  Statement: Types.Statement;
  String: Types.Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Suggestion: SuggestionRow;
  SuitingOffer: Omit<Types.SuitingOffer, 'actor' | 'theme'> & { actor: ResolversParentTypes['Actor'], theme: ResolversParentTypes['Theme'] };
  Sureness: Types.Sureness;
  Synergy: SynergyRow;
  SynergyConnection: Page<SynergyRow>;
  SynergyEdge: Omit<Types.SynergyEdge, 'node' | 'repeats'> & { node: ResolversParentTypes['Synergy'], repeats: ReadonlyArray<ResolversParentTypes['Synergy']> };
  SynergyEvidence: SynergyRow;
  Territory: Stub;
  TerritoryConnection: ListPage;
  TerritoryCount: Omit<Types.TerritoryCount, 'territory'> & { territory: ResolversParentTypes['Territory'] };
  TerritoryEdge: Omit<Types.TerritoryEdge, 'node'> & { node: ResolversParentTypes['Territory'] };
  TerritoryFacets: Omit<Types.TerritoryFacets, 'level'> & { level: ReadonlyArray<ResolversParentTypes['ValueCount']> };
  TerritoryFilter: Types.TerritoryFilter;
  TerritoryOrder: Types.TerritoryOrder;
  TerritoryPayload: Omit<Types.TerritoryPayload, 'nodes' | 'territory' | 'userErrors'> & { nodes?: Types.Maybe<ReadonlyArray<ResolversParentTypes['Node']>>, territory?: Types.Maybe<ResolversParentTypes['Territory']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Theme: Stub;
  ThemeConnection: ListPage;
  ThemeCount: Omit<Types.ThemeCount, 'theme'> & { theme: ResolversParentTypes['Theme'] };
  ThemeEdge: Omit<Types.ThemeEdge, 'node'> & { node: ResolversParentTypes['Theme'] };
  ThemeEvidence: Omit<Types.ThemeEvidence, 'theme'> & { theme: ResolversParentTypes['Theme'] };
  ThemeFacets: Omit<Types.ThemeFacets, 'broader'> & { broader: ReadonlyArray<ResolversParentTypes['ThemeCount']> };
  ThemeFilter: Types.ThemeFilter;
  ThemeFunder: Omit<Types.ThemeFunder, 'actor' | 'fundingLinks' | 'initiatives'> & { actor: ResolversParentTypes['Actor'], fundingLinks: ReadonlyArray<ResolversParentTypes['FundingLink']>, initiatives: ReadonlyArray<ResolversParentTypes['Initiative']> };
  ThemeInPlace: Omit<Types.ThemeInPlace, 'territory' | 'theme'> & { territory: ResolversParentTypes['Territory'], theme: ResolversParentTypes['Theme'] };
  ThemeOrder: Types.ThemeOrder;
  ThemeRelatedConnection: Omit<Types.ThemeRelatedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ThemeRelatedRelationship']>, nodes: ReadonlyArray<ResolversParentTypes['Theme']> };
  ThemeRelatedRelationship: Omit<Types.ThemeRelatedRelationship, 'node'> & { node: ResolversParentTypes['Theme'] };
  Thread: Omit<Types.Thread, 'initiative' | 'network' | 'partner'> & { initiative?: Types.Maybe<ResolversParentTypes['Initiative']>, network?: Types.Maybe<ResolversParentTypes['Actor']>, partner?: Types.Maybe<ResolversParentTypes['Actor']> };
  Tie: TieRow;
  TieConnection: TiePage;
  TieEdge: Omit<Types.TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  Touched: TouchedRow;
  TypicalTerritory: Omit<Types.TypicalTerritory, 'territory'> & { territory: ResolversParentTypes['Territory'] };
  TypicalTheme: Omit<Types.TypicalTheme, 'theme'> & { theme: ResolversParentTypes['Theme'] };
  UndoImportInput: Types.UndoImportInput;
  UndoImportPayload: Omit<Types.UndoImportPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UndoPayload: UndoPayloadRow;
  UnplacedMoney: Types.UnplacedMoney;
  UploadedFile: Types.UploadedFile;
  UserError: UserErrorRow;
  ValueCount: Types.ValueCount;
  Viewer: Types.Viewer;
  WhatIf: WhatIfRow;
  WithdrawProposalInput: Types.WithdrawProposalInput;
  WithdrawProposalPayload: Omit<Types.WithdrawProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Types.Maybe<ResolversParentTypes['Proposal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  actsIn?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType, RequireFields<Types.ActorActsInArgs, 'first'>>;
  actsInConnection?: Resolver<Types.Maybe<ResolversTypes['TerritoryConnection']>, ParentType, ContextType, RequireFields<Types.ActorActsInConnectionArgs, 'first'>>;
  aliases?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  bodyType?: Resolver<Types.Maybe<ResolversTypes['BodyType']>, ParentType, ContextType>;
  contact?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frequency?: Resolver<Types.Maybe<ResolversTypes['MeetingFrequency']>, ParentType, ContextType>;
  fundingGranted?: Resolver<ReadonlyArray<ResolversTypes['FundingLink']>, ParentType, ContextType, RequireFields<Types.ActorFundingGrantedArgs, 'first'>>;
  fundingGrantedConnection?: Resolver<Types.Maybe<ResolversTypes['FundingLinkConnection']>, ParentType, ContextType, RequireFields<Types.ActorFundingGrantedConnectionArgs, 'first'>>;
  fundingReceived?: Resolver<ReadonlyArray<ResolversTypes['FundingLink']>, ParentType, ContextType, RequireFields<Types.ActorFundingReceivedArgs, 'first'>>;
  fundingReceivedConnection?: Resolver<Types.Maybe<ResolversTypes['FundingLinkConnection']>, ParentType, ContextType, RequireFields<Types.ActorFundingReceivedConnectionArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<Types.ActorInitiativesArgs, 'first'>>;
  initiativesConnection?: Resolver<ResolversTypes['ActorInitiativesConnection'], ParentType, ContextType, RequireFields<Types.ActorInitiativesConnectionArgs, 'first'>>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isolation?: Resolver<Types.Maybe<ResolversTypes['IsolatedActor']>, ParentType, ContextType, RequireFields<Types.ActorIsolationArgs, 'endingWithin'>>;
  kind?: Resolver<Types.Maybe<ResolversTypes['ActorKind']>, ParentType, ContextType>;
  linkedFrom?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Types.ActorLinkedFromArgs, 'first'>>;
  linkedFromConnection?: Resolver<ResolversTypes['ActorLinkedFromConnection'], ParentType, ContextType, RequireFields<Types.ActorLinkedFromConnectionArgs, 'first'>>;
  linkedTo?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Types.ActorLinkedToArgs, 'first'>>;
  linkedToConnection?: Resolver<ResolversTypes['ActorLinkedToConnection'], ParentType, ContextType, RequireFields<Types.ActorLinkedToConnectionArgs, 'first'>>;
  mainTheme?: Resolver<Types.Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  meetings?: Resolver<Types.Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<Types.ActorMeetingsArgs, 'first'>>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Types.ActorMemberOfArgs, 'first'>>;
  memberOfConnection?: Resolver<ResolversTypes['ActorMemberOfConnection'], ParentType, ContextType, RequireFields<Types.ActorMemberOfConnectionArgs, 'first'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Types.ActorMembersArgs, 'first'>>;
  membersConnection?: Resolver<ResolversTypes['ActorMembersConnection'], ParentType, ContextType, RequireFields<Types.ActorMembersConnectionArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ActorNeed']>>, ParentType, ContextType, RequireFields<Types.ActorNeedsArgs, 'first'>>;
  nextMeetingOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offers?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ActorOffer']>>, ParentType, ContextType, RequireFields<Types.ActorOffersArgs, 'first'>>;
  overlaps?: Resolver<Types.Maybe<ResolversTypes['OverlapConnection']>, ParentType, ContextType, RequireFields<Types.ActorOverlapsArgs, 'dismissed' | 'first' | 'minimumScore' | 'past'>>;
  personalContact?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rna?: Resolver<Types.Maybe<ResolversTypes['Rna']>, ParentType, ContextType>;
  seatedIn?: Resolver<Types.Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  siren?: Resolver<Types.Maybe<ResolversTypes['Siren']>, ParentType, ContextType>;
  siret?: Resolver<Types.Maybe<ResolversTypes['Siret']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<Types.ActorSourcesArgs, 'first'>>;
  sourcesConnection?: Resolver<ResolversTypes['ActorSourcesConnection'], ParentType, ContextType, RequireFields<Types.ActorSourcesConnectionArgs, 'first'>>;
  statedIdentifiers?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  synergies?: Resolver<Types.Maybe<ResolversTypes['SynergyConnection']>, ParentType, ContextType, RequireFields<Types.ActorSynergiesArgs, 'alreadyMeeting' | 'between' | 'dismissed' | 'first' | 'minimumScore'>>;
  tags?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<Types.ActorThemesArgs, 'first'>>;
  themesConnection?: Resolver<Types.Maybe<ResolversTypes['ThemeConnection']>, ParentType, ContextType, RequireFields<Types.ActorThemesConnectionArgs, 'first'>>;
  verifiedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  facets?: Resolver<Types.Maybe<ResolversTypes['ActorFacets']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorCount'] = ResolversParentTypes['ActorCount']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ActorFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorFacets'] = ResolversParentTypes['ActorFacets']> = {
  audience?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  kind?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  territory?: Resolver<ReadonlyArray<ResolversTypes['TerritoryCount']>, ParentType, ContextType, RequireFields<Types.ActorFacetsTerritoryArgs, 'level'>>;
  theme?: Resolver<ReadonlyArray<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
};

export type ActorInitiativesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorInitiativesConnection'] = ResolversParentTypes['ActorInitiativesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorInitiativesRelationship']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorInitiativesRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorInitiativesRelationship'] = ResolversParentTypes['ActorInitiativesRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type ActorIntroductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorIntroduction'] = ResolversParentTypes['ActorIntroduction']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  evidenceChanged?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  goBetweens?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Said'], ParentType, ContextType, RequireFields<Types.ActorIntroductionSaidArgs, 'language'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ActorIntroductionSentenceArgs, 'language'>>;
  sharedBodies?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  sharedEpci?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  sharedThemes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorLinkedFromConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorLinkedFromConnection'] = ResolversParentTypes['ActorLinkedFromConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorLinkedFromRelationship']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorLinkedFromRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorLinkedFromRelationship'] = ResolversParentTypes['ActorLinkedFromRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type ActorLinkedToConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorLinkedToConnection'] = ResolversParentTypes['ActorLinkedToConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorLinkedToRelationship']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorLinkedToRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorLinkedToRelationship'] = ResolversParentTypes['ActorLinkedToRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type ActorMemberOfConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorMemberOfConnection'] = ResolversParentTypes['ActorMemberOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorMemberOfRelationship']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorMemberOfRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorMemberOfRelationship'] = ResolversParentTypes['ActorMemberOfRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type ActorMembersConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorMembersConnection'] = ResolversParentTypes['ActorMembersConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorMembersRelationship']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorMembersRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorMembersRelationship'] = ResolversParentTypes['ActorMembersRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type ActorNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorNeed'] = ResolversParentTypes['ActorNeed']> = {
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  row?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ActorOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorOffer'] = ResolversParentTypes['ActorOffer']> = {
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  row?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ActorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorPayload'] = ResolversParentTypes['ActorPayload']> = {
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  change?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  gone?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Gone']>>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<Types.ActorPayloadNodesArgs, 'first'>>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActorSourcesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorSourcesConnection'] = ResolversParentTypes['ActorSourcesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorSourcesRelationship']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorSourcesRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorSourcesRelationship'] = ResolversParentTypes['ActorSourcesRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  decision?: Resolver<Types.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  frozen?: Resolver<Types.Maybe<ResolversTypes['FrozenItem']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestion?: Resolver<Types.Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  suggestionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AmountOfNatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountOfNature'] = ResolversParentTypes['AmountOfNature']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['FundingNature'], ParentType, ContextType>;
};

export type ArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivePayload'] = ResolversParentTypes['ArchivePayload']> = {
  archived?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  change?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  gone?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Gone']>>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<Types.ArchivePayloadNodesArgs, 'first'>>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BrokerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Broker'] = ResolversParentTypes['Broker']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  betweenness?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  constraint?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveSize?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['BrokerEvidence'], ParentType, ContextType>;
  pathsThrough?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pieces?: Resolver<ReadonlyArray<ResolversTypes['NetworkPiece']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.BrokerSentenceArgs, 'language'>>;
};

export type BrokerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerConnection'] = ResolversParentTypes['BrokerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BrokerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Broker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerEdge'] = ResolversParentTypes['BrokerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Broker'], ParentType, ContextType>;
};

export type BrokerEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerEvidence'] = ResolversParentTypes['BrokerEvidence']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['BrokerPartner']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tiesAmongPartners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokerPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerPartner'] = ResolversParentTypes['BrokerPartner']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  constraint?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CapableActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapableActor'] = ResolversParentTypes['CapableActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  nearness?: Resolver<ResolversTypes['Nearness'], ParentType, ContextType>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  worksOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  after?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bySubject?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ChangedField']>, ParentType, ContextType, Partial<Types.ChangeFieldsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ids?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  import?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ChangeSentenceArgs, 'language'>>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  touched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undoes?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedField'] = ResolversParentTypes['ChangedField']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ChangedFieldAfterArgs, 'language'>>;
  before?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ChangedFieldBeforeArgs, 'language'>>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ChangedFieldLabelArgs, 'language'>>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  epci?: Resolver<ReadonlyArray<ResolversTypes['TypicalTerritory']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['CommunityEvidence'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.CommunityLabelArgs, 'language'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.CommunitySentenceArgs, 'language'>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['TypicalTheme']>, ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  aloneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  modularity?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type CommunityEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityEvidence'] = ResolversParentTypes['CommunityEvidence']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  externalTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  internalTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  feature?: Resolver<ResolversTypes['Feature'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CountedFundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedFunding'] = ResolversParentTypes['CountedFunding']> = {
  fundingLink?: Resolver<ResolversTypes['FundingLink'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CountedGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedGrant'] = ResolversParentTypes['CountedGrant']> = {
  fundingLink?: Resolver<ResolversTypes['FundingLink'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountPerInhabitant?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bySeatShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['CoverageEvidence'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  localActors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  localInitiatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locationQuotient?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  otherNatures?: Resolver<ReadonlyArray<ResolversTypes['AmountOfNature']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  populationReached?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.CoverageSentenceArgs, 'language'>>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type CoverageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageConnection'] = ResolversParentTypes['CoverageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageEdge'] = ResolversParentTypes['CoverageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type CoverageEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageEvidence'] = ResolversParentTypes['CoverageEvidence']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  funding?: Resolver<ReadonlyArray<ResolversTypes['PlacedFunding']>, ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownHere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownOnTheme?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sureness?: Resolver<ResolversTypes['Sureness'], ParentType, ContextType>;
};

export type CoverageMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageMatrix'] = ResolversParentTypes['CoverageMatrix']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  territories?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
};

export type CreatedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatedCount'] = ResolversParentTypes['CreatedCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataQuality'] = ResolversParentTypes['DataQuality']> = {
  openDuplicateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarantinedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quarantinedRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['FigureRange']>, ParentType, ContextType>;
  sources?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['SourceQuality']>>, ParentType, ContextType, RequireFields<Types.DataQualitySourcesArgs, 'first'>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecidePayload'] = ResolversParentTypes['DecidePayload']> = {
  change?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  hidden?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shown?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  suggestion?: Resolver<Types.Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  suggestions?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Suggestion']>>, ParentType, ContextType, RequireFields<Types.DecidePayloadSuggestionsArgs, 'first'>>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  body?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidenceChanged?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  meeting?: Resolver<Types.Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  meetingOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonKind?: Resolver<Types.Maybe<ResolversTypes['DismissalReason']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DecisionStatus'], ParentType, ContextType>;
  suggestion?: Resolver<Types.Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  suggestionId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountBefore?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  nature?: Resolver<Types.Maybe<ResolversTypes['FundingNature']>, ParentType, ContextType>;
  natureBefore?: Resolver<Types.Maybe<ResolversTypes['FundingNature']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
};

export type DifferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DifferenceConnection'] = ResolversParentTypes['DifferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DifferenceEdge']>, ParentType, ContextType>;
  granted?: Resolver<ReadonlyArray<ResolversTypes['AmountOfNature']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DifferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DifferenceEdge'] = ResolversParentTypes['DifferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Difference'], ParentType, ContextType>;
};

export type DuplicateActorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateActors'] = ResolversParentTypes['DuplicateActors']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  commune?: Resolver<Types.Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  evidenceChanged?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Said'], ParentType, ContextType, RequireFields<Types.DuplicateActorsSaidArgs, 'language'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.DuplicateActorsSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateActorsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateActorsConnection'] = ResolversParentTypes['DuplicateActorsConnection']> = {
  dismissedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DuplicateActorsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DuplicateActors']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateActorsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateActorsEdge'] = ResolversParentTypes['DuplicateActorsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuplicateActors'], ParentType, ContextType>;
};

export type EarlierEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierEdition'] = ResolversParentTypes['EarlierEdition']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  import?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnumLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumLabel'] = ResolversParentTypes['EnumLabel']> = {
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnumLabelsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumLabels'] = ResolversParentTypes['EnumLabels']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['EnumLabel']>, ParentType, ContextType>;
};

export type ExchangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exchange'] = ResolversParentTypes['Exchange']> = {
  initiative?: Resolver<Types.Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['SuitingOffer']>, ParentType, ContextType>;
  providers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  seeker?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ExperimentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Experiment'] = ResolversParentTypes['Experiment']> = {
  calls?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<Types.ExperimentCallsArgs, 'first'>>;
  decision?: Resolver<Types.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['ExperimentEvidence'], ParentType, ContextType>;
  evidenceChanged?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inhabitants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  lead?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  matter?: Resolver<Types.Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  placeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['ExperimentPlace']>, ParentType, ContextType, RequireFields<Types.ExperimentPlacesArgs, 'first'>>;
  results?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Said'], ParentType, ContextType, RequireFields<Types.ExperimentSaidArgs, 'language'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ExperimentSentenceArgs, 'language'>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExperimentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentConnection'] = ResolversParentTypes['ExperimentConnection']> = {
  dismissedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExperimentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Experiment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sureness?: Resolver<ResolversTypes['Sureness'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExperimentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentEdge'] = ResolversParentTypes['ExperimentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
};

export type ExperimentEpciResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentEpci'] = ResolversParentTypes['ExperimentEpci']> = {
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
};

export type ExperimentEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentEvidence'] = ResolversParentTypes['ExperimentEvidence']> = {
  epci?: Resolver<ReadonlyArray<ResolversTypes['ExperimentEpci']>, ParentType, ContextType>;
};

export type ExperimentNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentNeed'] = ResolversParentTypes['ExperimentNeed']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ExperimentPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentPlace'] = ResolversParentTypes['ExperimentPlace']> = {
  isNear?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  likeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mostAlike?: Resolver<Types.Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['ExperimentNeed']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
};

export type FaultGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FaultGroup'] = ResolversParentTypes['FaultGroup']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['ImportFault']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.FaultGroupLabelArgs, 'language'>>;
  level?: Resolver<ResolversTypes['FaultLevel'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureRange'] = ResolversParentTypes['FigureRange']> = {
  figure?: Resolver<ResolversTypes['QualityFigure'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.FigureRangeHowArgs, 'language'>>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FragmentationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fragmentation'] = ResolversParentTypes['Fragmentation']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aloneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distanceFragmentation?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  distances?: Resolver<ReadonlyArray<ResolversTypes['PairsApart']>, ParentType, ContextType>;
  fragmentation?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  largestCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.FragmentationSentenceArgs, 'language'>>;
};

export type FrozenItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrozenItem'] = ResolversParentTypes['FrozenItem']> = {
  figures?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  onPaper?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.FrozenItemOnPaperArgs, 'language'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.FrozenItemSentenceArgs, 'language'>>;
};

export type FunderDependenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunderDependence'] = ResolversParentTypes['FunderDependence']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['DependenceBasis'], ParentType, ContextType>;
  funders?: Resolver<ReadonlyArray<ResolversTypes['FunderPart']>, ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hhi?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  largestShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  otherNatures?: Resolver<ReadonlyArray<ResolversTypes['AmountOfNature']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.FunderDependenceSentenceArgs, 'language'>>;
  sureness?: Resolver<ResolversTypes['Sureness'], ParentType, ContextType>;
  unknownAmount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type FunderDependenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunderDependenceConnection'] = ResolversParentTypes['FunderDependenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FunderDependenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FunderDependence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FunderDependenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunderDependenceEdge'] = ResolversParentTypes['FunderDependenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FunderDependence'], ParentType, ContextType>;
};

export type FunderPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunderPart'] = ResolversParentTypes['FunderPart']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fundingLinks?: Resolver<ReadonlyArray<ResolversTypes['FundingLink']>, ParentType, ContextType>;
  share?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FundingCliffConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingCliffConnection'] = ResolversParentTypes['FundingCliffConnection']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  dismissedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingEndEdge']>, ParentType, ContextType>;
  grantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingEnd']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  passedOn?: Resolver<ReadonlyArray<ResolversTypes['FundingLink']>, ParentType, ContextType>;
  passedOnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownAmountCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutNextCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingConcentrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingConcentrationConnection'] = ResolversParentTypes['FundingConcentrationConnection']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingShareEdge']>, ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hhi?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingShare']>, ParentType, ContextType>;
  otherNatures?: Resolver<ReadonlyArray<ResolversTypes['AmountOfNature']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.FundingConcentrationConnectionSentenceArgs, 'language'>>;
  sureness?: Resolver<ResolversTypes['Sureness'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownAmount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type FundingEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEnd'] = ResolversParentTypes['FundingEnd']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  beneficiaries?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidenceChanged?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  funders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  fundingLinks?: Resolver<ReadonlyArray<ResolversTypes['FundingLink']>, ParentType, ContextType>;
  goesOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<Types.Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  leftWithout?: Resolver<ReadonlyArray<ResolversTypes['ThemeInPlace']>, ParentType, ContextType>;
  matter?: Resolver<Types.Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Said'], ParentType, ContextType, RequireFields<Types.FundingEndSaidArgs, 'language'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.FundingEndSentenceArgs, 'language'>>;
  sureness?: Resolver<ResolversTypes['Sureness'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingEndEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEndEdge'] = ResolversParentTypes['FundingEndEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingEnd'], ParentType, ContextType>;
};

export type FundingLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingLink'] = ResolversParentTypes['FundingLink']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountPaid?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountRequested?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  beneficiary?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  decidedIn?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decidedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endDate?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foreignAmount?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funder?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<Types.Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nature?: Resolver<Types.Maybe<ResolversTypes['FundingNature']>, ParentType, ContextType>;
  passThrough?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  programme?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<Types.FundingLinkSourcesArgs, 'first'>>;
  sourcesConnection?: Resolver<ResolversTypes['FundingLinkSourcesConnection'], ParentType, ContextType, RequireFields<Types.FundingLinkSourcesConnectionArgs, 'first'>>;
  startDate?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FundingStatus'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<Types.FundingLinkThemesArgs, 'first'>>;
  themesConnection?: Resolver<Types.Maybe<ResolversTypes['ThemeConnection']>, ParentType, ContextType, RequireFields<Types.FundingLinkThemesConnectionArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingLinkConnection'] = ResolversParentTypes['FundingLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<Types.Maybe<ResolversTypes['FundingLinkFacets']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalAmount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingLinkEdge'] = ResolversParentTypes['FundingLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingLink'], ParentType, ContextType>;
};

export type FundingLinkFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingLinkFacets'] = ResolversParentTypes['FundingLinkFacets']> = {
  nature?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  territory?: Resolver<ReadonlyArray<ResolversTypes['TerritoryCount']>, ParentType, ContextType, RequireFields<Types.FundingLinkFacetsTerritoryArgs, 'level'>>;
  theme?: Resolver<ReadonlyArray<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
};

export type FundingLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingLinkPayload'] = ResolversParentTypes['FundingLinkPayload']> = {
  change?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fundingLink?: Resolver<Types.Maybe<ResolversTypes['FundingLink']>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<Types.FundingLinkPayloadNodesArgs, 'first'>>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FundingLinkSourcesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingLinkSourcesConnection'] = ResolversParentTypes['FundingLinkSourcesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingLinkSourcesRelationship']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingLinkSourcesRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingLinkSourcesRelationship'] = ResolversParentTypes['FundingLinkSourcesRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type FundingShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingShare'] = ResolversParentTypes['FundingShare']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  funding?: Resolver<ReadonlyArray<ResolversTypes['CountedFunding']>, ParentType, ContextType>;
  initiativeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastEndsOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  share?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FundingShareEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingShareEdge'] = ResolversParentTypes['FundingShareEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingShare'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['CapableActor']>, ParentType, ContextType>;
  calls?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  capableCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  evidenceChanged?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  funders?: Resolver<ReadonlyArray<ResolversTypes['ThemeFunder']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  neighboursKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Said'], ParentType, ContextType, RequireFields<Types.GapSaidArgs, 'language'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.GapSentenceArgs, 'language'>>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  dismissedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sureness?: Resolver<ResolversTypes['Sureness'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GoBetweenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoBetween'] = ResolversParentTypes['GoBetween']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
};

export type GoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gone'] = ResolversParentTypes['Gone']> = {
  archivedOn?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedInto?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  was?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoneMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoneMatter'] = ResolversParentTypes['GoneMatter']> = {
  matter?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  news?: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType>;
};

export type GraphChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphChange'] = ResolversParentTypes['GraphChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ids?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  import?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  touched?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['House'] = ResolversParentTypes['House']> = {
  bond?: Resolver<ResolversTypes['HouseBond'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFault'] = ResolversParentTypes['ImportFault']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ImportFaultMessageArgs, 'language'>>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ImportFaultRemedyArgs, 'language'>>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFilePayload'] = ResolversParentTypes['ImportFilePayload']> = {
  change?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  upload?: Resolver<Types.Maybe<ResolversTypes['ImportUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Types.ImportReportChangedArgs, 'first'>>;
  created?: Resolver<ReadonlyArray<ResolversTypes['CreatedCount']>, ParentType, ContextType>;
  createdNodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Types.ImportReportCreatedNodesArgs, 'first'>>;
  editionOf?: Resolver<Types.Maybe<ResolversTypes['EarlierEdition']>, ParentType, ContextType>;
  equalGrantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['ImportFault']>, ParentType, ContextType, RequireFields<Types.ImportReportFaultsArgs, 'first' | 'offset'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['FaultGroup']>, ParentType, ContextType>;
  import?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inKindAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isDryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRefused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftNegative?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  namesAlone?: Resolver<ReadonlyArray<ResolversTypes['NameAlone']>, ParentType, ContextType, RequireFields<Types.ImportReportNamesAloneArgs, 'first' | 'offset'>>;
  namesAloneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  netted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  newActors?: Resolver<ReadonlyArray<ResolversTypes['NewActor']>, ParentType, ContextType, RequireFields<Types.ImportReportNewActorsArgs, 'first' | 'offset'>>;
  newFunder?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notInFile?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  oneBeneficiary?: Resolver<ReadonlyArray<ResolversTypes['OneBeneficiary']>, ParentType, ContextType>;
  overlaps?: Resolver<ReadonlyArray<ResolversTypes['KnownMoney']>, ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rejectedFiles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repaired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaced?: Resolver<Types.Maybe<ResolversTypes['ReplacedEdition']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameRowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameRows?: Resolver<ReadonlyArray<ResolversTypes['SameRow']>, ParentType, ContextType, RequireFields<Types.ImportReportSameRowsArgs, 'first'>>;
  shareRowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  toReread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['StatedTotal']>, ParentType, ContextType, RequireFields<Types.ImportReportTotalsArgs, 'first'>>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unplacedActorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unplacedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportUpload'] = ResolversParentTypes['ImportUpload']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failure?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ImportUploadFailureArgs, 'language'>>;
  files?: Resolver<ReadonlyArray<ResolversTypes['UploadedFile']>, ParentType, ContextType>;
  format?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  report?: Resolver<Types.Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UploadState'], ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  why?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ImportUploadWhyArgs, 'language'>>;
};

export type IncompleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incomplete'] = ResolversParentTypes['Incomplete']> = {
  entity?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingFact']>, ParentType, ContextType>;
};

export type IncompleteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncompleteConnection'] = ResolversParentTypes['IncompleteConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['LackCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncompleteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Incomplete']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncompleteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncompleteEdge'] = ResolversParentTypes['IncompleteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incomplete'], ParentType, ContextType>;
};

export type IndicatorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicators'] = ResolversParentTypes['Indicators']> = {
  distanceFragmentation?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fragmentation?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gaps?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grantedAmount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isolatedActors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overlaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synergiesBetweenActors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synergiesBetweenInitiatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  budget?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  endDate?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  funded?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fundingLinks?: Resolver<ReadonlyArray<ResolversTypes['FundingLink']>, ParentType, ContextType, RequireFields<Types.InitiativeFundingLinksArgs, 'first'>>;
  fundingLinksConnection?: Resolver<Types.Maybe<ResolversTypes['FundingLinkConnection']>, ParentType, ContextType, RequireFields<Types.InitiativeFundingLinksConnectionArgs, 'first'>>;
  gap?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InitiativeKind'], ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overlaps?: Resolver<Types.Maybe<ResolversTypes['OverlapConnection']>, ParentType, ContextType, RequireFields<Types.InitiativeOverlapsArgs, 'dismissed' | 'first' | 'minimumScore' | 'past'>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<Types.InitiativePartOfArgs, 'first'>>;
  partOfConnection?: Resolver<Types.Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, RequireFields<Types.InitiativePartOfConnectionArgs, 'first'>>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Types.InitiativeParticipantsArgs, 'first'>>;
  participantsConnection?: Resolver<ResolversTypes['InitiativeParticipantsConnection'], ParentType, ContextType, RequireFields<Types.InitiativeParticipantsConnectionArgs, 'first'>>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<Types.InitiativePartsArgs, 'first'>>;
  partsConnection?: Resolver<Types.Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, RequireFields<Types.InitiativePartsConnectionArgs, 'first'>>;
  phase?: Resolver<Types.Maybe<ResolversTypes['InitiativePhase']>, ParentType, ContextType>;
  publicShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  results?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  revision?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<Types.InitiativeSourcesArgs, 'first'>>;
  sourcesConnection?: Resolver<ResolversTypes['InitiativeSourcesConnection'], ParentType, ContextType, RequireFields<Types.InitiativeSourcesConnectionArgs, 'first'>>;
  startDate?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['InitiativeStatus']>, ParentType, ContextType>;
  summary?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synergies?: Resolver<Types.Maybe<ResolversTypes['SynergyConnection']>, ParentType, ContextType, RequireFields<Types.InitiativeSynergiesArgs, 'dismissed' | 'everyKind' | 'first' | 'minimumScore'>>;
  tags?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  territories?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType, RequireFields<Types.InitiativeTerritoriesArgs, 'first'>>;
  territoriesConnection?: Resolver<Types.Maybe<ResolversTypes['TerritoryConnection']>, ParentType, ContextType, RequireFields<Types.InitiativeTerritoriesConnectionArgs, 'first'>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<Types.InitiativeThemesArgs, 'first'>>;
  themesConnection?: Resolver<Types.Maybe<ResolversTypes['ThemeConnection']>, ParentType, ContextType, RequireFields<Types.InitiativeThemesConnectionArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  facets?: Resolver<Types.Maybe<ResolversTypes['InitiativeFacets']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type InitiativeFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeFacets'] = ResolversParentTypes['InitiativeFacets']> = {
  audience?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  kind?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  phase?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  territory?: Resolver<ReadonlyArray<ResolversTypes['TerritoryCount']>, ParentType, ContextType, RequireFields<Types.InitiativeFacetsTerritoryArgs, 'level'>>;
  theme?: Resolver<ReadonlyArray<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
};

export type InitiativeParticipantsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeParticipantsConnection'] = ResolversParentTypes['InitiativeParticipantsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeParticipantsRelationship']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeParticipantsRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeParticipantsRelationship'] = ResolversParentTypes['InitiativeParticipantsRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type InitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativePayload'] = ResolversParentTypes['InitiativePayload']> = {
  change?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  initiative?: Resolver<Types.Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<Types.InitiativePayloadNodesArgs, 'first'>>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InitiativeSourcesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeSourcesConnection'] = ResolversParentTypes['InitiativeSourcesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeSourcesRelationship']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeSourcesRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeSourcesRelationship'] = ResolversParentTypes['InitiativeSourcesRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export interface InseeCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['InseeCode'], any> {
  name: 'InseeCode';
}

export type InstallationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Installation'] = ResolversParentTypes['Installation']> = {
  hasContours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasExamples?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTodayFixed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntroductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introduction'] = ResolversParentTypes['Introduction']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  sameEpci?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharedThemes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pendingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationConnection'] = ResolversParentTypes['InvitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationEdge'] = ResolversParentTypes['InvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export type InvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationPayload'] = ResolversParentTypes['InvitationPayload']> = {
  change?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  invitation?: Resolver<Types.Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvitedActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitedActor'] = ResolversParentTypes['InvitedActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  incomplete?: Resolver<ReadonlyArray<ResolversTypes['Incomplete']>, ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<Types.InvitedActorProposalsArgs, 'first'>>;
};

export type IsolatedActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IsolatedActor'] = ResolversParentTypes['IsolatedActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  component?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['IsolationEvidence'], ParentType, ContextType>;
  evidenceChanged?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  funded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introductions?: Resolver<ReadonlyArray<ResolversTypes['Introduction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IsolationKind'], ParentType, ContextType>;
  lastInitiative?: Resolver<Types.Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  matter?: Resolver<Types.Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  next?: Resolver<Types.Maybe<ResolversTypes['NextTie']>, ParentType, ContextType>;
  peers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Said'], ParentType, ContextType, RequireFields<Types.IsolatedActorSaidArgs, 'language'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.IsolatedActorSentenceArgs, 'language'>>;
  since?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  thread?: Resolver<Types.Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IsolatedActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IsolatedActorConnection'] = ResolversParentTypes['IsolatedActorConnection']> = {
  dismissedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IsolatedActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IsolatedActor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  repeatCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undocumentedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IsolatedActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IsolatedActorEdge'] = ResolversParentTypes['IsolatedActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IsolatedActor'], ParentType, ContextType>;
  repeats?: Resolver<ReadonlyArray<ResolversTypes['IsolatedActor']>, ParentType, ContextType, RequireFields<Types.IsolatedActorEdgeRepeatsArgs, 'first'>>;
};

export type IsolationEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IsolationEvidence'] = ResolversParentTypes['IsolationEvidence']> = {
  activeTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountReceived?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  funders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  grantsReceived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pastTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reach?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KnownMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnownMoney'] = ResolversParentTypes['KnownMoney']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isOtherDecision?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type LackCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LackCount'] = ResolversParentTypes['LackCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lack?: Resolver<ResolversTypes['Lack'], ParentType, ContextType>;
};

export type LastSharedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastShared'] = ResolversParentTypes['LastShared']> = {
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  until?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['LinkNature'], ParentType, ContextType>;
  row?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matter'] = ResolversParentTypes['Matter']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Types.MatterActorsArgs, 'aboutOnly' | 'first'>>;
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  callClosesOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  callFirst?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  caveat?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.MatterCaveatArgs, 'language'>>;
  decision?: Resolver<Types.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dueOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.MatterFactsArgs, 'language'>>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.MatterHeadlineArgs, 'language'>>;
  here?: Resolver<Types.Maybe<ResolversTypes['MatterHere']>, ParentType, ContextType, RequireFields<Types.MatterHereArgs, 'territory'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inhabitants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initiativeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<Types.MatterInitiativesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['MatterKind'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Exchange']>, ParentType, ContextType>;
  newRowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextStep?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.MatterNextStepArgs, 'language'>>;
  repeats?: Resolver<ReadonlyArray<ResolversTypes['Matter']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<Types.MatterRowsArgs, 'first'>>;
  said?: Resolver<ResolversTypes['Said'], ParentType, ContextType, RequireFields<Types.MatterSaidArgs, 'language'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.MatterSentenceArgs, 'language'>>;
  startsOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  territories?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType, RequireFields<Types.MatterTerritoriesArgs, 'first'>>;
  theme?: Resolver<Types.Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['MatterUrgency'], ParentType, ContextType>;
  whyNow?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.MatterWhyNowArgs, 'language'>>;
  within?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterConnection'] = ResolversParentTypes['MatterConnection']> = {
  dismissedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatterEdge']>, ParentType, ContextType>;
  facets?: Resolver<Types.Maybe<ResolversTypes['MatterFacets']>, ParentType, ContextType>;
  gone?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['GoneMatter']>>, ParentType, ContextType, RequireFields<Types.MatterConnectionGoneArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Matter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterEdge'] = ResolversParentTypes['MatterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  news?: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
};

export type MatterFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterFacets'] = ResolversParentTypes['MatterFacets']> = {
  body?: Resolver<ReadonlyArray<ResolversTypes['ActorCount']>, ParentType, ContextType>;
  kind?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  state?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  territory?: Resolver<ReadonlyArray<ResolversTypes['TerritoryCount']>, ParentType, ContextType>;
  theme?: Resolver<ReadonlyArray<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
  urgency?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
};

export type MatterHereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterHere'] = ResolversParentTypes['MatterHere']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Types.MatterHereActorsArgs, 'first'>>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<Types.MatterHereInitiativesArgs, 'first'>>;
  isTold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  agenda?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  agendaAsOf?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  body?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.MeetingMinutesArgs, 'language'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingPayload'] = ResolversParentTypes['MeetingPayload']> = {
  change?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  meeting?: Resolver<Types.Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['MemberRole']>, ParentType, ContextType>;
  row?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MissingFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingFact'] = ResolversParentTypes['MissingFact']> = {
  lack?: Resolver<ResolversTypes['Lack'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.MissingFactWhyArgs, 'language'>>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptProposals?: Resolver<Types.Maybe<ResolversTypes['SettleProposalsPayload']>, ParentType, ContextType, RequireFields<Types.MutationAcceptProposalsArgs, 'input'>>;
  archiveActor?: Resolver<Types.Maybe<ResolversTypes['ArchivePayload']>, ParentType, ContextType, RequireFields<Types.MutationArchiveActorArgs, 'input'>>;
  archiveFundingLink?: Resolver<Types.Maybe<ResolversTypes['ArchivePayload']>, ParentType, ContextType, RequireFields<Types.MutationArchiveFundingLinkArgs, 'input'>>;
  archiveInitiative?: Resolver<Types.Maybe<ResolversTypes['ArchivePayload']>, ParentType, ContextType, RequireFields<Types.MutationArchiveInitiativeArgs, 'input'>>;
  archiveMeeting?: Resolver<Types.Maybe<ResolversTypes['ArchivePayload']>, ParentType, ContextType, RequireFields<Types.MutationArchiveMeetingArgs, 'input'>>;
  archiveTerritory?: Resolver<Types.Maybe<ResolversTypes['ArchivePayload']>, ParentType, ContextType, RequireFields<Types.MutationArchiveTerritoryArgs, 'input'>>;
  cancelImport?: Resolver<Types.Maybe<ResolversTypes['ImportFilePayload']>, ParentType, ContextType, RequireFields<Types.MutationCancelImportArgs, 'input'>>;
  createActor?: Resolver<Types.Maybe<ResolversTypes['ActorPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateActorArgs, 'input'>>;
  createFundingLink?: Resolver<Types.Maybe<ResolversTypes['FundingLinkPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateFundingLinkArgs, 'input'>>;
  createInitiative?: Resolver<Types.Maybe<ResolversTypes['InitiativePayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateInitiativeArgs, 'input'>>;
  createMeeting?: Resolver<Types.Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateMeetingArgs, 'input'>>;
  createTerritory?: Resolver<Types.Maybe<ResolversTypes['TerritoryPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateTerritoryArgs, 'input'>>;
  decide?: Resolver<Types.Maybe<ResolversTypes['DecidePayload']>, ParentType, ContextType, RequireFields<Types.MutationDecideArgs, 'input'>>;
  editActor?: Resolver<Types.Maybe<ResolversTypes['ActorPayload']>, ParentType, ContextType, RequireFields<Types.MutationEditActorArgs, 'input'>>;
  editFundingLink?: Resolver<Types.Maybe<ResolversTypes['FundingLinkPayload']>, ParentType, ContextType, RequireFields<Types.MutationEditFundingLinkArgs, 'input'>>;
  editInitiative?: Resolver<Types.Maybe<ResolversTypes['InitiativePayload']>, ParentType, ContextType, RequireFields<Types.MutationEditInitiativeArgs, 'input'>>;
  editMeeting?: Resolver<Types.Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<Types.MutationEditMeetingArgs, 'input'>>;
  editTerritory?: Resolver<Types.Maybe<ResolversTypes['TerritoryPayload']>, ParentType, ContextType, RequireFields<Types.MutationEditTerritoryArgs, 'input'>>;
  freezeAgenda?: Resolver<Types.Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<Types.MutationFreezeAgendaArgs, 'input'>>;
  importFile?: Resolver<Types.Maybe<ResolversTypes['ImportFilePayload']>, ParentType, ContextType, RequireFields<Types.MutationImportFileArgs, 'input'>>;
  inviteContributor?: Resolver<Types.Maybe<ResolversTypes['InvitationPayload']>, ParentType, ContextType, RequireFields<Types.MutationInviteContributorArgs, 'input'>>;
  mergeActors?: Resolver<Types.Maybe<ResolversTypes['ActorPayload']>, ParentType, ContextType, RequireFields<Types.MutationMergeActorsArgs, 'input'>>;
  propose?: Resolver<Types.Maybe<ResolversTypes['ProposePayload']>, ParentType, ContextType, RequireFields<Types.MutationProposeArgs, 'input'>>;
  recordDecision?: Resolver<Types.Maybe<ResolversTypes['RecordDecisionPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordDecisionArgs, 'input'>>;
  refuseProposals?: Resolver<Types.Maybe<ResolversTypes['SettleProposalsPayload']>, ParentType, ContextType, RequireFields<Types.MutationRefuseProposalsArgs, 'input'>>;
  removeLink?: Resolver<Types.Maybe<ResolversTypes['ActorPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveLinkArgs, 'input'>>;
  removeMembership?: Resolver<Types.Maybe<ResolversTypes['ActorPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveMembershipArgs, 'input'>>;
  removeParticipation?: Resolver<Types.Maybe<ResolversTypes['InitiativePayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveParticipationArgs, 'input'>>;
  revokeInvitation?: Resolver<Types.Maybe<ResolversTypes['InvitationPayload']>, ParentType, ContextType, RequireFields<Types.MutationRevokeInvitationArgs, 'input'>>;
  setHome?: Resolver<Types.Maybe<ResolversTypes['SetHomePayload']>, ParentType, ContextType, Partial<Types.MutationSetHomeArgs>>;
  setLink?: Resolver<Types.Maybe<ResolversTypes['ActorPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetLinkArgs, 'input'>>;
  setMembership?: Resolver<Types.Maybe<ResolversTypes['ActorPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetMembershipArgs, 'input'>>;
  setParticipation?: Resolver<Types.Maybe<ResolversTypes['InitiativePayload']>, ParentType, ContextType, RequireFields<Types.MutationSetParticipationArgs, 'input'>>;
  undo?: Resolver<Types.Maybe<ResolversTypes['UndoPayload']>, ParentType, ContextType, RequireFields<Types.MutationUndoArgs, 'change'>>;
  undoImport?: Resolver<Types.Maybe<ResolversTypes['UndoImportPayload']>, ParentType, ContextType, RequireFields<Types.MutationUndoImportArgs, 'input'>>;
  withdrawProposal?: Resolver<Types.Maybe<ResolversTypes['WithdrawProposalPayload']>, ParentType, ContextType, RequireFields<Types.MutationWithdrawProposalArgs, 'input'>>;
};

export type NameAloneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameAlone'] = ResolversParentTypes['NameAlone']> = {
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  hasNoNumber?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasOtherNumber?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSame?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newActorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.NameAloneQuestionArgs, 'language'>>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['NetworkTie']>, ParentType, ContextType>;
};

export type NetworkIntroductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkIntroduction'] = ResolversParentTypes['NetworkIntroduction']> = {
  after?: Resolver<ResolversTypes['Fragmentation'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Fragmentation'], ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  goBetweens?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pairsCloser?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Said'], ParentType, ContextType, RequireFields<Types.NetworkIntroductionSaidArgs, 'language'>>;
  second?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.NetworkIntroductionSentenceArgs, 'language'>>;
  sharedBodies?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  sharedEpci?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  sharedThemes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  suggestionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NetworkPieceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkPiece'] = ResolversParentTypes['NetworkPiece']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Types.NetworkPieceActorsArgs, 'first'>>;
};

export type NetworkTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkTie'] = ResolversParentTypes['NetworkTie']> = {
  a?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  media?: Resolver<ReadonlyArray<ResolversTypes['TieMedium']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewActor'] = ResolversParentTypes['NewActor']> = {
  file?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSameName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  near?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type NewSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewSuggestion'] = ResolversParentTypes['NewSuggestion']> = {
  overlap?: Resolver<Types.Maybe<ResolversTypes['Overlap']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synergy?: Resolver<Types.Maybe<ResolversTypes['Synergy']>, ParentType, ContextType>;
};

export type NextTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextTie'] = ResolversParentTypes['NextTie']> = {
  initiative?: Resolver<Types.Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  network?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  partner?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Actor' | 'ActorIntroduction' | 'Change' | 'Decision' | 'DuplicateActors' | 'Experiment' | 'FundingEnd' | 'FundingLink' | 'Gap' | 'Gone' | 'Initiative' | 'Invitation' | 'IsolatedActor' | 'Matter' | 'Meeting' | 'NotSuggested' | 'Overlap' | 'Proposal' | 'Source' | 'Synergy' | 'Territory' | 'Theme', ParentType, ContextType>;
};

export type NotSuggestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotSuggested'] = ResolversParentTypes['NotSuggested']> = {
  because?: Resolver<ResolversTypes['NotSuggestedReason'], ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  gone?: Resolver<ReadonlyArray<ResolversTypes['Gone']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Said'], ParentType, ContextType, RequireFields<Types.NotSuggestedSaidArgs, 'language'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.NotSuggestedSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OneBeneficiaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OneBeneficiary'] = ResolversParentTypes['OneBeneficiary']> = {
  file?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.OneBeneficiaryQuestionArgs, 'language'>>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overlap'] = ResolversParentTypes['Overlap']> = {
  amountAtStake?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['AudienceMatch'], ParentType, ContextType>;
  containment?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  coordinated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coordination?: Resolver<ResolversTypes['Coordination'], ParentType, ContextType>;
  decidable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['OverlapEvidence'], ParentType, ContextType>;
  evidenceChanged?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  factors?: Resolver<ResolversTypes['OverlapFactors'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['Ground'], ParentType, ContextType>;
  group?: Resolver<Types.Maybe<ResolversTypes['OverlapGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  matter?: Resolver<Types.Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Said'], ParentType, ContextType, RequireFields<Types.OverlapSaidArgs, 'language'>>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.OverlapSentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverlapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapConnection'] = ResolversParentTypes['OverlapConnection']> = {
  dismissedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OverlapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Overlap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  repeatCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tooBroadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutTerritoryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverlapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapEdge'] = ResolversParentTypes['OverlapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Overlap'], ParentType, ContextType>;
};

export type OverlapEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapEvidence'] = ResolversParentTypes['OverlapEvidence']> = {
  commonAudiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  commonBodies?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  commonDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commonEnd?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  commonFunders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  commonParticipants?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  commonPopulation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commonStart?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  commonTerritories?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  comparedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  granted?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['Money']>>, ParentType, ContextType>;
  houses?: Resolver<ReadonlyArray<ResolversTypes['House']>, ParentType, ContextType>;
  leaderFunders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  periodKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  populations?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  relatedThemes?: Resolver<ReadonlyArray<ResolversTypes['RelatedThemeEvidence']>, ParentType, ContextType>;
  sharedLeaves?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  sharedThemes?: Resolver<ReadonlyArray<ResolversTypes['ThemeEvidence']>, ParentType, ContextType>;
  shorterDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  themesOfFirst?: Resolver<ReadonlyArray<ResolversTypes['ThemeEvidence']>, ParentType, ContextType>;
  themesOfSecond?: Resolver<ReadonlyArray<ResolversTypes['ThemeEvidence']>, ParentType, ContextType>;
};

export type OverlapFactorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapFactors'] = ResolversParentTypes['OverlapFactors']> = {
  period?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OverlapGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapGroup'] = ResolversParentTypes['OverlapGroup']> = {
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairsApartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairsApart'] = ResolversParentTypes['PairsApart']> = {
  pairs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  row?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PartnerShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerShare'] = ResolversParentTypes['PartnerShare']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PastImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastImport'] = ResolversParentTypes['PastImport']> = {
  accepted?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ImportFormat'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isUndoable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lost?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rejected?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rejectedAmount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
};

export type PastImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastImportConnection'] = ResolversParentTypes['PastImportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PastImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PastImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PastImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastImportEdge'] = ResolversParentTypes['PastImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PastImport'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.PathSentenceArgs, 'language'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  by?: Resolver<ResolversTypes['PathMedium'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PathStop'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PathStop'], ParentType, ContextType>;
};

export type PathStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStop'] = ResolversParentTypes['PathStop']> = {
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  initiative?: Resolver<Types.Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
};

export type PivotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pivot'] = ResolversParentTypes['Pivot']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amounts?: Resolver<Types.Maybe<ReadonlyArray<ReadonlyArray<Types.Maybe<ResolversTypes['Money']>>>>, ParentType, ContextType>;
  cell?: Resolver<Types.Maybe<ResolversTypes['PivotCell']>, ParentType, ContextType, RequireFields<Types.PivotCellArgs, 'column' | 'row'>>;
  columnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['PivotHeading']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  distinct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inNoCell?: Resolver<Types.Maybe<ResolversTypes['PivotCell']>, ParentType, ContextType>;
  isEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['PivotHeading']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.PivotSentenceArgs, 'language'>>;
  several?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  unplaced?: Resolver<Types.Maybe<ResolversTypes['UnplacedMoney']>, ParentType, ContextType>;
  valued?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wholeRow?: Resolver<Types.Maybe<ResolversTypes['PivotCell']>, ParentType, ContextType, Partial<Types.PivotWholeRowArgs>>;
};

export type PivotCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PivotCell'] = ResolversParentTypes['PivotCell']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['CountedGrant']>, ParentType, ContextType, RequireFields<Types.PivotCellGrantsArgs, 'first'>>;
  initiativeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<Types.PivotCellInitiativesArgs, 'first'>>;
};

export type PivotHeadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PivotHeading'] = ResolversParentTypes['PivotHeading']> = {
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.PivotHeadingNameArgs, 'language'>>;
  territory?: Resolver<Types.Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  theme?: Resolver<Types.Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  year?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlacedFundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacedFunding'] = ResolversParentTypes['PlacedFunding']> = {
  bySeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fundingLink?: Resolver<ResolversTypes['FundingLink'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProjectCheckConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCheckConnection'] = ResolversParentTypes['ProjectCheckConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectCheckEdge']>, ParentType, ContextType>;
  fundingLinkCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fundingLinks?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['FundingLink']>>, ParentType, ContextType, RequireFields<Types.ProjectCheckConnectionFundingLinksArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Overlap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  proposedThemes?: Resolver<ReadonlyArray<ResolversTypes['ProposedTheme']>, ParentType, ContextType>;
  synergies?: Resolver<Types.Maybe<ResolversTypes['SynergyConnection']>, ParentType, ContextType, RequireFields<Types.ProjectCheckConnectionSynergiesArgs, 'first' | 'minimumScore'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectCheckEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCheckEdge'] = ResolversParentTypes['ProjectCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Overlap'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  about?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ProposedField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isWithdrawable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  word?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposePayload'] = ResolversParentTypes['ProposePayload']> = {
  change?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposal?: Resolver<Types.Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedField'] = ResolversParentTypes['ProposedField']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ProposedFieldAfterArgs, 'language'>>;
  before?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ProposedFieldBeforeArgs, 'language'>>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ProposedFieldLabelArgs, 'language'>>;
  now?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ProposedFieldNowArgs, 'language'>>;
};

export type ProposedThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedTheme'] = ResolversParentTypes['ProposedTheme']> = {
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType, Partial<Types.QueryActorArgs>>;
  actors?: Resolver<Types.Maybe<ResolversTypes['ActorConnection']>, ParentType, ContextType, RequireFields<Types.QueryActorsArgs, 'first'>>;
  brokers?: Resolver<Types.Maybe<ResolversTypes['BrokerConnection']>, ParentType, ContextType, RequireFields<Types.QueryBrokersArgs, 'cutting' | 'first'>>;
  calls?: Resolver<Types.Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, RequireFields<Types.QueryCallsArgs, 'first'>>;
  changes?: Resolver<Types.Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<Types.QueryChangesArgs, 'first'>>;
  checkProject?: Resolver<Types.Maybe<ResolversTypes['ProjectCheckConnection']>, ParentType, ContextType, RequireFields<Types.QueryCheckProjectArgs, 'first' | 'minimumScore' | 'past' | 'territories'>>;
  communities?: Resolver<Types.Maybe<ResolversTypes['CommunityConnection']>, ParentType, ContextType, RequireFields<Types.QueryCommunitiesArgs, 'first'>>;
  coverage?: Resolver<Types.Maybe<ResolversTypes['CoverageConnection']>, ParentType, ContextType, RequireFields<Types.QueryCoverageArgs, 'first' | 'nature' | 'root'>>;
  coverageMatrix?: Resolver<Types.Maybe<ResolversTypes['CoverageMatrix']>, ParentType, ContextType, RequireFields<Types.QueryCoverageMatrixArgs, 'nature' | 'root'>>;
  dataQuality?: Resolver<Types.Maybe<ResolversTypes['DataQuality']>, ParentType, ContextType>;
  decisions?: Resolver<Types.Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<Types.QueryDecisionsArgs, 'first'>>;
  difference?: Resolver<Types.Maybe<ResolversTypes['DifferenceConnection']>, ParentType, ContextType, RequireFields<Types.QueryDifferenceArgs, 'first' | 'from' | 'to'>>;
  duplicateActors?: Resolver<Types.Maybe<ResolversTypes['DuplicateActorsConnection']>, ParentType, ContextType, RequireFields<Types.QueryDuplicateActorsArgs, 'dismissed' | 'first'>>;
  enumLabels?: Resolver<ReadonlyArray<ResolversTypes['EnumLabels']>, ParentType, ContextType, RequireFields<Types.QueryEnumLabelsArgs, 'language'>>;
  experiments?: Resolver<Types.Maybe<ResolversTypes['ExperimentConnection']>, ParentType, ContextType, RequireFields<Types.QueryExperimentsArgs, 'dismissed' | 'first'>>;
  fragmentation?: Resolver<Types.Maybe<ResolversTypes['Fragmentation']>, ParentType, ContextType, Partial<Types.QueryFragmentationArgs>>;
  funderDependence?: Resolver<Types.Maybe<ResolversTypes['FunderDependenceConnection']>, ParentType, ContextType, RequireFields<Types.QueryFunderDependenceArgs, 'first' | 'nature'>>;
  fundingCliff?: Resolver<Types.Maybe<ResolversTypes['FundingCliffConnection']>, ParentType, ContextType, RequireFields<Types.QueryFundingCliffArgs, 'dismissed' | 'first' | 'months'>>;
  fundingConcentration?: Resolver<Types.Maybe<ResolversTypes['FundingConcentrationConnection']>, ParentType, ContextType, RequireFields<Types.QueryFundingConcentrationArgs, 'by' | 'first' | 'nature'>>;
  fundingLink?: Resolver<Types.Maybe<ResolversTypes['FundingLink']>, ParentType, ContextType, RequireFields<Types.QueryFundingLinkArgs, 'id'>>;
  fundingLinks?: Resolver<Types.Maybe<ResolversTypes['FundingLinkConnection']>, ParentType, ContextType, RequireFields<Types.QueryFundingLinksArgs, 'first'>>;
  gaps?: Resolver<Types.Maybe<ResolversTypes['GapConnection']>, ParentType, ContextType, RequireFields<Types.QueryGapsArgs, 'dismissed' | 'first' | 'presence' | 'root'>>;
  home?: Resolver<Types.Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  importUpload?: Resolver<Types.Maybe<ResolversTypes['ImportUpload']>, ParentType, ContextType, RequireFields<Types.QueryImportUploadArgs, 'upload'>>;
  imports?: Resolver<Types.Maybe<ResolversTypes['PastImportConnection']>, ParentType, ContextType, RequireFields<Types.QueryImportsArgs, 'first'>>;
  incomplete?: Resolver<Types.Maybe<ResolversTypes['IncompleteConnection']>, ParentType, ContextType, RequireFields<Types.QueryIncompleteArgs, 'first'>>;
  initiative?: Resolver<Types.Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<Types.QueryInitiativeArgs, 'id'>>;
  initiatives?: Resolver<Types.Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, RequireFields<Types.QueryInitiativesArgs, 'first'>>;
  installation?: Resolver<Types.Maybe<ResolversTypes['Installation']>, ParentType, ContextType>;
  introductions?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['NetworkIntroduction']>>, ParentType, ContextType, RequireFields<Types.QueryIntroductionsArgs, 'count' | 'dismissed'>>;
  invitations?: Resolver<Types.Maybe<ResolversTypes['InvitationConnection']>, ParentType, ContextType, RequireFields<Types.QueryInvitationsArgs, 'first'>>;
  invitedActor?: Resolver<Types.Maybe<ResolversTypes['InvitedActor']>, ParentType, ContextType>;
  isolatedActors?: Resolver<Types.Maybe<ResolversTypes['IsolatedActorConnection']>, ParentType, ContextType, RequireFields<Types.QueryIsolatedActorsArgs, 'around' | 'dismissed' | 'documentedOnly' | 'endingWithin' | 'first' | 'repeats'>>;
  matters?: Resolver<Types.Maybe<ResolversTypes['MatterConnection']>, ParentType, ContextType, RequireFields<Types.QueryMattersArgs, 'dismissed' | 'first' | 'repeats'>>;
  meetings?: Resolver<Types.Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<Types.QueryMeetingsArgs, 'first'>>;
  network?: Resolver<Types.Maybe<ResolversTypes['Network']>, ParentType, ContextType, Partial<Types.QueryNetworkArgs>>;
  node?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Types.QueryNodeArgs, 'id'>>;
  overlaps?: Resolver<Types.Maybe<ResolversTypes['OverlapConnection']>, ParentType, ContextType, RequireFields<Types.QueryOverlapsArgs, 'dismissed' | 'first' | 'minimumScore' | 'past' | 'repeats'>>;
  path?: Resolver<Types.Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<Types.QueryPathArgs, 'from' | 'maximumLength' | 'to'>>;
  pivot?: Resolver<Types.Maybe<ResolversTypes['Pivot']>, ParentType, ContextType, RequireFields<Types.QueryPivotArgs, 'columnLimit' | 'columns' | 'measure' | 'nature' | 'rowLimit' | 'rows'>>;
  proposals?: Resolver<Types.Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<Types.QueryProposalsArgs, 'first'>>;
  search?: Resolver<Types.Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<Types.QuerySearchArgs, 'first' | 'text'>>;
  severalSpeeds?: Resolver<Types.Maybe<ResolversTypes['SeveralSpeedsConnection']>, ParentType, ContextType, RequireFields<Types.QuerySeveralSpeedsArgs, 'first' | 'nature' | 'root'>>;
  sources?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType, RequireFields<Types.QuerySourcesArgs, 'stating'>>;
  suggestion?: Resolver<Types.Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<Types.QuerySuggestionArgs, 'id'>>;
  synergies?: Resolver<Types.Maybe<ResolversTypes['SynergyConnection']>, ParentType, ContextType, RequireFields<Types.QuerySynergiesArgs, 'alreadyMeeting' | 'between' | 'dismissed' | 'everyKind' | 'first' | 'perActor' | 'repeats'>>;
  territories?: Resolver<Types.Maybe<ResolversTypes['TerritoryConnection']>, ParentType, ContextType, RequireFields<Types.QueryTerritoriesArgs, 'first'>>;
  territory?: Resolver<Types.Maybe<ResolversTypes['Territory']>, ParentType, ContextType, Partial<Types.QueryTerritoryArgs>>;
  theme?: Resolver<Types.Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<Types.QueryThemeArgs, 'id'>>;
  themes?: Resolver<Types.Maybe<ResolversTypes['ThemeConnection']>, ParentType, ContextType, RequireFields<Types.QueryThemesArgs, 'first'>>;
  ties?: Resolver<Types.Maybe<ResolversTypes['TieConnection']>, ParentType, ContextType, RequireFields<Types.QueryTiesArgs, 'first' | 'past'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  whatIf?: Resolver<Types.Maybe<ResolversTypes['WhatIf']>, ParentType, ContextType, RequireFields<Types.QueryWhatIfArgs, 'change'>>;
};

export type RecordDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDecisionPayload'] = ResolversParentTypes['RecordDecisionPayload']> = {
  change?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RelatedThemeEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedThemeEvidence'] = ResolversParentTypes['RelatedThemeEvidence']> = {
  related?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RelatednessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relatedness'] = ResolversParentTypes['Relatedness']> = {
  weight?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReplacedEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplacedEdition'] = ResolversParentTypes['ReplacedEdition']> = {
  cameAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cameCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cameTieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  changedBefore?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedTieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  leftActorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  leftCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftTieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stayedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface RnaScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rna'], any> {
  name: 'Rna';
}

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.RuleReasonArgs, 'language'>>;
  unit?: Resolver<ResolversTypes['RuleUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SaidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Said'] = ResolversParentTypes['Said']> = {
  caveat?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextStep?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onPaper?: Resolver<ResolversTypes['SaidOnPaper'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whyNow?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SaidOnPaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaidOnPaper'] = ResolversParentTypes['SaidOnPaper']> = {
  nextStep?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whyNow?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SameRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameRow'] = ResolversParentTypes['SameRow']> = {
  file?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  isByPlace?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  within?: Resolver<Types.Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
};

export type SetHomePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetHomePayload'] = ResolversParentTypes['SetHomePayload']> = {
  change?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  home?: Resolver<Types.Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleProposalsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleProposalsPayload'] = ResolversParentTypes['SettleProposalsPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  proposals?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Proposal']>>, ParentType, ContextType>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SeveralSpeedsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeveralSpeeds'] = ResolversParentTypes['SeveralSpeeds']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  best?: Resolver<Types.Maybe<ResolversTypes['Speed']>, ParentType, ContextType>;
  bySeatShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['SeveralSpeedsEvidence'], ParentType, ContextType>;
  mean?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  otherNatures?: Resolver<ReadonlyArray<ResolversTypes['AmountOfNature']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratio?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Said'], ParentType, ContextType, RequireFields<Types.SeveralSpeedsSaidArgs, 'language'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.SeveralSpeedsSentenceArgs, 'language'>>;
  served?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  servedShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  territories?: Resolver<ReadonlyArray<ResolversTypes['Speed']>, ParentType, ContextType>;
  theil?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  theilBetween?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  theilWithin?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  worst?: Resolver<Types.Maybe<ResolversTypes['Speed']>, ParentType, ContextType>;
};

export type SeveralSpeedsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeveralSpeedsConnection'] = ResolversParentTypes['SeveralSpeedsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SeveralSpeedsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SeveralSpeeds']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unplaced?: Resolver<Types.Maybe<ResolversTypes['UnplacedMoney']>, ParentType, ContextType>;
};

export type SeveralSpeedsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeveralSpeedsEdge'] = ResolversParentTypes['SeveralSpeedsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SeveralSpeeds'], ParentType, ContextType>;
};

export type SeveralSpeedsEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeveralSpeedsEvidence'] = ResolversParentTypes['SeveralSpeedsEvidence']> = {
  funding?: Resolver<ReadonlyArray<ResolversTypes['PlacedFunding']>, ParentType, ContextType>;
  sureness?: Resolver<ResolversTypes['Sureness'], ParentType, ContextType>;
};

export interface SirenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Siren'], any> {
  name: 'Siren';
}

export interface SiretScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Siret'], any> {
  name: 'Siret';
}

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  illustrative?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  licence?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceQuality'] = ResolversParentTypes['SourceQuality']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amounts?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dates?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  grantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ids?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  initiativeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SpeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speed'] = ResolversParentTypes['Speed']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountPerInhabitant?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  presence?: Resolver<Types.Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
};

export type StatedTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedTotal'] = ResolversParentTypes['StatedTotal']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  out?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  row?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  table?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changed?: SubscriptionResolver<ResolversTypes['GraphChange'], "changed", ParentType, ContextType, Partial<Types.SubscriptionChangedArgs>>;
  importProgress?: SubscriptionResolver<ResolversTypes['ImportUpload'], "importProgress", ParentType, ContextType, RequireFields<Types.SubscriptionImportProgressArgs, 'upload'>>;
  suggested?: SubscriptionResolver<ResolversTypes['NewSuggestion'], "suggested", ParentType, ContextType, Partial<Types.SubscriptionSuggestedArgs>>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  __resolveType: TypeResolveFn<'ActorIntroduction' | 'DuplicateActors' | 'Experiment' | 'FundingEnd' | 'Gap' | 'IsolatedActor' | 'Matter' | 'NotSuggested' | 'Overlap' | 'Synergy', ParentType, ContextType>;
};

export type SuitingOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuitingOffer'] = ResolversParentTypes['SuitingOffer']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  fit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type SurenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sureness'] = ResolversParentTypes['Sureness']> = {
  amounts?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dates?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ids?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SynergyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Synergy'] = ResolversParentTypes['Synergy']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  adjacent?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  alsoKinds?: Resolver<ReadonlyArray<ResolversTypes['SynergyKind']>, ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['SynergyEvidence'], ParentType, ContextType>;
  evidenceChanged?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SynergyKind'], ParentType, ContextType>;
  matter?: Resolver<Types.Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Said'], ParentType, ContextType, RequireFields<Types.SynergySaidArgs, 'language'>>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.SynergySentenceArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SynergyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynergyConnection'] = ResolversParentTypes['SynergyConnection']> = {
  dismissedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SynergyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Synergy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  repeatCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SynergyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynergyEdge'] = ResolversParentTypes['SynergyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Synergy'], ParentType, ContextType>;
  repeats?: Resolver<ReadonlyArray<ResolversTypes['Synergy']>, ParentType, ContextType, RequireFields<Types.SynergyEdgeRepeatsArgs, 'first'>>;
  said?: Resolver<ResolversTypes['Said'], ParentType, ContextType, RequireFields<Types.SynergyEdgeSaidArgs, 'language'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.SynergyEdgeSentenceArgs, 'language'>>;
};

export type SynergyEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynergyEvidence'] = ResolversParentTypes['SynergyEvidence']> = {
  calibrated?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  commonDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commonFunders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  commonPartners?: Resolver<ReadonlyArray<ResolversTypes['PartnerShare']>, ParentType, ContextType>;
  commonPopulation?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  comparedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  exchanges?: Resolver<ReadonlyArray<ResolversTypes['Exchange']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  goBetweens?: Resolver<ReadonlyArray<ResolversTypes['GoBetween']>, ParentType, ContextType>;
  intercept?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lastShared?: Resolver<Types.Maybe<ResolversTypes['LastShared']>, ParentType, ContextType>;
  nearness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partnerCounts?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  period?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  populations?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  relatedThemes?: Resolver<ReadonlyArray<ResolversTypes['RelatedThemeEvidence']>, ParentType, ContextType>;
  sharedEpci?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  sharedThemes?: Resolver<ReadonlyArray<ResolversTypes['ThemeEvidence']>, ParentType, ContextType>;
  shorterDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  territory?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  themesOfFirst?: Resolver<ReadonlyArray<ResolversTypes['ThemeEvidence']>, ParentType, ContextType>;
  themesOfSecond?: Resolver<ReadonlyArray<ResolversTypes['ThemeEvidence']>, ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Types.TerritoryActorsArgs, 'first'>>;
  actorsConnection?: Resolver<Types.Maybe<ResolversTypes['ActorConnection']>, ParentType, ContextType, RequireFields<Types.TerritoryActorsConnectionArgs, 'first'>>;
  code?: Resolver<Types.Maybe<ResolversTypes['InseeCode']>, ParentType, ContextType>;
  contains?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType, RequireFields<Types.TerritoryContainsArgs, 'first'>>;
  containsConnection?: Resolver<Types.Maybe<ResolversTypes['TerritoryConnection']>, ParentType, ContextType, RequireFields<Types.TerritoryContainsConnectionArgs, 'first'>>;
  formerCodes?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<Types.TerritoryInitiativesArgs, 'first'>>;
  initiativesConnection?: Resolver<Types.Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, RequireFields<Types.TerritoryInitiativesConnectionArgs, 'first'>>;
  level?: Resolver<ResolversTypes['TerritoryLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType, RequireFields<Types.TerritoryNeighboursArgs, 'first'>>;
  neighboursConnection?: Resolver<Types.Maybe<ResolversTypes['TerritoryConnection']>, ParentType, ContextType, RequireFields<Types.TerritoryNeighboursConnectionArgs, 'first'>>;
  population?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationWithin?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<Types.TerritoryPopulationWithinArgs>>;
  postalCodes?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  revision?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seatOf?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Types.TerritorySeatOfArgs, 'first'>>;
  seatOfConnection?: Resolver<Types.Maybe<ResolversTypes['ActorConnection']>, ParentType, ContextType, RequireFields<Types.TerritorySeatOfConnectionArgs, 'first'>>;
  siren?: Resolver<Types.Maybe<ResolversTypes['Siren']>, ParentType, ContextType>;
  within?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType, RequireFields<Types.TerritoryWithinArgs, 'first'>>;
  withinConnection?: Resolver<Types.Maybe<ResolversTypes['TerritoryConnection']>, ParentType, ContextType, RequireFields<Types.TerritoryWithinConnectionArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TerritoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryConnection'] = ResolversParentTypes['TerritoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TerritoryEdge']>, ParentType, ContextType>;
  facets?: Resolver<Types.Maybe<ResolversTypes['TerritoryFacets']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TerritoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryCount'] = ResolversParentTypes['TerritoryCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
};

export type TerritoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryEdge'] = ResolversParentTypes['TerritoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
};

export type TerritoryFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryFacets'] = ResolversParentTypes['TerritoryFacets']> = {
  level?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
};

export type TerritoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryPayload'] = ResolversParentTypes['TerritoryPayload']> = {
  change?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<Types.TerritoryPayloadNodesArgs, 'first'>>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  territory?: Resolver<Types.Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Types.ThemeActorsArgs, 'first'>>;
  actorsConnection?: Resolver<Types.Maybe<ResolversTypes['ActorConnection']>, ParentType, ContextType, RequireFields<Types.ThemeActorsConnectionArgs, 'first'>>;
  aliases?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<Types.ThemeBroaderArgs, 'first'>>;
  broaderConnection?: Resolver<Types.Maybe<ResolversTypes['ThemeConnection']>, ParentType, ContextType, RequireFields<Types.ThemeBroaderConnectionArgs, 'first'>>;
  groundedIn?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<Types.ThemeInitiativesArgs, 'first'>>;
  initiativesConnection?: Resolver<Types.Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, RequireFields<Types.ThemeInitiativesConnectionArgs, 'first'>>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelFr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<Types.ThemeNarrowerArgs, 'first'>>;
  narrowerConnection?: Resolver<Types.Maybe<ResolversTypes['ThemeConnection']>, ParentType, ContextType, RequireFields<Types.ThemeNarrowerConnectionArgs, 'first'>>;
  related?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<Types.ThemeRelatedArgs, 'first'>>;
  relatedConnection?: Resolver<ResolversTypes['ThemeRelatedConnection'], ParentType, ContextType, RequireFields<Types.ThemeRelatedConnectionArgs, 'first'>>;
  revision?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  facets?: Resolver<Types.Maybe<ResolversTypes['ThemeFacets']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeCount'] = ResolversParentTypes['ThemeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ThemeEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeEvidence'] = ResolversParentTypes['ThemeEvidence']> = {
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ThemeFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeFacets'] = ResolversParentTypes['ThemeFacets']> = {
  broader?: Resolver<ReadonlyArray<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
};

export type ThemeFunderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeFunder'] = ResolversParentTypes['ThemeFunder']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  fundingLinks?: Resolver<ReadonlyArray<ResolversTypes['FundingLink']>, ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  isHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ThemeInPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeInPlace'] = ResolversParentTypes['ThemeInPlace']> = {
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ThemeRelatedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeRelatedConnection'] = ResolversParentTypes['ThemeRelatedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeRelatedRelationship']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeRelatedRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeRelatedRelationship'] = ResolversParentTypes['ThemeRelatedRelationship']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Relatedness'], ParentType, ContextType>;
};

export type ThreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thread'] = ResolversParentTypes['Thread']> = {
  endsOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  initiative?: Resolver<Types.Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  network?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  partner?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  initiative?: Resolver<Types.Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['TieMedium'], ParentType, ContextType>;
  nature?: Resolver<Types.Maybe<ResolversTypes['LinkNature']>, ParentType, ContextType>;
  past?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rolesOfA?: Resolver<ReadonlyArray<ResolversTypes['ParticipationRole']>, ParentType, ContextType>;
  rolesOfB?: Resolver<ReadonlyArray<ResolversTypes['ParticipationRole']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type TouchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Touched'] = ResolversParentTypes['Touched']> = {
  fundingLinkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fundingLinks?: Resolver<ReadonlyArray<ResolversTypes['FundingLink']>, ParentType, ContextType, RequireFields<Types.TouchedFundingLinksArgs, 'first'>>;
  homeInhabitants?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inhabitants?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  initiativeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initiatives?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<Types.TouchedInitiativesArgs, 'first'>>;
  territories?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
};

export type TypicalTerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypicalTerritory'] = ResolversParentTypes['TypicalTerritory']> = {
  everywhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
};

export type TypicalThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypicalTheme'] = ResolversParentTypes['TypicalTheme']> = {
  everywhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type UndoImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoImportPayload'] = ResolversParentTypes['UndoImportPayload']> = {
  change?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kept?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  undoneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UndoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoPayload'] = ResolversParentTypes['UndoPayload']> = {
  change?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hidden?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  kept?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<Types.UndoPayloadNodesArgs, 'first'>>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shown?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  suggestions?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Suggestion']>>, ParentType, ContextType, RequireFields<Types.UndoPayloadSuggestionsArgs, 'first'>>;
  undone?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnplacedMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnplacedMoney'] = ResolversParentTypes['UnplacedMoney']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  grantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UploadedFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadedFile'] = ResolversParentTypes['UploadedFile']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.UserErrorMessageArgs>>;
};

export type ValueCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueCount'] = ResolversParentTypes['ValueCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  can?: Resolver<ReadonlyArray<ResolversTypes['Act']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mayRead?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  after?: Resolver<ResolversTypes['Indicators'], ParentType, ContextType>;
  alreadyIsolated?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Types.WhatIfAlreadyIsolatedArgs, 'first'>>;
  before?: Resolver<ResolversTypes['Indicators'], ParentType, ContextType>;
  newlyIsolated?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Types.WhatIfNewlyIsolatedArgs, 'first'>>;
  pieces?: Resolver<ReadonlyArray<ResolversTypes['NetworkPiece']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.WhatIfSentenceArgs, 'language'>>;
  touched?: Resolver<ResolversTypes['Touched'], ParentType, ContextType>;
};

export type WithdrawProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawProposalPayload'] = ResolversParentTypes['WithdrawProposalPayload']> = {
  change?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposal?: Resolver<Types.Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  sequence?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorCount?: ActorCountResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  ActorFacets?: ActorFacetsResolvers<ContextType>;
  ActorInitiativesConnection?: ActorInitiativesConnectionResolvers<ContextType>;
  ActorInitiativesRelationship?: ActorInitiativesRelationshipResolvers<ContextType>;
  ActorIntroduction?: ActorIntroductionResolvers<ContextType>;
  ActorLinkedFromConnection?: ActorLinkedFromConnectionResolvers<ContextType>;
  ActorLinkedFromRelationship?: ActorLinkedFromRelationshipResolvers<ContextType>;
  ActorLinkedToConnection?: ActorLinkedToConnectionResolvers<ContextType>;
  ActorLinkedToRelationship?: ActorLinkedToRelationshipResolvers<ContextType>;
  ActorMemberOfConnection?: ActorMemberOfConnectionResolvers<ContextType>;
  ActorMemberOfRelationship?: ActorMemberOfRelationshipResolvers<ContextType>;
  ActorMembersConnection?: ActorMembersConnectionResolvers<ContextType>;
  ActorMembersRelationship?: ActorMembersRelationshipResolvers<ContextType>;
  ActorNeed?: ActorNeedResolvers<ContextType>;
  ActorOffer?: ActorOfferResolvers<ContextType>;
  ActorPayload?: ActorPayloadResolvers<ContextType>;
  ActorSourcesConnection?: ActorSourcesConnectionResolvers<ContextType>;
  ActorSourcesRelationship?: ActorSourcesRelationshipResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AmountOfNature?: AmountOfNatureResolvers<ContextType>;
  ArchivePayload?: ArchivePayloadResolvers<ContextType>;
  Broker?: BrokerResolvers<ContextType>;
  BrokerConnection?: BrokerConnectionResolvers<ContextType>;
  BrokerEdge?: BrokerEdgeResolvers<ContextType>;
  BrokerEvidence?: BrokerEvidenceResolvers<ContextType>;
  BrokerPartner?: BrokerPartnerResolvers<ContextType>;
  CapableActor?: CapableActorResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangedField?: ChangedFieldResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  CommunityEvidence?: CommunityEvidenceResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  CountedFunding?: CountedFundingResolvers<ContextType>;
  CountedGrant?: CountedGrantResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageConnection?: CoverageConnectionResolvers<ContextType>;
  CoverageEdge?: CoverageEdgeResolvers<ContextType>;
  CoverageEvidence?: CoverageEvidenceResolvers<ContextType>;
  CoverageMatrix?: CoverageMatrixResolvers<ContextType>;
  CreatedCount?: CreatedCountResolvers<ContextType>;
  DataQuality?: DataQualityResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecidePayload?: DecidePayloadResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Difference?: DifferenceResolvers<ContextType>;
  DifferenceConnection?: DifferenceConnectionResolvers<ContextType>;
  DifferenceEdge?: DifferenceEdgeResolvers<ContextType>;
  DuplicateActors?: DuplicateActorsResolvers<ContextType>;
  DuplicateActorsConnection?: DuplicateActorsConnectionResolvers<ContextType>;
  DuplicateActorsEdge?: DuplicateActorsEdgeResolvers<ContextType>;
  EarlierEdition?: EarlierEditionResolvers<ContextType>;
  EnumLabel?: EnumLabelResolvers<ContextType>;
  EnumLabels?: EnumLabelsResolvers<ContextType>;
  Exchange?: ExchangeResolvers<ContextType>;
  Experiment?: ExperimentResolvers<ContextType>;
  ExperimentConnection?: ExperimentConnectionResolvers<ContextType>;
  ExperimentEdge?: ExperimentEdgeResolvers<ContextType>;
  ExperimentEpci?: ExperimentEpciResolvers<ContextType>;
  ExperimentEvidence?: ExperimentEvidenceResolvers<ContextType>;
  ExperimentNeed?: ExperimentNeedResolvers<ContextType>;
  ExperimentPlace?: ExperimentPlaceResolvers<ContextType>;
  FaultGroup?: FaultGroupResolvers<ContextType>;
  FigureRange?: FigureRangeResolvers<ContextType>;
  Fragmentation?: FragmentationResolvers<ContextType>;
  FrozenItem?: FrozenItemResolvers<ContextType>;
  FunderDependence?: FunderDependenceResolvers<ContextType>;
  FunderDependenceConnection?: FunderDependenceConnectionResolvers<ContextType>;
  FunderDependenceEdge?: FunderDependenceEdgeResolvers<ContextType>;
  FunderPart?: FunderPartResolvers<ContextType>;
  FundingCliffConnection?: FundingCliffConnectionResolvers<ContextType>;
  FundingConcentrationConnection?: FundingConcentrationConnectionResolvers<ContextType>;
  FundingEnd?: FundingEndResolvers<ContextType>;
  FundingEndEdge?: FundingEndEdgeResolvers<ContextType>;
  FundingLink?: FundingLinkResolvers<ContextType>;
  FundingLinkConnection?: FundingLinkConnectionResolvers<ContextType>;
  FundingLinkEdge?: FundingLinkEdgeResolvers<ContextType>;
  FundingLinkFacets?: FundingLinkFacetsResolvers<ContextType>;
  FundingLinkPayload?: FundingLinkPayloadResolvers<ContextType>;
  FundingLinkSourcesConnection?: FundingLinkSourcesConnectionResolvers<ContextType>;
  FundingLinkSourcesRelationship?: FundingLinkSourcesRelationshipResolvers<ContextType>;
  FundingShare?: FundingShareResolvers<ContextType>;
  FundingShareEdge?: FundingShareEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GoBetween?: GoBetweenResolvers<ContextType>;
  Gone?: GoneResolvers<ContextType>;
  GoneMatter?: GoneMatterResolvers<ContextType>;
  GraphChange?: GraphChangeResolvers<ContextType>;
  House?: HouseResolvers<ContextType>;
  ImportFault?: ImportFaultResolvers<ContextType>;
  ImportFilePayload?: ImportFilePayloadResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportUpload?: ImportUploadResolvers<ContextType>;
  Incomplete?: IncompleteResolvers<ContextType>;
  IncompleteConnection?: IncompleteConnectionResolvers<ContextType>;
  IncompleteEdge?: IncompleteEdgeResolvers<ContextType>;
  Indicators?: IndicatorsResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  InitiativeFacets?: InitiativeFacetsResolvers<ContextType>;
  InitiativeParticipantsConnection?: InitiativeParticipantsConnectionResolvers<ContextType>;
  InitiativeParticipantsRelationship?: InitiativeParticipantsRelationshipResolvers<ContextType>;
  InitiativePayload?: InitiativePayloadResolvers<ContextType>;
  InitiativeSourcesConnection?: InitiativeSourcesConnectionResolvers<ContextType>;
  InitiativeSourcesRelationship?: InitiativeSourcesRelationshipResolvers<ContextType>;
  InseeCode?: GraphQLScalarType;
  Installation?: InstallationResolvers<ContextType>;
  Introduction?: IntroductionResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationConnection?: InvitationConnectionResolvers<ContextType>;
  InvitationEdge?: InvitationEdgeResolvers<ContextType>;
  InvitationPayload?: InvitationPayloadResolvers<ContextType>;
  InvitedActor?: InvitedActorResolvers<ContextType>;
  IsolatedActor?: IsolatedActorResolvers<ContextType>;
  IsolatedActorConnection?: IsolatedActorConnectionResolvers<ContextType>;
  IsolatedActorEdge?: IsolatedActorEdgeResolvers<ContextType>;
  IsolationEvidence?: IsolationEvidenceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  KnownMoney?: KnownMoneyResolvers<ContextType>;
  LackCount?: LackCountResolvers<ContextType>;
  LastShared?: LastSharedResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
  MatterConnection?: MatterConnectionResolvers<ContextType>;
  MatterEdge?: MatterEdgeResolvers<ContextType>;
  MatterFacets?: MatterFacetsResolvers<ContextType>;
  MatterHere?: MatterHereResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingPayload?: MeetingPayloadResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MissingFact?: MissingFactResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NameAlone?: NameAloneResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkIntroduction?: NetworkIntroductionResolvers<ContextType>;
  NetworkPiece?: NetworkPieceResolvers<ContextType>;
  NetworkTie?: NetworkTieResolvers<ContextType>;
  NewActor?: NewActorResolvers<ContextType>;
  NewSuggestion?: NewSuggestionResolvers<ContextType>;
  NextTie?: NextTieResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotSuggested?: NotSuggestedResolvers<ContextType>;
  OneBeneficiary?: OneBeneficiaryResolvers<ContextType>;
  Overlap?: OverlapResolvers<ContextType>;
  OverlapConnection?: OverlapConnectionResolvers<ContextType>;
  OverlapEdge?: OverlapEdgeResolvers<ContextType>;
  OverlapEvidence?: OverlapEvidenceResolvers<ContextType>;
  OverlapFactors?: OverlapFactorsResolvers<ContextType>;
  OverlapGroup?: OverlapGroupResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairsApart?: PairsApartResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  PartnerShare?: PartnerShareResolvers<ContextType>;
  PastImport?: PastImportResolvers<ContextType>;
  PastImportConnection?: PastImportConnectionResolvers<ContextType>;
  PastImportEdge?: PastImportEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PathStop?: PathStopResolvers<ContextType>;
  Pivot?: PivotResolvers<ContextType>;
  PivotCell?: PivotCellResolvers<ContextType>;
  PivotHeading?: PivotHeadingResolvers<ContextType>;
  PlacedFunding?: PlacedFundingResolvers<ContextType>;
  ProjectCheckConnection?: ProjectCheckConnectionResolvers<ContextType>;
  ProjectCheckEdge?: ProjectCheckEdgeResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposePayload?: ProposePayloadResolvers<ContextType>;
  ProposedField?: ProposedFieldResolvers<ContextType>;
  ProposedTheme?: ProposedThemeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordDecisionPayload?: RecordDecisionPayloadResolvers<ContextType>;
  RelatedThemeEvidence?: RelatedThemeEvidenceResolvers<ContextType>;
  Relatedness?: RelatednessResolvers<ContextType>;
  ReplacedEdition?: ReplacedEditionResolvers<ContextType>;
  Rna?: GraphQLScalarType;
  Rule?: RuleResolvers<ContextType>;
  Said?: SaidResolvers<ContextType>;
  SaidOnPaper?: SaidOnPaperResolvers<ContextType>;
  SameRow?: SameRowResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SetHomePayload?: SetHomePayloadResolvers<ContextType>;
  SettleProposalsPayload?: SettleProposalsPayloadResolvers<ContextType>;
  SeveralSpeeds?: SeveralSpeedsResolvers<ContextType>;
  SeveralSpeedsConnection?: SeveralSpeedsConnectionResolvers<ContextType>;
  SeveralSpeedsEdge?: SeveralSpeedsEdgeResolvers<ContextType>;
  SeveralSpeedsEvidence?: SeveralSpeedsEvidenceResolvers<ContextType>;
  Siren?: GraphQLScalarType;
  Siret?: GraphQLScalarType;
  Source?: SourceResolvers<ContextType>;
  SourceQuality?: SourceQualityResolvers<ContextType>;
  Speed?: SpeedResolvers<ContextType>;
  StatedTotal?: StatedTotalResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuitingOffer?: SuitingOfferResolvers<ContextType>;
  Sureness?: SurenessResolvers<ContextType>;
  Synergy?: SynergyResolvers<ContextType>;
  SynergyConnection?: SynergyConnectionResolvers<ContextType>;
  SynergyEdge?: SynergyEdgeResolvers<ContextType>;
  SynergyEvidence?: SynergyEvidenceResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  TerritoryConnection?: TerritoryConnectionResolvers<ContextType>;
  TerritoryCount?: TerritoryCountResolvers<ContextType>;
  TerritoryEdge?: TerritoryEdgeResolvers<ContextType>;
  TerritoryFacets?: TerritoryFacetsResolvers<ContextType>;
  TerritoryPayload?: TerritoryPayloadResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeCount?: ThemeCountResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
  ThemeEvidence?: ThemeEvidenceResolvers<ContextType>;
  ThemeFacets?: ThemeFacetsResolvers<ContextType>;
  ThemeFunder?: ThemeFunderResolvers<ContextType>;
  ThemeInPlace?: ThemeInPlaceResolvers<ContextType>;
  ThemeRelatedConnection?: ThemeRelatedConnectionResolvers<ContextType>;
  ThemeRelatedRelationship?: ThemeRelatedRelationshipResolvers<ContextType>;
  Thread?: ThreadResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  Touched?: TouchedResolvers<ContextType>;
  TypicalTerritory?: TypicalTerritoryResolvers<ContextType>;
  TypicalTheme?: TypicalThemeResolvers<ContextType>;
  UndoImportPayload?: UndoImportPayloadResolvers<ContextType>;
  UndoPayload?: UndoPayloadResolvers<ContextType>;
  UnplacedMoney?: UnplacedMoneyResolvers<ContextType>;
  UploadedFile?: UploadedFileResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValueCount?: ValueCountResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  WithdrawProposalPayload?: WithdrawProposalPayloadResolvers<ContextType>;
};

