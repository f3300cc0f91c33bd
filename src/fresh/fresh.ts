/** A snapshot that follows the graph: own writes at once, the writes of others by looking at the journal, never behind what it says. */
import type { Database } from '../database/database.js';
import type { Ranking } from '../engine/ranking.js';
import { type AskOf, type RankedQuestion, rank } from '../engine/rankings.js';
import type { Snapshot } from '../engine/snapshot.js';
import { unavailable } from '../words/tell.js';
import { loadSnapshot } from './load-snapshot.js';
import { createRankingThread } from './ranking-thread.js';
import { refreshEntities } from './refresh-entities.js';

export interface Fresh {
  /** As it is now; changed in place by the next look, so take it anew for each answer. */
  readonly snapshot: Snapshot;
  /** The number of the last change that the snapshot holds. */
  readonly sequence: number;
  /** When it last compared itself with the journal, on the clock of `performance.now()`. */
  readonly seenAt: number;
  /** Takes in what was written up to now; to be awaited after each write of one's own. */
  look(): Promise<void>;
  /** Resolves when the snapshot holds a change later than this one, however long that takes, or when no more are followed. */
  changed(sequence: number): Promise<void>;
  /** Waits until the snapshot holds this change. @throws Unavailable when it does not come in time. */
  reach(sequence: number): Promise<void>;
  /** The answer of this name, computed once for each state of the graph. */
  remember<T>(name: string, compute: (snapshot: Snapshot) => T): T;
  /** Every pair of the answer, computed once for each state of the graph, in a thread of its own where there are many. */
  rank<Q extends RankedQuestion>(question: Q, name: string, toAsk: (snapshot: Snapshot) => AskOf<Q>): Promise<Ranking>;
  /** No more looks. */
  close(): void;
}

/** How the graph stands: the sequence of its journal, how many nodes and relations there are, and the ids of each change asked for. */
interface Standing {
  readonly sequence: number | null;
  readonly nodes: number;
  readonly relations: number;
  /** Null for a change that does not list them. */
  readonly touched: readonly (readonly string[] | null)[];
}

/** Milliseconds between two looks at the journal, and for a change that a request must see. */
const EVERY = 400;
const PATIENCE = 5_000;

/** From so many initiatives or actors on, pairing them all takes longer than the other answers should wait. */
const MANY_TO_PAIR = 3_000;

/** How many answers are kept for the state of the graph. */
const MOST_ANSWERS = 200;

/** More than this is read anew as a whole. */
const MANY = 10_000;

export async function openFresh(database: Database, report: (text: string) => void): Promise<Fresh> {
  let held = await load(database);
  let closed = false;
  const thread = createRankingThread();
  let answers = new Map<string, unknown>();
  let answersOf = held;
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;

  // One after the other: a look that is under way may have read the journal before the write that this one is about.
  const look = (): Promise<void> => {
    waiting += 1;
    const mine = last.catch(() => undefined).then(update);
    last = mine.finally(() => {
      waiting -= 1;
    });
    last.catch(() => undefined);
    return mine;
  };
  let seenAt = performance.now();
  const waiters = new Set<{ readonly after: number; readonly go: () => void }>();
  const tell = () => {
    for (const waiter of waiters) {
      if (held.sequence <= waiter.after && !closed) continue;
      waiters.delete(waiter);
      waiter.go();
    }
  };
  const update = async (): Promise<void> => {
    await takeIn();
    seenAt = performance.now();
    tell();
  };
  const takeIn = async (): Promise<void> => {
    const { snapshot, seen } = held;
    const now = await readStanding(database, held.sequence);
    const sequence = now.sequence ?? 0;
    if (sequence === held.sequence) {
      if (now.nodes === seen.nodes && now.relations === seen.relations) return;
      report('engine: the graph was changed outside Passerelle; it is read anew');
      held = await load(database);
      return;
    }
    const ids = sequence > held.sequence ? touchedIn(now) : undefined;
    const isTaken = ids !== undefined && (await refreshEntities(database, snapshot, ids));
    held = isTaken ? { snapshot, sequence, seen: now } : await load(database);
  };
  let isBlind = false;
  const watch = setInterval(async () => {
    if (waiting > 0) return;
    try {
      await look();
      if (isBlind) report('engine: the journal is read again');
      isBlind = false;
    } catch (error) {
      if (!isBlind && !closed) report(`engine: the journal cannot be read (${(error as Error).message}); trying on`);
      isBlind = true;
    }
  }, EVERY);
  watch.unref();

  const remember = <T>(name: string, compute: (snapshot: Snapshot) => T): T => {
    if (answersOf !== held) {
      answers = new Map();
      answersOf = held;
    }
    if (!answers.has(name)) {
      const [oldest] = answers.keys();
      if (oldest !== undefined && answers.size >= MOST_ANSWERS) answers.delete(oldest);
      const answer = compute(held.snapshot);
      answers.set(name, answer);
      // What failed is asked again.
      if (answer instanceof Promise) answer.catch(() => answers.delete(name));
    }
    return answers.get(name) as T;
  };
  return {
    get snapshot() {
      return held.snapshot;
    },
    get sequence() {
      return held.sequence;
    },
    get seenAt() {
      return seenAt;
    },
    look,
    remember,
    async rank(question, name, toAsk) {
      for (let tries = 0; ; tries += 1) {
        const asked = held;
        const find = ({ initiatives, actors }: Snapshot) =>
          Math.max(initiatives.table.ids.length, actors.table.ids.length) < MANY_TO_PAIR || tries > 2
            ? rank(question, asked.snapshot, toAsk(asked.snapshot))
            : thread.rank(question, asked.snapshot, toAsk(asked.snapshot));
        const ranking = await remember(`${question} ${name}`, find);
        // What was written meanwhile is to be in the answer.
        if (asked === held) return ranking;
      }
    },
    changed: (after) =>
      new Promise((go) => {
        waiters.add({ after, go });
        tell();
      }),
    async reach(sequence) {
      const until = performance.now() + PATIENCE;
      while (held.sequence < sequence && !closed) {
        if (performance.now() > until) {
          throw unavailable('SEQUENCE_NOT_REACHED', ['passerelle-sequence'], { wanted: sequence, held: held.sequence });
        }
        await look();
        if (held.sequence < sequence) await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    close() {
      closed = true;
      clearInterval(watch);
      tell();
      thread.close();
    },
  };
}

interface Held {
  readonly snapshot: Snapshot;
  readonly sequence: number;
  readonly seen: Standing;
}

/** The sequence is read first: what is written while the rows come is read once more by the next look, never missed. */
async function load(database: Database): Promise<Held> {
  const seen = await readStanding(database, null);
  return { snapshot: await loadSnapshot(database), sequence: seen.sequence ?? 0, seen };
}

async function readStanding(database: Database, sequence: number | null): Promise<Standing> {
  const [standing] = await database.read<Standing>('engine/changes', { sequence });
  if (standing === undefined) throw new Error('engine/changes.cypher gave no row');
  return standing;
}

/** The ids of what changed; undefined when a change does not list them, or when they are too many. */
function touchedIn({ touched }: Standing): string[] | undefined {
  const ids = new Set<string>();
  for (const list of touched) {
    if (list === null) return undefined;
    for (const id of list) ids.add(id);
    if (ids.size > MANY) return undefined;
  }
  return [...ids];
}
