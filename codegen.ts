/**
 * Generates the types of the resolvers from schema.graphql, so that none names a value or an argument that the language lacks; and the
 * documents of the client package from the example queries.
 */
import type { CodegenConfig } from '@graphql-codegen/cli';

const texts = Object.fromEntries(
  ['ID', 'Date', 'DateTime', 'Siren', 'Siret', 'Rna', 'InseeCode'].map((name) => [name, 'string']),
);

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'client/src/generated/': {
      preset: 'client',
      documents: 'schema/examples/*.graphql',
      // The manifest that a server takes as PERSISTED_OPERATIONS; each document says its hash.
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        emitLegacyCommonJSImports: false,
        strictScalars: true,
        // As JSON carries them: Money is a decimal string, such as "1234.50".
        scalars: { ...texts, Money: 'string', JSON: 'unknown' },
      },
    },
    'src/api/generated/types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        emitLegacyCommonJSImports: false,
        strictScalars: true,
        // As resolvers meet them: Money is cents between the scalar's parsing and its printing.
        scalars: { ...texts, Money: 'number', JSON: 'unknown' },
        contextType: '../context.js#Context',
        // An entity in an answer is its id; an answer is a row of its question's statement.
        mappers: {
          Actor: '../stubs.js#Stub',
          Initiative: '../stubs.js#Stub',
          Theme: '../stubs.js#Stub',
          Territory: '../stubs.js#Stub',
          FundingLink: '../stubs.js#Stub',
          Source: '../stubs.js#Stub',
          ActorConnection: '../answer-list.js#ListPage',
          InitiativeConnection: '../answer-list.js#ListPage',
          ThemeConnection: '../answer-list.js#ListPage',
          TerritoryConnection: '../answer-list.js#ListPage',
          FundingLinkConnection: '../answer-list.js#ListPage',
          OverlapConnection: '../connection.js#Page<OverlapRow>',
          Overlap: '../overlaps.js#OverlapRow',
          OverlapGroup: '../../engine/overlap-groups.js#Matter',
          OverlapFactors: '../overlaps.js#OverlapRow',
          OverlapEvidence: '../overlaps.js#OverlapRow',
          IsolatedActor: '../isolated-actors.js#IsolationRow',
          IsolationEvidence: '../isolated-actors.js#IsolationRow',
          WhatIf: '../what-if.js#WhatIfRow',
          Indicators: '../../engine/indicators.js#IndicatorValues',
          CoverageConnection: '../connection.js#Page<CoverageRow>',
          Coverage: '../coverage.js#CoverageRow',
          CoverageEvidence: '../coverage.js#CoverageRow',
          GapConnection: '../gaps.js#GapPage',
          Gap: '../gaps.js#GapRow',
          SeveralSpeedsConnection: '../connection.js#Page<SeveralSpeedsRow>',
          SeveralSpeeds: '../several-speeds.js#SeveralSpeedsRow',
          Speed: '../several-speeds.js#SpeedRow',
          SeveralSpeedsEvidence: '../several-speeds.js#SeveralSpeedsRow',
          ProjectCheckConnection: '../check-project.js#ProjectCheck',
          FundingConcentrationConnection: '../funding-concentration.js#ConcentrationPage',
          FundingCliffConnection: '../connection.js#Page<CliffRow>',
          FundingEnd: '../funding-cliff.js#CliffRow',
          FundingShare: '../funding-concentration.js#PartyRow',
          FunderDependenceConnection: '../connection.js#Page<DependenceRow>',
          FunderDependence: '../funder-dependence.js#DependenceRow',
          UserError: '../../write/user-errors.js#Fault',
          EnumLabels: '../enum-labels.js#LabelledEnum',
          EnumLabel: '../enum-labels.js#LabelledValue',
          Change: '../changes.js#ChangeRow',
          Decision: '../decisions.js#ShownDecision',
          UndoPayload: '../undo.js#Taken',
          Node: '../stubs.js#Stub',
          Suggestion: '../suggestion.js#AnySuggestion',
          NotSuggested: '../not-suggested.js#NotSuggestedRow',
          Gone: '../whereabouts.js#GoneRow',
          Broker: '../brokers.js#BrokerRow',
          BrokerEvidence: '../brokers.js#BrokerRow',
          Community: '../communities.js#CommunityRow',
          CommunityEvidence: '../communities.js#CommunityRow',
          Fragmentation: '../fragmentation.js#FragmentationRow',
          RecommendationQuality: '../recommendation-quality.js#RecommendationQualityRow',
          RecommendationMethod: '../../engine/suggestions/evaluate.js#MethodResult',
          NetworkIntroduction: '../introductions.js#NetworkIntroductionRow',
          Path: '../path.js#PathRow',
          PathStop: '../path.js#PathStopRow',
          EiIndex: '../ei-index.js#EiIndexRow',
          Synergy: '../synergies.js#SynergyRow',
          SynergyEvidence: '../synergies.js#SynergyRow',
        },
      },
    },
  },
};

export default config;
