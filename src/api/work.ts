/**
 * The work of each question in units (src/answers/meter.ts): the rows that it examines, not those that it returns. Work
 * in threads of the pool and in the database counts too. How it was measured: docs/decisions/0018-a-budget-of-work.md.
 */
import type { GraphQLObjectType } from 'graphql';
import { workOfFacet } from '../answers/lists/work-of-facet.js';
import { MOST_WORK, units } from '../answers/meter.js';
import { defaultOptions } from '../fresh/graph-state.js';
import { MOST_INTRODUCTIONS, MOST_TO_INTRODUCE } from '../questions/introductions/resolve.js';
import { list, listBelow, search, type Work } from './list-work.js';
import type { Sizes } from './sizes.js';

/** One entity by its key. */
const lookup: Work = () => 2 * units.statement;

const pairs = (count: number, each: number): number => 10 * count + count ** 2 / each;

const overlaps: Work = ({ initiatives }, { initiative }) =>
  initiative == null ? 3_000 + pairs(initiatives, 500) : 3_000 + initiatives / 100;

/** Above these numbers of entities the whole list is refused; a filter leaves fewer entities. */
const { synergiesBetweenInitiatives: mostInitiatives, synergiesBetweenActors: mostActors } = defaultOptions.mostToPair;

const synergies: Work = ({ initiatives, actors }, { between, initiative }) => {
  if (initiative != null) return 3_000 + initiatives / 10;
  const isOfActors = between === 'ACTORS';
  return isOfActors
    ? 3_000 + pairs(Math.min(actors, mostActors), 30)
    : 3_000 + pairs(Math.min(initiatives, mostInitiatives), 60);
};

/** A région has about this many; only the largest have more examined at once. */
const MOST_EPCI = 100;

/** Each cell of theme and EPCI, after each commune was assigned to its EPCI. */
const cells: Work = ({ territories, themes, epci, initiatives }) =>
  5_000 + 3 * territories + 30 * themes * Math.min(epci, MOST_EPCI) + 130 * initiatives;

/** Each initiative and actor with a theme of an experiment, against each EPCI; then each place of each experiment. */
const experiments: Work = ({ territories, epci, initiatives, actors }) =>
  5_000 + territories + 4 * (initiatives + actors) + (initiatives * Math.min(epci, MOST_EPCI)) / 4;

/** Those on the themes, with their places. */
const fundingOfProject: Work = ({ fundingLinks }) => 500 + fundingLinks / 30;

const money: Work = ({ fundingLinks, initiatives }) => 15_000 + 20 * fundingLinks + 10 * initiatives;

/**
 * Each initiative, role or grant with its values on two axes, after each commune of a territory was assigned to its EPCI. A grant takes about a
 * kilobyte of the database until all are sorted: a million of them fill its memory, and it ends.
 */
const pivot: Work = ({ initiatives, actors, fundingLinks, territories }, { measure, territory }) =>
  10_000 +
  (measure === 'EUROS' ? 80 * fundingLinks : 30 * (initiatives + actors)) +
  (territory == null ? 0 : territories);

/** Each place with an actor is followed to its communes, and each of them to its areas: 2.2 s of ten thousand actors, whatever the theme. */

/** Building the network of ties of a day. */
const network: Work = ({ actors }) => 5_000 + 60 * actors;

/** The shortest paths between all pairs of actors, with three ties for each actor. */
const everyPath: Work = (sizes, args) => network(sizes, args) + (3 * sizes.actors ** 2) / 300;

const isolated: Work = ({ actors }) => 10_000 + 20 * actors;

/** Whom a row names is sought among those on its subject, with their circles: 20 sentences take 1.2 s of 100,000 actors, and a minute of a million. */
const isolatedSentence: Work = ({ actors }) => actors / 4 + actors ** 2 / 600_000;

/** Everything is computed twice, before and after the change: for 3,000 initiatives and as many actors in 3 s of processor time, for 10,000 of each in 19 s. */
const whatIf: Work = ({ initiatives, actors }) => {
  const paired = Math.min(actors, mostActors) ** 2 / 30 + Math.min(initiatives, mostInitiatives) ** 2 / 120;
  return 20_000 + 2 * (120 * (initiatives + actors) + paired);
};

/** The network, then the distances between all pairs of actors and each candidate of each step. Refused above this number of actors, once it is known. */
const introductions: Work = (sizes, { count }) => {
  const actors = Math.min(sizes.actors, MOST_TO_INTRODUCE);
  return network(sizes, {}) + 20_000 + actors ** 2 / 2 + Math.min(MOST_INTRODUCTIONS, Number(count ?? 5)) * 40 * actors;
};

