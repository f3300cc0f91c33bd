/** A snapshot that follows the graph: it applies writes of this process at once, and finds writes of other processes by polling the journal. */
import type { Database } from '../database/database.js';
import { forkSnapshot } from '../model/fork.js';
import { type Cache, createCache } from './cache.js';
import { type Following, followJournal, type Held } from './follow.js';
import { createGraphState, createStore, defaultOptions, type GraphState, type StateOptions } from './graph-state.js';
import { sharedPool } from './pool.js';

export interface Fresh extends Omit<Following, 'held'> {
  /**
   * The current state of the graph. The state object never changes, so an answer that takes it once describes one state of the graph,
   * however long the answer takes.
   */
  readonly known: GraphState;
  /** The sequence number of the last change in the snapshot. */
  readonly sequence: number;
  readonly cache: Pick<Cache, 'bytes' | 'count' | 'maximum'>;
  readonly pool: StateOptions['pool'];
}

export interface FreshOptions extends Partial<StateOptions> {
  /** Size of the cache in bytes. */
  readonly memory?: number | undefined;
}

export async function openFresh(
  database: Database,
  report: (text: string) => void,
  { memory, ...means }: FreshOptions = {},
): Promise<Fresh> {
  const cache = createCache(memory);
  const pool = means.pool ?? sharedPool();
  // No new request asks for a past state, so its cached values are dropped, except those that the change cannot have touched.
  const following = await followJournal(database, report, (isAside) => (isAside ? cache.clearAside() : cache.clear()));

  let state: { readonly of: Held; readonly known: GraphState } | undefined;
  const knownNow = (): GraphState => {
    const of = following.held;
    if (state?.of === of) return state.known;
    const late = createStore();
    const storeNow = () => (of === following.held ? cache : late);
    const known = createGraphState(forkSnapshot(of.snapshot), storeNow, { ...defaultOptions, ...means, pool });
    state = { of, known };
    return known;
  };
  return {
    get known() {
      return knownNow();
    },
    cache,
    pool,
    get sequence() {
      return following.held.seen.sequence;
    },
    get seenAt() {
      return following.seenAt;
    },
    get loads() {
      return following.loads;
    },
    get waiting() {
      return following.waiting;
    },
    look: following.look,
    changed: following.changed,
    reach: following.reach,
    close: following.close,
  };
}
