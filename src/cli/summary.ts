/** What a start tells at its end: how much the graph holds and what the three questions find in it. */
import { type GraphQLSchema, graphql } from 'graphql';
import type { Database } from '../database/database.js';
import type { Fresh } from '../fresh/fresh.js';
import { createContext } from '../graph/context.js';
import { findCause } from '../server/find-cause.js';

export interface Holdings {
  readonly territories: number;
  readonly themes: number;
  readonly actors: number;
  readonly initiatives: number;
  readonly fundingLinks: number;
}

export interface Findings {
  readonly overlaps: number;
  readonly isolatedActors: number;
  readonly synergies: number;
}

export async function countHoldings(database: Database): Promise<Holdings> {
  const [holdings] = await database.read<Holdings>('holdings');
  if (holdings === undefined) throw new Error('holdings.cypher gave no row');
  return holdings;
}

const QUESTIONS = `{
  overlaps(first: 1) { totalCount }
  isolatedActors(first: 1) { totalCount }
  synergies(first: 1) { totalCount }
}`;

/** Asks as any reader would. */
export async function countFindings(schema: GraphQLSchema, database: Database, fresh?: Fresh): Promise<Findings> {
  const { data, errors } = await graphql({ schema, source: QUESTIONS, contextValue: createContext(database, fresh) });
  if (errors?.[0]) throw findCause(errors[0]);
  const answers = data as Record<keyof Findings, { totalCount: number }>;
  const count = (field: keyof Findings) => answers[field].totalCount;
  return {
    overlaps: count('overlaps'),
    isolatedActors: count('isolatedActors'),
    synergies: count('synergies'),
  };
}

export interface Summary extends Holdings, Findings {
  readonly version: string;
  readonly database: string;
  readonly seconds: number;
  readonly address: string;
  /** The day that was fixed by TODAY; left out when the clock tells it. */
  readonly today?: string;
}

/** For people; its last line is the address. */
export function writeSummary(summary: Summary): string {
  const n = (value: number) => value.toLocaleString('en-GB');
  const { version, database, seconds, address, today } = summary;
  const fixed =
    today === undefined ? '' : `\n  Today is fixed at ${today} by the setting TODAY, whatever the clock says.`;
  return `
Passerelle ${version} is ready after ${seconds} s: ${database}
  The graph holds ${n(summary.territories)} territories, ${n(summary.themes)} themes, ${n(summary.actors)} actors, ${n(summary.initiatives)} initiatives, ${n(summary.fundingLinks)} funding links.${fixed}
  Recoupements (overlaps):            ${n(summary.overlaps)}
  Acteurs à relier (isolated actors): ${n(summary.isolatedActors)}
  Synergies possibles (synergies):    ${n(summary.synergies)}
  GraphQL answers at ${address}graphql; Ctrl-C stops it all.
Passerelle: ${address}`;
}
