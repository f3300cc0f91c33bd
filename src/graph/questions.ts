/** The resolvers of every root field and every act: entities are stubs that hold their id alone. */

import { mergeResolvers } from '@graphql-tools/merge';
import { brokers } from './brokers.js';
import { calls } from './calls.js';
import { changed } from './changed.js';
import { changes } from './changes.js';
import { checkProject } from './check-project.js';
import { communities } from './communities.js';
import { coverage } from './coverage.js';
import { decide } from './decide.js';
import { decisions } from './decisions.js';
import { edits } from './edits.js';
import { eiIndex } from './ei-index.js';
import { enumLabels } from './enum-labels.js';
import { fragmentation } from './fragmentation.js';
import { funderDependence } from './funder-dependence.js';
import { fundingCliff } from './funding-cliff.js';
import { fundingConcentration } from './funding-concentration.js';
import { gaps } from './gaps.js';
import { introductions } from './introductions.js';
import { isolatedActors } from './isolated-actors.js';
import { lists } from './lists.js';
import { lookup } from './lookup.js';
import { node } from './node.js';
import { notSuggested } from './not-suggested.js';
import { overlaps } from './overlaps.js';
import { path } from './path.js';
import { recommendationQuality } from './recommendation-quality.js';
import { scalars } from './scalars.js';
import { search } from './search.js';
import { severalSpeeds } from './several-speeds.js';
import { suggested } from './suggested.js';
import { suggestion } from './suggestion.js';
import { synergies } from './synergies.js';
import { undo } from './undo.js';
import { userErrorWords } from './user-error-words.js';
import { viewer } from './viewer.js';
import { whatIf } from './what-if.js';
import { gone } from './whereabouts.js';

export const questionResolvers = mergeResolvers([
  node,
  gone,
  suggestion,
  notSuggested,
  lookup,
  lists,
  overlaps,
  checkProject,
  isolatedActors,
  brokers,
  communities,
  fragmentation,
  introductions,
  path,
  eiIndex,
  synergies,
  coverage,
  gaps,
  severalSpeeds,
  calls,
  fundingConcentration,
  funderDependence,
  fundingCliff,
  decisions,
  whatIf,
  recommendationQuality,
  search,
  changed,
  suggested,
  decide,
  undo,
  edits,
  changes,
  scalars,
  userErrorWords,
  viewer,
  enumLabels,
]);
