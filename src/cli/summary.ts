/** The summary printed after a start: the size of the graph, and the number of results of the main questions. */
import { type GraphQLSchema, graphql } from 'graphql';
import { createContext } from '../answers/context.js';
import type { Database } from '../database/database.js';
import { BadInput, Unavailable } from '../errors.js';
import type { Fresh } from '../fresh/fresh.js';
import { isRecord } from '../is-record.js';
import { findCause } from '../server/find-cause.js';
import { formatNumber } from '../words/formats.js';
import { fill, reader, say } from './language/reader.js';

export interface Holdings {
  readonly territories: number;
  readonly themes: number;
  readonly actors: number;
  /** How many of the actors are bodies, which the figures of Données and the map of ties leave out. */
  readonly bodies: number;
  readonly initiatives: number;
  readonly fundingLinks: number;
  /** Between all nodes, those of the journal and of sources included. */
  readonly relations: number;
}

const questions = ['matters', 'overlaps', 'isolatedActors', 'synergies'] as const;
type Question = (typeof questions)[number];

/** Number of results of each question; null where it was not counted, with the reason in `notCounted`. */
export interface Findings extends Readonly<Record<Question, number | null>> {
  readonly notCounted: Readonly<Partial<Record<Question, string>>>;
}

export async function countHoldings(database: Database): Promise<Holdings> {
  const [holdings] = await database.read<Holdings>('holdings');
  if (holdings === undefined) throw new Error('holdings.cypher gave no row');
  return holdings;
}

/** The longest time in milliseconds that a start waits for the counts: they must not delay the server. */
const COUNT_TIMEOUT_MS = 15_000;

/** Counts through the public schema, so the figures are those that a reader gets. */
export async function countFindings(
  schema: GraphQLSchema,
  database: Database,
  fresh: Fresh,
  timeoutMs = COUNT_TIMEOUT_MS,
): Promise<Findings> {
  const signal = AbortSignal.timeout(timeoutMs);
  const tooLong = new Promise<string>((resolve) => {
    signal.addEventListener('abort', () => resolve(`not counted in ${timeoutMs / 1000} s; ask the question`));
  });
  const count = async (question: Question): Promise<number | string> => {
    const { data, errors } = await graphql({
      schema,
      source: `{ ${question}(first: 1) { totalCount } }`,
      contextValue: createContext(database, fresh, { signal }),
    });
    const cause = errors?.[0] && findCause(errors[0]);
    if (cause instanceof BadInput || cause instanceof Unavailable) return cause.message;
    if (signal.aborted) return tooLong;
    if (cause) throw cause;
    const found = data?.[question];
    if (!isRecord(found) || typeof found.totalCount !== 'number') throw new Error(`${question}: it was not counted`);
    return found.totalCount;
  };
  const counts = await Promise.all(
    questions.map(async (question) => [question, await Promise.race([count(question), tooLong])] as const),
  );
  const figures = counts.map(([question, one]) => [question, typeof one === 'number' ? one : null]);
  return {
    ...(Object.fromEntries(figures) as Record<Question, number | null>),
    notCounted: Object.fromEntries(counts.filter(([, one]) => typeof one === 'string')),
  };
}

export interface Summary extends Holdings, Findings {
  readonly version: string;
  readonly database: string;
  readonly seconds: number;
  readonly address: string;
  /** The day fixed by the setting TODAY, YYYY-MM-DD; absent without the setting. */
  readonly today?: string;
}

const STOPS_ALL = 'GraphQL answers at <1>; Ctrl-C stops everything.';
const STOPS_THIS = 'GraphQL answers at <1>; Ctrl-C stops this server, and leaves the database to others.';

/**
 * The summary for people; its last line has the address.
 * @param ownsDatabase whether the database stops with this process
 */
export function writeSummary(summary: Summary, ownsDatabase = true): string {
  const n = (value: number) => formatNumber(value, reader);
  const { version, database, seconds, address, notCounted, today } = summary;
  const fixed =
    today === undefined
      ? []
      : [`  ${fill('Today is fixed at <1> by the setting TODAY, whatever the clock says.', today)}`];
  const found = (question: Question) => {
    const count = summary[question];
    return count === null ? `— (${say(notCounted[question] ?? '')})` : n(count);
  };
  const { territories, themes, actors, bodies, initiatives, fundingLinks } = summary;
  const holdings = [territories, themes, actors, bodies, initiatives, fundingLinks];
  return [
    '',
    fill('Passerelle <1> is ready after <2> s: <3>', version, seconds, say(database)),
    `  ${fill('The graph contains <1> territories, <2> themes, <3> actors (bodies: <4>), <5> initiatives, <6> funding links.', ...holdings.map(n))}`,
    ...fixed,
    `  Sujets à traiter (matters):         ${found('matters')}`,
    `  Recoupements (overlaps):            ${found('overlaps')}`,
    `  Acteurs à relier (isolated actors): ${found('isolatedActors')}`,
    `  Synergies possibles (synergies):    ${found('synergies')}`,
    `  ${fill(ownsDatabase ? STOPS_ALL : STOPS_THIS, `${address}graphql`)}`,
    `Passerelle: ${address}`,
  ].join('\n');
}
