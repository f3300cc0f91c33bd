/** The Cypher definition of each answer of the engine. Tests ask both and compare. */
import type { GraphQLSchema } from 'graphql';
import type { Answer } from '../../src/answers/asking.js';
import { type Context, createContext } from '../../src/answers/context.js';
import { findHome } from '../../src/answers/home-of.js';
import { readNetwork } from '../../src/answers/network.js';
import type { Database } from '../../src/database/database.js';
import type { Fresh } from '../../src/fresh/fresh.js';
import { findOverlapsOfProject } from '../../src/questions/check-project/resolve.js';
import { findSynergiesOfProject } from '../../src/questions/check-project/synergies.js';
import { findExperimentsIn } from '../../src/questions/experiments/find.js';
import type { ReadExperiment } from '../../src/questions/experiments/row.js';
import { findFragmentation } from '../../src/questions/fragmentation/resolve.js';
import { findIsolatedActors, findIsolations } from '../../src/questions/isolated-actors/resolve.js';
import {
  answerOverlaps,
  answerOverlapsOfActors,
  answerOverlapsOfEach,
  countInitiativesLeftOut,
  findCommonTerritories,
} from '../../src/questions/overlaps/answer.js';
import { findGroups } from '../../src/questions/overlaps/find-group.js';
import type { FoundPath } from '../../src/questions/path/find.js';
import { answerPath } from '../../src/questions/path/resolve.js';
import { findSynergies } from '../../src/questions/synergies/answer.js';
import { answerWhatIf } from '../../src/questions/what-if/answer.js';
import { overlapsOfProjectInCypher, synergiesOfProjectInCypher } from './check-project.js';
import { isolatedActorsInCypher, isolationsInCypher } from './isolated-actors.js';
import { fragmentationInCypher, networkInCypher } from './network.js';
import {
  answerOverlapsInCypher,
  commonTerritoriesInCypher,
  groupsInCypher,
  leftOutInCypher,
  overlapsOfActorsInCypher,
  overlapsOfEachInCypher,
} from './overlaps.js';
import { withOwnCache } from './own-cache.js';
import { findSynergiesInCypher } from './synergies.js';
import { whatIfInCypher } from './what-if.js';

const MOST_ROWS = 1_000_000;

const define = <Asked extends unknown[], Found>(
  answer: Answer<Asked, Found>,
  definition: Answer<Asked, Found>,
): readonly [unknown, unknown] => [answer, definition];

const definitionsIn = (schema: GraphQLSchema): Context['definitions'] =>
  new Map([
    define(answerOverlaps, answerOverlapsInCypher),
    define(answerOverlapsOfEach, overlapsOfEachInCypher),
    define(answerOverlapsOfActors, overlapsOfActorsInCypher),
    define(findCommonTerritories, commonTerritoriesInCypher),
    define(countInitiativesLeftOut, leftOutInCypher),
    define(findGroups, groupsInCypher),
    define(findSynergies, findSynergiesInCypher),
    define(findIsolatedActors, isolatedActorsInCypher),
    define(findIsolations, isolationsInCypher),
    define(findOverlapsOfProject, overlapsOfProjectInCypher),
    define(findSynergiesOfProject, synergiesOfProjectInCypher),
    define(readNetwork, networkInCypher),
    define(findFragmentation, fragmentationInCypher),
    define(findHome, async (context) => (await context.answer<{ home: string }>('home', {}))[0]?.home ?? null),
    define(answerWhatIf, (context, change, asOf) => whatIfInCypher(schema, context, change, asOf)),
    define(answerPath, async (context, ends) => (await context.answer<FoundPath>('path', { ...ends }))[0] ?? null),
    define(findExperimentsIn, async (context, { territory, home, theme, asOf }) => {
      const ask = { territory, home, theme, asOf, limit: MOST_ROWS };
      const rows = await context.answer<{ experiment: ReadExperiment }>('experiments', ask);
      return rows.map(({ experiment }) => experiment);
    }),
  ]);

/** A context whose answers come from the Cypher definitions. */
export const createDefinedContext = (
  schema: GraphQLSchema,
  database: Database,
  fresh: Fresh,
  asking: NonNullable<Parameters<typeof createContext>[2]> = {},
): Context => createContext(database, withOwnCache(fresh), { ...asking, definitions: definitionsIn(schema) });
