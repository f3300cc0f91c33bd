/** A snapshot that follows the graph: own writes at once, the writes of others by looking at the journal, never behind what it says. */
import type { Database } from '../database/database.js';
import type { Ranking } from '../engine/ranking.js';
import { type AskOf, type RankedQuestion, rank } from '../engine/rankings.js';
import type { Snapshot } from '../engine/snapshot.js';
import { type Following, followJournal } from './follow.js';
import { createRankingThread } from './ranking-thread.js';

export interface Fresh extends Omit<Following, 'held'> {
  /** As it is now; changed in place by the next look, so take it anew for each answer. */
  readonly snapshot: Snapshot;
  /** The number of the last change that the snapshot holds. */
  readonly sequence: number;
  /** The answer of this name, computed once for each state of the graph. */
  remember<T>(name: string, compute: (snapshot: Snapshot) => T): T;
  /** Every pair of the answer, computed once for each state of the graph, in a thread of its own where there are many. */
  rank<Q extends RankedQuestion>(question: Q, name: string, toAsk: (snapshot: Snapshot) => AskOf<Q>): Promise<Ranking>;
}

/** From so many initiatives or actors on, pairing them all takes longer than the other answers should wait. */
const MANY_TO_PAIR = 3_000;

/** How many answers are kept for the state of the graph. */
const MOST_ANSWERS = 200;

export async function openFresh(database: Database, report: (text: string) => void): Promise<Fresh> {
  const following = await followJournal(database, report);
  const thread = createRankingThread();
  let answers = new Map<string, unknown>();
  let answersOf = following.held;

  const remember = <T>(name: string, compute: (snapshot: Snapshot) => T): T => {
    const { held } = following;
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
      return following.held.snapshot;
    },
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
    remember,
    async rank(question, name, toAsk) {
      for (let tries = 0; ; tries += 1) {
        const asked = following.held;
        const find = ({ initiatives, actors }: Snapshot) =>
          Math.max(initiatives.table.ids.length, actors.table.ids.length) < MANY_TO_PAIR || tries > 2
            ? rank(question, asked.snapshot, toAsk(asked.snapshot))
            : thread.rank(question, asked.snapshot, toAsk(asked.snapshot));
        const ranking = await remember(`${question} ${name}`, find);
        // What was written meanwhile is to be in the answer.
        if (asked === following.held) return ranking;
      }
    },
    close() {
      following.close();
      thread.close();
    },
  };
}
