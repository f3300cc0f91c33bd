/** The network of ties on a day. */

import { weightOfRows } from '../fresh/cache.js';
import type { GraphState } from '../fresh/graph-state.js';
import { filterActors, fitsFilter } from '../measures/actors/actor-filter.js';
import { betweennessJob } from '../measures/network/betweenness.js';
import { type Network, nodeCount, tieCount } from '../measures/network/network.js';
import { type NetworkNames, networkJob, networkNames } from '../measures/network/network-of.js';
import { reachJob } from '../measures/network/reach.js';
import { floatAt } from '../model/at.js';
import { dayOf } from '../model/days.js';
import { findNumber } from '../model/ids.js';
import type { Job } from '../model/job.js';
import { unavailable } from '../words/tell.js';
import { askingOf, byEngine } from './asking.js';
import type { Context } from './context.js';

export interface NetworkFilters {
  readonly theme?: string | null;
  readonly territory?: string | null;
  readonly asOf?: string | null;
}

/** A network, and which of its actors are asked for: filters never change a network. */
export interface AskedNetwork {
  readonly network: Network;
  readonly isShown: (id: string) => boolean;
  /** The state of the graph that it was read from, and its name in the cache. */
  readonly of: { readonly known: GraphState; readonly name: string };
}

/** Everything is read from one state of the graph, so that ids and network agree. */
export const readNetwork = byEngine(async (context, filters: NetworkFilters): Promise<AskedNetwork> => {
  const asOf = filters.asOf ?? context.today;
  const { known, signal } = askingOf(context);
  const { snapshot } = known;
  const filter = filterActors(snapshot, filters);
  const network = await known.compute(
    networkJob,
    asOf,
    { input: (shared) => [shared, namesOf(known), dayOf(asOf)], weigh: weightOfNetwork },
    signal,
  );
  return {
    network,
    isShown: (id) => fitsFilter(snapshot, findNumber(snapshot.actors.table, id), filter),
    of: { known, name: asOf },
  };
});

/** The names of actors and initiatives by number, which a thread needs for the network of any day. */
const namesOf = (known: GraphState): NetworkNames =>
  known.remember(
    'network names',
    () => networkNames(known.snapshot),
    ({ actors, initiatives }) => 8 * (actors.length + initiatives.length),
  );

/** Size in bytes. */
function weightOfNetwork({ actors, groups, offsets, neighbours }: Network): number {
  return weightOfRows(actors) + weightOfRows(groups) + offsets.byteLength + neighbours.byteLength;
}

/** Jobs that compute shortest paths between all nodes. */
const walksAllPaths: ReadonlySet<unknown> = new Set([betweennessJob, reachJob]);

/** The largest network for such computations: about a minute on a small machine. */
const MOST_WORK = 20_000_000_000;

/** The cached result of a job on a network. @throws Unavailable when the job would take minutes */
export async function computeOnce<Input extends unknown[], Output extends ArrayBufferView | readonly object[]>(
  { signal }: Pick<Context, 'signal'>,
  { network, of }: Pick<AskedNetwork, 'network' | 'of'>,
  job: Job<Input, Output>,
  input: Input,
): Promise<Output> {
  const [nodes, ties] = [nodeCount(network), tieCount(network)];
  if (walksAllPaths.has(job) && nodes * ties > MOST_WORK) {
    throw unavailable('PATHS_TOO_LONG', ['network'], { nodes, ties });
  }
  // The cache key names the network, so only the other inputs are added to it.
  const [, ...rest] = input;
  const weigh = (output: Output) => (ArrayBuffer.isView(output) ? output.byteLength : weightOfRows(output));
  return of.known.compute(job, `${of.name} ${JSON.stringify(rest)}`, { input: () => input, weigh }, signal);
}

/** The betweenness of each node, computed by all threads: with n threads, each takes every n-th source, and the parts are added. */
export async function sumBetweennessInThreads(context: Context, asked: AskedNetwork): Promise<Float64Array> {
  const parts = Math.max(1, context.fresh.pool.threads - 1);
  const { offsets, neighbours } = asked.network;
  const sums = await Promise.all(
    Array.from({ length: parts }, (_, first) =>
      computeOnce(context, asked, betweennessJob, [{ offsets, neighbours }, first, parts]),
    ),
  );
  return sums.reduce((sum, part) => sum.map((value, node) => value + floatAt(part, node)));
}
