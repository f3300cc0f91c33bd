/** The network of ties on a day, by the engine or by its Cypher definitions: the same rows either way, and the same graph made of them. */
import { dayOf } from '../engine/days.js';
import { findNumber } from '../engine/ids.js';
import { fitsFilter } from '../engine/isolated-actors.js';
import { doNetworkJob, type InputOf, type NetworkJob, type OutputOf } from '../engine/network/jobs.js';
import {
  buildNetwork,
  type Network,
  type NetworkActor,
  type NetworkGroup,
  nodeCount,
  tieCount,
} from '../engine/network/network.js';
import { networkActors, networkGroups } from '../engine/network/network-of.js';
import { betweennessInThreads, doInThread } from '../fresh/network-thread.js';
import { unavailable } from '../words/tell.js';
import { filterActors } from './ask-engine.js';
import type { Context } from './context.js';

export interface NetworkFilters {
  readonly theme?: string | null;
  readonly territory?: string | null;
  readonly asOf?: string | null;
}

/** A network, and who of it is asked for: filters never change a network. */
export interface AskedNetwork {
  readonly network: Network;
  readonly isShown: (id: string) => boolean;
}

const MOST_ROWS = 10_000_000;

/** All at once where the engine answers, so that what is shown is of the same state as the network. */
export async function readNetwork(context: Context, filters: NetworkFilters): Promise<AskedNetwork> {
  const asOf = filters.asOf ?? context.today;
  const theme = filters.theme ?? null;
  const territory = filters.territory ?? null;
  const { fresh } = context;
  if (fresh) {
    const { snapshot } = fresh;
    const filter = filterActors(snapshot, filters);
    return {
      network: fresh.remember(`network ${asOf}`, () =>
        buildNetwork(networkActors(snapshot, dayOf(asOf)), networkGroups(snapshot, dayOf(asOf))),
      ),
      isShown: (id) => fitsFilter(snapshot, findNumber(snapshot.actors.table, id), filter),
    };
  }
  const actors = await context.answer<NetworkActor & { shown: boolean }>('network-actors', {
    asOf,
    theme,
    territory,
    limit: MOST_ROWS,
  });
  const groups = await context.answer<NetworkGroup>('ties', { asOf, limit: MOST_ROWS });
  const shown = new Set(actors.flatMap((actor) => (actor.shown ? [actor.id] : [])));
  return { network: buildNetwork(actors, groups), isShown: (id) => shown.has(id) };
}

/** What was computed of each network, as long as the network is in use. */
const computed = new WeakMap<Network, Map<string, unknown>>();

/** Takes longer than the other answers should wait. */
const isLong: Readonly<Record<NetworkJob, (nodes: number, ties: number) => boolean>> = {
  betweenness: (nodes, ties) => nodes * ties > 5_000_000,
  reach: (nodes, ties) => nodes * ties > 5_000_000,
  communities: (_, ties) => ties > 1_000,
  introductions: (nodes) => nodes > 200,
};

/** About a minute of a small machine. */
const MOST_WORK = 20_000_000_000;

/** The answer of this job, once for each network; where the engine answers, in a thread of its own when it takes long. */
export function computeOnce<J extends NetworkJob>(
  context: Context,
  network: Network,
  job: J,
  ...input: TailOf<InputOf<J>>
): Promise<OutputOf<J>> {
  const answers = computed.get(network) ?? new Map<string, Promise<OutputOf<J>>>();
  computed.set(network, answers);
  const name = `${job} ${JSON.stringify(input)}`;
  const known = answers.get(name) as Promise<OutputOf<J>> | undefined;
  if (known) return known;
  const answer = compute(context, network, job, [network, ...input] as unknown as InputOf<J>);
  answers.set(name, answer);
  // What failed is asked again.
  answer.catch(() => answers.delete(name));
  return answer;
}

type TailOf<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Tail] ? Tail : never;

async function compute<J extends NetworkJob>(
  { fresh }: Context,
  network: Network,
  job: J,
  input: InputOf<J>,
): Promise<OutputOf<J>> {
  const [nodes, ties] = [nodeCount(network), tieCount(network)];
  if ((job === 'betweenness' || job === 'reach') && nodes * ties > MOST_WORK) {
    throw unavailable('PATHS_TOO_LONG', ['network'], { nodes, ties });
  }
  if (!fresh || !isLong[job](nodes, ties)) return doNetworkJob(job, input);
  return job === 'betweenness' ? ((await betweennessInThreads(network)) as OutputOf<J>) : doInThread(job, input);
}