/** One row of a question, found by its id; an overlap may be on the same ground or on nested grounds. */
const suggestion: Work = (sizes, { id }) => {
  const [sort] = /^[a-z]+(?=-)/.exec(String(id ?? '')) ?? [];
  switch (sort) {
    case 'overlap':
      return 2 * overlaps(sizes, { initiative: id });
    case 'synergy':
      return 3_000 + Math.max(sizes.initiatives / 10, sizes.actors / 5);
    case 'gap':
      return cells({ ...sizes, epci: 1 }, {});
    case 'experiment':
      return experiments(sizes, {});
    case 'cliff':
      return money(sizes, {});
    default:
      return 300;
  }
};

/** The default for a root question without an entry: as if its statement read every node of the graph. */
const wholeGraph: Work = ({ actors, initiatives, fundingLinks, territories, themes }) =>
  15_000 + 20 * fundingLinks + 10 * initiatives + 60 * actors + 3 * territories + 3 * themes;

/** The work of a field; undefined where the field asks no question. @param name `Type.field`, such as `Query.overlaps` */
export function findWork(name: string): Work | undefined {
  return workOf[name] ?? (/^Query\.(?!__)/.test(name) ? wholeGraph : undefined);
}

/** Whether the questions of this type stand below an entity or a row, of which an answer may have thousands. */
export const isBelowEntity = (type: GraphQLObjectType): boolean => 'id' in type.getFields();

