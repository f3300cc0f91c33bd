/** The resolvers of every root field and every act; entities in their results are stubs that hold only an id. */

import { mergeResolvers } from '@graphql-tools/merge';
import { changeStands } from '../acts/change-stands.js';
import { contributeActs } from '../acts/contribute/contribute.js';
import { decide } from '../acts/decide.js';
import { edits } from '../acts/edits.js';
import { importActs } from '../acts/imports.js';
import { meetingActs } from '../acts/meetings.js';
import { setHome } from '../acts/set-home.js';
import { undo } from '../acts/undo.js';
import { userErrorWords } from '../acts/user-error-words.js';
import { scalars } from '../answers/scalars.js';
import { gone } from '../answers/whereabouts.js';
import { brokers } from '../questions/brokers/resolve.js';
import { calls } from '../questions/calls/resolve.js';
import { changed } from '../questions/changed/resolve.js';
import { changes } from '../questions/changes/resolve.js';
import { checkProject } from '../questions/check-project/resolve.js';
import { communities } from '../questions/communities/resolve.js';
import { contribute } from '../questions/contribute/resolve.js';
import { coverage } from '../questions/coverage/resolve.js';
import { dataQuality } from '../questions/data-quality/resolve.js';
import { decisions } from '../questions/decisions/resolve.js';
import { difference } from '../questions/difference/resolve.js';
import { duplicateActors } from '../questions/duplicate-actors/resolve.js';
import { enumLabels } from '../questions/enum-labels/resolve.js';
import { experiments } from '../questions/experiments/resolve.js';
import { fragmentation } from '../questions/fragmentation/resolve.js';
import { funderDependence } from '../questions/funder-dependence/resolve.js';
import { fundingCliff } from '../questions/funding-cliff/resolve.js';
import { fundingConcentration } from '../questions/funding-concentration/resolve.js';
import { gaps } from '../questions/gaps/resolve.js';
import { home } from '../questions/home/resolve.js';
import { imports } from '../questions/imports/resolve.js';
import { incomplete } from '../questions/incomplete/resolve.js';
import { installation } from '../questions/installation/resolve.js';
import { introductions } from '../questions/introductions/resolve.js';
import { isolatedActors } from '../questions/isolated-actors/resolve.js';
import { lists } from '../questions/lists/resolve.js';
import { lookup } from '../questions/lookup/resolve.js';
import { matters } from '../questions/matters/resolve.js';
import { meetings } from '../questions/meetings/resolve.js';
import { needs } from '../questions/needs/resolve.js';
import { network } from '../questions/network/resolve.js';
import { node } from '../questions/node/resolve.js';
import { overlaps } from '../questions/overlaps/resolve.js';
import { path } from '../questions/path/resolve.js';
import { pivot } from '../questions/pivot/resolve.js';
import { search } from '../questions/search/resolve.js';
import { severalSpeeds } from '../questions/several-speeds/resolve.js';
import { sources } from '../questions/sources/resolve.js';
import { suggested } from '../questions/suggested/resolve.js';
import { notSuggested } from '../questions/suggestion/not-suggested.js';
import { suggestion } from '../questions/suggestion/resolve.js';
import { synergies } from '../questions/synergies/resolve.js';
import { ties } from '../questions/ties/resolve.js';
import { viewer } from '../questions/viewer/resolve.js';
import { whatIf } from '../questions/what-if/resolve.js';
import type { Resolvers } from './generated/resolvers.js';

const rooms: readonly Resolvers[] = [
  network,
  node,
  gone,
  suggestion,
  notSuggested,
  lookup,
  lists,
  needs,
  overlaps,
  checkProject,
  isolatedActors,
  brokers,
  communities,
  fragmentation,
  introductions,
  path,
  pivot,
  ties,
  difference,
  synergies,
  coverage,
  gaps,
  experiments,
  severalSpeeds,
  calls,
  fundingConcentration,
  funderDependence,
  fundingCliff,
  decisions,
  whatIf,
  search,
  changed,
  suggested,
  decide,
  setHome,
  meetingActs,
  contributeActs,
  contribute,
  meetings,
  matters,
  undo,
  importActs,
  imports,
  incomplete,
  duplicateActors,
  dataQuality,
  sources,
  edits,
  changes,
  changeStands,
  scalars,
  userErrorWords,
  viewer,
  home,
  installation,
  enumLabels,
];

export const questionResolvers = mergeResolvers([...rooms]);
