/** A snapshot that follows the graph: own writes at once, the writes of others by looking at the journal, never behind what it says. */
import type { Database } from '../database/database.js';
import { forkSnapshot } from '../model/fork.js';
import { type Cache, createCache } from './cache.js';
import { type Following, followJournal, type Held } from './follow.js';
import { createGraphState, createKeeper, type GraphState, type Means, usualMeans } from './graph-state.js';
import { sharedPool } from './pool.js';

export interface Fresh extends Omit<Following, 'held'> {
  /**
   * The graph as it is now. It stays as it is when the graph changes, so an answer takes it once, and is of one state whatever it waits
   * for; the next answer takes the next.
   */
  readonly known: GraphState;
  /** The number of the last change that the snapshot holds. */
  readonly sequence: number;
  readonly cache: Pick<Cache, 'bytes' | 'count' | 'maximum'>;
  readonly pool: Means['pool'];
}

export interface FreshOptions extends Partial<Means> {
  /** Bytes of what is kept. */
  readonly memory?: number | undefined;
}

export async function openFresh(
  database: Database,
  report: (text: string) => void,
  { memory, ...means }: FreshOptions = {},
): Promise<Fresh> {
  const cache = createCache(memory);
  const pool = means.pool ?? sharedPool();
  // Of a state that is past, nothing is asked any more.
  const following = await followJournal(database, report, () => cache.clear());

  let state: { readonly of: Held; readonly known: GraphState } | undefined;
  const knownNow = (): GraphState => {
    const of = following.held;
    if (state?.of === of) return state.known;
    const late = createKeeper();
    const keeper = () => (of === following.held ? cache : late);
    const known = createGraphState(forkSnapshot(of.snapshot), keeper, { ...usualMeans, ...means, pool });
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
