/**
 * The lists that a first page asks for, without a filter; on a graph that is too large they are refused with a message.
 */
import { type Operation, operations } from './operation.js';

const first = (field: string) => `{ ${field} { totalCount nodes { __typename } } }`;

export const rootLists: readonly Operation[] = operations(false, {
  overlaps: first('overlaps(first: 5)'),
  nested: first('overlaps(first: 5, ground: NESTED)'),
  isolatedActors: first('isolatedActors(first: 5)'),
  'synergies between initiatives': first('synergies(first: 5)'),
  'synergies between actors': first('synergies(first: 5, between: ACTORS)'),
  gaps: first('gaps(first: 5)'),
  matters: first('matters(first: 5)'),
  experiments: first('experiments(first: 5)'),
  actors: first('actors(first: 5)'),
  initiatives: first('initiatives(first: 5)'),
  fundingLinks: first('fundingLinks(first: 5)'),
  whatIf: '{ whatIf(change: {newTie: ["actor-100", "actor-101"]}) { before { overlaps } after { overlaps } } }',
});