/** By `Type.field`: root fields that cost less or more than the whole graph, and questions below an entity. */
export const workOf: Readonly<Record<string, Work>> = {
  'Query.actor': lookup,
  'Query.actors': list(({ actors }) => actors),
  'Query.brokers': everyPath,
  'Query.calls': ({ initiatives }) => 10_000 + 10 * initiatives,
  'Query.changes': () => 10_000,
  'Query.checkProject': ({ initiatives }) => 20_000 + initiatives / 10,
  'ProjectCheckConnection.fundingLinkCount': fundingOfProject,
  'ProjectCheckConnection.fundingLinks': fundingOfProject,
  'Query.communities': ({ actors }) => 5_000 + 250 * actors,
  'Query.coverage': cells,
  'Query.coverageMatrix': cells,
  'Query.dataQuality': (sizes) =>
    2 * isolated(sizes, {}) + 20 * (sizes.actors + sizes.initiatives + sizes.fundingLinks),
  'DataQuality.sources': ({ actors, initiatives, fundingLinks }) => 15_000 + 20 * (actors + initiatives + fundingLinks),
  'Query.decisions': () => 10_000,
  'Query.duplicateActors': ({ actors }) => 10_000 + 10 * actors,
  'Query.experiments': experiments,
  'Query.fragmentation': everyPath,
  'Query.funderDependence': money,
  'Query.fundingCliff': money,
  'Query.fundingConcentration': money,
  'Query.difference': ({ actors, initiatives, fundingLinks }) => 15_000 + 20 * (actors + initiatives + fundingLinks),
  'Query.enumLabels': () => 1_000,
  'Query.fundingLink': lookup,
  'Query.fundingLinks': list(({ fundingLinks }) => fundingLinks),
  'Query.gaps': cells,
  'Query.home': ({ actors }) => 2 * units.statement + actors,
  'Query.incomplete': ({ actors, initiatives }) => 15_000 + 20 * (actors + initiatives),
  'Query.imports': () => 10_000,
  'Query.importUpload': () => 100,
  'Query.initiative': lookup,
  'Query.initiatives': list(({ initiatives }) => initiatives),
  'Query.installation': ({ actors, initiatives, fundingLinks }) =>
    units.statement + actors + initiatives + fundingLinks,
  'Query.introductions': introductions,
  'Query.invitations': () => 10_000,
  'Query.invitedActor': lookup,
  'Query.isolatedActors': isolated,
  'Query.matters': (sizes) =>
    overlaps(sizes, {}) + synergies(sizes, {}) + isolated(sizes, {}) + money(sizes, {}) + 10 * sizes.initiatives,
  'Query.meetings': () => 10_000,
  // Actors are read one by one.
  'Query.network': (sizes, args) => network(sizes, args) + 100 * sizes.actors,
  'Query.node': (sizes, args) => lookup(sizes, args) + suggestion(sizes, args),
  'Query.overlaps': overlaps,
  'Query.path': (sizes, args) => network(sizes, args) + 5_000,
  'Query.pivot': pivot,
  'Query.proposals': () => 10_000,
  // Weights are fitted and a thousand draws made: 2.1 s of processor time for 1,000 initiatives, 25 s for 10,000.
  'Query.search': search,
  'Query.severalSpeeds': ({ territories, initiatives }) => 5_000 + 2 * territories + 50 * initiatives,
  'Query.sources': (_, { stating }) => units.statement + 5 * (Array.isArray(stating) ? stating.length : 1),
  'Query.suggestion': (sizes, args) => 2 * units.statement + suggestion(sizes, args),
  'Query.synergies': synergies,
  'Query.territories': list(({ territories }) => territories),
  'Query.territory': lookup,
  'Query.theme': lookup,
  'Query.themes': list(({ themes }) => themes),
  'Query.ties': network,
  'Query.viewer': () => 10,
  'Query.whatIf': whatIf,
  'Theme.actors': listBelow(({ actors }) => actors),
  'Theme.actorsConnection': listBelow(({ actors }) => actors),
  'Theme.initiatives': listBelow(({ initiatives }) => initiatives),
  'Theme.initiativesConnection': listBelow(({ initiatives }) => initiatives),
  'Territory.actors': listBelow(({ actors }) => actors),
  'Territory.actorsConnection': listBelow(({ actors }) => actors),
  'Territory.initiatives': listBelow(({ initiatives }) => initiatives),
  'Territory.initiativesConnection': listBelow(({ initiatives }) => initiatives),
  'Actor.isolation': () => 300,
  'IsolatedActor.said': isolatedSentence,
  'IsolatedActor.sentence': isolatedSentence,
  'InvitedActor.incomplete': ({ actors, initiatives }) => 15_000 + 20 * (actors + initiatives),
  'InvitedActor.proposals': () => 10_000,
  'Proposal.about': () => 500,
  'Proposal.fields': () => 500,
  'Proposal.isStale': () => 500,
  'Actor.overlaps': ({ initiatives }) => 500 + initiatives / 100,
  'Actor.synergies': ({ actors }) => 500 + actors / 5,
  'Initiative.overlaps': ({ initiatives }) => 100 + initiatives / 500,
  'Initiative.synergies': ({ initiatives }) => 100 + initiatives / 30,
  'Pivot.sources': ({ initiatives, fundingLinks }) => units.statement + 5 * Math.max(initiatives, fundingLinks),
  'ProjectCheckConnection.synergies': ({ initiatives }) => 500 + initiatives / 30,
  'WhatIf.touched': ({ territories }) => 5_000 + territories,
  'Decision.evidenceChanged': () => 200,
  'Decision.suggestion': () => 200,
  'Overlap.matter': () => 300,
  'Synergy.matter': () => 300,
  'Experiment.matter': () => 300,
  'IsolatedActor.matter': () => 300,
  'FundingEnd.matter': () => 300,
  'Actor.meetings': () => 200,
  'AgendaItem.suggestion': () => 500,
  'Meeting.minutes': () => 5_000,
  'DecidePayload.suggestions': ({ initiatives }) => 5_000 + initiatives,
  'UndoPayload.suggestions': ({ initiatives }) => 5_000 + initiatives,
  'DecidePayload.hidden': ({ initiatives }) => 5_000 + initiatives,
  'DecidePayload.shown': ({ initiatives }) => 5_000 + initiatives,
  'UndoPayload.hidden': ({ initiatives }) => 5_000 + initiatives,
  'UndoPayload.shown': ({ initiatives }) => 5_000 + initiatives,
  'Subscription.importProgress': () => units.statement,
  'Subscription.changed': () => units.statement,
  'Subscription.suggested': (sizes, { initiative, actor }) =>
    5_000 + ((initiative ?? actor) == null ? overlaps(sizes, {}) + synergies(sizes, {}) : sizes.initiatives / 10),
};

const countOf: Readonly<Record<string, (sizes: Sizes) => number>> = {
  ActorFacets: ({ actors }) => actors,
  InitiativeFacets: ({ initiatives }) => initiatives,
  FundingLinkFacets: ({ fundingLinks }) => fundingLinks,
  TerritoryFacets: ({ territories }) => territories,
  ThemeFacets: ({ themes }) => themes,
};

/** The estimate for a facet of a list, as if everything matched; what it counts is charged where it is read. @param type of its parent */
export function estimateFacet(type: string, facet: string): Work | undefined {
  const count = countOf[type];
  return count && ((sizes) => workOfFacet(facet, count(sizes), true));
}

/** An act reads states, writes the differences, and waits until the engine has read the change. */
export const WORK_OF_AN_ACT = 20_000;

/**
 * The budget of one request: one and a half times the cost of the most expensive question, so that each can be asked.
 * @param most in the largest graphs, where some questions would take minutes; unlimited by default
 */
export function budgetOf(sizes: Sizes, most = Number.POSITIVE_INFINITY): number {
  const dearest = Math.max(...[wholeGraph, ...Object.values(workOf)].map((work) => work(sizes, {})));
  return Math.max(MOST_WORK, Math.min(most, Math.ceil(1.5 * dearest)));
}
